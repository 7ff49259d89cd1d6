"""What a teller vouches for: an act denied, claimed, foreseen, joked of or only nearly done is none that happened."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.clauses import Opening
from timeline.grammar.happenings import REPORTS
from timeline.grammar.tags import low
from timeline.model import Status

if TYPE_CHECKING:
    from timeline.grammar.clauses import Clause, Parse


def vouched(parse: Parse, clause: Clause, status: Status) -> Status | None:
    """What is claimed of an act that the words of its clause alone give this status; None where nobody claims it."""
    if status not in {Status.HAPPENED, Status.PLANNED, Status.ONGOING}:
        return status
    said = _said(parse, clause)
    if status is Status.PLANNED:
        own = [w.lower() for w in parse.words[slice(*clause.subject)]] == ["it"]  # "the club expects it will open"
        return Status.HYPOTHETICAL if said in _FORECASTS and clause.opening is Opening.STATED and not own else status
    if said in _JESTS:
        return None
    if said in DENIALS:
        return Status.DENIED
    told_of = low(parse.words[clause.start - 1]) if clause.start and parse.tags[clause.start] == "T" and clause.subject[1] > clause.subject[0] else ""
    if told_of in RUMOURS and not (said == "confirm" and _affirmed(parse, clause)):
        host = parse.clauses[max(0, parse.clauses.index(clause) - 1)].group.lemma
        untrue = host in _REFUTED or not _UNTRUE.isdisjoint(map(str.lower, parse.words))
        return Status.ALLEGED if told_of in _CLAIMED and not untrue else None
    return Status.ALLEGED if said in CLAIMS else status


def _affirmed(parse: Parse, clause: Clause) -> bool:
    """Whether what states the clause was done: "confirmed reports that ...", but not "could not confirm"."""
    host = parse.clauses[parse.clauses.index(clause) - 1]
    return host.group.tags[0] in "vEbh" and "x" not in parse.tags[host.start : host.group.end] and _NOBODY.isdisjoint(map(str.lower, parse.words[host.start : host.group.end]))


def _said(parse: Parse, clause: Clause) -> str:
    """The verb by which somebody states what the clause tells, "" where nobody does."""
    at = parse.clauses.index(clause)
    if clause.opening is Opening.STATED and at:
        return parse.clauses[at - 1].group.lemma
    return "" if clause.aside else said_behind(parse, clause)


def said_behind(parse: Parse, clause: Clause) -> str:
    """The verb of whoever says so behind it: "The council would meet, diplomats said"."""
    at = parse.clauses.index(clause) + 1
    teller = parse.clauses[at] if at < len(parse.clauses) else None
    return teller.group.lemma if teller and teller.start >= clause.end and parse.tags[teller.start] in ',"' else ""


# "the rumour that ...": what follows need not be so; what is claimed is told as claimed.
_CLAIMED: Final = wordset("claim claims allegation allegations accusation accusations report reports")
RUMOURS: Final = _CLAIMED | wordset("rumour rumor rumours rumors speculation suggestion suggestions theory theories idea notion possibility fear fears hope hopes belief hint hints suspicion suspicions conspiracy myth lie hoax")
_REFUTED: Final = wordset("debunk withdraw retract drop clear acquit disprove")
_UNTRUE: Final = wordset("false untrue hoax fake unfounded baseless evidence")
_NOBODY: Final = wordset("nobody none no yet")
# "estimated that profits will rise"
_FORECASTS: Final = wordset("warn caution estimate predict forecast expect project anticipate reckon fear believe think")
_JESTS: Final = wordset("joke quip jest dream imagine pretend fantasise fantasize")
DENIALS: Final = wordset("deny refute dispute dismiss reject")
CLAIMS: Final = wordset("claim allege suspect believe think fear assume suppose speculate suggest contend insist maintain assert")


def feigned(parse: Parse, clause: Clause) -> bool:
    """Whether it never was: "almost drowned", "was wrongly reported to have died", "In the film, ...", "Legend has it ..."."""
    group, words = clause.group, parse.words
    if group.lemma not in _MEASURES and not _NEARLY.isdisjoint(words[max(0, group.start - 1) : group.end]):
        return True
    if (group.lemma in REPORTS or group.lemma in HELD) and not _FALSELY.isdisjoint(words[group.start : group.end + 1]):
        return True
    if words[clause.start].lower() == "in" and _FICTION.match(parse.cut(clause.start, min(clause.start + _REACH_OF_FICTION, len(words)))):
        return True
    return "egend" in parse.text and (_LEGEND_HAS.match(parse.text) or _LEGEND.search(parse.cut(clause.start, clause.end))) is not None


_NEARLY: Final = frozenset({"almost", "nearly"})
# "nearly doubled": it grew.
_MEASURES: Final = wordset("double triple quadruple halve")
_REACH_OF_FICTION: Final = 5
_LEGEND_HAS: Final = re.compile(r"\W?Legend has it\b")
_LEGEND: Final = re.compile(r"\b[Aa]ccording to (?:an? |the )?(?:\w+ )?(?:legend|folklore|myth)\b(?! of)")
_FALSELY: Final = wordset("wrongly falsely mistakenly erroneously")
_FICTION: Final = re.compile(r"in (?:the|a|this|his|her) (?:\w+ )?(?:(?:film|movie|novel|sequel|sitcom|trailer)(?!\w| (?:industry|business|world|festival|theat|studio|house))|episode ?,)", re.IGNORECASE)
HELD: Final = wordset("rumour rumor fear believe think say report allege understand suspect claim know")
