"""Runs of words that make part of a title: which tokens stay, how long it gets."""

from __future__ import annotations

import re
from bisect import bisect_left
from enum import IntEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.titles.called import by_initials, first_names, initials
from timeline.titles.definites import POINTING, THINGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from timeline.grammar.parsed import Parse

LONGEST: Final = 70
"""Characters of a title, at most and at least."""
SHORTEST: Final = 12
POSSESSIVE: Final = wordset("its his her their")
# Prepositions that end no phrase: what follows belongs to the word before.
BOUND: Final = wordset("of than per like except excluding")
_ADVERBS: Final = wordset("also then now just today yesterday tonight tomorrow already later previously still even soon however instead meanwhile therefore thus moreover finally here")
_MEANT: Final = wordset("wrongly falsely mistakenly partly partially mostly mainly largely narrowly supposedly purportedly apparently reportedly allegedly nearly roughly approximately only early barely hardly unlikely likely jointly publicly deliberately accidentally intentionally illegally unlawfully once")
# How it went is what is told: "the war was going badly".
_FARING: Final = wordset("going goes went gone go doing did fared fares fare behaved behave performed perform treated acted worded")
_EMPHATIC: Final = wordset("impressively surprisingly unusually increasingly incredibly remarkably particularly extremely highly truly really very hugely wildly")
_CARRIERS: Final = wordset("on in into at by since until till from before after during around late early between through throughout over for within as of earlier later right and also beginning starting effective")
MEASURES: Final = wordset("hours minutes seconds days weeks months years miles kilometers kilometres km metres meters feet hour minute day week month year mile moments")
_DAYS: Final = wordset("today yesterday tomorrow tonight")
# "embattled Hollywood producer" before a name of two words.
_ROLE: Final = re.compile(r"(?<!c)d?[jnP]*n(?=PP)")
# "21 [of the more than 200] schoolgirls"
_SOME_OF: Final = re.compile(r"(?<=u)(idu+)(?=[jnP])")
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
    """And no articles, persons by their surnames and bodies by their initials, as in a newspaper's headline."""
    LEAN = 3
    """And no adjective that only paints: "launched [near-simultaneous] operations"."""


_FAR: Final = 100
"""More characters than a title has."""
_FULL, _HEADLINE, _LEAN = Style.FULL, Style.HEADLINE, Style.LEAN


# An adjective before its noun.
_PAINTED: Final = frozenset({"jn", "jF", "jZ", "jP"})
# Behind these it may be a verb: "had air-dropped rifles".
_VERBAL: Final = frozenset("hbPnor")
# Without these it would be something else: "the so-called state", "an anti-tank missile", "a two-thirds majority".
_ANOTHER: Final = re.compile(r"(?:anti|pro|ex|no|non|co|vice|so|would|self|counter|cross|post|pre|mid|half|quasi|semi|pseudo|\w*thirds|\w*range|\w*free|\w*run)-|.*-(?:launched|backed|led|owned|linked|born)$")
_PAINTING: Final = wordset(
    """massive huge major big strong brief emotional dramatic unprecedented emergency special resumed renewed unsolicited blistering scathing fierce heavy
    bitter dire stark urgent swift sudden shocking stunning sweeping broad wide own entire whole large small key important significant powerful controversial historic fresh further"""
)


def paints(word: str, *, named: bool) -> bool:
    """Whether an adjective may be left out before its noun, or a name, which stays what it is."""
    return (word in _PAINTING and not named) or ("-" in word and not _ANOTHER.match(word))


class Run:
    """The tokens of a stretch that stay in a title, and how long the text is up to each."""

    def __init__(self, parse: Parse, start: int, end: int, style: Style = Style.FULL, gap: tuple[int, int] = (0, 0), persons: Sequence[tuple[int, int]] = ()) -> None:
        self.parse = parse
        self.tokens = [n for n in kept(parse, start, end, tight=style is not _FULL) if not gap[0] <= n < gap[1]]
        if style >= _HEADLINE:
            self.tokens = [n for n in self.tokens if parse.words[n] not in ARTICLES or _quoted(parse, n) or points(parse, n) or (n and parse.tags[n - 1] == "u" and parse.words[n] != "the")]  # "$90 a barrel"
        if style is _LEAN:
            painted = {n for n in self.tokens if parse.tags[n : n + 2] in _PAINTED and parse.tags[n - 1 : n] not in _VERBAL and parse.words[n - 1] not in {"most", "more", "less"} and paints(parse.words[n].lower(), named=parse.tags[n + 1] == "P") and not _quoted(parse, n)}
            self.tokens = [n for n in self.tokens if n not in painted and not (parse.tags[n] == "," and n + 1 in painted and not parse.words[n - 1].endswith("s"))]  # "a light[, regular-looking] set"
        self.called: dict[int, str] = {}
        if style >= _HEADLINE and (short := initials(parse, start, end + 2)):
            first, last, self.called[last] = short
            self.tokens = [n for n in self.tokens if not first <= n < last]
        if style >= _HEADLINE and "PP" in parse.tags[start:end]:
            bodies = by_initials(parse, start, end)
            spoken = {*first_names(parse, start, end, persons), *(n for first, last in bodies for n in range(first, last))}
            self.called.update({last: called for (_, last), called in bodies.items()})
            self.tokens = [n for n in self.tokens if n not in spoken or _quoted(parse, n)] if spoken else self.tokens
        self.lengths: list[int] = []
        length = 0
        for n in self.tokens:
            word = _THE if length and _is_of_day(parse, n) else self.called.get(n, parse.words[n])
            length += len(word) + (length > 0 and (word is _THE or parse.spans[n][0] != parse.spans[n - 1][1]))
            self.lengths.append(length)
            if length > _FAR:
                break

    def length(self, end: int) -> int:
        """Characters of what stands before token `end`, at most; of what fits no title, no more than that."""
        count = min(bisect_left(self.tokens, end), len(self.lengths))
        return self.lengths[count - 1] if count else 0

    def text(self, end: int) -> str:
        return joined(self.parse, self.tokens[: bisect_left(self.tokens, end)], self.called)


def words(parse: Parse, start: int, end: int, *, tight: bool = False) -> str:
    """The text of tokens start..end without days, adverbs, asides in brackets and the words that carried a day; `tight`: names without what stands before them."""
    return joined(parse, kept(parse, start, end, tight=tight))


def kept(parse: Parse, start: int, end: int, *, tight: bool = False) -> list[int]:
    tags = parse.tags
    keep = _sifted(parse, start, end) if _SIFTED.search(tags, start, end) else [*range(start, end)]
    if "q" in tags[start : end + 1]:
        early = _AS_EARLY.search(tags, start, end + 1)
        if early and parse.words[early.start()].lower() == "as" and parse.words[early.start() + 1] in {"early", "late", "soon", "far", "recently", "long"}:
            keep = [n for n in keep if not early.start() <= n < early.end()]
        if (part := _PART_OF_DAY.search(tags, start, end + 1)) and parse.words[part.start(1)].lower() == "of":
            keep = [n for n in keep if not part.start() <= n < part.end()]
        if (most := _MOST_OF.search(tags, start, end + 1)) and parse.words[most.end(1)].lower() in _SHARES and parse.words[most.start(2)].lower() == "of":
            keep = [n for n in keep if not most.start() <= n < most.end()]  # "sidelined for most of March"
        if beside := _DATED_ASIDE.search(tags, start, end):
            keep = [n for n in keep if not beside.start() <= n < beside.end()]  # "a file[, dated 2011,] was lost"
        keep = [n for i, n in enumerate(keep) if not _carries(parse, n, keep[i + 1] if i + 1 < len(keep) else end)]
    if tags.find("iP", start, end) >= 0 and (place := _PLACE_OF.search(tags, start, end)) and parse.words[place.end(1) - 2].lower() in _SETTLEMENTS and parse.words[place.start(1)] == "of" and parse.words[place.start()].lower() in ARTICLES:
        keep = [n for n in keep if not place.start() <= n < place.end(1)]
    if (first := unmatched(parse, start, end)) is not None:
        keep = sorted({*keep, *range(*first[1:])})
    if tight:
        letters = "".join([tags[n] for n in keep])
        dropped = {n for found in _ROLE.finditer(letters) if not (found.start() and parse.words[keep[found.start() - 1]].startswith("help")) for n in range(*found.span())}
        dropped.update(n for found in _SOME_OF.finditer(letters) if parse.words[keep[found.start(1)]] == "of" for n in range(*found.span(1)))
        keep = [n for i, n in enumerate(keep) if i not in dropped or _quoted(parse, n)]
    return keep


# "in the southern French city of Nice"
_PLACE_OF: Final = re.compile(r"d[jPrnF]*n(i)P(?!s)")
_SETTLEMENTS: Final = wordset("city town village municipality")


def _quoted(parse: Parse, n: int) -> bool:
    """Whether a token stands between quotation marks: what somebody said is left as it was."""
    return sum(parse.words[at] not in _SINGLE for at in range(n) if parse.tags[at] == '"') % 2 == 1


_SINGLE: Final = frozenset("'‘’")
"""Apostrophes too: they stand in no pairs."""


def points(parse: Parse, n: int) -> bool:
    """Whether "the" points back with the noun behind it: "its role in the swap" must not become any swap."""
    return parse.words[n] == "the" and parse.tags[n + 2 : n + 3] not in {"n", "P", "i"} and parse.words[n + 1 : n + 2] != [] and parse.words[n + 1] in POINTING | THINGS


def unmatched(parse: Parse, start: int, end: int) -> tuple[int, int, int] | None:
    """In tokens start..end "the first" or "the worst", and the stretch that says since when: without it that would be so of all times."""
    since = parse.tags.find("kq", start, end) if "kq" in parse.tags else -1
    if since < 0 or parse.words[since].lower() != "since":
        return None
    first = next((n for n in range(start, since) if FIRST.fullmatch(parse.words[n].lower())), None)
    stop = since + 1
    while stop < end and parse.tags[stop] == "q":
        stop += 1
    return None if first is None else (first, since, stop)


FIRST: Final = re.compile(r"first|only|worst|best|most|least|(?:bigg|larg|high|low|deadli|bloodi|strong|weak|heavi|great|fast|long|short|hard|sharp|steep|small|few|hott|cold|wett|dri|old|young|costli|cheap|earli)est")
_YEAR: Final = 4
_DATED_ASIDE: Final = re.compile(r",E(?:i?q+c?)+,")
# "until the early hours of Monday"
_PART_OF_DAY: Final = re.compile(r"id?j*n(i)q+(?![qnPjFZG])")
_MOST_OF: Final = re.compile(r"(i)[a-zA-Z](i)q+(?![qnPjFZG])")
_SHARES: Final = wordset("most much half part all")
# "as early as Monday"
_AS_EARLY: Final = re.compile(r"k[jr]+kq+")
# "on Saturday and again on Tuesday"
_NEXT_DAY: Final = re.compile(r"(?<=q)c[rx]*i?q")
# Adverbs, days and brackets.
_SIFTED: Final = re.compile(r"[rq(]")


def _sifted(parse: Parse, start: int, end: int) -> list[int]:
    """Tokens start..end but for days, adverbs and what stands in brackets."""
    keep: list[int] = []
    tags, forms = parse.tags, parse.words
    quoted = '"' in tags[:end]
    within = quoted and '"' not in tags[start:end] and _quoted(parse, start)  # no marks are shown
    depth, tail = 0, -1
    for n in range(start, end):
        tag = tags[n]
        if tag in "rq(" and not (quoted and tag in "rq" and _quoted(parse, n) and tags[n - 1 : n + 2] != '"r"' and not (tag == "q" and within)):
            low = forms[n].lower()
            if low in "([":
                depth += 1
            elif low in ")]":
                depth = max(0, depth - 1)
            named = forms[n][0].isupper() and n > 0 and tags[n - 1] == "P"  # "Norway Today reported"
            drops = not named and (low in _ADVERBS or (low == "alone" and tags[n - 1] == "q") or low.endswith("ly") or (low == "almost" and tags[n + 1 : n + 2] == "r")) and low not in _MEANT and forms[n - 1].lower() not in _FARING and not (low in {"later", "previously"} and forms[n - 1].lower() in MEASURES) and (low in _EMPHATIC or not (n > start and tags[n - 1 - (tags[n - 1] == '"')] in "ds"))
            if tag == "q" and n > start and _attributive(parse, n):
                keep.append(n)  # "from 2007 levels", "for its full-year targets"
                continue
            if tag in "q(" or depth or low in ")]" or drops:
                continue
        elif depth:
            continue
        elif tag == "c" and n and tags[n - 1] == "q" and n + 1 < end and forms[n + 1].lower() in MEASURES | {"quarter"}:
            tail = n + 1  # "for the fourth quarter and year"
            continue
        if tag == "s" and n > start and (tags[n - 1] == "q" or forms[n - 1].lower() in _DAYS):
            if tags[n + 1 : n + 2] in set("njFZGu") and keep and tags[keep[-1]] not in "ds":
                keep.append(n)  # "at today's ceremony": at the ceremony
            continue
        if n == tail or (tag == "c" and _NEXT_DAY.match(tags, n)):
            continue
        keep.append(n)
    return keep


def _attributive(parse: Parse, n: int) -> bool:
    """Whether a day only says which thing is meant that follows it."""
    first, last = n, n + 1
    while first and parse.tags[first - 1] == "q":
        first -= 1
    while parse.tags[last : last + 1] == "q":
        last += 1
    before, word = parse.tags[first - 1 : first], parse.words[first - 1].lower()
    year = len(parse.words[n]) == _YEAR and parse.words[n].isdigit()
    return first > 0 and parse.tags[last : last + 1] in {"n", "Z", "F"} and ((before == "d" and word in POSSESSIVE) or (before == "i" and (year or word in _OF_THINGS or parse.words[first].lower() in POSSESSIVE)))


_OF_THINGS: Final = wordset("from of with about over as into against")


def _carries(parse: Parse, n: int, following: int) -> bool:
    """Whether a word only led to a day that was left out: "on", "late"."""
    low = parse.words[n].lower()
    after = parse.tags[n + 1 : n + 3]
    return (following > n + 1 and after[:1] == "q" and low in _CARRIERS) or (after == "iq" and (low == "again" or (low == "back" and not (parse.tags[n - 1 : n] in set("EvVGAap") and parse.words[n + 1] in {"on", "at", "over"}))))


def joined(parse: Parse, tokens: Iterable[int], called: Mapping[int, str] = MappingProxyType({})) -> str:
    """The words as told, or as they are `called`, with the blanks that stood before them."""
    parts: list[str] = []
    last = -1
    for n in tokens:
        word = _THE if parts and _is_of_day(parse, n) else called.get(n, parse.words[n])
        if last < n - 1 and parts and parts[-1].lower().strip() in _ANY:
            parts[-1] = parts[-1].rstrip("nN") + "n" * (word[:1].lower() in "aeiou" and not word.startswith(_YOU))  # "a[n impressively] light set"
        glued = (last == n - 1 and parse.spans[n][0] == parse.spans[n - 1][1]) or word in {",", "'s", "’s", "."}
        parts.append(word if not parts or glued else f" {word}")
        last = n
    return "".join(parts)


_THE: Final = "the"


def _is_of_day(parse: Parse, n: int) -> bool:
    """Whether it is what is left of "today's"."""
    return parse.tags[n] == "s" and n > 0 and (parse.tags[n - 1] == "q" or parse.words[n - 1].lower() in _DAYS) and parse.words[n][0] in "'’"


_YOU: Final = ("U.S", "U.N", "U.K", "US", "UN", "UK", "EU", "Euro", "euro", "uni", "Uni", "use", "one")
"""How words begin that are spoken as if with a consonant."""
_ANY: Final = frozenset({"a", "an"})
