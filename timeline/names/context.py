"""What the words before and behind a name tell of it."""

from __future__ import annotations

import re
from typing import Final

from timeline.gazetteer import words as w

_OWNED: Final = re.compile(r"(?:['’]s?)? ([a-z]+)(?![\w-])(?: ([a-z]+)(?![\w-]))?")
"""One or two words behind a name."""
_AGED: Final = re.compile(r",? \(?(?:aged )?[1-9][0-9][,)]|, (?:who|whose)\b")
_NEXT: Final = re.compile(r" ([a-z]+)")
_CLOSERS: Final = frozenset('.!?”"’…,;:')
_OPENERS: Final = "\"“‘'«([—–-:•*…|>"


def initial(text: str, start: int, begin: int) -> bool:
    """Whether the position alone may be the reason for a capital: first of the sentence, or first behind a quotation mark, bracket, colon."""
    if start - begin < 2:
        return True
    before = text[start - 1]
    if before == " ":
        before = text[start - 2]
        return before in ":.!?•*|>…—–"
    return before in _OPENERS or before == "\n"


def loud(sentence: str) -> bool:
    """Whether capitals say nothing here: a headline in title case or capitals."""
    if sentence[-1:] in _CLOSERS:
        return False
    words = [x for x in sentence.split() if len(x) > 3 and x[0].isalpha()]
    return len(words) > 2 and sum(x[0].isupper() for x in words) * 4 > len(words) * 3


def word_before(text: str, start: int) -> str:
    """The word that ends just before, across one space; "" where there is something else."""
    if start < 2 or text[start - 1] != " ":
        return ""
    return text[text.rfind(" ", 0, start - 1) + 1 : start - 1]


def located(text: str, start: int, before: str) -> bool:
    """After "in", "near", "the village of"; `before` is the word before."""
    if before == "of":
        return word_before(text, start - 3) in w.SETTLEMENTS
    return before in w.STRONG_LOCATIVES


def acts(text: str, start: int, end: int) -> bool:
    """Whether a seat of government stands for the government: "Minsk denied", "accusing Brussels of"."""
    before = word_before(text, start)
    if before in w.TREATED:
        return True
    if before in w.LOCATIVES or before in ("of", "and"):
        return False
    following = _NEXT.match(text, end)
    return following is not None and following[1] in w.ACTS


def owned(text: str, end: int) -> re.Match[str] | None:
    """The one or two lower-case words behind a name, as groups 1 and 2."""
    return _OWNED.match(text, end)


def office(text: str, behind: re.Match[str]) -> int:
    """Where the lower-case office behind a country ends, 0 where there is none: "foreign ministry" in "Poland's foreign ministry"."""
    if behind[1] in w.CLAUSE_WORDS:
        return 0
    for last in (2, 1):
        stop = behind.end(last)
        if behind[last] in w.ACTING_HEADS and text[stop : stop + 1] not in ("'", "’"):
            return stop
    return 0


def land(behind: re.Match[str]) -> bool:
    """Whether a country's adjective speaks of its land: "Polish border"."""
    return behind[1] in w.LAND_HEADS or behind[2] in w.LAND_HEADS


def personal(text: str, start: int, end: int) -> bool:
    """Whether an unknown name must be a person's: "the actor X", "X, 45,"."""
    return word_before(text, start) in w.ROLES or aged(text, end)


def aged(text: str, end: int) -> bool:
    """Whether an age or "who" follows a name, as only a person's."""
    return _AGED.match(text, end) is not None


def agent(text: str, end: int) -> bool:
    """Whether what follows is the act of a person or body: "X announced"."""
    following = _NEXT.match(text, end)
    return following is not None and following[1] in w.ACTS and following[1] not in w.AUXILIARIES


def whole(text: str, end: int) -> bool:
    """Whether a name ends there for good: no noun follows that it would only describe."""
    following = _NEXT.match(text, end)
    if following is None:
        return True
    word = following[1]
    return word in w.ACTS or word in w.PASTS or word in w.CLAUSE_WORDS or word.endswith("ed")


def of_state(text: str, end: int) -> bool:
    """Whether "administration", "regime" or the like follows."""
    following = _NEXT.match(text, end)
    return following is not None and following[1] in w.STATECRAFT


def addressed(text: str, start: int) -> bool:
    """Whether it is an account's name or part of an address: "@Name", "example.org/Name"."""
    return start > 0 and (text[start - 1] == "@" or (text[start - 1] in "/_=?" and (text[start - 2].islower() or text[start - 2] == "/")))
