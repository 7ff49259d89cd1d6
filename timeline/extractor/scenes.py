"""What only shows or gathers the news: a picture, a camera, a newspaper's own reporter at work. None of it is a happening."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.names import NameKind
from timeline.titles.antecedents import subject_of

if TYPE_CHECKING:
    from timeline.extractor.place import Place
    from timeline.grammar.parsed import Clause, Parse

PICTURES: Final = wordset("image images picture pictures photo photos photograph photographs footage video videos clip clips figures data")
_SHOWING: Final = (PICTURES - wordset("figures data")) | wordset("camera cameras lens")
# What pictures do beside showing.
_BECAME: Final = wordset("surface emerge go prompt spark cause trigger provoke lead appear circulate leak")
# How news is gathered, and programmes are made; what is found out or aired may be news itself.
_GATHERING: Final = wordset("visit travel meet see witness spend review examine speak talk watch follow look explain describe preview join catch ask hear analyse analyze explore report contact present bring interview accompany tour take give send")
_TOLD: Final = wordset("show tell give")
_ON_AIR: Final = wordset("broadcast air screen host feature cover")
_PRESENTING: Final = wordset("present introduce host talk chat preview celebrate explore investigate examine discuss look join welcome interview review ask meet hear profile chair feature air screen broadcast")
_PROGRAMMES: Final = wordset("Radio programme programmes documentary BBC Channel episode series edition presenter podcast Show Report")
_COMMENT: Final = re.compile(r"\b(?:sought|seeking|requested|asked (?:\w+ ){0,3}for|contacted (?:\w+ ){0,3}for) (?:further )?comment\b")


def pictured(parse: Parse, clause: Clause) -> bool:
    """Whether a picture or a camera is what acts, or only a programme is told of: "the camera panned", "images from the square revealed mostly men"."""
    group = clause.group
    if group.tags == "V" and group.lemma in _PRESENTING and not _PROGRAMMES.isdisjoint(parse.words):
        return True  # "Ida Berg presents a tribute in this week's programme"
    if group.lemma == "join" and "to cover" in parse.text:
        return True  # below the text, of who wrote it: "Ida Berg joined the paper in May 2010 to cover shipping"
    if group.tags[0] == "b" or group.lemma in _BECAME:
        return False
    start, end = subject_of(parse, clause)
    head = next((n for n in range(start, end) if parse.tags[n] in "iTw"), end) - 1
    first = next((n for n in range(start, head) if parse.tags[n] == "c"), head + 1) - 1  # "images and reports"
    return head >= start and not _SHOWING.isdisjoint((parse.words[head].lower(), parse.words[first].lower()))


def gathers(place: Place, parse: Parse, clause: Clause) -> bool:
    """Whether a newspaper, a broadcaster or its reporter is at work: "the Post reviewed the files", "CNN's Ida Berg has met rescuers"; or was asked back for comment."""
    if "comment" in parse.text and _COMMENT.search(parse.text):
        return True
    if not any(n.kind is NameKind.MEDIA for n in place.names):
        return False
    start, end = subject_of(parse, clause)
    if start == end:
        return False
    first = place.sentence.start + parse.spans[start + (parse.tags[start] == "d")][0]
    if not any(n.kind is NameKind.MEDIA and n.start == first for n in place.names):
        return False
    tags, verb = clause.group.tags, clause.group.lemma
    if tags[0] == "b" and tags[-1] in "Ep":
        return verb in _TOLD
    return verb in _GATHERING or (verb in _ON_AIR and tags[0] in "Vb")
