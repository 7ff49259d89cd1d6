"""Pages stamped days or months after they were written, as other articles show.

A crawler's copy bears the day it was fetched: "on Thursday" in it is no day of that week. Its news was news before: an earlier article tells
the same story with the same telling numbers or in the same headline, and no article of its own days is as like it. Where the dates of
several pages of one source are refuted, none of its pages is believed.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from datetime import timedelta
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from timeline import terms
from timeline.merger.vectors import Space
from timeline.model import Basis

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.model import ArticleRecord, Reading

OLD: Final = timedelta(days=4)
"""After which news is told as news no more."""
COMMON: Final = 25
"""A number or stem that more articles have tells no two of them apart."""
SEVERAL: Final = 2
MANY: Final = 1 / 3
"""Pages of a source, and their share of all of it, with dates that are refuted, from which none of its dates is believed."""


class _Sign(NamedTuple):
    """What two articles share where one copies the news of the other."""

    least: int
    """Marks in common,"""
    share: float
    """and their share of those of the one with fewer."""
    story: float
    """What both say as wholes for one story (see vectors.py),"""
    beside: float
    """and what no article of the later one's own days says, nor as much as the earlier one."""
    days: bool
    """Whether it tells even where the later one counts days in words: two happenings may have one headline."""


_NUMBERS: Final = _Sign(2, 0.4, 0.37, 1.0, days=True)
_HEADLINE: Final = _Sign(4, 0.6, 0.42, 0.3, days=False)


def late(readings: Sequence[Reading]) -> dict[str, str]:
    """Article id -> why no day may be counted from its date, for those of which the text alone does not tell; `readings` by day of publication."""
    found = _copies(readings)
    copies = {n: f"its news is that of {earlier.published.isoformat()} ({earlier.id})" for n, earlier in found.items()}
    pages, doubtful = Counter(r.article.source for r in readings), Counter(r.article.source for n, r in enumerate(readings) if r.refuted or (n in found and found[n].source != r.article.source))
    unreliable = {source: f"the dates of {count} of {pages[source]} pages of {source} are refuted" for source, count in doubtful.items() if source and count >= max(SEVERAL, MANY * pages[source])}
    why = {n: copies.get(n) or unreliable.get(r.article.source, "") for n, r in enumerate(readings) if not r.refuted and _counts(r)}
    return {readings[n].article.id: reason for n, reason in why.items() if reason}


def _copies(readings: Sequence[Reading]) -> dict[int, ArticleRecord]:
    """The number of each later copy, and the earlier article that shows it."""
    space: Space | None = None
    found: dict[int, ArticleRecord] = {}
    for sign, marks in ((_HEADLINE, _headlines(readings)), (_NUMBERS, _numbers(readings))):
        for n, m in _sharing(marks, sign):
            one, other = readings[n], readings[m]
            if one.article.published - other.article.published >= OLD and _counts(one, days=sign.days) and not _knows(one, other.article) and not _goes_on(one, other.article) and _tells_all(other, one):
                space = space or Space(readings)
                if (alike := space.stories(n)[m]) >= sign.story and all(space.stories(n)[o] < min(alike, sign.beside) for o in _of_its_days(n, readings)):
                    found[n] = other.article
    return found


def _headlines(readings: Sequence[Reading]) -> list[frozenset[str]]:
    return [frozenset(terms.stems(reading.article.title)) for reading in readings]


def _numbers(readings: Sequence[Reading]) -> list[frozenset[str]]:
    """The numbers that each tells, of two digits or more and no years."""
    told = (chain(_NUMBER.findall(r.article.title), *[m.numbers for m in r.mentions]) for r in readings)
    return [frozenset(filter(_NUMBER.fullmatch, numbers)) for numbers in told]


_NUMBER: Final = re.compile(r"(?<![\w.,])(?!(?:19|20)\d\d\b)\d[\d.,]*\d(?!\d)")


def _sharing(marks: Sequence[frozenset[str]], sign: _Sign) -> Iterator[tuple[int, int]]:
    """Each article with each one before that has enough of its marks."""
    having: defaultdict[str, list[int]] = defaultdict(list)
    for n, own in enumerate(marks):
        holders = [those for mark in own if len(those := having[mark]) < COMMON]
        if len(holders) >= sign.least:
            yield from ((n, m) for m, count in Counter(chain.from_iterable(holders)).items() if count >= max(sign.least, sign.share * min(len(own), len(marks[m]))))
        for mark in own:
            having[mark].append(n)


def _counts(reading: Reading, *, days: bool = True) -> bool:
    """Whether an article dates something by its page; without `days`, all of it by no word."""
    bases = {m.evidence.basis for m in reading.mentions if m.evidence.from_page and m.title}
    return bool(bases) and (days or bases == {Basis.PUBLISHED})


def _tells_all(earlier: Reading, reading: Reading) -> bool:
    """Whether the earlier article has the acts and numbers of all that the later one dates by its page: a follow-up has others."""
    triggers = {m.trigger for m in earlier.mentions}
    numbers = {number for m in earlier.mentions for number in m.numbers}
    return all(any(terms.kin(m.trigger, t) for t in triggers) and (not m.numbers or not numbers.isdisjoint(m.numbers)) for m in reading.mentions if m.title and m.evidence.from_page)


def _goes_on(reading: Reading, earlier: ArticleRecord) -> bool:
    """Whether an article looks back at the earlier one's news: it names a day of its days otherwise than by its own page, or says "second", "again", "a week after"."""
    back = [when.start for m in reading.mentions if not m.evidence.from_page and (when := m.evidence.when) and when.days == 1 and when.start]
    return any(abs(earlier.published - day) < OLD for day in back) or any(_ANEW.search(m.evidence.quote) for m in reading.mentions if m.lead < _FRONT)


_FRONT: Final = 4
_ANEW: Final = re.compile(r"\b(?:second|third|fourth|another|again|further|fresh|last (?:week|month)|(?:days?|weeks?|months?) (?:after|since|later|ago|before)|in a (?:week|month))\b", re.IGNORECASE)


def _knows(reading: Reading, earlier: ArticleRecord) -> bool:
    """Whether an article names a day in full that was still to come when the earlier one was written."""
    days = [when for m in reading.mentions if m.evidence.basis is Basis.EXPLICIT and (when := m.evidence.when) and when.days == 1 and when.start]
    return any(when.start and earlier.published < when.start <= reading.article.published for when in days)


def _of_its_days(number: int, readings: Sequence[Reading]) -> Iterator[int]:
    """The articles of others that were published within those days."""
    own = readings[number].article
    return (n for n, r in enumerate(readings) if r.article.teller != own.teller and abs(r.article.published - own.published) < OLD)
