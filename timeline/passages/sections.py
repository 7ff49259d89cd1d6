"""Days as headings and stamps write them, and headings that are a day: the text under one is anchored there (live blogs, chronologies)."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from timeline import dates

if TYPE_CHECKING:
    from collections.abc import Sequence

_MONTH: Final = r"(?P<{0}>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
_WEEKDAY: Final = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s+)?"
DAY: Final = (
    rf"{_WEEKDAY}(?:the\s+)?(?:{_MONTH.format('m1')}\s+(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(?P<y1>\d{{4}}))?(?!\d)"
    rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH.format('m2')}(?:,?\s+(?P<y2>\d{{4}}))?(?!\d)|(?P<iso>\d{{4}}-\d\d-\d\d)(?!\d))"
)
"""A day in English or ISO 8601, with or without weekday and year."""
ALONE: Final = re.compile(rf"[*_=]{{0,3}}{DAY}\s*[:.–—-]?[*_=]{{0,3}}", re.IGNORECASE)
OPENING: Final = re.compile(rf"[*_]{{0,3}}{DAY}[*_]{{0,3}}(?:\s*:|\s+[–—-]+)[*_]{{0,3}}\s+(?=\S)(?!\d{{1,2}}[:.]\d\d)", re.IGNORECASE)
LONGEST: Final = 40
AHEAD: Final = timedelta(days=7)
"""A heading may lie this far after publication: a page that was added to."""


_UPDATED: Final = re.compile(rf"\bupdated: {DAY}\s+\d{{1,2}}:\d\d(?::\d\d)?", re.IGNORECASE)


def stamped(lines: Sequence[str], published: date) -> dict[int, tuple[int, int, date]]:
    """Where in its line the stamp of each item of a page of items stands, and its day: "Title updated: Sun Apr 10 2011 18:58:00 Text"; {} for any other page."""
    if sum("pdated: " in line for line in lines) < _SEVERAL:
        return {}
    found = {number: match for number, line in enumerate(lines) if (match := _UPDATED.search(line))}
    days = {number: (*match.span(), day) for number, match in found.items() if (day := read(match, published))}
    return days if len(days) >= _SEVERAL else {}


_SEVERAL: Final = 2

_CLOCK: Final = r"\d{1,2}(?:[:.]\d\d)? ?[ap]\.? ?m\b\.?"
_LIVE: Final = re.compile(
    rf"(?:^|(?<=[.!?…”\"’] )(?<![ap]\.m\. ))[-–— ]*[(\[](?:(?:[Uu]pdated?|UPDATED?|[Pp]osted)\b:?(?: at)? ?)?{_CLOCK}(?:[,;]? ?(?:in|at|on|local|time|{_CLOCK}|\d{{3,4}}|[A-Z][\w.]*|\((?:[\w.:]+ ?){{1,4}}\)))*[)\]]:?(?=[-–— ]+[\"“‘'#@]?[A-Z\d])(?! \w+day\b)[-–— ]*"
)
_SAID_SO: Final = re.compile(r"[^\w(\[]*[(\[][UuPp]")
_ANY_DAY: Final = re.compile(r"\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_WEEK: Final = ("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun")


def updates(lines: Sequence[str], published: date) -> dict[int, tuple[tuple[int, int, date], ...]]:
    """Where in their lines the stamps of a live page's updates stand, and the day of each, where it stands: "(8:59 p.m. Monday ET, 2:59 a.m. in Oslo) Text"; {} for a page with one clock in brackets that says no "updated"."""
    found = {number: [*_LIVE.finditer(line)] for number, line in enumerate(lines) if ".m" in line or "pm" in line or "am" in line}
    if sum(map(len, found.values())) < _SEVERAL and not any(map(_SAID_SO.match, (stamp[0] for stamps in found.values() for stamp in stamps))):
        return {}
    return {number: tuple((*stamp.span(), _of_week(stamp[0], published)) for stamp in stamps) for number, stamps in found.items() if stamps}


def _of_week(stamp: str, published: date) -> date:
    """The weekday of a stamp, at most a day after publication."""
    if not (named := _ANY_DAY.search(stamp)):
        return published
    return published + timedelta((_WEEK.index(named[1]) - published.weekday() - 2) % 7 - 5)


_HEAD: Final = 4
"""Lines in which headline, summary, byline and stamp stand."""


def headings(lines: Sequence[str], published: date, language: str, framing: Sequence[bool]) -> tuple[date | None, ...]:
    """Of each line the day that it heads; `framing`: it may begin with one.

    A lone date over the text, or that of publication among the first lines, is no heading but the page's stamp, and one line that opens with a day is prose.
    """
    alone = [_alone(line, published, language) if len(line) <= LONGEST else None for line in lines]
    opening = [read(found, published) if may and (found := OPENING.match(line)) else None for line, may in zip(lines, framing, strict=True)]
    if not any(alone) and not any(opening):
        return (None,) * len(lines)
    first = next((number for number, line in enumerate(lines) if len(line) > LONGEST), 0)
    if len(lines) - alone.count(None) == 1 and (any(alone[: first + 1]) or published in alone[:_HEAD]):
        alone = [None] * len(lines)
    if len(lines) - opening.count(None) < 2:
        opening = [None] * len(lines)
    return tuple(a or b for a, b in zip(alone, opening, strict=True))


def _alone(line: str, published: date, language: str) -> date | None:
    if found := ALONE.fullmatch(line):
        return read(found, published)
    return foreign(line, published, language) if language != "en" and any(c.isdigit() for c in line) else None


def read(found: re.Match[str], published: date) -> date | None:
    """The day of a match of DAY; a year left out is the latest that lies not far after publication. None: no such day, or far ahead."""
    if found["iso"]:
        year, month, number = map(int, found["iso"].split("-"))
        return _day(year, month, number, published)
    month = 1 + dates.MONTHS.index((found["m1"] or found["m2"])[:3].lower())
    number, given = int(found["d1"] or found["d2"]), found["y1"] or found["y2"]
    if given:
        return _day(int(given), month, number, published)
    return next((day for y in (published.year + 1, published.year, published.year - 1) if (day := _day(y, month, number, published))), None)


def foreign(text: str, published: date, language: str) -> date | None:
    """A day written in another language."""
    span = dates.read(text.rstrip(" :.–—-"), (language,), published)
    return span.start if span and span.days == 1 and span.start and _near(span.start, published) else None


def _day(year: int, month: int, number: int, published: date) -> date | None:
    try:
        day = date(year, month, number)
    except ValueError:
        return None
    return day if _near(day, published) else None


def _near(day: date, published: date) -> bool:
    return day - published <= AHEAD
