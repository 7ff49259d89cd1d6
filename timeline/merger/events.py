"""A group of mentions -> Event."""

from __future__ import annotations

from collections import Counter
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from timeline import terms
from timeline.merger.conflicts import conflicts
from timeline.merger.vectors import BEING
from timeline.model import Basis, Event, Evidence, Mention, MentionKind, Status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from timeline.interval import Interval
    from timeline.merger.vectors import Told

LONGEST: Final = 70
"""Characters of a title."""
_MANY: Final = 4
_SMOOTH: Final = 4
_WEEK: Final = 7
_MONTH: Final = 31
"""Days; of a month that holds the day of a report or of publication with the same number that day is told."""
_PUBLISHED: Final = Basis.PUBLISHED  # bound once, as what each mention is asked for
_REPORT, _NAMING, _HAPPENED = MentionKind.REPORT, MentionKind.NAMING, Status.HAPPENED
_BASES: Final = tuple(Basis)
_KINDS: Final = (MentionKind.HAPPENING, MentionKind.STATEMENT, MentionKind.REPORT, MentionKind.BACKGROUND, MentionKind.RETELLING, MentionKind.NAMING)
_CLEAR: Final = (Status.HAPPENED, Status.ONGOING, Status.DENIED, Status.ALLEGED, Status.PLANNED, Status.HYPOTHETICAL, Status.UNKNOWN)
"""Of statuses that as many tell, the plainer claim first."""


def event(told: Sequence[Told], told_by: Mapping[str, str], also: Sequence[Mention] = ()) -> Event:
    """`told_by`: article -> the source that it counts as; `also`: what supports it, and mainly tells of another."""
    mentions = sorted((one.mention for one in told), key=lambda m: m.evidence.order)
    told_beside = [m.evidence._replace(how="the sentence mainly tells of another happening") for m in also]
    evidence = tuple(sorted((*(m.evidence for m in mentions), *told_beside), key=lambda e: e.order))
    when = _when(mentions, told_by)
    best = leading(mentions, when)
    return Event(
        id=identity(mentions[0].evidence),
        when=when,
        time=next((m.clock for m in mentions if m.clock and m.evidence.when == when and not _beside_another(m, mentions)), None),
        title=best.title or _cut(best.summary),
        summary=best.placed,
        evidence=evidence,
        sources=tuple(dict.fromkeys(told_by[e.article] for e in evidence)),
        actors=_common(m.actors for m in mentions),
        places=_common(m.places for m in mentions),
        status=_status(mentions, when, told_by),
        basis=min((e.basis for e in evidence if e.when == when), key=_BASES.index),
        conflicts=conflicts(tuple(m.evidence for m in mentions if m.kind is not _REPORT), when, told_by),
    )


def of_month(when: Interval) -> bool:
    """Longer than a week and no longer than a month: "in May", "early May"."""
    return _WEEK < (when.days or 0) <= _MONTH


def _beside_another(m: Mention, mentions: Iterable[Mention]) -> bool:
    """Whether its sentence tells another act of the event, without its hour: "declared an emergency, and it took effect at midnight"; or it names the day of an act that no title tells: "landed at 7:33 p.m."."""
    if m.kind is _NAMING and terms.has_kin(m.trigger) and not any(o.title and terms.kin(o.trigger, m.trigger) for o in mentions):
        return True
    return any(o is not m and o.title and o.clock is None and (o.evidence.article, o.evidence.start) == (m.evidence.article, m.evidence.start) for o in mentions)


def leading(mentions: Sequence[Mention], when: Interval) -> Mention:
    """The mention whose title stands for all."""
    central = _central(mentions)
    return min(mentions, key=lambda m: (not m.title, not m.headed, m.evidence.when != when, -central(m), m.title[1:].islower(), _KINDS.index(m.kind), m.evidence.basis is _PUBLISHED, m.evidence.order))


def _central(mentions: Sequence[Mention]) -> Callable[[Mention], int]:
    """How much the clause of a mention says of what many of them tell; all as much where few do."""
    if len(mentions) < _MANY:
        return lambda _: 0
    known = Counter(word for words in {m.evidence.start: m.words for m in mentions}.values() for word in set(words))
    return lambda m: 10 * sum(known[word] for word in set(m.clause)) // (len(m.clause) + _SMOOTH)


def identity(first: Evidence) -> str:
    """A short hash of the earliest evidence of its own: the same whatever else is told."""
    return blake2b(f"{first.article}\0{first.start}\0{first.expression_start}\0{first.when}".encode(), digest_size=5).hexdigest()


def _when(mentions: Sequence[Mention], told_by: Mapping[str, str]) -> Interval:
    """What most sources name in words or hold within what they name, the finer and earlier of as many; the day of a report, or of publication, only where none names any."""
    votes: dict[int, dict[Interval, set[str]]] = {}
    for m in mentions:
        e = m.evidence
        if e.when is not None and e.when.start and e.when.end:
            rank = 2 if e.basis is _PUBLISHED else 1 if m.kind is _REPORT and m.trigger not in BEING else 0
            votes.setdefault(rank, {}).setdefault(e.when, set()).add(told_by[e.article])
    best = votes[min(votes)]
    backed = {w: set().union(*(told for other, told in best.items() if w.within(other))) for w in best}
    named = min(best, key=lambda w: (-len(backed[w]), w.days, w.start))
    if not of_month(named):
        return named
    numbers = {number for m in mentions if m.evidence.when == named for number in m.numbers}
    finer = [w for m in mentions if (w := m.evidence.when) is not None and w.start and w.end and w.within(named) and not numbers.isdisjoint(m.numbers)]
    return min(finer, key=lambda w: (w.days, w.start), default=named)


def _status(mentions: Sequence[Mention], when: Interval, told_by: Mapping[str, str]) -> Status:
    """What most sources claim; a plan is no plan any more once somebody tells from its day on, or the last of its days, that it happened."""
    tellers: dict[Status, set[str]] = {}
    for m in mentions:
        if m.evidence.when is not None and m.kind is not _NAMING:
            tellers.setdefault(m.evidence.status, set()).add(told_by[m.evidence.article])
    over = when.start if when.days == 1 else when.last
    came_true = over is not None and any(m.evidence.status is _HAPPENED and m.evidence.published >= over for m in mentions if m.evidence.when == when and m.kind is not _NAMING)
    if came_true:
        tellers = {s: told for s, told in tellers.items() if s not in {Status.PLANNED, Status.HYPOTHETICAL}} or {Status.HAPPENED: set()}
    return min(tellers, key=lambda s: (-len(tellers[s]), _CLEAR.index(s)), default=Status.UNKNOWN)


def _cut(summary: str) -> str:
    """As much of a sentence as a title holds, where no clause of it makes one."""
    return summary if len(summary) <= LONGEST else summary[: LONGEST - 1].rsplit(" ", 1)[0].rstrip(" ,;:–-") + "…"


def _common(names: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    counts = Counter(name for told in names for name in told)
    return tuple(sorted(counts, key=lambda name: (-counts[name], name)))
