"""English words before an expression that change it: "early", "the end of", "about".

Fuzzy words go to `mod`, the value stays. "Over" and "under" belong to a length only where something before says that it is one ("lasted over a week"):
"spread over two years" is during them.
"""

from __future__ import annotations

from timeline.symbol import Base, Edge, Every, Length, Mod, Reference, Shift, Symbol, Turn, Unit, Weekday, Years
from timeline.timex.english.compose import is_day
from timeline.timex.rule import Parts, Prefix


def _fuzzy(symbol: Symbol) -> bool:
    return not isinstance(symbol, Length | Every | Reference | Edge)


def _edge(p: Parts, symbol: Symbol) -> Symbol | None:
    return Edge(symbol, p["edge"]) if _fuzzy(symbol) else None


def _bounded(p: Parts, symbol: Symbol) -> Symbol | None:
    return (
        Edge(symbol, Mod.START if "earlier" in p.text.lower() else Mod.END, bounded=True)
        if _fuzzy(symbol) and not isinstance(symbol, Years)
        else None
    )


def _noun(p: Parts, symbol: Symbol) -> Symbol | None:
    return Edge(symbol, p["edge_noun"]) if _fuzzy(symbol) else None


def _about(p: Parts, symbol: Symbol) -> Symbol | None:
    mod = p["about"]
    word = p.text.lower().strip()
    if isinstance(symbol, Length):
        return Edge(symbol, mod)
    if not _fuzzy(symbol) or (word in {"about", "around"} and (isinstance(symbol, Weekday) or (isinstance(symbol, Shift) and symbol.unit is Unit.DAY and abs(symbol.count) < 2))):
        return None  # "to get around Friday's ruling", "to think about that day"
    if isinstance(symbol, Shift) and symbol.base is Base.MENTION and symbol.count:
        return Edge(symbol, {Mod.MORE_THAN: Mod.AFTER, Mod.EQUAL_OR_MORE: Mod.AFTER, Mod.LESS_THAN: Mod.BEFORE}.get(mod, Mod.APPROX))
    if isinstance(symbol, Shift) and symbol.count < (-1 if symbol.unit is Unit.DAY else 0):
        return Edge(symbol, {Mod.MORE_THAN: Mod.BEFORE, Mod.EQUAL_OR_MORE: Mod.BEFORE, Mod.LESS_THAN: Mod.AFTER}.get(mod, Mod.APPROX))
    return Edge(symbol, Mod.APPROX) if mod is Mod.APPROX and "some" not in p.text.lower() else None


def _over_ago(p: Parts, symbol: Symbol) -> Symbol | None:
    ago = isinstance(symbol, Shift) and (symbol.base is Base.COMPARED or symbol.count < -1)
    return Edge(symbol, Mod.BEFORE if p["beyond"] is Mod.MORE_THAN else Mod.AFTER) if ago else None


PREFIXES = (
    Prefix(
        "early, mid, late",
        "(the )?{edge}(-| |)(in |on |into )?(the )?",
        _edge,
        (("in [early May]", "2021-05"), ("[late last week]", "2021-W45"), ("[mid-November]", "2021-11"), ("by [mid-1990]", "1990"), ("[the early 1990s]", "199X")),
    ),
    Prefix(
        "earlier, later",
        "(earlier|later)( in| on)? (the )?",
        _bounded,
        (("[earlier this year]", "2021"), ("[later this week]", "2021-W46")),
    ),
    Prefix("edge of", "(the |a )?{edge_noun} of( the)? ", _noun, (("by [the end of May]", "2022-05"), ("[the beginning of 1990]", "1990"))),
    Prefix(
        "day beside",
        "(the )?day {beside:before_or_after} ",
        lambda p, symbol: Shift(Unit.DAY, p["beside"], of=symbol) if is_day(symbol) else None,
        (("[the day before Christmas]", "2021-12-24"), ("[the day after last Tuesday]", "2021-11-17")),
    ),
    Prefix(
        "over so much",
        "(for|in|just|well|of|last|lasts|lasted|lasting|take|takes|took|taken|after|by|spent|is|was|were|been|go|went|drags|dragged) <{beyond}> ",
        lambda p, symbol: Edge(symbol, p["beyond"]) if isinstance(symbol, Length) and symbol.turn is Turn.OPEN and symbol.amounts[0][0] is not None else None,
        (("it lasted [over a week]", "P1W"), ("for [under two hours]", "PT2H")),
    ),
    Prefix("over so long ago", "{beyond} ", _over_ago, (("they left [over a year ago]", "2020"), ("[under two weeks ago]", "2021-W44"))),
    Prefix("about, at least", "{about} ", _about, (("[about three years ago]", "2018"), ("[at least 72 hours]", "PT72H"))),
)
