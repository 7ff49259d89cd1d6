"""What tells past from future in English, as regular expressions on folded text.

`next_before`: right before the expression. `will_before`: further back in the same clause, the verb that governs it.
`was_before`, `was_after`: the clause is past.
"""

from __future__ import annotations

CUES = {
    "next_before": (
        r"\b(?:until|till|by|no later than|as early as|as soon as|starting|beginning|effective|due|due out|scheduled(?: for| to \w+)?|set for|slated for|planned for|"
        r"expected|expires?|ending|coming|upcoming|deadline(?: of)?)(?: on| in| at| for| early| late| the| midnight)*[ -]$"
    ),
    "will_before": (
        r"\b(?:will|shall|won't|'ll|would|going to|plans?|planned|planning|scheduled?|due|set|slated|expect(?:s|ed)?|intends?|intended|hopes?|promised|is to|are to|"
        r"was to|were to|about to|ready to|agreed to|want(?:s|ed)? to|deadline|vowed|called for|to be)\b[^.;:!?\"]{0,90}$"
    ),
    "was_before": r"\b(?:was|were|had|did|been|said|told|ended|since|\w{3,}ed)\b[^.;:!?]{0,60}$",
    "was_after": r"[^.;:!?]{0,60}?\b(?:was|were|had|did|\w{3,}ed|said|told|went|came|took|made|began|got|left|met|won|lost|fell|rose|saw|gave|held|found|became|brought|led|sent|set|cut)\b",
}
