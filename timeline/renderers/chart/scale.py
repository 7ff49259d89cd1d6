"""From days to places along the axis.

News timelines hold a crowd of one week and one background event of 1986. Drawn to one scale the crowd becomes a line, so
what lies far from the main period stands in a block of its own before or after it, in order but not to scale, and the chart says so.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from math import log
from typing import TYPE_CHECKING

from timeline.interval import Grain
from timeline.renderers.chart.captions import open_ends

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Event

APART = 10.0
"""Natural logarithms of zoom that setting all days apart would have to gain: one in ten is set apart where that enlarges the rest e-fold."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Days (proleptic ordinals, fractions allowed) to places: knots in order, straight lines between them.

    `start`..`end` is the period drawn to scale, on `low`..`high`. `early` and `late` are the blocks not to scale, or None.
    """

    days: tuple[float, ...]
    places: tuple[float, ...]
    start: float
    end: float
    low: float
    high: float
    early: tuple[float, float] | None = None
    late: tuple[float, float] | None = None

    def at(self, day: float) -> float:
        """The place of a day; days beyond the ends lie at the ends."""
        i = bisect_right(self.days, day)
        if i == 0:
            return self.places[0]
        if i == len(self.days):
            return self.places[-1]
        (d0, d1), (p0, p1) = self.days[i - 1 : i + 1], self.places[i - 1 : i + 1]
        return p0 + (p1 - p0) * (day - d0) / (d1 - d0)

    @property
    def years(self) -> int:
        """How many calendar years the period drawn to scale touches."""
        return date.fromordinal(max(1, int(self.end) - 1)).year - date.fromordinal(max(1, int(self.start))).year + 1

    @property
    def per_day(self) -> float:
        """Length of a day in the period drawn to scale."""
        return (self.high - self.low) / (self.end - self.start)


def middle(event: Event) -> float:
    """The day to compare an event by: the middle of its span, the beginning of what goes on still."""
    if open_ends(event)[1]:
        return event.start.toordinal() + 0.5
    return (event.start.toordinal() + event.last.toordinal() + 1) / 2


def fit(events: Sequence[Event], low: float, high: float, block: float = 0.035) -> Scale:
    """The scale for events (at least one) on low..high; a block takes `block` of the length for each event in it, at most a quarter."""
    middles = sorted({middle(e) for e in events})  # a day counts once, or a burst would set all else apart
    first, last = _core(middles)
    start, end = _period(events, middles[first], middles[last])
    early = sorted({middle(e) for e in events if e.last.toordinal() + 1 <= start})
    late = sorted({middle(e) for e in events if e.start.toordinal() >= end})
    length = high - low
    before, after = (_block(len(days), len(days) / len(events), block) * length for days in (early, late))
    rift = 0.022 * length
    a, b = low + before + (rift if early else 0.0), high - after - (rift if late else 0.0)
    knots = [(d, low + before * (i + 0.5) / len(early)) for i, d in enumerate(early)]
    knots += [(start, a), (end, b)]
    knots += [(d, high - after + after * (i + 0.5) / len(late)) for i, d in enumerate(late)]
    return Scale(
        tuple(d for d, _ in knots),
        tuple(p for _, p in knots),
        start,
        end,
        a,
        b,
        (low, low + before) if early else None,
        (high - after, high) if late else None,
    )


def _block(days: int, share: float, each: float) -> float:
    """The part of the axis for that many days set apart, no larger than their share of the events, but never too small for its name."""
    return min(0.25, 0.03 + each * days, max(0.08, share)) if days else 0.0


def _core(middles: Sequence[float]) -> tuple[int, int]:
    """First and last index of the main period: few days are set apart where that enlarges the rest a lot."""
    first, last = 0, len(middles) - 1
    for _ in range(2):
        first = max(range(last + 1), key=lambda i: (_gain(middles, i, last), -i))
        last = max(range(first, len(middles)), key=lambda i: (_gain(middles, first, i), i))
    return first, last


def _gain(middles: Sequence[float], first: int, last: int) -> float:
    """How much the main period is enlarged (logarithm), less the price of the days set apart."""
    kept = last - first + 1
    if kept < min(2, len(middles)) or kept * 5 < len(middles) * 3:
        return float("-inf")
    return -log(max(middles[last] - middles[first], 1.0)) - APART * (len(middles) - kept) / len(middles)


def _period(events: Sequence[Event], first: float, last: float) -> tuple[float, float]:
    """Whole days to draw to scale: the spans of the main events, but of those longer than the main period only their middle."""
    main = [e for e in events if first <= middle(e) <= last]
    longest = max(last - first, 1.0)
    short = [e for e in main if (e.when.days or 1) <= longest and e.when.grain not in {Grain.DECADE, Grain.CENTURY, Grain.MILLENNIUM}]
    whole = short or main
    start = min(e.start.toordinal() for e in whole)
    end = max(e.start.toordinal() + 1 if open_ends(e)[1] else e.last.toordinal() + 1 for e in whole)
    if len(whole) == 1 and len(events) > 1:
        start, end = min(start, int(first)), max(end, int(last) + 1)
    margin = (end - start) * 0.015 if end - start > 60 else 0.0
    first_day, last_day = date.fromordinal(start), date.fromordinal(end - 1)
    return max(start - margin, first_day.replace(month=1, day=1).toordinal()), min(end + margin, last_day.replace(month=12, day=31).toordinal() + 1)
