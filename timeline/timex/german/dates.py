"""Days, months, quarters and years as written.

Spans leave out prepositions and take in what belongs to the date ("Freitag, 5. November 2021"). Conventions as in English: the weekday before
a date says nothing new, and a year stands alone only where the word before it says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.symbol import Calendar, Feast, Part, Symbol, Unit, Years
from timeline.timex.rule import Parts, Rule

if TYPE_CHECKING:
    from collections.abc import Callable

_WEEKDAY = "(({short_weekday}|{weekday_part})(,|)( der| dem| den|) |)"
_YEAR_SIGNS = "im jahr|im jahre|des jahres|dem jahr|seit|bis|ab|vor|nach|von|um|anno|ende|anfang|mitte|zwischen|und|saison|stand|wahljahr|in"


def _year(p: Parts) -> Symbol | None:
    return Calendar(p["year"]) if "year" in p else None


def _day(p: Parts) -> Symbol | None:
    return Calendar(p.get("year"), p["month"], p["day"])


def _numeric(p: Parts) -> Symbol | None:
    year, month, day = p["numeric"]
    return Calendar(abs(year), month, day, short=year < 0)


def _day_month(p: Parts) -> Symbol | None:
    _, month, day = p["day_month"]
    return Calendar(None, month, day)


def _month(p: Parts) -> Symbol | None:
    return Part(Unit.MONTH, p["month"], _year(p)) if p.written("month")[0].isupper() else None


def _numbered(unit: Unit, last: int) -> Callable[[Parts], Symbol | None]:
    def reading(p: Parts) -> Symbol | None:
        number = p["nth"] if "nth" in p else p["ordinal"]
        return Part(unit, number, _year(p)) if 1 <= number <= last else None

    return reading


def _days_of_month(p: Parts) -> tuple[Symbol, Symbol]:
    return Calendar(p.get("year"), p["month"], p["first"]), Calendar(p.get("year"), p["month"], p["day"])


def _century(p: Parts) -> Symbol | None:
    return Years(100 * (p["nth"] - 1), 100) if p["nth"] > 1 else None


RULES = (
    Rule("iso date", "{year}-{mm}-{dd}", lambda p: Calendar(p["year"], p["mm"], p["dd"]), (("[2021-11-05]", "2021-11-05"),)),
    Rule("numeric date", _WEEKDAY + "{numeric}", _numeric, (("am [05.11.2021] in", "2021-11-05"), ("am [Freitag, dem 5.11.21], um", "2021-11-05"))),
    Rule(
        "numeric day and month",
        "(am|vom|zum|bis|seit|ab|dem|den|der) <" + _WEEKDAY + "{day_month}>",
        _day_month,
        (("am [5.11.] in Köln", "2021-11-05"), ("am [Freitag, 5. 11.], in", "2021-11-05")),
        unless_next=r"\d|(?i: ?(?:prozent|euro|millionen|%))",
    ),
    Rule(
        "days of a month",
        "<{first:day}>( bis (zum |)|-| und | und am | und den )<{day}( |){month}( {year}|)>",
        _days_of_month,
        (("vom [3.] bis [5. Mai 2020]", "2020-05-03"), ("am [8.] und [9. November]", "2021-11-08"), ("[3.]-[5. Oktober]", "2021-10-03")),
        ends=True,
    ),
    Rule(
        "days of a month, listed",
        "<{first:day}>, ({middle:day}, |){last:day} und <{day}( |){month}( {year}|)>",
        _days_of_month,
        (("am [8.], 9. und [10. November]", "2021-11-08"),),
        ends=True,
    ),
    Rule(
        "months of a year",
        "<{first:full_month}>( und | bis |-)<{month:full_month} {year}>",
        lambda p: (Part(Unit.MONTH, p["first"], _year(p)), Part(Unit.MONTH, p["month"], _year(p))),
        (("im [Mai] und [Juni 2019]", "2019-05"),),
        ends=True,
    ),
    Rule("day month", _WEEKDAY + "{day}( |){month}( {year}|)", _day, (
        ("am [5. November 2021]", "2021-11-05"), ("am [Freitag, dem 5. Nov. 2021]", "2021-11-05"), ("am [5. November]", "2021-11-05"),
        ("am [Mittwoch, 3. November], in", "2021-11-03"), ("am [Montagabend, 8. November]", "2021-11-08"),
    ), unless_before=r"(?i:straße|platz|allee|brücke) des "),
    Rule("month year", "{month}( des jahres|) {year}", _month, (("im [Mai 2021]", "2021-05"), ("im [November des Jahres 2020]", "2020-11"), ("im [Nov. 2019]", "2019-11"))),
    Rule("month", "{month:full_month}", _month, (("im [Oktober] wurde", "2021-10"), ("[Mai]", "2021-05")), unless_before=r"\b(?i:herrn?|frau|dr\.|prof\.|familie|karl|august|philipp|ernst) |\d\. ?"),
    Rule("season year", "{season} {year}(/{two}|)", lambda p: Part(Unit.SEASON, p["season"], _year(p)), (("im [Sommer 2019]", "2019-SU"), ("im [Winter 2019/20]", "2019-WI"))),
    Rule("season", "(im|seit|bis|vom|zum|ab|des|der) <{season}>", lambda p: Part(Unit.SEASON, p["season"]), (("im [Sommer] fiel", "2021-SU"),)),
    Rule(
        "quarter",
        "({ordinal}|{nth}) (quartal|quartals|vierteljahr)(( des jahres|) {year}|)",
        _numbered(Unit.QUARTER, 4),
        (("im [dritten Quartal 2020]", "2020-Q3"), ("im [3. Quartal]", "2021-Q3"), ("im [ersten Quartal des Jahres 2021]", "2021-Q1")),
    ),
    Rule("quarter by sign", "{quarter} {year}", lambda p: Part(Unit.QUARTER, p["quarter"], _year(p)), (("[Q1 2020]", "2020-Q1"),)),
    Rule("half", "({ordinal}|{nth}) (halbjahr|halbjahres|jahreshälfte)( {year}|)", _numbered(Unit.HALF, 2), (("im [ersten Halbjahr 2020]", "2020-H1"), ("im [1. Halbjahr]", "2021-H1"))),
    Rule("year after word", f"({_YEAR_SIGNS}) <{{year}}>", lambda p: Calendar(p["year"]), (("seit [2014]", "2014"), ("im Jahr [2019]", "2019"))),
    Rule("years", "<{first:year}>(-| bis )<{year}>", lambda p: (Calendar(p["first"]), Calendar(p["year"])), (("[2014] bis [2018]", "2014"),), ends=True),
    Rule("decade", "{years}(~jahre|~jahren|~jahres|)", lambda p: Years(p["years"], 10), (("in den [1980er Jahren]", "198X"), ("die [1990er-Jahre]", "199X"))),
    Rule(
        "decade, century left out",
        "({short_years}|{tens})(~jahre|~jahren)",
        lambda p: Years(p["short_years"] if "short_years" in p else p["tens"], 10, short=True),
        (("in den [90er Jahren]", "199X"), ("in den [achtziger Jahren]", "198X")),
    ),
    Rule("decade by number alone", "(der|den|die) <{short_years}>", lambda p: Years(p["short_years"], 10, short=True), (("in den [90er] war", "199X"),)),
    Rule("century", "{nth} (jahrhundert|jahrhunderts)", _century, (("im [19. Jahrhundert]", "18XX"),)),
    Rule("feast", "{feast}( {year}|)", lambda p: Feast(p["feast"], _year(p)), (("an [Heiligabend]", "2021-12-24"), ("zu [Ostern 2020]", "2020-04-12"))),
)  # fmt: skip
