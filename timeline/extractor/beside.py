"""Which other clause of the sentence tells what happened on a day, where its own does not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from timeline.extractor.acts import Act, act
from timeline.extractor.told import Told, worth
from timeline.grammar import words as wordset
from timeline.grammar.happenings import CASUALTIES
from timeline.grammar.parsed import Opening
from timeline.model import MentionKind, Status

if TYPE_CHECKING:
    from timeline.extractor.days import Day
    from timeline.grammar.parsed import Clause, Parse

_HAPPENED: Final = Status.HAPPENED
_SCENES: Final = wordset("be seem appear look lie stand sit")


def announcing(parse: Parse, aside: Clause) -> tuple[Clause, Act] | None:
    """The plainly told act that comes first: "Seven were killed when a tram derailed on Monday", "Seven have died after ...", "He killed ten and wounded forty on Monday"."""
    first: tuple[Clause, Act] | None = None
    after = aside.opener == "after"
    for clause in reversed(parse.clauses[: parse.clauses.index(aside)]):
        hurt = clause.group.lemma in CASUALTIES and clause.group.tags[0] in "vEbh"
        plain = not clause.aside and clause.group.tags[-1] != "G" and (hurt or (not after and clause.group.tags[0] in "vEb")) and "q" not in parse.tags[clause.start : clause.end]
        found = act(parse, clause) if plain else None
        if found is None or found.kind is not MentionKind.HAPPENING or found.status is not _HAPPENED:
            break
        first = (clause, found)
        if clause.subject[0] < clause.subject[1]:
            break
    return first


def scene_of(parse: Parse, state: Clause) -> tuple[Clause, Act] | None:
    """The act that a state was the scene of: "They were on a train on Monday when it stopped", "While she was mayor in 2012, she opened the bridge"."""
    at = parse.clauses.index(state) + 1
    if state.opener in {"while", "when"} and state.start == 0 and at < len(parse.clauses) and parse.clauses[at].opening is Opening.MAIN:
        found = act(parse, parse.clauses[at])
        return (parse.clauses[at], found) if found is not None and parse.clauses[at].group.tags[0] in "vEb" else None
    about = parse.words[state.group.end : state.group.end + 2] == ["about", "to"]  # "was about to attack when ...": it did not
    if about or state.group.lemma not in _SCENES or at == len(parse.clauses) or parse.clauses[at].opener != "when":
        return None
    found = act(parse, parse.clauses[at])
    return (parse.clauses[at], found) if found is not None and parse.clauses[at].group.tags[0] in "vEb" else None


def staged(parse: Parse, clause: Clause, at: int) -> tuple[Clause, Act] | None:
    """What became of somebody on a stage on the day at token `at`: "last appeared in court in May, when he was found guilty"."""
    number = parse.clauses.index(clause) + 1
    further = parse.clauses[number] if number < len(parse.clauses) else None
    if further is None or further.opener != "when" or at >= further.start or parse.tags[at : further.start].strip("qirx,") or further.group.tags[0] not in "vEb" or further.group.lemma == "be":
        return None
    found = act(parse, further)
    return (further, found) if found is not None and found.status is _HAPPENED else None


def counted_from(parse: Parse, day: Day, at: int) -> Told | None:
    """What happened on the day at token `at` from which something else is counted: "the first fire since 1959, when ten died"."""
    behind = next((n for n in range(at, len(parse.tags)) if parse.tags[n] != "q"), at)
    behind += parse.tags[behind : behind + 1] == ","
    clause = next((c for c in parse.clauses if c.start == behind and c.opener == "when" and c.group.tags[0] in "vEb"), None)
    found = act(parse, clause) if clause else None
    told = clause is not None and found is not None and found.status is _HAPPENED and worth(parse, clause, found) and "q" not in parse.tags[clause.start : clause.end]
    return Told(day, MentionKind.BACKGROUND, found.trigger, _HAPPENED, clause, clause.start, clause.end) if clause and found and told else None


def follows(parse: Parse, own: Clause, offset: int) -> bool:
    """Whether what stands at an offset is told right behind a clause, of what that came after."""
    at = parse.clauses.index(own) + 1
    after = parse.clauses[at] if at < len(parse.clauses) else None
    return after is not None and after.opener in {"after", "when"} and after.start == own.end and parse.spans[after.start][0] <= offset < parse.spans[after.end - 1][1]
