"""The ends of a range in English: both stay expressions of their own and carry what they span together."""

from __future__ import annotations

from timeline.timex.rule import Join

JOINS = (
    Join(
        "from ... to",
        "(from|the period|starting|beginning)( early| late| mid| the)?",
        "( to | through | until | till | thru |-| - )( early | late | mid-| the )?",
        (("from [Monday] to Wednesday", "2021-11-15"),),
    ),
    Join("between ... and", "between( the)?", " and ( early | late | the )?", (("between [2014] and 2016", "2014"),)),
    Join("... through", "", "( through | thru |-| - )", (("[Monday] through Friday", "2021-11-15"),)),
)
SINCE = "(since|ever since)( early| late| mid| the| last)?"
UNTIL = "(until|till|up to|through)( the| at least| late| early)?"
