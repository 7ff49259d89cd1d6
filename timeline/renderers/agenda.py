"""ics: an iCalendar (RFC 5545) with an all-day entry for each event; the end is exclusive, as the RFC has it."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Final

from timeline.interval import Grain
from timeline.model import Basis, Status
from timeline.renderers import Output
from timeline.renderers.account import account
from timeline.renderers.chart import captions
from timeline.renderers.escape import href, plain
from timeline.renderers.remainder import clocks, coarse, count, left_out

if TYPE_CHECKING:
    from icalendar import Event as Item

    from timeline.model import Timeline
    from timeline.renderers import Options
    from timeline.renderers.account import Entry

STATES: Final = {Status.HAPPENED: "CONFIRMED", Status.ONGOING: "CONFIRMED", Status.DENIED: "CANCELLED"}


def render(timeline: Timeline, options: Options) -> Output:
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//news-timeline//timeline//EN")
    calendar.add("version", "2.0")
    told = account(timeline, options.title)
    calendar.add("x-wr-calname", plain(told.title))
    for entry in told.entries:
        calendar.add_component(_item(entry))
    return Output(calendar.to_ical(), _notes(timeline))


def _item(entry: Entry) -> Item:
    from icalendar import Event as Item

    event, item = entry.event, Item()
    item.add("uid", f"{event.id}@timeline")
    first = min(e.published for e in event.evidence)  # no clock: the same bytes each time
    item.add("dtstamp", datetime.combine(first, time(), UTC))
    item.add("dtstart", event.start)
    item.add("dtend", event.when.end)
    item.add("summary", plain(event.title))
    item.add("description", "\n".join(_lines(entry)))
    item.add("status", STATES.get(event.status, "TENTATIVE"))
    item.add("transp", "TRANSPARENT")
    if event.places:
        item.add("location", ", ".join(map(plain, event.places)))
    if event.actors:
        item.add("categories", [plain(a) for a in event.actors])
    if url := next(filter(None, (href(t.url) for t in entry.tellers)), ""):
        item.add("url", url)
    return item


def _lines(entry: Entry) -> list[str]:
    """What has no property of its own: how fine the day is, status, who says so, and what others say."""
    event = entry.event
    lines = [plain(event.summary), f"When: {plain(captions.when(event))} ({event.edtf})", f"Status: {event.status}"]
    for told in entry.sentences:
        basis = told.evidence.basis
        how = f'"{plain(told.evidence.expression)}"' if told.evidence.expression else "the day of publication" if basis is Basis.PUBLISHED else "no day named"
        lines.append(f"{plain(told.article.teller)}, {told.article.published}: {how}")
    lines += [plain(f"Told otherwise: {d.told} ({', '.join(t.name for t in d.tellers)})") for d in entry.disputes]
    return lines


def _notes(timeline: Timeline) -> tuple[str, ...]:
    notes = []
    if number := coarse(timeline, Grain.SPAN):
        notes.append(f"{count(number, 'event')} of no single day stand as entries from first day to last; the description says how fine the day is")
    if number := clocks(timeline):
        notes.append(f"{count(number, 'time')} of day stand in the description, not as the entry's hour: the zone is as told")
    return (*notes, *left_out(timeline, sentences=True))
