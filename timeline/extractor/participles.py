"""A day that hangs on a participle: "a satellite launched last week", "Ida Berg, born on 3 May 1960"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.extractor.acts import noun
from timeline.extractor.idle import PERIODS
from timeline.extractor.scenes import PICTURES
from timeline.extractor.told import Told, only_named
from timeline.extractor.vouching import RUMOURS
from timeline.grammar import words as wordset
from timeline.grammar.happenings import CASUALTIES, INTRANSITIVE, PLANNING, REPORTS, STATES
from timeline.grammar.people import person_among
from timeline.grammar.verbs import lemma
from timeline.model import MentionKind, Status
from timeline.titles.antecedents import antecedent

if TYPE_CHECKING:
    from datetime import date

    from timeline.extractor.days import Day
    from timeline.grammar.parsed import Clause, Parse

_HAPPENED, _PLANNED, _ONGOING = Status.HAPPENED, Status.PLANNED, Status.ONGOING  # each look at a member costs as much as ten at a name


def of_participle(parse: Parse, day: Day, at: int, anchor: date, told_at: int) -> Told:
    """The participle at token `at` with its noun: "a satellite launched last week", "sanctions being readied this week"; `told_at`: the token of the day."""
    goes_on = parse.tags[at - 1] == "y"
    start, end = antecedent(parse, at - goes_on)
    head = start + (parse.tags[start] == "d")
    if parse.tags[head] in "nF" and parse.words[head + 1].lower() == "of" and head + 2 < end and (head == start or noun(parse.words[head])) and parse.words[head].lower() not in _SUMS:
        start = head + 2  # regained control of [the satellite launched ...], the release of [a man kidnapped ...]
    of = next((n for n in range(start + 1, end) if parse.words[n] == "of" and parse.words[n - 1].lower() in WHOSE), start)
    if start < of < end - 1:
        start = of + 1  # the bodies of [two men arrested]
    if parse.words[start : start + 3] == ["the", "basis", "of"]:
        start += 3  # frozen on the basis of [rules adopted in May]
    verb = lemma(parse.words[at].lower())
    ahead = day.when.start is not None and day.when.start > anchor
    if verb in ANSWERABLE and of_doing(parse, at + 1, told_at):
        return only_named(day, parse)  # "accused of killing a guard in 2015", "credited with starting the strike on Monday"
    if start == 1 and parse.words[0] in _INVERTED:
        return only_named(day, parse)  # "Had the mayor resigned on Monday, ..."
    if start > 1 and parse.tags[start - 1] == "T" and parse.words[start - 2].lower() in RUMOURS and verb in INTRANSITIVE and parse.tags[at] == "E":
        return only_named(day, parse)  # "the rumour that the mayor died is false"
    host = parse.clause_of(at)
    if host is not None and host.opener in {"whether", "if"}:
        return only_named(day, parse)  # "asked whether it will be the last ship launched in 2011"
    if verb in PLANNING and host is not None and host.group.lemma in _PUT_OFF and host.group.head < start:
        return only_named(day, parse)  # "grounded all flights scheduled for Friday"
    if verb in PLANNING and host is not None and host.group.start > at and (host.group.lemma in UNDONE or (host.group.lemma == "call" and parse.words[host.group.end : host.group.end + 1] == ["off"])):
        return only_named(day, parse)  # "a concert scheduled for Friday was called off"
    if verb in PLANNING and person_among([w.lower() for w in parse.words[start:end]]):
        return only_named(day, parse)  # "the singer's doctor for concerts scheduled for July"
    if verb == "end" and parse.words[at - 1].lower() in PERIODS:
        return only_named(day, parse)  # "sales for the quarter ended Sept. 29"
    if verb in _MADE_PUBLIC and not _PAPERS.isdisjoint(map(str.lower, parse.words[max(0, start - _FEW) : end])):
        return only_named(day, parse)  # "a report released on Monday"
    over = verb in PLANNING and not ahead
    if over and parse.words[told_at - 1].lower() == "for":
        return only_named(day, parse)  # "a vote scheduled for Monday": nobody says that it was held
    status = _HAPPENED if over else _ONGOING if goes_on else _PLANNED if verb in PLANNING or ahead else _HAPPENED
    kind = MentionKind.BACKGROUND if start < end and verb not in STATES and verb not in _PLACED else MentionKind.NAMING
    return Told(day, kind, verb, status, None, start, at + 1, at)


def of_doing(parse: Parse, start: int, end: int) -> bool:
    """Whether it is told among those tokens of doing what: "of killing a guard"; no name, no "at a hearing"."""
    return any(parse.tags[n] == "G" or (parse.words[n].endswith("ing") and parse.tags[n] == "n" and parse.words[n - 1] in _OF_DOING) for n in range(start, end))


def accused(parse: Parse, clause: Clause, at: int) -> str:
    """The verb of what somebody is accused of having done on the day at a token: "is accused of killing a guard on Monday"."""
    if clause.group.lemma not in _ACCUSED or parse.words[clause.group.start].lower() not in {"is", "are", "has", "have"} or clause.group.tags[-1] not in "Ep" or "x" in clause.group.tags or (clause.group.tags[0] + clause.group.tags[-1] == "hE" and "f" not in clause.group.tags):
        return ""
    doing = clause.group.end + 1
    return lemma(parse.words[doing].lower()) if parse.words[clause.group.end : doing] in (["of"], ["with"]) and parse.words[doing].endswith("ing") and parse.tags[doing + 1 : doing + 2] in set("dunPjF") and "c" not in parse.tags[doing:at] else ""


_ACCUSED: Final = wordset("accuse suspect charge")
_OF_DOING: Final = frozenset({"of", "with", "for"})
BLAMED: Final = wordset("accuse suspect convict charge blame jail sentence try")
ANSWERABLE: Final = BLAMED | wordset("credit praise thank want")
# What is done to what does not happen.
UNDONE: Final = wordset("cancel postpone scrap abandon avert foil thwart prevent shelve scuttle axe boycott")
_PUT_OFF: Final = UNDONE | wordset("ground delay halt suspend block ban bar stop defer reschedule")
WHOSE: Final = wordset("body bodies remains family families relatives parents victims survivors names widow widows faces photographs pictures")
# What they are of is nothing without them: "losses of $5 billion booked in 2009".
_SUMS: Final = wordset("loss losses profit profits gain gains sales revenue payment payments debt debts cost costs")
_FEW: Final = 3
"""Words before a name that tell what it is on: "memo to Mr. Berg"."""
_INVERTED: Final = frozenset({"Had", "Were", "Should"})
_MADE_PUBLIC: Final = wordset("release publish issue post obtain see write take")
_PAPERS: Final = PICTURES | wordset("report statement memo letter study survey poll article book document documents interview filing story column post opinion")
# "left behind", "put in place": what became of something, not what happened.
_PLACED: Final = wordset("leave put set place intend design mean aim suppose")


def participle(parse: Parse, at: int, *, far: bool) -> int | None:
    """The participle that a day hangs on: "the satellite launched earlier this week"; `far`: with its objects, "girls taken by a group two years ago"."""
    tags = parse.tags
    bare = at > 0 and tags[at - 1] != "i"
    while at and tags[at - 1] in "qri":
        at -= 1
    if far:
        while at and tags[at - 1] in "nPdjsiu":
            at -= 1
    elif bare and (agent := _BY_AGENT.search(tags, 0, at)) and "by" in parse.words[agent.end() : at] and any(c.holds(at) and c.group.end < agent.end() for c in parse.clauses):
        at = agent.end()  # "opposed a law passed by the council last week"
    elif (hurt := _HURT.search(tags, 0, at)) and lemma(parse.words[hurt.start() + 1].lower()) in HARMED and "q" in tags[: hurt.start()]:
        at = hurt.start() + 2  # "On Monday a service was held for the men shot at a party over the weekend"
    if at > 1 and tags[at - 1] in "Ep" and tags[at - 2] in "nPyF" and not any(c.group.start <= at - 1 < c.group.end for c in parse.clauses):
        return at - 1
    return None


HARMED: Final = CASUALTIES | wordset("attack stab hit shoot arrest detain capture seize kidnap abduct oust sack hire rescue evict expel")
_HURT: Final = re.compile(r"[nF]E(?:i[djnPsuZGF]+)+i?$")
_BY_AGENT: Final = re.compile(r"[nPZF]E(?=i[djnPsuZF]*(?:i[djnPsuZF]+)?$)")


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


def behind_participle(parse: Parse, clause: Clause, at: int) -> bool:
    """Whether a day stands in a participle phrase after the verb, which may be of another year: "played three finals, winning in 1907", "won again after leading in 1907"."""
    comma = parse.tags.rfind(",", clause.group.end, at)
    doing = max(parse.tags.rfind("kG", clause.group.end, at), parse.tags.rfind("iG", clause.group.end, at))
    return (comma >= 0 and parse.tags[comma + 1 : at].lstrip("rx")[:1] == "G") or (doing >= 0 and parse.words[doing].lower() in _THEN)


BESIDE: Final = wordset("ask press question join accompany flank hit")
_RELEASED: Final = wordset("release publish broadcast air post issue")
# "Speaking in Oslo on Monday, the minister said ..."
_OCCASIONS: Final = wordset("speak address talk write testify appear respond reply arrive visit brief")
_THEN: Final = wordset("after before since following despite without")
