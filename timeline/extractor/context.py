"""The headline that a sentence was told under, where the sentence alone does not say which happening it tells: "Parliament will meet on 20 January"."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from timeline import terms
from timeline.grammar import words as wordset
from timeline.grammar.happenings import EVENT_NOUNS
from timeline.model import MentionKind, PassageKind
from timeline.names import PLACES, NameKind
from timeline.titles.definites import POINTING, THINGS, bare_definites
from timeline.titles.headlines import alone
from timeline.titles.pointing import BODIES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Article, Mention, Sentence
    from timeline.names import Name

_KNOWN: Final = 0.5
"""Share of a headline's stems that a sentence has which needs no headline."""
_LONGEST: Final = 160
"""Characters of a headline that is shown with a sentence."""
_FEWEST: Final = 2
"""Stems of a headline that says something."""
# A page of many matters, or of what somebody thinks.
_NO_NEWS: Final = re.compile(r"^(?:(?:news|briefs?|sport|world|letters?|corrections?|clarifications?|on this day|this day|live|quiz|opinion|comment|editorial|analysis|review|obituar\w+)\b(?: (?:in|of|to|and|from)\b|:|$))|\b(?:in brief|round-?up|at a glance|week in review|things to know|(?:morning|evening|daily|business|sports?) (?:briefing|briefs|digest)|answered|tonight$|of the year$)\b", re.IGNORECASE)
# What is told beside the article's matter.
_BESIDE: Final = re.compile(r"\b(?:separate|separately|elsewhere|unrelated|another|an earlier|meanwhile|also in the news|in other \w+|since (?:19|20)\d\d)\b", re.IGNORECASE)
_OLD: Final = timedelta(days=60)
_WORD: Final = re.compile(r"[A-Za-z][\w’'-]*")
_POINTERS: Final = wordset("he she it they his her its their him them this that these those")
_NO_MATTER: Final = frozenset({NameKind.MEDIA, NameKind.THING})


def with_context(article: Article, mentions: Sequence[Mention], names: Sequence[tuple[Name, ...]], sentences: Sequence[Sentence]) -> list[Mention]:
    """The mentions; those that name nothing of what their article's headline tells, and point at it, with that headline."""
    headline = alone(article.title)
    if not headline or len(headline) > _LONGEST or (article.language or "en") != "en":
        return list(mentions)
    told = frozenset(terms.stems(headline))
    if len(told) < _FEWEST or _NO_NEWS.search(headline):
        return list(mentions)
    return [m._replace(under=headline) if m.title and not m.headed and sentences[m.evidence.sentence].passage.kind is PassageKind.BODY and _hangs(m, names[m.evidence.sentence], headline, told) else m for m in mentions]


def _hangs(m: Mention, names: Sequence[Name], headline: str, told: frozenset[str]) -> bool:
    if len(told.intersection((*m.words, *terms.stems(m.title)))) >= _KNOWN * len(told):
        return False
    if _BESIDE.search(m.evidence.quote) or (_is_old(m) and any(not told.isdisjoint(terms.stems(bare.head)) for bare in bare_definites(m.title))):
        return False  # "a bomb on a train in 2004 ... The train was built ..." is not of the train that the headline tells of
    named = [n for n in names if n.kind not in _NO_MATTER]
    if not named and not any(map(str.isupper, m.title.partition(" (")[0][1:])):
        return True
    called = {m.agent, *(form for n in named for form in (n.text, n.canonical, n.canonical.rpartition(" ")[2]))} - {""}
    return not any(re.search(rf"\b{re.escape(form)}\b", headline) for form in called) and _points(m, named)


def _is_old(m: Mention) -> bool:
    return m.evidence.when is not None and m.evidence.when.end is not None and m.evidence.published - m.evidence.when.end > _OLD


def _points(m: Mention, names: Sequence[Name]) -> bool:
    """Whether a title, or the front of its sentence, points at something told before."""
    first = _WORD.search(m.summary)
    if (first is not None and first[0].lower() in _POINTERS) or m.title.startswith("The two "):
        return True
    told = m.title.partition(" (")[0]
    inside = [n for n in names if n.text in told or n.canonical in told]
    nobody = not m.agent and all(n.kind in PLACES for n in inside)
    fresh = nobody and " (" not in m.title and m.kind is not MentionKind.BACKGROUND and not _is_old(m)
    if inside and _is_old(m):
        return False  # another matter, told in passing
    whose = _OF_HIM.search(told) if not told.startswith(("A ", "An ")) and not any(n.kind is NameKind.PERSON for n in inside) else None
    if fresh or len(told.split()) <= _SHORT or whose or (_OF_IT.search(told) and not inside) or any(True for _ in bare_definites(m.title)):
        return True  # it names nobody, or says little: "Lindiwe Maseko takes over", "Norsk ended his contract", "shelved a docket on the contract"
    return any(found.head in _TOLD_BEFORE for found in bare_definites(m.summary) if found.start < _FRONT)


# Of whom nothing in the title says, or how old who has no name there is.
_OF_HIM: Final = re.compile(r"\b(?:he|she|his|her|him)\b|^The \d+-year-old\b", re.IGNORECASE)
_OF_IT: Final = re.compile(r"\b(?:they|it|its|their|them)\b", re.IGNORECASE)
_SHORT: Final = 4
"""Words."""
_FRONT: Final = 60
"""Characters."""
_TOLD_BEFORE: Final = POINTING | THINGS | BODIES | frozenset(EVENT_NOUNS)
