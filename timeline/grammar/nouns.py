"""Where a noun phrase stands among the tags of a sentence, and which is the subject of a clause."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset

if TYPE_CHECKING:
    from timeline.grammar.parsed import Clause, Parse

# "On Thursday police ...", "In Paris on Thursday the minister ..."
_DAY_FIRST: Final = re.compile(r"(?:i[dnPj]{1,4})?i?q+[rx]*")
_HEADS: Final = frozenset("nPojuFZ")


def noun_phrase(tags: str, start: int, stop: int) -> tuple[int, int] | None:
    """A chunk without what opens it and what trails; (0, 0) for a bare "who", None where it is no noun phrase."""
    while start < stop and (tags[start] in ',c"(-:;kTwrqx' or tags[start - 1 : start + 1] == "qs"):
        if tags[start] == "w" and start + 1 >= stop:
            return (0, 0)
        start += 1
    if (day := _DAY_FIRST.match(tags, start, stop)) and day.end() < stop:
        start = day.end()
    if start == stop or tags[start] not in "dsnPoujFZGA" or _HEADS.isdisjoint(tags[start:stop]):
        return None
    while stop > start and (tags[stop - 1] in "rxq,T" or tags[start:stop] == 'o"' or (tags[stop - 1] == "i" and tags[stop] == "q")):
        stop -= 1
    return (start, stop)


def subject(parse: Parse, clause: Clause) -> tuple[int, int]:
    """The first chunk before the verb that is a noun phrase: no fronted "On Monday,", no apposition."""
    tags = parse.tags
    if clause.opening == "joined":
        return (0, 0)
    runs: list[tuple[int, int]] = []
    aside = re.search(r"-[rx]*$", tags[clause.start : clause.group.start]) is not None  # "Ten sailors - two from Lom - were freed"
    for start, end in clause.pieces:
        stop = min(end, clause.group.start)
        if aside and runs and tags[start] == "-":
            continue
        if start < stop and tags[start - 1 : start] == ":" and tags[start] == '"':
            runs = [(start, stop)]  # "Ida Berg: “The troops left”"
        elif start < stop and runs and runs[-1][1] == start and tags[start] not in ",(-;:":
            runs[-1] = (runs[-1][0], stop)
        elif start < stop:
            runs = [(start, stop)] if tags[start] in ":;-" and tags[stop - 1] not in ":;-" else [*runs, (start, stop)]
    if len(runs) > 1 and tags[runs[-1][0]] == "," and clause.opening != "relative" and tags[runs[-1][1] - 1] in "nPZ" and tags[runs[-1][0] + 1] in "dujnP" and tags[runs[0][0] : runs[0][1]].lstrip('",cr')[:1] in set("iqkG" if _DISTANCES.isdisjoint(parse.words[slice(*runs[0])]) else "iqkGuj"):
        found = noun_phrase(tags, *runs[-1])  # "In the stronghold, the town of Bergen, some 100 reporters met"
        if found is not None and found[1] == runs[-1][1] and "c" not in tags[found[0] : found[1]]:
            return found
    if len(runs) > 1 and tags[runs[-1][0] : runs[-1][1]].strip(',"rx') == "o":
        return noun_phrase(tags, *runs[-1]) or (0, 0)  # "For a club, a body run by nuns, she visited ..."
    for number, (start, stop) in enumerate(runs):
        if number + 1 < len(runs) and tags[start:stop].lstrip(',:"')[:1] in {"G", "k"} and clause.opening != "adverbial":
            continue
        if number + 1 < len(runs) and (tags[start:stop] == "j" or (number and tags[start + 1 : start + 3] in {"ji", "jt"})):
            continue  # "Undaunted, ...", "After a raid, capable of nothing else, ..."
        if number + 1 < len(runs) and parse.words[start].lower() in _BESIDE:
            continue  # "With the region a month into the season, ..."
        if number + 1 < len(runs) and parse.words[start].lower() == "in" and _IN_TRADE.match(tags, start, stop):
            continue  # "In Monday trading in Oslo, ..."
        if number and number + 1 < len(runs) and tags[start + 1 : start + 2] in {"n", "j", "F"} and tags[runs[number - 1][1] - 1] == "P" and tags[runs[number - 1][0] : start].lstrip(',:"')[:1] in {"k", "G"}:
            continue  # "After meeting Karl Lund, head of the union, in Lom, officials said ..."
        if number and number + 1 < len(runs) and tags[start + 1 : start + 2] == "u" and not _DISTANCES.isdisjoint(parse.words[start:stop]):
            continue
        if number and number + 1 < len(runs) and parse.words[start + 1] in _COMPASS and parse.words[start + 2 : start + 3] == ["of"]:
            continue  # "In Lom, east of Oslo, two shells fell", "At a funeral in Lom, about 100 miles south of Oslo, mourners sang"
        if number and number + 1 < len(runs) and tags[start:stop] == ",P" and tags[runs[number - 1][0]] in "iq" and tags[runs[number - 1][1] - 1] == "P":
            continue  # "In Cleveland, Ohio, ..."
        found = noun_phrase(tags, start, stop)
        if found is not None and tags[start] == "k" and (late := _BEHIND_DAY.search(tags, start, stop)):
            return late.span(1)  # "After the storm of May 1995 a fleet sailed"
        if found is not None and number + 1 < len(runs) and (after := tags.find("k", start + 1, stop + 1)) > 0 and parse.words[after - 1].lower() in _SPANS:
            continue  # "One month after the spill, ..."
        if found is not None and not (number and number + 1 < len(runs) and not _OF_DAYS.isdisjoint(parse.words[found[0] : found[1]])):
            if number + 1 < len(runs) and (aged := AGED.match(tags, found[1], runs[-1][1])):
                return (found[0], aged.end(1))
            listed = LISTED.match(tags, found[1], runs[-1][1]) if number + 1 < len(runs) else None
            return (found[0], listed.end()) if listed and (not tags[listed.end() : runs[-1][1]].strip("rxq") or (tags[listed.end()] == "," and tags[found[1] + 1] == "P")) else found
    return (0, 0)


# "Niger[, Chad and Nigeria] agreed"; what is told of somebody ends in a comma.
LISTED: Final = re.compile(r"(?:,[djnPFZu]{1,5}){1,6},?c[djnPFZu]{1,5}(?:id?[jnP]{1,3})?")
# "Ida Berg[, 36, and Jon Lund], 41, were freed"
AGED: Final = re.compile(r"(,u(?:,P{1,4},u)*,?cP{1,4})(?:,u,?)?[rx]*$")
_COMPASS: Final = wordset("north south east west northeast northwest southeast southwest north-east north-west south-east south-west")
_DISTANCES: Final = wordset("miles kilometers kilometres km")
_IN_TRADE: Final = re.compile(r"iq+n(?:i|$)")
_SPANS: Final = wordset("hour hours day days week weeks month months year years decade decades minutes moments")
_BEHIND_DAY: Final = re.compile(r"q(d[jnPuG]*[nP])$")
_BESIDE: Final = wordset("with despite amid unlike like without besides")
# What a day is said to be: "On 11 December, the anniversary of the landing, ..."
_OF_DAYS: Final = wordset("anniversary birthday eve")


def accompanied(parse: Parse, start: int, end: int) -> tuple[int, int]:
    """The tokens in start..end of "with", and of the participle that tells of somebody beside: "with one boy found on Monday"; (0, 0) where there is none."""
    for at in range(start, end):
        if parse.words[at] == "with":
            done = at + 1
            while done < end and parse.tags[done] in "dujonPrxq" and parse.words[done] not in _DONE_TO:
                done += 1
            if at + 1 < done < end and (parse.tags[done] in "Epb" or parse.words[done] in _DONE_TO):
                return at, done
    return 0, 0


# Some have tags of other words behind a noun.
_DONE_TO: Final = wordset("found held shot freed taken")
