"""Texts that repeat one piece, at which work out of proportion to length would show, and a count of that work.

Counted are calls, of Python and of C: the same on every machine. Time within one call, a pattern's say, is stated by benchmarks/growth.py."""

from __future__ import annotations

import sys
from datetime import date
from typing import TYPE_CHECKING

from timeline import passages, resolver, sentences
from timeline.model import Article, Passage, PassageKind

if TYPE_CHECKING:
    from collections.abc import Callable

DAY = date(2021, 11, 19)

PASSAGES = ("(@", "— a (@b) ", "/", "1/2 ", "A ", "A. ", "\n", "a\n", "https://", "March 5 ", "| ", "By A ", "(", "Photo: ", "LISBON ", "x" * 30 + ".", "\n- ", "updated ", "''")
SENTENCES = ("A man said so. ", "word ", "a\n", ". ", "“Oh!” ", "1.", "year.The man was ")
EXPRESSIONS = {
    "en": ("monday ", "from monday to ", "5 may ", "9 a.m. ", "1 ", "1-", "2021-11-", "the last ", "of the ", "at least ", "'", "May 5, 2021. ", "\n", "third quarter of "),
    "de": ("montag ", "1. ", "vor ", "vom 3. bis "),
    "fr": ("lundi ", "d'", "il y a ", "fin de "),
    "pl": ("środę ", "5 maja "),
    "zh": ("周五", "1年"),
}


def cases() -> list[tuple[str, str, Callable[[str], object]]]:
    """(what is done, to which piece, the work on a text made of it)."""

    def split(text: str) -> object:
        return sentences.split(text, [Passage(PassageKind.BODY, 0, len(text), DAY, "en")])

    made: list[tuple[str, str, Callable[[str], object]]] = []
    made += [("passages", piece, lambda text: passages.split(Article("a", text, DAY))) for piece in PASSAGES]
    made += [("sentences", piece, split) for piece in SENTENCES]
    for code, pieces in EXPRESSIONS.items():
        made += [(f"expressions, {code}", piece, lambda text, code=code: resolver.resolve(text, DAY, code)) for piece in pieces]
    return made


def calls(work: Callable[[], object]) -> int:
    """How many functions a piece of work calls."""
    count = 0

    def seen(_frame: object, event: str, _of: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count
