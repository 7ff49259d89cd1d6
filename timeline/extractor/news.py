"""The news that a sentence without a day tells: in a lead it is that of the day of publication."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from timeline import terms
from timeline.extractor.acts import act, noun
from timeline.extractor.custody import OVERPOWERED, PAST, held, judged, shot
from timeline.extractor.participles import of_doing
from timeline.extractor.summing import is_effect, sums_up
from timeline.extractor.told import Told, official, worth
from timeline.grammar import words as wordset
from timeline.grammar.happenings import CASUALTIES, DENIALS, INTRANSITIVE, PLAIN_REPORT, REPORTS, STATES
from timeline.grammar.parsed import Opening
from timeline.grammar.people import person_among
from timeline.model import MentionKind, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.extractor.days import Day
    from timeline.grammar.parsed import Clause, Parse
    from timeline.model import Resolution, Sentence


class Asked(Enum):
    """What is taken for news of the day of publication: the less, the further down a sentence stands."""

    NOTHING = auto()
    NEWS = auto()
    """An act in the past or perfect tense, stated where somebody only says it."""
    FURTHER_NEWS = auto()
    """After others: its past tense goes on with what the first one told, its perfect is news."""
    BESIDE = auto()
    """What is told beside the news: "Meanwhile, ..."."""
    UNDERGONE = auto()
    """What "has been" done, and whom the police took, held or shot."""
    JUDGED = auto()
    """Who else was sentenced, fined or cleared, where the news is a verdict."""
    REACTION = auto()
    """Somebody urged, condemned, apologised, or has ordered something."""
    ORDER = auto()
    """Somebody has ordered, banned, signed something."""


REACTED: Final = wordset(
    "urged warned denounced condemned welcomed confirmed ordered apologised apologized announced vowed claimed appealed demanded hailed praised criticised criticized thanked"
)

ANSWERED: Final = REACTED | wordset("signed declared ordered approved issued imposed suspended cancelled canceled closed evacuated deployed appointed dismissed filed sued rejected banned opened released")
"""Words of those acts, and of orders given."""


def news_of_the_day(parse: Parse, asked: Asked) -> Told | None:
    """What a sentence without a day plainly reports."""
    follow_up = asked is Asked.FURTHER_NEWS
    found: Told | None = None
    first = parse.clauses[0].group if parse.clauses else None
    if first and len(parse.clauses) > 1 and first.tags[0] in "Vbm" and first.lemma in STATES and not parse.clauses[0].aside and parse.clauses[1].opener not in {"after", "when", ",", "and", "but"}:
        return None  # "readers have a stake in what the firm built"
    if not _HABITS.isdisjoint(parse.words) or parse.text[0] in _OPENS:
        return None  # what is so every day, and what somebody says of it
    for clause in parse.clauses:
        under_way = asked in _LEADING and _under_way(parse, clause)
        speaks = asked in _LEADING and _speaks(parse, clause)
        taken = (asked is Asked.UNDERGONE and held(parse, clause)) or (asked is Asked.JUDGED and judged(parse, clause))
        told = None if clause.aside or not (under_way or speaks or taken or _fresh(parse, clause)) else act(parse, clause)
        if told is None or not (told.status in {Status.HAPPENED, Status.ALLEGED} or (under_way and told.status is Status.ONGOING)) or not worth(parse, clause, told):
            continue
        if is_effect(parse, clause) or sums_up(parse, clause) or _is_teaser(parse, clause) or (clause.opening is Opening.STATED and _in_aside(parse, clause)):
            continue
        trigger = OVERPOWERED if taken and shot(parse, clause) else told.trigger
        made = Told(None, told.kind, trigger, told.status, clause, clause.start, clause.end)
        if asked is Asked.JUDGED and not taken:
            continue
        if asked is Asked.UNDERGONE and not taken and (clause.group.tags.replace("r", "") not in {"hfE", "hfp"} or clause.group.lemma in REPORTS or not _LONG.isdisjoint(map(str.lower, parse.words))):
            continue
        if asked in _ANSWERS and not _answers(parse, clause, asked):
            continue
        if follow_up and not under_way and told.kind is MentionKind.HAPPENING and ((clause.group.tags[0] != "h" and not _befell(parse, clause) and not _decided(parse, clause)) or clause.group.lemma in _GRADUAL):
            continue
        if clause.group.tags[0] == "h" and _FOR_AGES.search(parse.cut(clause.start, clause.end)):
            continue
        if clause.group.lemma in _WARNING and _may_be(parse, clause):
            continue
        if follow_up and clause.group.lemma in PLAIN_REPORT and not _newly(parse, clause):
            continue
        if clause.opening is Opening.STATED and clause.group.tags[0] != "h" and not _told_plainly(parse, clause):
            continue
        if clause.group.lemma in PLAIN_REPORT and not _acts(parse, clause):
            continue
        if told.kind is MentionKind.HAPPENING or clause.group.lemma not in PLAIN_REPORT:
            return made
        found = found or made
    return found or (_behind(parse) if asked is Asked.NEWS else None)


def _is_teaser(parse: Parse, clause: Clause) -> bool:
    """Whether it is the headline of something else: "2 men charged in the death of a sailor"."""
    return parse.text[0].isdigit() and clause.group.tags == "E" and clause.start == 0 and clause.group.lemma not in INTRANSITIVE and parse.tags[clause.group.end : clause.group.end + 1] == "i"


def _in_aside(parse: Parse, clause: Clause) -> bool:
    """Whether who states it is only told of in passing: "for those who suspect they have been infected"."""
    at = parse.clauses.index(clause)
    return at > 0 and parse.clauses[at - 1].opening is Opening.RELATIVE


_LEADING: Final = frozenset({Asked.NEWS, Asked.FURTHER_NEWS})
_HABITS: Final = wordset("usually Usually normally Normally often Often always typically generally sometimes Sometimes regularly frequently rarely seldom hopefully Hopefully frankly Frankly arguably Arguably Admittedly")
_OPENS: Final = frozenset('"“‘')


def _under_way(parse: Parse, clause: Clause) -> bool:
    """Whether somebody is doing what is done once: "is raising its bid"; not what goes on or comes by and by."""
    group = clause.group
    plain = group.tags.replace("r", "") == "bG" and parse.words[group.start].lower() in {"is", "are"}
    once = _EVERY.isdisjoint(map(str.lower, parse.words)) and _IDIOMS.isdisjoint(parse.words[group.end : group.end + 1])
    return plain and once and clause.opening is Opening.MAIN and _named(parse, clause) and group.lemma not in _GRADUAL | REPORTS | _SETTING_OUT and (group.lemma in _ORDERS | _STEPS or terms.has_kin(group.lemma))


_IDIOMS: Final = wordset("up out of off on itself edge judgment")
_EVERY: Final = wordset("every each hardly probably perhaps likely")
_STEPS: Final = wordset("send move withdraw offer recall cut bring sweeten sell pull expel search raid")
_SETTING_OUT: Final = wordset("begin start commence seize quit")


def _named(parse: Parse, clause: Clause) -> bool:
    """Whether it opens with a name for its subject, or several, and nothing is run into it."""
    start, end = clause.subject
    tags = parse.tags[start:end]
    whole = not parse.tags[:start].strip("cr") and not parse.tags[end : clause.group.start].strip("r") and set("Ep").isdisjoint(tags)
    return "P" in tags and ("," not in tags or "c" in tags) and whole


# What somebody goes on saying is of no day.
_HOLDING: Final = DENIALS | wordset("maintain insist claim contend argue complain defend suggest threaten indicate signal")


def _speaks(parse: Parse, clause: Clause) -> bool:
    """Whether somebody named, or who holds an office, says in the present tense what is told behind it."""
    group = clause.group
    several = not parse.words[group.head].endswith("s") and clause.subject[1] - clause.subject[0] == 1  # "Experts say" only looks like a name
    named = (_named(parse, clause) and not several) or official(parse, clause)
    at = parse.clauses.index(clause) + 1
    stated = at < len(parse.clauses) and parse.clauses[at].opening is Opening.STATED
    return group.tags == "V" and clause.opening is Opening.MAIN and named and _EVERY.isdisjoint(map(str.lower, parse.words)) and (stated if group.lemma in PLAIN_REPORT else group.lemma in REPORTS - _HOLDING)


def is_past(parse: Parse, news: Told) -> bool:
    """Whether it is told in the plain past."""
    group = news.clause.group if news.clause else None
    return group is not None and (group.tags[0] in "vE" or parse.words[group.start].lower() in {"was", "were"})


def is_said(news: Told) -> bool:
    """Whether somebody says it, and so on the day: the article's own plain past may be older."""
    return news.clause is not None and news.clause.opening is Opening.STATED


def _befell(parse: Parse, clause: Clause) -> bool:
    """Whether somebody died, was hurt, taken or set free, which is told while it is news."""
    start, end = clause.subject
    people = "u" in parse.tags[start:end] or parse.tags[max(start, end - 1) : end] == "P" or person_among(map(str.lower, parse.words[start:end]))
    return (clause.group.lemma in CASUALTIES and people) or ("b" in clause.group.tags and clause.group.lemma in _TAKEN)


_TAKEN: Final = wordset("arrest detain charge hold capture seize free release rescue evacuate")


# So many, so long: no news of one day.
_LONG: Final = wordset("since thousands hundreds dozens scores many several years months decades times past recent far ever under previously already then")
_FOR_AGES: Final = re.compile(r"\bfor (?:\w+ ){0,2}(?:weeks|months|years|decades|centuries|generations)\b")
_DUTY: Final = wordset("must should")
_MIGHT: Final = wordset("may might could")
_WARNING: Final = wordset("warn caution fear predict suggest")


def _may_be(parse: Parse, saying: Clause) -> bool:
    """Whether only what might come is told: "warned that the toll may rise"."""
    at = parse.clauses.index(saying) + 1
    return at < len(parse.clauses) and parse.clauses[at].opening is Opening.STATED and parse.words[parse.clauses[at].group.start].lower() in _MIGHT


_ANSWERS: Final = frozenset({Asked.REACTION, Asked.ORDER})
_HEADQUARTERS: Final = wordset("office ministry government palace")


def _answers(parse: Parse, clause: Clause, asked: Asked) -> bool:
    """Whether somebody named reacted, or has given an order."""
    group = clause.group
    reacted = asked is Asked.REACTION and group.tags == "E" and parse.words[group.head] in REACTED
    ordered = group.tags.replace("r", "") in {"hE", "hv"} and group.lemma in _ORDERS and parse.words[group.start].lower() != "had"
    named = any(parse.tags[n] == "P" and not person_among([parse.words[n].lower()]) for n in range(*clause.subject)) or (clause.opening is Opening.STATED and not _HEADQUARTERS.isdisjoint(parse.words[slice(*clause.subject)]))
    before = parse.clauses[max(0, parse.clauses.index(clause) - 1)]  # "the spokesman said the king's office welcomed the offer"
    plain = clause.opening in {Opening.MAIN, Opening.JOINED} or (clause.opening is Opening.STATED and before.group.lemma == "say" and not before.aside)
    return (reacted or ordered) and named and plain and PAST.isdisjoint(parse.words)


def _decided(parse: Parse, clause: Clause) -> bool:
    """Whether somebody named did what is told on the day that it is done: "signed a declaration"."""
    named = "P" in parse.tags[clause.subject[0] : clause.subject[1]] and parse.words[clause.subject[0]] != "The"
    ruled = clause.group.lemma in _GIVING and not _RULINGS.isdisjoint(parse.words[clause.group.end : clause.group.end + 4])
    return named and clause.group.tags in {"v", "E"} and (ruled or clause.group.lemma in _ORDERS) and clause.opening is Opening.MAIN and PAST.isdisjoint(parse.words)


_GIVING: Final = wordset("give hand deliver pass pronounce announce")
_RULINGS: Final = wordset("ruling verdict judgment judgement sentence")
_ORDERS: Final = wordset("rule sentence convict acquit indict sign declare order approve issue impose suspend cancel close evacuate deploy appoint dismiss file sue reject ban open release")


def _newly(parse: Parse, saying: Clause) -> bool:
    """Whether what is said is told in the perfect, or to come; a plain past may be older."""
    at = parse.clauses.index(saying) + 1
    return at < len(parse.clauses) and parse.clauses[at].opening is Opening.STATED and parse.clauses[at].group.tags[0] in "hm"




def _told_plainly(parse: Parse, stated: Clause) -> bool:
    """Whether a past tense is what somebody said or announced, not what a study shows or a letter reveals."""
    at = parse.clauses.index(stated)
    return not at or parse.clauses[at - 1].group.lemma in _TELLING or parse.clauses[at - 1].opening is Opening.STATED


_TELLING: Final = PLAIN_REPORT | wordset("announce confirm admit")


def refused(parse: Parse, clause: Clause, day: Resolution, sentence: Sentence) -> bool:
    """Whether a clause has a day of its own, which was found to be none on which it happened; not that of "jailed for robbing a bank in 2015"."""
    when = day.span or day.interval
    if when is None or when.start is None or when.start > sentence.passage.anchor or day.text.startswith("this "):
        return False  # "has banned diesel cars from 2030", "has won its first medal this year"
    first = day.start - sentence.start
    at = next((n for n, (_, end) in enumerate(parse.spans) if end > first), len(parse.words) - 1)
    behind = next((n for n, (start, _) in enumerate(parse.spans) if start >= day.end - sentence.start), len(parse.words))
    of_noun = parse.words[at - 1 : at] == ["of"] or (parse.tags[at] != "q" and parse.tags[behind : behind + 1] in set("nPsjGFZ"))
    between = range(min(clause.group.end, at), at)
    beside = any(parse.tags[n] in "EpG" or parse.words[n] in _BESIDE for n in between) or of_doing(parse, between.start, at)
    return clause.holds(at) and not of_noun and not beside


_BESIDE: Final = wordset("for over according")


def looks_back(parse: Parse, news: Told, sentence: Sentence, days: Sequence[Day]) -> bool:
    """Whether a plain past tense has an earlier day beside it, which it may follow or happen on ("entered orbit after Tuesday's launch"), or on which it was told."""
    if news.clause is None or news.clause.group.tags[0] == "h":
        return False
    earlier = [d.resolution.start - sentence.start for d in days if d.when.end is not None and d.when.end <= sentence.passage.anchor]
    dated = [n for n, (start, end) in enumerate(parse.spans) for at in earlier if start <= at < end]
    if news.clause.opening is Opening.STATED and any(n >= news.clause.start for n in dated):
        return True  # "said that he fired the shots that killed her last May"
    first, last = news.clause.subject
    head = next((n for n in range(first, last) if parse.tags[n] in "iTw"), last)
    if first < head and noun(parse.words[head - 1]) and any(head <= n < news.clause.group.start for n in dated):
        return True  # "the quake that struck Norway in February killed ten"
    if news.clause.opener in {"after", "when"} and any(n < news.clause.start for n in dated):
        return True  # "was in mourning on Friday after a bomb destroyed ..."
    return any(news.clause.holds(n) or ((said := parse.clause_of(n)) is not None and said.group.lemma in REPORTS) for n in dated)


def _behind(parse: Parse) -> Told | None:
    """The act behind the state that a first sentence tells: "Five people are dead after a tram overturned"."""
    main, behind = (parse.clauses[0], parse.clauses[1]) if len(parse.clauses) > 1 else (None, None)
    if main is None or behind is None or main.group.lemma != "be" or behind.opener not in {"after", "when"} or behind.group.tags[0] not in "vEb":
        return None
    told = act(parse, behind)
    plain = told is not None and told.kind is MentionKind.HAPPENING and told.status is Status.HAPPENED
    return Told(None, told.kind, told.trigger, told.status, behind, behind.start, behind.end) if told and plain else None


# In the perfect these sum up how things have come to be.
_GRADUAL: Final = wordset("grow become evolve develop increase decline change improve worsen rise fall drop emerge spread gain lose struggle work help")


def _acts(parse: Parse, clause: Clause) -> bool:
    """Whether what is said to be so, in words of the teller, is an act."""
    at = parse.clauses.index(clause) + 1
    stated = parse.clauses[at] if at < len(parse.clauses) else None
    if stated is None or stated.opening is not Opening.STATED:
        return True
    first = parse.words[stated.group.start].lower()
    return (stated.group.tags[0] != "V" and first not in _MIGHT and act(parse, stated) is not None) or (first in _MIGHT | _DUTY and official(parse, clause))


def _fresh(parse: Parse, clause: Clause) -> bool:
    tags = clause.group.tags
    first = parse.words[clause.group.start].lower()
    feared = tags == "bE" and parse.tags[clause.group.end : clause.group.end + 2] == "th"
    return tags[0] in "vE" or feared or (tags[0] == "h" and len(tags) > 1 and first != "had") or (tags[0] == "b" and first in {"was", "were"})
