"""Which mentions may tell the same happening: the edges between them.

A mention meets those of its day and those published with it or the day before, by their heavy stems, never all others. Two explicit
days never meet; a mention without a day meets a dated one only where the day is that of its publication, give or take one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from timeline.interval import Grain
from timeline.model import Basis

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
FAINT: Final = 0.1

Shelf = dict[str, list[int]]


def named(one: Told) -> Interval | None:
    """The interval that the mention names in words."""
    evidence = one.mention.evidence
    return None if evidence.basis is Basis.PUBLISHED else evidence.when


def links(told: Sequence[Told], space: Space) -> list[dict[int, float]]:
    """For each mention, those it is linked with and how alike they are."""
    found: list[dict[int, float]] = [{} for _ in told]
    published: dict[int, Shelf] = {}
    about: dict[object, Shelf] = {}
    whens = [named(one) for one in told]
    for n, one in enumerate(told):
        when = whens[n]
        shelves = [published.get(one.day - back) for back in range(WINDOW + 1)]
        if when is not None:
            shelves.append(about.setdefault((when.start, when.end), {}))
        for m in _sharing(one, shelves):
            if compatible(when, whens[m]) and (when is not None or whens[m] is not None or one.article != told[m].article):
                undated, day = (one, whens[m]) if when is None else (told[m], when)
                both = when is not None and whens[m] is not None
                if not both and day is not None and not _fresh(undated, day):
                    continue
                alike = space.likeness(one, told[m]) + (SAME_DAY if both else 0.0)
                if alike > FAINT:
                    found[n][m] = found[m][n] = alike
        shelves = [published.setdefault(one.day, {}), shelves[-1] if when is not None else None]
        for shelf in shelves:
            if shelf is not None:
                for word in one.heaviest:
                    shelf.setdefault(word, []).append(n)
    return found


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
