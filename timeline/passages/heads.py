"""The head of an article: headline, byline, time stamp and dateline, each told from the text that follows on the same line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from timeline.model import PassageKind
from timeline.passages.sections import ALONE, DAY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_ON: Final = r"(?:,?\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}(?:,\s+\d{4})?)"
_SHORT_DAY: Final = f"{_ON}?"
_WORD: Final = r"[A-Z][\w.'’-]*"
_PLACE: Final = rf"{_WORD}(?:[ /]{_WORD}){{0,4}}(?:, {_WORD}(?: {_WORD}){{0,2}}){{0,2}}"
_NAME: Final = rf"(?:(?:Los|New|San|Santa|Hong|Tel|Abu|Buenos|Rio|Cape|St|Saint|Kuala|Addis|Phnom|Sao|Las|El|South|North|Saudi|Sri|Costa|Sierra) )?{_WORD}"
_TOWN: Final = rf"{_NAME}(?:, {_NAME}(?=\s+[“A-Z]))?"
_LOUD: Final = rf"[A-Z][A-Z.'’-]{{2,}}(?:[ /-][A-Z.'’]{{2,}}){{0,4}}(?:, {_WORD}(?: {_WORD}){{0,2}}){{0,2}}"
_WIRE: Final = r"\((?:AP|AFP|UPI|CNN|CNN Business|Reuters|REUTERS|Xinhua|ANI|PTI|IANS|dpa|DPA|KNA|epd|APA)\)"
WIRE: Final = re.compile(_WIRE)
_AGENCY: Final = rf"\s*(?:{_WIRE}|\([A-Z][\w.& /]{{1,24}}\))"
_DASH: Final = r"(?:--|—|–|-|_)(?=\s)"
_GOES_ON: Final = r"(?=\s+[\"“‘'(`]*[A-Z0-9])"
DATELINE: Final = re.compile(
    rf"{_PLACE}{_SHORT_DAY}{_AGENCY}{_SHORT_DAY}\s*(?:{_DASH}|:(?=\s)|[_–—-]+\s*$)"  # LISBON, March 5 (Reuters) -
    rf"|{_LOUD}{_SHORT_DAY}\s*(?:--|—|–|-|_){_GOES_ON}"  # LISBON --
    rf"|(?:{_PLACE}{_SHORT_DAY}\s*)?{_WIRE}(?:\s*{_DASH}|\s*(?=[A-Z“\"]))"  # (AP) A bridge ...
    rf"|{_WORD}(?: {_WORD}){{0,2}}, {_WORD}(?: {_WORD}){{0,2}}{_SHORT_DAY} \([A-Z]{{2,6}}\)\s*(?=[A-Z“\"])"  # Bergen, Norway (NNN) A bridge ...
)
FIRST: Final = re.compile(rf"(?:{_LOUD}{_SHORT_DAY}:|{_WORD}(?: {_WORD}){{0,2}}\s+(?:--|—|–)){_GOES_ON}")
"""Datelines that only the first line may have, since later they are a speaker ("MAYOR: ...") or an aside: LISBON: or Lisbon —"""
INNER: Final = re.compile(rf"(?<=\s)(?:(?:{_PLACE}{_SHORT_DAY}\s*)?{_WIRE}\s*{_DASH}|{_LOUD}{_ON}\s*(?:--|—|–)(?=\s))")
"""A dateline inside a flattened line, after a title or highlights: only with its agency, or its day."""
STAMP: Final = re.compile(
    rf"(?<!on )(?<!by )(?<!of )(?<!day )(?<!day, ){DAY}\s*[,;|]?\s*(?:at\s+)?\d{{1,2}}[:.]\d\d(?:\s*[ap]\.?m\b\.?)?(?:\s*(?-i:[A-Z]{{3,4}}|UTC[+-]\d+)\b)?",
    re.IGNORECASE,
)
"""A day with a clock time, as pages print it over a text."""
UPDATED: Final = re.compile(
    r"(?:\d{1,2} [A-Z][a-z]+ \d{4} )?(?:Page )?[Ll]ast updated at \d{1,2}:\d\d(?: (?:GMT|BST|UK))?(?:,? (?:[A-Z]\w+day,? )?\d{1,2} [A-Z][a-z]+ \d{4}(?: \d{1,2}:\d\d UK)?)?(?: Help\b)?"
)
"""The same with its words, run into the text: "Page last updated at 05:27 GMT, Tuesday, 27 September 2011 06:27 UK"."""
CLOCKED: Final = re.compile(rf"(?<!\S)\d{{1,2}}:\d\d (?-i:[A-Z]{{2,4}}) time, {DAY}(?!\s*[,.])", re.IGNORECASE)
"""The clock first: "12:13 UK time, Thursday, 10 June 2010"."""
CLOCK: Final = re.compile(r"\d[:.]\d\d")
BEFORE_STAMP: Final = re.compile(rf"{_PLACE}\s*\|\s*$")
BYLINE: Final = re.compile(
    r"(?:[Bb]y|BY|Von|VON|Par|PAR) (?:the )?[A-Z](?:[^.!?\n]|(?<=\b[A-Z])\.){2,120}|(?:Authored|Written|Posted|Submitted|Reported|Compiled) by [^!?\n]{2,120}"
    r"|(?:Reuters|AFP|(?:The )?Associated Press|AP|Xinhua|dpa|Agencies|Staff and agencies|Agence France-Presse|From (?:staff|wire)[^.\n]{0,40})"
    r"|\((?i:(?:additional )?(?:reporting|writing|editing|written|edited|compiled)(?: and [a-z]+)?) by [^\n]*"
    r"|[—–-]*\s*With (?:assistance|reporting|files) (?:by|from) [^\n]*|(?:Author|Written by|Reporter|Story by|Reporting by|Text|Autor|Autorin|Redaktion)s?\s?: [^.\n]{2,100}"
    r"|(?:[A-Za-z]{2,4}/)*[A-Za-z]{2,4} \((?:[A-Za-z]{2,8}(?:, )?){1,4}\)"
)
STAMPED: Final = re.compile(
    r"(?:(?:(?:first|last) )?(?:updated|published|posted|modified|veröffentlicht|aktualisiert|publié|mis à jour)(?: (?:on|at|am|le|à))?"
    r"|[^.!?\n]{0,80}\b(?:updated|published|posted|modified|created|stand|veröffentlicht|aktualisiert|publié|mis à jour)\s?:)\s?[^.!?\n\d]{0,20}\d[^\n]{0,90}"
    r"|[^.!?\n]{0,60}\|[^.!?\n]{0,60}\b\d{4}\b[^.!?\n]{0,30}",
    re.IGNORECASE,
)
"""A short line that says when the page was made: "Updated: 5 March 2021, 17:52"."""
THANKS: Final = re.compile(
    r"[^\n]{2,160}\bcontributed (?:to (?:this|the) (?:report|story|article)|(?:additional )?reporting)\b[^\n]{0,80}|[A-Z][^.\n]{2,60} reported from [A-Z][^.\n]{2,60}\."
)
SIGNED: Final = re.compile(
    rf"(?:{DAY} ?\| ?)?(?:By|From) {_WORD}(?: {_WORD}){{1,3}}(?:(?:,| and|, and) {_WORD}(?: {_WORD}){{1,3}})*,? (?:(?:Special to |for )?CNN(?! (?:National|Senior|Chief|International|Contributor|[Cc]orrespondent|[Pp]roducer))|(?:(?:[A-Z]\w+ )?\w+, )?BBC News(?:, {_TOWN})?)(?=\s+[“A-Z]\S* ?)"
    rf"|[^.!?\n]{{0,120}}\b\d{{4}}; Page [A-Z]\d{{1,2}}(?=\s)"
)
"""A byline, or a newspaper's page, that was run into the text after it: "By Ida Berg, CNN", "By Ida Berg BBC News, Oslo", "Monday, March 9, 2009; Page A01"."""
SIGNING: Final = ("CNN", "BBC News", "; Page ")
SIGNED_WITHIN: Final = 160
CREDIT: Final = re.compile(
    r"(?:(?:AP|PA|AFP|EPA|Reuters|Getty) (?:Photo|Image|Picture)s?\\?/\s?[A-Z][\w'’.-]+ [A-Z][\w'’-]+|(?:Photograph|Photo|Picture|Image)(?: (?=AP |PA |AFP |EPA |Reuters |Getty )|\s?: )(?:AP|PA|AFP|EPA|Reuters|Getty|[A-Z][\w'’-]+ [A-Z][\w'’-]+)(?:\\?/\s?[A-Z][\w.]+)*)"
    r"(?: (?:[Ii]mages|Features|News|Pictures|Press|for the [A-Z]\w+))*(?=\s+[“\"A-Z][^\n]{60,}[.!?…][\"”’']?$)"
)
"""A picture's credit that was run into the text after it."""
PICTURES: Final = ("Photo", "Picture", "Image")
"""How CREDIT begins."""
LONGEST_STAMP: Final = 240
LONGEST_DAY: Final = 45
REACH: Final = 90
"""Characters that a dateline has at most before its agency."""
HEAD: Final = 3
"""Lines in which stamps and datelines may stand after other words, when a page's head was flattened into its first sentence."""
STOPS: Final = '.”"'
_BYLINE: Final = PassageKind.BYLINE


class Part(NamedTuple):
    """A stretch of a line; kind None = whatever the line stands in."""

    kind: PassageKind | None
    start: int
    end: int


def parts(line: str, before: int, title: str, *, framing: bool = True) -> Iterable[Part]:
    """The line cut into its parts, () where all of it tells. `before` lines of the article tell already; `framing`: it may begin like a byline."""
    if (framing or _may_thank(line)) and is_byline(line, framing=framing):
        return (Part(_BYLINE, 0, len(line)),)
    if before >= HEAD and line.find("(", 0, REACH) < 0 and not line[:3].isupper() and not line.startswith(PICTURES):
        return ()
    return _cut(line, before, title)


def _cut(line: str, before: int, title: str) -> Iterator[Part]:
    at = 0
    if credit := CREDIT.match(line):
        yield Part(PassageKind.CAPTION, *credit.span())
        at = credit.end()
    if before < HEAD and CLOCK.search(line) and (stamp := (UPDATED.search(line, at) if "ast updated at" in line else None) or (CLOCKED.search(line, at) if " time, " in line else None) or STAMP.search(line, at)):
        place = BEFORE_STAMP.search(line, at, stamp.start()) if "|" in line[at : stamp.start()] else None
        begins = place.start() if place else stamp.start()
        yield from _title(line, at, begins)
        yield Part(_BYLINE, begins, stamp.end())
        at = stamp.end()
    elif before < HEAD and not at and any(sign in line[:SIGNED_WITHIN] for sign in SIGNING) and (signed := SIGNED.match(line)):
        yield Part(_BYLINE, *signed.span())
        at = signed.end()
    text_at = at and at + len(line[at:]) - len(line[at:].lstrip())
    if found := _dateline(line, text_at, before):
        yield Part(PassageKind.DATELINE, *found.span())
        at = found.end()
    elif before < HEAD and not at and ("--" in line or "—" in line or WIRE.search(line)) and (inner := INNER.search(line)):
        yield from _title(line, 0, inner.start())
        yield Part(PassageKind.DATELINE, *inner.span())
        at = inner.end()
    whole = at == 0 and before == 0 and is_headline(line, title)
    yield Part(PassageKind.HEADLINE if whole else None, at, len(line))


def _dateline(line: str, at: int, before: int) -> re.Match[str] | None:
    if before and not _may_have_dateline(line, at):
        return None
    return DATELINE.match(line, at) or (FIRST.match(line, at) if before == 0 else None)


def _may_have_dateline(line: str, at: int) -> bool:
    return line.find("(", at, at + REACH) >= 0 or line[at : at + 3].isupper()


def is_byline(line: str, *, framing: bool = True) -> bool:
    """Who wrote it, who helped, and when the page was made. `framing`: it may begin so."""
    if not framing and not _may_thank(line):
        return False
    if len(line) > LONGEST_STAMP:
        return line.startswith("(") and BYLINE.fullmatch(line) is not None
    if framing and (BYLINE.fullmatch(line) or (len(line) <= LONGEST_DAY and ALONE.fullmatch(line))):
        return True
    if ("contributed" in line or " reported from " in line) and THANKS.fullmatch(line):
        return True
    return line[-1] not in STOPS and STAMPED.fullmatch(line) is not None


def _may_thank(line: str) -> bool:
    """Whether a line that does not begin like a byline may be one: it thanks somebody, or has no full stop."""
    return len(line) <= LONGEST_STAMP and (line[-1] not in STOPS or "contributed" in line or " reported from " in line)


def is_headline(line: str, title: str) -> bool:
    """The title again, or a first line without a full stop."""
    if title and _words(title) <= _words(line) and len(line) < 2 * len(title) + 80:
        return True
    return len(line) <= 200 and line.rstrip("”\"’'")[-1:] not in {*".:…,;"}


def _title(line: str, start: int, end: int) -> Iterator[Part]:
    if line[start:end].strip():
        yield Part(PassageKind.HEADLINE, start, end)


def _words(line: str) -> set[str]:
    return set(re.findall(r"\w+", line.casefold()))
