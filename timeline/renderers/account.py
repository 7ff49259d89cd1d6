"""What a report tells, in the order in which it is told; the templates only word it.

Main story and background are told apart, so that a year named in passing does not open the chronology.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import groupby
from typing import TYPE_CHECKING, Final

from timeline.model import ArticleRecord, Basis, Conflict, Event, Evidence, Refusal, Status, Timeline, Undated
from timeline.renderers import spoken
from timeline.renderers.chart import captions

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

KEY_EVENTS: Final = 10
COARSE: Final = 92
"""Days: what spans more than a quarter is background to a story told by the day."""
SHORT: Final = 10
"""Days: what is at most so long bounds the story's period."""
LONG_BEFORE: Final = timedelta(days=60)
"""What ended so long before the first publication is background."""
AHEAD: Final = frozenset({Status.PLANNED, Status.HYPOTHETICAL})
PLAIN: Final = frozenset({Status.HAPPENED, Status.UNKNOWN})


@dataclass(frozen=True, slots=True)
class Told:
    """One sentence that tells of an event, cut around the expression that gave the day ("" where none did)."""

    article: ArticleRecord
    evidence: Evidence
    before: str
    expression: str
    after: str


@dataclass(frozen=True, slots=True)
class Teller:
    """A source, with the first of its articles that tells the event."""

    name: str
    url: str


@dataclass(frozen=True, slots=True)
class Dispute:
    """Another day or number for the same happening."""

    kind: str
    told: str
    tellers: tuple[Teller, ...]
    sentences: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """An event as the report tells it.

    number: of its footnote. when: the day in words. status: "" where it plainly happened. sentences: all that tell it;
    the first is the one that gave the day. key: one of the most telling. aside: background to the main story.
    """

    event: Event
    number: int
    when: str
    status: str
    tellers: tuple[Teller, ...]
    sentences: tuple[Told, ...]
    disputes: tuple[Dispute, ...]
    key: bool
    aside: bool

    @property
    def heading(self) -> str:
        """The title where the sentences do not begin with what it says: whom "she" is, which "those" are, what an editor made of them, what stands deep inside; else ""."""
        words = _WORD.findall(self.event.summary.lower())[:_BEGINNING]
        if not _POINTING.isdisjoint(words[:1]) and not self.event.summary.startswith(self.event.title):
            return self.event.title
        told = set(words)
        return "" if told.issuperset(word for word in _WORD.findall(self.event.title.lower()) if len(word) > _SMALL) else self.event.title


_WORD: Final = re.compile(r"\w+")
_SMALL: Final = 3
_POINTING: Final = frozenset({"this", "that", "these", "those", "he", "she", "it", "they", "his", "her", "its", "their", "such"})
_BEGINNING: Final = 20
"""Words of a summary that are read at a glance."""


@dataclass(frozen=True, slots=True)
class Source:
    """An article in the list of sources, and how many events it tells."""

    article: ArticleRecord
    events: int


@dataclass(frozen=True, slots=True)
class Account:
    """All that a template may use.

    period: of the main story. key: the most telling, in order. days: the main story as (heading, entries). entries: all, in order of time; told: all, in order of their numbers. silent: articles that tell no event.
    outlets: (source, its articles). undated: (reason, cases). skipped: (reason, how many).
    """

    title: str
    timeline: Timeline
    period: str
    key: tuple[Entry, ...]
    days: tuple[tuple[str, tuple[Entry, ...]], ...]
    planned: tuple[Entry, ...]
    background: tuple[Entry, ...]
    entries: tuple[Entry, ...]
    told: tuple[Entry, ...]
    disputed: tuple[Entry, ...]
    corroborated: int
    sources: tuple[Source, ...]
    silent: int
    outlets: tuple[tuple[str, int], ...]
    refused: tuple[Refusal, ...]
    undated: tuple[tuple[str, tuple[Undated, ...]], ...]
    skipped: tuple[tuple[str, int], ...]


def account(timeline: Timeline, title: str = "") -> Account:
    """Sort a timeline's events into a report's parts."""
    aside = _background(timeline)
    planned = [e for e in timeline.events if e.status in AHEAD and e.id not in aside]
    main = [e for e in timeline.events if e.status not in AHEAD and e.id not in aside]
    key = _key(timeline, main)
    number = {e.id: n for n, e in enumerate((*main, *planned, *(e for e in timeline.events if e.id in aside)), 1)}
    entries = tuple(_entry(timeline, e, number[e.id], key, aside) for e in timeline.events)
    cited = Counter(key for e in timeline.events for key in {v.article for v in _all_evidence(e)})
    return Account(
        title=captions.title(timeline, title),
        timeline=timeline,
        period=_period([e for e in main if (e.when.days or 0) <= SHORT] or main or timeline.events),
        key=tuple(e for e in entries if e.key),
        days=tuple((day, tuple(some)) for day, some in groupby((e for e in entries if e.number <= len(main)), key=lambda e: e.when)),
        planned=tuple(e for e in entries if e.event.status in AHEAD and not e.aside),
        background=tuple(e for e in entries if e.aside),
        entries=entries,
        told=tuple(sorted(entries, key=lambda e: e.number)),
        disputed=tuple(e for e in entries if e.disputes),
        corroborated=sum(len(e.sources) > 1 for e in timeline.events),
        sources=tuple(Source(a, cited[a.id]) for a in _by_date(timeline.articles) if cited[a.id]),
        silent=sum(not cited[a.id] for a in timeline.articles),
        outlets=tuple(Counter(a.teller for a in _by_date(timeline.articles)).most_common()),
        refused=timeline.refused,
        undated=_grouped(timeline.undated),
        skipped=tuple(sorted(Counter(s.reason for s in timeline.skipped).items(), key=lambda r: (-r[1], r[0]))),
    )


def _key(timeline: Timeline, main: Sequence[Event]) -> frozenset[str]:
    """Ids of a third of the main story, at most ten: the best event of each of the best days, then the best of the rest."""
    most = min(KEY_EVENTS, -(-len(main) // 3))
    days = {e.id for e in replace(timeline, events=tuple(main)).digest(days=most, per_day=1).events}
    best = sorted(main, key=lambda e: (e.id not in days, -e.salience, -len(e.sources), e.start, e.id))
    return frozenset(e.id for e in best[:most])


def _background(timeline: Timeline) -> frozenset[str]:
    """Ids of what is coarse or long past; none where that were most of the story: a history is told in years."""
    first = min((a.published for a in timeline.articles), default=None)
    past = frozenset(e.id for e in timeline.events if first and first - e.last > LONG_BEFORE)
    coarse = frozenset(e.id for e in timeline.events if e.status not in AHEAD and (e.when.days or 0) > COARSE)
    told = sum(e.status not in AHEAD for e in timeline.events)
    return past | coarse if 2 * len(past | coarse) <= told else frozenset()


def _entry(timeline: Timeline, event: Event, number: int, key: frozenset[str], aside: frozenset[str]) -> Entry:
    # The sentence that gave the day comes first; the others follow as published.
    evidence = sorted(event.evidence, key=lambda v: (v.when != event.when, v.basis is Basis.RETOLD, v.basis is Basis.PUBLISHED))
    return Entry(
        event=event,
        number=number,
        when=_when(event),
        status="" if event.status in PLAIN else str(event.status),
        tellers=_tellers(timeline, event.evidence, event.sources),
        sentences=tuple(_told(timeline, v) for v in evidence),
        disputes=tuple(_dispute(timeline, c) for c in event.conflicts),
        key=event.id in key,
        aside=event.id in aside,
    )


def _when(event: Event) -> str:
    since, until = captions.open_ends(event)
    if since is not until:
        return f"until {spoken.day(event.last)}" if since else f"since {spoken.day(event.start)}"
    words = spoken.when(event.when)
    if not event.approximate:
        return words
    return f"about the {words}" if words[0].islower() else f"about {words}"


def _dispute(timeline: Timeline, conflict: Conflict) -> Dispute:
    sources = tuple(dict.fromkeys(_record(timeline, v).teller for v in conflict.evidence))
    told = spoken.when(conflict.when) if conflict.when else conflict.told
    return Dispute(str(conflict.kind), told, _tellers(timeline, conflict.evidence, sources), tuple(_told(timeline, v) for v in conflict.evidence))


def _tellers(timeline: Timeline, evidence: Iterable[Evidence], sources: Iterable[str]) -> tuple[Teller, ...]:
    urls: dict[str, str] = {}
    for record in (_record(timeline, v) for v in evidence):
        urls.setdefault(record.teller, record.url)
    return tuple(Teller(name, urls.get(name, "")) for name in sources)


def _told(timeline: Timeline, v: Evidence) -> Told:
    start, end = v.expression_start - v.start, v.expression_end - v.start
    if not v.expression or v.quote[start:end] != v.expression:
        return Told(_record(timeline, v), v, v.quote, "", "")
    return Told(_record(timeline, v), v, v.quote[:start], v.expression, v.quote[end:])


def _record(timeline: Timeline, v: Evidence) -> ArticleRecord:
    try:
        return timeline.article(v.article)
    except KeyError:
        return ArticleRecord(v.article, v.published)


def _all_evidence(event: Event) -> Iterable[Evidence]:
    yield from event.evidence
    for conflict in event.conflicts:
        yield from conflict.evidence


def _by_date(articles: Iterable[ArticleRecord]) -> list[ArticleRecord]:
    return sorted(articles, key=lambda a: (a.published, a.teller, a.id))


def _grouped(undated: Iterable[Undated]) -> tuple[tuple[str, tuple[Undated, ...]], ...]:
    by_reason: dict[str, list[Undated]] = {}
    for u in undated:
        by_reason.setdefault(u.reason, []).append(u)
    return tuple((reason, tuple(some)) for reason, some in sorted(by_reason.items(), key=lambda r: (-len(r[1]), r[0])))


def _period(events: Sequence[Event]) -> str:
    return spoken.run(min(e.start for e in events), max(e.last for e in events)) if events else ""
