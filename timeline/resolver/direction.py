"""Where words and clause around an expression look; the cues are the language's (`Language.cues`).

    next_before   right before the expression: "until", "scheduled for"
    last_before   right before it: "ended", "since"
    will_before   the governing verb further back in the clause: "will meet", "plans to"
    was_before    the clause is past, told before the expression
    was_after     ... or after it, where the expression opens the clause

Broad cues (any modal in the sentence) were measured to gain nothing.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from timeline.symbol import Turn

if TYPE_CHECKING:
    from timeline.timex import Language

_WINDOW: Final = 120


class Heading(Enum):
    """Which way, and whether the words right beside say so, or only the clause."""

    OPEN = (Turn.OPEN, False)
    NEXT = (Turn.NEXT, True)
    LAST = (Turn.LAST, True)
    CLAUSE_NEXT = (Turn.NEXT, False)
    CLAUSE_LAST = (Turn.LAST, False)

    @property
    def turn(self) -> Turn:
        return self.value[0]

    @property
    def beside(self) -> bool:
        return self.value[1]


_BEFORE: Final = (
    ("next_before", Heading.NEXT), ("last_before", Heading.LAST), ("will_before", Heading.CLAUSE_NEXT), ("was_before", Heading.CLAUSE_LAST),
)  # fmt: skip


def heading(language: Language, folded: str, start: int, end: int) -> Heading:
    """The first cue that speaks, in the order above."""
    cues = language.cue
    low = max(0, start - _WINDOW)
    for name, told in _BEFORE:
        cue = cues.get(name)
        if cue is not None and cue.search(folded, low, start):
            return told
    after = cues.get("was_after")
    return Heading.CLAUSE_LAST if after is not None and after.match(folded, end, end + _WINDOW) else Heading.OPEN
