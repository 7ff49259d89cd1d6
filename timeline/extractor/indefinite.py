"""What is worded like a day, a month or a year, and is none on which anything happened: a figure, a round number of years, a name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.extractor.days import of_feast
from timeline.grammar import words as wordset
from timeline.interval import Grain
from timeline.model import Basis

if TYPE_CHECKING:
    from timeline.extractor.days import Day
    from timeline.grammar.parsed import Parse
    from timeline.model import Sentence

_ERA: Final = 2000
"""Days: what is told of six years or a decade is how things were."""
MEASURES: Final = wordset("level levels figure figures price prices rate rates total totals high low peak average record")
_YEARS: Final = frozenset({Grain.YEAR, Grain.DECADE})
_BEYOND: Final = frozenset({"BEFORE", "AFTER"})
_CONTRACT: Final = re.compile(r"(?: (?:Brent|WTI|US|U\.S\.|light|sweet|gasoline|gold|copper|wheat|corn|soybeans?|natural|gas)){0,3} (?:crude|futures|contracts?|delivery)\b| Brent\b")
_IN_IT: Final = re.compile(r"\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Dd]uring|[Ll]ast|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id|of) $")
_FIGURED: Final = re.compile(r"(?:the |its |their )?(?:past|last|previous) (?:few |several )?(?:[\w-]+ )?(?:years|quarters|months)\b", re.IGNORECASE)
_VAGUE: Final = re.compile(r"\b(?:[Aa]|[Oo]ne|[Ss]ome) (?:recent|typical|normal|random|certain) $")
_SPENT: Final = re.compile(r"\b[Ss]p(?:ent|ends?|ending) (?:(?:an?|the|his|her|their|all|most|much|part)(?: of)?(?: the)? (?:[a-z]+ )?)?$")
_TENS: Final = re.compile(r"(?:(?:[2-9]0|\d+00|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred) years|(?:a|one|two|three|four|five|six) decades?) (?:ago|earlier|before)", re.IGNORECASE)
_OF_A_YEAR: Final = re.compile(r",? in (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{4}\b")
_PART_OF: Final = re.compile(r"\b(?:first|last|final) (?:\d+|[a-z]+) months of $")
_COMPARED: Final = re.compile(r"\b(?:as \w+ as|\w+er than|(?:more|less) than|(?:up|down) from (?:an? )?[\w.,$£€%]+(?: (?:million|billion|percent|per cent|months?|people))?) (?:in|on|during|for) (?:the )?$|\bahead of (?:(?:the|an?|its|his|her|their) )?(?:[\w'’-]+ ){1,3}(?:in|on) $")
# "rejected two offers, the first in May and the second on September 5"
_OF_SEVERAL: Final = re.compile(r", the (?:first|second|third|last|latest|other)\b[^,;]*? (?:in|on|at) $|, (?:the )?(?:\w+ ){1,2}of (?:them|these|which|whom) (?:in|on|at) $")
_WORKS: Final = wordset("budget budgets census edition movie film novel book album song comedy drama documentary series sitcom musical play hit single classic thriller sequel blockbuster biopic memoir")
_SPORT: Final = wordset("scored goal goals match game penalty minute minutes striker kick header half-time equaliser")


def is_no_day(parse: Parse, sentence: Sentence, day: Day, at: int) -> bool:
    """Whether its own words, and those right before and behind it, show that nothing happened on it; `at`: its last token."""
    found, text = day.resolution, sentence.text
    start, end = found.start - sentence.start, found.end - sentence.start
    if found.mod in _BEYOND or ((day.when.days or 0) > _ERA and not (found.span and found.basis is Basis.EXPLICIT)):
        return True  # "more than two years ago", "in the 1960s"
    if _FIGURED.match(found.text) or _TENS.match(found.text) or (found.mod == "APPROX" and day.when.grain in _YEARS and found.text.endswith("ago")):
        return True  # "in the past three quarters", "toppled 30 years ago"
    if _VAGUE.search(text, 0, start) or _OF_SEVERAL.search(text, 0, start) or _PART_OF.search(text, 0, start) or text.endswith("prior to ", 0, start):
        return True  # "on a recent Monday", "in the first five months of 2011"
    if _SPENT.search(text, 0, start):
        return True  # "spent a gray Saturday at the beach", "spent Thursday and Friday pulling ..."
    if _OF_A_YEAR.match(text, end) or text.startswith(" at the earliest", end) or of_feast(parse.text, start, end):
        return True  # "on a busy Saturday night in January 1999", "Christmas shoppers"
    if _COMPARED.search(text, 0, start) or text.endswith(("ahead of ", "ahead of the "), 0, start):
        return True  # "twice as many as in 2008"
    if day.when.grain is Grain.MONTH and _CONTRACT.match(text, end) and not _IN_IT.search(text, 0, start):
        return True  # "September crude rose"
    if "half" in found.text and not _SPORT.isdisjoint(parse.words):
        return True  # "scored twice in the first half"
    return day.when.grain in _YEARS and parse.words[at + 1 : at + 2] != [] and parse.words[at + 1].lower() in _WORKS | MEASURES  # "in the 1992 movie", "fell below 2004 levels"
