"""Mentions into groups: who tells the same happening.

One pass in the order of publication. A mention joins the group whose mentions it is most like, be they dated or not; two explicit days
never meet, and where one side has no day, publication must be near. In the end a group stands on the days that its mentions name;
one that nothing dates is dropped.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from timeline.interval import Grain
from timeline.merger.vectors import Space
from timeline.model import Basis, MentionKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.interval import Interval
    from timeline.merger.vectors import Told
    from timeline.model import Reading

SAME_DAY: Final = 0.25
JOIN: Final = 0.35
AGAIN: Final = 0.35
NEAREST: Final = 0.9
"""How much the likeness to the nearest of a group's mentions counts, beside that to all."""
MET: Final = 24
"""With how many mentions, those that share most heavy stems, one is compared at most."""
FAR: Final = 0.1
WINDOW: Final = 1
_FOUNDS: Final = frozenset({MentionKind.HAPPENING, MentionKind.STATEMENT, MentionKind.BACKGROUND})


@dataclass(slots=True, eq=False)
class Group:
    """Mentions of one happening; `when` is None until one of them names it."""

    when: Interval | None = None
    told: list[Told] = field(default_factory=list)

    @property
    def founded(self) -> bool:
        return any(one.mention.kind in _FOUNDS and one.mention.evidence.when is not None for one in self.told)


def group(readings: Sequence[Reading]) -> list[Group]:
    space = Space(readings)
    field = _Field(space)
    for number, reading in enumerate(readings):
        for mention in reading.mentions:
            field.place(space.told(mention, number))
    return [g for g in field.groups if g.founded]


class _Field:
    """The groups so far, and their mentions by stem within a day told of and within a day of publication."""

    def __init__(self, space: Space) -> None:
        self.space = space
        self.groups: list[Group] = []
        self.told: list[Told] = []
        self.group_of: list[int] = []
        self.about: dict[object, dict[str, list[int]]] = {}
        self.published: dict[int, dict[str, list[int]]] = {}

    def place(self, one: Told) -> None:
        when = _named(one)
        number = self._best(one, when)
        if number < 0:
            number = len(self.groups)
            self.groups.append(Group())
        group = self.groups[number]
        if when is not None and group.when is None:
            group.when = when
        group.told.append(one)
        n = len(self.told)
        self.told.append(one)
        self.group_of.append(number)
        shelves = [self.published.setdefault(one.day, {})]
        if when is not None:
            shelves.append(self.about.setdefault((when.start, when.end), {}))
        for shelf in shelves:
            for word in one.heaviest:
                shelf.setdefault(word, []).append(n)

    def _best(self, one: Told, when: Interval | None) -> int:
        near: dict[int, float] = {}
        total: dict[int, float] = {}
        groups, told, group_of, likeness = self.groups, self.told, self.group_of, self.space.likeness
        for n in self._sharing(one, when):
            g = group_of[n]
            theirs = groups[g].when
            if when is not None and theirs is not None and (when.start, when.end) != (theirs.start, theirs.end):
                continue
            alike = likeness(one, told[n])
            total[g] = total.get(g, 0.0) + alike
            if alike > near.get(g, 0.0):
                near[g] = alike
        best, number = 0.0, -1
        for g in sorted(near):
            theirs = groups[g].when
            least = SAME_DAY if when is not None and theirs is not None else AGAIN if when is None and theirs is None else JOIN
            if (when is None) != (theirs is None) and _apart(one, theirs):
                least += FAR
            score = NEAREST * near[g] + (1 - NEAREST) * total[g] / min(len(groups[g].told), MET) - least
            if score > best:
                best, number = score, g
        return number

    def _sharing(self, one: Told, when: Interval | None) -> list[int]:
        """The numbers of the mentions that share two heavy stems with one, those of its day before others; at most MET of them."""
        hits: dict[int, int] = {}
        shelves = [self.published.get(one.day - back) for back in range(WINDOW + 1)]
        if when is not None:
            shelves.append(self.about.get((when.start, when.end)))
        for shelf in shelves:
            if shelf:
                for word in one.heaviest:
                    if word in shelf:
                        for n in shelf[word]:
                            hits[n] = hits.get(n, 0) + 1
        least = 2 if len(one.heaviest) > 3 else 1
        sharing = [n for n, count in hits.items() if count >= least]
        if len(sharing) > MET:
            sharing = sorted(sharing, key=lambda n: (-hits[n], n))[:MET]
        return sorted(sharing)


def _named(one: Told) -> Interval | None:
    """The interval that the mention names in words."""
    evidence = one.mention.evidence
    return None if evidence.basis is Basis.PUBLISHED else evidence.when


def _apart(one: Told, theirs: Interval | None) -> bool:
    return theirs is not None and theirs.start is not None and (theirs.grain is not Grain.DAY or not -1 <= one.day - theirs.start.toordinal() <= 1)
