"""mermaid: a `timeline` diagram, in order though not to scale; at most 30 events, the most salient ones."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from timeline.renderers import Output, spoken
from timeline.renderers.escape import plain
from timeline.renderers.lines import left_behind

if TYPE_CHECKING:
    from timeline.model import Timeline
    from timeline.renderers import Options

MOST: Final = 30
# Signs of the grammar, written as Mermaid's entity codes.
SIGNS: Final = str.maketrans({sign: f"#{ord(sign)};" for sign in ":#;<>{}[]()\"'`%\\|&$*_~^="})


def render(timeline: Timeline, options: Options) -> Output:
    ranked = sorted(timeline.events, key=lambda e: -e.salience)[:MOST]
    kept = [e for e in timeline.events if e in ranked]
    title = options.title or timeline.title or "Timeline"
    lines = ["timeline", f"    title {_safe(title)}", f"    accTitle: {_safe(title)}", f"    accDescr: {len(kept)} events in order of time"]
    for when, events in groupby(kept, key=lambda e: spoken.when(e.when)):
        lines.append(f"    {_safe(when)}" + "".join(f" : {_safe(e.title)}" for e in events))
    left = len(timeline.events) - len(kept)
    notes = (f"holds the {MOST} most salient events; {left} left out",) if left else ()
    return Output(("\n".join(lines) + "\n").encode(errors="replace"), (*notes, *left_behind(timeline)))


def _safe(text: str) -> str:
    return plain(text).translate(SIGNS)
