"""Names of one article: surnames joined to full names, acronyms to what they stand for, doubtful capitals settled."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from timeline.gazetteer import fold, load, words as w
from timeline.model import TOLD
from timeline.names import context
from timeline.names.name import Name, NameKind
from timeline.names.runs import RUN, Piece, Shape, pieces

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Article, Sentence

_ACRONYM: Final = re.compile(r" \((?:the )?([A-Z][A-Za-z]{1,6})\)")
_BRUSSELS: Final = "European Union"


@dataclass(slots=True)
class _Seen:
    """What the whole article tells; filled in a first pass, read in a second."""

    aliases: dict[str, str] = field(default_factory=dict)
    """Surname, first name or handle, folded -> the person's full name, "" where several share it."""
    several: dict[str, bool] = field(default_factory=dict)
    """Unknown names of several words -> whether one stood after "the"."""
    leading: set[str] = field(default_factory=set)
    """Those of them that only ever stood where the first capital may be owed to its position."""
    trimmed: dict[str, str] = field(default_factory=dict)
    """Of those, what is left without a first word that is no part of the name."""
    acronyms: dict[str, str] = field(default_factory=dict)
    solid: set[str] = field(default_factory=set)
    """Single words capitalised where no sentence begins."""
    placed: set[str] = field(default_factory=set)
    """Single words that stand after "in", "near", "village of"."""
    titled: set[str] = field(default_factory=set)
    teams: dict[str, str] = field(default_factory=dict)
    """What is left of a team's name without its city -> the whole."""


def find(article: Article, sentences: Sequence[Sentence]) -> tuple[tuple[Name, ...], ...]:
    """Names of each sentence, none where the passage tells nothing; offsets are characters of the article's text."""
    text = article.text
    seen = _Seen()
    found = [_scan(text, s, seen) if s.passage.kind in TOLD else [] for s in sentences]
    _decide(seen)
    return tuple(tuple(_settled(text, group, seen)) for group in found)


def _scan(text: str, sentence: Sentence, seen: _Seen) -> list[tuple[int, Piece]]:
    """Pieces and where their run begins; takes note of what they tell of the article."""
    found = []
    begin = sentence.start
    loud = context.loud(sentence.text)
    for match in RUN.finditer(text, begin, sentence.end):
        start = match.start()
        for piece in pieces(match.group(), initial=context.initial(text, start, begin), loud=loud):
            found.append((start, piece))
            _NOTES.get(piece.shape, _pass)(text, start + piece.start, start + piece.end, piece, seen)
    return found


def _pass(text: str, start: int, end: int, piece: Piece, seen: _Seen) -> None:
    """Nothing to learn from a name the tables know."""


def _note_person(text: str, start: int, end: int, piece: Piece, seen: _Seen) -> None:  # noqa: ARG001 - one signature for all
    _enlist(piece.canonical, seen)


def _note_titled(text: str, start: int, end: int, piece: Piece, seen: _Seen) -> None:  # noqa: ARG001
    seen.titled.add(piece.text)


def _note_single(text: str, start: int, end: int, piece: Piece, seen: _Seen) -> None:  # noqa: ARG001
    if piece.shape is Shape.SINGLE:
        seen.solid.add(piece.text)
    if context.located(text, start):
        seen.placed.add(piece.text)


def _note_several(text: str, start: int, end: int, piece: Piece, seen: _Seen) -> None:
    the = context.word_before(text, start) in ("the", "The")
    if piece.shape is Shape.LEADING and piece.canonical not in seen.several:
        seen.leading.add(piece.canonical)
    elif piece.shape is Shape.SEVERAL:
        seen.leading.discard(piece.canonical)
    seen.several[piece.canonical] = seen.several.get(piece.canonical, False) or the
    _note_organisation(text, start, end, piece, seen)


def _note_team(text: str, start: int, end: int, piece: Piece, seen: _Seen) -> None:  # noqa: ARG001
    seen.teams.setdefault(piece.text.rsplit(" ", 1)[1], piece.canonical)


def _note_organisation(text: str, start: int, end: int, piece: Piece, seen: _Seen) -> None:  # noqa: ARG001
    if text[end : end + 2] == " (":
        short = _ACRONYM.match(text, end)
        if short and short[1][0] in piece.text:
            seen.acronyms[short[1]] = piece.canonical


_NOTES: Final = {
    Shape.PERSON: _note_person,
    Shape.TITLED: _note_titled,
    Shape.SINGLE: _note_single,
    Shape.DOUBTFUL: _note_single,
    Shape.SEVERAL: _note_several,
    Shape.LEADING: _note_several,
    Shape.TEAM: _note_team,
    Shape.ORGANISATION: _note_organisation,
}


def _enlist(full: str, seen: _Seen) -> None:
    """Under which shorter names a person may come again: "Putin", "al-Assad" and "Assad", "Kim" of "Kim Jong-un", "VladimirPutin"."""
    words = fold(full).split(" ")
    while words[-1] in w.NAME_TAILS and len(words) > 1:
        words.pop()
    if len(words) < 2:
        return
    first, last = words[0], words[-1]
    keys = [" ".join(words[i:]) for i in range(1, len(words))]
    keys += [k.split("-", 1)[1] for k in keys if k[:3] in ("al-", "el-")]
    keys.append("".join(words))
    if first in w.SURNAME_FIRST or len(first) > 2:
        keys.append(first)
    for key in keys:
        other = seen.aliases.get(key)
        if other is None:
            seen.aliases[key] = full
        elif other != full and not (other and _same_person(fold(other).split(" "), first, last)):
            seen.aliases[key] = ""


def _same_person(words: Sequence[str], first: str, last: str) -> bool:
    return words[-1] == last and (words[0] == first or (words[0][0] == first[0] and (len(first) < 3 or len(words[0]) < 3)))


def _decide(seen: _Seen) -> None:
    """Which unknown names of several words are persons: none after "the", none with a common word in it."""
    common = load().common
    for full in sorted(seen.leading):
        first, _, rest = full.partition(" ")
        if rest in seen.solid or rest in seen.titled or rest in seen.teams or rest in seen.several or fold(rest) in seen.aliases or first.endswith(("ing", "ed", "ly")):
            seen.trimmed[full] = rest
    for full, the in seen.several.items():
        if full in seen.trimmed:
            continue
        words = full.split(" ")
        plain = [x.lower() in common or (x.isupper() and len(x) > 2) for x in words]
        known = (words[-1] in seen.solid or words[-1] in seen.titled) and not all(plain)
        if not the and len(words) < 5 and (known or not any(plain)):
            _enlist(full, seen)
            seen.aliases.setdefault(fold(full), full)


def _settled(text: str, group: Sequence[tuple[int, Piece]], seen: _Seen) -> list[Name]:
    names: list[Name] = []
    for run, piece in group:
        start, end = run + piece.start, run + piece.end
        if names and start < names[-1].end and names[-1].kind is NameKind.ORGANISATION:
            names.append(Name(start, end, piece.text, piece.canonical, NameKind.GROUP))
            continue
        names.extend(_name(text, start, end, piece, seen))
    return names


def _name(text: str, start: int, end: int, piece: Piece, seen: _Seen) -> list[Name]:
    canonical, words = piece.canonical, piece.text
    match piece.shape:
        case Shape.COUNTRY | Shape.DEMONYM:
            return _country(text, start, end, piece)
        case Shape.CAPITAL:
            if context.acts(text, start, end):
                country = _BRUSSELS if canonical == "Brussels" else load().capitals[canonical]
                return [Name(start, end, words, country, NameKind.GROUP)]
            return [_place(start, end, piece, seen)]
        case Shape.PLACE:
            return [_place(start, end, piece, seen)]
        case Shape.ORGANISATION | Shape.TEAM:
            return [Name(start, end, words, canonical, NameKind.ORGANISATION)]
        case Shape.MEDIA:
            return [Name(start, end, words, canonical, NameKind.MEDIA)]
        case Shape.THING:
            return [Name(start, end, words, canonical, NameKind.THING)]
        case Shape.PERSON | Shape.TITLED:
            return [Name(start, end, words, _person(canonical, seen), NameKind.PERSON)]
        case Shape.SEVERAL | Shape.LEADING:
            return _several(text, start, end, piece, seen)
        case Shape.ACRONYM:
            return [Name(start, end, words, seen.acronyms.get(words, words), NameKind.ORGANISATION)]
        case Shape.SINGLE | Shape.DOUBTFUL:
            return _single(text, start, end, piece, seen)


def _country(text: str, start: int, end: int, piece: Piece) -> list[Name]:
    office = context.office(text, end)
    if office is not None:
        stop, words = office
        canonical = f"{load().adjectives.get(piece.canonical, piece.canonical)} {words.replace('defense', 'defence')}"
        return [
            Name(start, stop, text[start:stop], canonical, NameKind.ORGANISATION),
            Name(start, end, piece.text, piece.canonical, NameKind.GROUP),
        ]
    if context.land(text, end) or (piece.shape is Shape.COUNTRY and context.word_before(text, start) in w.STRONG_LOCATIVES):
        kind = NameKind.PLACE
    elif piece.shape is Shape.COUNTRY:
        kind = NameKind.COUNTRY
    else:
        kind = NameKind.GROUP
    return [Name(start, end, piece.text, piece.canonical, kind)]


def _place(start: int, end: int, piece: Piece, seen: _Seen) -> Name:
    """A place, unless the article has a person of that name."""
    full = seen.aliases.get(piece.text)
    if full and full.endswith(piece.text) and piece.text not in seen.placed:
        return Name(start, end, piece.text, full, NameKind.PERSON)
    return Name(start, end, piece.text, piece.canonical, NameKind.PLACE)


def _person(canonical: str, seen: _Seen) -> str:
    """The fullest name the article has for a person."""
    return seen.aliases.get(fold(canonical)) or canonical


def _several(text: str, start: int, end: int, piece: Piece, seen: _Seen) -> list[Name]:
    rest = seen.trimmed.get(piece.canonical)
    if rest is not None:
        shape = Shape.SEVERAL if " " in rest else Shape.SINGLE
        return _name(text, end - len(rest), end, Piece(0, len(rest), rest, rest, shape), seen)
    full = seen.aliases.get(fold(piece.canonical))
    return [Name(start, end, piece.text, full or piece.canonical, NameKind.PERSON if full else NameKind.ORGANISATION)]


def _single(text: str, start: int, end: int, piece: Piece, seen: _Seen) -> list[Name]:
    words = piece.text
    full = seen.aliases.get(fold(words))
    if full:
        return [Name(start, end, words, full, NameKind.PERSON)]
    if context.addressed(text, start):
        return []
    if words in seen.teams:
        return [Name(start, end, words, seen.teams[words], NameKind.ORGANISATION)]
    if words in seen.acronyms:
        return [Name(start, end, words, seen.acronyms[words], NameKind.ORGANISATION)]
    if full == "" or words in seen.titled or context.of_state(text, end) or (words in load().first and piece.shape is Shape.SINGLE):
        return [Name(start, end, words, words, NameKind.PERSON)]
    if piece.shape is Shape.DOUBTFUL and words not in seen.solid:
        return []
    if words in seen.placed:
        return [Name(start, end, words, words, NameKind.PLACE)]
    kind = NameKind.ORGANISATION if context.word_before(text, start) in ("the", "The") else NameKind.OTHER
    return [Name(start, end, words, words, kind)]
