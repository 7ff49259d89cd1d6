"""Where those who tell one happening differ: other days, other numbers. All versions are kept."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.interval import describe
from timeline.model import Basis, Conflict, ConflictKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeline.interval import Interval
    from timeline.model import Evidence

_WORDS: Final = {w: n for n, w in enumerate(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], 1)}
_NUMBER: Final = rf"(?P<number>\d[\d,]*|{'|'.join(_WORDS)})(?! (?:hundred|thousand|million|billion|per|percent|%|years?|days?|hours?|minutes?))\b"
_WHO: Final = r"(?: (?:other )?(?P<who>people|persons|civilians|passengers|soldiers|policemen|officers|children|women|men|workers|students|migrants|protesters|rebels|militants))?"
_FATE: Final = {"killed": "killed", "dead": "killed", "died": "killed", "deaths": "killed", "injured": "injured", "wounded": "injured", "hurt": "injured", "missing": "missing", "arrested": "arrested", "detained": "arrested"}
_AFTER: Final = re.compile(rf"\b{_NUMBER}{_WHO}(?: (?:have been|had been|were|was|are|is|have|had|reported|confirmed))* (?P<fate>{'|'.join(_FATE)})\b", re.IGNORECASE)
_BEFORE: Final = re.compile(rf"\b(?P<fate>kill|injur|wound|arrest|detain)(?:ed|ing)(?: (?:at least|about|around|some|more than|nearly|up to))? {_NUMBER}{_WHO}", re.IGNORECASE)
_BASE: Final = {"kill": "killed", "injur": "injured", "wound": "injured", "arrest": "arrested", "detain": "arrested"}
_FATAL: Final = ("kill", "dea", "died", "injur", "wound", "hurt", "missing", "arrest", "detain")
_ALL: Final = frozenset({"", "people", "persons"})


def conflicts(evidence: Sequence[Evidence], when: Interval, told_by: Mapping[str, str]) -> tuple[Conflict, ...]:
    """Other days than `when` that are named in words, then numbers that differ between sources, the best supported one left out."""
    return (*_days(evidence, when), *_numbers(evidence, told_by))


def _days(evidence: Sequence[Evidence], when: Interval) -> list[Conflict]:
    others: dict[Interval, list[Evidence]] = {}
    for item in evidence:
        if item.when is not None and item.basis is not Basis.PUBLISHED and not item.when.overlaps(when):
            others.setdefault(item.when, []).append(item)
    return [Conflict(ConflictKind.DAY, describe(day), day, tuple(told)) for day, told in sorted(others.items(), key=lambda pair: str(pair[0]))]


def _numbers(evidence: Sequence[Evidence], told_by: Mapping[str, str]) -> list[Conflict]:
    """Counts of people killed, injured, missing or arrested; each teller's last word is what it tells."""
    last: dict[str, dict[str, tuple[int, Evidence]]] = {}
    if len({told_by[item.article] for item in evidence}) < 2:
        return []
    for item in evidence:
        for fate, number in counts(item.quote):
            last.setdefault(fate, {})[told_by[item.article]] = (number, item)
    found = []
    for fate, tellings in sorted(last.items()):
        by_number: dict[int, list[Evidence]] = {}
        for number, item in tellings.values():
            by_number.setdefault(number, []).append(item)
        best = max(by_number, key=lambda n: (len(by_number[n]), max(e.published for e in by_number[n]), n))
        found += [Conflict(ConflictKind.NUMBER, f"{n:,} {fate}", None, tuple(by_number[n])) for n in sorted(by_number) if n != best]
    return found


def counts(sentence: str) -> list[tuple[str, int]]:
    """("killed", 27) for "killed at least 27 people"; of "12 soldiers were injured" the fate is "soldiers injured".

    >>> counts("A blast killed 27 people and 12 soldiers were injured.")
    [('soldiers injured', 12), ('killed', 27)]
    """
    found: list[tuple[str, int]] = []
    if not any(map(sentence.lower().__contains__, _FATAL)):
        return found
    for pattern, base in ((_AFTER, _FATE), (_BEFORE, _BASE)):
        for match in pattern.finditer(sentence):
            who = (match["who"] or "").lower()
            fate = base[match["fate"].lower()]
            written = match["number"].lower().replace(",", "")
            found.append((fate if who in _ALL else f"{who} {fate}", _WORDS.get(written) or int(written)))
    return found
