"""The chart. `compose` places everything, purely; `draw` puts it on matplotlib Axes, yours or a new figure's.

    from matplotlib.figure import Figure
    ax = Figure(figsize=(13.333, 7.5)).add_axes((0, 0, 1, 1))
    drawing = timeline.renderers.chart.draw(tl, ax, theme="dark")

The way: scale (days to places) -> anchors -> labels (words, measured) -> layout (where labels go) -> scene -> artists.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from timeline.errors import OptionError
from timeline.renderers.chart import captions, fonts, horizontal, lanes as rows, themes, vertical
from timeline.renderers.chart.scene import Ink
from timeline.renderers.chart.sketch import FORMATS, Format, Sketch, empty, fitted, foot, head, sheet, under

if TYPE_CHECKING:
    from pathlib import Path

    from matplotlib.axes import Axes

    from timeline.model import Event, Timeline
    from timeline.renderers.chart.scene import Scene
    from timeline.renderers.chart.themes import Theme

PRESETS: Final = ("auto", *FORMATS)
SLIDE_HOLDS: Final = 25
PAGE_HOLDS: Final = 110
PAGE_LABELS: Final = 60
"""Labels on each of several pages: with so many, titles take the lines that they need."""
PAGES: Final = 7
"""Sheets of a PDF at most."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """What was drawn, and on what. `scene.notes` says what the chart could not hold."""

    ax: Axes
    scene: Scene


@dataclass(frozen=True, slots=True)
class Plate:
    """A composed chart: its scene, and the font families that it was measured in."""

    scene: Scene
    families: tuple[str, ...]


def draw(
    tl: Timeline,
    ax: Axes | None = None,
    *,
    title: str = "",
    preset: str = "auto",
    theme: str = "light",
    lanes: str = "",
    font: str | Path = "",
    style: str | Path = "",
) -> Drawing:
    """Draw the timeline on the Axes given, as large as they are, or on those of a new figure of the preset's size.

    The Axes' limits become points (1/72 inch). Raises OptionError for an unknown preset, theme or lane, and for a font or style that cannot be read.
    """
    looks = themes.theme(theme, style)
    form = form_for(tl, preset) if ax is None else fitted(None if preset == "auto" else form_for(tl, preset), *_size(ax))
    plate = compose(tl, form, title, lanes, str(font), looks.family)
    return show(plate, looks, ax)


def show(plate: Plate, looks: Theme, ax: Axes | None = None) -> Drawing:
    """Paint a composed chart on the Axes, or on those of a new figure of its size."""
    from timeline.renderers.chart import artists  # loads matplotlib

    ax = artists.new_axes(plate.scene, looks.colours[Ink.PAPER]) if ax is None else ax
    artists.paint(plate.scene, ax, looks, plate.families)
    return Drawing(ax, plate.scene)


def form_for(tl: Timeline, preset: str) -> Format:
    """The format of a preset; "auto" takes a slide up to 25 events and beyond 110, where it shows the most telling, and a page between."""
    if preset not in PRESETS:
        raise OptionError(f"no preset {preset!r}: there are {', '.join(PRESETS)}")
    if preset == "auto":
        preset = "page" if SLIDE_HOLDS < len(tl.events) <= PAGE_HOLDS else "slide"
    return FORMATS[preset]


@lru_cache(maxsize=4)
def compose(tl: Timeline, form: Format, title: str = "", by: str = "", font: str = "", family: tuple[str, ...] = ()) -> Plate:
    """Everything placed; `by` is what lanes are for. Pure, and kept, for a chart is mostly asked for as SVG and as PNG."""
    heading = captions.title(tl, title)
    face = fonts.face([heading, *tl.filters, *captions.sources(tl), *(e.title for e in tl.events)], font, family)
    draft = sheet(form, face)
    left, right = draft.left, draft.right
    top = head(draft, heading, captions.subtitle(tl, min(len(tl.events), 1)))
    foot(draft, tl, tl.events)
    shown = _body(draft, tl, by)
    under(draft, top, left, right, captions.subtitle(tl, len(shown), draft.scale))
    if len(shown) < len(tl.events):
        draft.notes.append(f"{len(shown):,} of {len(tl.events):,} events bear a label in the chart; the others are strokes on its axis")
    draft.notes.extend(face.notes)
    return Plate(draft.scene(heading, captions.alternative(tl, shown, heading)), face.families)


def _body(draft: Sketch, tl: Timeline, by: str) -> tuple[Event, ...]:
    """What lies between head and foot; gives the events that bear a label."""
    if not tl.events:
        empty(draft, tl)
        return ()
    if by:
        return rows.compose(draft, tl.events, by)
    return vertical.compose(draft, tl.events) if draft.form.upright else horizontal.compose(draft, tl.events)


def sheets(tl: Timeline, preset: str, title: str = "", by: str = "", font: str = "", family: tuple[str, ...] = ()) -> tuple[Plate, ...]:
    """The chart on one sheet, or on consecutive pages where a page is asked for, or is the best form, and cannot label all."""
    paged = preset in {"auto", "page"} and not by and len(tl.events) > PAGE_HOLDS
    form = FORMATS["page"] if paged else form_for(tl, preset)
    if not paged:
        return (compose(tl, form, title, by, font, family),)
    count = min(PAGES, -(-len(tl.events) // PAGE_LABELS))
    cuts = [len(tl.events) * n // count for n in range(count + 1)]
    heading = captions.title(tl, title)
    parts = [replace(tl, events=tl.events[a:b]) for a, b in pairwise(cuts)]
    return tuple(compose(part, form, f"{heading} ({n} of {count})", "", font, family) for n, part in enumerate(parts, 1))


def _size(ax: Axes) -> tuple[float, float]:
    """Width and height in points."""
    box, figure = ax.get_window_extent(), ax.figure
    return box.width * 72 / figure.dpi, box.height * 72 / figure.dpi
