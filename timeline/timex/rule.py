"""Rules as rows, the tables of a language, and find(): leftmost, then longest, then first in the table.

A pattern is written in words of the folded text (see `fold`):

    {slot}  {name:slot}   a word table or number of the language; its meaning reaches the reading under that name
    blank, ~              one or two blanks; ~ a blank or a hyphen
    ( | )  ?  (?!         as in regular expressions
    < >                   what the expression takes in, where the pattern needs more to be sure; two pairs make a range of two expressions

No repetition is allowed but that inside slots, which are bounded: time is linear in the text.
How text is read: a run of words that all occur in some table ("on the third of May 2021") is cut out, and read once; the same run
elsewhere comes from a cache. A rule is only tried on a run that has all the words and tables that it cannot do without.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from timeline.timex import trie

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from timeline.symbol import Symbol

EXAMPLE_DAY: Final = date(2021, 11, 17)
"""The publication date of all examples, a Wednesday."""
LONGEST: Final = 64
"""No expression has more characters."""
_LONGEST_CACHED: Final = 160
_DASHES: Final = str.maketrans({"‐": "-", "‑": "-", "‒": "-", "–": "-", "−": "-", "’": "'", "‘": "'", "`": "'", "\u00a0": " ", "\u202f": " ", "\t": " "})
_TOKEN: Final = re.compile(r"\{(\w+)(?::(\w+))?\}|(\(\?[!=]|[()|?<>~ ])|([^\W\d_]+(?:'[^\W\d_]+)?'?)|(.)")
_NUMBER: Final = r"(?:[$£€¥#]|'(?=\d\d(?!\d)))?\d++(?:[.,:/]\d++)*+(?:st|nd|rd|th|s|am|pm|bn|m|k|h|%|er|e)?+"
_BEFORE: Final = r"(?<![\w@#$£€¥/&])(?<!\w[-'.])"


def fold(text: str) -> str:
    """Lower case, plain dashes and quotes, single line breaks as blanks; every character stays at its place."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    if not lowered.isascii():
        lowered = lowered.translate(_DASHES)
    if "\n" in lowered:
        lowered = re.sub(r"(?<![\n\r])\r?\n(?![\n\r])", lambda m: " " * len(m[0]), lowered)
    return lowered


@dataclass(frozen=True, slots=True)
class Number:
    """A slot that no table can list: a bounded pattern without groups, and what its text means."""

    pattern: str
    meaning: Callable[[str], Any]


Slot = "Mapping[str, Any] | Number"


class Parts:
    """What a pattern's slots matched: meanings by name, and the text as written."""

    __slots__ = ("_meanings", "_written")

    def __init__(self, meanings: dict[str, Any], written: dict[str, str]) -> None:
        self._meanings = meanings
        self._written = written

    def __getitem__(self, name: str) -> Any:
        return self._meanings[name]

    def get(self, name: str, default: Any = None) -> Any:
        return self._meanings.get(name, default)

    def __contains__(self, name: str) -> bool:
        return name in self._meanings

    def written(self, name: str) -> str:
        """The slot's text in its own case."""
        return self._written.get(name, "")


@dataclass(frozen=True, slots=True)
class Rule:
    """One row: what it is called, what it matches, what that means, and examples.

    `reading` gives a Symbol, two of them for a range, or None where the words mean nothing after all.
    `examples`: (text, value) with the expression in brackets, resolved as published on EXAMPLE_DAY.
    `unless_next`, `unless_before`: expressions on the folded text right after or before that forbid it.
    """

    name: str
    pattern: str
    reading: Callable[[Parts], Symbol | tuple[Symbol, Symbol] | None]
    examples: tuple[tuple[str, str], ...]
    unless_next: str = ""
    unless_before: str = ""


class TimeExpression(NamedTuple):
    """What was found: offsets, rule and symbol. `joined` counts the expressions of one range from its first (0: none)."""

    start: int
    end: int
    rule: str
    symbol: Symbol
    joined: int


class _Compiled(NamedTuple):
    rule: Rule
    expression: re.Pattern[str]
    needs: frozenset[str]
    slots: tuple[tuple[str, Mapping[str, Any] | Number], ...]
    marks: int
    next: re.Pattern[str] | None
    before: re.Pattern[str] | None


@dataclass(frozen=True, eq=False)
class Language:
    """A language as tables. `context`: further words that stay in a run, so that rules can see and refuse them.

    `number`: how a number looks with what is written to it ("5th", "5."). `elided`: what may be written before a word ("d'", "l'").
    `ending`: what may be written after one. `spaced`: words have blanks between them, as they have not in Chinese.
    """

    code: str
    slots: Mapping[str, Mapping[str, Any] | Number]
    rules: tuple[Rule, ...]
    context: tuple[str, ...] = ()
    cues: Mapping[str, str] = field(default_factory=dict)
    number: str = _NUMBER
    elided: str = ""
    ending: str = "'s?+"
    spaced: bool = True

    @cached_property
    def compiled(self) -> tuple[_Compiled, ...]:
        return tuple(_compile(rule, self.slots, spaced=self.spaced) for rule in self.rules)

    @cached_property
    def tables_of(self) -> dict[str, frozenset[str]]:
        """Word of a run -> what it can stand for: itself, and the tables that have it."""
        found: dict[str, set[str]] = {}
        for name, slot in self.slots.items():
            if not isinstance(slot, Number):
                for surface in slot:
                    for word in _words(surface):
                        found.setdefault(word, set()).add(f"{{{name}}}")
        for compiled in self.compiled:
            for word in _literals(compiled.rule.pattern):
                found.setdefault(word, set()).add(word)
        for word in self.context:
            found.setdefault(word, set())
        return {word: frozenset(names) for word, names in found.items()}

    @cached_property
    def runs(self) -> re.Pattern[str]:
        """Longest runs of known words and numbers."""
        known = trie.pattern(self.tables_of)
        if not self.spaced:
            return re.compile(rf"(?>{known}|{self.number})(?> ?(?:{known}|{self.number}))*+")
        word = rf"(?>(?:{f'(?:{self.elided})?+' if self.elided else ''}{known}(?:{self.ending})?+|{self.number})(?![\w]))"
        return re.compile(rf"{_BEFORE}{word}(?>(?: ?[-,/—] ?|  ?){word})*+")

    @cached_property
    def cue(self) -> dict[str, re.Pattern[str]]:
        return {name: re.compile(pattern) for name, pattern in self.cues.items()}


def find(text: str, language: Language) -> list[TimeExpression]:
    """All time expressions of the text, in order, not overlapping."""
    folded = fold(text)
    found: list[TimeExpression] = []
    for run in language.runs.finditer(folded):
        start, end = run.span()
        inside = (_read if end - start <= _LONGEST_CACHED else _read.__wrapped__)(language, text[start:end])
        for piece in inside:
            if piece.allowed(folded, start):
                found.extend(TimeExpression(start + e.start, start + e.end, e.rule, e.symbol, e.joined) for e in piece.expressions)
    return found


class _Piece(NamedTuple):
    """A match inside a run: one expression, or the two of a range."""

    expressions: tuple[TimeExpression, ...]
    next: re.Pattern[str] | None
    before: re.Pattern[str] | None

    def allowed(self, folded: str, offset: int) -> bool:
        if self.next is not None and self.next.match(folded, offset + self.expressions[-1].end):
            return False
        if self.before is not None:
            start = offset + self.expressions[0].start
            return self.before.search(folded, max(0, start - 24), start) is None
        return True


@lru_cache(maxsize=1 << 16)
def _read(language: Language, run: str) -> tuple[_Piece, ...]:
    """The expressions of a run, offsets into it."""
    folded = fold(run)
    words = _words(folded)
    if language.elided and "'" in folded:
        words += folded.replace("'", " ").replace("-", " ").split()
    present: frozenset[str] = frozenset().union(*(language.tables_of.get(word, ()) for word in words))
    candidates: list[tuple[int, int, int, _Compiled, re.Match[str]]] = []
    for order, compiled in enumerate(language.compiled):
        if compiled.needs <= present or not language.spaced:
            for match in compiled.expression.finditer(folded):
                start, end = match.span()
                if end - start <= LONGEST:
                    candidates.append((match.start("x1"), -match.end(f"x{compiled.marks}"), order, compiled, match))
    return tuple(_settle(run, candidates))


def _settle(run: str, candidates: list[tuple[int, int, int, _Compiled, re.Match[str]]]) -> Iterator[_Piece]:
    """Leftmost, then longest, then first in the table, among those whose reading makes sense."""
    done = 0
    for start, minus_end, _, compiled, match in sorted(candidates, key=lambda c: c[:3]):
        if start < done:
            continue
        piece = _piece(run, compiled, match)
        if piece is not None:
            done = -minus_end
            yield piece


def _piece(run: str, compiled: _Compiled, match: re.Match[str]) -> _Piece | None:
    meanings: dict[str, Any] = {}
    written: dict[str, str] = {}
    for name, slot in compiled.slots:
        start, end = match.span(name)
        if start >= 0:
            surface = match[name]
            meanings[name] = slot.meaning(surface) if isinstance(slot, Number) else slot[surface]
            written[name] = run[start:end]
    symbols = compiled.rule.reading(Parts(meanings, written))
    if symbols is None:
        return None
    several = symbols if isinstance(symbols, tuple) else (symbols,)
    expressions = tuple(
        TimeExpression(*match.span(f"x{n}"), compiled.rule.name, symbol, n if compiled.marks > 1 else 0) for n, symbol in enumerate(several, 1)
    )
    return _Piece(expressions, compiled.next, compiled.before)


def _words(text: str) -> list[str]:
    return [word.removesuffix("'s").removesuffix("'") for word in re.split(r"[ ,/—-]+", text) if word]


def _literals(pattern: str) -> list[str]:
    return [match[4].removesuffix("'s").removesuffix("'") for match in _TOKEN.finditer(pattern) if match[4]]


def _compile(rule: Rule, slots: Mapping[str, Mapping[str, Any] | Number], *, spaced: bool) -> _Compiled:
    out: list[str] = []
    used: list[tuple[str, Mapping[str, Any] | Number]] = []
    needs: list[str] = []
    depth = marks = 0
    free = False
    for match in _TOKEN.finditer(rule.pattern):
        name, table, sign, word, other = match.groups()
        if name:
            slot = slots[table or name]
            used.append((name, slot))
            out.append(f"(?P<{name}>{slot.pattern if isinstance(slot, Number) else trie.pattern(slot)})")
            if not depth:
                needs.append("" if isinstance(slot, Number) else f"{{{table or name}}}")
        elif word:
            out.append(re.escape(word))
            if not depth:
                needs.append(word.removesuffix("'s").removesuffix("'"))
        elif sign == "<":
            marks += 1
            out.append(f"(?P<x{marks}>")
        elif sign == ">":
            out.append(")")
        elif sign == " ":
            out.append("  ?")
        elif sign == "~":
            out.append("(?:  ?|-)")
        elif sign in {"(", "(?!", "(?="}:
            depth += 1
            out.append("(?:" if sign == "(" else sign)
        elif sign == ")":
            depth -= 1
            out.append(")")
        elif sign == "?":
            if not depth and needs and out[-1] != ")":
                needs.pop()
            out.append("?")
        elif sign == "|":
            free = free or not depth
            out.append("|")
        else:
            out.append(re.escape(other))
    body = "".join(out)
    if not marks:
        body, marks = f"(?P<x1>{body})", 1
    return _Compiled(
        rule,
        re.compile(rf"(?<![\w$£€¥#.])(?:{body})(?![\w%]|[.:/]\d|,\d{{3}}(?!\d))" if spaced else rf"(?<!\d)(?:{body})(?![\d%])"),
        frozenset() if free else frozenset(needs) - {""},
        tuple(used),
        marks,
        re.compile(rule.unless_next) if rule.unless_next else None,
        re.compile(f"(?:{rule.unless_before})$") if rule.unless_before else None,
    )
