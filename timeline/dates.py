"""dateparser behind one door: a date that stands alone, never running text.

Always with the languages named and the base given, on at most 64 characters, exceptions caught. What dateparser would guess wrongly is refused
before it is asked: a lone number ("50" as 1950), a two-letter word ("we" as Wednesday), a numeric date that means two days ("3/4/2024" in English).
ISO 8601 and e-mail dates are read here, without dateparser.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from timeline import interval

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.interval import Interval

LONGEST: Final = 64
"""Characters of a candidate; whatever is longer is prose."""

_ONE_BASE: Final = date(1987, 10, 20)
_OTHER_BASE: Final = date(2001, 2, 3)
"""What reads alike from both needs no base: they share neither year, month, day nor weekday."""

_ISO_DAY: Final = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:[T ]\d{1,2}:.*)?|(\d{4})[-/](\d{1,2})[-/](\d{1,2})")
_ISO_PART: Final = re.compile(r"(\d{4})(?:-(?:W(\d{2})|Q([1-4])|(\d{2})))?")
_PART_FIRST: Final = re.compile(r"(?:Q([1-4])|(\d{1,2})/)[ ]?(\d{4})")
_MAIL: Final = re.compile(r"(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) \d{1,2}:.*")
MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_CLOCK: Final = re.compile(
    r"[,\s]*\b(?:at |um |à )?\d{1,2}(?:[:.h]\d{2}(?::\d{2})?(?: ?[ap]\.?m\b\.?)?| ?[ap]\.?m\b\.?)(?: ?(?:Uhr|GMT|UTC|BST|CES?T|[ECMP][SD]?T|Z)\b)?(?: ?[+-]\d{2}:?\d{2})?$",
    re.IGNORECASE,
)
_NUMERIC: Final = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}")
_STRANGE: Final = re.compile(r"['’]\d|[^\w\s,./:()'’‘ʼ·।\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0eff\u1000-\u109f\u1780-\u17ff-]|_")
"""Signs that no date has; vowel signs of Hebrew, Arabic, Indian and Southeast Asian scripts are none of them."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_SHORT_NUMBER: Final = re.compile(r"(?<!\d)\d{1,3}(?!\d)")


def read(text: str, languages: Sequence[str], base: date | None = None) -> Interval | None:
    """The day, month, week, quarter or year that `text` as a whole names, with its honest grain ("March 2024" is a month).

    `languages`: ISO 639-1 codes, the first that reads it wins. `base`: what "yesterday" and a missing year count from; the past is
    preferred, and a bare weekday may be the base itself; without a base only what needs none is read (a publication date, say).
    The day is the one written: no time zone moves it. None: not a date.
    """
    text = " ".join(text.split())
    if not text or len(text) > LONGEST:
        return None
    plain = _standard(text)
    if plain is not None:
        return plain
    text = _CLOCK.sub("", text).rstrip(" ,.")
    if not _plausible(text, languages):
        return None
    if base is None:
        found = read(text, languages, _ONE_BASE)
        return found if found == read(text, languages, _OTHER_BASE) else None
    return next((found for language in languages if (found := _ask(text, language, base)) is not None), None)


def of_address(url: str) -> Interval | None:
    """The day or month of publication in a page's address, as publishers write it: "/2016/11/03/", "/2016/nov/03/", "/2016-11-03-", "/2016/11/"."""
    found = _IN_ADDRESS.search(url, url.find("//") + 2)
    if found is None:
        return None
    year, month, day = int(found[1]), found[2] or found[4], found[3] or found[5]
    number = MONTHS.index(month.lower()) + 1 if month.isalpha() else int(month)
    if day:
        return _day(year, number, int(day))
    return interval.month(year, number) if 1 <= number <= 12 else None


# A number before a word is none of a day: "/2016/11/10-things-to-know/".
_IN_ADDRESS: Final = re.compile(rf"/((?:19|20)\d\d)(?:/(\d\d?|{'|'.join(MONTHS)})(?:/(\d\d?)(?=/|$)|(?=/))|-(\d\d)-(\d\d)(?=[/_.-]|$))", re.IGNORECASE)


def _standard(text: str) -> Interval | None:
    """ISO 8601 (day with or without a clock, week, quarter, month, year), "Q1 2024", "11/2021", and e-mail dates."""
    if match := _ISO_DAY.fullmatch(text):
        parts = [int(part) for part in match.groups() if part]
        return _day(parts[0], parts[1], parts[2])
    if match := _ISO_PART.fullmatch(text):
        year, week, quarter, month = (int(part or 0) for part in match.groups())
        if week:
            return _week(year, week)
        if quarter:
            return interval.quarter(year, quarter)
        if match[4]:
            return interval.month(year, month) if 1 <= month <= 12 else None
        return interval.year(year)
    if match := _PART_FIRST.fullmatch(text):
        quarter, month, year = (int(part or 0) for part in match.groups())
        return interval.quarter(year, quarter) if quarter else interval.month(year, month) if 1 <= month <= 12 else None
    if (match := _MAIL.fullmatch(text)) and match[2].lower() in MONTHS:
        return _day(int(match[3]), MONTHS.index(match[2].lower()) + 1, int(match[1]))
    return None


def _day(year: int, month: int, day: int) -> Interval | None:
    try:
        return interval.day(date(year, month, day))
    except ValueError:
        return None


def _week(year: int, week: int) -> Interval | None:
    try:
        return interval.week(date.fromisocalendar(year, week, 1))
    except ValueError:
        return None


def _plausible(text: str, languages: Sequence[str]) -> bool:
    if _STRANGE.search(text):
        return False
    words = _WORD.findall(text)
    if not words:
        match = _NUMERIC.fullmatch(text)
        return match is not None and not ("en" in languages[:1] and _two_days(match[1], match[2]))
    return any(len(word) > 2 or not word.isascii() for word in words)


def _two_days(first: str, second: str) -> bool:
    """Month first in America, day first elsewhere: refused rather than guessed."""
    return first != second and int(first) <= 12 and int(second) <= 12


def _ask(text: str, language: str, base: date) -> Interval | None:
    found = _parse(text, language, base)
    if found is None:
        return None
    day, period = found
    if period in {"month", "year"} and _SHORT_NUMBER.search(text) and max(map(len, _WORD.findall(text)), default=0) <= 3:
        return None  # "the 3rd" as March, "by 50" as 1950
    if " " not in text and (base - day).days == 7 and (tomorrow := interval.add_days(base, 1)):
        again = _parse(text, language, tomorrow)  # on a Thursday dateparser takes "Thursday" for last week's
        day = base if again is not None and again[0] == base else day
    match period:
        case "year":
            return interval.year(day.year)
        case "quarter":
            return interval.quarter(day.year, (day.month + 2) // 3)
        case "month":
            return interval.month(day.year, day.month)
        case "week":
            return interval.week(day)
        case _:
            return interval.day(day)


def _parse(text: str, language: str, base: date) -> tuple[date, str] | None:
    """What dateparser makes of it: a day in the period meant, and the period."""
    parser = _parser(language, base)
    if parser is None:
        return None
    try:
        found = parser.get_date_data(text)  # type: ignore[attr-defined]
    except Exception:  # noqa: BLE001  # a parser of guesses raises at the ends of the calendar, and not only OverflowError
        return None
    return (found.date_obj.date(), found.period) if found is not None and found.date_obj is not None else None


@lru_cache(maxsize=64)
def _parser(language: str, base: date) -> object | None:
    from dateparser.date import DateDataParser  # heavy: only when a date in words turns up

    settings = {"RELATIVE_BASE": datetime.combine(base, time()), "PREFER_DATES_FROM": "past", "RETURN_AS_TIMEZONE_AWARE": False}
    try:
        return DateDataParser(languages=[language], settings=settings)
    except ValueError:  # a language that dateparser does not know
        return None
