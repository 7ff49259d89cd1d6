"""A text -> its paragraphs: lines, but for text that was wrapped at a width, where the lines of a paragraph belong together."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import Final

MARKER: Final = re.compile(r"#{1,6}\s|[-*•·▪–—>|]\s?|\d{1,2}[.)]\s")
WIDEST: Final = 120
"""Characters of a line that may be one of wrapped text; whoever writes a paragraph a line writes longer ones."""
FULL: Final = 0.85
"""A line is full where the next word would have gone beyond this share of the width."""


@lru_cache(2)  # passages and sentences ask in turn
def spans(text: str) -> tuple[tuple[int, int], ...]:
    """(start, end) of each paragraph without its outer white space, empty ones left out."""
    lines = _lines(text)
    width = max((end - start for start, end in lines), default=0)
    if width > WIDEST or len(lines) < 4:
        return tuple(lines)
    near = [(a, b) for a, b in pairwise(lines) if text.count("\n", a[1], b[0]) == 1]
    broken = [pair for pair in near if _continues(text, *pair, width)]
    in_a_sentence = sum(text[second].islower() for _, (second, _) in broken)
    if len(broken) < max(3, 0.6 * len(near)) or in_a_sentence < 0.4 * len(broken):
        return tuple(lines)
    return _joined(lines, frozenset(second[0] for _, second in broken))


def _lines(text: str) -> list[tuple[int, int]]:
    lines = []
    at = 0
    for line in text.splitlines(keepends=True):
        if bare := line.strip():
            start = at + line.find(bare)
            lines.append((start, start + len(bare)))
        at += len(line)
    return lines


def _continues(text: str, first: tuple[int, int], second: tuple[int, int], width: int) -> bool:
    """Whether the second line goes on where the first had no more room."""
    word = text[second[0] : second[1]].split(maxsplit=1)[0]
    return first[1] - first[0] + 1 + len(word) > FULL * width and not MARKER.match(text, second[0])


def _joined(lines: list[tuple[int, int]], going_on: frozenset[int]) -> tuple[tuple[int, int], ...]:
    made: list[tuple[int, int]] = []
    for start, end in lines:
        if start in going_on:
            made[-1] = (made[-1][0], end)
        else:
            made.append((start, end))
    return tuple(made)
