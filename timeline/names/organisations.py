"""One canonical form for the offices of a country: "Polish Ministry of Defense", "Poland's defence ministry"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from timeline.gazetteer import Entry, Sort, load, words as w

if TYPE_CHECKING:
    from collections.abc import Sequence

_BRITISH: Final = {"defense": "defence", "labor": "labour"}


def organisation(words: Sequence[str], country: Entry | None) -> str:
    """The canonical form; `country` is the gazetteer's entry for the first word, where it has one.

    >>> organisation(["Polish", "Ministry", "of", "Defense"], Entry("Poland", Sort.DEMONYM))
    'Polish defence ministry'
    """
    led = country is not None and country.sort in (Sort.DEMONYM, Sort.COUNTRY)
    rest = list(words[1:] if led else words)
    if len(rest) > 2 and rest[0] == "Ministry" and rest[1] in ("of", "for"):
        tail = rest[3:] if rest[2] == "the" else rest[2:]
        rest = ["foreign", "ministry"] if tail == ["Foreign", "Affairs"] else [*tail, "ministry"]
    elif rest[-1].lower() not in w.ACTING_HEADS or not all(r in w.TITLE_PARTS or r.lower() in w.ACTING_HEADS for r in rest):
        return " ".join(words)
    office = " ".join(_BRITISH.get(r.lower(), r.lower()) for r in rest)
    return f"{load().adjectives.get(country.canonical, words[0])} {office}" if led and country else office
