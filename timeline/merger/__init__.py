"""Mentions of all readings -> events: the same happening once, with all who tell it.

    late.py      pages stamped long after they were written, whose days count for nothing
    vectors.py   what a mention is about, as weighted stems, and how alike two are
    acts.py      who does what: one act told twice, or two
    links.py     which mentions may tell the same: an inverted index by day told of and day of publication
    groups.py    average linkage of those
    shown.py     what a group shows: its days, acts and words
    spans.py     whether the week, month or year of one may be the day of another
    folding.py   groups that tell the same with another span, or in other words
    tellers.py   who is a source of their own: near-copies of one text are one
    events.py    a group -> Event: day, status
    conflicts.py other days and numbers that are told
    order.py     by day, clock, "then" and "earlier", and the order told

The order of input does not matter: readings are sorted by publication date and id first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.merger import events, groups, order, tellers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Event, Reading


def merge(readings: Sequence[Reading]) -> tuple[Event, ...]:
    """All events of the readings, in order, salience 0."""
    known = sorted(readings, key=lambda r: (r.article.published, r.article.id))
    told_by = tellers.tellers(known)
    return tuple(order.ordered(events.event(told, told_by, also) for told, also in groups.group(known)))
