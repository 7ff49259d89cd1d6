"""How an event looks: one sign for each claim that is made of it, told apart by shape first and by colour second."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from timeline.interval import Grain
from timeline.model import Status
from timeline.renderers.chart.captions import open_ends
from timeline.renderers.chart.scene import Ink, Mark, Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Event


@dataclass(frozen=True, slots=True)
class Sign:
    """Shape, colour and size of an event's mark. `bar`: "" | "lasting" | "within", for a span; `since`, `until`: its open ends."""

    shape: Shape
    ink: Ink
    size: float
    hollow: bool
    halo: bool
    ring: bool
    bar: str
    since: bool
    until: bool

    def at(self, x: float, y: float, event: str = "", scale: float = 1.0) -> Mark:
        return Mark(x, y, self.shape, self.size * scale, self.ink, self.hollow, self.halo, self.ring, event)


def sign(event: Event) -> Sign:
    shape, ink, hollow = _claim(event.status)
    since, until = open_ends(event)
    lasting = event.when.grain is Grain.SPAN or since or until
    bar = "" if (event.when.days or 1) == 1 and not (since or until) else "lasting" if lasting else "within"
    return Sign(shape, ink, weight(len(event.sources)), hollow or event.assumed, event.approximate, bool(event.conflicts), bar, since, until)


def weight(sources: int) -> float:
    """Diameter in points: the mark's area grows with the number of sources, up to five."""
    return 5.4 * math.sqrt(0.6 + 0.4 * min(max(sources, 1), 5))


def _claim(status: Status) -> tuple[Shape, Ink, bool]:
    """Shape, colour, hollow."""
    match status:
        case Status.HAPPENED | Status.ONGOING:
            return Shape.DISC, Ink.FACT, False
        case Status.PLANNED:
            return Shape.DIAMOND, Ink.PLANNED, True
        case Status.ALLEGED:
            return Shape.TRIANGLE, Ink.CLAIM, False
        case Status.DENIED:
            return Shape.CROSS, Ink.CLAIM, False
        case Status.HYPOTHETICAL:
            return Shape.TRIANGLE, Ink.CLAIM, True
        case Status.UNKNOWN:
            return Shape.SQUARE, Ink.UNKNOWN, False
    assert_never(status)


@dataclass(frozen=True, slots=True)
class Key:
    """An entry of the legend: a mark, or a bar ("lasting" | "within"), and its meaning."""

    meaning: str
    mark: Mark | None = None
    bar: str = ""


def legend(events: Sequence[Event]) -> tuple[Key, ...]:
    """The signs that these events use, and nothing else; none where all are plain days told by one source."""
    signs = [sign(e) for e in events]
    plain = Mark(0, 0, Shape.DISC, 6, Ink.FACT)
    keys = [
        Key({Status.HAPPENED: "happened", Status.UNKNOWN: "status not known"}.get(status, str(status)), Mark(0, 0, shape, 6.5, ink, hollow))
        for status in (Status.HAPPENED, Status.PLANNED, Status.ALLEGED, Status.DENIED, Status.HYPOTHETICAL, Status.UNKNOWN)
        for shape, ink, hollow in (_claim(status),)
        if any(e.status is status or (status is Status.HAPPENED and e.status is Status.ONGOING) for e in events)
    ]
    if any(e.assumed for e in events):
        keys.append(Key("day of the report, none told", Mark(0, 0, Shape.DISC, 6, Ink.FACT, hollow=True)))
    if any(s.halo for s in signs):
        keys.append(Key("about then", Mark(0, 0, Shape.DISC, 5, Ink.FACT, halo=True)))
    if any(s.ring for s in signs):
        keys.append(Key("sources differ", Mark(0, 0, Shape.DISC, 5, Ink.FACT, ring=True)))
    if any(s.bar == "lasting" for s in signs):
        keys.append(Key("lasting", bar="lasting"))
    if any(s.bar == "within" for s in signs):
        keys.append(Key("some time within", bar="within"))
    if any(len(e.sources) > 1 for e in events):
        keys.append(Key("larger: more sources", Mark(0, 0, Shape.DISC, weight(5), Ink.FACT)))
    return () if keys == [Key("happened", Mark(0, 0, Shape.DISC, 6.5, Ink.FACT))] else tuple(k for k in keys if k.mark != plain)
