"""Text into lines that fit. Pure: whoever calls brings the measure."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ELLIPSIS: Final = "…"
LONGEST: Final = 300
"""Characters looked at: more never fit on a chart."""
UNSHOWN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
# Scripts without spaces may break between any two characters.
_PIECE: Final = re.compile(r"[\u2E80-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]|[^\s\u2E80-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]+|\s+")


class Measure(Protocol):
    """A typeface: how wide a line is, and which characters it can show."""

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """Width of one line in points."""

    def clean(self, text: str) -> str:
        """One line of what can be shown: no control characters, a box for what no font holds."""


def plain(text: str) -> str:
    r"""One line without control, format and unassigned characters, which could hide or turn what is read.

    >>> plain("a\tb \x00c")
    'a b c'
    """
    return " ".join("".join(" " if c.isspace() else c for c in text if c.isspace() or unicodedata.category(c) not in UNSHOWN).split())


def wrap(text: str, width: float, lines: int, wide: Callable[[str], float]) -> tuple[str, ...]:
    """At most `lines` lines of at most `width`, balanced; what is left over ends in an ellipsis.

    >>> wrap("one two three four", 9, 2, len)
    ('one two', 'three…')
    >>> wrap("one two three four", 12, 2, len)
    ('one two', 'three four')
    """
    text = text[:LONGEST] if len(text) <= LONGEST else text[:LONGEST] + ELLIPSIS
    whole = _fill(text, width, wide)
    if len(whole) > lines:
        return (*whole[: lines - 1], cut(" ".join(whole[lines - 1 :]), width, wide, ellipsis=True))
    return _balanced(text, whole, width, wide)


def _balanced(text: str, whole: Sequence[str], width: float, wide: Callable[[str], float]) -> tuple[str, ...]:
    """The narrowest lines of the same number: even lines read better and take less room."""
    low, high, best = width / 2, width, tuple(whole)
    if len(whole) < 2:
        return best
    for _ in range(5):
        half = (low + high) / 2
        tried = _fill(text, half, wide)
        if len(tried) <= len(whole) and max(wide(line) for line in tried) <= half:
            best, high = tuple(tried), half
        else:
            low = half
    return best


def _fill(text: str, width: float, wide: Callable[[str], float]) -> list[str]:
    """Greedy lines; a word longer than a line is broken."""
    lines, line = [], ""
    for piece in _PIECE.findall(text):
        if piece.isspace():
            line += " " if line else ""
            continue
        if line and wide(line + piece) > width:
            lines.append(line.rstrip())
            line = ""
        while wide(line + piece) > width and len(piece) > 1:
            head = cut(piece, width, wide)
            lines.append(head)
            piece = piece[len(head) :]  # noqa: PLW2901 - the rest of the word goes on the next line
        line += piece
    return [*lines, line.rstrip()] if line.strip() else lines


def cut(text: str, width: float, wide: Callable[[str], float], *, ellipsis: bool = False) -> str:
    """The longest beginning that fits, at least one character; with `ellipsis` it ends in one if anything is left out, after a whole word if that is near."""
    if wide(text) <= width:
        return text
    end = ELLIPSIS if ellipsis else ""
    low, high = 1, len(text)
    while low + 1 < high:
        half = (low + high) // 2
        low, high = (half, high) if wide(text[:half].rstrip() + end) <= width else (low, half)
    if not ellipsis:
        return text[:low]
    word = text.rfind(" ", 0, low + 1)
    return text[: word if word > low * 0.6 else low].rstrip(" ,;:-–") + end
