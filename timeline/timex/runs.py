"""Where the runs of known words lie in a text.

A language's expression of a run is asked where a run can begin, and nowhere else: one scan over the text's plain bytes leaps from blank to
blank and stops at the words that rules are known by.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from timeline.timex import trie

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_PLAIN: Final = bytes(ord("0") if 48 <= code <= 57 else code if chr(code).isalnum() else ord(" ") for code in range(128)) + b" " * 128
_LEADING: Final = 32
"""Pieces that are looked at before a trigger; more than a run has there."""


class Scan(NamedTuple):
    """`trigger`: a blank and a piece of a trigger. `known`: pieces of words that may stand before one."""

    trigger: re.Pattern[bytes]
    known: frozenset[bytes]


def scan(triggers: Iterable[str], known: Iterable[str]) -> Scan:
    """The words in pieces; of a trigger in several pieces, the last of the longest stands for it."""
    wanted = {max(reversed(pieces), key=len).decode() for word in triggers if (pieces := _plain(word).split())}
    spelt = trie.pattern(piece for piece in wanted if not piece.startswith("0"))
    return Scan(re.compile(f" (?:0|{spelt}(?= ))".encode()), frozenset({b"", *(piece for word in known for piece in _plain(word).split())}))


def runs(folded: str, expression: re.Pattern[str], words: Scan) -> Iterator[re.Match[str]]:
    """What expression.finditer(folded) finds, given that every match has a trigger and before it nothing but known words."""
    plain = b" " + _plain(folded) + b" "  # so a piece begins where its blank was found
    done = 0
    for found in words.trigger.finditer(plain):
        at = found.start()
        if at < done:
            continue
        match = expression.search(folded, max(_first(plain, at, words.known) - 1, done))
        if match is None:
            return
        yield match
        done = match.end()


def _plain(text: str) -> bytes:
    """Letters and digits as they are, or 0, and a blank for all else; every character stays at its place."""
    return text.encode("ascii", "replace").translate(_PLAIN)


def _first(plain: bytes, at: int, known: frozenset[bytes]) -> int:
    """Where the first of the known pieces before a piece begins."""
    for _ in range(_LEADING):
        before = plain.rfind(b" ", 0, at)
        if before < 0 or plain[before + 1 : at] not in known:
            break
        at = before
    return at
