"""An article -> its passages: what tells, and what only frames.

Headline, dateline, byline, quoted posts with their own date, sections headed by a date, captions and page furniture are told apart
here, paragraph by paragraph, so that no later room needs to.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, NamedTuple

from timeline import languages, paragraphs
from timeline.model import Passage, PassageKind
from timeline.passages import captions, furniture, heads, posts, sections

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from timeline.model import Article

LEAST: Final = 60
"""Characters below which a passage is not asked for a language of its own."""
SETTLED: Final = 0.6
"""Share of an article's longer lines that have a full stop, above which a line without one is no part of its text."""
MARKER: Final = re.compile(r"(?:(?:#{1,6}|[-*•·▪>])\s+(?=.*\w))?")
ENGLISH: Final = re.compile(r"\b(?:the|and|with|from|that|this|said|his|were|they|you|not)\b")
"""Words that are as good as never in a passage of another language; they save asking."""
JOINED: Final = frozenset({PassageKind.BODY, PassageKind.SECTION})


def split(article: Article) -> tuple[Passage, ...]:
    """The passages in order, disjoint, without outer white space.

    A quoted post is two passages with the post's day as anchor: its text in its own language, then its signature ("— Name (@name)
    November 18, 2021") in the article's, so that the day is recognised even where the text is foreign.
    """
    page = _page(article)
    return tuple(_joined(article.text, _finished(article.text, page.language, _pieces(page))))


@dataclass(frozen=True, slots=True)
class Page:
    """An article's paragraphs, and what is known of them together."""

    published: date
    title: str
    language: str
    spans: tuple[tuple[int, int], ...]
    lines: tuple[str, ...]
    listed: tuple[bool, ...]
    """The line is an item of a list."""
    headings: tuple[date | None, ...]
    captioned: tuple[bool, ...]
    """The line is a caption or a credit by its own words."""
    repeats: captions.Repeats
    settled: bool
    """A line without a full stop is a caption, a subhead or a link."""


class Piece(NamedTuple):
    """A passage before its white space is trimmed; `foreign`: it may be in a language of its own."""

    kind: PassageKind
    start: int
    end: int
    anchor: date
    foreign: bool = False


def _page(article: Article) -> Page:
    text, published = article.text, article.published
    language = article.language or languages.guess(text) or "en"
    outer = paragraphs.spans(text)
    spans = tuple((MARKER.match(text, start, end).end(), end) for start, end in outer)  # type: ignore[union-attr]  # it matches nothing, too
    lines = tuple(text[start:end].replace("\n", " ") for start, end in spans)
    captioned = tuple(map(captions.matches, lines))
    text_lines = [(number, line) for number, (line, caption) in enumerate(zip(lines, captioned, strict=True)) if not caption]
    long = [line for _, line in text_lines if len(line) >= LEAST]
    return Page(
        published,
        article.title,
        language,
        spans,
        lines,
        tuple(text[start] in "-*•·▪" for start, _ in outer),
        sections.headings(lines, published, language),
        captioned,
        captions.Repeats(text_lines),
        len(long) > 2 and sum(not captions.unpunctuated(line) for line in long) >= SETTLED * len(long),
    )


def _pieces(page: Page) -> Iterator[Piece]:
    anchor, kind, told, listing = page.published, PassageKind.BODY, 0, False
    signed = posts.signed(page.lines)
    for number, (line, (start, end)) in enumerate(zip(page.lines, page.spans, strict=True)):
        if day := page.headings[number]:
            anchor, kind = day, PassageKind.SECTION
        around = Piece(kind, start, end, anchor, foreign=True)
        if number in signed:
            day = posts.day(signed[number], page.published, page.language) or anchor
            yield Piece(PassageKind.POST, start, end, day, foreign=not posts.signature(line))
        elif "(@" in line and posts.SIGNATURE.search(line):
            yield from _inline_posts(page, line, around)
        elif day:
            yield around
        elif furniture.matches(line):
            yield Piece(PassageKind.FURNITURE, start, end, page.published)
        elif _is_caption(page, number, may_lack_stop=told == 0 or listing):
            yield Piece(PassageKind.CAPTION, start, end, page.published)
        else:
            for part in heads.parts(line, told, page.title):
                yield Piece(part.kind or kind, start + part.start, start + part.end, anchor, foreign=part.kind is None)
            whole = not captions.unpunctuated(line)
            told, listing = told + whole, line.endswith(":") or (listing and not whole)


def _is_caption(page: Page, number: int, *, may_lack_stop: bool) -> bool:
    """By its own words, as taken from the text, or for want of a full stop: but what stands first is a title, and what follows a colon a list."""
    line = page.lines[number]
    if page.captioned[number] or page.repeats.has(number, line):
        return True
    return page.settled and not may_lack_stop and not page.listed[number] and captions.unpunctuated(line)


def _inline_posts(page: Page, line: str, around: Piece) -> Iterator[Piece]:
    """Posts in the middle of a line: each runs from the one before it, or from the line's start, to its signature."""
    at = 0
    for found in posts.SIGNATURE.finditer(line):
        day = posts.day(found, page.published, page.language) or around.anchor
        begins = posts.begins(line, at, found.start())
        yield around._replace(start=around.start + at, end=around.start + begins)
        yield Piece(PassageKind.POST, around.start + begins, around.start + found.start(), day, foreign=True)
        yield Piece(PassageKind.POST, around.start + found.start(), around.start + found.end(), day)
        at = found.end()
    yield around._replace(start=around.start + at)


def _finished(text: str, language: str, pieces: Iterable[Piece]) -> Iterator[Passage]:
    for piece in pieces:
        part = text[piece.start : piece.end]
        if bare := part.strip():
            start = piece.start + len(part) - len(part.lstrip())
            own = languages.guess(bare) if piece.foreign and len(bare) >= LEAST and not (language == "en" and ENGLISH.search(bare)) else ""
            yield Passage(piece.kind, start, start + len(bare), piece.anchor, own or language)


def _joined(text: str, passages: Iterable[Passage]) -> Iterator[Passage]:
    """Neighbours of running text that differ in nothing are one passage."""
    first = last = None
    for passage in passages:
        if first and last and first.kind in JOINED and _alike(first, passage) and text[last.end : passage.start].isspace():
            last = passage
            continue
        if first and last:
            yield first if first is last else replace(first, end=last.end)
        first = last = passage
    if first and last:
        yield first if first is last else replace(first, end=last.end)


def _alike(one: Passage, other: Passage) -> bool:
    return one.kind is other.kind and one.anchor == other.anchor and one.language == other.language
