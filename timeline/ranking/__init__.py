"""Which happenings matter: salience on events, and the topic of a corpus.

Days first. An article votes once for each day that it names, with the squared relevance of its best sentence naming that day;
relevance is how much of what the corpus talks about the sentence holds. What the papers of one day say together counts less than what
papers keep saying, and what is still to come counts half. Then, within a day, the event that says what many articles say about that day
comes first; what it has said earns nothing for the next (budgeted maximum coverage, Khuller 1999; candidates as in Gholipour Ghalandari
and Ifrim, ACL 2020). Sums run in a fixed order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline import terms
from timeline.ranking.days import profile, spoken, weights
from timeline.ranking.sentences import gain_of, in_order, standing_for, worded
from timeline.ranking.topic import main_stems, spelled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.interval import Interval
    from timeline.model import Event, Evidence, Reading
    from timeline.ranking.days import Span
    from timeline.ranking.sentences import Sentence

Key = tuple[str, int, int, "Interval | None"]


def rank(events: Sequence[Event], readings: Sequence[Reading], topic: Sequence[str]) -> tuple[tuple[Event, ...], tuple[str, ...]]:
    """The events with salience (0 to 1), summary and title by what their day is about, in the same order; and the topic, given or found."""
    shares = profile(readings)
    wanted = frozenset(word for phrase in topic for word in terms.stems(phrase))
    weight = weights(readings, shares)
    telling = {_key(m.evidence): m for reading in readings for m in reading.mentions}
    of_day = spoken(readings)
    heaviest = max(weight.values(), default=1.0) or 1.0
    spans: dict[Span, list[int]] = {}
    for n, event in enumerate(events):
        spans.setdefault((event.start, event.last), []).append(n)
    ranked = list(events)
    told: set[Sentence] = set()
    for span in sorted(spans, key=lambda s: (-weight.get(s, 0.0), s)):
        own = {n: standing_for(n, [(telling[_key(e)], e.beside) for e in events[n].evidence]) for n in spans[span]}
        gain = gain_of(of_day.get(span, ()) or [o.mention for some in own.values() for o in some], wanted)
        for chosen, share in in_order(own, gain, told):
            number = chosen[0].number
            ranked[number] = worded(events[number], chosen, own[number], weight.get(span, 0.0) / heaviest * share)
    return tuple(ranked), tuple(topic) or spelled(main_stems(shares), readings)


def _key(evidence: Evidence) -> Key:
    return (evidence.article, evidence.start, evidence.expression_start, evidence.when)  # one sentence may be told on its page's day, and again on none
