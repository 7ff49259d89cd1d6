"""Names of one article: each piece settled by what stands around it and by what the rest of the article tells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from timeline.gazetteer import Sort, load, words as w
from timeline.model import TOLD
from timeline.names import context
from timeline.names.memory import Memory
from timeline.names.months import called
from timeline.names.name import Name, NameKind
from timeline.names.offices import owned
from timeline.names.piece import TELLING, Piece, Position, Shape
from timeline.names.runs import RUN, pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import TypeAlias

    from timeline.model import Article, Sentence

    Found: TypeAlias = tuple[int, int, Piece]

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
# Bound once: in Python 3.11 looking up a member of an enum takes longer than making a name.
_LOUD, _INITIAL, _INSIDE = Position.LOUD, Position.INITIAL, Position.INSIDE
_COUNTRY, _THING, _SINGLE, _DOUBTFUL = Shape.COUNTRY, Shape.THING, Shape.SINGLE, Shape.DOUBTFUL
_PERSON, _PLACE, _GROUP, _LAND, _BODY, _OTHER = NameKind.PERSON, NameKind.PLACE, NameKind.GROUP, NameKind.COUNTRY, NameKind.ORGANISATION, NameKind.OTHER


def find(article: Article, sentences: Sequence[Sentence]) -> tuple[tuple[Name, ...], ...]:
    """Names of each sentence, none where the passage tells nothing; offsets are characters of the article's text."""
    text = article.text
    memory = Memory()
    found: list[list[Found]] = [[] for _ in sentences]
    for first, last in _stretches(text, sentences):
        _scan(text, sentences[first:last], found[first:last])
    for n, sentence in enumerate(sentences):
        if found[n]:
            if sentence.passage.language not in _ENGLISH:
                found[n] = _trusted(found[n], sentence.passage.language)
            for start, end, piece in found[n]:
                if piece.shape in TELLING:
                    memory.note(text, start, end, piece)
    if article.title:
        _headed(article, memory)
    memory.decide()
    groups = [_settled(text, group, memory) if group else [] for group in found]
    if "’" in text:  # one name however it is typed
        groups = [[n._replace(canonical=n.canonical.replace("’", "'")) if "’" in n.canonical else n for n in group] for group in groups]
    called(text, sentences, groups)
    return owned(text, sentences, groups)


def _headed(article: Article, memory: Memory) -> None:
    """Take note of the people whom the headline names in full and the text by their surname."""
    for match in RUN.finditer(article.title):
        for piece in pieces(match.group(), _LOUD):
            if piece.shape is Shape.PERSON and piece.canonical.rpartition(" ")[2] in article.text:
                memory.note_headed(piece)


def _stretches(text: str, sentences: Sequence[Sentence]) -> Iterator[tuple[int, int]]:
    """Told sentences that can be read in one: nothing but a line's end between them, across which no name goes."""
    first = 0
    end = -1
    for n, sentence in enumerate(sentences):
        told = sentence.passage.kind in TOLD
        if told and text[end : end + 1] == "\n" and text[end : sentence.start].isspace():
            end = sentence.end
            continue
        if end >= 0:
            yield first, n
        first, end = n, sentence.end if told else -1
    if end >= 0:
        yield first, len(sentences)


def _scan(text: str, sentences: Sequence[Sentence], found: Sequence[list[Found]]) -> None:
    """Pieces at their places in the article, each to its sentence."""
    n, begin, end, loud, add = -1, 0, 0, False, found[0].append
    for match in RUN.finditer(text, sentences[0].start, sentences[-1].end):
        run = match.group()
        if run in w.NEVER:
            continue
        at = match.start()
        while at >= end:
            n += 1
            begin, end, add = sentences[n].start, sentences[n].end, found[n].append
            loud = at < end and (sentences[n].passage.language in _NOUNS_CAPITALISED or context.loud(sentences[n].text))
        inside = text[at - 1] == " " and text[at - 2].isalpha() and at - begin > 1  # most are
        position = _LOUD if loud else _INSIDE if inside or not context.initial(text, at, begin) else _INITIAL
        for piece in pieces(run, position):
            add((at + piece.start, at + piece.end, piece))


def _trusted(found: list[Found], language: str) -> list[Found]:
    """What English rules may be trusted with in another language."""
    if language in _NOUNS_CAPITALISED:
        found = [(start, end, piece) for start, end, piece in found if piece.shape not in _GUESSED]
    return [(start, end, piece._replace(shape=Shape.DOUBTFUL) if piece.shape is _SINGLE else piece) for start, end, piece in found]


def _settled(text: str, group: Sequence[Found], memory: Memory) -> list[Name]:
    names: list[Name] = []
    for start, end, piece in group:
        if names and start < names[-1].end:
            names.append(Name(start, end, text[start:end], piece.canonical, _GROUP))
        else:
            names.extend(_NAMING[piece.shape](text, start, end, piece, memory))
    return names


def _plain(text: str, start: int, end: int, piece: Piece, _: Memory) -> list[Name]:
    if piece.shape is _THING and context.addressed(text, start):
        return []
    return [Name(start, end, text[start:end], piece.canonical, _PLAIN[piece.shape])]


def _people(text: str, start: int, end: int, piece: Piece, memory: Memory) -> list[Name]:
    """A people, or the team that is called like one."""
    words = text[start:end]
    if words in memory.teams:
        return [Name(start, end, words, memory.teams[words], NameKind.ORGANISATION)]
    return _country(text, start, end, piece, memory)


def _country(text: str, start: int, end: int, piece: Piece, _: Memory) -> list[Name]:
    country, words = piece.canonical, text[start:end]
    behind = context.owned(text, end)
    if behind is not None and (stop := context.office(text, behind)):
        act = text[behind.start(1) : stop]
        canonical = f"{load().adjectives.get(country, words)} {act.replace('defense', 'defence')}"
        return [Name(start, stop, text[start:stop], canonical, NameKind.ORGANISATION), Name(start, end, words, country, _GROUP)]
    itself = piece.shape is _COUNTRY
    land = behind is not None and context.land(behind) and load().names[country].sort is not Sort.DEMONYM
    if land or (itself and context.word_before(text, start) in w.STRONG_LOCATIVES):
        return [Name(start, end, words, country, _PLACE)]
    return [Name(start, end, words, country, _LAND if itself else _GROUP)]


def _capital(text: str, start: int, end: int, piece: Piece, memory: Memory) -> list[Name]:
    """The place, or the government that has its seat there."""
    if not context.acts(text, start, end):
        return _place(text, start, end, piece, memory)
    country = _BRUSSELS if piece.canonical == "Brussels" else load().capitals[piece.canonical]
    return [Name(start, end, text[start:end], country, _GROUP)]


def _place(text: str, start: int, end: int, piece: Piece, memory: Memory) -> list[Name]:
    """A place, unless the article has a person of that name."""
    words = text[start:end]
    full = memory.aliases.get(words)
    if full in memory.sure and full.endswith(words) and not memory.placed(words):
        return [Name(start, end, words, full, _PERSON)]
    return [Name(start, end, words, piece.canonical, _PLACE)]


def _person(text: str, start: int, end: int, piece: Piece, memory: Memory) -> list[Name]:
    return [Name(start, end, text[start:end], memory.person(piece.canonical) or piece.canonical, _PERSON)]


def _acronym(text: str, start: int, end: int, piece: Piece, memory: Memory) -> list[Name]:
    return [Name(start, end, text[start:end], memory.acronyms.get(piece.canonical, piece.canonical), NameKind.ORGANISATION)]


def _several(text: str, start: int, end: int, piece: Piece, memory: Memory) -> list[Name]:
    rest = memory.trimmed.get(piece.canonical)
    if rest is not None:
        shape = Shape.SEVERAL if " " in rest else Shape.SINGLE
        return _NAMING[shape](text, end - len(rest), end, Piece(0, len(rest), rest, shape), memory)
    team = memory.teams.get(piece.canonical) or memory.teams.get(piece.canonical.rpartition(" ")[2])
    if team:
        return [Name(start, end, text[start:end], team, NameKind.ORGANISATION)]
    full = memory.person(piece.canonical)
    kind = _PERSON if full else _BODY if memory.body(piece.canonical) else NameKind.THING
    return [Name(start, end, text[start:end], full or piece.canonical, kind)]


def _single(text: str, start: int, end: int, piece: Piece, memory: Memory) -> list[Name]:
    name, words = piece.canonical, text[start:end]
    full = memory.person(name)
    if full and not (full.startswith(f"{name} ") and context.word_before(text, start) in w.KIN and not memory.has_family(full)):
        return [Name(start, end, words, full, _PERSON)]
    if context.addressed(text, start):
        return []
    whole = memory.teams.get(name) or memory.acronyms.get(name) or memory.firms.get(name)
    if whole:
        return [Name(start, end, words, whole, _BODY)]
    first = piece.shape is _SINGLE and name in load().first
    if full == "" or name in memory.titled or first or context.of_state(text, end):
        return [Name(start, end, words, name, _PERSON)]
    if piece.shape is _DOUBTFUL and name not in memory.solid:
        return []
    if memory.placed(name):
        return [Name(start, end, words, name, _PLACE)]
    kind = _BODY if name in memory.bodies else _OTHER
    return [Name(start, end, words, name, kind)]


_NAMING: Final[dict[Shape, Callable[[str, int, int, Piece, Memory], list[Name]]]] = {
    Shape.COUNTRY: _country,
    Shape.DEMONYM: _people,
    Shape.CAPITAL: _capital,
    Shape.PLACE: _place,
    Shape.ORGANISATION: _plain,
    Shape.TEAM: _plain,
    Shape.MEDIA: _plain,
    Shape.THING: _plain,
    Shape.PERSON: _person,
    Shape.TITLED: _person,
    Shape.ACRONYM: _acronym,
    Shape.SEVERAL: _several,
    Shape.LEADING: _several,
    Shape.SINGLE: _single,
    Shape.DOUBTFUL: _single,
}
