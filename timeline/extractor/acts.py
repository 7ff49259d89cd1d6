"""Whether a clause tells a happening, a statement, or neither; what carries the act; and what the teller claims of it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from timeline.extractor.agenda import awaited, in_court, is_deadline, to_do
from timeline.extractor.idle import no_act
from timeline.extractor.scenes import pictured
from timeline.extractor.vouching import HELD, feigned, hearsay, said_behind, vouched
from timeline.extractor.weighty import first_to, moves, own, saw_done, with_word, won
from timeline.grammar import happenings as lexicon, words as wordset
from timeline.grammar.lexicon import low
from timeline.grammar.parsed import Opening
from timeline.grammar.people import person_among
from timeline.grammar.verbs import lemma
from timeline.model import MentionKind, Status
from timeline.titles.antecedents import subject_of

if TYPE_CHECKING:
    from timeline.grammar.groups import Group
    from timeline.grammar.parsed import Clause, Parse

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
    status = vouched(parse, clause, found.status) if found else None
    return found._replace(status=status) if found and status else None


def _told(parse: Parse, clause: Clause) -> Act | None:
    """The act in the words of the clause alone, whoever vouches for it."""
    if _personal(parse, clause) or clause.opener in {"if", "unless", "whether", "lest"}:
        return None
    group, words = clause.group, parse.words
    verb = group.lemma
    if feigned(parse, clause) or pictured(parse, clause):
        return None
    if group.tags == "V" and words[group.start].lower() == verb and _single(parse, clause):
        return None  # "the fireworks display": no verb
    due = verb == "be" and words[group.end : group.end + 1] and words[group.end].lower() in _DUE
    infinitive = _infinitive(parse, group.end + (1 if due else 0))
    passive = group.tags[-1] in "Ep" and group.tags[0] in "bmh" and not _BEING.isdisjoint(group.tags[:-1])
    if no_act(parse, clause, passive=passive):
        return None
    status = _status(parse, clause, to=infinitive is not None)
    if due and group.tags[0] == "h":
        status = None if words[group.start].lower() == "had" else _PLANNED  # "had been due to sail"
    if status is None and is_deadline(parse, clause):
        status = _PLANNED
    if status is None or (status is _PLANNED and parse.tags[clause.subject[0] : clause.subject[0] + 1] == "G" and clause.subject[1] > clause.subject[0]):
        return None
    if verb in lexicon.PLANNING and parse.tags[group.end : group.end + 2] == "th" and parse.tags[group.end + 2 :].lstrip("rx")[:1] in {"E", "p"}:
        return None  # "are expected to have risen": nobody knows yet
    if passive and (done := hearsay(parse, group) or _behind(parse, group)):
        return Act(_HAPPENING, done, _ALLEGED)
    if (due or passive) and infinitive is None and (inner := awaited(parse, clause)):
        return Act(_HAPPENING, inner, _PLANNED)
    if verb in lexicon.REPORTS and infinitive is None and not (group.tags == "mA" and words[group.end : group.end + 1] == ["to"]):
        if not passive:
            return Act(_STATEMENT, own(parse, clause) or verb, status if status in {_PLANNED, _ALLEGED, Status.HYPOTHETICAL} else _HAPPENED)
        return Act(_HAPPENING, verb, status) if verb in lexicon.SPEECH_ACTS or verb == "recall" else None  # "was recalled from office"
    if infinitive is not None and (verb in lexicon.OF_ANOTHER or verb in lexicon.PLANNING or verb == "go" or due):
        inner, at = to_do(parse, infinitive)
        return Act(_HAPPENING, ((verb in lexicon.PLANNING or due) and with_word(parse, inner, at + 1, clause.end)) or inner, status) if inner else None
    if verb == "be" and infinitive == group.end + 1 and words[group.start].lower() in {"is", "are"} and _AIMS.isdisjoint(map(str.lower, words[clause.subject[0] : clause.subject[1]][-1:])) and (inner := to_do(parse, infinitive)[0]) and inner not in {"blame", "die"}:
        return Act(_HAPPENING, inner, _PLANNED)  # "are to hold a vigil", "is to be sentenced"
    if inner := saw_done(parse, clause):
        return Act(_HAPPENING, inner, status)
    if verb == "be" and (inner := first_to(parse, clause) or won(parse, clause)):
        return Act(_HAPPENING, inner, status)
    if passive and verb in _SHOWN and group.tags[0] == "b" and words[group.start].lower() in {"is", "are"}:
        return None  # a caption
    if passive and verb in _SHOWN and parse.tags[group.end : group.end + 1] == "G" and (inner := lemma(words[group.end].lower())) not in lexicon.STATES:
        return Act(_HAPPENING, inner, status)  # "was pictured biting a guard"
    if passive and verb == "see" and words[group.end : group.end + 1] in (["as"], ["to"]):
        return None
    if verb in _APPOINTED and not passive and (_APPOINTED[verb] in words[group.end : clause.end] or (verb == "name" and _A_NEW.match(" ".join(words[group.end : group.end + 2])) and person_among(words[group.end : group.end + _NEAR]))):
        return Act(_HAPPENING, verb, status)
    if verb == "pass" and words[group.end : group.end + 1] == ["away"]:
        return Act(_HAPPENING, "die", status)
    if verb in {"take", "rush", "airlift"} and passive and _TO_HOSPITAL.match(" ".join(words[group.end : group.end + 3])):
        return Act(_HAPPENING, "hospitalise", status)
    if verb == "be" and status is _PLANNED and "b" not in group.tags and words[group.end : group.end + 1] and words[group.end].lower() in _THERE and "by" in words[group.end : clause.end]:
        return Act(_HAPPENING, "arrive", status)  # "will be on the ground by Monday"
    if verb in lexicon.STATES and not (passive and verb in _PASSIVE_ACTS) and not (in_court(parse, clause) if verb == "hear" else moves(parse, clause)):
        if verb == "be" and status is _HAPPENED and words[group.start].lower() in {"is", "are"} and parse.tags[group.end : clause.end].lstrip("qrx")[:1] in {"d", "j", "u"}:
            return None  # "is the worst spill in history": how things stand
        noun = _event_noun(parse, clause)
        return Act(_HAPPENING, noun, status) if noun and (verb in lexicon.LIGHT or verb == "be") else None
    if passive and group.tags[0] == "b" and words[group.start].lower() in {"is", "are"} and clause.opening != Opening.MAIN:
        return None
    if "x" not in group.tags and (done := with_word(parse, verb, group.end, clause.end)):
        return Act(_HAPPENING, done, _HAPPENED if status is Status.DENIED else status)
    return Act(_HAPPENING, (verb in _OF_EVENTS and _event_noun(parse, clause)) or verb, status)


# What is told by their subject or object: "conducted a test", "the test occurred".
_OF_EVENTS: Final = wordset("occur happen conduct perform")


def _single(parse: Parse, clause: Clause) -> bool:
    """Whether the subject is one: its verb would end in -s."""
    start, end = clause.subject
    if start == end or parse.words[end - 1].endswith("s") or parse.words[end - 1] in _MANY or "c" in parse.tags[start:end] or "u" in parse.tags[start:end]:
        return False
    return parse.words[start].lower() in _ONE


_MARCHING: Final = wordset("demonstrators protesters protestors marchers")
_MANY: Final = wordset("police people men women children troops media team side club staff crew public band data cattle couple pair")
_ONE: Final = wordset("a an the this that each every another")


def _behind(parse: Parse, group: Group) -> str:
    """What stands for "is believed to be behind the attack", "" where nothing of the kind is told."""
    at = group.end
    if group.lemma not in HELD or parse.tags[at : at + 2] != "te" or parse.words[at + 2 : at + 3] != ["behind"]:
        return ""
    return next((done for n in range(at + 3, min(at + 8, len(parse.words))) if parse.tags[n] in "nFZG" and (done := noun(parse.words[n]))), "")


_TO_HOSPITAL: Final = re.compile(r"to (?:the |a |local |area )?hospitals?\b")
# "named her as its chief", "qualified for the cup"
_APPOINTED: Final = {"name": "as", "qualify": "for"}
# "named a new director"
_A_NEW: Final = re.compile(r"(?:a|its|his|her|their) (?:new|interim|acting|permanent|special)")
_NEAR: Final = 5


# In the past these are acts of their own.
_PROMISES: Final = wordset("seek vow pledge promise propose mean")
_SHOWN: Final = wordset("see picture show photograph depict")
_THERE: Final = wordset("in on at off back home aboard")
_DUE: Final = wordset("due set likely scheduled expected certain")
_PASSIVE_ACTS: Final = wordset("see make hold find hit work name help keep cover try serve seek show prove")
# "the policy is to listen" plans nothing.
_AIMS: Final = wordset("policy aim goal idea task job purpose point intention object challenge priority duty role strategy choice solution answer key way hope dream")


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
    start, end = subject_of(parse, clause)
    there = end - start == 1 and words[start].lower() == "there"
    if group.lemma == "be" and not there:
        after = tags[group.end : clause.end].lstrip("rx")
        if not after or after[0] not in "qi":
            return ""
        if end > start and words[end - 1].lower() in _MARCHING and words[group.end : group.end + 3] == ["in", "the", "streets"]:
            return "protest"
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
    return next((found for one in (form, form.removesuffix("s"), form.removesuffix("es")) if (found := lexicon.EVENT_NOUNS.get(one))), "")


def _status(parse: Parse, clause: Clause, *, to: bool) -> Status | None:
    """What is claimed of the act (`to`: an infinitive follows); None where nothing is claimed to happen (questions, "should", "could have")."""
    group, words = clause.group, parse.words
    first = words[group.start].lower()
    tags = group.tags
    if group.lemma == "plead" and tags == "E" and words[group.end : group.end + 2] == ["not", "guilty"] and words[group.start - 1] != "never" and (_ON_A_DAY.match(parse.tags, group.end + 2) or "q" in parse.tags[clause.start : clause.subject[0]]):
        return _HAPPENED
    if "x" in tags or (parse.tags[group.end : group.end + 1] == "x" and parse.tags[group.end + 1 : group.end + 2] != "t"):
        return Status.DENIED if first in {"did", "was", "were"} else _PLANNED if first in FUTURE or (first == "would" and clause.opening is Opening.STATED) else None
    around = [w.lower() for w in words[max(0, group.start - 2) : group.end + 1]]
    if "long" in words[group.start : group.end]:
        return None  # "has long been"
    if not lexicon.HABITUAL.isdisjoint(around) or (tags == "V" and "still" in around):
        return None
    if not lexicon.HEARSAY.isdisjoint(around):
        return _PLANNED if first in FUTURE else _ALLEGED
    if tags[0] == "m":
        if not _HARDLY.isdisjoint(around):
            return None  # "could hardly pass without a word"
        if first in FUTURE:
            return Status.HYPOTHETICAL if _on_condition(parse, clause) or (parse.words[clause.start].lower() in _WITHOUT and not _NEEDED.isdisjoint(map(str.lower, parse.words[clause.start : group.start]))) else _PLANNED
        if first == "would" and "h" not in tags and (clause.opening in {Opening.STATED, Opening.JOINED} or said_behind(parse, clause) in lexicon.PLAIN_REPORT):
            return _PLANNED
        return Status.HYPOTHETICAL if first in {"may", "might", "could"} else None
    if to and tags in {"v", "E"} and group.lemma in _PROMISES:
        return _HAPPENED
    if to and (group.lemma in lexicon.PLANNING or (group.lemma == "go" and tags[-1] == "G") or (tags == "b")):
        return _PLANNED
    if group.lemma in {"plan", "schedule"} and tags == "E" and not to:
        return _PLANNED  # "scheduled a vote for Monday"
    if group.lemma in lexicon.PLANNING and len(tags) > 1 and tags[0] == "b" and first in {"is", "are"}:
        return _PLANNED
    if tags[0] == "b" and len(tags) == 1 and any(w.lower() in {"due", "set", "likely", "scheduled", "expected"} for w in words[group.end : group.end + 2]):
        return _PLANNED
    if tags[-1] == "G" or group.lemma in lexicon.ENDURING:
        return Status.ONGOING
    return _HAPPENED


def _on_condition(parse: Parse, clause: Clause) -> bool:
    """Whether a sentence opens with a condition: "If the court agrees, the port will close"; not with a mere proviso."""
    first = parse.clauses[0]
    return first.opener in {"if", "unless"} and first.end <= clause.start and clause.opening in {Opening.MAIN, Opening.JOINED} and _PROVISO.isdisjoint(map(str.lower, parse.words[first.start : first.end]))


# "if all goes well"
_PROVISO: Final = wordset("all everything weather conditions planned possible necessary")
_ON_A_DAY: Final = re.compile("i?q++(?![nGF])")
_HARDLY: Final = wordset("hardly scarcely barely")
# "Without a deal, the port will close"
_WITHOUT: Final = wordset("without barring failing absent")
_NEEDED: Final = wordset("deal agreement accord compromise action help aid funding money vote support approval consent change changes")
