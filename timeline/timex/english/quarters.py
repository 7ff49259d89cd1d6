"""Quarters and halves, and what their figures are compared with.

An ordinal quarter without its year is the most recent one, the current included (81 of 90); "the quarter" and "the latest quarter" are the
one told last, else the one before the current; "a year earlier" beside a quarter is the same quarter a year back (52 of 75), and so is "last year" where
an amount is compared with it. The first two quarters of a year are its half; what usually falls in some quarters recurs (SET, XXXX-Q2).
"""

from __future__ import annotations

from timeline.symbol import (
    Base,
    Calendar,
    Every,
    Part,
    Shift,
    Symbol,
    Turn,
    Unit,
)
from timeline.timex.measure import length
from timeline.timex.rule import Parts, Rule

_PLAYED = "pulled|took|led|trailed|scored|rallied|tied|outscored|went|ran"
_GAME = "scored|touchdowns?|field goals?|interceptions?|outscored|half-?time|rebounds|equali[sz](?:ed|ers?)|levelled|penalty corners?|goalkeepers?|quarterback|regained the lead|free throws?"
_USUALLY = r"(?i:\b(?:usually|typically|normally|traditionally|generally|historically|always)\b[^.;:!?]*)"


def _year(p: Parts) -> Symbol | None:
    return Calendar(p["year"]) if "year" in p else None


def _its_year(p: Parts) -> Symbol:
    return _year(p) or Shift(Unit.YEAR, {Turn.LAST: -1, Turn.NEXT: 1}.get(p.get("turn", Turn.THIS), 0))


def _quarter(p: Parts) -> Symbol | None:
    return Part(Unit.QUARTER, p["counted"], _year(p), fiscal="fiscal" in p.text.lower())


def _ended(p: Parts) -> tuple[Symbol, Symbol]:
    day = Calendar(p.get("year"), p["month"], p["day"])
    return Shift(Unit.QUARTER, 0, Base.MENTION, of=Shift(Unit.MONTH, -1, of=day)), day


def _compared(p: Parts) -> Symbol | None:
    if "counted" in p:
        return Part(Unit.QUARTER, p["counted"], Shift(Unit.YEAR, -1))
    if "quarter" in p.text.lower():
        return Shift(Unit.QUARTER, -4, Base.MENTION)
    return Shift(Unit.YEAR, -1, Base.COMPARED)


def _two(p: Parts) -> tuple[Symbol, Symbol]:
    return Part(Unit.QUARTER, p["counted"]), Part(Unit.QUARTER, p["second"], _year(p))


def _half(p: Parts) -> Symbol | None:
    return None if p["counted"] > 2 else Part(Unit.HALF, p["counted"], _year(p))


RULES = (
    Rule(
        "quarter as adjective",
        "(fiscal(-| ))?{counted}-quarter",
        _quarter,
        (("[third-quarter] net", "2021-Q3"), ("the [third-quarter] loss", "2021-Q3"), ("its [fiscal second-quarter] profit", "2021-Q2")),
    ),
    Rule(
        "quarter",
        "(the |its |their )?({year} )?(fiscal(-| )({year} )?)?{counted} (fiscal )?quarter",
        _quarter,
        (
            ("[the third quarter]", "2021-Q3"),
            ("[the 1988 second quarter]", "1988-Q2"),
            ("[the fiscal first quarter]", "2021-Q1"),
            ("[its fiscal 2020 fourth quarter]", "2020-Q4"),
        ),
        unless_next=rf"(?i: (?:of (?:the |a |an )(?!year|fiscal)[a-z]+|touchdown|pass|lead|score|to (?:lead|tie|trail|go ahead)|with a \d+-\d+)\b)|,? the (?:[A-Z]\w+ )?[A-Z]\w+s (?:{_PLAYED})\b",
        unless_before=rf"(?i:\b(?:{_GAME})\b[^.;:!?]*)",
    ),
    Rule(
        "quarter of a year",
        "(the )?{counted}~quarter (of )?(fiscal |the year )?{year}",
        _quarter,
        (("[the third quarter of 2019]", "2019-Q3"), ("[first quarter 2020]", "2020-Q1")),
    ),
    Rule(
        "numbered quarter",
        "{q}( of| in|,)? ?({year}|{year_two})",
        lambda p: Part(p["q"][0], p["q"][1], Calendar(p["year"]) if "year" in p else Calendar(p["year_two"], short=True)),
        (("[Q3 2019]", "2019-Q3"), ("[H1 2020]", "2020-H1")),
    ),
    Rule("year, numbered quarter", "{year}~{q}", lambda p: Part(p["q"][0], p["q"][1], Calendar(p["year"])), (("[2019 Q3]", "2019-Q3"),)),
    Rule(
        "bare numbered quarter",
        "{q}",
        lambda p: Part(p["q"][0], p["q"][1]) if p.written("q")[0] == "Q" else None,
        (("in [Q3]", "2021-Q3"),),
    ),
    Rule(
        "two quarters",
        "(the )?<{counted}> and <{second:counted} (quarter|quarters)( of {year})?>",
        _two,
        (("the [first] and second quarters", "2021-Q1"), ("the first and [second quarters]", "2021-Q2")),
        unless_before=_USUALLY,
    ),
    Rule(
        "two quarters in turn",
        "(the )?<{counted}> and <{second:counted} quarters>",
        lambda p: (Every(f"XXXX-Q{p['counted']}"), Every(f"XXXX-Q{p['second']}")),
        (("usually sells most in the [second] and fourth quarters", "XXXX-Q2"), ("is traditionally busy in the first and [third quarters]", "XXXX-Q3")),
    ),
    Rule(
        "two quarters of a year",
        "(the )?(first|second|last|final) two quarters( of {year})?",
        lambda p: Part(Unit.HALF, 1 if "first " in p.text.lower() else 2, _year(p)),
        (("in [the first two quarters of 2019]", "2019-H1"),),
        unless_next=r"(?<!\d)(?! of )",
    ),
    Rule(
        "last quarter or half of a year",
        "(the )?(last|final|latter|closing) (quarter|half) of ({year}|the year|{turn} year)",
        lambda p: Part(Unit.QUARTER, 4, _its_year(p)) if "quarter" in p.text.lower() else Part(Unit.HALF, 2, _its_year(p)),
        (("in [the final quarter of the year]", "2021-Q4"), ("in [the latter half of 2019]", "2019-H2")),
    ),
    Rule(
        "the quarter",
        "(the|the latest|the most recent|that|the just-ended) quarter",
        lambda _: Shift(Unit.QUARTER, 0, Base.MENTION),
        (("for [the quarter]", "2021-Q3"), ("in [the latest quarter]", "2021-Q3")),
        unless_next=r"-|(?i: (?:mile|final|of (?!\d|the (?:year|fiscal)|last|this|next|fiscal))\b)",
    ),
    Rule(
        "quarter that ended",
        "<(the|its|the latest|that) quarter>,? (ended|ending|that ended|which ended) <{month} {day}(,? {year})?>",
        _ended,
        (("for [the quarter] ended July 31", "2021-Q2"), ("for the quarter ended [July 31, 2020]", "2020-07-31")),
    ),
    Rule(
        "the period",
        "(the latest|the most recent|the reporting) period",
        lambda _: Shift(Unit.QUARTER, 0, Base.MENTION),
        (("in [the latest period]", "2021-Q3"),),
    ),
    Rule(
        "period of a year",
        "(the )?{year} (period|quarter)",
        lambda p: Part(Unit.QUARTER, 0, Calendar(p["year"])),
        (("in [the 1988 period]", "1988"), ("in the third quarter, from [the 1988 quarter]", "1988-Q3")),
    ),
    Rule(
        "same period a year back",
        "(the )?(same|comparable|corresponding|like|similar) (period|quarter|three months)( of | in | )?(last year|a year ago|a year earlier|the previous year|the year before|the prior year|a year before|the year earlier)",
        _compared,
        (("in the third quarter, from [the same period last year]", "2020-Q3"),),
    ),
    Rule(
        "same period of a year",
        "(the )?(same|comparable|corresponding|like|similar) (period|quarter|three months)( of | in | )?{year}",
        lambda p: Part(Unit.QUARTER, 0, Calendar(p["year"])),
        (("in the third quarter, from [the same period of 1988]", "1988-Q3"),),
    ),
    Rule(
        "year-ago quarter",
        "(the )?((same|comparable|corresponding) )?{year_ago} (fiscal )?({counted} )?(quarter|period)",
        _compared,
        (
            ("[the year-ago third quarter]", "2020-Q3"),
            ("in [the year-ago quarter]", "2020-Q3"),
            ("in the third quarter, from [the year-ago period]", "2020-Q3"),
            ("in the third quarter, from [the comparable year-earlier period]", "2020-Q3"),
        ),
    ),
    Rule(
        "year-ago half",
        "(the )?{year_ago} {counted}~half",
        lambda p: Part(Unit.HALF, p["counted"], Shift(Unit.YEAR, -1)) if p["counted"] <= 2 else None,
        (("in [the year-earlier first half]", "2020-H1"),),
    ),
    Rule(
        "year-ago months",
        "(the )?{year_ago} {n} {units}",
        lambda p: length(p["n"], p["units"]),
        (("in [the year-earlier nine months]", "P9M"), ("[the year-ago six weeks]", "P6W")),
    ),
    Rule(
        "last year's quarter",
        "(last|the previous|the prior) year's (same )?(quarter|period)",
        lambda _: Shift(Unit.YEAR, -1, Base.COMPARED),
        (("in the third quarter, from [last year's quarter]", "2020-Q3"),),
    ),
    Rule(
        "quarter a year ago",
        "the ({counted} )?quarter (a year ago|a year earlier|last year|a year before)",
        _compared,
        (("in the third quarter, from [the quarter a year ago]", "2020-Q3"),),
    ),
    Rule(
        "half",
        "(the |its )?({year} )?(fiscal )?{counted}~half( of {year})?",
        _half,
        (("[the first half of 2020]", "2020-H1"),),
        unless_next=r"(?i:-time| (?:of (?!the year|last year|this year|next year|fiscal|\d)|hour|an|a|the|dozen|million|brother|sister|goals?|penalty|time|when|with|commentary|substitute|injury|stoppage|equali[sz]er)\b)",
        unless_before=r"(?i:\b(?:in|minutes? of|during|goal|goals|early|into|after|before) the) ",
    ),
)
