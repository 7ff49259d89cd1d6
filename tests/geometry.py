"""What may be wrong with placed labels, by geometry. A label has left, bottom, right, top, and a leader: points from its event to it."""

from __future__ import annotations

from itertools import combinations, pairwise

SLACK = 1e-6


def crossing(a, b, c, d):
    """Whether the segments cross in a point inside both."""

    def side(p, q, r):
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return side(a, b, c) * side(a, b, d) < -SLACK and side(c, d, a) * side(c, d, b) < -SLACK


def through(a, b, label):
    """Whether a segment runs through the inside of a label: clipped to the box, something is left (Liang and Barsky)."""
    low, high = 0.0, 1.0
    for start, delta, least, most in (
        (a[0], b[0] - a[0], label.left + 0.01, label.right - 0.01),
        (a[1], b[1] - a[1], label.bottom + 0.01, label.top - 0.01),
    ):
        if abs(delta) < SLACK:
            if not least < start < most:
                return False
            continue
        t0, t1 = sorted(((least - start) / delta, (most - start) / delta))
        low, high = max(low, t0), min(high, t1)
    return low < high


def segments(label):
    return list(pairwise(label.leader))


def faults(labels, width, height):
    """What is wrong with a sheet of that size: overlapping labels, labels off it, leaders through labels, leaders that cross."""
    boxes = sum(a.left < b.right - SLACK and b.left < a.right - SLACK and a.bottom < b.top - SLACK and b.bottom < a.top - SLACK for a, b in combinations(labels, 2))
    off = sum(la.left < 0 or la.bottom < 0 or la.right > width or la.top > height for la in labels)
    struck = sum(through(*s, other) for la in labels for s in segments(la) for other in labels if other is not la)
    crossed = sum(crossing(*s, *t) for a, b in combinations(labels, 2) for s in segments(a) for t in segments(b))
    return {"overlaps": boxes, "off": off, "struck": struck, "crossed": crossed}
