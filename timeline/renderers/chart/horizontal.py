"""Time from left to right: an axis in the middle, labels as flags above and below it, their number under it where not all have room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from timeline.renderers import layout
from timeline.renderers.chart import anchors, density, labels
from timeline.renderers.chart.band import EDGE, HEIGHT, band
from timeline.renderers.chart.plan import LOOKED_AT, Plan, prepare
from timeline.renderers.chart.scene import Ink, Label, Line
from timeline.renderers.chart.sketch import bar
from timeline.renderers.chart.wrapping import ELLIPSIS
from timeline.renderers.layout import Box, Flag, Layout, Room

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Event
    from timeline.renderers.chart.labels import Content, Style
    from timeline.renderers.chart.marks import Sign
    from timeline.renderers.chart.sketch import Sketch

ROW: Final = 6.5
"""Height of a row of bars."""
ROWS: Final = 4
TRIES: Final = 80
"""Events that are tried one by one when the sheet is nearly full."""
STRIP_FROM: Final = 25
"""With more events than this a strip tells how many there are when."""
LEAD: Final = 20.0
"""Height of the belt in which leaders bend."""
PAD: Final = 5.0
"""From a pole to its text."""
NEAR: Final = 0.09
"""How far a pole may stand from its event, in widths, with the largest letters ..."""
FAR: Final = 0.18
"""... with the smallest ..."""
LEAST: Final = 4.0
"""A label narrower than so many letter sizes says nothing."""
FARTHEST: Final = 0.26
"""... and before events are left without a label."""


@dataclass(frozen=True, slots=True)
class Side:
    """One side of the axis: the events on it (indices), their labels and where these go, and rows for their bars. `up` is 1 above, -1 below."""

    up: int
    events: tuple[int, ...]
    contents: tuple[Content, ...]
    placed: Layout
    rows: tuple[int | None, ...]
    lead: float
    belt: float


def compose(sketch: Sketch, events: Sequence[Event]) -> tuple[Event, ...]:
    """Draw the events on what is free of the sheet; gives those that bear a label."""
    plan = prepare(events, sketch.left + 4, sketch.right - 4, sketch.face)
    sketch.scale = plan.scale
    kept, sides, middle = _fit(sketch, plan, strip=sketch.form.strip and len(events) > STRIP_FROM)
    if len(kept) < len(events) <= STRIP_FROM:  # a strip after all
        kept, sides, middle = _fit(sketch, plan, strip=sketch.form.strip)
    band(sketch, plan.scale, middle)
    for side in sides:
        draw(sketch, plan, side, middle + side.up * HEIGHT / 2)
    top = middle + HEIGHT / 2
    rug(sketch, plan, [i for i in range(len(events)) if i not in kept], top, top - EDGE + 1)
    return tuple(plan.events[i] for i in sorted(kept))


def _fit(sketch: Sketch, plan: Plan, *, strip: bool) -> tuple[frozenset[int], tuple[Side, ...], float]:
    """The labels, and the height of the axis; with the strip drawn or not."""
    if strip:
        density.strip(sketch, plan.scale, plan.events)
    middle, depth = (sketch.bottom + sketch.top) / 2, (sketch.top - sketch.bottom - HEIGHT) / 2
    kept, sides = choose(sketch, plan, depth, styles(sketch, len(plan.events)), spare_styles(sketch))
    return kept, sides, middle


def choose(sketch: Sketch, plan: Plan, depth: float, tried: Sequence[tuple[Style, float]], spare: Sequence[Style]) -> tuple[frozenset[int], tuple[Side, ...]]:
    """The first style with which all events get a label near enough; else the spare one in which most of the most telling do."""
    width = sketch.right - sketch.left
    everyone = tuple(range(len(plan.events)))
    if len(everyone) <= STRIP_FROM:
        for style, limit in tried:
            sides = _sides(sketch, plan, everyone, style, depth)
            if sides and max(s.placed.strain for s in sides) <= limit * width:
                return frozenset(everyone), sides
    style, sides = max(((style, _dealt(sketch, plan, style, depth)) for style in spare), key=lambda found: _worth(found[1]))
    sides = _added(sketch, plan, style, depth, sides)
    return frozenset(i for side in sides for i in side.events), sides


def _dealt(sketch: Sketch, plan: Plan, style: Style, depth: float) -> tuple[Side, ...]:
    """As many of the most telling as have room in that style when they are dealt to both sides in turn."""

    def attempt(chosen: tuple[int, ...]) -> tuple[Side, ...] | None:
        sides = _sides(sketch, plan, chosen, style, depth, crowded=True)
        return sides if sides and max(s.placed.strain for s in sides) <= FAR * (sketch.right - sketch.left) else None

    return layout.fill(plan.order, LOOKED_AT, attempt, tries=0)[1] or ()


def _added(sketch: Sketch, plan: Plan, style: Style, depth: float, sides: tuple[Side, ...]) -> tuple[Side, ...]:
    """The next most telling one by one, each on the side that has fewer if it fits there, else on the other."""
    filled = list(sides)
    kept = sum(len(side.events) for side in sides)
    for i in plan.order[kept : kept + TRIES] if sides else ():
        for n in sorted(range(len(filled)), key=lambda n: len(filled[n].events)):
            side = place(sketch, plan, tuple(sorted((*filled[n].events, i))), style, depth, filled[n].up, crowded=True)
            if side and side.placed.strain <= FAR * (sketch.right - sketch.left):
                filled[n] = side
                break
    return tuple(filled)


def _worth(sides: tuple[Side, ...]) -> float:
    """How many labels there are; one that is cut short counts little."""
    return sum(0.3 if c.lines[-1].endswith(ELLIPSIS) else 1.0 for side in sides for c in side.contents)


def spare_styles(sketch: Sketch) -> tuple[Style, ...]:
    """For more events than have room: small letters, titles of three lines or of two."""
    most, small = sketch.right - sketch.left - PAD - 1, sketch.form.sizes[-1]
    return tuple(labels.Style(small, min(most, wide * small), lines) for wide, lines in ((13.5, 3), (16, 2), (11.8, 2)))


def styles(sketch: Sketch, count: int) -> tuple[tuple[Style, float], ...]:
    """From large to small letters, each with the strain that it may cost; the last may cut titles short."""
    sizes = sketch.form.sizes
    if count <= 6:
        sizes = (1.35 * sizes[0], 1.15 * sizes[0], *sizes)
    limits = [NEAR + (FAR - NEAR) * n / max(len(sizes) - 1, 1) for n in range(len(sizes))]
    most, small = sketch.right - sketch.left - PAD - 1, sizes[-1]
    shapes = ((12.7, 4), (16, 3))
    whole = [(labels.Style(size, min(most, wide * size), lines), limit) for size, limit in zip(sizes, limits, strict=True) for wide, lines in shapes]
    return (*whole, *((style, FARTHEST) for style, _ in whole[-2:]), (labels.Style(small, min(most, 11.8 * small), 2), FARTHEST))


def _sides(sketch: Sketch, plan: Plan, kept: tuple[int, ...], style: Style, depth: float, *, crowded: bool = False) -> tuple[Side, ...]:
    """Both sides, events dealt to them in turn; () where they do not fit."""
    sides = []
    for up, chosen in ((1, kept[::2]), (-1, kept[1::2])):
        side = place(sketch, plan, chosen, style, depth, up, crowded=crowded)
        if side is None:
            return ()
        sides.append(side)
    return tuple(sides)


def place(
    sketch: Sketch,
    plan: Plan,
    chosen: tuple[int, ...],
    style: Style,
    depth: float,
    up: int,
    belt: float = LEAD,
    rows_at_most: int = ROWS,
    *,
    crowded: bool = False,
) -> Side | None:
    """The side's labels placed in that depth, or None where they do not fit; `belt` is the height in which leaders bend."""
    if chosen and style.width < LEAST * style.size:
        return None
    shown = tuple(plan.content(i, style) for i in chosen)
    barred = [i for i in chosen if plan.signs[i].bar and plan.on_scale(i)]
    spans = [anchors.stretch(plan.scale, plan.events[i]) for i in barred]
    found = dict(zip(barred, layout.rows(spans, 3.0, rows_at_most), strict=True))
    rows = tuple(found.get(i) for i in chosen)
    lead = belt + ROW * (max((r + 1 for r in rows if r is not None), default=0))
    room = Room(sketch.left, sketch.right, depth - lead, gap=style.size * 1.1, lane=PAD + 1.5, pitch=style.size * 0.7)
    placed = layout.flags([Box(plan.at[i], c.width + PAD + 1, c.height) for i, c in zip(chosen, shown, strict=True)], room, crowded=crowded)
    return None if placed is None else Side(up, chosen, shown, placed, rows, lead, belt)


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
    bend, foot = base + side.up * (side.lead - side.belt), base + side.up * side.lead
    leader = (mark, (mark[0], bend), (flag.pole, foot), (flag.pole, near), (flag.pole, far))
    sketch.lines.append(Line(leader[:-1], Ink.MUTED, 0.6, event=event))
    sketch.lines.append(Line((leader[-2], leader[-1]), look.ink, 1.5, event=event))
    turned = flag.before > 0
    labels.write(sketch, what, flag.pole + (-PAD if turned else PAD), max(near, far), look.ink, event, leftward=turned)
    left, right = flag.pole - flag.before, flag.pole + flag.after
    sketch.labels.append(Label(event, left, min(near, far), right, max(near, far), leader))


def rug(sketch: Sketch, plan: Plan, bare: Sequence[int], top: float, bottom: float) -> None:
    """Events without a label: a stroke each on the axis."""
    for i in bare:
        sketch.lines.append(Line(((plan.at[i], bottom), (plan.at[i], top)), plan.signs[i].ink, 0.7, event=plan.events[i].id))
