"""The axis as a band: cells in two tiers, so that the year can be read wherever one looks; blocks not to scale before and after it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from timeline.renderers.chart.scene import Bar, Ink, Line
from timeline.renderers.chart.ticks import Cell, axis, named

if TYPE_CHECKING:
    from timeline.renderers.chart.scale import Scale
    from timeline.renderers.chart.sketch import Sketch

HEIGHT: Final = 38.0
TIER: Final = 13.0
SIZE: Final = 8.5
UPRIGHT: Final = 56.0
"""Width of an axis that runs down the page."""
EDGE: Final = 6.0
"""At both sides of an axis, free of words: marks stand there."""
NAMES: Final = 14.0
"""The tier that names months or years, set upright."""


def band(sketch: Sketch, scale: Scale, middle: float) -> None:
    """The axis at height `middle`."""
    low = middle - HEIGHT / 2
    sketch.bars.append(Bar(scale.low, low, scale.high - scale.low, HEIGHT, Ink.BAND))
    tiers = axis(scale.start, scale.end, scale.high - scale.low, 24 if sketch.form.width > 700 else 20)
    if tiers.upper:
        _tier(sketch, scale, tiers.lower, low + EDGE + TIER, (low + EDGE + TIER, low + HEIGHT), bold=False)
        _tier(sketch, scale, tiers.upper, low + EDGE, (low, low + HEIGHT), bold=True)
    else:
        _tier(sketch, scale, tiers.lower, low + HEIGHT / 2 - TIER / 2, (low, low + HEIGHT), bold=True)
    for y in (low, low + HEIGHT):
        sketch.lines.append(Line(((scale.low, y), (scale.high, y)), Ink.MUTED, 0.8))
    for block, word in ((scale.early, "earlier"), (scale.late, "later")):
        if block:
            _block(sketch, block, word, low)
    for block, near in ((scale.early, scale.low), (scale.late, scale.high)):
        if block:
            _rift(sketch, (near + (block[1] if block[1] < near else block[0])) / 2, middle)


def _tier(sketch: Sketch, scale: Scale, cells: tuple[Cell, ...], low: float, ruled: tuple[float, float], *, bold: bool) -> None:
    """Names from `low` up; cells are parted by strokes over `ruled`."""
    names = named(cells, [scale.at(c.end) - scale.at(c.start) - 4 for c in cells], lambda t: sketch.wide(t, SIZE, bold=bold))
    for i, cell in enumerate(cells):
        start, end = scale.at(cell.start), scale.at(cell.end)
        if i:
            sketch.lines.append(Line(((start, ruled[0]), (start, ruled[1])), Ink.MUTED if bold else Ink.FAINT, 0.7))
        sketch.write((start + end) / 2, low + TIER / 2 - SIZE * 0.36, names[i], SIZE, Ink.TEXT if bold else Ink.MUTED, bold=bold, align="center")


def _block(sketch: Sketch, block: tuple[float, float], word: str, low: float) -> None:
    start, end = block
    sketch.bars.append(Bar(start, low, end - start, HEIGHT, Ink.BAND))
    for y in (low, low + HEIGHT):
        sketch.lines.append(Line(((start, y), (end, y)), Ink.MUTED, 0.8, (1.5, 2.5)))
    words = [w for w in ((word, "not to scale"), (word,)) if max(sketch.wide(t, SIZE) for t in w) + 2 <= end - start]
    for i, text in enumerate(words[0] if words else ()):
        y = low + HEIGHT / 2 + (1.7 if len(words[0]) == 2 else -SIZE * 0.36) - i * SIZE * 1.25
        sketch.write((start + end) / 2, y, text, SIZE, Ink.MUTED, bold=i == 0, align="center")


def _rift(sketch: Sketch, x: float, middle: float) -> None:
    """Two strokes where the scale breaks."""
    for shift in (-2.5, 2.5):
        sketch.lines.append(Line(((x + shift - 3, middle - HEIGHT / 2), (x + shift + 3, middle + HEIGHT / 2)), Ink.MUTED, 0.9))


def upright(sketch: Sketch, scale: Scale, middle: float) -> None:
    """The axis down the page around x = `middle`; places of the scale count from the top of what is free."""
    left, right, top = middle - UPRIGHT / 2, middle + UPRIGHT / 2, sketch.top
    sketch.bars.append(Bar(left, top - scale.high, UPRIGHT, scale.high - scale.low, Ink.BAND))
    tiers = axis(scale.start, scale.end, scale.high - scale.low, SIZE * 1.5)
    between = right - EDGE - NAMES if tiers.upper else right - EDGE
    _column(sketch, scale, tiers.lower, left + EDGE, between, left)
    names = named(tiers.upper, [scale.at(c.end) - scale.at(c.start) - 4 for c in tiers.upper], lambda t: sketch.wide(t, SIZE, bold=True))
    for i, cell in enumerate(tiers.upper):
        start, end = top - scale.at(cell.start), top - scale.at(cell.end)
        if i:
            sketch.lines.append(Line(((left, start), (right, start)), Ink.MUTED, 0.8))
        sketch.write(between + NAMES / 2 + SIZE * 0.36, (start + end) / 2, names[i], SIZE, Ink.TEXT, bold=True, align="center", turn=90)
    for x in (left, right):
        sketch.lines.append(Line(((x, top - scale.low), (x, top - scale.high)), Ink.MUTED, 0.8))
    for block, word in ((scale.early, "earlier"), (scale.late, "later")):
        if block:
            _upright_block(sketch, top - block[0], top - block[1], word, middle)


def _column(sketch: Sketch, scale: Scale, cells: tuple[Cell, ...], left: float, right: float, edge: float) -> None:
    names = named(cells, [right - left] * len(cells), lambda t: sketch.wide(t, SIZE))
    for i, cell in enumerate(cells):
        start, end = sketch.top - scale.at(cell.start), sketch.top - scale.at(cell.end)
        if i:
            sketch.lines.append(Line(((edge, start), (right, start)), Ink.FAINT, 0.8))
        if start - end >= SIZE * 1.1:
            sketch.write((left + right) / 2, (start + end) / 2 - SIZE * 0.36, names[i], SIZE, Ink.MUTED, align="center")


def _upright_block(sketch: Sketch, start: float, end: float, word: str, middle: float) -> None:
    sketch.bars.append(Bar(middle - UPRIGHT / 2, end, UPRIGHT, start - end, Ink.BAND))
    for x in (middle - UPRIGHT / 2, middle + UPRIGHT / 2):
        sketch.lines.append(Line(((x, start), (x, end)), Ink.MUTED, 0.8, (1.5, 2.5)))
    small = SIZE - 1.5
    texts = ((word, SIZE, True), ("not to", small, False), ("scale", small, False))[: 3 if start - end >= 3.4 * SIZE else 1]
    y = (start + end) / 2 + (len(texts) - 1) * SIZE * 0.6 - SIZE * 0.36
    for i, (text, size, bold) in enumerate(texts):
        sketch.write(middle, y - i * SIZE * 1.2, text, size, Ink.MUTED, bold=bold, align="center")
