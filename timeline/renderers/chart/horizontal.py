"""Time from left to right: an axis in the middle, labels as flags above and below it, their number under it where not all have room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from timeline.renderers import layout
from timeline.renderers.chart import anchors, density, labels
from timeline.renderers.chart.band import HEIGHT, band
from timeline.renderers.chart.marks import Sign, sign
from timeline.renderers.chart.scene import Ink, Label, Line
from timeline.renderers.chart.sketch import bar
from timeline.renderers.layout import Box, Flag, Layout, Room

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Event
    from timeline.renderers.chart.labels import Content, Style
    from timeline.renderers.chart.scale import Scale
    from timeline.renderers.chart.sketch import Sketch

ROW: Final = 6.5
"""Height of a row of bars."""
ROWS: Final = 4
LEAD: Final = 20.0
"""Height of the belt in which leaders bend."""
PAD: Final = 5.0
"""From a pole to its text."""
LIMITS: Final = (0.035, 0.07, 0.11, 0.16, 0.22)
"""How far a pole may stand from its event, in widths: for each in turn, the largest letters that do with it are taken."""
LOOKED_AT: Final = 300
"""More labels than this never fit; the most telling ones are tried."""


@dataclass(frozen=True, slots=True)
class Side:
    """One side of the axis: the events on it (indices), their labels and where these go, and rows for their bars. `up` is 1 above, -1 below."""

    up: int
    events: tuple[int, ...]
    contents: tuple[Content, ...]
    placed: Layout
    rows: tuple[int | None, ...]
    lead: float


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything known before anything is placed: events in order along the axis, where each wants to stand, its sign."""

    events: tuple[Event, ...]
    scale: Scale
    at: tuple[float, ...]
    signs: tuple[Sign, ...]
    order: tuple[int, ...]
    year: bool


def compose(sketch: Sketch, events: Sequence[Event]) -> tuple[Event, ...]:
    """Draw the events on what is free of the sheet; gives those that bear a label."""
    plan = prepare(events, sketch.left + 4, sketch.right - 4)
    if sketch.form.strip and len(events) > 25:
        density.strip(sketch, plan.scale, plan.events)
    middle = (sketch.bottom + sketch.top) / 2
    depth = (sketch.top - sketch.bottom - HEIGHT) / 2
    kept, sides = choose(sketch, plan, depth)
    band(sketch, plan.scale, middle)
    for side in sides:
        draw(sketch, plan, side, middle + side.up * HEIGHT / 2)
    _rug(sketch, plan, kept, middle + HEIGHT / 2)
    return tuple(plan.events[i] for i in sorted(kept))


def prepare(events: Sequence[Event], low: float, high: float) -> Plan:
    scale, at = anchors.place(events, low, high)
    order = sorted(range(len(events)), key=lambda i: (at[i], i))
    shown = tuple(events[i] for i in order)
    places = tuple(at[i] for i in order)
    telling = layout.telling(places, [e.salience for e in shown], low, high)
    return Plan(shown, scale, places, tuple(sign(e) for e in shown), telling, scale.years > 1)


def choose(sketch: Sketch, plan: Plan, depth: float) -> tuple[frozenset[int], tuple[Side, ...]]:
    """The largest letters with which all events get a label near enough; else as many of the most telling as do."""
    width = sketch.right - sketch.left
    styles = _styles(sketch, len(plan.events))
    everyone = tuple(range(len(plan.events)))
    if len(everyone) <= LOOKED_AT:
        for limit in LIMITS:
            for style in styles:
                sides = _sides(sketch, plan, everyone, style, depth)
                if sides and max(s.placed.strain for s in sides) <= limit * width:
                    return frozenset(everyone), sides

    def attempt(k: int) -> tuple[Side, ...] | None:
        sides = _sides(sketch, plan, tuple(sorted(plan.order[:k])), styles[-1], depth)
        return sides if sides and max(s.placed.strain for s in sides) <= LIMITS[-2] * width else None

    k, sides = layout.most(min(len(everyone), LOOKED_AT), attempt)
    return frozenset(plan.order[:k]), sides or ()


def _styles(sketch: Sketch, count: int) -> tuple[Style, ...]:
    """From large and wide to small and narrow."""
    wide = 190.0 if count <= 6 else 165.0
    sizes = sketch.form.sizes
    styles = [labels.Style(size, wide * size / sizes[0], 3) for size in sizes]
    return (*styles, labels.Style(sizes[-1], 112.0, 2))


def _sides(sketch: Sketch, plan: Plan, kept: tuple[int, ...], style: Style, depth: float) -> tuple[Side, ...]:
    """Both sides, events dealt to them in turn; () where they do not fit."""
    sides = []
    for up, chosen in ((1, kept[::2]), (-1, kept[1::2])):
        side = place(sketch, plan, chosen, style, depth, up)
        if side is None:
            return ()
        sides.append(side)
    return tuple(sides)


def place(sketch: Sketch, plan: Plan, chosen: tuple[int, ...], style: Style, depth: float, up: int) -> Side | None:
    contents = tuple(labels.content(plan.events[i], sketch.face, style, year=plan.year or not _on_scale(plan, i)) for i in chosen)
    barred = [i for i in chosen if plan.signs[i].bar and _on_scale(plan, i)]
    spans = [anchors.stretch(plan.scale, plan.events[i]) for i in barred]
    found = dict(zip(barred, layout.rows(spans, 3.0, ROWS), strict=True))
    rows = tuple(found.get(i) for i in chosen)
    lead = LEAD + ROW * (max((r + 1 for r in rows if r is not None), default=0))
    room = Room(sketch.left, sketch.right, depth - lead, gap=style.size * 1.1, lane=PAD + 1.5, pitch=style.size * 0.7)
    placed = layout.flags([Box(plan.at[i], c.width + PAD + 1, c.height) for i, c in zip(chosen, contents, strict=True)], room)
    return placed and Side(up, chosen, contents, placed, rows, lead)


def _on_scale(plan: Plan, i: int) -> bool:
    return plan.scale.low <= plan.at[i] <= plan.scale.high


def draw(sketch: Sketch, plan: Plan, side: Side, base: float) -> None:
    for i, what, flag, row in zip(side.events, side.contents, side.placed.flags, side.rows, strict=True):
        event, look = plan.events[i], plan.signs[i]
        y = base if row is None else base + side.up * (ROW * row + ROW * 0.8)
        if row is not None:
            start, end = anchors.stretch(plan.scale, event)
            since, until = anchors.beyond(plan.scale, event)
            bar(sketch, start, y, end, y, look.bar, look.ink, event.id, since=look.since or since, until=look.until or until)
        _flag(sketch, what, flag, side, (plan.at[i], y), base, event.id, look)
        sketch.marks.append(look.at(plan.at[i], y, event.id))


def _flag(sketch: Sketch, what: Content, flag: Flag, side: Side, mark: tuple[float, float], base: float, event: str, look: Sign) -> None:
    near = base + side.up * (side.lead + flag.offset)
    far = near + side.up * what.height
    bend, foot = base + side.up * (side.lead - LEAD), base + side.up * side.lead
    leader = (mark, (mark[0], bend), (flag.pole, foot), (flag.pole, near), (flag.pole, far))
    sketch.lines.append(Line(leader[:-1], Ink.MUTED, 0.6, event=event))
    sketch.lines.append(Line((leader[-2], leader[-1]), look.ink, 1.5, event=event))
    turned = flag.before > 0
    labels.write(sketch, what, flag.pole + (-PAD if turned else PAD), max(near, far), look.ink, event, leftward=turned)
    left, right = flag.pole - flag.before, flag.pole + flag.after
    sketch.labels.append(Label(event, left, min(near, far), right, max(near, far), leader))


def _rug(sketch: Sketch, plan: Plan, kept: frozenset[int], top: float) -> None:
    """Events without a label: a stroke each on the axis."""
    for i, event in enumerate(plan.events):
        if i not in kept:
            sketch.lines.append(Line(((plan.at[i], top - 5), (plan.at[i], top)), plan.signs[i].ink, 0.7, event=event.id))
