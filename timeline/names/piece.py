"""What a run of capitalised words is made of, and what it falls into."""

from __future__ import annotations

from enum import IntEnum, auto
from typing import TYPE_CHECKING, Final, NamedTuple

from timeline.gazetteer import Sort

if TYPE_CHECKING:
    from timeline.gazetteer import Entry


class Shape(IntEnum):
    """What the words alone tell of a piece of a run. (Of int, for a quick hash: shapes are looked up for each name.)"""

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
    LEADING = auto()
    """The same, where the first capital may be owed to its position."""
    TEAM = auto()
    """A city and more, together one name: "Chicago Bulls", shortened to the more."""
    SINGLE = auto()
    ACRONYM = auto()
    DOUBTFUL = auto()
    """One word where the capital may be owed to its position."""


class Position(IntEnum):
    """Where a run stands."""

    INSIDE = 0
    INITIAL = 1
    """The first capital may be owed to the position."""
    LOUD = 2
    """All capitals may (headlines)."""


SHAPES: Final = {
    Sort.COUNTRY: Shape.COUNTRY,
    Sort.CAPITAL: Shape.CAPITAL,
    Sort.DEMONYM: Shape.DEMONYM,
    Sort.REGION: Shape.PLACE,
    Sort.CITY: Shape.PLACE,
    Sort.ORGANISATION: Shape.ORGANISATION,
    Sort.MEDIA: Shape.MEDIA,
}


TELLING: Final = frozenset({
    Shape.PERSON, Shape.TITLED, Shape.SEVERAL, Shape.LEADING, Shape.TEAM, Shape.SINGLE, Shape.DOUBTFUL, Shape.ORGANISATION,
})
"""Pieces that tell something of the others in the article."""


class Piece(NamedTuple):
    """run[start:end] is a name, as far as the run tells; `canonical` has no shouting in it ("BEN WEDEMAN" -> "Ben Wedeman")."""

    start: int
    end: int
    canonical: str
    shape: Shape


class Unit(NamedTuple):
    """One word of a run, or several that the gazetteer has as one name; `shouted` where it stood in capitals that mean nothing."""

    start: int
    end: int
    text: str
    entry: Entry | None
    shouted: bool = False
