"""Which happenings matter: salience on events, and the topic of a corpus.

Days first. An article votes once for each day that it names, with the squared relevance of its best sentence naming that day;
relevance is how much of what the corpus talks about the sentence holds. What the papers of one day say together counts less than what
papers keep saying, and what is still to come counts half. Then, within a day, the event that says what many articles say about that day
comes first; what it has said earns nothing for the next (budgeted maximum coverage, Khuller 1999; candidates as in Gholipour Ghalandari
and Ifrim, ACL 2020). Sums run in a fixed order.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from timeline import terms
from timeline.interval import Grain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from timeline.model import Event, Mention, Reading

FLOOR: Final = 0.02
"""Share of the articles that have a stem at least, for it to belong to what the corpus talks about."""
TOPIC_WORDS: Final = 5
FLOOD: Final = 0.75
"""Power of the votes of one day's papers together."""
TO_COME: Final = 0.5
COST: Final = 0.15
"""What a word costs that few say about the day."""
KEYWORD: Final = 0.5
PAIR: Final = 0.5
SMOOTHING: Final = 2
LEAD: Final = 3
"""Sentences of the front that tell of the day of publication or the day before, where they name none."""
SECOND: Final = 0.3
"""What a second sentence must add."""
LONGEST: Final = 60
SHORTEST: Final = 6
ALIKE: Final = 0.6
"""Share of the shorter sentence's stems from which two say the same."""
PLACES: Final = 12
"""Events of a day that are put in order by what they add; the rest follow by what they say."""
OPTIONS: Final = 12
FADE: Final = 0.85
COARSE: Final = 0.3

Key = tuple[str, int, int]


def rank(events: Sequence[Event], readings: Sequence[Reading], topic: Sequence[str]) -> tuple[tuple[Event, ...], tuple[str, ...]]:
    """The events with salience (0 to 1), summary and title by what their day is about, in the same order; and the topic, given or found."""
    shares = _profile(readings)
    wanted = frozenset(word for phrase in topic for word in terms.stems(phrase))
    weights = _weights(readings, shares)
    telling = {_key(m): m for reading in readings for m in reading.mentions}
    spoken = _spoken(readings)
    by_day: dict[tuple[date, date], list[int]] = {}
    for n, event in enumerate(events):
        by_day.setdefault((event.start, event.last), []).append(n)
    heaviest = max(weights.values(), default=1.0)
    ranked = list(events)
    told: set[tuple[str, int]] = set()
    for (first, last), numbers in sorted(by_day.items(), key=lambda item: (-weights.get(item[0][0], 0.0) if item[0][0] == item[0][1] else 0.0, item[0])):
        own = first == last
        options = [_Option(n, telling[e.article, e.start, e.expression_start]) for n in numbers for e in events[n].evidence]
        gain = _gain(spoken.get(first, ()) if own else [o.mention for o in options], wanted)
        weight = weights.get(first, 0.0) / heaviest if own else COARSE * min(1.0, len(options) / 100)
        for place, chosen in enumerate(_order(options, gain, told)):
            ranked[chosen[0].number] = _worded(events[chosen[0].number], chosen, max(weight, 1e-6) * FADE**place)
    return tuple(ranked), tuple(topic) or tuple(sorted(shares, key=lambda w: (-shares[w], w))[:TOPIC_WORDS])


def _worded(event: Event, chosen: Sequence[_Option], salience: float) -> Event:
    said = sorted((o.mention for o in chosen), key=lambda m: m.evidence.order)
    title = next((o.mention.title for o in chosen if o.mention.title), event.title)
    return replace(event, salience=round(salience, 6), summary=" ".join(dict.fromkeys(m.summary for m in said)), title=title)


def _key(mention: Mention) -> Key:
    return (mention.evidence.article, mention.evidence.start, mention.evidence.expression_start)


def _profile(readings: Sequence[Reading]) -> dict[str, float]:
    """Stem -> share of the articles that have it in their first sentences; rare ones left out."""
    counts: Counter[str] = Counter()
    for reading in readings:
        counts.update(reading.profile)
    return {word: count / len(readings) for word, count in counts.items() if count / len(readings) >= FLOOR}


def _weights(readings: Sequence[Reading], shares: Mapping[str, float]) -> dict[date, float]:
    """Day -> how much it is told of."""
    votes: dict[date, dict[date, float]] = {}
    for reading in readings:
        published = reading.article.published
        for day, vote in _votes(reading, shares).items():
            by = votes.setdefault(day, {})
            by[published] = by.get(published, 0.0) + vote * (TO_COME if day > published else 1.0)
    return {day: sum([vote**FLOOD for vote in by.values()]) for day, by in votes.items()}


def _votes(reading: Reading, shares: Mapping[str, float]) -> dict[date, float]:
    best: dict[date, float] = {}
    for mention in reading.mentions:
        when = mention.evidence.when
        if when is not None and when.grain is Grain.DAY and mention.evidence.expression and when.start is not None:
            relevance = sum([shares[w] for w in mention.words if w in shares]) ** 2 / (len(mention.words) + 1)
            if relevance > best.get(when.start, 0.0):
                best[when.start] = relevance
    return best


def _spoken(readings: Iterable[Reading]) -> dict[date, list[Mention]]:
    """Day -> the sentences that name it, and leads without a day of articles published on it or the day after."""
    spoken: dict[date, list[Mention]] = {}
    for reading in readings:
        seen: set[tuple[int, date]] = set()
        for mention in reading.mentions:
            evidence = mention.evidence
            days: tuple[date, ...] = ()
            if evidence.expression:
                if evidence.when is not None and evidence.when.grain is Grain.DAY and evidence.when.start is not None:
                    days = (evidence.when.start,)
            elif mention.lead < LEAD:
                days = (evidence.published, evidence.published - timedelta(1))
            for day in days:
                if (evidence.start, day) not in seen:
                    seen.add((evidence.start, day))
                    spoken.setdefault(day, []).append(mention)
    return spoken


@dataclass(frozen=True, slots=True, eq=False)
class _Gain:
    """What a stem, and a pair of neighbouring stems, earns a sentence about one day."""

    words: Mapping[str, float]
    pairs: Mapping[tuple[str, str], float]

    def of(self, mention: Mention, used: set[str], joined: set[tuple[str, str]]) -> float:
        words, pairs = self.words, self.pairs
        worth = sum([words.get(w, -COST) for w in mention.words if w not in used])
        return worth + sum([pairs[p] for p in pairwise(mention.words) if p in pairs and p not in joined])


def _gain(spoken: Sequence[Mention], wanted: frozenset[str]) -> _Gain:
    words: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    topical: Counter[str] = Counter()
    by_article: dict[str, list[Mention]] = {}
    for mention in spoken:
        by_article.setdefault(mention.evidence.article, []).append(mention)
        if not wanted.isdisjoint(mention.words):
            topical.update(mention.words)
    for mentions in by_article.values():
        words.update(list(dict.fromkeys([w for m in mentions for w in m.words])))
        pairs.update(list(dict.fromkeys([p for m in mentions for p in pairwise(m.words)])))
    articles, sentences = len(by_article) + SMOOTHING, len(spoken) + SMOOTHING
    return _Gain(
        {w: n / articles + KEYWORD * topical[w] / sentences - COST for w, n in words.items()},
        {p: PAIR * n / articles for p, n in pairs.items() if n > 1},
    )


@dataclass(slots=True, eq=False)
class _Option:
    """A sentence that could stand for an event."""

    number: int
    mention: Mention
    worth: float = 0.0

    @property
    def length(self) -> int:
        return len(self.mention.summary.split())

    @property
    def sentence(self) -> tuple[str, int]:
        return (self.mention.evidence.article, self.mention.evidence.start)


def _order(options: Sequence[_Option], gain: _Gain, told: set[tuple[str, int]]) -> list[list[_Option]]:
    """The events' sentences, the event first that says most; one or two for each. `told` keeps what days before have said."""
    by_event: dict[int, list[_Option]] = {}
    for option in options:
        option.worth = gain.of(option.mention, set(), set())
        if not SHORTEST <= option.length <= LONGEST:
            option.worth -= 100
        if option.sentence in told:
            option.worth -= 10
        by_event.setdefault(option.number, []).append(option)
    open_ = {n: sorted(some, key=lambda o: -o.worth)[:OPTIONS] for n, some in by_event.items()}
    used: set[str] = set()
    joined: set[tuple[str, str]] = set()
    order = []
    while open_:
        best = max((o for some in open_.values() for o in some), key=lambda o: (o.worth, -o.number))
        chosen = [best]
        _say(best, used, joined, told)
        second = _second(best, by_event[best.number], gain, used, joined)
        if second is not None:
            chosen.append(second)
            _say(second, used, joined, told)
        order.append(chosen)
        del open_[best.number]
        if len(order) < PLACES:
            for some in open_.values():
                for o in some:
                    if o.worth > -50:
                        o.worth = gain.of(o.mention, used, joined) - (10 if o.sentence in told else 0)
    return order


def _say(option: _Option, used: set[str], joined: set[tuple[str, str]], told: set[tuple[str, int]]) -> None:
    used.update(option.mention.words)
    joined.update(pairwise(option.mention.words))
    told.add(option.sentence)


def _second(best: _Option, others: Sequence[_Option], gain: _Gain, used: set[str], joined: set[tuple[str, str]]) -> _Option | None:
    """A further sentence of the same event that adds enough and leaves both short."""
    room = LONGEST - best.length
    said = set(best.mention.words)
    found, worth = None, SECOND
    for other in others:
        words = other.mention.words
        if SHORTEST <= other.length <= room and other.sentence != best.sentence and len(said.intersection(words)) <= ALIKE * min(len(said), len(words)):
            adds = gain.of(other.mention, used, joined)
            if adds > worth:
                found, worth = other, adds
    return found
