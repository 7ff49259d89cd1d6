"""Offices without their country: "Poland's Foreign Ministry", and "the ministry" where the article has told whose."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING, Final

from timeline.gazetteer import load, words as w
from timeline.model import TOLD
from timeline.names.name import Name, NameKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Sentence

_NATIONAL: Final = frozenset({NameKind.COUNTRY, NameKind.GROUP, NameKind.PLACE})
_ORGANISATION: Final = NameKind.ORGANISATION  # bound once: looking up a member of an enum takes long in Python 3.11
_NEAR: Final = 3
"""How many sentences back "the army" may refer."""
_POSSESSIVES: Final = frozenset({"'s ", "’s "})


def owned(text: str, sentences: Sequence[Sentence], groups: Sequence[list[Name]]) -> tuple[tuple[Name, ...], ...]:
    """The same names, offices joined to their countries, and the lower-case offices that can only be one of them."""
    having = [group for group in groups if _ORGANISATION in [name.kind for name in group]]
    for group in having:
        if len(group) > 1:
            _join(text, group)
    owners = _owners(having, groups)
    if owners:
        _complete(having, owners)
        _insert(text, sentences, groups, owners)
    return tuple(map(tuple, groups))


def _join(text: str, group: list[Name]) -> None:
    """Let "Poland" and "Foreign Ministry" behind it be one organisation, the country inside it."""
    for i, office in enumerate(group):
        country = group[i - 1]
        if not i or office.kind is not _ORGANISATION or country.kind not in _NATIONAL or text[country.end : office.start] not in _POSSESSIVES:
            continue
        if office.canonical.islower() or office.canonical in w.SHARED_OFFICES:
            adjective = load().adjectives.get(country.canonical, country.canonical)
            whole = text[country.start : office.end]
            group[i - 1] = Name(country.start, office.end, whole, f"{adjective} {office.canonical}", _ORGANISATION)
            group[i] = country._replace(kind=NameKind.GROUP)


def _owners(having: Sequence[list[Name]], groups: Sequence[list[Name]]) -> dict[str, str]:
    """Office without country -> with it, where the article has one such only.

    The last word alone counts as an office, too ("the ministry"), where the country is one that the article is about.
    """
    owners: dict[str, str] = {}
    nations: Counter[str] = Counter()
    for group in having:
        for i, name in enumerate(group):
            words = _office(name) if name.kind is _ORGANISATION else None
            if not words:
                continue
            nations = nations or Counter(n.canonical for g in groups for n in g if n.kind in _NATIONAL)
            inner = group[i + 1] if i + 1 < len(group) else name
            local = name.start <= inner.start < name.end and 2 * nations[inner.canonical] >= max(nations.values(), default=1)
            for office in (" ".join(words), words[-1]) if local else (" ".join(words),):
                if local or " " in office:
                    owners[office] = name.canonical if owners.get(office, name.canonical) == name.canonical else ""
    return {office: owner for office, owner in sorted(owners.items()) if owner}


def _office(name: Name) -> list[str]:
    """The words "foreign ministry" of "Polish foreign ministry"."""
    if name.canonical.rpartition(" ")[2] not in w.ACTING_HEADS or name.canonical.islower():
        return []
    words = name.canonical.split(" ")
    while words and not words[0].islower():
        words.pop(0)
    return words


def _complete(groups: Sequence[list[Name]], owners: dict[str, str]) -> None:
    for group in groups:
        for i, name in enumerate(group):
            if name.kind is _ORGANISATION and name.canonical in owners:
                group[i] = name._replace(canonical=owners[name.canonical])


def _insert(text: str, sentences: Sequence[Sentence], groups: Sequence[list[Name]], owners: dict[str, str]) -> None:
    starts: list[int] = []
    for office, owner in owners.items():
        for words in {office: 0, office.replace("defence", "defense"): 0}:
            for at in _all(text, words):
                starts = starts or [s.start for s in sentences]
                end = at + 4 + len(words)
                i = bisect_right(starts, at) - 1
                told = i >= 0 and end <= sentences[i].end and sentences[i].passage.kind in TOLD and not text[end : end + 1].isalnum()
                if told and (" " in office or any(n.canonical == owner for group in groups[max(i - _NEAR, 0) : i + 1] for n in group if n.start < at)):
                    _place(groups[i], Name(at + 4, end, words, owner, _ORGANISATION))


def _all(text: str, words: str) -> list[int]:
    """Where "the" and the words stand, small letters first."""
    found = []
    at = text.find("he " + words, 1)
    while at >= 0:
        found.append(at - 1)
        at = text.find("he " + words, at + len(words))
    return [at for article in "tT" for at in found if text[at] == article]


def _place(group: list[Name], name: Name) -> None:
    if not any(n.start < name.end and name.start < n.end for n in group):
        group.append(name)
        group.sort(key=lambda n: (n.start, -n.end))
