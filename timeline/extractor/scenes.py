"""What only shows or gathers the news: a picture, a camera, a newspaper's own reporter at work. None of it is a happening."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.parsed import Opening
from timeline.names import NameKind
from timeline.titles.antecedents import subject_of

if TYPE_CHECKING:
    from timeline.extractor.place import Place
    from timeline.grammar.parsed import Clause, Parse

PICTURES: Final = wordset("image images picture pictures photo photos photograph photographs footage video videos clip clips figures data")
_SHOWING: Final = (PICTURES - wordset("figures data")) | wordset("camera cameras lens")
# What pictures do that is no happening.
_SHOW: Final = wordset("show pan zoom flood depict feature portray reveal display capture illustrate film shoot record")
# How news is gathered, and programmes are made; what is found out or aired may be news itself.
_GATHERING: Final = wordset("visit travel meet see witness review examine speak talk watch look explain describe preview catch ask hear analyse analyze explore report contact present interview accompany tour")
_TOLD: Final = wordset("show tell")
_ON_AIR: Final = wordset("broadcast air screen host feature cover")
_PRESENTING: Final = wordset("present introduce talk chat preview celebrate explore investigate examine join welcome interview review ask profile chair feature air screen broadcast")
_PROGRAMMES: Final = re.compile(r"\b(?:in|on) [^,;:]*\b(?:Radio|programmes?|documentary|BBC|episode|series|edition|podcast)\b")
_COVER: Final = re.compile(r"\bto cover\b")
_PAPERS: Final = wordset("paper newspaper magazine agency network station broadcaster newsroom bureau")
_COMMENT: Final = re.compile(r"\b(?:sought|seeking|requested|asked (?:\w+ ){0,3}for|contacted (?:\w+ ){0,3}for) (?:further )?comment\b")


def pictured(parse: Parse, clause: Clause) -> bool:
    """Whether a picture or a camera only shows something, or only a programme is told of: "the camera panned", "images from the square revealed mostly men"."""
    group = clause.group
    if group.tags == "V" and group.lemma in _PRESENTING:
        return _PROGRAMMES.search(parse.cut(clause.start, clause.end)) is not None  # "Ida Berg presents a tribute in this week's programme"
    if group.tags[0] == "b" or group.lemma not in _SHOW:
        return False
    start, end = subject_of(parse, clause)
    head = next((n for n in range(start, end) if parse.tags[n] in "iTw"), end) - 1
    first = next((n for n in range(start, head) if parse.tags[n] == "c"), head + 1) - 1  # "images and reports"
    return head >= start and any((parse.words[n] if n else parse.words[n].lower()) in _SHOWING for n in (head, first))


def _with(parse: Parse, clause: Clause) -> list[Clause]:
    """The clause, and those beside it that tell when."""
    at = parse.clauses.index(clause)
    return [c for n, c in enumerate(parse.clauses[max(0, at - 1) : at + 2], max(0, at - 1)) if n == at or c.opening is Opening.ADVERBIAL]


def gathers(place: Place, parse: Parse, clause: Clause) -> bool:
    """Whether a newspaper, a broadcaster or its reporter is at work: "the Post reviewed the files", "CNN's Ida Berg has met rescuers"; or was asked back for comment."""
    if "comment" in parse.text and any(_COMMENT.search(parse.cut(c.start, c.end)) for c in _with(parse, clause)):
        return True
    media = any(n.kind is NameKind.MEDIA for n in place.names)
    if clause.group.lemma == "join" and _COVER.search(parse.cut(clause.group.end, clause.end)):
        return media or not _PAPERS.isdisjoint(parse.words[clause.start : clause.end])  # below the text, of who wrote it: "Ida Berg joined the paper in May 2010 to cover shipping"
    if not media:
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
