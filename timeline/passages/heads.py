"""The head of an article: headline, byline, time stamp and dateline, each told from the text that follows on the same line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from timeline.model import PassageKind
from timeline.passages.sections import DAY

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHORT_DAY: Final = r"(?:,?\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}(?:,\s+\d{4})?)?"
_PLACE: Final = r"[A-Z][\w.'’-]*(?:[ /][A-Z][\w.'’-]*){0,4}(?:, [A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2}){0,2}"
_LOUD: Final = r"[A-Z][A-Z.'’-]{2,}(?:[ /-][A-Z.'’]{2,}){0,4}(?:, [A-Z][\w.'’]*(?: [A-Z][\w.'’]*){0,2}){0,2}"
_AGENCY: Final = r"\s*\((?:AP|AFP|UPI|CNN|Reuters|REUTERS|Xinhua|[A-Z][\w.& /]{1,24})\)"
_DASH: Final = r"\s*(?:--|—|–|-|_|:)(?=\s)"
DATELINE: Final = re.compile(
    rf"(?:{_PLACE}{_SHORT_DAY}{_AGENCY}{_SHORT_DAY}(?:{_DASH}|\s*[_–—-]+$)|{_LOUD}{_SHORT_DAY}\s*(?:--|—|–|-|_|:)(?=\s)|\((?:AP|AFP|UPI|CNN|Reuters|REUTERS|Xinhua)\)\s*(?:--|—|–|-|_)(?=\s))"
)
INNER: Final = re.compile(rf"(?<![\w,] )(?<=\s){_PLACE}\s*\((?:AP|AFP|UPI|CNN|Reuters|Xinhua)\)\s*(?:--|—|–|-)(?=\s)")
"""A dateline inside a flattened line, after a title or highlights: only with its agency."""
STAMP: Final = re.compile(
    rf"(?:{_PLACE}\s*\|\s*)?(?<!on )(?<!on){DAY}\s*[,;|]?\s*(?:at )?\d{{1,2}}[:.]\d\d(?:\s*[ap]\.?m\.?)?(?:\s*(?:[A-Z]{{3,4}}|UTC[+-]\d+)\b)?",
    re.IGNORECASE,
)
BYLINE: Final = re.compile(
    r"(?:[Bb]y|BY) (?:the )?[A-Z][^.!?\n]{2,120}"
    r"|[^.!?\n]{0,80}(?i:\b(?:updated|published|posted|last modified|first published|modified|created)(?: (?:on|at))?\s*:?\s+[^\n]{0,40}\d)[^\n]{0,60}"
    r"|(?:Reuters|AFP|Associated Press|AP|Xinhua|dpa|Agencies|Staff and agencies|Agence France-Presse|From (?:staff|wire)[^.\n]{0,40})"
    r"|\([^()\n]*\b(?i:reporting|editing|writing|written|edited) (?:and \w+ )?by [^\n]*\)\.?|—?\s*With assistance (?:by|from) [^\n]*"
    r"|(?:[A-Za-z]{2,4}/)*[A-Za-z]{2,4} \((?:[A-Za-z]{2,8}(?:, )?){1,4}\)"
)


class Part(NamedTuple):
    """A stretch of a line; kind None = what the line is in otherwise."""

    kind: PassageKind | None
    start: int
    end: int


def parts(line: str, before: int, title: str) -> Iterator[Part]:
    """The line cut into its parts; `before` lines of the article tell already."""
    if BYLINE.fullmatch(line) or STAMP.fullmatch(line):
        yield Part(PassageKind.BYLINE, 0, len(line))
    elif before == 0 and _is_headline(line, title):
        yield Part(PassageKind.HEADLINE, 0, len(line))
    elif found := DATELINE.match(line):
        yield Part(PassageKind.DATELINE, 0, found.end())
        yield Part(None, found.end(), len(line))
    else:
        yield Part(None, 0, len(line))


def _is_headline(line: str, title: str) -> bool:
    """The title again, or a line without a full stop."""
    if title and _words(title) <= _words(line) and len(line) < 2 * len(title) + 80:
        return True
    return len(line) <= 200 and line[-1] not in ".:…,;" and not DATELINE.match(line)


def _words(line: str) -> set[str]:
    return set(re.findall(r"\w+", line.casefold()))
