"""Whom a pronoun that is a clause's subject stands for, where that is safe to say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from timeline.names import NameKind
from timeline.titles import PRONOUNS, subject_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.grammar.clauses import Clause, Parse
    from timeline.names import Name

_BODIES: Final = frozenset({NameKind.ORGANISATION, NameKind.COUNTRY})
_NEAR: Final = 4
"""Characters before a name that opens a sentence ("The ")."""
_PERSONS: Final = frozenset({"he", "she"})


def referent(parse: Parse, clause: Clause, own: Sequence[Name], before: Sequence[Sequence[Name]], starts: Sequence[int], offset: int) -> str:
    """The name for a pronoun subject: of a subject earlier in the sentence, else of the one person (or body) named just before.

    `own`: names of the sentence; `before`: those of the sentences before it, nearest first, which begin at `starts`; `offset`: where the sentence starts.
    """
    start, end = subject_of(parse, clause)
    if end - start != 1:
        return ""
    word = parse.words[start].lower()
    if word not in PRONOUNS:
        return ""
    persons = [(n.start - offset, n.end - offset) for n in own if n.kind is NameKind.PERSON]
    earlier = [c for c in parse.clauses if c.group.start < clause.group.start and c.subject[1] > c.subject[0] and c.subject[1] <= start]
    if earlier:
        first, last = earlier[-1].subject
        low, high = parse.spans[first][0], parse.spans[last - 1][1]
        personal = any(low <= a and b == high for a, b in persons)
        if parse.words[first].lower() not in PRONOUNS:
            many = parse.words[last - 1].endswith("s") and not parse.words[last - 1].endswith("ss")
            fits = personal if word in _PERSONS else word == "they" and many or word == "it" and not many and not personal
            return parse.cut(first, last) if fits and last - first <= 5 else ""
        start = first
    if word in _PERSONS:
        at = offset + parse.spans[start][0]
        ahead = {n.canonical for n in own if n.kind is NameKind.PERSON and n.end <= at}
        for near in (ahead, *({n.canonical for n in names if n.kind is NameKind.PERSON} for names in before)):
            if near:
                return next(iter(near)) if len(near) == 1 else ""
    if word == "it" and before and before[0]:
        first_named = before[0][0]
        if first_named.kind in _BODIES and first_named.start - starts[0] <= _NEAR:
            return first_named.canonical
    return ""
