"""What comes round every year or week: which one is meant.

    LAST   the last one that is over            NEXT   the first that has not begun
    THIS   the one of this year (or season)     OPEN   the nearest

Counted on TimeBank and AQUAINT: a bare weekday is the most recent one, the publication day included (91 %); a day or month without a year is
the nearest (94 %, 81 %), where the tense of the clause does not tell, and never far ahead; an ordinal quarter is the most recent, the current included (90 %).
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from timeline import interval as calendar
from timeline.interval import Grain, Interval
from timeline.resolver.direction import DONE, Strength
from timeline.resolver.values import MONTHS
from timeline.symbol import Turn, Unit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from timeline.resolver.direction import Heading

_OVERDUE: Final = 30
"""Days for which what words look ahead to ("by Jan. 14") is rather just past than a year away."""
_NEAR: Final = 120
"""Days within which the nearest day of that name is meant, whatever the tense of the clause."""
_AHEAD: Final = 90
"""Days after which no day is told without a cue that looks ahead."""
_MONTH_AHEAD: Final = 62
"""Days after which no month is."""
_HINTED: Final = 240
"""Days up to which a mere hint looks ahead."""
_BEGUN: Final = 3
"""Days for which a month that runs is not yet told of by its name in the past."""
_SEASON: Final = {1: "SP", 2: "SU", 3: "FA", 4: "WI"}


def weekday(number: int, turn: Turn, anchor: date) -> Interval | None:
    """LAST: before the anchor; NEXT: after it; THIS: the nearest; OPEN: the last, the anchor included."""
    back = (anchor.weekday() - number) % 7
    match turn:
        case Turn.OPEN:
            days = -back
        case Turn.LAST:
            days = -(back or 7)
        case Turn.NEXT:
            days = 7 - back
        case Turn.THIS:
            days = -back if back <= 3 else 7 - back
    return _day(calendar.add_days(anchor, days))


def coming_weekday(number: int, anchor: date) -> Interval | None:
    """The first such day from the anchor on."""
    return _day(calendar.add_days(anchor, (number - anchor.weekday()) % 7))


def moved(start: date, unit: Unit, count: int) -> date | None:
    """The day so many units on, None outside the calendar."""
    if unit in MONTHS:
        return calendar.add_months(start, count * MONTHS[unit])
    return calendar.add_days(start, count * (7 if unit in {Unit.WEEK, Unit.WEEKEND} else 1))


def weekday_in(number: int, week: Interval) -> Interval | None:
    """That day of the ISO week in which an interval starts."""
    return None if week.start is None else _day(calendar.add_days(week.start, number - week.start.weekday()))


def part(unit: Unit, number: int, year: int) -> Interval | None:
    """A numbered part of a year."""
    match unit:
        case Unit.MONTH:
            return calendar.month(year, number)
        case Unit.QUARTER:
            return calendar.quarter(year, number)
        case Unit.HALF:
            return calendar.half(year, number)
        case Unit.SEASON:
            return calendar.season(year, _SEASON[number])
        case _:
            raise AssertionError(unit)


def yearly(make: Callable[[int], Interval | None], turn: Turn, anchor: date, *, heading: Turn = Turn.OPEN, lately: bool = False, reach: int = 2) -> Interval | None:
    """Which of the yearly intervals is meant. `heading`: where the clause looks, for an open turn; `lately`: else the most recent, not the nearest.

    `reach`: how many years off to look.
    """
    found = [made for step in range(-reach, reach + 1) if 1 <= anchor.year + step <= 9999 and (made := make(anchor.year + step)) is not None]
    begun = [i for i in found if _start(i) <= anchor]
    match turn:
        case Turn.LAST:
            over = [i for i in begun if i.end is not None and i.end <= anchor]
            return over[-1] if over else None
        case Turn.NEXT:
            return next((i for i in found if _start(i) > anchor), None)
        case Turn.THIS:
            holding = [i for i in begun if i.contains(anchor)]
            return next(iter(holding or [i for i in found if _start(i).year == anchor.year]), None)
        case Turn.OPEN if heading is Turn.NEXT:
            return next((i for i in found if i.end is not None and i.end > anchor), None)
        case Turn.OPEN if heading is Turn.LAST or lately:
            return begun[-1] if begun else None
        case Turn.OPEN:
            return _nearest(found, anchor)


def told_yearly(make: Callable[[int], Interval | None], anchor: date, heading: Heading, reach: int = 2) -> Interval | None:
    """A day or month without its year, as its clause looks.

    A cue beside it points ahead, but rather at what is just past than a year away. Else a month follows its clause, a day only where none of its
    name is near. Where nothing points it is the nearest, unless far ahead: that is told with a cue, what is long past often without one (in
    TimeBank and AQUAINT the former lie up to 131 days ahead, the latter up to 285 back).
    """
    way = heading.at_least(Strength.BESIDE)
    last = yearly(make, Turn.OPEN, anchor, heading=Turn.LAST, reach=reach)
    if last is not None and way is Turn.NEXT and last.end is not None and (anchor - last.end).days < _OVERDUE:
        return last
    nearest = yearly(make, Turn.OPEN, anchor, heading=way, reach=reach)
    if nearest is None or (nearest.grain is Grain.DAY and way is Turn.OPEN and _distance(nearest, anchor) <= (_NEAR if _start(nearest) <= anchor else 0 if heading == DONE else _AHEAD)):
        return nearest
    if nearest.grain is Grain.MONTH and heading.turn is Turn.LAST and 0 <= (anchor - _start(nearest)).days < _BEGUN:
        return make(_start(nearest).year - 1)
    if heading.turn is Turn.OPEN and (_start(nearest) - anchor).days > (_AHEAD if nearest.grain is Grain.DAY else _MONTH_AHEAD):
        return last
    told = yearly(make, Turn.OPEN, anchor, heading=heading.turn, reach=reach)
    hinted = heading.strength is Strength.HINT and told is not None and (_start(told) - anchor).days > _HINTED
    return last if hinted else told


def _nearest(found: Iterable[Interval], anchor: date) -> Interval | None:
    """The nearest by days from one to the other, the earlier of two; months are counted as months."""
    return min(found, key=lambda i: (_distance(i, anchor), _start(i)), default=None)


def _distance(interval: Interval, anchor: date) -> int:
    start = _start(interval)
    if interval.grain is Grain.MONTH:
        return abs((start.year - anchor.year) * 12 + start.month - anchor.month)
    if interval.contains(anchor):
        return 0
    return min(abs((start - anchor) // timedelta(1)), abs(((interval.last or start) - anchor) // timedelta(1)))


def _start(interval: Interval) -> date:
    assert interval.start is not None, "calendar units are closed"
    return interval.start


def _day(of: date | None) -> Interval | None:
    return None if of is None else calendar.day(of)
