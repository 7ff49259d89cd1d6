"""Days and spans in words, for people: "Thursday 18 November 2021", "8–14 November 2021", "autumn 2021".

English, from tables of our own: month names from the process's locale would change with the machine.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.interval import Grain, Interval

if TYPE_CHECKING:
    from datetime import date

MONTHS: Final = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
ORDINALS: Final = ("first", "second", "third", "fourth")
_LONG: Final = re.compile("|".join((*MONTHS, *WEEKDAYS)))


def day(of: date) -> str:
    """18 November 2021."""
    return f"{of.day} {MONTHS[of.month - 1]} {of.year}"


def weekday(of: date) -> str:
    """Thursday 18 November 2021."""
    return f"{WEEKDAYS[of.weekday()]} {day(of)}"


def short(words: str) -> str:
    """The same with weekdays and months cut to three letters: "Thu 18 Nov 2021"."""
    return _LONG.sub(lambda name: name[0][:3], words)


def when(interval: Interval) -> str:
    """An interval in words, as fine as it is and no finer."""
    start, last = interval.start, interval.last
    if start is None or last is None:
        return f"since {day(start)}" if start else f"until {day(last)}" if last else ""
    match interval.grain:
        case Grain.DAY:
            return weekday(start)
        case Grain.WEEK:
            return f"week of {run(start, last)}"
        case Grain.WEEKEND:
            return f"weekend of {run(start, last)}"
        case Grain.MONTH:
            return f"{MONTHS[start.month - 1]} {start.year}"
        case Grain.QUARTER:
            return f"{ORDINALS[(start.month - 1) // 3]} quarter of {start.year}"
        case Grain.HALF:
            return f"{ORDINALS[(start.month - 1) // 6]} half of {start.year}"
        case Grain.SEASON:
            return f"{MONTHS[start.month - 1]} to {MONTHS[last.month - 1]} {last.year}"
        case Grain.YEAR:
            return f"{start.year}"
        case Grain.DECADE | Grain.CENTURY | Grain.MILLENNIUM:
            return f"{start.year}s" if interval.grain is Grain.DECADE and start.year % 10 == 0 else run(start, last)
        case Grain.SPAN:
            return run(start, last)


def run(start: date, last: date) -> str:
    """8–14 November 2021; what both ends share is said once. A single day is just that day."""
    if start == last:
        return day(start)
    if (start.day, start.month, last.day, last.month) == (1, 1, 31, 12):
        return f"{start.year}" if start.year == last.year else f"{start.year}–{last.year}"
    if start.year != last.year:
        return f"{day(start)} – {day(last)}"
    if start.month != last.month:
        return f"{start.day} {MONTHS[start.month - 1]} – {day(last)}"
    return f"{start.day}–{day(last)}"
