"""Verbs of being, coming, seeing that tell an act only with what follows them: "took office", "came to power", "saw ten people killed"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.happenings import CASUALTIES
from timeline.grammar.people import person_among
from timeline.grammar.verbs import lemma

if TYPE_CHECKING:
    from timeline.grammar.parsed import Clause, Parse

# What must follow these for them to tell an act: "took office", "went on strike", "appeared in court", "used a van to run over".
_MOVES: Final = {
    "go": "to on ahead missing bankrupt public down off into offline live", "come": "under into down out off ashore home", "see": "off", "appear": "in at before on",
    "become": "first president chairman chairwoman king queen pope minister mayor director captain champion law executive head member citizen governor chancellor secretary senator speaker ambassador commander bishop archbishop coach manager", "use": "to", "call": "on for off a an in", "name": "as", "tie": "knot", "stand": "down trial", "keep": "unchanged", "get": "married arrested killed hurt",
}  # fmt: skip


# What the present tense tells of a day to come.
_SET: Final = wordset("go come appear become stand")
# How far from the verb.
_REACH: Final = {"use": 9, "become": 5, "keep": 5, "see": 1}


def first_to(parse: Parse, clause: Clause) -> str:
    """The verb of "was the first leader to visit the town", "" where nothing of the kind is told."""
    after = [w.lower() for w in parse.words[clause.group.end : clause.end]]
    if after[:1] != ["the"] or not _ORDINALS & set(after[1:3]):
        return ""
    at = parse.tags.find("ta", clause.group.end, clause.end)
    return lemma(parse.words[at + 1].lower()) if at > 0 else ""


_ORDINALS: Final = wordset("first second third last latest")


def moves(parse: Parse, clause: Clause) -> bool:
    wanted = _MOVES.get(clause.group.lemma)
    end = clause.group.end
    dated = clause.group.tags == "V" and clause.group.lemma in _SET and "q" in parse.tags[end : clause.end]
    if not wanted or not (dated or clause.group.tags[0] in "vEhm"):
        return False
    words = [w.lower() for w in parse.words[end : end + _REACH.get(clause.group.lemma, 2)]]
    if clause.group.lemma == "come" and words[:1] == ["to"] and (words[1:2] in (["power"], ["office"], ["blows"], ["light"]) or parse.words[end + 1 : end + 3] in (["an", "end"], ["a", "halt"], ["a", "standstill"])) and _SPANS.isdisjoint(map(str.lower, parse.words[clause.subject[0] : clause.subject[1]])):
        return True
    if clause.group.lemma == "keep" and "rates" in words:
        return True
    if clause.group.lemma == "go" and parse.words[end : end + 3] in (["to", "the", "polls"], ["to", "the", "capital"]):
        return True
    return any(w in words and (w != "to" or clause.group.lemma != "go" or "P" in parse.tags[end : end + 3]) for w in wanted.split())


_SPANS: Final = wordset("day week month year season session career life")


def saw_done(parse: Parse, clause: Clause) -> str:
    """The verb of what an event "saw", which nobody did: "the attack saw ten people killed", "" where nothing of the kind is told."""
    end = clause.group.end
    whom = _WHOM.match(parse.tags, end) if clause.group.lemma == "see" and clause.group.tags in {"v", "h", "hp"} else None
    done = lemma(parse.words[whom.end() - 1].lower()) if whom else ""
    start, last = clause.subject
    person = start < last and ("P" in parse.tags[start : start + 2] or person_among(map(str.lower, parse.words[start:last])))
    return done if done in _DONE and not person and "week" not in parse.words[start:last] else ""


_WHOM: Final = re.compile(r"[dujP]*[nPu][Ep]")
_DONE: Final = CASUALTIES | wordset("arrest detain abduct kidnap capture displace evacuate rescue free release sack suspend ban cancel close destroy")


def with_word(parse: Parse, verb: str, at: int, last: int) -> str:
    """The verb of what another, that ends before `at`, tells with a word behind it: "was found guilty", "set the girls free", "took off"; "" where nothing of the kind is told."""
    told = _WITH.get(verb)
    if told is None or told[0] not in parse.words[at:last]:
        return ""
    word = parse.words.index(told[0], at)
    if not (_OBJECT.fullmatch(parse.tags, at, word) if told[0] in _OF_WHOM else word == at) or parse.tags[word + 1 : word + 2] in set(told[3]):
        return ""  # "free meals", "took off its hat"
    return told[1] if parse.words[word - 1] != "not" else told[2]


_OF_WHOM: Final = frozenset({"guilty", "free"})
# Whom, if anybody stands between: "set [the two girls] free", "found [Ida Berg not] guilty".
_OBJECT: Final = re.compile(r"(?:o|[dju]*[nPFZ]*)x?")
# The word, what it makes of the verb, what "not" before it does, and the tags of what may not follow.
_WITH: Final = {
    "find": ("guilty", "convict", "acquit", "nFPZ"), "declare": ("guilty", "convict", "acquit", "nFPZ"), "set": ("free", "free", "", "nFPZ"), "take": ("off", "depart", "", "nFPZd"),
    "step": ("down", "resign", "", "nFPZd"), "stand": ("down", "resign", "", "nFPZd"), "lift": ("off", "launch", "", "nFPZd"), "blast": ("off", "launch", "", "nFPZd"), "shut": ("down", "close", "", ""), "see": ("off", "beat", "", ""),
}  # fmt: skip


def own(parse: Parse, clause: Clause) -> str:
    """The verb of what somebody does by announcing it: "announced his retirement", "" where nothing of the kind is told."""
    at = clause.group.end
    if clause.group.lemma != "announce" or parse.words[at : at + 1] not in (["his"], ["her"], ["their"]) or parse.tags[at + 2 : at + 3] in {"n", "F"}:
        return ""
    return _OWN.get(parse.words[at + 1], "") if at + 1 < clause.end else ""


_OWN: Final = {"retirement": "retire", "resignation": "resign", "departure": "leave", "engagement": "engage", "divorce": "divorce", "separation": "separate", "split": "split", "breakup": "separate"}


def won(parse: Parse, clause: Clause) -> str:
    """What somebody "was" in a contest or choice that was held once: "was a first-round pick of the club", "was runner-up in Oslo"."""
    if clause.group.tags != "b" or parse.words[clause.group.start].lower() not in {"was", "were"}:
        return ""
    head = _PREDICATE.match(parse.tags, clause.group.end)
    if head and not _NO_MORE.isdisjoint(map(str.lower, parse.words[clause.group.end : head.end()])):
        return ""
    if head and parse.words[head.end() - 1].startswith(("champion", "winner")) and parse.tags[head.end() + 1 : head.end() + 3].strip("d")[:1] != "P":
        return ""  # "a champion of women's rights", "the winner on Monday"
    return _WON.get(parse.words[head.end() - 1].lower(), "") if head else ""


_NO_MORE: Final = wordset("hardly almost nearly former defending reigning presumed projected likely never")
_PREDICATE: Final = re.compile(r"[djru]*[njPs]*[nF](?=i)")
_WON: Final = {"pick": "draft", "winner": "win", "winners": "win", "champion": "win", "champions": "win", "runner-up": "lose", "runners-up": "lose", "finalist": "play", "nominee": "nominate"}
