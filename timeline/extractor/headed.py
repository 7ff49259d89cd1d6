"""The article's own headline as the title of the mention that tells the same: an editor wrote it to be read by itself."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from timeline import terms
from timeline.extractor import echoes
from timeline.extractor.acts import noun
from timeline.extractor.mentions import TITLED, stood_in
from timeline.grammar.happenings import LIGHT, REPORTS, STATES
from timeline.grammar.tags import TAGS
from timeline.grammar.verbs import lemma
from timeline.model import MentionKind, Status
from timeline.names import is_name
from timeline.titles.headlines import core, headline, planned

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from timeline.model import Article, Mention

_LEADS: Final = 8
_FIRST: Final = 2
"""Told sentences among which a headline's happening is looked for; one without a day only among the first."""
_RECENT: Final = timedelta(days=7)
"""From the end of the day told to publication: in the first sentences; further down; for a sentence without a day that another dates."""
_JUST: Final = timedelta(days=1)
_YESTERDAY: Final = timedelta(0)
_LEAST: Final = 3
"""Stems that a headline and a sentence share at least."""
_MOSTLY: Final = 0.66
_WORD: Final = re.compile(r"[^\W_]+")
# A capital where no sentence begins.
_CAPITALS: Final = re.compile(r"(?<=[a-z,’'] )[A-Z][\w’'-]*")


class _Headline(NamedTuple):
    text: str
    stems: frozenset[str]
    main: frozenset[str]
    """Those of its main part."""
    acts: frozenset[str]
    """The verbs that this part may tell."""
    act_stems: frozenset[str]
    has_verb: bool
    """Whether one of its words can be nothing but a verb."""


def headed(article: Article, mentions: Sequence[Mention], same: Callable[[Mention, Mention], bool]) -> Sequence[Mention]:
    """The mentions; the one that tells what the headline tells has it for its title.

    Where none with a day does, one of the first sentences stands in, on the day of publication. `same`: whether a dated sentence tells another again.
    """
    if not mentions or not (asked := _taken_apart(article)):
        return mentions
    open_end = planned(article.title)
    number = _best(asked, mentions, _dated)
    if number is None and not open_end:
        number = _best(asked, mentions, _undated)
    if number is None:
        return mentions
    number, one = _news(asked, mentions, number, same)
    if one.evidence.status is Status.HAPPENED and open_end:
        return mentions
    text = headline(article.title, _names_in(article))
    kind = one.kind if one.kind in TITLED else MentionKind.HAPPENING
    return [*mentions[:number], one._replace(title=text, kind=kind), *mentions[number + 1 :]] if text else mentions


def _taken_apart(article: Article) -> _Headline | None:
    language = article.language or "en"
    stems = frozenset(terms.stems(article.title, language)) if article.title and language == "en" else frozenset()
    if len(stems) < _LEAST:
        return None
    main = core(article.title)
    acts = frozenset(act for word in _WORD.findall(main.lower()) for act in (lemma(word), noun(word)) if act)
    verb = any(TAGS[word] in "vEV" for word in _WORD.findall(main.lower())[1:])
    plain = frozenset(terms.stems(" ".join(sorted(acts - LIGHT - REPORTS - STATES)), language))
    return _Headline(article.title, stems, frozenset(terms.stems(main, language)), acts, plain, verb)


def _best(asked: _Headline, mentions: Sequence[Mention], fits: Callable[[Mention], bool]) -> int | None:
    """The number of the mention that tells most of the headline, the first of as good ones."""
    found = max(((score, -n) for n, m in enumerate(mentions) if fits(m) and (score := _alike(asked, m))), default=None)
    return None if found is None else -found[1]


def _alike(asked: _Headline, told: Mention) -> float:
    """How much of a headline a mention tells: the same words, the same act; 0 where it could be another happening of the same story, or repeats the headline."""
    shared = len(asked.stems.intersection(told.words))
    clause = len(asked.main.intersection(told.clause or told.words)) / max(1, len(asked.main))
    if told.lead == 0 and asked.has_verb and echoes.is_echo(told.title):
        return 1  # "the accident happened near Oslo"
    if shared * 2 < len(asked.stems) or shared < _LEAST or told.evidence.quote.strip(" .") in asked.text:
        return 0
    if told.lead == 0 and (asked.has_verb or not told.title) and clause >= _MOSTLY and shared >= _MOSTLY * len(asked.stems):
        return shared / len(asked.stems) + clause + 1  # the first sentence in nearly the same words
    act = _one_act(asked, told)
    vague = not _names_somebody(told) or told.trigger in LIGHT
    open_act = vague and clause >= 0.5 and (told.kind in TITLED or shared >= 0.6 * len(asked.stems))
    return shared / len(asked.stems) + clause + act if act or open_act else 0


def _one_act(asked: _Headline, told: Mention) -> bool:
    if told.trigger in REPORTS and not asked.act_stems.isdisjoint(told.words):
        return True  # "announced his retirement" tells that he retires
    return any(terms.kin(told.trigger, act) for act in asked.acts)


def _names_somebody(told: Mention) -> bool:
    return any(char.isupper() for char in told.title[1:])


def _dated(m: Mention) -> bool:
    titled = bool(m.title) if m.kind in TITLED else m.kind is MentionKind.NAMING and bool(m.trigger) and m.lead < _FIRST
    return titled and m.lead <= _LEADS and _is_recent(m, _RECENT if m.lead < _FIRST else _JUST)


def _undated(m: Mention) -> bool:
    return m.lead <= _FIRST and m.kind in {MentionKind.RETELLING, MentionKind.NAMING}


def _is_recent(m: Mention, span: timedelta) -> bool:
    when = m.evidence.when
    return when is not None and when.end is not None and when.days is not None and when.days <= 2 and m.evidence.published - when.end <= span


def _news(asked: _Headline, mentions: Sequence[Mention], number: int, same: Callable[[Mention, Mention], bool]) -> tuple[int, Mention]:
    """The mention that is to have the headline, with its number; one without a day gives way to the one that tells the same with a day, or takes the day of publication."""
    one = mentions[number]
    if one.kind in TITLED:
        return number, one
    for n, other in enumerate(mentions):
        if _dated(other) and _is_recent(other, _YESTERDAY) and (one.title or same(one, other)) and _one_act(asked, other):
            return n, other
    own_day = one.kind is MentionKind.NAMING and (not one.trigger or _one_act(asked, one)) and _is_recent(one, _YESTERDAY)
    return number, one._replace(kind=MentionKind.HAPPENING, evidence=one.evidence if own_day else stood_in(one.evidence))


def _names_in(article: Article) -> Callable[[str], bool]:
    """Of a word with a capital whether it is a name: as the article writes it within its sentences, or the tables know it."""
    text = article.text.replace(article.title, "")
    capitals = _CAPITALS.findall(text)

    def name(word: str) -> bool:
        within = capitals.count(word)
        return within > text.count(f" {word.lower()} ") if within else is_name(word)

    return name
