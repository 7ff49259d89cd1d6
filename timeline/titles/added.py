"""What stands beside the predicate and is added where it fits whole: when or after what it was, what is to be ruled on, the place that opens the sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.grammar.happenings import REPORTS
from timeline.grammar.parsed import Opening
from timeline.titles.complements import tells_how
from timeline.titles.phrases import LONGEST, MEASURES, Run, words
from timeline.titles.predicates import fit, hanging, unstopped
from timeline.titles.readable import readable
from timeline.titles.stops import ends

if TYPE_CHECKING:
    from timeline.grammar.parsed import Clause, Parse
    from timeline.titles.predicates import Subjects


def circumstance(parse: Parse, clause: Clause, room: int) -> str:
    """What a clause that follows adds, where it fits whole: "... after a tram overturned in London"."""
    further = parse.clauses[parse.clauses.index(clause) + 1 :]
    if len(further) > 1 and further[0].opening is Opening.MAIN and further[0].opener == "and" and further[0].start == clause.end:
        clause, *further = further  # "seven have died and dozens have been hurt after ..."
    added = further[0] if further else None
    if added is None or _of_another_day(parse, added) or added.group.lemma in REPORTS or added.opener not in {"after", "when"} or added.opening is not Opening.ADVERBIAL or added.start != clause.end or parse.words[added.start - 1].lower() in MEASURES or parse.tags[added.start - 1] == "c" or added.group.tags[0] not in "vEb" or added.subject[0] == added.subject[1] or parse.words[added.subject[0]].lower() == "it" or (added.subject[1] - added.subject[0] > 1 and parse.tags[added.subject[1] - 1] == "o"):
        return ""
    good, poor = ends(parse, added)
    alone = [end for end in poor if end == added.group.end and tells_how(added.group.lemma)]
    good = [*good, *alone] if good else poor
    subject = added.subject[1]
    aside = (subject, added.group.start) if parse.tags[subject] in ",-" else (0, 0)
    run = Run(parse, added.start, max(good), gap=aside) if good else None
    fitting = next((end for end in good if run and run.length(end) < room and end > added.group.head and (end > added.group.end or end == good[0] or end in alone) and not hanging(run.text(end))), None)
    text = unstopped(run.text(fitting)) if run and fitting else ""
    return f" {text}" if text.count('"') % 2 == 0 and text.count("“") == text.count("”") and text else ""


def _of_another_day(parse: Parse, added: Clause) -> bool:
    """Whether what a clause adds is of the last of several days: "met both on Saturday [and again on Sunday, when talks broke off]"."""
    return added.opener == "when" and parse.tags[added.start] == "c" and "q" in parse.tags[added.start : added.subject[0]]


def undecided(parse: Parse, clause: Clause, called: Subjects) -> str:
    """What is to be ruled on, where it fits whole: "will rule whether Lund should stay in jail"."""
    asked = next(iter(parse.clauses[parse.clauses.index(clause) + 1 :]), None)
    if asked is None or asked.opener != "whether" or asked.start != clause.end:
        return ""
    run = Run(parse, clause.group.start, asked.end)
    return next((text for subject in called.of(clause) if readable(text := fit(subject, run.text(asked.end)))), "")


def fronted(parse: Parse, clause: Clause, text: str) -> str:
    """The place that opens a sentence, where its title names nobody and no place: "In Oslo, forty people were killed"."""
    end = clause.subject[0]
    place = _PLACE_FIRST.match(parse.tags, clause.start, end) if end > clause.start else None
    if place is None or _SOMEWHERE.search(text) or any(map(str.isupper, text[1:])) or parse.words[clause.start].lower() not in {"in", "at", "near", "outside", "off"}:
        return ""
    told = words(parse, clause.start, place.end())
    return f" {told[:1].lower()}{told[1:]}" if len(text) + 1 + len(told) <= LONGEST and told.partition(" ")[2] not in text else ""


_PLACE_FIRST: Final = re.compile(r"id?j?n{0,3}(?:i?P{1,3})(?=[,ox]|iq|q)")
_SOMEWHERE: Final = re.compile(r" (?:in|at|near|outside|off|on|across|to|from|into|around) ")
