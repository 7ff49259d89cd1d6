"""The first words of a sentence, which some papers print in capitals."""

from __future__ import annotations

import re
from typing import Final

from timeline.grammar.lexicon import CLOSED
from timeline.names import is_common


def plain(text: str) -> str:
    """The sentence with its first words in small letters where a paper prints them in capitals: "A FORMER sailor was jailed"; what may be a name or initials stays."""
    found = _SHOUTED.match(text)
    if found is None:
        return text
    loud = found[1].split(" ")
    told = [word for word in loud if len(word) > 1]
    common = [word for word in told if is_common(word.lower()) or word.lower() in CLOSED]
    if any(len(word) < _SHORTEST or word in _INITIALS for word in told) or not common or (len(common) < len(told) and loud[0] not in _ARTICLES) or (len(loud) == 1 and loud[0].lower() not in CLOSED and len(loud[0]) < _LONG):
        return text
    low = found[1].lower()
    return f"{text[: found.start(1)]}{low[:1].upper()}{low[1:]}{text[found.end(1) :]}"


# "A FORMER sailor", "THE port", "POLICE have"
_SHOUTED: Final = re.compile(r"\W?((?:A |AN )?[A-Z]{2,}(?: [A-Z]{2,}){0,3}|AN?)(?= [a-z])")
_ARTICLES: Final = frozenset({"A", "AN", "THE"})
_SHORTEST: Final = 3
_LONG: Final = 6
"""Letters of a single word that is hardly initials."""
_INITIALS: Final = frozenset({"WHO", "AIDS", "NATO", "CARE", "RAF", "MOD", "CIA", "FBI", "SAS", "IRA", "EU", "UN", "US", "UK"})
