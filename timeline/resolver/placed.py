"""What a symbol is placed by, and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from timeline.model import Basis, Clock, TimexType
from timeline.resolver.values import value

if TYPE_CHECKING:
    from datetime import date

    from timeline.interval import Interval
    from timeline.resolver.direction import Heading
    from timeline.resolver.memory import Memory


class Context(NamedTuple):
    """The anchor, where the words look, what was told before, and the offset in the text."""

    anchor: date
    heading: Heading
    memory: Memory
    at: int


@dataclass(frozen=True, slots=True)
class Placed:
    """A symbol on the calendar.

    `reach`: the days that a duration spans where it is fixed to the anchor ("the past year"). `origin`: the day it was counted from, where
    that is another than the anchor.
    """

    type: TimexType
    value: str
    interval: Interval | None = None
    basis: Basis = Basis.ANCHORED
    mod: str = ""
    clock: Clock | None = None
    reach: Interval | None = None
    origin: date | None = None

    @property
    def start(self) -> date | None:
        return None if self.interval is None else self.interval.start


def dated(interval: Interval | None, basis: Basis, origin: date | None = None) -> Placed | None:
    """A DATE with the value of its interval."""
    return None if interval is None else Placed(TimexType.DATE, value(interval), interval, basis, origin=origin)
