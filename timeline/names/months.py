"""People who are called like a month: "Theresa May" makes a person of "May said", not of "in May"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.model import TOLD
from timeline.names.name import Name, NameKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Sentence

MONTHS: Final = frozenset({"April", "May", "June", "August"})
# What leads to a month, and what follows one.
_LED: Final = re.compile(r"(?:\b(?:in|on|since|until|till|by|from|of|during|last|next|this|that|early|late|mid|for|before|after|between|to|through|every|and|or|around|about)|\d|\d(?:st|nd|rd|th))[ -]$", re.IGNORECASE)
_DATED: Final = re.compile(r" ?\d|, \d{4}|-|/| (?:and|or|to|through) (?:June|July|August|September|April|March)\b")


def called(text: str, sentences: Sequence[Sentence], found: Sequence[list[Name]]) -> None:
    """Add to the names of each sentence where somebody is meant whom the article names in full."""
    people = {last: n.canonical for names in found for n in names if n.kind is NameKind.PERSON and (last := n.canonical.rpartition(" ")[2]) in MONTHS}
    for last, whole in people.items():
        if len({n.canonical for names in found for n in names if n.kind is NameKind.PERSON and n.canonical.endswith(f" {last}")}) > 1:
            continue  # of two nobody knows
        word = re.compile(rf"(?:(?:Mrs?|Ms) )?\b{last}\b")
        for sentence, names in zip(sentences, found, strict=True):
            if last not in sentence.text or sentence.passage.kind not in TOLD:
                continue
            for at in word.finditer(text, sentence.start, sentence.end):
                month = at[0] == last and (_LED.search(text, max(sentence.start, at.start() - _FAR), at.start()) or _DATED.match(text, at.end()))
                if not month and not any(n.start < at.end() and at.start() < n.end for n in names):
                    names.append(Name(at.start(), at.end(), at[0], whole, NameKind.PERSON))
            names.sort()


_FAR: Final = 12
