"""Weekdays, and days counted from the anchor."""

from __future__ import annotations

from timeline.symbol import Base, Part, Shift, Symbol, Turn, Unit, Weekday
from timeline.timex.rule import Parts, Rule

_STEP = {Turn.LAST: -1, Turn.THIS: 0, Turn.NEXT: 1}


def _unit(p: Parts) -> Symbol | None:
    return Shift(p["long_unit"], _STEP[p["turn"]])




RULES = (
    Rule("today", "(today|tonight)", lambda _: Shift(Unit.DAY, 0), (("[today]", "2021-11-17"),)),
    Rule("yesterday", "yesterday", lambda _: Shift(Unit.DAY, -1), (("[yesterday]", "2021-11-16"),)),
    Rule("tomorrow", "tomorrow", lambda _: Shift(Unit.DAY, 1), (("[tomorrow]", "2021-11-18"),)),
    Rule("weekday", "{weekday}", lambda p: Weekday(p["weekday"]), (("[Friday]", "2021-11-12"),)),
    Rule("last/next weekday", "{turn} {weekday}", lambda p: Weekday(p["weekday"], p["turn"]), (("[last Friday]", "2021-11-12"),)),
    Rule("last/this/next unit", "{turn} {long_unit}", _unit, (("[last week]", "2021-W45"), ("[this year]", "2021"))),
    Rule("last/next month name", "{turn} {full_month}", lambda p: Part(Unit.MONTH, p["full_month"], turn=p["turn"]), (("[last May]", "2021-05"),)),
    Rule("units ago", "({n}|a|an) {any_unit} ago", lambda p: Shift(p["any_unit"], -p.get("n", 1)), (("[two weeks ago]", "2021-W44"),)),
    Rule("units later", "({n}|a) {any_unit} (later|after)", lambda p: Shift(p["any_unit"], p.get("n", 1), Base.MENTION), (("[two years later]", "2023"),)),
)
