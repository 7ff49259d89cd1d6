"""Further languages: tables and rules made from dateparser's own locale data.

For every language that dateparser knows, its names of months, weekdays, units and relative days give whole spans: dates with a day or a
year, numeric dates in the order of the country, weekdays, "yesterday", "last week", "three days ago". Rules are called "generic-pl-weekday".
Only names long enough to be sure of are taken (in Polish "nie", dateparser's short Sunday, is "no"); words.py adds what news needs.

Numeric dates are read by dateparser itself. Names become symbols as in every language: dateparser takes a Thursday told on a Thursday for
last week's, and a day without a year for a past one, where the nearest is right 94 times in 100. Asked for each of the 151 expressions in
tests/test_timex_generic.py, it reads 103 alike, 44 not at all (most have a number in words or an inflected name) and 4 wrongly.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from timeline.timex.generic import rows, tables, words
from timeline.timex.language import Language
from timeline.timex.rule import Join

if TYPE_CHECKING:
    from collections.abc import Mapping

_NUMBER: Final = r"(?:[$£€¥#])?\d++(?:[.,:/]\d++)*+(?:\.(?=[ -]?\w)|[ºª°%]|-?(?:го|ого|е|а)|-?[áaéeó]n)?+"

@cache
def language(code: str) -> Language | None:
    """The tables of a language that dateparser knows (ISO 639), else None."""
    code = words.ALIASES.get(code, code)
    info = _locale(code)
    if info is None:
        return None
    spaced = code not in words.UNSPACED
    shifts = tables.ago(code, info)
    slots = tables.slots(code, info) | tables.connectives(shifts)
    rules = rows.spaced(code, slots, shifts) if spaced else rows.unspaced(code, slots)
    since, until = (f"({told})" if told else "" for told in words.OPEN.get(code, ("", "")))
    return Language(code, slots, rules, joins=_joins(code), since=since, until=until, context=tuple(tables.numbers(code)), number=_NUMBER if spaced else r"\d++(?:[./-]\d++)*+", ending=words.ENDING.get(code, ""), spaced=spaced)


def _joins(code: str) -> tuple[Join, ...]:
    before, between = words.RANGES.get(code, ("", ""))
    return (Join(f"generic-{code}-range", f"({before})", f" ({between}) ", ()),) if before else ()


def _locale(code: str) -> Mapping[str, Any] | None:
    if not re.fullmatch(r"[a-z]{2,3}", code):
        return None
    try:
        info: Mapping[str, Any] = import_module(f"dateparser.data.date_translation_data.{code}").info
    except ImportError:
        return None
    return info
