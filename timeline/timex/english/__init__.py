"""English."""

from __future__ import annotations

from timeline.timex.english import dates, relative, words
from timeline.timex.rule import Language

LANGUAGE = Language("en", words.slots, (*dates.RULES, *relative.RULES), (*words.NUMBER_WORDS, "percent", "old"))
