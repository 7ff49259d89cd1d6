"""How TIMEX3 writes intervals and lengths (TimeML 1.2.1; decades and centuries as in EDTF: 198X, 19XX)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from timeline.interval import Grain, Interval
from timeline.symbol import Unit

if TYPE_CHECKING:
    from datetime import date

_SEASONS: Final = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}
GRAINS: Final = {
    Unit.DAY: Grain.DAY, Unit.WEEKEND: Grain.WEEKEND, Unit.WEEK: Grain.WEEK, Unit.MONTH: Grain.MONTH, Unit.QUARTER: Grain.QUARTER,
    Unit.SEASON: Grain.SEASON, Unit.HALF: Grain.HALF, Unit.YEAR: Grain.YEAR, Unit.DECADE: Grain.DECADE, Unit.CENTURY: Grain.CENTURY,
    Unit.MILLENNIUM: Grain.MILLENNIUM, Unit.HOUR: Grain.DAY, Unit.MINUTE: Grain.DAY, Unit.SECOND: Grain.DAY,
}  # fmt: skip
MONTHS: Final = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.SEASON: 3, Unit.HALF: 6, Unit.YEAR: 12, Unit.DECADE: 120, Unit.CENTURY: 1200, Unit.MILLENNIUM: 12000}


def value(interval: Interval) -> str:
    """2021-11-17, 2021-W46, 2021-11, 2021-Q4, 2021-FA, 2021-H2, 2021, 202X, 20XX; both ends where it is no unit of the calendar."""
    start = interval.start
    assert start is not None, "only ranges are open, and they have no value"
    year = f"{start.year:04}"
    match interval.grain:
        case Grain.DAY:
            return start.isoformat()
        case Grain.WEEK:
            return _week(start)
        case Grain.WEEKEND:
            return f"{_week(start)}-WE"
        case Grain.MONTH:
            return f"{year}-{start.month:02}"
        case Grain.QUARTER:
            return f"{year}-Q{(start.month + 2) // 3}"
        case Grain.SEASON:
            return f"{year}-{_SEASONS[start.month]}"
        case Grain.HALF:
            return f"{year}-H{1 if start.month < 7 else 2}"
        case Grain.YEAR:
            return year
        case Grain.DECADE:
            return f"{year[:3]}X"
        case Grain.CENTURY:
            return f"{year[:2]}XX"
        case Grain.MILLENNIUM:
            return f"{year[0]}XXX"
        case Grain.SPAN:
            return f"{start}/{interval.last}"


def year_value(number: int) -> str:
    """A year as TIMEX3 writes it, before Christ too; XXXX beyond 9999."""
    return f"BC{1 - number:04}" if number < 1 else f"{number:04}" if number <= 9999 else "XXXX"


def period(amounts: tuple[tuple[float | None, Unit], ...]) -> str:
    """P3W, PT24H, P2Y6M, P2DT12H; X for some."""
    days = clock = ""
    for amount, unit in amounts:
        number = "X" if amount is None else f"{amount:g}"
        if unit.clock:
            clock += number + unit[1:]
        else:
            days += number + unit
    return f"P{days}" + (f"T{clock}" if clock else "")


def _week(of: date) -> str:
    year, number, _ = of.isocalendar()
    return f"{year:04}-W{number:02}"
