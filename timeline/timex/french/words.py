"""French words and what they mean. Surfaces in lower case with straight quotes; abbreviations with and without their stop."""

from __future__ import annotations

import re
from typing import Any, Final

from timeline.symbol import Mod, Turn, Unit, Vague
from timeline.timex import trie
from timeline.timex.pattern import Number

WEEKDAY: Final = {"lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6}
WEEKDAYS: Final = {f"{day}s": n for day, n in WEEKDAY.items()}
MONTH: Final = {
    "janvier": 1, "février": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8, "septembre": 9, "octobre": 10, "novembre": 11,
    "décembre": 12, "fevrier": 2, "aout": 8, "decembre": 12,
}  # fmt: skip
SHORT_MONTH: Final = {"janv": 1, "févr": 2, "fév": 2, "avr": 4, "juil": 7, "sept": 9, "oct": 10, "nov": 11, "déc": 12}
SEASON: Final = {"printemps": 1, "automne": 3, "hiver": 4}
UNIT: Final = {
    "jour": Unit.DAY, "journée": Unit.DAY, "semaine": Unit.WEEK, "mois": Unit.MONTH, "trimestre": Unit.QUARTER, "semestre": Unit.HALF, "an": Unit.YEAR,
    "année": Unit.YEAR, "week-end": Unit.WEEKEND, "weekend": Unit.WEEKEND, "décennie": Unit.DECADE, "siècle": Unit.CENTURY,
}  # fmt: skip
UNITS: Final = {
    "jours": Unit.DAY, "journées": Unit.DAY, "semaines": Unit.WEEK, "mois": Unit.MONTH, "trimestres": Unit.QUARTER, "semestres": Unit.HALF,
    "années": Unit.YEAR, "week-ends": Unit.WEEKEND, "décennies": Unit.DECADE, "siècles": Unit.CENTURY, "heures": Unit.HOUR, "minutes": Unit.MINUTE,
    "secondes": Unit.SECOND,
}  # fmt: skip
ONE_UNIT: Final = {"an": Unit.YEAR, "année": Unit.YEAR, "mois": Unit.MONTH, "semaine": Unit.WEEK, "décennie": Unit.DECADE, "siècle": Unit.CENTURY}
EACH_UNIT: Final = UNIT | {"heure": Unit.HOUR, "minute": Unit.MINUTE}
LAST: Final = {
    word: turn
    for stem, turn in (("dernier", Turn.LAST), ("passé", Turn.LAST), ("écoulé", Turn.LAST), ("prochain", Turn.NEXT))
    for word in ((stem, "dernière") if stem == "dernier" else (stem, f"{stem}e"))
}  # fmt: skip
LASTS: Final = {"derniers": Turn.LAST, "dernières": Turn.LAST, "prochains": Turn.NEXT, "prochaines": Turn.NEXT}
THIS: Final = dict.fromkeys(("ce", "cet", "cette"), Turn.THIS)
AFTER: Final = {"suivant": 1, "suivante": 1, "précédent": -1, "précédente": -1, "d'avant": -1, "d'après": 1}
DAYS: Final = {"avant-hier": -2, "hier": -1, "aujourd'hui": 0, "demain": 1, "après-demain": 2}
DAYS_ON: Final = {"lendemain": 1, "surlendemain": 2, "veille": -1, "avant-veille": -2}
_SMALL = "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt"
_TENS: Final = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
NUMBERS: Final = (
    {word: n for n, word in enumerate(_SMALL.split(), 2)}
    | _TENS
    | {f"{ten}-{one}": n + k for ten, n in _TENS.items() for k, one in enumerate(_SMALL.split()[:8], 2)}
    | {f"{ten} et un": n + 1 for ten, n in _TENS.items()}
    | {"soixante-dix": 70, "septante": 70, "quatre-vingts": 80, "quatre-vingt-dix": 90, "nonante": 90, "cent": 100}
)
ONE: Final = {"un": 1, "une": 1}
DOZENS: Final = {"dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "centaine": 100}
ORDINAL: Final = {
    "premier": 1, "première": 1, "1er": 1, "deuxième": 2, "second": 2, "seconde": 2, "2e": 2, "troisième": 3, "3e": 3, "quatrième": 4, "4e": 4,
}  # fmt: skip
EDGE: Final = {"début": Mod.START, "mi": Mod.MID, "milieu": Mod.MID, "fin": Mod.END}
ABOUT: Final = {
    "environ": Mod.APPROX, "quelque": Mod.APPROX, "près de": Mod.LESS_THAN, "presque": Mod.LESS_THAN, "moins de": Mod.LESS_THAN, "moins d'": Mod.LESS_THAN,
    "plus de": Mod.MORE_THAN, "plus d'": Mod.MORE_THAN, "au moins": Mod.EQUAL_OR_MORE, "au plus": Mod.EQUAL_OR_LESS,
}  # fmt: skip
SOME: Final = dict.fromkeys(("plusieurs", "quelques", "des", "de nombreux", "de nombreuses", "de longs", "de longues"))
PART: Final = {"matin": "MO", "matinée": "MO", "après-midi": "AF", "soir": "EV", "soirée": "EV", "nuit": "NI", "midi": "MI", "aube": "MO"}
REFERENCE: Final = {
    "actuellement": Vague.PRESENT, "maintenant": Vague.PRESENT, "à présent": Vague.PRESENT, "en ce moment": Vague.PRESENT, "désormais": Vague.PRESENT,
    "à l'heure actuelle": Vague.PRESENT, "ces jours-ci": Vague.PRESENT, "récemment": Vague.PAST, "naguère": Vague.PAST, "jadis": Vague.PAST,
    "autrefois": Vague.PAST, "dernièrement": Vague.PAST, "à l'époque": Vague.PAST, "il y a peu": Vague.PAST, "par le passé": Vague.PAST,
    "bientôt": Vague.FUTURE, "prochainement": Vague.FUTURE, "à l'avenir": Vague.FUTURE, "sous peu": Vague.FUTURE,
}  # fmt: skip
EVERY: Final = {"quotidiennement": "P1D", "chaque jour": "P1D", "hebdomadaire": "P1W", "mensuellement": "P1M", "annuellement": "P1Y"}
TENS: Final = {
    "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "soixante-dix": 70, "quatre-vingt": 80, "quatre-vingts": 80, "quatre-vingt-dix": 90,
}  # fmt: skip
_ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi"
CENTURY: Final = {f"{roman}{end}": n for n, roman in enumerate(_ROMAN.split(), 1) for end in ("e", "ème")} | {f"{n}{end}": n for n in range(2, 22) for end in ("e", "ème")}
FEAST: Final = {
    "noël": "christmas", "veille de noël": "christmas eve", "nouvel an": "new year", "jour de l'an": "new year", "saint-sylvestre": "new year's eve", "pâques": "easter",
    "vendredi saint": "good friday", "lundi de pâques": "easter monday", "pentecôte": "pentecost", "lundi de pentecôte": "whit monday", "toussaint": "all saints",
    "ascension": "ascension", "mercredi des cendres": "ash wednesday", "saint-valentin": "valentine",
}  # fmt: skip


def number(text: str) -> int:
    """24, 1 000, "douze", "une"."""
    return int(re.sub(r"\D", "", text)) if text[0].isdigit() else (NUMBERS | ONE)[text]


def numeric(text: str) -> tuple[int, int, int, bool]:
    """Year, month and day of "05/11/2021" or "5.11.21", and whether the year had two digits."""
    day, month, year = re.findall(r"\d+", text)
    return int(year), int(month), int(day), len(year) == 2


def _dotted(table: dict[str, Any]) -> dict[str, Any]:
    return table | {f"{word}.": meaning for word, meaning in table.items()}


_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
NUMBER: Final = r"(?:[$£€¥#]|(?<=')(?=\d\d(?!\d)))?\d++(?:[.,:/h]\d++)*+(?:er|ère|ème|e|h|%|s)?+"
SLOTS: Final[dict[str, Any]] = {
    "weekday": WEEKDAY,
    "weekdays": WEEKDAYS,
    "month": MONTH | _dotted(SHORT_MONTH),
    "full_month": MONTH,
    "season": SEASON,
    "unit": UNIT,
    "units": UNITS,
    "all_units": UNITS | {"ans": Unit.YEAR},
    "one_unit": ONE_UNIT,
    "each_unit": EACH_UNIT,
    "any_unit": EACH_UNIT | UNITS | {"ans": Unit.YEAR},
    "last": LAST,
    "lasts": LASTS,
    "this": THIS,
    "after": AFTER,
    "days": DAYS,
    "days_on": DAYS_ON,
    "one": ONE,
    "dozens": DOZENS,
    "ordinal": ORDINAL,
    "edge": EDGE,
    "about": ABOUT,
    "some": SOME,
    "part": PART,
    "reference": REFERENCE,
    "every": EVERY,
    "tens": TENS,
    "century": CENTURY,
    "feast": FEAST,
    "number": NUMBERS,
    "quarter": {f"t{n}": n for n in range(1, 5)},
    "times": {"une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "plusieurs": "X"},
    "n": Number(rf"(?:\d{{1,3}}(?:[ .]\d{{3}})?|{trie.pattern(NUMBERS | ONE)})", number),
    "many": Number(rf"(?:\d{{1,3}}(?:[ .]\d{{3}})?|{trie.pattern(NUMBERS)})", number),
    "day": Number(rf"(?:1er|{_DAY})", lambda text: int(text.removesuffix("er"))),
    "year": Number(r"(?:1[0-9]|20)\d\d", int),
    "numeric": Number(rf"{_DAY}[/.](?:1[0-2]|0?[1-9])[/.](?:(?:1[0-9]|20)\d\d|\d\d)(?!\d)", numeric),
    "mm": Number(r"(?:1[0-2]|0[1-9])", int),
    "dd": Number(r"(?:3[01]|[12]\d|0[1-9])", int),
    "round": Number("[2-9]0", int),
    "two": Number(r"\d\d", int),
    "hour": Number(r"(?:2[0-4]|1\d|0?\d)", int),
    "minute": Number(r"[0-5]\d", int),
}
