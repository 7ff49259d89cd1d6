"""Names across articles: a surname to the one full name it can stand for, a form to its canonical one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.gazetteer import fold, load, words as w

if TYPE_CHECKING:
    from collections.abc import Iterable


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

    Surnames go to the one full name they end, or to one that is told of ten times as often as all others together; "Barack H. Obama" goes to
    "Barack Obama"; acronyms go to the one name whose initials they are. What could be two stays as it is.
    """
    counts: dict[str, int] = {}
    for name, count in names:
        counts[name] = counts.get(name, 0) + count
    joined = {name: canonical(name) for name in counts}
    for name, count in list(counts.items()):
        if joined[name] != name:
            counts[joined[name]] = counts.get(joined[name], 0) + count
    ordered = sorted(counts, key=lambda n: (-counts[n], n))
    merged = _variants(ordered)
    shorter = _shorter({n: counts[n] for n in ordered if n not in merged})
    result = {}
    for name in sorted(joined):
        target = joined[name]
        target = merged.get(target, target)
        target = shorter.get(target, target)
        if target != name:
            result[name] = target
    return result


def _variants(ordered: Iterable[str]) -> dict[str, str]:
    """Spellings of one full name -> the commonest: accents, hyphens, middle names and initials."""
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
    words = [x for x in fold(name).casefold().replace("-", " ").replace(".", "").split() if x not in ("jr", "sr", "al", "el")]
    first = name.split(" ", 1)[0]
    if len(words) == 3 and first in load().first and (len(words[1]) == 1 or words[1] == words[1][:1]):
        return (words[0], words[2])
    return tuple(words)


def _shorter(counts: dict[str, int]) -> dict[str, str]:
    """One-word names -> the full name they can only stand for."""
    book = load()
    fuller: dict[str, list[str]] = {}
    for name in counts:
        for key in _short_forms(name):
            fuller.setdefault(key, []).append(name)
    linked = {}
    for name in counts:
        if " " in name or name in book.names:
            continue
        candidates = fuller.get(fold(name).casefold().removeprefix("al-"), [])
        if not candidates:
            continue
        top = max(candidates, key=lambda n: (counts[n], n))
        if len(candidates) == 1 or counts[top] >= 10 * sum(counts[c] for c in candidates if c != top):
            linked[name] = top
    return linked


def _short_forms(name: str) -> list[str]:
    words = name.split(" ")
    if len(words) < 2:
        return []
    while words[-1] in w.NAME_TAILS and len(words) > 2:
        words.pop()
    forms = []
    if words[0] in load().first or len(words) == 2:
        forms.append(fold(words[-1]).casefold().removeprefix("al-").removeprefix("el-"))
    if words[0] in w.SURNAME_FIRST:
        forms.append(words[0].casefold())
    initials = "".join(x[0] for x in words if x[0].isupper()).casefold()
    if len(initials) > 2:
        forms.append(initials)
    return forms
