"""Time expressions: recognised here, resolved elsewhere. What is found is a symbol; no anchor is ever seen.

A language is a folder of tables beside `english`, and one line in LANGUAGES:

    words.py       word tables, each word once with its meaning: weekdays, months, units, numbers, ... (surfaces in lower case, straight
                   quotes), and `SLOTS`, which gives the tables the names that patterns use
    <family>.py    rows of rules with their examples (rule.py tells their four kinds, pattern.py how patterns are written)
    __init__.py    LANGUAGE = Language(code, slots, rules, merges, prefixes, joins, since, until, context, cues)

Readings build the symbols of timeline/symbol.py, which know no language; the resolver needs no change.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Final

from timeline.timex.finder import LONGEST, Found, TimeExpression, find, find_each
from timeline.timex.language import Language
from timeline.timex.pattern import Number, fold
from timeline.timex.rule import EXAMPLE_DAY, End, Join, Merge, Parts, Prefix, Rule

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "EXAMPLE_DAY", "LANGUAGES", "LONGEST", "End", "Found", "Join", "Language", "Merge", "Number", "Parts", "Prefix", "Rule", "TimeExpression",
    "find", "find_each", "fold", "language",
]  # fmt: skip

# ISO 639-1 code -> folder; loaded when asked for. All other languages: generic/.
LANGUAGES: Final[Mapping[str, str]] = {"en": "english", "de": "german", "fr": "french"}


@cache
def language(code: str) -> Language | None:
    """The tables of a language ("de", "pt-BR"), our own or made from dateparser's; None where there are none."""
    code = code.partition("-")[0].lower()
    folder = LANGUAGES.get(code)
    if folder is None:
        further: Language | None = import_module("timeline.timex.generic").language(code)
        return further
    found: Language = import_module(f"timeline.timex.{folder}").LANGUAGE
    return found
