"""The names that patterns use for tables and numbers."""

from __future__ import annotations

from typing import Any, Final

from timeline.symbol import Unit
from timeline.timex.english.feasts import FEAST
from timeline.timex.english.numerals import (
    COUNTED,
    DECADES,
    NUMBER_WORDS,
    ONES,
    ORDINAL,
    SPELT,
    VALUE,
    YEAR_SPELT,
    YEAR_WORDS,
    decade,
    number,
    spelt_year,
)
from timeline.timex.english.sets import ADVERB
from timeline.timex.english.words import (
    ABOUT,
    DAYPART,
    EDGE,
    EDGE_NOUN,
    LONG_UNIT,
    LONG_UNITS,
    MERIDIEM,
    MONTH,
    NAMES,
    SEASON,
    SHORT_MONTH,
    SHORT_WEEKDAY,
    SOME,
    TOLD,
    TURN,
    TURNED,
    UNIT,
    UNITS,
    WEEKDAY,
    WEEKDAYS,
    ZONE,
)  # fmt: skip
from timeline.timex.pattern import Number


def _dotted(table: dict[str, Any]) -> dict[str, Any]:
    return table | {f"{word}.": meaning for word, meaning in table.items()}


SLOTS: Final[dict[str, Any]] = {
    "weekday": WEEKDAY,
    "short_weekday": _dotted(SHORT_WEEKDAY) | WEEKDAY,
    "weekdays": WEEKDAYS,
    "full_month": MONTH,
    "month": MONTH | _dotted(SHORT_MONTH),
    "named_month": MONTH | {f"{word}.": n for word, n in SHORT_MONTH.items()},
    "sure_month": {word: n for word, n in MONTH.items() if word not in NAMES}
    | {f"{word}.": n for word, n in SHORT_MONTH.items() if word != "mar"},
    "month_name": {word: MONTH[word] for word in NAMES},
    "season": SEASON,
    "seasons": {f"{word}s": n for word, n in SEASON.items() if not word.endswith("time")},
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
    "parts": {f"{word}s": code for word, code in DAYPART.items() if code in {"MO", "AF", "EV", "NI"}},
    "zone": dict.fromkeys(ZONE),
    "meridiem": MERIDIEM,
    "ordinal": ORDINAL,
    "counted": COUNTED,
    "n": Number(rf"(?:\d{{1,3}}(?:,\d{{3}})?|{SPELT})", number, NUMBER_WORDS),
    "day": Number(r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?", lambda text: int(text.rstrip("stndrh"))),
    "bare_day": Number(r"(?:3[01]|[12]\d|[1-9])", int),
    "dd": Number(r"(?:3[01]|[12]\d|0[1-9])", int),
    "mm": Number(r"(?:1[0-2]|0[1-9])", int),
    "mm1": Number(r"(?:1[0-2]|0?[1-9])", int),
    "dd1": Number(r"(?:3[01]|[12]\d|0?[1-9])", int),
    "nth": Number(r"(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)", lambda text: int(text[:-2])),
    "year": Number(r"(?:1[0-9]|20)\d\d", int),
    "plain_year": Number(r"(?:1[6-9]\d\d|20[0-4]\d)", int),
    "old_year": Number(r"(?:1\d\d\d|2[01]\d\d)", int),
    "big_year": Number(r"\d{1,4}", int),
    "year_two": Number(r"'\d\d", lambda text: int(text[1:])),
    "two": Number(r"\d\d", int),
    "spelt_year": Number(YEAR_SPELT, spelt_year, YEAR_WORDS),
    "decade": Number(
        r"(?:(?:1[0-9]|20)\d0'?s|'?[1-9]0's|'?[2-9]0s|(?:nineteen |eighteen )?(?:twen|thir|for|fif|six|seven|eigh|nine)ties)",
        decade,
        DECADES,
    ),
    "hour12": Number(r"(?:1[0-2]|0?[1-9])", int),
    "hour24": Number(r"(?:2[0-4]|1\d|0?\d)", int),
    "minute": Number(r"[0-5]\d", int),
    "military": Number(r"(?:[01]\d|2[0-3])[0-5]\d", int),
    "minute_word": {word: VALUE[word] for word in ("ten", "fifteen", "twenty", "thirty", "forty", "fifty")},
    "hour_word": {word: VALUE[word] for word in (*ONES, "ten", "eleven", "twelve")},
    "fy": Number(r"fy(?:20\d\d|\d\d)", lambda text: int(text[2:])),
    "feast": FEAST,
    "adverb": ADVERB,
    "nine_eleven": Number("9/11", str),
    "q": Number(r"(?:q[1-4]|h[12])", lambda text: ({"q": Unit.QUARTER, "h": Unit.HALF}[text[0]], int(text[1]))),
    "era": {"bc": -1, "b.c.": -1, "bce": -1, "b.c.e.": -1, "ad": 1, "a.d.": 1, "ce": 1},
    "ad": {"ad": 1, "a.d.": 1},
    "feast_time": {"week": Unit.WEEK, "weekend": Unit.WEEKEND},
    "before_or_after": {"before": -1, "after": 1},
    "later_or_earlier": {"later": 1, "afterward": 1, "afterwards": 1, "thereafter": 1, "earlier": -1, "before that": -1, "previously": -1},
    "unitlong": {
        "daylong": Unit.DAY,
        "weeklong": Unit.WEEK,
        "monthlong": Unit.MONTH,
        "yearlong": Unit.YEAR,
        "decadelong": Unit.DECADE,
        "hourlong": Unit.HOUR,
    },
    "half": Number(r"(?: 1/2|-1/2| and a half| and one-half|\.5)", lambda _: 0.5),
}
