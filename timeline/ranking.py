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
from datetime import date
from itertools import chain, islice, pairwise
from math import log
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from timeline import terms
from timeline.interval import Grain, add_days
from timeline.model import MentionKind

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
FEW: Final = 7
"""Sentences of an event up to which the one that its title is from must be in the summary, unless another holds its words."""
ALIKE: Final = 0.6
"""Share of the shorter sentence's stems from which two say the same."""
PLACES: Final = 12
"""Events of a day that are put in order by what they add; the rest follow by what they say."""
OPTIONS: Final = 12
REPEATED: Final = 10.0
"""What speaks against a sentence that stands for an event of a heavier day already."""
UNFIT: Final = 100.0
"""What speaks against one that is too short or too long."""
POINTING: Final = 50.0
"""What speaks against one whose first word is understood only from the sentence before."""
FADE: Final = 0.95
"""How much less an event weighs than the one before it on its day, at most this share of it."""
LEAST: Final = 0.01
COARSE: Final = 0.3
"""How much less a month or a year weighs than a day."""
ASSUMED: Final = 0.03
"""How much less a day weighs that only publication gives."""

_REPORTING: Final = frozenset({"said", "sai", "told", "report", "accord", "spokesman", "spokeswoman", "new"})
_POINTERS: Final = frozenset({"he", "she", "it", "they", "this", "that", "these", "those", "it's", "it’s", "that's", "that’s"})
Key = tuple[str, int, int]
Sentence = tuple[str, int]
Span = tuple[date, date]
Pair = tuple[str, str]
_worth: Final = attrgetter("worth")


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
        options = {n: _options(n, [telling[_key(e)] for e in events[n].evidence]) for n in spans[span]}
        gain = _gain(spoken.get(span, ()) or [o.mention for own in options.values() for o in own], wanted)
        for chosen, share in _order(options, gain, told):
            number = chosen[0].number
            ranked[number] = _worded(events[number], chosen, options[number], weights.get(span, 0.0) / heaviest * share)
    return tuple(ranked), tuple(topic) or _spelled(_topic(shares), readings)


def _worded(event: Event, chosen: Sequence[_Option], options: Iterable[_Option], salience: float) -> Event:
    """With the chosen sentences, and the title of the telling that shares most with the first of them."""
    first = chosen[0].mention
    said = sorted([o.mention for o in chosen], key=lambda m: m.evidence.order)
    best: Mention | None = first
    if not _names(first.title):
        words, titled = set(first.words), [first] if first.title else [o.mention for o in options if o.mention.title]
        titled += [m for o in options if _names((m := o.mention).title) and len(words.intersection(m.clause)) >= _AGREED]
        best = max(titled, key=lambda m: (_names(m.title), m is first, len(words.intersection(m.clause or m.words)) / (len(m.clause or m.words) + 1)), default=None)
    if best is not None and len(event.evidence) <= FEW and not any(_tells(m, best) for m in said):
        room = LONGEST - len(best.summary.split())
        said = [best, *[m for m in said if len(m.summary.split()) <= room][:1]]
    summary = " ".join(dict.fromkeys([m.summary for m in said]))
    return replace(event, salience=float(f"{salience:.6g}"), summary=summary, title=best.title if best else event.title)


def _tells(said: Mention, titled: Mention) -> bool:
    """Whether a sentence of the summary holds what the title is made of."""
    return said.title != "" or said is titled or len(set(titled.clause or titled.words).intersection(said.words)) >= _AGREED


_AGREED: Final = 3  # stems that another telling's title shares with the summary below it


def _names(title: str) -> bool:
    """Whether it says of whom or where."""
    return any(map(str.isupper, title[1:]))


def _topic(shares: Mapping[str, float]) -> list[str]:
    """The stems that most articles have and few texts in general."""
    common = terms.background()
    worth = {stem: share * log(1 / common.get(stem, RARE)) for stem, share in shares.items() if stem.isalpha() and stem not in _REPORTING}
    return sorted(worth, key=lambda w: (-worth[w], w))[:TOPIC_WORDS]


def _spelled(stems: Sequence[str], readings: Iterable[Reading]) -> tuple[str, ...]:
    """Stems as they are mostly written."""
    written: dict[str, Counter[str]] = {stem: Counter() for stem in stems}
    having = [m for m in islice((m for r in readings for m in r.mentions), SPELLED) if not written.keys().isdisjoint(m.words)]
    for word, count in Counter(chain.from_iterable([m.summary.split() for m in having])).items():
        for stem in terms.stems(word):
            if stem in written:
                written[stem][word.strip(".,;:!?()\"'“”‘’").removesuffix("'s").removesuffix("’s")] += count
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
                days = (add_days(evidence.published, -1) or evidence.published, evidence.published)
            for day in days:
                if (evidence.start, day) not in seen:
                    seen.add((evidence.start, day))
                    spoken.setdefault((day, day), []).append(mention)
    return spoken


class _Words(dict[str, float]):
    """Stem -> what it earns a sentence; one that nobody says of the day costs."""

    def __missing__(self, word: str) -> float:
        self[word] = -COST
        return -COST


@dataclass(frozen=True, slots=True, eq=False)
class _Gain:
    """What a stem, and a pair of neighbouring stems, still earns a sentence about one day."""

    words: _Words
    pairs: dict[Pair, float]

    def of(self, option: _Option) -> float:
        return sum(map(self.words.__getitem__, option.mention.words)) + sum(map(self.pairs.__getitem__, option.pairs))

    def said(self, option: _Option) -> None:
        self.words.update(dict.fromkeys(option.mention.words, 0.0))
        self.pairs.update(dict.fromkeys(option.pairs, 0.0))


def _gain(spoken: Sequence[Mention], wanted: frozenset[str]) -> _Gain:
    by_article: dict[str, list[tuple[str, ...]]] = {}
    for mention in spoken:
        by_article.setdefault(mention.evidence.article, []).append(mention.words)
    words = Counter(chain.from_iterable([set().union(*told) for told in by_article.values()]))
    pairs = Counter(chain.from_iterable([set(chain.from_iterable(map(pairwise, told))) for told in by_article.values()]))
    topical = Counter(chain.from_iterable([m.words for m in spoken if not wanted.isdisjoint(m.words)]))
    articles, sentences = len(by_article) + SMOOTHING, len(spoken) + SMOOTHING
    return _Gain(
        _Words({w: n / articles + KEYWORD * topical.get(w, 0) / sentences - COST for w, n in words.items()}),
        {p: PAIR * n / articles for p, n in pairs.items() if n > 1},
    )


class _Option:
    """A sentence that could stand for an event."""

    __slots__ = ("fit", "length", "mention", "number", "pairs", "sentence", "worth")

    def __init__(self, number: int, mention: Mention) -> None:
        self.number = number
        self.mention = mention
        words = mention.summary.split()
        self.length = len(words)
        self.sentence: Sentence = (mention.evidence.article, mention.evidence.start)
        self.fit = (0.0 if SHORTEST <= self.length <= LONGEST else -UNFIT) - (POINTING if words[0].lower() in _POINTERS else 0.0)
        self.pairs: list[Pair] = []
        self.worth = 0.0

    def weigh(self, gain: _Gain, told: set[Sentence]) -> None:
        self.worth = self.fit + gain.of(self) - (REPEATED if self.sentence in told else 0.0)


def _options(number: int, mentions: Sequence[Mention]) -> list[_Option]:
    """The sentences that tell more than a day, where there are any."""
    return [_Option(number, m) for m in [m for m in mentions if m.kind is not MentionKind.NAMING] or mentions]


def _order(options: Mapping[int, Sequence[_Option]], gain: _Gain, told: set[Sentence]) -> list[tuple[list[_Option], float]]:
    """The events' sentences, the event first that says most; one or two for each, and its share of what the first says. `told` keeps what days before have said."""
    for option in chain.from_iterable(options.values()):
        option.pairs = [p for p in pairwise(option.mention.words) if p in gain.pairs]
        option.weigh(gain, told)
    open_ = {n: sorted(own, key=_worth, reverse=True)[:OPTIONS] for n, own in options.items()}
    order: list[tuple[list[_Option], float]] = []
    most, share = 0.0, 1.0
    while open_:
        best = max(chain.from_iterable(open_.values()), key=_worth)  # of as many the first event
        chosen = [best]
        most = most or max(best.worth, 1.0)
        share = min(share * FADE, max(best.worth / most, LEAST)) if order else 1.0
        gain.said(best)
        second = _second(best, options[best.number], gain)
        if second is not None:
            chosen.append(second)
            gain.said(second)
        told.update([option.sentence for option in chosen])
        order.append((chosen, share))
        del open_[best.number]
        if len(order) < PLACES:
            for option in chain.from_iterable(open_.values()):
                option.weigh(gain, told)
        elif len(order) == PLACES:
            open_ = {n: [max(own, key=_worth)] for n, own in open_.items()}
    return order


def _second(best: _Option, others: Sequence[_Option], gain: _Gain) -> _Option | None:
    """A further sentence of the same event that adds enough and leaves both short."""
    room = LONGEST - best.length
    said = set(best.mention.words)
    found, worth = None, SECOND
    for other in others:
        words = other.mention.words
        if SHORTEST <= other.length <= room and other.sentence != best.sentence and len(said.intersection(words)) <= ALIKE * min(len(said), len(words)):
            adds = gain.of(other)
            if adds > worth:
                found, worth = other, adds
    return found
