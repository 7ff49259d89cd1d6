"""Days as written, with or without their year, one or several.

A day without its year stays without it in the symbol; the resolver finds the nearest (94 %), or the one that a cue points at;
more than 90 days ahead none is meant without a cue.
11/5/2021 is read as in America, 5.11.2021 as in Europe. The weekday beside a date belongs to its expression.
"""

from __future__ import annotations

from timeline.symbol import (
    Calendar,
    Ordinal,
    Part,
    Symbol,
    Turn,
    Unit,
)
from timeline.timex.rule import Parts, Rule

_DAY_NAME = "((this |last |next )?{short_weekday},? (the )?)?"
_THROUGH = "( to |-| - | through | thru | until | till )"


def _day(p: Parts) -> Symbol | None:
    return Calendar(p.get("year"), p["month"], p["day"])


def _numeric(p: Parts) -> Symbol | None:
    year = p["year"] if "year" in p else p["two"]
    return Calendar(year, p["mm1"], p["dd1"], short="year" not in p)


def _nth(p: Parts) -> Symbol | None:
    month = Part(Unit.MONTH, p["month"], Calendar(p["year"]) if "year" in p else None)
    return Calendar(p.get("year"), p["month"], p["ordinal"]) if p["ordinal"] else month


def _month_days(p: Parts) -> tuple[Symbol, Symbol] | None:
    year = p.get("year")
    if p["last"] <= p["day"]:
        return None  # "pleaded not guilty May 25 to 11 counts"
    return Calendar(year, p["month"], p["day"]), Calendar(year, p["month"], p["last"])


def _three_days(p: Parts) -> tuple[Symbol, ...]:
    return tuple(Calendar(p.get("year"), p["month"], p[name]) for name in ("day", "second", "last"))


RULES = (
    Rule("9/11", "{nine_eleven}", lambda _: Calendar(2001, 9, 11), (("after [9/11]", "2001-09-11"),)),
    Rule(
        "September 11",
        "<{month} 11> (attack|attacks|terror|terrorist|hijackings|hijackers|commission|bombings|massacre|memorial)",
        lambda p: Calendar(2001, 9, 11) if p["month"] == 9 else None,
        (("the [Sept. 11] attacks", "2001-09-11"),),
    ),
    Rule("iso date", "{year}-{mm}-{dd}", lambda p: Calendar(p["year"], p["mm"], p["dd"]), (("[2021-11-05]", "2021-11-05"),)),
    Rule("month/day/year", "{mm1}/{dd1}/({year}|{two})", _numeric, (("[11/5/2021]", "2021-11-05"), ("[11/05/21]", "2021-11-05"))),
    Rule("day.month.year", "{dd1}.{mm1}.{year}", _numeric, (("[5.11.2021]", "2021-11-05"),)),
    Rule(
        "month day year",
        _DAY_NAME + "{month} (the )?{day},? {year}",
        _day,
        (("[Nov. 5, 2021]", "2021-11-05"), ("[November 5 2020]", "2020-11-05"), ("[Friday, November 5th, 2021]", "2021-11-05")),
    ),
    Rule(
        "day month year",
        _DAY_NAME + "(the )?{day}( of)? {month},? {year}",
        _day,
        (("on [5 November 2021]", "2021-11-05"), ("[the 3rd of May, 1998]", "1998-05-03")),
    ),
    Rule(
        "month day",
        _DAY_NAME + "{month} (the )?{day}",
        _day,
        (("on [Nov. 5]", "2021-11-05"), ("[Friday, Nov. 5]", "2021-11-05"), ("[next Friday, Nov. 26]", "2021-11-26"), ("[March 3rd]", "2021-03-03")),
        unless_next=r" (?:percent|million|billion|points|people)",
    ),
    Rule(
        "month day in turn",
        "{turn} {month} {day}",
        lambda p: Ordinal(p["day"], Unit.DAY, Part(Unit.MONTH, p["month"], turn=p["turn"])) if p["turn"] is not Turn.THIS else None,
        (("until [next April 30]", "2022-04-30"), ("since [last May 3]", "2021-05-03")),
        unless_next=r"[,.]? \d{4}\b| (?:percent|million|billion|points|people)",
    ),
    Rule(
        "day month",
        _DAY_NAME + "(the )?{day}( of)? {month}",
        _day,
        (("on [5 November]", "2021-11-05"), ("[the 5th of November]", "2021-11-05"), ("[Friday 5 November]", "2021-11-05")),
    ),
    Rule("month ordinal", _DAY_NAME + "{month} (the )?{ordinal}(,? {year})?", _nth, (("[November the fifth]", "2021-11-05"),)),
    Rule(
        "ordinal of month",
        _DAY_NAME + "(the )?{ordinal}( day)? of {month}(,? {year})?",
        _nth,
        (("[the fifth of November]", "2021-11-05"), ("on [the first day of May 2020]", "2020-05-01")),
    ),
    Rule(
        "month day-day",
        "<{month} {day}>" + _THROUGH + "<{last:day}(,? {year})?>",
        _month_days,
        (("[Nov. 8]-14", "2021-11-08"), ("Nov. 8-[14, 2020]", "2020-11-14")),
        ends=True,
    ),
    Rule(
        "between month days",
        "between <{month} {day}> and <{last:day}(,? {year})?>",
        _month_days,
        (("between [May 3] and 5", "2021-05-03"), ("between May 3 and [5, 2019]", "2019-05-05")),
        ends=True,
    ),
    Rule(
        "month day and day",
        "<{month} {day}>( and | or |, | & )<{last:bare_day}(,? {year})?>",
        _month_days,
        (("on [May 3] and 5", "2021-05-03"), ("on May 3 and [5]", "2021-05-05")),
    ),
    Rule(
        "month day, day and day",
        "<{month} {day}>, <{second:bare_day}>,? and <{last:bare_day}(,? {year})?>",
        _three_days,
        (("on [May 3], 5 and 6", "2021-05-03"), ("on May 3, [5] and 6", "2021-05-05")),
    ),
    Rule(
        "day-day month",
        "<{day}>" + _THROUGH + "<{last:day}( of)? {month}(,? {year})?>",
        _month_days,
        (("from [8]-14 November", "2021-11-08"), ("8-[14 November 2021]", "2021-11-14")),
        ends=True,
    ),
    Rule(
        "day and day month", "<{day}>( and | or )<{last:day} {month}(,? {year})?>", _month_days, (("on [8] and 9 November", "2021-11-08"),)
    ),
    Rule(
        "the nth",
        "(on|by|until|since|before|after|from) <the {nth}>",
        lambda p: Calendar(None, None, p["nth"]),
        (("on [the 14th]", "2021-11-14"),),
        unless_next=r"[- ](?!(?:and|when|as|but|that|at|in|it|he|she|they|the|we|after)\b)\w",
    ),
)
