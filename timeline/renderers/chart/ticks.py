"""Which days get a mark on the axis, and the words beside it. Pure.

An axis has two tiers of cells. The lower one names days, weeks, months or years, whatever has room; the upper one names what
holds them, down to the year, so that the year can be read wherever one looks.

>>> [c.label for c in cells(date(2021, 11, 29).toordinal(), date(2021, 12, 3).toordinal(), "day")]
['29', '30', '1', '2']
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from timeline.renderers.spoken import MONTHS, WEEKDAYS

YEARS: Final = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)


if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True, slots=True)
class Cell:
    """A stretch of the axis from `start` up to `end` (ordinals, cut to the axis) and its name, shorter ones after it."""

    start: float
    end: float
    label: str
    shorter: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Axis:
    """Both tiers; the upper is empty where the lower names years already. `unit` is the lower one's."""

    lower: tuple[Cell, ...]
    upper: tuple[Cell, ...]
    unit: str


def short_month(number: int) -> str:
    return MONTHS[number - 1][:3]


def axis(start: float, end: float, length: float, room: float) -> Axis:
    """The finest tiers whose lower cells are at least `room` long on an axis of that length (any one unit)."""
    per_day = length / (end - start)
    for unit, days in (("weekday", 2.6), ("day", 1.0), ("week", 7 * 0.9), ("month", 28 * 0.75), ("quarter", 90 * 0.75)):
        share = 1 / 2.6 if unit == "weekday" else days
        if per_day * share >= room:
            upper = "month and year" if unit in {"weekday", "day", "week"} else "year"
            return Axis(cells(start, end, unit), cells(start, end, upper), unit)
    step = next((n for n in YEARS if per_day * 365.25 * n >= room * 1.5), YEARS[-1])
    return Axis(cells(start, end, "year", step), (), "year")


def named(cells: Sequence[Cell], rooms: Sequence[float], wide: Callable[[str], float]) -> tuple[str, ...]:
    """A name for each cell that fits its room, "" where none does. All whole cells take names of one kind; only those cut by the axis' ends may be shorter.

    >>> named([Cell(0, 9, "November", ("Nov",)), Cell(9, 11, "December", ("Dec",))], [9, 2], len)
    ('November', '')
    """
    kinds = max((len(c.shorter) + 1 for c in cells), default=1)
    names = [(c.label, *c.shorter, *[c.shorter[-1] if c.shorter else c.label] * (kinds - 1 - len(c.shorter))) for c in cells]
    inner = range(1, len(cells) - 1) if len(cells) > 2 else range(0)
    kind = next((k for k in range(kinds) if all(wide(names[i][k]) <= rooms[i] for i in inner)), kinds - 1)
    return tuple(next((n for n in row[kind:] if wide(n) <= room), "") for row, room in zip(names, rooms, strict=True))


def cells(start: float, end: float, unit: str, step: int = 1) -> tuple[Cell, ...]:
    """The cells of a unit ("weekday", "day", "week", "month", "month and year", "quarter", "year") that touch start..end, cut to it."""
    found: list[Cell] = []
    first: int | None = _floor(max(1, int(start)), unit, step)
    while first is not None and first < end:
        after = _next(first, unit, step)
        label, *shorter = _names(date.fromordinal(first), unit)
        found.append(Cell(max(first, start), min(after or end, end), label, tuple(shorter)))
        first = after
    return tuple(found)


def _floor(ordinal: int, unit: str, step: int) -> int:
    day = date.fromordinal(ordinal)
    match unit:
        case "week":
            return max(1, ordinal - day.weekday())
        case "month" | "month and year":
            return day.replace(day=1).toordinal()
        case "quarter":
            return date(day.year, (day.month - 1) // 3 * 3 + 1, 1).toordinal()
        case "year":
            return date(max(1, day.year // step * step), 1, 1).toordinal()
        case _:
            return ordinal


def _next(ordinal: int, unit: str, step: int) -> int | None:
    day = date.fromordinal(ordinal)
    match unit:
        case "week":
            return ordinal - day.weekday() + 7
        case "month" | "month and year" | "quarter":
            year, month = divmod(day.year * 12 + day.month - 1 + (3 if unit == "quarter" else 1), 12)
            return date(year, month + 1, 1).toordinal() if year <= 9999 else None
        case "year":
            year = day.year // step * step + step
            return date(year, 1, 1).toordinal() if year <= 9999 else None
        case _:
            return ordinal + 1


def _names(day: date, unit: str) -> tuple[str, ...]:
    """Longest first."""
    match unit:
        case "weekday":
            return (f"{WEEKDAYS[day.weekday()][:3]} {day.day}", str(day.day))
        case "day" | "week":
            return (str(day.day),)
        case "month and year":
            return (f"{MONTHS[day.month - 1]} {day.year}", f"{short_month(day.month)} {day.year}", short_month(day.month))
        case "month" | "quarter":
            return (short_month(day.month),)
        case _:
            return (str(day.year),)
