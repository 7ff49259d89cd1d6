"""What an article tells twice near its front, once without a day of its own: the second telling is no entry of its own."""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import combinations
from typing import TYPE_CHECKING, Final

from timeline import terms
from timeline.extractor import echoes
from timeline.extractor.acts import noun
from timeline.extractor.custody import OVERPOWERED
from timeline.extractor.mentions import dated_by, retold
from timeline.grammar.happenings import CASUALTIES
from timeline.grammar.lexicon import NUMBERS
from timeline.model import Basis, MentionKind, Status
from timeline.titles.headlines import core

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Mention

_FRONT: Final = 9
"""Told sentences among which an article tells its news again."""
_NEXT: Final = 4
_SHARED: Final = 2
"""Stems beside those of the act that two tellings of it share."""
_DETAIL: Final = 4
"""Stems that what somebody reports shares with what it is a detail of."""
_OFF: Final = timedelta(days=1)
_TOLD: Final = frozenset({MentionKind.HAPPENING, MentionKind.STATEMENT, MentionKind.REPORT})
_SAID: Final = frozenset({MentionKind.STATEMENT, MentionKind.REPORT})
_NEWS: Final = re.compile(r"\b(?:broke|shared?|announced?|confirmed?|revealed?|delivered) (?:the|her|his|their) (?:sad |big |good |bad )?(?:news|split|decision|announcement)\b", re.IGNORECASE)
# "The display took place at six": when what the sentences before tell happened.
_HAPPENED: Final = re.compile(r"^(?:The|This|It) .*\b(?:took place|happened|occurred|unfolded)\b")
# What stands for all that the sentence before told: what somebody decided, or that act.
_SUMS_UP: Final = re.compile(r"(?:The|This) (?:deal|agreement|accord|pact|move|decision|announcement|measure|step|ruling|verdict|order|change|switch|decree|(takeover|merger|sale|appointment|resignation|sentence))\b(?! of\b| [A-Z])")
_FURTHER: Final = re.compile(r"\b(?:also|later|then|separately|meanwhile|another)\b", re.IGNORECASE)


def once(found: Sequence[Mention]) -> list[Mention]:
    """The mentions; of two that tell the same one has no title, and gives the other its day."""
    front = [n for n, m in enumerate(found) if (m.lead < _FRONT or _DISCLOSED.search(m.title)) and m.kind in _TOLD and m.title and m.evidence.when is not None]
    told = list(found)
    gone: set[int] = set()
    for one, other in combinations(front, 2):
        if one not in gone and other not in gone and ((_is_near(told[one], told[other]) and _same(told[one], told[other])) or _is_one_sum(told[one], told[other])):
            less = min(one, other, key=lambda n: (told[n].headed, _SUMS_UP.match(told[n].title) is None, not (n == other and _goes_on(told[n])), told[n].evidence.basis is not Basis.PUBLISHED, n == one))
            more = one + other - less
            gone.add(less)
            if told[more].evidence.basis is Basis.PUBLISHED and told[less].evidence.expression and _is_near(told[one], told[other]):
                kind = MentionKind.REPORT if told[less].kind is MentionKind.REPORT and told[more].kind is MentionKind.HAPPENING else told[more].kind
                told[more] = told[more]._replace(kind=kind, evidence=dated_by(told[more].evidence, told[less].evidence))
            told[less] = _untitled(told[less])
    return told


def of_its_day(found: Sequence[Mention]) -> list[Mention]:
    """The mentions; where the lead has its day from another that tells the lead's act, that one has no title."""
    leads = [m for m in found if m.lead == 0 and m.title]
    return [_untitled(m) if m.title and any(m is not one and _is_dated_by(one, m) and (terms.kin(one.trigger, m.trigger) or _goes_on(m)) and not terms.reacts(one) and not told_apart(one, m) for one in leads) else m for m in found]


def of_old(found: Sequence[Mention]) -> list[Mention]:
    """The mentions; a toll of no day that the article tells of an older day too ("exploded on 20 April, killing 11") is none of the day of publication."""
    tolls = {n for m in found if m.evidence.expression and m.evidence.when and m.evidence.when.end and m.evidence.published - m.evidence.when.end > _WEEK for n in _KILLED.findall(m.evidence.quote)}
    return [_untitled(m) if m.title and m.evidence.basis is Basis.PUBLISHED and not m.headed and m.trigger in CASUALTIES and not tolls.isdisjoint(_KILLED.findall(m.evidence.quote)) else m for m in found]


_WEEK: Final = timedelta(days=7)
_KILLED: Final = re.compile(rf"\bkill(?:ed|ing) (?:at least |about |some )?(\d+|{'|'.join(sorted(NUMBERS))})\b")


def struck(m: Mention) -> bool:
    """Whether one of the first sentences tells at what hour of which day what killed people struck: "He blew himself up at 10:33 p.m. on Monday"."""
    return m.clock is not None and m.lead < _NEXT and m.trigger in _STRIKING and "day" in m.evidence.expression


_STRIKING: Final = frozenset({"blow", "detonate", "explode", "strike", "hit", "crash", "collide", "collapse", "attack", "shoot", "derail", "sink"})


def plans_once(found: Sequence[Mention]) -> list[Mention]:
    """The mentions; of two that tell one plan, on a day and on a longer span around it, the vaguer has no title."""
    plans = [n for n, m in enumerate(found) if m.title and m.evidence.status is Status.PLANNED and m.evidence.when is not None]
    told = list(found)
    for one, other in combinations(plans, 2):
        a, b = told[one].evidence.when, told[other].evidence.when
        if told[one].title and told[other].title and a and b and (a.within(b) or b.within(a)) and _one_plan(told[one], told[other]):
            less = other if a.within(b) else one
            told[less] = told[less]._replace(kind=MentionKind.NAMING, title="")
    return told


def _one_plan(one: Mention, other: Mention) -> bool:
    """Whether one names all whom and what the other does, two at least, and tells the same act or none ("makes its maiden voyage")."""
    a, b = ({*_NAME.findall(m.title)} for m in (one, other))
    mine, theirs = terms.stems(one.title), terms.stems(other.title)
    act = terms.one_act(one.trigger, mine, other.trigger, theirs)
    called = [{*" ".join(names).split()} for names in (a, b)]
    named = called[0] & called[1] if called[0] <= called[1] or called[1] <= called[0] else set()
    if named and one.trigger == other.trigger and one.evidence.when == other.evidence.when:
        return len(set(mine).intersection(theirs) - {*terms.stems(" ".join(named)), *_AHEAD}) > 0  # "Alex was set to become a hurricane", "Alex is expected to become a hurricane"
    return len(a & b) > 1 and (a <= b or b <= a) and (act or not terms.acts(one.trigger) or not terms.acts(other.trigger))


_AHEAD: Final = frozenset(terms.stems("expected set due scheduled likely planned will become begin start hold"))
# "Falcon Heavy"
_NAME: Final = re.compile(r"\b(?!(?:The|An)\b)[A-Z]\w+(?: [A-Z]\w+)*")


def _is_one_sum(one: Mention, other: Mention) -> bool:
    """Whether a headline and a sentence name the same sum of money, on one day or within a longer span: "Norsk takes $5 billion hit", "The tax will cut this year's profit by $5 billion"."""
    a, b = one.evidence.when, other.evidence.when
    within = a is not None and b is not None and (a.within(b) or b.within(a))
    return within and (one.headed or other.headed) and not terms.sums(one.title).isdisjoint(terms.sums(other.title))


def _is_near(one: Mention, other: Mention) -> bool:
    """On one day, or a day off where no day of its own is told of one."""
    a, b = one.evidence.when, other.evidence.when
    if a is None or b is None or a.start is None or b.start is None or a.days != b.days:
        return False
    planned = Status.PLANNED in {one.evidence.status, other.evidence.status}
    if Basis.PUBLISHED in {one.evidence.basis, other.evidence.basis}:
        return not planned and abs(a.start - b.start) <= _OFF
    return a == b and other.lead < _NEXT and (_HAPPENED.search(other.title) is not None or _hit_at(one, other))


def _same(one: Mention, other: Mention) -> bool:
    """Whether the second tells what the first does: its news, its act, a detail of it."""
    if one.lead == 0 < other.lead < _NEXT - 1 and other.kind is MentionKind.HAPPENING and not terms.reacts(one) and (_goes_on(other) or _is_result(one, other)):
        return True
    if (one.lead < other.lead < _NEXT and announces(other.title, one)) or _hit_at(one, other) or _NEWS.search(other.title) or echoes.is_echo(other.title) or _HAPPENED.search(other.title):
        return True
    if _DISCLOSED.search(other.title) and len({*terms.stems(one.title)}.intersection(terms.stems(other.title))) >= _SHARED:
        return True
    if terms.reacts(one) != terms.reacts(other) or _strangers(one, other) or (other.kind is MentionKind.STATEMENT and one.agent and other.agent and not _of_one(one, other)) or _FURTHER.search(other.evidence.quote):
        return False
    shared = set(one.words) & set(other.words)
    if told_apart(one, other):
        return False
    next_to = one.lead == 0 and other.lead == 1 and one.kind not in _SAID
    if next_to and not other.agent and other.kind not in _SAID and (_SEEN.match(other.title) is not None or _sums_up(one, other)):
        return True
    if terms.one_act(one.trigger, _tells(one), other.trigger, _tells(other)):
        return len(shared - terms.acts(one.trigger) - terms.acts(other.trigger)) >= _SHARED or _of_one(one, other) or _counts_the_harmed(one, other)
    if other.kind is MentionKind.REPORT and one.kind not in _SAID and len(shared) >= _DETAIL:
        return True
    return next_to and _of_one(one, other)


def _is_dated_by(one: Mention, other: Mention) -> bool:
    """Whether a first sentence, or the headline over it, names no day and has that of one right behind."""
    a, b = one.evidence, other.evidence
    return one.lead == 0 < other.lead and other.kind is MentionKind.HAPPENING and a.expression != "" and a.expression_start == b.expression_start


def _goes_on(m: Mention) -> bool:
    """Whether it tells at what hour what was just told of struck, or was done: "A tremor has rocked Lom", "The tremor struck at 0603"."""
    return m.clock is not None and _THAT.match(m.evidence.quote) is not None and not _FURTHER.search(m.evidence.quote)


_THAT: Final = re.compile(r"(?:The (?!two\b|three\b|second\b|other\b)[a-z]|It |They |This )")


def _is_result(one: Mention, other: Mention) -> bool:
    """Whether it has the score of the game that was won: "The cup is back in Oslo", "They beat Bergen 3-2"."""
    return terms.kin("win", other.trigger) and _SCORE.search(other.title) is not None and not terms.acts("win").isdisjoint(one.words)


_SCORE: Final = re.compile(r"(?<![\w-])\d{1,3}[-–]\d{1,3}(?![\w-])")


def announces(text: str, lead: Mention) -> bool:
    """Whether a sentence says that what a lead tells was announced: "is recalling its salads. The chain announced the recall"; by its noun alone, which the lead has too, or its act."""
    found = _ANNOUNCED.match(text)
    word = (found[1] or found[2]).lower() if found else ""
    return found is not None and (not set(terms.stems(word)).isdisjoint((*lead.words, *lead.clause, *terms.stems(lead.title))) or terms.kin(lead.trigger, noun(word)))


# "The tax change for Norsk was revealed in a filing"
_DISCLOSED: Final = re.compile(r"^(?:The )?[\w’' -]{3,50} (?:was|were) (?:revealed|disclosed|announced) in (?:an? |its )?(?:filing|statement)\b", re.IGNORECASE)
_ANNOUNCED: Final = re.compile(r"The (\w+)(?:, [^.;]{0,80},)? (?:was|were) (?:announced|unveiled|revealed|confirmed|made public)\b|(?:The [\w -]{1,40}?|He|She|It|They|The pair) (?:announced|unveiled|revealed|confirmed) (?:the|its|his|her|their) (\w+)\b")


def _hit_at(one: Mention, other: Mention) -> bool:
    """Whether a headline tells how many were killed, and a sentence near it at what hour of the day what struck: "Six dead as train hits lorry", "The 6:55 struck the lorry at 7:42"."""
    hit = one.headed and one.trigger in CASUALTIES and other.clock is not None and other.lead < _NEXT and other.trigger in _STRIKING and one.evidence.when == other.evidence.when
    known = {stem for found in _THE.finditer(other.evidence.quote) for stem in terms.stems(found[1])}
    return hit and other.evidence.quote.startswith("The ") and not set(one.words).isdisjoint(known) and not _FURTHER.search(other.evidence.quote)


def _counts_the_harmed(one: Mention, other: Mention) -> bool:
    """Whether a headline counts those harmed by what the first sentences tell with its day: "Ten killed in attack", "A lorry ploughed into the crowd on Friday"."""
    return one.headed and one.evidence.basis is Basis.PUBLISHED and other.lead < _NEXT and other.evidence.expression != "" and other.trigger in _STRIKING | terms.acts("ram") and _HARMED.search(one.title) is not None


_HARMED: Final = re.compile(r"\b(?:killed|killing|dead|dies?|died|injured|hurt|wounded)\b", re.IGNORECASE)
# "struck the [lorry]", told of before
_THE: Final = re.compile(r"\bthe (\w+)")


def _tells(m: Mention) -> tuple[str, ...]:
    """The stems of a title, of a headline without its kicker: "Blast in Lom: ferries stop"."""
    return terms.stems(core(m.title) if m.headed else m.title)


# "The streak was seen on Thursday"
_SEEN: Final = re.compile(r"The [\w ]+ (?:was|were) (?:seen|shown|felt|heard|filmed)\b")


def _sums_up(one: Mention, other: Mention) -> bool:
    """Whether the second stands for what the first told: its decision, or the noun of its act."""
    found = _SUMS_UP.match(other.title)
    return found is not None and one.trigger not in CASUALTIES and (not found[1] or terms.kin(one.trigger, noun(found[1])))


def told_apart(one: Mention, other: Mention) -> bool:
    """Whether one tells of so many, and the other opens with how many others: "21 girls have been freed", "Four rebels were freed"; a toll grows, and a round number is no other. So are an attack and how the attacker was shot."""
    if (one.trigger == OVERPOWERED) != (other.trigger == OVERPOWERED):
        return True
    if {one.trigger, other.trigger} & CASUALTIES or _HOW_MANY.match(other.title) is None or _HEDGED.search(one.title):
        return False
    a, b = ([int(_SMALL.get(n.lower(), n).replace(",", "")) for n in _HOW_MANY.findall(m.title)] for m in (one, other))
    return bool(a) and all(abs(n - b[0]) > _ROUND * n for n in a)


_ROUND: Final = 0.1
"""By how much of it a number may be off."""
_HEDGED: Final = re.compile(r"\b(?:about|around|some|nearly|almost|roughly|approximately|more than|over|at least|up to|as many as) (?=\d)", re.IGNORECASE)


_SMALL: Final = {word: str(n) for n, word in enumerate(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], 2)}
_HOW_MANY: Final = re.compile(rf"(?<![\w.,$€£-])(?:\d+(?:,\d{{3}})*|{'|'.join(_SMALL)})\b(?![\w.%-])", re.IGNORECASE)


def _of_one(one: Mention, other: Mention) -> bool:
    return bool(one.agent) and one.agent == other.agent


def _strangers(one: Mention, other: Mention) -> bool:
    a, b = set(terms.stems(one.agent)), set(terms.stems(other.agent))
    return bool(a and b) and not a & b and not a & set(other.words) and not b & set(one.words)


def _untitled(m: Mention) -> Mention:
    if m.evidence.basis is Basis.PUBLISHED:
        return m._replace(kind=MentionKind.RETELLING, title="", evidence=retold(m.evidence))
    return m._replace(kind=MentionKind.NAMING, title="")
