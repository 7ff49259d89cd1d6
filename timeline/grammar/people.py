"""Whether words name a person by what somebody is or does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.lexicon import TAGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_ENDING: Final = re.compile(r"(?:er|or|ist|man|woman|ian|ant|eur|ess|boy|girl|son|mother|father|person)s?$")
_PEOPLE: Final = wordset(
    """veteran president ceo pope king queen chief minister mum dad child student victim suspect hero star teen teenager wife husband judge coach captain mp senator secretary prince princess candidate people men
    women children police official officials general attorney intern nurse chef spokesman spokeswoman witness resident head boss friend aide deputy colleague executive diplomat activist analyst representative rep"""
)


_MANY: Final = wordset("police people men women children")
# Who speaks for a state or a body, and not only for himself.
_OFFICES: Final = wordset(
    """president premier minister chancellor king queen emir pope secretary secretary-general ambassador envoy senator governor mayor commissioner commander general admiral spokesman spokeswoman spokesperson spokesmen
    prosecutor prosecutors chairman chairwoman ceo chief official officials authorities ministry government administration military army navy coastguard police agency court commission council parliament congress senate committee party
    company airline bank embassy kremlin pentagon regulator regulators department organization organisation league union nations bureau authority coordinator head director source sources"""
)
_FURTHER: Final = wordset("of for in at from on with who which and ,")
_OWNER: Final = frozenset({"'s", "’s", "'", "’"})
_ARTICLES: Final = wordset("the a an his her its their some two three several many senior top")
_NO_MORE: Final = wordset("former ex then")


def one_person(words: Iterable[str]) -> bool:
    """Whether one of the words is somebody, and no more than one."""
    return any(not word.endswith("s") and word not in _MANY and person_among([word]) for word in words)


def person_among(words: Iterable[str]) -> bool:
    """Whether one of the words can only be somebody."""
    return any((TAGS[word] in "nF" and _ENDING.search(word)) or word in _PEOPLE for word in words)


def holds_office(words: Iterable[str]) -> bool:
    """Whether the words name who speaks for a state or a body: "the defence secretary", not "the former secretary"."""
    said = [*words]
    end = next((n for n, word in enumerate(said) if n and word in _FURTHER), len(said))
    if any(word in _OWNER for word in said[end:]):
        return False  # "the king of pop's doctor"
    said = said[max([n + 1 for n, word in enumerate(said[:end]) if word in _OWNER], default=0) : end]
    last = max([n for n, word in enumerate(said) if word.islower()], default=-1)
    heads = said[last:] if last >= 0 and said[last] not in _ARTICLES else said[last + 1 :]
    return not _OFFICES.isdisjoint(map(str.lower, heads)) and _NO_MORE.isdisjoint(map(str.lower, said))


def accuses(verb: str, pronoun: str, words: Sequence[str]) -> bool:
    """Whether who claims something of "he" or "she" is rather the other one told of: "Berg claimed he locked the door and kept her there"."""
    return verb in _ACCUSING and not _OTHERS.get(pronoun, frozenset()).isdisjoint(map(str.lower, words))


_ACCUSING: Final = wordset("claim allege recall testify complain")
_OTHERS: Final = {"he": wordset("her herself hers"), "she": wordset("him himself")}
