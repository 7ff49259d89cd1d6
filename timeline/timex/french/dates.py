"""Days, months, quarters and years as written.

Spans leave out prepositions and the article of a day ("le 5 novembre"), and take in the weekday ("lundi 8 novembre 2021"). Months are written
small in French, so a capital one without day or year is a name or the planet; "été" is a season only after an article or before a year.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.symbol import Calendar, Feast, Part, Symbol, Unit, Years
from timeline.timex.rule import Parts, Rule

if TYPE_CHECKING:
    from collections.abc import Callable

_WEEKDAY = "(({this} |){weekday}( soir| matin| après-midi|)(,|) (le |)|)"
_YEAR_SIGNS = "en|depuis|jusqu'en|avant|après|vers|fin|début|mi|année|l'année|l'an|dès|courant|saison|d'ici|d'ici à|entre|années|rentrée|à partir de"


def _year(p: Parts) -> Symbol | None:
    return Calendar(p["year"]) if "year" in p else None


def _day(p: Parts) -> Symbol:
    return Calendar(p.get("year"), p["month"], p["day"])


def _numeric(p: Parts) -> Symbol:
    year, month, day, short = p["numeric"]
    return Calendar(year, month, day, short=short)


def _month(p: Parts) -> Symbol | None:
    return Part(Unit.MONTH, p["full_month"]) if p.written("full_month").islower() else None


def _numbered(unit: Unit, last: int) -> Callable[[Parts], Symbol | None]:
    return lambda p: Part(unit, p["ordinal"], _year(p)) if p["ordinal"] <= last else None


def _days_of_month(p: Parts) -> tuple[Symbol, Symbol]:
    return Calendar(p.get("year"), p["month"], p["first"]), Calendar(p.get("year"), p["month"], p["day"])


def _years(p: Parts) -> tuple[Symbol, Symbol] | None:
    return (Calendar(p["first"]), Calendar(p["year"])) if p["first"] < p["year"] else None


RULES = (
    Rule("iso date", "{year}-{mm}-{dd}", lambda p: Calendar(p["year"], p["mm"], p["dd"]), (("[2021-11-05]", "2021-11-05"),)),
    Rule("numeric date", _WEEKDAY + "{numeric}", _numeric, (("le [05/11/2021] à", "2021-11-05"), ("le [vendredi 5.11.21] à", "2021-11-05"))),
    Rule(
        "days of a month",
        "(du|de|les|entre le|entre les) <{first:day}>( au | et | et le |-| à | et les )<{day} {month}( {year}|)>",
        _days_of_month,
        (("du [3] au [5 mai 2020]", "2020-05-03"), ("les [8] et [9 novembre]", "2021-11-08")),
        ends=True,
    ),
    Rule(
        "days of a month, listed",
        "les <{first:day}>, ({middle:day}, |){last:day} et <{day} {month}( {year}|)>",
        _days_of_month,
        (("les [8], 9 et [10 novembre]", "2021-11-08"),),
        ends=True,
    ),
    Rule(
        "months of a year",
        "<{first:full_month}>( et | à |-)<{full_month} {year}>",
        lambda p: (Part(Unit.MONTH, p["first"], _year(p)), Part(Unit.MONTH, p["full_month"], _year(p))),
        (("en [mai] et [juin 2019]", "2019-05"),),
        ends=True,
    ),
    Rule("day month", _WEEKDAY + "{day} {month}( {year}|)", _day, (
        ("le [5 novembre 2021]", "2021-11-05"), ("[vendredi 5 novembre]", "2021-11-05"), ("le [1er octobre]", "2021-10-01"), ("le [lundi 8 nov. 2021]", "2021-11-08"),
        ("[ce vendredi 12 novembre]", "2021-11-12"),
    ), unless_before=r"\b(?i:rue|place|avenue|boulevard|quartier|stade) du "),
    Rule("month year", "{month}( de l'année|) {year}", lambda p: Part(Unit.MONTH, p["month"], _year(p)), (("en [mai 2021]", "2021-05"), ("d'[avril 2020]", "2020-04"))),
    Rule("month", "{full_month}", _month, (("en [octobre]", "2021-10"), ("d'[août]", "2021-08")), unless_before=r"\d "),
    Rule("season year", "({season}|été) {year}", lambda p: Part(Unit.SEASON, p.get("season", 2), _year(p)), (("au [printemps 2019]", "2019-SP"), ("à l'[été 2020]", "2020-SU")), unless_before=r"\b(?i:a|ont|avait|avaient|avoir|ayant|aurait|auraient|aura) "),
    Rule("season", "(au |l'|cet |cette |en |d')<({season}|été)>", lambda p: Part(Unit.SEASON, p.get("season", 2)), (("au [printemps]", "2022-SP"), ("pendant l'[été]", "2021-SU")), unless_next=r" \d"),
    Rule("quarter", "{ordinal} trimestre( {year}|)", _numbered(Unit.QUARTER, 4), (("au [troisième trimestre 2020]", "2020-Q3"), ("au [1er trimestre]", "2021-Q1"))),
    Rule("quarter by sign", "{quarter} {year}", lambda p: Part(Unit.QUARTER, p["quarter"], _year(p)), (("[T1 2020]", "2020-Q1"),)),
    Rule("half", "{ordinal} semestre( {year}|)", _numbered(Unit.HALF, 2), (("au [premier semestre 2020]", "2020-H1"),)),
    Rule("years", "(de|en|entre|du|années|saison) <{first:year}>( à | et |-)<{year}>", _years, (("de [2014] à [2018]", "2014"), ("entre [2014] et [2018]", "2014")), ends=True),
    Rule("year after word", f"({_YEAR_SIGNS}) <{{year}}>", lambda p: Calendar(p["year"]), (("en [2014]", "2014"), ("depuis [2019]", "2019"))),
    Rule("year of", "de <{year}>", lambda p: Calendar(p["year"]), (("l'élection de [2017] fut", "2017"),), unless_next=r" (?!les\b|des\b|dans\b|sans\b|mais\b|ans\b|puis\b|alors\b)\w+[sx]\b| ?[%€$]| milli| kilo| euros"),
    Rule("decade", "années {year}", lambda p: Years(p["year"], 10) if p["year"] % 10 == 0 else None, (("dans les [années 1980]", "198X"),)),
    Rule("decade, century left out", "années ({tens}|{round})", lambda p: Years(p["round"] if "round" in p else p["tens"], 10, short=True), (("dans les [années 90]", "199X"), ("des [années soixante]", "196X"))),
    Rule("century", "{century} siècle", lambda p: Years(100 * (p["century"] - 1), 100) if p["century"] > 1 else None, (("au [XIXe siècle]", "18XX"), ("au [19e siècle]", "18XX"))),
    Rule("feast", "{feast}( {year}|)", lambda p: Feast(p["feast"], _year(p)), (("à [Noël]", "2021-12-25"), ("à [Pâques 2020]", "2020-04-12"))),
)  # fmt: skip
