"""The chart. `compose` places everything, purely; `draw` puts it on matplotlib Axes, yours or a new figure's.

    from matplotlib.figure import Figure
    ax = Figure(figsize=(13.333, 7.5)).add_axes((0, 0, 1, 1))
    drawing = timeline.renderers.chart.draw(tl, ax, theme="dark")

The way: scale (days to places) -> anchors -> labels (words, measured) -> layout (where labels go) -> scene -> artists.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from timeline.errors import OptionError
from timeline.renderers.chart import captions, fonts, horizontal, themes
from timeline.renderers.chart.sketch import FORMATS, Format, Sketch, empty, foot, head, sheet

if TYPE_CHECKING:
    from pathlib import Path

    from matplotlib.axes import Axes

    from timeline.model import Timeline
    from timeline.renderers.chart.fonts import Face
    from timeline.renderers.chart.scene import Scene
    from timeline.renderers.chart.themes import Theme

PRESETS: Final = ("auto", *FORMATS)
SLIDE_HOLDS: Final = 25
PAGE_HOLDS: Final = 110


@dataclass(frozen=True, slots=True)
class Drawing:
    """What was drawn, and on what."""

    ax: Axes
    scene: Scene


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
    form = form_for(tl, preset)
    if ax is None:
        ax = new_axes(form, looks)
    else:
        box = ax.get_window_extent()
        dots = ax.get_figure(root=True).dpi / 72
        form = replace(form, width=box.width / dots, height=box.height / dots)
    scene, face = compose(tl, form, title=title, lanes=lanes, font=font, family=looks.family)
    from timeline.renderers.chart import artists  # noqa: PLC0415 - loads matplotlib

    artists.paint(scene, ax, looks, face.families)
    return Drawing(ax, scene)


def new_axes(form: Format, looks: Theme) -> Axes:
    """Axes that fill a figure of their own."""
    from matplotlib.figure import Figure  # noqa: PLC0415 - heavy

    from timeline.renderers.chart.scene import Ink  # noqa: PLC0415

    figure = Figure(figsize=(form.width / 72, form.height / 72), facecolor=looks.colours[Ink.PAPER])
    return figure.add_axes((0, 0, 1, 1))


def form_for(tl: Timeline, preset: str) -> Format:
    """The format of a preset; "auto" takes a slide up to 25 events and beyond 110, where it shows the most telling, and a page between."""
    if preset not in PRESETS:
        raise OptionError(f"no preset {preset!r}: there are {', '.join(PRESETS)}")
    if preset == "auto":
        preset = "page" if SLIDE_HOLDS < len(tl.events) <= PAGE_HOLDS else "slide"
    return FORMATS[preset]


def compose(
    tl: Timeline, form: Format, *, title: str = "", lanes: str = "", font: str | Path = "", family: tuple[str, ...] = ()
) -> tuple[Scene, Face]:
    """Everything placed, and the face that it was measured in."""
    heading = captions.title(tl, title)
    texts = [heading, *tl.filters, *captions.sources(tl), *(e.title for e in tl.events)]
    face = fonts.face(texts, font, family)
    draft = sheet(form, face)
    head(draft, heading, captions.subtitle(tl, ()))
    foot(draft, tl, tl.events)
    shown = horizontal.compose(draft, tl.events) if tl.events else ()
    if not tl.events:
        empty(draft, tl)
    draft.notes.extend(face.notes)
    return draft.scene(heading, captions.alternative(tl, shown, heading)), face
