"""Verbs that tell no act by the words around them: habits, idioms, talk with the press, what was only planned."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from timeline.extractor.scenes import PICTURES
from timeline.grammar import happenings as lexicon, words as wordset

if TYPE_CHECKING:
    from timeline.grammar.parsed import Clause, Parse


def no_act(parse: Parse, clause: Clause, *, passive: bool) -> bool:
    """Whether a verb with these words around it tells no act: habits, idioms, what was only planned or looked for."""
    group, words = clause.group, parse.words
    verb = group.lemma
    if verb in _ANSWERS and "comment" in words[group.end : clause.end]:
        return True
    if verb in _IDLE and words[group.end : group.end + 1] and (words[group.end].lower() in _IDLE[verb] or ("" in _IDLE[verb] and parse.tags[group.end] == "u")):
        return True  # "opened up to the paper about", "turned 38"
    if (verb == "strike" and _object(parse, clause) in _TONES) or (verb in _PLAYED and not passive and _object(parse, clause) in _PLAYS) or (verb == "join" and "discuss" in words[group.end : clause.end] and not _SHOWS.isdisjoint(map(str.lower, words[group.end : clause.end]))):
        return True  # "struck a softer note", "fielded a grounder", "joins the show to discuss ..."
    if verb == "tell" and passive and "q" not in parse.tags[clause.start : clause.end]:
        return True  # "have been told to prepare for the worst"
    if verb in {"show", "appear"} and not passive and not PICTURES.isdisjoint(map(str.lower, words[clause.start : clause.end])):
        return True
    if verb in {"tweet", "post", "share", "upload"} and not _SNAPS.isdisjoint(map(str.lower, words[group.end : group.end + 5])):
        return True
    if group.tags == "E" and any(a == "date" and b in _SINCE for a, b in pairwise(words[group.end : clause.end])):
        return True  # "the emails shared with the paper date from 2014"
    if verb in _SPOKEN and _to_media(parse, group.end):
        return True  # "spoke to ABC News this week"
    if verb in {"open", "close"} and words[clause.subject[1] - 1].lower() in _DAILY and clause.subject[1] > clause.subject[0]:
        return True  # "before the market opens on Thursday"
    if verb == "end" and group.tags == "E" and words[group.start - 1].lower() in PERIODS:
        return True  # "sales for the quarter ended 29 September"
    if verb in {"plan", "intend", "hope"} and group.tags == "hE" and words[group.start].lower() == "had":
        return True  # "had planned to thin the wood": it was not done
    if verb in lexicon.PLANNING and group.tags in {"E", "v"} and group.start and words[group.start - 1].lower() in _NO_MORE:
        return True  # "once hoped to celebrate"
    if verb in _REACHING and group.tags == "V" and words[group.end : group.end + 1] == ["from"]:
        return True  # "the season runs from June to October"
    if verb in {"write", "author"} and group.tags[0] == "h" and not _BOOKS.isdisjoint(words[group.end : clause.end]):
        return True  # "Ida Berg has written two books": of who wrote this
    if passive and verb in _FELT:
        return True  # "was heartened by the figures"
    if verb in _COLOUR or (verb == "gather" and words[group.start].lower() == "had" and words[group.end : clause.end].count("to")):
        return True  # "the slot machines jangled"; "had gathered to watch the fireworks": the scene of something else
    if verb == "express" or (verb == "have" and words[group.end : group.end + 1] in (["that"], ["this"])):
        return True
    if group.tags.replace("r", "") == "hfG":
        return True  # "has been waiting"
    return group.tags == "bG" and verb in _LONGING and words[group.start].lower() in {"was", "were"}  # "were hoping to win"


def _to_media(parse: Parse, at: int) -> bool:
    """Whether "to ABC News", "with reporters" stands there."""
    end = at + 1
    while parse.tags[end : end + 1] in {"d", "P"}:
        end += 1
    return parse.words[at : at + 1] in (["to"], ["with"]) and not _MEDIA.isdisjoint(parse.words[end - 1 : end + 1] if parse.tags[end : end + 1] == "n" else parse.words[end - 1 : end])


def _object(parse: Parse, clause: Clause) -> str:
    """The last word of what stands right behind the verb, before a preposition or a mark."""
    end = clause.group.end
    while end < clause.end and parse.tags[end] in "drjGEnFPc":
        end += 1
    return parse.words[end - 1].lower()


_SINCE: Final = wordset("from between back to")
PERIODS: Final = wordset("quarter year half period month months week weeks")
_SPOKEN: Final = wordset("speak talk chat")
_MEDIA: Final = lexicon.AGENCIES | wordset("reporters journalists media press News Times Post Fox Guardian Newsweek Journal Magazine Radio TV Mail Telegraph")
_BOOKS: Final = wordset("book books novels biography")
_FELT: Final = wordset("hearten encourage sadden shock stun outrage delight thrill please dismay horrify appal anger enrage upset relieve surprise amaze astonish worry alarm disappoint embarrass")
# As `lemma` has those that it does not know: "jangled".
_COLOUR: Final = wordset("jangl jingl rustl sparkl twinkl hum buzz chirp glitter gleam glow shimmer whir clang creak flutter linger loom beckon")
_SNAPS: Final = (PICTURES - wordset("footage video videos figures data")) | {"selfie"}
_DAILY: Final = wordset("market markets exchange exchanges trading")
# What is no act with these behind it, "" for a number.
_IDLE: Final = {"open": wordset("up"), "wake": wordset("up"), "turn": frozenset({""}), "peak": frozenset({"", *wordset("above at below around")}), "weigh": wordset("in"), "chime": wordset("in"), "delve": wordset("into"), "dabble": wordset("in")}
_TONES: Final = wordset("note tone chord")
_PLAYED: Final = wordset("field chop hit throw smash toss drop catch pitch")
_PLAYS: Final = wordset("grounder grounders groundball groundballs fastball curveball bunt punt layup")
_SHOWS: Final = wordset('show programme program podcast panel host “ " news')
# "did not respond to a request for comment"
_ANSWERS: Final = wordset("respond reply return answer decline refuse comment contact approach reach ask")
_LONGING: Final = wordset("hope look want wish seek try")
_NO_MORE: Final = wordset("once originally initially")
_REACHING: Final = wordset("run last stretch extend span go")
