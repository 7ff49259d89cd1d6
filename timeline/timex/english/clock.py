"""Times of day; finder merges them with the day beside them.

Conventions: hours and minutes are always written (T09:00); midnight is the end of the day named (T24:00); the zone stays as written.
"""

from __future__ import annotations

from timeline.symbol import Symbol, TimeOfDay
from timeline.timex.rule import Parts, Rule


def _zone(p: Parts) -> str:
    zone = p.written("zone")
    return zone.upper() if len(zone) <= 4 else zone.lower()


def _twelve(p: Parts) -> Symbol | None:
    return TimeOfDay(None, p["hour12"] % 12 + p["meridiem"], p.get("minute", 0), _zone(p))


def _twenty_four(p: Parts) -> Symbol | None:
    return TimeOfDay(None, p["hour24"], p["minute"], _zone(p)) if p["hour24"] < 24 or p["minute"] == 0 else None


def _military(p: Parts) -> Symbol | None:
    return TimeOfDay(None, p["military"] // 100, p["military"] % 100, _zone(p))


def _o_clock(p: Parts) -> Symbol | None:
    hour = p["hour12"] if "hour12" in p else p["hour_word"]
    return TimeOfDay(None, hour % 12 + 12 if p.get("part") in {"AF", "EV", "NI"} else hour, p.get("minute", 0))


def _named(p: Parts) -> Symbol | None:
    if p.text == "Noon":
        return None
    return TimeOfDay(None, 24 if "midnight" in p.text.lower() else 12, 0, _zone(p))


RULES = (
    Rule(
        "clock with a.m./p.m.",
        "{hour12}((:|.){minute})? ?{meridiem}( {zone})?",
        _twelve,
        (("at [9 a.m.]", "2021-11-17T09:00"), ("at [9:30 p.m. EST]", "2021-11-17T21:30"), ("at [6.10am]", "2021-11-17T06:10"), ("[12 a.m.]", "2021-11-17T00:00")),
    ),
    Rule(
        "hour in a part of the day",
        "({hour12}(:{minute})?|{hour_word}) (o'clock )?(in the|at) {part}",
        _o_clock,
        (("at [8 in the morning]", "2021-11-17T08:00"), ("at [10:30 at night]", "2021-11-17T22:30")),
    ),
    Rule(
        "hour word with a.m./p.m.",
        "{hour_word}( {minute_word})? {meridiem}( {zone})?",
        lambda p: None if p.text.lower() == "one am" else TimeOfDay(None, p["hour_word"] % 12 + p["meridiem"], p.get("minute_word", 0), _zone(p)),
        (("at [nine a.m.]", "2021-11-17T09:00"), ("at [ten thirty p.m.]", "2021-11-17T22:30")),
    ),
    Rule("24-hour clock with zone", "{hour24}(:|.){minute} {zone}", _twenty_four, (("at [14:30 GMT]", "2021-11-17T14:30"),)),
    Rule("military clock", "{military} (hours {zone}|{zone}|hours)", _military, (("at [1430 GMT]", "2021-11-17T14:30"),)),
    Rule(
        "24-hour clock",
        "(at|by|until|from|since|before|after|around|about|till|to|and|between) <{hour24}:{minute}>",
        _twenty_four,
        (("at [14:30]", "2021-11-17T14:30"),),
    ),
    Rule(
        "o'clock",
        "({hour12}|{hour_word}) o'clock( (in the |at )?{part})?( {zone})?",
        _o_clock,
        (("at [three o'clock]", "2021-11-17T03:00"),),
    ),
    Rule(
        "noon, midnight",
        "(noon|midday|midnight)( {zone})?",
        _named,
        (("at [noon]", "2021-11-17T12:00"), ("at [midnight]", "2021-11-17T24:00")),
        unless_next=r"(?i: (?:oil|sun|express|cowboy|blue|snack|mass)\b|-[a-z])",
        unless_before=r"(?i:high )",
    ),
    Rule(
        "part of the day",
        "(in|during|by|since|until|late in) <the (morning|afternoon|evening)>",
        lambda p: TimeOfDay(None, part={"m": "MO", "a": "AF", "e": "EV"}[p.text.lower().split("the ")[-1][0]]),
        (("in [the morning]", "2021-11-17TMO"),),
    ),
)
