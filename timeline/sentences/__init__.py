"""Passages -> sentences with exact offsets.

sentencex knows the abbreviations of news in many languages; the end of a paragraph always ends a sentence, because titles, captions and
signatures carry no full stop. A dateline is no sentence and gets none.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Protocol, cast

from timeline import paragraphs
from timeline.model import PassageKind, Sentence
from timeline.sentences.flattened import ANEW, HEAD, HIGHLIGHT, LEADING_ON, RUN_ON, heads

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Passage

BREAKS: Final = str.maketrans("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029", " " * 10)
# "... last year.The team": a full stop that lost its space when the page was flattened; not "a.Bc" (the stop leads: the search runs from stop to stop)
GLUED: Final = re.compile(r"[.!?](?<=[a-z]{3}[.!?])[\"”’')\]]*(?=[\"“‘]?[A-Z][a-z]*['’]?[a-z]* [a-z])")
WORDS: Final = re.compile(r"\.(?:(?<=\b(?:ill|art|fed|ore|con|mar)\.)|(?<=\bmiss\.)|(?<=\bMay\.)|(?<=\bno\.))[\"”’')]* (?=[A-Z])")
"""What sentencex takes for an abbreviation is a word in small letters: "eleven miners fell ill. A larger outbreak"; or the month of May."""
INSIDE: Final = re.compile(r"[.!?)\]}\u2026\u203c-\u2049\u0370-\u1fff\u2e00-\uffff](?:(?<=[.!?\u2026\u203c-\u2049])(?!\W{0,9}+$)|(?<=\w[)\]}])\s|(?<=[\u0370-\u1fff\u2e00-\uffff]))")
"""Without it a line is one sentence: a stop before further words, the bracket of a list's item; other scripts are always asked about."""
NAMED_AFTER_CLOCK: Final = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d|(?:Eastern|Pacific|Mountain|Central|Greenwich|GMT|BST|UTC|IST|JST|AEST|CES?T|[ECMP][SD]?T)\b")
"""What goes on after "5 p.m.": Friday, Nov. 5, GMT."""
_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:\.|[a-z]*)"
COUNTED: Final = re.compile(r"\b(?:[Aa]pprox|[Cc]a|ok|[Nn]r|No|vs|tel)\.$")
_WEEKDAY: Final = re.compile(r"\b(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.$")
_DATE: Final = re.compile(rf"\d{{1,2}}\b|{_MONTH} \d")
TITLE: Final = re.compile(r"(?:M|MM|Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Mme|Sr|Sra)\.")
"""A title alone is no sentence."""
RANK: Final = re.compile(r"\b(?:Ms|Mx|Atty|Amb|Ald|Spc|Ofc|Cllr)\.$")
"""Titles that sentencex does not know (1.0)."""
_ITS_DAY: Final = rf"(?:\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}})"
CHRONICLE: Final = re.compile(rf"(?<!\S){_ITS_DAY}(?:,? \d{{4}})?(?:: | [-–—] (?!{_ITS_DAY}))(?=\S)")
"""A day, and what happened on it."""
_MANY: Final = 2
LONGEST: Final = 200
"""Characters that are looked at behind a passage's end, of the word that begins there."""
_DATELINE: Final = PassageKind.DATELINE


class Segment(Protocol):
    def __call__(self, language: str, text: str) -> list[str]: ...


def split(text: str, passages: Sequence[Passage]) -> tuple[Sentence, ...]:
    """All sentences of the passages in order, stripped of outer white space: text[start:end] == sentence.text."""
    lines = paragraphs.spans(text)
    starts = [start for start, _ in lines]
    sentences: list[Sentence] = []
    for passage in passages:
        if passage.kind is _DATELINE:
            continue
        first = max(bisect_right(starts, passage.start) - 1, 0)
        for begin, far in lines[first : bisect_right(starts, passage.end - 1)]:
            start, end = max(begin, passage.start), min(far, passage.end)
            line = text[start:end]
            at = start
            for piece in _cut(text, line, start, end, far, passage.language or "en") if INSIDE.search(line) or _is_chronicle(line) or ANEW.search(line) or start < HEAD else (line,):
                if bare := piece.strip():
                    low = at if len(bare) == len(piece) else text.index(bare[0], at)
                    sentences.append(Sentence(len(sentences), low, low + len(bare), bare, passage))
                at += len(piece)
    return tuple(sentences)


def _cut(text: str, line: str, start: int, end: int, far: int, language: str) -> list[str]:
    """The line text[start:end] in pieces; the whole of it goes on to `far`."""
    cuts = [start]
    at = start
    for piece in _segment()(language, line.translate(BREAKS) if "\n" in line else line):
        at += len(piece)
        if at < end and not _goes_on(text, cuts[-1], at, end):
            cuts.append(at)
    if _is_chronicle(line):
        cuts = sorted({*cuts, *(start + found.start() for found in CHRONICLE.finditer(line))})
    behind = min(far, end + LONGEST)
    glued = [cut for mark in (GLUED, HIGHLIGHT, WORDS) for found in mark.finditer(text, start, behind) if start < (cut := found.end()) < end]
    if ANEW.search(text, start, behind):
        glued += [cut for found in RUN_ON.finditer(text, start, behind) if found[1] not in LEADING_ON and start < (cut := found.end()) < end]
    glued += heads(text, start, end) if start < HEAD and language == "en" else ()
    cuts = sorted({*cuts, *glued}) if glued else cuts
    return [text[low:high] for low, high in pairwise((*cuts, end))]


def _is_chronicle(line: str) -> bool:
    """Whether days with what happened on each stand in it one after the other: "10 June: ... 19 July: ...", or three with dashes."""
    if line.count(": ") < _MANY and not (" - " in line or " – " in line or " — " in line):
        return False
    found = CHRONICLE.findall(line)
    return len(found) > _MANY or (len(found) == _MANY and all(day.endswith(": ") for day in found))


def _goes_on(text: str, start: int, cut: int, end: int) -> bool:
    """Whether a cut falls inside a sentence: before a small letter or a stray quotation mark, or after an abbreviation that sentencex does not know."""
    after = text[cut : min(cut + 12, end)].lstrip()
    if not after or after[0].islower() or not (after[0].isalnum() or any(map(str.isalnum, text[cut:end]))):
        return True
    before = text[max(start, cut - 12) : cut].rstrip()
    if before.endswith(".m."):
        return NAMED_AFTER_CLOCK.match(after) is not None
    if _WEEKDAY.search(before) is not None and _DATE.match(after) is not None:
        return True  # "it was Sun. Dec. 31"
    if RANK.search(before) is not None and after[0].isupper():
        return True  # "he told Ms. Berg to go"
    return (after[0].isdigit() and COUNTED.search(before) is not None) or TITLE.fullmatch(text[start:cut].strip()) is not None


@cache
def _segment() -> Segment:
    from sentencex import segment  # a compiled module, loaded at first use

    return cast("Segment", segment)
