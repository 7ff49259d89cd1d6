"""English: the tables in the order in which ties are settled; compose.py has what joins neighbours, prefixes.py what changes one, ranges.py the ends of ranges, cues.py what tells past from future.

Each file states its conventions. Types and values are TIMEX3 as in TimeML 1.2.1; counts are of the annotation of TimeBank and AQUAINT as cleaned
for TempEval-3, where it is mixed. Where a careful reader and the majority there differ, the reader's meaning stands ("over the past year" is a
duration, not the year before).
"""

from __future__ import annotations

from timeline.timex.english import (
    ago,
    clock,
    compose,
    dates,
    durations,
    feasts,
    happenings,
    months,
    periods,
    prefixes,
    quarters,
    ranges,
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
        *ago.RULES,
        *clock.RULES,
        *happenings.RULES,
        *durations.RULES,  # "for a year" before "a year" of what recurs
        *sets.RULES,
        *references.RULES,
    ),
    merges=compose.MERGES,
    prefixes=prefixes.PREFIXES,
    joins=ranges.JOINS,
    since=ranges.SINCE,
    until=ranges.UNTIL,
    context=words.CONTEXT,
    frequent=words.FREQUENT,
    cues=CUES | happenings.CUES,
    happenings=happenings.TOLD,
)
