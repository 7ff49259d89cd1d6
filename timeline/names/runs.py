"""A run of capitalised words -> the names in it, by the words alone, without the text around them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from timeline.gazetteer import Entry, Gazetteer, Sort, load, words as w
from timeline.names.piece import Piece, Position, Shape, Unit
from timeline.names.sorting import classify

if TYPE_CHECKING:
    from collections.abc import Sequence

_UPPER: Final = "A-Z" + "".join(c for c in map(chr, [*range(0xC0, 0x250), *range(0x1E00, 0x1F00)]) if c.isupper())
_ABBREVIATIONS: Final = "Mr Mrs Ms Dr Sen Rep Reps Gov Gen Col Lt Sgt Maj Capt Cmdr Adm St Ste Mt Jr Sr Prof Rev Hon Brig Cpl Inc Corp Co Ltd"
_OWNERS: Final = "People Peoples Women Men Children Workers Lord King Queen Teachers Veterans Commissioner Doctors Lawyers Farmers Judges Players"
_BRANDS: Final = "Poor Moody Lloyd McDonald Sotheby Christie Sainsbury Macy"


def _behind(words: str, tail: str) -> str:
    """Just behind one of the words and the tail, which is one pattern of fixed width."""
    sizes = sorted({len(x) for x in words.split()})
    return "(?:" + "|".join(rf"(?<=\b(?:{'|'.join(x for x in words.split() if len(x) == n)}){tail})" for n in sizes) + ")"


# The first letter leads and all else stands behind it: so the search runs from capital to capital, three times as fast.
_REST: Final = (
    rf"(?:\.(?:[{_UPPER}]\.)*(?:[{_UPPER}]\b)?(?![a-z])"
    rf"|\w*(?:[-&]\w+|['’](?!(?:[sStdm]|re|ve|ll)\b)\w+)*"
    rf"(?:\.(?!\w){_behind(_ABBREVIATIONS, '[.]')}"
    rf"|['’](?:s(?= [{_UPPER}]){_behind(_OWNERS, '.s')}|(?= [{_UPPER}]){_behind(_OWNERS, '.')}|s\b{_behind(_BRANDS, '.s')}))?)"
)
_ON: Final = _behind("Committee Subcommittee Commission Council Conference Convention Institute Center Centre", " ")
_JOINTS: Final = rf"{_ON}on(?: the)?|of the|of|for the|for|and|&|de la|de los|de|du|des|del|della|di|da|dos|van der|van den|von der|von den|van|von|der|den|bin|ibn|ben|al|el|abu|ul|y"
_LETTERS: Final = rf"(?=[{_UPPER}&]|a[bdlnrst]|[bdfvy]|e[lz]|ib|o[fn]|ul)"
"""How what may follow begins: most words are told from it at once."""
_MORE: Final = rf"(?:[ \xa0]{_LETTERS}(?:(?:{_JOINTS})[ \xa0])?(?:(?:a[ldnrst]|ash|el|ez|ul)-)?[{_UPPER}]{_REST})*"
RUN: Final = re.compile(rf"[{_UPPER}](?<!\w[{_UPPER}]){_REST}{_MORE}")
"""Capitalised words, with the little words that may stand between them."""
_SUFFIX: Final = re.compile(r"-(?:" + "|".join(sorted(w.SUFFIXES)) + r")\b ?")
_CAPITALS: Final = re.compile(rf"[{_UPPER}]{{4}}")
_HYPHEN: Final = re.compile(rf"(?<=\w)-(?=[{_UPPER}])")
_MONTHS_THAT_NAME: Final = frozenset({"May", "April", "June"})


@lru_cache(maxsize=1 << 16)
def pieces(run: str, position: Position = Position.INSIDE) -> tuple[Piece, ...]:
    """The names in a run, in order; remembered, since the same runs come again and again."""
    book = load()
    loud = position is Position.LOUD
    if run.isalpha() and not (len(run) > 3 and run.isupper()):
        single = Unit(0, len(run), run, book.names.get(run) or _genitive(run, book))
        return () if not single.entry and run in w.CALENDAR else tuple(classify([single], book, position))
    suffix = _SUFFIX.search(run)
    if suffix:
        return pieces(run[: suffix.start()], position) + _shifted(pieces(run[suffix.end() :]), suffix.end())
    cut = _cut(run, book) if "-" in run else 0
    if cut:
        return pieces(run[:cut], position) + _shifted(pieces(run[cut + 1 :]), cut + 1)
    found: list[Piece] = []
    for number, chunk in enumerate(_chunks(_units(run.replace("\xa0", " "), book), book, loud=loud)):
        found.extend(classify(chunk, book, position if loud or number == 0 else Position.INSIDE))
    if position and found and found[0].shape is Shape.SEVERAL and found[0].start == 0:
        found[0] = found[0]._replace(shape=Shape.LEADING)
    return tuple(found)


def _shifted(found: tuple[Piece, ...], by: int) -> tuple[Piece, ...]:
    return tuple(p._replace(start=p.start + by, end=p.end + by) for p in found)


def _cut(run: str, book: Gazetteer) -> int:
    """Where a hyphen stands between two known names or behind "Pro", 0 where none does: "Belarus-Poland", "UN-Arab League"."""
    for match in _HYPHEN.finditer(run):
        left, right = run[: match.start()].rpartition(" ")[2], run[match.end() :].partition(" ")[0]
        known = left.rpartition("-")[2] in book.names and right.partition("-")[0] in book.names
        if left in w.PREFIXES or (known and f"{left}-{right}" not in book.names):
            return match.start()
    return 0


def _units(run: str, book: Gazetteer) -> list[Unit]:
    """The words of a run, those of one known name together."""
    tokens = run.split(" ")
    shouted = _shouted(tokens, book) if _CAPITALS.search(run) else ()
    if shouted:
        tokens = [t.title() if i in shouted else t for i, t in enumerate(tokens)]
    names = book.names
    units: list[Unit] = []
    start = i = 0
    while i < len(tokens):
        token = tokens[i]
        text, entry, n = token, names.get(token) or _genitive(token, book), 1
        for m in range(min(book.longest.get(token, 1), len(tokens) - i), 1, -1):
            words = " ".join(tokens[i : i + m])
            several = names.get(words) or (names.get(words.title()) if words.isupper() else None)
            if several:
                text, entry, n = words, several, m
                break
        loud = i in shouted
        if entry and n == 1 and text.isupper() and (i + 1 in shouted or i - 1 in shouted) and text.lower() in book.common:
            entry, loud = None, True  # "IS", "WHO" and "US" among other capitals
        unit = Unit(start, start + len(text), text, entry, loud)
        units.append(unit if entry or "-" not in text else _headless(unit, book))
        start += len(text) + 1
        i += n
    return units


def _genitive(word: str, book: Gazetteer) -> Entry | None:
    """The country of "Polens"."""
    entry = book.names.get(word[:-1]) if word.endswith("s") and len(word) > 5 else None
    return entry if entry and entry.sort in (Sort.COUNTRY, Sort.CAPITAL) and word != "Americas" else None


def _shouted(tokens: Sequence[str], book: Gazetteer) -> frozenset[int]:
    """Which words stand in capitals though they are no acronyms."""
    loud = [len(t) > 2 and t.isalpha() and t.isupper() and t not in book.names for t in tokens]
    beside = [any(loud[max(0, i - 1) : i] + loud[i + 1 : i + 2]) for i in range(len(tokens))]
    return frozenset(
        i
        for i, t in enumerate(tokens)
        if loud[i] and (t.lower() in book.common or beside[i] or (len(t) > 3 and (t.title() in book.names or t.title() in book.first)))
    )


def _headless(unit: Unit, book: Gazetteer) -> Unit:
    """Without a lower-case word after a hyphen: "Obama-appointed"."""
    head, _, tail = unit.text.rpartition("-")
    if tail.islower() and (head in book.names or len(tail) > 6):
        return Unit(unit.start, unit.start + len(head), head, book.names.get(head), unit.shouted)
    return unit


def _chunks(units: Sequence[Unit], book: Gazetteer, *, loud: bool) -> list[list[Unit]]:
    """Parted at days, at "and", at "of" that is in no name; in headlines at every common word."""
    chunks: list[list[Unit]] = [[]]
    for i, unit in enumerate(units):
        before = chunks[-1]
        if unit.entry is None and unit.text in w.CALENDAR and not _personal(units, i, book):
            chunks.append([])
        elif unit.text in w.LINKS and before:
            if _holds(before, unit.text, units[i + 1 :], book):
                before.append(unit)
            else:
                chunks.append([])
        elif (loud or unit.shouted) and (unit.text.lower() in _LITTLE or (not (before and before[-1].text in book.first) and _common(unit, book))):
            chunks.append([])
        elif before and not unit.entry and unit.shouted is not units[i - 1].shouted and not units[i - 1].entry and units[i - 1].text[0].isupper():
            chunks.append([unit])
        elif unit.entry and i > 1 and not before and units[i - 1].text == "of" and units[i - 2].text in w.TITLES:
            chunks.extend(([unit], []))  # "Mayor of Chicago Rahm Emanuel"
        else:
            before.append(unit)
    return [c for c in chunks if c]


def _personal(units: Sequence[Unit], i: int, book: Gazetteer) -> bool:
    """Whether the name of a month is a person's: "Theresa May", "Jan Vermeulen"."""
    if units[i].text == "Jan" and i + 1 < len(units):
        return not (units[i + 1].entry or units[i + 1].text in w.LINKS or units[i + 1].text in w.TITLES)
    return i > 0 and units[i].text in _MONTHS_THAT_NAME and units[i - 1].text in book.first


def _common(unit: Unit, book: Gazetteer) -> bool:
    text = unit.text
    if unit.entry or text in book.first or text in w.HEADS or text in w.TITLES or text in w.TITLE_PARTS:
        return False
    word = text.lower()
    return word in book.common or (word.endswith("ed") and (word[:-1] in book.common or word[:-2] in book.common))


# In no name's middle but as written small: "Berg In Oslo".
_LITTLE: Final = frozenset({"in", "on", "at", "by", "with", "from", "after", "over", "as", "amid", "but", "or", "is", "are", "was", "were"})


def _holds(before: Sequence[Unit], link: str, after: Sequence[Unit], book: Gazetteer) -> bool:
    """Whether a little word holds two sides together in one name: "Bank of", "Food and Drug", "Secretary of State"."""
    last, following = before[-1], after[0].text if after else ""
    if link == "the":
        return last.text in ("of", "for", "on")
    if link == "&" and len(before) == 1 and not last.entry:
        return True
    if link in ("and", "&", "y"):
        plain = not last.entry and last.text.lower() in book.common and last.text not in w.TITLES
        return plain and not after[0].entry and following.lower() in book.common
    if last.entry and last.entry.sort is not Sort.ORGANISATION:
        return False
    if last.text in w.TITLES:
        return link == "of" and following in w.TITLE_TAILS
    if last.text in w.NOT_OF:
        return False
    headed = last.text in w.ORGANISATION_HEADS or last.text in w.OF_HEADS
    return headed or (link == "of" and (last.text in w.PLACE_HEADS or last.text in w.THING_HEADS))
