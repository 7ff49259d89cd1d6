"""What happened, and on which day: an article that dates a murder tells by it when "10 days before the murder" was, and the hour of the shot.

The cues and names are the language's (`Language.cues`, `Language.happenings`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from timeline.resolver.placing import place
from timeline.symbol import Edge, Happening, Length, Shift, TimeOfDay, Unit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.resolver.placed import Context
    from timeline.symbol import Symbol
    from timeline.timex import Language, TimeExpression

_BEFORE: Final = 90
_AFTER: Final = 50
_SAME_SENTENCE: Final = re.compile(r"\.?[^.;:!?]{1,60}")
_APPOSITION: Final = ", "
BESIDE: Final = Shift(Unit.DAY, 0, of=Happening(""))
"""The day told right before, once more: "Oct. 12, the day before the plunge"."""
_COUNT: Final = re.compile(r"[\w-]+[ -]\w+")


def asked(found: Iterable[TimeExpression]) -> bool:
    """Whether any of them asks for the day of a happening, so that it is worth looking for."""
    for e in found:
        match e.symbol:
            case Shift(of=Happening() | Shift(of=Happening())) | Edge(Shift(of=Happening())) | TimeOfDay(day=None) | Edge(TimeOfDay(day=None)):
                return True
            case _:
                pass
    return False


def dated_beside(language: Language, folded: str, start: int, end: int, floor: int = 0) -> str:
    """The kind of happening that a day beside it dates: "the Oct. 23 slaying", "was shot on Friday"; "" where there is none."""
    return _told(language, language.cue["dated_after"].match(folded, end, end + _AFTER)) or done_before(language, folded, start, floor)


def done_before(language: Language, folded: str, start: int, floor: int = 0) -> str:
    """The kind of happening whose hour or day is told behind it: "was shot at 10 p.m."."""
    return _told(language, language.cue["dated_before"].search(folded, max(floor, start - _BEFORE), start))


def _told(language: Language, match: re.Match[str] | None) -> str:
    return "" if match is None else language.happenings[next(word for word in match.groups() if word)]


def counted(found: list[TimeExpression], n: int, symbol: Shift, folded: str, by: Context) -> Symbol | None:
    """A day counted from a happening: itself where that is dated, else the date that it stands beside, a length, or nothing."""
    assert isinstance(symbol.of, Happening), "asked for no other"
    beside = symbol.unit is Unit.DAY and folded.startswith("the ", found[n].start)
    if n and beside and folded[found[n - 1].end : found[n].start] == _APPOSITION and _is_day(found[n - 1].symbol, by):
        return BESIDE
    if symbol.of.kind and by.memory.happened.get(symbol.of.kind) is not None:
        return symbol
    number = re.match(r"the |an? |one ", folded[found[n].start : found[n].end]) is None
    return Length(((abs(symbol.count), symbol.unit),)) if number else None


def _is_day(symbol: Symbol, by: Context) -> bool:
    placed = None if isinstance(symbol, TimeOfDay) else place(symbol, by)
    return placed is not None and placed.interval is not None and placed.interval.days == 1


def hour_of(found: list[TimeExpression], n: int, time: TimeOfDay, folded: str, language: Language, by: Context) -> TimeOfDay:
    """A clock time without a day: on the day that its sentence counts from a happening, or of the happening that it is told of."""
    if time.day is not None or time.hour is None or not language.happenings or not by.memory.happened:
        return time
    e = found[n]
    if n + 1 < len(found) and _SAME_SENTENCE.fullmatch(folded, e.end, found[n + 1].start):
        match found[n + 1].symbol:
            case Shift(Unit.DAY, of=Happening(kind)) as day if kind and by.memory.happened.get(kind) is not None:
                return replace(time, day=day)
            case _:
                pass
    kind = done_before(language, folded, e.start, found[n - 1].end if n else 0)
    return replace(time, day=Happening(kind)) if kind and by.memory.happened.get(kind) is not None else time


def counted_from(first: TimeExpression, e: TimeExpression, folded: str, language: Language) -> int | None:
    """How many days a length leads away from the date behind it ("two days after Nov. 3"); None where it leads nowhere, 0 where nobody can say."""
    off = language.cue.get("off_before")
    between = off and off.fullmatch(folded, first.end, e.start)
    if not between:
        return None
    length = first.symbol.of if isinstance(first.symbol, Edge) else first.symbol
    match length:
        case Length(((float() | int() as n, (Unit.DAY | Unit.WEEK) as unit),)) if length is first.symbol and n == int(n) and _COUNT.fullmatch(folded, first.start, first.end):
            days = int(n) * (7 if unit is Unit.WEEK else 1)
            return -days if "before" in between[0] else days
        case Length():
            return 0
        case _:
            return None
