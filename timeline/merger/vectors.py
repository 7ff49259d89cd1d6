"""What a mention is about, as weighted stems, and how alike two are.

A stem weighs by how rare it is: ln((N + n + 1) / (N p + df + 1)), where p is its share of background leads, df of the n articles of
this run, and N says how many articles the background counts as. Two articles on one story have no frequencies of their own;
a thousand on one topic have, and their topic's words tell nothing there.
Weights are whole numbers, so that a sum is the same in whatever order a set gives its stems.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from math import log, sqrt
from operator import itemgetter, mul
from typing import TYPE_CHECKING, Final, NamedTuple

from timeline import terms
from timeline.interval import Grain
from timeline.model import Basis, MentionKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from timeline.interval import Interval
    from timeline.model import Mention, Reading

BACKGROUND_ARTICLES: Final = 924
STORY_TERMS: Final = 40
UNIT: Final = 10_000
OPENING: Final = 14
"""By how many of its heaviest stems a mention is found."""
NAME: Final = 0.1
NUMBER: Final = 0.1
APART: Final = 0.03
BENT: Final = 0.8
"""0: sentences are alike by the cosine; 1: by how much of the shorter one the other holds."""
STORY: Final = 1.0
"""How much the likeness of the articles adds to that of the sentences, from where it tells one story from another."""
ONE_STORY: Final = 0.15
OTHER_TOPIC: Final = 0.18
STRANGE: Final = 0.6
"""What speaks against two sentences whose articles have nothing in common."""


_SAYING: Final = frozenset(["accord", "ad", "announc", "ap", "report", "reuter", "said", "sai", "saw", "spokesman", "spokeswoman", "state", "statement", "tell", "told"])
"""Stems of reporting: they tell who speaks, not what happened."""
_BEND: Final = (1 - BENT) / 2
_NONE: Final[frozenset[str]] = frozenset()
_DAY: Final = Grain.DAY
_NAMING: Final = MentionKind.NAMING
_RETELLING: Final = MentionKind.RETELLING
_REPORT: Final = MentionKind.REPORT
_PUBLISHED: Final = Basis.PUBLISHED


@dataclass(slots=True, eq=False)
class Told:
    """A mention with the stems of its sentence, their weight together, the heaviest of them, and its article's number in the run.

    published: ordinal of the day. named: one number for each interval that is named in words, 0 for none. day: its ordinal, if it is a day.
    founds: it tells a happening of a day.
    """

    mention: Mention
    words: frozenset[str]
    weight: int
    heaviest: list[str]
    names: frozenset[str]
    numbers: frozenset[str]
    published: int
    named: int
    day: int
    article: int
    founds: bool


def named(mention: Mention) -> Interval | None:
    """The interval that is named in words for what it tells, and not only for the telling."""
    return None if mention.evidence.basis is _PUBLISHED or mention.kind is _REPORT else mention.evidence.when


class Space:
    """The weights of one run."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        rarity, plain = _rarity(readings)
        self._squares = {word: round(1000 * w * w) for word, w in rarity.items() if word not in _SAYING and not word.isdigit()}
        self._known = _telling(readings)
        self._stories = _Bags(readings, rarity)
        self._topics = _Bags(readings, plain)
        self._near: dict[int, _Near] = {}
        self._spans: dict[tuple[date | None, date | None], int] = {}

    def told(self, mention: Mention, article: int) -> Told:
        weight = self._squares.__getitem__
        words = list(filter(self._squares.__contains__, mention.words))
        names = _NONE
        if mention.actors or mention.places:
            names = frozenset(mention.actors + mention.places)
            called = set(chain.from_iterable(map(_stems, names)))
            words = [word for word in words if word not in called]
        heaviest = sorted(words, key=weight, reverse=True)[:OPENING]
        total = sum(map(weight, words)) or 1
        evidence = mention.evidence
        when = named(mention)
        number = day = 0
        if when is not None:
            number = self._spans.setdefault((when.start, when.end), len(self._spans) + 1)
            day = when.start.toordinal() if when.grain is _DAY and when.start is not None else 0
        numbers = frozenset(mention.numbers) if mention.numbers else _NONE
        founds = evidence.when is not None and mention.kind is not _NAMING and mention.kind is not _RETELLING
        return Told(mention, frozenset(words), total, heaviest, names, numbers, evidence.published.toordinal(), number, day, article, founds)

    def likenesses(self, one: Told, others: Iterable[Told]) -> list[float]:
        """0 to 1 by the sentences, more where the articles tell one story. The others are of the same article or of earlier ones."""
        squares, near = self._squares.__getitem__, self.stories(one.article)
        words, weight, names, numbers, published = one.words, one.weight, one.names, one.numbers, one.published
        found = []
        for other in others:
            short, long = (weight, other.weight) if weight < other.weight else (other.weight, weight)
            alike: float = sum(map(squares, words & other.words)) / (short * (long / short) ** _BEND)
            if names and not names.isdisjoint(other.names):
                alike += NAME * max([self._known[name] for name in names & other.names])
            if numbers and not numbers.isdisjoint(other.numbers):
                alike += NUMBER
            if apart := abs(published - other.published):
                alike -= APART * min(apart, 4)
            found.append(alike + near[other.article])
        return found

    def stories(self, article: int) -> Mapping[int, float]:
        """What the articles up to this one say as wholes for or against one happening."""
        if article not in self._near:
            self._near[article] = _Near(article, self._stories, self._topics)
        return self._near[article]


class _Near(dict[int, float]):
    """An article's number -> what it and this one as wholes say for or against one happening; nothing within one, which tells many."""

    def __init__(self, article: int, stories: _Bags, topics: _Bags) -> None:
        self._article, self._stories, self._topics = article, stories, topics
        self[article] = 0.0

    def __missing__(self, other: int) -> float:
        known = STORY * max(0.0, _cosine(self._stories[self._article], self._stories[other]) - ONE_STORY)
        if not known:
            known = min(0.0, STRANGE * (_cosine(self._topics[self._article], self._topics[other]) / OTHER_TOPIC - 1))
        self[other] = known
        return known


class _Bags(dict[int, "_Bag"]):
    """An article's number -> its heaviest stems, weighed by rarity and logarithmic count, as a vector of length UNIT."""

    def __init__(self, readings: Sequence[Reading], rarity: Mapping[str, float]) -> None:
        self._readings, self._rarity = readings, rarity

    def __missing__(self, number: int) -> _Bag:
        rarity = self._rarity
        weighed = [(word, (1 + log(count)) * rarity[word]) for word, count in self._readings[number].bag]
        heaviest = sorted(weighed, key=_weight, reverse=True)[:STORY_TERMS]  # of as many the first in the alphabet, as a bag has them
        length = sqrt(sum([w * w for _, w in heaviest])) or 1.0
        vector = {word: round(UNIT * w / length) for word, w in heaviest}
        bag = self[number] = _Bag(frozenset(vector), vector)
        return bag


class _Bag(NamedTuple):
    """A vector and its stems, which two sets find in common faster than two tables."""

    words: frozenset[str]
    weights: dict[str, int]


_weight: Final = itemgetter(1)


def _cosine(one: _Bag, other: _Bag) -> float:
    shared = one.words & other.words
    product: int = sum(map(mul, map(one.weights.__getitem__, shared), map(other.weights.__getitem__, shared)))
    return product / UNIT**2


def _telling(readings: Sequence[Reading]) -> dict[str, float]:
    """Name -> 1 where few articles have it, less where many do."""
    known: Counter[str] = Counter()
    for reading in readings:
        known.update({name for mention in reading.mentions for name in mention.actors + mention.places})
    size = log(BACKGROUND_ARTICLES + len(readings))
    return {name: 1 - log(count) / size for name, count in known.items()}


@lru_cache(50_000)
def _stems(name: str) -> tuple[str, ...]:
    return terms.stems(name)


def _rarity(readings: Sequence[Reading]) -> tuple[dict[str, float], dict[str, float]]:
    """Stem -> weight by background and run; and by background alone."""
    known: Counter[str] = Counter()
    for reading in readings:
        known.update({word for word, _ in reading.bag}.union(*[m.words for m in reading.mentions]))
    share = terms.background()
    size = BACKGROUND_ARTICLES + len(readings) + 1
    rarity = {word: log(size / (BACKGROUND_ARTICLES * share.get(word, 0.0) + count + 1)) for word, count in known.items()}
    return rarity, {word: log((BACKGROUND_ARTICLES + 1) / (BACKGROUND_ARTICLES * share.get(word, 0.0) + 1)) for word in known}
