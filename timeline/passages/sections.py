"""Headings that are a date: the text under one is anchored there (live blogs, chronologies, diaries)."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

MONTHS: Final = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
_MONTH: Final = r"(?P<{0}>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
_WEEKDAY: Final = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s+)?"
DAY: Final = (
    rf"{_WEEKDAY}(?:{_MONTH.format('m1')}\s+(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(?P<y1>\d{{4}}))?"
    rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s+{_MONTH.format('m2')}(?:,?\s+(?P<y2>\d{{4}}))?|(?P<iso>\d{{4}}-\d\d-\d\d))"
)
HEADING: Final = re.compile(rf"(?:#{{1,6}}\s+)?[*_]{{0,3}}{DAY}\s*[:.–—-]?[*_]{{0,3}}", re.IGNORECASE)


def heading(line: str, published: date) -> date | None:
    """The day that a line names when it is nothing but that; a year left out is that of the nearest such day up to a week after publication."""
    found = HEADING.fullmatch(line)
    return read(found, published) if found else None


def read(found: re.Match[str], published: date) -> date | None:
    """The day of a match of DAY, or None where there is no such day."""
    if found["iso"]:
        return _day(*map(int, found["iso"].split("-")))
    month = 1 + next(i for i, name in enumerate(MONTHS) if name.startswith((found["m1"] or found["m2"])[:3].lower()))
    number = int(found["d1"] or found["d2"])
    if given := found["y1"] or found["y2"]:
        return _day(int(given), month, number)
    this = _day(published.year, month, number)
    if this and (this - published) <= timedelta(days=7):
        return this
    return _day(published.year - 1, month, number)


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None
