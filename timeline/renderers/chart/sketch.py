"""A chart while it is being composed: formats, the sheet that things are put on, title, legend and foot."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from timeline.renderers.chart import captions, marks
from timeline.renderers.chart.scene import Bar, Ink, Label, Line, Mark, Scene, Shape, Text
from timeline.renderers.chart.wrapping import cut, wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Event, Timeline
    from timeline.renderers.chart.scale import Scale
    from timeline.renderers.chart.wrapping import Measure

LEADING: Final = 1.26
"""Line spacing in sizes."""
RISE: Final = 0.95
"""From the top of a line to its baseline, in sizes."""


@dataclass(frozen=True, slots=True)
class Format:
    """A sheet in points, and the sizes of its letters: title, subtitle, small; `sizes` of labels, most wanted first."""

    width: float
    height: float
    margin: float
    title: float
    subtitle: float
    small: float
    sizes: tuple[float, ...]
    upright: bool = False
    """Time runs down the sheet."""
    strip: bool = True
    """Room for a density strip."""


FORMATS: Final = {
    "slide": Format(960, 540, 30, 21, 11, 8.5, (13, 12, 11, 10, 9.5, 9)),
    "page": Format(595.28, 841.89, 36, 17, 9, 7.5, (10.5, 9.5, 8.5, 8), upright=True),
    "strip": Format(960, 260, 20, 13, 8.5, 7.5, (9.5, 8.5, 8), strip=False),
    "square": Format(720, 720, 34, 20, 10.5, 8.5, (12.5, 11.5, 10.5, 9.5, 9), upright=True),
}


def fitted(form: Format | None, width: float, height: float) -> Format:
    """A format (None: slide or page, whichever is nearer in shape) for a sheet of another size; margins and letters shrink with it, to a point."""
    form = form or FORMATS["page" if height > width else "slide"]
    small = max(0.5, min(1.0, width / form.width, height / form.height))
    return replace(
        form,
        width=width,
        height=height,
        margin=form.margin * small,
        title=form.title * small,
        subtitle=max(7.0, form.subtitle * small),
        small=max(6.0, form.small * small),
        sizes=tuple(dict.fromkeys(max(7.0, size * small) for size in form.sizes)),
        strip=form.strip and small > 0.7,
    )


@dataclass(slots=True)
class Sketch:
    """What has been put on the sheet so far; left, bottom, right, top bound what is still free."""

    form: Format
    face: Measure
    left: float
    bottom: float
    right: float
    top: float
    bars: list[Bar] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    scale: Scale | None = None
    """That of the axis, once there is one."""

    def scene(self, title: str, description: str) -> Scene:
        things = (tuple(self.bars), tuple(self.lines), tuple(self.marks), tuple(self.texts), tuple(self.labels), tuple(self.notes))
        return Scene(self.form.width, self.form.height, title, description, *things)

    def wide(self, text: str, size: float, *, bold: bool = False) -> float:
        return self.face.width(text, size, bold=bold)

    def write(self, x: float, y: float, text: str, size: float, ink: Ink, *, bold: bool = False, align: str = "left", turn: float = 0.0, event: str = "") -> None:
        """One line, cleaned already; nothing where it is empty."""
        if text:
            self.texts.append(Text(x, y, text, size, ink, bold, align, turn, event))


def sheet(form: Format, face: Measure) -> Sketch:
    return Sketch(form, face, form.margin, form.margin * 0.75, form.width - form.margin, form.height - form.margin * 0.9)


def head(sketch: Sketch, title: str, subtitle: str) -> float:
    """The title at the top, and room for a subtitle as long as this one; gives the height at which that begins."""
    form, width = sketch.form, sketch.right - sketch.left
    for line in wrap(sketch.face.clean(title), width, 2, lambda t: sketch.wide(t, form.title, bold=True)):
        sketch.write(sketch.left, sketch.top - form.title * RISE, line, form.title, Ink.TEXT, bold=True)
        sketch.top -= form.title * 1.2
    begins = sketch.top = sketch.top - form.subtitle * 0.35
    sketch.top -= form.subtitle * (LEADING * len(_subtitle(sketch, subtitle, width)) + 0.6)
    return begins


def under(sketch: Sketch, top: float, left: float, right: float, subtitle: str) -> None:
    """The subtitle, when it is known how many events bear a label."""
    size = sketch.form.subtitle
    for n, line in enumerate(_subtitle(sketch, subtitle, right - left)):
        sketch.write(left, top - size * (RISE + LEADING * n), line, size, Ink.MUTED)


def _subtitle(sketch: Sketch, subtitle: str, width: float) -> tuple[str, ...]:
    return wrap(sketch.face.clean(subtitle), width, 2, lambda t: sketch.wide(t, sketch.form.subtitle))


def foot(sketch: Sketch, timeline: Timeline, drawn: Sequence[Event]) -> None:
    """Source line at the bottom, legend above it."""
    form, width = sketch.form, sketch.right - sketch.left
    names = captions.sources(timeline)
    if names:
        told = sketch.face.clean("Sources: " + ", ".join(names[:40]))
        line = cut(told, width, lambda t: sketch.wide(t, form.small), ellipsis=True)
        sketch.write(sketch.left, sketch.bottom + form.small * 0.3, line, form.small, Ink.MUTED)
        sketch.bottom += form.small * 1.7
    keys = marks.legend(drawn)
    if keys:
        for row in reversed(_rows(sketch, keys)):
            _legend_row(sketch, row)
            sketch.bottom += form.small * 1.7
    sketch.bottom += form.small * 0.6


def _rows(sketch: Sketch, keys: Sequence[marks.Key]) -> list[list[marks.Key]]:
    rows: list[list[marks.Key]] = [[]]
    used = 0.0
    for key in keys:
        needs = _key_width(sketch, key)
        if rows[-1] and used + needs > sketch.right - sketch.left:
            rows.append([])
            used = 0.0
        rows[-1].append(key)
        used += needs
    return rows


def _key_width(sketch: Sketch, key: marks.Key) -> float:
    return (26.0 if key.bar else 15.0) + sketch.wide(key.meaning, sketch.form.small) + 16.0


def _legend_row(sketch: Sketch, keys: Sequence[marks.Key]) -> None:
    x, size = sketch.left, sketch.form.small
    y = sketch.bottom + size * 0.65
    for key in keys:
        if key.mark is not None:
            m = key.mark
            sketch.marks.append(Mark(x + 5, y, m.shape, m.size, m.ink, m.hollow, m.halo, m.ring))
        else:
            bar(sketch, x, y, x + 20, y, key.bar, Ink.FACT)
        sketch.write(x + (26 if key.bar else 15), sketch.bottom + size * 0.3, key.meaning, size, Ink.MUTED)
        x += _key_width(sketch, key)


def bar(sketch: Sketch, x0: float, y0: float, x1: float, y1: float, kind: str, ink: Ink, event: str = "", *, since: bool = False, until: bool = False) -> None:
    """A span from (x0, y0) to (x1, y1), along one axis. "lasting" is a solid line, "within" a pale one with ends; open ends bear arrows."""
    level = y0 == y1
    thick = 4.0
    left, bottom = min(x0, x1) - (0 if level else thick / 2), min(y0, y1) - (thick / 2 if level else 0)
    width, height = (abs(x1 - x0), thick) if level else (thick, abs(y1 - y0))
    sketch.bars.append(Bar(left, bottom, width, height, ink, 0.85 if kind == "lasting" else 0.22, event=event))
    for (x, y), opened, shape in (((x0, y0), since, Shape.ARROW_BACK), ((x1, y1), until, Shape.ARROW_ON)):
        if opened:
            sketch.marks.append(Mark(x, y, shape, 6.5, ink, event=event))
        elif kind == "within":
            ends = ((x, y - 3), (x, y + 3)) if level else ((x - 3, y), (x + 3, y))
            sketch.lines.append(Line(ends, ink, 0.9, event=event))


def empty(sketch: Sketch, timeline: Timeline) -> None:
    """What a timeline without events says of itself."""
    x, y, size = (sketch.left + sketch.right) / 2, (sketch.bottom + sketch.top) / 2, sketch.form.subtitle
    why = captions.count(timeline.left_out, "event") + " left out by the filters" if timeline.left_out else "no dated happening was found in what was read"
    sketch.lines.append(Line(((sketch.left, y - 1.8 * size), (sketch.right, y - 1.8 * size)), Ink.FAINT, 1.2))
    sketch.write(x, y + size, "No events to show", size * 1.5, Ink.TEXT, bold=True, align="center")
    for i, line in enumerate(wrap(sketch.face.clean(why), sketch.right - sketch.left, 2, lambda t: sketch.wide(t, size))):
        sketch.write(x, y - size * (0.5 + 1.3 * i), line, size, Ink.MUTED, align="center")
