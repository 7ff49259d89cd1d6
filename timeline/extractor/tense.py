"""Whether the tense of a clause goes with a day long past."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.happenings import REPORTS
from timeline.grammar.parsed import Opening
from timeline.grammar.people import one_person
from timeline.interval import Grain
from timeline.model import Basis, PassageKind, Status, TimexType

if TYPE_CHECKING:
    from timeline.extractor.acts import Act
    from timeline.extractor.days import Day
    from timeline.grammar.parsed import Clause, Parse
    from timeline.model import Sentence

COARSE: Final = frozenset({Grain.MONTH, Grain.QUARTER, Grain.SEASON, Grain.HALF, Grain.YEAR, Grain.DECADE})
_WEEK: Final = timedelta(days=7)
_NEAR: Final = timedelta(days=3)
_MORROW: Final = timedelta(days=1)
_MONTHS: Final = 60
_LONG_AGO: Final = timedelta(days=300)


def out_of_tense(parse: Parse, clause: Clause, day: Day, sentence: Sentence) -> bool:
    """The present tense or the perfect beside a day long past: "the drought dates from 1948", "it has made news, most of all in 2015"."""
    assert day.when.end is not None, "usable days have both ends"
    tags, first = clause.group.tags, parse.words[clause.group.start].lower()
    if tags[0] == "h":
        if first in {"has", "have"} and day.resolution.type is TimexType.TIME and any(map(str.isdigit, day.resolution.text)):
            return True  # "has asked for talks at 3 p.m. on Monday"
        long = (day.when.days or 0) > _MONTHS and day.when.end >= sentence.passage.anchor  # "has faced attacks in the past year"
        ago = sentence.passage.anchor - day.when.end
        over = day.when.grain is Grain.YEAR and ago >= timedelta(0) and not day.resolution.text.lower().startswith("this")
        return first in {"has", "have"} and (long or over or (day.when.grain in COARSE and ago > _LONG_AGO))
    if day.when.end - sentence.passage.anchor > _LONG_AGO and tags[0] != "m" and sentence.text[4:5] == ":" and sentence.text[:4].isdigit():
        return True  # the clock of a live page: "2020: The mayor ends her speech"
    if _figured(parse, clause) and ((day.when.days or 0) > _MONTHS or day.when.end > sentence.passage.anchor):
        return True
    if tags[0] == "V" and (day.when.days or 0) > _MONTHS and day.when.end - sentence.passage.anchor <= _MORROW:
        return True  # "the line runs to the south, carrying millions in the past year"
    if tags[0] == "V" and clause.group.lemma not in HISTORIC | REPORTS and day.when.end <= sentence.passage.anchor and any(map(str.isdigit, day.resolution.text)) and day.when.grain is Grain.DAY and sentence.passage.kind is PassageKind.BODY and parse.tags[0] != "q":
        return True  # below a picture: "A woman holds a banner in Oslo on May 3"
    anybody = parse.words[clause.subject[0]].lower() in {"a", "an"} and one_person(map(str.lower, parse.words[slice(*clause.subject)]))
    if tags[0] == "V" and anybody and clause.group.lemma not in HISTORIC | REPORTS and day.when.end <= sentence.passage.anchor and day.when.grain is Grain.DAY and sentence.passage.kind is PassageKind.BODY and parse.tags[0] != "q":
        return True  # "A trader makes a call on Monday"
    chronicle = parse.tags[0] == "q" and ":" in parse.tags[: clause.group.start]
    present = not chronicle and ((tags[0] == "V" and not _in_history(parse, clause, day)) or (tags[0] == "b" and tags[-1] in "EpG" and first in {"is", "are"}))
    return present and sentence.passage.anchor - day.when.end > _NEAR and sentence.passage.kind is not PassageKind.SECTION


def overtaken(parse: Parse, found: Act, clause: Clause, day: Day, sentence: Sentence) -> bool:
    """Whether a plan is told that has been overtaken: "was scheduled to leave on Sunday", "had been expected to win"."""
    assert day.when.start is not None, "usable days have both ends"
    first = parse.words[clause.group.start].lower()
    return found.status is Status.PLANNED and (first == "had" or (first in {"was", "were"} and (clause.aside or day.when.start <= sentence.passage.anchor)))


def _figured(parse: Parse, clause: Clause) -> bool:
    """Whether only figures or polls tell of it: "polls show the union is headed for a win this weekend"."""
    teller = parse.clauses[parse.clauses.index(clause) - 1]
    start, end = teller.subject
    return clause.opening is Opening.STATED and clause.group.tags[0] != "m" and teller.group.lemma in _SHOW and start < end and parse.words[end - 1].lower() in _FIGURES


_SHOW: Final = wordset("show suggest indicate")
_FIGURES: Final = wordset("figures data statistics numbers poll polls survey surveys")


def of_a_day_to_come(parse: Parse, clause: Clause, day: Day, sentence: Sentence) -> bool:
    """What can be set ahead, in the perfect beside a weekday that is over: "has convened a meeting on Friday", told on Wednesday, is of the next."""
    if clause.group.lemma in _PROMISED | _ASKED_FOR and _is_behind(parse, clause, day, sentence):
        return True
    if clause.group.lemma not in _SET_AHEAD or parse.words[clause.group.end : clause.group.end + 1] == ["for"]:
        return False
    over = day.when.grain is Grain.DAY and day.resolution.basis is Basis.ANCHORED and day.when.end is not None and sentence.passage.anchor - day.when.end >= _MORROW
    return over and clause.opening in _PLAINLY and parse.words[clause.group.start].lower() in {"has", "have"} and day.resolution.text.lower().endswith("day")


def _is_behind(parse: Parse, clause: Clause, day: Day, sentence: Sentence) -> bool:
    """Whether a weekday that is over stands behind what somebody promises or wants: "called for a march on Saturday", "vowed to tell the truth on Tuesday" is of the next as often as not."""
    at = next((n for n in range(clause.group.end, len(parse.spans)) if parse.spans[n][0] >= day.resolution.start - sentence.start), 0)
    wanted = (clause.group.lemma in _PROMISED and "ta" in parse.tags[clause.group.end : at]) or (clause.group.lemma in _ASKED_FOR and not _TO_WHAT.isdisjoint(told := parse.words[clause.group.end : at]) and not _GATHERINGS.isdisjoint(told))
    return wanted and day.resolution.basis is Basis.ANCHORED and _WEEKDAY.fullmatch(day.resolution.text) is not None and day.when.end is not None and day.when.end <= sentence.passage.anchor


_PROMISED: Final = wordset("promise vow pledge plan want hope")
_ASKED_FOR: Final = wordset("call invite ask")
_GATHERINGS: Final = wordset("march marches rally rallies protest protests demonstration demonstrations strike strikes vigil vigils referendum election summit final match debate")
_TO_WHAT: Final = frozenset({"for", "to"})
_WEEKDAY: Final = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?")


def is_no_news(day: Day, sentence: Sentence) -> bool:
    """Whether a day is a date, and over for a week."""
    return day.when.end is not None and sentence.passage.anchor - day.when.end >= _WEEK and any(map(str.isdigit, day.resolution.text))


_SET_AHEAD: Final = wordset("convene call schedule summon invite announce cancel postpone")
_PLAINLY: Final = frozenset({Opening.MAIN, Opening.JOINED})


def _in_history(parse: Parse, clause: Clause, day: Day) -> bool:
    """Whether the present tense tells what was: of a day, of a month where it can be no custom."""
    verb = clause.group.lemma
    violent = verb in _VIOLENT or (verb == "open" and parse.words[clause.group.end : clause.group.end + 1] == ["fire"])
    return verb in HISTORIC if day.when.grain is Grain.DAY else violent and day.when.grain is Grain.MONTH


_VIOLENT: Final = wordset("kill shoot storm assassinate massacre explode")
# Told in the present as in a chronicle: "A gunman opens fire in a club on June 12 last year".
HISTORIC: Final = wordset(
    """kill die open attack shoot bomb explode crash arrest launch fire sign resign win lose arrive leave begin end meet invade capture seize declare sink collapse strike hit elect appoint assassinate free release flee land derail
    announce approve reject vote pass sentence convict charge close blow storm take become enter return reach find kidnap abduct execute bury marry break"""
)
