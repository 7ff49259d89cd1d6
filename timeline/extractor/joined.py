"""What a verb behind "and" shares with the one before: its "was", its object, whose."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.parsed import Opening
from timeline.titles.phrases import LONGEST

if TYPE_CHECKING:
    from timeline.grammar.parsed import Clause, Parse


def undergone(title: str, parse: Parse, clause: Clause) -> str:
    """The title with the "was" of the verb before, where without it he would have done it himself: "was charged and [was] denied bail"."""
    given = clause.group.lemma in _GIVEN and not _WHAT.isdisjoint(parse.words[clause.group.end : clause.group.end + 1])
    done = clause.group.lemma in _DONE_TO and _NO_OBJECT.match(parse.tags, clause.group.end) is not None
    if clause.opening is not Opening.JOINED or clause.group.tags != "E" or not (given or done):
        return title
    first = parse.clauses[parse.clauses.index(clause) - 1].group
    verb = parse.words[clause.group.head]
    return title.replace(f" {verb} ", f" {parse.words[first.start]} {verb} ", 1) if first.tags[0] == "b" and first.tags[-1] in "Ep" and len(title) + 5 <= LONGEST else title


# They are done to somebody or something, wherever nothing follows: "was built in Oslo and [was] delivered to the mine".
_DONE_TO: Final = wordset("deliver release free sell charge sentence jail convict fine ban kill injure wound arrest detain bury shut demolish destroy rescue evacuate hire sack dismiss replace appoint elect acquire transfer extradite deport execute remand bail expel suspend ship seize capture kidnap rebuild restore repair")
# Nothing that he did it to, behind a day either: "dismissed in May the cabinet"
_NO_OBJECT: Final = re.compile(r"(?=[itqk,.])(?:i?q++)?+(?![dsnPuj])")
_GIVEN: Final = frozenset({"deny", "refuse", "grant"})
_WHAT: Final = wordset("bail entry access leave parole asylum permission citizenship")


def which(title: str, parse: Parse, clause: Clause) -> str:
    """The title with what the verb before had for its object in place of "it": "Lund founded Norsk in 1979 and sold [Norsk] to Oslo in 1993"."""
    if clause.opening is not Opening.JOINED:
        return title
    first = parse.clauses[parse.clauses.index(clause) - 1]
    thing = _THING.match(parse.tags, first.group.end, first.end)
    if clause.group.lemma in _ADDRESSING and " its " in title and thing and parse.tags[thing.end() - 1] == "P":
        told = title.replace(" its ", f" {parse.cut(*thing.span())}’s ", 1)  # "suspended Varnia and called on its army"
        return told if len(told) <= LONGEST else ""
    if parse.words[clause.group.end : clause.group.end + 1] not in (["it"], ["them"]):
        return title
    told = _IT.sub(f" {parse.cut(*thing.span())}", title, count=1) if thing else ""
    return told if len(told) <= LONGEST else ""


_ADDRESSING: Final = frozenset({"call", "urge", "ask", "order", "tell", "warn", "press", "demand"})
_THING: Final = re.compile(r"d?[jnPu]*[nP](?![snP])")
_IT: Final = re.compile(r" (?:it|them)\b")
