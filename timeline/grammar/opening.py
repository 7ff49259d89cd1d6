"""The tag of a sentence's first word, whose capital may be the sentence's."""

from __future__ import annotations

import re
from typing import Final

from timeline.grammar import verbs, words as wordset
from timeline.grammar.lexicon import TAGS


def opening(tags: str, words: list[str]) -> str:
    """Tag the first word, whose capital may be the sentence's."""
    first = len(tags) - len(tags.lstrip('"'))
    if tags[first : first + 2] == "Pd" and TAGS[words[first].lower()] == "A":
        tags = f"{tags[:first]}A{tags[first + 1 :]}"  # "Follow the latest updates"
    if tags[first : first + 1] == "P" and ((plain := TAGS[words[first].lower()]) in "EGruvp" or (plain == "j" and (tags[first + 1 : first + 2] == "," or tags[first + 1 : first + 3] in {"En", "Ej"}))) and not (plain == "G" and tags[first + 1 : first + 2] in {"E", "v"}) and not (plain == "E" and tags[first + 1 : first + 2] == "P" and verbs.lemma(words[first].lower()) not in verbs.BASES):
        freed = plain == "E" and _ROLE_BEHIND.match(tags, first + 1)  # "Freed hostage Jon Lund landed"
        tags = f"{tags[:first]}{'j' if freed else plain}{tags[first + 1 :]}"
    if words[first : first + 2] == ["Thank", "God"]:
        tags = f"{tags[:first]}rr{tags[first + 2 :]}"
    if words[0] == "First" and words[1:2] and words[1].lower() in _FIRSTS:
        tags = f"j{tags[1:]}"  # "First lady Ida Berg"
    if words[0] in {"Last", "Next"} and words[2:3] and words[1] in _SPANS and words[2] in {"'s", "’s"}:
        tags = f"qq{tags[2:]}"
    if words[0] in _FARTHER and words[1:2] and words[1] in _COMPASS:
        tags = f"rr{tags[2:]}"
    return tags


# "hostage Jon Lund", with a verb behind
_ROLE_BEHIND: Final = re.compile(r"n{1,2}PP+(?:cPP+)?[EvVbhm]")
# "First lady Ida Berg"
_FIRSTS: Final = wordset("minister lady secretary deputy vice lord responders reports results estimates")
_SPANS: Final = wordset("week weekend month year night")
# "Further north, rebels advanced": nobody is the north.
_FARTHER: Final = frozenset({"Further", "Farther"})
_COMPASS: Final = wordset("north south east west inland")
