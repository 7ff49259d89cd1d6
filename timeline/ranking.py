"""Which happenings matter: salience on events, and the topic of a corpus.

Days first. An article votes once for each day that it names, with the squared relevance of its best sentence naming that day;
relevance is how much of what the corpus talks about the sentence holds. Then, within a day, the event that says what many
articles say about that day comes first; what it has said earns nothing for the next (coverage).
Recipe: Gholipour Ghalandari and Ifrim (ACL 2020) for candidates, word coverage as in budgeted maximum coverage (Khuller 1999).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from math import sqrt
from typing import TYPE_CHECKING, Final

from timeline import terms
from timeline.interval import Grain
from timeline.model import Basis

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from timeline.model import Event, Mention, Reading

FLOOR: Final = 0.02
TOPIC_WORDS: Final = 5
COST: Final = 0.15
KEYWORD: Final = 0.5
PAIR: Final = 0.5
SMOOTHING: Final = 2
LEAD: Final = 3
FADE: Final = 0.85


def rank(events: Sequence[Event], readings: Sequence[Reading], topic: Sequence[str]) -> tuple[tuple[Event, ...], tuple[str, ...]]:
    """The events with salience, in the same order, and the topic: the words given, else the corpus's own."""
    shares = profile(readings)
    wanted = frozenset(word for phrase in topic for word in terms.stems(phrase))
    votes = _votes(readings, shares)
    telling = _telling(readings)
    spoken = _spoken(readings)
    by_day: dict[date, list[int]] = {}
    for n, event in enumerate(events):
        by_day.setdefault(event.start, []).append(n)
    ranked = list(events)
    for day in sorted(by_day):
        gain = _gain(spoken.get(day, ()), wanted)
        for place, (n, best) in enumerate(_covering([(n, events[n]) for n in by_day[day]], telling, gain)):
            event = events[n]
            own = event.when.grain is Grain.DAY
            salience = (votes.get(day, 0.0) + 1e-6) * FADE**place * (1.0 if own else 0.3)
            ranked[n] = replace(event, salience=salience, summary=best.summary, title=best.title)
    return tuple(ranked), tuple(topic) or tuple(sorted(shares, key=lambda w: (-shares[w], w))[:TOPIC_WORDS])


def profile(readings: Sequence[Reading]) -> dict[str, float]:
    """Stem -> share of the articles that have it in their first sentences; rare ones left out."""
    counts: Counter[str] = Counter()
    for reading in readings:
        counts.update(reading.profile)
    return {word: count / len(readings) for word, count in counts.items() if count / len(readings) >= FLOOR}


def _votes(readings: Sequence[Reading], shares: Mapping[str, float]) -> dict[date, float]:
    votes: dict[date, float] = {}
    for reading in readings:
        best: dict[date, float] = {}
        for mention in reading.mentions:
            when = mention.evidence.when
            if when is not None and when.grain is Grain.DAY and mention.evidence.expression:
                assert when.start is not None
                relevance = sum([shares[w] for w in mention.words if w in shares]) / sqrt(len(mention.words) + 1)
                best[when.start] = max(best.get(when.start, 0.0), relevance * relevance)
        for day, vote in best.items():
            votes[day] = votes.get(day, 0.0) + vote
    return votes


def _key(mention: Mention) -> tuple[str, int, int, int]:
    return (mention.evidence.article, mention.evidence.sentence, mention.evidence.start, mention.evidence.expression_start)


def _telling(readings: Iterable[Reading]) -> dict[tuple[str, int, int, int], Mention]:
    return {_key(mention): mention for reading in readings for mention in reading.mentions}


def _spoken(readings: Iterable[Reading]) -> dict[date, list[Mention]]:
    """Day -> the sentences that name it, and leads without a day of articles published on it or the day after."""
    spoken: dict[date, list[Mention]] = {}
    for reading in readings:
        seen: set[tuple[int, date]] = set()
        for mention in reading.mentions:
            evidence = mention.evidence
            days: tuple[date, ...] = ()
            if evidence.when is not None and evidence.expression and evidence.when.grain is Grain.DAY and evidence.when.start:
                days = (evidence.when.start,)
            elif (evidence.when is None or evidence.basis is Basis.PUBLISHED) and mention.lead < LEAD:
                days = (evidence.published, evidence.published - timedelta(1))
            for day in days:
                if (evidence.sentence, day) not in seen:
                    seen.add((evidence.sentence, day))
                    spoken.setdefault(day, []).append(mention)
    return spoken


def _gain(spoken: Sequence[Mention], wanted: frozenset[str]) -> dict[object, float]:
    """What each stem, and each pair of neighbouring stems, earns a sentence about this day."""
    articles: dict[object, dict[str, None]] = {}
    topical: Counter[str] = Counter()
    for mention in spoken:
        words = mention.words
        for item in (*words, *zip(words, words[1:], strict=False)):
            articles.setdefault(item, {})[mention.evidence.article] = None
        if not wanted.isdisjoint(words):
            topical.update(words)
    tellers = len({m.evidence.article for m in spoken}) + SMOOTHING
    sentences = len(spoken) + SMOOTHING
    gain: dict[object, float] = {}
    for item, by in articles.items():
        if isinstance(item, str):
            gain[item] = len(by) / tellers + KEYWORD * topical[item] / sentences - COST
        elif len(by) > 1:
            gain[item] = PAIR * len(by) / tellers
    return gain


def _covering(
    candidates: list[tuple[int, Event]], telling: Mapping[tuple[str, int, int, int], Mention], gain: Mapping[object, float]
) -> list[tuple[int, Mention]]:
    """Events in the order in which they add most to what was said, each with its best mention."""
    options = []
    for n, event in candidates:
        for e in event.evidence:
            mention = telling[e.article, e.sentence, e.start, e.expression_start]
            words = len(mention.summary.split())
            worth = sum([gain.get(i, -COST) for i in mention.words]) + sum([gain.get(p, 0.0) for p in zip(mention.words, mention.words[1:], strict=False)])
            options.append((worth if 6 <= words <= 60 else worth - 100, n, mention))
    order: list[tuple[int, Mention]] = []
    used: set[object] = set()
    done: set[int] = set()
    limit = 12
    while options and len(order) < limit:
        best = max(options, key=lambda o: (o[0], -o[1]))
        order.append((best[1], best[2]))
        done.add(best[1])
        used.update(best[2].words)
        used.update(zip(best[2].words, best[2].words[1:], strict=False))
        fresh = []
        for _, n, mention in options:
            if n in done:
                continue
            worth = sum([gain.get(i, -COST) for i in mention.words if i not in used]) + sum(
                [gain.get(p, 0.0) for p in zip(mention.words, mention.words[1:], strict=False) if p not in used]
            )
            words = len(mention.summary.split())
            fresh.append((worth if 6 <= words <= 60 else worth - 100, n, mention))
        options = fresh
    for _, n, mention in sorted(options, key=lambda o: (-o[0], o[1])):
        if n not in done:
            done.add(n)
            order.append((n, mention))
    return order
