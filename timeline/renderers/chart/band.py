"""The axis as a band: cells in two tiers, so that the year can be read wherever one looks; blocks not to scale before and after it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from timeline.renderers.chart.scene import Bar, Ink, Line
from timeline.renderers.chart.ticks import Cell, axis

if TYPE_CHECKING:
    from timeline.renderers.chart.scale import Scale
    from timeline.renderers.chart.sketch import Sketch

HEIGHT: Final = 30.0
TIER: Final = 15.0
SIZE: Final = 8.5


def band(sketch: Sketch, scale: Scale, middle: float) -> None:
    """The axis at height `middle`."""
    low = middle - HEIGHT / 2
    sketch.bars.append(Bar(scale.low, low, scale.high - scale.low, HEIGHT, Ink.BAND))
    tiers = axis(scale.start, scale.end, scale.high - scale.low, 24 if sketch.form.width > 700 else 20)
    if tiers.upper:
        _tier(sketch, scale, tiers.lower, low + TIER, TIER, bold=False)
        _tier(sketch, scale, tiers.upper, low, TIER, bold=True)
    else:
        _tier(sketch, scale, tiers.lower, low, HEIGHT, bold=True)
    for y in (low, low + HEIGHT):
        sketch.lines.append(Line(((scale.low, y), (scale.high, y)), Ink.MUTED, 0.8))
    for block, word in ((scale.early, "earlier"), (scale.late, "later")):
        if block:
            _block(sketch, block, word, low)
    for block, near in ((scale.early, scale.low), (scale.late, scale.high)):
        if block:
            _rift(sketch, (near + (block[1] if block[1] < near else block[0])) / 2, middle)


def _tier(sketch: Sketch, scale: Scale, cells: tuple[Cell, ...], low: float, height: float, *, bold: bool) -> None:
    for i, cell in enumerate(cells):
        start, end = scale.at(cell.start), scale.at(cell.end)
        if i:
            sketch.lines.append(Line(((start, low), (start, low + height)), Ink.FAINT, 0.8))
        names = (cell.label, *cell.shorter)
        fits = [n for n in names if sketch.wide(n, SIZE, bold=bold) + 4 <= end - start]
        if fits:
            sketch.write((start + end) / 2, low + height / 2 - SIZE * 0.36, fits[0], SIZE, Ink.TEXT if bold else Ink.MUTED, bold=bold, align="center")


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
