"""German words and what they mean. Surfaces in lower case; abbreviations with and without their stop."""

from __future__ import annotations

import re
from typing import Any, Final, TypeVar

from timeline.symbol import Mod, Turn, Unit, Vague
from timeline.timex import trie
from timeline.timex.pattern import Number

WEEKDAY: Final = {"montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5, "sonnabend": 5, "sonntag": 6}
SHORT_WEEKDAY: Final = {"mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5, "so": 6}
MONTH: Final = {
    "januar": 1, "jänner": 1, "februar": 2, "feber": 2, "märz": 3, "april": 4, "mai": 5, "juni": 6, "juli": 7, "august": 8, "september": 9,
    "oktober": 10, "november": 11, "dezember": 12, "maerz": 3, "jaenner": 1,
}  # fmt: skip
SHORT_MONTH: Final = {"jan": 1, "feb": 2, "mär": 3, "mrz": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "dez": 12}
SEASON: Final = {"frühling": 1, "frühjahr": 1, "sommer": 2, "herbst": 3, "winter": 4, "frühlings": 1, "frühjahrs": 1, "sommers": 2, "herbstes": 3, "winters": 4}

UNIT: Final = {
    "tag": Unit.DAY, "tages": Unit.DAY, "tags": Unit.DAY, "woche": Unit.WEEK, "monat": Unit.MONTH, "monates": Unit.MONTH, "monats": Unit.MONTH, "quartal": Unit.QUARTER, "quartals": Unit.QUARTER,
    "halbjahr": Unit.HALF, "halbjahres": Unit.HALF, "jahr": Unit.YEAR, "jahres": Unit.YEAR, "wochenende": Unit.WEEKEND,
    "wochenendes": Unit.WEEKEND, "jahrzehnt": Unit.DECADE, "jahrzehnts": Unit.DECADE, "jahrhundert": Unit.CENTURY, "jahrhunderts": Unit.CENTURY,
}  # fmt: skip
UNITS: Final = {
    "tage": Unit.DAY, "tagen": Unit.DAY, "wochen": Unit.WEEK, "monate": Unit.MONTH, "monaten": Unit.MONTH, "quartale": Unit.QUARTER,
    "quartalen": Unit.QUARTER, "jahre": Unit.YEAR, "jahren": Unit.YEAR, "jahrzehnte": Unit.DECADE, "jahrzehnten": Unit.DECADE, "jahrhunderte": Unit.CENTURY, "jahrhunderten": Unit.CENTURY,
    "wochenenden": Unit.WEEKEND, "stunden": Unit.HOUR, "minuten": Unit.MINUTE, "sekunden": Unit.SECOND,
}  # fmt: skip
ONE_UNIT: Final = {"tag": Unit.DAY, "woche": Unit.WEEK, "monat": Unit.MONTH, "jahr": Unit.YEAR, "jahrzehnt": Unit.DECADE, "jahrhundert": Unit.CENTURY, "stunde": Unit.HOUR, "minute": Unit.MINUTE}
_T = TypeVar("_T")


def _declined(stems: dict[str, _T]) -> dict[str, _T]:
    return {stem + ending: meaning for stem, meaning in stems.items() for ending in ("e", "en", "er", "es", "em")}


TURN: Final = _declined({
    "letzt": Turn.LAST, "vergangen": Turn.LAST, "vorig": Turn.LAST, "vorherig": Turn.LAST, "verflossen": Turn.LAST,
    "dies": Turn.THIS, "laufend": Turn.THIS, "aktuell": Turn.THIS, "heutig": Turn.OPEN, "gestrig": Turn.LAST, "jetzig": Turn.THIS,
    "nächst": Turn.NEXT, "kommend": Turn.NEXT, "bevorstehend": Turn.NEXT,
})  # fmt: skip
_SMALL: Final = "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
_FIFTHS: Final = "erst zweit dritt viert fünft"
NUMBERS: Final = {word: n for n, word in enumerate(_SMALL.split(), 2)} | {"zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90, "hundert": 100}  # fmt: skip
ONE: Final = dict.fromkeys(("ein", "eine", "einen", "einem", "einer", "eines"), 1)
ORDINAL: Final = _declined({stem: n for n, stem in enumerate(_FIFTHS.split(), 1)})
_ADJECTIVE: Final = {"tägig": Unit.DAY, "wöchig": Unit.WEEK, "monatig": Unit.MONTH, "stündig": Unit.HOUR, "minütig": Unit.MINUTE}
LASTING: Final = _declined({f"{word}{stem}": (n, unit) for word, n in (NUMBERS | {"ein": 1, "mehr": None}).items() for stem, unit in _ADJECTIVE.items()})
_LONG: Final = {"jahre": Unit.YEAR, "monate": Unit.MONTH, "wochen": Unit.WEEK, "tage": Unit.DAY, "stunden": Unit.HOUR, "jahrzehnte": Unit.DECADE}
LONG: Final = {f"{stem}lang": unit for stem, unit in _LONG.items()} | _declined({f"{stem}lang": unit for stem, unit in _LONG.items()})
HALF: Final = {"halbes jahr": Unit.MONTH, "halben jahr": Unit.MONTH, "halben jahres": Unit.MONTH, "halbe stunde": Unit.MINUTE, "halben stunde": Unit.MINUTE}
EDGE: Final = {"anfang": Mod.START, "beginn": Mod.START, "mitte": Mod.MID, "ende": Mod.END}
EDGE_OF: Final = {
    "jahresanfang": (Unit.YEAR, Mod.START), "jahresbeginn": (Unit.YEAR, Mod.START), "jahresmitte": (Unit.YEAR, Mod.MID), "jahresende": (Unit.YEAR, Mod.END),
    "jahreswechsel": (Unit.YEAR, Mod.END), "jahresschluss": (Unit.YEAR, Mod.END), "monatsanfang": (Unit.MONTH, Mod.START), "monatsbeginn": (Unit.MONTH, Mod.START),
    "monatsmitte": (Unit.MONTH, Mod.MID), "monatsende": (Unit.MONTH, Mod.END), "wochenanfang": (Unit.WEEK, Mod.START), "wochenbeginn": (Unit.WEEK, Mod.START),
    "wochenmitte": (Unit.WEEK, Mod.MID),
}  # fmt: skip
BEFORE: Final = {"vorjahr": Unit.YEAR, "vorjahres": Unit.YEAR, "vormonat": Unit.MONTH, "vormonats": Unit.MONTH, "vorwoche": Unit.WEEK, "vorquartal": Unit.QUARTER}
DAYS: Final = {"vorgestern": -2, "gestern": -1, "heute": 0, "übermorgen": 2}
ABOUT: Final = {
    "rund": Mod.APPROX, "etwa": Mod.APPROX, "ungefähr": Mod.APPROX, "circa": Mod.APPROX, "ca.": Mod.APPROX, "gut": Mod.MORE_THAN, "über": Mod.MORE_THAN,
    "mehr als": Mod.MORE_THAN, "fast": Mod.LESS_THAN, "knapp": Mod.LESS_THAN, "beinahe": Mod.LESS_THAN, "weniger als": Mod.LESS_THAN,
    "mindestens": Mod.EQUAL_OR_MORE, "wenigstens": Mod.EQUAL_OR_MORE, "höchstens": Mod.EQUAL_OR_LESS, "maximal": Mod.EQUAL_OR_LESS, "bis zu": Mod.EQUAL_OR_LESS,
}  # fmt: skip
SOME: Final = dict.fromkeys(("einige", "einigen", "mehrere", "mehreren", "wenige", "wenigen", "ein paar", "etliche", "etlichen", "viele", "vielen"))
PART: Final = {
    "morgen": "MO", "früh": "MO", "vormittag": "MO", "mittag": "MI", "nachmittag": "AF", "abend": "EV", "nacht": "NI", "mitternacht": "NI", "morgengrauen": "MO",
}  # fmt: skip
WEEKDAY_PART: Final = {
    f"{weekday}{part}": (n, code) for weekday, n in WEEKDAY.items() for part, code in PART.items() if part not in {"früh", "mitternacht", "morgengrauen"}
}  # fmt: skip
REFERENCE: Final = {
    "derzeit": Vague.PRESENT, "zurzeit": Vague.PRESENT, "momentan": Vague.PRESENT, "gegenwärtig": Vague.PRESENT, "heutzutage": Vague.PRESENT,
    "jetzt": Vague.PRESENT, "kürzlich": Vague.PAST, "jüngst": Vague.PAST, "neulich": Vague.PAST, "unlängst": Vague.PAST, "vor kurzem": Vague.PAST,
    "einst": Vague.PAST, "damals": Vague.PAST, "bald": Vague.FUTURE, "demnächst": Vague.FUTURE, "künftig": Vague.FUTURE, "in zukunft": Vague.FUTURE,
    "in kürze": Vague.FUTURE,
}  # fmt: skip
EVERY: Final = {
    "täglich": "P1D", "wöchentlich": "P1W", "monatlich": "P1M", "jährlich": "P1Y", "vierteljährlich": "P3M", "alljährlich": "P1Y", "stündlich": "PT1H",
}  # fmt: skip
WEEKDAYS: Final = {f"{day}s": n for day, n in WEEKDAY.items()}
TENS: Final = {
    f"{stem}er": 10 * n
    for n, stem in ((2, "zwanzig"), (3, "dreißig"), (3, "dreissig"), (4, "vierzig"), (5, "fünfzig"), (6, "sechzig"), (7, "siebzig"), (8, "achtzig"), (9, "neunzig"))
}  # fmt: skip
FEAST: Final = {
    "heiligabend": "christmas eve", "heiligen abend": "christmas eve", "weihnachten": "christmas", "neujahr": "new year", "neujahrstag": "new year",
    "silvester": "new year's eve", "karfreitag": "good friday", "ostern": "easter", "ostersonntag": "easter", "ostermontag": "easter monday",
    "pfingsten": "pentecost", "pfingstsonntag": "pentecost", "pfingstmontag": "whit monday", "aschermittwoch": "ash wednesday", "gründonnerstag": "maundy thursday",
    "allerheiligen": "all saints", "christi himmelfahrt": "ascension",
}  # fmt: skip


def number(text: str) -> int:
    """24, 1.000, "zwölf", "ein"."""
    return int(text.replace(".", "")) if text[0].isdigit() else NUMBERS.get(text, 1)


def numeric(text: str) -> tuple[int | None, int, int]:
    """Year, month and day of "5.11.2021", "05. 11. 21" or "5.11."; a year of two digits is negative."""
    day, month, *rest = re.findall(r"\d+", text)
    year = int(rest[0]) if rest else None
    return (-year if rest and year is not None and len(rest[0]) == 2 else year), int(month), int(day)


def _dotted(table: dict[str, Any]) -> dict[str, Any]:
    return table | {f"{word}.": meaning for word, meaning in table.items()}


_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_MONTH = r"(?:1[0-2]|0?[1-9])"
NUMBER: Final = r"(?:[$£€¥#]|'(?=\d\d(?!\d)))?\d++(?:[.,:/]\d++)*+(?:er|%|\.)?+"
SLOTS: Final[dict[str, Any]] = {
    "weekday": WEEKDAY,
    "short_weekday": {f"{word}{end}": n for word, n in SHORT_WEEKDAY.items() for end in (".", "")} | WEEKDAY,
    "weekdays": WEEKDAYS,
    "weekday_part": WEEKDAY_PART,
    "full_month": MONTH | {f"{word}s": n for word, n in MONTH.items()},
    "month": MONTH | _dotted(SHORT_MONTH),
    "season": SEASON,
    "unit": UNIT,
    "units": UNITS,
    "one": ONE,
    "one_unit": ONE_UNIT,
    "any_unit": UNITS | ONE_UNIT,
    "lasting": LASTING,
    "long": LONG,
    "half": HALF,
    "turn": TURN,
    "ordinal": ORDINAL,
    "edge": EDGE,
    "edge_of": EDGE_OF,
    "before": BEFORE,
    "days": DAYS,
    "about": ABOUT,
    "some": SOME,
    "early": dict.fromkeys(("frühen", "späten", "früher", "später")),
    "zone": dict.fromkeys(("mez", "mesz", "ortszeit", "utc", "gmt")),
    "times": {"einmal": 1, "zweimal": 2, "dreimal": 3, "viermal": 4, "fünfmal": 5, "mehrmals": "X"},
    "long_unit": {word: unit for word, unit in (UNITS | ONE_UNIT).items() if not unit.clock},
    "part": PART,
    "reference": REFERENCE,
    "every": EVERY,
    "tens": TENS,
    "feast": FEAST,
    "number": NUMBERS,
    "n": Number(rf"(?:\d{{1,3}}(?:\.\d{{3}})?|{trie.pattern(NUMBERS | ONE)})", number),
    "day": Number(rf"{_DAY}\.", lambda text: int(text[:-1])),
    "nth": Number(r"\d{1,2}\.", lambda text: int(text[:-1])),
    "year": Number(r"(?:1[0-9]|20)\d\d", int),
    "years": Number(r"(?:1[0-9]|20)\d0er", lambda text: int(text[:-2])),
    "short_years": Number(r"[2-9]0er", lambda text: int(text[:-2])),
    "numeric": Number(rf"{_DAY}\. ?{_MONTH}\. ?(?:(?:1[0-9]|20)\d\d|\d\d)(?!\d)", numeric),
    "day_month": Number(rf"{_DAY}\. ?{_MONTH}\.", numeric),
    "two": Number(r"\d\d", int),
    "mm": Number(r"(?:1[0-2]|0[1-9])", int),
    "dd": Number(r"(?:3[01]|[12]\d|0[1-9])", int),
    "quarter": {f"q{n}": n for n in range(1, 5)},
    "hour": Number(r"(?:2[0-4]|1\d|0?\d)", int),
    "minute": Number(r"[0-5]\d", int),
}
