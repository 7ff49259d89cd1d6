"""A page's date that its own text refutes: a later copy of an older article, from whose date no day may be counted.

Signs: its address bears another day, every post shown in it is of a week before or older, though nothing introduces them as old, or its headline
has an earlier day in full behind a dash.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from timeline import resolver
from timeline.extractor.mentions import retold
from timeline.model import Basis, MentionKind, PassageKind, Undated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.interval import Interval
    from timeline.model import Article, ArticleRecord, Mention, Sentence

_FRESH: Final = timedelta(days=7)
"""A post shown in the news, or the day behind its headline, is younger."""
_ASTRAY: Final = timedelta(days=3)
"""Between a page's date and the day or month in its address: one is midnight elsewhere, two a late edition."""
_SEVERAL: Final = 2
"""Posts: a single one may be quoted for what it said long ago."""
_POST: Final = PassageKind.POST


def refuted(article: Article, sentences: Sequence[Sentence], filed: Interval | None) -> str:
    """What in an article shows that its date is that of a later copy, "" for nothing. `filed`: the day or month in its address."""
    if filed and filed.start and filed.last and max(filed.start - article.published, article.published - filed.last) >= _ASTRAY:
        return f"its address bears {filed.edtf()}"
    posts = [n for n, s in enumerate(sentences) if s.passage.kind is _POST]
    if posts and article.text.count("(@") >= _SEVERAL:
        newest = max(sentences[n].passage.anchor for n in posts)
        if article.published - newest >= _FRESH and not (posts[0] and _OLD.search(sentences[posts[0] - 1].text)):
            return f"its posts are of {newest.isoformat()} and before"
    if found := _DATED.search(article.title):
        days = [r.interval for r in resolver.resolve(found[1], article.published, article.language or "en") if r.basis is Basis.EXPLICIT]
        if days and days[0] is not None and days[0].days == 1 and days[0].start is not None and article.published - days[0].start >= _FRESH:
            return f"its headline is of {days[0].start.isoformat()}"
    return ""


# What introduces a post of long ago: "last month she wrote:"
_OLD: Final = re.compile(r"\b(?:last|previous|earlier|ago|then|back in|in (?:19|20)\d\d)\b", re.IGNORECASE)
# "News at Nine -- October 2, 2017"
_DATED: Final = re.compile(r" [-–—|]+ ((?:\w+,? )?(?:\w+\.? \d{1,2},?|\d{1,2}\.? \w+,?) (?:19|20)\d\d)$")


def uncounted(article: Article | ArticleRecord, found: Sequence[Mention], why: str) -> tuple[list[Mention], list[Undated]]:
    """The mentions, those whose day is the page's or counted from it without one; and what so has none: expressions, and sentences that name no day."""
    reason = f"counted from the page's date, {article.published.isoformat()}, but {why}: give the day it was written"
    lost = {(e.start, e.expression_start): e for m in found if (e := m.evidence).from_page and (m.title if not e.expression else e.start <= e.expression_start < e.end)}
    undated = [Undated(article.id, e.sentence, e.start, e.end, e.quote, e.expression, reason) for e in lost.values()]
    left = [m._replace(kind=MentionKind.RETELLING, title="", headed=False, evidence=retold(m.evidence)) if m.evidence.from_page else m for m in found]
    return left, undated
