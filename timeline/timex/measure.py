"""Lengths of time as every language writes them in TIMEX3: the unit told is kept, but decades and more are years."""

from __future__ import annotations

from typing import Final

from timeline.symbol import Length, Turn, Unit

_YEARS: Final = {Unit.DECADE: 10, Unit.CENTURY: 100, Unit.MILLENNIUM: 1000}
_HALF: Final = {Unit.YEAR: (6, Unit.MONTH), Unit.DAY: (12, Unit.HOUR), Unit.HOUR: (30, Unit.MINUTE), Unit.MINUTE: (30, Unit.SECOND)}


def length(amount: float | None, unit: Unit, turn: Turn = Turn.OPEN) -> Length:
    """One amount of one unit; decades and centuries in years, halves in the next smaller unit."""
    if unit in _YEARS:
        return Length(((None if amount is None else amount * _YEARS[unit], Unit.YEAR),), turn)
    if amount is not None and amount % 1 == 0.5 and unit in _HALF:
        whole = int(amount)
        return Length(((whole, unit), _HALF[unit]) if whole else (_HALF[unit],), turn)
    return Length(((amount, unit),), turn)


def period(unit: Unit, n: int = 1) -> str:
    """P3W, PT1H; decades and centuries in years."""
    if unit in _YEARS:
        return f"P{n * _YEARS[unit]}Y"
    return f"PT{n}{unit[1:]}" if unit.clock else f"P{n}{unit}"
