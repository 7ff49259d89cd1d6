"""A day that hangs on a noun or a participle: "Monday's vote", "a satellite launched last week"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.extractor.acts import PERIODS, PICTURES, act, noun
from timeline.extractor.told import Told, only_named
from timeline.extractor.vouching import RUMOURS
from timeline.grammar import words as wordset
from timeline.grammar.happenings import CASUALTIES, DENIALS, INTRANSITIVE, PLANNING, REPORTS, STATES
from timeline.grammar.lexicon import TAGS
from timeline.grammar.parsed import Opening
from timeline.grammar.people import person_among
from timeline.grammar.verbs import lemma
from timeline.model import MentionKind, Status
from timeline.titles.antecedents import antecedent
from timeline.titles.phrases import QUOTES

if TYPE_CHECKING:
    from datetime import date

    from timeline.extractor.days import Day
    from timeline.grammar.parsed import Clause, Parse
    from timeline.model import Sentence

_THERE: Final = wordset("during in at on")
_IN_BRACKETS: Final = wordset("am pm gmt est edt pst pdt cet bst utc local time on in")
_HAPPENED, _PLANNED, _ONGOING = Status.HAPPENED, Status.PLANNED, Status.ONGOING  # each look at a member costs as much as ten at a name
_NAMING = MentionKind.NAMING


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
    trigger = next((t for n in range(last - 1, first - 1, -1) if (t := noun(parse.words[n]))), "")
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


_EVENT: Final = re.compile(r"s?[jnPuGEFZ]*[nPFZG](?:i[dj]?P+)?(?=,?[Tw]|[vE])")
_NO_DEED: Final = REPORTS | STATES | wordset("follow begin start take bring trigger cause prompt spark lead provoke")
_WROUGHT: Final = CASUALTIES | wordset("topple oust overthrow destroy damage displace devastate flatten level sink hit strike")
# What is done to what does not happen.
UNDONE: Final = wordset("cancel postpone scrap abandon avert foil thwart prevent shelve scuttle axe boycott")


def of_participle(parse: Parse, day: Day, at: int, anchor: date) -> Told:
    """The participle at token `at` with its noun: "a satellite launched last week", "sanctions being readied this week"."""
    goes_on = parse.tags[at - 1] == "y"
    start, end = antecedent(parse, at - goes_on)
    head = start + (parse.tags[start] == "d")
    if parse.tags[head] in "nF" and parse.words[head + 1].lower() == "of" and head + 2 < end and (head == start or noun(parse.words[head])):
        start = head + 2  # regained control of [the satellite launched ...], the release of [a man kidnapped ...]
    of = next((n for n in range(start + 1, end) if parse.words[n] == "of" and parse.words[n - 1].lower() in _WHOSE), start)
    if start < of < end - 1:
        start = of + 1  # the bodies of [two men arrested]
    if parse.words[start : start + 3] == ["the", "basis", "of"]:
        start += 3  # frozen on the basis of [rules adopted in May]
    verb = lemma(parse.words[at].lower())
    ahead = day.when.start is not None and day.when.start > anchor
    if start == 1 and parse.words[0] in _INVERTED:
        return only_named(day, parse)  # "Had the mayor resigned on Monday, ..."
    if start > 1 and parse.tags[start - 1] == "T" and parse.words[start - 2].lower() in RUMOURS and verb in INTRANSITIVE and parse.tags[at] == "E":
        return only_named(day, parse)  # "the rumour that the mayor died is false"
    host = parse.clause_of(at)
    if verb in PLANNING and host is not None and host.group.lemma in _PUT_OFF and host.group.head < start:
        return only_named(day, parse)  # "grounded all flights scheduled for Friday"
    if verb in PLANNING and person_among([w.lower() for w in parse.words[start:end]]):
        return only_named(day, parse)  # "the singer's doctor for concerts scheduled for July"
    if verb == "end" and parse.words[at - 1].lower() in PERIODS:
        return only_named(day, parse)  # "sales for the quarter ended Sept. 29"
    if verb in _MADE_PUBLIC and not _PAPERS.isdisjoint(map(str.lower, parse.words[max(0, start - _FEW) : end])):
        return only_named(day, parse)  # "a report released on Monday"
    status = _ONGOING if goes_on else _PLANNED if verb in PLANNING or ahead else _HAPPENED
    kind = MentionKind.BACKGROUND if start < end and verb not in STATES and verb not in _PLACED else _NAMING
    return Told(day, kind, verb, status, None, start, at + 1, at)


_PUT_OFF: Final = UNDONE | wordset("ground delay halt suspend block ban bar stop defer reschedule")
_WHOSE: Final = wordset("body bodies remains family families relatives parents victims survivors names widow widows faces photographs pictures")
_FEW: Final = 3
"""Words before a name that tell what it is on: "memo to Mr. Berg"."""
_INVERTED: Final = frozenset({"Had", "Were", "Should"})
_MADE_PUBLIC: Final = wordset("release publish issue post obtain see write take")
_PAPERS: Final = PICTURES | wordset("report statement memo letter study survey poll article book document documents interview filing story column post opinion")
# "left behind", "put in place": what became of something, not what happened.
_PLACED: Final = wordset("leave put set place")


def participle(parse: Parse, at: int, *, far: bool) -> int | None:
    """The participle that a day hangs on: "the satellite launched earlier this week"; `far`: with its objects, "girls taken by a group two years ago"."""
    tags = parse.tags
    bare = at > 0 and tags[at - 1] != "i"
    while at and tags[at - 1] in "qri":
        at -= 1
    if far:
        while at and tags[at - 1] in "nPdjsiu":
            at -= 1
    elif bare and (agent := _BY_AGENT.search(tags, 0, at)) and parse.words[agent.end()].lower() == "by" and any(c.holds(at) and c.group.end < agent.end() for c in parse.clauses):
        at = agent.end()  # "opposed a law passed by the council last week"
    if at > 1 and tags[at - 1] in "Ep" and tags[at - 2] in "nPyF" and not any(c.group.start <= at - 1 < c.group.end for c in parse.clauses):
        return at - 1
    return None


_BY_AGENT: Final = re.compile(r"[nPZF]E(?=i[djnPsuZF]*(?:i[djnPsuZF]+)?$)")


def noun_before(parse: Parse, at: int, leads: frozenset[str]) -> tuple[int, int, str] | None:
    """The event noun that a day hangs on, led to by one of some words: "... after the attack in Paris on Monday"."""
    tags, words = parse.tags, parse.words
    end = at
    while end and tags[end - 1] in "qri":
        end -= 1
    start = end
    while (start and tags[start - 1] in "nPGjuFZds") or (start > 1 and words[start - 1].lower() in _INSIDE):
        start -= 1
    if not start or words[start - 1].lower() not in leads or start == end or (start > 1 and tags[start - 2] in "vEVA" and words[start - 1].lower() != "since"):
        return None  # "went after the firm on Monday" is no time
    first = start + (tags[start] == "d")
    head = first
    while head < end and tags[head] in "nPGjuFZs":
        head += 1
    trigger = noun(words[head - 1]) if head > first else ""
    return (first, end, trigger) if trigger else None


_INSIDE: Final = wordset("of in at on outside near to with between")


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
    return at > 0 and parse.words[at - 1].lower() in _THERE and participle(parse, at - 1, far=False) is None


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


def in_participle_phrase(parse: Parse, clause: Clause, at: int, *, far: bool) -> bool:
    """Whether the day is not the main verb's: "After adding talent during the winter, ...", "the deal, signed in 2015, collapsed"; `far`: it is long past."""
    start, end = next(piece for piece in clause.pieces if piece[0] <= at < piece[1])
    if start <= clause.group.start < end:
        return False
    first = next((n for n in range(start, end) if parse.tags[n] not in ',"kirx'), start)
    if parse.tags[first] in "Ep" and first < at and (start == 0 or parse.tags[start] == ","):
        done = lemma(parse.words[first].lower())
        other = any(parse.tags[n] == "q" for a, b in clause.pieces if a != start for n in range(a, b))
        beside = done in BESIDE and not far and not other  # "joined by his wife on Monday"
        released = clause.group.lemma in REPORTS and done in _RELEASED  # "said in an interview, released on Friday, that ..."
        return not (beside or released)  # "Ida Berg, born on 3 May 1960, resigned"
    opens = parse.tags[start + 1 : end].lstrip('"rx')[:1]
    if parse.tags[start] == "," and opens in {"d", "n", "P", "u", "j"} and clause.subject[1] <= start and end <= clause.group.start and parse.tags[end] == "," and not parse.tags[end + 1 : clause.group.start].strip("rxq"):
        return True  # "Ida Berg, winner of the race on 3 May 2010, resigned"
    if parse.tags[first] != "G" or first >= at or lemma(parse.words[first].lower()) in _OCCASIONS:
        return False
    if first == start and clause.group.lemma in REPORTS:
        return False  # "Standing outside the court on Monday, the lawyer said ..."
    return start < clause.group.start or any(parse.words[n].lower() in _THEN for n in range(start, first))


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


def behind_participle(parse: Parse, clause: Clause, at: int) -> bool:
    """Whether a day stands in a participle phrase after the verb, which may be of another year: "played three finals, winning in 1907", "won again after leading in 1907"."""
    comma = parse.tags.rfind(",", clause.group.end, at)
    doing = parse.tags.rfind("kG", clause.group.end, at)
    return (comma >= 0 and parse.tags[comma + 1 : at].lstrip("rx")[:1] == "G") or (doing >= 0 and parse.words[doing].lower() in _THEN)


BESIDE: Final = wordset("ask press question join accompany flank hit")
_RELEASED: Final = wordset("release publish broadcast air post issue")
# "Speaking in Oslo on Monday, the minister said ..."
_OCCASIONS: Final = wordset("speak address talk write testify appear respond reply arrive visit brief")
_THEN: Final = wordset("after before since following")
