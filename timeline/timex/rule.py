"""Rules as rows, in four kinds.

    Rule     words -> symbol              "last {weekday}"                     -> Weekday(4, LAST)
    Merge    symbol words symbol -> one   Friday + " of " + last week          -> Weekday(4, within last week)
    Prefix   words symbol -> symbol       "early " + May                       -> Edge(May, START)
    Join     words symbol words symbol    "from " + Monday + " to " + Friday   -> two expressions, the ends of one range

So a rule for a new kind of date needs to say nothing about "early", "the end of", clock times or ranges. A row shows examples:
(text, TIMEX3 value), the expression in brackets, published on EXAMPLE_DAY; each is run by the tests and must be won by its own row.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.symbol import Symbol

EXAMPLE_DAY: Final = date(2021, 11, 17)
"""The publication date of all examples, a Wednesday."""

Examples = tuple[tuple[str, str], ...]


class Parts:
    """What a pattern's slots matched: meanings by name, and the text as written."""

    __slots__ = ("_meanings", "_written", "text")

    def __init__(self, text: str, meanings: dict[str, Any], written: dict[str, str]) -> None:
        self.text = text
        """All that the pattern matched, in its own case."""
        self._meanings = meanings
        self._written = written

    def __getitem__(self, name: str) -> Any:
        return self._meanings[name]

    def get(self, name: str, default: Any = None) -> Any:
        return self._meanings.get(name, default)

    def __contains__(self, name: str) -> bool:
        return name in self._meanings

    def written(self, name: str) -> str:
        """The slot's text in its own case, "" where it did not take part."""
        return self._written.get(name, "")


@dataclass(frozen=True, slots=True)
class Rule:
    """`reading` gives a Symbol, as many of them as the pattern marks expressions, or None where the words mean nothing after all.

    `ends`: the pair are the ends of a range. `unless_next`, `unless_before`: regular expressions on the folded text right after and right
    before, that forbid it.
    """

    name: str
    pattern: str
    reading: Callable[[Parts], Symbol | tuple[Symbol, ...] | None]
    examples: Examples
    ends: bool = False
    unless_next: str = ""
    unless_before: str = ""


@dataclass(frozen=True, slots=True)
class Merge:
    """Two neighbours become one: `between` is a pattern for all that stands between them, `reading` gives None where they do not belong together."""

    name: str
    between: str
    reading: Callable[[Symbol, Symbol], Symbol | None]
    examples: Examples


@dataclass(frozen=True, slots=True)
class Prefix:
    """Words right before an expression that change it and belong to it."""

    name: str
    pattern: str
    reading: Callable[[Parts, Symbol], Symbol | None]
    examples: Examples


@dataclass(frozen=True, slots=True)
class Join:
    """The ends of a range stay two expressions: `before` the first ("" = anything) and `between` them."""

    name: str
    before: str
    between: str
    examples: Examples


class End(StrEnum):
    """What part an expression plays in a range."""

    NONE = ""
    FIRST = "first"
    SECOND = "second"
    """The one before it in the text is its FIRST."""
    SINCE = "since"
    UNTIL = "until"
