"""An article's headline taken apart: its stems, the acts that it may tell, and what a sentence tells of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from timeline import terms
from timeline.extractor.acts import noun
from timeline.grammar.verbs import BASES, lemma
from timeline.names import is_name
from timeline.titles.headlines import core, headline, main_verb, planned

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.model import Article, Mention

LEAST: Final = 2
"""Stems that a headline and its sentence share at least; without a day, one more."""
HALF: Final = 0.5
_WORD: Final = re.compile(r"[^\W_]+")
# A capital where no sentence begins.
_CAPITALS: Final = re.compile(r"(?<=[a-z,’'] )[A-Z][\w’'-]*")
# A longer word without a capital: no line of title case.
_SMALL: Final = re.compile(r"(?<![\w-])[a-z]{5,}")
# The capitals at the front, before a word without one.
_OPENING: Final = re.compile(r"(?:[A-Z][\w-]* )*[A-Z][\w-]*(?= [a-z])")
# What has become of somebody stands for what was done.
_BECAME: Final = {"dead": ("die", "kill"), "hurt": ("injure",), "sorry": ("apologise", "apologize")}


class Headline(NamedTuple):
    written: str
    text: str
    """As a title."""
    stems: frozenset[str]
    main: frozenset[str]
    """Those of its main part."""
    acts: tuple[str, ...]
    """The verbs that this part may tell, in order."""
    planned: bool
    reaction: str
    """Its verb, where that tells what somebody says or does about a happening."""

    def act(self, m: Mention) -> str:
        """The first of its verbs that a sentence has a stem of, one that tells much of an act before others; "" for none."""
        return min((act for act in self.acts if not set(m.words).isdisjoint(terms.acts(act) or terms.stems(act))), key=lambda act: (not terms.has_kin(act), self.acts.index(act)), default="")

    @property
    def main_act(self) -> str:
        """The one of its verbs that tells an act which others tell in other words; "" for none."""
        return next(filter(terms.has_kin, self.acts), "")

    def doer(self, m: Mention) -> str:
        """Who acts in the sentence, else the name that opens the headline and owns nothing: "Berg calls for calm"."""
        opening = _OPENING.match(self.text)
        return m.agent or next((name for name in m.actors if opening and name.endswith(opening[0])), "")

    def told(self, m: Mention) -> tuple[str, ...]:
        """The stems of its clause, then of the headline's main part."""
        return tuple(dict.fromkeys((*(m.clause or m.words), *sorted(self.main))))

    def words(self, m: Mention) -> tuple[str, ...]:
        """The stems of its sentence, and the headline's where it has few of these and no title of its own: "More now on the attack"."""
        few = not m.title and len(self.stems.intersection(m.words)) < HALF * len(self.stems)
        return tuple(dict.fromkeys((*m.words, *sorted(self.stems)))) if few else m.words

    def tells(self, m: Mention) -> bool:
        return self.act(m) != ""


def taken_apart(article: Article) -> Headline | None:
    """The headline of an English article, None where there is none, or none that can be read by itself."""
    if not article.title or (article.language or "en") != "en":
        return None
    text = headline(article.title, _names_in(article))
    stems = frozenset(terms.stems(text, "en"))
    if not text or len(stems) < LEAST or _cut_off(text, article.text.replace(article.title, "")):
        return None
    main = core(text)
    words = _WORD.findall(main.lower())
    acts = [act for word in words for act in (lemma(word), noun(word)) if act in BASES or (act and act == noun(word))]
    acts += [act for word, became in _BECAME.items() if word in words for act in became]
    verb = main_verb(text)
    reaction = verb if terms.answers(verb) else "demand" if verb == "call" and _CALLS.search(text) else ""
    acts = [verb] if reaction else acts  # "opposes the launch" tells of no launch
    return Headline(article.title, text, stems, frozenset(terms.stems(main, "en")), tuple(dict.fromkeys(acts)), planned(article.title), reaction)


_CALLS: Final = re.compile(r"\bcall(?:s|ed)? (?:for|on|an end)\b")


def _cut_off(text: str, body: str) -> bool:
    """Whether a headline ends in a part of a word: "... ring in the year twi"."""
    last = text.rpartition(" ")[2]
    return last.islower() and last.isalpha() and re.search(rf"\b{last}\b", body) is None and re.search(rf"\b{last}\w", body) is not None


def _names_in(article: Article) -> Callable[[str], bool]:
    """Of a word with a capital whether it is a name: as the article writes it within its sentences, or the tables know it."""
    told = [line for line in article.text.replace(article.title, "").split("\n") if _SMALL.search(line)]
    text = "\n".join(told)
    capitals = _CAPITALS.findall(text)

    def name(word: str) -> bool:
        within = capitals.count(word)
        return within > text.count(f" {word.lower()} ") if within else is_name(word)

    return name
