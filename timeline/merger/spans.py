"""Which days may be meant by two groups that tell the same in words: whether the one's may be the other's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline import terms
from timeline.interval import Grain
from timeline.merger.events import of_month

if TYPE_CHECKING:
    from timeline.merger.shown import Shown
    from timeline.merger.vectors import Told

_BEFALLS: Final = frozenset({"charge", "indict", "convict", "sentence", "jail", "acquit", "die"})
"""What befalls somebody once."""
_ANOTHER: Final = re.compile(r"\b(?:second|third|another|again|more|further|fresh)\b")
_CHARGE: Final = re.compile(r"\b(?:with|of|over|for) (?:(?:\d+|\w+) (?:counts?|charges?) of )?(?!life\b|[\w-]+ (?:years?|months?)\b)([\w’'-]+(?: (?!(?:in|at|on|by|after|over|with|for|of|against|from)\b)[\w’'-]+)*)")
_WEEK: Final = 7
_WINDOW: Final = 1
_LATE: Final = 30
"""Days."""


def may_be(one: Shown, other: Shown) -> bool:
    """Whether the span of one may be that of the other: the same, a longer one that holds it, a day or year off, or, of one without a day of its own, later."""
    if one.day == other.day and one.when == other.when:
        return len(other.articles) >= len(one.articles)
    if not one.group.named or not (other.group.named or _looks_back(one, other)):
        return not one.group.named and _after(one, other)
    if one.day:
        return abs(one.day - other.day) == 1 and len(other.articles) >= len(one.articles) and beside(one, other)
    if other.when.within(one.when) or _begins_in(other, one):
        return 0 < (other.when.days or 0) < (one.when.days or 0)
    return _about(one, other)


def _looks_back(one: Shown, other: Shown) -> bool:
    """Whether one, written once a month was over, tells with the month and a number what another told with that number on its page's day."""
    end = one.when.end
    over = of_month(one.when) and end is not None and all(m.mention.evidence.published >= end for m in one.founding)
    return over and len(other.articles) > 1 and not one.numbers.isdisjoint(other.numbers)


def _begins_in(week: Shown, month: Shown) -> bool:
    """Whether a week or weekend begins in a month: "last week" and "last month", written in the first days of another."""
    return (week.when.days or 0) <= _WEEK and week.when.start is not None and week.when.overlaps(month.when) and month.when.start is not None and month.when.start <= week.when.start


def beside(one: Shown, other: Shown) -> bool:
    """Whether two tell, a day apart, of as many: "21 girls were freed" on Wednesday night, and on Thursday; no article tells of both, and none of another one."""
    if not one.day or not other.day or abs(one.day - other.day) != 1 or one.beside or other.beside or not one.articles.isdisjoint(other.articles) or one.numbers.isdisjoint(other.numbers):
        return False
    return not any(_ANOTHER.search(m.mention.evidence.quote) for m in (*one.founding, *other.founding))


def _after(one: Shown, other: Shown) -> bool:
    """Whether one tells without a day what another told some days before, which befalls somebody once: "was charged with fraud"."""
    if not other.day or not _WINDOW < one.day - other.day <= _LATE or not one.articles.isdisjoint(other.articles):
        return False
    if not any(m.mention.trigger in _BEFALLS for m in one.founding):
        return False
    charges, theirs = _charges(one), _charges(other)
    return not charges or not theirs or not charges.isdisjoint(theirs)


def _charges(one: Shown) -> set[str]:
    """The stems of what somebody is charged with: "fraud" of "charged with 26 counts of fraud", none of "jailed for two years"."""
    return {stem for m in one.founding for found in _CHARGE.finditer(m.mention.title) for stem in terms.stems(found[1]) if not stem.isdigit()}


def _about(one: Shown, other: Shown) -> bool:
    """Whether one counts back some years ("two years ago"), and the other names the year before or behind: such a count is a round one."""
    if not one.when.start or not other.when.start or abs(one.when.start.year - other.when.start.year) != 1 or one.when.grain is not Grain.YEAR:
        return False
    return all(_counts_back(m) for m in one.founding) and not any(_counts_back(m) for m in other.founding) and one.articles.isdisjoint(other.articles)


def _counts_back(one: Told) -> bool:
    return one.mention.evidence.expression.endswith(" years ago")
