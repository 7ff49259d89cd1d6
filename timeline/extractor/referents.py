"""Whom a pronoun that is a clause's subject stands for, where that is safe to say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from timeline.grammar.happenings import REPORTS
from timeline.names import NameKind
from timeline.titles import PRONOUNS, subject_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.grammar.clauses import Clause, Parse
    from timeline.model import Sentence
    from timeline.names import Name

_BODIES: Final = frozenset({NameKind.ORGANISATION, NameKind.COUNTRY})
_NEAR: Final = 4
"""Characters before a name that opens a sentence ("The ")."""
_PERSONS: Final = frozenset({"he", "she"})


def referent(parse: Parse, clause: Clause, sentences: Sequence[Sentence], names: Sequence[tuple[Name, ...]], number: int) -> str:
    """The name for a pronoun subject in sentence `number`: of a subject earlier in it, else of the one person (or body) named just before."""
    start, end = subject_of(parse, clause)
    if end - start != 1:
        return ""
    word = parse.words[start].lower()
    if word not in PRONOUNS:
        return ""
    own, offset = names[number], sentences[number].start
    persons = [(n.start - offset, n.end - offset) for n in own if n.kind is NameKind.PERSON]
    earlier = [c for c in parse.clauses if c.group.start < clause.group.start and c.subject[1] > c.subject[0] and c.subject[1] <= start]
    if earlier:
        first, last = earlier[-1].subject
        low, high = parse.spans[first][0], parse.spans[last - 1][1]
        personal = "i" not in parse.tags[first:last] and any(low <= a and b == high for a, b in persons)
        if parse.words[first].lower() not in PRONOUNS:
            many = parse.words[last - 1].endswith("s") and not parse.words[last - 1].endswith("ss")
            spoken = earlier[-1].group.lemma in REPORTS and not personal and many == (word == "they")
            fits = personal if word in _PERSONS else word in {"it", "they"} and spoken
            return parse.cut(first, last) if fits and last - first <= 5 else ""
        start = first
    if word in _PERSONS:
        return _person_before(sentences, names, number)
    if word == "it" and number and names[number - 1]:
        first_named = names[number - 1][0]
        if first_named.kind in _BODIES and first_named.start - sentences[number - 1].start <= _NEAR:
            return first_named.canonical
    return ""


def _person_before(sentences: Sequence[Sentence], names: Sequence[tuple[Name, ...]], number: int) -> str:
    """The one person that the sentence before names, as its subject; a sentence that goes on with "he" or "she" is passed over."""
    here = {n.canonical for n in names[number] if n.kind is NameKind.PERSON}
    for at in range(number - 1, max(-1, number - 4), -1):
        persons = [n for n in names[at] if n.kind is NameKind.PERSON]
        if sentences[at].text.split(None, 1)[0].lower() in _PERSONS and not persons:
            continue
        one = {n.canonical for n in persons}
        opens = bool(persons) and persons[0].start - sentences[at].start <= _OPENS
        return persons[0].canonical if len(one) == 1 and opens and not one & here else ""
    return ""


_OPENS: Final = 40
"""Characters before a name that is still the subject ("The former foreign minister ")."""
