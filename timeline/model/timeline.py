"""The nouns of all articles together: Readings -> Event -> Timeline, its filters and its digest."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from timeline.errors import MissingExtra
from timeline.interval import Grain, Interval
from timeline.model.article import ArticleRecord, Basis, Clock, Evidence, Refusal, Skipped, Status, TimexType, Undated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from pandas import DataFrame


class ConflictKind(StrEnum):
    DAY = "day"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Another day or number told for the same happening, and who tells it. `told` is how it reads ("2021-11-09", "27 dead")."""

    kind: ConflictKind
    told: str
    when: Interval | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """A happening, once, with all who tell it."""

    id: str
    when: Interval
    time: Clock | None
    title: str
    summary: str
    evidence: tuple[Evidence, ...]
    sources: tuple[str, ...]
    actors: tuple[str, ...]
    places: tuple[str, ...]
    status: Status
    basis: Basis
    conflicts: tuple[Conflict, ...] = ()
    salience: float = 0.0

    @property
    def start(self) -> date:
        assert self.when.start is not None, "an event has both ends"
        return self.when.start

    @property
    def last(self) -> date:
        assert self.when.last is not None, "an event has both ends"
        return self.when.last

    @property
    def approximate(self) -> bool:
        """All words that give its day say about, at least, early in the month, ...; "early on Friday" and "around noon" are on that day."""
        named = [e for e in self.evidence if e.when == self.when and (e.mod or e.basis is not Basis.PUBLISHED)]
        return bool(named) and all(e.mod and not (self.when.days == 1 and (e.type == TimexType.TIME or e.mod in _PARTS)) for e in named)

    @property
    def assumed(self) -> bool:
        """Its day is the publication date, for want of any word in the text."""
        return self.basis is Basis.PUBLISHED

    @property
    def edtf(self) -> str:
        return self.when.edtf(approximate=self.approximate, uncertain=self.assumed)


_PARTS: Final = frozenset({"START", "MID", "END"})
COLUMNS = (
    "id", "start", "last", "grain", "edtf", "time", "title", "summary", "status", "basis", "expressions",
    "corroboration", "sources", "actors", "places", "conflicts", "salience",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Timeline:
    """Events in order, and what was left out. Filters keep the lists of what was refused, undated and skipped."""

    events: tuple[Event, ...]
    articles: tuple[ArticleRecord, ...] = ()
    refused: tuple[Refusal, ...] = ()
    undated: tuple[Undated, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    topic: tuple[str, ...] = ()
    title: str = ""
    filters: tuple[str, ...] = ()
    """The filters applied so far, in words."""
    left_out: int = 0
    """How many events those filters left out."""
    _by_id: dict[str, ArticleRecord] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        self._by_id.update((a.id, a) for a in self.articles)

    @property
    def period(self) -> Interval | None:
        """From the first event's first day to the last event's last, None where there are no events."""
        if not self.events:
            return None
        return Interval(min(e.start for e in self.events), max(e.when.end or e.start for e in self.events), Grain.SPAN)

    def article(self, key: str) -> ArticleRecord:
        """The record of an article by its id (KeyError where there is none)."""
        return self._by_id[key]

    def rows(self) -> tuple[tuple[str | int | float, ...], ...]:
        """One flat row an event, in the order of COLUMNS; several names are joined by "; ", days are ISO 8601 and `last` is included."""
        return tuple(_row(event) for event in self.events)

    def to_frame(self) -> DataFrame:
        """The rows as a pandas DataFrame (extra `notebook`); days as datetime64[s]. Raises MissingExtra."""
        try:
            import pandas as pd
        except ImportError:
            raise MissingExtra("to_frame() needs pandas; pip install 'news-timeline[notebook]'") from None
        frame = pd.DataFrame(self.rows(), columns=list(COLUMNS))
        return frame.astype({"start": "datetime64[s]", "last": "datetime64[s]", "corroboration": "int64", "salience": "float64"})

    def _repr_html_(self) -> str:
        """Chart and table, where Jupyter asks for them."""
        from timeline.renderers import notebook  # the one look to the right: the noun shows itself

        return notebook.html(self)

    def between(self, since: date | None = None, until: date | None = None) -> Timeline:
        """What touches since..until, both included; None leaves a side open."""
        if since is None and until is None:
            return self
        words = " ".join(f"{word} {day}" for word, day in (("since", since), ("until", until)) if day)
        return _kept(self, lambda e: e.when.touches(since, until), words)

    def only(
        self,
        actor: str | None = None,
        place: str | None = None,
        source: str | None = None,
        status: Status | str | None = None,
        min_sources: int | None = None,
    ) -> Timeline:
        """What meets every filter given. A name matches where all its words stand in the actor's, place's or source's name, whatever the case."""
        kept = self
        if actor:
            kept = _kept(kept, lambda e: _named(actor, e.actors), f"actor {actor}")
        if place:
            kept = _kept(kept, lambda e: _named(place, e.places), f"place {place}")
        if source:
            kept = _kept(kept, lambda e: _named(source, e.sources), f"source {source}")
        if status:
            wanted = Status(status)
            kept = _kept(kept, lambda e: e.status is wanted, f"status {wanted}")
        if min_sources and min_sources > 1:
            kept = _kept(kept, lambda e: len(e.sources) >= min_sources, f"at least {min_sources} sources")
        return kept

    def digest(self, days: int | None = None, per_day: int | None = None, since: date | None = None, until: date | None = None) -> Timeline:
        """The most telling events, by salience: at most `days` distinct days and `per_day` events a day.

        Only events with a day of their own, from since to until, both included. A day weighs as its most salient event. Lengths left
        out: the days that weigh at least a fifth of what the fifth heaviest weighs, never more than 40, and of these the events that
        come half way to their day's best.
        """
        chosen = _telling([e for e in self.between(since, until).events if e.when.grain is Grain.DAY], days, per_day)
        return _kept(self, lambda e: e.id in chosen, "digest")


def _row(event: Event) -> tuple[str | int | float, ...]:
    expressions = dict.fromkeys(e.expression for e in event.evidence if e.expression and e.when == event.when)
    return (
        event.id,
        event.start.isoformat(),
        event.last.isoformat(),
        str(event.when.grain),
        event.edtf,
        str(event.time or ""),
        event.title,
        event.summary,
        str(event.status),
        str(event.basis),
        "; ".join(expressions),
        len(event.sources),
        "; ".join(event.sources),
        "; ".join(event.actors),
        "; ".join(event.places),
        "; ".join(c.told for c in event.conflicts),
        event.salience,
    )


def _kept(timeline: Timeline, test: Callable[[Event], bool], words: str) -> Timeline:
    events = tuple(e for e in timeline.events if test(e))
    left_out = timeline.left_out + len(timeline.events) - len(events)
    return replace(timeline, events=events, filters=(*timeline.filters, words), left_out=left_out)


_MOST_DAYS: Final = 40
_NEAR_THE_FIFTH: Final = 0.20
_NEAR_THE_DAYS_BEST: Final = 0.50


def _telling(events: Sequence[Event], days: int | None, per_day: int | None) -> frozenset[str]:
    """The ids of a digest's events."""
    by_day: dict[date, list[Event]] = {}
    for event in sorted(events, key=lambda e: (-e.salience, e.start, e.id)):
        by_day.setdefault(event.start, []).append(event)
    heaviest = list(by_day.items())  # the first event of a day is its most salient: days come heaviest first
    if days is None:
        bar = _NEAR_THE_FIFTH * min((told[0].salience for _, told in heaviest[:5]), default=0.0)  # the very first often towers over all
        days = max(3, sum(told[0].salience >= bar for _, told in heaviest[:_MOST_DAYS]))
    chosen = []
    for _, told in heaviest[:days]:
        wanted = per_day if per_day is not None else sum(e.salience >= _NEAR_THE_DAYS_BEST * told[0].salience for e in told)
        chosen += told[:wanted]
    return frozenset(e.id for e in chosen)


def _named(query: str, names: Iterable[str]) -> bool:
    wanted = set(query.casefold().split())
    return any(wanted <= set(name.casefold().split()) for name in names)
