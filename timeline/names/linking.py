"""Names of one article: each piece settled by what stands around it and by what the rest of the article tells."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from timeline.gazetteer import Sort, load, words as w
from timeline.model import TOLD
from timeline.names import context
from timeline.names.memory import Memory
from timeline.names.name import Name, NameKind
from timeline.names.offices import owned
from timeline.names.piece import TELLING, Piece, Position, Shape
from timeline.names.runs import RUN, pieces

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Article, Sentence

_BRUSSELS: Final = "European Union"
_NOUNS_CAPITALISED: Final = frozenset({"de", "lb"})
"""Languages where a capital tells next to nothing: only known names and persons by first name or title."""
_ENGLISH: Final = frozenset({"", "en"})
_GUESSED: Final = frozenset({Shape.SEVERAL, Shape.LEADING, Shape.TEAM, Shape.THING})
_PLAIN: Final = {
    Shape.ORGANISATION: NameKind.ORGANISATION,
    Shape.TEAM: NameKind.ORGANISATION,
    Shape.MEDIA: NameKind.MEDIA,
    Shape.THING: NameKind.THING,
}


def find(article: Article, sentences: Sequence[Sentence]) -> tuple[tuple[Name, ...], ...]:
    """Names of each sentence, none where the passage tells nothing; offsets are characters of the article's text."""
    text = article.text
    memory = Memory()
    found = [_scan(text, s, memory) if s.passage.kind in TOLD else [] for s in sentences]
    memory.decide()
    groups = [_settled(text, group, memory) for group in found]
    return owned(text, sentences, groups)


def _scan(text: str, sentence: Sentence, memory: Memory) -> list[tuple[int, int, Piece]]:
    """Pieces at their places in the article; the memory takes note of them."""
    found = []
    begin, language = sentence.start, sentence.passage.language
    cautious = language not in _ENGLISH
    loud = language in _NOUNS_CAPITALISED or context.loud(sentence.text)
    for match in RUN.finditer(text, begin, sentence.end):
        run = match.group()
        if run in w.NEVER:
            continue
        at = match.start()
        position = Position.LOUD if loud else Position.INITIAL if context.initial(text, at, begin) else Position.INSIDE
        for piece in pieces(run, position):
            if cautious:
                if language in _NOUNS_CAPITALISED and piece.shape in _GUESSED:
                    continue
                if piece.shape is Shape.SINGLE:
                    piece = replace(piece, shape=Shape.DOUBTFUL)  # noqa: PLW2901 - the same piece, trusted less
            start, end = at + piece.start, at + piece.end
            found.append((start, end, piece))
            if piece.shape in TELLING:
                memory.note(text, start, end, piece)
    return found


def _settled(text: str, group: Sequence[tuple[int, int, Piece]], memory: Memory) -> list[Name]:
    names: list[Name] = []
    for start, end, piece in group:
        if names and start < names[-1].end:
            names.append(Name(start, end, text[start:end], piece.canonical, NameKind.GROUP))
        elif piece.shape is Shape.THING and context.addressed(text, start):
            continue
        elif piece.shape in _PLAIN:
            names.append(Name(start, end, text[start:end], piece.canonical, _PLAIN[piece.shape]))
        else:
            names.extend(_name(text, start, end, piece, memory))
    return names


def _name(text: str, start: int, end: int, piece: Piece, memory: Memory) -> list[Name]:
    name = piece.canonical
    match piece.shape:
        case Shape.DEMONYM if text[start:end] in memory.teams:
            return [Name(start, end, text[start:end], memory.teams[text[start:end]], NameKind.ORGANISATION)]
        case Shape.COUNTRY | Shape.DEMONYM:
            return _country(text, start, end, piece)
        case Shape.CAPITAL if context.acts(text, start, end):
            country = _BRUSSELS if name == "Brussels" else load().capitals[name]
            return [Name(start, end, text[start:end], country, NameKind.GROUP)]
        case Shape.PERSON | Shape.TITLED:
            return [Name(start, end, text[start:end], memory.person(name) or name, NameKind.PERSON)]
        case Shape.SEVERAL | Shape.LEADING:
            return _several(text, start, end, piece, memory)
        case Shape.ACRONYM:
            return [Name(start, end, text[start:end], memory.acronyms.get(name, name), NameKind.ORGANISATION)]
        case Shape.SINGLE | Shape.DOUBTFUL:
            return _single(text, start, end, piece, memory)
        case _:
            return [_place(text[start:end], start, end, piece, memory)]


def _country(text: str, start: int, end: int, piece: Piece) -> list[Name]:
    country = piece.canonical
    office = context.office(text, end)
    if office is not None:
        stop, words = office
        canonical = f"{load().adjectives.get(country, text[start:end])} {words.replace('defense', 'defence')}"
        return [Name(start, stop, text[start:stop], canonical, NameKind.ORGANISATION), Name(start, end, text[start:end], country, NameKind.GROUP)]
    land = context.land(text, end) and load().names[country].sort is not Sort.DEMONYM
    if land or (piece.shape is Shape.COUNTRY and context.word_before(text, start) in w.STRONG_LOCATIVES):
        kind = NameKind.PLACE
    else:
        kind = NameKind.COUNTRY if piece.shape is Shape.COUNTRY else NameKind.GROUP
    return [Name(start, end, text[start:end], country, kind)]


def _place(words: str, start: int, end: int, piece: Piece, memory: Memory) -> Name:
    """A place, unless the article has a person of that name."""
    full = memory.aliases.get(words)
    if full in memory.sure and full.endswith(words) and not memory.placed(words):
        return Name(start, end, words, full, NameKind.PERSON)
    return Name(start, end, words, piece.canonical, NameKind.PLACE)


def _several(text: str, start: int, end: int, piece: Piece, memory: Memory) -> list[Name]:
    rest = memory.trimmed.get(piece.canonical)
    if rest is not None:
        shape = Shape.SEVERAL if " " in rest else Shape.SINGLE
        return _name(text, end - len(rest), end, Piece(0, len(rest), rest, shape), memory)
    team = memory.teams.get(piece.canonical) or memory.teams.get(piece.canonical.rpartition(" ")[2])
    if team:
        return [Name(start, end, text[start:end], team, NameKind.ORGANISATION)]
    full = memory.person(piece.canonical)
    kind = NameKind.PERSON if full else NameKind.ORGANISATION if memory.body(piece.canonical) else NameKind.THING
    return [Name(start, end, text[start:end], full or piece.canonical, kind)]


def _single(text: str, start: int, end: int, piece: Piece, memory: Memory) -> list[Name]:
    name, words = piece.canonical, text[start:end]
    full = memory.person(name)
    if full:
        return [Name(start, end, words, full, NameKind.PERSON)]
    if context.addressed(text, start):
        return []
    whole = memory.teams.get(name) or memory.acronyms.get(name)
    if whole:
        return [Name(start, end, words, whole, NameKind.ORGANISATION)]
    first = name in load().first and piece.shape is Shape.SINGLE
    if full == "" or name in memory.titled or first or context.of_state(text, end):
        return [Name(start, end, words, name, NameKind.PERSON)]
    if piece.shape is Shape.DOUBTFUL and name not in memory.solid:
        return []
    if memory.placed(name):
        return [Name(start, end, words, name, NameKind.PLACE)]
    kind = NameKind.ORGANISATION if name in memory.bodies else NameKind.OTHER
    return [Name(start, end, words, name, kind)]
