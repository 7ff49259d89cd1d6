"""Events and a typeface for tests of the chart."""

from __future__ import annotations

from datetime import date

from timeline import interval
from timeline.model import Basis, Clock, Conflict, ConflictKind, Event, Evidence, Status, Timeline


class Face:
    """Every letter 0.6 wide: geometry needs no font."""

    def width(self, text, size, *, bold=False):
        return len(text) * size * (0.66 if bold else 0.6)

    def clean(self, text):
        return " ".join(text.split())


def event(n, when, title="Something happens somewhere", salience=0.5, status=Status.HAPPENED, actors=(), *, sources=1, basis=Basis.ANCHORED, mod="", told=None, conflicts=(), time=None):
    found = Evidence("a", date(2021, 1, 1), 0, 0, 1, "q", when=told or when, basis=basis, mod=mod)
    tellers = tuple(f"Paper {k}" for k in range(sources))
    return Event(f"{n:06x}", when, time, title, title, (found,), tellers, actors, (), status, basis, conflicts, salience)


def timeline(*events, **fields):
    return Timeline(tuple(sorted(events, key=lambda e: (e.when.start, e.when.end, e.id))), **fields)


def on(day, month=11, year=2021):
    return interval.day(date(year, month, day))


def each_kind():
    """One event of every kind that is drawn in its own way."""
    differ = Conflict(ConflictKind.DAY, "2021-11-09", on(9), ())
    return timeline(
        event(1, on(26, 4, 1986), "Old dam built upriver"),
        event(2, on(8), "Water rises", sources=5),
        event(3, on(9), "Gates to open", status=Status.PLANNED),
        event(4, on(10), "Operator blamed", status=Status.ALLEGED),
        event(5, on(10), "Operator says it did nothing wrong", status=Status.DENIED),
        event(6, on(11), "A second wave could follow", status=Status.HYPOTHETICAL),
        event(7, on(11), "Told in a language without rules", status=Status.UNKNOWN),
        event(8, on(12), "Valley road closed", mod="APPROX", time=Clock(14, 30, "GMT")),
        event(9, on(12), "Inquiry is opened", basis=Basis.PUBLISHED),
        event(10, on(13), "Nine villages are emptied", conflicts=(differ,)),
        event(11, interval.span(date(2021, 11, 9), date(2021, 11, 13)), "Rain falls without a break"),
        event(12, interval.week(date(2021, 11, 8)), "Minister visits the valley"),
        event(13, interval.span(date(2021, 11, 12), date(2021, 11, 19)), "Search goes on", status=Status.ONGOING),
        title="Flood in the valley",
    )
