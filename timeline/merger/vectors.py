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
from math import log, sqrt
from typing import TYPE_CHECKING, Final

from timeline import terms
from timeline.interval import Grain
from timeline.model import Basis, MentionKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
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


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """A mention with the stems of its sentence, their weight together, the heaviest of them, and its article's number in the run.

    published: ordinal of the day. named: one number for each interval that is named in words, 0 for none. day: its ordinal, if it is a day.
    """

    mention: Mention
    words: frozenset[str]
    weight: int
    heaviest: tuple[str, ...]
    names: frozenset[str]
    numbers: frozenset[str]
    published: int
    named: int
    day: int
    article: int


def named(mention: Mention) -> Interval | None:
    """The interval that is named in words for what it tells, and not only for the telling."""
    return None if mention.evidence.basis is Basis.PUBLISHED or mention.kind is MentionKind.REPORT else mention.evidence.when


class Space:
    """The weights of one run."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._readings = readings
        self._rarity, self._plain = _rarity(readings)
        self.squares = {word: round(1000 * w * w) for word, w in self._rarity.items()}
        self._known = _telling(readings)
        self._stories: dict[int, dict[str, int]] = {}
        self._topics: dict[int, dict[str, int]] = {}
        self._near: dict[tuple[int, int], float] = {}
        self._spans: dict[tuple[date | None, date | None], int] = {}

    def told(self, mention: Mention, article: int) -> Told:
        weight = self.squares.__getitem__
        names = frozenset(mention.actors + mention.places)
        called = frozenset([word for name in names for word in _stems(name)])
        words = [word for word in mention.words if word not in called and word not in _SAYING and not word.isdigit()]
        heaviest = sorted(words, key=weight, reverse=True)[:OPENING]
        total = sum(map(weight, words)) or 1
        when = named(mention)
        number = self._spans.setdefault((when.start, when.end), len(self._spans) + 1) if when is not None else 0
        day = when.start.toordinal() if when is not None and when.grain is Grain.DAY and when.start is not None else 0
        published = mention.evidence.published.toordinal()
        return Told(mention, frozenset(words), total, tuple(heaviest), names, frozenset(mention.numbers), published, number, day, article)

    def likeness(self, one: Told, other: Told) -> float:
        """0 to 1 by the sentences, more where the articles tell one story."""
        shared = one.words & other.words
        short, long = (one.weight, other.weight) if one.weight < other.weight else (other.weight, one.weight)
        alike: float = sum(map(self.squares.__getitem__, shared)) / (short * (long / short) ** ((1 - BENT) / 2))
        if not one.names.isdisjoint(other.names):
            alike += NAME * max([self._known[name] for name in one.names & other.names])
        if not one.numbers.isdisjoint(other.numbers):
            alike += NUMBER
        alike -= APART * min(abs(one.published - other.published), 4)
        return alike + self.story(one.article, other.article)

    def story(self, a: int, b: int) -> float:
        """What the articles as wholes say for or against; nothing within one, which tells many happenings."""
        if a == b:
            return 0.0
        key = (a, b) if a < b else (b, a)
        known = self._near.get(key)
        if known is None:
            cosine = _cosine(self._bag(key[0], self._rarity, self._stories), self._bag(key[1], self._rarity, self._stories))
            known = STORY * max(0.0, cosine - ONE_STORY)
            if not known:
                plain = _cosine(self._bag(key[0], self._plain, self._topics), self._bag(key[1], self._plain, self._topics))
                known = min(0.0, STRANGE * (plain / OTHER_TOPIC - 1))
            self._near[key] = known
        return known

    def _bag(self, number: int, rarity: Mapping[str, float], vectors: dict[int, dict[str, int]]) -> dict[str, int]:
        """An article's heaviest stems, weighed by rarity and logarithmic count, as a vector of length UNIT."""
        vector = vectors.get(number)
        if vector is None:
            weighed = [(word, (1 + log(count)) * rarity[word]) for word, count in self._readings[number].bag]
            heaviest = sorted(weighed, key=lambda pair: (-pair[1], pair[0]))[:STORY_TERMS]
            length = sqrt(sum([w * w for _, w in heaviest])) or 1.0
            vector = vectors[number] = {word: round(UNIT * w / length) for word, w in heaviest}
        return vector


def _cosine(one: Mapping[str, int], other: Mapping[str, int]) -> float:
    return sum([one[word] * other[word] for word in one.keys() & other.keys()]) / UNIT**2


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
