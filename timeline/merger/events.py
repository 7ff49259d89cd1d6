"""A group of mentions -> Event."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from hashlib import blake2b
from typing import TYPE_CHECKING

from timeline.model import Basis, Event, Evidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from timeline.merger.groups import Group


def event(group: Group, told_by: Mapping[str, str]) -> Event:
    mentions = sorted([t.mention for t in group.told], key=lambda m: m.evidence.order)
    evidence = tuple(m.evidence for m in mentions)
    best = mentions[0]
    when = group.when or next(e.when for e in evidence if e.when is not None)
    clock = next((m.clock for m in mentions if m.clock and m.evidence.when == when), None)
    return Event(
        id=identity(evidence[0]),
        when=when,
        time=clock,
        title=best.title,
        summary=best.summary,
        evidence=evidence,
        sources=tuple(dict.fromkeys(told_by[e.article] for e in evidence)),
        actors=_common(m.actors for m in mentions),
        places=_common(m.places for m in mentions),
        status=best.evidence.status,
        basis=min((e.basis for e in evidence), key=list(Basis).index),
    )


def identity(first: Evidence) -> str:
    """A short hash of the earliest evidence: the same whatever else is told."""
    return blake2b(f"{first.article}\0{first.start}\0{first.expression_start}\0{first.when}".encode(), digest_size=5).hexdigest()


def order(event: Event) -> tuple[date, timedelta, tuple[int, int], date, str, int]:
    first = event.evidence[0]
    clock = (event.time.hour, event.time.minute) if event.time else (24, 0)
    return (event.start, event.last - event.start, clock, first.published, first.article, first.sentence)


def _common(names: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    counts = Counter(name for told in names for name in told)
    return tuple(sorted(counts, key=lambda name: (-counts[name], name)))


