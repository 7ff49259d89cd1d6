"""Units ago: the unit written is the grain ("two years ago" is a year, not a day); what is told as one or the other is roughly the first.

Days are counted from the publication day: "two nights ago" is the night of the day before yesterday.
"""

from __future__ import annotations

from timeline.symbol import Edge, Mod, Part, Reference, Shift, Symbol, TimeOfDay, Unit, Vague
from timeline.timex.english.relative import shifted, times
from timeline.timex.rule import Parts, Rule

_HALF = {Unit.YEAR: Shift(Unit.MONTH, -6), Unit.DECADE: Shift(Unit.YEAR, -5), Unit.CENTURY: Shift(Unit.YEAR, -50), Unit.MILLENNIUM: Shift(Unit.YEAR, -500)}


def _ago(p: Parts) -> Symbol:
    return shifted(p["any_unit"], -p.get("n", 1) * times(p))


def _roughly(p: Parts) -> Symbol:
    return Edge(_ago(p), Mod.APPROX)


def _before_last(p: Parts) -> Symbol | None:
    if "part" in p:
        return TimeOfDay(Shift(Unit.DAY, -2), part=p["part"])
    return Shift(p["long_unit"], -2) if p["long_unit"] is not Unit.DAY else None


RULES = (
    Rule(
        "units ago",
        "({n}|a|an|one) {any_unit} ago",
        _ago,
        (
            ("[two weeks ago]", "2021-W44"),
            ("[a fortnight ago]", "2021-W44"),
            ("[a month ago]", "2021-10"),
            ("[20 years ago]", "2001"),
            ("[three days ago]", "2021-11-14"),
            ("[a decade ago]", "2011"),
        ),
    ),
    Rule("half ago", "half a {unit} ago", lambda p: _HALF.get(p["unit"]), (("[half a century ago]", "1971"),)),
    Rule(
        "one and a half ago",
        "(a|an|one) {any_unit} and a half ago",
        lambda p: Shift(Unit.MONTH, -18) if p["any_unit"] is Unit.YEAR else shifted(p["any_unit"], -1),
        (("[a year and a half ago]", "2020-05"), ("[a week and a half ago]", "2021-W45")),
    ),
    Rule(
        "so many or so many units ago",
        "{n}( to | or |-){most:n} {any_unit} ago",
        _roughly,
        (("[three or four weeks ago]", "2021-W43"),),
    ),
    Rule(
        "a unit or so ago",
        "({n}|a|an) {any_unit} or (so|two|more) ago",
        _roughly,
        (("[a month or so ago]", "2021-10"), ("[a year or two ago]", "2020")),
    ),
    Rule("quarter-century ago", "a quarter(~century| of a century) ago", lambda _: Shift(Unit.YEAR, -25), (("[a quarter of a century ago]", "1996"),)),
    Rule(
        "and a half ago",
        "{n}{half} {units} ago",
        lambda p: Shift(Unit.MONTH, -(12 * p["n"] + 6)) if p["units"] is Unit.YEAR else shifted(p["units"], -p["n"]),
        (("[two and a half years ago]", "2019-05"),),
    ),
    Rule(
        "some units ago",
        "(a |the )?({some} )?{units} ago",
        lambda _: Reference(Vague.PAST),
        (("[several years ago]", "PAST_REF"), ("[years ago]", "PAST_REF")),
    ),
    Rule(
        "parts of the day ago",
        "{n} {parts} ago",
        lambda p: TimeOfDay(Shift(Unit.DAY, -p["n"]), part=p["parts"]),
        (("[two nights ago]", "2021-11-15TNI"),),
    ),
    Rule(
        "seasons ago",
        "{n} {seasons} ago",
        lambda p: Part(Unit.SEASON, p["seasons"], Shift(Unit.YEAR, -p["n"])),
        (("[three summers ago]", "2018-SU"),),
    ),
    Rule(
        "unit before last",
        "the ({long_unit}|{part}) before last",
        _before_last,
        (("[the week before last]", "2021-W44"), ("[the night before last]", "2021-11-15TNI")),
        unless_next=r"(?i: (?:week|month|year|night|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)",
    ),
    Rule(
        "unit after next",
        "the {long_unit} after next",
        lambda p: Shift(p["long_unit"], 2) if p["long_unit"] is not Unit.DAY else None,
        (("[the year after next]", "2023"),),
        unless_next=r"(?i: (?:week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)",
    ),
)
