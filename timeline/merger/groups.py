"""Mentions into groups: who tells the same happening.

First the mentions with a day of their own, day by day; then leads dated by their publication, which may be a day off; last the
sentences without a day, which join what is there already or are left out.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from timeline.merger import vectors
from timeline.model import Basis, MentionKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from timeline.interval import Interval
    from timeline.model import Mention, Reading

SAME_DAY: Final = 0.34
DAY_OFF: Final = 0.44
AGAIN: Final = 0.40
STORY: Final = 0.3
"""How much the likeness of the articles counts beside that of the sentences."""
OPENING_TERMS: Final = 6
DAY_BEFORE: Final = timedelta(1)


@dataclass(slots=True)
class Group:
    """Mentions of one happening; `when` is None-free: the interval that opened it."""

    when: Interval
    mentions: list[Mention] = field(default_factory=list)
    words: dict[str, float] = field(default_factory=dict)
    story: dict[str, float] = field(default_factory=dict)

    def add(self, told: Told) -> None:
        self.mentions.append(told.mention)
        for total, part in ((self.words, told.words), (self.story, told.story)):
            for word, weight in part.items():
                total[word] = total.get(word, 0.0) + weight

    def likeness(self, told: Told) -> float:
        return (vectors.dot(told.words, self.words) + STORY * vectors.dot(told.story, self.story)) / len(self.mentions)


@dataclass(frozen=True, slots=True)
class Told:
    """A mention with what it is about."""

    mention: Mention
    words: Mapping[str, float]
    story: Mapping[str, float]


class Shelf:
    """Groups of one interval, found by the heavy stems of their mentions."""

    def __init__(self) -> None:
        self.groups: list[Group] = []
        self.having: dict[str, dict[int, None]] = {}

    def best(self, told: Told) -> tuple[float, Group | None]:
        found: tuple[float, Group | None] = (0.0, None)
        for n in sorted({n for word in _heaviest(told.words) for n in self.having.get(word, ())}):
            likeness = self.groups[n].likeness(told)
            if likeness > found[0]:
                found = (likeness, self.groups[n])
        return found

    def put(self, told: Told, group: Group | None, when: Interval) -> None:
        if group is None:
            group = Group(when)
            self.groups.append(group)
        number = next(n for n, g in enumerate(self.groups) if g is group)
        group.add(told)
        for word in _heaviest(told.words):
            self.having.setdefault(word, {})[number] = None


def group(readings: Sequence[Reading]) -> list[Group]:
    weights = vectors.rarity(readings)
    dated: list[Told] = []
    assumed: list[Told] = []
    dateless: list[Told] = []
    for reading in readings:
        story = vectors.story(reading, weights)
        for mention in reading.mentions:
            if mention.kind is MentionKind.NAMING:
                continue
            told = Told(mention, vectors.sentence(mention, weights), story)
            evidence = mention.evidence
            (dateless if evidence.when is None else assumed if evidence.basis is Basis.PUBLISHED else dated).append(told)
    shelves: dict[tuple[object, object], Shelf] = {}
    _place(dated, shelves)
    _stand_in(assumed, shelves)
    _retell(dateless, shelves)
    return [group for shelf in shelves.values() for group in shelf.groups]


def _place(dated: Iterable[Told], shelves: dict[tuple[object, object], Shelf]) -> None:
    for told in dated:
        when = told.mention.evidence.when
        assert when is not None
        shelf = shelves.setdefault((when.start, when.end), Shelf())
        likeness, found = shelf.best(told)
        shelf.put(told, found if likeness >= SAME_DAY else None, when)


def _stand_in(assumed: Iterable[Told], shelves: dict[tuple[object, object], Shelf]) -> None:
    for told in assumed:
        when = told.mention.evidence.when
        assert when is not None
        assert when.start is not None
        shelf = shelves.setdefault((when.start, when.end), Shelf())
        likeness, found = shelf.best(told)
        if likeness >= SAME_DAY:
            shelf.put(told, found, when)
            continue
        before = shelves.get((when.start - DAY_BEFORE, when.start))
        if before is not None:
            likeness, found = before.best(told)
            if likeness >= DAY_OFF:
                before.put(told, found, when)
                continue
        shelf.put(told, None, when)


def _retell(dateless: Iterable[Told], shelves: Mapping[tuple[object, object], Shelf]) -> None:
    for told in dateless:
        published = told.mention.evidence.published
        best: tuple[float, Group | None] = (0.0, None)
        home = None
        for back in range(3):
            day = published - timedelta(back)
            shelf = shelves.get((day, day + DAY_BEFORE))
            if shelf is not None:
                found = shelf.best(told)
                if found[0] > best[0]:
                    best, home = found, shelf
        if home is not None and best[0] >= AGAIN and best[1] is not None:
            home.put(told, best[1], best[1].when)


def _heaviest(words: Mapping[str, float]) -> list[str]:
    return sorted(words, key=lambda word: (-words[word], word))[:OPENING_TERMS]


