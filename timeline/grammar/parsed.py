"""A sentence taken apart: its words with tags, and its clauses."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from operator import itemgetter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from timeline.grammar.groups import Group

_end: Final = itemgetter(1)


class Opening(StrEnum):
    """What a clause is to the one before it."""

    MAIN = "main"
    STATED = "stated"
    """What somebody said: after "that", or right after the verb of saying."""
    RELATIVE = "relative"
    ADVERBIAL = "adverbial"
    JOINED = "joined"
    """Shares its subject with the clause before: "... and fled"."""


@dataclass(slots=True)
class Clause:
    """`pieces` are half-open token ranges in order; the subject is a token range, empty where it is shared or unknown."""

    group: Group
    opening: Opening
    pieces: list[tuple[int, int]]
    opener: str = ""
    subject: tuple[int, int] = (0, 0)
    aside: bool = False
    """Relative or adverbial, or joined to one that is."""

    def holds(self, token: int) -> bool:
        return any(start <= token < end for start, end in self.pieces)

    @property
    def start(self) -> int:
        return self.pieces[0][0]

    @property
    def end(self) -> int:
        return self.pieces[-1][1]


@dataclass(slots=True)
class Parse:
    """A sentence with its words, their offsets in it, their tags (a letter each) and its clauses."""

    text: str
    words: list[str]
    spans: list[tuple[int, int]]
    tags: str
    clauses: list[Clause] = field(default_factory=list)

    def cut(self, start: int, end: int) -> str:
        """The text from token `start` up to token `end`."""
        return self.text[self.spans[start][0] : self.spans[end - 1][1]] if start < end else ""

    def token_at(self, offset: int) -> int:
        """The token that holds a character of the text, or comes first behind it; the last where none does."""
        return min(bisect_right(self.spans, offset, key=_end), len(self.spans) - 1)

    def clause_of(self, token: int) -> Clause | None:
        return next((c for c in self.clauses if c.holds(token)), None)
