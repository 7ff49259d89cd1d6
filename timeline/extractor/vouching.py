"""What a teller vouches for: an act denied, claimed, foreseen, joked of or only nearly done is none that happened."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.happenings import DENIALS, REPORTS, STATES
from timeline.grammar.lexicon import low
from timeline.grammar.parsed import Opening
from timeline.grammar.verbs import lemma
from timeline.model import Status

if TYPE_CHECKING:
    from timeline.extractor.told import Told
    from timeline.grammar.groups import Group
    from timeline.grammar.parsed import Clause, Parse


def vouched(parse: Parse, clause: Clause, status: Status) -> Status | None:
    """What is claimed of an act that the words of its clause alone give this status; None where nobody claims it."""
    if status not in {Status.HAPPENED, Status.PLANNED, Status.ONGOING}:
        return status
    at = parse.clauses.index(clause)
    first = next((c for c in reversed(parse.clauses[max(0, at - _BREATH) : at]) if c.opening is not Opening.JOINED), None) if clause.opening is Opening.JOINED else None
    if first is not None and first.opening is Opening.STATED and (before := vouched(parse, first, status)) is not status:
        return before  # "claimed that he hit two and burned a tent"
    if first is not None and _hearsay_of(parse, first):
        return Status.ALLEGED  # "is alleged to have stolen a van and hit a guard"
    said = _said(parse, clause)
    if _unproven(parse, clause):
        return None
    if status is Status.PLANNED:
        after = parse.clauses[at + 1] if at + 1 < len(parse.clauses) else None
        if low(parse.words[clause.group.start]) in {"was", "were", "had"} and after is not None and after.opener in _OVERTAKEN and after.group.tags[0] in "vEb":
            return None  # "was due to be executed on Friday but won a reprieve"
        if said in DENIALS or said == "doubt" or _before_that(parse, clause) in RUMOURS:
            return None
        own = [w.lower() for w in parse.words[slice(*clause.subject)]] == ["it"]  # "the club expects it will open"
        return Status.HYPOTHETICAL if (said in _FORECASTS or _foretellers(parse, clause)) and clause.opening is Opening.STATED and not own else status
    if said in _JESTS:
        return None
    if said in DENIALS:
        return Status.DENIED
    told_of = _before_that(parse, clause)
    if told_of in RUMOURS and not (said == "confirm" and _affirmed(parse, clause)):
        host = parse.clauses[max(0, parse.clauses.index(clause) - 1)].group.lemma
        untrue = host in _REFUTED or not _UNTRUE.isdisjoint(map(str.lower, parse.words))
        return Status.ALLEGED if told_of in _CLAIMED and not untrue else None
    return Status.ALLEGED if said in CLAIMS or told_of in _PROOF | _PERHAPS or lemma(told_of) in CLAIMS or (clause.group.lemma not in REPORTS and _one_sided(parse, clause, said)) else status


def _hearsay_of(parse: Parse, clause: Clause) -> bool:
    """Whether a clause tells what somebody "is alleged to have" done."""
    group = clause.group
    return group.lemma in HELD and group.tags[0] == "b" and parse.tags[group.end : group.end + 2] == "th"


def _before_that(parse: Parse, clause: Clause) -> str:
    """The word before the "that" which opens a clause."""
    return low(parse.words[clause.start - 1]) if clause.start and parse.tags[clause.start] == "T" and clause.subject[1] > clause.subject[0] else ""


def _unproven(parse: Parse, clause: Clause) -> bool:
    """Whether a clause is what there is no proof of, what is doubtful, or what somebody did not, could not or wrongly say."""
    at = parse.clauses.index(clause)
    told_of = _before_that(parse, clause)
    host = parse.clauses[at - 1] if at and (clause.opening is Opening.STATED or told_of) else None
    if host is None or host.start >= clause.start:
        return False
    before = [word.lower() for word in parse.words[host.start : clause.start]]
    denied = not _NOT.isdisjoint(before)
    if denied and not _PROOF.isdisjoint(before):
        return True  # "no proof has been found that ..."
    if before[:1] in (["nothing"], ["nobody"], ["none"]) or before[:2] == ["no", "one"]:
        return True
    if host.opening is Opening.RELATIVE and any(c.group.lemma in _TAKEN_BACK for c in parse.clauses[: at - 1]):
        return True  # "retracted a story which said that ..."
    if told_of in _DOUBTFUL or (told_of in _PROOF | _TRUE and denied):
        return True
    unsaid = "x" in parse.tags[host.group.start : host.group.end] or (host.group.start > 0 and parse.words[host.group.start - 1].lower() in _NOT)
    if told_of in RUMOURS:
        return not _FALSELY.isdisjoint(before)
    if told_of in _FOUND and host.group.lemma in DENIALS:
        return True  # "rejected a finding that ..."
    return not _FALSELY.isdisjoint(before) or "reporting" in before[-2:] or ("early" in before and "too" in before) or (unsaid and host.group.lemma not in DENIALS | {"doubt", "know", "realise", "realize"})


def _one_sided(parse: Parse, clause: Clause, said: str) -> bool:
    """Whether only an accuser tells it, or somebody contradicts it in the same breath."""
    at = parse.clauses.index(clause)
    host = parse.clauses[at - 1] if at and clause.opening is Opening.STATED else None
    if host is not None:
        if (said in REPORTS and _accuse(parse, host, clause.group.lemma)) or (said in _HEARD and not _COURTS.isdisjoint(map(str.lower, parse.words[max(0, host.start - 3) : clause.start]))):
            return True
    elif said == "hear" and not _COURTS.isdisjoint(map(str.lower, parse.words[clause.end :])):
        return True  # "..., the court heard"
    text, behind = parse.text, parse.spans[clause.group.head][1]
    if (media := _STATE_MEDIA.search(text)) and not (media.start() > behind and text[: media.start()].endswith(_FURTHER)):
        return True
    if "ccording to" in text and _ACCORDING.search(text):
        return True
    return ", " in text[behind:] and (_CONTRADICTED.search(text, behind) is not None or _CLAIMED_BEHIND.search(text, behind) is not None)


def one_sided(parse: Parse, teller: Clause, told: Told) -> bool:
    """Whether those who say that somebody did something are his accusers, and do not tell it of themselves."""
    first = next((c.subject[0] for c in parse.clauses if c.start == told.start), 0)
    return teller.group.lemma in REPORTS and low(parse.words[first]) not in _THEMSELVES and _accuse(parse, teller, told.trigger)


_THEMSELVES: Final = frozenset({"he", "she", "they", "it"})


def _accuse(parse: Parse, teller: Clause, act: str) -> bool:
    """Whether a party is who tells, and no ministry of defence; what prosecutors did, or know like anybody, is no accusation."""
    if act in _OF_THE_LAW and not _PROSECUTORS.isdisjoint(map(str.lower, parse.words[slice(*teller.subject)])):
        return False
    told = [word.lower() for word in parse.words[slice(*teller.subject)]]
    return any(word in _ACCUSERS and (word not in _ALSO_OF_OFFICES or (told[n - 1 : n] != ["of"] and told[n + 1 : n + 2] in ([], ["lawyer"], ["lawyers"], ["attorney"], ["attorneys"], ["counsel"], ["team"]))) for n, word in enumerate(told))


_ALSO_OF_OFFICES: Final = frozenset({"defence", "defense"})


# What a party's own voice tells.
_STATE_MEDIA: Final = re.compile(r"state(?<=\bstate)(?:-run|-owned)? (?:TV|television|media|radio|news agency)(?: has| also)? (?:said|says|reported|reports|claimed|claims)\b")
_FURTHER: Final = (" and ", " while ", " but ")
"""What they say behind these is something else."""
_BREATH: Final = 6
"""Clauses before, among which the one that a further verb is joined to is looked for."""
_OVERTAKEN: Final = frozenset({"but", "when", "until"})
_TAKEN_BACK: Final = wordset("retract withdraw apologise apologize correct delete deny dismiss reject")
_FOUND: Final = wordset("finding findings story stories conclusion conclusions verdict view")
_NOT: Final = frozenset({"no", "not", "never", "little", "without", "neither", "nor", "any", "n't", "n’t", "cannot"})
# "no evidence that"; "evidence that" claims it.
_PROOF: Final = wordset("evidence sign signs proof indication indications")
_TRUE: Final = wordset("true clear certain sure likely probable")
_PERHAPS: Final = wordset("likely probable")
_DOUBTFUL: Final = wordset("doubtful unlikely impossible untrue false unclear uncertain possible unproven conceivable unthinkable improbable")
_HEARD: Final = wordset("hear tell")
_COURTS: Final = wordset("court jury jurors trial inquest inquiry tribunal judge hearing panel")
_PROSECUTORS: Final = wordset("prosecutor prosecutors prosecution")
_OF_THE_LAW: Final = wordset("arrest charge indict detain release question search raid seize begin start open end resume adjourn delay collapse crash sink")
# Who tells one side.
_ACCUSERS: Final = wordset("activists sources rebels militants insurgents separatists indictment complaint lawsuit suit affidavit charges opposition critics prosecutor prosecutors prosecution defence defense plaintiffs plaintiff accuser accusers")
_ACCORDING: Final = re.compile(r"\b[Aa]ccording to (?:[\w'’-]+ ){0,3}(?:prosecut(?:ors?|ion)|indictment|court (?:documents|papers|filings|records)|complaint|lawsuit|suit|affidavit|charge sheet|opposition|accusers?)\b")
_CLAIMED_BEHIND: Final = re.compile(r", (?<!\bwho, )(?<!\bthat, )(?<!\bwhich, )(?:(?!who\b|which\b|that\b)[\w'’-]+ ){1,4}(?:allege[sd]?|claim(?:s|ed)?|suspect(?:s|ed)?|believe[sd]?|contend(?:s|ed)?|argue[sd]?) *[.,;]")
_CONTRADICTED: Final = re.compile(
    r"[,;] (?:(?:a claim|an? (?:allegation|accusation|charge)|accusations|claims|allegations|charges|which|something)\b[^.;,]{0,40}?\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|dismiss(?:es|ed))\b"
    r"|(?:but|though|although|while)\b[^.;,]{0,40}?\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|dismiss(?:es|ed)) (?:it|this|that|the (?:claim|report|charge|accusation|allegation)s?)\b)"
)


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
    own = teller is not None and teller.subject[1] > teller.subject[0] and low(parse.words[teller.subject[0]]) in {"i", "we"}  # “I think ...”, who acts says himself
    return teller.group.lemma if teller and not own and teller.start >= clause.end and parse.tags[teller.start] in ',"' and parse.tags[teller.start - 1] not in "wkTc" else ""


def _foretellers(parse: Parse, clause: Clause) -> bool:
    """Whether those who say so can only reckon: "analysts say it will fall"."""
    host = parse.clauses[max(0, parse.clauses.index(clause) - 1)]
    return host.subject[1] > host.subject[0] and parse.words[host.subject[1] - 1].lower() in _RECKONING


_RECKONING: Final = wordset("analysts economists experts forecasters scientists observers")


# "the rumour that ...": what follows need not be so; what is claimed is told as claimed.
_CLAIMED: Final = wordset("claim claims allegation allegations accusation accusations report reports")
RUMOURS: Final = _CLAIMED | wordset("rumour rumor rumours rumors speculation suggestion suggestions theory theories idea notion possibility fear fears hope hopes belief hint hints suspicion suspicions conspiracy myth lie hoax")
_REFUTED: Final = wordset("debunk withdraw retract drop clear acquit disprove")
_UNTRUE: Final = wordset("false untrue hoax fake unfounded baseless evidence")
_NOBODY: Final = wordset("nobody none no yet")
# "estimated that profits will rise"
_FORECASTS: Final = wordset("warn caution estimate predict forecast expect project anticipate reckon fear believe think suggest show indicate bet")
_JESTS: Final = wordset("joke quip jest dream imagine pretend fantasise fantasize")
CLAIMS: Final = wordset("complain claim allege suspect believe think fear assume suppose speculate suggest contend insist maintain assert argue testify boast")


def feigned(parse: Parse, clause: Clause) -> bool:
    """Whether it never was: "almost drowned", "was wrongly reported to have died", "In the film, ...", "Legend has it ..."."""
    group, words = clause.group, parse.words
    if "neither " in parse.text and (neither := _NEITHER.search(parse.text)) and neither.start() <= parse.spans[group.head][0] < neither.end():
        return True  # "neither confirmed nor denied"
    at = parse.clauses.index(clause)
    if at and parse.clauses[at - 1].group.lemma in _CHANTED and not _MARKS.isdisjoint(parse.tags[clause.start - 1 : clause.start + 1]):
        return True  # "protesters chanted: “Tomorrow we will march”"
    if clause.opening is Opening.RELATIVE and clause.start and words[clause.start].lower() == "who" and words[clause.start - 1].lower() in _TRUE | _DOUBTFUL:
        return True  # "it was not clear who fired the shots"
    if group.lemma in _FORECASTS and words[group.start].lower() == "had" and parse.tags[group.end : group.end + 1] == "t":
        return True  # "had been forecast to hit"
    if group.lemma not in _MEASURES and not _NEARLY.isdisjoint(words[max(0, group.start - 1) : group.end]):
        return True
    if (group.lemma in REPORTS or group.lemma in HELD) and not _FALSELY.isdisjoint(words[max(0, group.start - 1) : group.end + 1]):
        return True
    if words[clause.start].lower() == "in" and _FICTION.match(parse.cut(clause.start, min(clause.start + _REACH_OF_FICTION, len(words)))):
        return True
    return "egend" in parse.text and (_LEGEND_HAS.match(parse.text) or _LEGEND.search(parse.cut(clause.start, clause.end))) is not None


_MARKS: Final = frozenset(':,"')
_CHANTED: Final = wordset("chant sing shout scream yell")
_NEITHER: Final = re.compile(r"\bneither \w+ed\b[^.;,]* nor \w+ed\b")
_NEARLY: Final = frozenset({"almost", "nearly"})
# "nearly doubled": it grew.
_MEASURES: Final = wordset("double triple quadruple halve")
_REACH_OF_FICTION: Final = 5
_LEGEND_HAS: Final = re.compile(r"\W?Legend has it\b")
_LEGEND: Final = re.compile(r"\b[Aa]ccording to (?:an? |the )?(?:\w+ )?(?:legend|folklore|myth)\b(?! of)")
_FALSELY: Final = wordset("wrongly falsely mistakenly erroneously")
_FICTION: Final = re.compile(r"in (?:the|a|this|his|her) (?:\w+ )?(?:(?:film|movie|novel|sequel|sitcom|trailer)(?!\w| (?:industry|business|world|festival|theat|studio|house))|episode ?,)", re.IGNORECASE)
HELD: Final = wordset("rumour rumor fear believe think say report allege understand suspect claim know")


def hearsay(parse: Parse, group: Group) -> str:
    """The verb of "are feared to have stolen", "" where nothing of the kind is told."""
    tags, end = parse.tags, group.end
    have = tags[end : end + 2] == "th"
    at = end + 2 if have else end  # "were reported killed"
    if group.lemma not in HELD or tags[at : at + 1] not in ({"E", "p", "v", "A"} if have else {"E", "p"}):
        return ""
    done = lemma(parse.words[at].lower())
    return "" if done in STATES else done
