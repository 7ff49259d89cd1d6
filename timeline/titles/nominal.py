"""Titles without a finite verb: a noun phrase with the participle behind it, or a noun that names an act and what hangs on it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.happenings import EVENT_NOUNS, REPORTS
from timeline.grammar.nouns import accompanied
from timeline.grammar.people import one_person
from timeline.grammar.verbs import lemma
from timeline.titles.complements import AWAY, Open, left_open
from timeline.titles.phrases import ARTICLE, BOUND, LONGEST, POSSESSIVE, QUOTES, SHORTEST, joined, words
from timeline.titles.predicates import fit
from timeline.titles.readable import readable

if TYPE_CHECKING:
    from timeline.grammar.parsed import Parse


def participle(parse: Parse, start: int, at: int) -> str:
    """A noun phrase that starts at `start` and the participle at `at`: "38 people massacred on a beach"."""
    if parse.tags.count('"', 0, start) % 2 or parse.words[start : start + 2] == ["as", "many"]:
        return ""  # "laws permit “parties committed to peace”", "as many as three launches scheduled"
    before = start - (parse.tags[start] != "d" and start > 1 and parse.tags[start - 1] == "d") - 1
    if before > 0 and parse.words[before] == "of" and parse.words[before - 1] in _FOUND and parse.words[at] in {"released", "published"}:
        return ""  # "findings of a panel released on Monday": they were
    if parse.words[at - 1] == "being" and before > 0 and parse.words[before] == "of":
        start = before
        while start and parse.tags[start - 1] in "djnuF":
            start -= 1  # "44 cases of the fever being confirmed"
    if parse.tags[start] == "G" or not any(tag in "nPFZ" for tag in parse.tags[start:at]) or parse.words[at].lower() in _NO_ACT or (parse.words[at - 1 - (parse.tags[at - 1] == ",")].lower() in _PAPERS and parse.words[at].lower() in {"released", "published"}):
        return ""  # "referring to the rapper killed in 1996"
    if owner := _DONE_BY.fullmatch(parse.tags, start, at):  # "the fund Congress authorized": it authorized it
        text = fit(words(parse, owner.start(1), at), f"{parse.words[at]} {words(parse, start, owner.start(1))}")
        return text if readable(text) else ""
    if parse.words[at].lower() in _AGREED and "P" not in parse.tags[start:at] and not {"by", "between"} & set(parse.words[at : at + 9]):
        return ""  # "a treaty signed with Oslo", by whom?
    if _OF_A_DAY.search(parse.tags, at) or (parse.tags[at - 1] == "P" and lemma(parse.words[at].lower()) in REPORTS and parse.tags[at + 1 : at + 2] == "q"):
        return ""  # "organised by the 25 May movement", "Norsk reported on Monday"
    stop = at + 1 + (parse.words[at + 1 : at + 2] != [] and parse.words[at + 1].lower() in AWAY and parse.tags[at + 2 : at + 3] not in {"d", "n", "P", "j"})  # "carried [out]"
    last = [stop]
    while stop < len(parse.tags) and parse.tags[stop] in "iPndjsuqF":
        stop += 1
        if stop == len(parse.tags) or (parse.tags[stop] in "i.,;qhbm" and parse.tags[stop - 1] in "nPq" and parse.tags[stop : stop + 2] != ".u"):
            last.append(stop)
    for end in reversed(last):
        text = joined(parse, (n for n in range(start, end) if at < n < last[0] or (parse.tags[n] not in "qr" and parse.words[n] != "being" and not (parse.tags[n] == "i" and n + 1 < end and parse.tags[n + 1] == "q"))))
        text = fit(_STILL.sub("", ARTICLE.sub("", text[:1].upper() + text[1:])), "")
        if readable(text) and ", " not in text and len(text) >= SHORTEST and left_open(parse, start, end) is not Open.SENSE:
            return text
    return ""


_OF_A_DAY: Final = re.compile(r"iq+[nPF]")
# "an existing ban imposed in May": it did not exist then.
_STILL: Final = re.compile(r"^(?:[Ee]xisting|[Cc]urrent) ")
_NO_ACT: Final = wordset("allowed permitted required expected needed made given left known seen used compared based coupled combined forecast obtained")
_PAPERS: Final = wordset("figures data statistics numbers results")
_FOUND: Final = _PAPERS | wordset("findings report reports study studies survey poll minutes details conclusions images photos photographs footage")
_AGREED: Final = wordset("signed reached struck agreed concluded ratified negotiated")
_DONE_BY: Final = re.compile(r"d?[jFGPnu]*[nFZ](P+)")
# Acts that tell little before who did them: "a session in Oslo", but "an explosion in Oslo".
_BY_SOMEBODY: Final = wordset("meet speak launch test visit offer announce agree try win hear release interview negotiate perform publish")
_OCCASIONS: Final = wordset("Award Awards Prize Prizes")
_LASTING: Final = wordset("campaign campaigns career presidency tenure")
_FEW: Final = 3
_WHOSE: Final = wordset("of by between with against to")


def noun_phrase(parse: Parse, start: int, end: int, at: int) -> str:
    """A title from a noun and what hangs on it, and whose it is ("Oslo's May 3 vote"; the day begins at `at`); "" where it would not tell enough."""
    tags = parse.tags
    start += tags[start] == "G" and start + 1 < end  # "launching attacks on Oslo"
    if parse.words[start].endswith("ing") and tags[start + 1 : start + 2] == "u":
        return ""  # "killing more than 100 people"
    head = next((n for n in range(start + 1, end) if tags[n] == "i"), end)
    alone = "P" not in tags[start:head] and tags[at - 1 : at] != "s"
    if parse.words[head - 1] in _OCCASIONS:
        return ""  # "won it at the 2009 Harbour Awards"
    if parse.words[head - 1].lower() in _LASTING:
        return ""  # "Berg's campaign" of a year
    if alone and EVENT_NOUNS.get(parse.words[head - 1].lower()) in _BY_SOMEBODY and not _WHOSE.intersection(parse.words[head : head + 1]):
        return ""
    owner = at
    if at > 1 and tags[at - 1] == "s":
        owner -= 1
        while owner and tags[owner - 1] in "nPj":
            owner -= 1
    whose = [start - 1] if start and parse.words[start - 1].lower() in POSSESSIVE else []
    stop = end
    stops = [end]
    while stop < len(tags) and tags[stop] in "iPndjsuGoFZ" and parse.words[stop] not in QUOTES and not (stop > end and tags[stop - 1 : stop + 1] == "nP" and not one_person([parse.words[stop - 1].lower()]) and not _NAMED.match(tags, stop)) and not (tags[stop - 1] in "nP" and tags[stop] == "d"):
        if tags[stop] == "i" and stop > end and parse.words[stop].lower() not in BOUND:
            stops.append(stop)
        stop += 1
    stops.append(stop)
    if beside := accompanied(parse, end, len(tags))[0]:
        stops = [last for last in stops if last <= beside]  # "a quake in Lom with many [now homeless]"
    for last in reversed(stops):
        if tags[last - 1] in "nPZFu" and parse.words[last : last + 1] != ["of"] and tags[last - 1 : last + 1] != "Pn":
            tokens = [*range(owner, at), *whose, *(n for n in range(start, last) if tags[n] != "q")]
            text = re.sub(r"^['’]s ", "", joined(parse, tokens))
            if (" between " in text or " both " in text) and " and " not in text:
                continue  # "talks between Oslo [and Bergen]"
            placed = "i" in tags[start:last] or owner < at or len(text.split()) > _FEW
            telling = placed and (len(text.split()) > 4 or any(char.isupper() for char in text[1:]) or (owner < at and tags[owner] == "P" and len(text.split()) > _FEW))
            if telling and len(text.split()) > 1 and not POSSESSIVE & set(text.lower().split()[bool(whose) :]) and len(text) <= LONGEST and len(text) >= SHORTEST:
                return text[:1].upper() + text[1:]
    return ""


# "the drama Nip/Tuck,"
_NAMED: Final = re.compile(r"P+(?:[,.i)q]|$)")
