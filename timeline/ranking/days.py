"""How much each day is told of, and in which sentences."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Final

from timeline.interval import Grain, add_days

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from timeline.model import Mention, Reading

FLOOR: Final = 0.02
"""Share of the articles that have a stem at least, for it to belong to what the corpus talks about."""
FLOOD: Final = 0.75
"""Power of the votes of one day's papers together."""
TO_COME: Final = 0.5
LEAD: Final = 3
"""Sentences of the front that tell of the day of publication or the day before, where they name none."""
COARSE: Final = 0.3
"""How much less a month or a year weighs than a day."""
ASSUMED: Final = 0.03
"""How much less a day weighs that only publication gives."""
Span = tuple[date, date]


def profile(readings: Sequence[Reading]) -> dict[str, float]:
    """Stem -> share of the articles that have it in their first sentences; rare ones left out."""
    counts: Counter[str] = Counter()
    for reading in readings:
        counts.update(reading.profile)
    return {word: count / len(readings) for word, count in counts.items() if count / len(readings) >= FLOOR}


def weights(readings: Sequence[Reading], shares: Mapping[str, float]) -> dict[Span, float]:
    """(First day, last day) -> how much it is told of."""
    votes: dict[Span, dict[date, float]] = {}
    known = _Shares(shares)
    for reading in readings:
        published = reading.article.published
        for span, vote in _votes(reading, known).items():
            by = votes.setdefault(span, {})
            by[published] = by.get(published, 0.0) + vote * (TO_COME if span[0] > published else 1.0)
    return {span: sum([vote**FLOOD for vote in by.values()]) * (1.0 if span[0] == span[1] else COARSE) for span, by in votes.items()}


class _Shares(dict[str, float]):
    """Stem -> share of the articles that have it, 0 for those left out."""

    def __missing__(self, word: str) -> float:
        return 0.0


def _votes(reading: Reading, shares: _Shares) -> dict[Span, float]:
    best: dict[Span, float] = {}
    for mention in reading.mentions:
        when = mention.evidence.when
        if when is not None and when.start is not None and (last := when.last) is not None:
            relevance = sum(map(shares.__getitem__, mention.words)) ** 2 / (len(mention.words) + 1)
            vote = relevance if mention.evidence.expression else relevance * ASSUMED
            span = (when.start, last)
            if vote >= best.get(span, 0.0):
                best[span] = vote
    return best


def spoken(readings: Iterable[Reading]) -> dict[Span, list[Mention]]:
    """Day -> the sentences that name it, and leads without a day of articles published on it or the day after."""
    spoken: dict[Span, list[Mention]] = {}
    for reading in readings:
        seen: set[tuple[int, date]] = set()
        for mention in reading.mentions:
            evidence = mention.evidence
            days: tuple[date, ...] = ()
            if evidence.expression:
                if evidence.when is not None and evidence.when.grain is Grain.DAY and evidence.when.start is not None:
                    days = (evidence.when.start,)
            elif mention.lead < LEAD and not mention.in_passing:
                days = (add_days(evidence.published, -1) or evidence.published, evidence.published)
            for day in days:
                if (evidence.start, day) not in seen:
                    seen.add((evidence.start, day))
                    spoken.setdefault((day, day), []).append(mention)
    return spoken
