"""A sentence taken apart: its acts with their days."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.extractor.acts import act
from timeline.extractor.days import DATED_TYPES, adverbial
from timeline.extractor.placing import placed
from timeline.extractor.told import Told, only_named
from timeline.grammar.clauses import parse
from timeline.model import Basis, MentionKind, Status

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from timeline.extractor.days import Day
    from timeline.grammar.parsed import Clause, Parse
    from timeline.model import Resolution, Sentence

_RANK: Final = {MentionKind.HAPPENING: 0, MentionKind.STATEMENT: 1, MentionKind.BACKGROUND: 2, MentionKind.NAMING: 3}


def taken_apart(sentence: Sentence, resolutions: Sequence[Resolution]) -> Parse:
    """The sentence parsed, its time adverbials marked."""
    text, offset = sentence.text, sentence.start
    marked = [(r.start - offset, r.end - offset) for r in resolutions if r.type in DATED_TYPES and adverbial(text, r.start - offset, r.end - offset)]
    if text[:1].isdigit() and (stamp := _STAMP.match(text)) and marked[:1] != [stamp.span(1)]:
        marked.insert(0, stamp.span(1))
    return parse(text, marked)


# What a live page puts before each update: "16:05 Two people ..."
_STAMP: Final = re.compile(r"(\d{1,2}[:.]\d\d(?::\d\d)?)(?: ?[ap]m)? (?=[A-Z])")


def dated(parse: Parse, sentence: Sentence, days: Sequence[Day]) -> list[Told]:
    """One telling for each day the sentence names, in the order told; an act has one day, the finest, and as written before as counted."""
    best: dict[tuple[date | None, date | None], Told] = {}
    taken: list[Clause] = []
    for day in sorted(days, key=lambda d: (_length(d.when.days or 0), d.resolution.basis is not Basis.EXPLICIT)):
        told = placed(parse, sentence, day)
        clause = told.clause
        if clause is not None and any(clause is other for other in taken):
            told = only_named(told.day, parse)
        elif clause is not None:
            taken.append(clause)
        key = (day.when.start, day.when.end)
        if key not in best or _RANK[told.kind] < _RANK[best[key].kind]:
            best[key] = told
    if any(told.kind is MentionKind.STATEMENT for told in best.values()):  # what might be is no happening beside who says so
        best = {key: only_named(told.day, parse) if told.status is Status.HYPOTHETICAL and told.kind is MentionKind.HAPPENING else told for key, told in best.items()}
    return sorted(best.values(), key=lambda told: told.day.resolution.start if told.day else 0)


def _length(days: int) -> int:
    """Days; all months are of one length, and all years."""
    return days if days < _MONTH else round(days / 30) * 30


_MONTH: Final = 28


def any_act(parse: Parse) -> Told | None:
    """The first act of a sentence, whatever its tense; what people do by habit is none."""
    for clause in sorted(parse.clauses, key=lambda c: c.aside):
        told = act(parse, clause)
        if told and (clause.group.tags[0] != "V" or told.kind is MentionKind.STATEMENT or told.status is Status.PLANNED):
            return Told(None, told.kind, told.trigger, told.status, clause, clause.start, clause.end)
    return None
