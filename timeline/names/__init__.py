"""Actors and places: find() in one article, join() across articles.

One scan over runs of capitalised words; `runs` says what the words alone tell (remembered by run), `context` what stands before and
behind, `linking` what the rest of the article tells. English prose; other Latin scripts by the same rules, German by gazetteer and persons only.
"""

from __future__ import annotations

from timeline.names.joining import canonical, join
from timeline.names.linking import find
from timeline.names.name import ACTORS, PLACES, Name, NameKind

__all__ = ["ACTORS", "PLACES", "Name", "NameKind", "canonical", "find", "join"]
