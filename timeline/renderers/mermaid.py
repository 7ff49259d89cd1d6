"""mermaid: a `timeline` diagram, in order though not to scale; at most 30 events, the most salient ones."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from timeline.renderers import Output
from timeline.renderers.chart import captions
from timeline.renderers.escape import plain
from timeline.renderers.remainder import count, left_out

if TYPE_CHECKING:
    from timeline.model import Event, Timeline
    from timeline.renderers import Options

MOST: Final = 30
# Signs of the grammar, written as Mermaid's entity codes.
SIGNS: Final = str.maketrans({sign: f"#{ord(sign)};" for sign in ":#;<>{}[]()\"'`%\\|&$*_~^="})


def render(timeline: Timeline, options: Options) -> Output:
    ranked = frozenset(e.id for e in sorted(timeline.events, key=lambda e: (-e.salience, e.start, e.id))[:MOST])
    kept = [e for e in timeline.events if e.id in ranked]
    title = _safe(captions.title(timeline, options.title))
    lines = ["timeline", f"    title {title}", f"    accTitle: {title}", f"    accDescr: {count(len(kept), 'event')} in order of time"]
    for when, events in groupby(kept, key=captions.when):
        lines.append(f"    {_safe(when)}" + "".join(f" : {_words(e)}" for e in events))
    left = len(timeline.events) - len(kept)
    notes = [f"holds the {MOST} most salient events; {left:,} left out"] if left else []
    notes += ["boxes stand in order, not to scale; who tells it is left out"] if kept else []
    return Output(("\n".join(lines) + "\n").encode(errors="replace"), (*notes, *left_out(timeline, sentences=True)))


def _words(event: Event) -> str:
    """The title, and what must be known of it: a claim is no fact."""
    return _safe(" · ".join((event.title or event.summary, *captions.remarks(event))))


def _safe(text: str) -> str:
    return plain(text).translate(SIGNS)
