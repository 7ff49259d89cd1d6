"""A page's date that its own text refutes: a later copy of an older article, from whose date no day may be counted.

Signs: every post shown in it is of a week before or older, or its headline closes or opens with an earlier day in full.
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

    from timeline.model import Article, Mention, Sentence

_FRESH: Final = timedelta(days=7)
"""A post shown in the news is younger."""
_COPIED: Final = timedelta(days=2)
"""From the day in a headline to the page's."""
_POST: Final = PassageKind.POST
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")


def refuted(article: Article, sentences: Sequence[Sentence]) -> str:
    """What in an article shows that its date is that of a later copy, "" for nothing."""
    posts = {s.passage.anchor for s in sentences if s.passage.kind is _POST}
    if posts and article.published - max(posts) >= _FRESH:
        return f"its posts are of {max(posts).isoformat()} and before"
    if _YEAR.search(article.title):
        for found in resolver.resolve(article.title, article.published, article.language or "en"):
            when = found.interval
            at_edge = found.start == 0 or found.end == len(article.title)
            if at_edge and found.basis is Basis.EXPLICIT and when is not None and when.days == 1 and when.start is not None and article.published - when.start >= _COPIED:
                return f"its headline is of {when.start.isoformat()}"
    return ""


def uncounted(article: Article, found: Sequence[Mention], why: str) -> tuple[list[Mention], list[Undated]]:
    """The mentions, those whose day is the page's or counted from it without one; and the expressions that so give none."""
    doubtful = [m for m in found if m.evidence.basis in _FROM_PAGE and m.evidence.anchor == article.published]
    lost = {e.expression_start: e for m in doubtful if (e := m.evidence).expression and e.start <= e.expression_start < e.end}
    reason = f"counted from the page's date, {article.published.isoformat()}, but {why}: give the day it was written"
    undated = [Undated(article.id, e.sentence, e.start, e.end, e.quote, e.expression, reason) for e in lost.values()]
    left = [m._replace(kind=MentionKind.RETELLING, title="", headed=False, evidence=retold(m.evidence)) if m in doubtful else m for m in found]
    return left, undated


_FROM_PAGE: Final = frozenset({Basis.ANCHORED, Basis.PUBLISHED})
