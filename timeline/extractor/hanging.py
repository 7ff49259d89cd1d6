"""A day that hangs on a noun: "Monday's vote", "after the attack in Paris on Monday"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.extractor.acts import act, noun
from timeline.extractor.participles import UNDONE, WHOSE, participle
from timeline.extractor.told import Told, only_named
from timeline.grammar import words as wordset
from timeline.grammar.happenings import CASUALTIES, DENIALS, REPORTS, STATES
from timeline.grammar.lexicon import TAGS
from timeline.grammar.parsed import Opening
from timeline.model import MentionKind, Status
from timeline.titles.phrases import QUOTES

if TYPE_CHECKING:
    from datetime import date

    from timeline.extractor.days import Day
    from timeline.grammar.parsed import Clause, Parse
    from timeline.model import Sentence

_THERE: Final = wordset("during in at on")
_IN_BRACKETS: Final = wordset("am pm gmt est edt pst pdt cet bst utc local time on in")
_HAPPENED, _PLANNED, _ONGOING = Status.HAPPENED, Status.PLANNED, Status.ONGOING  # each look at a member costs as much as ten at a name


def of_noun(parse: Parse, sentence: Sentence, day: Day, at: int) -> Told:
    """The noun that a day belongs to: "Monday's vote", "the 2015 attacks"."""
    tags = parse.tags
    end = day.resolution.end - sentence.start
    began = at
    while at < len(tags) and parse.spans[at][0] < end:
        at += 1
    first = last = at
    while last < len(tags) and tags[last] in "sjnPuGEFZ" and parse.words[last] not in QUOTES:
        last += 1
    told = last > first + 1 and tags[last - 1] == "E" and tags[last : last + 1] == "d" and _did(parse, first) is None  # "the 3 May offer followed a visit"
    trigger = "" if told else next((t for n in range(last - 1, first - 1, -1) if (t := noun(parse.words[n]))), "")
    if not trigger:
        return only_named(day, parse)
    if tags.count('"', 0, began) % 2:
        return only_named(day, parse)  # "shocked by tonight's attack", somebody writes
    whole = parse.clause_of(began)
    if whole is not None and whole.group.lemma in UNDONE:
        return only_named(day, parse)  # "Monday's talks were cancelled"
    if (what := _did(parse, first)) is not None:
        return Told(day, MentionKind.BACKGROUND, trigger, _HAPPENED, what, what.start, what.end, at=began)
    past = whole is not None and whole.group.tags[0] in "vE"
    future = not past and day.when.start is not None and day.when.start > sentence.passage.anchor
    if future and trigger in UNFORESEEN:
        return only_named(day, parse)  # "the attacks of September 11": of another year
    return Told(day, MentionKind.BACKGROUND, trigger, _PLANNED if future else _HAPPENED, None, first, last, at=began)


def _did(parse: Parse, first: int) -> Clause | None:
    """What the event at token `first` did: "the 2015 blast [that tore down a wall]", "last month's fire in Lom [which destroyed ...]", "Monday's flood [killed ten]"."""
    phrase = _EVENT.match(parse.tags, first)
    behind = phrase.end() + (parse.tags[phrase.end()] == ",") if phrase else 0
    clause = next((c for c in parse.clauses if phrase and (c.group.start == phrase.end() or (behind in {c.start, c.start + 1} and c.opening is Opening.RELATIVE))), None)
    if phrase is None or clause is None or clause.group.tags[0] not in "vE" or clause.group.lemma in _NO_DEED or "q" in parse.tags[phrase.end() : clause.end]:
        return None
    own = clause.subject[0] <= first < clause.subject[1] and clause.group.lemma in _WROUGHT
    relative = clause.subject[0] == clause.subject[1] and clause.opener in {"that", "which"}
    return clause if (own or relative) and act(parse, clause) is not None else None


UNFORESEEN: Final = CASUALTIES | wordset("attack bomb blast explode crash quake storm shoot stab murder assassinate kidnap hijack derail collide flood fire massacre leak sink slump")
_EVENT: Final = re.compile(r"s?[jnPuGEFZ]*[nPFZG](?:i[dj]?P+)?(?=,?[Tw]|[vE])")
_NO_DEED: Final = REPORTS | STATES | wordset("follow begin start take bring trigger cause prompt spark lead provoke")
_WROUGHT: Final = CASUALTIES | wordset("topple oust overthrow destroy damage displace devastate flatten level sink hit strike flood bury engulf ravage wreck")


def noun_before(parse: Parse, at: int, leads: frozenset[str], *, old: bool = False) -> tuple[int, int, str] | None:
    """The event noun that a day hangs on, led to by one of some words: "... after the attack in Paris on Monday"; `old`: a date that is no news. What somebody did there has no trigger."""
    tags, words = parse.tags, parse.words
    end = at
    while end and tags[end - 1] in "qri":
        end -= 1
    if old and (near := _nearest(parse, end)) is not None:
        return near
    start = end
    while (start and (tags[start - 1] in "nPGjuFZds" or (tags[start - 1] == "r" and tags[start : start + 1] in {"j", "E"} and words[start - 1].endswith("ly")))) or (start > 1 and words[start - 1].lower() in _INSIDE):
        start -= 1
    if not start or words[start - 1].lower() not in leads or not _AGAIN.isdisjoint(words[start : start + 2]) or start == end or (start > 1 and tags[start - 2] in "vEVA" and words[start - 1].lower() != "since" and words[start - 2].lower() not in _CALLED):
        return None  # "went after the firm on Monday" is no time
    first = start + (tags[start] == "d")
    head = first
    while head < end and tags[head] in "nPGjuFZsr":
        head += 1
    trigger = noun(words[head - 1]) if head > first else ""
    if trigger and tags[head - 1] == "G" and tags[head : head + 1] == "d":
        return first, end, ""  # "for firing a gun on Monday" is no dismissal
    return (first, end, trigger) if trigger else None


def _nearest(parse: Parse, end: int) -> tuple[int, int, str] | None:
    """The event right before token `end` where something is told of whom it struck: "to treat victims of the quake [on 3 May]", long after."""
    phrase = _PHRASE.search(parse.tags, 0, end)
    if phrase is None or phrase.start() < _LEAST or parse.words[phrase.start() - 1] != "of" or parse.words[phrase.start() - 2].lower() not in _OF_WHOM:
        return None
    first = phrase.start() + (parse.tags[phrase.start()] == "d")
    trigger = noun(parse.words[end - 1])
    return (first, end, trigger) if trigger else None


_LEAST: Final = 2
"""Tokens before it."""
_PHRASE: Final = re.compile(r"d?[rjEGuPs]*[nPFZG]+$")
_OF_WHOM: Final = WHOSE | wordset("suspect suspects eyewitness witness witnesses eyewitnesses")
_CALLED: Final = wordset("call calls called plan plans planned prepare prepares prepared")
_AGAIN: Final = wordset("similar same such another")
_INSIDE: Final = wordset("of in at on by outside near to with between")


def leading(parse: Parse, at: int) -> str:
    """The word that leads to a day: "on", "until", "" where none does."""
    while at and parse.tags[at - 1] in "qrd":
        at -= 1
    return parse.words[at - 1].lower() if at and parse.tags[at - 1] in "ikt" else ""


def holds_day(parse: Parse, at: int) -> bool:
    """Whether what happens there happens on that day: "during the morning rush hour", "at Oslo's March 6 summit"."""
    while at and parse.tags[at - 1] in "dj":
        at -= 1
    if at and parse.tags[at - 1] == "s":
        at -= 1
        while at and parse.tags[at - 1] in "djP":
            at -= 1
    if at > 1 and parse.words[at - 1].lower() == "in" and not _VIOLENCE.isdisjoint(parse.words[at + 1 : at + 4]) and (parse.words[at - 2].lower() in _SUSPECTS or any(c.holds(at) and c.group.lemma in _NAMED for c in parse.clauses)):
        return False  # "identified the suspects in Sunday's shooting"
    return at > 0 and parse.words[at - 1].lower() in _THERE and participle(parse, at - 1, far=False) is None


_SUSPECTS: Final = wordset("suspect suspects accused victim victims")
_NAMED: Final = wordset("identify name charge suspect accuse indict convict sentence jail")
_VIOLENCE: Final = wordset("shooting shootings killing killings attack attacks blast blasts bombing bombings stabbing stabbings murder murders robbery robberies raid raids crash riot riots fire fires clash clashes")


def attributive(parse: Parse, at: int) -> bool:
    """Whether a day that stands like an adverbial belongs to the noun behind it: "the 11 February ousting of the king"."""
    first = end = at
    while first and parse.tags[first - 1] == "q":
        first -= 1
    while end < len(parse.tags) and parse.tags[end] == "q":
        end += 1
    if not _NEXT.isdisjoint(map(str.lower, parse.words[first:end])) or parse.words[end - 1].endswith("0s"):
        return False  # "The next day protests spread", "in the 1980s strikes ..."
    bare = parse.words[first].lower() == "the" or parse.tags[max(0, first - 1) : first] == "d"
    return bare and parse.tags[end : end + 1] in set("jnPGFZ") and bool(noun(parse.words[end]))


_NEXT: Final = wordset("next following same previous")


def set_between(parse: Parse, day: Day, end: int, at: int, anchor: date) -> Told | None:
    """The event that a day stands behind, before whose it was: "the assassination last week of the king"; `end`: the offset where the day ends."""
    last = next((n for n in range(at, len(parse.words)) if parse.spans[n][0] >= end), 0)
    if not last or parse.words[last] not in {"of", "by"} or parse.tags[at - 1 : at] not in {"n", "F", "G", "Z"} or not (trigger := noun(parse.words[at - 1])):
        return None
    start = at
    while start and parse.tags[start - 1] in "jnPGuFZs":
        start -= 1
    whole = parse.clause_of(at)
    if not _NOT_DONE.isdisjoint(parse.words[start:at]) or (whole is not None and whole.group.lemma in UNDONE | DENIALS | _HELD_UP):
        return None  # "denied the arrest last week of the king"
    past = day.when.end is not None and day.when.end <= anchor
    return Told(day, MentionKind.BACKGROUND, trigger, _HAPPENED, None, start, last) if past else None


_NOT_DONE: Final = wordset("possible planned threatened attempted alleged failed supposed proposed")
_HELD_UP: Final = wordset("delay block rule fear threaten expect await seek demand oppose")


def seen_on(parse: Parse, day: Day, at: int, anchor: date) -> Told | None:
    """What a day that is the subject "saw": "Saturday saw protests across Norway"."""
    clause = parse.clause_of(at)
    start = clause.group.end if clause else 0
    to_come = day.when.end is None or (day.when.end - anchor).days > 1
    if clause is None or to_come or clause.group.lemma not in {"see", "bring"} or clause.group.tags != "v" or parse.tags[:at].strip("q") or parse.tags[at : clause.group.start].strip("qr"):
        return None
    end = start
    while end < clause.end and parse.tags[end] in "djnPuGEFZ":
        end += 1
    article = parse.words[start : start + 1] in (["a"], ["an"], ["the"])
    if end == start or (parse.tags[start] == "d" and not article) or not _NONE.isdisjoint(parse.words[start:end]):
        return None  # "Monday saw no protests"
    start += article
    trigger = noun(parse.words[end - 1])
    return Told(day, MentionKind.HAPPENING if day.when.days == 1 else MentionKind.BACKGROUND, trigger, _HAPPENED, None, start, end) if trigger else None


_NONE: Final = wordset("no few fewer little hardly zero")


def in_aside(parse: Parse, at: int) -> bool:
    """Whether a day stands in brackets among other words: "Berg (the third of her line to serve, in 1970) sailed"."""
    start = at
    while start > 0 and parse.tags[start] == "r" and parse.words[start] not in {"(", ")"}:
        start -= 1
    return start < at and parse.words[start] == "(" and not bracketed(parse, at)


def bracketed(parse: Parse, at: int) -> bool:
    """Whether a day stands alone in brackets: "at noon (1600 GMT)"."""
    start = parse.tags.rfind("r", 0, at + 1)
    while start > 0 and parse.words[start] != "(" and parse.tags[start] == "r":
        start -= 1
    if parse.tags[at] != "r" or parse.words[start] != "(":
        return False
    end = next((n for n in range(at, len(parse.words)) if parse.words[n] == ")"), at)
    inside = [w for w in parse.words[start + 1 : end] if w[0].isalpha()]
    return all(w.lower() in _IN_BRACKETS or not w.islower() for w in inside) and not any(TAGS[w] in "vVEbhm" for w in inside)


def behind_dash(parse: Parse, clause: Clause, at: int) -> bool:
    """Whether a day stands in what is set apart behind a dash: "was sold for a fortune — a house in 2012 and a boat in 2013"."""
    dash = parse.tags.rfind("-", clause.group.end, at)
    return dash >= 0 and parse.tags[dash + 1] in "dunj" and any(start == dash for start, _ in clause.pieces)


def of_example(parse: Parse, clause: Clause, at: int, *, coarse: bool) -> bool:
    """Whether a day hangs on an example or on what something began with: "incidents such as a fire in 1969", "blamed since the revolt in 2009", "worth $140 this year", "until the wells reach it in August", "including a concert on Friday"."""
    between = [w.lower() for w in parse.words[clause.group.end : at]]
    if ("such" in between and "as" in between) or (coarse and "worth" in between) or "until" in between[:-1]:
        return True
    if "including" in between and any(noun(w) for w in between[between.index("including") + 1 :]) and "," not in between[between.index("including") :]:
        return True
    since = clause.group.end + between.index("since") if "since" in between else at
    return since + 1 < at and parse.tags[since + 1] in "dsjnP" and not any(parse.tags[n] in ",;" for n in range(since, at))
