"""Whether a clause tells a happening, a statement, or neither; what carries the act; and what the teller claims of it."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from timeline.grammar import happenings as lexicon, words as wordset
from timeline.grammar.clauses import Opening
from timeline.grammar.tags import low
from timeline.grammar.verbs import lemma
from timeline.model import MentionKind, Status

if TYPE_CHECKING:
    from timeline.grammar.clauses import Clause, Parse
    from timeline.grammar.groups import Group

PERSONAL: Final = wordset("i we you me us my our your myself ourselves")
FUTURE: Final = wordset("will 'll ’ll shall wo")
_HAPPENED, _PLANNED, _ALLEGED = Status.HAPPENED, Status.PLANNED, Status.ALLEGED  # each look at a member costs as much as ten at a name
_HAPPENING, _STATEMENT = MentionKind.HAPPENING, MentionKind.STATEMENT
_BEING: Final = frozenset("befy")


class Act(NamedTuple):
    """`trigger`: the base of the verb that carries it, or the verb that an event noun stands for."""

    kind: MentionKind
    trigger: str
    status: Status


def act(parse: Parse, clause: Clause) -> Act | None:
    """The act that a clause tells as far as its teller vouches for it; None for states, opinions, questions, rumours, and what people say of themselves."""
    found = _told(parse, clause)
    if found is None or found.status not in {_HAPPENED, _PLANNED, Status.ONGOING}:
        return found
    said = _said(parse, clause)
    if found.status is _PLANNED:
        own = [w.lower() for w in parse.words[slice(*clause.subject)]] == ["it"]  # "the club expects it will open"
        return found._replace(status=Status.HYPOTHETICAL) if said in _FORECASTS and clause.opening is Opening.STATED and not own else found
    if said in _JESTS:
        return None
    if said in DENIALS:
        return found._replace(status=Status.DENIED)
    told_of = low(parse.words[clause.start - 1]) if clause.start and parse.tags[clause.start] == "T" and clause.subject[1] > clause.subject[0] else ""
    if told_of in RUMOURS and not (said == "confirm" and _affirmed(parse, clause)):
        host = parse.clauses[max(0, parse.clauses.index(clause) - 1)].group.lemma
        untrue = host in _REFUTED or not _UNTRUE.isdisjoint(map(str.lower, parse.words))
        return found._replace(status=_ALLEGED) if told_of in _CLAIMED and not untrue else None
    return found._replace(status=_ALLEGED) if said in CLAIMS else found


def _affirmed(parse: Parse, clause: Clause) -> bool:
    """Whether what states the clause was done: "confirmed reports that ...", but not "could not confirm"."""
    host = parse.clauses[parse.clauses.index(clause) - 1]
    return host.group.tags[0] in "vEbh" and "x" not in parse.tags[host.start : host.group.end] and _NOBODY.isdisjoint(map(str.lower, parse.words[host.start : host.group.end]))


def _said(parse: Parse, clause: Clause) -> str:
    """The verb by which somebody states what the clause tells, "" where nobody does."""
    at = parse.clauses.index(clause)
    if clause.opening is Opening.STATED and at:
        return parse.clauses[at - 1].group.lemma
    teller = parse.clauses[at + 1] if at + 1 < len(parse.clauses) and not clause.aside else None
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


def _told(parse: Parse, clause: Clause) -> Act | None:
    """The act in the words of the clause alone, whoever vouches for it."""
    if _personal(parse, clause) or clause.opener in {"if", "unless", "whether", "lest"}:
        return None
    group, words = clause.group, parse.words
    verb = group.lemma
    if _feigned(parse, clause):
        return None
    if group.tags == "V" and words[group.start].lower() == verb and _single(parse, clause):
        return None  # "the fireworks display": no verb
    due = verb == "be" and words[group.end : group.end + 1] and words[group.end].lower() in _DUE
    infinitive = _infinitive(parse, group.end + (1 if due else 0))
    passive = group.tags[-1] in "Ep" and group.tags[0] in "bmh" and not _BEING.isdisjoint(group.tags[:-1])
    if verb in _ANSWERS and "comment" in words[group.end : clause.end]:
        return None
    if verb in _IDLE and words[group.end : group.end + 1] and (words[group.end].lower() in _IDLE[verb] or ("" in _IDLE[verb] and parse.tags[group.end] == "u")):
        return None  # "opened up to the paper about", "turned 38"
    if (verb == "strike" and _object(parse, clause) in _TONES) or (verb == "join" and "discuss" in words[group.end : clause.end] and not _SHOWS.isdisjoint(map(str.lower, words[group.end : clause.end]))):
        return None  # "struck a softer note", "joins the show to discuss ..."
    if verb in {"show", "appear"} and not passive and not PICTURES.isdisjoint(map(str.lower, words[clause.start : clause.end])):
        return None
    if verb in {"tweet", "post", "share", "upload"} and not _SNAPS.isdisjoint(map(str.lower, words[group.end : group.end + 5])):
        return None
    if group.tags == "E" and any(a == "date" and b in _SINCE for a, b in pairwise(words[group.end : clause.end])):
        return None  # "the emails shared with the paper date from 2014"
    if verb in _SPOKEN and _to_media(parse, group.end):
        return None  # "spoke to ABC News this week"
    if verb == "express" or (verb == "have" and words[group.end : group.end + 1] in (["that"], ["this"])):
        return None
    if group.tags.replace("r", "") == "hfG":
        return None  # "has been waiting"
    if group.tags == "bG" and verb in _LONGING and words[group.start].lower() in {"was", "were"}:
        return None  # "were hoping to win"
    status = _status(parse, clause, to=infinitive is not None)
    if due and group.tags[0] == "h":
        status = None if words[group.start].lower() == "had" else _PLANNED  # "had been due to sail"
    if status is None or (status is _PLANNED and parse.tags[clause.subject[0] : clause.subject[0] + 1] == "G" and clause.subject[1] > clause.subject[0]):
        return None
    if passive and (done := _hearsay(parse, group)):
        return Act(_HAPPENING, done, _ALLEGED)
    if verb in lexicon.REPORTS and infinitive is None:
        if not passive:
            return Act(_STATEMENT, verb, status if status in {_PLANNED, _ALLEGED} else _HAPPENED)
        return Act(_HAPPENING, verb, status) if verb in lexicon.SPEECH_ACTS else None
    if infinitive is not None and (verb in lexicon.OF_ANOTHER or verb in lexicon.PLANNING or verb == "go" or due):
        if words[infinitive].lower() == "be" and parse.tags[infinitive + 1 : infinitive + 2] in {"E", "p"}:
            infinitive += 1
        inner = lemma(words[infinitive].lower())
        if inner in lexicon.STATES and inner not in lexicon.LIGHT:
            return None
        return Act(_HAPPENING, inner, status)
    if verb == "be" and (inner := _first_to(parse, clause)):
        return Act(_HAPPENING, inner, status)
    if passive and verb in _SHOWN and group.tags[0] == "b" and words[group.start].lower() in {"is", "are"}:
        return None  # a caption
    if passive and verb == "see" and words[group.end : group.end + 1] in (["as"], ["to"]):
        return None
    if verb in lexicon.STATES and not (passive and verb in _PASSIVE_ACTS) and not _moves(parse, clause):
        noun = _event_noun(parse, clause)
        return Act(_HAPPENING, noun, status) if noun and (verb in lexicon.LIGHT or verb == "be") else None
    if passive and group.tags[0] == "b" and words[group.start].lower() in {"is", "are"} and clause.opening != Opening.MAIN:
        return None
    return Act(_HAPPENING, verb, status)


def _single(parse: Parse, clause: Clause) -> bool:
    """Whether the subject is one: its verb would end in -s."""
    start, end = clause.subject
    if start == end or parse.words[end - 1].endswith("s") or parse.words[end - 1] in _MANY or "c" in parse.tags[start:end] or "u" in parse.tags[start:end]:
        return False
    return parse.words[start].lower() in _ONE | {"the"}


_MANY: Final = wordset("police people men women children troops media team side club staff crew public band data cattle couple pair")
_ONE: Final = wordset("a an this that each every another")


def _hearsay(parse: Parse, group: Group) -> str:
    """The verb of "are feared to have stolen", "" where nothing of the kind is told."""
    tags, end = parse.tags, group.end
    if group.lemma not in _HELD or tags[end : end + 2] != "th" or tags[end + 2 : end + 3] not in {"E", "p", "v", "A"}:
        return ""
    done = lemma(parse.words[end + 2].lower())
    return "" if done in lexicon.STATES else done


_SINCE: Final = wordset("from between back to")


def _to_media(parse: Parse, at: int) -> bool:
    """Whether "to ABC News", "with reporters" stands there."""
    end = at + 1
    while parse.tags[end : end + 1] in {"d", "P"}:
        end += 1
    return parse.words[at : at + 1] in (["to"], ["with"]) and not _MEDIA.isdisjoint(parse.words[end - 1 : end + 1] if parse.tags[end : end + 1] == "n" else parse.words[end - 1 : end]) and "Square" not in parse.words[at:end]


def _object(parse: Parse, clause: Clause) -> str:
    """The last word of what stands right behind the verb, before a preposition or a mark."""
    end = clause.group.end
    while end < clause.end and parse.tags[end] in "drjGEnFPc":
        end += 1
    return parse.words[end - 1].lower()


def _feigned(parse: Parse, clause: Clause) -> bool:
    """Whether it never was: "almost drowned", "was wrongly reported to have died", "In the film, ...", "Legend has it ..."."""
    group, words = clause.group, parse.words
    if group.lemma not in _MEASURES and not _NEARLY.isdisjoint(words[max(0, group.start - 1) : group.end]):
        return True
    if (group.lemma in lexicon.REPORTS or group.lemma in _HELD) and not _FALSELY.isdisjoint(words[group.start : group.end + 1]):
        return True
    if words[clause.start].lower() == "in" and _FICTION.match(parse.cut(clause.start, min(clause.start + _REACH_OF_FICTION, len(words)))):
        return True
    return "egend" in parse.text and (_LEGEND_HAS.match(parse.text) or _LEGEND.search(parse.cut(clause.start, clause.end))) is not None


_NEARLY: Final = frozenset({"almost", "nearly"})
# "nearly doubled": it grew.
_MEASURES: Final = wordset("double triple quadruple halve")
_REACH_OF_FICTION: Final = 5
_SPOKEN: Final = wordset("speak talk chat")
_MEDIA: Final = wordset("reporters journalists media press News Times Post CNN BBC NBC ABC CBS Fox Reuters AP AFP Guardian Newsweek Journal Magazine Radio TV Mail Telegraph")
PICTURES: Final = wordset("image images picture pictures photo photos photograph photographs footage video videos clip clips figures data")
_SNAPS: Final = wordset("image images picture pictures photo photos photograph photographs selfie clip clips")
# What is no act with these behind it, "" for a number.
_IDLE: Final = {"open": wordset("up"), "wake": wordset("up"), "turn": frozenset({""}), "peak": frozenset({"", *wordset("above at below around")}), "weigh": wordset("in"), "chime": wordset("in"), "delve": wordset("into"), "dabble": wordset("in")}
_TONES: Final = wordset("note tone chord")
_SHOWS: Final = wordset('show programme program podcast panel host “ " news')
# "did not respond to a request for comment"
_ANSWERS: Final = wordset("respond reply return answer decline refuse comment contact approach reach ask")
_LEGEND_HAS: Final = re.compile(r"\W?Legend has it\b")
_LEGEND: Final = re.compile(r"\b[Aa]ccording to (?:an? |the )?(?:\w+ )?(?:legend|folklore|myth)\b(?! of)")
_FALSELY: Final = wordset("wrongly falsely mistakenly erroneously")
_FICTION: Final = re.compile(r"in (?:the|a|this|his|her) (?:\w+ )?(?:(?:film|movie|novel|sequel|sitcom|trailer)(?!\w| (?:industry|business|world|festival|theat|studio|house))|episode ?,)", re.IGNORECASE)
_HELD: Final = wordset("rumour rumor fear believe think say report allege understand suspect claim know")
# In the past these are acts of their own.
_PROMISES: Final = wordset("seek vow pledge promise propose mean")
_LONGING: Final = wordset("hope look want wish seek try")
_SHOWN: Final = wordset("see picture show photograph depict")
_DUE: Final = wordset("due set likely scheduled expected certain")
_PASSIVE_ACTS: Final = wordset("see make hold find hit work name help keep cover try serve seek show prove")


# What must follow these for them to tell an act: "took office", "went on strike", "appeared in court", "used a van to run over".
_MOVES: Final = {
    "go": "to on ahead missing bankrupt public down off into offline live", "come": "under into down out off ashore home", "appear": "in at before on",
    "become": "first president chairman king queen pope minister mayor director captain champion law", "use": "to", "call": "on for off a an in", "tell": "", "work": "", "name": "as", "stay": "", "hear": "evidence testimony arguments witnesses", "get": "married arrested killed hurt",
}  # fmt: skip


# How far from the verb.
_REACH: Final = {"use": 9, "become": 5}


def _first_to(parse: Parse, clause: Clause) -> str:
    """The verb of "was the first leader to visit the town", "" where nothing of the kind is told."""
    after = [w.lower() for w in parse.words[clause.group.end : clause.end]]
    if after[:1] != ["the"] or not _ORDINALS & set(after[1:3]):
        return ""
    at = parse.tags.find("ta", clause.group.end, clause.end)
    return lemma(parse.words[at + 1].lower()) if at > 0 else ""


_ORDINALS: Final = wordset("first second third last latest")


def _moves(parse: Parse, clause: Clause) -> bool:
    wanted = _MOVES.get(clause.group.lemma)
    if not wanted or clause.group.tags[0] not in "vEhm":
        return False
    end = clause.group.end
    words = [w.lower() for w in parse.words[end : end + _REACH.get(clause.group.lemma, 2)]]
    return any(w in words and (w != "to" or clause.group.lemma != "go" or "P" in parse.tags[end : end + 3]) for w in wanted.split())


def _personal(parse: Parse, clause: Clause) -> bool:
    start, end = clause.subject
    if start < end:
        return not PERSONAL.isdisjoint(map(low, parse.words[start:end]))
    first = next((w for w in parse.words if w[0].isalpha()), "")
    return low(first) in {"i", "we", "my", "our", "you", "let"}


def _infinitive(parse: Parse, at: int) -> int | None:
    """The token of the infinitive that follows a verb ("plans to evacuate", "is expected on Monday to vote")."""
    while at < len(parse.tags) and parse.tags[at] in "rxq":
        at += 1
    if at + 1 < len(parse.tags) and parse.tags[at] == "t":
        at += 1
        while at < len(parse.tags) - 1 and parse.tags[at] in "rx":
            at += 1
        if parse.tags[at] in "aeh" or (parse.tags[at] == "z"):
            return at
    return None


def _event_noun(parse: Parse, clause: Clause) -> str:
    """For "there was an explosion", "held talks", "the vote was on Monday": what the noun stands for."""
    tags, words = parse.tags, parse.words
    group = clause.group
    start, end = clause.subject
    there = end - start == 1 and words[start].lower() == "there"
    if group.lemma == "be" and not there:
        after = tags[group.end : clause.end].lstrip("rx")
        if not after or after[0] not in "qi":
            return ""
        return lexicon.EVENT_NOUNS.get(words[end - 1].lower().removesuffix("s"), lexicon.EVENT_NOUNS.get(words[end - 1].lower(), "")) if end > start else ""
    if end > start and group.lemma in {"happen", "occur", "take", "begin", "start", "end", "last", "continue", "get", "go"}:
        hung = tags.find("i", start, end)
        head = noun(words[(hung if hung > start else end) - 1])
        if head:
            return head
    for at in range(group.end, min(group.end + 12, clause.end)):
        if tags[at] in ".;:" or tags[at] == "t" or (tags[at] == "i" and at > group.end + 1):
            break
        if tags[at] in "nGZFP" and (found := noun(words[at])):
            return found
    return ""


@lru_cache(100_000)
def noun(word: str) -> str:
    """The verb that an event noun stands for, "" where it is none."""
    form = word.lower()
    return lexicon.EVENT_NOUNS.get(form) or (lexicon.EVENT_NOUNS.get(form[:-1], "") if form.endswith("s") else "")


def _status(parse: Parse, clause: Clause, *, to: bool) -> Status | None:
    """What is claimed of the act (`to`: an infinitive follows); None where nothing is claimed to happen (questions, "should", "could have")."""
    group, words = clause.group, parse.words
    first = words[group.start].lower()
    tags = group.tags
    if "x" in tags or (parse.tags[group.end : group.end + 1] == "x" and parse.tags[group.end + 1 : group.end + 2] != "t"):
        return Status.DENIED if first in {"did", "was", "were"} else _PLANNED if first in FUTURE or (first == "would" and clause.opening is Opening.STATED) else None
    around = [w.lower() for w in words[max(0, group.start - 2) : group.end + 1]]
    if not lexicon.HABITUAL.isdisjoint(around):
        return None
    if not lexicon.HEARSAY.isdisjoint(around):
        return _PLANNED if first in FUTURE else _ALLEGED
    if tags[0] == "m":
        if first in FUTURE:
            return Status.HYPOTHETICAL if parse.words[clause.start].lower() in _WITHOUT and not _NEEDED.isdisjoint(map(str.lower, parse.words[clause.start : group.start])) else _PLANNED
        if first == "would" and "h" not in tags and (clause.opening in {Opening.STATED, Opening.JOINED} or _told_after(parse, clause)):
            return _PLANNED
        return Status.HYPOTHETICAL if first in {"may", "might", "could"} else None
    if to and tags in {"v", "E"} and group.lemma in _PROMISES:
        return _HAPPENED
    if to and (group.lemma in lexicon.PLANNING or (group.lemma == "go" and tags[-1] == "G") or (tags == "b")):
        return _PLANNED
    if group.lemma in lexicon.PLANNING and len(tags) > 1 and tags[0] == "b" and first in {"is", "are"}:
        return _PLANNED
    if tags[0] == "b" and len(tags) == 1 and any(w.lower() in {"due", "set", "likely", "scheduled", "expected"} for w in words[group.end : group.end + 2]):
        return _PLANNED
    if tags[-1] == "G" or group.lemma in lexicon.ENDURING:
        return Status.ONGOING
    return _HAPPENED


# "Without a deal, the port will close"
_WITHOUT: Final = wordset("without barring failing absent")
_NEEDED: Final = wordset("deal agreement accord compromise action help aid funding money vote support approval consent change changes")


def _told_after(parse: Parse, clause: Clause) -> bool:
    """Whether who says so comes after: "The council would meet, diplomats said"."""
    at = parse.clauses.index(clause) + 1
    teller = parse.clauses[at] if at < len(parse.clauses) else None
    return teller is not None and teller.group.lemma in lexicon.PLAIN_REPORT and teller.start >= clause.end and parse.tags[teller.start] in ',"'
