"""Whom a pronoun or a bare "the company" that is a clause's subject stands for, where that is safe to say."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING, Final

from timeline.extractor import openings
from timeline.grammar import words as wordset
from timeline.grammar.happenings import LISTENED, REPORTS
from timeline.grammar.lexicon import low
from timeline.grammar.parsed import Opening
from timeline.grammar.people import accuses, one_person, person_among
from timeline.names import NameKind
from timeline.titles.antecedents import subject_of
from timeline.titles.pointing import Back, points_back
from timeline.titles.subjects import PRONOUNS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from timeline.grammar.parsed import Clause, Parse
    from timeline.model import Sentence
    from timeline.names import Name

_THINGS: Final = frozenset({NameKind.ORGANISATION, NameKind.COUNTRY, NameKind.THING})
_NEAR: Final = 4
"""Characters before a name that opens a sentence ("The ")."""
_PERSONS: Final = frozenset({"he", "she"})
_OBJECT_OF: Final = {"he": "him", "she": "her"}


def referent(parse: Parse, clause: Clause, sentences: Sequence[Sentence], names: Sequence[tuple[Name, ...]], number: int) -> str:
    """The name for the subject in sentence `number` that says too little: of a subject earlier in it, else of the one person (or body) named just before."""
    start, end = subject_of(parse, clause)
    if end - start > 1 and low(parse.words[start]) in _WHOSE and (called := _apposition(parse, end, names[number], sentences[number].start)):
        return called
    if end - start != 1:
        back = points_back(parse, start, end) if end > start else Back.NONE
        if back is Back.COUPLE:
            return _couple(sentences, names, number)
        if back is Back.SEVERAL:
            return openings.pair(parse.words[end - 1].lower(), sentences, names, number)
        called = (openings.body(sentences, names, number) if back is Back.BODY else "") or (named_before(names, number, sentences[number].start + parse.spans[start][0], back) if back in _KINDS else "")
        return called if openings.may_be(called, parse.words[end - 1].lower()) else ""
    word = low(parse.words[start])
    if word not in PRONOUNS or sentences[number].text[:1].islower():  # "said that he would go": the beginning is lost
        return ""
    if clause.opening is Opening.ADVERBIAL and clause.start == 0 and (main := next((c for c in parse.clauses if c.opening is Opening.MAIN and c.start > clause.start and c.subject[1] > c.subject[0] and low(parse.words[c.subject[0]]) not in PRONOUNS), None)):
        first, last = (sentences[number].start + parse.spans[n][0] for n in (main.subject[0], main.subject[1] - 1))
        if (ahead := next((n.canonical for n in names[number] if n.kind is NameKind.PERSON and first <= n.start <= last), "")) or not _MANY.match(parse.words[main.subject[0]]):
            return ahead  # "After he was shot, Karl Novak ..."
    earlier = [c for c in parse.clauses if c.group.start < clause.group.start and c.subject[1] > c.subject[0] and c.subject[1] <= start]
    if earlier:
        first = earlier[-1].subject[0]
        if low(parse.words[first]) not in PRONOUNS:
            if word in _PERSONS and earlier[-1].group.lemma in LISTENED and any(n.kind is NameKind.PERSON and n.start == sentences[number].start + parse.spans[earlier[-1].group.end][0] for n in names[number]):
                return ""  # "The judge told Lund that he would be tried"
            found = dict.fromkeys(filter(None, [_of_subject(parse, c, word, names[number], sentences[number].start) for c in (earlier if word in _PERSONS else earlier[-1:])]))
            between = earlier[-1].group.end, clause.start
            if word in _PERSONS and clause.opening is Opening.STATED and (_OBJECT_OF[word] in map(str.lower, parse.words[slice(*between)]) or (earlier[-1].group.lemma not in LISTENED and (one_person(map(str.lower, parse.words[slice(*between)])) or _among(names[number], sentences[number].start, parse, *between, found)))):
                return ""  # "The judge remanded her and said she would be sentenced"
            if not found and word in _PERSONS and clause.opening is Opening.ADVERBIAL and (whom := _object(parse, earlier[-1], start, names[number], sentences[number].start)):
                return whom  # "the board will oust Berg after he was arrested"
            if word in _PERSONS and clause.opening is Opening.ADVERBIAL and _among(names[number], sentences[number].start, parse, earlier[-1].subject[1], start, found):
                return ""  # "Berg sat with Lund when he collapsed": who?
            if not found and word == "it" and clause.opening is Opening.ADVERBIAL and (parse.words[earlier[-1].group.end] == "that" or not _THING.match(parse.tags, earlier[-1].group.end, start)):
                return _one_thing(parse, earlier[-1], start, names[number], sentences[number].start)
            return next(iter(found)) if len(found) == 1 else ""
        if word == "it" and clause.opening is Opening.ADVERBIAL and _THING.search(parse.tags, earlier[-1].group.end, start):
            return ""  # "One hears that the fever, feared because it killed millions, ...": the fever, and nobody told of before
        start = first
    if word in _PERSONS:
        return person_before(sentences, names, number)
    if word == "it" and number and names[number - 1]:
        first_named = names[number - 1][0]
        counts = Counter(n.canonical for told in names for n in told if n.kind is first_named.kind or {n.kind, first_named.kind} <= _KINDS[Back.BODY])
        about = " its " not in sentences[number - 1].text or counts[first_named.canonical] * _TWO > max(counts.values())  # "Moody's cut its rating. It lost $48m"
        of_its_object = first_named.kind is not NameKind.THING and not openings.does(clause) and _OBJECT.match(sentences[number - 1].text, first_named.end - sentences[number - 1].start)
        if (first_named.kind in _THINGS or first_named.kind is NameKind.OTHER) and about and not of_its_object and first_named.start - sentences[number - 1].start <= _NEAR:
            return first_named.canonical
    if word == "it" and openings.does(clause) and (body := openings.body(sentences, names, number)):
        return body
    if word == "it" and clause.group.lemma in REPORTS and "b" not in clause.group.tags:  # what speaks is a body
        fronted = clause.opening is Opening.MAIN and parse.tags[0] == "i"  # "In a statement to Havn, it said": not Havn
        return named_before(names, number, sentences[number].start + (0 if fronted else parse.spans[start][0]), Back.BODY)
    return ""


def _object(parse: Parse, main: Clause, before: int, own: Sequence[Name], offset: int) -> str:
    """The one person named in tokens up to `before`, where that is the object of the clause's verb, and nobody else is told of."""
    persons = {n.canonical: bisect_left(parse.spans, (n.start - offset, 0)) for n in own if n.kind is NameKind.PERSON and n.end - offset <= parse.spans[before][0]}
    if len(persons) != 1 or one_person(map(str.lower, parse.words[slice(*main.subject)])):
        return ""
    (name, at), = persons.items()
    alone = not person_among([word.lower() for n, word in enumerate(parse.words[:before]) if n > main.group.start and parse.tags[n] == "n" and word.lower() not in _OFFICES])
    return name if at > main.group.start and parse.tags[at - 1] in "aAEvV" and alone and "s" not in parse.tags[at:before] else ""


# "Norway bought a ferry. It sank": nobody is Norway.
_OBJECT: Final = re.compile(r"(?: [a-z]+){1,3}? (?:an?|the|its) [a-z]")
_OFFICES: Final = wordset("chairman chairwoman president director captain manager coach leader minister mayor boss head chief executive")


def _among(own: Sequence[Name], offset: int, parse: Parse, start: int, end: int, found: Collection[str]) -> bool:
    """Whether somebody else is named in tokens start..end."""
    first, last = offset + parse.spans[start][0], offset + parse.spans[end][0]
    return any(n.kind is NameKind.PERSON and first <= n.start < last and n.canonical not in found and not parse.text[n.end - offset :].startswith(("'", "’")) for n in own)


def _couple(sentences: Sequence[Sentence], names: Sequence[tuple[Name, ...]], number: int) -> str:
    """The two that an article tells of most, by their last names, where one of the sentences before names both and nobody else, as "Berg and Lund"."""
    counts = Counter(n.canonical for told in names for n in told if n.kind is NameKind.PERSON)
    most = [name for name, _ in counts.most_common(2)]
    for at in range(number - 1, max(-1, number - 4), -1):
        found = list(dict.fromkeys(n.canonical for n in names[at] if n.kind is NameKind.PERSON))
        if len(found) == len(most) == _TWO and set(found) == set(most):
            pair = " and ".join(name.rpartition(" ")[2] for name in found)
            alone = len(counts) == _TWO or counts[most[1]] >= _MUCH * counts.most_common(3)[2][1]
            return pair if alone or _JOINT.search(sentences[at].text) else ""
        if found and found[0] not in most:
            return ""
    return ""


# What else "it" may be: "stopped counting the toll after it passed 5,400".
_THING: Final = re.compile(r"G?d[jnGP]*n")
_TWO: Final = 2
_MUCH: Final = 3
"""Times that an article names the second of a pair for once that it names anybody else."""
_JOINT: Final = re.compile(r"[A-Z][\w’'-]* (?:and|&) (?:[a-z-]+ ){0,2}[A-Z]")


def _of_subject(parse: Parse, clause: Clause, word: str, own: Sequence[Name], offset: int) -> str:
    """A subject earlier in the sentence, where the pronoun fits it: "she" a person, "it" and "they" only whoever speaks."""
    first, last = clause.subject
    left, high = offset + parse.spans[first][0], offset + parse.spans[last - 1][1]
    person = next((n for n in own if n.kind is NameKind.PERSON and left <= n.start and n.end == high), None)
    inside = [n for n in range(first, last) if parse.tags[n] == "i" and parse.words[n].lower() != "of"]
    if word in _PERSONS and person is None and one_person(map(str.lower, parse.words[first:last])):
        person = next((n for n in own if n.kind is NameKind.OTHER and left < n.start and n.end == high), None)  # "passport holder Berg"
    if accuses(clause.group.lemma, word, parse.words[clause.end :]):
        return ""
    if word in _PERSONS:
        spoken_for = bool(inside) and parse.words[inside[-1]].lower() == "for" and {w.lower() for w in parse.words[first:last]} & _VOICES
        return person.canonical if person and (not inside or spoken_for) else ""
    many = "c" in parse.tags[first:last] or (parse.words[last - 1].endswith("s") and not parse.words[last - 1].endswith("ss"))
    fits = word in {"it", "they"} and clause.group.lemma in REPORTS and person is None and many == (word == "they") and not (word == "it" and _is_somebody(parse, inside[0] if inside else last))
    return parse.cut(first, last) if fits and last - first <= _LONG else ""


def _is_somebody(parse: Parse, end: int) -> bool:
    """Whether a noun phrase whose noun ends before a token is a person: "a spokesman [for Norsk]"."""
    return parse.tags[end - 1] == "n" and one_person([parse.words[end - 1].lower()])


def _one_thing(parse: Parse, main: Clause, before: int, own: Sequence[Name], offset: int) -> str:
    """What a clause with "it" goes on about: the country or body that is the subject before it, where no other is named in between."""
    first, last = (offset + parse.spans[n][0] for n in (main.subject[0], before))
    things = [n for n in own if n.kind in _THINGS and first <= n.start < last]
    end = offset + parse.spans[main.subject[1] - 1][1]
    return things[0].canonical if len({n.canonical for n in things}) == 1 and things[0].end == end else ""


_MANY: Final = re.compile(r"(?:many|most|few|some|all|several|critics|experts|analysts|observers|supporters|opponents)$", re.IGNORECASE)
_LONG: Final = 6
_VOICES: Final = wordset("spokesman spokeswoman spokesperson lawyer attorney representative publicist agent")


def person_before(sentences: Sequence[Sentence], names: Sequence[tuple[Name, ...]], number: int) -> str:
    """The one person that the sentence before names, as its subject; a sentence that goes on with "he" or "she" is passed over, and one that names nobody where all is about one person."""
    here = {n.canonical for n in names[number] if n.kind is NameKind.PERSON}
    far = False
    for at in range(number - 1, max(-1, number - 4), -1):
        persons = [n for n in names[at] if n.kind is NameKind.PERSON]
        if not persons:
            if _SOMEBODY.search(sentences[at].text) and any(one_person(found[1].lower().split()) for found in _SOMEBODY.finditer(sentences[at].text)):
                return ""  # "A jury convicted a banker. He ..."
            far = far or sentences[at].text.split(None, 1)[0].lower() not in _PERSONS
            continue
        ahead = sentences[at].text[: persons[0].start - sentences[at].start].lower().split()
        if not _PERSONS.isdisjoint(ahead) or (ahead[:1] and ahead[0] in {"his", "her"}):
            far = True
            continue  # "In 1962 he married Ida Berg", "His wife, Ida Berg, ...": not the one who "he" is
        one = persons[0].canonical
        far = far or persons[0].start - sentences[at].start > _OPENS
        alone = all(n.canonical == one for n in persons)
        if one in here or (far and not alone):
            return ""
        return one if (alone and not far) or (one == _hero(names) and (not far or _of_one(sentences))) else ""
    return ""


# "a banker", "an elderly former mayor"
_SOMEBODY: Final = re.compile(r"\b[Aa]n? (?=((?:[\w-]+ ){0,2}[\w-]+))")


def _of_one(sentences: Sequence[Sentence]) -> bool:
    """Whether an article has "he" throughout, or "she"."""
    words = Counter(w for s in sentences for w in s.text.lower().split() if w in _PERSONS)
    return len(words) == 1


def _apposition(parse: Parse, end: int, own: Sequence[Name], offset: int) -> str:
    """The person named right behind a subject: "her cousin, Ida Berg, was hurt"."""
    if parse.tags[end : end + 2] != ",P":
        return ""
    at = offset + parse.spans[end + 1][0]
    return next((n.canonical for n in own if n.kind is NameKind.PERSON and n.start == at and parse.text[n.end - offset : n.end - offset + 1] == ","), "")


_WHOSE: Final = wordset("his her their its the")
_KINDS: Final = {
    Back.PERSON: frozenset({NameKind.PERSON}), Back.BODY: frozenset({NameKind.ORGANISATION, NameKind.OTHER}), Back.COUNTRY: frozenset({NameKind.COUNTRY, NameKind.GROUP}),
}  # fmt: skip


def named_before(names: Sequence[tuple[Name, ...]], number: int, before: int, back: Back) -> str:
    """The body (or person) that the article names most, named before `before` and there alone or twice as often as any other."""
    counts = Counter(n.canonical for told in names for n in told if n.kind in _KINDS[back])
    if back is Back.BODY:  # whose sort no rule tells may be anybody, but for the one that all is about
        unsure = {n.canonical for told in names for n in told if n.kind is NameKind.OTHER and counts[n.canonical] < max(_OFTEN, *counts.values())}
        counts = Counter({name: count for name, count in counts.items() if name not in unsure})
    for at in range(number, max(-1, number - 4), -1):
        found = dict.fromkeys(n.canonical for n in names[at] if n.kind in _KINDS[back] and n.start < before and n.canonical in counts)
        ranked = sorted(found, key=lambda name: -counts[name])
        if ranked and counts[ranked[0]] * (_TWO if back is Back.PERSON else _MUCH) < max(counts.values()):
            return ""  # all is about another
        if ranked and (counts[ranked[0]] > 1 or at == number) and (len(ranked) == 1 or counts[ranked[0]] >= 2 * counts[ranked[1]]):
            return ranked[0]
        if ranked:
            return ""
    hero = counts.most_common(2)
    told = hero and any(n.canonical == hero[0][0] and n.start < before for n in _all(names))
    return hero[0][0] if told and hero[0][1] > 1 and (len(hero) == 1 or hero[0][1] >= 2 * hero[1][1]) else ""


_OFTEN: Final = 5


def _all(names: Sequence[tuple[Name, ...]]) -> Iterator[Name]:
    return (n for told in names for n in told)


def _hero(names: Sequence[tuple[Name, ...]]) -> str:
    """The person whom the article names at least twice as often as any other."""
    counts = Counter(n.canonical for told in names for n in told if n.kind is NameKind.PERSON).most_common(2)
    return counts[0][0] if counts and (len(counts) == 1 or counts[0][1] >= 2 * counts[1][1]) else ""


_OPENS: Final = 40
"""Characters before a name that is still the subject ("The former foreign minister ")."""
