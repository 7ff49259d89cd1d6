"""The headline of an article that came without one: its first line, where that is written as headlines are, without a full stop.

A caption has whole sentences ("The slick has grown"); a headline tells in the present tense, or with a bare participle ("Bridge closed by storm").
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.clauses import parse
from timeline.model import TOLD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Article, Sentence

_WORDS: Final = range(4, 15)
_NO_HEADLINE: Final = re.compile(r"[.:,;…?!]$|[\\/|]|\b(?:last|this) (?:week|month|year)|[a-z]\. |\([^)]*$|^(?:The|By|Credit|Photo|File)\b|^[a-z\d”’)]")
_AUXILIARIES: Final = wordset("is are was were has have had been being")
_OBJECTS: Final = frozenset("dnPjuos")


def titled(article: Article, sentences: Sequence[Sentence]) -> Article:
    """The article, with its first line for a title where it has none and that may be one."""
    if article.title:
        return article
    first = next((s for s in sentences if s.passage.kind in TOLD), None)
    text = first.text if first else ""
    return replace(article, title=text) if _is_headline(text) else article


def _is_headline(text: str) -> bool:
    words = text.split()
    if len(words) not in _WORDS or _NO_HEADLINE.search(text) or not _AUXILIARIES.isdisjoint(map(str.lower, words)):
        return False
    told = parse(f"{text}.", ())
    group = told.clauses[0].group if told.clauses else None
    past = group is not None and (group.tags[0] == "v" or (group.tags[0] == "E" and told.tags[group.end : group.end + 1] in _OBJECTS))
    return not past
