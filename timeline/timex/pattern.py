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
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from timeline.timex import trie

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_PLAIN: Final = (
    ("‐", "-"), ("‑", "-"), ("‒", "-"), ("–", "-"), ("−", "-"), ("’", "'"), ("‘", "'"), ("`", "'"), ("\u00a0", " "), ("\u202f", " "),
)  # fmt: skip
_BREAK: Final = "\x1e"
_TOKEN: Final = re.compile(r"\{(\w+)(?::(\w+))?\}|(\(\?[!=]|[()|?<>~ ])|([^\W\d_]+(?:'[^\W\d_]+)?'?)|(.)")
_SIGN: Final = {" ": "(?:  ?)", "~": "(?:  ?|-)", ")": ")", "|": "|", "?": "?", ">": ")", "(": "(?:", "(?!": "(?!", "(?=": "(?="}
DIGIT: Final = "#"
"""Stands for any digit in the signs that a pattern needs."""
_FROM: Final = r"(?<![\w$£€¥#.])(?<!\d[,:/])"
_TO: Final = r"(?![\w%]|[.:/]\d|,\d{3}(?!\d))"


def fold(text: str) -> str:
    """Lower case, plain dashes, quotes and blanks, a single line break as a blank; every character stays at its place."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(letter.lower()[0] for letter in text)  # the Turkish capital i
    if not lowered.isascii():
        for written, plain in _PLAIN:  # ten times as fast as str.translate, measured
            if written in lowered:
                lowered = lowered.replace(written, plain)
    if "\n" in lowered:
        lowered = lowered.replace("\r", " ").replace("\n\n", _BREAK * 2).replace("\n", " ").replace(_BREAK, "\n")
    return lowered.replace("\t", " ")


@dataclass(frozen=True, slots=True)
class Number:
    """A slot that no table can list: a bounded pattern without groups, and what its text means.

    `words`, `signs`: one of them is in whatever it matches, any digit being # in signs; no words = not known, or none where the pattern spells out none.
    """

    pattern: str
    meaning: Callable[[str], Any]
    words: tuple[str, ...] = ()
    signs: tuple[str, ...] = (DIGIT,)


class Slot(NamedTuple):
    """A slot in a pattern: the name it goes by there, its group, and how its text is read."""

    name: str
    group: str
    meaning: Callable[[str], Any]


class Compiled(NamedTuple):
    """`needs`: sets of words, "{tables}" and signs, one of each of which must be there. `marks`: how many expressions it takes in (groups x1, x2)."""

    expression: re.Pattern[str]
    slots: tuple[Slot, ...]
    needs: tuple[frozenset[str], ...]
    marks: int


def bare(word: str) -> str:
    """A word without its possessive ending."""
    return word.removesuffix("'s").removesuffix("'")


def words(pattern: str) -> list[str]:
    """The words that a pattern spells out."""
    return [bare(match[4]) for match in _TOKEN.finditer(pattern) if match[4]]


def compiled(
    pattern: str, slots: Mapping[str, Mapping[str, Any] | Number], before: str = _FROM, after: str = _TO, frequent: frozenset[str] = frozenset()
) -> Compiled:
    """The regular expression of a pattern, between `before` and `after`. `frequent`: things that are told often, and tell little."""
    out: list[str] = []
    used: list[Slot] = []
    marks = 0
    for name, table, sign, word, other in _TOKEN.findall(pattern):
        if name:
            slot = slots[table or name]
            group = f"{name}_{len(used)}"
            used.append(Slot(name, group, slot.meaning if isinstance(slot, Number) else slot.__getitem__))
            out.append(f"(?P<{group}>{slot.pattern if isinstance(slot, Number) else trie.pattern(slot)})")
        elif sign == "<":
            marks += 1
            out.append(f"(?P<x{marks}>")
        else:
            out.append(_SIGN[sign] if sign else re.escape(word or other))
    body = "".join(out) if marks else f"(?P<x1>{''.join(out)})"
    return Compiled(re.compile(f"{before}(?:{body}){after}"), tuple(used), needed(pattern, slots, frequent), marks or 1)


def needed(pattern: str, slots: Mapping[str, Mapping[str, Any] | Number], frequent: frozenset[str] = frozenset()) -> tuple[frozenset[str], ...]:
    """What every match has: each item outside brackets, and of a bracket one item out of each branch, where every branch has one."""
    rare = partial(commonness, frequent=frequent)
    clauses: list[frozenset[str]] = []
    branches: list[list[frozenset[str]]] = []
    opened: list[str] = []
    for name, table, sign, word, _ in _TOKEN.findall(pattern):
        items = frozenset({bare(word)}) if word else _items(table or name, slots[table or name]) if name else frozenset()
        if sign.startswith("("):
            opened.append(sign)
            branches = [[]] if len(opened) == 1 else branches
        elif sign == ")":
            looked = opened.pop() != "("
            if not opened:
                clauses.append(frozenset().union(*(min(branch, key=rare) for branch in branches)) if all(branches) and not looked else frozenset())
        elif sign == "|" and not opened:
            return ()
        elif sign == "|" and len(opened) == 1:
            branches.append([])
        elif sign == "?" and not opened:
            clauses.pop()
        elif not opened and sign not in {"<", ">"}:
            clauses.append(items)
        elif len(opened) == 1 and items:
            branches[-1].append(items)
    return tuple(clause for clause in clauses if clause)


def commonness(clause: frozenset[str], frequent: frozenset[str] = frozenset()) -> tuple[int, list[str]]:
    """How often something of a clause is there, roughly: tables seldom, digits at times, short words ("of", "the") always."""
    return max(9 if item in frequent else 0 if item.startswith("{") else 3 if DIGIT in item else max(9 - len(item), 1) for item in clause), sorted(clause)


def _items(table: str, slot: Mapping[str, Any] | Number) -> frozenset[str]:
    """What a slot needs one of: its table, or the words and signs of a number."""
    if not isinstance(slot, Number):
        return frozenset({f"{{{table}}}"})
    if slot.words:
        return frozenset({*slot.signs, *slot.words})
    spelt = re.search(r"[^\W\d_]{3}", re.sub(r"\\.", "", slot.pattern))
    return frozenset() if spelt else frozenset(slot.signs)
