"""Folded text, and the small language that patterns are written in.

    {slot}  {name:slot}   a word table or Number of the language; its meaning reaches the reading under that name
    blank   ~             one or two blanks; a blank or a hyphen
    ( | )  ?  (?!         as in regular expressions
    < >                   what the expression takes in, where the pattern needs more to be sure of it; two pairs make two expressions
    anything else         itself, in lower case with straight quotes

There is no repetition but inside Number slots, where it is bounded: matching takes linear time whatever the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from timeline.timex import trie

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_PLAIN: Final = str.maketrans({"‐": "-", "‑": "-", "‒": "-", "–": "-", "−": "-", "’": "'", "‘": "'", "`": "'", "\u00a0": " ", "\u202f": " "})
_LINE: Final = re.compile(r"(?<![\n\r])\r?\n(?![\n\r])")
_TOKEN: Final = re.compile(r"\{(\w+)(?::(\w+))?\}|(\(\?[!=]|[()|?<>~ ])|([^\W\d_]+(?:'[^\W\d_]+)?'?)|(.)")
_SIGN: Final = {" ": "(?:  ?)", "~": "(?:  ?|-)", ")": ")", "|": "|", "?": "?", ">": ")", "(": "(?:", "(?!": "(?!", "(?=": "(?="}
_FROM: Final = r"(?<![\w$£€¥#.])(?<!\d[,:/])"
_TO: Final = r"(?![\w%]|[.:/]\d|,\d{3}(?!\d))"


def fold(text: str) -> str:
    """Lower case, plain dashes, quotes and blanks, a single line break as a blank; every character stays at its place."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(letter.lower()[0] for letter in text)  # the Turkish capital i
    if not lowered.isascii():
        lowered = lowered.translate(_PLAIN)
    if "\n" in lowered:
        lowered = _LINE.sub(lambda found: " " * len(found[0]), lowered)
    return lowered.replace("\t", " ")


@dataclass(frozen=True, slots=True)
class Number:
    """A slot that no table can list: a bounded pattern without groups, and what its text means."""

    pattern: str
    meaning: Callable[[str], Any]


class Slot(NamedTuple):
    """A slot in a pattern: the name it goes by there, its group, and how its text is read."""

    name: str
    group: str
    meaning: Callable[[str], Any]


class Compiled(NamedTuple):
    """`needs`: words and "{tables}" without which the pattern cannot match. `marks`: how many expressions it takes in (groups x1, x2)."""

    expression: re.Pattern[str]
    slots: tuple[Slot, ...]
    needs: frozenset[str]
    marks: int


def bare(word: str) -> str:
    """A word without its possessive ending."""
    return word.removesuffix("'s").removesuffix("'")


def words(pattern: str) -> list[str]:
    """The words that a pattern spells out."""
    return [bare(match[4]) for match in _TOKEN.finditer(pattern) if match[4]]


def compiled(pattern: str, slots: Mapping[str, Mapping[str, Any] | Number], before: str = _FROM, after: str = _TO) -> Compiled:
    """The regular expression of a pattern, between `before` and `after`."""
    out: list[str] = []
    used: list[Slot] = []
    needs: list[str] = []
    depth = marks = 0
    free = pushed = False
    for match in _TOKEN.finditer(pattern):
        name, table, sign, word, other = match.groups()
        item = ""
        if name:
            slot = slots[table or name]
            listed = not isinstance(slot, Number)
            group = f"{name}_{len(used)}"
            used.append(Slot(name, group, slot.meaning if isinstance(slot, Number) else slot.__getitem__))
            out.append(f"(?P<{group}>{slot.pattern if isinstance(slot, Number) else trie.pattern(slot)})")
            item = f"{{{table or name}}}" if listed else ""
        elif word or other:
            out.append(re.escape(word or other))
            item = bare(word or "")
        elif sign == "<":
            marks += 1
            out.append(f"(?P<x{marks}>")
        else:
            depth += sign.startswith("(")
            depth -= sign == ")"
            free |= sign == "|" and not depth
            if sign == "?" and pushed:
                needs.pop()
            out.append(_SIGN[sign])
        pushed = bool(item) and not depth
        if pushed:
            needs.append(item)
    body = "".join(out) if marks else f"(?P<x1>{''.join(out)})"
    return Compiled(re.compile(f"{before}(?:{body}){after}"), tuple(used), frozenset() if free else frozenset(needs), marks or 1)
