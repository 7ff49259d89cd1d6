"""German."""

from __future__ import annotations

from timeline.symbol import Calendar, Edge, Length, Part, Shift, Symbol, TimeOfDay, Unit, Weekday, Years
from timeline.timex.german import dates, lengths, relative, words
from timeline.timex.language import Language
from timeline.timex.rule import Join, Merge, Parts, Prefix


def _edge(p: Parts, symbol: Symbol) -> Symbol | None:
    match symbol:
        case Part() | Years() | Calendar(int(), None, None):
            return Edge(symbol, p["edge"])
        case Shift(unit) if unit not in {Unit.DAY, Unit.HOUR, Unit.MINUTE, Unit.SECOND}:
            return Edge(symbol, p["edge"])
        case _:
            return None


def _about(p: Parts, symbol: Symbol) -> Symbol | None:
    return Edge(symbol, p["about"]) if isinstance(symbol, Length) else None


def _on_day(day: Symbol, clock: Symbol) -> Symbol | None:
    """Which day a clock time or part of the day belongs to."""
    if isinstance(clock, TimeOfDay) and clock.day is None:
        match day:
            case Weekday() | Shift(Unit.DAY) | Calendar(_, int(), int()):
                return TimeOfDay(day, clock.hour, clock.minute, clock.zone, clock.part)
            case TimeOfDay(Weekday() | Shift() | Calendar(), None):
                return TimeOfDay(day.day, clock.hour, clock.minute, clock.zone, clock.part)
    return None


LANGUAGE = Language(
    "de",
    words.SLOTS,
    (*dates.RULES, *relative.RULES, *lengths.RULES),
    merges=(Merge("day and clock", "(,|) (um |gegen |ab |am |)", _on_day, (("am [Freitag um 14 Uhr]", "2021-11-12T14:00"), ("[gestern gegen 9.30 Uhr]", "2021-11-16T09:30"))),),
    prefixes=(
        Prefix("edge", "{edge}( des| der| des jahres|)", _edge, (("seit [Anfang Mai 2020]", "2020-05"), ("bis [Ende 2019]", "2019"), ("[Ende vergangener Woche]", "2021-W45"), ("[Ende der 1980er Jahre]", "198X"))),
        Prefix("about", "{about}", _about, (("[rund drei Stunden]", "PT3H"), ("seit [mehr als 20 Jahren]", "P20Y"))),
    ),
    joins=(
        Join("from to", "(von|vom)( dem| der| anfang| mitte| ende|)", " bis( zum| zur| in den| in die|) ?", (("von [Montag] bis Mittwoch", "2021-11-15"),)),
        Join("between and", "zwischen( dem| der|)", " und( dem| der|) ?", (("zwischen [Montag] und Mittwoch", "2021-11-15"),)),
        Join("to", "", "( bis( zum| zur|) |-)", (("[Mai] bis Juli", "2021-05"),)),
    ),
    since="(seit|ab)( dem| der| den|)( jahr| jahre|)",
    until="bis( zum| zur| ins| in den|)( jahr| jahre|)",
    context=(*words.NUMBERS, "alt", "alte", "alten", "alter", "prozent"),
    cues={
        "next_before": r"\b(?:bis|spätestens|frühestens|ab|voraussichtlich|geplant|angesetzt|erwartet)(?: zum| am| im| dem| für| den)? ?$",
        "last_before": r"\b(?:seit|bereits|schon|erst)(?: dem| am| im)? ?$",
        "will_before": r"\b(?:wird|werden|soll|sollen|will|wollen|plant|planen|beabsichtigt|kündigt)\b[^.;:!?]{0,80}$",
        "will_after": r" (?:wird|werden|soll|sollen|will|wollen)\b",
    },
    number=words.NUMBER,
)  # fmt: skip
