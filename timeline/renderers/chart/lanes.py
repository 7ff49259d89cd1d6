"""A row for each actor, place or source, time from left to right below them all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from timeline.errors import OptionError
from timeline.renderers import layout
from timeline.renderers.chart.band import HEIGHT, band
from timeline.renderers.chart.horizontal import Side, draw, place, rug, styles
from timeline.renderers.chart.plan import LOOKED_AT, Plan, prepare
from timeline.renderers.chart.scene import Bar, Ink, Line
from timeline.renderers.chart.sketch import LEADING, RISE
from timeline.renderers.chart.wrapping import wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Event
    from timeline.renderers.chart.labels import Style
    from timeline.renderers.chart.sketch import Sketch

MOST: Final = 6
"""Rows at most; who has fewer events shares the last."""
ROW: Final = 66.0
"""Height of a row at least."""
BELT: Final = 14.0
"""Leaders bend more sharply here: rows are low."""
OTHERS: Final = "others"
HOLDS: Final = 80
"""Of more events than this no one asks whether all get a label."""
KINDS: Final = ("actor", "place", "source")


def compose(sketch: Sketch, events: Sequence[Event], kind: str) -> tuple[Event, ...]:
    """Draw the events on what is free of the sheet; gives those that bear a label."""
    left = sketch.left
    sketch.left += min(110.0, (sketch.right - sketch.left) * 0.16)
    plan = prepare(events, sketch.left + 4, sketch.right - 4, sketch.face)
    sketch.scale = plan.scale
    rows = deal(plan.events, kind, max(1, min(MOST, int((sketch.top - sketch.bottom - HEIGHT) / ROW))))
    base = sketch.bottom + HEIGHT
    heights = _heights(rows, sketch.top - base)
    kept, sides = _choose(sketch, plan, rows, heights)
    y = sketch.top
    for n, (name, height, side) in enumerate(zip(rows, heights, sides, strict=True)):
        y -= height
        _row(sketch, name, left, y, height, tinted=n % 2 == 0)
        draw(sketch, plan, side, y)
        rug(sketch, plan, tuple(i for i in rows[name] if i not in kept), y, y - 5)
    band(sketch, plan.scale, sketch.bottom + HEIGHT / 2)
    return tuple(plan.events[i] for i in sorted(kept))


def deal(events: Sequence[Event], kind: str, most: int = MOST) -> dict[str, tuple[int, ...]]:
    """Row -> indices of its events: those who have most events first; an event stands once, with its first name. Raises OptionError."""
    if kind not in KINDS:
        raise OptionError(f"no lanes by {kind!r}: there are {', '.join(KINDS)}")
    found: dict[str, list[int]] = {}
    for i, event in enumerate(events):
        names = {"actor": event.actors, "place": event.places, "source": event.sources}[kind]
        found.setdefault(names[0] if names else "", []).append(i)
    ranked = sorted((name for name in found if name), key=lambda name: (-len(found[name]), name))
    own = ranked[: most if len(ranked) <= most and "" not in found else most - 1]
    rest = sorted(i for name in found if name not in own for i in found[name])
    return {**{name: tuple(found[name]) for name in own}, **({OTHERS: tuple(rest)} if rest else {})}


def _heights(rows: dict[str, tuple[int, ...]], free: float) -> list[float]:
    """Higher rows for more events, though not in proportion."""
    shares = [6 + len(indices) ** 0.8 for indices in rows.values()]
    return [free * share / sum(shares) for share in shares]


def _choose(sketch: Sketch, plan: Plan, rows: dict[str, tuple[int, ...]], heights: Sequence[float]) -> tuple[frozenset[int], tuple[Side, ...]]:
    everyone = frozenset(range(len(plan.events)))
    width = sketch.right - sketch.left
    tried = styles(sketch, len(everyone))
    if len(everyone) <= HOLDS:
        for style, limit in tried:
            sides = _sides(sketch, plan, rows, heights, everyone, style)
            if sides and max(s.placed.strain for s in sides) <= limit * width:
                return everyone, sides

    def attempt(chosen: tuple[int, ...]) -> tuple[Side, ...] | None:
        sides = _sides(sketch, plan, rows, heights, frozenset(chosen), tried[-1][0])
        return sides if sides and max(s.placed.strain for s in sides) <= tried[-1][1] * width else None

    kept, placed = layout.fill(plan.order, LOOKED_AT, attempt)
    return frozenset(kept), placed or tuple(Side(1, (), (), layout.EMPTY, (), 0.0, 0.0) for _ in rows)


def _sides(
    sketch: Sketch, plan: Plan, rows: dict[str, tuple[int, ...]], heights: Sequence[float], kept: frozenset[int], style: Style
) -> tuple[Side, ...]:
    sides = []
    for indices, height in zip(rows.values(), heights, strict=True):
        side = place(sketch, plan, tuple(i for i in indices if i in kept), style, height - 8, 1, BELT, 2)
        if side is None:
            return ()
        sides.append(side)
    return tuple(sides)


def _row(sketch: Sketch, name: str, left: float, base: float, height: float, *, tinted: bool) -> None:
    if tinted:
        sketch.bars.append(Bar(left, base - 7, sketch.right - left, height, Ink.BAND, 0.55))
    sketch.lines.append(Line(((sketch.left, base), (sketch.right, base)), Ink.FAINT, 0.9))
    size = sketch.form.small + 1.5
    lines = wrap(sketch.face.clean(name), sketch.left - left - 14, 3, lambda t: sketch.wide(t, size, bold=True))
    y = base + height / 2 - 7 + len(lines) * size * LEADING / 2
    for line in lines:
        sketch.write(left + 6, y - size * RISE, line, size, Ink.MUTED if name == OTHERS else Ink.TEXT, bold=True)
        y -= size * LEADING
