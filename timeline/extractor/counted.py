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
_NUMBERS: Final = {word: n for n, words in enumerate(["the a an one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], 1) for word in words.split()}
_OLD: Final = timedelta(days=14)


def further(days: Iterable[Day], sentence: Sentence) -> tuple[Day, ...]:
    """The days, each with the one that is counted from it right behind."""
    told: list[Day] = []
    for day in days:
        told.append(day)
        found = _COUNTED.match(sentence.text, day.resolution.end - sentence.start)
        if found is None or day.when.grain is not Grain.DAY or day.when.start is None or day.resolution.span is not None:
            continue
        count = _NUMBERS.get(found["count"]) or int(found["count"])
        away = timedelta(days=count)
        try:
            when = interval.day(day.when.start - away if found["way"] == "after" else day.when.start + away)
        except OverflowError:  # before the first day of the calendar
            when = None
        if when is None:
            continue
        start, end = (sentence.start + at for at in found.span("told"))
        shown = day.resolution._replace(start=start, end=end, text=found["told"], value=str(when), interval=when, mod="", clock=None)
        told.append(Day(shown, when, base=day.resolution, further=f", told as {found['told']!r}: {when}"))
    return tuple(told)


def placed(parse: Parse, day: Day, sentence: Sentence, anchor: date) -> Told:
    """The act behind "four days after"."""
    at = next((n for n, (start, _) in enumerate(parse.spans) if start >= day.resolution.end - sentence.start), 0) - 1
    clause = next((c for c in parse.clauses if c.start == at), None)
    found = act(parse, clause) if clause is not None and clause.group.tags[0] in "vEbh" and "q" not in parse.tags[clause.start : clause.end] else None
    if clause is None or found is None or found.status is not Status.HAPPENED or not worth(parse, clause, found) or day.when.end is None or day.when.end > anchor:
        return only_named(day, parse)
    old = anchor - day.when.end >= _OLD
    return Told(day, MentionKind.BACKGROUND if old and found.kind is MentionKind.HAPPENING else found.kind, found.trigger, found.status, clause, clause.start, clause.end)
