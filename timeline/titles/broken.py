"""Where a stop would break a phrase: before its noun, within a list, behind the subject of what follows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.grammar.parsed import Parse

# "Syrians, Iraqis and Yemenis"
_SERIES: Final = re.compile(r",[djnPFu]{1,4}(?:,[djnPFu]{1,4}){0,4},?c[djnPFu]{1,4}(?![vVEbhmz]|[djnPFu]{0,3}E)|,G(?:,G)*,?cG|,[du][jn]{1,3}(?:,[du][jn]{1,3})*,?c[du][jn]{1,3}Ei")
_SHARED: Final = re.compile(r"-(?!-)| - (?:and|or) \w+-\w|(?<=\d) - [$€£]\d")
_MEMBER: Final = 5
"""Tokens of a member of a list and its comma."""
_NEW_SUBJECT: Final = re.compile(r"[kw][dju]*(?:n|P+)$")
_RESUMED: Final = re.compile(r",[^,]*,[rx]*[vVEbhm]")
_ADDING: Final = wordset("including among most some many all both")
NAMED_SUBJECT: Final = re.compile(r"dj*nP+$")


def listed(tags: str, at: int) -> bool:
    """Whether a comma goes on with a list, and does not name whom it has told of: "two reporters, Ida Berg and Jon Lund, ..."."""
    series = _SERIES.match(tags, at)
    if tags[at + 1 : at + 2] == "G" and "G" not in tags[max(0, at - _MEMBER) : at]:
        return False  # "cracked down, arresting and beating marchers"
    earlier = tags.rfind(",", max(0, at - _MEMBER), at)
    if series is not None and earlier > 0 and _SERIES.fullmatch(tags, earlier, series.end()) and listed(tags, earlier):
        return True  # "Ida Berg, captain Jon Lund, the crew and ..."
    apposed = tags[at - 1 : at] + tags[at + 1 : at + 2] in {"nP", "Pd"}
    return series is not None and not (apposed and tags[series.end() : series.end() + 1] == ",")


def beheaded(parse: Parse, start: int, stop: int) -> bool:
    """Whether tokens start..stop end in the subject of what follows, or without their noun."""
    tags, following = parse.tags, parse.tags[stop : stop + 1] or "."
    if following == "c":  # "than what the council [and the firm said]", "arguing the port [and the union cannot ...]"
        told = _TOLD_BY.search(tags, start, stop)
        if _NEW_SUBJECT.search(tags, start, stop) or (told is not None and parse.words[told.start()] in _ARGUING):
            return True
    if following in "vEV" and NAMED_SUBJECT.search(tags, start, stop):
        return True  # "was not the answer Lund [wanted]"
    if following == "m" and tags[stop - 1] in "nP" and tags.find("n", start, stop - 1) >= 0:
        return True  # "will discuss ways rebels [can sell oil]"
    if following == "," and _NEW_SUBJECT.search(tags, start, stop) and _RESUMED.match(tags, stop) and parse.words[stop + 1].lower() in _ADDING:
        return True  # "closed schools after ten people[, including two cooks, fell ill]"
    if following in "vEVbhm" and _CONTACT.search(tags, start, stop):
        return True  # "about the letter the king [was said to carry]"
    return hyphened(parse, stop) or halved(tags, [n for n in range(start, stop) if tags[n] not in "qrx"], stop)


def hyphened(parse: Parse, stop: int) -> bool:
    """Whether a word's hyphen still waits for what it shares: "hundreds of pro[- and anti-war marchers]"."""
    return _SHARED.match(parse.text, parse.spans[stop - 1][1]) is not None or (parse.tags[stop : stop + 1] == "c" and _PREFIXED.match(parse.words[stop - 1]) is not None and _PREFIXED.match(parse.words[stop + 1]) is not None)


# "anti-aircraft [and anti-tank rockets]"
_PREFIXED: Final = re.compile(r"(?:anti|pro|pre|post|non|multi|inter)-")


def halved(tags: str, kept: Sequence[int], end: int) -> bool:
    """Whether a noun phrase is left without its noun: "issued an updated [“caution”]", "all the 800 [remaining shares]"."""
    return len(kept) > 1 and ((tags[kept[-1]] in "Ep" and (tags[kept[-2]] == "d" or (tags[kept[-2]] == "i" and _AND_NOUN.match(tags, end) is not None))) or (tags[kept[-1]] == "u" and _COUNTED.match(tags, end) is not None) or (tags[kept[-1]] == "P" and tags[kept[-2]] == "d" and _OF_TOWN.match(tags, end) is not None))


# "put up scattered[, half-hearted resistance]"
_AND_NOUN: Final = re.compile(r"[,c][jnE]n")
_COUNTED: Final = re.compile(r"[Gj][nZF]")
# "killed a Lom[, Norway, doctor]"
_OF_TOWN: Final = re.compile(r",P+,[jnF]")


def goes_on(parse: Parse, start: int, at: int) -> bool:
    """Whether a phrase after tokens start.. goes on behind "and" at token `at`."""
    tags = parse.tags
    if any(listed(tags, n) for n in range(start + 1, at) if tags[n] == ","):
        return True  # "42 percent, 22 percent [and 16 percent]"
    if tags[at - 1] == "P" == tags[at + 1 : at + 2]:
        return True  # "the Aeronautics and Space Administration"
    if (tags[at + 1 : at + 2] == "j" or tags[at + 1 : at + 3] in {"nn", "nF"}) and tags[at - 1] == "n" and tags[at - 2] in "jnd" and tags[at - 2 : at + 3] != "nncnn" and not parse.words[at - 1].endswith("s"):
        return True  # "new safety and environmental rules", "a fruit and vegetable stand"
    # "as fury and confusion grew", "borrowed the phrase Anna Berg and Karl Novak used"
    return _NEW_SUBJECT.search(tags, start, at) is not None or NAMED_SUBJECT.search(tags, start, at) is not None


_CONTACT: Final = re.compile(r"dj*n+dj*n+$")
_TOLD_BY: Final = re.compile(r"G[dj]*(?:n|P+)$")
_ARGUING: Final = wordset("arguing saying claiming alleging insisting warning stating")


def first_of_many(parse: Parse, start: int, at: int) -> bool:
    """Whether a name before token `at` is the first of several that a plural announces."""
    if parse.tags[at] not in ",c" or parse.tags[at - 1] != "P":
        return False
    name = at - 1
    while name > start and parse.tags[name - 1] == "P":
        name -= 1
    return parse.tags[name - 1] == "n" and parse.words[name - 1].lower() in _SEVERAL and "c" in parse.tags[at : at + 6]


_SEVERAL: Final = wordset("brothers sisters ministers presidents senators reporters journalists leaders actors actresses directors singers friends generals cousins twins captains")
