"""A scene onto matplotlib Axes: its artists and nothing else. The object interface only, no pyplot, no global state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from matplotlib.collections import LineCollection, PatchCollection, PathCollection
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.markers import MarkerStyle
from matplotlib.patches import Rectangle
from matplotlib.text import Text as Writing
from matplotlib.transforms import Affine2D

from timeline.renderers.chart.fonts import bold_holds
from timeline.renderers.chart.scene import Ink, Shape

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from timeline.renderers.chart.scene import Line, Mark, Scene
    from timeline.renderers.chart.themes import Theme

MARKERS: Final = {
    Shape.DISC: "o",
    Shape.DIAMOND: "D",
    Shape.TRIANGLE: "^",
    Shape.CROSS: "X",
    Shape.SQUARE: "s",
    Shape.ARROW_BACK: "<",
    Shape.ARROW_ON: ">",
}


def new_axes(scene: Scene, paper: str) -> Axes:
    """Axes that fill a figure of their own, of the scene's size."""
    figure = Figure(figsize=(scene.width / 72, scene.height / 72), facecolor=paper)
    return figure.add_axes((0, 0, 1, 1))


def paint(scene: Scene, ax: Axes, theme: Theme, families: tuple[str, ...]) -> None:
    """Draw the scene on the whole of the Axes, whose limits become points of the scene."""
    ax.xaxis.set_visible(False)
    ax.yaxis.set_visible(False)
    for spine in ax.spines.values():
        spine.set_visible(False)
    ax.set_xlim(0, scene.width)
    ax.set_ylim(0, scene.height)
    ax.set_facecolor(theme.colours[Ink.PAPER])
    _bars(scene, ax, theme)
    _lines(scene, ax, theme)
    _marks(scene, ax, theme)
    _texts(scene, ax, theme, families)


def _texts(scene: Scene, ax: Axes, theme: Theme, families: tuple[str, ...]) -> None:
    """One artist a line. An event's id is the id of its date, for an id stands once."""
    weights = {bold: FontProperties(family=list(families), weight="bold" if bold else "normal") for bold in (False, True)}
    for text in scene.texts:
        font = weights[text.bold and bold_holds(families, text.text)].copy()
        font.set_size(text.size)
        writing = Writing(
            text.x,
            text.y,
            text.text,
            color=theme.colours[text.ink],
            fontproperties=font,
            horizontalalignment=text.align,  # type: ignore[arg-type]  # one of three words
            verticalalignment="baseline",
            rotation=text.turn,
            rotation_mode="anchor",
            parse_math=False,
            usetex=False,
            zorder=5,
            clip_on=False,
        )
        if text.event and text.bold:
            writing.set_gid(f"event-{text.event}")
        ax.add_artist(writing)


def _bars(scene: Scene, ax: Axes, theme: Theme) -> None:
    patches = [Rectangle((b.left, b.bottom), b.width, b.height) for b in scene.bars]
    if not patches:
        return
    faces = [_rgba(theme.colours[b.ink], b.alpha) for b in scene.bars]
    ax.add_collection(PatchCollection(patches, facecolors=faces, linewidths=0, zorder=1, clip_on=False), autolim=False)


def _lines(scene: Scene, ax: Axes, theme: Theme) -> None:
    """Solid and dashed apart: a collection has one kind."""
    groups: dict[tuple[float, ...], list[Line]] = {}
    for line in scene.lines:
        groups.setdefault(line.dash, []).append(line)
    for dash, lines in groups.items():
        collection = LineCollection(
            [line.points for line in lines],
            colors=[theme.colours[line.ink] for line in lines],
            linewidths=[line.width for line in lines],
            linestyles=[(0, dash)] if dash else "solid",
            capstyle="butt",
            joinstyle="round",
            zorder=2,
            clip_on=False,
        )
        ax.add_collection(collection, autolim=False)


def _marks(scene: Scene, ax: Axes, theme: Theme) -> None:
    """One collection for each shape; halos and rings beneath them."""
    paper = theme.colours[Ink.PAPER]
    around = [(m, m.size + 7, 0.22) for m in scene.marks if m.halo] + [(m, m.size + 5, 0.0) for m in scene.marks if m.ring]
    if around:
        faces = [_rgba(theme.colours[m.ink], alpha) for m, _, alpha in around]
        edges = [_rgba(theme.colours[Ink.CONFLICT], 0.0 if alpha else 1.0) for _, _, alpha in around]
        _scatter(ax, "o", [(m.x, m.y) for m, _, _ in around], [size for _, size, _ in around], faces, edges, 1.1, 3)
    for shape in Shape:
        alike = [m for m in scene.marks if m.shape is shape]
        if alike:
            inks = [theme.colours[m.ink] for m in alike]
            filled = [paper if m.hollow else ink for m, ink in zip(alike, inks, strict=True)]
            _scatter(ax, MARKERS[shape], [(m.x, m.y) for m in alike], [_across(m) for m in alike], filled, inks, 1.2, 4)


def _across(mark: Mark) -> float:
    """Diamonds and triangles look smaller than discs of their size."""
    return mark.size * {Shape.DIAMOND: 0.95, Shape.TRIANGLE: 1.15, Shape.CROSS: 1.2}.get(mark.shape, 1.0)


def _scatter(ax: Axes, marker: str, places: list[tuple[float, float]], sizes: list[float], faces: list[Any], edges: list[Any], width: float, level: float) -> None:
    style = MarkerStyle(marker)
    path = style.get_path().transformed(style.get_transform())
    points = PathCollection(
        [path], [s * s for s in sizes], offsets=places, offset_transform=ax.transData, facecolors=faces, edgecolors=edges, linewidths=width, zorder=level, clip_on=False
    )
    points.set_transform(Affine2D())
    ax.add_collection(points, autolim=False)


def _rgba(colour: str, alpha: float) -> tuple[float, float, float, float]:
    """A colour "#rrggbb" with its alpha."""
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue, alpha
