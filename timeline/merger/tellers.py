"""Who is a source of their own: articles that are near-copies of one text (wire stories) count as one."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import chain
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeline.model import Reading

COPY: Final = 0.5
"""Share of the smaller sketch that two copies of one text have in common at least."""
COMMON: Final = 25
"""A hash that more articles than this have is a stock phrase and tells no copies."""


def tellers(readings: Sequence[Reading]) -> Mapping[str, str]:
    """Article id -> the source that it counts as: its own, or that of the earliest article of which it is a near-copy."""
    owner: dict[str, str] = {}
    having: defaultdict[int, list[int]] = defaultdict(list)
    for n, reading in enumerate(readings):
        telling = [holders for mark in reading.shingles if len(holders := having[mark]) < COMMON]
        shared = Counter(chain.from_iterable(telling))
        for holders in telling:
            holders.append(n)
        copied = [m for m, count in shared.items() if count >= COPY * min(len(reading.shingles), len(readings[m].shingles))]
        owner[reading.article.id] = owner[readings[min(copied)].article.id] if copied else reading.article.teller
    return owner
