"""Word tables of a language out of dateparser's locale data and our own additions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from timeline.symbol import Shift, Symbol, Turn, Unit
from timeline.timex import trie
from timeline.timex.generic import words
from timeline.timex.pattern import Number, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS: Final = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
_UNITS: Final = {"day": Unit.DAY, "week": Unit.WEEK, "month": Unit.MONTH, "year": Unit.YEAR}
_KEY: Final = re.compile(r"(in )?(\d+) (day|week|month|year)( ago)?")
_COUNT: Final = r"(\d++[.,]?\d*+)"
_SPELT: Final = re.compile(r"[^\W\d_].*[^'\d-]")
_WITHIN: Final = frozenset({"em", "en", "i", "in", "o", "خلال", "dalam", "dlm", "trong", "में"})
"""What dateparser takes for "in three days" and news uses for "within three days"."""


def slots(code: str, info: Mapping[str, Any]) -> dict[str, Any]:
    """The tables by the names that rows.py uses; a table that the language lacks is left out."""
    common = set(words.NOT_ALONE.get(code, "").split())
    weekdays = _places(info, _WEEKDAYS, words.WEEKDAYS.get(code, ""), sure=True)
    months = _places(info, _MONTHS, words.MONTHS.get(code, ""), sure=False)
    full = _places(info, _MONTHS, words.MONTHS.get(code, ""), sure=True)
    listed: dict[str, dict[str, Any]] = {
        "weekday": _prefixed(code, {name: n for name, n in weekdays.items() if name not in common}),
        "named_day": weekdays,
        "month": {f"{name}{stop}": n + 1 for name, n in months.items() for stop in ("", ".") if stop == "" or len(name) < 5},
        "full_month": {name: n + 1 for name, n in full.items() if name not in common and len(name) > 3},
        "relative": _prefixed(code, _relative(code, info)),
        "unit": _units(code, info),
        "turn": _forms(words.TURNS.get(code, ()), (Turn.LAST, Turn.NEXT)),
        "week_of": words.WEEK_OF.get(code, {}),
        "of": dict.fromkeys(words.OF.get(code, "").split()),
        "article": dict.fromkeys(words.ARTICLE.get(code, "").split()),
        "year_after": dict.fromkeys(words.YEAR_AFTER.get(code, "").split()),
        "year_before": dict.fromkeys(words.YEAR_BEFORE.get(code, "").split()),
    }
    return {name: table for name, table in listed.items() if table} | _counted(code)


def numbers(code: str) -> dict[str, int]:
    """One to ten in words, where we know them."""
    return _forms(words.NUMBERS.get(code, "").split(), range(1, 11))


def _counted(code: str) -> dict[str, Number]:
    number = numbers(code)
    spelt = f"|{trie.pattern(number)}" if number else ""
    return {
        "n": Number(rf"(?:\d{{1,3}}{spelt})", lambda text: int(text) if text.isdecimal() else number[text]),
        "day": Number(r"(?:3[01]|[12]\d|0?[1-9])(?:\.|º|°|ª|-?(?:го|ого|е|а)|-?[áaéeó]n)?", lambda text: int(re.sub(r"\D", "", text))),
        "year": Number(r"(?:1[0-9]|20)\d\d", int),
        "numeric": Number(r"(?:\d{1,2}(?:\. |[./-])\d{1,2}(?:\. |[./-])\d{4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})", str),
        "mm": Number(r"(?:1[0-2]|0?[1-9])", int),
        "dd": Number(r"(?:3[01]|[12]\d|0?[1-9])", int),
    }


def ago(code: str, info: Mapping[str, Any]) -> tuple[tuple[str, str, int], ...]:
    """What stands before and after "three days" to count back (-1) or onward (1) from today; what does both says nothing."""
    found = dict.fromkeys(words.AGO.get(code, ()), -1)
    for key, forms in info.get("relative-type-regex", {}).items():
        sign = 1 if key.startswith("in ") else -1
        for form in map(fold, forms):
            before, number, after = form.partition(_COUNT)
            prefix = before.strip()
            unit, _, suffix = after.strip().partition(" ")
            if number and unit and (prefix or suffix) and _WITHIN.isdisjoint((prefix, suffix)) and _SPELT.fullmatch(prefix + suffix):
                found[prefix, suffix] = sign if found.get((prefix, suffix), sign) == sign else 0
    return tuple((*pair, sign) for pair, sign in found.items() if sign)


def connectives(shifts: Iterable[tuple[str, str, int]]) -> dict[str, dict[str, None]]:
    """Those words as tables, for some scripts have letters that no pattern spells out."""
    return {f"{name}{k}": {word: None} for k, (before, after, _) in enumerate(shifts) for name, word in (("before", before), ("after", after)) if word}


def _places(info: Mapping[str, Any], keys: Iterable[str], further: str, *, sure: bool) -> dict[str, int]:
    """Surface -> its place in the row of keys; `sure`: without short forms. A surface that two keys share says nothing."""
    found: dict[str, int] = {}
    shared = set()
    more = further.split()
    for n, key in enumerate(keys):
        names = sorted(name for name in {fold(name) for name in info.get(key, ())} if name and not name[0].isdigit())
        longest = max(map(len, names), default=0)
        if sure:
            names = [name for name in names if len(name) == longest or len(name) >= max(4, 0.6 * longest) or (len(name) > 1 and name[0] > "\u2e80")]
        for name in names + (more[n].replace("+", " ").split("/") if more else []):
            if found.setdefault(name, n) != n:
                shared.add(name)
    return {name: n for name, n in found.items() if name not in shared}


def _forms(rows: Iterable[str], meanings: Iterable[Any]) -> dict[str, Any]:
    return {form: meaning for row, meaning in zip(rows, meanings, strict=False) for form in row.split("/") if form}


def _prefixed(code: str, table: dict[str, Any]) -> dict[str, Any]:
    """With the small words that some scripts write together with the next one."""
    return table | {letter + name: meaning for letter in words.PREFIXED.get(code, "") for name, meaning in table.items()}


def _relative(code: str, info: Mapping[str, Any]) -> dict[str, Symbol]:
    found: dict[str, Symbol] = {}
    both = set()
    for key, names in info.get("relative-type", {}).items():
        match = _KEY.fullmatch(key)
        if match and bool(match[1]) != bool(match[4]):
            shift = Shift(_UNITS[match[3]], int(match[2]) * (1 if match[1] else -1))
            for name in map(fold, names):
                if found.setdefault(name, shift) != shift:
                    both.add(name)  # in Hindi one word is yesterday and tomorrow
    own = {word: Shift(_UNITS[unit], count) for word, (unit, count) in words.RELATIVE.get(code, {}).items()}
    return {name: shift for name, shift in found.items() if name not in both} | own


def _units(code: str, info: Mapping[str, Any]) -> dict[str, Unit]:
    found = {fold(name): unit for key, unit in _UNITS.items() for name in info.get(key, ()) if len(name) > 1}
    return found | _forms(words.UNITS.get(code, "").split(), _UNITS.values())
