"""Today and its neighbours, and their parts.

"This morning" is TMO, "last night" TNI of the day before (TIME); "the next morning" is counted from the day told.
"""

from __future__ import annotations

from timeline.symbol import (
    Base,
    Calendar,
    Shift,
    Symbol,
    TimeOfDay,
    Turn,
    Unit,
    Weekday,
)
from timeline.timex.rule import Parts, Rule

_STEP = {Turn.LAST: -1, Turn.THIS: 0, Turn.NEXT: 1}


def _hour(p: Parts) -> Symbol | None:
    part, hour = p.get("part", "NI"), (p["hour12"] if "hour12" in p else p["hour_word"]) % 12
    return TimeOfDay(Shift(Unit.DAY, 0), 24 if part == "NI" and not hour else hour + (12 if part != "MO" else 0), p.get("minute_word", 0))


# the newspaper, the programme: with a capital, where such words stand beside it
_BEFORE = ("newspaper", "tabloid", "magazine", "programme", "program", "show", r"\bthe", r"\b[A-Z][A-Z]", "[A-Z][A-Z][A-Z]", "Russia", "India", "Psychology", "History", "Christianity")
_TITLED = rf"(?:{'|'.join(f'(?<={word}.Today)' for word in _BEFORE)}|(?<=.Today)(?i: (?:newspaper|programme|program|tabloid|magazine|presenter|host|anchor)\b))"


def _part_first(p: Parts) -> Symbol | None:
    return TimeOfDay(Weekday(p["weekday"]) if "weekday" in p else Shift(Unit.DAY, -1), part=p["part"])


RULES = (
    Rule(
        "today",
        "today",
        lambda _: Shift(Unit.DAY, 0),
        (("[today]", "2021-11-17"), ("[today]'s vote", "2021-11-17")),
        unless_before=r"(?i:usa )",
        unless_next=rf"{_TITLED}|(?i: show\b|'s (?:world|youths?|youngsters|generation|society|children|kids|young|technology|standards|economy|consumers)\b)",
    ),
    Rule("tonight", "tonight", lambda _: TimeOfDay(Shift(Unit.DAY, 0), part="NI"), (("[tonight]", "2021-11-17TNI"),)),
    Rule("yesterday", "yesterday", lambda _: Shift(Unit.DAY, -1), (("[yesterday]", "2021-11-16"),)),
    Rule("tomorrow", "tomorrow", lambda _: Shift(Unit.DAY, 1), (("[tomorrow]", "2021-11-18"),), unless_next=r" [A-Z][a-z]+ [A-Z]"),
    Rule(
        "day before yesterday", "the day before yesterday", lambda _: Shift(Unit.DAY, -2), (("[the day before yesterday]", "2021-11-15"),)
    ),
    Rule("day after tomorrow", "the day after tomorrow", lambda _: Shift(Unit.DAY, 2), (("[the day after tomorrow]", "2021-11-19"),)),
    Rule(
        "part of yesterday",
        "(yesterday|last) {part}",
        lambda p: TimeOfDay(Shift(Unit.DAY, -1), part=p["part"]),
        (("[last night]", "2021-11-16TNI"), ("[yesterday morning]", "2021-11-16TMO")),
    ),
    Rule(
        "part of tomorrow",
        "tomorrow {part}",
        lambda p: TimeOfDay(Shift(Unit.DAY, 1), part=p["part"]),
        (("[tomorrow evening]", "2021-11-18TEV"),),
    ),
    Rule(
        "this day of a year",
        "this (very )?(day|date|week) (in {year}|{turn} year)",
        lambda p: Calendar(p["year"]) if "year" in p else Shift(Unit.YEAR, _STEP[p["turn"]]),
        (("on [this day in 1963]", "1963"), ("[this day last year]", "2020")),
    ),
    Rule("part of today", "this {part}", lambda p: TimeOfDay(Shift(Unit.DAY, 0), part=p["part"]), (("[this morning]", "2021-11-17TMO"),)),
    Rule(
        "hour of today",
        "(at|by|until|till|after|before|around|about|from|since) <({hour12}|{hour_word}( {minute_word})?) (tonight|this {part})>",
        _hour,
        (("at [9 tonight]", "2021-11-17T21:00"), ("at [six thirty this evening]", "2021-11-17T18:30"), ("until [7 this morning]", "2021-11-17T07:00")),
    ),
    Rule(
        "part of the day told",
        "(that|that same|the same|later that) {part}",
        lambda p: TimeOfDay(Shift(Unit.DAY, 0, Base.MENTION), part=p["part"]),
        (("on Nov. 3; [that night]", "2021-11-03TNI"),),
    ),
    Rule(
        "part of the next day",
        "the (next|following) {part}",
        lambda p: TimeOfDay(Shift(Unit.DAY, 1, Base.MENTION), part=p["part"]),
        (("on Nov. 3; [the next morning]", "2021-11-04TMO"),),
    ),
    Rule(
        "part of the day before",
        "the (previous {part}|{part} before)",
        lambda p: TimeOfDay(Shift(Unit.DAY, -1, Base.MENTION), part=p["part"]),
        (("on Nov. 3; [the previous night]", "2021-11-02TNI"), ("on Nov. 3; [the night before], it", "2021-11-02TNI")),
        unless_next=r"(?i:(?<=before) (?!(?:and|or|but|when|as|that|at|in|by|on|with|from|for|because|where|while|he|she|it|they|we|who|after)\b)\w)",
    ),
    Rule(
        "late part of the day",
        "(by|until|till|before|toward|towards|around|since) <(early|late|mid)(-| ){part}>",
        lambda p: TimeOfDay(None, part=p["part"]) if p["part"] != "NI" else None,
        (("by [late afternoon] the crowd had gone", "2021-11-17TAF"), ("until [early evening]", "2021-11-17TEV")),
        unless_next=r"(?i: (?:on|of|yesterday|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)",
    ),
    Rule(
        "part told first",
        "(mid(-| ))?{part} (yesterday|{weekday})",
        _part_first,
        (("at [mid-afternoon yesterday]", "2021-11-16TAF"), ("[mid-afternoon Friday]", "2021-11-12TAF")),
    ),
)
