"""timelinejs: the JSON that TimelineJS 3 reads (its "JSON data format"). Dates are no finer there than here."""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING, Any

from timeline.interval import Grain
from timeline.model import Status
from timeline.renderers import Output, spoken
from timeline.renderers.escape import href, plain
from timeline.renderers.lines import left_behind

if TYPE_CHECKING:
    from datetime import date

    from timeline.model import Event, Timeline
    from timeline.renderers import Options


def render(timeline: Timeline, options: Options) -> Output:
    title = options.title or timeline.title or "Timeline"
    document: dict[str, Any] = {"title": {"text": {"headline": escape(plain(title))}}, "events": [_slide(timeline, e) for e in timeline.events]}
    return Output(json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True).encode(errors="backslashreplace") + b"\n", left_behind(timeline))


def _slide(timeline: Timeline, event: Event) -> dict[str, Any]:
    slide: dict[str, Any] = {
        "unique_id": f"e{event.id}",
        "start_date": _date(event.start, event.when.grain),
        "display_date": spoken.when(event.when) + (f", {event.time}" if event.time else ""),
        "text": {"headline": escape(plain(event.title)), "text": _text(timeline, event)},
    }
    if event.last != event.start and event.when.grain not in {Grain.MONTH, Grain.YEAR}:
        slide["end_date"] = _date(event.last, Grain.DAY)
    if event.status not in {Status.HAPPENED, Status.UNKNOWN}:
        slide["group"] = str(event.status)
    return slide


def _date(day: date, grain: Grain) -> dict[str, int]:
    parts = {"year": day.year}
    if grain is not Grain.YEAR:
        parts["month"] = day.month
        if grain is not Grain.MONTH:
            parts["day"] = day.day
    return parts


def _text(timeline: Timeline, event: Event) -> str:
    """Article text escaped: TimelineJS shows this as HTML."""
    tellers = []
    for item in event.evidence:
        record = timeline.article(item.article)
        name, url = escape(plain(record.teller)), href(record.url)
        teller = f'<a href="{escape(url)}">{name}</a>' if url else name
        if teller not in tellers:
            tellers.append(teller)
    return f"<p>{escape(plain(event.summary))}</p><p>{', '.join(tellers)}</p>"
