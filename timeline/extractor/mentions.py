"""What was told -> a Mention with its evidence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from timeline import interval, titles
from timeline.extractor.attribution import attribution
from timeline.extractor.referents import referent
from timeline.model import Basis, Evidence, Mention, MentionKind, Status
from timeline.resolver import explain
from timeline.terms import stems

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.extractor.told import Told
    from timeline.grammar.clauses import Parse
    from timeline.model import Article, Resolution, Sentence
    from timeline.names import Name

TITLED: Final = frozenset({MentionKind.HAPPENING, MentionKind.STATEMENT, MentionKind.BACKGROUND})
NUMBER: Final = re.compile(
    r"[$€£]?\b\d[\d,.]*(?:%|\b)(?: (?:million|billion|trillion|percent|per cent))?"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|dozens|hundreds|thousands|millions)\b",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Place:
    """Where a sentence stands: its article, the number it has among `sentences`, and how many told sentences came before it."""

    article: Article
    sentences: Sequence[Sentence]
    all_names: Sequence[tuple[Name, ...]]
    number: int
    lead: int
    resolutions: tuple[Resolution, ...]

    @property
    def sentence(self) -> Sentence:
        return self.sentences[self.number]

    @property
    def names(self) -> tuple[Name, ...]:
        return self.all_names[self.number]

    @property
    def language(self) -> str:
        return self.sentences[self.number].passage.language or self.article.language or "en"


def mention(place: Place, told: Told, parse: Parse) -> Mention:
    """A mention of an act on a day that the sentence itself names, or on none."""
    sentence = place.sentence
    clause = parse.cut(told.start, told.end) if told.end > told.start else sentence.text
    day = told.day
    evidence = evidence_of(place, told.status, attribution(parse, told.clause))
    if day is not None:
        evidence = dated(evidence, day.resolution, day.when)
    kind, title = told.kind, ""
    if kind in TITLED:
        title = _title(place, told, parse)
        kind = kind if title else MentionKind.NAMING if day else MentionKind.RETELLING
    return made(place, kind, evidence, title, told.trigger, clause, day.resolution if day else None)


def _title(place: Place, told: Told, parse: Parse) -> str:
    if told.participle >= 0:
        return titles.participle(parse, told.start, told.participle)
    if told.clause is None:
        return titles.noun_phrase(parse, told.start, told.end)
    return titles.title(parse, told.clause, referent(parse, told.clause, place.sentences, place.all_names, place.number))


def made(place: Place, kind: MentionKind, evidence: Evidence, title: str, trigger: str, clause: str, found: Resolution | None) -> Mention:
    text = place.sentence.text
    actors, where = named(place)
    return Mention(
        kind=kind,
        evidence=evidence,
        title=title,
        summary=titles.summary(text),
        trigger=trigger,
        actors=actors,
        places=where,
        numbers=_numbers(text, [(r.start - place.sentence.start, r.end - place.sentence.start) for r in place.resolutions]),
        words=stems(text, place.language),
        clause=stems(clause, place.language) if clause else (),
        lead=place.lead,
        clock=found.clock if found else None,
    )


def evidence_of(place: Place, status: Status, teller: str) -> Evidence:
    article, sentence = place.article, place.sentence
    return Evidence(article.id, article.published, sentence.index, sentence.start, sentence.end, sentence.text, status=status, attribution=teller)


def dated(evidence: Evidence, found: Resolution, when: interval.Interval, how: str = "") -> Evidence:
    """With the expression that names the day."""
    return Evidence(
        evidence.article, evidence.published, evidence.sentence, evidence.start, evidence.end, evidence.quote, found.text, found.start, found.end,
        str(found.type), found.value, found.mod, when, found.basis, found.rule, found.anchor, explain(found) + how, evidence.status, evidence.attribution,
    )  # fmt: skip


def published(evidence: Evidence, place: Place) -> Evidence:
    """With the day of publication standing in."""
    day = place.sentence.passage.anchor
    return Evidence(
        evidence.article, evidence.published, evidence.sentence, evidence.start, evidence.end, evidence.quote, type="DATE", value=day.isoformat(),
        when=interval.day(day), basis=Basis.PUBLISHED, rule="publication day", anchor=day,
        how=f"no day is named: the day of publication stands in, {day.isoformat()}", status=evidence.status, attribution=evidence.attribution,
    )  # fmt: skip


def named(place: Place) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Actors and places of the sentence."""
    if not place.names:
        return (), ()
    actors = dict.fromkeys(n.canonical for n in place.names if n.actor)
    places = dict.fromkeys(n.canonical for n in place.names if n.place)
    return tuple(actors), tuple(places)


def _numbers(text: str, spoken: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """Numbers as told, those of time expressions left out."""
    found = (m for m in NUMBER.finditer(text) if not any(start < m.end() and m.start() < end for start, end in spoken))
    return tuple(dict.fromkeys(m[0].rstrip(".,") for m in found))
