"""What of a timeline a format has no room for, counted: nothing is lost in silence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.interval import Grain

if TYPE_CHECKING:
    from timeline.model import Timeline


def count(number: int, thing: str) -> str:
    """1 event, 2 events."""
    return f"{number:,} {thing}" + ("" if number == 1 else "s")


def left_out(timeline: Timeline, *, sentences: bool = False, versions: bool = False, links: bool = False) -> tuple[str, ...]:
    """A line of what a list of events leaves out: refused, undated and skipped always, and what is asked for.

    sentences: the evidence in its own words. versions: who tells another day or number. links: addresses of articles.
    """
    counts = (
        (len(timeline.refused), "refused input"),
        (len(timeline.undated), "undated expression"),
        (len(timeline.skipped), "skipped passage"),
        (sentences * sum(len(e.evidence) for e in timeline.events), "evidence sentence"),
        (versions * sum(len(e.conflicts) for e in timeline.events), "differing version"),
        (links * sum(bool(a.url) for a in timeline.articles), "link"),
    )
    parts = [count(number, thing) for number, thing in counts if number]
    return (f"left out: {', '.join(parts)}",) if parts else ()


def coarse(timeline: Timeline, *grains: Grain) -> int:
    """How many events are told neither by the day nor by one of these grains."""
    return sum(e.when.grain not in {Grain.DAY, *grains} for e in timeline.events)


def clocks(timeline: Timeline) -> int:
    """How many events are told with a time of day."""
    return sum(e.time is not None for e in timeline.events)
