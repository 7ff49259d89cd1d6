"""Time down the page: an axis in the middle, a column of labels on either side of it. The most readable form for many events."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from timeline.renderers import layout
from timeline.renderers.chart import anchors, density, labels
from timeline.renderers.chart.band import UPRIGHT, upright
from timeline.renderers.chart.horizontal import LEAST
from timeline.renderers.chart.labels import Style
from timeline.renderers.chart.plan import LOOKED_AT, Plan, prepare
from timeline.renderers.chart.scene import Ink, Label, Line
from timeline.renderers.chart.sketch import LEADING, bar
from timeline.renderers.layout import Box, Layout, Room

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Event
    from timeline.renderers.chart.labels import Content
    from timeline.renderers.chart.sketch import Sketch

ROW: Final = 5.5
ROWS: Final = 3
LEAD: Final = 30.0
"""Width of the belt in which leaders bend."""
PAD: Final = 5.0
LIMIT: Final = 0.34
"""How far a label may stand from its event, in heights, before the letters are made smaller."""
FARTHEST: Final = 0.5
"""How far at all."""


@dataclass(frozen=True, slots=True)
class Column:
    """The labels on one side; `way` is 1 on the right, -1 on the left."""

    way: int
    events: tuple[int, ...]
    contents: tuple[Content, ...]
    placed: Layout
    rows: tuple[int | None, ...]
    lead: float


def compose(sketch: Sketch, events: Sequence[Event]) -> tuple[Event, ...]:
    """Draw the events on what is free of the sheet; gives those that bear a label."""
    plan, kept, columns = _fit(sketch, events)
    if len(kept) < len(events):
        sketch.top -= sketch.form.small * 1.5
        density.column(sketch, _plan(sketch, events).scale, events)
        plan, kept, columns = _fit(sketch, events)
    sketch.scale = plan.scale
    middle = (sketch.left + sketch.right) / 2
    upright(sketch, plan.scale, middle)
    for column in columns:
        draw(sketch, plan, column, middle + column.way * UPRIGHT / 2)
    for i, event in enumerate(plan.events):
        if i not in kept:
            y, x = sketch.top - plan.at[i], middle + UPRIGHT / 2
            sketch.lines.append(Line(((x - 5, y), (x, y)), plan.signs[i].ink, 0.7, event=event.id))
    return tuple(plan.events[i] for i in sorted(kept))


def _plan(sketch: Sketch, events: Sequence[Event]) -> Plan:
    return prepare(events, 4.0, sketch.top - sketch.bottom - 4.0, sketch.face)


def _fit(sketch: Sketch, events: Sequence[Event]) -> tuple[Plan, frozenset[int], tuple[Column, ...]]:
    plan = _plan(sketch, events)
    return plan, *choose(plan, sketch.top - sketch.bottom, _styles(sketch))


def choose(plan: Plan, height: float, styles: Sequence[Style]) -> tuple[frozenset[int], tuple[Column, ...]]:
    """The first style with which all events find a place near enough, or the last two together; else as many of the most telling as do in the last."""
    everyone = tuple(range(len(plan.events)))
    tried = [(style, None) for style in styles[:-1]] + [(styles[-1], styles[-2] if len(styles) > 1 else None)]
    for style, roomier in tried:
        if len(everyone) / 2 * _least(style) <= height:
            columns = _columns(plan, everyone, style, height, roomier)
            if columns and max(c.placed.strain for c in columns) <= (FARTHEST if style.inline else LIMIT) * height:
                return frozenset(everyone), columns

    def attempt(chosen: tuple[int, ...]) -> tuple[Column, ...] | None:
        columns = _columns(plan, chosen, styles[-1], height)
        return columns if columns and max(c.placed.strain for c in columns) <= FARTHEST * height else None

    kept, placed = layout.fill(plan.order, LOOKED_AT, attempt, tries=12)
    return frozenset(kept), placed or ()


def _least(style: Style) -> float:
    """The height that a label takes at least, with the gap after it."""
    return style.size * (labels.TIGHT if style.inline else 2 * LEADING) + _gap(style)


def _gap(style: Style) -> float:
    return style.size * (0.25 if style.lines == 1 else 0.3 if style.inline else 0.45 if style.lines == 2 else 0.8)


def _styles(sketch: Sketch) -> tuple[Style, ...]:
    """From large letters on lines of their own to small ones beside the date."""
    width = (sketch.right - sketch.left - UPRIGHT) / 2 - LEAD - PAD - 2
    sizes = sketch.form.sizes
    small = sizes[-1]
    wide = [Style(size, min(width, 26 * size), 3) for size in sizes]
    return (*wide, Style(small, width, 2), Style(small, width, 2, inline=True), Style(small, width, 1, inline=True))


def _columns(plan: Plan, kept: tuple[int, ...], style: Style, height: float, roomier: Style | None = None) -> tuple[Column, ...]:
    """Both columns, events dealt to them in turn, in one style or in two; () where they do not fit."""
    columns = []
    if style.width < LEAST * style.size:
        return ()
    for way, chosen in ((1, kept[::2]), (-1, kept[1::2])):
        shown = _shown(plan, chosen, style, roomier, height)
        room = Room(0.0, height, 0.0, gap=_gap(roomier or style), lane=0.0, pitch=0.0)
        placed = layout.stack([Box(plan.at[i], c.height, c.width) for i, c in zip(chosen, shown, strict=True)], room)
        if placed is None:
            return ()
        barred = [i for i in chosen if plan.signs[i].bar and plan.on_scale(i)]
        found = dict(zip(barred, layout.rows([anchors.stretch(plan.scale, plan.events[i]) for i in barred], 3.0, ROWS), strict=True))
        rows = tuple(found.get(i) for i in chosen)
        columns.append(Column(way, chosen, shown, placed, rows, ROW * max((r + 1 for r in rows if r is not None), default=0)))
    return tuple(columns)


def _shown(plan: Plan, chosen: tuple[int, ...], style: Style, roomier: Style | None, height: float) -> tuple[Content, ...]:
    """The labels in that style; the most telling in the roomier one, as long as the height lasts."""
    shown = {i: plan.content(i, style) for i in chosen}
    if roomier:
        used = sum(c.height + _gap(roomier) for c in shown.values())
        for i in plan.order:
            if i in shown and used + (more := plan.content(i, roomier)).height - shown[i].height <= height:
                used += more.height - shown[i].height
                shown[i] = more
    return tuple(shown[i] for i in chosen)


def draw(sketch: Sketch, plan: Plan, column: Column, base: float) -> None:
    """`base` is the edge of the axis on the column's side."""
    way, edge = column.way, base + column.way * LEAD
    for i, what, flag, row in zip(column.events, column.contents, column.placed.flags, column.rows, strict=True):
        event, look = plan.events[i], plan.signs[i]
        x, y = base if row is None else base + way * (ROW * row + ROW * 0.8), sketch.top - plan.at[i]
        if row is not None:
            start, end = anchors.stretch(plan.scale, event)
            since, until = anchors.beyond(plan.scale, event)
            bar(sketch, x, sketch.top - start, x, sketch.top - end, look.bar, look.ink, event.id, since=look.since or since, until=look.until or until)
        level = sketch.top - flag.pole
        leader = ((x, y), (base + way * (column.lead + 2), y), (edge, level))
        sketch.lines.append(Line(leader, Ink.MUTED, 0.6, event=event.id))
        top, bottom = level + what.height / 2, level - what.height / 2
        sketch.lines.append(Line(((edge, top), (edge, bottom)), look.ink, 1.5, event=event.id))
        labels.write(sketch, what, edge + way * PAD, top, look.ink, event.id, leftward=way < 0)
        far = edge + way * (PAD + what.width)
        sketch.labels.append(Label(event.id, min(edge, far), bottom, max(edge, far), top, leader))
        sketch.marks.append(look.at(x, y, event.id))
