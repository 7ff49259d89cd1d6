"""What a clause took that turns out to belong to the next: its subject, cut off by an apposition or an "and"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.grammar.happenings import REPORTS, ZERO_THAT
from timeline.grammar.parsed import Opening

if TYPE_CHECKING:
    from timeline.grammar.groups import Group
    from timeline.grammar.parsed import Clause, Parse

_MAIN, _STATED, _RELATIVE, _ADVERBIAL, _JOINED = Opening  # each look at a member costs as much as ten at a name
_ASIDES: Final = frozenset({_RELATIVE, _ADVERBIAL})
_TWO: Final = 2


def reclaimed(parse: Parse, clauses: list[Clause], start: int, group: Group) -> list[tuple[int, int]]:
    """Take back what waits for its verb behind an apposition or another clause: "until Novak, the president, [had left]", "..., Ida Berg, head of the union, [said]"."""
    last = clauses[-1].pieces
    bodies = len(last) > _TWO and parse.words[last[-_TWO][0] + 1 : last[-_TWO][0] + 2] == ["the"]
    if group.lemma in REPORTS and len(last) > _TWO and not bodies and last[-1][1] == start and all(_NAMED.fullmatch(parse.tags, *piece) and piece[0] > clauses[-1].group.start for piece in last[-_TWO:]):
        taken = last[-_TWO:]
        del last[-_TWO:]
        return taken
    if len(last) > _TWO and last[-1][1] == start and ((_AND_OFFICE.fullmatch(parse.tags, *last[-_TWO]) and _NAMED_SO.fullmatch(parse.tags, *last[-1])) or _AND_ON.fullmatch(parse.tags, last[-_TWO][0], start)):
        taken = last[-_TWO:]
        del last[-_TWO:]
        return taken  # "[and (a team led by) the finance minister, Karl Lund,] came", "[and, on Oct. 8,] became"
    if len(clauses) > 1 and clauses[-1].opening is _RELATIVE and clauses[-1].end == start and parse.tags[start] == ",":
        before = clauses[-_TWO].pieces
        if len(before) > 1 and before[-1][1] == clauses[-1].start and _AND_THING.fullmatch(parse.tags, *before[-1]):
            return [before.pop()]  # "[and the deal], which needs clearance, is expected to close"
    for clause in reversed(clauses):
        for number, (opened, end) in enumerate(clause.pieces):
            if opened > clause.group.start and _UNTIL_SOMEBODY.fullmatch(parse.tags, opened, end) and parse.tags[end : end + 1] == ",":
                taken = clause.pieces[number:]
                del clause.pieces[number:]
                return taken
        if clause.opening not in _ASIDES:
            break
    return []


def begun(parse: Parse, clauses: list[Clause], start: int, group: Group) -> tuple[int, int] | None:
    """Take back the piece before `start` that opens a clause and has no verb: "before the decline of the steel [and coal industry hit the region]", "when two women [and the driver died]", "as concerns over debt and growth [and a strike hit trade]"."""
    last = clauses[-1].pieces if clauses else []
    if len(last) < _TWO or last[-1][1] != start:
        return None
    if parse.words[group.start] in _OF_MANY and _AND_NAME.fullmatch(parse.tags, *last[-1]) and _AND_NAME.fullmatch(parse.tags, start, group.start):
        return last.pop()  # "declared an emergency and Britons [and Danes were urged to leave]"
    if _WHO_IN.fullmatch(parse.tags, *last[-1]) and _AND_NAME.fullmatch(parse.tags, start, group.start):
        return last.pop()  # ", and barristers in England [and Wales stopped work]"
    if _SORT.fullmatch(parse.tags, start, group.start) and not parse.words[group.start - 1].endswith("s") and _TWO_SORTS.fullmatch(parse.tags, *last[-1]):
        return last.pop()
    first = len(last) - 1
    while first > 1 and parse.tags[last[first][0]] == "c" and last[first - 1][1] == last[first][0] and _OTHER.fullmatch(parse.tags, *last[first]):
        first -= 1
    opener, several = parse.words[last[first][0]].lower(), parse.words[last[first][0] + 1 : last[first][0] + 2]
    one = _MANY if opener == "as" else _ONE if opener in {"when", "because", "while"} else None
    if one is None or not one.fullmatch(parse.tags, *last[first]) or not _OTHER.fullmatch(parse.tags, start, group.start) or (opener == "as" and not several[0].endswith("s")):
        return None
    opened = last[first][0], last[-1][1]
    del last[first:]
    return opened


def speakers(parse: Parse, clauses: list[Clause], start: int, group: Group) -> tuple[int, int] | None:
    """Take back the first of two who say so at the end of a sentence: "Ten died, the Flood [and Fire Board has said]"."""
    last = clauses[-1].pieces if clauses else []
    if len(last) < _TWO or last[-1][1] != start or parse.tags[last[-_TWO][0]] == "," or parse.words[start] != "and" or parse.tags[group.end :].strip("iq."):
        return None
    fits = _SOMEBODY.fullmatch(parse.tags, *last[-1]) and _AND_SOMEBODY.fullmatch(parse.tags, start, group.start)
    return last.pop() if fits else None


_WHO_IN: Final = re.compile(r"c[dju]*[nZ]iP+")
_AND_NAME: Final = re.compile(r"cP+")
_OF_MANY: Final = frozenset({"were", "are", "have"})
_SOMEBODY: Final = re.compile(r",d?[jn]{0,2}(?:P+|n)")
_AND_SOMEBODY: Final = re.compile(r"cd?[jn]{0,2}(?:P+|n)r*")
_TWO_SORTS: Final = re.compile(r"kdj*nid[jP]*[nj]")
_SORT: Final = re.compile(r"c[nj]n[rx]*")
_ONE: Final = re.compile(r"k(?:[du]?[ju]*[nP]{1,3}|o)")
# "as concerns over debt"
_MANY: Final = re.compile(r"k[nZ](?:i[djnP]{1,4})?")
_OTHER: Final = re.compile(r"c[du]?[ju]*[nP]{1,4}(?:i[djnPEs]{1,6}){0,2}[rx]*")


def behind_apposition(tags: str, clauses: list[Clause], start: int) -> bool:
    """Whether a piece that opens a clause, and a participle behind it, end before `start`: "after a tram, believed to have sped, [crashed]"."""
    if not clauses or len(clauses[-1].pieces) < _THREE:
        return False
    opened, aside = clauses[-1].pieces[-_TWO:]
    return aside[1] == start and tags[opened[0]] == "k" and (_PARTICIPLE.match(tags, *aside) or _NAMED.fullmatch(tags, *aside)) is not None and _UNTIL_SOMEBODY.fullmatch(tags, *opened) is not None


_AND_THING: Final = re.compile(r"cd[jnP]*[nP],?")
_AND_OFFICE: Final = re.compile(r"cd?[jn]{0,3}n(?:Ei[djnP]+)?")
_NAMED_SO: Final = re.compile(r",P{1,4}")
_AND_ON: Final = re.compile(r"c,i?q+")
_THREE: Final = 3
_PARTICIPLE: Final = re.compile(r",[rx]*p")
# "after Novak", "because the minister", ": tar balls", "...,” Jon Novak", before a comma.
_UNTIL_SOMEBODY: Final = re.compile(r"[kw][rx]*(?:P+s)?d?[jP]*(?:n{0,2}P+|n{1,2})|:[rx]*d?[jnPG]*[nP]|\"P+")
_NAME: Final = re.compile(r"P+")
_NAMED: Final = re.compile(r",d?[jrs]*[nPs]*[nPF](?:i[djnPFs]+)*")
_WHEN_SAID: Final = re.compile(r"^(?:i?[dj]*q+|[rx]|i(?=i))*")


def unfinished(parse: Parse, clauses: list[Clause], start: int, group: Group) -> Clause | None:
    """The verb of saying whose object turns out to be a subject: "said the man, who ran, had fallen"."""
    if clauses and parse.words[start] == "and" and clauses[-1].group.lemma in ZERO_THAT and clauses[-1].opening is not _RELATIVE and _NAME.fullmatch(parse.tags, start + 1, group.start) and _NAME.fullmatch(_WHEN_SAID.sub("", parse.tags[clauses[-1].group.end : start])):
        return clauses[-1]  # "said Norway and Denmark had signed"
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


def split(parse: Parse, host: Clause) -> list[tuple[int, int]]:
    """Take from a clause what follows its verb."""
    at = host.group.end
    while parse.tags[at] in "qrx":
        at += 1
    at = next((start for start, _ in host.pieces if start > at and parse.tags[start] == "T"), at)  # "told the agency [that the body, ...]"
    taken = [(max(start, at), end) for start, end in host.pieces if end > at]
    host.pieces = [(start, min(end, at)) for start, end in host.pieces if start < at]
    return taken
