"""A day that stands inside a clause and is not its verb's: of the subject, of what something was done for, of a clause without its "that"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.extractor.acts import noun
from timeline.extractor.participles import BESIDE, BLAMED, HARMED
from timeline.grammar import words as wordset
from timeline.grammar.happenings import CASUALTIES, PLAIN_REPORT, REPORTS
from timeline.grammar.verbs import lemma
from timeline.titles.antecedents import subject_of

if TYPE_CHECKING:
    from timeline.grammar.parsed import Clause, Parse


def of_inner(parse: Parse, clause: Clause, at: int, *, coarse: bool) -> bool:
    """Whether a day behind a verb belongs to what it was done for, or to a clause without its "that": "apologised for lying in 2009", "a town it lost in March"."""
    tags, start = parse.tags, clause.group.end
    if (aside := _ASIDE.search(tags, clause.subject[1], at)) and lemma(parse.words[aside.end() - 1].lower()) not in BESIDE and "," in tags[at : clause.group.start]:
        return True  # "the emergency, imposed after a coup on 3 May, was extended"
    if at < clause.group.start and _RELATIVE.search(tags, clause.start, at):
        return True  # "images that showed the tower on Monday were shared"
    if _UNMARKED.search(tags, start, at) or _of_witness(parse, clause):
        return True
    if parse.words[at - 1].lower().removesuffix("s") in _CLAIMED and _THAT.match(tags, at):
        return True  # "ignored reports last week that ..."
    piece = next(first for first, end in clause.pieces if first <= at < end)
    if piece > clause.group.start and coarse and (parse.words[piece : piece + 2] == [",", "with"] or (tags[piece : piece + 2] == ",d" and tags[at - 1] == "i" and tags[piece - 1] == "P")):
        return True  # "prices fell, with Oslo the first to cut taxes in 2012", "moved to Lom, the site of a fire in 1982"
    if clause.group.lemma in _CHANGES and _BASE.search(" ".join([*parse.words[max(start, at - _REACH) : at], ""])):
        return True  # "rose from 2 billion in May 2016"
    guilty = parse.words[start : start + 1] == ["guilty"]
    if clause.group.lemma not in _CALLED_TO_ACCOUNT and not guilty:
        return False
    if any((tags[n] == "G" and tags[n - 1] in "it") or (n == start and parse.words[n].endswith("ing")) for n in range(start, at)):
        return True
    if coarse and "connection" in parse.words[start:at] and "q" not in tags[start:at]:
        return True  # "was arrested in connection with the bombings in Oslo last year"
    return coarse and clause.group.lemma in _SORRY and any(parse.words[n].lower() in {"for", "over", "of", "about"} and "q" not in tags[start:n] for n in range(start, at))


_ASIDE: Final = re.compile(r",[rx]*[Ep]")
_CLAIMED: Final = wordset("report claim rumour rumor fear warning allegation suggestion speculation word news evidence hint sign")
_THAT: Final = re.compile(r"q+T(?=[dsjnPou])")
_RELATIVE: Final = re.compile(r"[nP][wT][^,;:]*[vEVb][^,;:]*$")
_REACH: Final = 8
"""Tokens before a day among which what figures are compared with is looked for."""
_CHANGES: Final = wordset("rise fall grow climb drop increase decrease decline widen narrow jump surge slump shrink slip soar plunge tumble gain lose edge advance slide ease accelerate slow")
_BASE: Final = re.compile(r"\bfrom (?:(?!to\b)[^ ]+ ){0,6}$")
_UNMARKED: Final = re.compile(r"[nP]o[vEh]")
_SORRY: Final = wordset("apologise apologize criticise criticize blame compensate")
# Somebody answers, or is made to answer, for what was before.
_CALLED_TO_ACCOUNT: Final = BLAMED | wordset("admit confess apologise apologize criticise criticize fine execute dismiss praise clear resign arrest sue acquit punish honour honor thank expel sack fire investigate detain censure condemn deny defend compensate question probe cite")


def _of_witness(parse: Parse, clause: Clause) -> bool:
    """Whether a clause only says who it is that tells: "a doctor who left the town on Monday told reporters that ...", but not who was hurt."""
    at = parse.clauses.index(clause) + 1
    teller = parse.clauses[at] if clause.opener == "who" and at < len(parse.clauses) else None
    if teller is None or teller.group.lemma not in PLAIN_REPORT or "b" in clause.group.tags or clause.group.lemma in CASUALTIES | REPORTS:
        return False
    start, end = subject_of(parse, clause)
    return start < end and teller.subject[0] == start and parse.words[start].lower() in _SOME and "P" not in parse.tags[start:end]


_SOME: Final = wordset("a an one two three some several many")


def of_subject(parse: Parse, clause: Clause, at: int) -> int | None:
    """The participle in the subject that a day there belongs to ("a soldier wounded on Friday died on Sunday"), 0 for an event ("the suspect in the killing on Friday"), None where it is the verb's."""
    start, end = clause.subject
    if start < end <= at < clause.group.start and "-" in parse.tags[end:at] and "-" in parse.tags[at : clause.group.start] and parse.tags[end : clause.group.start].strip("-iqrx,."):
        return 0  # "Berg - mayor until her death in 1998 - opened the hall"
    if not start <= at < clause.group.start or "," in parse.tags[start : clause.group.start] or start == end:
        return None
    later = "q" in parse.tags[clause.group.end : clause.end]
    done = parse.tags.rfind("E", start + 1, at)
    if done > 0 and parse.tags[done - 1] in "nP" and (later or lemma(parse.words[done].lower()) in HARMED):
        return done
    if done > 0 and later and parse.tags[done - 1] == "h":
        return 0  # "the man believed to have killed six on 3 May"
    before = at
    while before > start and parse.tags[before - 1] in "qri":
        before -= 1
    return 0 if later and before > start + 1 and noun(parse.words[before - 1]) else None


def of_somebody(parse: Parse, clause: Clause) -> bool:
    """Whether a clause only says who somebody without a name is: "a nurse who moved to Oslo in 2009"."""
    if clause.opener != "who" or clause.group.lemma in CASUALTIES:
        return False
    start, end = subject_of(parse, clause)
    return clause.group.lemma in _LIVED and start < end and parse.words[start].lower() in {"a", "an"} and "P" not in parse.tags[start:end]


_LIVED: Final = wordset("move join study marry leave work live turn retire serve graduate come treat start begin settle emigrate")


def contested(parse: Parse, at: int) -> bool:
    """Whether what is won or lost is on the day: "won Sunday's election"."""
    before = at - (parse.words[at - 1].lower() in {"the", "in"})
    return before > 0 and parse.tags[before - 1] in "vEV" and lemma(parse.words[before - 1].lower()) in _CONTESTS


_CONTESTS: Final = wordset("win lose contest clinch")


def of_thing(parse: Parse, at: int) -> bool:
    """Whether "of" before a day says which thing is meant."""
    while at and parse.words[at - 1].lower() != "of":
        at -= 1
    before = at - 2
    while before > 0 and parse.tags[before] in "djnPu":
        before -= 1
    if before >= 0 and parse.words[before].lower() in {"in", "at", "during"}:
        return False  # what happens in the attacks of a day is of that day
    return at > 1 and parse.tags[at - 2] in "nP" and parse.words[at - 2].lower() not in _SPANS


# "the night of 3 May"
_SPANS: Final = wordset("night morning evening afternoon week weekend day days month months year years eve end beginning start middle hours summer winter spring autumn fall rest")
