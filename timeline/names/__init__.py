"""Actors and places: find() in one article, join() across articles.

One scan over runs of capitalised words; `runs` says what the words alone tell (remembered by run), `context` what stands before and
behind, `linking` what the rest of the article tells. English prose; other Latin scripts by the same rules, German by gazetteer and persons only.
"""

from __future__ import annotations

from timeline.gazetteer import Sort, load
from timeline.names.joining import canonical, join
from timeline.names.linking import find
from timeline.names.months import MONTHS
from timeline.names.name import ACTORS, LANDS, PLACES, Name, NameKind

__all__ = ["ACTORS", "LANDS", "MONTHS", "PLACES", "Name", "NameKind", "canonical", "find", "is_land", "is_name", "join"]


def is_name(word: str) -> bool:
    """Whether the tables know a word with a capital as a name and its small form as no common word."""
    known = load()
    return word in known.names or (word.lower() not in known.common and word in known.first)


def is_land(name: str) -> bool:
    """Whether the tables know a name for that of a country."""
    known = load().names.get(name)
    return known is not None and known.sort is Sort.COUNTRY
