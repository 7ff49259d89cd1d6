"""A chart's scene as native shapes of a slide, so that every line and label can be edited.

What is no text stands in one group with the chart in words; its parts are marked as decoration.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Any, Final

from timeline.renderers.chart.fonts import TOFU
from timeline.renderers.chart.scene import Ink, Shape
from timeline.renderers.escape import leftward, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from timeline.renderers.account import Entry
    from timeline.renderers.chart.scene import Bar, Label, Line, Mark, Scene, Text

PT: Final = 12700
"""English Metric Units in a point."""
LINE: Final = 1.3
"""Line spacing of labels, in sizes: the chart's."""
DECORATION: Final = (
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">'
    '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
Run = tuple[str, float, Ink, bool]
"""Text, size in points, colour, bold."""


@dataclass(frozen=True, slots=True)
class Brush:
    """A slide to put things on, colours by role, the font's name, and the slide's size in points (a scene's y runs upward)."""

    slide: Any
    colours: Mapping[Ink, str]
    font: str
    width: float
    height: float

    def rgb(self, ink: Ink, alpha: float = 1.0) -> Any:
        """Over paper: a native shape's transparency is no part of python-pptx."""
        from pptx.dml.color import RGBColor

        over, under = self.colours[ink].lstrip("#"), self.colours[Ink.PAPER].lstrip("#")
        parts = (int(over[i : i + 2], 16) * alpha + int(under[i : i + 2], 16) * (1 - alpha) for i in (0, 2, 4))
        return RGBColor(*map(round, parts))  # type: ignore[no-untyped-call]  # python-pptx is half typed

    def fill(self, shape: Any, ink: Ink | None, alpha: float = 1.0) -> None:
        if ink is None:
            shape.fill.background()
            return
        shape.fill.solid()
        shape.fill.fore_color.rgb = self.rgb(ink, alpha)

    def write(self, paragraph: Any, runs: Iterable[Run]) -> None:
        """Runs into a paragraph, which runs from right to left where its first letter does."""
        from pptx.util import Pt

        for text, size, ink, bold in runs:
            run = paragraph.add_run()
            run.text = plain(text)
            run.font.name, run.font.size, run.font.bold = self.font, Pt(size), bold
            run.font.color.rgb = self.rgb(ink)
        if leftward(paragraph.text):
            paragraph._p.get_or_add_pPr().set("rtl", "1")  # noqa: SLF001  python-pptx has no name for it

    def paper(self) -> None:
        self.slide.background.fill.solid()
        self.slide.background.fill.fore_color.rgb = self.rgb(Ink.PAPER)


def draw(brush: Brush, scene: Scene, entries: Mapping[str, Entry]) -> None:
    """Title, chart, and the labels in order of time, which is the order of reading. `entries`: by the id of their event."""
    brush.paper()
    shapes = brush.slide.shapes
    shapes.turbo_add_enabled = True
    loose = [t for t in scene.texts if not t.event]
    heading = [t for t in loose if t.bold and t.size == max(u.size for u in loose)]
    _title(brush, heading, scene)
    drawn = [_bar(brush, bar) for bar in scene.bars]
    drawn += [part for line in scene.lines for part in _line(brush, line)]
    drawn += [part for mark in scene.marks for part in _mark(brush, mark)]
    drawn += [_line_of_text(brush, text) for text in loose if text not in heading]
    axis = shapes.add_group_shape(drawn)
    axis.name = "Time axis"
    describe(axis, scene.description)
    order = {event: number for number, event in enumerate(entries)}
    for label in sorted(scene.labels, key=lambda label: order[label.event]):
        _label(brush, label, [t for t in scene.texts if t.event == label.event], entries[label.event])


def title(brush: Brush, text: str, left: float, top: float, width: float, size: float, lines: int = 1) -> None:
    """The slide's title, for outline and screen reader."""
    shape = brush.slide.shapes.title
    shape.left, shape.top, shape.width, shape.height = emu(left, top, width, size * 1.25 * lines)
    settle(shape.text_frame, "left")
    brush.write(shape.text_frame.paragraphs[0], [(text, size, Ink.TEXT, True)])


def describe(shape: Any, text: str) -> None:
    """Alternative text: python-pptx has no name for it yet."""
    shape._element.xpath(".//p:cNvPr")[0].set("descr", plain(text))  # noqa: SLF001


def settle(frame: Any, align: str) -> None:
    """No margins, and lines that may wrap: one that may not is centred on its box by some programs."""
    from pptx.enum.text import MSO_ANCHOR

    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    frame.word_wrap = True
    frame.vertical_anchor = MSO_ANCHOR.TOP
    frame.paragraphs[0].alignment = _side(align)


def emu(*points: float) -> tuple[int, ...]:
    return tuple(round(p * PT) for p in points)


def _title(brush: Brush, lines: Sequence[Text], scene: Scene) -> None:
    first = lines[0] if lines else None
    size = first.size if first else 22.0
    left, top = (first.x, scene.height - first.y - size) if first else (34.0, 20.0)
    title(brush, scene.title, left, top, scene.width - 2 * left, size, max(1, len(lines)))


def _bar(brush: Brush, bar: Bar) -> Any:
    from pptx.enum.shapes import MSO_SHAPE

    shape = brush.slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, *emu(bar.left, brush.height - bar.bottom - bar.height, bar.width, bar.height))
    brush.fill(shape, bar.ink, bar.alpha)
    shape.line.fill.background()
    return _decoration(shape)


def _line(brush: Brush, line: Line) -> list[Any]:
    """A line of several points as native connectors, so that each can be moved."""
    from pptx.enum.dml import MSO_LINE
    from pptx.enum.shapes import MSO_CONNECTOR
    from pptx.util import Pt

    parts = []
    for (x0, y0), (x1, y1) in pairwise(line.points):
        shape = brush.slide.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, *emu(x0, brush.height - y0, x1, brush.height - y1))
        shape.line.color.rgb = brush.rgb(line.ink)
        shape.line.width = Pt(line.width)
        if line.dash:
            shape.line.dash_style = MSO_LINE.DASH
        parts.append(_decoration(shape))
    return parts


def _mark(brush: Brush, mark: Mark) -> list[Any]:
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

    def around(form: Any, size: float, ink: Ink | None, edge: Ink | None, alpha: float = 1.0) -> Any:
        shape = brush.slide.shapes.add_shape(form, *emu(mark.x - size / 2, brush.height - mark.y - size / 2, size, size))
        brush.fill(shape, ink, alpha)
        if edge is None:
            shape.line.fill.background()
        else:
            shape.line.color.rgb, shape.line.width = brush.rgb(edge), Pt(1.2)
        return _decoration(shape)

    beneath = [around(MSO_SHAPE.OVAL, mark.size + 7, mark.ink, None, 0.22)] if mark.halo else []
    beneath += [around(MSO_SHAPE.OVAL, mark.size + 5, None, Ink.CONFLICT)] if mark.ring else []
    return [*beneath, around(forms[mark.shape], mark.size, Ink.PAPER if mark.hollow else mark.ink, mark.ink)]


def _line_of_text(brush: Brush, text: Text) -> Any:
    """One line on its baseline; wide enough for any font, though no wider than the slide."""
    wide = min(len(text.text) * text.size * 0.75 + 12, brush.width - 2 * min(text.x, 30))
    left = {"left": text.x, "center": text.x - wide / 2}.get(text.align, text.x - wide)
    box = brush.slide.shapes.add_textbox(*emu(left, brush.height - text.y - text.size * 0.95, wide, text.size * LINE))
    box.rotation = -text.turn
    settle(box.text_frame, text.align)
    brush.write(box.text_frame.paragraphs[0], [(text.text, text.size, text.ink, text.bold)])
    return box


def _label(brush: Brush, label: Label, texts: Sequence[Text], entry: Entry) -> None:
    """An event's label as one text box: a paragraph for its date, and one for its title, broken where the chart breaks it."""
    align = texts[0].align
    first, last = (label.left, max(t.x for t in texts)) if align == "right" else (min(t.x for t in texts), label.right)
    width = last - first
    spare = 6 + width / 8  # another font may be a little wider
    left = first - (spare if align == "right" else spare / 2 if align == "center" else 0)
    box = brush.slide.shapes.add_textbox(*emu(left, brush.height - label.top, width + spare, label.top - label.bottom))
    box.name = plain(entry.event.title)[:100]
    describe(box, f"{entry.when}: {entry.event.title}")
    settle(box.text_frame, align)
    rows = groupby(sorted(texts, key=lambda t: (-round(t.y, 1), t.x)), key=lambda t: round(t.y, 1))
    head, *lines = [list(row) for _, row in rows]
    brush.write(box.text_frame.paragraphs[0], [(" " * bool(n) + t.text, t.size, t.ink, t.bold) for n, t in enumerate(head)])
    if lines:
        body = box.text_frame.add_paragraph()
        body.alignment = _side(align)
        _body(brush, body, [line[0] for line in lines], entry.event.title)


def _body(brush: Brush, paragraph: Any, lines: Sequence[Text], whole: str) -> None:
    """What no font here can measure is left to the reader's fonts, and to wrap by itself."""
    if any(TOFU in line.text for line in lines) and TOFU not in whole:
        lines = [lines[0].__class__(lines[0].x, lines[0].y, whole, lines[0].size, lines[0].ink)]
    for number, line in enumerate(lines):
        if number:
            paragraph.add_line_break()
        brush.write(paragraph, [(line.text, line.size, line.ink, line.bold)])


def _side(align: str) -> Any:
    from pptx.enum.text import PP_ALIGN

    return {"left": PP_ALIGN.LEFT, "center": PP_ALIGN.CENTER}.get(align, PP_ALIGN.RIGHT)


def _decoration(shape: Any) -> Any:
    """Nothing that must be read aloud; and without the template's style, which brings shadows."""
    from pptx.oxml import parse_xml

    for style in shape._element.xpath("./p:style"):  # noqa: SLF001
        shape._element.remove(style)  # noqa: SLF001
    shape._element.xpath(".//p:cNvPr")[0].append(parse_xml(DECORATION))  # noqa: SLF001
    return shape
