"""What a mention is about, as weighted stems of length 1.

A stem weighs by how rare it is: ln((N + n + 1) / (N p + df + 1)), where p is its share of background leads, df of the n articles of
this run, and N says how many articles the background counts as. Two articles on one story have no frequencies of their own,
a thousand on one topic have, and their topic's words tell nothing there.
"""

from __future__ import annotations

from collections import Counter
from math import log, sqrt
from typing import TYPE_CHECKING, Final

from timeline import terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from timeline.model import Mention, Reading

BACKGROUND_ARTICLES: Final = 924
STORY_TERMS: Final = 40


def rarity(readings: Sequence[Reading]) -> dict[str, float]:
    """Stem -> weight, for every stem of the readings' mentions and bags."""
    known: Counter[str] = Counter()
    for reading in readings:
        known.update({word for word, _ in reading.bag}.union(*[m.words for m in reading.mentions]))
    share = terms.background()
    size = BACKGROUND_ARTICLES + len(readings) + 1
    return {word: log(size / (BACKGROUND_ARTICLES * share.get(word, 0.0) + count + 1)) for word, count in known.items()}


def story(reading: Reading, weights: Mapping[str, float]) -> dict[str, float]:
    """The article's heaviest stems, weighed by rarity and (logarithmic) count."""
    weighed = [(word, (1 + log(count)) * weights[word]) for word, count in reading.bag]
    return unit(sorted(weighed, key=lambda pair: (-pair[1], pair[0]))[:STORY_TERMS])


def sentence(mention: Mention, weights: Mapping[str, float]) -> dict[str, float]:
    return unit((word, weights[word]) for word in mention.words)


def unit(weighed: Iterable[tuple[str, float]]) -> dict[str, float]:
    vector = dict(weighed)
    length = sqrt(sum([w * w for w in vector.values()])) or 1.0
    return {word: w / length for word, w in vector.items()}


def dot(small: Mapping[str, float], large: Mapping[str, float]) -> float:
    return sum([w * large[word] for word, w in small.items() if word in large])
