"""English: the tables in the order in which ties are settled; compose.py has what joins neighbours, cues.py what tells past from future."""

from __future__ import annotations

from timeline.timex.english import (
    clock,
    compose,
    dates,
    durations,
    feasts,
    months,
    periods,
    quarters,
    references,
    relative,
    sets,
    slots,
    today,
    weekdays,
    words,
    years,
)
from timeline.timex.english.cues import CUES
from timeline.timex.language import Language

LANGUAGE = Language(
    "en",
    slots.SLOTS,
    (
        *feasts.RULES,  # "Good Friday" before Friday
        *dates.RULES,
        *months.RULES,
        *years.RULES,
        *quarters.RULES,
        *periods.RULES,
        *today.RULES,
        *weekdays.RULES,
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
    context=words.CONTEXT,
    cues=CUES,
)
