"""Weekdays, and days counted from the anchor or from the day told before.

Conventions as in English: a bare weekday ("lundi", "ce lundi") is the most recent one, the publication day itself counting; a shift keeps the
grain of its unit ("il y a deux semaines" is a week); "le lendemain" and "la veille" count from the day told before.
"""

from __future__ import annotations

from timeline.symbol import Base, Calendar, Edge, Part, Reference, Shift, Symbol, TimeOfDay, Turn, Unit, Vague, Weekday
from timeline.timex.rule import Parts, Rule

_STEP = {Turn.OPEN: 0, Turn.LAST: -1, Turn.THIS: 0, Turn.NEXT: 1}


def _ago(p: Parts) -> Symbol:
    shift = Shift(p["any_unit"], -p["n"])
    return Edge(shift, p["about"]) if "about" in p else shift


def _clock(p: Parts) -> Symbol | None:
    return TimeOfDay(None, p["hour"] % 24, p.get("minute", 0)) if p["hour"] <= 24 else None


def _edge(p: Parts) -> Symbol | None:
    if "year" in p:
        return Edge(Calendar(p["year"]), p["edge"]) if p["unit"] is Unit.YEAR else None
    return Edge(Shift(p["unit"], 0), p["edge"])


def _some_ago(p: Parts) -> Symbol:
    return Shift(p["units"], -p["dozens"]) if "dozens" in p else Reference(Vague.PAST)


RULES = (
    Rule("day by name", "{days}", lambda p: Shift(Unit.DAY, p["days"]), (("[aujourd'hui]", "2021-11-17"), ("[hier]", "2021-11-16"), ("[avant-hier]", "2021-11-15"), ("dès [demain]", "2021-11-18"), ("qu'[hier]", "2021-11-16"))),
    Rule("part of a named day", "{days} (au |dans la |en |){part}", lambda p: TimeOfDay(Shift(Unit.DAY, p["days"]), part=p["part"]), (("[hier soir]", "2021-11-16TEV"), ("[demain matin]", "2021-11-18TMO"))),
    Rule("part of this day", "{this} {part}", lambda p: TimeOfDay(Shift(Unit.DAY, 0), part=p["part"]), (("[ce matin]", "2021-11-17TMO"), ("[cette nuit]", "2021-11-17TNI"), ("[cet après-midi]", "2021-11-17TAF"))),
    Rule("weekday", "({this} |){weekday}", lambda p: Weekday(p["weekday"]), (("[vendredi]", "2021-11-12"), ("[ce mercredi]", "2021-11-17"), ("[ce lundi]", "2021-11-15"))),
    Rule("last/next weekday", "{weekday} {last}", lambda p: Weekday(p["weekday"], p["last"]), (("[vendredi dernier]", "2021-11-12"), ("[mercredi dernier]", "2021-11-10"), ("[lundi prochain]", "2021-11-22"))),
    Rule("weekday with part of day", "({this} |){weekday} (dans la |en |au |){part}", lambda p: TimeOfDay(Weekday(p["weekday"]), part=p["part"]), (("[lundi soir]", "2021-11-15TEV"), ("[vendredi après-midi]", "2021-11-12TAF"))),
    Rule("last night", "(la |)nuit (dernière|passée)", lambda _: TimeOfDay(Shift(Unit.DAY, -1), part="NI"), (("[la nuit dernière]", "2021-11-16TNI"),)),
    Rule("the weekend", "le (week-end|weekend)", lambda _: Shift(Unit.WEEKEND, 0, Base.RECENT), (("pendant [le week-end]", "2021-W45-WE"),)),
    Rule("night between weekdays", "nuit (de |du ){weekday} (à|au) {next:weekday}", lambda p: TimeOfDay(Weekday(p["weekday"]), part="NI"), (("dans la [nuit de lundi à mardi]", "2021-11-15"),)),
    Rule("part of day", "(le|la|au|dans la|en|l') ?<{part}>", lambda p: TimeOfDay(None, part=p["part"]), (("le [soir] même", "2021-11-17TEV"), ("dans la [nuit]", "2021-11-17TNI"))),
    Rule("clock", "(à|vers|dès|avant|après|jusqu'à|entre|et|depuis) <{hour}( |)(h|heure|heures)(( |){minute}|)>", _clock, (("à [14 heures]", "2021-11-17T14:00"), ("vers [9 h 30]", "2021-11-17T09:30"))),
    Rule("clock with minutes", "{hour}(h|:){minute}", _clock, (("[14h30]", "2021-11-17T14:30"), ("à [20:15]", "2021-11-17T20:15"))),
    Rule("noon and midnight", "(à|vers|avant|après) <(midi|minuit)>", lambda p: TimeOfDay(None, 12 if "midi" in p.text.lower() else 0, 0), (("à [midi]", "2021-11-17T12:00"),)),
    Rule("last/next unit", "(le |la |l'|){unit} {last}", lambda p: Shift(p["unit"], _STEP[p["last"]]), (
        ("[la semaine dernière]", "2021-W45"), ("[l'an dernier]", "2020"), ("[l'année passée]", "2020"), ("[le mois prochain]", "2021-12"), ("[la semaine prochaine]", "2021-W47"),
    )),
    Rule("this unit", "{this} {unit}(-ci|)", lambda p: Shift(p["unit"], 0), (("[cette semaine]", "2021-W46"), ("[ce mois-ci]", "2021-11"), ("[cette année]", "2021"))),
    Rule("last/next month by name", "{full_month} {last}", lambda p: Part(Unit.MONTH, p["full_month"], turn=p["last"]), (("en [mai dernier]", "2021-05"), ("en [mars prochain]", "2022-03"))),
    Rule("last/next season", "(l'|le |)({season}|été) {last}", lambda p: Part(Unit.SEASON, p.get("season", 2), turn=p["last"]), (("[l'été dernier]", "2021-SU"), ("[le printemps prochain]", "2022-SP"))),
    Rule("unit before or after", "(le |la |l'|){unit} {after}", lambda p: Shift(p["unit"], p["after"], Base.MENTION), (("le 3 novembre ; [la semaine suivante]", "2021-W45"), ("[l'année précédente]", "2020"))),
    Rule("same unit", "(même jour|ce jour-là|même année|cette année-là|même mois|même semaine)", lambda p: Shift(Unit.YEAR if "année" in p.text.lower() else Unit.MONTH if "mois" in p.text.lower() else Unit.WEEK if "semaine" in p.text.lower() else Unit.DAY, 0, Base.MENTION), (("le 3 novembre ; le [même jour]", "2021-11-03"), ("en 2019 ; [cette année-là]", "2019"))),
    Rule("days on", "(le |la |l'|){days_on}", lambda p: Shift(Unit.DAY, p["days_on"], Base.MENTION), (("le 3 novembre ; [le lendemain]", "2021-11-04"), ("[la veille]", "2021-11-16"), ("[l'avant-veille]", "2021-11-15"))),
    Rule("units ago", "(il y a|voici|voilà) ({about} ?|){n} {any_unit}", _ago, (("[il y a trois jours]", "2021-11-14"), ("[il y a une semaine]", "2021-W45"), ("[il y a environ 20 ans]", "2001"), ("[voilà deux mois]", "2021-09"))),
    Rule("some units ago", "(il y a|voici|voilà) ({some} |une {dozens} (de |d')|){units:all_units}", _some_ago, (("[il y a quelques semaines]", "PAST_REF"), ("[il y a une dizaine de jours]", "2021-11-07"))),
    Rule("in units", "dans {n} {any_unit}", lambda p: Shift(p["any_unit"], p["n"]), (("[dans trois jours]", "2021-11-20"), ("[dans un an]", "2022"), ("[dans deux semaines]", "2021-W48"))),
    Rule("units later", "{n} {any_unit} (plus tard|après)", lambda p: Shift(p["any_unit"], p["n"], Base.MENTION), (("le 3 novembre; [deux jours plus tard]", "2021-11-05"), ("en 2019 ; [un an après]", "2020"))),
    Rule("units earlier", "{n} {any_unit} (plus tôt|auparavant|avant)", lambda p: Shift(p["any_unit"], -p["n"], Base.MENTION), (("[deux jours plus tôt]", "2021-11-15"), ("[un an auparavant]", "2020"))),
    Rule("edge of the unit at hand", "{edge} (de la |du |de l'|de |d'){unit}( {year}|)", _edge, (("[fin de l'année 2022]", "2022"), ("d'ici la [fin de la semaine]", "2021-W46"), ("au [début de l'année]", "2021"), ("[fin du mois]", "2021-11"))),
    Rule("past, present, future", "{reference}", lambda p: Reference(p["reference"]), (("[actuellement]", "PRESENT_REF"), ("[récemment]", "PAST_REF"), ("[prochainement]", "FUTURE_REF"))),
)  # fmt: skip
