"""Lighter reading: sentences without a day, and languages without a grammar here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from timeline import titles
from timeline.extractor import mentions
from timeline.extractor.acts import noun
from timeline.grammar.clauses import GROUP
from timeline.grammar.happenings import PLAIN_REPORT, STATES
from timeline.grammar.tags import TAGS, WORD, context
from timeline.grammar.verbs import lemma
from timeline.model import MentionKind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.extractor.days import Day
    from timeline.extractor.mentions import Place
    from timeline.model import Mention

FOREIGN_LEADS: Final = 5


def retelling(place: Place, *, bare: bool = False) -> Iterator[Mention]:
    """A sentence that names no day, where it tells an act; `bare`: even where it does not."""
    trigger = act_of(place.sentence.text)
    if trigger or bare:
        evidence = mentions.evidence_of(place, Status.HAPPENED, "")
        yield mentions.made(place, MentionKind.RETELLING, evidence, "", trigger, "", None)


def act_of(text: str) -> str:
    """The first verb that is no state or mere saying, else the first event noun, else ""."""
    words = WORD.findall(text)
    tags = context("".join([TAGS[w] for w in words]))
    for found in GROUP.finditer(tags):
        end = found.end()
        while end > found.start() + 1 and tags[end - 1] in "rxq":
            end -= 1
        verb = lemma(words[end - 1].lower())
        if verb not in STATES and verb not in PLAIN_REPORT:
            return verb
    return next((t for word in words if (t := noun(word))), "")


def foreign(place: Place, days: tuple[Day, ...]) -> Iterator[Mention]:
    """A sentence in a language without a grammar: its days and names, and a status that is not known."""
    evidence = mentions.evidence_of(place, Status.UNKNOWN, "")
    text = place.sentence.text
    for day in days:
        yield mentions.made(place, MentionKind.HAPPENING, mentions.dated(evidence, day.resolution, day.when), titles.cut(text), "", text, day.resolution)
    if not days and place.lead < FOREIGN_LEADS:
        yield mentions.made(place, MentionKind.RETELLING, evidence, "", "", text, None)
