"""What one sentence tells, before it becomes a mention."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from timeline.extractor.acts import act
from timeline.grammar import words as wordset
from timeline.grammar.happenings import PLAIN_REPORT
from timeline.grammar.parsed import Opening
from timeline.grammar.people import holds_office
from timeline.model import MentionKind, Status
from timeline.titles import statements
from timeline.titles.antecedents import subject_of

if TYPE_CHECKING:
    from timeline.extractor.acts import Act
    from timeline.extractor.days import Day
    from timeline.grammar.parsed import Clause, Parse


class Told(NamedTuple):
    """One act of a sentence and its day; tokens start..end hold it. `day` is None where nothing in the sentence says when."""

    day: Day | None
    kind: MentionKind
    trigger: str
    status: Status
    clause: Clause | None
    start: int
    end: int
    participle: int = -1
    """The token of the participle that is all there is of a verb."""
    at: int = 0
    """The token where the expression begins that hangs on a noun."""
    nonfinite: int = -1
    """The token of the gerund or apposed participle that is all there is of a verb, and can be told as a sentence."""
    ahead: bool = False
    """The day is still to come where the act is past: "responded with an offer to hold talks on January 9"."""


def only_named(day: Day | None, parse: Parse) -> Told:
    """A day that the sentence names and tells no happening of."""
    return Told(day, MentionKind.NAMING, "", Status.HAPPENED, None, 0, len(parse.words))


def worth(parse: Parse, clause: Clause, found: Act) -> bool:
    """Plain saying is worth an entry for what is told in other words, or for an act, or for who holds an office; anybody's quoted comment is not."""
    if found.kind is not MentionKind.STATEMENT or clause.group.lemma not in PLAIN_REPORT:
        return True
    if statements.wrote(parse, clause):
        return True
    at = parse.clauses.index(clause)
    if at + 1 < len(parse.clauses) and parse.clauses[at + 1].opening is Opening.STATED:
        stated = parse.clauses[at + 1]
        return stated.group.lemma != "be" or act(parse, stated) is not None or stated.opener != "" or _of_itself(parse, stated) or "u" in parse.tags[stated.group.end : stated.end] or (official(parse, clause) and not _SO.fullmatch(parse.tags, stated.group.end, stated.end))
    if (own := statements.quoted(parse, clause)) is not None and official(parse, clause) and _demanded(parse, own):
        return True
    first = next((c for c in parse.clauses[:at] if c.opening is Opening.MAIN), None)
    return statements.has_object(parse, clause) or (first is not None and (act(parse, first) is not None or (official(parse, clause) and not _comment(parse, first))))


def _of_itself(parse: Parse, stated: Clause) -> bool:
    """Whether a body tells its own stand: "Norway said it was ready for talks"."""
    return [*map(str.lower, parse.words[slice(*stated.subject)])] == ["it"] and not statements.dummy(parse, stated)


def _demanded(parse: Parse, own: Clause) -> bool:
    """Whether a quotation demands or foresees something; not what would have been, nor what some say."""
    return parse.words[own.group.start].lower() in _DEMANDED and "h" not in own.group.tags and own.group.lemma not in PLAIN_REPORT and parse.words[own.start + 1].lower() not in _SOME


def _comment(parse: Parse, first: Clause) -> bool:
    """Whether somebody is quoted who neither demands nor foresees anything, or who does not know."""
    quoted = parse.tags[: first.group.start].count('"') % 2 == 1
    return (quoted and parse.words[first.group.start].lower() not in _DEMANDED) or not _UNKNOWN.isdisjoint(parse.words[first.group.end : first.end])


# "is democratic"
_SO: Final = re.compile(r"[rx\"]*j(?:,?cj)*[\".,;]*")
_DEMANDED: Final = wordset("must should will would shall")
_SOME: Final = wordset("some many most others")
_UNKNOWN: Final = wordset("unclear unknown uncertain")


def official(parse: Parse, clause: Clause) -> bool:
    """Whether who speaks does so for a state or a body, and that is what the sentence tells."""
    return not clause.aside and holds_office(parse.words[slice(*subject_of(parse, clause))])
