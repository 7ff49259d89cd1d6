"""Older matters that are told in passing, and too little of them for an entry."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.grammar.happenings import CASUALTIES
from timeline.grammar.lexicon import NUMBERS
from timeline.grammar.people import person_among
from timeline.interval import Grain
from timeline.names import NameKind

if TYPE_CHECKING:
    from timeline.extractor.place import Place
    from timeline.extractor.told import Told

_FEW: Final = 4
"""Words of a title that names nobody and nothing, and so says of no happening which."""
_PERSON: Final = NameKind.PERSON
_IN_OFFICE: Final = re.compile(r"\b(?:took|takes) (?:up )?office$|\bc[ao]me to power$")
# "The dam was built": that of the article; "Two sailors arrested"
_WHICH: Final = re.compile(rf"(?:The|Some|About|{'|'.join(NUMBERS)}|\d[\d,]*(?= [a-z]+ (?:was|were|\w+ed)\b)) ", re.IGNORECASE)
_HIS: Final = re.compile(r" (?:his|her) ")


def slight(title: str, told: Told, place: Place, *, old: bool) -> bool:
    """Whether a title leaves open who took office, or that of an older matter leaves open which, whose, or who: "research carried out", "a change ended his rule", "the leader took office"; but what was done on a day says enough."""
    if not title or not (old or _IN_OFFICE.search(title)):
        return False
    inside = [n for n in place.names if n.text in title or n.canonical in title]
    of_a_day = told.day is not None and told.day.when.grain is Grain.DAY
    if _IN_OFFICE.search(title):
        return not of_a_day and not any(n.kind is _PERSON for n in inside)
    if inside or any(map(str.isupper, title[1:])) or any(title.startswith(n.canonical.rpartition(" ")[2]) for names in place.all_names for n in names):
        return False
    whose = _HIS.search(title)
    if whose and title[:1].isupper() and title.startswith(("A ", "An ", "The ")):
        return not person_among(title[: whose.start()].lower().split())
    return len(title.split()) <= _FEW and not of_a_day and told.trigger not in CASUALTIES and _WHICH.match(title) is None
