"""The subject of a clause, and what it may be called in a title."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.clauses import Opening
from timeline.grammar.tags import low
from timeline.titles.phrases import BOUND, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.grammar.clauses import Clause, Parse

PRONOUNS: Final = wordset("he she it they him her them this that these those who which one ones himself herself itself themselves there we i you us me something someone everything nothing everyone anyone")
_HE: Final = wordset("he she it they i we")
# "the man who ..." without what follows is anybody.
_ANYBODY: Final = wordset("man woman person people men women official officials one ones thing things someone anyone those group company country")
_ORDINALS: Final = wordset("first last next second third")


def forms(parse: Parse, clause: Clause, referent: str, persons: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """The subject in full, without what hangs on its noun, and the name alone at its end; () where it is not known."""
    start, end = subject_of(parse, clause)
    if start == end or clause.opener == "whose":
        return (referent,) if referent else ()
    first = low(parse.words[start])
    if first in PRONOUNS and (end - start == 1 or first not in {"this", "that", "these", "those", "one", "her"}):
        return (referent,) if referent else ()
    if not any(t in "nPFZG" for t in parse.tags[start:end]) or parse.words[end - 1].lower() == "latter":
        return ()
    if end - start > 1 and low(parse.words[end - 1]) in _HE:
        return ()  # two phrases run together: "the coach a job he"
    if parse.tags[end : end + 1] == "w" and parse.words[end - 1].lower() in _ANYBODY:
        return ()
    stop = next((n for n in range(start + 1, end) if parse.tags[n] in "iwT(,-qGtEk" and parse.words[n].lower() not in BOUND and not (parse.tags[n] == "G" and parse.tags[n + 1 : n + 2] in {"n", "j"})), end)
    named = stop
    while named > start and parse.tags[named - 1] == "P":
        named -= 1
    told = [words(parse, start, end)]
    if parse.tags[start] == "G":
        return tuple(told)
    if stop == end or parse.tags[stop] != "w" or parse.words[stop - 1].lower() not in _ANYBODY:
        told.append(words(parse, start, stop))
    if "c" in parse.tags[start:stop]:
        return tuple(dict.fromkeys(f for f in told if f))
    if stop > named > start and parse.tags[named - 1] in "nj" and "i" not in parse.tags[start:named]:
        told.append(words(parse, named, stop))
    told += [parse.text[a:b] for a, b in persons if parse.spans[start][0] <= a and b == parse.spans[stop - 1][1]]
    return tuple(dict.fromkeys(f for f in told if f))


def subject_of(parse: Parse, clause: Clause) -> tuple[int, int]:
    """Tokens of the subject: its own, that of the clause it shares it with, or the noun that "who" stands for."""
    start, end = clause.subject
    if end > start and parse.tags[start] != "w":
        return start, end
    before = [c for c in parse.clauses if c is not clause and c.group.start < clause.group.start]
    if clause.opening is Opening.JOINED:
        return subject_of(parse, before[-1]) if before else (0, 0)
    if clause.opening is Opening.RELATIVE:
        own = next(start for start, end in clause.pieces if start <= clause.group.start < end)
        return antecedent(parse, clause.start if before else own)
    return (0, 0)


def antecedent(parse: Parse, at: int) -> tuple[int, int]:
    """The noun phrase that ends before token `at`."""
    tags = parse.tags
    while at and tags[at - 1] in ",(":
        at -= 1
    start = at
    while start and (tags[start - 1] in "nPoujsdFZ" or parse.words[start - 1].lower() in _ORDINALS or (parse.words[start - 1].lower() == "of" and start > 1)):
        start -= 1
        if tags[start] == "d":
            if start > 1 and parse.words[start - 1].lower() == "of" and tags[start - 2] == "o":
                start -= 2  # "one of the men, who was ..."
            break
    while start < at and tags[start] in "is":
        start += 1
    return start, at
