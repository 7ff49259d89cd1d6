"""Captions and credits: what stands under a picture. It may name a day and an act, yet it tells again what the text tells."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from timeline.dates import MONTHS
from timeline.passages import heads
from timeline.passages.sections import DAY

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_AGENCY: Final = (
    r"(?:AP|Reuters|REUTERS|AFP|EPA|PA|Getty(?: Images)?|Associated Press|Xinhua|dpa|DPA|ANSA|EFE|TASS|Sputnik|Bloomberg|Shutterstock|iStock|Alamy|Rex"
    r"|Splash News|SWNS|picture[- ]alliance|imago|IMAGO|Keystone)"
)
OPENS: Final = re.compile(
    r"F(?:ILE|ile)(?: PHOTO)?\s*[-–—:]|(?i:(?:file|undated|handout) (?:photo|picture|image)\b\s*[-–—:]"
    r"|(?:image|media|photo|picture|video|bild|foto)\s+(?:copyright|caption|credit|source)\b|enlarge (?:this )?image|toggle caption|hide caption"
    r"|(?:image|photo(?:graph)?s?|pictured?|caption|gallery|bildunterschrift|legende|légende)\s?:|!\[)"
    r"|\d{1,3}/\d{1,3} \S"
    rf"|{_AGENCY}(?::Associated Press)?(?:\s*[-–/•]\s*\S+)? [A-Z][^\n]*[^.!?:…\"”]$|©\s?\S",
)
"""How a caption may begin."""
FILED: Final = re.compile(r"F(?:ILE|ile)(?: PHOTO)?\s*[-–—:]")
GALLERY: Final = re.compile(r"\b\d{1,3}/(\d{1,3}) \S.*\b\d{1,3}/\1 \S")
"""The pictures of a gallery, counted: "1/8 ... 2/8 ..."."""
CREDIT: Final = re.compile(
    r"(?i:(?:photo(?:graph|graphy|s)?|image|picture|video|credit|source|illustration|graphic|courtesy|foto|bild|quelle|crédit(?: photo)?)s?(?: (?:by|credit|courtesy|of))*\s*[:/])[^\n]{0,90}"
    rf"|\(?(?:[A-Z][\w.'’-]+ ){{0,4}}[A-Z][\w.'’-]*\s?/\s?{_AGENCY}[^\n]{{0,40}}|{_AGENCY}(?:\s*[/•]\s*{_AGENCY})*|\(?(?:[A-Z][\w.'’-]+ ){{1,3}}[A-Z][\w.'’-]+ ?/ ?[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){{0,3}}\)?"
)
"""A line that only says whose picture it is."""
CREDITED: Final = re.compile(
    rf"(?:\([^()/]*[A-Z][\w.'’-]+ [A-Z][^()/]{{1,40}}/[^()]{{2,60}}\)|\((?:(?:\w+ )?(?:Photo|Image|Picture)s?\b[^()]*|[^()]*, File)\)"
    rf"|©\s?[^.]{{2,60}}|(?:Photograph|Photo|Picture|Image|Credit|Foto|Bild)s?(?: credit)?:\s?[^.]{{2,60}}|\[?[A-Z][\w.'’-]+ [A-Z][\w.'’-]+/{_AGENCY}\]?)\.?$"
)
"""A line that ends by saying whose picture it is."""
MAKERS: Final = re.compile("Photo|Picture|Image|Credit|Foto|Bild")
"""What stands before a colon in CREDITED."""
AGENCY_LAST: Final = re.compile(rf"\({_AGENCY}\)\.?$")
PICTURED: Final = re.compile(
    r" (?:in an? (?:\w+ )?(?:photo|photograph|picture|image) (?:obtained|taken|released|provided|made|shot)\b|in this (?:[\w.,]+ ){0,6}(?:file )?(?:photo|picture|image|frame)\b|poses? for (?:photographers|a photo|pictures)\b"
    r"|this (?:undated|handout|combination) (?:photo|picture|image)\b|(?:is|are) (?:pictured|photographed)\b)"
)
DATED: Final = re.compile(rf"\b(?!\w+day\b)[A-Z][\w.'’-]*,?\s{DAY}\.?$")
"""A line that ends in a place and a full date, as agencies caption: "... in Lisbon, March 5, 2021."."""
PAST: Final = re.compile(r" (?:said|was|were|died|had)\b")
"""Words of a report, not of a picture."""
FRONTED: Final = re.compile(
    rf"(?:(?:Earlier|Late|Early) )?(?:[Oo]n |[Ii]n )?(?:[Ll]ast |[Ee]arlier (?:last|this) )?(?:week|month|year|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:{'|'.join(map(str.capitalize, MONTHS))})\w*)\b[^,\n]{{0,12}}(?:, [A-Z][a-z]{{2,8}}\.? \d{{1,2}})?(?:, \d{{4}})?, "
    r"(?:[Tt]he )?(?:[A-Z][\w.’'-]* (?:and )?){1,6}(?:[a-z]+ly |also )?(?:\w{3,}ed|made|said|told|won|left|fell|rose|began|met|took|gave|sent|shot|held|lost|hit) "
)
"""A line that tells what somebody did on a day: "Last month, Ida Berg opened the port"."""
SENTENCE_END: Final = re.compile(r"[^\W\d_]{3}[.!?][\"”’')\]]*\s+[\"“‘(]?[A-Z]")
ENDS: Final = tuple(".!?…:;,–—-。！？：؟۔।")
QUOTES: Final = "\"”’')]»“*_ "
BROKEN_OFF: Final = re.compile(r"\b(?:and|or|but|the|an?|of|to|in|on|at|by|for|with|from|that|which|who|as)$")
"""A sentence that a picture was put into."""
LONGEST: Final = 450
SHORT: Final = 30
OPENERS: Final = "\"“‘'`( "
HEAD: Final = 30
LEAST_HEAD: Final = 28
"""Characters of a sentence's beginning that make a repetition no accident, with and without quotation marks."""
WORD: Final = re.compile(r"\w+")
TAIL: Final = 140
"""Characters at a line's end that its credit or date stands in."""


def matches(line: str, *, framing: bool = True) -> bool:
    """Whether the line is a caption or a credit by its own words. `framing`: it may begin like one."""
    slash, length = "/" in line, len(line)
    if (framing and OPENS.match(line) and not heads.CREDIT.match(line)) or (slash and GALLERY.search(line)):
        return True
    if length > LONGEST:
        return False
    tail, closed = line[-TAIL:], line[-1:] == ")" or line[-2:] == ")."
    signs, colon = closed or (slash and "/" in tail) or "©" in tail, ":" in tail
    if length <= TAIL and (signs or colon or length < SHORT) and CREDIT.fullmatch(line):
        return True
    if (signs or (colon and MAKERS.search(tail))) and CREDITED.search(tail):
        return True
    pictured = ("photo" in line or "pictur" in line or "image" in line or "frame" in line) and PICTURED.search(line)
    if not (pictured or (closed and AGENCY_LAST.search(tail)) or (line[-3:-2].isdigit() and _dated(tail))):
        return False
    return not PAST.search(line) and not SENTENCE_END.search(line)


def news(line: str) -> tuple[int, int]:
    """Where a news agency's caption stops describing its picture and tells the news, up to its credit; empty where it tells none."""
    credit = CREDITED.search(line)
    end = credit.start() if credit else len(line)
    if FRONTED.match(line) and not credit:
        return 0, end
    first = SENTENCE_END.search(line, 0, end)
    tells = first is not None and (FILED.match(line) or credit or FRONTED.match(line, first.end() - 1))
    return (first.end() - 1, end) if first and tells else (len(line), len(line))


def _dated(tail: str) -> bool:
    found = tail[-5:-1].strip(".").isdigit() and DATED.search(tail)
    return bool(found and (found["y1"] or found["y2"]))


def unpunctuated(line: str) -> bool:
    """One stretch without a full stop or a colon, as captions, subheads, pull quotes and links are."""
    return len(line) <= LONGEST and not line.rstrip(QUOTES).endswith(ENDS) and not BROKEN_OFF.search(line) and not SENTENCE_END.search(line)


def repeats(lines: Mapping[int, str]) -> frozenset[int]:
    """The numbers of the lines that another line has as the beginning of a sentence: captions and pull quotes taken from the text.

    It is told by an earlier line, or by a later one where the repeating line has no full stop.
    """
    heads = [part[: HEAD + 2].lstrip(OPENERS)[:HEAD].casefold() for part in ". ".join(lines.values()).split(". ")]
    alike = {head for head, count in Counter(heads).items() if count > 1 and len(head) >= LEAST_HEAD} if len(set(heads)) < len(heads) else ()
    if not alike:
        return frozenset()
    places: dict[str, list[tuple[int, int, list[str]]]] = {}
    for head, (number, at) in zip(heads, _starts(lines), strict=True):
        if head in alike:
            places.setdefault(head, []).append((number, at, WORD.findall(lines[number][at:].casefold())))
    return frozenset(
        number
        for alike_ones in places.values()
        for number, at, said in alike_ones
        if at == 0 and len(lines[number]) >= HEAD and _told(number, lines[number], said, alike_ones)
    )


def _starts(lines: Mapping[int, str]) -> Iterator[tuple[int, int]]:
    """(number of the line, offset in it) of each sentence."""
    for number, line in lines.items():
        at = 0
        for part in line.split(". "):
            yield number, at
            at += len(part) + 2


def _told(number: int, line: str, said: list[str], places: Sequence[tuple[int, int, list[str]]]) -> bool:
    """Whether one of the places, where sentences begin alike, goes on with all the words of the line."""
    later = unpunctuated(line)
    others = (words for other, _, words in places if other != number and (later or other < number))
    return any(words[: len(said)] == said for words in others) and not SENTENCE_END.search(line)
