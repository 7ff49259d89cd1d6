"""How symbols combine, whatever the language: readings that the tables of several share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.symbol import Calendar, Edge, Length, Part, Shift, Symbol, TimeOfDay, Unit, Weekday, Years

if TYPE_CHECKING:
    from timeline.timex.rule import Parts


def edge(p: Parts, symbol: Symbol) -> Symbol | None:
    """The slot `edge` before a span of time: "Anfang Mai", "fin 2019". A day has no beginning worth telling."""
    match symbol:
        case Part() | Years() | Calendar(int(), None, None):
            return Edge(symbol, p["edge"])
        case Shift(unit) if unit is not Unit.DAY and not unit.clock:
            return Edge(symbol, p["edge"])
        case _:
            return None


def about(p: Parts, symbol: Symbol) -> Symbol | None:
    """The slot `about` before a duration: "rund drei Stunden", "plus de 20 ans"."""
    return Edge(symbol, p["about"]) if isinstance(symbol, Length) else None


def on_day(day: Symbol, clock: Symbol) -> Symbol | None:
    """A clock time or part of the day takes the day told before it: "Freitag um 14 Uhr", "hier soir à 20 heures"."""
    if isinstance(clock, TimeOfDay) and clock.day is None:
        match day:
            case Weekday() | Shift(Unit.DAY) | Calendar(_, int(), int()):
                return TimeOfDay(day, clock.hour, clock.minute, clock.zone, clock.part)
            case TimeOfDay(Weekday() | Shift() | Calendar(), None):
                return TimeOfDay(day.day, clock.hour, clock.minute, clock.zone, clock.part)
    return None
