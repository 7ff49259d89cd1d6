"""Runs of words that make part of a title: which tokens stay, where a run may stop, how long it gets."""

from __future__ import annotations

import re
from bisect import bisect_left
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.happenings import EVENT_NOUNS, INTRANSITIVE, OF_DAYS, REPORTS
from timeline.titles.complements import SEEN, Open, left_open, tells_how

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.grammar.clauses import Clause, Parse

# A phrase may end before these.
_BREAKS: Final = frozenset("ikwTtG,-(;:")
# Prepositions that end no phrase: what follows belongs to the word before.
BOUND: Final = wordset("of than per like")
_ADVERBS: Final = wordset("also then now just already later previously still even soon too however instead meanwhile therefore thus moreover finally once here")
_MEANT: Final = wordset("reportedly allegedly nearly roughly approximately only early barely hardly unlikely likely jointly publicly")
_CARRIERS: Final = wordset("on in at by since until till from before after during around late early between through throughout over for within as of earlier later and also")
_MEASURES: Final = wordset("hours minutes seconds days weeks months years miles kilometers kilometres km metres meters feet hour minute day week month year mile")
# What these verbs need beside an object, or where they have none: one of the words.
_NEEDS: Final = {
    "accuse": "of", "charge": "with", "sentence": "to", "ban": "from", "prevent": "from", "strip": "of", "rob": "of", "base": "on", "turn": "into", "force": "to",
    "order": "to", "urge": "to", "call": "on", "agree": "to on", "cite": "as", "describe": "as", "portray": "as", "treat": "as", "place": "under on in", "put": "on in into under at to up down out off",
    "convince": "to", "persuade": "to", "allow": "to", "enable": "to", "ask": "to for", "invite": "to", "link": "to", "attribute": "to", "devote": "to",
    "provide": "with", "supply": "with", "replace": "with by", "compare": "to with", "transform": "into", "lead": "to into", "free": "from", "deprive": "of", "inform": "of", "remind": "of", "suspect": "of",
}  # fmt: skip
# Cut short, these would say something else: "called the academy [out of touch]".
_WHOLE: Final = wordset("call deem name label dub brand declare")
# "embattled Hollywood producer" before a name of two words.
_ROLE: Final = re.compile(r"d?[jnP]*n(?=PP)")


# "a light, regular-looking set": a comma inside a noun phrase.
_ADJECTIVES: Final = re.compile(r".?[jFA],[jG]+n|[jr][njFA],[jG]+[nE]")
_LISTED: Final = re.compile(r",[jnF]+(?:i[jnF]+)?,")
# "Syrians, Iraqis and Yemenis"
_SERIES: Final = re.compile(r",[djnPFu]{1,4}(?:,[djnPFu]{1,4}){0,4},?c[djnPFu]{1,4}(?![vVEbhmz])|,G(?:,G)*,?cG")
QUOTES: Final = frozenset("\"“”‘’'")
ARTICLES: Final = wordset("the a an")
ARTICLE: Final = re.compile(r"^(?:[Tt]he|[Aa]n?) ")
LINK: Final = re.compile(r"\s*(?:https?://|pic\.twitter\.com/|t\.co/)\S+")
SPACE: Final = re.compile(r"\s+")


class Style(IntEnum):
    """How much is left out to make a title fit."""

    FULL = 0
    TIGHT = 1
    """Names without what stands before them."""
    HEADLINE = 2
    """And no articles, as in a newspaper's headline."""


_FAR: Final = 100
"""More characters than a title has."""


class Run:
    """The tokens of a stretch that stay in a title, and how long the text is up to each."""

    def __init__(self, parse: Parse, start: int, end: int, style: Style = Style.FULL, gap: tuple[int, int] = (0, 0)) -> None:
        self.parse = parse
        self.tokens = [n for n in kept(parse, start, end, tight=style is not Style.FULL) if not gap[0] <= n < gap[1]]
        if style is Style.HEADLINE:
            self.tokens = [n for n in self.tokens if parse.words[n] not in ARTICLES]
        self.lengths: list[int] = []
        length = 0
        for n in self.tokens:
            length += len(parse.words[n]) + (length > 0 and parse.spans[n][0] != parse.spans[n - 1][1])
            self.lengths.append(length)
            if length > _FAR:
                break

    def length(self, end: int) -> int:
        """Characters of what stands before token `end`, at most; of what fits no title, no more than that."""
        count = min(bisect_left(self.tokens, end), len(self.lengths))
        return self.lengths[count - 1] if count else 0

    def text(self, end: int) -> str:
        return joined(self.parse, self.tokens[: bisect_left(self.tokens, end)])


def words(parse: Parse, start: int, end: int, *, tight: bool = False) -> str:
    """The text of tokens start..end without days, adverbs, asides in brackets and the words that carried a day; `tight`: names without what stands before them."""
    return joined(parse, kept(parse, start, end, tight=tight))


def kept(parse: Parse, start: int, end: int, *, tight: bool = False) -> list[int]:
    tags = parse.tags
    keep = _sifted(parse, start, end) if _SIFTED.search(tags, start, end) else [*range(start, end)]
    if "q" in tags[start : end + 1]:
        keep = [n for i, n in enumerate(keep) if not _carries(parse, n, keep[i + 1] if i + 1 < len(keep) else end)]
    if tight:
        letters = "".join([tags[n] for n in keep])
        dropped = {n for found in _ROLE.finditer(letters) for n in range(*found.span())}
        keep = [n for i, n in enumerate(keep) if i not in dropped]
    return keep


# Adverbs, days and brackets.
_SIFTED: Final = re.compile(r"[rq(]")


def _sifted(parse: Parse, start: int, end: int) -> list[int]:
    """Tokens start..end but for days, adverbs and what stands in brackets."""
    keep: list[int] = []
    tags, forms = parse.tags, parse.words
    depth, tail = 0, -1
    for n in range(start, end):
        tag = tags[n]
        if tag in "rq(":
            low = forms[n].lower()
            if low in "([":
                depth += 1
            elif low in ")]":
                depth = max(0, depth - 1)
            drops = (low in _ADVERBS or low.endswith("ly") or (low == "almost" and tags[n + 1 : n + 2] == "r")) and low not in _MEANT and not (n > start and tags[n - 1] == "d")
            if tag in "q(" or depth or low in ")]" or drops:
                continue
        elif depth:
            continue
        elif tag == "c" and n and tags[n - 1] == "q" and n + 1 < end and forms[n + 1].lower() in _MEASURES | {"quarter"}:
            tail = n + 1  # "for the fourth quarter and year"
            continue
        if n == tail:
            continue
        keep.append(n)
    return keep


def _carries(parse: Parse, n: int, following: int) -> bool:
    """Whether a word only led to a day that was left out: "on", "late"."""
    low = parse.words[n].lower()
    after = parse.tags[n + 1 : n + 3]
    return (following > n + 1 and after[:1] == "q" and low in _CARRIERS) or (after == "iq" and low in {"back", "again"})


def joined(parse: Parse, tokens: Iterable[int]) -> str:
    """The words as told, with the blanks that stood before them."""
    parts: list[str] = []
    last = -1
    for n in tokens:
        word = parse.words[n]
        glued = (last == n - 1 and parse.spans[n][0] == parse.spans[n - 1][1]) or word in {",", "'s", "’s", "."}
        parts.append(word if not parts or glued else f" {word}")
        last = n
    return "".join(parts)


def ends(parse: Parse, clause: Clause) -> tuple[list[int], list[int]]:
    """Tokens before which the predicate may stop, the farthest first; and those between joined nouns, or before "of", where nothing else will do."""
    tags, forms = parse.tags, parse.words
    group = clause.group
    stop = clause.end
    quotable = not tags[clause.start : group.start].count('"') % 2
    for start, _ in clause.pieces:
        quoted = quotable and tags[group.start : start].count('"') % 2
        if start > group.start and tags[start] in ",-(;:" and not quoted and not _ADJECTIVES.match(tags, max(0, start - 2)) and not _SERIES.match(tags, start):
            stop = min(stop, start)
    stop = next((n for n in range(group.end, stop) if forms[n] in {"!", "?"}), stop)
    while stop > group.end + 1 and not _particle(parse, stop) and (tags[stop - 1] in 'idstcrkwT,:;-"' or (tags[stop - 1] == "G" and tags[stop - 2] not in "dsjibn") or _measure_before(parse, stop)):
        stop -= 1
    if stop > group.end + 1 and forms[stop - 1].lower() == "right" and tags[stop : stop + 1] == "w":
        stop -= 1  # "ended up right where ..."
    if stop > group.end + 1 and tags[stop - 1] == "u" and stop < len(forms) and forms[stop].lower() in _MEASURES:
        stop -= 1
    if stop <= group.end and tags[stop : stop + 1] == "c" and group.tags[-1] in "Ev" and len(group.tags) == 1 and group.lemma not in _SINGLE:
        return [], []  # "officials coordinated and made calls"
    if stop <= group.end and group.lemma in REPORTS and group.tags[-1] in "Ep" and "b" in group.tags:
        return [], []  # "are confirmed as having died"
    if group.lemma in REPORTS and _LISTED.match(tags, stop):
        return [], []  # "admitted the name, date of birth and address of thousands ..."
    if group.lemma in OF_DAYS and stop > group.end and not tags[group.end : stop].strip("qr."):
        return [], []
    if stop <= group.end and (group.tags[-1] in "beh" or (group.lemma in OF_DAYS and tags[group.end : group.end + 1] == "q")):
        return [], []  # "the accident was", "he was targeting [November]"
    found = [stop]
    last_resort: list[int] = []
    if group.lemma in _WHOLE and forms[group.end : group.end + 1] not in (["on"], ["for"]) and not (group.lemma == "declare" and forms[group.end : group.end + 1] in (["a"], ["war"])):
        return found, []
    quotes = tags[group.start : stop].count('"')
    for at in range(stop - 1, group.end, -1):
        tag = tags[at]
        quotes -= tag == '"'
        participle = tag in "Ep" and tags[at - 1] in "nPZF"
        if tag not in _BREAKS and tag != "c" and not participle:
            continue
        low = forms[at].lower()
        if tag == "," and _SERIES.match(tags, at):
            continue
        breaks = tag != "c" and low not in BOUND and tags[at - 1] not in "itdjsaG" and not (tag == "G" and (tags[at + 1 : at + 2] in set("njc.,;") or forms[at - 1] in QUOTES))
        of_act = low == "of" and (forms[at - 1].lower() in EVENT_NOUNS or forms[at - 1].endswith(("tion", "ment", "sion")))
        if low == "from" and forms[at - 2 : at] == ["first", "time"]:
            continue  # "for the first time from its capital" is no first time of all
        if tag == "c" and tags[at - 1] == "P" == tags[at + 1 : at + 2]:
            continue  # "the Aeronautics and Space Administration"
        if tag == "c" and _NAMED_SUBJECT.search(tags, group.end, at):
            continue  # "borrowed the phrase Anna Berg and Karl Novak used"
        if (breaks or tag == "c" or of_act) and _complete(parse, group.end, at) and (missing := left_open(parse, group.start, at)) is not Open.SENSE:
            lacking = _lacks(parse, group.end, at, group.lemma)
            if not lacking or group.lemma in _SOFT:
                (found if breaks and not lacking and not missing and not (quotable and quotes % 2) else last_resort).append(at)
    if len(group.tags) > 1 and group.tags[-1] in "Ep" and any(t in "bef" for t in group.tags) and (tags[group.end : group.end + 1] != "t" or tags[group.end + 1 : group.end + 2] in {"d", "P", "j"}):
        last_resort += [] if group.lemma in REPORTS or not tells_how(group.lemma) else [group.end]
    elif group.lemma in ALONE and tags[group.end : group.end + 1] in {"i", "q"} and stop > group.end:
        last_resort.append(group.end)  # "the two leaders met"
    if group.lemma in SEEN and "b" in group.tags and (seen := doing(parse, group.end, stop)) > group.end:
        return [at for at in found if at > seen + 1], []
    return found, last_resort


def doing(parse: Parse, start: int, end: int) -> int:
    """Where tokens start..end tell what somebody was seen to do: "filmed in a street [slapping a guard]"; `start` where they do not."""
    return max(start, parse.tags.find("G", start, end))


# They need nothing beside a subject.
ALONE: Final = (INTRANSITIVE | wordset("meet")) - wordset("start begin continue fail refuse try intend attempt manage seem remain work appear emerge agree react respond reply speak comply apply occur happen end")
_SINGLE: Final = ALONE | wordset("fall win lose drown flee sink sing dance laugh cry open close derail overturn vote")
# Their objects alone still tell the act.
_SOFT: Final = wordset("charge sentence ban")


def _lacks(parse: Parse, start: int, end: int, verb: str) -> bool:
    """Whether a stop at `end` would leave off what the verb needs beside its object."""
    needed = _NEEDS.get(verb)
    if needed is None:
        return False
    low = [w.lower() for w in parse.words[start : end + 6]]
    needed_words = needed.split()
    return not any(word in low[: end - start] for word in needed_words) and any(word in low[end - start :] for word in needed_words)


def _complete(parse: Parse, start: int, end: int) -> bool:
    """Whether tokens start..end after a verb are a whole phrase."""
    tags = parse.tags
    kept = [n for n in range(start, end) if tags[n] not in "qrx" and not (tags[n] == "i" and tags[n + 1 : n + 2] == "q")]
    if not kept or tags[kept[-1]] in "idjstcrxkwTG" or (tags[kept[-1]] in "Ep" and tags[kept[-1] - 1] in "nPFZu") or (tags[kept[0]] in 'it"' and len(kept) < 2):
        return False
    return not _measure_before(parse, end)


_NAMED_SUBJECT: Final = re.compile(r"dj*nP+$")


def _particle(parse: Parse, end: int) -> bool:
    """Whether the phrase ends in "up", "around", ... as told."""
    return parse.words[end - 1].lower() in PARTICLES and (end == len(parse.tags) or parse.tags[end] in ',.;:"')


PARTICLES_OF_NAMES: Final = wordset("von van der den de la di da dos du bin ben al el")
PARTICLES: Final = wordset("up down out off over around away back in on through apart")


def _measure_before(parse: Parse, end: int) -> bool:
    """Whether a stop at `end` would leave "three days" without its "after"."""
    if end < 2 or end >= len(parse.words) or parse.words[end].lower() not in {"into", "after", "before", "from", "away"}:
        return False
    return parse.words[end - 1].lower() in _MEASURES
