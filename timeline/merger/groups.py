"""Linked mentions into groups: who tells the same happening.

Average linkage: the two groups whose mentions are most alike on average become one, until none are alike enough. It measured far better than
joining by the nearest mention, which chains a day's happenings into one. Then a group that tells no happening of a day of its own (sentences
without a day, days named in passing) hangs on the one that it is most like, or is dropped. A sentence without a day supports the next that it is like too.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from timeline import terms
from timeline.merger.acts import clash, telling, told_apart
from timeline.merger.folding import folded
from timeline.merger.links import links
from timeline.merger.vectors import Space
from timeline.model import Basis, MentionKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeline.merger.vectors import Told
    from timeline.model import Mention, Reading

ALIKE: Final = 0.1
"""Mean likeness from which two groups are one."""
SOFT: Final = 0.72
"""Power of the number of pairs in that mean: below 1 large groups may grow on fewer links than pairs."""
OFF: Final = 0.8
"""Mean likeness from which a group goes to another whose day is one off."""
HALF: Final = 0.33
SURE: Final = 3
"""Articles that name a day at least before another day is taken for a slip."""
HANGS: Final = 0.18
"""Likeness to its nearest mention from which a group that founds nothing hangs on another."""


@dataclass(slots=True, eq=False)
class Group:
    """Mentions of one happening, by number; `named` is the number of the interval they name, 0 where they name none."""

    named: int
    members: list[int]

    def may_join(self, other: Group) -> bool:
        """Two explicit days that differ are the one veto."""
        return not self.named or not other.named or self.named == other.named


def group(readings: Sequence[Reading]) -> list[tuple[list[Told], list[Mention]]]:
    """The mentions of each happening, and those without a day that mainly tell of another and support it too."""
    space = Space(readings)
    told = _dated([space.told(mention, number) for number, reading in enumerate(readings) for mention in reading.mentions])
    linked = links(told, space)
    groups = folded(_settled(_parted(_linkage(told, linked.same), told, linked.same), told, linked.beside), told)
    hung = _hung(groups, told, linked.same)
    return [([told[n] for n in telling(sorted(g.members), told, linked.same)], [told[n].mention for n in more]) for g, more in zip(hung, _shared(hung, told, linked.same), strict=True)]


def _teasers(told: Sequence[Told]) -> dict[str, int]:
    """Sentences that pages of several days have in the same words and date by nothing else, and the day on which they may be news: the first of two; of more, none."""
    days: defaultdict[str, set[int]] = defaultdict(set)
    for one in told:
        if one.founds and one.mention.evidence.basis is Basis.PUBLISHED:
            days[one.mention.summary].add(one.published)
    return {text: min(published) if len(published) < _DAYS else 0 for text, published in days.items() if len(published) > 1}


_DAYS: Final = 3


def _dated(told: Sequence[Told]) -> list[Told]:
    """Without those that only name a day of which nobody tells a happening, and without teasers."""
    teasers = _teasers(told)
    told = [one for one in told if teasers.get(one.mention.summary, one.published) == one.published] if teasers else told
    founded = {one.named for one in told if one.founds} | {0}
    return [one for one in told if one.named in founded]


def _linkage(told: Sequence[Told], linked: Sequence[dict[int, float]]) -> list[Group]:
    tree = _Tree({n: Group(one.named, [n]) for n, one in enumerate(told)}, dict(enumerate(map(dict, linked))), dict.fromkeys(range(len(told)), 1.0))
    heap = [pair for n, likenesses in enumerate(linked) if likenesses and (pair := tree.first(n))]
    heapq.heapify(heap)
    while heap:
        _, a, b = heapq.heappop(heap)
        if a in tree.groups:
            n = tree.join(a, b) if b in tree.groups and b in tree.sums[a] else a
            if pair := tree.nearest(n):
                heapq.heappush(heap, pair)
    return sorted(tree.groups.values(), key=lambda g: min(g.members))


@dataclass(slots=True, eq=False)
class _Tree:
    """The groups that are left, the sums of their mentions' likenesses, and their sizes to the power SOFT.

    Each group keeps only its nearest on the heap: a nearer one that comes later brings the pair itself, and one that is gone is looked for again.
    """

    groups: dict[int, Group]
    sums: dict[int, dict[int, float]]
    sizes: dict[int, float]

    def first(self, a: int) -> tuple[float, int, int] | None:
        """What `nearest` gives while every group is one mention."""
        best = max(self.sums[a].values())
        return (-best, a, min([n for n, alike in self.sums[a].items() if alike == best])) if best >= ALIKE else None

    def nearest(self, a: int) -> tuple[float, int, int] | None:
        """(minus mean likeness, a, b) of the group most like a; None where none is like it."""
        best, b, sizes, least = 0.0, -1, self.sizes, ALIKE * self.sizes[a]
        for n, total in self.sums[a].items():
            mean = total / sizes[n]
            if mean >= least and (mean > best or (mean == best and n < b)):
                best, b = mean, n
        return (-best / sizes[a], a, b) if b >= 0 else None

    def join(self, a: int, b: int) -> int:
        one, other = self.groups.pop(a), self.groups.pop(b)
        group = Group(one.named or other.named, one.members + other.members)
        number, groups, every = len(self.sizes), self.groups, self.sums
        few, sums = every.pop(a), every.pop(b)
        del few[b], sums[a]
        for n in few:
            del every[n][a]
        for n in sums:
            del every[n][b]
        if len(few) > len(sums):
            few, sums = sums, few
        for n, total in few.items():
            sums[n] = sums.get(n, 0.0) + total
        if one.named != other.named:  # what the nameless one might have joined
            for n in [n for n in sums if groups[n].named not in {0, group.named}]:
                del sums[n]
        for n, total in sums.items():
            every[n][number] = total
        groups[number], every[number], self.sizes[number] = group, sums, len(group.members) ** SOFT
        return number


def _parted(groups: Sequence[Group], told: Sequence[Told], linked: Sequence[dict[int, float]]) -> list[Group]:
    """The groups, and apart what answers what the rest of one tells: "the driver was arrested" beside "a tram crashed".

    The rest goes to the group that it would have joined, had the answers not stood between.
    """
    parted = [_parts(g, told) for g in groups]
    every = [part for parts in parted for part in parts]
    of = {n: part for part in every for n in part.members}
    for rest, *answers in parted:
        if answers and (home := _nearest(rest, of, told, linked, answers)) is not None:
            home.members += rest.members
            home.named = home.named or rest.named
            of.update(dict.fromkeys(rest.members, home))
            every.remove(rest)
    return every


def _nearest(group: Group, of: Mapping[int, Group], told: Sequence[Told], linked: Sequence[dict[int, float]], answers: Sequence[Group]) -> Group | None:
    """The group that tells a happening and is most like another on average; None where none is like it."""
    sums: defaultdict[int, float] = defaultdict(float)
    others: dict[int, Group] = {}
    for n in group.members:
        for m, alike in linked[n].items():
            if (other := of.get(m)) is not None and other is not group and other not in answers and group.may_join(other):
                sums[min(other.members)] += alike
                others[min(other.members)] = other
    size = len(group.members) ** SOFT
    mean, first = max(((total / (size * len(others[at].members) ** SOFT), -at) for at, total in sums.items() if any(told[n].founds for n in others[at].members)), default=(0.0, 0))
    return others[-first] if mean >= ALIKE else None


# These may be all that an article tells; what is only said about a happening mostly is not.
_HELD: Final = frozenset({"arrest", "detain", "apprehend", "charge"})


def _parts(group: Group, told: Sequence[Told]) -> list[Group]:
    """What a group tells beside those who were held for it, or what was said of it by an article that tells it too."""
    founding = [n for n in group.members if told[n].founds]
    answers = {n for n in founding if told[n].reacts and terms.answers(told[n].mention.trigger)}
    rest = [told[n] for n in founding if n not in answers]
    own = {one.article for one in rest}
    answers = {n for n in answers if (told[n].mention.trigger in _HELD or told[n].article in own) and all(clash(told[n], one) for one in rest)}
    if not rest or not answers or len({told[n].article for n in answers}) > len({one.article for one in rest}):
        return [group]
    parts: list[list[int]] = []
    for n in sorted(answers):
        near = [part for part in parts if any(not clash(told[n], told[m]) for m in part)]
        parts = [*(part for part in parts if part not in near), [*(m for part in near for m in part), n]]
    kept = [n for n in group.members if n not in answers]
    return [Group(next((told[n].named for n in part if told[n].named), 0), part) for part in (kept, *parts)]


def _settled(groups: Sequence[Group], told: Sequence[Told], beside: Sequence[dict[int, float]]) -> list[Group]:
    """One happening told with two days: the group fewer tell goes to the one more tell, a month to a day in it, where most of it has a near likeness there."""
    of = {n: number for number, g in enumerate(groups) for n in g.members}
    support = [len({told[n].article for n in g.members if told[n].named}) for g in groups]
    gone: set[int] = set()
    days = [next((when.days or 0 for n in g.members if told[n].named and (when := told[n].mention.evidence.when)), 0) for g in groups]
    for number in sorted(range(len(groups)), key=lambda k: (support[k], -k)):
        near: dict[int, float] = {}
        for n in groups[number].members:
            best: dict[int, float] = {}
            for m, alike in beside[n].items():
                if alike > best.get(of[m], 0.0):
                    best[of[m]] = alike
            for other, alike in best.items():
                near[other] = near.get(other, 0.0) + alike
        same = {k for k in near if 0 < groups[k].named == groups[number].named}
        larger = [k for k in near if k not in gone and not (days[number] > _MONTH and told_apart(*([told[n] for n in g.members] for g in (groups[number], groups[k])))) and (((support[k] >= SURE or k in same) and (support[k], -k) > (support[number], -number)) or 0 < days[k] < days[number])]
        dated = sum(told[n].named > 0 for n in groups[number].members)
        if larger and near[home := max(larger, key=lambda k: (near[k], -k))] >= (HALF if home in same else OFF) * dated:
            groups[home].members += groups[number].members
            gone.add(number)
            for n in groups[number].members:
                of[n] = home
    return [g for number, g in enumerate(groups) if number not in gone]


_MONTH: Final = 31
"""Days: a year holds many acts."""


def _founded(members: Sequence[Told]) -> bool:
    """Whether somebody tells a happening of a day; what may be older, two articles."""
    founding = [one for one in members if one.founds]
    return any(not one.mention.unsure for one in founding) or (bool(founding) and len({one.article for one in members}) > 1)


def _hung(groups: Sequence[Group], told: Sequence[Told], linked: Sequence[dict[int, float]]) -> list[Group]:
    """The groups that found an event, each with what hangs on it; what may be older, and only one article tells, hangs on none."""
    founded = [_founded([told[n] for n in g.members]) for g in groups]
    home = {n: number for number, g in enumerate(groups) for n in g.members if founded[number]}
    for number, g in enumerate(groups):
        if not founded[number] and not any(told[n].founds for n in g.members):
            best, at = HANGS, -1
            for n in g.members:
                for m, alike in linked[n].items():
                    if m in home and g.may_join(groups[home[m]]) and (alike > best or (alike == best and home[m] < at)):
                        best, at = alike, home[m]
            if at >= 0:
                groups[at].members += g.members
    return [g for g, has in zip(groups, founded, strict=True) if has]


def _shared(groups: Sequence[Group], told: Sequence[Told], linked: Sequence[dict[int, float]]) -> list[list[int]]:
    """For each group what would have joined it, had it not been more like another: a sentence without a day may tell of two happenings."""
    of = {n: number for number, g in enumerate(groups) for n in g.members}
    sizes = [len(g.members) ** SOFT for g in groups]
    shared: list[list[int]] = [[] for _ in groups]
    for n, home in of.items():
        if told[n].mention.kind is not MentionKind.RETELLING:
            continue
        sums: defaultdict[int, float] = defaultdict(float)
        for m, alike in linked[n].items():
            if (at := of.get(m, home)) != home:
                sums[at] += alike
        mean, number = max(((total / sizes[at], -at) for at, total in sums.items()), default=(0.0, 0))
        if mean >= ALIKE:
            shared[-number].append(n)
    return shared
