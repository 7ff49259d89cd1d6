"""Numbers with what goes before them."""

from __future__ import annotations

from typing import Final

from timeline.grammar import words as wordset

_ABOUT: Final = wordset("about around over under some nearly almost approximately roughly least most than to")
_AS: Final = wordset("many much few little")
_ABOUT_TWICE: Final = {"least": "at", "most": "at", "than": "more less fewer", "to": "up"}


def count(tags: str, words: list[str]) -> str:
    """Read "at least 40", "as many as 40", "about 40" as numbers."""
    at = tags.find("u", 1)
    while at > 0:
        if at > 2 and words[at - 1].lower() == "as" == words[at - 3].lower() and words[at - 2].lower() in _AS:
            tags = f"{tags[: at - 3]}uuu{tags[at:]}"
        elif (low := words[at - 1].lower()) in _ABOUT:
            if low not in _ABOUT_TWICE:
                tags = f"{tags[: at - 1]}u{tags[at:]}"
            elif at > 1 and words[at - 2].lower() in _ABOUT_TWICE[low]:
                tags = f"{tags[: at - 2]}uu{tags[at:]}"
        at = tags.find("u", at + 1)
    return tags
