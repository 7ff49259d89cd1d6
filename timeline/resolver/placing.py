"""A symbol put on the calendar: the one place where words meet the anchor.

Fuzzy words keep the whole unit: nobody agrees where early May ends, so the interval is May and `mod` says START (principle 4: known is not
inferred). "Earlier this month" and "later this week" are cut off at the anchor, which is certain.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final, assert_never

from timeline import interval as calendar
from timeline.interval import Interval
from timeline.model import Basis, Clock, TimexType
from timeline.resolver import feasts, recurring
from timeline.resolver.direction import Heading, Strength
from timeline.resolver.values import GRAINS, MONTHS, period, value, year_value
from timeline.symbol import (
    Base,
    Calendar,
    Edge,
    Every,
    Feast,
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
)

if TYPE_CHECKING:
    from timeline.resolver.memory import Memory

_NEAR: Final = 120
"""Days within which the nearest day of that name is meant, whatever the tense of the clause."""


@dataclass(frozen=True, slots=True)
class Context:
    """What a symbol is placed by: the anchor, where the clause looks, what was told before, and the offset in the text."""

    anchor: date
    heading: Heading
    memory: Memory
    at: int


@dataclass(frozen=True, slots=True)
class Placed:
    """A symbol on the calendar. `reach`: the days that a duration spans where it is fixed to the anchor ("the past year")."""

    type: TimexType
    value: str
    interval: Interval | None = None
    basis: Basis = Basis.ANCHORED
    mod: str = ""
    clock: Clock | None = None
    reach: Interval | None = None


def place(symbol: Symbol, by: Context) -> Placed | None:
    """The symbol as dated by its context; None where there is no such day (30 February)."""
    match symbol:
        case Calendar():
            return _calendar(symbol, by)
        case Weekday():
            return _weekday(symbol, by)
        case Shift():
            return _shift(symbol, by)
        case Part():
            return _part(symbol, by)
        case Years():
            return _years(symbol, by)
        case Feast():
            return _feast(symbol, by)
        case Ordinal():
            return _ordinal(symbol, by)
        case Edge():
            return _edge(symbol, by)
        case TimeOfDay():
            return _time(symbol, by)
        case Length():
            return _length(symbol, by)
        case Every(told, quant, freq):
            return Placed(TimexType.SET, told, mod="")
        case Reference(kind):
            return Placed(TimexType.DATE, str(kind))
        case _:
            assert_never(symbol)


def open_ended(symbol: Symbol) -> bool:
    """Whether it depends on where the clause looks."""
    match symbol:
        case Part(Unit.QUARTER | Unit.HALF):
            return False
        case Weekday(_, Turn.OPEN, None) | Calendar(None) | Part(_, _, None, Turn.OPEN) | Feast(_, None, Turn.OPEN) | Shift(_, _, Base.RECENT):
            return True
        case Edge(of) | Ordinal(of=of) | Shift(of=of) if of is not None:
            return open_ended(of)
        case TimeOfDay(day) if day is not None:
            return open_ended(day)
        case _:
            return False


def _date(interval: Interval | None, basis: Basis) -> Placed | None:
    return None if interval is None else Placed(TimexType.DATE, value(interval), interval, basis)


def _full_year(year: int, anchor: date) -> int:
    """A two-digit year in the hundred years that end twenty years after the anchor."""
    latest = anchor.year + 20
    return latest - (latest - year) % 100


def _calendar(symbol: Calendar, by: Context) -> Placed | None:
    year, month, of_month = symbol.year, symbol.month, symbol.day
    if year is not None and symbol.short:
        year = _full_year(year, by.anchor)
    if of_month is None:
        if year is None:
            return None
        return Placed(TimexType.DATE, year_value(year), calendar.year(year), Basis.EXPLICIT, Mod.APPROX if symbol.fiscal else "")
    if month is None:
        return _date(_day_of_month(of_month, by), Basis.IMPLIED)
    if year is not None:
        return _date(_day(year, month, of_month), Basis.EXPLICIT)
    days = partial(_day, month=month, of_month=of_month)
    nearest = recurring.yearly(days, Turn.OPEN, by.anchor, heading=by.heading.at_least(Strength.BESIDE))
    if nearest is not None and nearest.start is not None and abs((nearest.start - by.anchor).days) > _NEAR:
        nearest = recurring.yearly(days, Turn.OPEN, by.anchor, heading=by.heading.turn)
    return _date(nearest, Basis.IMPLIED)


def _day(year: int, month: int, of_month: int) -> Interval | None:
    try:
        return calendar.day(date(year, month, of_month))
    except ValueError:
        return None


def _day_of_month(of_month: int, by: Context) -> Interval | None:
    """ "the 14th": of the month that looks that way."""
    months = [calendar.add_months(by.anchor.replace(day=1), step) for step in (-2, -1, 0, 1, 2)]
    days = [found for month in months if month is not None and (found := _day(month.year, month.month, of_month)) is not None]
    past = [i for i in days if i.start is not None and i.start <= by.anchor]
    if by.heading.turn is Turn.NEXT:
        return next((i for i in days if i.start is not None and i.start >= by.anchor), None)
    return past[-1] if past else None


def _weekday(symbol: Weekday, by: Context) -> Placed | None:
    if symbol.within is not None:
        week = place(symbol.within, by)
        if week is None or week.interval is None:
            return None
        return _date(recurring.weekday_in(symbol.number, week.interval), week.basis)
    if symbol.base is Base.MENTION and by.memory.day is not None:
        return _date(recurring.weekday(symbol.number, symbol.turn, by.memory.day), Basis.MENTIONED)
    if symbol.turn is Turn.OPEN and by.heading.at_least(Strength.CLAUSE) is Turn.NEXT:
        return _date(recurring.coming_weekday(symbol.number, by.anchor), Basis.ANCHORED)
    return _date(recurring.weekday(symbol.number, symbol.turn, by.anchor), Basis.ANCHORED)


def _shift(symbol: Shift, by: Context) -> Placed | None:
    unit, count = symbol.unit, symbol.count
    start, basis = by.anchor, Basis.ANCHORED
    if symbol.of is not None:
        told = place(symbol.of, by)
        if told is None or told.interval is None or told.interval.start is None:
            return None
        start, basis = told.interval.start, told.basis
    match symbol.base:
        case Base.ANCHOR:
            pass
        case Base.MENTION:
            if unit is Unit.QUARTER and by.memory.quarter is None:
                count -= 1
            told = by.memory.quarter.start if unit is Unit.QUARTER and by.memory.quarter else by.memory.base(GRAINS[unit])
            if told is not None:
                start, basis = told, Basis.MENTIONED
        case Base.RECENT:
            if by.heading.at_least(Strength.CLAUSE) is not Turn.NEXT and unit is Unit.WEEKEND and start.weekday() < 5:
                count -= 1
        case Base.COMPARED:
            quarter = by.memory.told_quarter(by.at)
            if quarter is not None and quarter.start is not None:
                start, basis, unit, count = quarter.start, Basis.MENTIONED, Unit.QUARTER, 4 * count
        case _:
            assert_never(symbol.base)
    if unit.clock:
        return _hours(unit, count, start, basis)
    day = _moved(start, unit, count)
    interval = None if day is None else calendar.around(day, GRAINS[unit])
    if interval is None:
        return Placed(TimexType.DATE, year_value(start.year + count * MONTHS[unit] // 12) if unit in MONTHS else "XXXX", None, basis)
    return _date(interval, basis)


def _moved(start: date, unit: Unit, count: int) -> date | None:
    if unit in MONTHS:
        return calendar.add_months(start, count * MONTHS[unit])
    return calendar.add_days(start, count * (7 if unit in {Unit.WEEK, Unit.WEEKEND} else 1))


def _hours(unit: Unit, count: int, start: date, basis: Basis) -> Placed | None:
    """Clock units from a day: no more is known than the day, and that only roughly."""
    hours = count if unit is Unit.HOUR else count / 60 if unit is Unit.MINUTE else count / 3600
    day = calendar.add_days(start, int(hours / 24))
    return None if day is None else Placed(TimexType.TIME, f"{day}TXX:XX", calendar.day(day), basis, Mod.APPROX)


def _year_of(symbol: Symbol, by: Context) -> tuple[int, Basis] | None:
    placed = place(symbol, by)
    if placed is None or placed.interval is None or placed.interval.start is None:
        return None
    return placed.interval.start.year, placed.basis


def _part(symbol: Part, by: Context) -> Placed | None:
    unit, number = symbol.unit, symbol.number
    mod = Mod.APPROX if symbol.fiscal else ""
    if number == 0:
        return _period_told(symbol, by)
    if symbol.of is not None:
        year = _year_of(symbol.of, by)
        placed = None if year is None else _date(recurring.part(unit, number, year[0]), year[1])
    else:
        lately = unit in {Unit.QUARTER, Unit.HALF}
        interval = recurring.yearly(lambda y: recurring.part(unit, number, y), symbol.turn, by.anchor, heading=by.heading.turn, lately=lately)
        placed = _date(interval, Basis.ANCHORED if symbol.turn is not Turn.OPEN else Basis.IMPLIED)
    return None if placed is None else replace(placed, mod=mod)


def _period_told(symbol: Part, by: Context) -> Placed | None:
    """ "the 1988 period": the quarter that is being talked of, in that year; the year where none is."""
    year = None if symbol.of is None else _year_of(symbol.of, by)
    quarter = by.memory.told_quarter(by.at)
    if year is None:
        return None
    if quarter is None or quarter.start is None:
        return _date(calendar.year(year[0]), year[1])
    return _date(calendar.quarter(year[0], (quarter.start.month + 2) // 3), year[1])


def _years(symbol: Years, by: Context) -> Placed | None:
    first = symbol.first
    if symbol.short:
        first = by.anchor.year - (by.anchor.year - first) % 100
    interval = calendar.decade(first) if symbol.count == 10 else calendar.century(first)
    return _date(interval, Basis.IMPLIED if symbol.short else Basis.EXPLICIT)


def _feast(symbol: Feast, by: Context) -> Placed | None:
    def on(year: int) -> Interval | None:
        day = feasts.day(symbol.name, year)
        return None if day is None else calendar.day(day)

    if symbol.of is not None:
        year = _year_of(symbol.of, by)
        placed = None if year is None else _date(on(year[0]), year[1])
    else:
        placed = _date(recurring.yearly(on, symbol.turn, by.anchor, heading=by.heading.turn, reach=1), Basis.ANCHORED if symbol.turn is not Turn.OPEN else Basis.IMPLIED)
    return placed or Placed(TimexType.DATE, "XXXX-XX-XX")


def _ordinal(symbol: Ordinal, by: Context) -> Placed | None:
    outer = place(symbol.of, by)
    if outer is None or outer.interval is None or outer.interval.start is None or outer.interval.last is None:
        return None
    interval = _nth(symbol, outer.interval.start, outer.interval.last)
    return _date(interval, outer.basis) if interval is not None and interval.overlaps(outer.interval) else None


def _nth(symbol: Ordinal, first: date, last: date) -> Interval | None:
    number, unit = symbol.number, symbol.unit
    if symbol.weekday is not None:
        day = last if number < 0 else first
        away = -((day.weekday() - symbol.weekday) % 7) if number < 0 else (symbol.weekday - day.weekday()) % 7 + 7 * (number - 1)
        found = calendar.add_days(day, away)
        return None if found is None else calendar.day(found)
    if number < 0:
        return calendar.around(last, GRAINS[unit])
    # the n-th week of a month is the ISO week that holds most of its n-th seven days
    start = calendar.add_days(first, 7 * (number - 1) + 3) if unit is Unit.WEEK and first.day == 1 else _moved(first, unit, number - 1)
    return None if start is None else calendar.around(start, GRAINS[unit])


def _edge(symbol: Edge, by: Context) -> Placed | None:
    inner = place(symbol.of, by)
    if inner is None:
        return None
    interval, anchor = inner.interval, by.anchor
    if symbol.bounded and interval is not None and interval.start is not None and interval.end is not None and (interval.days or 0) > 1 and interval.contains(anchor):
        after = calendar.add_days(anchor, 1)
        interval = calendar.span(interval.start, after) if symbol.mod is Mod.START else calendar.span(anchor, interval.end)
    return replace(inner, mod=symbol.mod or inner.mod, interval=interval)


def _time(symbol: TimeOfDay, by: Context) -> Placed | None:
    """A part of a named weekday counts as that day (DATE 24 of 26, without its part 15 of 26, in TimeBank and AQUAINT); "this morning" is a TIME."""
    if symbol.day is None:
        day = by.memory.day or by.anchor
        placed = _date(calendar.day(day), Basis.MENTIONED if by.memory.day else Basis.ANCHORED)
    else:
        placed = place(symbol.day, by)
    if placed is None:
        return None
    stem = placed.value.partition("T")[0]
    if symbol.hour is None and isinstance(symbol.day, Weekday):
        return placed
    if symbol.hour is None:
        return replace(placed, type=TimexType.TIME, value=f"{stem}T{symbol.part}")
    clock = Clock(symbol.hour, symbol.minute or 0, symbol.zone)
    return replace(placed, type=TimexType.TIME, value=f"{stem}T{clock.hour:02}:{clock.minute:02}", clock=clock)


def _length(symbol: Length, by: Context) -> Placed | None:
    reach: Interval | None = None
    if symbol.turn in {Turn.LAST, Turn.NEXT}:
        sign = -1 if symbol.turn is Turn.LAST else 1
        far: date | None = by.anchor
        for amount, unit in symbol.amounts:
            exact = amount is not None and float(amount).is_integer() and not unit.clock
            far = None if far is None or not exact or amount is None else _moved(far, unit, sign * int(amount))
        if far is not None:
            low, high = min(far, by.anchor), max(far, by.anchor)
            reach = calendar.span(low, calendar.add_days(high, 1)) if calendar.add_days(high, 1) else None
    return Placed(TimexType.DURATION, period(symbol.amounts), reach=reach)

