"""A chunk of a run -> what it names: titles off, heads looked at, known names before unknown ones."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.gazetteer import Sort, words as w
from timeline.names.organisations import organisation
from timeline.names.piece import SHAPES, Piece, Position, Shape, Unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.gazetteer import Gazetteer

_NATIONAL = (Sort.DEMONYM, Sort.COUNTRY)
_APART = (Sort.DEMONYM, Sort.COUNTRY, Sort.MEDIA, Sort.ORGANISATION)
"""Known names of these sorts are no part of an unknown name before them."""


def classify(units: list[Unit], book: Gazetteer, position: Position) -> list[Piece]:
    """The names in a chunk, in order; a country inside an organisation's name follows it."""
    bare = _bare(units, book, position)
    if not bare:
        return []
    if position and bare[0] is not units[0] and position is Position.INITIAL:
        position = Position.INSIDE
    if len(bare) == 1:
        return _single(bare[0], book, position)
    title = _title(bare, book)
    if title >= 0:
        return _titled(bare, title, book, position)
    return _several(bare, book, position)


def _after(position: Position) -> Position:
    """Where what is not first in a chunk stands."""
    return position if position is Position.LOUD else Position.INSIDE


def _bare(units: list[Unit], book: Gazetteer, position: Position) -> list[Unit]:
    """Without words at either end that are in no name."""
    i, j = 0, len(units)
    while i < j and _void(units[i]) and not (j - i > 1 and (units[i].text in w.DIRECTIONS or (not position and units[i].text in w.KEPT))):
        i += 1
    if position and i == 0 and j > 1 and units[0].entry is None and units[0].text.lower() in book.common and units[0].text not in book.first:
        following = units[1].text
        tied = following in w.HEADS or following in w.TITLES or following in w.TITLE_PARTS or following in w.COMPANY_TAILS
        if units[1].entry or not (tied or _headlike(units[0].text)):
            i = 1
    while i < j and _void(units[j - 1]) and units[j - 1].text not in ("Un", "May"):  # Kim Jong Un, Theresa May
        j -= 1
    return units[i:j]


def _void(unit: Unit) -> bool:
    return unit.entry is None and (unit.text in w.NEVER or unit.text in w.LINKS)


def _headlike(word: str) -> bool:
    return word in w.HEADS or word in w.TITLES or word in w.TITLE_PARTS


def _is_title(word: str) -> bool:
    return word in w.TITLES or ("-" in word and all(p in w.TITLES for p in word.split("-")))


def _title(units: Sequence[Unit], book: Gazetteer) -> int:
    """Where the last title stands, -1 where there is none; in "Josh King" it is a surname."""
    last = len(units) - 1
    if last == 1 and units[0].text == "M.":  # French for Mr
        return 0
    for i in range(last, -1, -1):
        if units[i].entry is None and _is_title(units[i].text) and not (i == last and units[i - 1].text in book.first):
            return i
    return -1


def _piece(units: Sequence[Unit], shape: Shape, canonical: str = "") -> Piece:
    return Piece(units[0].start, units[-1].end, canonical or " ".join(u.text for u in units), shape)


def _known(unit: Unit) -> Piece:
    assert unit.entry is not None, "only units of the gazetteer are known"
    return Piece(unit.start, unit.end, unit.entry.canonical, SHAPES[unit.entry.sort])


def _single(unit: Unit, book: Gazetteer, position: Position) -> list[Piece]:
    text = unit.text
    if unit.entry:
        return [_known(unit)]
    if len(text) < 2 or text.endswith(".") or text in w.PREFIXES or text in w.COMPANY_TAILS or text in w.SPEECH or _headlike(text):
        return []
    if text.isupper() and text.isalpha():
        void = len(text) > 6 or (text.lower() in book.common and (position > 0 or unit.shouted or text.title() in w.NEVER))
        return [] if void else [Piece(unit.start, unit.end, text, Shape.ACRONYM)]
    if not text.isalpha() and any(c.isdigit() for c in text):
        return [Piece(unit.start, unit.end, text, Shape.THING)]
    doubtful = unit.shouted or text.lower() in book.common or (position > 0 and text not in book.first)
    return [Piece(unit.start, unit.end, text, Shape.DOUBTFUL if doubtful else Shape.SINGLE)]


def _titled(units: list[Unit], title: int, book: Gazetteer, position: Position) -> list[Piece]:
    after = units[title + 1 :]
    last = units[-1]
    if after and last.text in w.HEADS and (last.text not in w.SURNAMES_TOO or len(after) > 2):
        return _with_country(_headed(units), units)
    if len(after) > 1 and after[0].text == "of":
        after = after[2 + (after[1].text == "the") :]
    before = units[:title]
    while before and before[-1].entry is None and (_is_title(before[-1].text) or before[-1].text in w.TITLE_PARTS or before[-1].text in w.LINKS):
        before = before[:-1]
    found = classify(before, book, position) if before else []
    if not after:
        return found
    lead = after[0].entry
    if lead and lead.sort is not Sort.CITY and (len(after) == 1 or after[0].text not in book.first):
        return found + classify(after, book, _after(position))
    return found + _person(after, book, position, Shape.PERSON if len(after) > 1 else Shape.TITLED)


def _person(units: list[Unit], book: Gazetteer, position: Position, shape: Shape) -> list[Piece]:
    """A person, up to five words, ended by a known name of another sort: "Jonathan Head BBC News"."""
    stop = next((i for i, u in enumerate(units) if i and u.entry and u.entry.sort in _APART), len(units))
    rest = classify(units[stop:], book, _after(position)) if stop < len(units) else []
    return [_piece(units[: min(stop, 5)], shape if stop > 1 else Shape.TITLED), *rest]


def _headed(units: Sequence[Unit]) -> Piece:
    """A name that its last word, or the word before "of", tells the sort of."""
    if units[-1].text in w.MEDIA_HEADS:
        return _piece(units, Shape.MEDIA)
    heads = [units[-1].text] + [a.text for a, b in pairwise(units) if b.text in ("of", "for", "on")]
    for head in reversed(heads):
        if head in w.ORGANISATION_HEADS or head in w.OF_HEADS:
            return _piece(units, Shape.ORGANISATION, organisation([u.text for u in units], units[0].entry))
        if head in w.PLACE_HEADS:
            return _piece(units, Shape.PLACE)
    return _piece(units, Shape.THING)


def _several(units: list[Unit], book: Gazetteer, position: Position) -> list[Piece]:
    first, last = units[0], units[-1]
    plain = first.text in book.first and not (first.entry and first.entry.sort is Sort.COUNTRY)
    if last.text in w.COMPANY_TAILS:
        return [_piece(units, Shape.ORGANISATION, " ".join(u.text for u in units[:-1]))]
    for i in range(1, len(units) - 1):
        if units[i].text in book.first and not units[i].entry and units[i - 1].text in w.ORGANISATION_HEADS:
            return classify(units[:i], book, position) + classify(units[i:], book, _after(position))
    headed = last.text in w.HEADS and not (plain and len(units) <= 3 and last.text in w.SURNAMES_TOO)
    if headed or any(u.text in w.LINKS for u in units):
        return _with_country(_headed(units), units)
    if first.text in w.PLACE_SURE:
        people = units[1].entry and units[1].entry.sort is Sort.DEMONYM
        return classify(units[1:], book, _after(position)) if people else [_piece(units, Shape.PLACE)]
    if first.text in w.DIRECTIONS and first.entry is None:
        rest = classify(units[1:], book, _after(position))
        return [_piece(units, Shape.PLACE)] if len(rest) == 1 and rest[0].shape is Shape.SINGLE else rest
    if first.text in w.THING_FIRST:
        return [_piece(units, Shape.THING)]
    if first.entry and not plain:
        return _led(units, book, position)
    if len(first.text) < 6 and first.text.isupper() and first.text.isalpha() and len(units) > 2 and units[1].text in book.first:
        return _single(first, book, Position.INITIAL) + _several(units[1:], book, _after(position))
    initials = first.text.isupper() and len(first.text) == 2 and len(units) == 2 and last.text.istitle() and last.text.lower() not in book.common
    if plain or initials:
        return _person(units, book, position, Shape.PERSON)
    return _unknown(units, book, position)


def _unknown(units: list[Unit], book: Gazetteer, position: Position) -> list[Piece]:
    if units[0].text in w.PLACE_FIRST:
        return [_piece(units, Shape.PLACE)]
    if position and len(units) > 2 and units[1].text in book.first and not units[1].entry:
        return _several(units[1:], book, _after(position))
    if position and len(units) > 2 and units[1].entry:
        team = _led(units[1:], book, _after(position))
        if team[0].shape is Shape.TEAM:
            return team  # "Jubilant Chicago Cubs fans"
    for i, unit in enumerate(units):
        if i and unit.entry and unit.entry.sort in _APART:
            return classify(units[:i], book, position) + classify(units[i:], book, _after(position))
    return [_piece(units[:6], Shape.SEVERAL)]


def _with_country(piece: Piece, units: Sequence[Unit]) -> list[Piece]:
    """An organisation's country stands inside its name, and is a name itself."""
    entry = units[0].entry
    if piece.shape is Shape.ORGANISATION and entry and entry.sort in _NATIONAL:
        return [piece, _known(units[0])]
    return [piece]


def _led(units: list[Unit], book: Gazetteer, position: Position) -> list[Piece]:
    """A known name with more behind it: "Russian Aeroflot" is two, "Chicago Bulls" one."""
    first, rest = units[0], units[1:]
    assert first.entry is not None, "led by a known name"
    if first.entry.sort in (Sort.CITY, Sort.CAPITAL, Sort.REGION) and rest[0].text not in book.first and _nickname(rest):
        return [_piece(units, Shape.TEAM)]
    office = rest[0].entry
    if len(rest) == 1 and office and office.canonical in w.SHARED_OFFICES and first.entry.sort in _NATIONAL:
        adjective = book.adjectives.get(first.entry.canonical, first.text)
        return [_piece(units, Shape.ORGANISATION, f"{adjective} {office.canonical}"), _known(first)]
    return [_known(first), *classify(rest, book, _after(position))]


def _nickname(rest: Sequence[Unit]) -> bool:
    """What a team or firm may be called behind its city: unknown words, or a people ("Cleveland Indians")."""
    if len(rest) == 1 and rest[0].entry:
        return rest[0].entry.sort is Sort.DEMONYM and rest[0].text.endswith("s")
    return all(u.entry is None for u in rest)
