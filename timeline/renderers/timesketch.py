"""timesketch: JSON Lines for Timesketch: message, datetime (ISO 8601), timestamp_desc, and whatever fields more.

It knows instants alone: an event stands at the start of its first day, and `timestamp_desc` says what that is the start of.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from timeline.interval import Grain
from timeline.model import COLUMNS
from timeline.renderers import Output
from timeline.renderers.remainder import clocks, coarse, count, left_out

if TYPE_CHECKING:
    from timeline.model import Timeline
    from timeline.renderers import Options


def render(timeline: Timeline, _options: Options) -> Output:
    lines = []
    for event, row in zip(timeline.events, timeline.rows(), strict=True):
        record = dict(zip(COLUMNS, row, strict=True))
        grain = event.when.grain
        what = "Day of event" if grain is Grain.DAY else f"Start of {grain} of event"
        record |= {"message": event.title, "datetime": f"{event.start}T00:00:00+00:00", "timestamp_desc": what, "data_type": "news:timeline:event"}
        lines.append(json.dumps(record, ensure_ascii=False, sort_keys=True) + "\n")
    return Output("".join(lines).encode(errors="backslashreplace"), _notes(timeline))


def _notes(timeline: Timeline) -> tuple[str, ...]:
    notes = []
    if number := coarse(timeline):
        notes.append(f"{count(number, 'event')} of no single day stand at the first; `grain`, `last` and `edtf` say more")
    if number := clocks(timeline):
        notes.append(f"{count(number, 'time')} of day stand in `time`, and the event at midnight: the zone is as told")
    return (*notes, *left_out(timeline, sentences=True, versions=True, links=True))
