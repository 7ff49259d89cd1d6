"""What sums up how things have come to be, over a time or of late: no news of one day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.happenings import REPORTS

if TYPE_CHECKING:
    from timeline.grammar.parsed import Clause, Parse


def sums_up(parse: Parse, clause: Clause) -> bool:
    """Whether a clause tells what was recently, or in the perfect what has been for so long or since something: "has been closed since Monday", "has been shelled for months"."""
    group, words = clause.group, parse.words
    if not _LATELY.isdisjoint(words[max(clause.start, group.start - 1) : group.end + 1]):
        return True  # "recently visited Oslo"
    if group.tags[0] != "h":
        return False
    if "since" in words[group.end : clause.end] or _counts_from(parse, clause):
        return True
    return group.lemma not in REPORTS and _SPAN.search(parse.text, parse.spans[clause.start][0], parse.spans[clause.end - 1][1]) is not None


_LATELY: Final = frozenset({"recently", "lately"})
# So long.
_SPAN: Final = re.compile(r"\b(?:[Ff]or (?:nearly |almost |over |about |some |the past |the last )*(?:\w+ )?|(?:[Ii]n|[Oo]ver|[Dd]uring) the (?:past|last) (?:\w+ )?)(?:days|weeks|months|years|decades|centuries)\b|\b(?:of late|to date|over the years|throughout (?:the|its|their) history)\b|\b[Ii]n recent (?:days|weeks|months|years|decades)\b|\b[Ss]ince the (?:end|start|beginning|middle) of\b")


def _counts_from(parse: Parse, clause: Clause) -> bool:
    """Whether it has come about since something: "have gushed into the sea since a rig exploded"; the first, or the worst, since then is news."""
    since = "Since" in parse.words[:1] or any(c.start == clause.end and c.opener == "since" for c in parse.clauses)
    return since and not any(w in _FIRST or (w.endswith("est") and w not in _NO_DEGREE) for w in map(str.lower, parse.words[clause.start : clause.end]))


_FIRST: Final = wordset("first most worst least")
_NO_DEGREE: Final = wordset("protest arrest west test contest request interest forest rest guest invest suggest unrest northwest southwest quest conquest harvest")
