"""Where a clause looks, from narrow cues around an expression; the words are the language's (`Language.cues`).

    next_before   right before the expression: "until", "scheduled for"
    will_before   the governing verb further back in the clause: "will meet", "plans to"
    was_before    the clause is past, told before the expression
    was_after     ... or after it, where the expression opens the clause

Broad cues (any modal in the sentence) were measured to gain nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from timeline.symbol import Turn

if TYPE_CHECKING:
    import re

    from timeline.timex import Language

_WINDOW: Final = 120


def heading(language: Language, folded: str, start: int, end: int) -> Turn:
    """NEXT where the clause looks ahead, LAST where it looks back, else OPEN."""
    cues = language.cue
    low = max(0, start - _WINDOW)

    def before(name: str) -> bool:
        cue: re.Pattern[str] | None = cues.get(name)
        return cue is not None and cue.search(folded, low, start) is not None

    if before("next_before"):
        return Turn.NEXT
    if before("last_before"):
        return Turn.LAST
    if before("will_before"):
        return Turn.NEXT
    if before("was_before"):
        return Turn.LAST
    after = cues.get("was_after")
    return Turn.LAST if after is not None and after.match(folded, end, end + _WINDOW) else Turn.OPEN
