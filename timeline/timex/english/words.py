"""English words and what they mean. Surfaces in lower case; abbreviations with and without their stop."""

from __future__ import annotations

from typing import Final

from timeline.symbol import Mod, Turn, Unit
from timeline.timex.english.numerals import DECADES, NUMBER_WORDS

WEEKDAY: Final = {"monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6}
SHORT_WEEKDAY: Final = {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6}
WEEKDAYS: Final = {f"{day}s": n for day, n in WEEKDAY.items()}
MONTH: Final = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6,
    "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
}  # fmt: skip
SHORT_MONTH: Final = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
NAMES: Final = ("january", "march", "april", "may", "june", "august")
"""Months that are also words or people's names."""
MONTHLY: Final = (
    "figure", "figures", "level", "levels", "rate", "report", "reading", "data", "index", "sales", "gain", "gains", "decline", "drop", "rise", "increase", "total", "numbers",
    "pace", "election", "elections", "vote", "referendum", "summit", "storm", "storms", "floods", "flooding", "earthquake", "attack", "attacks", "coup", "meeting", "exports", "imports",
    "inflation", "unemployment", "deficit", "surplus", "output", "production", "revised", "peak", "average", "budget",
)  # fmt: skip
"""What is told of a month, and of no one who bears its name."""
SEASON: Final = {"spring": 1, "springtime": 1, "summer": 2, "summertime": 2, "fall": 3, "autumn": 3, "winter": 4, "wintertime": 4}

UNIT: Final = {
    "day": Unit.DAY, "week": Unit.WEEK, "month": Unit.MONTH, "quarter": Unit.QUARTER, "year": Unit.YEAR, "decade": Unit.DECADE,
    "century": Unit.CENTURY, "millennium": Unit.MILLENNIUM, "weekend": Unit.WEEKEND, "fortnight": Unit.WEEK,
    "hour": Unit.HOUR, "minute": Unit.MINUTE, "second": Unit.SECOND,
}  # fmt: skip
UNITS: Final = {
    "days": Unit.DAY, "weeks": Unit.WEEK, "months": Unit.MONTH, "quarters": Unit.QUARTER, "years": Unit.YEAR, "decades": Unit.DECADE,
    "centuries": Unit.CENTURY, "millennia": Unit.MILLENNIUM, "weekends": Unit.WEEKEND, "fortnights": Unit.WEEK, "yrs": Unit.YEAR,
    "hours": Unit.HOUR, "hrs": Unit.HOUR, "minutes": Unit.MINUTE, "mins": Unit.MINUTE, "seconds": Unit.SECOND,
}  # fmt: skip
LONG_UNIT: Final = {word: unit for word, unit in UNIT.items() if not unit.clock}
LONG_UNITS: Final = {word: unit for word, unit in UNITS.items() if not unit.clock}

TURN: Final = {
    "last": Turn.LAST,
    "past": Turn.LAST,
    "this past": Turn.LAST,
    "this": Turn.THIS,
    "next": Turn.NEXT,
    "coming": Turn.NEXT,
    "this coming": Turn.NEXT,
}
TOLD: Final = {"previous": -1, "preceding": -1, "prior": -1, "following": 1, "next": 1, "ensuing": 1, "same": 0}
TURNED: Final = {
    "last": Turn.LAST, "past": Turn.LAST, "previous": Turn.LAST, "preceding": Turn.LAST, "prior": Turn.LAST, "latest": Turn.LAST, "most recent": Turn.LAST,
    "next": Turn.NEXT, "coming": Turn.NEXT, "upcoming": Turn.NEXT, "first": Turn.OPEN, "final": Turn.OPEN, "following": Turn.OPEN, "ensuing": Turn.OPEN, "opening": Turn.OPEN,
}  # fmt: skip
SOME: Final = (
    "few",
    "several",
    "couple of",
    "couple",
    "many",
    "some",
    "number of",
    "dozens of",
    "good many",
    "countless",
    "various",
    "recent",
    "handful of",
    "matter of",
    "hundreds of",
    "thousands of",
    "scores of",
)

EDGE: Final = {"early": Mod.START, "mid": Mod.MID, "middle": Mod.MID, "late": Mod.END}
EDGE_NOUN: Final = {
    "beginning": Mod.START, "start": Mod.START, "outset": Mod.START, "middle": Mod.MID, "midpoint": Mod.MID, "midst": Mod.MID,
    "end": Mod.END, "close": Mod.END,
}  # fmt: skip
ABOUT: Final = {
    "about": Mod.APPROX, "around": Mod.APPROX, "approximately": Mod.APPROX, "roughly": Mod.APPROX, "some": Mod.APPROX, "circa": Mod.APPROX,
    "nearly": Mod.LESS_THAN, "almost": Mod.LESS_THAN, "less than": Mod.LESS_THAN, "fewer than": Mod.LESS_THAN,
    "more than": Mod.MORE_THAN, "longer than": Mod.MORE_THAN,
    "at least": Mod.EQUAL_OR_MORE, "no less than": Mod.EQUAL_OR_MORE, "at most": Mod.EQUAL_OR_LESS, "no more than": Mod.EQUAL_OR_LESS,
    "up to": Mod.EQUAL_OR_LESS, "as much as": Mod.EQUAL_OR_LESS,
    "just over": Mod.MORE_THAN, "just under": Mod.LESS_THAN, "well over": Mod.MORE_THAN, "a little over": Mod.MORE_THAN,
}  # fmt: skip
BEYOND: Final = {"over": Mod.MORE_THAN, "under": Mod.LESS_THAN}
LASTING: Final = (
    "truce", "cease-fire", "ceasefire", "war", "conflict", "strike", "walkout", "dispute", "feud", "siege", "uprising", "rebellion", "insurgency",
    "revolt", "crisis", "standoff", "blockade", "boycott", "embargo", "ban", "moratorium", "campaign", "offensive", "occupation", "partnership",
    "marriage", "union", "alliance", "coalition", "government", "regime", "administration", "company", "firm", "concern", "agreement", "accord",
    "treaty", "pact", "contract", "deal", "law", "rule", "policy", "program", "plan", "project", "tradition", "practice", "custom", "search",
    "investigation", "probe", "trial", "case", "lawsuit", "suit", "rivalry", "recession", "recovery", "expansion", "boom", "slump", "drought",
    "downturn", "protest", "movement", "quarrel", "debate", "struggle", "stalemate", "battle", "curfew", "lockout", "club", "business", "venture",
)  # fmt: skip
"""What is as old as it has lasted, which no person is."""
DAYPART: Final = {
    "morning": "MO", "midmorning": "MO", "mid-morning": "MO", "afternoon": "AF", "mid-afternoon": "AF", "midafternoon": "AF", "evening": "EV", "night": "NI",
    "lunchtime": "MI", "dawn": "MO", "daybreak": "MO", "sunrise": "MO", "dusk": "EV", "sunset": "EV", "nightfall": "NI", "overnight": "NI",
}  # fmt: skip
MERIDIEM: Final = {"a.m": 0, "a.m.": 0, "am": 0, "p.m": 12, "p.m.": 12, "pm": 12}
ZONE: Final = (
    "gmt", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "et", "ct", "mt", "pt", "bst", "cet", "cest", "eet", "eest", "msk", "ist",
    "jst", "eastern time", "central time", "mountain time", "pacific time", "local time", "moscow time", "london time", "new york time",
    "eastern", "central", "pacific", "eastern standard time", "eastern daylight time", "pacific standard time", "pacific daylight time",
)  # fmt: skip
CONTEXT: Final = (
    *NUMBER_WORDS, *DECADES, *MONTHLY, "a", "an", "half", "and", "oh", "percent", "per", "cent", "old", "olds", "million", "billion", "trillion", "times", "points", "age",
    "q1", "q2", "q3", "q4", "h1", "h2", *(f"fy{n:02}" for n in range(100)), *(f"fy{n}" for n in range(2000, 2050)),
)  # fmt: skip
"""Words that no table has, kept in a run so that a rule can see them: to read them in a number, or to refuse."""
FREQUENT: Final = frozenset({
    "this", "these", "that", "one", "two", "three", "four", "first", "third", "last", "next", "some", "other", "many",
    "few", "several", "good", "same", "recent", "most", "number", "matter", "full", "current", "new", "local", "end", "start",
    "close", "middle", "early", "late", "president", "presidents", "international", "london", "mother", "father",
    "earth",
})  # fmt: skip
"""Words that news is full of: a rule is rather known by something else that it needs."""
