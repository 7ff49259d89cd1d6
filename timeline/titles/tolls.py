"""Who was harmed, and how many: what a title of an attack or an accident must tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.happenings import CASUALTIES
from timeline.grammar.lexicon import low
from timeline.grammar.parsed import Opening
from timeline.grammar.verbs import lemma
from timeline.titles.phrases import LONGEST, POSSESSIVE, Run, words
from timeline.titles.predicates import acted, fit, unstopped
from timeline.titles.readable import readable
from timeline.titles.stops import ends

if TYPE_CHECKING:
    from timeline.grammar.parsed import Clause, Parse
    from timeline.titles.predicates import Subjects

_TOLLS: Final = wordset("killing injuring wounding burying displacing")
_COUNTED: Final = re.compile(r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|scores|all|everyone|several|himself|herself)\b")
_KILLING: Final = CASUALTIES | wordset("shoot gun massacre murder execute stab")


def of_the_harmed(parse: Parse, clause: Clause) -> Clause:
    """The first of two that count them: "ten people were killed [and hundreds were injured on Monday] when ..."."""
    first = parse.clauses[max(0, parse.clauses.index(clause) - 1)]
    both = clause.opener == "and" and clause.opening is first.opening is Opening.MAIN and first.end == clause.start and {_harm(parse, first), clause.group.lemma} <= CASUALTIES
    return first if both and "q" not in parse.tags[first.start : first.end] and _harm(parse, first) in _WORSE else clause


def _harm(parse: Parse, clause: Clause) -> str:
    """The verb, or what is reported to have been done: "were reported killed"."""
    group = clause.group
    done = "b" in group.tags and parse.tags[group.end : group.end + 1] in {"E", "p"}
    return lemma(parse.words[group.end].lower()) if done else group.lemma


_WORSE: Final = wordset("kill die")


def with_first(parse: Parse, clause: Clause, words_for: Subjects) -> str:
    """Both verbs of a subject where they fit: "a gunman killed 50 people and wounded 400"; "" for acts that need not be of one day."""
    first = parse.clauses[max(0, parse.clauses.index(clause) - 1)]
    one_breath = clause.opening is Opening.JOINED and clause.opener == "and" and first.opening is Opening.MAIN and first.end == clause.start
    his = low(parse.words[clause.group.end]) in POSSESSIVE if clause.group.end < len(parse.words) else False
    if not one_breath or not (his or {first.group.lemma, clause.group.lemma} <= CASUALTIES) or "q" in parse.tags[first.start : first.end]:
        return ""
    text = acted(parse, first, words_for, whole=True)
    good, _ = ends(parse, clause)
    run = Run(parse, clause.start, max(good, default=clause.start))
    return next((both for end in good if text and len(both := fit(text, run.text(end))) <= LONGEST), "")


def with_toll(parse: Parse, clause: Clause, words_for: Subjects, text: str) -> str:
    """With how many it killed or hurt: "a bus plunged off a cliff, killing 48 people"; "" where nothing of the kind follows."""
    if _TOLLS.isdisjoint(parse.words):
        return ""
    last = next((c.group.start for c in parse.clauses if c.group.start > clause.group.start), len(parse.words))
    at = next((n for n in range(clause.group.end, last) if parse.words[n] in _TOLLS and parse.tags[n - 1] == ","), None)
    if not text or at is None:
        return ""
    end = at + 1
    while end < last and (parse.tags[end] in "urdjnPFZ" or parse.words[end] == "one") and not (parse.tags[end] == "n" and parse.tags[end - 1] == "n"):
        end += 1
    end += 2 * (parse.words[end : end + 2] == ["on", "board"])
    toll = words(parse, at, end)
    if _COUNTED.search(toll) is None:
        return ""
    shorter = text if len(text) + len(toll) + 2 <= LONGEST else acted(parse, clause, words_for, LONGEST - len(toll) - 2)
    told = f"{shorter}, {toll}"
    return told if shorter and "," not in shorter and readable(told) else ""


def and_toll(parse: Parse, clause: Clause, words_for: Subjects) -> str:
    """With whom the next verb of its subject kills: "two men storm a church and gun down 14 people"; "" where nothing of the kind follows."""
    further = next(iter(parse.clauses[parse.clauses.index(clause) + 1 :]), None)
    if further is None or further.opening is not Opening.JOINED or further.opener != "and" or further.start != clause.end or further.group.lemma not in _KILLING or clause.group.lemma in CASUALTIES or {"b", "m"} & set(further.group.tags):
        return ""
    good, _ = ends(parse, further)
    run = Run(parse, further.start, max(good, default=further.start))
    for end in reversed(good):
        toll = unstopped(run.text(end))
        shorter = acted(parse, clause, words_for, LONGEST - len(toll) - 1) if _COUNTED.search(toll) else ""
        if shorter and readable(f"{shorter} {toll}"):
            return f"{shorter} {toll}"
    return ""
