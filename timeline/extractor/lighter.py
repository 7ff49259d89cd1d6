"""Lighter reading: sentences without a day, and languages without a grammar here."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from timeline import titles
from timeline.extractor import mentions
from timeline.extractor.acts import noun
from timeline.extractor.hanging import leading, noun_before
from timeline.grammar import words as wordset
from timeline.grammar.happenings import LIMITS, PLAIN_REPORT, STATES
from timeline.grammar.lexicon import TAGS
from timeline.grammar.verbs import lemma
from timeline.model import Mention, MentionKind, Status
from timeline.terms import stems, stems_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from timeline.extractor.days import Day
    from timeline.extractor.place import Place
    from timeline.grammar.parsed import Parse

FOREIGN_LEADS: Final = 5
_HAPPENED: Final = Status.HAPPENED
_RETELLING: Final = MentionKind.RETELLING
_WORD: Final = re.compile(r"[^\W_]+")
_DIGITS: Final = re.compile(r"\d[\d,.]*\d|\d")


def retelling(place: Place, *, bare: bool = False) -> tuple[Mention, ...]:
    """A sentence that names no day, where it tells an act; `bare`: even where it does not."""
    text = place.sentence.text
    tokens = text.lower().split()
    trigger = next(filter(None, map(_ACTS.__getitem__, tokens)), "") or next(filter(None, map(_NOUNS.__getitem__, tokens)), "")
    if not trigger and not bare:
        return ()
    actors, places = mentions.named(place)
    evidence = mentions.evidence_of(place, _HAPPENED, "")
    numbers = tuple(dict.fromkeys(_DIGITS.findall(text)))
    return (Mention(_RETELLING, evidence, "", titles.summary(text), trigger, actors, places, numbers, stems_of(tokens, place.language), (), place.lead),)


def in_passing(place: Place, parse: Parse, days: tuple[Day, ...]) -> list[Mention]:
    """The act of a sentence whose days are none of its own: "has eclipsed the spill of 1989", "has risen since Monday"; none where it may be of one of them."""
    return [] if any(_may_be_of(parse, place, day) for day in days) else [m._replace(aside=True) for m in retelling(place)]


def _may_be_of(parse: Parse, place: Place, day: Day) -> bool:
    """Whether a day of late stands beside a main verb: "had used cannon on Tuesday"."""
    assert day.when.end is not None, "usable days have both ends"
    if not timedelta(0) <= place.sentence.passage.anchor - day.when.end <= _LATE:
        return False
    at = parse.token_at(day.resolution.start - place.sentence.start)
    clause = parse.clause_of(at)
    return parse.tags[at] == "q" and not (clause and clause.aside) and leading(parse, at) not in LIMITS and noun_before(parse, at, _OF_ANOTHER) is None


_LATE: Final = timedelta(days=14)
_OF_ANOTHER: Final = LIMITS | wordset("following followed follows over about of amid despite for")


def namings(place: Place, days: tuple[Day, ...]) -> Iterator[Mention]:
    """The days that a sentence names, whatever it tells of them."""
    text = place.sentence.text
    actors, places = mentions.named(place)
    words = stems(text, place.language)
    numbers = tuple(dict.fromkeys(_DIGITS.findall(text)))
    for day in days:
        evidence = mentions.on_day(place, Status.HAPPENED, "", day)
        yield Mention(MentionKind.NAMING, evidence, "", titles.summary(text), "", actors, places, numbers, words, words, place.lead, day.resolution.clock)


class _Found(dict[str, str]):
    """What stands between blanks -> what `find` makes of the first word in it that it makes anything of, else ""; filled as tokens are met."""

    def __init__(self, find: Callable[[str], str]) -> None:
        self._find = find

    def __missing__(self, token: str) -> str:
        if len(self) > 200_000:
            self.clear()
        found = self[token] = next(filter(None, map(self._find, _WORD.findall(token))), "")
        return found


def _act(word: str) -> str:
    """The verb that a word tells an act by, "" for states, plain saying and what is no verb."""
    verb = lemma(word) if TAGS[word] in "vEpV" else ""
    return "" if verb in STATES or verb in PLAIN_REPORT else verb


_ACTS: Final = _Found(_act)
_NOUNS: Final = _Found(noun)


def foreign(place: Place, days: tuple[Day, ...]) -> Iterator[Mention]:
    """A sentence in a language without a grammar: its days and names, and a status that is not known."""
    if not days and place.lead >= FOREIGN_LEADS:
        return
    text = place.sentence.text
    evidence = mentions.evidence_of(place, Status.UNKNOWN, "")
    actors, places = mentions.named(place)
    words = stems(text, place.language)
    shared = (titles.summary(text), "", actors, places, tuple(dict.fromkeys(_DIGITS.findall(text))), words, words, place.lead)
    for day in days:
        yield Mention(MentionKind.HAPPENING, mentions.on_day(place, Status.UNKNOWN, "", day), titles.cut(text), *shared, day.resolution.clock)
    if not days:
        yield Mention(MentionKind.RETELLING, evidence, "", *shared)
