"""Clauses of an English sentence around their finite verbs.

A sentence is cut before every word that can open a clause, and at punctuation; pieces without a finite verb join the clause they
belong to. What a single word leaves open (an -ed form, a verb without "that" after "said") is settled by the rest of its piece.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.context import apposed, understood
from timeline.grammar.groups import candidates, groups
from timeline.grammar.happenings import ZERO_THAT
from timeline.grammar.nouns import subject
from timeline.grammar.tags import tagged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.grammar.groups import Group


class Opening(StrEnum):
    """What a clause is to the one before it."""

    MAIN = "main"
    STATED = "stated"
    """What somebody said: after "that", or right after the verb of saying."""
    RELATIVE = "relative"
    ADVERBIAL = "adverbial"
    JOINED = "joined"
    """Shares its subject with the clause before: "... and fled"."""


_MAIN, _STATED, _RELATIVE, _ADVERBIAL, _JOINED = Opening  # each look at a member costs as much as ten at a name


@dataclass(slots=True)
class Clause:
    """`pieces` are half-open token ranges in order; the subject is a token range, empty where it is shared or unknown."""

    group: Group
    opening: Opening
    pieces: list[tuple[int, int]]
    opener: str = ""
    subject: tuple[int, int] = (0, 0)
    aside: bool = False
    """Relative or adverbial, or joined to one that is."""

    def holds(self, token: int) -> bool:
        return any(start <= token < end for start, end in self.pieces)

    @property
    def start(self) -> int:
        return self.pieces[0][0]

    @property
    def end(self) -> int:
        return self.pieces[-1][1]


@dataclass(slots=True)
class Parse:
    """A sentence with its words, their offsets in it, their tags (a letter each) and its clauses."""

    text: str
    words: list[str]
    spans: list[tuple[int, int]]
    tags: str
    clauses: list[Clause] = field(default_factory=list)

    def cut(self, start: int, end: int) -> str:
        """The text from token `start` up to token `end`."""
        return self.text[self.spans[start][0] : self.spans[end - 1][1]] if start < end else ""

    def clause_of(self, token: int) -> Clause | None:
        return next((c for c in self.clauses if c.holds(token)), None)


_OPENERS: Final = re.compile(r"[Twk;:\-(,c]|\"(?![rxq]*[vVEbhmz])|(?<=,)\"")
# "The exhibition opens on ...": the verb where there is no other.
_UNSURE: Final = re.compile(r"(?<=[nPo])Z(?![,.;:(])")
_ASIDES: Final = frozenset({_RELATIVE, _ADVERBIAL})
_LISTENED: Final = wordset("tell inform warn remind assure advise show")
# "..., and in May, ..." looks forward.
_CONNECTED_DAY: Final = re.compile(r"c[rxit]*q+")


def parse(text: str, times: Sequence[tuple[int, int]] = ()) -> Parse:
    """`times`: offsets in the sentence of the time expressions that stand as adverbials."""
    words, spans, tags = tagged(text, times)
    made = Parse(text, words, spans, tags)
    made.clauses = _clauses(made)
    if not made.clauses and (verb := _UNSURE.search(tags)):
        made.tags = tags[: verb.start()] + "V" + tags[verb.end() :]
        made.clauses = _clauses(made)
    return made


def _clauses(parse: Parse) -> list[Clause]:
    parse.tags = understood(apposed(parse.tags), parse.words)
    tags = parse.tags
    cuts = [m.start() for m in _OPENERS.finditer(tags)]
    if not cuts or cuts[0]:
        cuts.insert(0, 0)
    cuts.append(len(tags))
    spans = candidates(tags)
    at = 0
    clauses: list[Clause] = []
    waiting: list[tuple[int, int]] = []
    for start, end in pairwise(cuts):
        first = at
        while at < len(spans) and spans[at][0] < end:
            at += 1
        pending = bool(waiting) or (tags[start] == "," and _apposed(tags, clauses, start))
        found = groups(spans[first:at], tags, parse.words, start, first=not clauses, waiting=pending) if first < at else []
        if not found and tags[start] in "kwT" and (verb := _UNSURE.search(tags, start, end)):
            parse.tags = tags = f"{tags[: verb.start()]}V{tags[verb.end() :]}"
            found = groups(sorted((verb.span(), *spans[first:at])), tags, parse.words, start, first=not clauses, waiting=bool(waiting))
        if found:
            waiting = _open(parse, clauses, waiting, (start, end), found)
        elif (tags[start] == "T" and clauses and clauses[-1].group.lemma in ZERO_THAT and tags[start - 1] not in "nP") or (tags[start] == "c" and end < len(tags) and _CONNECTED_DAY.fullmatch(tags, start, end)) or (tags[start] == "w" and clauses and not tags[start + 1 : end].strip("rxq") and tags[end : end + 1] == ","):
            waiting.append((start, end))
        elif tags[start] == "k" and clauses and clauses[-1].opening is _RELATIVE and clauses[-1].end == start and tags[end : end + 1] == "," and not parse.words[start + 1].endswith("ing"):
            clauses[-1].pieces.append((start, end))  # ", which has lost half of it since the fire on Monday, rose"
        elif tags[start] == ";":
            waiting.append((start, end))
        elif clauses and (not waiting or (tags[start] == "c" and clauses[-1].end == start)) and not (tags[start] in "kw" and start == 0):
            _host(parse, clauses, start).pieces.append((start, end))
        else:
            waiting.append((start, end))
    if clauses and (last := clauses[-1]).opener in {"after", "before"} and last.opening is _ADVERBIAL and last.start >= _TWO and _AND_THEN.fullmatch(tags, *_before(clauses, last.start)):
        last.opening, last.aside = _JOINED, False  # "and then after a stint with Oslo joined Bergen"
    for clause in clauses:
        clause.pieces.sort()
        clause.subject = subject(parse, clause)
    if waiting and clauses:
        clauses[-1].pieces = sorted([*clauses[-1].pieces, *waiting])
    return clauses


def _before(clauses: list[Clause], start: int) -> tuple[int, int]:
    """The piece without a verb of its own that ends at a token; (0, 0) where there is none."""
    return next((piece for clause in clauses for piece in clause.pieces if piece[1] == start and not piece[0] <= clause.group.start < piece[1]), (0, 0))


_TWO: Final = 2
_AND_THEN: Final = re.compile(r"c[rx]*")


def _host(parse: Parse, clauses: list[Clause], start: int) -> Clause:
    """The clause that a piece without a verb belongs to: after ", who ..., " the one that the relative clause hangs on."""
    last = clauses[-1]
    if parse.tags[start] == "," and last.opening is _RELATIVE and last.start and parse.tags[last.start - 1] == "," and len(clauses) > 1:
        return clauses[-2]
    return last


def _open(parse: Parse, clauses: list[Clause], waiting: list[tuple[int, int]], piece: tuple[int, int], found: list[Group]) -> list[tuple[int, int]]:
    """Add the clauses of a piece; gives back what still waits for its verb."""
    start, end = piece
    subordinate = parse.tags[start] == "k" and len(found) == 2  # "Executives on a call since it disclosed a breach detailed ..."
    bounds = [start, *(_border(parse, a, b, resumes=bool(waiting) and a is found[0] and (subordinate or a.lemma not in ZERO_THAT)) for a, b in pairwise(found)), end]
    for number, group in enumerate(found):
        pieces = [(bounds[number], bounds[number + 1])]
        opener = parse.words[start].lower() if number == 0 else ""
        if number == 0:
            opening = _opening(parse, clauses, start, group, waiting)
            whose = next((k for k, (at, _) in enumerate(waiting) if parse.words[at].lower() == "whose"), 0) if waiting else 0
            if whose and opening not in _ASIDES:  # "Mrs Lund, whose son, Karl, [served in Oslo], ..."
                opening, opener, pieces, waiting = _RELATIVE, "whose", [*waiting[whose:], *pieces], waiting[:whose]
                clauses.append(Clause(group, opening, pieces, opener, aside=True))
                continue
            if not waiting and opening is _JOINED and parse.tags[start] == "," and (left := _reclaimed(parse, clauses)):
                opening, pieces, opener = {"k": _ADVERBIAL, "w": _RELATIVE}.get(parse.tags[left[0][0]], _MAIN), [*left, *pieces], parse.words[left[0][0]].lower()
            elif not waiting and opening is _MAIN and (begun := _begun(parse, clauses, start, group)):
                opening, pieces, opener = _ADVERBIAL, [begun, *pieces], parse.words[begun[0]].lower()
            elif not waiting and (opening is _JOINED or opening is _MAIN) and (host := _unfinished(parse, clauses, start, group)) is not None:
                opening, pieces = _STATED, [*_split(parse, host), *pieces]
        elif waiting:
            opening = _STATED if clauses and parse.tags[waiting[0][0]] == "T" else _MAIN
        elif subordinate and start == 0 and found[0].lemma not in ZERO_THAT:
            opening = _MAIN  # "When he died in 2009 [Novak was rich]"
        else:
            opening = _STATED if found[number - 1].lemma in ZERO_THAT else _RELATIVE
        joined = bool(waiting) and number == 0 and parse.tags[start] == "c" and waiting[-1][1] == start and opening in _ASIDES
        if waiting and (opening not in _ASIDES or joined or parse.tags[waiting[0][0]] == "w"):
            if joined:  # "when the mayor and the council agreed"
                opener = parse.words[waiting[-1][0]].lower()
            first = len(waiting) - 1 if joined else 0
            pieces, waiting = [*waiting[first:], *pieces], waiting[:first]
        aside = opening in _ASIDES or (opening is _JOINED and bool(clauses) and clauses[-1].aside)
        clauses.append(Clause(group, opening, pieces, opener, aside=aside))
    return waiting


def _reclaimed(parse: Parse, clauses: list[Clause]) -> list[tuple[int, int]]:
    """Take back what waits for its verb behind an apposition or another clause: "until Novak, the president, [had left]"."""
    for clause in reversed(clauses):
        for number, (start, end) in enumerate(clause.pieces):
            if start > clause.group.start and _UNTIL_SOMEBODY.fullmatch(parse.tags, start, end) and parse.tags[end : end + 1] == ",":
                taken = clause.pieces[number:]
                del clause.pieces[number:]
                return taken
        if clause.opening not in _ASIDES:
            break
    return []


def _begun(parse: Parse, clauses: list[Clause], start: int, group: Group) -> tuple[int, int] | None:
    """Take back the piece before `start` that opens a clause and has no verb: "before the decline of the steel [and coal industry hit the region]", "when two women [and the driver died]", "as concerns over debt and growth [and a strike hit trade]"."""
    last = clauses[-1].pieces if clauses else []
    if len(last) < _TWO or last[-1][1] != start:
        return None
    if _SORT.fullmatch(parse.tags, start, group.start) and not parse.words[group.start - 1].endswith("s") and _TWO_SORTS.fullmatch(parse.tags, *last[-1]):
        return last.pop()
    first = len(last) - 1
    while first > 1 and parse.tags[last[first][0]] == "c" and last[first - 1][1] == last[first][0] and _OTHER.fullmatch(parse.tags, *last[first]):
        first -= 1
    opener, several = parse.words[last[first][0]].lower(), parse.words[last[first][0] + 1 : last[first][0] + 2]
    one = _MANY if opener == "as" else _ONE if opener in {"when", "because", "while"} else None
    if one is None or not one.fullmatch(parse.tags, *last[first]) or not _OTHER.fullmatch(parse.tags, start, group.start) or (opener == "as" and not several[0].endswith("s")):
        return None
    begun = last[first][0], last[-1][1]
    del last[first:]
    return begun


_TWO_SORTS: Final = re.compile(r"kdj*nid[jP]*[nj]")
_SORT: Final = re.compile(r"c[nj]n[rx]*")
_ONE: Final = re.compile(r"k(?:[du]?[ju]*[nP]{1,3}|o)")
# "as concerns over debt"
_MANY: Final = re.compile(r"k[nZ](?:i[djnP]{1,4})?")
_OTHER: Final = re.compile(r"c[du]?[ju]*[nP]{1,4}(?:i[djnPEs]{1,6}){0,2}[rx]*")


def _apposed(tags: str, clauses: list[Clause], start: int) -> bool:
    """Whether a piece that opens a clause, and a participle behind it, end before `start`: "after a tram, believed to have sped, [crashed]"."""
    if not clauses or len(clauses[-1].pieces) < _THREE:
        return False
    opened, aside = clauses[-1].pieces[-_TWO:]
    return aside[1] == start and tags[opened[0]] == "k" and _PARTICIPLE.match(tags, *aside) is not None and _UNTIL_SOMEBODY.fullmatch(tags, *opened) is not None


_THREE: Final = 3
_PARTICIPLE: Final = re.compile(r",[rx]*p")
# "after Novak", "because the minister", ": tar balls", "...,” Jon Novak", before a comma.
_UNTIL_SOMEBODY: Final = re.compile(r"[kw][rx]*d?j*(?:n{0,2}P+|n)|:[rx]*d?[jnPG]*[nP]|\"P+")
_WHEN_SAID: Final = re.compile(r"^(?:i?[dj]*q+|[rx]|i(?=i))*")


def _unfinished(parse: Parse, clauses: list[Clause], start: int, group: Group) -> Clause | None:
    """The verb of saying whose object turns out to be a subject: "said the man, who ran, had fallen"."""
    if parse.tags[start] not in ',"' or not clauses:
        return None
    host = next((c for c in reversed(clauses) if c.opening is not _RELATIVE), None)
    if host is None or host.group.lemma not in ZERO_THAT or clauses[-1].opening is _STATED:
        return None
    tail = _WHEN_SAID.sub("", parse.tags[host.group.end : host.pieces[-1][1]])
    own = parse.tags[start + 1 :].lstrip('qrx"')[:1]
    if own == "v" and group.lemma == "say" and parse.tags[group.end : group.end + 1] in {"d", "P", "n"}:
        return None  # "..., said the man"
    return host if tail and tail[0] in "dsunPjo" and own not in set("dsoPnujG") else None


def _split(parse: Parse, host: Clause) -> list[tuple[int, int]]:
    """Take from a clause what follows its verb."""
    at = host.group.end
    while parse.tags[at] in "qrx":
        at += 1
    taken = [(max(start, at), end) for start, end in host.pieces if end > at]
    host.pieces = [(start, min(end, at)) for start, end in host.pieces if start < at]
    return taken


def _opening(parse: Parse, clauses: list[Clause], start: int, group: Group, waiting: list[tuple[int, int]]) -> Opening:
    match parse.tags[start]:
        case _ if waiting and parse.tags[waiting[-1][0]] == "w" and not parse.tags[waiting[-1][0] + 1 : waiting[-1][1]].strip("rxq"):
            return _RELATIVE
        case _ if waiting and clauses and parse.tags[waiting[0][0]] == "T" and parse.tags[start] not in "wk" and not (parse.tags[start] == "T" and parse.tags[start - 1] in "nP"):
            return _STATED
        case "c" if waiting and parse.tags[waiting[-1][0]] == "k" and waiting[-1][1] == start and (parse.words[waiting[-1][0]].lower() != "as" or parse.tags[waiting[-1][0] - 1] == ","):
            return _ADVERBIAL  # "when the mayor and the council agreed"
        case "w":
            return _RELATIVE
        case "k" if parse.words[start].lower() == "as" and waiting and waiting[-1][1] == start and parse.tags[waiting[0][0] : start].strip("cdrjnPoiu") == "":
            return _MAIN  # "the car as a weapon was ..."
        case "k":
            return _ADVERBIAL
        case "T" if start and parse.tags[start - 1] == "G":
            return _ADVERBIAL
        case "T" if start and parse.tags[start - 1] == "," and clauses and clauses[-1].group.lemma not in _LISTENED and (clauses[-1].group.lemma not in ZERO_THAT or parse.tags[clauses[-1].group.end] in "dsnPjout"):
            return _RELATIVE
        case "T" if clauses and not waiting and parse.tags[start - 1] in "nPFZ" and not parse.tags[start + 1 : group.start].strip("rxq"):
            return _RELATIVE  # "revealed pictures of a car that will fly"
        case "T" if clauses and not waiting and (clauses[-1].group.lemma in ZERO_THAT or parse.tags[start - 1] not in "nP"):
            return _STATED
        case "T" if start and parse.tags[start - 1] in "nPu":
            return _RELATIVE
        case "T" | "c" | "," if not waiting and clauses and not parse.tags[start + 1 : group.start].strip("rxq"):
            return _JOINED
        case _:
            return _MAIN


# "died [in 2009] Novak was rich"
_TIMED: Final = re.compile(r"(?:i[djnPu]+){0,3}i?q+")


def _border(parse: Parse, before: Group, after: Group, *, resumes: bool) -> int:
    """Where, between two finite verbs with nothing that opens a clause, the second clause begins: at its subject; `resumes`: that came before."""
    tags = parse.tags
    if resumes:
        return after.start
    at = before.end
    if before.lemma in ZERO_THAT:
        while at < after.start and tags[at] in "qrx":
            at += 1
        if before.lemma in _LISTENED and tags[at] == "o" and at + 1 < after.start:
            return at + 1
        if before.lemma in _LISTENED and at + 1 < after.start:
            heads = [n for n in range(at + 1, after.start) if (tags[n] in "do" and tags[n - 1] != "i") or (tags[n] in "sPu" and tags[n - 1] == "n") or (tags[n] == "u" and tags[n - 1] != "u")]
            return heads[0] if heads else at
        if tags[at] == "G":
            return at  # "said moving the funds could cost"
        starts = [n for n in range(at, after.start) if tags[n] in "do" and (n == at or tags[n - 1] not in "icdjrst")]
        return starts[-1] if starts else at
    at = after.start
    timed = _TIMED.match(tags, before.end)
    while at > (timed.end() if timed else before.end) and tags[at - 1] in "nPouqjdsrFZ":
        at -= 1
        if tags[at] in "do":
            break
    return at if tags[at - 1] != "w" else after.start
