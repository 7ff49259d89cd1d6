"""Days told by another day of the sentence: "on Tuesday, four days after he married". Weeks are not counted: they are told roughly."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from timeline import interval
from timeline.extractor.acts import act
from timeline.extractor.days import Day
from timeline.extractor.told import Told, only_named, worth
from timeline.interval import Grain
from timeline.model import MentionKind, Status

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from timeline.grammar.parsed import Parse
    from timeline.model import Sentence

_COUNTED: Final = re.compile(r", (?:just |exactly |only )?(?P<told>(?P<count>the|an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) days? (?P<way>after|before)) (?=\w)")
_AHEAD: Final = re.compile(r"\b(?P<told>(?:just |exactly |only )?(?P<count>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) days (?P<way>after|before) )$")
_NUMBERS: Final = {word: n for n, words in enumerate(["the a an one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], 1) for word in words.split()}
_OLD: Final = timedelta(days=14)


def further(days: Iterable[Day], sentence: Sentence) -> tuple[Day, ...]:
    """The days, each with the one that is counted from it right behind, or in place of it: "two days before Christmas"."""
    told: list[Day] = []
    for day in days:
        if (ahead := _ahead(day, sentence)) is not None:
            told.append(ahead)
            continue
        told.append(day)
        found = _COUNTED.match(sentence.text, day.resolution.end - sentence.start)
        if found is None or day.when.grain is not Grain.DAY or day.when.start is None or day.resolution.span is not None:
            continue
        when = _away(day.when.start, found, -1)
        if when is None:
            continue
        start, end = (sentence.start + at for at in found.span("told"))
        shown = day.resolution._replace(start=start, end=end, text=found["told"], value=str(when), interval=when, mod="", clock=None)
        told.append(Day(shown, when, base=day.resolution, further=f", told as {found['told']!r}: {when}"))
    return tuple(told)


def _ahead(day: Day, sentence: Sentence) -> Day | None:
    """The day that is counted from one right behind, None where none is."""
    found = _AHEAD.search(sentence.text, 0, day.resolution.start - sentence.start)
    if found is None or day.when.grain is not Grain.DAY or day.when.start is None or day.resolution.span is not None or sentence.text[day.resolution.end - sentence.start :][:1] not in {"", " ", ".", ",", ";"}:
        return None
    when = _away(day.when.start, found, 1)
    if when is None:
        return None
    start = sentence.start + found.start("told")
    shown = day.resolution._replace(start=start, text=sentence.text[start - sentence.start : day.resolution.end - sentence.start], value=str(when), interval=when, mod="", clock=None)
    return Day(shown, when, base=day.resolution, further=f", told as {found['told'].strip()!r}: {when}", there=True)


def _away(start: date, found: re.Match[str], way: int) -> interval.Interval | None:
    """So many days after or before (`way` 1), or that so many days after or before it is (-1); None outside the calendar."""
    count = _NUMBERS.get(found["count"]) or int(found["count"])
    try:
        return interval.day(start + timedelta(days=way * count * (1 if found["way"] == "after" else -1)))
    except OverflowError:
        return None


def placed(parse: Parse, day: Day, sentence: Sentence, anchor: date) -> Told:
    """The act behind "four days after"."""
    at = next((n for n, (start, _) in enumerate(parse.spans) if start >= day.resolution.end - sentence.start), 0) - 1
    clause = next((c for c in parse.clauses if c.start == at), None)
    found = act(parse, clause) if clause is not None and clause.group.tags[0] in "vEbh" and "q" not in parse.tags[clause.start : clause.end] else None
    if clause is None or found is None or found.status is not Status.HAPPENED or not worth(parse, clause, found) or day.when.end is None or day.when.end > anchor:
        return only_named(day, parse)
    old = anchor - day.when.end >= _OLD
    return Told(day, MentionKind.BACKGROUND if old and found.kind is MentionKind.HAPPENING else found.kind, found.trigger, found.status, clause, clause.start, clause.end)
