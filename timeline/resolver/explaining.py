"""The sum in words: what the expression names, what it was counted from, what came of it."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final, assert_never

from timeline.model import Basis
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
    TimeOfDay,
    Turn,
    Unit,
    Weekday,
    Years,
)

if TYPE_CHECKING:
    from datetime import date

    from timeline.interval import Interval
    from timeline.model import Resolution
    from timeline.symbol import Symbol

_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS: Final = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
_SEASONS: Final = ("spring", "summer", "autumn", "winter")
_CUT: Final = {Mod.START: "up to the anchor", Mod.END: "from the anchor"}
_PARTS: Final = {"MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime"}


def explain(resolution: Resolution) -> str:
    """The sum in words: "Wednesday on or before Friday 2021-11-12: 2021-11-10"."""
    words = _sum(resolution.symbol, resolution.basis, resolution.anchor, resolution.interval, resolution.value)
    return words + (f", range {resolution.span}" if resolution.span is not None else "")


@lru_cache(maxsize=1 << 14)
def _sum(symbol: Symbol, basis: Basis, anchor: date | None, interval: Interval | None, value: str) -> str:
    """Remembered, since the articles of a day name the same days."""
    if isinstance(symbol, Edge) and symbol.bounded and interval is not None and anchor != (interval.last if symbol.mod is Mod.START else interval.start):
        symbol = replace(symbol, bounded=False)  # the unit was left whole
    return f"{_words(symbol)}{_side(symbol, basis, anchor, interval)}: {value if interval is None else interval}"


def _side(symbol: Symbol, basis: Basis, anchor: date | None, interval: Interval | None) -> str:
    """Where the day lies from what it was counted from."""
    if basis is Basis.EXPLICIT:
        return ", as written"
    if anchor is None:
        return ""
    where = f"{_DAYS[anchor.weekday()]} {anchor}"
    counted = f"{where}, told before" if basis is Basis.MENTIONED else where
    if interval is None or interval.start is None or _counting(symbol):
        return f", counted from {counted}"
    if interval.contains(anchor) and interval.days != 1:
        return f", holding {counted}"
    return f" on or {'before' if interval.start <= anchor else 'after'} {counted}"


def _counting(symbol: Symbol) -> bool:
    match symbol:
        case Edge(of=inner) | TimeOfDay(day=inner):
            return inner is not None and _counting(inner)
        case Shift() | Length():
            return True
        case _:
            return False


def _words(symbol: Symbol) -> str:
    match symbol:
        case Calendar(year, month, day):
            parts = (str(day) if day else "", _MONTHS[month - 1] if month else "", _year(year))
            return " ".join(part for part in parts if part)
        case Weekday(number, turn, within):
            return f"{_turn(turn)}{_DAYS[number]}" + (f" of {_words(within)}" if within else "")
        case Shift():
            return _shift(symbol)
        case Part(unit, number, of, turn):
            return _turn(turn) + _part(unit, number) + (f" of {_words(of)}" if of else "")
        case Years(first, count):
            return f"{first}s" if count == 10 else f"{count} years from {first}"
        case Feast(name, of, turn):
            return _turn(turn) + name + (f" of {_words(of)}" if of else "")
        case Happening(kind):
            return f"the {kind}"
        case Ordinal(number, unit, of, weekday):
            which = "last" if number < 0 else f"number {number}"
            return f"{_DAYS[weekday] if weekday is not None else unit.name.lower()} {which} of {_words(of)}"
        case Edge(of, mod, bounded):
            return f"{_words(of)} ({mod.name.lower()}{', ' + _CUT[mod] if bounded else ''})"
        case TimeOfDay(day, hour, minute, zone, part):
            clock = _PARTS.get(part, part) if hour is None else f"{hour:02}:{minute or 0:02}" + (f" {zone}" if zone else "")
            return f"{clock} of {_words(day) if day else 'the day told last'}"
        case Length(amounts, turn):
            return _turn(turn) + " ".join(f"{'some' if n is None else f'{n:g}'} {unit.name.lower()}{'' if n == 1 else 's'}" for n, unit in amounts)
        case Every(_, quant, freq):
            return f"recurring ({' '.join(part for part in (quant.lower(), freq) if part) or 'each'})"
        case Reference(kind):
            return f"{kind.name.lower()}, no day"
        case _:
            assert_never(symbol)


def _shift(symbol: Shift) -> str:
    unit, n = symbol.unit.name.lower(), symbol.count
    told = f"this {unit}" if n == 0 else f"{abs(n)} {unit}{'s' if abs(n) > 1 else ''} {'earlier' if n < 0 else 'later'}"
    if symbol.of is not None:
        return f"{told} than {_words(symbol.of)}" if n else f"{unit} of {_words(symbol.of)}"
    return f"{told} (same period)" if symbol.base is Base.COMPARED else told


def _part(unit: Unit, number: int) -> str:
    if number == 0:
        return "the quarter told last"
    return _MONTHS[number - 1] if unit is Unit.MONTH else _SEASONS[number - 1] if unit is Unit.SEASON else f"{unit.name.lower()} {number}"


def _turn(turn: Turn) -> str:
    return f"{turn} " if turn else ""


def _year(year: int | None) -> str:
    return "" if year is None else f"{1 - year} BC" if year < 1 else str(year)

