"""Which other clause of the sentence a title is made of, where that of the day cannot be told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from timeline.extractor.acts import act
from timeline.grammar.happenings import LIMITS
from timeline.model import MentionKind, Status
from timeline.titles.definites import ABSTRACT, POINTING

if TYPE_CHECKING:
    from timeline.extractor.acts import Act
    from timeline.extractor.place import Place
    from timeline.extractor.told import Told
    from timeline.grammar.parsed import Clause, Parse


def same_matter(place: Place, told: Told, parse: Parse) -> Clause | None:
    """The clause that "and the measure takes effect" goes on about, where no other day is told in it."""
    at = parse.clauses.index(told.clause) if told.clause else 0
    if not at or not told.clause or not told.day or parse.clauses[at - 1].aside or parse.tags[told.clause.start] != "c":
        return None
    first, last = told.clause.subject
    bare = last - first == _BARE and parse.words[first].lower() == "the" and parse.words[last - 1] in ABSTRACT | POINTING
    others = (r.interval for r in place.resolutions if r.interval and r.start < told.day.resolution.start)
    return parse.clauses[at - 1] if bare and all(other == told.day.when for other in others) else None


def stage(place: Place, told: Told, parse: Parse) -> Clause | None:
    """Where somebody was on a day when something became of them that cannot be told: "appeared in court in May, when he was found guilty"."""
    at = parse.clauses.index(told.clause) if told.clause else 0
    if not at or not told.clause or told.clause.opener != "when" or not told.day:
        return None
    where, day = parse.clauses[at - 1], told.day.resolution.start - place.sentence.start
    if place.sentence.text[:day].rstrip().rpartition(" ")[2].lower() in LIMITS:
        return None  # "has been shut since May, when it burned"
    return where if act(parse, where) is not None and parse.spans[where.start][0] <= day < parse.spans[where.end - 1][1] else None


def occasion(told: Told, parse: Parse) -> Clause | None:
    """What somebody did by which that came about which cannot be told: "set a mark in June when it agreed to pay 20 million"."""
    at = parse.clauses.index(told.clause) + 1 if told.clause else 0
    after = parse.clauses[at] if told.clause and told.day and at < len(parse.clauses) else None
    fits = after is not None and told.clause is not None and after.opener == "when" and after.start == told.clause.end and after.group.tags[0] in "vEb"
    if not fits or after is None or "q" in parse.tags[after.start : after.end]:
        return None
    done = act(parse, after)
    return after if done is not None and done.status is Status.HAPPENED else None


def then_done(parse: Parse, clause: Clause, at: int) -> tuple[Clause, Act] | None:
    """What was done on the day, at a token, by which a clause that tells no act ends: "got their break on Tuesday, when a dealer was offered the coins"."""
    behind = parse.clauses.index(clause) + 1
    after = parse.clauses[behind] if behind < len(parse.clauses) else None
    as_shown = after is not None and after.opener == "as" and clause.group.lemma == "show" and "emotion" in parse.words[clause.group.end : clause.end] and parse.tags[at : after.start].strip("q") == ""  # "showed no emotion on Tuesday as a jury convicted her"
    if after is None or not (as_shown or (after.opener == "when" and parse.tags[at : after.start].strip("q") == ",")) or after.start != clause.end or after.group.tags[0] not in "vEb" or "q" in parse.tags[after.start : after.end]:
        return None
    done = act(parse, after)
    return (after, done) if done is not None and done.status is Status.HAPPENED and done.kind is MentionKind.HAPPENING else None


_BARE: Final = 2
