"""The first words of a sentence, which some papers print in capitals."""

from __future__ import annotations

import re
from typing import Final

from timeline.grammar import words as wordset
from timeline.grammar.lexicon import CLOSED
from timeline.grammar.people import person_among


def plain(text: str) -> str:
    """The sentence with its first words in small letters where a paper prints them in capitals: "A FORMER sailor was jailed"; what may be a name or initials stays."""
    found = _SHOUTED.match(text)
    if found is None:
        return text
    told = found[1].split()
    if any(word in _INITIALS or not (word.lower() in CLOSED or word.lower() in _SAID_OF or person_among([word.lower()])) for word in told):
        return text
    return f"{text[: found.start(1)]}{found[1].capitalize()}{text[found.end(1) :]}"


# "A FORMER sailor", "THE port", "POLICE have"
_SHOUTED: Final = re.compile(r"\W?((?:AN? )?[A-Z]{2,}(?: [A-Z]{2,}){0,3})(?= [a-z])")
_SAID_OF: Final = wordset("former teenage young elderly convicted drunk crooked disgraced troubled missing night watchman hundreds thousands dozens")
_INITIALS: Final = frozenset({"WHO", "US", "IT"})
