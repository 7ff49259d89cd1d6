"""An article -> its passages: what tells, and what only frames.

Headline, dateline, byline, quoted posts with their own date, sections headed by a date, captions and page furniture are told apart
here, paragraph by paragraph, so that no later room needs to.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from timeline import languages, paragraphs
from timeline.model import Passage, PassageKind
from timeline.passages import captions, furniture, heads, openings, posts, sections

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from timeline.model import Article

LEAST: Final = 60
"""Characters below which a passage is not asked for a language of its own."""
SAMPLE: Final = 2000
SPARSEST: Final = 400
"""Characters in which English, but no other language, has "the" at least once."""
SETTLED: Final = 0.6
"""Share of an article's longer lines that have a full stop, above which a line without one is no part of its text."""
MARKER: Final = re.compile(r"(?:#{1,6}|[-*•·▪>])\s+(?=.*\w)")
MARKS: Final = frozenset("#-*•·▪>")
"""What MARKER begins with."""
BULLETS: Final = frozenset("-*•·▪")
_COMMON: Final = "the|and|with|from|that|this|said|his|were|they|you|not|who|its|what|about|their|there|which|would|our"
"""Words that are as good as never in a passage of another language; they save asking."""
COMMON: Final = frozenset(_COMMON.split("|"))
ENGLISH: Final = re.compile(rf"\b(?:{_COMMON})\b")
# Bound once: looking up a member of an enum takes long in Python 3.11.
_BODY, _SECTION, _POST, _CAPTION, _FURNITURE = PassageKind.BODY, PassageKind.SECTION, PassageKind.POST, PassageKind.CAPTION, PassageKind.FURNITURE
JOINED: Final = (_BODY, _SECTION)


def split(article: Article) -> tuple[Passage, ...]:
    """The passages in order, disjoint, without outer white space.

    A quoted post is two passages with the post's day as anchor: its text in its own language, then its signature ("— Name (@name)
    November 18, 2021") in the article's, so that the day is recognised even where the text is foreign.
    """
    page = _page(article)
    return tuple(_passages(article.text, page.language, _pieces(page)))


@dataclass(frozen=True, slots=True)
class Page:
    """An article's paragraphs, and what is known of them together."""

    published: date
    title: str
    language: str
    spans: tuple[tuple[int, int], ...]
    lines: tuple[str, ...]
    framing: tuple[bool, ...]
    """The line may be one that frames the text, going by its first words."""
    headings: tuple[date | None, ...]
    captioned: tuple[bool, ...]
    """The line is a caption or a credit by its own words, or repeats a sentence of the text."""
    unstopped: tuple[bool, ...]
    """The line is one stretch without a full stop."""
    loose: tuple[bool, ...]
    """And so a caption, a subhead or a link, since the lines of the text have full stops, and it is no item of a list."""


class Piece(NamedTuple):
    """A passage before its white space is trimmed; `foreign`: it may be in a language of its own."""

    kind: PassageKind
    start: int
    end: int
    anchor: date
    foreign: bool = False


def _page(article: Article) -> Page:
    text, published = article.text, article.published
    language = _language(article)
    outer = paragraphs.spans(text)
    signs = [text[start] for start, _ in outer]
    spans = outer if MARKS.isdisjoint(signs) else tuple(_unmarked(text, *span) if sign in MARKS else span for sign, span in zip(signs, outer, strict=True))
    lines = tuple([text[start:end].replace("\n", " ") for start, end in spans])
    framing = tuple(map(openings.framing, lines))
    captioned = tuple([captions.matches(line, framing=may) for line, may in zip(lines, framing, strict=True)])
    unstopped = tuple(map(captions.unpunctuated, lines))
    repeating = captions.repeats({number: line for number, line in enumerate(lines) if not captioned[number]})
    settled = _settled(unstopped[number] for number, line in enumerate(lines) if len(line) >= LEAST and not captioned[number])
    return Page(
        published,
        article.title,
        language,
        spans,
        lines,
        framing,
        sections.headings(lines, published, language, framing),
        tuple(own or number in repeating for number, own in enumerate(captioned)) if repeating else captioned,
        unstopped,
        tuple(settled and loose and sign not in BULLETS for sign, loose in zip(signs, unstopped, strict=True)),
    )


def _settled(unstopped: Iterable[bool]) -> bool:
    """Whether an article's longer lines have full stops."""
    long = list(unstopped)
    return len(long) > 2 and long.count(False) >= SETTLED * len(long)


def _unmarked(text: str, start: int, end: int) -> tuple[int, int]:
    """Without the marker of a heading, a list or a quotation."""
    marker = MARKER.match(text, start, end)
    return (marker.end() if marker else start), end


def _pieces(page: Page) -> Iterator[Piece]:
    anchor, kind, told, listing = page.published, _BODY, 0, False
    signed = posts.signed(page.lines)
    closed = _closed(page)
    stamps = sections.stamped(page.lines, page.published)
    live = {} if stamps else sections.updates(page.lines, page.published)
    for number, (line, (start, end), day, framing) in enumerate(zip(page.lines, page.spans, page.headings, page.framing, strict=True)):
        if number >= closed:
            yield Piece(_FURNITURE, start, end, page.published)
            continue
        if stamps:  # a page of items, where one without a stamp is of no known day
            first, last, stamped = stamps.get(number, (len(line), len(line), page.published))
            yield Piece(_CAPTION, start, start + first, page.published)
            yield Piece(PassageKind.BYLINE, start + first, start + last, stamped)
            yield Piece(_SECTION, start + last, end, stamped, foreign=True)
            continue
        if number in live:
            yield from _updates(live[number], Piece(kind, start, end, anchor, foreign=True))
            anchor, kind, told = live[number][-1][2], _BODY, told + 1
            continue
        if day:
            anchor, kind = day, _SECTION
        if number in signed:
            posted = posts.day(signed[number], page.published, page.language) or anchor
            yield Piece(_POST, start, end, posted, foreign=not posts.signature(line))
        elif "(@" in line and posts.SIGNATURE.search(line):
            yield from _inline_posts(page, line, Piece(kind, start, end, anchor, foreign=True))
        elif day:
            yield Piece(kind, start, end, anchor, foreign=True)
        elif (framing and furniture.matches(line)) or (" ago" in line and furniture.LINKED.search(line)):
            yield Piece(_FURNITURE, start, end, page.published)
        elif page.captioned[number] or (page.loose[number] and told and not listing):  # what stands first is a title, and what follows a colon a list
            first, last = captions.news(line)
            yield Piece(_CAPTION, start, start + first, page.published)
            yield Piece(kind, start + first, start + last, anchor, foreign=True)
            yield Piece(_CAPTION, start + last, end, page.published)
        else:
            if parts := heads.parts(line, told, page.title, framing=framing):
                for part in parts:
                    yield Piece(part.kind or kind, start + part.start, start + part.end, anchor, foreign=part.kind is None)
            else:
                yield Piece(kind, start, end, anchor, True)  # noqa: FBT003  # by place, as for most lines: names take as long again
            whole = not page.unstopped[number]
            told, listing = told + whole, line[-1] == ":" or (listing and not whole)


def _updates(stamps: Iterable[tuple[int, int, date]], line: Piece) -> Iterator[Piece]:
    """A line of a live page: what stands before its first stamp, then each stamp and the update behind it, which is of its day."""
    at, before = line.start, line
    for first, last, day in stamps:
        yield before._replace(start=at, end=line.start + first)
        yield Piece(PassageKind.STAMP, line.start + first, line.start + last, day)
        at, before = line.start + last, Piece(_BODY, at, line.end, day, foreign=True)
    yield before._replace(start=at, end=line.end)


def _closed(page: Page) -> int:
    """The number of the line with which readers' comments begin, in the second half of the text or where one may be reported or answered; else how many lines there are."""
    count = len(page.lines)
    reported = next((number for number, line in enumerate(page.lines) if any(map(line.__contains__, furniture.REPORTED))), count)
    replied = [number for number, line in enumerate(page.lines) if "| Reply" in line and furniture.REPLIED.search(line)]
    if len(replied) > 1:
        reported = min(reported, replied[0])
    if reported < count:
        return reported
    return next((number for number in range(count // 2, count) if page.framing[number] and furniture.closes(page.lines[number])), count)


def _inline_posts(page: Page, line: str, around: Piece) -> Iterator[Piece]:
    """Posts in the middle of a line: each runs from the one before it, or from the line's start, to its signature."""
    at = 0
    for found in posts.SIGNATURE.finditer(line):
        day = posts.day(found, page.published, page.language) or around.anchor
        begins = posts.begins(line, at, found.start())
        yield around._replace(start=around.start + at, end=around.start + begins)
        yield Piece(_POST, around.start + begins, around.start + found.start(), day, foreign=True)
        yield Piece(_POST, around.start + found.start(), around.start + found.end(), day)
        at = found.end()
    yield around._replace(start=around.start + at)


def _passages(text: str, language: str, pieces: Iterable[Piece]) -> Iterator[Passage]:
    """Without outer white space, each with its language; neighbours of running text that differ in nothing are one passage."""
    last: tuple[PassageKind, date, str] | None = None
    start = end = 0
    for kind, low, high, anchor, foreign in pieces:
        part = text[low:high]
        if not (bare := part.strip()):
            continue
        begins = low if len(bare) == len(part) else low + len(part) - len(part.lstrip())
        this = (kind, anchor, _own_language(bare, language) if foreign else language)
        if this != last or kind not in JOINED or not text[end:begins].isspace():
            if last:
                yield Passage(last[0], start, end, *last[1:])
            last, start = this, begins
        end = begins + len(bare)
    if last:
        yield Passage(last[0], start, end, *last[1:])


def _own_language(passage: str, around: str) -> str:
    if len(passage) < LEAST or (around == "en" and (" the " in passage or not COMMON.isdisjoint(passage.split()) or ENGLISH.search(passage))):
        return around
    return languages.guess(passage) or around


def _language(article: Article) -> str:
    """As given, or found out; what has English's commonest word every so often is not asked twice."""
    if article.language:
        return article.language
    sample = article.text[:SAMPLE]
    if sample.count(" the ") * SPARSEST > len(sample) >= SPARSEST:
        return "en"
    return languages.guess(article.text) or "en"
