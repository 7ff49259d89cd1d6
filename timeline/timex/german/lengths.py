"""How long and how often: durations keep the unit written, sets say what recurs (TIMEX3)."""

from __future__ import annotations

from timeline.symbol import Every, Symbol, Unit
from timeline.timex.measure import length, period
from timeline.timex.rule import Parts, Rule

_AGE = r"(?i:(?: \w+)? alt(?:e[nrsm]?)?\b|-?jährig)"
_AGED = r"(?i:\balter von (?:\w+ )?|\bmit )"


def _half(p: Parts) -> Symbol:
    return length(6 if p["half"] is Unit.MONTH else 30, p["half"])


def _every(p: Parts) -> Symbol:
    return Every(f"XXXX-WXX-{p['weekday'] + 1}", "EVERY") if "weekday" in p else Every(period(p["one_unit"]), "EVERY")


def _montags(p: Parts) -> Symbol | None:
    return Every(f"XXXX-WXX-{p['weekdays'] + 1}", "EVERY") if p.written("weekdays").islower() else None


RULES = (
    Rule("duration", "{n} {units}( lang|)", lambda p: length(p["n"], p["units"]), (("[drei Tage]", "P3D"), ("seit [20 Jahren]", "P20Y"), ("[drei Jahrzehnte]", "P30Y"), ("[zwei Wochen lang]", "P2W"), ("[24 Stunden]", "PT24H")), unless_next=_AGE, unless_before=_AGED),
    Rule(
        "duration of one", "{one} {one_unit} lang", lambda p: length(1, p["one_unit"]), (("[ein Jahr lang]", "P1Y"), ("[eine Woche lang]", "P1W"))),
    Rule("duration of one after word", "(seit|für|nach|binnen|innerhalb|während|fast|rund|knapp|etwa|um|als) <{one} {one_unit}>", lambda p: length(1, p["one_unit"]), (("seit [einem Jahr]", "P1Y"), ("nach [einer Woche]", "P1W")), unless_next=_AGE),
    Rule("half a unit", "({one} |){half}", _half, (("seit [einem halben Jahr]", "P6M"), ("[eine halbe Stunde]", "PT30M"))),
    Rule("one and a half", "(anderthalb|eineinhalb) jahre(n|)", lambda _: length(1.5, Unit.YEAR), (("[anderthalb Jahre]", "P1Y6M"),)),
    Rule("some units", "{some} {units}", lambda p: length(None, p["units"]), (("seit [mehreren Wochen]", "PXW"), ("[einige Jahre]", "PXY"))),
    Rule("for long", "{long}", lambda p: length(None, p["long"]), (("[jahrelang]", "PXY"), ("ein [monatelanger] Streit", "PXM"))),
    Rule("lasting", "{lasting}", lambda p: length(*p["lasting"]), (("ein [zweitägiges] Treffen", "P2D"), ("nach [mehrstündigen] Gesprächen", "PTXH"))),
    Rule("last/next units", "{turn} {n} {units}", lambda p: length(p["n"], p["units"], p["turn"]), (("in den [vergangenen drei Tagen]", "P3D"), ("in den [nächsten 24 Stunden]", "PT24H"))),
    Rule("last/next units, some", "{turn} ({some} |){units}", lambda p: length(None, p["units"], p["turn"]), (("in den [vergangenen Wochen]", "PXW"), ("in den [kommenden Jahren]", "PXY"))),
    Rule("every unit", "(jeden|jede|jedes|jeder|jedem) ({weekday}|{one_unit})", _every, (("[jeden Montag]", "XXXX-WXX-1"), ("[jedes Jahr]", "P1Y"))),
    Rule("on weekdays", "{weekdays}", _montags, (("[montags]", "XXXX-WXX-1"),), unless_before=r"(?i:\bdes )"),
    Rule("every n units", "alle {n} {units}", lambda p: Every(period(p["units"], p["n"]), "EVERY"), (("[alle zwei Jahre]", "P2Y"),)),
    Rule("how often", "{times} (pro|am|im|in der) {one_unit}", lambda p: Every(period(p["one_unit"]), "", f"{p['times']}X"), (("[zweimal pro Woche]", "P1W"),)),
    Rule("by the unit", "{every}", lambda p: Every(p["every"]), (("[täglich]", "P1D"), ("[jährlich]", "P1Y"))),
)  # fmt: skip
