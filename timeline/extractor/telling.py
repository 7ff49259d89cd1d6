"""A sentence taken apart: its acts with their days."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.extractor.acts import act
from timeline.extractor.days import DATED_TYPES, adverbial
from timeline.extractor.placing import placed
from timeline.extractor.shouted import plain
from timeline.extractor.told import Told, only_named
from timeline.grammar.clauses import parse
from timeline.interval import span
from timeline.model import Basis, MentionKind, Status

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from timeline.extractor.days import Day
    from timeline.grammar.parsed import Clause, Parse
    from timeline.model import Clock, Resolution, Sentence

    _Key = tuple[date | None, date | None, Clock | None]

_RANK: Final = {MentionKind.HAPPENING: 0, MentionKind.STATEMENT: 1, MentionKind.BACKGROUND: 2, MentionKind.NAMING: 3}


def taken_apart(sentence: Sentence, resolutions: Sequence[Resolution]) -> Parse:
    """The sentence parsed, its time adverbials marked."""
    text, offset = sentence.text, sentence.start
    marked = [(r.start - offset, r.end - offset) for r in resolutions if r.type in DATED_TYPES and adverbial(text, r.start - offset, r.end - offset)]
    if text[:1].isdigit() and (stamp := _STAMP.match(text)) and marked[:1] != [stamp.span(1)]:
        marked.insert(0, stamp.span(1))
    return parse(plain(text), marked)


# What a live page puts before each update: "16:05 Two people ..."
_STAMP: Final = re.compile(r"(\d{1,2}[:.]\d\d(?::\d\d)?)(?: ?[ap]m)? (?=[A-Z])")


def dated(parse: Parse, sentence: Sentence, days: Sequence[Day]) -> list[Told]:
    """One telling for each day the sentence names, in the order told; an act has one day, the finest, and as written before as counted."""
    best: dict[_Key, Told] = {}
    taken: list[Clause] = []
    for day in sorted(days, key=lambda d: (_within(parse, sentence, d, days), _length(d.when.days or 0), d.resolution.basis is not Basis.EXPLICIT)):
        told = placed(parse, sentence, day)
        clause = told.clause
        if clause is not None and any(clause is other for other in taken):
            told = only_named(told.day, parse)
        elif clause is not None:
            taken.append(clause)
        key: _Key = (day.when.start, day.when.end, None)
        if key in best and clause is not None and told.clause is clause and (other := best[key]).clause is not None and other.day and day.resolution.clock != other.day.resolution.clock:
            key = (day.when.start, day.when.end, day.resolution.clock)  # "left at 7 a.m. on Friday and struck a rock at 9:45 a.m."
        if key not in best or _RANK[told.kind] < _RANK[best[key].kind]:
            best[key] = told
    if any(told.kind is MentionKind.STATEMENT for told in best.values()):  # what might be is no happening beside who says so
        best = {key: only_named(told.day, parse) if told.status is Status.HYPOTHETICAL and told.kind is MentionKind.HAPPENING else told for key, told in best.items()}
    return _listed(parse, sorted(best.values(), key=_start), sentence)


def _within(parse: Parse, sentence: Sentence, day: Day, days: Sequence[Day]) -> bool:
    """Whether a day is told of what a phrase of its clause tells, and another is the verb's own.

    "took five hours to convict him on Tuesday of hitting a guard [on 18 March 2017]", "a court on Monday jailed Lund for a robbery
    [on 3 May 2010]", "the inquest into her death [on 3 May 2010] opened on Monday".
    """
    at = parse.token_at(day.resolution.start - sentence.start)
    host = parse.clause_of(at)
    others = [n for other in days if other is not day and (n := parse.token_at(other.resolution.start - sentence.start)) != at and host is not None and host.holds(n)]
    if host is None or not others:
        return False
    verb, tags = host.group, parse.tags
    if host.subject[0] < at < verb.start and host.subject[1] > at - 2:
        return any(n >= verb.end and not tags[verb.end : n].strip("irxEpj") for n in others)
    before = max((n for n in others if verb.end <= n < at), default=0)
    if before:
        return _ON_WHAT.match(tags, before, at) is not None
    front = any(n < verb.start and (not tags[n : verb.start].strip("qrx") or not tags[host.start : n].strip("iqrx")) for n in others)
    return front and at >= verb.end and _FOR_WHAT.fullmatch(tags, verb.end, at) is not None


# "on Tuesday [for an attack]", "on Tuesday [of hitting a guard]", and no second act
_ON_WHAT: Final = re.compile(r"q+i[^cq,]*[nGFZP][^cq,]*(?:i?$|[Ep]i?$)")
# "on Monday jailed Lund [for a robbery] on"
_FOR_WHAT: Final = re.compile(r"[^cq,]*[nPF]i[^cq,]*[nGFZ]i")


def _listed(parse: Parse, told: list[Told], sentence: Sentence) -> list[Told]:
    """With the act of a day for those told in one breath with it: "missed deadlines on June 1, June 7 and June 12"."""
    for n in range(1, len(told)):
        first, second = told[n - 1 : n + 1]
        if first.clause is None or first.day is None or second.day is None or second.day.base or first.day.when.grain is not second.day.when.grain or first.day.when.end == second.day.when.start:
            continue
        if second.clause is not None and second.clause.group.start > first.clause.group.start:
            continue
        alone = _HAS_ITS_OWN.match(sentence.text, second.day.resolution.end - sentence.start) is None
        if alone and _AND.fullmatch(sentence.text, first.day.resolution.end - sentence.start, second.day.resolution.start - sentence.start):
            counted = "u" in parse.tags[slice(*first.clause.subject)] and span(first.day.when.start, second.day.when.end)
            if counted:  # "two boys died on 9 and 14 March": not two on each
                told[n - 1] = first._replace(day=first.day._replace(when=counted, further=f"{first.day.further}, and on to the end of {second.day.resolution.value} ({second.day.resolution.text})"))
            else:
                told[n] = first._replace(day=second.day)
    return told


def _start(told: Told) -> int:
    return told.day.resolution.start if told.day else 0


# "was shot on June 4 and June 7 is his funeral", "killed ten on June 4 and on June 7, eight"
_HAS_ITS_OWN: Final = re.compile(r"(?: (?:is|was|are|were|will)|, (?:\w+\W*)$)")
_AND: Final = re.compile(r"(?:, (?:and )?| and )(?:on |in )?")


def _length(days: int) -> int:
    """Days; all months are of one length, and all years."""
    return days if days < _MONTH else round(days / 30) * 30


_MONTH: Final = 28


def any_act(parse: Parse) -> Told | None:
    """The first act of a sentence, whatever its tense; what people do by habit is none."""
    for clause in sorted(parse.clauses, key=lambda c: c.aside):
        told = act(parse, clause)
        if told and (clause.group.tags[0] != "V" or told.kind is MentionKind.STATEMENT or told.status is Status.PLANNED):
            return Told(None, told.kind, told.trigger, told.status, clause, clause.start, clause.end)
    return None
