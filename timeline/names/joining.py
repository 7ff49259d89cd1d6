"""Names across articles: a surname to the one full name it can stand for, a form to its canonical one."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from timeline.gazetteer import fold, load, words as w

if TYPE_CHECKING:
    from collections.abc import Iterable


_CONSONANTS: Final = str.maketrans("gqc", "kkk", "aeiouhyw'’")
_VOWELS: Final = {"a": "A", "e": "A", "i": "I", "y": "I", "o": "U", "u": "U"}
_DOUBLED: Final = re.compile(r"(.)\1+")
_SELDOM: Final = 5
"""A short name may come so many times as often as the full one."""


def canonical(name: str) -> str:
    """The name under which the tables know it ("US" -> "United States", "Poles" -> "Poland"), else the name itself.

    >>> canonical("U.S."), canonical("Nato"), canonical("Kuznica")
    ('United States', 'NATO', 'Kuznica')
    """
    names = load().names
    entry = names.get(name) or names.get(name.removeprefix("the ")) or names.get(name.title()) or names.get(name.upper())
    return entry.canonical if entry else name


def join(names: Iterable[tuple[str, int]]) -> dict[str, str]:
    """Canonical names of many articles with their counts -> what each is called in all of them; only those that change.

    Surnames go to the one full name they can end, or to one told of ten times as often as all others together; spellings of one full name
    ("Barack H. Obama", "Moammar Gadhafi") and initials of one body go to the commonest. What could be two stays as it is.
    """
    counts: dict[str, int] = {}
    tables: dict[str, str] = {}
    for name, count in names:
        tables[name] = known = canonical(name)
        counts[known] = counts.get(known, 0) + count
    ordered = sorted(counts, key=lambda n: (-counts[n], n))
    spelled = _spellings(ordered)
    for name in ordered:
        if name in spelled:
            counts[spelled[name]] += counts[name]
    short = _shorter(counts, spelled)
    joined = {}
    for name, known in sorted(tables.items()):
        target = spelled.get(known) or short.get(known, known)
        if target != name:
            joined[name] = target
    return joined


def _spellings(ordered: Iterable[str]) -> dict[str, str]:
    """Spellings of one full name -> the commonest: accents, hyphens, middle initials, romanisations."""
    best: dict[tuple[str, ...], str] = {}
    merged = {}
    for name in ordered:
        if " " not in name:
            continue
        key = _key(name)
        if key in best:
            merged[name] = best[key]
        else:
            best[key] = name
    return merged


def _key(name: str) -> tuple[str, ...]:
    words = [x for x in fold(name).casefold().replace("-", " ").replace(".", "").split() if x not in ("al", "el")]
    if len(words) == 3 and name.split(" ", 1)[0] in load().first and len(words[1]) == 1:
        words = [words[0], words[2]]
    if len(words) > 1 and _skeleton(words[0]) in _romanised():
        return ("", *map(_skeleton, words))
    return tuple(words)


@cache
def _romanised() -> frozenset[str]:
    return frozenset(_skeleton(x.casefold()) for x in w.ROMANISED)


def _skeleton(word: str) -> str:
    """What a romanisation keeps: the consonants and the colour of the first vowel ("gaddafi", "qadhafi" -> "kdf" and "a")."""
    word = word.removeprefix("el")
    vowel = next((_VOWELS[x] for x in word if x in _VOWELS), "")
    return _DOUBLED.sub(r"\1", word.translate(_CONSONANTS)) + vowel


def _shorter(counts: dict[str, int], spelled: dict[str, str]) -> dict[str, str]:
    """One-word names -> the full name they can only stand for."""
    book = load()
    fuller: dict[str, dict[str, int]] = {}
    for name in counts:
        target = spelled.get(name, name)
        for key in _short_forms(name):
            fuller.setdefault(key, {})[target] = counts[target]
    linked = {}
    for name, count in counts.items():
        if " " in name or name in book.names or (name.isupper() and len(name) < 3):
            continue
        candidates = fuller.get(fold(name).casefold().removeprefix("al-"))
        if not candidates:
            continue
        top = max(candidates, key=lambda n: (candidates[n], n))
        share = candidates[top] * (_SELDOM if name not in book.first else 1 / _SELDOM)
        if share >= count and candidates[top] >= 10 * (sum(candidates.values()) - candidates[top]):
            linked[name] = top
    return linked


def _short_forms(name: str) -> list[str]:
    """The one-word names that may stand for a name of several words; none for a known place or body."""
    book = load()
    words = name.split(" ")
    if len(words) < 2 or name in book.names or words[0] in w.PLACE_FIRST:
        return []
    while words[-1] in w.NAME_TAILS and len(words) > 2:
        words.pop()
    initials = "".join(x[0] for x in words if x[0].isupper()).casefold()
    forms = [initials] if len(initials) > 2 else []
    team = words[0] in book.names or " ".join(words[:2]) in book.names
    plain = words[0].lower() not in book.common and len(words) == 2
    if words[0] in book.first or team or plain:
        forms.append(fold(words[-1]).casefold().removeprefix("al-").removeprefix("el-"))
    if words[0] in w.SURNAME_FIRST:
        forms.append(words[0].casefold())
    return forms
