"""ics: an iCalendar (RFC 5545) with an all-day entry for each event; the end is exclusive, as the RFC has it."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Final

from timeline.model import Status
from timeline.renderers import Output, spoken
from timeline.renderers.escape import href, plain

if TYPE_CHECKING:
    from icalendar import Event as Entry

    from timeline.model import Event, Timeline
    from timeline.renderers import Options

STATES: Final = {Status.HAPPENED: "CONFIRMED", Status.ONGOING: "CONFIRMED", Status.DENIED: "CANCELLED"}


def render(timeline: Timeline, options: Options) -> Output:
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//news-timeline//timeline//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", plain(options.title or timeline.title or "Timeline"))
    for event in timeline.events:
        calendar.add_component(_entry(timeline, event))
    coarse = sum((e.when.days or 0) > 366 for e in timeline.events)
    clocks = sum(e.time is not None for e in timeline.events)
    notes = [f"{coarse} event(s) longer than a year stand as entries of that length"] if coarse else []
    notes += [f"{clocks} clock time(s) stand in the description: their zone is as told"] if clocks else []
    return Output(calendar.to_ical(), tuple(notes))


def _entry(timeline: Timeline, event: Event) -> Entry:
    from icalendar import Event as Entry

    entry = Entry()
    entry.add("uid", f"{event.id}@timeline")
    first = min(e.published for e in event.evidence)  # no clock: the same bytes each time
    entry.add("dtstamp", datetime.combine(first, time(), UTC))
    entry.add("dtstart", event.start)
    entry.add("dtend", event.when.end)
    entry.add("summary", plain(event.title))
    entry.add("description", _description(timeline, event))
    entry.add("status", STATES.get(event.status, "TENTATIVE"))
    entry.add("transp", "TRANSPARENT")
    if event.places:
        entry.add("location", ", ".join(map(plain, event.places)))
    if event.actors:
        entry.add("categories", [plain(a) for a in event.actors])
    if url := href(timeline.article(event.evidence[0].article).url):
        entry.add("url", url)
    return entry


def _description(timeline: Timeline, event: Event) -> str:
    lines = [plain(event.summary), f"When: {spoken.when(event.when)}" + (plain(f", {event.time}") if event.time else ""), f"Status: {event.status}"]
    for item in event.evidence:
        record = timeline.article(item.article)
        how = f' "{plain(item.expression)}"' if item.expression else f" ({item.basis})"
        lines.append(f"{plain(record.teller)}, {record.published}:{how}")
    return "\n".join(lines)
