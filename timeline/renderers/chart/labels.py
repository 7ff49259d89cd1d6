"""What stands in an event's label: the date first, what one must know of it, then the title in lines that fit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from timeline.renderers.chart import captions
from timeline.renderers.chart.scene import Ink
from timeline.renderers.chart.sketch import LEADING, RISE
from timeline.renderers.chart.wrapping import cut, wrap

if TYPE_CHECKING:
    from timeline.model import Event
    from timeline.renderers.chart.sketch import Sketch
    from timeline.renderers.chart.wrapping import Measure

TIGHT: Final = 1.2
"""Line spacing in sizes where the title stands beside the date."""
SMALLER: Final = 0.88
"""Size of what stands beside the date, in sizes."""
DOT: Final = "· "
DATE_SHARE: Final = 0.6
"""Of an inline label's width, the most that its date may take before it loses its year."""


@dataclass(frozen=True, slots=True)
class Style:
    """Size of the letters in points, widest line, most lines of title; `inline` sets the title beside the date, not below it."""

    size: float
    width: float
    lines: int
    inline: bool = False


@dataclass(frozen=True, slots=True)
class Content:
    """A label's words, measured: width and height in points."""

    date: str
    remarks: str
    lines: tuple[str, ...]
    width: float
    height: float
    style: Style


def content(event: Event, face: Measure, style: Style, *, year: bool) -> Content:
    """`year`: whether the date names its year."""
    size = style.size
    wide = lambda t: face.width(t, size)  # noqa: E731 - the measure at this size
    date = face.clean(captions.when(event, year=year))
    room = style.width * (DATE_SHARE if style.inline else 1)
    if face.width(date, size, bold=True) > room:
        date = face.clean(captions.when(event, year=False))
    title = face.clean(event.title or event.summary) or "(untitled)"
    shown = cut(date, room, lambda t: face.width(t, size, bold=True), ellipsis=True)
    wide_date = face.width(shown, size, bold=True)
    if style.inline:
        lines = wrap(title, style.width - wide_date - size * 0.8, style.lines, wide)
        return Content(shown, "", lines, wide_date + size * 0.8 + max(map(wide, lines)), len(lines) * size * TIGHT, style)
    remarks = ""
    for remark in captions.remarks(event):
        longer = f"{remarks} {DOT}{remark}".lstrip()
        if wide_date + _apart(size) + face.width(longer, size * SMALLER) <= style.width:
            remarks = longer
    lines = wrap(title, style.width, style.lines, wide)
    beside = _apart(size) + face.width(remarks, size * SMALLER) if remarks else 0.0
    width = max(wide_date + beside, *map(wide, lines))
    return Content(shown, remarks, lines, width, (1 + len(lines)) * size * LEADING, style)


def _apart(size: float) -> float:
    """From the date to what stands beside it."""
    return size * 0.6


def write(sketch: Sketch, what: Content, x: float, top: float, ink: Ink, event: str, *, leftward: bool = False) -> None:
    """Put it beside x, below `top`; `leftward` sets it right-aligned, on the left of x."""
    size, step = what.style.size, what.style.size * (TIGHT if what.style.inline else LEADING)
    align, sense = ("right", -1) if leftward else ("left", 1)
    y = top - size * RISE
    sketch.write(x, y, what.date, size, ink, bold=True, align=align, event=event)
    if what.style.inline:
        x += sense * (sketch.wide(what.date, size, bold=True) + size * 0.8)
    else:
        _remarks(sketch, what, x, y, event, leftward=leftward)
        y -= step
    for i, line in enumerate(what.lines):
        sketch.write(x, y - i * step, line, size, Ink.TEXT, align=align, event=event)


def _remarks(sketch: Sketch, what: Content, x: float, y: float, event: str, *, leftward: bool) -> None:
    """After the date as one reads; where the text is right-aligned the date is moved to make room."""
    if not what.remarks:
        return
    size = what.style.size
    if leftward:
        date = sketch.texts.pop()
        shift = sketch.wide(what.remarks, size * SMALLER) + _apart(size)
        sketch.write(date.x - shift, y, date.text, size, date.ink, bold=True, align="right", event=event)
        sketch.write(x, y, what.remarks, size * SMALLER, Ink.MUTED, align="right", event=event)
    else:
        sketch.write(x + sketch.wide(what.date, size, bold=True) + _apart(size), y, what.remarks, size * SMALLER, Ink.MUTED, event=event)
