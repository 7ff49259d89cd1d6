"""pptx: the chart as a 16:9 slide of native shapes that can be edited, the key events as a table, and their sources in the notes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from io import BytesIO
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from timeline.errors import MissingExtra
from timeline.renderers import Output, chart
from timeline.renderers.account import account
from timeline.renderers.archive import settled
from timeline.renderers.chart import themes
from timeline.renderers.chart.scene import Ink, Shape
from timeline.renderers.escape import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.model import Timeline
    from timeline.renderers import Options
    from timeline.renderers.account import Account, Entry
    from timeline.renderers.chart.scene import Bar, Label, Line, Mark, Scene, Text

FONT: Final = "Arial"
BLANK, TITLED = 6, 5
"""Layouts of python-pptx's own template."""
PT: Final = 12700
"""English Metric Units in a point."""
LINE: Final = 1.3
"""Line spacing of labels, in sizes: the chart's."""


def render(timeline: Timeline, options: Options) -> Output:
    try:
        from pptx import Presentation
    except ImportError:
        raise MissingExtra("pptx needs python-pptx; pip install 'news-timeline[office]'") from None
    told = account(timeline, options.title)
    look = themes.theme(options.theme, options.style)
    form = chart.form_for(timeline, "slide")
    scene = chart.compose(timeline, form, told.title, options.lanes, str(options.font), look.family).scene
    deck: Any = Presentation()
    deck.slide_width, deck.slide_height = int(form.width * PT), int(form.height * PT)
    _about(deck, timeline, told)
    colours = {ink: colour.lstrip("#").upper() for ink, colour in look.colours.items()}
    _chart(_Brush(deck.slides.add_slide(deck.slide_layouts[TITLED]), colours, scene.height), scene, told)
    if told.key:
        _table(_Brush(deck.slides.add_slide(deck.slide_layouts[TITLED]), colours, scene.height), told)
    made = BytesIO()
    deck.save(made)
    return Output(settled(made.getvalue()), scene.notes)


def _about(deck: Any, timeline: Timeline, told: Account) -> None:
    """Title and dates of the document: those of the articles, never of the clock."""
    last = max((a.published for a in timeline.articles), default=None)
    core = deck.core_properties
    core.title, core.author, core.last_modified_by, core.revision = plain(told.title)[:255], "", "", 1
    if last:
        core.created = core.modified = datetime.combine(last, time())


@dataclass(frozen=True, slots=True)
class _Brush:
    """A slide to put things on, colours by role, and the height to turn the scene's upward axis."""

    slide: Any
    colours: dict[Ink, str]
    height: float

    def fill(self, shape: Any, ink: Ink | None, alpha: float = 1.0) -> None:
        if ink is None:
            shape.fill.background()
            return
        shape.fill.solid()
        shape.fill.fore_color.rgb = self.rgb(ink, alpha)

    def rgb(self, ink: Ink, alpha: float = 1.0) -> Any:
        """Over paper: a native shape's transparency is no part of python-pptx."""
        from pptx.dml.color import RGBColor

        over, under = self.colours[ink], self.colours[Ink.PAPER]
        parts = (int(over[i : i + 2], 16) * alpha + int(under[i : i + 2], 16) * (1 - alpha) for i in (0, 2, 4))
        return RGBColor(*map(round, parts))  # type: ignore[no-untyped-call]  # python-pptx is half typed

    def write(self, frame: Any, runs: Iterable[tuple[str, float, Ink, bool]]) -> None:
        """Runs of (text, size, colour, bold) into a text frame's last paragraph."""
        from pptx.util import Pt

        paragraph = frame.paragraphs[-1]
        for text, size, ink, bold in runs:
            run = paragraph.add_run()
            run.text = plain(text) + (" " if text.endswith(" ") else "")
            run.font.name, run.font.size, run.font.bold = FONT, Pt(size), bold
            run.font.color.rgb = self.rgb(ink)


def _chart(brush: _Brush, scene: Scene, told: Account) -> None:
    paper = brush.slide.background.fill
    paper.solid()
    paper.fore_color.rgb = brush.rgb(Ink.PAPER)
    loose = [t for t in scene.texts if not t.event]
    _title(brush, [t for t in loose if t.text and scene.title.startswith(t.text)], scene)
    axis = brush.slide.shapes.add_group_shape()
    axis.name = "Time axis"
    describe(axis, scene.description)
    for bar in scene.bars:
        _bar(brush, axis.shapes, bar)
    for line in scene.lines:
        _line(brush, axis.shapes, line)
    for mark in scene.marks:
        _mark(brush, axis.shapes, mark)
    for text in loose:
        if not scene.title.startswith(text.text):
            _line_of_text(brush, axis.shapes, text)
    entries = {entry.event.id: entry for entry in told.entries}
    for label in scene.labels:
        _label(brush, label, [t for t in scene.texts if t.event == label.event], entries[label.event])
    _notes(brush, [entries[label.event] for label in scene.labels])


def _title(brush: _Brush, lines: Sequence[Text], scene: Scene) -> None:
    """The title as the slide's title, for outline and screen reader."""
    title = brush.slide.shapes.title
    first = lines[0] if lines else None
    size = first.size if first else 22.0
    left, top = (first.x, scene.height - first.y - size) if first else (34.0, 20.0)
    _place(title, left, top, scene.width - 2 * left, size * 1.25 * max(1, len(lines)))
    _frame(title.text_frame, "left")
    brush.write(title.text_frame, [(scene.title, size, Ink.TEXT, True)])


def _bar(brush: _Brush, shapes: Any, bar: Bar) -> None:
    from pptx.enum.shapes import MSO_SHAPE

    shape = shapes.add_shape(MSO_SHAPE.RECTANGLE, *_emu(bar.left, brush.height - bar.bottom - bar.height, bar.width, bar.height))
    brush.fill(shape, bar.ink, bar.alpha)
    shape.line.fill.background()
    _plain(shape)


def _line(brush: _Brush, shapes: Any, line: Line) -> None:
    """A line of several points as native connectors, so that each can be moved."""
    from pptx.enum.dml import MSO_LINE
    from pptx.enum.shapes import MSO_CONNECTOR
    from pptx.util import Pt

    for (x0, y0), (x1, y1) in zip(line.points, line.points[1:], strict=False):
        ends = _emu(x0, brush.height - y0, x1, brush.height - y1)
        shape = shapes.add_connector(MSO_CONNECTOR.STRAIGHT, *ends)
        shape.line.color.rgb = brush.rgb(line.ink)
        shape.line.width = Pt(line.width)
        if line.dash:
            shape.line.dash_style = MSO_LINE.DASH
        _plain(shape)


def _mark(brush: _Brush, shapes: Any, mark: Mark) -> None:
    from pptx.enum.shapes import MSO_SHAPE
    from pptx.util import Pt

    forms = {
        Shape.DISC: MSO_SHAPE.OVAL,
        Shape.DIAMOND: MSO_SHAPE.DIAMOND,
        Shape.TRIANGLE: MSO_SHAPE.ISOSCELES_TRIANGLE,
        Shape.CROSS: MSO_SHAPE.MATH_MULTIPLY,
        Shape.SQUARE: MSO_SHAPE.RECTANGLE,
        Shape.ARROW_BACK: MSO_SHAPE.LEFT_ARROW,
        Shape.ARROW_ON: MSO_SHAPE.RIGHT_ARROW,
    }

    def around(form: Any, size: float, ink: Ink | None, edge: Ink | None, alpha: float = 1.0) -> None:
        shape = shapes.add_shape(form, *_emu(mark.x - size / 2, brush.height - mark.y - size / 2, size, size))
        brush.fill(shape, ink, alpha)
        if edge is None:
            shape.line.fill.background()
        else:
            shape.line.color.rgb, shape.line.width = brush.rgb(edge), Pt(1.2)
        _plain(shape)

    if mark.halo:
        around(MSO_SHAPE.OVAL, mark.size + 7, mark.ink, None, 0.22)
    if mark.ring:
        around(MSO_SHAPE.OVAL, mark.size + 5, None, Ink.CONFLICT)
    around(forms[mark.shape], mark.size, Ink.PAPER if mark.hollow else mark.ink, mark.ink)


def _line_of_text(brush: _Brush, shapes: Any, text: Text) -> None:
    """One line on its baseline; wide enough for any font."""
    wide = len(text.text) * text.size * 0.75 + 12
    left = {"left": text.x, "center": text.x - wide / 2}.get(text.align, text.x - wide)
    box = shapes.add_textbox(*_emu(left, brush.height - text.y - text.size * 0.95, wide, text.size * LINE))
    box.rotation = -text.turn
    _frame(box.text_frame, text.align)
    brush.write(box.text_frame, [(text.text, text.size, text.ink, text.bold)])


def _label(brush: _Brush, label: Label, texts: Sequence[Text], entry: Entry) -> None:
    """An event's label as one text box: a paragraph for each line."""
    align = texts[0].align
    first, last = (label.left, max(t.x for t in texts)) if align == "right" else (min(t.x for t in texts), label.right)
    width = last - first
    spare = 6 + width / 8  # another font may be a little wider
    left = first - (spare if align == "right" else spare / 2 if align == "center" else 0)
    box = brush.slide.shapes.add_textbox(*_emu(left, brush.height - label.top, width + spare, label.top - label.bottom))
    box.name = plain(entry.event.title)[:100]
    describe(box, f"{entry.when}: {entry.event.title}")
    _frame(box.text_frame, align)
    rows = groupby(sorted(texts, key=lambda t: (-round(t.y, 1), t.x)), key=lambda t: round(t.y, 1))
    for number, (_, row) in enumerate(rows):
        if number:
            paragraph = box.text_frame.add_paragraph()
            paragraph.alignment = _side(align)
        line = list(row)
        brush.write(box.text_frame, [(t.text + (" " if t is not line[-1] else ""), t.size, t.ink, t.bold) for t in line])


def _table(brush: _Brush, told: Account) -> None:
    """The key events as a native table."""
    from pptx.util import Pt

    slide = brush.slide
    slide.background.fill.solid()
    slide.background.fill.fore_color.rgb = brush.rgb(Ink.PAPER)
    _place(slide.shapes.title, 34, 24, 892, 34)
    _frame(slide.shapes.title.text_frame, "left")
    brush.write(slide.shapes.title.text_frame, [("Key events", 22, Ink.TEXT, True)])
    rows = [("When", "What", "Sources"), *((_when(e), e.event.title + (f" ({e.status})" if e.status else ""), ", ".join(t.name for t in e.tellers)) for e in told.key)]
    frame = slide.shapes.add_table(len(rows), 3, *_emu(34, 70, 892, 36 * len(rows)))
    describe(frame, f"Table of {len(told.key)} key events")
    frame.table.horz_banding = False
    for column, wide in zip(frame.table.columns, (190, 492, 210), strict=True):
        column.width = int(wide * PT)
    for y, row in enumerate(rows):
        frame.table.rows[y].height = 36 * PT
        for x, text in enumerate(row):
            cell = frame.table.cell(y, x)
            cell.fill.solid()
            cell.fill.fore_color.rgb = brush.rgb(Ink.BAND if y == 0 else Ink.PAPER)
            cell.margin_top = cell.margin_bottom = Pt(3)
            cell.text_frame.word_wrap = True
            brush.write(cell.text_frame, [(_short(text, 150), 13 if x == 1 else 11, Ink.MUTED if x == 2 and y else Ink.TEXT, y == 0 or x == 0)])
    _notes(brush, told.key)


def _when(entry: Entry) -> str:
    return entry.when[:1].upper() + entry.when[1:]


def _short(text: str, most: int) -> str:
    text = plain(text)
    return text if len(text) <= most else text[: most - 1].rsplit(" ", 1)[0] + "…"


def _notes(brush: _Brush, entries: Sequence[Entry]) -> None:
    """Each event with its sentence and its sources, for the one who speaks."""
    lines = []
    for entry in entries:
        tellers = "; ".join(f"{t.name} {t.url}".strip() for t in entry.tellers)
        lines.append(plain(f"{_when(entry)}: {entry.event.summary} [{tellers}]"))
    brush.slide.notes_slide.notes_text_frame.text = "\n".join(lines) or "No events."


def describe(shape: Any, text: str) -> None:
    """Alternative text: python-pptx has no name for it yet."""
    shape._element.xpath(".//p:cNvPr")[0].set("descr", plain(text))  # noqa: SLF001


def _plain(shape: Any) -> None:
    """Without the template's style, which brings shadows."""
    for style in shape._element.xpath("./p:style"):  # noqa: SLF001
        shape._element.remove(style)  # noqa: SLF001


def _frame(frame: Any, align: str) -> None:
    """No margins, and lines that may wrap: one that may not is centred on its box by some programs."""
    from pptx.enum.text import MSO_ANCHOR

    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    frame.word_wrap = True
    frame.vertical_anchor = MSO_ANCHOR.TOP
    frame.paragraphs[0].alignment = _side(align)


def _side(align: str) -> Any:
    from pptx.enum.text import PP_ALIGN

    return {"left": PP_ALIGN.LEFT, "center": PP_ALIGN.CENTER}.get(align, PP_ALIGN.RIGHT)


def _place(shape: Any, left: float, top: float, width: float, height: float) -> None:
    shape.left, shape.top, shape.width, shape.height = _emu(left, top, width, height)


def _emu(*points: float) -> tuple[int, ...]:
    return tuple(round(p * PT) for p in points)
