"""Years, decades and centuries as written.

A bare number is a year only where nothing beside it counts something. Decades are 198X, centuries 19XX (as in EDTF; the gold is mixed).
"""

from __future__ import annotations

from timeline.symbol import (
    Calendar,
    Ordinal,
    Symbol,
    Unit,
    Years,
)
from timeline.timex.rule import Parts, Rule

_PLURAL = (
    r"(?! (?:was|is|has|as|this|its|his|us|series|congress|press|business|crisis|progress|unless|less|across|campus|census|process|status|versus|always|perhaps|plus|thus|"
    r"earnings|sales|results|profits|revenues|estimates|elections|losses|levels|prices|taxes|rates|wages|dividends|costs|exports|imports|operations|talks|riots|protests|"
    r"reforms|championships|playoffs|finals)\b) [a-z]{2,}s\b"
)
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

_WEATHER = (
    r"\b(?:highs?|lows?|temperatures?|temps|mercury|thermometers?|readings|degrees|chills?|humidity|sunny|skies|sunshine|breezy|cloudy|warmer|cooler|colder|hotter|forecasts?|forecasters"
    r"|(?:climb|drop|fall|rise|dip|plung|soar|hover|cool|warm|fell|rose)\w*(?: \w+)? (?:from|(?:in)?to|near)|it (?:was|is|will be))\b[\w ,'-]{0,22}"
)
_OUTDOORS = r"(?i: (?:degrees|fahrenheit|celsius|range|inland|below zero|above zero|(?:along|near|at|on) the (?:coast|beach(?:es)?|shore)|and (?:sunny|humid|dry|cloudy|breezy))\b|°)| [FC]\b"

_AGED = r"\b(?:(?:his|her|their|my|your|our|whose)(?: early| mid| late)?|low|lower|upper|high)[ -]"


def _era(p: Parts) -> Symbol | None:
    era = "era" if "era" in p else "ad"
    return Calendar(1 - p["big_year"] if p[era] < 0 else p["big_year"]) if p.written(era).isupper() and p["big_year"] else None


def _years(p: Parts) -> tuple[Symbol, Symbol] | None:
    """1989-90, 1999-2001, 1999-01."""
    first, two = p["year"], p["two"]
    last = first // 100 * 100 + two + (100 if two < first % 100 else 0)
    return (Calendar(first), Calendar(last)) if 0 < last - first < 30 else None


def _decade(p: Parts) -> Symbol | None:
    word = p["decade"]
    return Years(word, 100 if word > 99 and word % 100 == 0 and word < 1900 else 10, short=word < 100)


RULES = (
    Rule(
        "year after a preposition",
        "(in|since|until|by|of|before|after|during|through|till|circa|as of|back in|the year|from|between|around) <(the year )?{old_year}>",
        lambda p: Calendar(p["old_year"]),
        (("in [1648]", "1648"), ("back in [2014]", "2014")),
        unless_next=_COUNTED,
        unless_before=r"(?i:\b(?:account|number|card|code)(?: \w+)? end(?:s|ing)? in )",
    ),
    Rule(
        "year",
        "{plain_year}",
        lambda p: Calendar(p["plain_year"]),
        (("the [1988] campaign", "1988"), ("([1990])", "1990")),
        unless_next=f"{_COUNTED}|{_NAMED}",
        unless_before=rf"(?:(?i:\b{_QUANTITY})|[A-Z]\w* |\d |(?<!\d{{4}})(?<!\bmid)(?<!\blate)(?<!\bearly)-|[+*=]|(?i:[ap]\.?m\.?(?: [a-z]{{2,4}})?,? \(?|number begins with |(?:account|number|card|code)(?: \w+)? end(?:s|ing)? in ))",
    ),
    Rule(
        "the year as adjective",
        "(the|a|an|its|his|her|their|pre|post)(-| )<{plain_year}>",
        lambda p: Calendar(p["plain_year"]),
        (("the [1992] floods", "1992"), ("A [1996] law", "1996")),
        unless_next=_COUNTED.replace(f"|{_PLURAL}", "") + f"|{_NAMED}",
    ),
    Rule(
        "short year",
        "(in|since|until|by|of|from|before|after|during|summer|spring|winter|fall|autumn|early|late) <{year_two}>",
        lambda p: Calendar(p["year_two"], short=True),
        (("in ['98]", "1998"),),
    ),
    Rule("years year-two", "<{year}>(-|/)<{two}>", _years, (("in [1989]-90", "1989"), ("in 1999-[01]", "2001")), ends=True),
    Rule(
        "year in words",
        "(the year )?{spelt_year}",
        lambda p: Calendar(p["spelt_year"]),
        (("in [nineteen ninety-six]", "1996"), ("[the year two thousand]", "2000")),
        unless_next=_COUNTED,
        unless_before=r"(?i:\b(?:about|some|nearly|almost|over|than|least|the)) ",
    ),
    Rule(
        "fiscal year",
        "(the )?(fiscal|calendar|financial)( year)? ({year}|{two:year_two}|{two})",
        lambda p: Calendar(p["year"] if "year" in p else p["two"], short="two" in p, fiscal="calendar" not in p.text.lower()),
        (("in [fiscal 1989]", "1989"), ("[fiscal year 2020]", "2020"), ("for [fiscal '89]", "1989")),
    ),
    Rule(
        "FY",
        "{fy}",
        lambda p: Calendar(p["fy"], short=p["fy"] < 100, fiscal=True) if p.written("fy").startswith("FY") else None,
        (("in [FY2021]", "2021"), ("in [FY21]", "2021")),
    ),
    Rule(
        "year fiscal year",
        "(the )?{year} (fiscal|financial|calendar) year",
        lambda p: Calendar(p["year"], fiscal="calendar" not in p.text.lower()),
        (("[the 1990 fiscal year]", "1990"),),
    ),
    Rule(
        "before or after Christ",
        "({big_year} {era}|{ad} {big_year})",
        _era,
        (("in [44 BC]", "BC0044"), ("in [AD 79]", "0079"), ("in [476 A.D.]", "0476")),
    ),
    Rule(
        "decade",
        "(the )?{decade}",
        _decade,
        (("in [the 1980s]", "198X"), ("[the '90s]", "199X"), ("[the '20s]", "202X"), ("[the nineties]", "199X"), ("[the 1800s]", "18XX")),
        unless_before=rf"(?i:{_AGED})",
        unless_next=r"(?i:(?<=0['’]s) (?:first|second|third|fourth|final|last|fiscal)[ -](?:first |second |third |fourth )?(?:quarter|half|period)\b)",  # "1990's first quarter"
    ),
    Rule(
        "short decade",
        "((early|mid|late|and|or|to|through)~|, )?<(the )?{tens}>",
        lambda p: Years(p["tens"], 10, short=True) if not p.text[0].isdigit() else None,
        (("in the 1960s and [70s]", "197X"), ("the music of [the 80s]", "198X")),
        unless_before=rf"(?i:{_AGED}|{_WEATHER}[ -]|\b(?:reach(?:ed|es)?|hit) )",
        unless_next=_OUTDOORS,
    ),
    Rule(
        "century",
        "(the )?{ordinal}~century",
        lambda p: Years((p["ordinal"] - 1) * 100, 100),
        (("[the 19th century]", "18XX"), ("[20th-century]", "19XX")),
    ),
    Rule(
        "decade of a century",
        "(the )?(last|final|{nth:ordinal}) (decade|decades) of the {ordinal}~century",
        lambda p: Ordinal(p.get("nth", -1), Unit.DECADE, Years((p["ordinal"] - 1) * 100, 100)) if "decades" not in p.text.lower() else None,
        (("in [the first decade of the 21st century]", "200X"), ("[the last decade of the 20th century]", "199X")),
    ),
)
