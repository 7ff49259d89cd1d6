"""Whether words name a person by what somebody is or does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.lexicon import TAGS

if TYPE_CHECKING:
    from collections.abc import Iterable

_ENDING: Final = re.compile(r"(?:er|or|ist|man|woman|ian|ant|eur|ess|boy|girl|son|mother|father|person)s?$")
_PEOPLE: Final = wordset(
    """president ceo pope king queen chief minister mum dad child student victim suspect hero star teen teenager wife husband judge coach captain mp senator secretary prince princess candidate people men
    women children police official officials general attorney intern nurse chef spokesman spokeswoman witness resident head boss friend aide deputy colleague executive diplomat activist analyst representative rep"""
)


_MANY: Final = wordset("police people men women children")


def one_person(words: Iterable[str]) -> bool:
    """Whether one of the words is somebody, and no more than one."""
    return any(not word.endswith("s") and word not in _MANY and person_among([word]) for word in words)


def person_among(words: Iterable[str]) -> bool:
    """Whether one of the words can only be somebody."""
    return any((TAGS[word] in "nF" and _ENDING.search(word)) or word in _PEOPLE for word in words)
