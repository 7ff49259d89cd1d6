"""Where labels go: numbers in, numbers out; nothing is drawn or measured here.

A timeline's labels are flags on poles. Along the axis each pole wants to stand where its event is; across it, labels lie in
layers, layer 1 nearest. A pole keeps one place in all the layers that it passes, so a leader bends once, between axis and
layer 1, and since poles keep the events' order, leaders cross neither each other nor a label.

The places are the least-squares ones under the gaps that the layers ask for: isotonic regression by pooling adjacent
violators, exact and linear in time (Barlow et al. 1972, Statistical inference under order restrictions).
Every function is bounded: O(n L) for n labels in L layers.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True, slots=True)
class Box:
    """A measured label: `at` is the wanted place along the axis, `size` its length along it, `depth` its length across; any one unit."""

    at: float
    size: float
    depth: float


@dataclass(frozen=True, slots=True)
class Room:
    """The space on one side of the axis: low..high along it, `depth` across; `gap` between labels, `lane` between poles, `pitch` between layers."""

    low: float
    high: float
    depth: float
    gap: float
    lane: float
    pitch: float


@dataclass(frozen=True, slots=True)
class Flag:
    """A placed label: its pole's place, how far before and after the pole it reaches, its layer (1 nearest) and where across the axis that begins."""

    pole: float
    before: float
    after: float
    layer: int
    offset: float


@dataclass(frozen=True, slots=True)
class Layout:
    """One side's flags, in the order of the boxes. `strain`: the farthest that a pole stands from where it wants to; `cost`: lower is better."""

    flags: tuple[Flag, ...]
    layers: int
    strain: float
    cost: float


T = TypeVar("T")
CROWD: Final = 30
"""Beyond so many labels on a side no single one is moved to better the whole: it would not show, and the work stays bounded."""
EMPTY: Final = Layout((), 0, 0.0, 0.0)


def isotonic(wanted: Sequence[float]) -> tuple[float, ...]:
    """The non-decreasing numbers nearest to those wanted, in least squares.

    >>> isotonic([1, 3, 2, 4])
    (1.0, 2.5, 2.5, 4.0)
    """
    blocks: list[tuple[float, int]] = []
    for value in wanted:
        total, count = float(value), 1
        while blocks and blocks[-1][0] * count > total * blocks[-1][1]:
            before, many = blocks.pop()
            total, count = total + before, count + many
        blocks.append((total, count))
    return tuple(total / count for total, count in blocks for _ in range(count))


def spread(wanted: Sequence[float], gaps: Sequence[float], low: Sequence[float], high: Sequence[float]) -> tuple[float, ...] | None:
    """Places in order, each at least `gaps[i]` after the one before and within low[i]..high[i]; None where there is no room.

    `gaps` has one number fewer than `wanted`.

    >>> spread([5, 5, 5], [2, 2], [0, 0, 0], [10, 10, 10])
    (3.0, 5.0, 7.0)
    """
    if not wanted:
        return ()
    offsets = list(accumulate(gaps, initial=0.0))
    floor = list(accumulate((a - o for a, o in zip(low, offsets, strict=True)), max))
    ceiling = list(accumulate((b - o for b, o in zip(reversed(high), reversed(offsets), strict=True)), min))[::-1]
    if any(a > b + 1e-9 for a, b in zip(floor, ceiling, strict=True)):
        return None
    free = isotonic([w - o for w, o in zip(wanted, offsets, strict=True)])
    return tuple(min(max(y, a), b) + o for y, a, b, o in zip(free, floor, ceiling, offsets, strict=True))


def flags(boxes: Sequence[Box], room: Room, *, crowded: bool = False) -> Layout | None:
    """All boxes (in order of `at`) as flags on one side of the axis, or None where they do not fit.

    Tries each number of layers that the depth allows and a few ways to deal the labels out to them, and keeps the cheapest:
    short leaders first, then few layers. A crowd is given as many layers as there can be, at once.
    """
    if not boxes:
        return EMPTY
    best: Layout | None = None
    most = max(1, min(len(boxes), int((room.depth + room.pitch) / (min(b.depth for b in boxes) + room.pitch))))
    turns = _turns(boxes, room)
    for layers in range(most, 0, -1) if crowded else range(1, most + 1):
        for turned in turns:
            for deal in (_stairs, _cycle):
                tried = _place(boxes, room, deal(boxes, turned, room, layers), turned)
                if tried is not None and (best is None or tried.cost < best.cost - 1e-9):
                    best = tried
        if best is not None and (crowded or best.strain < room.gap):
            break
    return _settled(boxes, room, best) if best is not None and len(boxes) <= CROWD and not crowded else best


def _settled(boxes: Sequence[Box], room: Room, found: Layout) -> Layout:
    """Each flag in turn tries the other layers, and stays where that is cheaper: one round."""
    best, turned = found, tuple(f.before > 0 for f in found.flags)
    for i, flag in enumerate(found.flags):
        dealt = [f.layer for f in best.flags]
        for layer in range(1, found.layers + 1):
            if layer != flag.layer:
                tried = _place(boxes, room, [*dealt[:i], layer, *dealt[i + 1 :]], turned)
                if tried is not None and tried.cost < best.cost - 1e-9:
                    best = tried
    return best


def _turns(boxes: Sequence[Box], room: Room) -> tuple[tuple[bool, ...], ...]:
    """Which flags fly towards the axis' start: those that would reach beyond its end, or more of them; else none."""
    ways = [tuple(b.at + b.size * share > room.high for b in boxes) for share in (0.0, 0.5, 1.0)]
    return tuple(dict.fromkeys(_tail(way) for way in ways))


def _tail(turned: tuple[bool, ...]) -> tuple[bool, ...]:
    """From the first turned flag on, all are: flags that face away from each other would waste the room."""
    first = turned.index(True) if True in turned else len(turned)
    return tuple(i >= first for i in range(len(turned)))


def _stairs(boxes: Sequence[Box], turned: Sequence[bool], room: Room, layers: int) -> list[int]:
    """A crowd as stairs: the first flag highest, so that those after it stand beneath its cloth; mirrored where flags are turned."""
    dealt = [1] * len(boxes)
    seam = turned.index(True) if True in turned else len(boxes)
    for i in range(seam - 2, -1, -1):
        crowded = boxes[i + 1].at < boxes[i].at + boxes[i].size + room.gap
        dealt[i] = dealt[i + 1] + 1 if crowded and dealt[i + 1] < layers else 1
    for i in range(max(seam, 1), len(boxes)):
        facing = i == seam and boxes[i].at - boxes[i].size < boxes[i - 1].at + boxes[i - 1].size
        crowded = facing or boxes[i].at - boxes[i].size - room.gap < boxes[i - 1].at
        dealt[i] = dealt[i - 1] + 1 if crowded and dealt[i - 1] < layers else 1
    return dealt


def _cycle(boxes: Sequence[Box], turned: Sequence[bool], room: Room, layers: int) -> list[int]:
    """Layers in turn, whatever the crowd; best where everything is crowded."""
    del room
    return [1 + i % layers if turned[i] else layers - i % layers for i in range(len(boxes))]


def _place(boxes: Sequence[Box], room: Room, dealt: Sequence[int], turned: Sequence[bool]) -> Layout | None:
    layers = max(dealt)
    offsets = _offsets(boxes, dealt, layers, room)
    if offsets is None:
        return None
    before = [b.size if t else 0.0 for b, t in zip(boxes, turned, strict=True)]
    after = [0.0 if t else b.size for b, t in zip(boxes, turned, strict=True)]
    wanted = [b.at for b in boxes]
    poles = spread(
        wanted,
        _gaps(before, after, dealt, layers, room),
        [room.low + size for size in before],
        [room.high - size for size in after],
    )
    if poles is None:
        return None
    shifts = [abs(p - w) for p, w in zip(poles, wanted, strict=True)]
    strain, reach = max(shifts), room.high - room.low
    cost = (sum(s * s for s in shifts) / len(shifts)) ** 0.5 / reach + strain / reach + 0.004 * layers + 0.01 * sum(dealt) / len(dealt)
    placed = tuple(Flag(p, b, a, d, offsets[d - 1]) for p, b, a, d in zip(poles, before, after, dealt, strict=True))
    return Layout(placed, layers, strain, cost)


def _offsets(boxes: Sequence[Box], dealt: Sequence[int], layers: int, room: Room) -> tuple[float, ...] | None:
    """Where each layer begins across the axis; spare depth airs the layers, up to half a label each."""
    deep = [max((b.depth for b, d in zip(boxes, dealt, strict=True) if d == layer), default=0.0) for layer in range(1, layers + 1)]
    spare = room.depth - sum(deep) - room.pitch * (layers - 1)
    if spare < -1e-9:
        return None
    air = min(spare / (layers + 1), max(deep) / 2)
    return tuple(start + layer * (room.pitch + air) for layer, start in enumerate(accumulate(deep[:-1], initial=0.0)))


def _gaps(before: Sequence[float], after: Sequence[float], dealt: Sequence[int], layers: int, room: Room) -> list[float]:
    """Gaps between neighbouring poles that keep every label off the labels of its layer and off the poles that pass there.

    Distances between poles farther apart are met by the sum of the gaps between them.
    """
    last: list[int | None] = [None] * (layers + 1)
    sums, gaps = [0.0], []
    for j in range(1, len(dealt)):
        last[dealt[j - 1]] = j - 1
        need = sums[-1] + room.lane
        for layer in range(1, layers + 1):
            i = last[layer]
            if i is None:
                continue
            if layer == dealt[j]:
                need = max(need, sums[i] + after[i] + before[j] + room.gap)
            elif layer < dealt[j]:
                need = max(need, sums[i] + after[i] + room.lane)
            else:
                need = max(need, sums[i] + before[j] + room.lane)
        gaps.append(need - sums[-1])
        sums.append(need)
    return gaps


def stack(boxes: Sequence[Box], room: Room) -> Layout | None:
    """All boxes as one column beside an axis that runs down the page, each label centred at its leader's end; None where they do not fit."""
    half = [b.size / 2 for b in boxes]
    gaps = [a + b + room.gap for a, b in pairwise(half)]
    wanted = [b.at for b in boxes]
    places = spread(wanted, gaps, [room.low + h for h in half], [room.high - h for h in half])
    if places is None:
        return None
    shifts = [abs(p - w) for p, w in zip(places, wanted, strict=True)]
    strain = max(shifts, default=0.0)
    return Layout(tuple(Flag(p, h, h, 1, 0.0) for p, h in zip(places, half, strict=True)), 1, strain, strain / (room.high - room.low))


def telling(slots: Sequence[int], salience: Sequence[float]) -> tuple[int, ...]:
    """Indices, the one to label first first: by salience, yet spread over the slots of the axis, so that one burst does not take every label.

    Each event gives way by one step for each more salient one in its slot; five steps lie between the most and the least salient.

    >>> telling([1, 1, 1, 2], [0.9, 0.8, 0.7, 0.1])
    (0, 1, 3, 2)
    """
    by_salience = sorted(range(len(slots)), key=lambda i: (-salience[i], i))
    crowd: dict[int, int] = {}
    keys: list[tuple[float, int, int]] = []
    for rank, i in enumerate(by_salience):
        keys.append((crowd.get(slots[i], 0) + 5.0 * rank / len(slots), rank, i))
        crowd[slots[i]] = crowd.get(slots[i], 0) + 1
    return tuple(i for _, _, i in sorted(keys))


def fill(order: Sequence[int], limit: int, attempt: Callable[[tuple[int, ...]], T | None], tries: int = 40) -> tuple[tuple[int, ...], T | None]:
    """As many of `order` as attempt() finds a place for, the first ones first, and what it gave; ((), None) where not even one has.

    How many of the first ones fit is found by halving, up to `limit`; then each of the next `tries` is added if it fits too.
    """
    found: dict[int, T] = {}

    def fails(k: int) -> bool:
        made = attempt(tuple(sorted(order[:k])))
        if made is not None:
            found[k] = made
        return made is None

    k = bisect_left(range(1, min(limit, len(order)) + 1), x=True, key=fails)
    if not k:
        return (), None
    kept, best = tuple(sorted(order[:k])), found[k]
    for i in order[k : min(k + tries, limit)]:
        more = tuple(sorted((*kept, i)))
        made = attempt(more)
        if made is not None:
            kept, best = more, made
    return kept, best


def rows(spans: Sequence[tuple[float, float]], gap: float, limit: int) -> tuple[int | None, ...]:
    """A row for each span so that spans of one row keep `gap` apart: first row that is free; None beyond `limit` rows."""
    ends: list[float] = []
    dealt: list[int | None] = [None] * len(spans)
    for i in sorted(range(len(spans)), key=lambda i: (spans[i], i)):
        start, end = spans[i]
        row = next((r for r, e in enumerate(ends) if e + gap <= start), len(ends))
        if row >= limit:
            continue
        if row == len(ends):
            ends.append(end)
        ends[row] = end
        dealt[i] = row
    return tuple(dealt)
