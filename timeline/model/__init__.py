"""The nouns, in the order in which data becomes them.

    Article -> Passage -> Sentence -> Resolution -> Mention   = Reading    (one article alone)
    Readings -> Event -> Timeline                                          (all together)

All are frozen (named tuples where an article has many); offsets are characters into the article's text, half-open; days are `datetime.date`.
"""

from timeline.model.article import (
    TOLD,
    Article,
    ArticleRecord,
    Basis,
    Clock,
    Evidence,
    Passage,
    PassageKind,
    Refusal,
    Resolution,
    Sentence,
    Skipped,
    Status,
    TimexType,
    Undated,
)
from timeline.model.reading import Mention, MentionKind, Reading
from timeline.model.timeline import COLUMNS, Conflict, ConflictKind, Event, Timeline

__all__ = [
    "COLUMNS",
    "TOLD",
    "Article",
    "ArticleRecord",
    "Basis",
    "Clock",
    "Conflict",
    "ConflictKind",
    "Event",
    "Evidence",
    "Mention",
    "MentionKind",
    "Passage",
    "PassageKind",
    "Reading",
    "Refusal",
    "Resolution",
    "Sentence",
    "Skipped",
    "Status",
    "Timeline",
    "TimexType",
    "Undated",
]
