"""English words and what they mean. Surfaces in lower case; abbreviations with and without their stop."""

from __future__ import annotations

import re
from typing import Any, Final

from timeline.symbol import Mod, Turn, Unit
from timeline.timex.pattern import Number

WEEKDAY: Final = {"monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6}
SHORT_WEEKDAY: Final = {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6}
WEEKDAYS: Final = {f"{day}s": n for day, n in WEEKDAY.items()}
MONTH: Final = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6,
    "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
}  # fmt: skip
SHORT_MONTH: Final = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
NAMES: Final = ("january", "march", "april", "may", "june", "august")
"""Months that are also words or people's names."""
SEASON: Final = {"spring": 1, "springtime": 1, "summer": 2, "summertime": 2, "fall": 3, "autumn": 3, "winter": 4, "wintertime": 4}

UNIT: Final = {
    "day": Unit.DAY, "week": Unit.WEEK, "month": Unit.MONTH, "quarter": Unit.QUARTER, "year": Unit.YEAR, "decade": Unit.DECADE,
    "century": Unit.CENTURY, "millennium": Unit.MILLENNIUM, "weekend": Unit.WEEKEND, "fortnight": Unit.WEEK,
    "hour": Unit.HOUR, "minute": Unit.MINUTE, "second": Unit.SECOND,
}  # fmt: skip
UNITS: Final = {
    "days": Unit.DAY, "weeks": Unit.WEEK, "months": Unit.MONTH, "quarters": Unit.QUARTER, "years": Unit.YEAR, "decades": Unit.DECADE,
    "centuries": Unit.CENTURY, "millennia": Unit.MILLENNIUM, "weekends": Unit.WEEKEND, "fortnights": Unit.WEEK, "yrs": Unit.YEAR,
    "hours": Unit.HOUR, "hrs": Unit.HOUR, "minutes": Unit.MINUTE, "mins": Unit.MINUTE, "seconds": Unit.SECOND,
}  # fmt: skip
LONG_UNIT: Final = {word: unit for word, unit in UNIT.items() if not unit.clock}
LONG_UNITS: Final = {word: unit for word, unit in UNITS.items() if not unit.clock}

TURN: Final = {"last": Turn.LAST, "past": Turn.LAST, "this past": Turn.LAST, "this": Turn.THIS, "next": Turn.NEXT, "coming": Turn.NEXT, "this coming": Turn.NEXT}
TOLD: Final = {"previous": -1, "preceding": -1, "prior": -1, "following": 1, "next": 1, "ensuing": 1, "same": 0}
TURNED: Final = {
    "last": Turn.LAST, "past": Turn.LAST, "previous": Turn.LAST, "preceding": Turn.LAST, "prior": Turn.LAST, "latest": Turn.LAST, "most recent": Turn.LAST,
    "next": Turn.NEXT, "coming": Turn.NEXT, "upcoming": Turn.NEXT, "first": Turn.OPEN, "final": Turn.OPEN, "following": Turn.OPEN, "ensuing": Turn.OPEN, "opening": Turn.OPEN,
}  # fmt: skip
SOME: Final = ("few", "several", "couple of", "couple", "many", "some", "number of", "dozens of", "good many", "countless", "various", "recent", "handful of", "matter of", "hundreds of", "thousands of", "scores of")

_UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_VALUE: Final = (
    {word: n for n, word in enumerate(_UNITS, 1)}
    | {word: n for n, word in enumerate(_TEENS, 10)}
    | {word: n for n, word in enumerate(_TENS, 2) for n in [10 * n]}
    | {"a": 1, "an": 1, "dozen": 12, "zero": 0, "oh": 0}
)
_ONE = "|".join(sorted(_UNITS, key=len, reverse=True))
_BELOW_HUNDRED = rf"(?:(?:{'|'.join(_TENS)})(?:[ -](?:{_ONE})(?!\w))?|{'|'.join(_TEENS[::-1])}|{_ONE})"
_SPELT = rf"(?:(?:{_BELOW_HUNDRED}|a) (?:hundred|thousand)(?:(?: and)? {_BELOW_HUNDRED})?|(?:a |two )?dozen|{_BELOW_HUNDRED})"
_YEAR_SPELT = (
    rf"(?:(?:nineteen|eighteen|seventeen|sixteen) (?:hundred|(?:oh[ -])?(?:{_BELOW_HUNDRED}))"
    rf"|twenty[ -](?:{'|'.join(_TEENS[::-1])}|(?:twenty|thirty)(?:[ -](?:{_ONE}))?)"
    rf"|two thousand(?: and)?(?: (?:{'|'.join(_TEENS[::-1])}|twenty(?:[ -](?:{_ONE}))?|{_ONE}))?)"
)
NUMBER_WORDS: Final = (*_UNITS, *_TEENS, *_TENS, "a", "an", "dozen", "hundred", "thousand", "half", "and", "oh")


def number(text: str) -> int:
    """24, 1,000, "twenty-five", "a hundred and twenty"."""
    if text[0].isdigit():
        return int(text.replace(",", ""))
    total = 0
    for word in re.split(r"[ -]", text):
        if word == "hundred":
            total = max(total, 1) * 100
        elif word == "thousand":
            total = max(total, 1) * 1000
        elif word == "dozen":
            total = max(total, 1) * 12
        elif word != "and":
            total += _VALUE[word]
    return total


def spelt_year(text: str) -> int:
    """"nineteen ninety-seven", "two thousand and one", "twenty twenty-one"."""
    if text.startswith("two thousand"):
        return number(text)
    century, _, rest = text.replace("-", " ").partition(" ")
    return _VALUE[century] * 100 + (0 if rest == "hundred" else number(rest))


def decade(text: str) -> int:
    """The first year of "1980s" (1980), "'80s" and "eighties" (80: its century is left out)."""
    if digits := re.sub(r"\D", "", text):
        return int(digits)
    century = {"nineteen": 1900, "eighteen": 1800}.get(text.partition(" ")[0], 0)
    return century + 10 * (2 + next(n for n, word in enumerate(("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")) if text.endswith(word)))


_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
    "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second",
    "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth",
    "thirty-first",
)  # fmt: skip
ORDINAL: Final = {word: n for n, word in enumerate(_ORDINALS, 1)} | {
    f"{n}{'th' if 11 <= n <= 13 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}": n for n in range(1, 32)
}
COUNTED: Final = {word: n for word, n in ORDINAL.items() if n <= 4} | {"1st": 1, "2nd": 2, "3rd": 3, "4th": 4}

EDGE: Final = {"early": Mod.START, "mid": Mod.MID, "middle": Mod.MID, "late": Mod.END}
EDGE_NOUN: Final = {
    "beginning": Mod.START, "start": Mod.START, "outset": Mod.START, "middle": Mod.MID, "midpoint": Mod.MID, "midst": Mod.MID,
    "end": Mod.END, "close": Mod.END,
}  # fmt: skip
ABOUT: Final = {
    "about": Mod.APPROX, "around": Mod.APPROX, "approximately": Mod.APPROX, "roughly": Mod.APPROX, "some": Mod.APPROX, "circa": Mod.APPROX,
    "nearly": Mod.LESS_THAN, "almost": Mod.LESS_THAN, "less than": Mod.LESS_THAN, "under": Mod.LESS_THAN, "fewer than": Mod.LESS_THAN,
    "more than": Mod.MORE_THAN, "over": Mod.MORE_THAN, "longer than": Mod.MORE_THAN,
    "at least": Mod.EQUAL_OR_MORE, "no less than": Mod.EQUAL_OR_MORE, "at most": Mod.EQUAL_OR_LESS, "no more than": Mod.EQUAL_OR_LESS,
    "up to": Mod.EQUAL_OR_LESS, "as much as": Mod.EQUAL_OR_LESS,
    "just over": Mod.MORE_THAN, "just under": Mod.LESS_THAN, "well over": Mod.MORE_THAN, "a little over": Mod.MORE_THAN,
}  # fmt: skip
DAYPART: Final = {
    "morning": "MO", "midmorning": "MO", "mid-morning": "MO", "afternoon": "AF", "mid-afternoon": "AF", "midafternoon": "AF", "evening": "EV", "night": "NI",
    "lunchtime": "MI", "dawn": "MO", "daybreak": "MO", "sunrise": "MO", "dusk": "EV", "sunset": "EV", "nightfall": "NI", "overnight": "NI",
}  # fmt: skip
MERIDIEM: Final = {"a.m": 0, "a.m.": 0, "am": 0, "p.m": 12, "p.m.": 12, "pm": 12}
ZONE: Final = (
    "gmt", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "et", "ct", "mt", "pt", "bst", "cet", "cest", "eet", "eest", "msk", "ist",
    "jst", "eastern time", "central time", "mountain time", "pacific time", "local time", "moscow time", "london time", "new york time",
    "eastern standard time", "eastern daylight time", "pacific standard time", "pacific daylight time",
)  # fmt: skip
CONTEXT: Final = ("percent", "per", "cent", "old", "olds", "million", "billion", "trillion", "times", "points", "age", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties", "q1", "q2", "q3", "q4", "h1", "h2", *(f"fy{n:02}" for n in range(100)), *(f"fy{n}" for n in range(2000, 2050)))


def _dotted(table: dict[str, Any]) -> dict[str, Any]:
    return table | {f"{word}.": meaning for word, meaning in table.items()}


SLOTS: Final[dict[str, Any]] = {
    "weekday": WEEKDAY,
    "short_weekday": _dotted(SHORT_WEEKDAY) | WEEKDAY,
    "weekdays": WEEKDAYS,
    "full_month": MONTH,
    "month": MONTH | _dotted(SHORT_MONTH),
    "named_month": MONTH | {f"{word}.": n for word, n in SHORT_MONTH.items()},
    "sure_month": {word: n for word, n in MONTH.items() if word not in NAMES} | {f"{word}.": n for word, n in SHORT_MONTH.items() if word != "mar"},
    "month_name": {word: MONTH[word] for word in NAMES},
    "season": SEASON,
    "unit": UNIT,
    "units": UNITS,
    "long_unit": LONG_UNIT,
    "long_units": LONG_UNITS,
    "any_unit": UNIT | UNITS,
    "turn": TURN,
    "told": TOLD,
    "turned": TURNED,
    "some": dict.fromkeys(SOME),
    "edge": EDGE,
    "edge_noun": EDGE_NOUN,
    "about": ABOUT,
    "part": DAYPART,
    "zone": dict.fromkeys(ZONE),
    "meridiem": MERIDIEM,
    "ordinal": ORDINAL,
    "counted": COUNTED,
    "n": Number(rf"(?:\d{{1,3}}(?:,\d{{3}})?|{_SPELT})", number),
    "day": Number(r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?", lambda text: int(text.rstrip("stndrh"))),
    "bare_day": Number(r"(?:3[01]|[12]\d|[1-9])", int),
    "dd": Number(r"(?:3[01]|[12]\d|0[1-9])", int),
    "mm": Number(r"(?:1[0-2]|0[1-9])", int),
    "mm1": Number(r"(?:1[0-2]|0?[1-9])", int),
    "dd1": Number(r"(?:3[01]|[12]\d|0?[1-9])", int),
    "nth": Number(r"(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)", lambda text: int(text[:-2])),
    "year": Number(r"(?:1[0-9]|20)\d\d", int),
    "plain_year": Number(r"(?:1[6-9]\d\d|20[0-4]\d)", int),
    "old_year": Number(r"(?:[5-9]\d\d|1\d\d\d|2[01]\d\d)", int),
    "big_year": Number(r"\d{1,4}", int),
    "year_two": Number(r"'\d\d", lambda text: int(text[1:])),
    "two": Number(r"\d\d", int),
    "spelt_year": Number(_YEAR_SPELT, spelt_year),
    "decade": Number(r"(?:(?:1[0-9]|20)\d0'?s|'?[1-9]0's|'?[2-9]0s|(?:nineteen |eighteen )?(?:twen|thir|for|fif|six|seven|eigh|nine)ties)", decade),
    "hour12": Number(r"(?:1[0-2]|0?[1-9])", int),
    "hour24": Number(r"(?:2[0-4]|1\d|0?\d)", int),
    "minute": Number(r"[0-5]\d", int),
    "military": Number(r"(?:[01]\d|2[0-3])[0-5]\d", int),
    "hour_word": {word: _VALUE[word] for word in (*_UNITS, "ten", "eleven", "twelve")},
    "fy": Number(r"fy(?:20\d\d|\d\d)", lambda text: int(text[2:])),
    "q": Number(r"(?:q[1-4]|h[12])", lambda text: ({"q": Unit.QUARTER, "h": Unit.HALF}[text[0]], int(text[1]))),
    "era": {"bc": -1, "b.c.": -1, "bce": -1, "b.c.e.": -1, "ad": 1, "a.d.": 1, "ce": 1},
    "ad": {"ad": 1, "a.d.": 1},
    "feast_time": {"week": Unit.WEEK, "weekend": Unit.WEEKEND},
    "before_or_after": {"before": -1, "after": 1},
    "later_or_earlier": {"later": 1, "afterward": 1, "afterwards": 1, "thereafter": 1, "earlier": -1, "before that": -1, "previously": -1},
    "unitlong": {"daylong": Unit.DAY, "weeklong": Unit.WEEK, "monthlong": Unit.MONTH, "yearlong": Unit.YEAR, "decadelong": Unit.DECADE, "hourlong": Unit.HOUR},
    "half": Number(r"(?: 1/2|-1/2| and a half| and one-half|\.5)", lambda _: 0.5),
}
