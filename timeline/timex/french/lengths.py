"""How long and how often: durations keep the unit written, sets say what recurs (TIMEX3). "45 ans" of a person is an age and no duration."""

from __future__ import annotations

from timeline.symbol import Edge, Every, Mod, Unit
from timeline.timex.measure import length, period
from timeline.timex.rule import Rule

_TERMS = "peine contrat mandat durée période délai plan accord bail attente guerre règne carrière prison près moins plus retard interdiction"
_AGED = (
    r"(?i:\bâgée?s? d[e']|\bl'âge de|"
    + "".join(rf"(?<!\b{word})" for word in _TERMS.split())
    + r" de|(?<!condamné)(?<!condamnée)(?<!condamnés) à|[\w»],|\() ?"
)
"""What makes "45 ans" an age: after a person, and after any noun but those that last."""


RULES = (
    Rule("duration", "{many} {units}", lambda p: length(p["many"], p["units"]), (("[trois jours]", "P3D"), ("[24 heures]", "PT24H"), ("pendant [deux semaines]", "P2W"))),
    Rule("duration in years", "{many} ans", lambda p: length(p["many"], Unit.YEAR), (("depuis [20 ans]", "P20Y"), ("une peine de [cinq ans]", "P5Y")), unless_before=_AGED),
    Rule("duration of one", "{one} {one_unit}", lambda p: length(1, p["one_unit"]), (("depuis [un an]", "P1Y"), ("pendant [une semaine]", "P1W"))),
    Rule("duration of one hour", "(pendant|durant|depuis|en|après|d') ?<une (heure|minute)>", lambda p: length(1, Unit.HOUR if "heure" in p.text.lower() else Unit.MINUTE), (("pendant [une heure]", "PT1H"),)),
    Rule("and a half", "{one} an et demi", lambda _: length(1.5, Unit.YEAR), (("[un an et demi]", "P1Y6M"),)),
    Rule("half an hour", "(une |)demi-heure", lambda _: length(30, Unit.MINUTE), (("[une demi-heure]", "PT30M"),)),
    Rule("about ten units", "une {dozens} (de |d'){units:all_units}", lambda p: Edge(length(p["dozens"], p["units"]), Mod.APPROX), (("[une dizaine de jours]", "P10D"), ("[une vingtaine d'années]", "P20Y"))),
    Rule("some units", "{some} {units}(?! ({tens}|{round}|{year}))", lambda p: length(None, p["units"]), (("[plusieurs semaines]", "PXW"), ("pendant [des années]", "PXY"))),
    Rule("last/next units", "(les |ces |aux |des |)({many} |){lasts} {units}", lambda p: length(p.get("many"), p["units"], p["lasts"]), (
        ("[les trois dernières années]", "P3Y"), ("[ces dernières semaines]", "PXW"), ("[les prochains jours]", "PXD"), ("[les deux prochains mois]", "P2M"),
    )),
    Rule("every unit", "chaque ({weekday}|{each_unit})", lambda p: Every(f"XXXX-WXX-{p['weekday'] + 1}" if "weekday" in p else period(p["each_unit"]), "EVERY"), (("[chaque lundi]", "XXXX-WXX-1"), ("[chaque année]", "P1Y"))),
    Rule("all units", "(tous|toutes) les ({weekdays}|{many} {units:all_units}|{all:all_units})", lambda p: Every(f"XXXX-WXX-{p['weekdays'] + 1}" if "weekdays" in p else period(p["units"] if "units" in p else p["all"], p.get("many", 1)), "EVERY"), (
        ("[tous les lundis]", "XXXX-WXX-1"), ("[tous les jours]", "P1D"), ("[tous les deux ans]", "P2Y"), ("[toutes les semaines]", "P1W"),
    )),
    Rule("how often", "{times} fois par {each_unit}", lambda p: Every(period(p["each_unit"]), "", f"{p['times']}X"), (("[deux fois par semaine]", "P1W"), ("[une fois par an]", "P1Y"))),
    Rule("by the unit", "{every}", lambda p: Every(p["every"]), (("[quotidiennement]", "P1D"),)),
)  # fmt: skip
