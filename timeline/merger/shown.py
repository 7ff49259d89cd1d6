"""What a group shows: what it tells, when, in how many articles, and in which words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from timeline import terms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.interval import Interval
    from timeline.merger.groups import Group
    from timeline.merger.vectors import Told

_TITLES: Final = 12
"""Titles of a group that are looked at."""
_OLD: Final = timedelta(days=60)


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
    """Whether it tells, of an old day, that somebody was attacked."""
    beside: bool = False
    """Whether another of the day before or behind has been joined to it."""

    @property
    def keys(self) -> frozenset[str]:
        """By what those that may tell the same are found."""
        return (self.acts or self.doers) | ({_RAID} if self.raid else frozenset())

    @property
    def numbers(self) -> frozenset[str]:
        return frozenset[str]().union(*map(numbers, self.founding))


def shown(group: Group, told: Sequence[Told]) -> Shown | None:
    """None where nobody tells a happening of the group's own span."""
    founding = [one for n in group.members if (one := told[n]).founds and (one.named or not group.named) and one.mention.title]
    when = next((w for one in founding if one.named == group.named and (w := one.mention.evidence.when) and w.start and w.end), None)
    if when is None:
        return None
    acts = frozenset[str]().union(*[one.acts for one in founding])
    raid = when.days == 1 and all(map(is_old, founding)) and any(map(is_raid, founding))
    words = frozenset[str]().union(*[stems(one) | one.clause | called(one) for one in founding])
    doers = frozenset([] if acts else [one.mention.agent for one in founding if one.agent])
    return Shown(group, when, when.start.toordinal() if when.days == 1 and when.start else 0, {told[n].article for n in group.members}, founding[:_TITLES], acts, words, doers, raid)


def stems(one: Told) -> frozenset[str]:
    """Of its title."""
    return frozenset(terms.stems(one.mention.title))


def called(one: Told) -> frozenset[str]:
    """The stems of the names in its sentence."""
    return frozenset(word for name in one.names for word in terms.stems(name))


def numbers(one: Told) -> frozenset[str]:
    return frozenset(_NUMBER.findall(one.mention.title))


# No small and no round number, age, year or score: these come again.
_NUMBER: Final = re.compile(r"(?<![\w.,$€£-])(?!(?:19|20)\d\d\b)(?:1[1-9]|[2-9][1-9]|\d{3,}|\d{1,3}(?:,\d{3})+)(?![\w%-])")


def is_old(one: Told) -> bool:
    when = one.mention.evidence.when
    return when is not None and when.end is not None and one.mention.evidence.published - when.end > _OLD


def is_raid(one: Told) -> bool:
    return one.mention.trigger in _VIOLENT


_RAID: Final = "raid"
_VIOLENT: Final = frozenset({"attack", "bomb", "explode", "explosion", "shoot", "kill"})
"""Of which an article tells in passing, long after, by one or the other: "gunmen attacked a hall in Oslo", "twelve people were killed in Oslo"."""


def towns(one: Told) -> frozenset[str]:
    """The places that a title names and that do nothing, as countries do."""
    return frozenset(place for place in one.mention.places if place not in one.mention.actors and place in one.mention.title)
