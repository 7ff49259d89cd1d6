"""timelinejs: the JSON that TimelineJS 3 reads (its "JSON data format"). Dates are no finer there than here."""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING, Any

from timeline.interval import Grain
from timeline.model import Status
from timeline.renderers import Output
from timeline.renderers.account import account
from timeline.renderers.chart import captions
from timeline.renderers.escape import href, plain
from timeline.renderers.remainder import coarse, count, left_out

if TYPE_CHECKING:
    from datetime import date

    from timeline.model import Timeline
    from timeline.renderers import Options
    from timeline.renderers.account import Entry, Teller


def render(timeline: Timeline, options: Options) -> Output:
    told = account(timeline, options.title)
    document: dict[str, Any] = {"title": {"text": {"headline": _safe(told.title)}}, "events": [_slide(entry) for entry in told.entries]}
    number = coarse(timeline, Grain.MONTH, Grain.YEAR, Grain.SPAN)
    notes = [f"{count(number, 'event')} told by the week, quarter or the like stand as spans; the words of the date say which"] if number else []
    notes += [] if told.entries else ["no events: TimelineJS shows an error in place of an empty timeline"]
    data = json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True).encode(errors="backslashreplace") + b"\n"
    return Output(data, (*notes, *left_out(timeline, sentences=True)))


def _slide(entry: Entry) -> dict[str, Any]:
    event = entry.event
    slide: dict[str, Any] = {
        "unique_id": f"e{event.id}",
        "start_date": _date(event.start, event.when.grain),
        "display_date": escape(_safe(captions.when(event))),  # it takes markup out and shows what is left as HTML: entities are read twice
        "autolink": False,  # its search for addresses breaks out of attributes
        "text": {"headline": _safe(event.title), "text": _text(entry)},
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


def _text(entry: Entry) -> str:
    """Article text escaped: TimelineJS shows this as HTML."""
    lines = [_safe(entry.event.summary), f"{entry.status}: " * bool(entry.status) + ", ".join(map(_teller, entry.tellers))]
    lines += [f"told otherwise: {_safe(d.told)}, {', '.join(map(_teller, d.tellers))}" for d in entry.disputes]
    return "".join(f"<p>{line}</p>" for line in lines)


def _teller(teller: Teller) -> str:
    url = href(teller.url)
    return f'<a href="{escape(url)}">{_safe(teller.name)}</a>' if url else _safe(teller.name)


def _safe(text: str) -> str:
    return escape(plain(text))
