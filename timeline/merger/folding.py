"""A happening that some tell with its week, month or year, and others with its day: one event, on the day.

"The earthquake in Haiti last week" says less than the sentences that name the day: its title's words are mostly theirs, its act is theirs, and no
other happening within its span fits. Where two fit, nobody knows which is meant, and it stays apart. One event are also

- what two tell a day apart of as many, or two headlines of a day of one body and one sum of money;
- a charge, a verdict or a death that one tells without a day up to 30 days after the other, and of no other charge;
- what one counts back some years, and another tells of the year before or behind;
- a raid and its toll, of one day and one town, where one is told two weeks later or more, whatever else they say.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import chain
from typing import TYPE_CHECKING, Final

from timeline import terms
from timeline.merger.acts import clash, same_act
from timeline.merger.shown import Shown, acts_of, called, is_old, is_past, is_raid, newest, numbers, shown, stems, towns
from timeline.merger.spans import beside, may_be
from timeline.model import Status

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeline.merger.groups import Group
    from timeline.merger.vectors import Told

COVERED: Final = 0.75
"""Share of a title's words, beside its act and its numbers, that the other group tells."""
LOOSELY: Final = 0.5
"""The same where both are older matters or tell of as many."""
MOSTLY: Final = 0.6
"""Of the shorter of two titles, the words that they share, where these are more than SHARED; of the longer, half."""
SHARED: Final = 3
WHOLLY: Final = 4
"""Words, all of which the other tells, that make up for a verb which says too little of an act."""
MOST: Final = 0.5
"""Share of a group's titles that must fit."""
SOME: Final = 0.33
"""The same where it tells of a longer span: in passing, each in words of its own."""
CLEARLY: Final = 3
"""Times that more articles tell the one that fits than any other that does."""
_PAINTING: Final = frozenset(terms.stems("devastating massive huge deadly powerful big major deadliest"))
_AHEAD: Final = frozenset({Status.PLANNED, Status.HYPOTHETICAL})


def folded(groups: Sequence[Group], told: Sequence[Told]) -> list[Group]:
    """The groups, each joined to the one that tells the same: of its span, of a day or shorter span in it, of the day or year before or behind, or, where it names no day, of the 30 days before."""
    every = [one for g in groups if (one := shown(g, told)) is not None]
    shelf: defaultdict[str, list[Shown]] = defaultdict(list)
    for one in every:
        for key in one.keys | one.stems:
            shelf[key].append(one)
    gone: set[int] = set()
    for one in sorted(every, key=lambda s: (-(s.when.days or 0), len(s.articles), min(s.group.members))):
        if (home := _home(one, shelf, gone)) is not None:
            home.group.members += one.group.members
            home.articles |= one.articles
            home.beside = home.beside or beside(one, home)
            gone.add(id(one.group))
    return [g for g in groups if id(g) not in gone]


def _home(one: Shown, shelf: Mapping[str, Sequence[Shown]], gone: set[int]) -> Shown | None:
    """The one group that tells the same within its span; None where there is none, or no telling which."""
    akin = {id(o): o for key in one.keys for o in shelf[key]}
    alike = Counter(chain.from_iterable(shelf[stem] for stem in one.stems))
    others = {**akin, **{id(o): o for o, count in alike.items() if count >= SHARED}}.values()
    fitting = sorted((o for o in others if o is not one and id(o.group) not in gone and may_be(one, o) and _fits(one, o)), key=lambda o: (-len(o.articles), o.when.days or 0, min(o.group.members)))
    fitting = [o for o in fitting if o.group.named] or fitting  # what names its day before what is put on its page's
    if not fitting:
        return None
    best, *rest = fitting
    return best if all(len(best.articles) >= CLEARLY * len(o.articles) or o.when.within(best.when) or best.when.within(o.when) for o in rest) else None


def _fits(one: Shown, other: Shown) -> bool:
    told = sum(_tells(m, other) or any(_in_much_the_same_words(m, o) for o in other.founding) for m in one.founding)
    return told >= (MOST if one.day else SOME) * len(one.founding) or _in_much_the_same_words(one.lead, other.lead) or _of_one_sum(one.lead, other.lead)


def _of_one_sum(one: Told, other: Told) -> bool:
    """Whether two headlines of one day name the same body and the same sum of money: "Norsk takes $5 billion hit", "Tax costs Norsk $5 billion"."""
    a, b = one.mention, other.mention
    return a.headed and b.headed and a.evidence.when == b.evidence.when and not terms.sums(a.title).isdisjoint(terms.sums(b.title)) and not (called(one) & stems(one)).isdisjoint(called(other) & stems(other)) and not clash(one, other)


def _in_much_the_same_words(one: Told, other: Told) -> bool:
    """Whether two titles of one span are of much the same words, up to what they add, and tell no other act."""
    if one.mention.evidence.when != other.mention.evidence.when or clash(one, other):
        return False
    mine, theirs = newest(one), newest(other)
    shared = len(mine & theirs)
    if shared < SHARED or mine & theirs <= called(one) | called(other) or shared < (COVERED if shared == SHARED else MOSTLY) * min(len(mine), len(theirs)) or shared < LOOSELY * max(len(mine), len(theirs)):
        return False
    counts = numbers(one), numbers(other)
    if all(counts) and counts[0].isdisjoint(counts[1]):
        return False
    if same_act(one, other):
        return True
    return one.article != other.article and not (one.acts and other.acts) and (one.mention.evidence.status in _AHEAD) == (other.mention.evidence.status in _AHEAD)


def _tells(m: Told, other: Shown) -> bool:
    """Whether a title says nothing that the other group does not, names somebody or somewhere, and tells its act."""
    if any(clash(m, o) or (m.mention.evidence.status in _AHEAD) != (o.mention.evidence.status in _AHEAD) for o in other.founding[:1]):
        return False
    acts = acts_of(m)
    words = {w for w in stems(m) - acts - _PAINTING if not w.isdigit()}
    if not acts and not other.acts:
        return len(words) >= WHOLLY and words <= other.words
    raid = m.day == other.day > 0 and other.raid and is_raid(m) and _in_one_town(m, other) and is_past(m)
    raid = raid and all(len(newest(m) & newest(o)) >= SHARED for o in other.founding if o.article == m.article)
    if acts.isdisjoint(other.acts) and not raid:
        return False
    names = called(m).union(*map(called, other.founding)) & words
    named = sum(not names.isdisjoint(stems(o)) for o in other.founding)
    mine, theirs = numbers(m), other.numbers
    if mine and theirs and mine.isdisjoint(theirs):
        return False
    loosely = not mine.isdisjoint(theirs) or all(is_old(o) for o in (m, *other.founding))
    return raid or (len(words & other.words) >= (LOOSELY if loosely else COVERED) * len(words) and named >= MOST * len(other.founding))


def _in_one_town(m: Told, other: Shown) -> bool:
    """Whether both name one town; a country is none."""
    theirs = frozenset[str]().union(*(towns(o) | o.names for o in other.founding))
    return any(place in theirs or any(name.startswith(f"{place} ") for name in theirs) for place in towns(m))  # "on the Las Vegas Strip"
