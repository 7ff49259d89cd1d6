"""What tells past from future in English, as regular expressions on folded text (resolver/direction.py tells what each is for)."""

from __future__ import annotations

_BETWEEN = r"(?: on| in| at| for| early| late| midnight)*[ -]$"
CUES = {
    "next_before": (
        r"\b(?:until|till|by|no later than|as early as|as soon as|starting|beginning|effective|due|due out|scheduled(?: for| to \w+)?|set for|slated for|planned for|"
        rf"expected|payable|expires?|expiring|ending|coming|upcoming|deadline(?: of)?){_BETWEEN}"
    ),
    "last_before": rf"\b(?:ended|since|(?<!be )(?<!\w-)(?!scheduled|expected|planned|proposed|needed)\w{{3,}}ed|said|told|was|were|came|went|began|met|made|took){_BETWEEN}",
    "will_before": (
        r"(?<![\w-])(?:will|shall|won't|'ll|would|going to|plans?|planned|planning|(?<!had been )scheduled?|due|set|slated|expect(?:s|ed)?|intends?|intended|hopes?|promised|"
        r"is to|are to|was to|were to|about to|ready to|agreed to|want(?:s|ed)? to|deadline|vowed|called for|to be)\b[^.;:!?\"]{0,90}$"
    ),
    "was_before": r"\b(?:was|were|had|did|been|said|told|ended|since|\w{3,}ed)\b[^.;:!?]{0,60}$",
    "was_after": r"[^.;:!?]{0,60}?\b(?:was|were|had|did|\w{3,}ed|said|told|went|came|took|made|began|got|left|met|won|lost|fell|rose|saw|gave|held|found|became|brought|led|sent)\b",
}
