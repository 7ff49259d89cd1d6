"""Where words and clause around an expression look; the cues are the language's (`Language.cues`).

    next_before   right before the expression: "until", "scheduled for"
    last_before   right before it: "ended", "since"
    will_before   the governing verb further back in the clause: "will meet", "plans to"
    was_before    the clause is past, told before the expression
    will_after    the same after the expression, where it opens the clause; was_after likewise

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
_AFTER: Final = (("will_after", Heading.CLAUSE_NEXT), ("was_after", Heading.CLAUSE_LAST))


def heading(language: Language, folded: str, start: int, end: int) -> Heading:
    """The first cue that speaks, in the order above."""
    cues = language.cue
    low = max(0, start - _WINDOW)
    for name, told in _BEFORE:
        cue = cues.get(name)
        if cue is not None and cue.search(folded, low, start):
            return told
    paragraph = folded.find("\n\n", end, end + _WINDOW)
    high = end + _WINDOW if paragraph < 0 else paragraph
    for name, told in _AFTER:
        cue = cues.get(name)
        if cue is not None and cue.match(folded, end, high):
            return told
    return Heading.OPEN
