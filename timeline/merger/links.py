"""Which mentions may tell the same happening: the edges between them.

A mention meets those of its day and those published with it or the day before, by their heavy stems, never all others. Two explicit
days never meet; a mention without a day meets a dated one only where the day is that of its publication, give or take one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from timeline.interval import Grain
from timeline.model import Basis, MentionKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.interval import Interval
    from timeline.merger.vectors import Space, Told

MET: Final = 24
"""With how many mentions, those that share most heavy stems, one is compared at most."""
WINDOW: Final = 1
"""Days between the publications of two mentions of which one has no day of its own."""
SAME_DAY: Final = 0.1
"""What speaks for two mentions that name the same day."""
FAINT: Final = 0.15
SAME_ACT: Final = 0.6
"""Likeness from which two dated sentences of one article tell the same; below, one speaks against the other."""
TWO_ACTS: Final = -0.6

_FOUNDS: Final = frozenset({MentionKind.HAPPENING, MentionKind.STATEMENT, MentionKind.BACKGROUND})

Shelf = dict[str, list[int]]
_BESIDE: Final = tuple(timedelta(days) for days in (-7, -1, 1, 7))


def named(one: Told) -> Interval | None:
    """The interval that the mention names in words."""
    evidence = one.mention.evidence
    return None if evidence.basis is Basis.PUBLISHED else evidence.when


def founds(one: Told) -> bool:
    """Whether it tells a happening of a day."""
    return one.mention.kind in _FOUNDS and one.mention.evidence.when is not None


@dataclass(frozen=True, slots=True)
class Links:
    """For each mention, those it is linked with and how alike they are: of its day, and of a day that could be meant instead."""

    same: list[dict[int, float]]
    beside: list[dict[int, float]]


def links(told: Sequence[Told], space: Space) -> Links:
    found = Links([{} for _ in told], [{} for _ in told])
    published: dict[int, Shelf] = {}
    about: dict[object, Shelf] = {}
    whens = [named(one) for one in told]
    own: dict[object, list[int]] = {}
    for n, one in enumerate(told):
        when = whens[n]
        shelves = [published.get(one.day - back) for back in range(WINDOW + 1)]
        if when is not None:
            shelves.append(about.setdefault((when.start, when.end), {}))
        for m in _sharing(one, shelves):
            if _may_meet(one, when, told[m], whens[m]):
                alike = space.likeness(one, told[m]) + (SAME_DAY if when is not None and whens[m] is not None else 0.0)
                if alike > FAINT:
                    found.same[n][m] = found.same[m][n] = alike
        if when is not None and when.grain is Grain.DAY and when.start and when.end:
            for m in _sharing(one, [about.get((when.start + days, when.end + days)) for days in _BESIDE]):
                if _beside(one, when, told[m], whens[m]):
                    found.beside[n][m] = found.beside[m][n] = space.likeness(one, told[m])
        if when is not None and founds(one):
            beside = own.setdefault((one.article, when.start, when.end), [])
            for m in beside:
                if found.same[n].get(m, 0.0) < SAME_ACT:
                    found.same[n][m] = found.same[m][n] = TWO_ACTS
            beside.append(n)
        for shelf in (published.setdefault(one.day, {}), shelves[-1] if when is not None else None):
            if shelf is not None:
                for word in one.heaviest:
                    shelf.setdefault(word, []).append(n)
    return found


def _may_meet(one: Told, when: Interval | None, other: Told, theirs: Interval | None) -> bool:
    """An article's sentences without a day mostly tell on; they tell again what another article dates."""
    if when is not None and theirs is not None:
        return compatible(when, theirs)
    if one.article == other.article:
        return False
    return (theirs is None or _fresh(one, theirs)) if when is None else _fresh(other, when)


def _beside(one: Told, when: Interval, other: Told, theirs: Interval | None) -> bool:
    """A day off, or a week where only the weekday is named."""
    assert when.start is not None
    assert theirs is not None
    assert theirs.start is not None
    return one.article != other.article and (abs((when.start - theirs.start).days) == 1 or (_weekday(one) and _weekday(other)))


def _weekday(one: Told) -> bool:
    return one.mention.evidence.expression.split(" ")[-1].rstrip("s").lower().endswith("day") and one.mention.evidence.basis is Basis.ANCHORED


def compatible(a: Interval | None, b: Interval | None) -> bool:
    """Two explicit days that differ are the one veto."""
    return a is None or b is None or (a.start == b.start and a.end == b.end)


def _fresh(undated: Told, day: Interval) -> bool:
    return day.grain is Grain.DAY and day.start is not None and -1 <= undated.day - day.start.toordinal() <= 1


def _sharing(one: Told, shelves: Sequence[Shelf | None]) -> list[int]:
    """The numbers of the mentions that share two heavy stems with one (those of its day and of its publication count twice); at most MET."""
    hits: dict[int, int] = {}
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
