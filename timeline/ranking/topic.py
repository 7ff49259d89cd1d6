"""What a corpus is about, in the words it is written in."""

from __future__ import annotations

from collections import Counter
from itertools import chain, islice
from math import log
from typing import TYPE_CHECKING, Final

from timeline import terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from timeline.model import Reading

TOPIC_WORDS: Final = 5
RARE: Final = 2**-11
"""Share of texts that have a stem which the background does not know."""
SPELLED: Final = 2000
"""Sentences that are looked through for how those are written."""
_REPORTING: Final = frozenset({"said", "sai", "told", "report", "accord", "spokesman", "spokeswoman", "new"})


def main_stems(shares: Mapping[str, float]) -> list[str]:
    """The stems that most articles have and few texts in general."""
    common = terms.background()
    worth = {stem: share * log(1 / common.get(stem, RARE)) for stem, share in shares.items() if stem.isalpha() and stem not in _REPORTING}
    return sorted(worth, key=lambda w: (-worth[w], w))[:TOPIC_WORDS]


def spelled(stems: Sequence[str], readings: Iterable[Reading]) -> tuple[str, ...]:
    """Stems as they are mostly written."""
    written: dict[str, Counter[str]] = {stem: Counter() for stem in stems}
    having = [m for m in islice((m for r in readings for m in r.mentions), SPELLED) if not written.keys().isdisjoint(m.words)]
    for word, count in Counter(chain.from_iterable([m.summary.split() for m in having])).items():
        for stem in terms.stems(word):
            if stem in written:
                written[stem][word.strip(".,;:!?()\"'“”‘’").removesuffix("'s").removesuffix("’s")] += count
    return tuple(dict.fromkeys(max(sorted(forms), key=lambda w: forms[w], default=stem) for stem, forms in written.items()))
