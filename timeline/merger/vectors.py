"""What a mention is about, as weighted stems, and how alike two are.

A stem weighs by how rare it is: ln((N + n + 1) / (N p + df + 1)), where p is its share of background leads, df of the n articles of
this run, and N says how many articles the background counts as. Two articles on one story have no frequencies of their own;
a thousand on one topic have, and their topic's words tell nothing there.
Weights are whole numbers, so that a sum is the same in whatever order a set gives its stems.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from itertools import chain
from math import log, sqrt
from operator import itemgetter, mul
from typing import TYPE_CHECKING, Final, NamedTuple

from timeline import terms
from timeline.interval import Grain
from timeline.model import Basis, MentionKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
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
APART: Final = 0.05
BENT: Final = 0.8
"""0: sentences are alike by the cosine; 1: by how much of the shorter one the other holds."""
STORY: Final = 1.0
"""How much the likeness of the articles adds to that of the sentences, from where it tells one story from another."""
ONE_STORY: Final = 0.18
OTHER_TOPIC: Final = 0.18
STRANGE: Final = 0.6
"""What speaks against two sentences whose articles have nothing in common."""


_SAYING: Final = frozenset(["accord", "updat", "et", "gmt", "ad", "announc", "ap", "report", "reuter", "said", "sai", "saw", "spokesman", "spokeswoman", "state", "statement", "tell", "told"])
"""Stems of reporting: they tell who speaks and when it was written, not what happened."""
_BEND: Final = (1 - BENT) / 2
_NONE: Final[frozenset[str]] = frozenset()
_DAY: Final = Grain.DAY
_NAMING: Final = MentionKind.NAMING
_RETELLING: Final = MentionKind.RETELLING
_REPORT: Final = MentionKind.REPORT
_FRESH: Final = timedelta(days=2)
BEING: Final = frozenset({"be", "have"})
"""What somebody says is so has no other day than that on which he says it."""
_PUBLISHED: Final = Basis.PUBLISHED


@dataclass(slots=True, eq=False)
class Told:
    """A mention with the stems of its sentence, their weight together, the heaviest of them, and its article's number in the run.

    published: ordinal of the day. named: one number for each interval that is named in words, 0 for none. day: its ordinal, if it is a day.
    founds: it tells a happening of a day. acts: stems that tell its act, none where the verb says too little. reacts: somebody speaks up, which
    is another happening than what it is about. agent: the stems of the name of who acts.
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
    acts: frozenset[str]
    reacts: bool
    agent: frozenset[str]
    clause: frozenset[str]


def named(mention: Mention) -> Interval | None:
    """The interval that is named in words for what it tells, and not only for the telling; what somebody told of long ago is no news of today."""
    evidence = mention.evidence
    if evidence.basis is _PUBLISHED or evidence.when is None:
        return None
    return None if mention.kind is _REPORT and mention.trigger not in BEING and evidence.when.end and evidence.published - evidence.when.end <= _FRESH else evidence.when


class Space:
    """The weights of one run."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        rarity, plain = _rarity(readings)
        self._squares = {word: round(1000 * w * w) for word, w in rarity.items() if word not in _SAYING and not word.isdigit()}
        self._known = _telling(readings)
        self._bags = _Bags(readings, rarity, plain)
        self._called = _Called()
        self._near: dict[int, _Near] = {}
        self._spans: dict[tuple[date | None, date | None], int] = {}

    def told(self, mention: Mention, article: int) -> Told:
        weight = self._squares.__getitem__
        words = list(filter(self._squares.__contains__, mention.words))
        names, called = self._called[mention.actors + mention.places]
        if called:
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
        agent = frozenset(_stems(mention.agent)) if mention.agent else _NONE
        founds = evidence.when is not None and mention.kind is not _NAMING and mention.kind is not _RETELLING
        return Told(mention, frozenset(words), total, heaviest, names, numbers, evidence.published.toordinal(), number, day, article, founds, terms.acts(mention.trigger), founds and terms.reacts(mention), agent, frozenset(mention.clause) if founds else _NONE)

    def likenesses(self, one: Told, numbers: Iterable[int], told: Sequence[Told]) -> Iterator[tuple[int, Told, float]]:
        """Of each of the numbers the mention and how alike it is: 0 to 1 by the sentences, more where the articles tell one story. They are of the same article or of earlier ones."""
        squares, near = self._squares.__getitem__, self.stories(one.article)
        words, weight, names, numbered, published = one.words, one.weight, one.names, one.numbers, one.published
        for number in numbers:
            other = told[number]
            short, long = (weight, other.weight) if weight < other.weight else (other.weight, weight)
            alike: float = sum(map(squares, words & other.words)) / (short * (long / short) ** _BEND)
            if names and not names.isdisjoint(other.names):
                alike += NAME * max([self._known[name] for name in names & other.names])
            if numbered and not numbered.isdisjoint(other.numbers):
                alike += NUMBER
            if apart := abs(published - other.published):
                alike -= APART * min(apart, 4)
            yield number, other, alike + near[other.article]

    def stories(self, article: int) -> Mapping[int, float]:
        """What the articles up to this one say as wholes for or against one happening."""
        near = self._near.get(article)
        if near is None:
            near = self._near[article] = _Near(article, self._bags)
        return near


class _Called(dict[tuple[str, ...], tuple[frozenset[str], frozenset[str]]]):
    """The names of a sentence -> as a set, and the stems in them; the articles of a story name the same ones again and again."""

    def __missing__(self, names: tuple[str, ...]) -> tuple[frozenset[str], frozenset[str]]:
        found = self[names] = frozenset(names), frozenset(chain.from_iterable(map(_stems, names)))
        return found


class _Near(dict[int, float]):
    """An article's number -> what it and this one as wholes say for or against one happening; nothing within one, which tells many."""

    def __init__(self, article: int, bags: _Bags) -> None:
        self._own, self._bags = bags[article], bags
        self[article] = 0.0

    def __missing__(self, other: int) -> float:
        words, story, topic = self._own
        theirs = self._bags[other]
        shared = words & theirs.words
        product: int = sum(map(mul, map(story.__getitem__, shared), map(theirs.story.__getitem__, shared)))
        known = STORY * (product / UNIT**2 - ONE_STORY)
        if known <= 0.0:
            product = sum(map(mul, map(topic.__getitem__, shared), map(theirs.topic.__getitem__, shared)))
            known = min(0.0, STRANGE * (product / UNIT**2 / OTHER_TOPIC - 1))
        self[other] = known
        return known


class _Bag(NamedTuple):
    """An article's heaviest stems, by both measures, and their weights by each: by background and run, and by background alone; 0 where they are light."""

    words: frozenset[str]
    story: dict[str, int]
    topic: dict[str, int]


class _Bags(dict[int, _Bag]):
    """An article's number -> its bag."""

    def __init__(self, readings: Sequence[Reading], rarity: Mapping[str, float], plain: Mapping[str, float]) -> None:
        self._readings, self._rarity, self._plain = readings, rarity, plain

    def __missing__(self, number: int) -> _Bag:
        counts = [(word, 1 + log(count)) for word, count in self._readings[number].bag]
        story, topic = _vector(counts, self._rarity), _vector(counts, self._plain)
        none = dict.fromkeys(story.keys() | topic.keys(), 0)  # one table of all for each, so that what two bags share need be found once
        bag = self[number] = _Bag(frozenset(none), none | story, none | topic)
        return bag


def _vector(counts: Iterable[tuple[str, float]], rarity: Mapping[str, float]) -> dict[str, int]:
    """The heaviest stems, weighed by rarity and logarithmic count, as a vector of length UNIT."""
    weighed = [(word, count * rarity[word]) for word, count in counts]
    heaviest = sorted(weighed, key=_weight, reverse=True)[:STORY_TERMS]  # of as many the first in the alphabet, as a bag has them
    length = sqrt(sum([w * w for _, w in heaviest])) or 1.0
    return {word: round(UNIT * w / length) for word, w in heaviest}


_weight: Final = itemgetter(1)


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
