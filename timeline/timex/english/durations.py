"""Lengths of time.

Conventions: the unit written is kept ("24 hours" is PT24H) but decades are years (P10Y); vague amounts are X (PXW); determiners and
modifiers belong to the expression, prepositions do not. After "in" in a clause that looks ahead a length is counted from now, a date ("will open in
two weeks": both of TimeBank's; resolver/direction.py). Ages of people are no time expressions, those of what lasts are lengths (2 of 3 marked);
wages counted in months are none. Bare units beside an event ("in the days before the vote", happenings.py) tell no length: TimeBank and AQUAINT mark them as the event's own date or not at all (7 of 7).
"""

from __future__ import annotations

from timeline.symbol import Length, Symbol, Turn, Unit
from timeline.timex.measure import length
from timeline.timex.rule import Parts, Rule

_AGE = r"(?i:[- ](?:old|olds)\b|s? of age\b| (?:and|or) (?:older|over|above|younger|under)\b)"
_PAID = r"(?i: of (?:(?:base|full|back|severance|extra|paid|unpaid|lost) )?(?:pay|salary|wages|severance|rent)\b)"
_ORDER = (Unit.MILLENNIUM, Unit.CENTURY, Unit.DECADE, Unit.YEAR, Unit.QUARTER, Unit.MONTH, Unit.WEEK, Unit.WEEKEND, Unit.DAY, Unit.HOUR, Unit.MINUTE, Unit.SECOND)
_LASTING = r"(?i:\b(?:to|will|would|could|can|may|might|should|must|not) )"
# what may follow a thing's name: else the name is an adjective ("19-year-old law student")
_GOES_ON = (
    "that|which|whose|with|in|of|on|at|by|between|against|over|to|for|from|as|into|under|amid|among|and|or|but|when|where|while|after|before|if|because|now|still|"
    "has|had|have|is|was|were|are|will|would|could|may|might|must|should|can|cannot|ran|came|went|began|broke|fell|grew|cost|left|makes?|takes?|goes|ends?|runs?"
)
_AGED = r"(?i:\b(?:aged?|ages) )"


def _plain(p: Parts) -> Symbol | None:
    unit = p["any_unit"]
    if p.written("any_unit")[0].isupper() and p.written("n")[0].isdigit() and "-" not in p.text:
        return None
    if p["n"] == 1 and unit is Unit.DAY and "-" not in p.text:
        return None
    if unit is Unit.SECOND and not p.written("any_unit").lower().endswith("s") and "-" not in p.text:
        return None
    return length(p["n"] * (2 if "fortnight" in p.text.lower() else 1), unit)


def _half(p: Parts) -> Symbol | None:
    return length(p.get("n", 1) + 0.5, p["any_unit"])


RULES = (
    Rule(
        "how old a thing is",
        "<({n}~)?{any_unit}~old> {lasting}",
        lambda p: length(p.get("n", 1 if p.written("any_unit")[-1] != "s" else None), p["any_unit"]),
        (("the [10-day-old] strike", "P10D"), ("a [year-old] dispute", "P1Y"), ("the [decades-old] feud", "PXY")),
        unless_next=rf"(?i: [\w-]+ (?!(?:{_GOES_ON})\b|\w+ed\b)[a-z])",
    ),
    Rule(
        "the duration",
        "the {n}( | more | full | straight | consecutive | trading | business | working | whole | entire | long | successive ){units}",
        lambda p: length(p["n"], p["units"]),
        (("for [the nine months]", "P9M"),),
        unless_next=rf"{_AGE}|(?i:(?<=years)['’]? war\b)",
    ),
    Rule(
        "duration",
        "{n}(~|-odd |-plus | more | full | straight | consecutive | trading | business | working | whole | entire | long | additional | further | solid | successive )(calendar )?{any_unit}",
        _plain,
        (
            ("for [three days]", "P3D"),
            ("a [14-day] wait", "P14D"),
            ("[24 hours]", "PT24H"),
            ("[eight trading days]", "P8D"),
            ("[two decades]", "P20Y"),
        ),
        unless_next=rf"{_AGE}|(?i:(?<=quarters) of\b|(?<=years)['’]? war\b)|{_PAID}",
        unless_before=_AGED,
    ),
    Rule("duration period", "(a |the )?{n}~{any_unit}(-| )(period|stretch|span)", _plain, (("in [a three-year period]", "P3Y"),)),
    Rule(
        "half more",
        "{n}{half}~{any_unit}",
        _half,
        (("[2 1/2 years]", "P2Y6M"), ("[two and a half days]", "P2DT12H"), ("[5 1/2 hours]", "PT5H30M"), ("a [two-and-a-half-year] war", "P2Y6M")),
        unless_next=_AGE,
    ),
    Rule("one and a half", "(a|an|one) {any_unit} and a half", _half, (("for [a year and a half]", "P1Y6M"),)),
    Rule(
        "half a unit",
        "(half an|half a|a half|half-a|a half-|half-an)~{unit}",
        lambda p: length(0.5, p["unit"]),
        (("[half an hour]", "PT30M"), ("[half a century]", "P50Y")),
    ),
    Rule("quarter of a century", "(a |the last |the past |the next )?quarter(~century| of a century)", lambda _: length(25, Unit.YEAR), (("for [a quarter of a century]", "P25Y"),)),
    Rule("half-hour", "half~{unit}", lambda p: length(0.5, p["unit"]) if p["unit"] in {Unit.HOUR, Unit.YEAR} else None, (("two [half-hour] talks", "PT30M"), ("its [half-year] results", "P6M")), unless_next=rf"(?i:s\b)|{_AGE}", unless_before=r"(?i:a[ -]|one[ -])"),
    Rule(
        "a unit",
        "(in|for|of|than|long as|little as|about|nearly|almost|over|within|after|every|just|only|another|around|under|roughly|exactly|least|take|takes|took|last|lasted|lasting|lasts|spend|spent|spending|by|and|to|or|wait|waited) <(a|an|one|another) {unit}>",
        lambda p: None if p["unit"] in {Unit.SECOND, Unit.QUARTER} or (p["unit"] is Unit.MINUTE and p.text.lower().startswith("wait ")) else length(1, p["unit"]),
        (("for [a month]", "P1M"), ("within [an hour]", "PT1H")),
        unless_next=r"(?i:'s|-[a-z]| (?:old|of age|for|as)\b)",
    ),
    Rule(
        "years and months",
        "{n} {units}( and |, | ){less:n} {smaller:any_unit}",
        lambda p: Length(((p["n"], p["units"]), (p["less"], p["smaller"]))) if _ORDER.index(p["units"]) < _ORDER.index(p["smaller"]) else None,
        (("[two years and three months]", "P2Y3M"),),
        unless_next=_AGE,
    ),
    Rule(
        "from so many to so many units",
        "{n}( to | or |-){most:n}~{any_unit}",
        lambda p: length(p["n"], p["any_unit"]),
        (("within [two to three weeks]", "P2W"),),
        unless_next=_AGE,
    ),
    Rule(
        "between so many and so many units",
        "between {n} and {most:n} {units}",
        lambda p: length(p["n"], p["units"]),
        (("[between two and three weeks]", "P2W"),),
        unless_next=_AGE,
    ),
    Rule(
        "the last unit or two",
        "(the )?(past|last) {unit} or (two|so)",
        lambda p: length(None, p["unit"]),
        (("over [the last day or two]", "PXD"),),
    ),
    Rule("a unit or two", "(a|one) {unit} or (two|so|more)", lambda p: length(None, p["unit"]), (("in [a year or two]", "PXY"),)),
    Rule(
        "so many units of a year",
        "<(the )?{turned} {n}( full| trading| fiscal| calendar)? {units}> of ((this |last |next |the )?year|{year}|{month})",
        lambda p: length(p["n"], p["units"]),
        (("in [the last three months] of 2008", "P3M"),),
    ),
    Rule(
        "last/next so many units",
        "(the |these |those )?{turned} {n}( or so| or more| full| trading| fiscal| calendar)? {units}( or so)?",
        lambda p: length(p["n"], p["units"], p["turned"]),
        (("[the past two years]", "P2Y"), ("[the first nine months]", "P9M"), ("[next 10 days]", "P10D"), ("over [the next two years or so]", "P2Y")),
        unless_before=_LASTING,
    ),
    Rule(
        "last/next so many to so many",
        "(the )?{turned} {n}( to | or |-){most:n} {units}",
        lambda p: length(None, p["units"], p["turned"]),
        (("[the next 12 to 18 months]", "PXM"),),
        unless_before=_LASTING,
    ),
    Rule(
        "the past unit",
        "(the|this) (past|last) {unit}( and a half)?",
        lambda p: length(1.5 if "half" in p.text else 1, p["unit"], Turn.LAST),
        (("over [the past year]", "P1Y"),),
        unless_next=r"(?i: of\b)",
        unless_before=r"(?i:\bat )",
    ),
    Rule(
        "the past half unit",
        "(the|this) (past|last|next) half~{unit}",
        lambda p: length(0.5, p["unit"], Turn.NEXT if " next " in p.text.lower() else Turn.LAST),
        (("over [the past half century]", "P50Y"), ("in [the last half-hour]", "PT30M")),
    ),
    Rule(
        "last/next some units",
        "(the )?{turned} ({some}|couple of|couple) {units}",
        lambda p: length(2 if "couple" in p.text.lower() else None, p["units"], p["turned"]),
        (("over [the next several days]", "PXD"), ("[the past few weeks]", "PXW")),
    ),
    Rule(
        "last/next units",
        "(the |these )?(past|last|next|coming|upcoming|recent|early|earlier|final|closing|ensuing|intervening|previous|later) {long_units}",
        lambda p: length(None, p["long_units"]) if not p.text.lower().startswith("past ") else None,  # "in past years" is once
        (("in [recent years]", "PXY"), ("in [the coming weeks]", "PXW")),
    ),
    Rule("a couple of units", "(a )?couple( of)?( more)? {units}", lambda p: length(2, p["units"]), (("[a couple of years]", "P2Y"),)),
    Rule(
        "some units",
        "(a |the )?(good )?{some}( more)? {units}",
        lambda p: length(None, p["units"]),
        (("[several years]", "PXY"), ("[a few days]", "PXD")),
        unless_next=r"(?i: (?:old|of age)\b)",
        unless_before=r"(?i:\bas )",  # "its second loss in as many weeks"
    ),
    Rule("half a dozen units", "half a dozen {units}", lambda p: length(6, p["units"]), (("[half a dozen years]", "P6Y"),)),
    Rule(
        "bare units",
        "(for|in|within|over|after|following|follows|followed|take|takes|took|taken|lasted|lasting|spend|spent|spending|than|despite|or) <{long_units}>",
        lambda p: length(None, p["long_units"]),
        (("for [years]", "PXY"), ("after [weeks] of talks", "PXW")),
    ),
    Rule(
        "units around",
        "(the )?<{long_units}> (since|that followed|leading|following|to come|ahead)",
        lambda p: length(None, p["long_units"]),
        (("in the [years] that followed", "PXY"),),
        unless_next=r"(?i:[,.;])",
    ),
    Rule(
        "over the units",
        "(over|through|throughout|down) <the (years|decades|centuries)>",
        lambda p: length(None, {"y": Unit.YEAR, "d": Unit.DECADE, "c": Unit.CENTURY}[p.text.lower().split("the ")[1][0]]),
        (("changed over [the years]", "PXY"),),
    ),
    Rule(
        "unit-long",
        "({units}|{unit})~long",
        lambda p: length(None, p["units"]) if "units" in p else length(1, p["unit"]),
        (("a [month-long] strike", "P1M"), ("[decades-long]", "PXY")),
    ),
    Rule("unitlong", "{unitlong}", lambda p: length(1, p["unitlong"]), (("a [yearlong] study", "P1Y"),)),
    Rule("so many unit-long", "{n}~{unit}~long", lambda p: length(p["n"], p["unit"]), (("a [three-day-long] strike", "P3D"),)),
)
