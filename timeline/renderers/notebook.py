"""How a Timeline shows itself in Jupyter: the chart, and a table of its first events. No script, so that it shows in notebooks not yet trusted."""

from __future__ import annotations

from base64 import b64encode
from html import escape
from typing import TYPE_CHECKING, Final

from timeline.renderers import Options, output
from timeline.renderers.chart import captions
from timeline.renderers.escape import plain
from timeline.renderers.remainder import count

if TYPE_CHECKING:
    from timeline.model import Event, Timeline

ROWS: Final = 50


def html(timeline: Timeline) -> str:
    """A fragment of HTML; the chart is a picture in it, with alternative text."""
    if not timeline.events:
        return "<p>An empty timeline: no events.</p>"
    picture = b64encode(output(timeline, "svg", Options()).data).decode()
    about = f"Chart of {count(len(timeline.events), 'event')}; the first of them are in the table below"
    rows = "".join(_row(event) for event in timeline.events[:ROWS])
    more = f"<p>and {count(len(timeline.events) - ROWS, 'event')} more</p>" if len(timeline.events) > ROWS else ""
    head = "".join(f'<th scope="col" style="text-align:left">{name}</th>' for name in ("When", "What", "Status", "Sources"))
    return (
        f'<img alt="{about}" style="max-width:100%;background:#fff" src="data:image/svg+xml;base64,{picture}">'
        f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>{more}"
    )


def _row(event: Event) -> str:
    proof = " ".join(dict.fromkeys(f"“{e.expression}”" for e in event.evidence if e.expression))
    cells = (captions.when(event), event.summary, str(event.status), ", ".join(event.sources))
    return f'<tr title="{escape(plain(proof))}">' + "".join(f'<td style="text-align:left" dir="auto">{escape(plain(cell))}</td>' for cell in cells) + "</tr>"
