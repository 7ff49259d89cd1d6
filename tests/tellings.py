"""Made-up readings: what articles tell, without their texts."""

from __future__ import annotations

from datetime import date, timedelta

from timeline import terms
from timeline.interval import Interval, day as of_day
from timeline.model import ArticleRecord, Basis, Evidence, Mention, MentionKind, Reading, Status

FIRST = date(2024, 3, 6)


def on(n: int) -> date:
    """The n-th day of the tale."""
    return FIRST + timedelta(n)


def tell(
    quote: str,
    when: date | Interval | None = None,
    *,
    words: str = "",
    kind: MentionKind = MentionKind.HAPPENING,
    basis: Basis | None = None,
    actors: tuple[str, ...] = (),
    places: tuple[str, ...] = (),
    numbers: tuple[str, ...] = (),
    status: Status = Status.HAPPENED,
    trigger: str = "",
    agent: str = "",
    clock=None,
    title: str | None = None,
    headed: bool = False,
):
    """A sentence as told(article, published, sentence) -> Mention; `words` is the expression that names the day."""

    def told(article: str, published: date, sentence: int) -> Mention:
        interval = of_day(when) if isinstance(when, date) else when
        found = basis or (Basis.RETOLD if interval is None else Basis.ANCHORED if words else Basis.PUBLISHED)
        at = quote.find(words) if words else 0
        start = 1000 * sentence
        expression = (words, start + at, start + at + len(words)) if words else ("", 0, 0)
        evidence = Evidence(article, published, sentence, start, start + len(quote), quote, *expression, when=interval, basis=found, status=status)
        stems = terms.stems(quote)
        made = ("" if kind in {MentionKind.RETELLING, MentionKind.NAMING} else quote[:60].rstrip(". ")) if title is None else title
        return Mention(kind, evidence, made, quote, trigger, actors, places, numbers, stems, stems, sentence, clock, agent=agent, headed=headed)

    return told


def read(key: str, published: date, *told, source: str = "", title: str = "", shingles: tuple[int, ...] = ()) -> Reading:
    mentions = tuple(one(key, published, n) for n, one in enumerate(told))
    text = title + " " + " ".join(m.summary for m in mentions)
    bag = tuple(sorted((stem, 3.0 if stem in terms.stems(title) else 1.0) for stem in terms.stems(text)))
    return Reading(ArticleRecord(key, published, source or key, title), mentions, bag=bag, profile=terms.stems(text), shingles=shingles)
