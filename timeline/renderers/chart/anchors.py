"""Where along the axis each event stands: days of one date side by side in their day, spans at their start or middle."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from timeline.interval import Grain
from timeline.renderers.chart import scale as scales

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Event
    from timeline.renderers.chart.scale import Scale

SHARE: Final = 0.8
"""How much of a day's length its events fill."""


def place(events: Sequence[Event], low: float, high: float) -> tuple[Scale, tuple[float, ...]]:
    """The scale for the events, and a place for each."""
    scale = scales.fit(events, low, high)
    at = [_place(scale, e) for e in events]
    alike: dict[float, list[int]] = {}
    for i, place in enumerate(at):
        alike.setdefault(place, []).append(i)
    for place, same in alike.items():
        width = SHARE * _cell(scale, place)
        for k, i in enumerate(same):
            at[i] = place + width * ((k + 0.5) / len(same) - 0.5)
    return scale, tuple(at)


def _place(scale: Scale, event: Event) -> float:
    """A day's middle; where a lasting thing starts; the middle of a span in which something happened on a day not told."""
    start, end = stretch(scale, event)
    lasting = event.when.grain is Grain.SPAN and (event.when.days or 1) > 1
    return start if lasting and start < end else (start + end) / 2


def stretch(scale: Scale, event: Event) -> tuple[float, float]:
    """From the event's first day to the end of its last, cut to the period drawn to scale; one place if it lies outside."""
    start, end = event.start.toordinal(), event.last.toordinal() + 1
    if end <= scale.start or start >= scale.end:
        place = scale.at(scales.middle(event))
        return place, place
    return scale.at(max(start, scale.start)), scale.at(min(end, scale.end))


def beyond(scale: Scale, event: Event) -> tuple[bool, bool]:
    """Whether its span reaches out of the period drawn to scale, before and after."""
    return event.start.toordinal() < scale.start, event.last.toordinal() + 1 > scale.end


def _cell(scale: Scale, place: float) -> float:
    """Length of the day at a place; outside the scale, that of the block shared by its events."""
    if scale.low <= place <= scale.high:
        return scale.per_day
    block = scale.early if place < scale.low else scale.late
    days = [p for p in scale.places if block and block[0] <= p <= block[1]]
    return (block[1] - block[0]) / max(len(days), 1) if block else 0.0
