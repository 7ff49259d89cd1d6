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
from itertools import chain, islice, pairwise
from math import log
from typing import TYPE_CHECKING, Final

from timeline import terms
from timeline.interval import Grain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from timeline.model import Event, Evidence, Mention, Reading

FLOOR: Final = 0.02
"""Share of the articles that have a stem at least, for it to belong to what the corpus talks about."""
TOPIC_WORDS: Final = 5
RARE: Final = 2**-11
"""Share of texts that have a stem which the background does not know."""
SPELLED: Final = 2000
"""Sentences that are looked through for how those are written."""
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
REPEATED: Final = 10.0
"""What speaks against a sentence that stands for an event of a heavier day already."""
UNFIT: Final = 100.0
"""What speaks against one that is too short or too long."""
FADE: Final = 0.95
"""How much less an event weighs than the one before it on its day, at most this share of it."""
LEAST: Final = 0.01
COARSE: Final = 0.3
"""How much less a month or a year weighs than a day."""
ASSUMED: Final = 0.03
"""How much less a day weighs that only publication gives."""

_REPORTING: Final = frozenset({"said", "sai", "told", "report", "accord", "spokesman", "spokeswoman", "new"})
Key = tuple[str, int, int]
Sentence = tuple[str, int]
Span = tuple[date, date]


def rank(events: Sequence[Event], readings: Sequence[Reading], topic: Sequence[str]) -> tuple[tuple[Event, ...], tuple[str, ...]]:
    """The events with salience (0 to 1), summary and title by what their day is about, in the same order; and the topic, given or found."""
    shares = _profile(readings)
    wanted = frozenset(word for phrase in topic for word in terms.stems(phrase))
    weights = _weights(readings, shares)
    telling = {_key(m.evidence): m for reading in readings for m in reading.mentions}
    spoken = _spoken(readings)
    heaviest = max(weights.values(), default=1.0) or 1.0
    spans: dict[Span, list[int]] = {}
    for n, event in enumerate(events):
        spans.setdefault((event.start, event.last), []).append(n)
    ranked = list(events)
    told: set[Sentence] = set()
    for span in sorted(spans, key=lambda s: (-weights.get(s, 0.0), s)):
        options = {n: [_Option(n, telling[_key(e)]) for e in events[n].evidence] for n in spans[span]}
        gain = _gain(spoken.get(span, ()) or [o.mention for own in options.values() for o in own], wanted)
        for chosen, share in _order(options, gain, told):
            number = chosen[0].number
            ranked[number] = _worded(events[number], chosen, options[number], weights.get(span, 0.0) / heaviest * share)
    return tuple(ranked), tuple(topic) or _spelled(_topic(shares), readings)


def _worded(event: Event, chosen: Sequence[_Option], options: Iterable[_Option], salience: float) -> Event:
    """With the chosen sentences, and the title of the telling that shares most with the first of them."""
    first = chosen[0].mention
    said = sorted((o.mention for o in chosen), key=lambda m: m.evidence.order)
    words = set(first.words)
    titled = [first] if first.title else [o.mention for o in options if o.mention.title]
    best = max(titled, key=lambda m: len(words.intersection(m.clause or m.words)) / (len(m.clause or m.words) + 1), default=None)
    summary = " ".join(dict.fromkeys(m.summary for m in said))
    return replace(event, salience=float(f"{salience:.6g}"), summary=summary, title=best.title if best else event.title)


def _topic(shares: Mapping[str, float]) -> list[str]:
    """The stems that most articles have and few texts in general."""
    common = terms.background()
    worth = {stem: share * log(1 / common.get(stem, RARE)) for stem, share in shares.items() if stem.isalpha() and stem not in _REPORTING}
    return sorted(worth, key=lambda w: (-worth[w], w))[:TOPIC_WORDS]


def _spelled(stems: Sequence[str], readings: Iterable[Reading]) -> tuple[str, ...]:
    """Stems as they are mostly written."""
    written: dict[str, Counter[str]] = {stem: Counter() for stem in stems}
    for mention in islice((m for r in readings for m in r.mentions), SPELLED):
        if not written.keys().isdisjoint(mention.words):
            for word in mention.summary.split():
                for stem in terms.stems(word):
                    if stem in written:
                        written[stem][word.strip(".,;:!?()\"'“”‘’").removesuffix("'s").removesuffix("’s")] += 1
    return tuple(dict.fromkeys(max(sorted(forms), key=lambda w: forms[w], default=stem) for stem, forms in written.items()))


def _key(evidence: Evidence) -> Key:
    return (evidence.article, evidence.start, evidence.expression_start)


def _profile(readings: Sequence[Reading]) -> dict[str, float]:
    """Stem -> share of the articles that have it in their first sentences; rare ones left out."""
    counts: Counter[str] = Counter()
    for reading in readings:
        counts.update(reading.profile)
    return {word: count / len(readings) for word, count in counts.items() if count / len(readings) >= FLOOR}


def _weights(readings: Sequence[Reading], shares: Mapping[str, float]) -> dict[Span, float]:
    """(First day, last day) -> how much it is told of."""
    votes: dict[Span, dict[date, float]] = {}
    for reading in readings:
        published = reading.article.published
        for span, vote in _votes(reading, shares).items():
            by = votes.setdefault(span, {})
            by[published] = by.get(published, 0.0) + vote * (TO_COME if span[0] > published else 1.0)
    return {span: sum([vote**FLOOD for vote in by.values()]) * (1.0 if span[0] == span[1] else COARSE) for span, by in votes.items()}


def _votes(reading: Reading, shares: Mapping[str, float]) -> dict[Span, float]:
    best: dict[Span, float] = {}
    for mention in reading.mentions:
        when = mention.evidence.when
        if when is not None and when.start is not None and when.last is not None:
            relevance = sum([shares[w] for w in mention.words if w in shares]) ** 2 / (len(mention.words) + 1)
            vote = relevance if mention.evidence.expression else relevance * ASSUMED
            if vote >= best.get((when.start, when.last), 0.0):
                best[when.start, when.last] = vote
    return best


def _spoken(readings: Iterable[Reading]) -> dict[Span, list[Mention]]:
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
            elif mention.lead < LEAD:
                days = (evidence.published, evidence.published - timedelta(1))
            for day in days:
                if (evidence.start, day) not in seen:
                    seen.add((evidence.start, day))
                    spoken.setdefault((day, day), []).append(mention)
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
    fit: float = 0.0

    @property
    def length(self) -> int:
        return len(self.mention.summary.split())

    @property
    def sentence(self) -> Sentence:
        return (self.mention.evidence.article, self.mention.evidence.start)


def _order(options: Mapping[int, Sequence[_Option]], gain: _Gain, told: set[Sentence]) -> list[tuple[list[_Option], float]]:
    """The events' sentences, the event first that says most; one or two for each, and its share of what the first says. `told` keeps what days before have said."""
    for option in chain.from_iterable(options.values()):
        option.fit = 0.0 if SHORTEST <= option.length <= LONGEST else -UNFIT
        option.worth = option.fit + gain.of(option.mention, set(), set()) - (REPEATED if option.sentence in told else 0.0)
    open_ = {n: sorted(own, key=lambda o: -o.worth)[:OPTIONS] for n, own in options.items()}
    used: set[str] = set()
    joined: set[tuple[str, str]] = set()
    order: list[tuple[list[_Option], float]] = []
    most, share = 0.0, 1.0
    while open_:
        best = max((o for some in open_.values() for o in some), key=lambda o: (o.worth, -o.number))
        chosen = [best]
        most = most or max(best.worth, 1.0)
        share = min(share * FADE, max(best.worth / most, LEAST)) if order else 1.0
        _say(best, used, joined, told)
        second = _second(best, options[best.number], gain, used, joined)
        if second is not None:
            chosen.append(second)
            _say(second, used, joined, told)
        order.append((chosen, share))
        del open_[best.number]
        if len(order) < PLACES:
            for some in open_.values():
                for o in some:
                    o.worth = o.fit + gain.of(o.mention, used, joined) - (REPEATED if o.sentence in told else 0.0)
    return order


def _say(option: _Option, used: set[str], joined: set[tuple[str, str]], told: set[Sentence]) -> None:
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
