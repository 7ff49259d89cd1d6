"""Weekdays and units counted from the anchor, or from the date told before.

Conventions: the unit written is the grain ("two years ago" is a year, not a day); a bare weekday looks back, the publication day included,
unless cues look ahead; "last week" is the ISO week before.
"""

from __future__ import annotations

from timeline.symbol import Base, Calendar, Part, Reference, Shift, Symbol, TimeOfDay, Turn, Unit, Vague, Weekday
from timeline.timex.rule import Parts, Rule

_STEP = {Turn.LAST: -1, Turn.THIS: 0, Turn.NEXT: 1}
_PER_UNIT = {Unit.DECADE: 10, Unit.CENTURY: 100, Unit.MILLENNIUM: 1000}
_TITLE = r"(?:'?s? (?:times|herald|post|mail|telegraph|mirror|express|independent|star|sun|tribune|journal|night (?:live|football|lights)|school|addams|weld|murder club|night fever)\b|-[a-z])"


def shifted(unit: Unit, count: int, base: Base = Base.ANCHOR) -> Symbol:
    """Decades and centuries ago are told in years."""
    return Shift(Unit.YEAR, count * _PER_UNIT[unit], base) if unit in _PER_UNIT else Shift(unit, count, base)


def _ago(p: Parts) -> Symbol | None:
    return shifted(p["any_unit"], -p.get("n", 1))


def _told(p: Parts) -> Symbol | None:
    count = p.get("n", 1)
    return shifted(p["any_unit"], count if p["side"] > 0 else -count, Base.MENTION)


def _unit(p: Parts) -> Symbol | None:
    unit, turn = p["long_unit"], p["turn"]
    titled = p.written("long_unit")[0].isupper() and not p.text.isupper()
    if titled or (unit is Unit.DAY and turn is not Turn.THIS):
        return None
    return Shift(unit, _STEP[turn])


def _in_turn(p: Parts) -> Symbol | None:
    if p.written("full_month") in {"may", "march"}:
        return None
    if "season" in p:
        return Part(Unit.SEASON, p["season"], turn=p["turn"])
    return Part(Unit.MONTH, p["full_month"], turn=p["turn"])


def _evening(p: Parts) -> Symbol | None:
    return TimeOfDay(Weekday(p["weekday"], p.get("turn", Turn.OPEN)), part=p["part"])


def _part_first(p: Parts) -> Symbol | None:
    return TimeOfDay(Weekday(p["weekday"]) if "weekday" in p else Shift(Unit.DAY, -1), part=p["part"])


_LATER = "{side:later_or_earlier}"
RULES = (
    Rule("today", "today", lambda _: Shift(Unit.DAY, 0), (("[today]", "2021-11-17"), ("[today]'s vote", "2021-11-17")), unless_before=r"(?i:usa )", unless_next=r"(?i: show\b)"),
    Rule("tonight", "tonight", lambda _: TimeOfDay(Shift(Unit.DAY, 0), part="NI"), (("[tonight]", "2021-11-17TNI"),)),
    Rule("yesterday", "yesterday", lambda _: Shift(Unit.DAY, -1), (("[yesterday]", "2021-11-16"),)),
    Rule("tomorrow", "tomorrow", lambda _: Shift(Unit.DAY, 1), (("[tomorrow]", "2021-11-18"),), unless_next=r" [A-Z][a-z]+ [A-Z]"),
    Rule("day before yesterday", "the day before yesterday", lambda _: Shift(Unit.DAY, -2), (("[the day before yesterday]", "2021-11-15"),)),
    Rule("day after tomorrow", "the day after tomorrow", lambda _: Shift(Unit.DAY, 2), (("[the day after tomorrow]", "2021-11-19"),)),
    Rule("part of yesterday", "(yesterday|last) {part}", lambda p: TimeOfDay(Shift(Unit.DAY, -1), part=p["part"]), (("[last night]", "2021-11-16TNI"), ("[yesterday morning]", "2021-11-16TMO"))),
    Rule("part of tomorrow", "tomorrow {part}", lambda p: TimeOfDay(Shift(Unit.DAY, 1), part=p["part"]), (("[tomorrow evening]", "2021-11-18TEV"),)),
    Rule("part of today", "this {part}", lambda p: TimeOfDay(Shift(Unit.DAY, 0), part=p["part"]), (("[this morning]", "2021-11-17TMO"),)),
    Rule("part of the day told", "(that|that same|the same|later that) {part}", lambda p: TimeOfDay(Shift(Unit.DAY, 0, Base.MENTION), part=p["part"]), (("on Nov. 3; [that night]", "2021-11-03TNI"),)),
    Rule("part of the next day", "the (next|following) {part}", lambda p: TimeOfDay(Shift(Unit.DAY, 1, Base.MENTION), part=p["part"]), (("on Nov. 3; [the next morning]", "2021-11-04TMO"),)),
    Rule("part of the day before", "the (previous {part}|{part} before)", lambda p: TimeOfDay(Shift(Unit.DAY, -1, Base.MENTION), part=p["part"]), (("on Nov. 3; [the previous night]", "2021-11-02TNI"),)),
    Rule("part told first", "(mid(-| ))?{part} (yesterday|{weekday})", _part_first, (("at [mid-afternoon yesterday]", "2021-11-16TAF"), ("[mid-afternoon Friday]", "2021-11-12"))),
    Rule("weekday", "{weekday}", lambda p: Weekday(p["weekday"]), (("on [Friday]", "2021-11-12"), ("[Wednesday]", "2021-11-17"), ("until [Friday]", "2021-11-19")), unless_next=rf"(?i:{_TITLE})", unless_before=r"(?i:\b(?:black|ash|good|bloody|cyber|fat|super|maundy|shrove|palm|giving|casual|throwback|rush|ruby|joe|mr|mrs|ms|dr|sgt|miss|companion|girl|man|named|called)\.?) "),
    Rule("last/this/next weekday", "(on )?<{turn} {weekday}>", lambda p: Weekday(p["weekday"], p["turn"]), (("[last Friday]", "2021-11-12"), ("[next Monday]", "2021-11-22"), ("[last Wednesday]", "2021-11-10"), ("[this Friday]", "2021-11-19"))),
    Rule("weekday told", "the {told} {weekday}", lambda p: Weekday(p["weekday"], Turn.NEXT if p["told"] > 0 else Turn.LAST, base=Base.MENTION) if p["told"] else None, (("on Nov. 3; [the following Tuesday]", "2021-11-09"), ("on Nov. 3; [the previous Friday]", "2021-10-29"))),
    Rule("weekday before", "the {weekday} before", lambda p: Weekday(p["weekday"], Turn.LAST, base=Base.MENTION), (("on Nov. 3 or [the Friday before]", "2021-10-29"),), unless_next=r"(?i: (?:last|the|a|his|her|their|[a-z]+ing)\b| [A-Z])"),
    Rule("a week from a weekday", "a week (on|from) {weekday}", lambda p: Shift(Unit.DAY, 7, of=Weekday(p["weekday"], Turn.NEXT)), (("[a week from Tuesday]", "2021-11-30"),)),
    Rule("weekdays ago", "{n} {weekdays} ago", lambda p: Shift(Unit.DAY, -7 * (p["n"] - 1), of=Weekday(p["weekdays"], Turn.LAST)), (("[two Mondays ago]", "2021-11-08"),)),
    Rule("weekday week", "{weekday} week", lambda p: Weekday(p["weekday"], within=Shift(Unit.WEEK, 1)), (("on [Friday week]", "2021-11-26"),), unless_next=r".?[a-z-]"),
    Rule("part of a weekday", "({turn} )?{weekday}( in the |'s | ){part}", _evening, (("[Friday morning]", "2021-11-12"), ("[last Sunday night]", "2021-11-14")), unless_next=r"(?i: (?:live|football|lights|raw|smackdown|fever))"),
    Rule("last/this/next unit", "{turn} {long_unit}", _unit, (("[last week]", "2021-W45"), ("[this year]", "2021"), ("[next month]", "2021-12"), ("[this weekend]", "2021-W46-WE"), ("[last year]'s crackdown", "2020")), unless_before=r"(?i:\bthe) "),
    Rule("the last unit in turn", "the (next|coming|current) {long_unit}", lambda p: Shift(p["long_unit"], 0 if "current" in p.text else 1) if p["long_unit"] is not Unit.DAY else None, (("in [the next week]", "2021-W47"), ("[the current quarter]", "2021-Q4"))),
    Rule("current unit", "current {long_unit}", lambda p: Shift(p["long_unit"], 0), (("in its [current quarter]", "2021-Q4"),)),
    Rule("unit in turn told", "the {told} {long_unit}", lambda p: Shift(p["long_unit"], p["told"], Base.MENTION) if p.written("told").lower() != "next" or p["long_unit"] is Unit.DAY else Shift(p["long_unit"], 1), (("on Nov. 3; [the following day]", "2021-11-04"), ("on Nov. 3; [the previous week]", "2021-W43"), ("on Nov. 3; [the next day]", "2021-11-04"))),
    Rule("unit told", "(that|that same|that very) {long_unit}", lambda p: Shift(p["long_unit"], 0, Base.MENTION), (("in March 2019; [that year]", "2019"), ("on Nov. 3; [that week]", "2021-W44"))),
    Rule("a year earlier", "((a|the) year (ago|earlier)|year-ago|year-earlier)", lambda _: Shift(Unit.YEAR, -1, Base.COMPARED), (("[a year ago]", "2020"), ("in the third quarter, up from [a year earlier]", "2020-Q3"))),
    Rule("the unit before", "(the|a) {long_unit} (before|earlier|previous|prior|previously)", lambda p: Shift(p["long_unit"], -1, Base.MENTION), (("on Nov. 3; [the day before]", "2021-11-02"), ("on Nov. 3; [a day earlier]", "2021-11-02")), unless_next=r"(?i: (?:the|a|an|his|her|its|their|he|she|it|they|we|i|that|this|[a-z]+ing)\b| [A-Z])"),
    Rule("the unit after", "(the|a) {long_unit} (after|later)", lambda p: Shift(p["long_unit"], 1, Base.MENTION), (("on Nov. 3; [a day later]", "2021-11-04"),), unless_next=r"(?i: (?:the|a|an|his|her|its|their|he|she|it|they|we|i|that|this|[a-z]+ing)\b| [A-Z])"),
    Rule("units ago", "({n}|a|an|one) {any_unit} ago", _ago, (("[two weeks ago]", "2021-W44"), ("[a month ago]", "2021-10"), ("[20 years ago]", "2001"), ("[three days ago]", "2021-11-14"), ("[a decade ago]", "2011"))),
    Rule("half ago", "half a {unit} ago", lambda p: Shift(Unit.YEAR, -_PER_UNIT[p["unit"]] // 2) if p["unit"] in _PER_UNIT else Shift(Unit.MONTH, -6) if p["unit"] is Unit.YEAR else None, (("[half a century ago]", "1971"),)),
    Rule("and a half ago", "{n}{half} {units} ago", lambda p: Shift(Unit.MONTH, -(12 * p["n"] + 6)) if p["units"] is Unit.YEAR else shifted(p["units"], -p["n"]), (("[two and a half years ago]", "2019-05"),)),
    Rule("some units ago", "(a |the )?({some} )?{units} ago", lambda _: Reference(Vague.PAST), (("[several years ago]", "PAST_REF"), ("[years ago]", "PAST_REF"))),
    Rule("units from now", "({n}|a|an) {any_unit} (from now|hence|from today)", lambda p: shifted(p["any_unit"], p.get("n", 1)), (("[two weeks from now]", "2021-W48"),)),
    Rule("units earlier or later", "({n}|a|an) {any_unit} " + _LATER, _told, (("on Nov. 3; [two days later]", "2021-11-05"), ("in 2014; [three years earlier]", "2011"))),
    Rule("month or season in turn", "{turn} ({full_month}|{season})", _in_turn, (("[last May]", "2021-05"), ("[last fall]", "2020-FA"), ("[this summer]", "2021-SU"), ("[next June]", "2022-06"))),
    Rule("the weekend", "the weekend", lambda _: Shift(Unit.WEEKEND, 0, Base.RECENT), (("over [the weekend]", "2021-W45-WE"),), unless_next=r"(?i:-| (?:of|before|after)\b)"),
    Rule("weekend of a day", "(the )?weekend of {month} {day}", lambda p: Shift(Unit.WEEKEND, 0, of=Calendar(None, p["month"], p["day"])), (("[the weekend of Nov. 6]", "2021-W44-WE"),)),
    Rule("week of a day", "the week of {month} {day}", lambda p: Shift(Unit.WEEK, 0, of=Calendar(None, p["month"], p["day"])), (("[the week of March 6]", "2022-W09"),)),
    Rule("weekend", "weekend", lambda _: Shift(Unit.WEEKEND, 0, Base.RECENT), (("in [weekend] raids", "2021-W45-WE"),), unless_before=r"(?i:\b(?:a|of|long|every|each|one|another|holiday|wedding|opening|working|whole|entire|final|same|and)) ", unless_next=r"(?i:-|s\b)"),
)  # fmt: skip
