"""What is set for a day: hearings, elections, deadlines, and what takes effect."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.happenings import EVENT_NOUNS, LIGHT, REPORTS, STATES
from timeline.grammar.verbs import lemma
from timeline.titles.antecedents import subject_of

if TYPE_CHECKING:
    from timeline.grammar.parsed import Clause, Parse


def awaited(parse: Parse, clause: Clause) -> str:
    """The verb that the event stands for which "is due", "is expected", "has been called for September"; "" where none is, or nothing tells of which."""
    end = clause.group.end
    if clause.group.lemma == "be" and parse.words[end : end + 3] in (["due", "in", "court"], ["due", "before", "magistrates"], ["due", "before", "judges"]):
        return "appear"
    first, behind = parse.words[clause.group.start].lower(), parse.words[end : end + 1]
    if clause.group.lemma == "be" and behind == ["due"] and first in {"is", "are"} and parse.words[end + 1 : end + 2] in (["in"], ["at"]) and parse.tags[end + 2 : end + 3] == "P" and parse.tags[subject_of(parse, clause)[1] - 1] == "P" and "i" not in parse.tags[slice(*subject_of(parse, clause))]:
        return "arrive"  # "Angela Merkel is due in Oslo on Sunday"
    verb, over = clause.group.lemma, first in {"was", "were"}  # "was scheduled for Monday": nobody says that it still is
    if verb != "be" and not (behind == ["for"] and parse.tags[end + 1 : end + 2] != "i" and verb in (_APPOINTED if over else _SET)) and not (verb in _FORESEEN and first in {"is", "are"}):
        return ""
    start, last = subject_of(parse, clause)
    hung = parse.tags.find("i", start, last)
    head = parse.words[(hung if hung > start else last) - 1].lower() if start < last else ""
    due = ("publish" if head in _PAPERS else "arrive" if head in _TRAVELLERS else "") if ((verb == "be" and behind == ["due"] and _ON_A_DAY.match(parse.tags, end + 1)) or verb == "expect") and first in {"is", "are"} else ""
    return EVENT_NOUNS.get(head, "") or EVENT_NOUNS.get(head.removesuffix("s"), "") or due


def is_deadline(parse: Parse, clause: Clause) -> bool:
    """Whether something must be done by a day: "must pay the fine by July 9"."""
    if parse.words[clause.group.start] != "must" or "x" in clause.group.tags or clause.group.tags[-1] != "A" or clause.aside or '"' in parse.tags[: clause.group.start]:
        return False
    at = parse.tags.find("q", clause.group.end, clause.end)
    alone = (clause.group.lemma in _ALONE and clause.subject[0] == 0 and not any(c.group.lemma in REPORTS for c in parse.clauses)) or "whether" in parse.words[at : clause.end]  # "must decide by Friday whether to sail"
    return at > clause.group.end + (not alone) and parse.words[at - 1] in {"by", "before", "than"}


def in_court(parse: Parse, clause: Clause) -> bool:
    """Whether a court hears something, or something is heard there."""
    start, end = clause.subject
    said = parse.words[start:end][-1:] if "b" in clause.group.tags or "e" in clause.group.tags else parse.words[clause.group.end : clause.group.end + _REACH]
    return not _HEARD.isdisjoint(map(str.lower, said))


def to_do(parse: Parse, at: int) -> tuple[str, int]:
    """The verb, and its token, of the infinitive at a token: "to be sentenced"; "" where it is a state."""
    at += parse.words[at].lower() == "be" and parse.tags[at + 1 : at + 2] in {"E", "p"}
    verb = lemma(parse.words[at].lower())
    heard = verb == "hear" and not _HEARD.isdisjoint(map(str.lower, parse.words[at + 1 : at + 1 + _REACH]))
    forbidden = parse.words[at - 2 : at] == ["not", "to"] and lemma(parse.words[at - 3].lower()) in _COMMANDED
    heard = heard or (verb == "hear" and parse.words[at - 1] == "be" and not {"is", "are"}.isdisjoint(parse.words[max(0, at - _REACH) : at]) and not _HEARD.isdisjoint(map(str.lower, parse.words[: at - 1])))  # "the appeals are due to be heard"
    return ("" if forbidden or (verb in STATES and verb not in LIGHT and not heard) else verb), at


# "due [on Friday]", not "due out of Lom by Friday"
_ON_A_DAY: Final = re.compile(r"i?q|iP+i?q")
# What comes on the day that it is due.
_PAPERS: Final = wordset("report findings results figures earnings verdict ruling decision judgment judgement audit")
_TRAVELLERS: Final = wordset("delegation team mission envoy inspectors observers investigators negotiators")
# What may be told of a deadline without its object.
_ALONE: Final = wordset("leave quit go resign respond reply answer apply appeal withdraw vote surrender pay")
# What is done of an occasion to come: "was called for Friday", "is expected on Friday".
_FORESEEN: Final = wordset("expect schedule plan slate")
_APPOINTED: Final = wordset("set call fix list book arrange announce")
_SET: Final = _FORESEEN | _APPOINTED
_COMMANDED: Final = wordset("tell ask order urge advise warn")
_REACH: Final = 4
_HEARD: Final = wordset("appeal appeals case cases evidence testimony arguments witnesses plea petition motion complaint challenge")
