"""Periods: units counted from somewhere, parts of a year, runs of years."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Final, assert_never

from timeline import interval as calendar
from timeline.interval import Grain
from timeline.model import Basis, TimexType
from timeline.resolver import recurring
from timeline.resolver.direction import Strength
from timeline.resolver.placed import Placed, dated
from timeline.resolver.values import GRAINS, MONTHS, period, value, year_value
from timeline.symbol import Base, Mod, Part, Shift, Turn, Unit, Years

if TYPE_CHECKING:
    from datetime import date

    from timeline.resolver.placed import Context


_UNTOLD: Final = {Unit.DAY: "XXXX-XX-XX", Unit.WEEK: "XXXX-WXX", Unit.MONTH: "XXXX-XX", Unit.YEAR: "XXXX"}
"""That day, the next week: from a date that nobody told."""
_SAME_DAY: Final = {Unit.HOUR: 12, Unit.MINUTE: 12 * 60, Unit.SECOND: 12 * 3600}
"""Clock units after which it is still taken for the same day."""
_ABOUT_TO_BEGIN: Final = 3
_SUNDAY: Final = 6
_HALF_A_YEAR: Final = timedelta(days=183)
"""Years ahead of a decade in which "the '90s" are the coming ones."""
_FULL_YEAR_TOLD: Final = 3
"""Months into a year in which "the full year" still is the one before."""


def shifted(symbol: Shift, by: Context, told: Placed | None) -> Placed | None:
    """The unit that lies so many units from its base; the unit is the grain ("two years ago" is a year)."""
    if symbol.of is not None:
        if told is None or told.start is None:
            return None
        quarter = by.memory.told_quarter(by.at) if symbol.base is Base.MENTION and symbol.unit is Unit.QUARTER else None
        if quarter is not None and quarter.start is not None:  # business quarters keep their number: "the fiscal first quarter ... the quarter ended Sept. 30"
            return _counted(quarter.start, Basis.MENTIONED, Unit.QUARTER, symbol.count)
        if symbol.unit is Unit.YEAR:  # "ten years ago today"
            day = recurring.moved(told.start, Unit.YEAR, symbol.count)
            return None if day is None else dated(calendar.day(day), told.basis)
        before = symbol.unit is Unit.WEEKEND and told.start.weekday() == 0  # "the Labor Day weekend" ends with its Monday
        return _counted(told.start, told.basis, symbol.unit, symbol.count - before)
    unit, count, memory = symbol.unit, symbol.count, by.memory
    match symbol.base:
        case Base.ANCHOR:
            begins = unit is Unit.WEEK and count == 0 and by.anchor.weekday() == _SUNDAY and by.heading.turn is Turn.NEXT
            return _counted(by.anchor, Basis.ANCHORED, unit, count + begins)  # what will be this week, said on a Sunday, is of the week to come
        case Base.TOLD:
            told_just = memory.told_just(by.at)
            start = memory.base(GRAINS[unit], by.at) if told_just is not None and told_just.grain is not Grain.SPAN else None
            here = _counted(by.anchor, Basis.ANCHORED, unit, count)
            there = None if start is None else _counted(start, Basis.MENTIONED, unit, count)
            return here if there is None or here is None or there.value == here.value else there
        case Base.MENTION if unit is Unit.QUARTER and memory.quarter is None:
            return _counted(by.anchor, Basis.ANCHORED, unit, count - 1)
        case Base.MENTION:
            month = memory.month_of_day(by.at) if unit is Unit.DAY and count == 0 else None
            if month is not None:  # "in October she was shot. That same day ..."
                return Placed(TimexType.DATE, f"{value(month)}-XX", month, Basis.MENTIONED, origin=month.start)
            start = memory.quarter.start if unit is Unit.QUARTER and memory.quarter else memory.base(GRAINS[unit], by.at)
            if start is None and count in {0, 1} and unit in _UNTOLD:
                return Placed(TimexType.DATE, _UNTOLD[unit])
            if count > 1 and (start is None or _beyond(start, unit, count, by.anchor)):
                return Placed(TimexType.DURATION, period(((count, unit),)))  # from something else than a date told: "three decades later"
            if unit.clock:
                return _hours_on(unit, count, start)
            return _counted(by.anchor, Basis.ANCHORED, unit, count) if start is None else _counted(start, Basis.MENTIONED, unit, count)
        case Base.RECENT:
            begun = by.anchor.month > _FULL_YEAR_TOLD if unit is Unit.YEAR else by.anchor.weekday() >= (4 if unit is Unit.WEEK else 5)
            running = begun or by.heading.at_least(Strength.CLAUSE) is Turn.NEXT
            return _counted(by.anchor, Basis.ANCHORED, unit, count if running else count - 1)
        case Base.COMPARED:
            quarter = memory.told_quarter(by.at)
            if quarter is None or quarter.start is None or memory.year_since(by.at) == by.anchor.year - 1:
                return _counted(by.anchor, Basis.ANCHORED, unit, count)
            return _counted(quarter.start, Basis.MENTIONED, Unit.QUARTER, 4 * count)
        case _:
            assert_never(symbol.base)


def _beyond(start: date, unit: Unit, count: int, anchor: date) -> bool:
    """From the past into the future: no tale goes there, it is counted from something else than what was told last."""
    end = recurring.moved(start, unit, count)
    return not unit.clock and start <= anchor and (end is None or end > anchor)


def _counted(start: date, basis: Basis, unit: Unit, count: int) -> Placed | None:
    if unit.clock:
        return _hours(unit, count, start, basis)
    day = recurring.moved(start, unit, count)
    interval = None if day is None else calendar.around(day, GRAINS[unit])
    if interval is None:
        return Placed(TimexType.DATE, year_value(start.year + count * MONTHS[unit] // 12) if unit in MONTHS else "XXXX", None, basis)
    return dated(interval, basis, start if basis is Basis.MENTIONED else None)


def _hours_on(unit: Unit, count: int, told: date | None) -> Placed:
    """Clock units from what was told before, whose hour nobody knows: a length ("an hour later"), on the day told where the day is known."""
    there = None if told is None or abs(count) > _SAME_DAY.get(unit, 0) else calendar.day(told)
    basis = Basis.ANCHORED if there is None else Basis.MENTIONED
    return Placed(TimexType.DURATION, period(((abs(count), unit),)), there, basis, Mod.APPROX if there else "", origin=told if there else None)


def _hours(unit: Unit, count: int, start: date, basis: Basis) -> Placed | None:
    """Clock units from a day: no more is known than the day, and that only roughly."""
    hours = count if unit is Unit.HOUR else count / 60 if unit is Unit.MINUTE else count / 3600
    day = calendar.add_days(start, int(hours / 24))
    return None if day is None else Placed(TimexType.TIME, f"{day}TXX:XX", calendar.day(day), basis, Mod.APPROX, origin=start if basis is Basis.MENTIONED else None)


def part_of_year(symbol: Part, by: Context, year: Placed | None) -> Placed | None:
    """A month, quarter, half or season: of the year named beside it, or the one that comes round as recurring.py says."""
    unit, number = symbol.unit, symbol.number
    if number == 0:
        return _period_told(by, year)
    if symbol.base is Base.MENTION:
        told = by.memory.told_lately(by.at)
        since = None if told is None or told.start is None or told.end is None else told.start if symbol.turn is Turn.LAST else calendar.add_days(told.end, -1)
        return None if since is None else dated(recurring.yearly(partial(recurring.part, unit, number), symbol.turn, since), Basis.MENTIONED, since)
    if symbol.of is not None:
        placed = None if year is None or year.start is None else dated(recurring.part(unit, number, year.start.year), year.basis)
    else:
        make = partial(recurring.part, unit, number)
        lately = unit in {Unit.QUARTER, Unit.HALF}
        interval = (
            recurring.told_yearly(make, by.anchor, by.heading)
            if unit is Unit.MONTH and symbol.turn is Turn.OPEN
            else recurring.yearly(make, symbol.turn, by.anchor, heading=by.heading.turn, lately=lately)
        )
        if lately and interval is not None and interval.start is not None and interval.start - by.anchor > _HALF_A_YEAR:  # its figures "will be told": the one just over
            interval = recurring.yearly(make, symbol.turn, by.anchor, lately=True)
        placed = dated(interval, Basis.IMPLIED if symbol.turn is Turn.OPEN else Basis.ANCHORED)
    return replace(placed, mod=Mod.APPROX) if placed is not None and symbol.fiscal else placed


def _period_told(by: Context, year: Placed | None) -> Placed | None:
    """The quarter that is being talked of, in that year; the year where none is."""
    if year is None or year.start is None:
        return None
    quarter = by.memory.told_quarter(by.at)
    if quarter is None or quarter.start is None:
        return dated(calendar.year(year.start.year), year.basis)
    return dated(calendar.quarter(year.start.year, (quarter.start.month + 2) // 3), year.basis)


def years(symbol: Years, by: Context) -> Placed | None:
    """A decade or century; "the 80s" are the last ones begun, or those about to begin."""
    soon = by.anchor.year + _ABOUT_TO_BEGIN
    first = soon - (soon - symbol.first) % 100 if symbol.short else symbol.first
    interval = calendar.decade(first) if symbol.count == 10 else calendar.century(first)
    return dated(interval, Basis.IMPLIED if symbol.short else Basis.EXPLICIT)
