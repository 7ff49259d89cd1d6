"""What is known before anything is placed: events in order along the axis, and where each wants to stand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from timeline.renderers import layout
from timeline.renderers.chart import anchors, labels
from timeline.renderers.chart.marks import Sign, sign

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Event
    from timeline.renderers.chart.labels import Content, Style
    from timeline.renderers.chart.scale import Scale
    from timeline.renderers.chart.wrapping import Measure

LOOKED_AT: Final = 300
"""More labels than this never fit on a sheet; the most telling ones are tried."""


SLICES: Final = 24
"""Labels are spread over so many slices of the period."""


@dataclass(frozen=True, slots=True)
class Plan:
    """`at`: places along the axis, ascending. `order`: indices, the first to label first. `year`: whether dates must name their year."""

    events: tuple[Event, ...]
    scale: Scale
    at: tuple[float, ...]
    signs: tuple[Sign, ...]
    order: tuple[int, ...]
    year: bool
    face: Measure
    _known: dict[tuple[int, Style], Content] = field(default_factory=dict, repr=False, compare=False)

    def content(self, i: int, style: Style) -> Content:
        """The label of an event, measured once for a style."""
        found = self._known.get((i, style))
        if found is None:
            found = self._known[i, style] = labels.content(self.events[i], self.face, style, year=self.year or not self.on_scale(i))
        return found

    def on_scale(self, i: int) -> bool:
        return self.scale.low <= self.at[i] <= self.scale.high


def prepare(events: Sequence[Event], low: float, high: float, face: Measure) -> Plan:
    """A plan for events (at least one) on low..high."""
    scale, at = anchors.place(events, low, high)
    order = sorted(range(len(events)), key=lambda i: (at[i], i))
    shown = tuple(events[i] for i in order)
    places = tuple(at[i] for i in order)
    telling = layout.telling([_slot(scale, p) for p in places], [e.salience for e in shown])
    return Plan(shown, scale, places, tuple(sign(e) for e in shown), telling, scale.years > 1, face)


def _slot(scale: Scale, place: float) -> int:
    """The slice of the period drawn to scale that a place lies in; each block before and after it is one."""
    share = (place - scale.low) / (scale.high - scale.low)
    return min(SLICES - 1, int(share * SLICES)) if 0 <= share <= 1 else -1 if share < 0 else SLICES
