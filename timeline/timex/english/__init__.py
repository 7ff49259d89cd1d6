"""English."""

from __future__ import annotations

from timeline.timex.english import dates, relative, words
from timeline.timex.language import Language

LANGUAGE = Language("en", words.SLOTS, (*dates.RULES, *relative.RULES), context=(*words.NUMBER_WORDS, "percent", "old"))
