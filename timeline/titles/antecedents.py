"""Which noun phrase is the subject of a clause: its own, one that it shares, or the one that "who" stands for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.happenings import EVENT_NOUNS, REPORTS
from timeline.grammar.parsed import Opening
from timeline.grammar.people import holds_office, one_person, person_among
from timeline.titles.phrases import BOUND

if TYPE_CHECKING:
    from timeline.grammar.parsed import Clause, Parse

_ORDINALS: Final = wordset("first last next second third earlier later")
KIN_OR_AIDES: Final = wordset(
    """son sons daughter daughters wife husband widow brother brothers sister mother father parents family cousin nephew niece uncle aunt friend friends lawyer lawyers attorney aide aides ally allies supporter supporters
    opponent opponents critic critics victim victims fan fans follower followers killer murder death killing arrest trial house home office body portrait statue regime government rule forces spokesman spokeswoman"""
)


def subject_of(parse: Parse, clause: Clause) -> tuple[int, int]:
    """Tokens of the subject: its own, that of the clause it shares it with, or the noun that "who" stands for."""
    start, end = clause.subject
    if parse.tags.count('"', start + 1, end) == 1 and (quoted := parse.tags.find('"', start + 1, end) + 1) < end:
        start = quoted  # "The statement: “The army ... fired"
    if end > start and parse.tags[start] != "w":
        return start + _shouted(parse, start, end), end
    before = [c for c in parse.clauses if c is not clause and c.group.start < clause.group.start]
    if clause.opening is Opening.JOINED and parse.tags[clause.start] == "," and before and before[-1].aside:
        return (0, 0)  # "after Berg, hated because the port ..., sold": who sold?
    if clause.opening is Opening.JOINED and parse.tags[max(0, clause.start - 1) : clause.start + 1] == ",c" and before and before[-1].aside and parse.tags[before[-1].start - 1 : before[-1].start] == ",":
        main = next((c for c in reversed(before) if not c.aside), None)
        return subject_of(parse, main) if main else (0, 0)  # "fled in 1940, when the war began, and came home in 1945"
    if clause.opening is Opening.JOINED:
        for n in range(len(before) - 1, -1, -1):
            other = before[n]
            if n and other.opening is Opening.STATED and other.group.tags[0] in "hm" and other.group.lemma not in REPORTS and clause.group.tags in {"v", "E"} and clause.group.lemma in REPORTS:
                continue  # "rebels said a bomb had been planted and warned ..."
            if n and other.opening is Opening.STATED and other.group.tags[0] in "bv" and clause.group.tags in {"v", "E"} and clause.group.lemma in _BY_SOMEBODY and before[n - 1].group.lemma in REPORTS and _is_nobody(parse, other):
                continue  # "Lund said the storm was a tragedy and urged ..."
            if other.opening is Opening.STATED and other.group.tags[0] in "bh" and other.group.tags[-1] in "Ep" and clause.group.tags == "E" and parse.tags[clause.group.end : clause.group.end + 1] in {"d", "s", "P"} and _is_nobody(parse, other):
                return (0, 0)  # "Lund said the vote had been rigged and lodged a complaint"
            if other.opening is not Opening.JOINED or other.subject[1] > other.subject[0]:
                return subject_of(parse, other)
            if parse.tags[other.start] == "," and n and before[n - 1].aside:
                break
        return (0, 0)
    if clause.opening is Opening.RELATIVE:
        own = next(start for start, end in clause.pieces if start <= clause.group.start < end)
        if clause.opener == "which" and clause.group.lemma in REPORTS and (named := _LAST_NAME.search(parse.tags, 0, clause.start)):
            return named.start(), named.end() - (parse.tags[named.end() - 1] == ",")  # "in Russia, which said ..."
        first, last = antecedent(parse, clause.start if before else own)
        if parse.words[first : first + 2] in (["One", "of"], ["one", "of"]) and parse.tags[clause.start] == "w" and parse.words[clause.group.start] not in {"is", "was", "has"}:
            first += 2  # "one of three inmates who broke out": they did
        if clause.opener == "which" and parse.tags[max(0, clause.start - 1) : clause.start] == "," and last - first == _BARE and _HANGS.search(parse.tags, 0, first) and parse.tags[first] == "d":
            return (0, 0)  # "a limit of 80 kph on the line, which was imposed": which was?
        if clause.opener == "who" and (of_whom := _CHILD_OF.search(parse.tags, 0, first + 1)) and parse.words[first - 2].lower() in _KIN and parse.words[first - 1] == "of":
            return of_whom.span(1)  # "Lund, the son of a sailor who seized power": Lund did, if anybody that is told of
        return (0, 0) if first < last and clause.group.lemma in _OF_THINGS and parse.words[last - 1].lower() in EVENT_NOUNS else (first, last)  # "the van used in the robbery, which was stolen"
    return (0, 0)


def _is_nobody(parse: Parse, clause: Clause) -> bool:
    """Whether a clause's own subject can say nothing: "the storm"."""
    start, end = clause.subject
    head = next((n for n in range(start + 1, end) if parse.tags[n] in "iwT(,"), end) - 1
    word = parse.words[head].lower()
    return start < end and parse.tags[head] in "nF" and (word in _SAYING_NOTHING or ("P" not in parse.tags[start:end] and not person_among([word]) and not holds_office([word])))


_BY_SOMEBODY: Final = wordset("urge vow warn pledge call promise demand thank praise accuse condemn appeal ask insist")
_SAYING_NOTHING: Final = EVENT_NOUNS.keys() | wordset("situation decision move plan plans report policy result results time future economy country world law bill")
_CHILD_OF: Final = re.compile(r"(P*),?dj*nid$")
_KIN: Final = wordset("son daughter child grandson granddaughter nephew niece brother sister")
_OF_THINGS: Final = wordset("steal take buy find recover build paint")
_BARE: Final = 2
_HANGS: Final = re.compile(r"[nuF]i$")
_LAST_NAME: Final = re.compile(r"P+,?$")


def _shouted(parse: Parse, start: int, end: int) -> int:
    """How many words in capital letters stand before a subject: "NOT IN MY NAME Oslo said ..."."""
    count = 0
    while start + count < end and parse.words[start + count].isupper():
        count += 1
    return count if _SHOUTED <= count < end - start else 0


_SHOUTED: Final = 3


def _aged(tags: str, at: int) -> tuple[int, int]:
    """The name before a token, with an age behind it: "Jon Lund, 64, who ..."; in "the son of Jon Lund, 12, who ..." it is either."""
    first = len(tags[:at].rstrip("P"))
    return (at, at) if tags[first - 1 : first] == "i" else (first, at)


def antecedent(parse: Parse, at: int) -> tuple[int, int]:
    """The noun phrase that ends before token `at`."""
    tags = parse.tags
    relative = tags[at : at + 1]
    while at and tags[at - 1] in ",(":
        at -= 1
    if tags[max(0, at - 3) : at] == "P,u" and parse.words[at - 1].isdigit():
        return _aged(tags, at - 2)
    while at > 1 and (tags[at - 1] == "q" or (tags[at - 1] == "i" and tags[at] == "q")):
        at -= 1  # "a girl on Monday who was filmed ..."
    start = at
    while start and (tags[start - 1] in "nPoujsdFZ" or parse.words[start - 1].lower() in _ORDINALS or (parse.words[start - 1].lower() == "of" and start > 1)):
        start -= 1
        if tags[start] == "d":
            if start > 1 and parse.words[start - 1].lower() == "of" and tags[start - 2] == "o":
                start -= 2  # "one of the men, who was ..."
            break
    if relative == "w" and parse.words[at - 1].lower() in _SPANS and (comma := tags.rfind(",", 0, start)) > 0:
        return antecedent(parse, comma)  # "a quake, the worst in two centuries, which ..."
    if relative == "w" and tags[at : at + 1] == "," and start > 1 and tags[start] == "d" and parse.words[start - 1].lower() == "of" and (apposed := _APPOSED_NAME.search(tags, 0, start - 1)):
        return apposed.span(1)  # "Hurricane Alex, the first cyclone of the season, which ..."
    if parse.words[at : at + 2] == [",", "which"] and start > 1 and parse.words[start - 1].lower() == "of" and one_person(map(str.lower, parse.words[start:at])):
        return antecedent(parse, start - 1)[0], at  # "a plan of the mayor, which ..."
    if start and start + 1 < at and tags[start] == "F" and tags[start - 1] in "ct" and tags[start + 1] in "nP" and "t" in tags[:start]:
        start += 1  # "to withdraw and release [soldiers captured ...]"
    if start > 1 and tags[start] == "n" and tags[start - 1] == "c" and tags[start - 2] == "n" and plural(parse.words[start]) and plural(parse.words[start - 2]):
        start -= 2  # "200 girls and women taken ..."
        while start and tags[start - 1] in "uj":
            start -= 1
    if relative == "w" and parse.words[at : at + 2] == [",", "which"] and 1 < start < at and tags[start - 2 : start] == "Pc" and parse.words[start - 1] == "and" and not tags[start:at].strip("P") and not _of_one(parse, at) and "between" not in parse.words[:start]:
        start -= 2
        while start and tags[start - 1] == "P":
            start -= 1  # "from Norway and Denmark, which vetoed it"
    while start < at and tags[start] in "is":
        start += 1
    if relative == "w" and parse.words[start].lower() in {"a", "an"} and "who" in parse.words[at : at + 2] and (name := _NAMED_FIRST.search(tags, 0, start)) and (name.start() or parse.words[0].lower() not in _PLACED):
        return name.span(1)  # "the child of Ida Berg, an actress who ...", "Berg, an actress who ..."
    if relative == "w" and parse.words[start].lower() in {"a", "an"} and "who" in parse.words[at : at + 2] and (named := _NAME_IS.search(tags, 0, start)):
        return named.span(1)  # "Berg was an actress who ..."
    if relative == "w" and parse.words[at : at + 1] in (["who"], [","]) and (inner := _OF_WHOM.search(tags, start, at)) is not None and parse.words[inner.start() - 1].lower() in _REMAINS:
        return inner.start() + 1, at  # "the bodies of two climbers who disappeared"
    if relative == "w" and "their" in parse.words[at + 1 : at + 4] and (inner := _OF_MANY.search(tags, start, at)) is not None and plural(parse.words[at - 1]) and not plural(parse.words[inner.start() - 1]):
        return inner.start() + 1, at  # "the advance of troops which began their ..."
    if relative in {"w", "T"} and (inner := _OF_MANY.search(tags, start, at)) is not None and parse.words[inner.start() - 1].lower() in _SCENES:
        return inner.start() + 1, at  # "the epicentre of protests that began ..."
    if parse.words[at : at + 2] == [",", "which"] and start and _TITLED.search(" ".join(parse.words[start - 1 : at])):
        return start if "of" in parse.words[start:at] else antecedent(parse, start - 1)[0], at  # "the trial of Dr Berg, which ..."
    if relative == "w" and (found := _OF_NAME.search(tags, start, at)) is not None and parse.words[found.start()].lower() == "of":
        before = parse.words[found.start() - 1].lower()
        if before in _DONE_TO or (before in _ASPECTS and parse.words[at : at + 2] == [",", "which"]):
            return found.start() + 1, at  # "the murder of Ida Berg, who was ..."
        if before in KIN_OR_AIDES:
            return at, at  # either
    if start > 1 and parse.words[start - 1].lower() == "with" and parse.words[at : at + 2] in ([",", "which"], [",", "whose"]) and tags[at - 1] == "P":
        return start, at  # "ties with Norway, which ..."
    if start > 1 and parse.words[start - 1].lower() == "with" and parse.words[at : at + 1] in (["who"], [","]) and relative == "w" and not person_among([parse.words[n].lower() for n in range(start, at)]):
        left = antecedent(parse, start - 1)
        met = parse.words[start - 2].lower().removesuffix("s") in _TALKS
        whom = met if tags[at - 1] == "P" else "who" in parse.words[at : at + 2] and tags[start - 2] == "n" and not person_among(map(str.lower, parse.words[slice(*left)]))
        return (start, at) if whom else left  # "a talk with Ida Berg, who ...", "a man with a dog, who ..."
    if relative == "w" and "who" in parse.words[at : at + 2] and 1 < start < at and tags[start - 1] == "i" and (parse.words[start - 1] in _WHERE if tags[at] == "," else tags[at - 1] == "n" or parse.words[start - 1] in {"for", "of", "from", "in", "at", "near"}) and (somebody := _behind(parse, start - 1)) is not None:
        return somebody
    if start > 1 and tags[start - 1] == "i" and parse.words[start - 1].lower() not in BOUND and (tags[start - 2] in "nPF" or (tags[at : at + 1] == "T" and tags[start - 3 : start - 1] in {"nE", "PE"})) and ((relative == "w" and not person_among([parse.words[start - 2].lower()])) or tags[at : at + 1] == "T"):
        if relative == "w" and "who" in parse.words[at : at + 2] and tags[at - 1] == "P":
            return start, at  # "the idea from Ida Berg, who ..."
        if parse.words[start - 1].lower() in _WHERE and not tags[start:at].strip("dPi") and tags[at - 1] == "P":
            return antecedent(parse, start - 1)[0], at  # "a well in the Gulf that burst"
        if tags[at] == "T":
            return at, at  # "a trek across the solar system that ended": either
    return start, at


_TITLED: Final = re.compile(r"\b(?:of|against|for|by|to|with|from) (?:Mr|Mrs|Ms|Dr)\b")
_TALKS: Final = wordset("talk interview meeting conversation discussion deal agreement dinner lunch breakfast call summit fight row dispute match affair relationship contact correspondence")


def _behind(parse: Parse, at: int) -> tuple[int, int] | None:
    """Who stands before what tells where they are named or whom they work for: "a reporter for Havn TV [who]", "the sailors named in the report [who]"; none where "who" follows somebody."""
    if one_person(map(str.lower, parse.words[at + 1 : at + 6])):
        return None
    stop = at - (parse.tags[at - 1] in "Ep")
    start = stop
    while start and parse.tags[start - 1] in "nPjuF":
        start -= 1
    start -= start > 0 and parse.tags[start - 1] == "d"
    return (start, stop) if start < stop and person_among([parse.words[stop - 1].lower()]) else None


_SPANS: Final = wordset("years decades centuries months")
_PLACED: Final = wordset("nearby upstairs downstairs elsewhere meanwhile inside outside abroad afterwards")
_NAMED_FIRST: Final = re.compile(r"(?<![P,])(P{2,}|^P),$")
_NAME_IS: Final = re.compile(r"^(P+)b$")
_APPOSED_NAME: Final = re.compile(r"(?<![P,])(P+),d[rjuEnG]*n$")
_OF_WHOM: Final = re.compile(r"i[dju]*n+$")


def _of_one(parse: Parse, at: int) -> bool:
    """Whether what is told behind token `at` is of one: "which has", "which sent ships to its ally"."""
    if "its" in parse.words[at:]:
        return True
    verb = next((n for n in range(at, len(parse.tags)) if parse.tags[n] in "vVEbh"), at)
    return parse.words[verb].lower() in {"is", "was", "has"} or (parse.tags[verb] == "V" and parse.words[verb].endswith("s"))


_OF_MANY: Final = re.compile(r"i[djnu]*n$")
_SCENES: Final = wordset("epicenter epicentre scene site heart centre center cradle focus hub symbol")
_OF_NAME: Final = re.compile(r"i[djn]*(?:P+n{1,2})?P+$")
_DONE_TO: Final = wordset("murder manslaughter killing arrest death trial conviction assassination kidnapping abduction execution detention shooting rape disappearance release case visit arrival return departure")


# "the aim of Operation Reef, which began ..."
_ASPECTS: Final = wordset("aim aims goal goals purpose part parts cost costs success failure importance future scale extent leader head fate details name")
# Of whom they are who "died".
_REMAINS: Final = wordset("body bodies remains")


def plural(word: str) -> bool:
    return word.lower() in _MANY or (word.endswith("men") and word.lower() not in _ONE) or (word.endswith("s") and not word.endswith(("ss", "us", "is", "ics", "ews")))


_WHERE: Final = wordset("in at near off outside on from")
_MANY: Final = wordset("people men women children")
_ONE: Final = wordset("specimen regimen omen acumen yemen")
