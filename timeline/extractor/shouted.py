"""The first words of a sentence, which some papers print in capitals."""

from __future__ import annotations

import re
from typing import Final

from timeline.grammar.lexicon import CLOSED
from timeline.names import is_common, is_name


def plain(text: str) -> str:
    """The sentence with its first words in small letters where a paper prints them in capitals: "A FORMER sailor was jailed"; what may be a name or initials stays."""
    found = _SHOUTED.match(text)
    if found is None:
        return text
    article, told = found[1], found[2].split()
    if any(len(word) < _SHORTEST or word in _INITIALS for word in told) or not any(is_common(word.lower()) or word.lower() in CLOSED for word in told):
        return text
    if article in {"", "THE "} and (len(told) > 1 or (told and not article and told[0].lower() not in CLOSED and (len(told[0]) < _LONG or is_name(told[0].capitalize())))):
        return text  # "BILL GATES", "THE WHITE HOUSE"
    small = [word.capitalize() if is_name(word.capitalize()) else word.lower() for word in told]
    low = f"{article.lower()}{' '.join(small)}"
    return f"{text[: found.start(1)]}{low[:1].upper()}{low[1:]}{text[found.end(2) :]}"


# "A FORMER sailor", "THE port", "POLICE have"
_SHOUTED: Final = re.compile(r"\W?((?:AN? |THE )?)([A-Z]{2,}(?: [A-Z]{2,}){0,3})(?= [a-z])")
_SHORTEST: Final = 3
_LONG: Final = 6
"""Letters of a single word that is hardly initials."""
_INITIALS: Final = frozenset({"WHO", "AIDS", "NATO", "CARE", "RAF", "MOD", "CIA", "FBI", "SAS", "IRA", "EU", "UN", "US", "UK"})
