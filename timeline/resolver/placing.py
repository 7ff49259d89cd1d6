"""A symbol put on the calendar: the one place where words meet the anchor. What a symbol holds is placed first.

Fuzzy words keep the whole unit: nobody agrees where early May ends, so the interval is May and `mod` says START (principle 4: known is not
inferred). "Earlier this month" and "later this week" are cut off at the anchor, which is certain, but never to that day alone:
"later in the year" on 31 December is another year's, and its day would be invented.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final, assert_never, cast

from timeline import interval as calendar
from timeline.model import Basis, Clock, TimexType
from timeline.resolver import days, periods, recurring
from timeline.resolver.direction import Strength
from timeline.resolver.placed import Context, Placed, dated
from timeline.resolver.values import period
from timeline.symbol import (
    Base,
    Calendar,
    Edge,
    Every,
    Feast,
    Happening,
    Length,
    Mod,
    Ordinal,
    Part,
    Reference,
    Shift,
    Symbol,
    TimeOfDay,
    Turn,
    Unit,
    Weekday,
    Years,
    held,
)

if TYPE_CHECKING:
    from datetime import date

    from timeline.interval import Interval
    from timeline.resolver.direction import Heading
    from timeline.resolver.memory import Memory

_NIGHT: Final = "NI"
_NOTHING: Final = cast("Memory", None)
"""No memory, for what needs none: asking it would show that `remembers` is wrong."""


def place(symbol: Symbol, by: Context) -> Placed | None:
    """The symbol as dated by its context; None where there is no such day (30 February)."""
    return _placed(symbol, by) if remembers(symbol) else _timeless(symbol, by.anchor, by.heading)


@lru_cache(maxsize=1 << 14)
def _timeless(symbol: Symbol, anchor: date, heading: Heading) -> Placed | None:
    """Whatever was told before."""
    return _placed(symbol, Context(anchor, heading, _NOTHING, 0))


@lru_cache(maxsize=1 << 14)
def remembers(symbol: Symbol) -> bool:
    """Whether it may depend on what was told before."""
    match symbol:
        case Weekday(base=Base.MENTION | Base.TOLD) | Shift(base=Base.MENTION | Base.COMPARED | Base.TOLD) | Part(number=0) | Part(base=Base.MENTION) | TimeOfDay(day=None) | Happening():
            return True
        case _:
            inside = held(symbol)
            return inside is not None and remembers(inside)


def _placed(symbol: Symbol, by: Context) -> Placed | None:
    inside = held(symbol)
    inner = None if inside is None else place(inside, by)
    match symbol:
        case Calendar():
            return days.on_calendar(symbol, by)
        case Weekday():
            return days.on_weekday(symbol, by, inner)
        case Feast():
            return days.on_feast(symbol, by, inner)
        case Happening("then"):
            told = by.memory.told_just(by.at)
            return None if told is None else dated(told, Basis.MENTIONED, told.start)
        case Happening(kind):
            day = by.memory.happened.get(kind)
            return None if day is None else dated(calendar.day(day), Basis.MENTIONED, day)
        case Ordinal():
            return days.nth(symbol, inner)
        case Shift():
            return periods.shifted(symbol, by, inner)
        case Part():
            return periods.part_of_year(symbol, by, inner)
        case Years():
            return periods.years(symbol, by)
        case Edge():
            return None if inner is None else _edge(symbol, by, inner)
        case TimeOfDay():
            return _time(symbol, by, inner)
        case Length():
            return Placed(TimexType.DURATION, period(symbol.amounts), reach=_reach(symbol, by))
        case Every(told):
            return Placed(TimexType.SET, told)
        case Reference(kind):
            return Placed(TimexType.DATE, str(kind))
        case _:
            assert_never(symbol)


def open_ended(symbol: Symbol) -> bool:
    """Whether it depends on where the words look."""
    return needed(symbol) is not None


@lru_cache(maxsize=1 << 14)
def needed(symbol: Symbol) -> Strength | None:
    """How sure a cue must be to turn it, None where nothing does: a weekday looks back unless a verb looks ahead."""
    match symbol:
        case Weekday() if symbol.within is None:
            return Strength.CLAUSE if symbol.turn is Turn.OPEN else None
        case Shift(base=Base.RECENT) | Shift(Unit.WEEK, 0, Base.ANCHOR, None):
            return Strength.CLAUSE
        case Part(Unit.QUARTER | Unit.HALF) if symbol.number:
            return Strength.CLAUSE if symbol.of is None and symbol.turn is Turn.OPEN else None
        case Calendar(None) | Part(of=None, turn=Turn.OPEN) | Feast(of=None, turn=Turn.OPEN):
            return Strength.HINT
        case _:
            inside = held(symbol)
            return None if inside is None else needed(inside)


def _edge(symbol: Edge, by: Context, inner: Placed) -> Placed:
    interval, anchor = inner.interval, by.anchor
    if symbol.bounded and interval is not None and (interval.days or 0) > 1 and interval.contains(anchor):
        after = calendar.add_days(anchor, 1)
        rest = calendar.span(interval.start, after) if symbol.mod is Mod.START else calendar.span(anchor, interval.end)
        interval = interval if rest is None or rest.days == 1 else rest
    return replace(inner, mod=symbol.mod or inner.mod, interval=interval)


def _time(symbol: TimeOfDay, by: Context, inner: Placed | None) -> Placed | None:
    """A part of a named weekday that is over is a TIME, as of today; its night, which reaches into the next, and what is to come count as the day.

    In TimeBank and AQUAINT mornings and evenings gone by have their part 4 of 6 times, those to come never (of 3), nights 7 of 17.
    """
    if symbol.day is None:
        told = by.memory.day_of_clock(by.at, by.anchor)
        if told is not None and told > by.anchor and by.heading.turn is not Turn.NEXT:
            return _at_time(symbol, _NO_DAY)  # what was at 9 a.m. was not on the day to come told before
        return _at_time(symbol, _NO_DAY) if told is None and by.memory.told_day(by.at) else _clock(symbol, told, by.anchor)  # of an old day, or of today?
    if inner is None or (symbol.hour is None and isinstance(symbol.day, Weekday) and (symbol.part == _NIGHT or (inner.start or by.anchor) > by.anchor)):
        return inner
    return _at_time(symbol, inner)


_NO_DAY: Final = Placed(TimexType.DATE, "XXXX-XX-XX")


@lru_cache(maxsize=1 << 14)
def _clock(symbol: TimeOfDay, told: date | None, anchor: date) -> Placed | None:
    """On the day told, or the anchor where none is."""
    day = dated(calendar.day(told or anchor), Basis.MENTIONED if told else Basis.ANCHORED, told)
    return None if day is None else _at_time(symbol, day)


def _at_time(symbol: TimeOfDay, inner: Placed) -> Placed:
    stem = inner.value.partition("T")[0]
    if symbol.hour is None:
        return replace(inner, type=TimexType.TIME, value=f"{stem}T{symbol.part}")
    clock = Clock(symbol.hour, symbol.minute or 0, symbol.zone)
    return replace(inner, type=TimexType.TIME, value=f"{stem}T{clock.hour:02}:{clock.minute:02}", clock=clock)


def _reach(symbol: Length, by: Context) -> Interval | None:
    """The days of a length that ends or begins at the anchor, where it is told in whole units of days or more."""
    if symbol.turn not in {Turn.LAST, Turn.NEXT}:
        return None
    far = by.anchor
    for amount, unit in symbol.amounts:
        if amount is None or unit.clock or not float(amount).is_integer():
            return None
        moved = recurring.moved(far, unit, int(amount) if symbol.turn is Turn.NEXT else -int(amount))
        if moved is None:
            return None
        far = moved
    after = calendar.add_days(max(far, by.anchor), 1)
    return None if after is None else calendar.span(min(far, by.anchor), after)
