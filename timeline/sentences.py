"""Passages -> sentences with exact offsets.

sentencex knows the abbreviations of news in many languages; a line break always ends a sentence, because titles, captions and
signatures carry no full stop. A dateline is no sentence and gets none.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Protocol, cast

from timeline.model import PassageKind, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.model import Passage

LINE: Final = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
# "... last year.The team": a full stop that lost its space when the page was flattened; not "U.S.The", "example.Com"
GLUED: Final = re.compile(r"(?<=[a-z]{3})[.!?][\"”’')\]]*(?=[\"“‘]?[A-Z][a-z]*['’]?[a-z]* [a-z])")


class Segment(Protocol):
    def __call__(self, language: str, text: str) -> list[str]: ...


def split(text: str, passages: Sequence[Passage]) -> tuple[Sentence, ...]:
    """All sentences of the passages in order, stripped of outer white space: text[start:end] == sentence.text."""
    sentences: list[Sentence] = []
    for passage in passages:
        if passage.kind is not PassageKind.DATELINE:
            for start, end in _spans(text, passage.start, passage.end, passage.language or "en"):
                sentences.append(Sentence(len(sentences), start, end, text[start:end], passage))
    return tuple(sentences)


def _spans(text: str, start: int, end: int, language: str) -> Iterator[tuple[int, int]]:
    for line in LINE.finditer(text, start, end):
        at = line.start()
        for piece in _segment()(language, line[0]):
            yield from _stripped(text, at, at + len(piece))
            at += len(piece)


def _stripped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    cuts = [start, *(m.end() for m in GLUED.finditer(text, start, end)), end]
    for low, high in pairwise(cuts):
        piece = text[low:high]
        if bare := piece.strip():
            at = low + len(piece) - len(piece.lstrip())
            yield at, at + len(bare)


@cache
def _segment() -> Segment:
    from sentencex import segment  # a compiled module, loaded at first use

    return cast("Segment", segment)
