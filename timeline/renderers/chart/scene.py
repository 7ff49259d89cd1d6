"""A chart as a list of placed things, in points (1/72 inch) from the lower left corner. Pure: artists.py and slides draw it.

Every colour is a role; a theme gives it its value. `event` is the id of the event that a thing belongs to, "" for none.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Ink(StrEnum):
    """What a colour is for."""

    PAPER = "paper"
    TEXT = "text"
    MUTED = "muted"
    FAINT = "faint"
    BAND = "band"
    FACT = "fact"
    PLANNED = "planned"
    CLAIM = "claim"
    UNKNOWN = "unknown"
    CONFLICT = "conflict"


class Shape(StrEnum):
    DISC = "disc"
    DIAMOND = "diamond"
    TRIANGLE = "triangle"
    CROSS = "cross"
    SQUARE = "square"
    ARROW_BACK = "arrow back"
    ARROW_ON = "arrow on"


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text on its baseline. `align`: left | center | right of x; `turn`: degrees, counter-clockwise."""

    x: float
    y: float
    text: str
    size: float
    ink: Ink
    bold: bool = False
    align: str = "left"
    turn: float = 0.0
    event: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line through points; `dash` in points, () = solid."""

    points: tuple[tuple[float, float], ...]
    ink: Ink
    width: float
    dash: tuple[float, ...] = ()
    event: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """A rectangle; `alpha` of its filling, `edge` the width of its outline."""

    left: float
    bottom: float
    width: float
    height: float
    ink: Ink
    alpha: float = 1.0
    edge: float = 0.0
    event: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A sign centred on a point, `size` across. A hollow one is filled with paper; a halo surrounds one of uncertain day."""

    x: float
    y: float
    shape: Shape
    size: float
    ink: Ink
    hollow: bool = False
    halo: bool = False
    ring: bool = False
    event: str = ""


@dataclass(frozen=True, slots=True)
class Label:
    """An event's label: the box that its text fills, and its leader from the mark to the box."""

    event: str
    left: float
    bottom: float
    right: float
    top: float
    leader: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Scene:
    """All of a chart. Later things lie over earlier ones, and bars under lines under marks under texts. `notes`: what it could not hold."""

    width: float
    height: float
    title: str
    description: str
    bars: tuple[Bar, ...]
    lines: tuple[Line, ...]
    marks: tuple[Mark, ...]
    texts: tuple[Text, ...]
    labels: tuple[Label, ...]
    notes: tuple[str, ...] = ()
