"""Days, months and years as written."""

from __future__ import annotations

from timeline.symbol import Calendar, Part, Symbol, Unit
from timeline.timex.rule import Parts, Rule


def _day(p: Parts) -> Symbol | None:
    return Calendar(p.get("year"), p["month"], p["day"])


def _month(p: Parts) -> Symbol | None:
    word = p.written("month")
    if word.islower() and word in {"may", "march", "mar", "jan", "dec"}:
        return None
    return Part(Unit.MONTH, p["month"], Calendar(p["year"]) if "year" in p else None)


_WEEKDAY = "({short_weekday}(,|) (the )?)?"

RULES = (
    Rule("iso date", "{year}-{mm}-{dd}", lambda p: Calendar(p["year"], p["mm"], p["dd"]), (("[2021-11-05]", "2021-11-05"),)),
    Rule("month day year", _WEEKDAY + "{month} {day}(,|) ?{year}", _day, (("[Nov. 5, 2021]", "2021-11-05"), ("[Friday, November 5th, 2021]", "2021-11-05"))),
    Rule("day month year", _WEEKDAY + "{day}( of|) {month}(,|) {year}", _day, (("[5 November 2021]", "2021-11-05"),)),
    Rule("month day", _WEEKDAY + "{month} {day}", _day, (("[Nov. 5]", "2021-11-05"),), unless_next=r" (?:percent|million|points)"),
    Rule("day month", _WEEKDAY + "{day}( of|) {month}", _day, (("[5 November]", "2021-11-05"),)),
    Rule("month year", "{month}( of|,|) {year}", _month, (("in [May 2021]", "2021-05"),)),
    Rule("month", "{month}", _month, (("in [October]", "2021-10"),)),
    Rule("year after preposition", "(in|since|until|by|of|from|to|before|after|during|between|and|through|till|around|circa) <{year}>", lambda p: Calendar(p["year"]), (("in [2014]", "2014"),)),
)
