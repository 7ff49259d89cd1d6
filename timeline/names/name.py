"""What a name is."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NamedTuple


class NameKind(StrEnum):
    PERSON = "person"
    ORGANISATION = "organisation"
    MEDIA = "media"
    """A newspaper, broadcaster or agency: mostly who tells, seldom who acts."""
    COUNTRY = "country"
    """A country where the words allow both: it acts, and it is where things happen."""
    GROUP = "group"
    """A country by its people, its troops or its seat of government: "Polish troops", "Washington warned"; canonical is the country."""
    PLACE = "place"
    """A place that only is where things happen: "in Belarus", "Polish border", "the village of Kuznica"."""
    OTHER = "other"
    """Somebody or something whose sort no rule tells; counts as an actor."""
    THING = "thing"
    """A law, prize, war, ship, event: neither actor nor place."""


ACTORS: Final = frozenset({NameKind.PERSON, NameKind.ORGANISATION, NameKind.COUNTRY, NameKind.GROUP, NameKind.OTHER})
PLACES: Final = frozenset({NameKind.COUNTRY, NameKind.PLACE})
LANDS: Final = frozenset({NameKind.COUNTRY, NameKind.GROUP})


class Name(NamedTuple):
    """A name where it stands: article.text[start:end] == text; `canonical` is the same for all forms in one article.

    Names of a sentence are in order of start; a country inside the name of its organisation ("[[Polish] foreign ministry]") follows it,
    so names nest but never cross.
    """

    start: int
    end: int
    text: str
    canonical: str
    kind: NameKind

    @property
    def actor(self) -> bool:
        return self.kind in ACTORS

    @property
    def place(self) -> bool:
        return self.kind in PLACES
