"""jsonl: an event a line, each with its evidence, as in the events of timeline.json."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from timeline import store
from timeline.renderers import Output

if TYPE_CHECKING:
    from timeline.model import Timeline
    from timeline.renderers import Options


def render(timeline: Timeline, _options: Options) -> Output:
    events = json.loads(store.dumps(timeline))["timeline"]["events"]
    lines = "".join(json.dumps(event, ensure_ascii=False, sort_keys=True) + "\n" for event in events)
    return Output(lines.encode(errors="backslashreplace"), left_behind(timeline))


def left_behind(timeline: Timeline) -> tuple[str, ...]:
    """What a list of events has no room for, counted."""
    counts = (("refused input", len(timeline.refused)), ("undated expression", len(timeline.undated)), ("skipped passage", len(timeline.skipped)))
    parts = [f"{n} {what}{'' if n == 1 or what.endswith('input') else 's'}" for what, n in counts if n]
    return (f"holds events only; left out: {', '.join(parts)}",) if parts else ()
