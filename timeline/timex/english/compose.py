"""English neighbours that are one expression; prefixes.py has the words before one that change it."""

from __future__ import annotations

from dataclasses import replace

from timeline.symbol import (
    Base,
    Calendar,
    Edge,
    Feast,
    Happening,
    Ordinal,
    Part,
    Shift,
    Symbol,
    TimeOfDay,
    Turn,
    Unit,
    Weekday,
)  # fmt: skip
from timeline.timex.rule import Merge

_TODAY = Shift(Unit.DAY, 0)


def is_day(symbol: Symbol) -> bool:
    match symbol:
        case Weekday() | Feast():
            return True
        case Shift(unit, of=of):
            return unit is Unit.DAY and not isinstance(of, Happening)
        case Calendar(day=day):
            return day is not None
        case Edge(of):
            return is_day(of)
        case _:
            return False


def _time_then_day(time: Symbol, day: Symbol) -> Symbol | None:
    if isinstance(time, TimeOfDay) and time.day is None and is_day(day):
        return replace(time, day=day)
    if (
        isinstance(time, TimeOfDay)
        and time.day is None
        and time.hour is not None
        and isinstance(day, TimeOfDay)
        and day.hour is None
        and day.day is not None
    ):
        late = day.part in {"AF", "EV", "NI"} and time.hour < 12 and not time.zone
        return replace(time, day=day.day, hour=time.hour + 12 if late and time.hour else time.hour)
    return None


def _day_then_time(day: Symbol, time: Symbol) -> Symbol | None:
    return _time_then_day(time, day) if isinstance(time, TimeOfDay) and time.hour is not None else None


def _year_like(symbol: Symbol) -> bool:
    match symbol:
        case Calendar(int(), None, None) | Shift(Unit.YEAR):
            return True
        case _:
            return False


def _part_of_year(part: Symbol, year: Symbol) -> Symbol | None:
    if not _year_like(year):
        return None
    match part:
        case Part(of=None, turn=Turn.OPEN):
            return replace(part, of=year)
        case Calendar(None, int(month), int(day)):
            return Ordinal(day, Unit.DAY, Part(Unit.MONTH, month, year))
        case Edge(of, mod):
            inner = _part_of_year(of, year)
            return inner and Edge(inner, mod)
        case Feast(of=None):
            return replace(part, of=year)
        case TimeOfDay(day) if day is not None:
            of_day = _part_of_year(day, year)
            return of_day and replace(part, day=of_day)
        case _:
            return None


def _weekday_within(day: Symbol, week: Symbol) -> Symbol | None:
    if isinstance(day, Weekday) and day.within is None and day.turn is Turn.OPEN and isinstance(week, Shift) and week.unit is Unit.WEEK:
        return replace(day, within=week)
    return None


def _ago_then_unit(week: Symbol, day: Symbol) -> Symbol | None:
    """Of "two weeks ago Monday", "a week ago today", "two years ago this month"."""
    if isinstance(week, Shift) and week.unit is Unit.YEAR and week.count < 0:
        match day:
            case Shift(Unit.MONTH, 0, Base.ANCHOR):
                return Shift(Unit.MONTH, 12 * week.count)
            case Shift(Unit.DAY, 0, Base.ANCHOR):
                return Shift(Unit.YEAR, week.count, of=day)
            case Shift(Unit.WEEK, 0, Base.ANCHOR) | Weekday(turn=Turn.OPEN):
                return week
            case _:
                return None
    if isinstance(week, Shift) and week.unit is Unit.WEEK and day == _TODAY:
        return Shift(Unit.DAY, 7 * week.count)
    return _weekday_within(day, week)


MERGES = (
    Merge(
        "time on a day",
        "( |, | on | of |, on )",
        _time_then_day,
        (("at [9 a.m. Monday]", "2021-11-15T09:00"), ("[noon on Nov. 5]", "2021-11-05T12:00")),
    ),
    Merge(
        "day at a time",
        "( |, )?(at |around |about |at about |at around |by |before |after )?",
        _day_then_time,
        (("on [Monday at 9 a.m.]", "2021-11-15T09:00"),),
    ),
    Merge(
        "part of a year",
        "( of | | in |, )",
        _part_of_year,
        (("[the third quarter of last year]", "2020-Q3"), ("[February this year]", "2021-02"), ("at [4pm on March 5 last year]", "2020-03-05T16:00")),
    ),
    Merge(
        "unit ago and what it holds",
        "( | on |, | on )",
        _ago_then_unit,
        (("[two weeks ago on Monday]", "2021-11-01"), ("[a week ago today]", "2021-11-10"), ("[two years ago this month]", "2019-11"), ("[ten years ago today]", "2011-11-17")),
    ),
    Merge(
        "year's part",
        "'s ",
        lambda year, part: _part_of_year(part, year),
        (("[last year's third quarter]", "2020-Q3"), ("[1988's first half]", "1988-H1")),
    ),
    Merge("weekday of a week", "( of | |, )", _weekday_within, (("[Friday of last week]", "2021-11-12"),)),
)
