"""Seasons, year-ends, business years, and the n-th unit of a longer one.

Seasons are SP, SU, FA, WI of the year in which they begin. Year-end is the year with mod END. A business year need not begin in January: its
value is the year's, its mod APPROX. "The first week" of a month is the ISO week that holds most of its first seven days.
"""

from __future__ import annotations

from timeline.symbol import (
    Base,
    Calendar,
    Edge,
    Length,
    Mod,
    Ordinal,
    Part,
    Shift,
    Symbol,
    Turn,
    Unit,
    Weekday,
)
from timeline.timex.rule import Parts, Rule


def _year(p: Parts) -> Symbol | None:
    return Calendar(p["year"]) if "year" in p else None


def _season(p: Parts) -> Symbol | None:
    return Part(Unit.SEASON, p["season"], _year(p))


def _end(_: Parts) -> Symbol:
    return Edge(Shift(Unit.YEAR, 0), Mod.END)


def _edge_of(p: Parts) -> Symbol | None:
    return Edge(Shift(p["long_unit"], 0), p["edge_noun"]) if p["long_unit"] is not Unit.DAY else None


def _inside_unit(p: Parts) -> Symbol | None:
    if p["long_unit"] not in {Unit.DECADE, Unit.YEAR, Unit.MONTH, Unit.WEEK}:
        return None
    late = p.text.lower().startswith("late") and p["long_unit"] in {Unit.YEAR, Unit.MONTH}
    return Edge(Shift(p["long_unit"], 0, Base.TOLD if late else Base.ANCHOR), Mod.START if p.text.lower().startswith("ear") else Mod.END, bounded=p.text[:5].lower() in {"earli", "later"})


def _middle(p: Parts) -> Symbol:
    word = p.text.lower()
    for name, unit in (("year", Unit.YEAR), ("week", Unit.WEEK), ("month", Unit.MONTH)):
        if name in word:
            return Edge(Shift(unit, 0), Mod.MID)
    return Edge(Part(Unit.SEASON, 2 if "summer" in word else 4), Mod.MID)


def _inside(p: Parts) -> Symbol:
    if "month" in p:
        return Part(Unit.MONTH, p["month"], Calendar(p["of_year"]) if "of_year" in p else Calendar(p["year"]) if "year" in p else None)
    return Calendar(p["year"])


def _number(p: Parts) -> int:
    return p["ordinal"] if "ordinal" in p else 1 if " first " in f" {p.text.lower()}" else -1


def _nth(p: Parts) -> Symbol | None:
    return Ordinal(_number(p), p["long_unit"], _inside(p))


def _weekday(p: Parts) -> Symbol | None:
    return Ordinal(_number(p), Unit.DAY, _inside(p), p["weekday"])


def _week_ended(p: Parts) -> tuple[Symbol, Symbol]:
    day = Calendar(p.get("year"), p["month"], p["day"])
    return Shift(Unit.WEEK, 0, of=day), day


RULES = (
    Rule(
        "season and year", "(the )?{season}( of |, | ){year}", _season, (("[the summer of 1998]", "1998-SU"), ("[winter 2020]", "2020-WI"))
    ),
    Rule(
        "the season",
        "(in|during|since|by|until|over|throughout|into|through|late|early|for|of|this|all) <the {season}>",
        lambda p: Part(Unit.SEASON, p["season"]),
        (("in [the summer]", "2021-SU"),),
        unless_next=r"(?i:-[a-z]| (?:in|of|from)\b)",
    ),
    Rule(
        "edge of a season",
        "(the )?{edge}(-| ){season}",
        lambda p: Edge(Part(Unit.SEASON, p["season"]), p["edge"]),
        (("in [late autumn]", "2021-FA"), ("since [the early summer]", "2021-SU")),
        unless_before=r"(?i:\b(?:a|an|his|her|its|their) )",
        unless_next=r"(?i: (?:in|of)\b)",
    ),
    Rule(
        "year-end",
        "((the )?year~end|(the )?yearend|the year's end|year's end|the end of the year|the end of this year)",
        _end,
        (("by [year-end]", "2021"), ("at [the end of the year]", "2021")),
        unless_next=r"(?i:s\b)",
    ),
    Rule(
        "edge of the unit",
        "(the )?{edge_noun} of (the|this|that) {long_unit}",
        _edge_of,
        (("by [the end of the month]", "2021-11"), ("at [the start of this week]", "2021-W46")),
    ),
    Rule("year-end of a year", "(the )?(year~end|yearend) {year}", lambda p: Edge(Calendar(p["year"]), Mod.END), (("at [year-end 1989]", "1989"),)),
    Rule(
        "midyear",
        "(mid~year|midyear|mid~week|midweek|mid~month|midmonth|mid~summer|midsummer|midwinter)",
        _middle,
        (("by [midyear]", "2021"), ("in [midsummer]", "2021-SU")),
        unless_next=r"(?i: night)",
    ),
    Rule(
        "the year",
        "<the( fiscal)? year> (ended|ending|ends|to|through)",
        lambda _: Length(((1, Unit.YEAR),)),
        (("in [the year] ended June 30", "P1Y"),),
        unless_next=r"(?i: to date\b)",
    ),
    Rule("year to date", "(the )?year~to~date", lambda _: Shift(Unit.YEAR, 0), (("sales for [the year to date]", "2021"),)),
    Rule(
        "for the week",
        "for <the (week|month)>",
        lambda p: Shift(Unit.WEEK, 0, Base.RECENT) if p.text.lower().endswith("week") else Shift(Unit.MONTH, 0),
        (("For [the week], it fell", "2021-W45"), ("For [the month], it rose", "2021-11")),
        unless_next=r"(?! ?[,.;]|$)",
    ),
    Rule(
        "week that ended",
        "<(the|its|the latest) week>,? (ended|ending|that ended|through) <{month} {day}(,? {year})?>",
        _week_ended,
        (("for [the week] ended Nov. 5", "2021-W44"), ("for the week ended [Nov. 5, 2020]", "2020-11-05")),
    ),
    Rule(
        "week that ended on a weekday",
        "<(the|its|the latest) week>,? (ended|that ended) <{weekday}>",
        lambda p: (Shift(Unit.WEEK, 0, of=Shift(Unit.DAY, -3, of=Weekday(p["weekday"]))), Weekday(p["weekday"])),
        (("in [the week] ended Friday", "2021-W45"), ("in [the week] ended Tuesday", "2021-W45")),
    ),
    Rule(
        "for the year",
        "for <the year>",
        lambda _: Shift(Unit.YEAR, 0, Base.RECENT),
        (("For [the year], sales were flat", "2021"),),
        unless_next=r"(?! ?[,.;]|$)",
    ),
    Rule(
        "the full year",
        "((the|its) full( fiscal)?~year|full-year)( {year})?",
        lambda p: _year(p) or Shift(Unit.YEAR, 0, Base.RECENT),
        (("for [the full year]", "2021"), ("for [full-year 2019]", "2019")),
    ),
    Rule(
        "earlier in the unit",
        "(earlier|later|early|late) in the {long_unit}",
        _inside_unit,
        (("[earlier in the year]", "2021"), ("[later in the week]", "2021-W46"), ("[earlier in the decade]", "202X"), ("in June 2022; [later in the year]", "2022")),
        unless_next=r"(?i:-| (?:of|in|that|when|before|after)\b| {1,2}\d)",
    ),
    Rule(
        "the fiscal year",
        "the (fiscal|financial) year(?! {year})",
        lambda _: Length(((1, Unit.YEAR),)),
        (("throughout [the fiscal year]", "P1Y"),),
    ),
    Rule(
        "fiscal year of the anchor",
        "(the |its )?{turn} (fiscal|financial|business) year",
        lambda p: Shift(Unit.YEAR, {Turn.LAST: -1, Turn.THIS: 0, Turn.NEXT: 1}[p["turn"]]),
        (("[this fiscal year]", "2021"),),
    ),
    Rule(
        "current fiscal year",
        "the (current|new|present) (fiscal|financial|business)? ?year",
        lambda _: Shift(Unit.YEAR, 0),
        (("in [the current fiscal year]", "2021"),),
    ),
    Rule(
        "nth unit of",
        "(the )?(first|last|final|{ordinal}) {long_unit} (of|in) ({month}|{year})( {of_year:year})?",
        _nth,
        (("[the first week of May 2020]", "2020-W19"), ("[the last day of 2019]", "2019-12-31")),
    ),
    Rule(
        "nth weekday of a month",
        "(the )?(last|final|{ordinal}) {weekday} (of|in) {month}( {year})?",
        _weekday,
        (("[the third Thursday of November 2020]", "2020-11-19"), ("[the last Monday in May 2019]", "2019-05-27")),
    ),
)
