"""The page to read first: how an article becomes a Reading, and Readings a Timeline.

read() needs one article alone, so it can be cached, or run in processes; assemble() never needs a text again.
"""

from __future__ import annotations

import gc
from collections import Counter
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from timeline import dates, extractor, merger, names, passages, ranking, resolver, sentences, terms
from timeline.extractor import pagedate
from timeline.merger import late
from timeline.model import TOLD, Article, Passage, Reading, Skipped, Timeline

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from timeline.model import Refusal, Resolution, Sentence


def read(article: Article) -> Reading:
    """One article alone, without its text."""
    parts = passages.split(article)
    article = replace(article, language=article.language or _language(parts))
    told = sentences.split(article.text, parts)
    resolutions = resolver.resolve_sentences(told)
    called = names.find(article, told)
    refuted = pagedate.refuted(article, told, dates.of_address(article.url))
    mentions, undated = extractor.extract(article, told, resolutions, called, refuted)
    bag, profile, shingles = terms.describe(article, told)
    return Reading(article.record, mentions, undated, _skipped(article, parts), bag, profile, shingles, refuted)


def expressions(article: Article) -> tuple[tuple[Sentence, tuple[Resolution, ...]], ...]:
    """The sentences of an article, each with its resolved time expressions."""
    told = sentences.split(article.text, passages.split(article))
    return tuple(zip(told, resolver.resolve_sentences(told), strict=True))


@contextmanager
def _rare_collections() -> Iterator[None]:
    """Nearly all that a build makes is kept and none of it is cyclic: looking for garbage would take a tenth of its time."""
    before = gc.get_threshold()
    gc.set_threshold(*(limit and max(limit, least) for limit, least in zip(before, (1_000_000, 20, 20), strict=True)))
    try:
        yield
    finally:
        gc.set_threshold(*before)


@_rare_collections()
def assemble(readings: Iterable[Reading], topic: Sequence[str] = (), refused: Sequence[Refusal] = (), title: str = "") -> Timeline:
    """All together: the same whatever the order of the readings."""
    known = sorted(readings, key=lambda r: (r.article.published, r.article.id))
    doubted = late.late(known)
    known = [_uncounted(r, doubted[r.article.id]) if r.article.id in doubted else r for r in known]
    events, found_topic = ranking.rank(merger.merge(known), known, topic)
    return Timeline(
        events=events,
        articles=tuple(r.article for r in known),
        refused=tuple(refused),
        undated=tuple(u for r in known for u in r.undated),
        skipped=tuple(s for r in known for s in r.skipped),
        topic=found_topic,
        title=title or (f"Timeline: {', '.join(topic)}" if topic else ""),  # whoever names a topic wants it in the heading
    )


def _uncounted(reading: Reading, why: str) -> Reading:
    """Without the days counted from the page's date."""
    mentions, undated = pagedate.uncounted(reading.article, reading.mentions, why)
    return replace(reading, mentions=tuple(mentions), undated=(*reading.undated, *undated), refuted=why)


def _language(parts: Sequence[Passage]) -> str:
    """The language that most of the told text is in."""
    size: Counter[str] = Counter()
    for part in parts:
        if part.kind in TOLD:
            size[part.language] += part.end - part.start
    return max(sorted(size), key=lambda code: size[code], default="")


def _skipped(article: Article, parts: Sequence[Passage]) -> tuple[Skipped, ...]:
    """What was passed over: furniture, captions, and stray foreign passages."""
    return tuple(
        Skipped(article.id, part.start, part.end, str(part.kind) if part.kind not in TOLD else f"language {part.language}")
        for part in parts
        if part.kind not in TOLD or (part.language and part.language != article.language)
    )
