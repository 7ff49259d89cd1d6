"""What stands right beside an expression and says which day or period it is: a bracket, an amount, another expression."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from timeline.resolver import clocks, happened
from timeline.resolver.clocks import BRACKET
from timeline.resolver.direction import compared, elsewhere, had_been, heading, hence
from timeline.resolver.placing import place
from timeline.symbol import Base, Calendar, Edge, Happening, Length, Mod, Shift, TimeOfDay, Turn, Unit, Weekday

if TYPE_CHECKING:
    from timeline.resolver.placed import Context
    from timeline.symbol import Symbol
    from timeline.timex import Language, TimeExpression

_JOINED: Final = re.compile(r",? \w{1,4} ")


def settled(found: list[TimeExpression], n: int, folded: str, language: Language, by: Context) -> TimeExpression | None:
    """The n-th expression as its neighbours mean it, None where it means nothing among them."""
    e = found[n]
    symbol = e.symbol
    if (morrow := _morrow(symbol, by)) is not None and elsewhere(language, folded, e.start, e.end):
        return e._replace(symbol=morrow)
    match symbol:
        case Weekday():
            meant = _weekday(found, n, folded, language, by) if symbol.turn is Turn.OPEN and symbol.within is None else symbol
        case Shift(of=Happening()) | Edge(Shift(of=Happening())):
            inner = symbol.of if isinstance(symbol, Edge) else symbol
            assert isinstance(inner, Shift), "as matched"
            told = happened.counted(found, n, inner, folded, by)
            if told is None:
                return None
            meant = replace(symbol, of=told) if isinstance(symbol, Edge) else told
        case Shift():
            meant = _figures(e, symbol, folded, language, by)
        case Length():
            meant = _from_now(e, symbol, folded, language)
        case TimeOfDay():
            meant = happened.hour_of(found, n, clocks.with_day(found, n, symbol, folded), folded, language, by)
        case Edge(TimeOfDay() as time):
            meant = replace(symbol, of=happened.hour_of(found, n, clocks.with_day(found, n, time, folded), folded, language, by))
        case Edge(Length() as length, Mod.APPROX):
            meant = replace(symbol, of=_from_now(e, length, folded, language))
        case _:
            return e
    return e if meant is symbol else e._replace(symbol=meant)


def _morrow(symbol: Symbol, by: Context) -> Symbol | None:
    """The day after the anchor where a weekday names it; there, by a clock far off, it may have begun."""
    match symbol:
        case Weekday(number, Turn.OPEN, None):
            return replace(symbol, turn=Turn.THIS) if (number - by.anchor.weekday()) % 7 == 1 else None
        case Edge(of) | TimeOfDay(of):
            inner = None if of is None else _morrow(of, by)
            return None if inner is None else replace(symbol, of=inner) if isinstance(symbol, Edge) else replace(symbol, day=inner)
        case _:
            return None


def _figures(e: TimeExpression, symbol: Shift, folded: str, language: Language, by: Context) -> Symbol:
    """Last year, beside an amount while a quarter is talked of: the same quarter a year back; this quarter, beside its figures: that quarter."""
    if by.memory.quarter is None or symbol.base is not Base.ANCHOR or (symbol.unit, symbol.count) not in {(Unit.YEAR, -1), (Unit.QUARTER, 0)}:
        return symbol
    if by.memory.told_quarter(by.at) is None or not compared(language, folded, e.start, e.end):
        return symbol
    return replace(symbol, base=Base.COMPARED if symbol.count else Base.MENTION)


def _weekday(found: list[TimeExpression], n: int, folded: str, language: Language, by: Context) -> Symbol:
    """A weekday: "the Friday" of what had been, the last before what is told; a bare one the day after the one before it, the date in brackets after it, or the morrow, where a mere hint ahead will do."""
    e = found[n]
    assert isinstance(e.symbol, Weekday), "settled asks for no other"
    if e.symbol.base is Base.TOLD:
        return replace(e.symbol, turn=Turn.LAST) if had_been(language, folded, e.start) else e.symbol
    if n and _in_a_row(found[n - 1], e, folded):
        return Shift(Unit.DAY, 1, Base.MENTION)
    if n and _names(found[n - 1], e, folded, by):
        return Shift(Unit.DAY, 0, Base.MENTION)
    if n + 1 < len(found) and (dated := _in_bracket(e, found[n + 1], folded, by)) is not None:
        return dated
    morrow = by.heading.turn is Turn.OPEN and (e.symbol.number - by.anchor.weekday()) % 7 == 1
    return Shift(Unit.DAY, 1) if morrow and heading(language, folded, e.start, e.end).turn is Turn.NEXT else e.symbol


def _from_now(e: TimeExpression, length: Length, folded: str, language: Language) -> Symbol:
    """A length of whole days or more, counted from the anchor where it tells when something will be: "in two weeks"."""
    match length:
        case Length(((float() | int() as n, unit),), Turn.OPEN) if n == int(n) and not unit.clock and unit is not Unit.WEEKEND:
            return Shift(unit, int(n)) if hence(language, folded, e.start, e.end) else length
        case _:
            return length


def _in_a_row(before: TimeExpression, e: TimeExpression, folded: str) -> bool:
    """The second of two days that follow each other: "Monday or Tuesday", "Sunday night into Monday"."""
    match before.symbol, e.symbol:
        case (Weekday(first, Turn.OPEN, None) | TimeOfDay(Weekday(first, Turn.OPEN, None))), Weekday(second):
            return (second - first) % 7 == 1 and _JOINED.fullmatch(folded, before.end, e.start) is not None
        case _:
            return False


def _names(date: TimeExpression, e: TimeExpression, folded: str, by: Context) -> bool:
    """Whether a weekday in brackets names the date before it: "Nov. 9 (Tuesday)"."""
    match date.symbol, e.symbol:
        case Calendar(_, int(), int()), Weekday(number) if BRACKET.fullmatch(folded, date.end, e.start):
            told = by.memory.told_day(by.at)
            return told is not None and told.weekday() == number
        case _:
            return False


def _in_bracket(e: TimeExpression, following: TimeExpression, folded: str, by: Context) -> Symbol | None:
    """The date that stands in brackets after its weekday: "Tuesday (Nov. 9)"."""
    match e.symbol, following.symbol:
        case Weekday(number), Calendar(_, int(), int()) if BRACKET.fullmatch(folded, e.end, following.start):
            day = place(following.symbol, by)
            return following.symbol if day is not None and day.start is not None and day.start.weekday() == number else None
        case _:
            return None
