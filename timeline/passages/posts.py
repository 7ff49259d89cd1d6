"""Posts quoted inside an article: "text — Name (@name) November 18, 2021". The post's day anchors the post's own sentences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.passages import sections

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

_NAME: Final = r"[^\n()@]{1,60}\(@\w{1,30}\)"
_TIME: Final = r"\d{1,2}:\d\d(?:\s?[AaPp][Mm])?(?: [A-Z]{3,4})?"
_CLOCK: Final = r"(?:\d{1,2}:\d\d(?:\s?[AaPp][Mm])?\s*[-–·,]\s*)?"
_DAY: Final = rf"(?:{sections.DAY}|(?P<foreign>\d{{1,2}}\.? (?:de )?\w{{3,12}}\.?,? (?:de )?\d{{4}}(?: г\.)?|\w{{3,12}}\.? \d{{1,2}},? \d{{4}}))"
SIGNATURE: Final = re.compile(
    rf"(?:(?:—|–|--|―)\s?{_NAME}|A (?:post|photo|video|reel) (?:shared|posted) by [^\n@]{{1,60}}\(@[\w.]{{1,30}}\))(?:,?\s+(?:on\s+)?{_CLOCK}{_DAY}(?: at {_TIME})?)?",
    re.IGNORECASE,
)
PLAIN: Final = re.compile(rf"{_NAME}[,·\s]+{_CLOCK}{sections.DAY}(?P<foreign>)", re.IGNORECASE)
"""The same without its dash, alone on a line."""
LANGUAGES: Final = ("es", "fr", "de", "pt", "ru", "it", "pl", "nl", "tr", "uk")
LONGEST: Final = 420
"""Characters that a post has at most, with its links."""
SENTENCE: Final = re.compile(r"[.!?:…][\"”’')]*\s+")
LINKS: Final = re.compile(r"(?:(?:[#@]\w+|\S+\.\S+/\S*)\s*)+")
"""A line of tags and links: the tail of a post."""


def signature(line: str) -> re.Match[str] | None:
    """A line that is nothing but a post's signature."""
    return SIGNATURE.fullmatch(line) or PLAIN.fullmatch(line)


def signed(lines: Sequence[str]) -> dict[int, re.Match[str]]:
    """Line number -> the signature that it, or the post it is part of, is signed with."""
    owners: dict[int, re.Match[str]] = {}
    for number, line in enumerate(lines):
        if "(@" in line and (found := signature(line)):
            owners[number] = found
            first = number - 1
            while first > 0 and LINKS.fullmatch(lines[first]):
                first -= 1
            if first >= 0 and first not in owners and len(lines[first]) <= LONGEST and not lines[first].endswith(":"):
                owners |= dict.fromkeys(range(first, number), found)
    return owners


def begins(line: str, start: int, end: int) -> int:
    """Where the post that ends there begins: not before `start`, and not longer than a post can be."""
    if end - start <= LONGEST:
        return start
    found = SENTENCE.search(line, end - LONGEST, end)
    return found.end() if found else end - LONGEST


def day(found: re.Match[str], published: date, language: str) -> date | None:
    """The post's day, None where its signature names none. An embedded page may write it in the language of whoever saved it."""
    if found["iso"] or found["d1"] or found["d2"]:
        return sections.read(found, published)
    if not found["foreign"]:
        return None
    return next((day for code in (language, *LANGUAGES) if code != "en" and (day := sections.foreign(found["foreign"], published, code))), None)
