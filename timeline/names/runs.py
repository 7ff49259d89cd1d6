"""A run of capitalised words -> the names in it, by the words alone, without the text around them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from timeline.gazetteer import Entry, Gazetteer, Sort, load, words as w
from timeline.names.organisations import organisation

if TYPE_CHECKING:
    from collections.abc import Sequence

_UPPER: Final = "A-Z" + "".join(c for c in map(chr, [*range(0xC0, 0x250), *range(0x1E00, 0x1F00)]) if c.isupper())
_ABBREVIATIONS: Final = "Mr|Mrs|Ms|Dr|Sen|Rep|Reps|Gov|Gen|Col|Lt|Sgt|Maj|Capt|Cmdr|Adm|St|Ste|Mt|Jr|Sr|Prof|Rev|Hon|Brig|Cpl|Inc|Corp|Co|Ltd"
_OWNERS: Final = "People|Peoples|Women|Men|Children|Workers|Lord|King|Queen|Teachers|Veterans|Commissioner|Doctors|Lawyers|Farmers|Judges|Players|Lloyd|Moody|McDonald|St Mary|Sotheby|Christie|Sainsbury"
_WORD: Final = (
    rf"(?:(?:{_ABBREVIATIONS})\.(?!\w)|(?:{_OWNERS})['’]s?(?= [{_UPPER}])|[{_UPPER}](?:\.(?:[{_UPPER}]\.)*(?:[{_UPPER}]\b)?(?![a-z])|\w*(?:[-&]\w+|['’](?!(?:[sStdm]|re|ve|ll)\b)\w+)*))"
)
_JOINTS: Final = "of the|of|for|and|&|de la|de los|de|du|des|del|della|di|da|dos|van der|van den|van|von|der|den|bin|ibn|ben|al|el|abu|ul|y"
RUN: Final = re.compile(rf"(?<!\w){_WORD}(?:[ \xa0](?:(?:{_JOINTS})[ \xa0])?(?:(?:a[ldnrst]|ash|el|ez|ul)-)?{_WORD})*")
"""Capitalised words, with the little words that may stand between them."""


class Shape(Enum):
    """What the words alone tell of a piece of a run."""

    COUNTRY = auto()
    CAPITAL = auto()
    DEMONYM = auto()
    PLACE = auto()
    ORGANISATION = auto()
    MEDIA = auto()
    THING = auto()
    PERSON = auto()
    """A first name and more, or several words after a title."""
    TITLED = auto()
    """One word after a title: "Mr Heappey"."""
    SEVERAL = auto()
    """Several words that nothing is known of."""
    TEAM = auto()
    """A city and more, together one name: "Chicago Bulls", shortened to the more."""
    LEADING = auto()
    """Several words that nothing is known of, where the first capital may be owed to its position."""
    SINGLE = auto()
    ACRONYM = auto()
    DOUBTFUL = auto()
    """One word where the capital may be owed to its position."""


_SHAPES: Final = {
    Sort.COUNTRY: Shape.COUNTRY,
    Sort.CAPITAL: Shape.CAPITAL,
    Sort.DEMONYM: Shape.DEMONYM,
    Sort.REGION: Shape.PLACE,
    Sort.CITY: Shape.PLACE,
    Sort.ORGANISATION: Shape.ORGANISATION,
    Sort.MEDIA: Shape.MEDIA,
}


@dataclass(frozen=True, slots=True)
class Piece:
    """run[start:end] is a name, as far as the run tells."""

    start: int
    end: int
    text: str
    canonical: str
    shape: Shape


@dataclass(frozen=True, slots=True)
class _Unit:
    """One word of a run, or several that the gazetteer has as one name."""

    start: int
    end: int
    text: str
    entry: Entry | None


@lru_cache(maxsize=1 << 16)
def pieces(run: str, *, initial: bool = False, loud: bool = False) -> tuple[Piece, ...]:
    """The names in a run, in order, disjoint. `initial`: the first capital may be owed to its position; `loud`: all of them may (headlines)."""
    book = load()
    found: list[Piece] = []
    for number, chunk in enumerate(_chunks(_units(run.replace("\xa0", " "), book, loud=loud), book, loud=loud)):
        found.extend(_classify(chunk, book, initial=loud or (initial and number == 0)))
    if initial and found and found[0].shape is Shape.SEVERAL and found[0].start == 0:
        found[0] = replace(found[0], shape=Shape.LEADING)
    return tuple(found)


def _units(run: str, book: Gazetteer, *, loud: bool) -> list[_Unit]:
    tokens = run.split(" ")
    starts = [0]
    for token in tokens:
        starts.append(starts[-1] + len(token) + 1)
    units = []
    i = 0
    while i < len(tokens):
        for n in range(min(book.longest.get(tokens[i], 1), len(tokens) - i), 0, -1):
            text = run[starts[i] : starts[i + n] - 1]
            entry = book.names.get(text)
            if loud and entry and text.isupper() and text.lower() in book.common:
                entry = None  # "IS" and "WHO" in a headline of capitals
            if entry or n == 1:
                units.extend(_parted(_Unit(starts[i], starts[i] + len(text), text, entry), book))
                i += n
                break
    return units


def _parted(unit: _Unit, book: Gazetteer) -> list[_Unit]:
    """What a hyphen joins: "Belarus-Poland" is both, "NATO-led" is "NATO"."""
    if unit.entry or "-" not in unit.text:
        return [unit]
    parts = unit.text.split("-")
    if all(p in book.names for p in parts):
        units = []
        start = unit.start
        for part in parts:
            units.append(_Unit(start, start + len(part), part, book.names[part]))
            start += len(part) + 1
        return units
    if parts[-1].islower() and (parts[-1] in book.common or parts[0] in book.names or len(parts[-1]) > 6):
        head = unit.text[: unit.text.rindex("-")]
        return [_Unit(unit.start, unit.start + len(head), head, book.names.get(head))]
    return [unit]


def _chunks(units: Sequence[_Unit], book: Gazetteer, *, loud: bool) -> list[list[_Unit]]:
    """Parted at days, at "and", at "of" that is in no name; in headlines at every common word."""
    chunks: list[list[_Unit]] = [[]]
    for i, unit in enumerate(units):
        before = chunks[-1]
        if unit.entry is None and unit.text in w.CALENDAR and not (unit.text in ("May", "April", "June") and before and before[-1].text in book.first):
            chunks.append([])
        elif unit.text in ("and", "&", "of", "for", "the", "y") and before:
            if _holds(before, unit.text, units[i + 1 :], book):
                before.append(unit)
            else:
                chunks.append([])
        elif loud and not (before and before[-1].text in book.first) and _common(unit, book):
            chunks.append([])
        elif before and _shouted(units[i - 1].text) != _shouted(unit.text) and not unit.entry and not units[i - 1].entry:
            chunks.append([unit])
        elif unit.entry and i > 1 and units[i - 1].text == "of" and units[i - 2].text in w.TITLES and not before:
            chunks.extend(([unit], []))  # "Mayor of Chicago Rahm Emanuel"
        else:
            before.append(unit)
    return [c for c in chunks if c]


def _shouted(word: str) -> bool:
    return len(word) > 4 and word.isupper() and word.isalpha()


def _common(unit: _Unit, book: Gazetteer) -> bool:
    return unit.entry is None and unit.text.lower() in book.common and unit.text not in book.first and not _heads(unit.text)


def _heads(word: str) -> bool:
    return word in w.ORGANISATION_HEADS or word in w.PLACE_HEADS or word in w.TITLES or word in w.TITLE_PARTS


def _holds(before: Sequence[_Unit], joint: str, after: Sequence[_Unit], book: Gazetteer) -> bool:
    """Whether a little word holds two sides together in one name: "Bank of", "Food and Drug", "Secretary of State"."""
    last, following = before[-1], after[0].text if after else ""
    if joint == "the":
        return last.text == "of"
    if joint in ("and", "&", "y"):
        if joint == "&" and len(before) == 1 and not last.entry:
            return True
        return not last.entry and last.text.lower() in book.common and following.lower() in book.common and not after[0].entry and last.text not in w.TITLES
    if last.entry and last.entry.sort is not Sort.ORGANISATION:
        return False
    if last.text in w.TITLES:
        return joint == "of" and following in w.TITLE_TAILS
    if following in ("the", ""):
        following = after[1].text if len(after) > 1 else ""
    return bool(following) and (last.text in w.ORGANISATION_HEADS or last.text in w.OF_HEADS or (joint == "of" and (last.text in w.PLACE_HEADS or last.text in w.THING_HEADS)))


def _classify(units: list[_Unit], book: Gazetteer, *, initial: bool) -> list[Piece]:
    units = _bare(units, book, initial=initial)
    if not units:
        return []
    if len(units) == 1:
        return _single(units[0], book, initial=initial)
    title = _title(units, book)
    if title >= 0:
        return _titled(units, title, book)
    return _several(units, book, initial=initial)


def _bare(units: list[_Unit], book: Gazetteer, *, initial: bool) -> list[_Unit]:
    """Without words at either end that are in no name."""
    i, j = 0, len(units)
    while i < j and units[i].entry is None and (_void(units[i].text) or units[i].text in ("of", "for", "the", "and", "&")):
        if units[i].text in w.DIRECTIONS and j - i > 1:
            break
        i += 1
    if initial and i == 0 and j > 1 and units[i].entry is None and units[i].text.lower() in book.common and units[i].text not in book.first:
        following = units[i + 1].text
        if not (_heads(units[i].text) or _heads(following) or following in w.THING_HEADS or following in w.COMPANY_TAILS) or units[i + 1].entry:
            i += 1
    while i < j and units[j - 1].entry is None and (_void(units[j - 1].text) or units[j - 1].text in ("of", "for", "the", "and", "&")) and units[j - 1].text != "Un":
        j -= 1
    return units[i:j]


def _void(word: str) -> bool:
    return word in w.NEVER or (word.isupper() and len(word) > 1 and word.title() in w.NEVER)


def _title(units: Sequence[_Unit], book: Gazetteer) -> int:
    """Where the last title stands, -1 where there is none; in "Josh King" it is a surname."""
    last = len(units) - 1
    for i in range(last, -1, -1):
        if units[i].entry is None and units[i].text in w.TITLES and not (i == last and units[i - 1].text in book.first):
            return i
    return -1


def _piece(units: Sequence[_Unit], shape: Shape, canonical: str = "") -> Piece:
    text = " ".join(u.text for u in units)
    return Piece(units[0].start, units[-1].end, text, canonical or text, shape)


def _known(unit: _Unit) -> Piece:
    assert unit.entry is not None, "only units of the gazetteer are known"
    return Piece(unit.start, unit.end, unit.text, unit.entry.canonical, _SHAPES[unit.entry.sort])


def _single(unit: _Unit, book: Gazetteer, *, initial: bool) -> list[Piece]:
    text = unit.text
    if unit.entry:
        return [_known(unit)]
    if len(text) < 2 or text in w.TITLES or text in w.COMPANY_TAILS or text.endswith("."):
        return []
    if text in w.HEADS or text in w.TITLE_PARTS:
        return []
    if text.isupper() and len(text) <= 6 and text.isalpha():
        return [_piece([unit], Shape.ACRONYM)] if not initial or text.lower() not in book.common else []
    if any(c.isdigit() for c in text):
        return [_piece([unit], Shape.THING)]
    doubtful = text.lower() in book.common or (initial and text not in book.first)
    return [_piece([unit], Shape.DOUBTFUL if doubtful else Shape.SINGLE)]


def _titled(units: list[_Unit], title: int, book: Gazetteer) -> list[Piece]:
    last = units[-1].text
    after = units[title + 1 :]
    if after and last in w.HEADS and (last not in w.SURNAMES_TOO or len(after) > 2) and units[-1].entry is None:
        return _with_country(_headed(units), units)
    if len(after) > 1 and after[0].text == "of":
        after = after[2 + (after[1].text == "the") :]
    before = units[:title]
    while before and before[-1].entry is None and (before[-1].text in w.TITLES or before[-1].text in w.TITLE_PARTS or not before[-1].text[0].isupper()):
        before = before[:-1]
    found = _classify(before, book, initial=False) if before else []
    if not after:
        return found
    if after[0].entry and (len(after) == 1 or after[0].text not in book.first) and after[0].entry.sort is not Sort.CITY:
        return found + _classify(after, book, initial=False)
    return [*found, _piece(after[:5], Shape.PERSON if len(after) > 1 else Shape.TITLED)]


def _headed(units: Sequence[_Unit]) -> Piece:
    """A name that its last word, or the word before "of", tells the sort of."""
    heads = [units[-1].text] + [a.text for a, b in pairwise(units) if b.text in ("of", "for")]
    for head in reversed(heads):
        if head in w.ORGANISATION_HEADS or head in w.OF_HEADS:
            return _piece(units, Shape.ORGANISATION, organisation([u.text for u in units], units[0].entry))
        if head in w.PLACE_HEADS:
            return _piece(units, Shape.PLACE)
    return _piece(units, Shape.THING)


def _several(units: list[_Unit], book: Gazetteer, *, initial: bool = False) -> list[Piece]:
    first, last = units[0], units[-1]
    plain = first.text in book.first and not (first.entry and first.entry.sort is Sort.COUNTRY)
    if len(first.text) < 6 and first.text.isupper() and not first.entry and len(units) > 2 and units[1].text in book.first:
        return [*_single(first, book, initial=True), *_several(units[1:], book)]
    if last.text in w.COMPANY_TAILS:
        return [_piece(units, Shape.ORGANISATION, " ".join(u.text for u in units[:-1]))]
    headed = last.entry is None and last.text in w.HEADS and not (plain and len(units) <= 3 and last.text in w.SURNAMES_TOO)
    if headed or any(u.text in ("of", "for", "and", "&") for u in units):
        return _with_country(_headed(units), units)
    if first.text in w.PLACE_SURE:
        return [_piece(units, Shape.PLACE)]
    if first.text in w.DIRECTIONS and first.entry is None:
        rest = _classify(units[1:], book, initial=False)
        return [_piece(units, Shape.PLACE)] if len(rest) == 1 and rest[0].shape is Shape.SINGLE else rest
    if first.entry and not plain:
        return _led(units, book)
    if plain or (first.text.isupper() and len(first.text) == 2 and len(units) == 2 and last.text.istitle() and last.text.lower() not in book.common):
        return [_piece(units[:5], Shape.PERSON)]
    if first.text in w.THING_FIRST:
        return [_piece(units, Shape.THING)]
    if first.text in w.PLACE_FIRST:
        return [_piece(units, Shape.PLACE)]
    if initial and len(units) > 2 and units[1].text in book.first and not units[1].entry:
        return _several(units[1:], book)
    for i, unit in enumerate(units):
        if unit.entry and unit.entry.sort in (Sort.COUNTRY, Sort.DEMONYM) and i:
            return _classify(units[:i], book, initial=False) + _classify(units[i:], book, initial=False)
    return [_piece(units[:6], Shape.SEVERAL)]


def _with_country(piece: Piece, units: Sequence[_Unit]) -> list[Piece]:
    """An organisation's country stands inside its name, and is a name itself."""
    inner = units[0]
    if piece.shape is Shape.ORGANISATION and inner.entry and inner.entry.sort in (Sort.DEMONYM, Sort.COUNTRY):
        return [piece, _known(inner)]
    return [piece]


def _led(units: list[_Unit], book: Gazetteer) -> list[Piece]:
    """A known name with more behind it: "Russian Aeroflot" is two, "Chicago Bulls" one."""
    first, rest = units[0], units[1:]
    assert first.entry is not None, "led by a known name"
    if first.entry.sort in (Sort.CITY, Sort.CAPITAL, Sort.REGION) and rest[0].text not in book.first and _nickname(rest):
        return [_piece(units, Shape.TEAM)]
    office = rest[0].entry
    if len(rest) == 1 and office and office.canonical in w.SHARED_OFFICES and first.entry.sort in (Sort.DEMONYM, Sort.COUNTRY):
        adjective = book.adjectives.get(first.entry.canonical, first.text)
        return [_piece(units, Shape.ORGANISATION, f"{adjective} {office.canonical}"), _known(first)]
    return [_known(first), *_classify(rest, book, initial=False)]


def _nickname(rest: Sequence[_Unit]) -> bool:
    """What a team or firm may be called behind its city: unknown words, or a people ("Cleveland Indians")."""
    if len(rest) == 1 and rest[0].entry:
        return rest[0].entry.sort is Sort.DEMONYM and rest[0].text.endswith("s")
    return all(u.entry is None for u in rest)
