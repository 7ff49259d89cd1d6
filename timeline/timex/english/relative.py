"""Units counted from the anchor, or from the date told before.

The unit written is the grain (ago.py has units ago); "last week" is the ISO week before. Later than no date told is a length, no date ("three days
later" opening a text): TimeML has it as DURATION beside a signal, and a day counted from the publication would be invented.
"""

from __future__ import annotations

from timeline.symbol import (
    Base,
    Part,
    Shift,
    Symbol,
    Turn,
    Unit,
)
from timeline.timex.rule import Parts, Rule

_STEP = {Turn.LAST: -1, Turn.THIS: 0, Turn.NEXT: 1}
_PER_UNIT = {Unit.DECADE: 10, Unit.CENTURY: 100, Unit.MILLENNIUM: 1000}
_LATER = "{side:later_or_earlier}"
# of "the day before the vote", "a day after he fled" nothing is told
_GOES_ON = r"(?i:(?:(?<=before)|(?<=after)) (?!(?:in|at|on|with|by|to|from|when|and|but|or|was|were|had|amid)\b)[a-z])"


def times(p: Parts) -> int:
    """Weeks of a unit that is called one: two of a fortnight."""
    return 2 if "fortnight" in p.text.lower() else 1


def shifted(unit: Unit, count: int, base: Base = Base.ANCHOR) -> Symbol:
    """Decades and centuries ago are told in years."""
    return Shift(Unit.YEAR, count * _PER_UNIT[unit], base) if unit in _PER_UNIT else Shift(unit, count, base)


def _told(p: Parts) -> Symbol | None:
    count = p.get("n", 1) * times(p)
    return shifted(p["any_unit"], count if p["side"] > 0 else -count, Base.MENTION)


def _unit(p: Parts) -> Symbol | None:
    unit, turn = p["long_unit"], p["turn"]
    titled = p.written("long_unit")[0].isupper() and not p.text.isupper()
    if titled or (unit is Unit.DAY and turn is not Turn.THIS):
        return None
    return Shift(unit, _STEP[turn])


def _in_turn(p: Parts) -> Symbol | None:
    if p.written("full_month") in {"may", "march"}:
        return None
    if "season" in p:
        return Part(Unit.SEASON, p["season"], turn=p["turn"])
    return Part(Unit.MONTH, p["full_month"], turn=p["turn"])


def _of_year_told(p: Parts) -> Symbol | None:
    year = Shift(Unit.YEAR, 0, Base.MENTION)
    if "season" in p:
        return Part(Unit.SEASON, p["season"], year)
    return Part(Unit.MONTH, p["full_month"], year) if p.written("full_month").istitle() else None


RULES = (
    Rule(
        "last/this/next unit",
        "{turn} {long_unit}",
        _unit,
        (
            ("[last week]", "2021-W45"),
            ("[this year]", "2021"),
            ("[next month]", "2021-12"),
            ("[this weekend]", "2021-W46-WE"),
            ("[last year]'s crackdown", "2020"),
        ),
        unless_before=r"(?i:\bthe) ",
    ),
    Rule(
        "the last unit in turn",
        "the (next|coming|current) {long_unit}( or so)?",
        lambda p: Shift(p["long_unit"], 0 if "current" in p.text else 1) if p["long_unit"] is not Unit.DAY else None,
        (("in [the next week]", "2021-W47"), ("over [the next year or so]", "2022"), ("[the current quarter]", "2021-Q4")),
    ),
    Rule(
        "the latest unit",
        "(the|its) (latest|most recent) (week|month)",
        lambda p: Shift(Unit.WEEK if p.text.lower().endswith("week") else Unit.MONTH, -1),
        (("in [the latest week]", "2021-W45"),),
    ),
    Rule("current unit", "current {long_unit}", lambda p: Shift(p["long_unit"], 0), (("in its [current quarter]", "2021-Q4"),)),
    Rule(
        "unit in turn told",
        "the {told} {long_unit}",
        lambda p: (
            Shift(p["long_unit"], p["told"], Base.MENTION)
            if p.written("told").lower() != "next" or p["long_unit"] is Unit.DAY
            else Shift(p["long_unit"], 1)
        ),
        (
            ("on Nov. 3; [the following day]", "2021-11-04"),
            ("on Nov. 3; [the previous week]", "2021-W43"),
            ("on Nov. 3; [the next day]", "2021-11-04"),
        ),
    ),
    Rule(
        "unit told",
        "(that|that same|that very) {long_unit}",
        lambda p: Shift(p["long_unit"], 0, Base.MENTION),
        (("in March 2019; [that year]", "2019"), ("on Nov. 3; [that week]", "2021-W44")),
    ),
    Rule(
        "month or season of the year told",
        "(that|that same|the same) ({full_month}|{season})",
        _of_year_told,
        (("in 2019; [that summer]", "2019-SU"), ("in 2019; [that same July]", "2019-07")),
        unless_next=r"(?i: (?:is|are|was|were|will|has|had|would|could|up|down|through|water|onto|under|on|into|off|out|short|apart|behind|back|from|to|outside|below|over)\b| \d)",
    ),
    Rule(
        "same unit a year back",
        "(the )?(same|corresponding|comparable) (month|week|weekend|season) (of )?(last year|a year ago|a year earlier|the year before|the previous year|the prior year|the year earlier)",
        lambda p: Shift(Unit.MONTH, -12, Base.MENTION) if "month" in p.text.lower() else Shift(Unit.WEEK, -52, Base.MENTION) if "week" in p.text.lower() else Shift(Unit.YEAR, -1),
        (("in September 2020, from [the same month a year earlier]", "2019-09"),),
    ),
    Rule(
        "a year earlier",
        "((a|the) year (ago|earlier)|year-ago|year-earlier)",
        lambda _: Shift(Unit.YEAR, -1, Base.COMPARED),
        (("[a year ago]", "2020"), ("in the third quarter, up from [a year earlier]", "2020-Q3")),
    ),
    Rule(
        "the unit before",
        "(the|a) {long_unit} (before|earlier|previous|prior|previously)",
        lambda p: shifted(p["long_unit"], -times(p), Base.MENTION),
        (("on Nov. 3; [the day before]", "2021-11-02"), ("on Nov. 3; [a day earlier]", "2021-11-02")),
        unless_next=_GOES_ON,
    ),
    Rule(
        "the unit after",
        "(the|a) {long_unit} (after|later)",
        lambda p: shifted(p["long_unit"], times(p), Base.MENTION),
        (("on Nov. 3; [a day later]", "2021-11-04"), ("on Nov. 3; [a fortnight later]", "2021-W46")),
        unless_next=_GOES_ON,
    ),
    Rule(
        "units from now",
        "({n}|a|an) {any_unit} (from now|hence|from today)",
        lambda p: shifted(p["any_unit"], p.get("n", 1) * times(p)),
        (("[two weeks from now]", "2021-W48"),),
    ),
    Rule(
        "a unit's time",
        "in <({n}|a|an) {any_unit}( |'s |' )time>",
        lambda p: shifted(p["any_unit"], p.get("n", 1) * times(p)),
        (("in [two weeks' time]", "2021-W48"), ("in [a year's time]", "2022")),
    ),
    Rule(
        "units earlier or later",
        "({n}|a|an) {any_unit} " + _LATER,
        _told,
        (("on Nov. 3; [two days later]", "2021-11-05"), ("in 2014; [three years earlier]", "2011")),
    ),
    Rule(
        "month or season in turn",
        "{turn} ({full_month}|{season})",
        _in_turn,
        (("[last May]", "2021-05"), ("[last fall]", "2020-FA"), ("[this summer]", "2021-SU"), ("[next June]", "2022-06")),
        unless_next=r"(?i:(?<!spring)(?<!summer)(?<!fall)(?<!autumn)(?<!winter)) \d{1,2}(?!\d)",  # "this Dec. 6, 1974, photograph"
    ),
)
