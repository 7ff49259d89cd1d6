"""jsonl: an event a line, as in the events of timeline.json, with the records of the articles that tell it: each line stands by itself."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from timeline import store
from timeline.renderers import Output
from timeline.renderers.remainder import left_out

if TYPE_CHECKING:
    from timeline.model import Timeline
    from timeline.renderers import Options


def render(timeline: Timeline, _options: Options) -> Output:
    document = json.loads(store.dumps(timeline))["timeline"]
    records = {record["id"]: record for record in document["articles"]}
    lines = []
    for event in document["events"]:
        event["articles"] = [records[key] for key in _cited(event) if key in records]
        lines.append(json.dumps(event, ensure_ascii=False, sort_keys=True) + "\n")
    return Output("".join(lines).encode(errors="backslashreplace"), left_out(timeline))


def _cited(event: dict[str, Any]) -> list[str]:
    """Ids of its articles, in order of first mention."""
    told = [*event["evidence"], *(evidence for conflict in event["conflicts"] for evidence in conflict["evidence"])]
    return list(dict.fromkeys(evidence["article"] for evidence in told))
