"""Who does what: whether two mentions tell one act of one actor, and which sentences of a group tell what it is about."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from timeline import terms
from timeline.model import MentionKind, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.merger.vectors import Told

AGAIN: Final = 2
"""Further stems that two clauses share where one article tells one act twice."""
LEAD: Final = 3
"""Told sentences at the front, which tell what their article is about even where they only name its day."""
NEAR: Final = 0.2
"""Likeness from which a sentence that only names the day tells what another does, without a word of its act."""
# Somebody's words, or a question: another matter than what happened on the day that they name.
_QUOTED: Final = re.compile(r"[\"“][^\"”]{30,}|^[\"“‘']|\?\W*$")
_OPENS: Final = frozenset("\"“‘'")


def same_act(one: Told, other: Told) -> bool:
    """Whether the clause of one holds the act of the other."""
    return terms.one_act(one.mention.trigger, one.clause, other.mention.trigger, other.clause)


def strangers(one: Told, other: Told) -> bool:
    """Whether each tells of somebody whom the other does not name."""
    if not one.agent or not other.agent or one.mention.agent in other.names or other.mention.agent in one.names:
        return False
    return one.agent.isdisjoint(other.agent) and one.agent.isdisjoint(other.mention.words) and other.agent.isdisjoint(one.mention.words)


def clash(one: Told, other: Told) -> bool:
    """Whether two sentences about one day tell two happenings: the acts of two, or what somebody says of an act."""
    if not (one.founds and other.founds):
        return False
    if strangers(one, other) or (_is_plan(one) != _is_plan(other) and one.mention.trigger and other.mention.trigger and not same_act(one, other)):
        return True
    if one.mention.under and other.mention.under and one.article != other.article and set(terms.stems(one.mention.under)).isdisjoint(terms.stems(other.mention.under)):
        return True  # "the bridge was closed", each under another headline
    if (first := _order(one.mention.title)) and (second := _order(other.mention.title)) and first != second:
        return True  # "the first part will launch", "a second launch"
    if not (one.reacts or other.reacts) or (one.acts and terms.kin(one.mention.trigger, other.mention.trigger)):
        return False
    if one.agent.isdisjoint(other.agent):
        return True
    return one.reacts != other.reacts and bool(one.acts or other.acts)  # both only say something: "said he will go, but vowed to fight"


@lru_cache(10_000)
def _order(title: str) -> str:
    """Which of several a title opens with: "first", "second"."""
    found = _ORDER.match(title)
    return found[1].lower() if found else ""


_ORDER: Final = re.compile(r"(?:The |An? )?(first|second|third|fourth|fifth|sixth)\b(?![- ](?:class|grade|lady|minister))", re.IGNORECASE)


def _is_plan(one: Told) -> bool:
    return one.mention.evidence.status in _AHEAD


_AHEAD: Final = frozenset({Status.PLANNED, Status.HYPOTHETICAL})


def told_apart(one: Sequence[Told], home: Sequence[Told]) -> bool:
    """Whether the happenings of a group whose day is only named beside what it tells (`home`) share no act with another's."""
    mine, theirs = ([t for t in told if t.founds and t.acts] for told in (one, home))
    return bool(mine and theirs) and not any(b.named or same_act(a, b) for a in mine for b in theirs)


def again(one: Told, other: Told, least: int = AGAIN) -> bool:
    """Whether two sentences about one day tell one act in their clauses."""
    return same_act(one, other) and not clash(one, other) and len((one.clause & other.clause) - one.acts - other.acts) >= least


def by_one(one: Told, other: Told) -> bool:
    """Whether two sentences about one day tell one act of one person or body, done to nobody else: "Berg resigned", "Ida Berg stepped down"."""
    if not one.agent or not other.agent or not (one.agent <= other.agent or other.agent <= one.agent) or not one.acts or one.mention.trigger != other.mention.trigger or clash(one, other):
        return False
    agents = {one.mention.agent, other.mention.agent}
    if not agents.isdisjoint(one.mention.places + other.mention.places):
        return False  # a country does much on one day
    mine, theirs = ({*t.mention.actors, *t.mention.places} - agents for t in (one, other))
    if mine and theirs and mine.isdisjoint(theirs):
        return False
    mine, theirs = ({*t.clause} - t.acts - one.agent - other.agent for t in (one, other))
    return min(len(mine), len(theirs)) < AGAIN or not mine.isdisjoint(theirs)  # not "stepped down as head coach", "resigned from the city council"


def of_whom(one: Told, other: Told) -> bool:
    """Whether two titles name somebody in common, before any brackets, and no other numbers."""
    mine, theirs = (t.mention.title.partition(" (")[0] for t in (one, other))
    counts = set(_NUMBER.findall(mine)), set(_NUMBER.findall(theirs))
    if counts[0] != counts[1] and all(counts):
        return False
    shared = set(one.mention.actors).intersection(other.mention.actors).difference(one.mention.places)
    return any(name.rpartition(" ")[2] in mine and name.rpartition(" ")[2] in theirs for name in shared)


_NUMBER: Final = re.compile(r"\d[\d,.]*")


def telling(members: Sequence[int], told: Sequence[Told], linked: Sequence[dict[int, float]]) -> list[int]:
    """The members of a group without the sentences that only name its day, or quote somebody, and tell something else."""
    founding = [n for n in members if told[n].founds]
    acts = frozenset[str]().union(*[told[n].acts for n in founding])
    clauses = frozenset[str]().union(*[told[n].clause for n in founding])
    own = {told[n].article for n in founding}
    names = frozenset[str]().union(*[told[n].names for n in founding])

    def tells(n: int) -> bool:
        one, words = told[n], told[n].mention.words
        if one.mention.kind is not MentionKind.NAMING:
            return one.mention.evidence.quote[0] not in _OPENS
        if _QUOTED.search(one.mention.evidence.quote):
            return False
        near = max([linked[n].get(f, 0.0) for f in founding]) >= NEAR
        shared = not acts.isdisjoint(words) or not one.acts.isdisjoint(clauses)
        if one.article in own and one.mention.lead >= LEAD:
            return near and shared
        return near or shared or (not names.isdisjoint(one.names) and (not one.acts or (one.mention.lead < LEAD and one.day > 0)))

    return [n for n in members if told[n].founds or tells(n)]
