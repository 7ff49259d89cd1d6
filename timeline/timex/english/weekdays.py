"""Weekdays, weekends and the weeks they lie in.

A bare weekday looks back, the publication day included, unless cues look ahead (91 %). A part of the day beside it belongs to
the expression: a morning, afternoon or evening that is over is a TIME (TimeML has it so always, TimeBank and AQUAINT 4 of 6), while nights (10 of 17) and
parts of days to come (3 of 3) have type and value of the day.
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

_TITLE = r"(?:'?s? (?:times|herald|post|mail|telegraph|mirror|express|independent|star|sun|tribune|journal|night (?:live|football|lights)|school|addams|weld|murder club|night fever)\b|-[a-z])"
# "a fire on Sunday Street"
_CALLED = r" (?:Street|Road|Avenue|Lane|Island)\b"
# of some weekday or other no day is known
_INDEFINITE = r"(?:\b(?:on an?|one|some|any|another)|\d, an?)(?: (?:wet|cold|rainy|sunny|warm|hot|quiet|busy|recent|grey|gray|chilly|snowy|dark|bright|humid|sweltering|freezing|frosty|foggy|windy|stormy|frigid|crisp|balmy|muggy|damp|dreary|spring|summer|autumn|winter|typical|normal|ordinary|random))?"
# no "the Monday meeting"
_ALONE = r"[- ](?!(?:and|or|but|when|as|that|at|in|by|with|from|to|for|because|where|while|he|she|it|they|we|who|after)\b)\w"


def _evening(p: Parts) -> Symbol | None:
    return TimeOfDay(Weekday(p["weekday"], p.get("turn", Turn.OPEN)), part=p["part"])


def _the_nth(p: Parts) -> Symbol:
    return Weekday(p["weekday"], within=Calendar(None, None, p["nth"]))


RULES = (
    Rule(
        "weekday",
        "{weekday}",
        lambda p: Weekday(p["weekday"]),
        (("on [Friday]", "2021-11-12"), ("[Wednesday]", "2021-11-17"), ("until [Friday]", "2021-11-19")),
        unless_next=rf"(?i:{_TITLE})|{_CALLED}",
        unless_before=rf"(?i:{_INDEFINITE}|\b(?:black|ash|good|bloody|cyber|fat|super|maundy|shrove|palm|giving|casual|throwback|rush|ruby|joe|mr|mrs|ms|dr|sgt|miss|companion|girl|man|(?:girl|boy|man|woman|servant|dog|cat|character|daughter|son|film|song|band|book|novel|play|show|series|album) (?:named|called))\.?) ",
    ),
    Rule(
        "weekday the nth",
        "(last )?{weekday} the {nth}",
        _the_nth,
        (("on [Friday the 13th]", "2021-08-13"), ("since [last Friday the 13th]", "2021-08-13")),
        unless_next=r"(?i:-| (?:films?|movies?|franchise|series|part|anniversary|game|match|street)\b)",
    ),
    Rule(
        "weekday, the nth",
        "{weekday}, the {nth}",
        _the_nth,
        (("on [Wednesday, the 3rd]", "2021-11-03"),),
        unless_next=r"[- ](?!(?:and|when|as|but|that|at|in|it|he|she|they|the|we|after|of)\b)\w",
    ),
    Rule(
        "last/this/next weekday",
        "(on )?<{turn} {weekday}>",
        lambda p: Weekday(p["weekday"], p["turn"], base=Base.RECENT if "coming " in p.text.lower() else Base.ANCHOR),
        (
            ("[last Friday]", "2021-11-12"),
            ("[next Monday]", "2021-11-22"),
            ("[last Wednesday]", "2021-11-10"),
            ("[this Friday]", "2021-11-19"),
            ("[this coming Thursday]", "2021-11-18"),
        ),
    ),
    Rule(
        "weekday told",
        "the {told} {weekday}",
        lambda p: Weekday(p["weekday"], Turn.NEXT if p["told"] > 0 else Turn.LAST, base=Base.MENTION) if p["told"] else None,
        (("on Nov. 3; [the following Tuesday]", "2021-11-09"), ("on Nov. 3; [the previous Friday]", "2021-10-29")),
    ),
    Rule(
        "weekday of the tale",
        "(on|by|until|till|since) <the {weekday}>",
        lambda p: Weekday(p["weekday"], base=Base.TOLD),
        (("on Nov. 3, and on [the Friday]", "2021-11-05"), ("on Nov. 3; it had been off since [the Monday]", "2021-11-01"), ("on [the Friday]", "XXXX-WXX-5")),
        unless_next=rf"(?i:{_ALONE})",
    ),
    Rule(
        "part of a weekday of the tale",
        "(on|by|until|till|since) <the {weekday} {part}>",
        lambda p: TimeOfDay(Weekday(p["weekday"], base=Base.TOLD), part=p["part"]),
        (("on Nov. 3, and on [the Friday morning]", "2021-11-05TMO"),),
        unless_next=rf"(?i:{_ALONE})",
    ),
    Rule(
        "weekday before",
        "the {weekday} before",
        lambda p: Weekday(p["weekday"], Turn.LAST, base=Base.MENTION),
        (("on Nov. 3 or [the Friday before]", "2021-10-29"),),
        unless_next=r"(?i: (?:last|the|a|his|her|their|[a-z]+ing)\b| [A-Z])",
    ),
    Rule(
        "a week from a weekday",
        "a week (on|from) {weekday}",
        lambda p: Shift(Unit.DAY, 7, of=Weekday(p["weekday"], Turn.NEXT)),
        (("[a week from Tuesday]", "2021-11-30"),),
    ),
    Rule(
        "weekdays ago",
        "{n} {weekdays} ago",
        lambda p: Shift(Unit.DAY, -7 * (p["n"] - 1), of=Weekday(p["weekdays"], Turn.LAST)),
        (("[two Mondays ago]", "2021-11-08"),),
    ),
    Rule(
        "weekday before last",
        "the {weekday} before last",
        lambda p: Shift(Unit.DAY, -7, of=Weekday(p["weekday"], Turn.LAST)),
        (("since [the Friday before last]", "2021-11-05"),),
        unless_next=r"(?i: (?:week|month|year|night|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)",
    ),
    Rule(
        "weekday week",
        "{weekday} week",
        lambda p: Weekday(p["weekday"], within=Shift(Unit.WEEK, 1)),
        (("on [Friday week]", "2021-11-26"),),
        unless_next=r".?[a-z-]",
    ),
    Rule(
        "part of a weekday",
        "({turn} )?{weekday}( in the |'s | ){part}",
        _evening,
        (("[Friday morning]", "2021-11-12TMO"), ("[last Sunday night]", "2021-11-14"), ("until [Friday morning]", "2021-11-19")),
        unless_next=r"(?i: (?:live|football|lights|raw|smackdown|fever))",
        unless_before=rf"(?i:{_INDEFINITE}) ",
    ),
    Rule(
        "the weekend",
        "the (past |last )?weekend",
        lambda _: Shift(Unit.WEEKEND, 0, Base.RECENT),
        (("over [the weekend]", "2021-W45-WE"), ("on [the past weekend]", "2021-W45-WE")),
        unless_next=r"(?i:-| (?:of|before|after)\b)",
    ),
    Rule(
        "weekend of a day",
        "(the )?weekend of {month} {day}",
        lambda p: Shift(Unit.WEEKEND, 0, of=Calendar(None, p["month"], p["day"])),
        (("[the weekend of Nov. 6]", "2021-W44-WE"),),
    ),
    Rule(
        "week of a day",
        "the week of {month} {day}",
        lambda p: Shift(Unit.WEEK, 0, of=Calendar(None, p["month"], p["day"])),
        (("[the week of March 6]", "2021-W09"),),
    ),
    Rule(
        "weekend",
        "weekend",
        lambda _: Shift(Unit.WEEKEND, 0, Base.RECENT),
        (("in [weekend] raids", "2021-W45-WE"),),
        unless_before=r"(?i:\b(?:a|of|long|every|each|one|another|holiday|wedding|opening|working|whole|entire|final|same|and)) ",
        unless_next=r"(?i:-|s\b)",
    ),
)
