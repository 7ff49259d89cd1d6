"""Days, months, years and longer runs of years as written.

Conventions (counted on TimeBank and AQUAINT): a month or day without its year stays without it in the symbol; decades are 198X, centuries
19XX; a bare number is a year only where nothing around it counts something.
"""

from __future__ import annotations

from timeline.symbol import Calendar, Part, Symbol, Unit, Years
from timeline.timex.rule import Parts, Rule

_DAY_NAME = "({short_weekday},? (the )?)?"
_SPEECH = r"(?:says?|said|told|tells|added|adds|has|had|is|was|will|would|did|does|went|came|wants?|wanted|hopes?|hoped|thinks?|thought)"
_PLURAL = r"(?! (?:was|is|has|as|this|its|his|us|series|congress|press|business|crisis|progress|unless|less|across|campus|census|process|status|versus|always|perhaps|plus|thus)\b) [a-z]{2,}s\b"
_COUNTED = (
    rf"(?:-(?!\d)|{_PLURAL}| (?:people|men|women|children|police|percent|million|billion|trillion|hundred|thousand|dozen|feet|foot|metres?|meters?|miles?|km|kg|kilometers?"
    r"|acres?|dollars?|pounds?|euros?|yen|yuan|rubles?|roubles?|tons?|tonnes?|mg|mph|points?|votes?|seats?|troops|troop|square|cubic|or (?:more|so)|plus|degrees?|calories"
    r"|rpm|hp|cc|mw|megawatts?|barrels?|head|barrel|jobs?|bps|basis|gmt|utc|hours?|a (?:day|week|month|year|share|barrel|ton))\b|\.\d|[%$])"
)
_NAMED = (
    r" (?:(?:[A-Z]\w+ ){1,2}(?:Avenue|Ave|Street|St|Road|Rd|Boulevard|Blvd|Drive|Lane|Place|Square|Highway)\b"
    r"|(?:Toyota|Ford|Honda|Chevrolet|Chevy|Nissan|BMW|Mercedes|Volkswagen|Audi|Dodge|Jeep|Kia|Hyundai|Subaru|Mazda|Tesla|Lexus|Volvo|Porsche|Cadillac|Buick|Pontiac|Plymouth)\b)"
)
_QUANTITY = (
    r"(?:about|some|nearly|almost|over|than|least|most|roughly|approximately|another|additional|estimated|no\.|nos?|number|flight|room|route|highway|rte|model|channel|page|"
    r"section|chapter|article|act|bill|law|rule|resolution|version|unit|apartment|box|route|bus|train|line|suite|building|extension|ext|call|dial|code|zip|area code|by|up to|"
    r"to \d{4} or|interstate|size|exit|badge number (?:is|was)|number (?:is|was)|plates? read|class|type|series|windows|office|(?:[$£€]|rs\.? ?))[ -]?"
)


def _day(p: Parts) -> Symbol | None:
    return Calendar(p.get("year"), p["month"], p["day"])


def _numeric(p: Parts) -> Symbol | None:
    year = p["year"] if "year" in p else p["two"]
    return Calendar(year, p["mm1"], p["dd1"], short="year" not in p)


def _month(p: Parts) -> Symbol | None:
    """The month, unless it may be a word or a name: "may", "march on"."""
    word = p.written("month")
    if word.islower() and word.rstrip(".") in {"may", "march", "mar", "dec", "jan", "jun", "sep"}:
        return None
    if "year_two" in p:
        return Part(Unit.MONTH, p["month"], Calendar(p["year_two"], short=True))
    return Part(Unit.MONTH, p["month"], Calendar(p["year"]) if "year" in p else None)


def _bare_month(p: Parts) -> Symbol | None:
    """The month, unless it is a word: "they may march"."""
    word = p.written("named_month")
    return None if word in {"may", "march", "mar.", "dec."} else Part(Unit.MONTH, p["named_month"])


def _nth(p: Parts) -> Symbol | None:
    month = Part(Unit.MONTH, p["month"], Calendar(p["year"]) if "year" in p else None)
    return Calendar(p.get("year"), p["month"], p["ordinal"]) if p["ordinal"] else month


def _era(p: Parts) -> Symbol | None:
    era = "era" if "era" in p else "ad"
    return Calendar(1 - p["big_year"] if p[era] < 0 else p["big_year"]) if p.written(era).isupper() and p["big_year"] else None


def _month_days(p: Parts) -> tuple[Symbol, Symbol]:
    year = p.get("year")
    return Calendar(year, p["month"], p["day"]), Calendar(year, p["month"], p["last"])


def _three_days(p: Parts) -> tuple[Symbol, ...]:
    return tuple(Calendar(p.get("year"), p["month"], p[name]) for name in ("day", "second", "last"))


def _years(p: Parts) -> tuple[Symbol, Symbol] | None:
    """1989-90, 1999-2001, 1999-01."""
    first, two = p["year"], p["two"]
    last = first // 100 * 100 + two + (100 if two < first % 100 else 0)
    return (Calendar(first), Calendar(last)) if 0 < last - first < 30 else None


def _decade(p: Parts) -> Symbol | None:
    word = p["decade"]
    return Years(word, 100 if word > 99 and word % 100 == 0 and word < 1900 else 10, short=word < 100)


_THROUGH = "( to |-| - | through | thru | until | till )"
RULES = (
    Rule("iso date", "{year}-{mm}-{dd}", lambda p: Calendar(p["year"], p["mm"], p["dd"]), (("[2021-11-05]", "2021-11-05"),)),
    Rule("month/day/year", "{mm1}/{dd1}/({year}|{two})", _numeric, (("[11/5/2021]", "2021-11-05"), ("[11/05/21]", "2021-11-05"))),
    Rule("day.month.year", "{dd1}.{mm1}.{year}", _numeric, (("[5.11.2021]", "2021-11-05"),)),
    Rule(
        "month day year", _DAY_NAME + "{month} (the )?{day},? {year}", _day,
        (("[Nov. 5, 2021]", "2021-11-05"), ("[November 5 2020]", "2020-11-05"), ("[Friday, November 5th, 2021]", "2021-11-05")),
    ),
    Rule("day month year", _DAY_NAME + "(the )?{day}( of)? {month},? {year}", _day, (("on [5 November 2021]", "2021-11-05"), ("[the 3rd of May, 1998]", "1998-05-03"))),
    Rule("month day", _DAY_NAME + "{month} (the )?{day}", _day, (("on [Nov. 5]", "2021-11-05"), ("[Friday, Nov. 5]", "2021-11-05"), ("[March 3rd]", "2022-03-03")), unless_next=r" (?:percent|million|billion|points|people)"),
    Rule("day month", _DAY_NAME + "(the )?{day}( of)? {month}", _day, (("on [5 November]", "2021-11-05"), ("[the 5th of November]", "2021-11-05"), ("[Friday 5 November]", "2021-11-05"))),
    Rule("month ordinal", _DAY_NAME + "{month} (the )?{ordinal}(,? {year})?", _nth, (("[November the fifth]", "2021-11-05"),)),
    Rule("ordinal of month", _DAY_NAME + "(the )?{ordinal}( day)? of {month}(,? {year})?", _nth, (("[the fifth of November]", "2021-11-05"), ("on [the first day of May 2020]", "2020-05-01"))),
    Rule(
        "month day-day", "<{month} {day}>" + _THROUGH + "<{last:day}(,? {year})?>", _month_days,
        (("[Nov. 8]-14", "2021-11-08"), ("Nov. 8-[14, 2020]", "2020-11-14")), ends=True,
    ),
    Rule("between month days", "between <{month} {day}> and <{last:day}(,? {year})?>", _month_days, (("between [May 3] and 5", "2022-05-03"), ("between May 3 and [5, 2019]", "2019-05-05")), ends=True),
    Rule("month day and day", "<{month} {day}>( and | or |, | & )<{last:bare_day}(,? {year})?>", _month_days, (("on [May 3] and 5", "2022-05-03"), ("on May 3 and [5]", "2022-05-05"))),
    Rule("month day, day and day", "<{month} {day}>, <{second:bare_day}>,? and <{last:bare_day}(,? {year})?>", _three_days, (("on [May 3], 5 and 6", "2022-05-03"), ("on May 3, [5] and 6", "2022-05-05"))),
    Rule("day-day month", "<{day}>" + _THROUGH + "<{last:day}( of)? {month}(,? {year})?>", _month_days, (("from [8]-14 November", "2021-11-08"), ("8-[14 November 2021]", "2021-11-14")), ends=True),
    Rule("day and day month", "<{day}>( and | or )<{last:day} {month}(,? {year})?>", _month_days, (("on [8] and 9 November", "2021-11-08"),)),
    Rule("the nth", "(on|by|until|since|before|after|from) <the {nth}>", lambda p: Calendar(None, None, p["nth"]), (("on [the 14th]", "2021-11-14"),), unless_next=r"[- ](?!(?:and|when|as|but|that|at|in|it|he|she|they|the|we|after)\b)\w"),
    Rule("month year", "{month}( of|,)? ({year}|{year_two})", _month, (("in [May 2021]", "2021-05"), ("in [May, 1998]", "1998-05"), ("in [Sept. '98]", "1998-09"))),
    Rule("month in words", "{month},? {spelt_year}", lambda p: Part(Unit.MONTH, p["month"], Calendar(p["spelt_year"])), (("in [January nineteen ninety-seven]", "1997-01"),)),
    Rule(
        "month after a preposition", "(in|since|by|until|till|during|from|to|between|before|after|through|of|for|around|and|or|as of|late|early|mid|last|next|this|every|each|-)~<{named_month}>", _bare_month,
        (("in [October]", "2021-10"), ("since [May]", "2021-05")), unless_next=r"(?:-[a-z]| [A-Z][a-z]+ (?:said|says|told)\b| (?:[Ff]or|[Oo]n|[Aa]gainst) [A-Z])",
    ),
    Rule("month that is a name", "{month_name}", lambda p: Part(Unit.MONTH, p["month_name"]) if p.written("month_name")[0].isupper() else None, (("[April] brought rain", "2021-04"),), unless_next=rf"(?:'| (?:[Ff]or|[Oo]n|[Aa]gainst) [A-Z]| {_SPEECH}\b| [A-Z][a-z]|-[a-z])", unless_before=r"(?:[A-Z][\w.]*|\b(?:a|an|the|he|she|they|we|you|I)) "),
    Rule("month", "{sure_month}", lambda p: Part(Unit.MONTH, p["sure_month"]), (("[October] was wet", "2021-10"),), unless_next=r"-[a-z]| (?:Revolution|War)\b"),
    Rule("year after a preposition", "(in|since|until|by|of|before|after|during|through|till|circa|as of|back in|the year|from|between|around) <(the year )?{old_year}>", lambda p: Calendar(p["old_year"]), (("in [1648]", "1648"), ("back in [2014]", "2014")), unless_next=_COUNTED, unless_before=r"(?i:\b(?:account|number|card|code)(?: \w+)? end(?:s|ing)? in )"),
    Rule("year", "{plain_year}", lambda p: Calendar(p["plain_year"]), (("the [1988] campaign", "1988"), ("([1990])", "1990")), unless_next=f"{_COUNTED}|{_NAMED}", unless_before=rf"(?:(?i:\b{_QUANTITY})|[A-Z]\w* |\d |(?<!\d{4})-|[+*=]|(?i:number begins with |(?:account|number|card|code)(?: \\w+)? end(?:s|ing)? in ))"),
    Rule("the year as adjective", "(the|its|his|her|their|pre|post)(-| )<{plain_year}>", lambda p: Calendar(p["plain_year"]), (("the [1992] protests", "1992"),), unless_next=_COUNTED.replace(f"|{_PLURAL}", "") + f"|{_NAMED}"),
    Rule("short year", "(in|since|until|by|of|from|before|after|during|summer|spring|winter|fall|autumn|early|late) <{year_two}>", lambda p: Calendar(p["year_two"], short=True), (("in ['98]", "1998"),)),
    Rule("years year-two", "<{year}>(-|/)<{two}>", _years, (("in [1989]-90", "1989"), ("in 1999-[01]", "2001")), ends=True),
    Rule("year in words", "(the year )?{spelt_year}", lambda p: Calendar(p["spelt_year"]), (("in [nineteen ninety-six]", "1996"), ("[the year two thousand]", "2000")), unless_next=_COUNTED, unless_before=r"(?i:\b(?:about|some|nearly|almost|over|than|least|the)) "),
    Rule("fiscal year", "(the )?(fiscal|calendar|financial)( year)? ({year}|{two})", lambda p: Calendar(p["year"] if "year" in p else p["two"], short="two" in p, fiscal="calendar" not in p.text.lower()), (("in [fiscal 1989]", "1989"), ("[fiscal year 2020]", "2020"))),
    Rule("FY", "{fy}", lambda p: Calendar(p["fy"], short=p["fy"] < 100, fiscal=True) if p.written("fy").startswith("FY") else None, (("in [FY2021]", "2021"), ("in [FY21]", "2021"))),
    Rule("year fiscal year", "(the )?{year} (fiscal|financial|calendar) year", lambda p: Calendar(p["year"], fiscal="calendar" not in p.text.lower()), (("[the 1990 fiscal year]", "1990"),)),
    Rule("before or after Christ", "({big_year} {era}|{ad} {big_year})", _era, (("in [44 BC]", "BC0044"), ("in [AD 79]", "0079"), ("in [476 A.D.]", "0476"))),
    Rule("decade", "(the )?{decade}", _decade, (("in [the 1980s]", "198X"), ("[the '90s]", "199X"), ("[the nineties]", "199X"), ("[the 1800s]", "18XX")), unless_before=r"(?i:\b(?:his|her|their|my|your|our|whose)(?: early| mid| late)?[ -])"),
    Rule("century", "(the )?{ordinal}~century", lambda p: Years((p["ordinal"] - 1) * 100, 100), (("[the 19th century]", "18XX"), ("[20th-century]", "19XX"))),
)  # fmt: skip

