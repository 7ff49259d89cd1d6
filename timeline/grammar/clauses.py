"""Clauses of an English sentence around their finite verbs.

A sentence is cut before every word that can open a clause, and at punctuation; pieces without a finite verb join the clause they
belong to. What a single word leaves open (an -ed form, a verb without "that" after "said") is settled by the rest of its piece.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.context import apposed, worded
from timeline.grammar.groups import WHO_ACTS, candidates, groups
from timeline.grammar.happenings import AGENCIES, REPORTS, ZERO_THAT
from timeline.grammar.nouns import subject
from timeline.grammar.parsed import Clause, Opening, Parse
from timeline.grammar.tags import tagged
from timeline.grammar.taken import begun, behind_apposition, reclaimed, speakers, split, unfinished
from timeline.grammar.verbs import lemma

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.grammar.groups import Group


_MAIN, _STATED, _RELATIVE, _ADVERBIAL, _JOINED = Opening  # each look at a member costs as much as ten at a name

_OPENERS: Final = re.compile(r"[Twk;:\-(,c]|\"(?![rxq]*[vVEbhmz])|(?<=,)\"")
# "The exhibition opens on ...": the verb where there is no other.
_UNSURE: Final = re.compile(r"(?<=[nPo])Z(?![,.;:(])")
# "The sale runs for a week [and closes on Friday]"
_AND_DOES: Final = re.compile(r"c[rx]*V")
_ASIDES: Final = frozenset({_RELATIVE, _ADVERBIAL})
_BOTH: Final = re.compile(r"kP{1,3}")
_AND_ONE: Final = re.compile(r"cP{1,3}[rx]*[vEVbhm]")
_LISTENED: Final = wordset("tell inform warn remind assure advise show")
# ", said the mayor Ida Berg" between a subject and its verb.
_SAID: Final = re.compile(r",v[djnPsFu]+(?:i[djnPsF]+)*(?:i?q+)?")
# "Lund, who met them on Friday, [plans] to sail"
_GOES_ON_TO: Final = re.compile(r",[rxq]*[ZF](?=ta)")
_GOES_ON: Final = re.compile(r",[rx]*[mbhvVE]")
# "..., and in May, ..." looks forward.
_CONNECTED_DAY: Final = re.compile(r"c[rxit]*q+")


def parse(text: str, times: Sequence[tuple[int, int]] = ()) -> Parse:
    """`times`: offsets in the sentence of the time expressions that stand as adverbials."""
    text = text.replace("''", '" ').replace("``", ' "').replace("`", "‘")  # two apostrophes close what a quotation mark, or two others, open
    words, spans, tags = tagged(text, times)
    made = Parse(text, words, spans, tags)
    made.clauses = _clauses(made)
    if not made.clauses and (at := verb.start() if (verb := _UNSURE.search(tags)) else _only_verb(words, tags)):
        made.tags = f"{tags[:at]}V{tags[at + 1 :]}"
        made.clauses = _clauses(made)
    return made


def _only_verb(words: Sequence[str], tags: str) -> int:
    """The token that alone can be the verb of a sentence, 0 where none can: "The Senate votes on the bill"."""
    if tags[-1:] != ".":
        return 0
    return next((n for n in range(1, len(words) - 2) if words[n] in _SET and tags[n] in "nFZ" and tags[n - 1] in "nP" and tags[n + 1] in "ditqP" and words[n].endswith("s") != words[n - 1].endswith("s")), 0)


# What is told of a day to come in the present tense.
_SET: Final = wordset("vote votes meet meets plan plans visit visits face faces play plays host hosts debate debates return returns open resume")


def _clauses(parse: Parse) -> list[Clause]:
    parse.tags = worded(apposed(parse.tags), parse.words)
    tags = parse.tags
    if ",P" in tags:
        parse.tags = tags = _OF_TOWN.sub(lambda found: found[0].replace(",", "P"), tags)
    cuts = [m.start() for m in _OPENERS.finditer(tags)]
    if "between" in parse.words:
        cuts = [cut for cut in cuts if tags[cut] != "c" or not _betwixt(parse, cut)]
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
        if tags[start] in "wT" and not waiting and clauses and at - first > 1 and len(groups(spans[first:at], tags, parse.words, start, first=False, waiting=True)) > 1 and (left := _behind_verb(parse, clauses, start)):
            waiting = [left]  # "where the head of the board that runs the port [resigned]"
        pending = bool(waiting) or (tags[start] == "," and behind_apposition(tags, clauses, start))
        found = groups(spans[first:at], tags, parse.words, start, first=not clauses, waiting=pending) if first < at else []
        if found and waiting and tags[start : start + 2] == ",v" and _SAID.fullmatch(tags, start, end) and _GOES_ON.match(tags, end):
            clauses.append(Clause(found[0], _MAIN, [(start, end)]))  # "The rest, said Ida Berg, will sail"
            continue
        if not found and waiting and clauses and clauses[-1].opening is _RELATIVE and (verb := _GOES_ON_TO.match(tags, start)):
            at_verb = verb.end() - 1
            parse.tags = tags = f"{tags[:at_verb]}V{tags[at_verb + 1 :]}"
            found = groups(sorted(((at_verb, at_verb + 1), *spans[first:at])), tags, parse.words, start, first=False, waiting=True)
        if not found and ((tags[start] in "kwT" and tags[end - 1 : end + 1] != "jc") or (not clauses and _AND_DOES.match(tags, end))) and (verb := _UNSURE.search(tags, start, end)) and tags[verb.end() : verb.end() + 1] not in set(",.;:("):
            parse.tags = tags = f"{tags[: verb.start()]}V{tags[verb.end() :]}"
            found = groups(sorted((verb.span(), *spans[first:at])), tags, parse.words, start, first=not clauses, waiting=bool(waiting))
        if found:
            waiting = _open(parse, clauses, waiting, (start, end), found)
        elif (tags[start] == "T" and clauses and (clauses[-1].group.lemma in ZERO_THAT or clauses[-1].group.lemma in _COMING_OUT) and tags[start - 1] not in "nP") or (tags[start] == "c" and end < len(tags) and _CONNECTED_DAY.fullmatch(tags, start, end)) or (tags[start] == "w" and clauses and not tags[start + 1 : end].strip("rxq") and tags[end : end + 1] == ","):
            waiting.append((start, end))
        elif tags[start] == "k" and clauses and clauses[-1].opening is _RELATIVE and clauses[-1].end == start and tags[end : end + 1] == "," and not parse.words[start + 1].endswith("ing"):
            clauses[-1].pieces.append((start, end))  # ", which has lost half of it since the fire on Monday, rose"
        elif tags[start] == ";" or (clauses and tags[start] == "k" and tags[end : end + 1] == "c" and _BOTH.fullmatch(tags, start, end) and _AND_ONE.match(tags, end)):
            waiting.append((start, end))  # "is stuck after Norway [and Denmark blocked it]"
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


def _behind_verb(parse: Parse, clauses: list[Clause], start: int) -> tuple[int, int] | None:
    """Take back the piece before `start`, where it has no verb of its own."""
    last = clauses[-1]
    if len(last.pieces) < _TWO or last.pieces[-1][1] != start or last.pieces[-1][0] <= last.group.start or parse.tags[last.pieces[-1][0]] not in 'w"' or {"n", "P"}.isdisjoint(parse.tags[slice(*last.pieces[-1])]):
        return None
    return last.pieces.pop()


def _betwixt(parse: Parse, at: int) -> bool:
    """Whether "and" only adds the second of two: "the fighting between rebels [and the army]"."""
    first = len(parse.words) - 1 - parse.words[::-1].index("between")
    return first < at and parse.tags[first + 1] in "dnPjGs" and "c" not in parse.tags[first:at] and _SURE.isdisjoint(parse.tags[first:at])


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
    if last.opening is _ADVERBIAL and len(clauses) > 1 and parse.tags[max(0, last.start - _TWO) : last.start] == "c," and _ON_A_DAY.match(parse.tags, start):
        return clauses[-2]  # "broke out on Sunday and, as he spoke, [on Monday]"
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
            if waiting and clauses and parse.tags[start] == "c" and parse.tags[waiting[-1][0]] == "k" and waiting[-1][1] == start and _WHEN.fullmatch(parse.tags, start + 1, group.start):
                clauses[-1].pieces.append(waiting.pop())  # "left after two tours in Iraq [and joined Norsk]"
            opening = _opening(parse, clauses, start, group, waiting)
            whose = next((k for k, (at, _) in enumerate(waiting) if parse.words[at].lower() == "whose"), 0) if waiting else 0
            if whose and opening not in _ASIDES:  # "Mrs Lund, whose son, Karl, [served in Oslo], ..."
                opening, opener, pieces, waiting = _RELATIVE, "whose", [*waiting[whose:], *pieces], waiting[:whose]
                clauses.append(Clause(group, opening, pieces, opener, aside=True))
                continue
            if not waiting and opening is _JOINED and parse.tags[start] == "," and (left := reclaimed(parse, clauses, start, group)):
                opening, pieces, opener = {"k": _ADVERBIAL, "w": _RELATIVE}.get(parse.tags[left[0][0]], _MAIN), [*left, *pieces], parse.words[left[0][0]].lower()
            elif not waiting and opening is _MAIN and group.lemma in REPORTS and (both := speakers(parse, clauses, start, group)):
                pieces, opener = [both, *pieces], ""
            elif not waiting and opening is _MAIN and (before := begun(parse, clauses, start, group)):
                opening, pieces, opener = _MAIN if parse.tags[before[0]] == "c" else _ADVERBIAL, [before, *pieces], parse.words[before[0]].lower()
            elif not waiting and (opening is _JOINED or opening is _MAIN) and (host := unfinished(parse, clauses, start, group)) is not None:
                opening, pieces = _STATED, [*split(parse, host), *pieces]
        elif waiting and found[number - 1].lemma in ZERO_THAT and parse.tags[start] == "w" and parse.tags[start - 1 : start] == parse.tags[end : end + 1] == ",":
            clauses.append(Clause(group, _STATED, pieces, aside=True))  # "Norsk, which says it builds ships, [issued ...]"
            continue
        elif waiting:
            opening = _STATED if clauses and parse.tags[waiting[0][0]] == "T" else _MAIN
        elif subordinate and (start == 0 or parse.words[group.start - 1] in WHO_ACTS) and found[0].lemma not in ZERO_THAT:
            opening = _MAIN  # "When he died in 2009 [Novak was rich]"
        else:
            opening = _STATED if found[number - 1].lemma in ZERO_THAT else _RELATIVE
        joined = bool(waiting) and number == 0 and parse.tags[start] == "c" and waiting[-1][1] == start and opening in _ASIDES
        resumed = bool(waiting) and number == 0 and len(found) > 1 and parse.tags[start] in "wT" and parse.tags[waiting[0][0]] in 'w"'  # "where the head of the board that runs the port [resigned]"
        if waiting and not resumed and opening is not _JOINED and (opening not in _ASIDES or joined or parse.tags[waiting[0][0]] == "w"):
            if joined:  # "when the mayor and the council agreed"
                opener = parse.words[waiting[-1][0]].lower()
            first = len(waiting) - 1 if joined else 0
            pieces, waiting = [*waiting[first:], *pieces], waiting[:first]
        aside = opening in _ASIDES or (opening is _JOINED and bool(clauses) and clauses[-1].aside)
        clauses.append(Clause(group, opening, pieces, opener, aside=aside))
    return waiting


def _opening(parse: Parse, clauses: list[Clause], start: int, group: Group, waiting: list[tuple[int, int]]) -> Opening:
    match parse.tags[start]:
        case _ if waiting and parse.tags[waiting[-1][0]] == "w" and not parse.tags[waiting[-1][0] + 1 : waiting[-1][1]].strip("rxq"):
            return _RELATIVE
        case _ if waiting and clauses and parse.tags[waiting[0][0]] == "T" and parse.tags[start] not in "wk" and not (parse.tags[start] == "T" and parse.tags[start - 1] in "nP"):
            return _STATED
        case "c" if waiting and parse.tags[waiting[-1][0]] == "k" and waiting[-1][1] == start and (parse.words[waiting[-1][0]].lower() != "as" or parse.tags[waiting[-1][0] - 1] == ","):
            return _ADVERBIAL  # "when the mayor and the council agreed"
        case "c" if waiting and clauses and clauses[-1].opening is _RELATIVE and clauses[-1].end == start and parse.tags[clauses[-1].start - 1] == "," and not parse.tags[start + 1 : group.start].strip("rxq"):
            return _JOINED  # "Berg, who saw the war [and led the army], died"
        case "w":
            return _RELATIVE
        case "k" if parse.words[start].lower() == "as" and waiting and waiting[-1][1] == start and parse.tags[waiting[0][0] : start].strip("cdrjnPoiu") == "":
            return _MAIN  # "the car as a weapon was ..."
        case "k" if waiting and waiting[-1][1] == start and (parse.words[start - 1 : start + 1] == ["such", "as"] or (parse.tags[start + 1] != "q" and not _AMOUNTS.isdisjoint(parse.words[waiting[-1][0] : start]))) and not any(parse.tags[a] in _SURE for a, _ in candidates(parse.tags) if a >= group.end):
            return _MAIN  # "towns such as Lom fell", "the number of deaths since the war rose"
        case "k":
            return _ADVERBIAL
        case "T" if start and parse.tags[start - 1] == "G":
            return _ADVERBIAL
        case "T" if start and parse.tags[start - 1] == "," and clauses and clauses[-1].group.lemma not in _LISTENED and (clauses[-1].group.lemma not in ZERO_THAT or parse.tags[clauses[-1].group.end] in "dsnPjout"):
            return _RELATIVE
        case "T" if clauses and not waiting and parse.tags[start - 1] in "nPFZ" and not parse.tags[start + 1 : group.start].strip("rxq"):
            return _RELATIVE  # "revealed pictures of a car that will fly"
        case "T" if clauses and not waiting and (clauses[-1].group.lemma in ZERO_THAT or parse.tags[:start].rstrip("r")[-1:] not in {"n", "P"}):
            return _STATED
        case "T" if start and parse.tags[:start].rstrip("r")[-1:] in {"n", "P", "u"}:
            return _RELATIVE
        case "T" | "c" | "," if not waiting and clauses and _WHEN.fullmatch(parse.tags, start + 1, group.start):
            return _JOINED
        case _:
            return _MAIN


# "It emerged that ..."
_COMING_OUT: Final = frozenset({"emerge", "transpire"})
# "last year's Lom, Norway, shootings": one phrase
_OF_TOWN: Final = re.compile(r"[ds]j?P{1,3},P{1,2},(?=[nF])")
# "and [in 2002] became"
_WHEN: Final = re.compile(r"(?:[rx]|i?q+)*")
_ON_A_DAY: Final = re.compile(r",i?q+(?!P)")
_AMOUNTS: Final = wordset("number numbers total toll amount rate price value")
_SURE: Final = frozenset("vVbhmz")
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
        if before.lemma in _LISTENED and parse.words[at] in AGENCIES and tags[at + 1] == "P":
            return at + 1  # "told Reuters Oslo [has paid]"
        if before.lemma in _LISTENED and at + 1 < after.start:
            heads = [n for n in range(at + 1, after.start) if (tags[n] in "do" and tags[n - 1] != "i") or (tags[n] in "sPu" and tags[n - 1] == "n") or (tags[n] == "u" and tags[n - 1] != "u")]
            return heads[0] if heads else at
        if tags[at] == "G":
            return at  # "said moving the funds could cost"
        starts = [n for n in range(at, after.start) if tags[n] in "do" and (n == at or tags[n - 1] not in "icdjrstu")]
        while len(starts) > 1 and tags[starts[-1] - 1] in "Ga" and lemma(parse.words[starts[-1] - 1].lower()) not in ZERO_THAT:
            starts.pop()  # "said [the law banning the sale was flawed]", "said [he hoped to see the port reopen]"
        return starts[-1] if starts else at
    at = after.start
    timed = _TIMED.match(tags, before.end)
    while at > (timed.end() if timed else before.end) and tags[at - 1] in "nPouqjdsrFZ":
        at -= 1
        if tags[at] in "do":
            break
    return at if tags[at - 1] != "w" else after.start
