"""Noun phrases that point back: "the company", "the two sides", "the country"."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.lexicon import low

if TYPE_CHECKING:
    from timeline.grammar.parsed import Parse


class Back(Enum):
    """Whom a noun phrase points back to, saying no more than that it was named before."""

    NONE = auto()
    BODY = auto()
    """"The company", "the terror group"."""
    PERSON = auto()
    """"The comedian"."""
    COUNTRY = auto()
    """"The country"."""
    COUPLE = auto()
    """"The pair"."""
    SEVERAL = auto()
    """"The two countries", "the pair"."""


BODIES: Final = wordset(
    """company firm bank agency airline carrier club retailer chipmaker carmaker automaker regulator organisation organization giant startup start-up manufacturer lender insurer broadcaster
    network bureau maker watchdog brewer alliance supermarket chain publisher developer conglomerate outfit militia movement"""
)
ROLES: Final = wordset("strongman dictator comedian comedienne comic actor actress singer star model rapper musician presenter popstar superstar songwriter celebrity billionaire entrepreneur tycoon author")
_OFFICES: Final = wordset("bureau agency regulator watchdog")
_OF_WHAT: Final = wordset("weather space border intelligence tax financial energy nuclear medicines drugs aviation football data health competition water rail gambling food environment meteorological statistics anti-doping")
_TWO: Final = wordset("countries nations sides leaders men women companies firms groups parties teams agencies")
_COUPLES: Final = wordset("pair couple duo")
_BARE: Final = 2
_SEVERAL: Final = wordset("pair couple duo trio sides latter former event events move moves")


def points_back(parse: Parse, start: int, end: int) -> Back:
    """For a bare definite phrase (tokens start..end): "the" and a common noun with nothing that tells which."""
    forms, tags = parse.words, parse.tags
    if end - start < 2 or low(forms[start]) not in {"the", "both"} or tags[start + 1 : end].strip("jnurGFZE") or tags[end : end + 1] in {"w", "T"}:
        return Back.NONE
    head = forms[end - 1].lower()
    if forms[start + 1 : end] == ["central", "bank"] or (head in _OFFICES and end - start > _BARE and forms[end - 2] in _OF_WHAT):
        return Back.NONE  # there is but one: "the weather bureau"
    if head in _COUPLES and end - start == _BARE:
        return Back.COUPLE
    if head in _SEVERAL or low(forms[start]) == "both" or (forms[start + 1].lower() == "two" and head in _TWO):
        return Back.SEVERAL if end - start < 4 else Back.NONE
    if forms[start + 1].endswith("-year-old"):
        return Back.PERSON
    many = head == "group" and end - start > 2  # "the group" alone may be people just told of
    return Back.BODY if head in BODIES or many else Back.PERSON if head in ROLES else Back.NONE
