"""Half-open intervals of days with a grain, and calendar arithmetic. No clock.

A date is never a fake first-of-month day: "November 2021" is [2021-11-01, 2021-12-01) with the grain month.
Conventions: ISO 8601 weeks (Monday first); seasons are the northern meteorological ones and winter belongs to
the year in which it begins; decades and centuries as in EDTF (1980s = 198X, "19th century" = 18XX).
Whatever leaves the years 1 to 9999 has no Interval: constructors then return None.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

ONE_DAY: Final = timedelta(days=1)


class Grain(StrEnum):
    """How fine an expression speaks."""

    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"
    SPAN = "span"
    """From one end to another, both given."""


@dataclass(frozen=True, slots=True)
class Interval:
    """Days from `start` up to, not including, `end`; None is an open end (never both)."""

    start: date | None
    end: date | None
    grain: Grain

    def __post_init__(self) -> None:
        if self.start is None and self.end is None:
            raise ValueError("an interval has at least one end")
        if self.start is not None and self.end is not None and self.start >= self.end:
            raise ValueError(f"an interval ends after it starts: {self.start} .. {self.end}")

    @property
    def last(self) -> date | None:
        """The last day included, or None where the end is open."""
        return None if self.end is None else self.end - ONE_DAY

    @property
    def days(self) -> int | None:
        """Length in days, or None where an end is open."""
        return None if self.start is None or self.end is None else (self.end - self.start).days

    def touches(self, since: date | None = None, until: date | None = None) -> bool:
        """Whether any day of it lies in since..until, both included."""
        return (until is None or self.start is None or self.start <= until) and (since is None or self.end is None or self.end > since)

    def overlaps(self, other: Interval) -> bool:
        return other.touches(self.start, self.last)

    def within(self, other: Interval) -> bool:
        """Whether another with two ends holds all of it."""
        if self.start is None or self.end is None or other.start is None or other.end is None:
            return False
        return other.start <= self.start and self.end <= other.end

    def contains(self, day: date) -> bool:
        return self.touches(day, day)

    def edtf(self, *, approximate: bool = False, uncertain: bool = False) -> str:
        """Extended Date/Time Format (ISO 8601-2:2019): levels 0 and 1, quarters and halves from level 2."""
        mark = "%" if approximate and uncertain else "~" if approximate else "?" if uncertain else ""
        start, last = self.start, self.last
        if start is None or last is None:
            return f"{start.isoformat() + mark if start else '..'}/{last.isoformat() + mark if last else '..'}"
        year = f"{start.year:04}"
        match self.grain:
            case Grain.DAY:
                return start.isoformat() + mark
            case Grain.MONTH:
                return f"{year}-{start.month:02}{mark}"
            case Grain.QUARTER:
                return f"{year}-{33 + (start.month - 1) // 3}{mark}"
            case Grain.HALF:
                return f"{year}-{40 + (start.month - 1) // 6}{mark}"
            case Grain.SEASON:
                return f"{year}-{20 + start.month // 3}{mark}"
            case Grain.YEAR:
                return year + mark
            case Grain.DECADE if start.year % 10 == 0:
                return f"{year[:3]}X{mark}"
            case Grain.CENTURY if start.year % 100 == 0:
                return f"{year[:2]}XX{mark}"
            case _:
                return f"{start.isoformat()}{mark}/{last.isoformat()}{mark}"

    def __str__(self) -> str:
        return describe(self)


def describe(interval: Interval) -> str:
    """Short and plain: 2021-11-10, 2021-11, 2021, 2021-11-08 to 2021-11-14, since 2014-01-01."""
    start, last = interval.start, interval.last
    if start is None:
        return f"until {last}"
    if last is None:
        return f"since {start}"
    match interval.grain:
        case Grain.DAY:
            return start.isoformat()
        case Grain.MONTH:
            return f"{start.year:04}-{start.month:02}"
        case Grain.YEAR:
            return f"{start.year:04}"
        case _:
            return start.isoformat() if start == last else f"{start} to {last}"


def span(start: date | None, end: date | None, grain: Grain = Grain.SPAN) -> Interval | None:
    """[start, end) or None where that is empty or open on both sides."""
    if start is None and end is None:
        return None
    if start is not None and end is not None and start >= end:
        return None
    return Interval(start, end, grain)


def add_days(day: date, n: int) -> date | None:
    try:
        return day + timedelta(days=n)
    except OverflowError:
        return None


def add_months(day: date, n: int) -> date | None:
    """The same day n months on, or the last day of that month where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + n, 12)
    if not 1 <= year <= 9999:
        return None
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def day(of: date) -> Interval | None:
    return _run(of, 1, Grain.DAY)


def week(of: date) -> Interval | None:
    """The ISO week that holds the day."""
    return _run(add_days(of, -of.weekday()), 7, Grain.WEEK)


def weekend(of: date) -> Interval | None:
    """Saturday and Sunday of the ISO week that holds the day."""
    return _run(add_days(of, 5 - of.weekday()), 2, Grain.WEEKEND)


def month(year: int, number: int) -> Interval | None:
    return _months(year, number, 1, Grain.MONTH)


def quarter(year: int, number: int) -> Interval | None:
    return _months(year, 3 * number - 2, 3, Grain.QUARTER)


def half(year: int, number: int) -> Interval | None:
    return _months(year, 6 * number - 5, 6, Grain.HALF)


def season(year: int, name: str) -> Interval | None:
    """`name`: SP, SU, FA or WI as in TIMEX3; winter begins in December of `year`."""
    return _months(year, {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[name], 3, Grain.SEASON)


def year(number: int) -> Interval | None:
    return _months(number, 1, 12, Grain.YEAR)


def decade(first: int) -> Interval | None:
    return _years(first, 10, Grain.DECADE)


def century(first: int) -> Interval | None:
    return _years(first, 100, Grain.CENTURY)


def around(of: date, grain: Grain) -> Interval | None:
    """The unit of that grain which holds the day."""
    match grain:
        case Grain.DAY | Grain.SPAN:
            return day(of)
        case Grain.WEEK:
            return week(of)
        case Grain.WEEKEND:
            return weekend(of)
        case Grain.MONTH:
            return month(of.year, of.month)
        case Grain.QUARTER:
            return quarter(of.year, (of.month + 2) // 3)
        case Grain.SEASON:
            return season(of.year - (of.month < 3), "WI" if of.month in {12, 1, 2} else "SP" if of.month < 6 else "SU" if of.month < 9 else "FA")
        case Grain.HALF:
            return half(of.year, 1 if of.month < 7 else 2)
        case Grain.YEAR:
            return year(of.year)
        case Grain.DECADE:
            return decade(of.year // 10 * 10)
        case Grain.CENTURY:
            return century(of.year // 100 * 100)
        case Grain.MILLENNIUM:
            return _years(of.year // 1000 * 1000, 1000, Grain.MILLENNIUM)


def _run(start: date | None, days: int, grain: Grain) -> Interval | None:
    end = None if start is None else add_days(start, days)
    return None if end is None else Interval(start, end, grain)


def _months(of_year: int, first: int, count: int, grain: Grain) -> Interval | None:
    if not 1 <= of_year <= 9999:
        return None
    start = date(of_year, first, 1)
    end = add_months(start, count)
    return None if end is None else Interval(start, end, grain)


def _years(first: int, count: int, grain: Grain) -> Interval | None:
    low, high = max(first, 1), first + count
    return Interval(date(low, 1, 1), date(high, 1, 1), grain) if 1 <= high <= 9999 else None
