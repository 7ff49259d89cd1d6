"""An article -> its passages: what tells, what only frames.

Headline, dateline, byline, quoted posts with their own date, sections headed by a date, captions and page furniture are told apart
here, line by line, so that no later room needs to. A line is the unit, because a title, a caption or a signature has no full stop.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline import languages
from timeline.model import TOLD, Passage, PassageKind
from timeline.passages import captions, furniture, heads, posts, sections

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from timeline.model import Article

LINE: Final = re.compile(r"[^\s](?:[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]*[^\s])?")
LEAST: Final = 60
"""Characters below which a line is not asked for a language of its own."""
POST: Final = 400
"""Characters that a quoted post has at most, links included."""


def split(article: Article) -> tuple[Passage, ...]:
    """The passages in order, disjoint, white space between them left out.

    A quoted post is two passages with the post's day as anchor: its text in its own language, then its signature ("— Name (@name)
    November 18, 2021") in the article's, so that the day is recognised even where the text is foreign.
    """
    language = article.language or languages.guess(article.text) or "en"
    own = (_with_language(article.text, piece, language) for piece in _pieces(article))
    return tuple(_joined(own))


def _pieces(article: Article) -> Iterator[Passage]:
    """Passages with no language yet."""
    text, anchor, kind, told = article.text, article.published, PassageKind.BODY, 0
    seen: set[str] = set()
    lines = [m.span() for m in LINE.finditer(text)]
    for number, (start, end) in enumerate(lines):
        line = text[start:end]
        after = text[slice(*lines[number + 1])] if number + 1 < len(lines) else ""
        if signature := posts.SIGNATURE.match(after):
            yield Passage(PassageKind.POST, start, end, posts.day(signature, article.published) or anchor, "")
        elif posts.SIGNATURE.search(line):
            yield from _posts(line, start, kind, anchor, article.published)
        elif furniture.matches(line):
            yield Passage(PassageKind.FURNITURE, start, end, article.published, "")
        elif day := sections.heading(line, article.published):
            anchor, kind = day, PassageKind.SECTION
            yield Passage(kind, start, end, anchor, "")
        elif line in seen or captions.matches(line):
            yield Passage(PassageKind.CAPTION, start, end, article.published, "")
        else:
            for part in heads.parts(line, told, article.title):
                yield Passage(part.kind or kind, start + part.start, start + part.end, anchor, "")
            told += 1
            seen.update(re.split(r"(?<=[.!?]) |[.!?],? ", line))
            seen.update(line.partition(",")[:1])


def _posts(line: str, start: int, kind: PassageKind, anchor: date, published: date) -> Iterator[Passage]:
    at = 0
    for signature in posts.SIGNATURE.finditer(line):
        day = posts.day(signature, published) or anchor
        if line[at : signature.start()].strip():
            yield Passage(PassageKind.POST, start + at, start + signature.start(), day, "")
        yield Passage(PassageKind.POST, start + signature.start(), start + signature.end(), day, "en")
        at = signature.end()
    if line[at:].strip():
        yield Passage(kind, start + at, start + len(line), anchor, "")


def _with_language(text: str, piece: Passage, language: str) -> Passage:
    own = languages.guess(text[piece.start : piece.end]) if not piece.language and piece.kind in TOLD and piece.end - piece.start >= LEAST else ""
    return Passage(piece.kind, piece.start, piece.end, piece.anchor, own or language)


def _joined(pieces: Iterable[Passage]) -> Iterator[Passage]:
    """Neighbours of one kind, anchor and language are one passage."""
    last: Passage | None = None
    for piece in pieces:
        if last and piece.kind in {PassageKind.BODY, PassageKind.SECTION} and (last.kind, last.anchor, last.language) == (piece.kind, piece.anchor, piece.language):
            last = Passage(last.kind, last.start, piece.end, last.anchor, last.language)
            continue
        if last:
            yield last
        last = piece
    if last:
        yield last
