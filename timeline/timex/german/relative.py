"""Weekdays, and days counted from the anchor or from the day told before.

Conventions as in English: a bare weekday is the most recent one, the publication day itself counting; a shift keeps the grain of its unit
("vor zwei Wochen" is a week, "vor drei Jahren" a year); "am Tag darauf" counts from the day told before.
"""

from __future__ import annotations

from timeline.symbol import Base, Edge, Part, Reference, Shift, Symbol, TimeOfDay, Turn, Unit, Vague, Weekday
from timeline.timex.rule import Parts, Rule

_STEP = {Turn.OPEN: 0, Turn.LAST: -1, Turn.THIS: 0, Turn.NEXT: 1}
_NOT_MORNING = r"\b(?i:am|jede[nr]|guten?|den|des|eines|vom|zum|gegen|diese[nmr]|frühen|späten|heute|gestern|nächsten|folgenden) "


def _ago(p: Parts) -> Symbol:
    shift = Shift(p["any_unit"], -p["n"])
    return Edge(shift, p["about"]) if p.get("about") else shift


def _part_of_day(p: Parts) -> Symbol:
    return TimeOfDay(Shift(Unit.DAY, p.get("days", 1)), part=p["part"])


def _clock(p: Parts) -> Symbol | None:
    hour = p["hour"]
    return TimeOfDay(None, hour % 24, p.get("minute", p.get("past", 0)), zone=p.written("zone").upper()) if hour <= 24 else None


RULES = (
    Rule("day by name", "{days}", lambda p: Shift(Unit.DAY, p["days"]), (("[heute]", "2021-11-17"), ("[gestern]", "2021-11-16"), ("[vorgestern]", "2021-11-15"), ("[übermorgen]", "2021-11-19"))),
    Rule("tomorrow", "morgen", lambda _: Shift(Unit.DAY, 1), (("wird [morgen] gewählt", "2021-11-18"),), unless_before=_NOT_MORNING),
    Rule("part of a named day", "({days}|morgen) {part}", _part_of_day, (("[gestern Abend]", "2021-11-16TEV"), ("[heute früh]", "2021-11-17TMO"), ("[morgen Mittag]", "2021-11-18TMI"))),
    Rule("weekday", "{weekday}", lambda p: Weekday(p["weekday"]), (("am [Freitag]", "2021-11-12"), ("am [Mittwoch]", "2021-11-17"), ("am [Sonnabend]", "2021-11-13")), unless_before=r"\b(?:Welt|Bild|NZZ) am "),
    Rule("last/next weekday", "{turn} {weekday}", lambda p: Weekday(p["weekday"], p["turn"]), (
        ("am [vergangenen Freitag]", "2021-11-12"), ("[letzten Mittwoch]", "2021-11-10"), ("am [kommenden Montag]", "2021-11-22"), ("am [heutigen Mittwoch]", "2021-11-17"),
        ("am [gestrigen Dienstag]", "2021-11-16"),
    )),
    Rule("weekday with part of day", "({turn} |){weekday_part}", lambda p: TimeOfDay(Weekday(p["weekday_part"][0], p.get("turn", Turn.OPEN)), part=p["weekday_part"][1]), (
        ("am [Montagabend]", "2021-11-15TEV"), ("am [Freitagnachmittag]", "2021-11-12TAF"), ("am [vergangenen Samstagmorgen]", "2021-11-13TMO"),
    )),
    Rule("weekday, part of day", "{weekday} (({early}) |){part}", lambda p: TimeOfDay(Weekday(p["weekday"]), part=p["part"]), (("am [Montag Abend]", "2021-11-15TEV"), ("[Dienstag früh]", "2021-11-16TMO"))),
    Rule("last night", "(vergangenen|vergangene|letzten|letzte) nacht", lambda _: TimeOfDay(Shift(Unit.DAY, -1), part="NI"), (("in der [vergangenen Nacht]", "2021-11-16TNI"),)),
    Rule("the weekend", "(am|über das|übers|zum|vom|das) <wochenende>", lambda _: Shift(Unit.WEEKEND, 0, Base.RECENT), (("am [Wochenende]", "2021-W45-WE"),)),
    Rule("night to weekday", "nacht (zu|zum|auf|auf den) {weekday}", lambda p: TimeOfDay(Weekday(p["weekday"]), part="NI"), (("in der [Nacht zum Montag]", "2021-11-15"), ("[Nacht auf Dienstag]", "2021-11-16"))),
    Rule("part of day", "(am|gegen|vom|zum|in der) <({early} |){part}>", lambda p: TimeOfDay(None, part=p["part"]), (("am [Abend]", "2021-11-17TEV"), ("am [frühen Morgen]", "2021-11-17TMO"), ("in der [Nacht]", "2021-11-17TNI"))),
    Rule("clock", "{hour}((:|.){minute}|) uhr( {past:minute}|)( {zone}|)", _clock, (("um [14.30 Uhr]", "2021-11-17T14:30"), ("gegen [9 Uhr]", "2021-11-17T09:00"))),
    Rule("day after", "(tags darauf|tag darauf|tag danach|nächsten tag|folgenden tag|darauffolgenden tag|folgetag)", lambda _: Shift(Unit.DAY, 1, Base.MENTION), (("am 3. November; am [Tag darauf]", "2021-11-04"), ("am 3. November; am [nächsten Tag]", "2021-11-04"))),
    Rule("last/this/next unit", "{turn} {unit}", lambda p: Shift(p["unit"], _STEP[p["turn"]]), (
        ("[vergangene Woche]", "2021-W45"), ("im [letzten Jahr]", "2020"), ("in [dieser Woche]", "2021-W46"), ("[nächsten Monat]", "2021-12"), ("[kommendes Jahr]", "2022"), ("am [heutigen Tag]", "2021-11-17"),
    )),
    Rule("last/next month by name", "{turn} {month:full_month}", lambda p: Part(Unit.MONTH, p["month"], turn=p["turn"]), (("im [vergangenen Mai]", "2021-05"), ("im [nächsten März]", "2022-03"))),
    Rule("last/next season", "{turn} {season}", lambda p: Part(Unit.SEASON, p["season"], turn=p["turn"]), (("im [vergangenen Sommer]", "2021-SU"),)),
    Rule("unit before", "{before}", lambda p: Shift(p["before"], -1), (("im [Vorjahr]", "2020"), ("im [Vormonat]", "2021-10"), ("in der [Vorwoche]", "2021-W45"))),
    Rule("this year in one word", "heuer", lambda _: Shift(Unit.YEAR, 0), (("[heuer]", "2021"),)),
    Rule("same period a year before", "(vorjahreszeitraum|vorjahresquartal|vorjahresmonat|vorjahresvergleich)", lambda _: Shift(Unit.YEAR, -1, Base.COMPARED), (("im [Vorjahreszeitraum]", "2020"),)),
    Rule("edge of the unit at hand", "{edge} (der|des|dieser|dieses) {unit}", lambda p: Edge(Shift(p["unit"], 0), p["edge"]), (("bis [Ende der Woche]", "2021-W46"), ("[Mitte des Monats]", "2021-11"), ("[Anfang des Jahres]", "2021"))),
    Rule("edge of the unit at hand, one word", "{edge_of}", lambda p: Edge(Shift(p["edge_of"][0], 0), p["edge_of"][1]), (("zum [Jahresende]", "2021"), ("zum [Monatsende]", "2021-11"))),
    Rule("units ago", "vor ({about} |){n} {any_unit}", _ago, (("[vor drei Tagen]", "2021-11-14"), ("[vor einer Woche]", "2021-W45"), ("[vor rund 20 Jahren]", "2001"), ("[vor zwei Monaten]", "2021-09"))),
    Rule("half a year ago", "vor {one} {half}", lambda p: Shift(p["half"], -6 if p["half"] is Unit.MONTH else -30), (("[vor einem halben Jahr]", "2021-05"),)),
    Rule("some units ago", "vor ({some} |){units}", lambda _: Reference(Vague.PAST), (("[vor einigen Wochen]", "PAST_REF"), ("[vor Jahren]", "PAST_REF"))),
    Rule("in units", "in {n} {long_unit}", lambda p: Shift(p["long_unit"], p["n"]), (("[in drei Tagen]", "2021-11-20"), ("[in einem Jahr]", "2022"), ("[in zwei Wochen]", "2021-W48")), unless_before=r"(?i:mal )"),
    Rule("half a unit later", "{one} {half} (später|danach)", lambda p: Shift(p["half"], 6 if p["half"] is Unit.MONTH else 30, Base.MENTION), (("im Mai 2020; [ein halbes Jahr später]", "2020-11"),)),
    Rule("units later", "{n} {any_unit} (später|danach|darauf)", lambda p: Shift(p["any_unit"], p["n"], Base.MENTION), (("am 3. November; [zwei Tage später]", "2021-11-05"), ("im Jahr 2019; [ein Jahr danach]", "2020"))),
    Rule("units earlier", "{n} {any_unit} (zuvor|vorher|früher|davor)", lambda p: Shift(p["any_unit"], -p["n"], Base.MENTION), (("[zwei Tage zuvor]", "2021-11-15"), ("[ein Jahr früher]", "2020"))),
    Rule("day before", "(tags zuvor|tag zuvor|tag davor|vortag|vorabend)", lambda _: Shift(Unit.DAY, -1, Base.MENTION), (("am [Tag zuvor]", "2021-11-16"), ("am [Vortag]", "2021-11-16"))),
    Rule("same unit", "(selben|gleichen) {unit}", lambda p: Shift(p["unit"], 0, Base.MENTION), (("am 3. November; am [selben Tag]", "2021-11-03"), ("im Jahr 2019; im [gleichen Jahr]", "2019"))),
    Rule("past, present, future", "{reference}", lambda p: Reference(p["reference"]), (("[derzeit]", "PRESENT_REF"), ("[kürzlich]", "PAST_REF"), ("[demnächst]", "FUTURE_REF"))),
    Rule("these days", "(dieser tage|diesen tagen)", lambda _: Reference(Vague.PRESENT), (("[dieser Tage]", "PRESENT_REF"),)),
)  # fmt: skip
