"""What stands right beside an expression and says which day or period it is: a bracket, an amount, another expression."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from timeline.resolver.direction import compared, heading, hence
from timeline.resolver.placing import place
from timeline.symbol import Base, Calendar, Edge, Length, Mod, Shift, TimeOfDay, Turn, Unit, Weekday

if TYPE_CHECKING:
    from timeline.resolver.placed import Context
    from timeline.symbol import Symbol
    from timeline.timex import Language, TimeExpression

_NEAR: Final = 6
_GAP: Final = re.compile(r"[ ()\[\],]*(?:\w\w ?)?")
"""What may stand between a clock time and its day: brackets, and a preposition of two letters."""
_BRACKET: Final = re.compile(r" ?[(\[]")
_JOINED: Final = re.compile(r",? \w{1,4} ")


def settled(found: list[TimeExpression], n: int, folded: str, language: Language, by: Context) -> TimeExpression:
    """The n-th expression as its neighbours mean it."""
    e = found[n]
    match e.symbol:
        case TimeOfDay(None, int()) | Edge(TimeOfDay(None, int())):
            symbol = _with_day(found, n, folded)
        case Weekday(_, Turn.OPEN, None):
            symbol = _weekday(found, n, folded, language, by)
        case Shift(Unit.YEAR, -1, Base.ANCHOR) | Shift(Unit.QUARTER, 0, Base.ANCHOR) if by.memory.told_quarter(by.at) is not None:
            if not compared(language, folded, e.start, e.end):
                return e
            symbol = replace(e.symbol, base=Base.COMPARED if e.symbol.count else Base.MENTION)
        case (Length() as length) | Edge(Length() as length, Mod.APPROX):
            counted = _counted(length)
            if counted is None or not hence(language, folded, e.start, e.end):
                return e
            symbol = replace(e.symbol, of=counted) if isinstance(e.symbol, Edge) else counted
        case _:
            return e
    return e._replace(symbol=symbol)


def _weekday(found: list[TimeExpression], n: int, folded: str, language: Language, by: Context) -> Symbol:
    """A bare weekday: the day after the one before it, the date in brackets after it, or the morrow, where a mere hint ahead will do."""
    e = found[n]
    assert isinstance(e.symbol, Weekday), "settled asks for no other"
    if n and _in_a_row(found[n - 1], e, folded):
        return Shift(Unit.DAY, 1, Base.MENTION)
    if n and _names(found[n - 1], e, folded, by):
        return Shift(Unit.DAY, 0, Base.MENTION)
    if n + 1 < len(found) and (dated := _in_bracket(e, found[n + 1], folded, by)) is not None:
        return dated
    morrow = (e.symbol.number - by.anchor.weekday()) % 7 == 1
    return Shift(Unit.DAY, 1) if morrow and heading(language, folded, e.start, e.end).turn is Turn.NEXT else e.symbol


def _counted(length: Length) -> Shift | None:
    """A length of whole days or more as steps from the anchor."""
    match length:
        case Length(((float() | int() as n, unit),), Turn.OPEN) if n == int(n) and not unit.clock and unit is not Unit.WEEKEND:
            return Shift(unit, int(n))
        case _:
            return None


def _with_day(found: list[TimeExpression], n: int, folded: str) -> Symbol:
    """A clock time with the day told right after it, brackets between: "2 a.m. (0600 GMT) on Saturday"."""
    symbol = found[n].symbol
    time = symbol.of if isinstance(symbol, Edge) else symbol
    assert isinstance(time, TimeOfDay), "settled asks for no other"
    end = found[n].end
    for e in found[n + 1 : n + 3]:
        if e.start - end > _NEAR or not _GAP.fullmatch(folded, end, e.start):
            return symbol
        match e.symbol:
            case Weekday() | Calendar(_, _, int()):
                dated = replace(time, day=e.symbol)
                return replace(symbol, of=dated) if isinstance(symbol, Edge) else dated
            case _:
                pass
        end = e.end
    return symbol


def _in_a_row(before: TimeExpression, e: TimeExpression, folded: str) -> bool:
    """The second of two days that follow each other: "Monday or Tuesday"."""
    match before.symbol, e.symbol:
        case Weekday(first, Turn.OPEN, None), Weekday(second):
            return (second - first) % 7 == 1 and _JOINED.fullmatch(folded, before.end, e.start) is not None
        case _:
            return False


def _names(date: TimeExpression, e: TimeExpression, folded: str, by: Context) -> bool:
    """Whether a weekday in brackets names the date before it: "Nov. 9 (Tuesday)"."""
    match date.symbol, e.symbol:
        case Calendar(_, int(), int()), Weekday(number) if _BRACKET.fullmatch(folded, date.end, e.start):
            told = by.memory.told_day(by.at)
            return told is not None and told.weekday() == number
        case _:
            return False


def _in_bracket(e: TimeExpression, following: TimeExpression, folded: str, by: Context) -> Symbol | None:
    """The date that stands in brackets after its weekday: "Tuesday (Nov. 9)"."""
    match e.symbol, following.symbol:
        case Weekday(number), Calendar(_, int(), int()) if _BRACKET.fullmatch(folded, e.end, following.start):
            day = place(following.symbol, by)
            return following.symbol if day is not None and day.start is not None and day.start.weekday() == number else None
        case _:
            return None
