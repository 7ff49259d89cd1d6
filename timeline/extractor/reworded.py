"""A phrase as the sentence that it shortens: "Berg, jailed after leading a coup in 2009" -> "Berg led a coup"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from timeline.extractor.acts import act
from timeline.extractor.inner import BLAMED
from timeline.extractor.told import Told
from timeline.grammar import clauses, words as wordset
from timeline.grammar.happenings import LIMITS, PLAIN_REPORT
from timeline.grammar.verbs import BASES, lemma, past
from timeline.interval import Grain
from timeline.model import MentionKind, Status
from timeline.titles.antecedents import plural, subject_of

if TYPE_CHECKING:
    from datetime import date

    from timeline.extractor.days import Day
    from timeline.grammar.parsed import Clause, Parse

_BEFORE: Final = wordset("after before since following")
_PRONOUNS: Final = wordset("he she it")
# The court that jails him after escaping did not escape.
_DONE_TO: Final = BLAMED | wordset("fire sack release free dismiss fine punish expel deport extradite detain capture rescue")
_STRAIGHT: Final = re.compile(r"[^q,;:\-wTkVvbhmo\"]*")


def of_gerund(parse: Parse, day: Day, at: int, lead: str, anchor: date) -> Told | None:
    """What somebody did, told beside another act: "was jailed after leading a coup in 2009", "before being sold in 2014"."""
    start = next((n for n in range(at - 1, 0, -1) if parse.words[n].endswith("ing") and parse.words[n - 1].lower() in _BEFORE), 0)
    host = parse.clause_of(start) if start else None
    past_day = day.when.end is not None and day.when.end <= anchor
    if host is None or lead in LIMITS or not past_day or parse.tags.count('"', 0, start) % 2 or not _STRAIGHT.fullmatch(parse.tags, start + 1, _lead(parse, at)):
        return None
    first = host.start if start < host.group.start else host.group.end
    if any(first <= c.group.start < at for c in parse.clauses if c is not host) or '"' in parse.tags[host.start : start]:
        return None  # of which of two verbs?
    if parse.words[start - 1].lower() == "before" and day.when.grain is Grain.DAY:
        return None  # "was shot before reaching the gate on Monday": it did not
    if host.group.lemma in _DONE_TO and "b" not in host.group.tags and "f" not in host.group.tags:
        return None
    verb = lemma(parse.words[_verb(parse, start)].lower())
    if verb not in BASES or verb in PLAIN_REPORT:
        return None
    return Told(day, MentionKind.BACKGROUND, verb, Status.HAPPENED, None, start, at, gerund=start)


def sentence(parse: Parse, told: Told, host: Clause, whom: str) -> Parse | None:
    """The gerund with the subject of the clause that it stands in and a finite verb; `whom`: whom a pronoun there stands for."""
    first, last = subject_of(parse, host)
    named = whom or (parse.cut(first, last) if first < last and parse.words[first].lower() not in _PRONOUNS else "")
    if not named:
        return None
    at = _verb(parse, told.gerund)
    form = past(parse.words[at].lower())
    if parse.words[told.gerund].lower() == "being":
        form = f"{'were' if first < last and ('c' in parse.tags[first:last] or plural(parse.words[last - 1])) and not whom else 'was'} {parse.words[at]}"
    end = _lead(parse, told.end)
    made = clauses.parse(f"{named} {form} {parse.cut(at + 1, end)}".strip() + ".")
    found = act(made, made.clauses[0]) if made.clauses else None
    return made if found is not None and found.status is Status.HAPPENED and made.clauses[0].subject[1] > 0 else None


def _verb(parse: Parse, start: int) -> int:
    """The token of the verb that a gerund at `start` carries: "having won", "being sold"."""
    helps = parse.words[start].lower() in {"being", "having"}
    return next((n for n in range(start + 1, len(parse.tags)) if parse.tags[n] in "Ep"), start) if helps and parse.tags[start + 1 : start + 2] in {"E", "p", "r"} else start


def _lead(parse: Parse, at: int) -> int:
    """The token where what leads to the day at `at` begins."""
    while at and parse.tags[at - 1] in "qri":
        at -= 1
    return at


def undated(parse: Parse, first: int, last: int) -> Parse:
    """With what lies between two offsets tagged as time: "the [2015] blast that killed ten", "[Tuesday]'s blast"."""
    day = [first <= start < last for start, _ in parse.spans]
    return replace(parse, tags="".join("q" if of_day else tag for tag, of_day in zip(parse.tags, day, strict=True)))
