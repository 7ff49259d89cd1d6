"""Time expressions: recognised here, resolved elsewhere. What is found is a symbol; no anchor is ever seen.

A language is a folder of tables beside `english`, and one line in LANGUAGES:

    words.py       word tables, each word once with its meaning: weekdays, months, units, numbers, ... (surfaces in lower case,
                   straight quotes), and `slots`, the dict that gives the tables the names which patterns use
    <family>.py    rules, each a row: name, pattern, reading, examples (rule.py tells how patterns are written)
    __init__.py    LANGUAGE = Language(code, slots, rules, context, cues): the ordered tuple of all rules; where two rules match the
                   same words, the earlier wins

Readings build the symbols of timeline/symbol.py, which know no language; the resolver needs no change. `cues` are expressions on the
folded text around an expression: "future_before" and "future_after" turn an open weekday or month to the next one, "past_after" to the
last one. Every example in a row is run by the tests.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Final

from timeline.timex.rule import EXAMPLE_DAY, Language, Rule, TimeExpression, find

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["EXAMPLE_DAY", "LANGUAGES", "Language", "Rule", "TimeExpression", "find", "language"]

# ISO 639-1 code -> folder; loaded when asked for.
LANGUAGES: Final[Mapping[str, str]] = {"en": "english"}


@cache
def language(code: str) -> Language | None:
    """The tables of a language, None where there are none."""
    folder = LANGUAGES.get(code)
    if folder is None:
        return None
    found: Language = import_module(f"timeline.timex.{folder}").LANGUAGE
    return found
