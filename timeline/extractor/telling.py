"""What one sentence tells: its clauses with acts, each with the day that belongs to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from timeline import titles
from timeline.extractor.acts import Act, act, noun
from timeline.extractor.days import DATED_TYPES, adverbial
from timeline.grammar.clauses import Opening, parse
from timeline.grammar.happenings import LIMITS, PLAIN_REPORT, STATES
from timeline.grammar.verbs import lemma
from timeline.interval import Grain
from timeline.model import MentionKind, PassageKind, Status

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from timeline.extractor.days import Day
    from timeline.grammar.clauses import Clause, Parse
    from timeline.model import Resolution, Sentence

_RANK: Final = {MentionKind.HAPPENING: 0, MentionKind.STATEMENT: 1, MentionKind.BACKGROUND: 2, MentionKind.NAMING: 3}
_OLD: Final = timedelta(days=14)
_COARSE: Final = frozenset({Grain.MONTH, Grain.QUARTER, Grain.SEASON, Grain.HALF, Grain.YEAR, Grain.DECADE})


@dataclass(frozen=True, slots=True)
class Told:
    """One act of a sentence and its day; tokens start..end hold it. `day` is None where nothing in the sentence says when."""

    day: Day | None
    kind: MentionKind
    trigger: str
    status: Status
    clause: Clause | None
    start: int
    end: int
    participle: int = -1
    """The token of the participle that is all there is of a verb."""


def taken_apart(sentence: Sentence, resolutions: Sequence[Resolution]) -> Parse:
    """The sentence parsed, its time adverbials marked."""
    text, offset = sentence.text, sentence.start
    marked = [(r.start - offset, r.end - offset) for r in resolutions if r.type in DATED_TYPES and adverbial(text, r.start - offset, r.end - offset)]
    return parse(text, marked)


def dated(parse: Parse, sentence: Sentence, days: Sequence[Day]) -> list[Told]:
    """One telling for each day the sentence names, in the order of the days."""
    best: dict[tuple[date | None, date | None], Told] = {}
    acts = [act(parse, clause) for clause in parse.clauses]
    taken: list[Clause] = []
    for day in days:
        told = _told(parse, sentence, day, acts)
        if told.clause is not None:
            if any(told.clause is other for other in taken):
                told = Told(day, MentionKind.NAMING, "", Status.HAPPENED, None, 0, len(parse.words))
            else:
                taken.append(told.clause)
        key = (day.when.start, day.when.end)
        if key not in best or _RANK[told.kind] < _RANK[best[key].kind]:
            best[key] = told
    return list(best.values())


def _told(parse: Parse, sentence: Sentence, day: Day, acts: Sequence[Act | None]) -> Told:
    assert day.when.end is not None, "usable days have both ends"
    at = _token(parse, day.resolution.start - sentence.start)
    if parse.tags[at] != "q":
        return _of_noun(parse, sentence, day, at)
    naming = Told(day, MentionKind.NAMING, "", Status.HAPPENED, None, 0, len(parse.words))
    if (part := _participle(parse, at, far=day.when.end <= sentence.passage.anchor - _OLD)) is not None:
        start, end = titles.antecedent(parse, part)
        verb = lemma(parse.words[part].lower())
        kind = MentionKind.BACKGROUND if start < end and verb not in STATES else MentionKind.NAMING
        return Told(day, kind, verb, Status.HAPPENED, None, start, part + 1, part)
    lead = _leading(parse, at)
    if lead in _ONWARD and (hung := _noun_before(parse, at)):
        return Told(day, MentionKind.BACKGROUND, hung[2], Status.HAPPENED, None, hung[0], hung[1])
    for clause, found in zip(parse.clauses, acts, strict=True):
        if clause.holds(at):
            if found is None or _in_participle_phrase(parse, clause, at) or (lead in LIMITS and not (lead == "by" and found.status is Status.PLANNED)):
                return naming
            if (found.status is Status.DENIED and clause.opening is not Opening.MAIN) or _out_of_tense(clause, day, sentence) or not _worth(parse, clause, found, acts):
                return naming
            status = _status(found, clause, day, sentence)
            return Told(day, _kind(found, clause, day, sentence), found.trigger, status, clause, clause.start, clause.end)
    return naming


def _in_participle_phrase(parse: Parse, clause: Clause, at: int) -> bool:
    """ "After adding talent during the winter, ...": the day is not the main verb's."""
    start, end = next(piece for piece in clause.pieces if piece[0] <= at < piece[1])
    return not start <= clause.group.start < end and parse.tags[start:end].lstrip(',"kirx')[:1] == "G" and parse.tags[start:at].count("G") > 0


def _out_of_tense(clause: Clause, day: Day, sentence: Sentence) -> bool:
    """The present tense beside a day long past: "the drought dates from 1948"."""
    assert day.when.end is not None, "usable days have both ends"
    return clause.group.tags[0] == "V" and day.when.end < sentence.passage.anchor - _NEAR and sentence.passage.kind is not PassageKind.SECTION


def _worth(parse: Parse, clause: Clause, found: Act, acts: Sequence[Act | None]) -> bool:
    """Plain saying is worth an entry for an act that is told; a comment is not."""
    if found.kind is not MentionKind.STATEMENT or clause.group.lemma not in PLAIN_REPORT:
        return True
    at = parse.clauses.index(clause)
    if at + 1 < len(parse.clauses) and parse.clauses[at + 1].opening is Opening.STATED:
        return acts[at + 1] is not None or titles.has_object(parse, clause)
    first = next((n for n, c in enumerate(parse.clauses[:at]) if c.opening is Opening.MAIN), None)
    return titles.has_object(parse, clause) or (first is not None and acts[first] is not None)


_NEAR: Final = timedelta(days=3)
_ONWARD: Final = frozenset(("", "on", "in", "of", "at", "last"))
_AFTER: Final = frozenset("after before since following followed follows over about of amid despite".split())


def _participle(parse: Parse, at: int, *, far: bool) -> int | None:
    """The participle that a day hangs on: "the satellite launched earlier this week"; `far`: with its objects, "girls taken by a group two years ago"."""
    tags = parse.tags
    while at and tags[at - 1] in "qri":
        at -= 1
    if far:
        while at and tags[at - 1] in "nPdjsiu":
            at -= 1
    if at > 1 and tags[at - 1] in "Ep" and tags[at - 2] in "nP" and not any(c.group.start <= at - 1 < c.group.end for c in parse.clauses):
        return at - 1
    return None


def _leading(parse: Parse, at: int) -> str:
    """The word that leads to a day: "on", "until", "" where none does."""
    while at and parse.tags[at - 1] in "qrd":
        at -= 1
    return parse.words[at - 1].lower() if at and parse.tags[at - 1] in "ikt" else ""


def _noun_before(parse: Parse, at: int) -> tuple[int, int, str] | None:
    """The event noun that a day hangs on: "... after the attack in Paris on Monday"."""
    tags, words = parse.tags, parse.words
    end = at
    while end and tags[end - 1] in "qri":
        end -= 1
    start = end
    while start and tags[start - 1] in "nPGjuFZds" or (start and words[start - 1].lower() in {"of", "in", "at", "on"} and start > 1):
        start -= 1
    if not start or words[start - 1].lower() not in _AFTER or start == end:
        return None
    first = start + (tags[start] in "d")
    head = first
    while head < end and tags[head] in "nPGjuFZs":
        head += 1
    trigger = noun(words[head - 1]) if head > first else ""
    return (first, end, trigger) if trigger else None


def _status(found: Act, clause: Clause, day: Day, sentence: Sentence) -> Status:
    """The present tense with a day to come is a plan."""
    assert day.when.start is not None, "usable days have both ends"
    present = clause.group.tags in {"V", "bG"} or (clause.group.tags[0] == "b" and found.kind is MentionKind.HAPPENING and clause.group.lemma != "be")
    if found.status in {Status.HAPPENED, Status.ONGOING} and present and day.when.start > sentence.passage.anchor:
        return Status.PLANNED
    return found.status


def _kind(found: Act, clause: Clause, day: Day, sentence: Sentence) -> MentionKind:
    """Older matters told in passing are background."""
    if found.kind is MentionKind.STATEMENT:
        return found.kind
    assert day.when.end is not None, "usable days have both ends"
    published = sentence.passage.anchor
    aside = clause.opening in {Opening.RELATIVE, Opening.ADVERBIAL}
    if day.when.end <= published - _OLD and (aside or day.when.grain in _COARSE):
        return MentionKind.BACKGROUND
    return found.kind


def _of_noun(parse: Parse, sentence: Sentence, day: Day, at: int) -> Told:
    """"Monday's vote", "the 2015 attacks": the day belongs to the noun."""
    tags = parse.tags
    end = day.resolution.end - sentence.start
    while at < len(tags) and parse.spans[at][0] < end:
        at += 1
    first = last = at
    while last < len(tags) and tags[last] in "sjnPuGEFZ-":
        last += 1
    trigger = next((t for n in range(last - 1, first - 1, -1) if (t := noun(parse.words[n]))), "")
    if not trigger:
        return Told(day, MentionKind.NAMING, "", Status.HAPPENED, None, 0, len(parse.words))
    future = day.when.start is not None and day.when.start > sentence.passage.anchor
    return Told(day, MentionKind.BACKGROUND, trigger, Status.PLANNED if future else Status.HAPPENED, None, first, last)


def _token(parse: Parse, offset: int) -> int:
    return next((n for n, (_, end) in enumerate(parse.spans) if end > offset), len(parse.spans) - 1)


def news_of_the_day(parse: Parse, *, follow_up: bool) -> Told | None:
    """What a lead sentence plainly reports: an act in the past or perfect tense, stated where somebody only says it.

    `follow_up`: it is not the first; its past tense goes on with what the first one told.
    """
    found: Told | None = None
    acts = [act(parse, clause) for clause in parse.clauses]
    for clause, told in zip(parse.clauses, acts, strict=True):
        if clause.opening in {Opening.RELATIVE, Opening.ADVERBIAL} or not _fresh(parse, clause):
            continue
        if told is None or told.status is not Status.HAPPENED or not _worth(parse, clause, told, acts):
            continue
        made = Told(None, told.kind, told.trigger, told.status, clause, clause.start, clause.end)
        if follow_up and told.kind is MentionKind.HAPPENING and clause.group.tags[0] != "h":
            continue
        if told.kind is MentionKind.HAPPENING or clause.group.lemma not in PLAIN_REPORT:
            return made
        found = found or made
    return found


def _fresh(parse: Parse, clause: Clause) -> bool:
    tags = clause.group.tags
    first = parse.words[clause.group.start].lower()
    return tags[0] in "vE" or (tags[0] == "h" and len(tags) > 1 and first != "had") or (tags[0] == "b" and first in {"was", "were"})


def any_act(parse: Parse) -> Told | None:
    """The first act of a sentence, whatever its tense; what people do by habit is none."""
    aside = {Opening.RELATIVE, Opening.ADVERBIAL}
    for clause in sorted(parse.clauses, key=lambda c: c.opening in aside):
        told = act(parse, clause)
        if told and (clause.group.tags[0] != "V" or told.kind is MentionKind.STATEMENT or told.status is Status.PLANNED):
            return Told(None, told.kind, told.trigger, told.status, clause, clause.start, clause.end)
    return None
