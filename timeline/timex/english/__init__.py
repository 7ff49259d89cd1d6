"""English: the tables in the order in which ties are settled; compose.py has what joins neighbours."""

from __future__ import annotations

from timeline.timex.english import clock, compose, dates, durations, feasts, periods, references, relative, sets, words
from timeline.timex.english.cues import CUES
from timeline.timex.language import Language

LANGUAGE = Language(
    "en",
    words.SLOTS | {"feast": feasts.FEAST, "adverb": sets.ADVERB},
    (
        *feasts.RULES,  # "Good Friday" before Friday
        *dates.RULES,
        *periods.RULES,
        *relative.RULES,
        *clock.RULES,
        *durations.RULES,  # "for a year" before "a year" of what recurs
        *sets.RULES,
        *references.RULES,
    ),
    merges=compose.MERGES,
    prefixes=compose.PREFIXES,
    joins=compose.JOINS,
    since=compose.SINCE,
    until=compose.UNTIL,
    context=(*words.NUMBER_WORDS, *words.CONTEXT),
    cues=CUES,
)
