"""Possessives of a title ("his", "its") that have no owner in it: they get the owner's name, or are left off."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.extractor.referents import person_before
from timeline.grammar import words as wordset
from timeline.grammar.lexicon import TAGS
from timeline.grammar.people import person_among
from timeline.names import NameKind
from timeline.titles.phrases import LONGEST
from timeline.titles.pointing import BODIES

if TYPE_CHECKING:
    from timeline.extractor.place import Place
    from timeline.names import Name

_POSSESSIVE: Final = re.compile(r"\b(his|her|its|their)\b(?= [\w“\"])|^(His|Her|Its|Their) ")
_LEFT_OFF: Final = wordset("in into about on over from amid during after following before at with under by for as to against of")
_FEW: Final = 3
_BODY: Final = BODIES | wordset("court jury tribunal parliament council committee government ministry newspaper paper university school commission board team party union")


def owned(text: str, place: Place) -> str:
    """The title where each possessive has its owner before it; "" where one cannot have."""
    for found in reversed([*_POSSESSIVE.finditer(text)]):
        before = text[: found.start()]
        whose = (found[1] or found[2]).lower()
        if before and _has_owner(whose, before, place.names):
            continue
        name = _owner(whose, before, place)
        if name and name in before:
            continue
        told = f"{before}{name}{'’' if name.endswith('s') else '’s'}{text[found.start() + len(whose) :]}" if name else ""
        if told and len(told) <= LONGEST:
            text = told
            continue
        rest, _, preposition = before.rstrip().rpartition(" ")
        if preposition not in _LEFT_OFF or len(rest.split()) < _FEW or TAGS[rest.rpartition(" ")[2]] not in "nPuZF":
            return ""
        text = rest
    return text


def _has_owner(possessive: str, before: str, names: tuple[Name, ...]) -> bool:
    """Whether the words before a possessive name somebody or something that it fits, as far as can be seen."""
    kinds = {n.kind for n in names if (n.kind is not NameKind.OTHER or before.startswith(n.text)) and (n.text in before or n.canonical in before or n.canonical.rpartition(" ")[2] in before)}
    told = before.split()
    words = before.lower().split()
    people = person_among(words)
    if possessive in {"his", "her"}:
        opens = not kinds and len(told) <= _FEW and told[-1] in _LEFT_OFF
        one = any(person_among([w]) and not w.endswith("s") and w not in {"police", "people"} for w in words)
        if people and not one and not kinds:
            return False  # "Police stormed his room"
        if not one and not kinds and not _BODY.isdisjoint(words):
            return False  # "A court froze her accounts"
        called = any(" " in n.text and n.kind in _CALLED and before.startswith(n.text) for n in names)  # people whom the tables do not know for such
        return one or called or "Mr" in before or not (opens or (kinds and kinds <= _NOBODY))
    if possessive == "its":
        somebody = any(n.kind is NameKind.PERSON and before.startswith((n.text, n.canonical, n.canonical.rpartition(" ")[2])) for n in names)
        body = any(n.kind is NameKind.OTHER and (f" {n.canonical} would " in before or f" {n.canonical} will " in before) for n in names)  # "Berg said Norsk would move"
        return body or kinds != {NameKind.PERSON} or not somebody or any(word.islower() and TAGS[word] == "n" and not person_among([word]) for word in told)
    alone = any(n.kind is NameKind.PERSON and before.startswith((n.text, n.canonical)) for n in names)
    return not alone or people or " and " in before


_CALLED: Final = frozenset({NameKind.ORGANISATION, NameKind.OTHER})
_NOBODY: Final = frozenset({NameKind.ORGANISATION, NameKind.COUNTRY, NameKind.GROUP, NameKind.PLACE, NameKind.MEDIA})


def _owner(possessive: str, before: str, place: Place) -> str:
    """The one person whom this sentence has named so far, or the one before, whom "his" or "her" can mean."""
    if possessive not in {"his", "her"}:
        return ""
    at = place.sentence.start + place.sentence.text.find(f" {possessive} ")
    here = {n.canonical for n in place.names if n.kind is NameKind.PERSON and n.start < at and n.canonical not in before}
    return here.pop() if len(here) == 1 else "" if here else person_before(place.sentences, place.all_names, place.number)
