"""What was told -> a Mention with its evidence."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from timeline import interval, titles
from timeline.extractor import matters, openings, reworded, scenes
from timeline.extractor.attribution import attribution
from timeline.extractor.joined import undergone, which
from timeline.extractor.owners import owned
from timeline.extractor.referents import person_before, referent
from timeline.extractor.slight import slight
from timeline.extractor.specific import specific
from timeline.extractor.vouching import CLAIMS, one_sided
from timeline.grammar import words as wordset
from timeline.grammar.happenings import DENIALS, REPORTS
from timeline.grammar.lexicon import NUMBERS, TAGS
from timeline.grammar.parsed import Opening
from timeline.grammar.people import one_person
from timeline.model import Basis, Evidence, Mention, MentionKind, Status
from timeline.names import ACTORS, PLACES, NameKind
from timeline.resolver import explain
from timeline.terms import stems
from timeline.titles import nominal
from timeline.titles.antecedents import subject_of
from timeline.titles.phrases import LONGEST

if TYPE_CHECKING:
    from datetime import date

    from timeline.extractor.days import Day
    from timeline.extractor.place import Place
    from timeline.extractor.told import Told
    from timeline.grammar.parsed import Clause, Parse
    from timeline.model import Resolution

# An object that may stand for whom the sentence before told of; who speaks in quotation marks means somebody else.
_OBJECTS: Final = re.compile(r"^[^\"“]* (?:him|her)\b[^\"“]*$")
TITLED: Final = frozenset({MentionKind.HAPPENING, MentionKind.STATEMENT, MentionKind.REPORT, MentionKind.BACKGROUND})
_SCALES: Final = wordset("million billion trillion percent")
_PERSON: Final = NameKind.PERSON
_HELD: Final = wordset("alleged suspected reported purported")


class Facts(NamedTuple):
    """What all mentions of a sentence share, as `Mention` holds it."""

    summary: str
    actors: tuple[str, ...]
    places: tuple[str, ...]
    numbers: tuple[str, ...]
    words: tuple[str, ...]


def facts(place: Place, parse: Parse) -> Facts:
    text = place.sentence.text
    actors, places = named(place)
    return Facts(titles.summary(text), actors, places, _numbers(parse), stems(text, place.language))


def mention(place: Place, told: Told, parse: Parse, shared: Facts, *, standing_in: bool = False) -> Mention:
    """A mention of an act on a day that the sentence itself names, or on none; `standing_in`: on that of publication."""
    day = told.day
    kind, title = told.kind, ""
    if told.clause is None and told.status is Status.HAPPENED and not _HELD.isdisjoint(map(str.lower, parse.words[told.start : told.end])):
        told = told._replace(status=Status.ALLEGED)
    teller = attribution(parse, told.clause) if kind in TITLED else ""
    if day is not None:
        evidence = on_day(place, told.status, teller, day)
    else:
        evidence = (published if standing_in else evidence_of)(place, told.status, teller)
    if kind in TITLED and not (told.clause and scenes.gathers(place, parse, told.clause)):
        title = _title(place, told, parse)
        if not title and (other := matters.same_matter(place, told, parse) or matters.stage(place, told, parse) or matters.occasion(told, parse)):
            title = _title(place, told._replace(clause=other), parse)
        if title and told.clause and told.clause.opening is Opening.STATED and evidence.status in _FORESEEN:
            title = _foreseen(place, title, teller)
        if kind is MentionKind.STATEMENT and title and told.clause and told.trigger in REPORTS and f" {parse.words[told.clause.group.head]}" not in title:
            told_by, said = told.trigger, told.clause
            kind, told = MentionKind.REPORT, _content(parse, told, said)  # "Police: a ship struck a bridge"
            claimed = told_by in CLAIMS or (": " not in title and one_sided(parse, said, told))
            evidence = evidence._replace(status=Status.ALLEGED if claimed else Status.DENIED if told_by in DENIALS else evidence.status)
            title = "" if told_by == "testify" and ": " not in title else title  # what a witness tells is of another day
    if kind in TITLED and slight(title, told, place, old=kind is MentionKind.BACKGROUND):
        title = ""
    if kind in TITLED and not title:
        kind = MentionKind.NAMING if day else MentionKind.RETELLING
    whole = kind not in TITLED or told.end - told.start == len(parse.words)
    clause = shared.words if whole else stems(parse.cut(told.start, told.end), place.language)
    clock = day.resolution.clock if day else None
    agent = _agent(place, told.clause, parse) if told.clause and kind in TITLED else ""
    return Mention(kind, evidence, title, shared.summary, told.trigger, shared.actors, shared.places, shared.numbers, shared.words, clause, place.lead, clock, agent=agent, aside=told.clause.aside if told.clause else kind in TITLED)


def _foreseen(place: Place, title: str, teller: str) -> str:
    """What is to come, by whom it is said where it names nobody and that fits: "Norsk: production would begin"."""
    named = [n for n in place.names if n.kind in _ACTING]
    name = next((n.canonical for n in named if n.text in teller), "")
    if not name or any(n.text in title or n.canonical in title for n in named) or any(title.startswith((n.text, n.canonical)) for n in place.names):
        return title
    first = title.split(" ", 1)[0]
    told = f"{name}: {first.lower() if TAGS[first.lower()] != 'n' or first.lower() in place.sentence.text.split() else first}{title[len(first) :]}"
    return told if len(told) <= LONGEST else title


_FORESEEN: Final = frozenset({Status.PLANNED, Status.HYPOTHETICAL})
_ACTING: Final = frozenset({NameKind.PERSON, NameKind.ORGANISATION, NameKind.OTHER})


def _agent(place: Place, clause: Clause, parse: Parse) -> str:
    """The name of who acts: in the subject, or after "by"; the person there, else the first that is no place's, or the one that a pronoun stands for."""
    group = clause.group
    start, end = subject_of(parse, clause)
    if "b" in group.tags and group.tags[-1] in "Ep":
        by = next((n for n in range(group.end, clause.end) if parse.words[n] == "by"), clause.end)
        start, end = by + 1, min(by + _BY, clause.end)
    if start >= end:
        return ""
    end = next((n for n in range(start + 1, end) if parse.tags[n] in "iwT("), end)
    offset = place.sentence.start
    first, last = offset + parse.spans[start][0], offset + parse.spans[end - 1][1]
    inside = [n for n in place.names if first <= n.start < last]
    if inside:
        return min(inside, key=lambda n: (n.kind is not _PERSON, n.place)).canonical
    whom = referent(parse, clause, place.sentences, place.all_names, place.number)
    return "" if whom.startswith(("The ", "the ")) or start > group.start else whom


_BY: Final = 8
"""Tokens after "by" among which the name of who acts stands."""


def _content(parse: Parse, told: Told, said: Clause) -> Told:
    """The act that is reported in place of the reporting."""
    at = parse.clauses.index(said)
    stated = next((c for c in parse.clauses[at + 1 : at + 2] if c.opening is Opening.STATED), parse.clauses[0])
    return told._replace(trigger=stated.group.lemma, start=stated.start, end=stated.end)


def _title(place: Place, told: Told, parse: Parse) -> str:
    """A title that is understood on its own."""
    return _by_name(owned(specific(_as_told(place, told, parse), place), place), place)


def _by_name(title: str, place: Place) -> str:
    """With the name of whom it ends with, as the sentence has it: "Police arrested the captain, Ida Berg"."""
    text, offset = place.sentence.text, place.sentence.start
    last = title.rpartition(" ")[2]
    if not title or not one_person([last]):
        return title
    for name in place.names:
        start, end = name.start - offset, name.end - offset
        told = name.kind is _PERSON and text[end : end + 1] in {",", "."} and name.canonical not in title and _APPOSED.search(text, 0, start)
        if told and f" {told[1]}".endswith(f" {last}") and title.endswith(told[1]) and len(title) + len(name.canonical) + 2 <= LONGEST:
            return f"{title}, {name.canonical}"
    return title


# "the captain, 52-year-old [Ida Berg]"
_APPOSED: Final = re.compile(r"((?:the|his|her|its|their|an?|[\w-]+['’]s) (?:[\w-]+ )?[\w-]+), (?:\d+-year-old )?$")


def _as_told(place: Place, told: Told, parse: Parse) -> str:
    if told.participle >= 0:
        return nominal.participle(parse, told.start, told.participle)
    if told.nonfinite >= 0 and (host := parse.clause_of(told.nonfinite)) is not None:
        made = reworded.sentence(parse, told, host, referent(parse, host, place.sentences, place.all_names, place.number))
        return titles.title(made, made.clauses[0], "", [found.span() for n in place.names if n.kind is _PERSON for found in re.finditer(re.escape(n.text), made.text)]) if made else ""
    start = place.sentence.start
    if told.day and (told.clause is None or told.at or told.day.there):
        parse = reworded.undated(parse, told.day.resolution.start - start, told.day.resolution.end - start)
    if told.clause is None:
        return nominal.noun_phrase(parse, told.start, told.end, told.at or told.start)
    persons = [(n.start - start, n.end - start) for n in place.names if n.kind is _PERSON]
    owning = {"his", "her"}.intersection(map(str.lower, parse.words[told.clause.subject[0] : told.clause.subject[0] + 1]))
    inside = {n.canonical for n in place.names if n.kind is _PERSON and n.start - start < parse.spans[told.clause.start][0]} if owning else set()
    if inside or (owning and "P" in {parse.tags[c.subject[1] - 1] for c in parse.clauses if 0 < c.subject[1] <= told.clause.start}):
        before = inside.pop() if len(inside) == 1 else ""  # "Berg spoke after his troops fired"
    else:
        before = person_before(place.sentences, place.all_names, place.number) if owning or (_OBJECTS.search(place.sentence.text) and not _of_another(parse)) else ""
    if parse.words[told.clause.subject[0]] in {"Its", "its"}:
        before = openings.whose(parse, told.clause, place)
    whom = referent(parse, told.clause, place.sentences, place.all_names, place.number)
    if told.ahead and told.day:
        shown = titles.title(replace(parse, tags=parse.tags.replace("q", "n")), told.clause, whom, persons, before)
        return shown if told.day.resolution.text in shown else ""
    return undergone(which(titles.title(parse, told.clause, whom, persons, before), parse, told.clause), parse, told.clause)


def _of_another(parse: Parse) -> bool:
    """Whether "him" or "her" may be somebody of a clause before, whom no name tells: "an aide claimed that he had hit her"."""
    at = next((n for n, word in enumerate(parse.words) if word.lower() in {"him", "her"}), None)
    clause = None if at is None else parse.clause_of(at)
    return clause is not None and one_person(map(str.lower, parse.words[: clause.start]))


def evidence_of(place: Place, status: Status, teller: str) -> Evidence:
    article, sentence = place.article, place.sentence
    return Evidence(article.id, article.published, sentence.index, sentence.start, sentence.end, sentence.text, status=status, attribution=teller)


def on_day(place: Place, status: Status, teller: str, day: Day) -> Evidence:
    """With the expression in the sentence that names the day."""
    article, sentence, found = place.article, place.sentence, day.resolution
    return Evidence(
        article.id, article.published, sentence.index, sentence.start, sentence.end, sentence.text, found.text, found.start, found.end, found.type.value,
        found.value, found.mod, day.when, found.basis, found.rule, found.anchor, f"{explain(day.base or found)}{day.further}", status, teller,
    )  # fmt: skip


def dated(evidence: Evidence, found: Resolution, when: interval.Interval, how: str = "") -> Evidence:
    """With an expression elsewhere that names the day; `how` says where."""
    return Evidence(
        evidence.article, evidence.published, evidence.sentence, evidence.start, evidence.end, evidence.quote, found.text, found.start, found.end,
        str(found.type), found.value, found.mod, when, found.basis, found.rule, found.anchor, explain(found) + how, evidence.status, evidence.attribution,
    )  # fmt: skip


def dated_by(evidence: Evidence, other: Evidence, why: str = "told of the same further on") -> Evidence:
    """With the expression by which another sentence of the article dates the same happening."""
    return Evidence(
        evidence.article, evidence.published, evidence.sentence, evidence.start, evidence.end, evidence.quote, other.expression, other.expression_start, other.expression_end,
        other.type, other.value, other.mod, other.when, other.basis, other.rule, other.anchor, f"{other.how} ({why})", evidence.status, evidence.attribution,
    )  # fmt: skip


def retold(evidence: Evidence) -> Evidence:
    """Without a day."""
    return Evidence(
        evidence.article, evidence.published, evidence.sentence, evidence.start, evidence.end, evidence.quote, basis=Basis.RETOLD, status=evidence.status, attribution=evidence.attribution
    )


def published(place: Place, status: Status, teller: str) -> Evidence:
    """With the day of publication standing in."""
    return stood_in(evidence_of(place, status, teller), place.sentence.passage.anchor)


def stood_in(evidence: Evidence, day: date | None = None) -> Evidence:
    """With the day of publication, or that of the post, standing in."""
    day = day or evidence.published
    return Evidence(
        evidence.article, evidence.published, evidence.sentence, evidence.start, evidence.end, evidence.quote, type="DATE", value=day.isoformat(), when=interval.day(day),
        basis=Basis.PUBLISHED, rule="publication day", anchor=day, how=f"no day is named: the day of publication stands in, {day.isoformat()}", status=evidence.status, attribution=evidence.attribution,
    )  # fmt: skip


def named(place: Place) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Actors and places of the sentence."""
    if not place.names:
        return (), ()
    actors = dict.fromkeys([n.canonical for n in place.names if n.kind in ACTORS])
    places = dict.fromkeys([n.canonical for n in place.names if n.kind in PLACES])
    return tuple(actors), tuple(places)


def _numbers(parse: Parse) -> tuple[str, ...]:
    """Numbers as told; those of days have other tags."""
    found: dict[str, None] = {}
    at = parse.tags.find("u")
    while at >= 0:
        word = parse.words[at]
        if not word[0].isalpha() or word.lower() in NUMBERS:
            after = parse.words[at + 1].lower() if at + 1 < len(parse.words) else ""
            found[f"{word} {after}" if after in _SCALES else word] = None
        at = parse.tags.find("u", at + 1)
    return tuple(found)
