"""Which mentions may tell the same happening: the edges between them.

A mention meets those of its day and those published with it or the day before, by their heavy stems, never all others. Two explicit
days never meet; a mention without a day meets a dated one only where the day is that of its publication, give or take one.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Final

from timeline import terms
from timeline.merger.acts import again, by_one, clash, of_whom, same_act
from timeline.model import Basis, MentionKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from timeline.merger.vectors import Space, Told

MET: Final = 40
"""With how many mentions, those that share most heavy stems, one is compared at most."""
WEEK: Final = 7
WINDOW: Final = 1
"""Days between the publications of two mentions of which one has no day of its own."""
SAME_DAY: Final = 0.05
"""What speaks for two mentions that name the same day."""
FAINT: Final = 0.15
SAME_ACT: Final = 0.6
"""Likeness from which two dated sentences of one article tell the same; below, one speaks against the other."""
TWO_ACTS: Final = -0.6
CLASH: Final = -1.2
"""What speaks against the acts of two, or an act and what somebody says of it."""
ONE_BREATH: Final = 2.0
SURELY: Final = 1.0
DONE: Final = 0.1
"""What speaks further for two that name the same day and tell the same act."""
ONE_ACT: Final = 0.5
LOOSE: Final = 0.1
"""Likeness of the sentences from which articles of one story tell one act of one actor, of a month and of a day in it."""
FURTHER: Final = 2
"""Further stems that two clauses share which tell one act of one day; one more for a month or year."""
ALIKE_HEADS: Final = 4
"""Stems that two headlines of one happening share at least, and half of the shorter."""
NESTED: Final = 0.45
"""Likeness of the sentences alone from which a month tells what a day in it does."""

STRANGE: Final = -0.1
"""What speaks against one story of two articles."""

Shelf = defaultdict[str, list[int]]
Doers = defaultdict[tuple[object, ...], list[int]]
_BESIDE: Final = (-7, -1, 1, 7)


def _shelf() -> Shelf:
    return defaultdict(list)


@dataclass(frozen=True, slots=True)
class Links:
    """For each mention, those it is linked with and how alike they are: of its day, and of a day that could be meant instead."""

    same: list[dict[int, float]]
    beside: list[dict[int, float]]


def links(told: Sequence[Told], space: Space) -> Links:
    found = Links([{} for _ in told], [{} for _ in told])
    published: defaultdict[int, Shelf] = defaultdict(_shelf)
    about: defaultdict[int, Shelf] = defaultdict(_shelf)
    days: dict[int, Shelf] = {}
    own: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    doers: Doers = defaultdict(list)
    headed: defaultdict[int, list[tuple[int, frozenset[str]]]] = defaultdict(list)
    for n, one in enumerate(told):
        home = [published[one.published]]
        shelves = [home[0], *[published[one.published - back] for back in range(1, WINDOW + 1)]]
        if one.named:
            home.append(about[one.named])
            shelves.append(home[-1])
        same = found.same[n]
        sharing = _sharing(one, shelves)
        near = _meeting(one, sharing, told)
        stories = space.stories(one.article)
        for m, other, alike in space.likenesses(one, near, told):
            speaks = alike + _of_one_span(one, other, stories) if one.named and other.named else alike
            if speaks > FAINT and (one.article == other.article or not _tells_on(one, other, stories[other.article])):
                speaks = CLASH if clash(one, other) else speaks
                same[m] = found.same[m][n] = speaks
        if one.day:
            days[one.day] = home[-1]
            near = [m for m in _sharing(one, [days.get(one.day + off) for off in _BESIDE]) if _beside(one, told[m])]
            for m, _, alike in space.likenesses(one, near, told):
                found.beside[n][m] = found.beside[m][n] = alike
        if one.named:
            near = [m for m in dict.fromkeys([*sharing, *_doing(n, one, told, doers, found.beside)]) if told[m].named and _nested(one, told[m])]
            for m, other, alike in space.likenesses(one, near, told):
                if _within(one, other, alike, stories[other.article]):
                    found.beside[n][m] = found.beside[m][n] = SURELY
        if one.mention.headed:
            stems = frozenset(terms.stems(one.mention.title))
            for m, theirs in chain.from_iterable(headed[one.published + off] for off in (-1, 0, 1)):
                if _one_headline(stems, theirs) and _may_be_one(one, told[m]):
                    same[m] = found.same[m][n] = max(SURELY, same.get(m, 0.0))
            headed[one.published].append((n, stems))
        if n and _one_breath(one, told[n - 1]):
            same[n - 1] = found.same[n - 1][n] = ONE_BREATH
        if one.named and one.founds:
            _part(n, own[one.article, one.named], told, found.same)
        for shelf in home:
            for word in one.heaviest:
                shelf[word].append(n)
    return found


def _tells_on(one: Told, other: Told, story: float) -> bool:
    """Whether one without a day tells of another story than the other: their articles have nothing in common, nor have they a name."""
    undated = MentionKind.RETELLING in {one.mention.kind, other.mention.kind}
    return undated and story < STRANGE and one.names.isdisjoint(other.names)


def _one_headline(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two headlines are of much the same words."""
    shared = len(one & other)
    return shared >= ALIKE_HEADS and shared * 2 >= min(len(one), len(other))


def _may_be_one(one: Told, other: Told) -> bool:
    """Whether two may tell one act: on one day, or a day off where one has none of its own."""
    if one.article == other.article or not same_act(one, other) or clash(one, other):
        return False
    a, b = one.mention.evidence.when, other.mention.evidence.when
    if a == b or not a or not b or not a.start or not b.start:
        return a == b
    return not (one.named and other.named) and abs((a.start - b.start).days) <= WINDOW


def _of_one_span(one: Told, other: Told, stories: Mapping[int, float]) -> float:
    """What a shared day speaks for two; of a shared month or year one story holds many acts, and speaks for none but those of one kin."""
    akin = one.founds and other.founds and same_act(one, other)
    if one.day:
        return SAME_DAY + DONE * akin
    return 0.0 if akin else -max(0.0, stories[other.article])


def _part(n: int, before: list[int], told: Sequence[Told], same: list[dict[int, float]]) -> None:
    """Two happenings that one article tells of one day speak against each other, unless they are much alike and of one act."""
    for m in before:
        one, other = told[n], told[m]
        kin = not clash(one, other) and terms.kin(one.mention.trigger, other.mention.trigger) and bool(one.acts) and of_whom(one, other)
        counted = bool(one.numbers and other.numbers) and one.numbers.isdisjoint(other.numbers)
        if not counted and (again(one, other) or (kin and one.mention.trigger == other.mention.trigger)):
            same[n][m] = same[m][n] = ONE_ACT
        elif kin and not counted:
            continue  # "was killed", "was shot": another sentence decides
        elif counted or same[n].get(m, 0.0) < SAME_ACT or _other_act(told[n], told[m]):
            same[n][m] = same[m][n] = TWO_ACTS
    before.append(n)


def _one_breath(one: Told, other: Told) -> bool:
    """One sentence, told of the day of publication for want of words and of that same day in words."""
    a, b = one.mention.evidence, other.mention.evidence
    return (a.article, a.start, a.when) == (b.article, b.start, b.when) and not (one.named and other.named)


def _other_act(one: Told, other: Told) -> bool:
    if terms.kin(one.mention.trigger, other.mention.trigger):
        return False
    act, theirs = terms.stems(one.mention.trigger), terms.stems(other.mention.trigger)
    return bool(act and theirs) and other.words.isdisjoint(act) and one.words.isdisjoint(theirs)


def _meeting(one: Told, numbers: Iterable[int], told: Sequence[Told]) -> list[int]:
    """Those of them that may tell the same: an article's sentences without a day mostly tell on; they tell again what another article dates."""
    named, day, published, article = one.named, one.day, one.published, one.article
    if named:
        return [m for m in numbers if (o := told[m]).named == named or (not o.named and o.article != article and -1 <= o.published - day <= 1)]
    return [m for m in numbers if (o := told[m]).article != article and (not o.named or -1 <= published - o.day <= 1)]


def _nested(one: Told, other: Told) -> bool:
    """Whether one's month or year holds the other's day or month; in one article, the week of an act the day of it."""
    if (one.day and other.day) or one.named == other.named:
        return False
    a, b = one.mention.evidence.when, other.mention.evidence.when
    if a is None or b is None or not (a.within(b) or b.within(a)):
        return False
    return one.article != other.article or (one.mention.trigger == other.mention.trigger != "" and max(a.days or 0, b.days or 0) <= WEEK)


def _doing(n: int, one: Told, told: Sequence[Told], doers: Doers, beside: list[dict[int, float]]) -> list[int]:
    """Those before that tell an act of one kin by the same actor in the same year; the same act of the same day is told by the words of the clauses."""
    when = one.mention.evidence.when
    if not one.founds or not one.acts or when is None or when.start is None:
        return []
    act = min(one.acts)
    those = doers[one.named, act]
    for m in those[-MET:]:
        if one.article != told[m].article and (again(one, told[m], FURTHER if one.day else FURTHER + 1) or (one.day and by_one(one, told[m]))):
            beside[n][m] = beside[m][n] = SURELY
    those.append(n)
    if not one.agent:
        return []
    doers[one.agent, act, when.start.year].append(n)
    return doers[one.agent, act, when.start.year][:-1][-MET:]


def _within(one: Told, other: Told, alike: float, story: float) -> bool:
    """Whether the act of a month is that of a day in it: the sentences are much alike, or articles of one story tell the same act of the same actor."""
    if one.agent and one.agent == other.agent and terms.kin(one.mention.trigger, _ONCE) and terms.kin(other.mention.trigger, _ONCE):
        return True
    if _other_act(one, other) or clash(one, other) or one.reacts != other.reacts:
        return False
    act = same_act(one, other)
    if one.article == other.article or alike - story >= NESTED:
        return act or not (one.founds and other.founds and one.acts and other.acts)
    return act and story > 0 and alike - story >= LOOSE and not one.agent.isdisjoint(other.agent)


_ONCE: Final = "die"
"""Nobody does so twice."""


def _beside(one: Told, other: Told) -> bool:
    """A day off, or a week where only the weekday is named."""
    return one.article != other.article and (abs(one.day - other.day) == 1 or (_weekday(one) and _weekday(other)))


def _weekday(one: Told) -> bool:
    return one.mention.evidence.expression.split(" ")[-1].rstrip("s").lower().endswith("day") and one.mention.evidence.basis is Basis.ANCHORED


def _sharing(one: Told, shelves: Sequence[Shelf | None]) -> list[int]:
    """The numbers of the mentions that share two heavy stems with one (those of its day and of its publication count twice); at most MET."""
    heaviest = one.heaviest
    hits = Counter(chain.from_iterable(filter(None, chain.from_iterable([map(shelf.get, heaviest) for shelf in shelves if shelf]))))
    least = 2 if len(heaviest) > 3 else 1
    sharing = [n for n, count in hits.items() if count >= least]
    if len(sharing) > MET:
        sharing.sort()
        sharing.sort(key=hits.__getitem__, reverse=True)
        del sharing[MET:]
    return sharing
