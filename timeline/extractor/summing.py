"""What sums up how things have come to be, over a time or of late: no news of one day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.extractor.acts import noun
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
        return group.start > clause.start and words[group.start - 1] == "once"  # "once called himself a rebel"
    if "since" in words[group.end : clause.end] or _counts_from(parse, clause):
        return True
    return group.lemma not in REPORTS and _SPAN.search(parse.text, parse.spans[clause.start][0], parse.spans[clause.end - 1][1]) is not None


_LATELY: Final = frozenset({"recently", "lately"})
# So long.
_SPAN: Final = re.compile(r"\b(?:[Ff]or (?:nearly |almost |over |about |some |the past |the last )*(?:\w+ )?|(?:[Ii]n|[Oo]ver|[Dd]uring) the (?:past|last) (?:\w+ )?)(?:days|weeks|months|years|decades|centuries)\b|\b(?:of late|to date|over the years|throughout (?:the|its|their) history)\b|\b[Ii]n recent (?:weeks|months|years|decades)\b|\b[Ss]ince the (?:end|start|beginning|middle) of\b")


def is_effect(parse: Parse, clause: Clause) -> bool:
    """Whether an event, or a state of things, has brought something about by and by: "the war has gnawed at her popularity"."""
    start, end = clause.subject
    if clause.group.lemma not in _SLOW or clause.group.tags[0] != "h" or start == end:
        return False
    head = next((n for n in range(start, end) if parse.tags[n] in "iTw,"), end) - 1
    return noun(parse.words[head]) != "" or parse.words[head].lower() in _THINGS


_SLOW: Final = wordset("gnaw intensify fuel deepen strain erode undermine weaken dent dampen hamper heighten exacerbate overshadow")
# States of things, and what people do at large.
_THINGS: Final = wordset("effort efforts situation response influence policy policies coverage plight tension tensions trend popularity reputation economy congestion contraction")


def _counts_from(parse: Parse, clause: Clause) -> bool:
    """Whether it has come about since something: "have gushed into the sea since a rig exploded"; the first, or the worst, since then is news."""
    if parse.words[clause.group.end : clause.group.end + 1] in _ONE:
        return False  # "have arrested a man since the bomb went off"
    since = "Since" in parse.words[:1] or any(c.start == clause.end and c.opener == "since" for c in parse.clauses)
    return since and not any(w in _FIRST or (w.endswith("est") and w not in _NO_DEGREE) for w in map(str.lower, parse.words[clause.start : clause.end]))


_ONE: Final = (["a"], ["an"], ["one"])
_FIRST: Final = wordset("first most worst least")
_NO_DEGREE: Final = wordset("protest arrest west test contest request interest forest rest guest invest suggest unrest northwest southwest quest conquest harvest")
