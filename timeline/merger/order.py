"""The order of events, and within a day what words like "then" and "earlier" say of it."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, timedelta

    from timeline.model import Event

_NEAR: Final = 3
"""Sentences back in which the happening stands that such a word refers to."""
_SPAN: Final = r"(?:(?:shortly|soon|just|moments|minutes|hours|an hour) )?"
_LATER: Final = re.compile(rf"{_SPAN}(?:then|later|after(?:wards?| that| this|(?=,)))\b(?! this| next| in| on)", re.IGNORECASE)
_EARLIER: Final = re.compile(rf"{_SPAN}(?:earlier|beforehand|before(?: that| then|(?=,)))\b(?! this| last| in| on)", re.IGNORECASE)


def ordered(events: Iterable[Event]) -> list[Event]:
    """By start, end, time of day, publication of the first to tell, its id and sentence; within a day also by what is told as earlier or later."""
    found: list[Event] = []
    for _, one_day in groupby(sorted(events, key=_key), key=lambda e: (e.start, e.last)):
        found += _by_cues(list(one_day))
    return found


def _key(event: Event) -> tuple[date, timedelta, tuple[int, int], date, str, int, str]:
    first = event.evidence[0]
    clock = (event.time.hour, event.time.minute) if event.time else (24, 0)
    return (event.start, event.last - event.start, clock, first.published, first.article, first.sentence, event.id)


def _by_cues(events: list[Event]) -> list[Event]:
    """An event told with such a word goes next to the one it refers to, unless clock times say otherwise."""
    if len(events) == 1:
        return events
    told = {(e.article, e.sentence): event for event in reversed(events) for e in event.evidence}
    for event in tuple(events):
        for e in event.evidence:
            later, earlier = _LATER.match(e.quote), _EARLIER.match(e.quote)
            other = _before(told, e.article, e.sentence) if later or earlier else None
            if other is not None and other is not event and not (event.time and other.time):
                _move(events, event, other, after=later is not None)
    return events


def _before(told: dict[tuple[str, int], Event], article: str, sentence: int) -> Event | None:
    return next((told[article, n] for n in range(sentence - 1, sentence - 1 - _NEAR, -1) if (article, n) in told), None)


def _move(events: list[Event], event: Event, other: Event, *, after: bool) -> None:
    here, there = _place(events, event), _place(events, other)
    if (here < there) == after:
        events.insert(there, events.pop(here))


def _place(events: Sequence[Event], event: Event) -> int:
    return next(n for n, e in enumerate(events) if e is event)
