"""What recurs: TIMEX3 SET. "Every Monday" is XXXX-WXX-1, "twice a week" P1W with freq 2X.

"A year" recurs after a number, a measure or a plural ("$2 billion a year"); after a preposition it is a duration. "Average daily volume" is a measure, nothing recurs.
"""

from __future__ import annotations

from timeline.symbol import Every, Symbol, Unit
from timeline.timex.measure import period
from timeline.timex.rule import Parts, Rule

_SEASON = {1: "SP", 2: "SU", 3: "FA", 4: "WI"}
_ADVERB = {
    "daily": "P1D", "nightly": "XXXX-XX-XXTNI", "weekly": "P1W", "fortnightly": "P2W", "biweekly": "P2W", "monthly": "P1M", "bimonthly": "P2M", "yearly": "P1Y",
    "annually": "P1Y", "hourly": "PT1H", "biannually": "P6M",
}  # fmt: skip


def _weekday(number: int, part: str = "") -> str:
    return f"XXXX-WXX-{number + 1}" + (f"T{part}" if part else "")


def _each(p: Parts) -> Symbol | None:
    quant = p.text.split()[0].upper()
    if "weekday" in p:
        return Every(_weekday(p["weekday"], p.get("part", "")), quant)
    if "full_month" in p:
        return Every(f"XXXX-{p['full_month']:02}", quant)
    if "season" in p:
        return Every(f"XXXX-{_SEASON[p['season']]}", quant)
    if "part" in p:
        return Every(f"XXXX-XX-XXT{p['part']}", quant)
    return Every(period(p["unit"]), quant) if p["unit"] is not Unit.SECOND else None


def _per(p: Parts) -> Symbol | None:
    return Every(period(p["unit"])) if p["unit"] in {Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR} else None


# what is not preceded by a number, a plural or a measure; at the start of a run nothing is known yet
_NOT_COUNTED = "(?<=.)" + "".join(
    rf"(?<!{end}\s)"
    for end in (
        r"\d",
        "%",
        "[A-Za-z]{3}s",
        "[A-Z]s",
        "million",
        "billion",
        "trillion",
        "thousand",
        "hundred",
        "percent",
        "twice",
        "once",
        "people",
        "yen",
        "yuan",
        "men",
        "women",
    )
)
RULES = (
    Rule(
        "every unit",
        "(every|each) (single )?({unit}|{weekday}( {part})?|{full_month}|{season}|{part})",
        _each,
        (("[every Monday]", "XXXX-WXX-1"), ("[each year]", "P1Y"), ("[every July]", "XXXX-07")),
        unless_next=r"(?i: of\b)",
    ),
    Rule(
        "each of the units",
        "(each|every one) of the ({turned} )?{n} {long_units}",
        lambda p: Every(period(p["long_units"]), "EACH"),
        (("in [each of the last three years]", "P1Y"), ("on [each of the first 10 days]", "P1D")),
    ),
    Rule(
        "nth weekday of every month",
        "(the )?(last|{ordinal}) {weekday} (of|in) (each|every|the) {unit}",
        lambda p: Every(_weekday(p["weekday"]), "EACH") if p["unit"] in {Unit.MONTH, Unit.QUARTER, Unit.YEAR} and not p.text.lower().endswith(" the " + p.written("unit").lower()) else None,
        (("on [the first Tuesday of each month]", "XXXX-WXX-2"),),
    ),
    Rule(
        "seasons in a row",
        "(the )?{turned} ({n}|{some}) {seasons}",
        lambda p: Every(f"XXXX-{_SEASON[p['seasons']]}"),
        (("for [the past three summers]", "XXXX-SU"), ("in [the last few winters]", "XXXX-WI")),
    ),
    Rule(
        "every so many units", "every {n} {units}", lambda p: Every(period(p["units"], p["n"]), "EVERY"), (("[every four years]", "P4Y"),)
    ),
    Rule(
        "every other unit",
        "every (other|second) ({unit}|{weekday})",
        lambda p: Every(_weekday(p["weekday"]) if "weekday" in p else period(p["unit"], 2), "EVERY OTHER"),
        (("[every other week]", "P2W"), ("[every other Monday]", "XXXX-WXX-1")),
    ),
    Rule(
        "so often a unit",
        "(once|twice|{n} times|several times) (a|an|each|per|every) {unit}",
        lambda p: Every(
            period(p["unit"]),
            "",
            f"{p['n']}X" if "n" in p else "1X" if p.text.lower().startswith("once") else "2X" if p.text.lower().startswith("twice") else "",
        ),
        (("[twice a week]", "P1W"), ("[three times a day]", "P1D")),
    ),
    Rule(
        "so many units a unit",
        "{n} {units} (a|each|per|every) {unit}",
        lambda p: Every(period(p["unit"]), "", f"{p['n']}{p['units'][-1]}"),
        (("open [24 hours a day]", "P1D"), ("works [five days a week]", "P1W")),
    ),
    Rule(
        "adverb",
        "{adverb}",
        lambda p: Every(p["adverb"]) if p.written("adverb").islower() else None,
        (("meets [weekly]", "P1W"), ("[annually]", "P1Y")),
        unless_before=r"(?i:twice |bi|semi-|\baverage )",
    ),
    Rule("per unit", "per {unit}", _per, (("60 flights [per day]", "P1D"),)),
    Rule(
        "a unit each",
        "a {unit}",
        _per,
        (("$2 billion [a year]", "P1Y"), ("50 flights [a day]", "P1D")),
        unless_next=r"(?i:'s|-[a-z]| (?:of|after|before|in which|when|that|or|later|ago|earlier|and a|old|late|on from|trip|job|off|out)\b)",
        unless_before=_NOT_COUNTED,
    ),
    Rule(
        "weekdays in turn",
        "(on|and|or|to|through|most|all|alternate|some|open|closed|airs|meets|,)( )?<{weekdays}>",
        lambda p: Every(_weekday(p["weekdays"])),
        (("on [Mondays]", "XXXX-WXX-1"),),
    ),
    Rule(
        "weekday's part in turn",
        "{weekday} {parts}",
        lambda p: Every(_weekday(p["weekday"], p["parts"])),
        (("on [Sunday mornings]", "XXXX-WXX-7TMO"),),
    ),
    Rule(
        "every few units",
        "every (few|couple of|several) {units}",
        lambda p: Every(period(p["units"]).replace("10", "X").replace("1", "X"), "EVERY"),
        (("[every few years]", "PXY"),),
    ),
    Rule("weekends in turn", "(on|at|over) <weekends>", lambda _: Every("XXXX-WXX-WE"), (("on [weekends]", "XXXX-WXX-WE"),)),
)
ADVERB = _ADVERB
