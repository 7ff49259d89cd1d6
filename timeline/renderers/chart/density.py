"""How many events there are when: a strip of columns on the scale of the axis."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Final

from timeline.renderers.chart.scale import middle
from timeline.renderers.chart.scene import Bar, Ink, Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Event
    from timeline.renderers.chart.scale import Scale
    from timeline.renderers.chart.sketch import Sketch

HEIGHT: Final = 34.0
STEPS: Final = ((1, "a day"), (7, "a week"), (30, "in 30 days"), (91, "in 91 days"), (365, "a year"), (3652, "in ten years"), (36524, "in 100 years"))


def strip(sketch: Sketch, scale: Scale, events: Sequence[Event]) -> None:
    """Columns at the bottom of what is free, with the highest count and what it counts."""
    step, words = next((s for s in STEPS if scale.per_day * s[0] >= 2.5), STEPS[-1])
    counts = tally(scale, events, step)
    top = max(counts, default=0)
    if len({*counts} - {0}) < 2:  # all alike: it would say nothing
        return
    size, base = sketch.form.small, sketch.bottom + 2
    sketch.lines.append(Line(((scale.low, base), (scale.high, base)), Ink.FAINT, 0.8))
    for i, count in enumerate(counts):
        if count:
            left, right = scale.at(scale.start + i * step), scale.at(min(scale.start + (i + 1) * step, scale.end))
            sketch.bars.append(Bar(left, base, max(right - left - 0.6, 0.6), HEIGHT * count / top, Ink.FACT, 0.45))
    sketch.write(scale.low, base + HEIGHT + 3, f"events {words}, at most {top:,}", size, Ink.MUTED)
    sketch.bottom = base + HEIGHT + size * 1.9


def tally(scale: Scale, events: Sequence[Event], step: int) -> tuple[int, ...]:
    """Events in each step of days of the period drawn to scale, each counted where its middle lies."""
    counts = [0] * ceil((scale.end - scale.start) / step)
    for event in events:
        day = middle(event)
        if scale.start <= day < scale.end:
            counts[int((day - scale.start) / step)] += 1
    return tuple(counts)


def column(sketch: Sketch, scale: Scale, events: Sequence[Event]) -> None:
    """The same down the page, at the right edge of what is free; places of the scale count from its top, words stand above it."""
    step = next((s for s, _ in STEPS if scale.per_day * s >= 2.5), STEPS[-1][0])
    counts = tally(scale, events, step)
    most, base, top = max(counts, default=0), sketch.right, sketch.top
    if len({*counts} - {0}) < 2:
        return
    words = dict(STEPS)[step]
    sketch.lines.append(Line(((base, top - scale.low), (base, top - scale.high)), Ink.FAINT, 0.8))
    for i, count in enumerate(counts):
        if count:
            start, end = scale.at(scale.start + i * step), scale.at(min(scale.start + (i + 1) * step, scale.end))
            long = HEIGHT * count / most
            sketch.bars.append(Bar(base - long, top - end, long, max(end - start - 0.6, 0.6), Ink.FACT, 0.45))
    size = sketch.form.small
    sketch.write(base, top + size * 0.4, f"events {words}, at most {most:,}", size, Ink.MUTED, align="right")
    sketch.right -= HEIGHT + 8
