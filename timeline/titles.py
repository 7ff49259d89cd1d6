"""A clause -> a title for charts: at most 70 characters, actor, verb, object, never cut in mid-phrase; and the cleaned sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from timeline.extractor.mentions import Place
    from timeline.extractor.telling import Told
    from timeline.grammar.clauses import Parse

LONGEST: Final = 70
_SPACE: Final = re.compile(r"\s+")
_DATELINE: Final = re.compile(r"^(?:[A-Z][\w.,’'/ -]{1,60}?)?\((?:AP|AFP|Reuters|CNN|UPI|dpa|Xinhua|IANS|ANI|PTI|TASS)\)(?: +[—–-]+|:)? *|^[A-Z][A-Z .,’'/]{2,40}(?:, [A-Z][\w. ]{2,20})? (?:—|–|--?) ")


def summary(sentence: str) -> str:
    """The sentence on one line, its dateline left out."""
    text = _SPACE.sub(" ", sentence).strip()
    return _DATELINE.sub("", text, count=1) or text


def title(parse: Parse, told: Told, place: Place) -> str:
    text = parse.cut(told.start, told.end)
    return cut(text)


def cut(text: str) -> str:
    """A text in a language without a grammar: as much of it as ends at a comma or a word."""
    text = summary(text).rstrip(".!?;:, ")
    if len(text) <= LONGEST:
        return text
    head = text[:LONGEST]
    comma = max(head.rfind(mark) for mark in (", ", "; ", ": ", " – ", " - "))
    if comma >= LONGEST // 2:
        return head[:comma]
    return head[: LONGEST - 1].rpartition(" ")[0].rstrip(",;: ") + "…"
