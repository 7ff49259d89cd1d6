"""Quarters, halves, seasons and business periods.

Conventions: an ordinal quarter without its year is the most recent one, the current included; "the quarter" and "the latest quarter" are
the one told last, else the one before the current; "a year earlier" beside a quarter is the same quarter a year back.
"""

from __future__ import annotations

from timeline.symbol import Base, Calendar, Edge, Length, Mod, Ordinal, Part, Shift, Symbol, Turn, Unit
from timeline.timex.rule import Parts, Rule


def _year(p: Parts) -> Symbol | None:
    return Calendar(p["year"]) if "year" in p else None


def _quarter(p: Parts) -> Symbol | None:
    return Part(Unit.QUARTER, p["counted"], _year(p), fiscal="fiscal" in p.text.lower())


def _compared(p: Parts) -> Symbol | None:
    if "counted" in p:
        return Part(Unit.QUARTER, p["counted"], Shift(Unit.YEAR, -1))
    return Shift(Unit.YEAR, -1, Base.COMPARED)


def _two(p: Parts) -> tuple[Symbol, Symbol]:
    return Part(Unit.QUARTER, p["counted"]), Part(Unit.QUARTER, p["second"], _year(p))


def _half(p: Parts) -> Symbol | None:
    return None if p["counted"] > 2 else Part(Unit.HALF, p["counted"], _year(p))


def _season(p: Parts) -> Symbol | None:
    return Part(Unit.SEASON, p["season"], _year(p))


def _end(_: Parts) -> Symbol:
    return Edge(Shift(Unit.YEAR, 0), Mod.END)


def _edge_of(p: Parts) -> Symbol | None:
    return Edge(Shift(p["long_unit"], 0), p["edge_noun"]) if p["long_unit"] is not Unit.DAY else None


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


RULES = (
    Rule("quarter as adjective", "{counted}-quarter", _quarter, (("[third-quarter] net", "2021-Q3"), ("the [third-quarter] loss", "2021-Q3"))),
    Rule("quarter", "(the )?({year} )?(fiscal(-| ))?{counted} (fiscal )?quarter", _quarter, (("[the third quarter]", "2021-Q3"), ("[the 1988 second quarter]", "1988-Q2"), ("[the fiscal first quarter]", "2021-Q1")), unless_next=r"(?i: (?:of (?:the |a |an )(?!year|fiscal)[a-z]+|touchdown|pass|lead|score)\b)"),
    Rule("quarter of a year", "(the )?{counted}~quarter (of )?(fiscal |the year )?{year}", _quarter, (("[the third quarter of 2019]", "2019-Q3"), ("[first quarter 2020]", "2020-Q1"))),
    Rule("numbered quarter", "{q}( of| in|,)? ?({year}|{year_two})", lambda p: Part(p["q"][0], p["q"][1], Calendar(p["year"]) if "year" in p else Calendar(p["year_two"], short=True)), (("[Q3 2019]", "2019-Q3"), ("[H1 2020]", "2020-H1"))),
    Rule("year, numbered quarter", "{year}~{q}", lambda p: Part(p["q"][0], p["q"][1], Calendar(p["year"])), (("[2019 Q3]", "2019-Q3"),)),
    Rule("bare numbered quarter", "{q}", lambda p: Part(p["q"][0], p["q"][1]) if p.written("q")[0] == "Q" else None, (("in [Q3]", "2021-Q3"),)),
    Rule("two quarters", "(the )?<{counted}> and <{second:counted} (quarter|quarters)( of {year})?>", _two, (("the [first] and second quarters", "2021-Q1"), ("the first and [second quarters]", "2021-Q2"))),
    Rule("the quarter", "(the|the latest|the most recent|that|the just-ended) quarter", lambda _: Shift(Unit.QUARTER, 0, Base.MENTION), (("for [the quarter]", "2021-Q3"), ("in [the latest quarter]", "2021-Q3")), unless_next=r"-|(?i: (?:mile|final|of (?!\d|the (?:year|fiscal)|last|this|next|fiscal))\b)"),
    Rule("the period", "(the latest|the most recent|the reporting) period", lambda _: Shift(Unit.QUARTER, 0, Base.MENTION), (("in [the latest period]", "2021-Q3"),)),
    Rule("period of a year", "(the )?{year} (period|quarter)", lambda p: Part(Unit.QUARTER, 0, Calendar(p["year"])), (("in [the 1988 period]", "1988"), ("in the third quarter, from [the 1988 quarter]", "1988-Q3"))),
    Rule("same period a year back", "(the )?(same|comparable|corresponding|like|similar) (period|quarter|three months)( of | in | )?(last year|a year ago|a year earlier|the previous year|the year before|the prior year|a year before|the year earlier)", _compared, (("in the third quarter, from [the same period last year]", "2020-Q3"),)),
    Rule("same period of a year", "(the )?(same|comparable|corresponding|like|similar) (period|quarter|three months)( of | in | )?{year}", lambda p: Part(Unit.QUARTER, 0, Calendar(p["year"])), (("in the third quarter, from [the same period of 1988]", "1988-Q3"),)),
    Rule("year-ago quarter", "(the )?(year-ago|year-earlier|prior-year|previous-year|year ago|year earlier) ({counted} )?(quarter|period)", _compared, (("[the year-ago third quarter]", "2020-Q3"), ("in the third quarter, from [the year-ago period]", "2020-Q3"))),
    Rule("quarter a year ago", "the ({counted} )?quarter (a year ago|a year earlier|last year|a year before)", _compared, (("in the third quarter, from [the quarter a year ago]", "2020-Q3"),)),
    Rule("half", "(the )?({year} )?{counted}~half( of {year})?", _half, (("[the first half of 2020]", "2020-H1"),), unless_next=r"(?i:-time| (?:of (?!the year|last year|this year|next year|fiscal|\d)|hour|an|a|the|dozen|million|brother|sister|goal|penalty|time|when|with)\b)", unless_before=r"(?i:\b(?:in|minutes? of|during|goal|goals|early|into|after|before) the) "),
    Rule("season and year", "(the )?{season}( of |, | ){year}", _season, (("[the summer of 1998]", "1998-SU"), ("[winter 2020]", "2020-WI"))),
    Rule("the season", "(in|during|since|by|until|over|throughout|into|through|late|early|for|of|this|all) <the {season}>", lambda p: Part(Unit.SEASON, p["season"]), (("in [the summer]", "2021-SU"),), unless_next=r"(?i: (?:in|of)\b)"),
    Rule("year-end", "((the )?year~end|the year's end|year's end|the end of the year|the end of this year)", _end, (("by [year-end]", "2021"), ("at [the end of the year]", "2021")), unless_next=r"(?i:s\b)"),
    Rule("edge of the unit", "(the )?{edge_noun} of (the|this|that) {long_unit}", _edge_of, (("by [the end of the month]", "2021-11"), ("at [the start of this week]", "2021-W46"))),
    Rule("year-end of a year", "(the )?year~end {year}", lambda p: Edge(Calendar(p["year"]), Mod.END), (("at [year-end 1989]", "1989"),)),
    Rule("midyear", "(mid~year|midyear|mid~week|midweek|mid~month|mid~summer|midsummer|midwinter)", _middle, (("by [midyear]", "2021"), ("in [midsummer]", "2021-SU"))),
    Rule("the year", "<the( fiscal)? year> (ended|ending|ends|to|through)", lambda _: Length(((1, Unit.YEAR),)), (("in [the year] ended June 30", "P1Y"),)),
    Rule("the week", "for <the (week|month)>", lambda p: Shift(Unit.WEEK if p.text.lower().endswith("week") else Unit.MONTH, 0), (("For [the week], it fell", "2021-W46"),), unless_next=r"(?! ?[,.;]|$)"),
    Rule("the fiscal year", "the (fiscal|financial) year(?! {year})", lambda _: Length(((1, Unit.YEAR),)), (("throughout [the fiscal year]", "P1Y"),)),
    Rule("fiscal year of the anchor", "(the |its )?{turn} (fiscal|financial|business) year", lambda p: Shift(Unit.YEAR, {Turn.LAST: -1, Turn.THIS: 0, Turn.NEXT: 1}[p["turn"]]), (("[this fiscal year]", "2021"),)),
    Rule("current fiscal year", "the (current|new|present) (fiscal|financial|business)? ?year", lambda _: Shift(Unit.YEAR, 0), (("in [the current fiscal year]", "2021"),)),
    Rule("nth unit of", "(the )?(first|last|final|{ordinal}) {long_unit} (of|in) ({month}|{year})( {of_year:year})?", _nth, (("[the first week of May 2020]", "2020-W19"), ("[the last day of 2019]", "2019-12-31"))),
    Rule("nth weekday of a month", "(the )?(last|final|{ordinal}) {weekday} (of|in) {month}( {year})?", _weekday, (("[the third Thursday of November 2020]", "2020-11-19"), ("[the last Monday in May 2019]", "2019-05-27"))),
)  # fmt: skip
