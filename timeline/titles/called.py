"""What titles call persons and bodies where room is short: a surname, initials."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.grammar.parsed import Parse

PARTICLES_OF_NAMES: Final = wordset("von van der den de la di da dos du bin ben al el")
INITIALS: Final = {
    "United States": "US", "United Nations": "UN", "European Union": "EU", "African Union": "AU", "World Health Organization": "WHO", "World Health Organisation": "WHO", "International Monetary Fund": "IMF",
    "European Central Bank": "ECB", "International Atomic Energy Agency": "IAEA", "International Criminal Court": "ICC", "Environmental Protection Agency": "EPA", "Centers for Disease Control and Prevention": "CDC",
    "Human Rights Watch": "HRW", "Federal Bureau of Investigation": "FBI", "Central Intelligence Agency": "CIA", "Food and Drug Administration": "FDA", "Securities and Exchange Commission": "SEC", "World Trade Organization": "WTO",
}  # fmt: skip
"""Bodies that headlines call by their initials."""


def surname(name: str) -> str:
    """Of a person's whole name the last, or the first before a given name like "Jae-in"; "" where that is none: "Kim Jong Un"."""
    first, _, last = name.rpartition(" ")
    if len(last) <= _LEAST_OF_NAMES or not first:
        return ""
    return first if _GIVEN.fullmatch(last) and first.isalpha() else last


_GIVEN: Final = re.compile(r"[A-Z][a-z]+-[a-z]+")
_LEAST_OF_NAMES: Final = 2
"""Letters of what is no surname by itself."""


def first_names(parse: Parse, start: int, end: int, persons: Sequence[tuple[int, int]]) -> Iterator[int]:
    """The tokens in start..end of persons' names but for their surnames."""
    for at, until in persons:
        first, last = parse.token_at(at), parse.token_at(until - 1)
        if not start <= first < last < end or parse.tags[first - 1 : first] in {"P", "d"} or (first and parse.words[first - 1] in _AT):
            continue  # "the Heisman Trophy", "near Ufton Nervet"
        called = surname(parse.text[at:until])
        if called == parse.words[last] and parse.words[last - 1].lower() not in PARTICLES_OF_NAMES:
            yield from range(first, last)
        elif called == parse.words[first]:
            yield from range(first + 1, last + 1)


_AT: Final = frozenset({"in", "at", "near"})
_OF_LANDS: Final = frozenset({"U.S.", "US", "U.N.", "UN"})
_BY_FIRST: Final = {first: [(name.split(), short) for name, short in INITIALS.items() if name.startswith(f"{first} ")] for first in {name.split()[0] for name in INITIALS}}


def initials(parse: Parse, start: int, end: int) -> tuple[int, int, str] | None:
    """The first name in tokens start..end that its initials follow in brackets: its first and last token, and the initials: "a Mine Safety Board (MSB) report"."""
    if "(" not in parse.words[start:end]:
        return None
    at = parse.words.index("(", start, end)
    short, closed = [*parse.words[at + 1 : at + 3], "", ""][:2]
    if closed != ")" or not _INITIALS.fullmatch(short):
        return None
    left, first = short.rstrip("s").lower(), at
    while left and first > start:
        first -= 1
        word = parse.words[first].lower()
        parts = "".join(part[:1] for part in word.split("-"))
        if left.endswith(parts):
            left = left.removesuffix(parts)
        elif word not in _SMALL and word[0] not in "'’":
            return None
    return None if left or first == at else (first, at - 1, short)


_INITIALS: Final = re.compile(r"[A-Z]{2,6}s?")
_SMALL: Final = wordset("of the and for in on to")


def by_initials(parse: Parse, start: int, end: int) -> dict[tuple[int, int], str]:
    """The first and last tokens in start..end of bodies known by their initials, and these."""
    found: dict[tuple[int, int], str] = {}
    if _BY_FIRST.keys().isdisjoint(parse.words[start:end]):
        return found
    for n in range(start, end - 1):
        for name, short in _BY_FIRST.get(parse.words[n], ()):
            last = n + len(name) - 1
            alone = parse.tags[last + 1 : last + 2] != "P" and (parse.tags[n - 1 : n] != "P" or parse.words[n - 1] in _OF_LANDS)
            if parse.words[n : last + 1] == name and last < end and alone:
                found[n, last] = short
    return found
