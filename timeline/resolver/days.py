"""Days: dates with or without their year, weekdays, feasts, ordinals inside something."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from timeline import interval as calendar
from timeline.model import Basis, TimexType
from timeline.resolver import feasts, recurring
from timeline.resolver.direction import OF_THE_NEWS, Strength
from timeline.resolver.placed import Placed, dated
from timeline.resolver.values import GRAINS, year_value
from timeline.symbol import Base, Calendar, Feast, Mod, Ordinal, Turn, Unit, Weekday

if TYPE_CHECKING:
    from timeline.interval import Interval
    from timeline.resolver.placed import Context

_NAMED: Final = {(9, 11): date(2001, 9, 11)}
"""Days whose date has become the name of what happened on them, all year round but near their return."""
_SEASONAL: Final = 45
_TOO_NEAR: Final = 2
"""Days within which nobody says "next Thursday" of the Thursday of the same week."""
_MONTHS_AWAY: Final = 40
"""Months within which every weekday falls on every day of the month that has one."""
_LEAP: Final = 8
"""Years that a 29 February may be away."""


def on_calendar(symbol: Calendar, by: Context) -> Placed | None:
    """A day or a year as written; a day without its year is the nearest, or the one that a cue beside it points at."""
    year, month, of_month = symbol.year, symbol.month, symbol.day
    if year is not None and symbol.short:
        year = _full_year(year, by.anchor)
    if of_month is None:
        return None if year is None else Placed(TimexType.DATE, year_value(year), calendar.year(year), Basis.EXPLICIT, Mod.APPROX if symbol.fiscal else "")
    if month is None:
        return dated(_day_of_month(of_month, by), Basis.IMPLIED)
    if year is not None:
        return dated(_day(year, month, of_month), Basis.EXPLICIT)
    reach = _LEAP if (month, of_month) == (2, 29) else 1
    found = recurring.told_yearly(partial(_day, month=month, of_month=of_month), by.anchor, by.heading, reach)
    named = _NAMED.get((month, of_month))
    if named and found and found.start and by.anchor > named and by.heading.turn is not Turn.NEXT and abs((found.start - by.anchor).days) > _SEASONAL:
        return dated(calendar.day(named), Basis.IMPLIED)
    return dated(found, Basis.IMPLIED)


def _full_year(year: int, anchor: date) -> int:
    """A two-digit year in the hundred years that end twenty years after the anchor."""
    latest = anchor.year + 20
    return latest - (latest - year) % 100


def _day(year: int, month: int, of_month: int) -> Interval | None:
    try:
        return calendar.day(date(year, month, of_month))
    except ValueError:
        return None


def _day_of_month(of_month: int, by: Context) -> Interval | None:
    """The last one, or the next where the words look ahead."""
    months = [calendar.add_months(by.anchor.replace(day=1), step) for step in (-2, -1, 0, 1, 2)]
    days = [found for month in months if month is not None and (found := _day(month.year, month.month, of_month)) is not None]
    if by.heading.turn is Turn.NEXT:
        return next((i for i in days if i.start is not None and i.start >= by.anchor), None)
    past = [i for i in days if i.start is not None and i.start <= by.anchor]
    return past[-1] if past else None


def on_weekday(symbol: Weekday, by: Context, week: Placed | None) -> Placed | None:
    """A bare weekday looks back, the anchor included, unless a cue of the clause looks ahead, or it is tomorrow's and the day of the news."""
    match symbol.within:
        case Calendar(None, None, int(of_month)):
            return dated(_weekday_the_nth(symbol.number, of_month, by), Basis.ANCHORED)
        case _:
            pass
    if symbol.within is not None:
        return None if week is None or week.interval is None else dated(recurring.weekday_in(symbol.number, week.interval), week.basis)
    if symbol.base is Base.TOLD:
        return _of_the_tale(symbol, by)
    if symbol.base is Base.MENTION and (told := by.memory.told_day(by.at)) is not None:
        return dated(recurring.weekday(symbol.number, symbol.turn, told), Basis.MENTIONED, told)
    morrow = by.heading == OF_THE_NEWS and (symbol.number - by.anchor.weekday()) % 7 == 1
    way = by.heading.at_least(Strength.CLAUSE) if symbol.turn is Turn.OPEN else Turn.OPEN
    if way is Turn.THIS:
        return dated(recurring.weekday(symbol.number, Turn.THIS, by.anchor), Basis.ANCHORED)
    if way is Turn.NEXT or (morrow and symbol.turn is Turn.OPEN):
        return dated(recurring.coming_weekday(symbol.number, by.anchor), Basis.ANCHORED)
    if symbol.turn is Turn.NEXT and symbol.base is Base.ANCHOR and 0 < symbol.number - by.anchor.weekday() <= _TOO_NEAR:
        return dated(recurring.weekday(symbol.number, Turn.NEXT, by.anchor + timedelta(_TOO_NEAR)), Basis.ANCHORED)
    return dated(recurring.weekday(symbol.number, symbol.turn, by.anchor), Basis.ANCHORED)


def _of_the_tale(symbol: Weekday, by: Context) -> Placed:
    """"On the Monday": the first from the day told before, or the last before it of what had been; of no known day where none was told, or that is still to come."""
    told = by.memory.told_day(by.at)
    found = None if told is None else recurring.weekday(symbol.number, Turn.LAST, told) if symbol.turn is Turn.LAST else recurring.coming_weekday(symbol.number, told)
    known = found is not None and found.start is not None and (found.start <= by.anchor or by.heading.turn is Turn.NEXT)
    return (dated(found, Basis.MENTIONED, told) if known else None) or Placed(TimexType.DATE, f"XXXX-WXX-{symbol.number + 1}")


def _weekday_the_nth(number: int, of_month: int, by: Context) -> Interval | None:
    """Friday the 13th: the last one, or the next where the words look ahead."""
    months = [calendar.add_months(by.anchor.replace(day=1), step) for step in range(-_MONTHS_AWAY, _MONTHS_AWAY + 1)]
    days = [i for month in months if month is not None and (i := _day(month.year, month.month, of_month)) is not None and i.start is not None and i.start.weekday() == number]
    if by.heading.at_least(Strength.CLAUSE) is Turn.NEXT:
        return next((i for i in days if i.start is not None and i.start >= by.anchor), None)
    past = [i for i in days if i.start is not None and i.start <= by.anchor]
    return past[-1] if past else None


def on_feast(symbol: Feast, by: Context, year: Placed | None) -> Placed | None:
    """The feast of the year named beside it, or the nearest; XXXX-XX-XX where nobody knows its day."""
    days = partial(_feast, symbol.name)
    if symbol.of is not None:
        placed = None if year is None or year.start is None else dated(days(year.start.year), year.basis)
    elif symbol.turn is Turn.OPEN:
        placed = dated(recurring.told_yearly(days, by.anchor, by.heading, 1), Basis.IMPLIED)
    else:
        placed = dated(recurring.yearly(days, symbol.turn, by.anchor, reach=1), Basis.ANCHORED)
    return placed or Placed(TimexType.DATE, "XXXX-XX-XX")


def _feast(name: str, year: int) -> Interval | None:
    day = feasts.day(name, year)
    return None if day is None else calendar.day(day)


def nth(symbol: Ordinal, outer: Placed | None) -> Placed | None:
    """The n-th unit inside something, if there is one."""
    if outer is None or outer.interval is None or outer.interval.start is None or outer.interval.last is None:
        return None
    interval = _nth(symbol, outer.interval.start, outer.interval.last)
    return dated(interval, outer.basis) if interval is not None and interval.overlaps(outer.interval) else None


def _nth(symbol: Ordinal, first: date, last: date) -> Interval | None:
    number, unit = symbol.number, symbol.unit
    if symbol.weekday is not None:
        day = last if number < 0 else first
        away = -((day.weekday() - symbol.weekday) % 7) if number < 0 else (symbol.weekday - day.weekday()) % 7 + 7 * (number - 1)
        found = calendar.add_days(day, away)
        return None if found is None else calendar.day(found)
    # the n-th week of a month is the ISO week that holds most of its n-th seven days, the last that of its last seven
    if number < 0:
        inside = calendar.add_days(last, -3) if unit is Unit.WEEK else last
        return None if inside is None else calendar.around(inside, GRAINS[unit])
    start = calendar.add_days(first, 7 * (number - 1) + 3) if unit is Unit.WEEK and first.day == 1 else recurring.moved(first, unit, number - 1)
    return None if start is None else calendar.around(start, GRAINS[unit])
