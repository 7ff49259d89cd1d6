"""The words on the chart: dates as people write them, title, period, counts, alternative text. English, no locale, no clock."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from timeline.interval import Grain
from timeline.model import ConflictKind, Status
from timeline.renderers.chart.ticks import short_month
from timeline.renderers.chart.wrapping import plain

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from timeline.model import Event, Timeline
    from timeline.renderers.chart.scale import Scale

WORD: Final = re.compile(r"[^\W\d_][\w'’-]*[^\W_]")
TOLD: Final = frozenset({Status.HAPPENED, Status.UNKNOWN})


def day(of: date, *, year: bool = True) -> str:
    return f"{of.day} {short_month(of.month)}" + (f" {of.year}" if year else "")


def days(first: date, last: date, *, year: bool = True) -> str:
    """8-14 Nov 2021; 30 Nov - 2 Dec 2021; 30 Dec 2021 - 2 Jan 2022."""
    if first == last:
        return day(first, year=year)
    if first.year != last.year:
        return f"{day(first)} – {day(last)}"
    if first.month != last.month:
        return f"{day(first, year=False)} – {day(last, year=year)}"
    return f"{first.day}–{day(last, year=year)}"


def when(event: Event, *, year: bool = True) -> str:
    """The event's day or span in words; `year` False leaves out the year where the axis tells it. "c." about; "reported" for a day that was assumed."""
    words = _span(event, year=year)
    if event.time is not None:
        words = f"{words}, {event.time}"
    if event.assumed:
        return f"reported {words}"
    return f"c. {words}" if event.approximate else words


def _span(event: Event, *, year: bool) -> str:
    first, last = event.start, event.last
    since, until = open_ends(event)
    if until and not since:
        return f"since {day(first, year=year)}"
    if since and not until:
        return f"until {day(last, year=year)}"
    match event.when.grain:
        case Grain.DAY:
            return day(first, year=year)
        case Grain.WEEK:
            return f"week of {day(first, year=year)}"
        case Grain.WEEKEND:
            return f"weekend of {day(first, year=year)}"
        case Grain.MONTH:
            return f"{short_month(first.month)} {first.year}"
        case Grain.QUARTER:
            return f"Q{(first.month + 2) // 3} {first.year}"
        case Grain.SEASON:
            return f"{short_month(first.month)}–{short_month(last.month)} {last.year}"
        case Grain.HALF:
            return f"{'first' if first.month < 7 else 'second'} half of {first.year}"
        case Grain.YEAR:
            return str(first.year)
        case Grain.DECADE if first.year % 10 == 0:
            return f"{first.year}s"
        case Grain.DECADE | Grain.CENTURY | Grain.MILLENNIUM:
            return f"{first.year}–{last.year}"
        case Grain.SPAN:
            return days(first, last, year=year)


def open_ends(event: Event) -> tuple[bool, bool]:
    """Whether its beginning, and its end, are left open by the words that date it, or by its going on still."""
    told = [e.when for e in event.evidence if e.when is not None]
    since = any(w.start is None and w.end == event.when.end for w in told)
    until = any(w.end is None and w.start == event.when.start for w in told)
    return since, until or (event.status is Status.ONGOING and event.when.grain is Grain.SPAN)


def remarks(event: Event) -> tuple[str, ...]:
    """What a reader must know beside the date, weightiest first: a claim that is no fact, versions that differ, who bears it out."""
    words = [str(event.status)] if event.status not in TOLD else []
    if kinds := {c.kind for c in event.conflicts}:
        words.append("days differ" if kinds == {ConflictKind.DAY} else "numbers differ" if kinds == {ConflictKind.NUMBER} else "versions differ")
    if len(event.sources) > 1:
        words.append(f"{len(event.sources)} sources")
    return tuple(words)


def title(timeline: Timeline, given: str = "") -> str:
    """The title given, else the timeline's, else its matter, and whom and where it tells of, else the words of its topic."""
    if heading := plain(given or timeline.title):
        return heading
    if not timeline.events:
        return "Timeline"
    known = topic(timeline)
    about = matter(timeline, known)
    names = [name for name in subjects(timeline) if not set(name.split()) & set(about.split())]
    *words, last = [*filter(None, [about]), *names][:3] or known or ("",)
    told = f"{', '.join(words)} and {last}" if words else last
    return f"Timeline: {told}" if told else "Timeline"


def matter(timeline: Timeline, words: Sequence[str]) -> str:
    """Two words of the topic that the events tell of side by side, one of them no name: "oil spill"; "" where there are none."""
    pairs: Counter[str] = Counter()
    for event in timeline.events:
        told = WORD.findall(event.summary)
        pairs.update({f"{one} {other}" for one, other in pairwise(told) if one in words and other in words and one != other and not (one.istitle() and other.istitle())})
    pair = min(pairs, key=lambda p: (-pairs[p], p), default="")
    return pair if pairs[pair] >= max(_OFTEN, len(timeline.events) // _SHARE) and pair.rpartition(" ")[2].islower() else ""


_OFTEN: Final = 3
_SHARE: Final = 50
"""Of so many events one at least tells of a matter."""


def subjects(timeline: Timeline, most: int = 3) -> tuple[str, ...]:
    """The names that most is told of, each event by how many articles tell it; of "Korea" and "North Korea" the one more told."""
    tally: Counter[str] = Counter()
    for event in timeline.events:
        for name in {*event.actors[:_MAIN], *event.places[:_MAIN]}:
            tally[name] += len({e.article for e in event.evidence})
    found: list[str] = []
    for name in sorted(tally, key=lambda n: (-tally[n], n)):
        if len(found) == most or tally[name] * _FAINT < tally[found[0] if found else name]:
            break
        words = set(name.split())
        if not any(words <= (other := set(told.split())) or other <= words for told in found):
            found.append(name)
    return tuple(map(plain, found))


_MAIN: Final = 3
"""Actors and places of an event that count, most told first."""
_FAINT: Final = 6
"""Times that the first name of a heading is told more than the last, at most."""


def topic(timeline: Timeline, most: int = 4) -> tuple[str, ...]:
    """The topic's words as the events spell them, for they may be stems; of Syria and Syrian the first is enough."""
    tally: dict[str, int] = {}
    for event in timeline.events:
        for text in (event.title, event.summary):
            for word in WORD.findall(text)[1:]:  # the first may owe its capital to its place
                tally[word] = tally.get(word, 0) + 1
    found: list[str] = []
    for stem in map(plain, timeline.topic):
        alike = [w for w in tally if w.casefold().startswith(stem.casefold()) and len(w) <= len(stem) + 4]
        often = max((tally[w] for w in alike), default=0) / 4
        word = min((w for w in alike if tally[w] >= often), key=lambda w: (len(w), -tally[w], w), default=stem)
        longer = [f for f in found if f.casefold().startswith(word.casefold())]
        if longer:
            found[found.index(longer[0])] = word
        elif word and not any(word.casefold().startswith(f.casefold()) for f in found):
            found.append(word)
    return tuple(found[:most])


def period(timeline: Timeline) -> str:
    """From the first day to the last, "" where there are no events."""
    return days(min(e.start for e in timeline.events), max(e.last for e in timeline.events)) if timeline.events else ""


def count(number: int, thing: str) -> str:
    return f"{number:,} {thing}" + ("" if number == 1 else "s")


def subtitle(timeline: Timeline, labelled: int, scale: Scale | None = None) -> str:
    """Period, numbers of events and sources, how many bear a label, and the filters; of a broken scale, the part that it is for."""
    tellers, events = {s for e in timeline.events for s in e.sources}, len(timeline.events)
    parts = [period(timeline) if scale is None else _drawn(timeline, scale), count(events, "event")]
    if tellers:
        parts.append(count(len(tellers), "source"))
    if labelled < events:
        parts.append(f"{labelled:,} labelled, {events - labelled:,} more are strokes on the axis")
    parts.extend(timeline.filters)
    return "  ·  ".join(p for p in parts if p)


def _drawn(timeline: Timeline, scale: Scale) -> str:
    apart = " and ".join(word for word, block in (("earlier", scale.early), ("later", scale.late)) if block)
    if not apart:
        return period(timeline)
    first = min(e.start for e in timeline.events if e.start.toordinal() >= scale.start)
    last = max(e.last for e in timeline.events if e.last.toordinal() < scale.end)
    return f"{days(first, last)}, {apart} days set apart"


def sources(timeline: Timeline) -> tuple[str, ...]:
    """Who tells it, those of most events first."""
    tally: dict[str, int] = {}
    for event in timeline.events:
        for source in event.sources:
            tally[source] = tally.get(source, 0) + 1
    return tuple(sorted(tally, key=lambda s: (-tally[s], s)))


def alternative(timeline: Timeline, labelled: Sequence[Event], heading: str) -> str:
    """The chart in words, for those who do not see it: period, counts, and up to twelve of the labelled events."""
    if not timeline.events:
        return f"{heading}. An empty timeline: no event was found."
    kept = sorted(sorted(labelled, key=lambda e: -e.salience)[:12], key=timeline.events.index)
    told = "; ".join(f"{when(e)}: {plain(e.title)}" + (f" ({e.status})" if e.status not in TOLD else "") for e in kept)
    opening = f"{heading}. A timeline of {count(len(timeline.events), 'event')}, {period(timeline)}."
    return f"{opening} {'Among them' if len(kept) < len(timeline.events) else 'They are'}: {told}."
