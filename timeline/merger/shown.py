"""What a group shows: what it tells, when, in how many articles, and in which words."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from timeline import terms
from timeline.merger.events import leading
from timeline.names import is_land

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.interval import Interval
    from timeline.merger.groups import Group
    from timeline.merger.vectors import Told

_TITLES: Final = 12
"""Titles of a group that are looked at."""
_OLD: Final = timedelta(days=60)
_PAST: Final = timedelta(days=14)


@dataclass(slots=True, eq=False)
class Shown:
    """A group; its day is an ordinal, 0 for longer spans."""

    group: Group
    when: Interval
    day: int
    articles: set[int]
    founding: list[Told]
    acts: frozenset[str]
    words: frozenset[str]
    doers: frozenset[str] = frozenset()
    """Who acts, where no verb says enough of an act."""
    raid: bool = False
    """Whether it tells that somebody was attacked, and on which day."""
    beside: bool = False
    """Whether another of the day before or behind has been joined to it."""
    members: list[Told] = field(default_factory=list)
    _lead: Told | None = None

    @property
    def keys(self) -> frozenset[str]:
        """By what those that may tell the same act are found."""
        return (self.acts or self.doers) | ({f"{_RAID} {self.day}"} if self.raid else frozenset())

    @property
    def stems(self) -> frozenset[str]:
        """Those of its titles, with its span."""
        return frozenset(f"{self.when.start} {self.when.days} {stem}" for stem in frozenset[str]().union(*[newest(one) for one in self.members if one.founds]))

    @property
    def lead(self) -> Told:
        """The one whose title stands for all."""
        if self._lead is None:
            best = leading([one.mention for one in self.members], self.when)
            self._lead = next(one for one in self.members if one.mention is best)
        return self._lead

    @property
    def numbers(self) -> frozenset[str]:
        return frozenset[str]().union(*map(numbers, self.founding))


def shown(group: Group, told: Sequence[Told]) -> Shown | None:
    """None where nobody tells a happening of the group's own span."""
    members = [told[n] for n in group.members]
    founding = [one for one in members if one.founds and (one.named or not group.named) and one.mention.title]
    when = next((w for one in founding if one.named == group.named and (w := one.mention.evidence.when) and w.start and w.end), None)
    if when is None:
        return None
    acts = frozenset[str]().union(*[acts_of(one) | (terms.acts_in(stems(one)) if one.mention.headed else frozenset()) for one in members if one.founds])
    raid = when.days == 1 and any(map(is_raid, founding))
    words = frozenset[str]().union(*[stems(one) | one.clause | called(one) for one in members if one.founds])
    doers = frozenset([] if acts else [one.mention.agent for one in founding if one.agent])
    return Shown(group, when, when.start.toordinal() if when.days == 1 and when.start else 0, {one.article for one in members}, founding[:_TITLES], acts, words, doers, raid, members=members)


def acts_of(one: Told) -> frozenset[str]:
    """The stems of its act, or of those in its clause where its verb says too little."""
    return one.acts or terms.acts_in(one.clause)


def stems(one: Told) -> frozenset[str]:
    """Of its title."""
    return frozenset(terms.stems(one.mention.title))


def newest(one: Told) -> frozenset[str]:
    """Of its title, without who says so, up to what that came after, or a place in brackets."""
    return _newest(one.mention.title)


@lru_cache(50_000)
def _newest(title: str) -> frozenset[str]:
    title = _TELLER.sub("", title)
    cut = _ADDED.search(title)
    return frozenset(terms.stems(title[: cut.start()] if cut else title))


_TELLER: Final = re.compile(r"^(?:[^:]{,40}: |.{,40}? (?:said|says|announced|reported) (?:that )?)")
# Behind what is told: "Norsk launched a website [in the wake of a breach]".
_ADDED: Final = re.compile(r"(?<=\w)(?:,? (?:in the wake of|after|amid|following|before|as|when|while|since|despite|because)\b| \([^()]*\)$)")


def called(one: Told) -> frozenset[str]:
    """The stems of the names in its sentence."""
    return frozenset(word for name in one.names for word in terms.stems(name))


def numbers(one: Told) -> frozenset[str]:
    return frozenset(_NUMBER.findall(one.mention.title))


# No small and no round number, age, year or score: these come again.
_NUMBER: Final = re.compile(r"(?<![\w.,$€£-])(?!(?:19|20)\d\d\b)(?:1[1-9]|[2-9][1-9]|\d{3,}|\d{1,3}(?:,\d{3})+)(?![\w%-])")


def is_old(one: Told) -> bool:
    return _is_after(one, _OLD)


def is_past(one: Told) -> bool:
    """Whether it is told once the news of it is over."""
    return _is_after(one, _PAST)


def _is_after(one: Told, span: timedelta) -> bool:
    when = one.mention.evidence.when
    return when is not None and when.end is not None and one.mention.evidence.published - when.end > span


def is_raid(one: Told) -> bool:
    return one.mention.trigger in _VIOLENT or _AMONG.search(one.mention.evidence.quote) is not None


_RAID: Final = "raid"
_VIOLENT: Final = frozenset({"attack", "bomb", "explode", "explosion", "shoot", "kill", "wound"})
"""Of which an article tells in passing, long after, by one or the other: "gunmen attacked a hall in Oslo", "twelve people were killed in Oslo"."""


# "drove a truck into crowds", "opened fire on a concert"
_AMONG: Final = re.compile(r"\b(?:(?:into|through|onto|opened fire on) (?:an? |the )?(?:\w+ ){0,2}(?:crowds?|concert|festival|revell?ers|worshippers|shoppers|pedestrians)|gunfire)\b")


def towns(one: Told) -> frozenset[str]:
    """The places that a sentence names and that do nothing, as countries do; those in its title, if any are."""
    told = frozenset(place for place in one.mention.places if place not in one.mention.actors and not is_land(place))
    return frozenset(place for place in told if place in one.mention.title) or told
