"""Which act of a sentence a day belongs to."""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from timeline.extractor import counted
from timeline.extractor.acts import FUTURE, Act, act, noun
from timeline.extractor.beside import announcing, counted_from, scene_of, staged
from timeline.extractor.hanging import (
    UNFORESEEN,
    attributive,
    behind_dash,
    bracketed,
    holds_day,
    in_aside,
    leading,
    noun_before,
    of_example,
    of_noun,
    seen_on,
    set_between,
)
from timeline.extractor.indefinite import MEASURES, is_no_day
from timeline.extractor.inner import contested, of_inner, of_somebody, of_subject, of_thing
from timeline.extractor.matters import then_done
from timeline.extractor.participles import (
    ANSWERABLE,
    UNDONE,
    accused,
    behind_participle,
    in_participle_phrase,
    of_doing,
    of_participle,
    participle,
)
from timeline.extractor.reworded import of_phrase
from timeline.extractor.tense import COARSE, is_no_news, of_a_day_to_come, out_of_tense, overtaken
from timeline.extractor.told import Told, only_named, worth
from timeline.grammar import words as wordset
from timeline.grammar.happenings import DENIALS, LIMITS, OF_ANOTHER, OF_DAYS, PLAIN_REPORT, PLANNING, REPORTS
from timeline.grammar.nouns import accompanied
from timeline.grammar.parsed import Opening
from timeline.grammar.verbs import lemma
from timeline.interval import Grain
from timeline.model import Basis, MentionKind, Status, TimexType

if TYPE_CHECKING:
    from timeline.extractor.days import Day
    from timeline.grammar.parsed import Clause, Parse
    from timeline.model import Sentence

_OLD: Final = timedelta(days=14)
_NEAR: Final = timedelta(days=3)
_MORROW: Final = timedelta(days=1)
_YEARS: Final = frozenset({Grain.YEAR, Grain.DECADE})
_ONWARD: Final = frozenset(("", "on", "in", "of", "at", "last"))
_AFTER: Final = wordset("after before since following followed follows over about of amid despite")
_OVER: Final = wordset("from for into")
_HAPPENED, _PLANNED, _ONGOING = Status.HAPPENED, Status.PLANNED, Status.ONGOING  # each look at a member costs as much as ten at a name
_NAMING, _STATEMENT = MentionKind.NAMING, MentionKind.STATEMENT


def placed(parse: Parse, sentence: Sentence, day: Day) -> Told:
    """The act of a day; kind NAMING where there is none."""
    assert day.when.end is not None, "usable days have both ends"
    if day.base is not None and not day.there:
        return counted.placed(parse, day, sentence, sentence.passage.anchor)
    at = parse.token_at((day.base or day.resolution).start - sentence.start)
    if is_no_day(parse, sentence, day, at) or in_aside(parse, at):
        return only_named(day, parse)
    if (told := set_between(parse, day, day.resolution.end - sentence.start, at, sentence.passage.anchor)) is not None:
        return told
    if attributive(parse, at) or (parse.tags[at] != "q" and not bracketed(parse, at)):
        named = of_noun(parse, sentence, day, at)
        whole = _of_clause(parse, sentence, day, at) if holds_day(parse, at) or contested(parse, at) else named
        aside = whole.clause is not None and whole.clause.aside and named.kind is not _NAMING
        wide = named.kind is not _NAMING and day.when.grain in COARSE
        return named if whole.kind is _NAMING or aside or wide else whole
    lead = "" if day.there else leading(parse, at)
    if (told := seen_on(parse, day, at, sentence.passage.anchor) or of_phrase(parse, day, at, lead, sentence.passage.anchor)) is not None:
        return told
    if (part := participle(parse, at, far=sentence.passage.anchor - day.when.end >= _OLD)) is not None:
        return of_participle(parse, day, part, sentence.passage.anchor, at)
    if lead == "of" and (of_thing(parse, at) or (day.when.days or 0) > _AGES):
        return only_named(day, parse)  # "will rule on the fire of 3 May 2010"
    if _INSTEAD.search(" ".join(parse.words[max(0, at - _REACH) : at]).lower()):
        return only_named(day, parse)
    if lead in {"to", "with"} and not _LIKENED.isdisjoint(parse.words[max(0, at - 3) : at]):
        return only_named(day, parse)  # "France's equivalent to July 4"
    to_come = day.when.start is not None and (day.when.start > sentence.passage.anchor or day.resolution.text.startswith("later this"))
    host = parse.clause_of(at)
    perfect = host is not None and host.group.tags[0] == "h"  # "have died of wounds from the blast on Monday"
    if lead in _ONWARD and (hung := noun_before(parse, at, _AFTER | _OVER if to_come or day.when.grain in COARSE or perfect else _AFTER, old=is_no_news(day, sentence))):
        first, end, trigger = hung
        return only_named(day, parse) if not trigger or (to_come and trigger in UNFORESEEN) else Told(day, MentionKind.BACKGROUND, trigger, _PLANNED if to_come else _HAPPENED, None, first, end)
    return _of_clause(parse, sentence, day, at, lead)


_REMEMBERED: Final = wordset("anniversary birthday centenary")
_INSTEAD: Final = re.compile(r"\bonly to [^,;:]*$|\b(?:instead of|rather than|as opposed to)(?: on)?$|\b(?:with the exception of|except(?: for)?|other than|apart from|aside from)\b[^,;:—–-]*$")
_REACH: Final = 10
"""Tokens before a day among which an exception is looked for."""
_POSTPONED: Final = wordset("reschedule postpone defer")
_MOVED: Final = wordset("move shift push")
_LIKENED: Final = wordset("equivalent similar akin compared comparable")
_AGES: Final = 800
"""Days, more than a year has: "in the turmoil of the 1920s"."""
_AND_THEN: Final = re.compile("qc[rx]*p")
_MADE: Final = re.compile("q+d")
# What tells that a verb which may take a day for its object has none: "called yesterday [for] talks", "was named yesterday [as] Lund"
_ALONE: Final = {"call": " for ", "name": " as "}
_OF_WHAT: Final = frozenset({"for", "behind", "of", "about"})


def _put_off(parse: Parse, clause: Clause) -> bool:
    """Whether a clause tells that something is to be on another day."""
    start, end = clause.subject
    put = clause.group.lemma in {"put", "bring", "push"} and not {"back", "off", "forward"}.isdisjoint(parse.words[clause.group.end : clause.group.end + 1])
    return put or clause.group.lemma in _POSTPONED or (clause.group.lemma in _MOVED and end > start and noun(parse.words[end - 1]) != "")


def _of_clause(parse: Parse, sentence: Sentence, day: Day, at: int, lead: str = "") -> Told:
    """The act of the clause that holds token `at`; `lead`: the word that leads to the day."""
    assert day.when.end is not None, "usable days have both ends"
    naming = only_named(day, parse)
    if lead in LIMITS and (told := counted_from(parse, day, at)):
        return told
    clause = parse.clause_of(at)
    found = act(parse, clause) if clause else None
    if clause is None or (day.when.grain in COARSE and behind_dash(parse, clause, at)) or in_participle_phrase(parse, clause, at, far=day.when.grain in COARSE or sentence.passage.anchor - day.when.end >= _OLD) or of_example(parse, clause, at, coarse=day.when.grain in COARSE) or (day.when.grain in COARSE and behind_participle(parse, clause, at)):
        return naming
    if day.when.end <= sentence.passage.anchor and (deed := accused(parse, clause, at)):
        return Told(day, MentionKind.BACKGROUND, deed, Status.ALLEGED, clause, clause.start, clause.end)
    if clause.aside and at < clause.group.start and not _REMEMBERED.isdisjoint(parse.words[at : clause.group.start]):
        return naming  # "Monday marked the anniversary of a fire that killed ten"
    if of_inner(parse, clause, at, coarse=day.when.grain in COARSE or sentence.passage.anchor - day.when.end >= _OLD) or (day.when.grain in _YEARS and of_somebody(parse, clause)):
        return naming
    if _AND_THEN.search(parse.tags, clause.group.end, at) or _is_theirs(parse, clause, at):
        return naming  # "was arrested in May and released on Monday", "90 people were rescued, with a girl found on Monday"
    if (within := of_subject(parse, clause, at)) is not None:
        return of_participle(parse, day, within, sentence.passage.anchor, at) if within else naming
    if found is None and clause.subject[0] < at < clause.group.start:  # "the motive for the attack in Oslo on Sunday is unknown"
        hung = noun_before(parse, at, _OF_WHAT) if day.when.grain is Grain.DAY else None
        return Told(day, MentionKind.BACKGROUND, hung[2], _HAPPENED, None, hung[0], hung[1]) if hung and hung[2] and day.when.end <= sentence.passage.anchor else naming
    opens = not parse.tags[:at].strip("iqrx")
    if opens and (found is None or clause.group.lemma == "become") and (told := counted_from(parse, day, at)):
        return told  # "In 2013, when the bridge was opened, it became ..."
    if found is None:
        clause, found = scene_of(parse, clause) or then_done(parse, clause, at) or (clause, found)
    if found is None:
        return naming
    if clause.group.lemma in _STAGES and not clause.aside:
        clause, found = staged(parse, clause, at) or (clause, found)
    elif clause.opening is Opening.ADVERBIAL and clause.opener in {"when", "as", "after"}:
        clause, found = announcing(parse, clause) or (clause, found)
    if lead == "in" and day.when.grain in COARSE and clause.subject[0] < clause.subject[1] <= at < clause.group.start and noun(parse.words[clause.subject[1] - 1]):
        return naming  # "the attack in March had ..."
    before = lemma(parse.words[at - 1].lower()) if not lead and at and parse.tags[at - 1] in "aAvEV" else ""
    if (before in OF_DAYS and not _alone(parse, sentence, before, day, at)) or (before in {"declare", "proclaim", "make"} and _MADE.match(parse.tags, at)):
        return naming  # "is targeting November", "declared Monday a holiday"
    if overtaken(parse, found, clause, day, sentence) or _due(parse, clause, at):
        return naming  # "an emergency declared in May and due to end in July"
    if clause.group.tags[0] == "h" and day.when.end <= sentence.passage.anchor and _behind_comma(parse, clause, at, day):
        return naming  # "has held ten tests, the latest on Monday"
    if clause.group.tags[0] == "V" and clause.subject[0] < at < clause.group.start and (of := parse.tags.rfind("E", clause.subject[0], at)) > 0 and "," not in parse.tags[of:at]:
        return of_participle(parse, day, of, sentence.passage.anchor, at)  # "the measure signed into law by the president in May helps ..."
    hour = lead in {"before", "after"} and (day.resolution.type is TimexType.TIME or _PART_OF_DAY.match(day.resolution.text) is not None)
    if lead == "for" and day.when.grain in COARSE and found.status is _HAPPENED:
        return naming  # "slashed the target for this year"
    if day.resolution.span is None and parse.words[at - 1] in {"between", "and"} and "between" in parse.words[max(0, at - 2 * _REACH) : at]:
        return naming  # "fell between Monday, when police charged, and Friday"
    if lead == "from" and day.resolution.span is None and parse.words[at + 1 : at + 2] in (["until"], ["till"], ["to"]):
        return naming  # "ran the port from 1996 until it was sold"
    if lead in LIMITS and not hour and not (lead == "by" and found.status is _PLANNED):
        return naming
    if lead == "by" and _WITH.search(parse.tags, clause.group.end, at) and "with" in parse.words[clause.group.end : at]:
        return naming  # "snow will arrive tonight, with floods by Monday"
    if found.status is _ONGOING and (day.when.days or 0) > 1 and clause.group.tags[0] == "b" and parse.words[clause.group.start].lower() in {"was", "were"}:
        return naming  # "in 1985 she was returning from Oslo when ..."
    if found.kind is _STATEMENT and found.trigger in PLAIN_REPORT and day.when.grain in _YEARS:
        return naming  # what somebody once said
    if clause.holds(at) and of_a_day_to_come(parse, clause, day, sentence):
        return naming
    if (found.status is Status.DENIED and clause.opening is not Opening.MAIN) or out_of_tense(parse, clause, day, sentence) or not worth(parse, clause, found):
        return naming
    status = _status(parse, found, clause, day, sentence, at)
    if status is _HAPPENED and day.resolution.text.lower().startswith(("later this", "later today")) and not (clause.group.lemma in OF_ANOTHER | PLANNING and "ta" in parse.tags[clause.group.end : at]):
        return naming  # "rose before a speech later this week", but "agreed to meet later this week"
    if _of_another(parse, found, clause, day, sentence, at, lead=lead, planned=status is _PLANNED):
        return naming
    if clause.group.lemma in _WISHED and status is not _PLANNED:
        return naming  # "the fanatics who want to strike today"
    assert day.when.start is not None, "usable days have both ends"
    if status is _HAPPENED and day.when.start - sentence.passage.anchor > _MORROW:
        return naming  # what is past is told of no day after tomorrow
    ahead = status is _PLANNED and found.status is _HAPPENED and clause.group.tags[0] in "vEb" and "G" not in clause.group.tags
    if ahead and lead in {"in", "on", ""} and (day.resolution.basis is Basis.EXPLICIT or (day.when.grain in COARSE and "ta" not in parse.tags[clause.group.end : at])):
        return naming  # what is past on a date to come: the page is older than it says, or it is the February of another year
    if status is _PLANNED and found.status is _HAPPENED and clause.group.tags[0] == "h" and lead in {"in", "on", ""}:
        return naming  # "has been shaken by the sale this weekend"
    if status is _PLANNED and found.status is not _PLANNED and ((found.kind is _STATEMENT and clause.group.tags[0] in "vEh") or clause.group.lemma in _NO_PLAN) and lead not in {"to", "until"}:
        return naming  # "banned a march on 3 May", "answered with an offer of talks on 3 May"
    ahead = ahead and not (lead in {"in", "on", ""} and clause.group.tags[-1] in "Ep" and parse.words[clause.group.start].lower() in {"is", "are"})  # "is released tomorrow"
    return Told(day, _kind(found, clause, day, sentence), found.trigger, status, clause, clause.start, clause.end, ahead=ahead)


# "before dawn Thursday" is on Thursday
_PART_OF_DAY: Final = re.compile(r"(?:dawn|daybreak|sunrise|sunset|noon|midday|dusk|nightfall)\b", re.IGNORECASE)
_WITH: Final = re.compile(",i")
_READYING: Final = wordset("ready prepare brace gear train rehearse pack wait hope pray")
_NO_PLAN: Final = UNDONE | DENIALS | wordset("refuse ban bar block forbid prohibit halt suspend stop delay rule")


def _of_another(parse: Parse, found: Act, clause: Clause, day: Day, sentence: Sentence, at: int, *, lead: str, planned: bool) -> bool:
    """Whether the day is that of what the act is about, and not of the act."""
    assert day.when.end is not None, "usable days have both ends"
    verb, first = clause.group.lemma, parse.words[clause.group.start].lower()
    if lead == "for" and (verb in _READYING or (day.when.grain in COARSE and (verb in REPORTS or parse.words[at - 2].lower() in MEASURES))):
        return True  # "braced for Monday", "reported sales of 20 crowns for May", "tied its record low for May"
    if parse.words[at - 1 - (parse.tags[at - 1] == "i")].lower() in _PARTS and _IN_DOING.match(parse.tags, at):
        return True  # "faced questions about his role last year in saving banks"
    if lead in {"", "on", "in"} and "according to" in parse.text and parse.words[clause.group.end : at].count("according") and parse.tags.count("q", clause.start, at):
        return True  # "fell in the first quarter, according to a report this week"
    if _put_off(parse, clause) and ((lead in {"from", "to", "until"} and not planned) or day.resolution.span is not None):
        return True  # "was moved from Monday to Tuesday"
    if planned and (day.when.grain in COARSE or (first == "would" and clause.opening is Opening.STATED)) and day.when.end <= sentence.passage.anchor:
        return True  # "said he would resign in June", which is over
    if found.status is _PLANNED and (first in FUTURE or first in {"is", "are"} or clause.group.tags[0] == "V") and day.when.end <= sentence.passage.anchor:
        return True  # nothing that will be was
    if planned and verb in UNDONE - _POSTPONED:
        return True  # "thwarted an attack planned for Monday"
    put_behind = clause.group.tags == "E" and parse.tags[clause.group.start - 1] == ","
    return verb in ANSWERABLE and (first in {"is", "are"} or put_behind) and of_doing(parse, clause.group.end, at)  # "is accused of robbing a bank on Monday"


_PARTS: Final = wordset("role part record work involvement response handling conduct")
_IN_DOING: Final = re.compile("q+iG")
_STAGES: Final = wordset("appear make")


def _is_theirs(parse: Parse, clause: Clause, at: int) -> bool:
    """Whether a day is that of what became of somebody told of beside: "with one boy found on Monday"."""
    done = accompanied(parse, clause.group.end, at)[1] if "with" in parse.words else 0
    return done > 0 and not parse.tags[done + 1 : at].strip("ir")


def _alone(parse: Parse, sentence: Sentence, verb: str, day: Day, at: int) -> bool:
    """Whether a verb before the day at a token does not act on the day."""
    passive = parse.tags[at - 2] in "be"
    if verb == "observe":
        return passive
    return verb in _ALONE and passive == (verb == "name") and sentence.text.startswith(_ALONE[verb], day.resolution.end - sentence.start)


def _behind_comma(parse: Parse, clause: Clause, at: int, day: Day) -> bool:
    """Whether a phrase put behind a comma holds the day, and not only the day itself."""
    comma = parse.tags.rfind(",", clause.group.end, at)
    return comma >= 0 and "c" not in parse.tags[comma:at] and (day.when.grain is not Grain.DAY or parse.tags[comma + 1 : at].strip("iq")[:1] not in {"", "j"})


def _due(parse: Parse, clause: Clause, at: int) -> bool:
    """Whether the day is that of something due: "and set to expire later this month", "..., planned for 2022"."""
    between = [w.lower() for w in parse.words[clause.group.end + 1 : at]]
    return any((a in _AHEAD and b == "to") or (a == "," and b in _AHEAD) for a, b in pairwise(between))


_WISHED: Final = wordset("want wish hope need prefer")
_AHEAD: Final = wordset("due set scheduled expected likely planned slated")


def _kind(found: Act, clause: Clause, day: Day, sentence: Sentence) -> MentionKind:
    """Older matters told in passing are background."""
    if found.kind is _STATEMENT:
        return found.kind
    assert day.when.end is not None, "usable days have both ends"
    old = sentence.passage.anchor - day.when.end >= _OLD
    return MentionKind.BACKGROUND if old and (clause.aside or day.when.grain in COARSE) else found.kind


def _status(parse: Parse, found: Act, clause: Clause, day: Day, sentence: Sentence, at: int) -> Status:
    """An act on a day to come is a plan, but for a plain past tense: clocks differ."""
    assert day.when.start is not None, "usable days have both ends"
    assert day.when.end is not None, "usable days have both ends"
    if found.status is _HAPPENED and clause.opener == "when" and clause.group.tags[0] == "V" and day.when.end >= sentence.passage.anchor:
        return _PLANNED  # "when ministers meet this week"
    if found.status is _HAPPENED and clause.group.tags == "V" and day.resolution.mod == "END" and day.when.end > sentence.passage.anchor:
        return _PLANNED  # "meets again at the end of this month"
    if found.status in {_HAPPENED, _ONGOING} and day.when.start > sentence.passage.anchor:
        past = (clause.group.tags[0] in "vEh" or (parse.words[clause.group.start].lower() in {"was", "were"} and clause.group.tags[-1] in "Ep")) and "ta" not in parse.tags[clause.group.end : max(at, clause.group.end)]
        near = day.when.start - sentence.passage.anchor <= (_MORROW if clause.group.tags[0] == "h" else _NEAR)
        return found.status if past and near else _PLANNED
    return found.status
