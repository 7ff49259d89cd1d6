"""Who says so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.grammar.happenings import REPORTS
from timeline.grammar.parsed import Opening

if TYPE_CHECKING:
    from timeline.grammar.parsed import Clause, Parse

_ACCORDING: Final = re.compile(r"\b[Aa]ccording to ((?:[^,.;:\"“”]|(?<=\b[A-Z])\.)+)")


def attribution(parse: Parse, clause: Clause | None) -> str:
    """The teller named in the sentence for what the clause tells, "" where it is the article itself."""
    if "ccording to" in parse.text and (found := _ACCORDING.search(parse.text)):
        return found[1].strip()
    before: Clause | None = None
    for other in parse.clauses:
        if other is clause:
            if clause.group.lemma in REPORTS:
                return parse.cut(*clause.subject)
            if clause.opening is Opening.STATED and before is not None and before.group.lemma in REPORTS:
                return parse.cut(*before.subject)
        elif clause is not None and other.group.lemma in REPORTS and other.opening in {Opening.MAIN, Opening.JOINED} and other.start > clause.start and parse.tags[other.start] == ",":
            return parse.cut(*other.subject) or _inverted(parse, other)
        before = other
    return ""


def _inverted(parse: Parse, clause: Clause) -> str:
    """Who speaks in ", said the ministry"."""
    start = end = clause.group.end
    while end < clause.end and parse.tags[end] in "dsnPouji":
        end += 1
    return parse.cut(start, end)
