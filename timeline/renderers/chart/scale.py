"""From days to places along the axis.

News timelines hold a crowd of one week and one background event of 1986. Drawn to one scale the crowd becomes a line, so
what lies far from the main period stands in a block of its own before or after it, in order but not to scale, and the chart says so.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from math import inf, log, sqrt
from typing import TYPE_CHECKING, Final

from timeline.interval import Grain
from timeline.renderers.chart.captions import open_ends

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Event

APART: Final = 10.0
"""Natural logarithms of zoom that setting all days apart would have to gain: one in ten is set apart where that enlarges the rest e-fold."""

LEAST: Final = 0.55
"""The main period holds this share of all at least."""
TELLING: Final = 120
"""With more events than this, the scale is made for the most telling ones."""
NEAREST: Final = 40
"""How many cuts are looked at from each end one by one; beyond, as many in equal steps."""


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
    """The scale for events (at least one) on low..high; a block takes `block` of the length for each day in it, at most a quarter."""
    telling = _telling(events)
    start, end = _period(telling, *_core(telling))
    early = sorted({middle(e) for e in events if e.last.toordinal() + 1 <= start})
    late = sorted({middle(e) for e in events if e.start.toordinal() >= end})
    length = high - low
    shares = (sum(e.last.toordinal() + 1 <= start for e in telling), sum(e.start.toordinal() >= end for e in telling))
    before, after = (_block(len(days), n / len(telling), block) * length for days, n in zip((early, late), shares, strict=True))
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


def _telling(events: Sequence[Event]) -> Sequence[Event]:
    """The most telling events, those that tie with the last included: what is hardly told must not set the scale."""
    if len(events) <= TELLING:
        return events
    least = sorted((e.salience for e in events), reverse=True)[TELLING - 1]
    return [e for e in events if e.salience >= least]


def _core(events: Sequence[Event]) -> tuple[float, float]:
    """First and last day of the main period: few are set apart where that enlarges the rest a lot.

    A day weighs the root of the number of its events: a burst is the story, but does not set all else apart.
    """
    tally = Counter(middle(e) for e in events)
    days = sorted(tally)
    sums = list(accumulate((sqrt(tally[d]) for d in days), initial=0.0))
    count = len(days)
    ends = sorted({*range(min(count, NEAREST)), *range(0, count // 2, max(1, count // NEAREST))})

    def gain(cut: tuple[int, int]) -> float:
        """How much the main period is enlarged (logarithm), less the price of what is set apart."""
        first, last = cut
        kept = (sums[last + 1] - sums[first]) / sums[-1]
        if kept < LEAST or last - first < min(1, count - 1):
            return -inf
        return -log(max(days[last] - days[first], 1.0)) - APART * (1 - kept)

    first, last = max(((a, count - 1 - b) for a in ends for b in ends if a + b < count), key=lambda cut: (gain(cut), -cut[0], cut[1]))
    return days[first], days[last]


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
