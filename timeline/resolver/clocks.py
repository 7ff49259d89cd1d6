"""The day of a clock time that has none of its own, from the clock time or the day right beside it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from timeline.symbol import Calendar, Shift, Symbol, TimeOfDay, Unit, Weekday

if TYPE_CHECKING:
    from timeline.timex import TimeExpression

BRACKET: Final = re.compile(r" ?[(\[]")
_NEAR: Final = 6
_HALF_A_DAY: Final = 12 * 60
_GAP: Final = re.compile(r"[ ()\[\],]*(?:\w\w ?)?")
"""What may stand between a clock time and its day: brackets, and a preposition of two letters."""
# "3:12 [on a wet Tuesday morning] last month": of some day in it
_SOME_DAY: Final = re.compile(r" on (?:an?|one) (?:[\w-]+ ){1,4}(?:in |of )?")
_UNTIL: Final = re.compile(r" ?(?:-|to|and|until|till) ?")


def with_day(found: list[TimeExpression], n: int, time: TimeOfDay, folded: str) -> TimeOfDay:
    """A clock time with the day told right beside it: "2 a.m. (0600 GMT) on Saturday", "2 a.m. on Saturday (0600 GMT)", "8 a.m. to noon Saturday"."""
    if time.day is not None or time.hour is None:
        return time
    outer = found[n - 1].symbol if n and BRACKET.fullmatch(folded, found[n - 1].end, found[n].start) else None
    if isinstance(outer, TimeOfDay) and outer.day is not None:
        return replace(time, day=_there(time, outer, outer.day))
    end = found[n].end
    for e in found[n + 1 : n + 3]:
        if isinstance(e.symbol, TimeOfDay) and e.symbol.day is not None and e.symbol.hour is not None:
            if BRACKET.fullmatch(folded, end, e.start):
                return replace(time, day=_there(time, e.symbol, e.symbol.day))
            if _UNTIL.fullmatch(folded, end, e.start):
                return replace(time, day=e.symbol.day if _minutes(time) < _minutes(e.symbol) else Shift(Unit.DAY, -1, of=e.symbol.day))
        if _SOME_DAY.fullmatch(folded, end, e.start):
            return replace(time, day=e.symbol)
        if e.start - end > _NEAR or not _GAP.fullmatch(folded, end, e.start):
            break
        if isinstance(e.symbol, Weekday) or (isinstance(e.symbol, Calendar) and e.symbol.day is not None):
            return replace(time, day=_there(time, outer, e.symbol) if isinstance(outer, TimeOfDay) else e.symbol)
        end = e.end
    return time


def _there(time: TimeOfDay, other: TimeOfDay, day: Symbol) -> Symbol:
    """The day of a clock time, from that of the same instant by another clock, at most half a day ahead or behind: 3 a.m. is 1900 GMT the day before."""
    if time.hour is None or other.hour is None or time.zone == other.zone:
        return day
    ahead = _minutes(time) - _minutes(other)
    return day if abs(ahead) <= _HALF_A_DAY else Shift(Unit.DAY, -1 if ahead > 0 else 1, of=day)


def _minutes(time: TimeOfDay) -> int:
    return (time.hour or 0) * 60 + (time.minute or 0)
