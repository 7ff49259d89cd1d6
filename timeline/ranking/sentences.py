"""Which sentences stand for the events of a day, which event says most of it, and in which words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from itertools import chain, pairwise
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from timeline import terms
from timeline.model import MentionKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from timeline.model import Event, Mention

COST: Final = 0.15
"""What a word costs that few say about the day."""
KEYWORD: Final = 0.5
PAIR: Final = 0.5
SMOOTHING: Final = 2
SECOND: Final = 0.3
"""What a second sentence must add."""
LONGEST: Final = 60
SHORTEST: Final = 6
FEW: Final = 7
"""Sentences of an event beyond which the title is that of most of them."""
ALIKE: Final = 0.6
"""Share of the shorter sentence's stems from which two say the same."""
PLACES: Final = 12
"""Events of a day that are put in order by what they add; the rest follow by what they say."""
OPTIONS: Final = 12
REPEATED: Final = 10.0
"""What speaks against a sentence that stands for an event of a heavier day already."""
UNFIT: Final = 100.0
"""What speaks against one that is too short or too long, or tells on a condition."""
POINTING: Final = 50.0
"""What speaks against one whose first word is understood only from the sentence before, that is a part of what somebody said, or asks."""
FADE: Final = 0.95
"""How much less an event weighs than the one before it on its day, at most this share of it."""
LEAST: Final = 0.01
_POINTERS: Final = frozenset({"he", "she", "it", "they", "this", "that", "these", "those", "it's", "it’s", "that's", "that’s"})
Sentence = tuple[str, int]
Pair = tuple[str, str]
_worth: Final = attrgetter("worth")


class _Words(dict[str, float]):
    """Stem -> what it earns a sentence; one that nobody says of the day costs."""

    def __missing__(self, word: str) -> float:
        self[word] = -COST
        return -COST


@dataclass(frozen=True, slots=True, eq=False)
class Gain:
    """What a stem, and a pair of neighbouring stems, still earns a sentence about one day."""

    words: _Words
    pairs: dict[Pair, float]

    def of(self, option: Option) -> float:
        return sum(map(self.words.__getitem__, option.mention.words)) + sum(map(self.pairs.__getitem__, option.pairs))

    def said(self, option: Option) -> None:
        self.words.update(dict.fromkeys(option.mention.words, 0.0))
        self.pairs.update(dict.fromkeys(option.pairs, 0.0))


def gain_of(spoken: Sequence[Mention], wanted: frozenset[str]) -> Gain:
    by_article: dict[str, list[tuple[str, ...]]] = {}
    for mention in spoken:
        by_article.setdefault(mention.evidence.article, []).append(mention.words)
    words = Counter(chain.from_iterable([set().union(*told) for told in by_article.values()]))
    pairs = Counter(chain.from_iterable([set(chain.from_iterable(map(pairwise, told))) for told in by_article.values()]))
    topical = Counter(chain.from_iterable([m.words for m in spoken if not wanted.isdisjoint(m.words)]))
    articles, sentences = len(by_article) + SMOOTHING, len(spoken) + SMOOTHING
    return Gain(
        _Words({w: n / articles + KEYWORD * topical.get(w, 0) / sentences - COST for w, n in words.items()}),
        {p: PAIR * n / articles for p, n in pairs.items() if n > 1},
    )


class Option:
    """A sentence that could stand for an event."""

    __slots__ = ("fit", "length", "mention", "number", "pairs", "sentence", "shared", "worth")

    def __init__(self, number: int, mention: Mention, shared: bool) -> None:  # noqa: FBT001 (made in one place)
        self.number = number
        self.shared = shared
        self.mention = mention
        self.length = len(mention.summary.split())
        self.sentence: Sentence = (mention.evidence.article, mention.evidence.start)
        broken = mention.summary.count("”") != mention.summary.count("“") or mention.summary.endswith("?")
        self.fit = (0.0 if SHORTEST <= self.length <= LONGEST and not mention.summary.startswith("If ") else -UNFIT) - (POINTING if broken or _points_back(mention.summary) else 0.0)
        self.pairs: list[Pair] = []
        self.worth = 0.0

    def weigh(self, gain: Gain, told: set[Sentence]) -> None:
        self.worth = self.fit + gain.of(self) - (REPEATED if self.sentence in told else 0.0)


def _points_back(sentence: str) -> bool:
    """Whether it opens with "it" or "but they"."""
    first, _, rest = sentence.partition(" ")
    first = rest.partition(" ")[0] if first.lower().rstrip(",") in _LINKS else first
    return first.lower().rstrip(",") in _POINTERS


_LINKS: Final = frozenset({"but", "and", "however", "so", "still", "yet", "or", "now", "then", "instead", "nor", "perhaps"})


def standing_for(number: int, told: Sequence[tuple[Mention, bool]]) -> list[Option]:
    """The sentences that tell more than a day, and name no other, where there are any; with each, whether it mainly tells of another happening."""
    return [Option(number, m, shared) for m, shared in [(m, shared) for m, shared in told if m.kind is not MentionKind.NAMING and not m.in_passing] or told]


def in_order(options: Mapping[int, Sequence[Option]], gain: Gain, told: set[Sentence]) -> list[tuple[list[Option], float]]:
    """The events' sentences, the event first that says most; one or two for each, and its share of what the first says. `told` keeps what days before have said."""
    for option in chain.from_iterable(options.values()):
        option.pairs = [p for p in pairwise(option.mention.words) if p in gain.pairs]
        option.weigh(gain, told)
    open_ = {n: sorted(own, key=_worth, reverse=True)[:OPTIONS] for n, own in options.items()}
    order: list[tuple[list[Option], float]] = []
    most, share = 0.0, 1.0
    while open_:
        best = max(chain.from_iterable(open_.values()), key=_worth)  # of as many the first event
        chosen = [best]
        most = most or max(best.worth, 1.0)
        share = min(share * FADE, max(best.worth / most, LEAST)) if order else 1.0
        gain.said(best)
        second = _second(best, options[best.number], gain)
        if second is not None:
            chosen.append(second)
            gain.said(second)
        told.update([option.sentence for option in chosen])
        order.append((chosen, share))
        del open_[best.number]
        if len(order) < PLACES:
            for option in chain.from_iterable(open_.values()):
                option.weigh(gain, told)
        elif len(order) == PLACES:
            open_ = {n: [max(own, key=_worth)] for n, own in open_.items()}
    return order


def _second(best: Option, others: Sequence[Option], gain: Gain) -> Option | None:
    """A further sentence of the same event that adds enough and leaves both short."""
    room = LONGEST - best.length
    said = set(best.mention.words)
    found, worth = None, SECOND
    for other in others:
        words = other.mention.words
        if not other.shared and SHORTEST <= other.length <= room and other.sentence != best.sentence and len(said.intersection(words)) <= ALIKE * min(len(said), len(words)):
            adds = gain.of(other)
            if adds > worth:
                found, worth = other, adds
    return found


def worded(event: Event, chosen: Sequence[Option], options: Sequence[Option], salience: float) -> Event:
    """With the title of the telling that shares most with the first of the chosen sentences that is of the day, and with these; before them one that tells the title, where none of them does.

    Where few tell it, with the title's own sentence.
    """
    leading = next((o for o in chosen if o.mention.evidence.when == event.when), chosen[0])
    first = leading.mention
    said = sorted([o.mention for o in chosen], key=lambda m: (m.evidence.article != first.evidence.article, m.evidence.order))
    best: Mention | None = first
    if not _names(first.title):
        words, titled = set(first.words), [first] if first.title else [o.mention for o in options if o.mention.title]
        titled += [m for o in options if _names((m := o.mention).title) and _agrees(m, words)]
        best = max(titled, key=lambda m: (_names(m.title), m is first, len(words.intersection(m.clause or m.words)) / (len(m.clause or m.words) + 1)), default=None)
    elif first.aside:
        best = _told_mainly(first, options, event) or first
    if len(event.evidence) > FEW:
        best = _of_most(event, first, options, of_it=not leading.shared) or best
    if best is not None and best.title and best.evidence.when == event.when and len({o.mention.evidence.article for o in options}) < _SEVERAL:
        said = [_own(best, options)]
    elif best is not None and not any(_tells(m, best) for m in said):
        teller = max((o for o in options if _tells(o.mention, best)), key=lambda o: (o.fit >= 0, o.worth)).mention
        room = LONGEST - len(teller.summary.split())
        said = [teller, *[m for m in said if len(m.summary.split()) <= room][:1]]
    *ahead, last = dict.fromkeys([m.summary for m in said])
    last = said[-1].placed if all(m.under for m in said) else last
    summary = " ".join([*(f"{told}." if told[-1:].isalnum() else told for told in ahead), last])  # a headline has no full stop
    return replace(event, salience=float(f"{salience:.6g}"), summary=summary, title=best.title if best else event.title)


def _own(best: Mention, options: Iterable[Option]) -> Mention:
    """What a title is from: of a headline the sentence of its day that shares most with it."""
    own = [o.mention for o in options if not o.shared and o.mention.evidence.when == best.evidence.when] if best.headed else []
    title = set(terms.stems(best.title))
    return max(own, key=lambda m: (len(title.intersection(m.words)), m is best), default=best)


def _told_mainly(first: Mention, options: Iterable[Option], event: Event) -> Mention | None:
    """Of other tellings of its day the title that a main clause has, where the first one's is from a relative one: "a thriller that started", "won the final"."""
    words = set(first.words)
    titled = [m for o in options if not (m := o.mention).aside and m.title and _names(m.title) and m.evidence.when == event.when and len(words.intersection(m.clause)) >= _AGREED - 1]
    return max(titled, key=lambda m: len(words.intersection(m.clause)) / (len(m.clause) + 1), default=None)


def _of_most(event: Event, first: Mention, options: Iterable[Option], *, of_it: bool) -> Mention | None:
    """Of a happening that several articles tell, the title of what most of them tell and, where it is `of_it`, the summary too; an editor's before others."""
    told = [o.mention for o in options]
    by_article: dict[str, set[str]] = {}
    for m in told:
        by_article.setdefault(m.evidence.article, set()).update(m.words)
    if len(by_article) < _SEVERAL:
        return None
    known = Counter(chain.from_iterable(by_article.values()))
    words = set(first.words)
    named = [m for m in told if _names(m.title) and (m.headed or m.evidence.when == event.when)]
    titled = ([m for m in named if _agrees(m, words)] if of_it else named) or ([] if first.title else named)
    return max(titled, key=lambda m: (m.headed, sum(known[w] for w in set(m.clause)) / (len(set(m.clause)) + SMOOTHING) * (_ITS_DAY if m.evidence.when == event.when else 1.0), m.evidence.order), default=None)


_SEVERAL: Final = 3
"""Articles."""
_ITS_DAY: Final = 1.25
"""What a title is worth that is told of the event's own day."""


def _tells(said: Mention, titled: Mention) -> bool:
    """Whether a sentence of the summary holds what the title is made of."""
    clause = set(titled.clause or titled.words)
    return said is titled or said.title == titled.title or len(clause.intersection(said.words)) >= max(_AGREED, _MOST * len(clause))


_MOST: Final = 0.6
"""Share of the stems of its clause."""
_AGREED: Final = 3
"""Stems that another telling's title shares with the summary below it."""


def _agrees(m: Mention, words: set[str]) -> bool:
    """Whether enough of what its title is from is among these stems."""
    return len(words.intersection(m.clause)) >= max(_AGREED, _SHARED * len(set(m.clause)))


_SHARED: Final = 0.34
"""Share of the stems of its clause."""


def _names(title: str) -> bool:
    """Whether it says of whom or where."""
    return any(map(str.isupper, title[1:]))
