"""A happening that some tell with its week, month or year, and others with its day: one event, on the day.

"The earthquake in Haiti last week" says less than the sentences that name the day: its title's words are mostly theirs, its act is theirs, and no
other happening within its span fits. Where two fit, nobody knows which is meant, and it stays apart. One event are also

- what two tell a day apart of as many;
- a charge, a verdict or a death that one tells without a day up to 30 days after the other, and of no other charge;
- what one counts back some years, and another tells of the year before or behind;
- a raid and its toll, of one old day and one town, whatever else they say.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from timeline import terms
from timeline.interval import Grain
from timeline.merger.acts import clash
from timeline.model import Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from timeline.interval import Interval
    from timeline.merger.groups import Group
    from timeline.merger.vectors import Told

COVERED: Final = 0.75
"""Share of a title's words, beside its act and its numbers, that the other group tells."""
LOOSELY: Final = 0.5
"""The same where both are older matters or tell of as many."""
WHOLLY: Final = 4
"""Words, all of which the other tells, that make up for a verb which says too little of an act."""
MOST: Final = 0.5
"""Share of a group's titles that must fit."""
CLEARLY: Final = 3
"""Times that more articles tell the one that fits than any other that does."""
_TITLES: Final = 12
"""Titles of a group that are looked at."""
_PAINTING: Final = frozenset(terms.stems("devastating massive huge deadly powerful big major deadliest"))
_AHEAD: Final = frozenset({Status.PLANNED, Status.HYPOTHETICAL})


@dataclass(slots=True, eq=False)
class _Shown:
    """What a group tells, when (`day`: its ordinal, 0 for longer), in how many articles, and in which words."""

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


def folded(groups: Sequence[Group], told: Sequence[Told]) -> list[Group]:
    """The groups, each joined to the one that tells the same: of its span, of a day or shorter span in it, of the day or year before or behind, or, where it names no day, of the 30 days before."""
    shown = [one for g in groups if (one := _shown(g, told)) is not None and (g.named or any(m.mention.trigger in _BEFALLS for m in one.founding))]
    shelf: defaultdict[str, list[_Shown]] = defaultdict(list)
    for one in shown:
        for act in one.keys:
            shelf[act].append(one)
    gone: set[int] = set()
    for one in sorted(shown, key=lambda s: (-(s.when.days or 0), len(s.articles), min(s.group.members))):
        if (home := _home(one, shelf, gone)) is not None:
            home.group.members += one.group.members
            home.articles |= one.articles
            home.beside = home.beside or _beside(one, home)
            gone.add(id(one.group))
    return [g for g in groups if id(g) not in gone]


def _shown(group: Group, told: Sequence[Told]) -> _Shown | None:
    founding = [one for n in group.members if (one := told[n]).founds and (one.named or not group.named) and one.mention.title]
    when = next((w for one in founding if one.named == group.named and (w := one.mention.evidence.when) and w.start and w.end), None)
    if when is None:
        return None
    acts = frozenset[str]().union(*[one.acts for one in founding])
    raid = when.days == 1 and all(map(_is_old, founding)) and any(map(_is_raid, founding))
    words = frozenset[str]().union(*[_stems(one) | one.clause | _called(one) for one in founding])
    doers = frozenset([] if acts else [one.mention.agent for one in founding if one.agent])
    return _Shown(group, when, when.start.toordinal() if when.days == 1 and when.start else 0, {told[n].article for n in group.members}, founding[:_TITLES], acts, words, doers, raid)


def _stems(one: Told) -> frozenset[str]:
    return frozenset(terms.stems(one.mention.title))


def _called(one: Told) -> frozenset[str]:
    return frozenset(word for name in one.names for word in terms.stems(name))


def _home(one: _Shown, shelf: Mapping[str, Sequence[_Shown]], gone: set[int]) -> _Shown | None:
    """The one group that tells the same within its span; None where there is none, or no telling which."""
    others: Iterable[_Shown] = {id(o): o for act in one.keys for o in shelf[act] if o is not one and id(o.group) not in gone and (_after(one, o) if not one.group.named else o.group.named and (o.when.within(one.when) or _beside(one, o) or _about(one, o)))}.values()
    fitting = sorted((o for o in others if (0 < (o.when.days or 0) < (one.when.days or 0) or len(o.articles) >= len(one.articles) or _about(one, o) or not one.group.named) and _fits(one, o)), key=lambda o: (-len(o.articles), o.when.days or 0, min(o.group.members)))
    if not fitting:
        return None
    best, *rest = fitting
    return best if all(len(best.articles) >= CLEARLY * len(o.articles) or o.when.within(best.when) or best.when.within(o.when) for o in rest) else None


def _beside(one: _Shown, other: _Shown) -> bool:
    """Whether two tell, a day apart, of as many: "21 girls were freed" on Wednesday night, and on Thursday; no article tells of both, and none of another one."""
    if not one.day or not other.day or abs(one.day - other.day) != 1 or one.beside or other.beside or not one.articles.isdisjoint(other.articles) or _counts(one).isdisjoint(_counts(other)):
        return False
    return not any(_ANOTHER.search(m.mention.evidence.quote) for m in (*one.founding, *other.founding))


def _after(one: _Shown, other: _Shown) -> bool:
    """Whether one tells without a day what another told some days before, which befalls somebody once: "was charged with fraud"."""
    if not other.day or not _WINDOW < one.day - other.day <= _LATE or not one.articles.isdisjoint(other.articles):
        return False
    charges, theirs = _charges(one), _charges(other)
    return not charges or not theirs or not charges.isdisjoint(theirs)


def _charges(one: _Shown) -> set[str]:
    """The stems of what somebody is charged with: "fraud" of "charged with 26 counts of fraud", none of "jailed for two years"."""
    return {stem for m in one.founding for found in _CHARGE.finditer(m.mention.title) for stem in terms.stems(found[1]) if not stem.isdigit()}


_BEFALLS: Final = frozenset({"charge", "indict", "convict", "sentence", "jail", "acquit", "die"})
_CHARGE: Final = re.compile(r"\b(?:with|of|over|for) (?:(?:\d+|\w+) (?:counts?|charges?) of )?(?!life\b|[\w-]+ (?:years?|months?)\b)([\w’'-]+(?: (?!(?:in|at|on|by|after|over|with|for|of|against|from)\b)[\w’'-]+)*)")
_WINDOW: Final = 1
_LATE: Final = 30
"""Days."""


def _about(one: _Shown, other: _Shown) -> bool:
    """Whether one counts back some years ("two years ago"), and the other names the year before or behind: such a count is a round one."""
    if not one.when.start or not other.when.start or abs(one.when.start.year - other.when.start.year) != 1 or one.day or one.when.grain is not Grain.YEAR:
        return False
    return all(_counts_back(m) for m in one.founding) and not any(_counts_back(m) for m in other.founding) and one.articles.isdisjoint(other.articles)


def _counts_back(one: Told) -> bool:
    return one.mention.evidence.expression.endswith(" years ago")


def _counts(one: _Shown) -> set[str]:
    return set().union(*map(_numbers, one.founding))


# No small and no round number, age, year or score: these come again.
_NUMBER: Final = re.compile(r"(?<![\w.,$€£-])(?!(?:19|20)\d\d\b)(?:1[1-9]|[2-9][1-9]|\d{3,}|\d{1,3}(?:,\d{3})+)(?![\w%-])")
_ANOTHER: Final = re.compile(r"\b(?:second|third|another|again|more|further|fresh)\b")


def _fits(one: _Shown, other: _Shown) -> bool:
    return sum(_tells(m, other) for m in one.founding) >= MOST * len(one.founding)


def _tells(m: Told, other: _Shown) -> bool:
    """Whether a title says nothing that the other group does not, names somebody or somewhere, and tells its act."""
    if any(clash(m, o) or (m.mention.evidence.status in _AHEAD) != (o.mention.evidence.status in _AHEAD) for o in other.founding[:1]):
        return False
    words = {w for w in _stems(m) - m.acts - _PAINTING if not w.isdigit()}
    if not m.acts and not other.acts:
        return len(words) >= WHOLLY and words <= other.words
    raid = m.day == other.day > 0 and m.article not in other.articles and other.raid and _is_raid(m) and _is_old(m) and _in_one_town(m, other)
    if m.acts.isdisjoint(other.acts) and not raid:
        return False
    called = _called(m).union(*map(_called, other.founding)) & words
    named = sum(not called.isdisjoint(_stems(o)) for o in other.founding)
    numbers, theirs = _numbers(m), frozenset[str]().union(*map(_numbers, other.founding))
    if numbers and theirs and numbers.isdisjoint(theirs):
        return False
    loosely = not numbers.isdisjoint(theirs) or all(_is_old(o) for o in (m, *other.founding))
    return (raid or len(words & other.words) >= (LOOSELY if loosely else COVERED) * len(words)) and named >= MOST * len(other.founding)


def _numbers(one: Told) -> frozenset[str]:
    return frozenset(_NUMBER.findall(one.mention.title))


def _is_old(one: Told) -> bool:
    when = one.mention.evidence.when
    return when is not None and when.end is not None and one.mention.evidence.published - when.end > _OLD


_OLD: Final = timedelta(days=60)


def _is_raid(one: Told) -> bool:
    return one.mention.trigger in _VIOLENT


_RAID: Final = "raid"
_VIOLENT: Final = frozenset({"attack", "bomb", "explode", "explosion", "shoot", "kill"})
"""Of which an article tells in passing, long after, by one or the other: "gunmen attacked a hall in Oslo", "twelve people were killed in Oslo"."""


def _in_one_town(m: Told, other: _Shown) -> bool:
    """Whether both titles name one town, and not each another one beside it; a country is none."""
    mine, theirs = _towns(m), frozenset[str]().union(*map(_towns, other.founding))
    return not mine.isdisjoint(theirs) and (mine <= theirs or theirs <= mine)


def _towns(one: Told) -> frozenset[str]:
    """The places that a title names and that do nothing, as countries do."""
    return frozenset(place for place in one.mention.places if place not in one.mention.actors and place in one.mention.title)
