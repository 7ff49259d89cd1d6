"""The article's own headline as the title of the mention that tells the same: an editor wrote it to be read by itself."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from timeline import terms
from timeline.extractor.custody import follows_news
from timeline.extractor.echoes import is_echo
from timeline.extractor.headline import HALF, LEAST, taken_apart
from timeline.extractor.mentions import retold, stood_in
from timeline.grammar.happenings import CASUALTIES
from timeline.model import Basis, MentionKind, Status
from timeline.titles.headlines import says

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from timeline.extractor.headline import Headline
    from timeline.model import Article, Evidence, Mention

_LEADS: Final = 4
"""Told sentences among which the one that tells the headline's news is looked for; further down it must name its day."""
_FURTHER: Final = 30
_FIRST: Final = 3
"""Those of them that may do so without a day."""
_SUPPORTING: Final = 12
"""Or where they tell its act in other words."""
_RECENT: Final = timedelta(days=7)
"""From the end of the day told to publication: in the first sentences; further down."""
_JUST: Final = timedelta(days=1)
_OLDER: Final = timedelta(days=0)
"""Before this a first sentence must tell half of what the headline does: it may tell what came before the news."""
_SHARE: Final = 0.3
"""Of the headline's stems, in an article's first sentence, which mostly says the same in other words; in one further down; further down still, or in a clause; where it tells all of it in passing."""
_MORE: Final = 0.4
_MOSTLY: Final = 0.8
_DAY: Final = 0.3
"""What a day of its own is worth beside the share."""
_ASSUMED: Final = 0.15
_LATER: Final = 0.1
_FAR: Final = 2.0
"""What speaks against each further sentence, and against all but the first."""
_TOLD: Final = frozenset({MentionKind.HAPPENING, MentionKind.STATEMENT, MentionKind.REPORT})
_SAID: Final = frozenset({MentionKind.STATEMENT, MentionKind.REPORT})


def headed(article: Article, mentions: Sequence[Mention], same: Callable[[Mention, Mention], bool]) -> Sequence[Mention]:
    """The mentions; the one that tells the headline's news has it for its title, and what tells the same beside it is no entry of its own.

    Where none with a day does, one of the first sentences stands in, on the day of publication. `same`: whether a dated sentence tells another again.
    """
    asked = taken_apart(article) if mentions else None
    if asked is None:
        return mentions
    found = max(((score, -n) for n, m in enumerate(mentions) if (score := _score(asked, m))), default=None)
    if found is None:
        return mentions
    number = -found[1]
    one = mentions[number]
    if not _is_news(asked, one):
        number, one = next(((n, m) for n, m in enumerate(mentions) if m is not one and _dates(asked, m, one, same)), (number, one))
    if _is_news(asked, one) or one.kind is MentionKind.RETELLING:
        dated = one.evidence if one.evidence.when is not None else stood_in(one.evidence)
        news = one._replace(kind=one.kind if one.kind in _TOLD else MentionKind.HAPPENING, title=asked.text, headed=True, evidence=dated, clause=asked.told(one), words=asked.words(one), agent=asked.doer(one), clock=one.clock if _at_its_hour(asked, one) else None, trigger=asked.reaction or (one.trigger if terms.acts(one.trigger) or says(asked.written) else asked.main_act or one.trigger))
        return [_claimed(asked, news) if n == number else _beside(asked, news, m) for n, m in enumerate(mentions)]
    dated = one.evidence if _on_its_day(asked, one) else _of_its_sentence(asked, one, mentions) or stood_in(retold(one.evidence)._replace(status=Status.HAPPENED))
    news = one._replace(kind=MentionKind.HAPPENING, title=asked.text, headed=True, evidence=dated, clause=asked.told(one), words=asked.words(one), agent=asked.doer(one), trigger=asked.reaction or asked.act(one))
    return [*(_beside(asked, news, m) for m in mentions[:number]), _claimed(asked, news), *(_beside(asked, news, m) for m in mentions[number:])]


def _at_its_hour(asked: Headline, m: Mention) -> bool:
    """Whether the hour that a sentence tells is that of the headline's act, and not of another: "Flight turns back", told as "left at 11:36 but turned round"."""
    return not terms.has_kin(m.trigger) or not asked.main_act or _one_act(asked, m) or m.trigger in CASUALTIES or _is_echo(m)


def _claimed(asked: Headline, m: Mention) -> Mention:
    """As alleged where the headline says that somebody claims it: "Driver slept at the wheel, claim passengers"."""
    held = m.evidence.status is Status.HAPPENED and _CLAIMS.search(asked.written) is not None
    return m._replace(evidence=m.evidence._replace(status=Status.ALLEGED)) if held else m


_CLAIMS: Final = re.compile(r"(?:,|:| [–—-]) (?:claims?|alleges?)(?: |$)|\b(?:reportedly|allegedly)\b", re.IGNORECASE)


def _score(asked: Headline, m: Mention) -> float:
    """How much of a headline the sentence of a mention tells; 0 where it tells something else, or what is to come of what the headline tells as done."""
    if _is_echo(m):
        return _DAY
    if m.in_passing or m.summary.startswith("If "):
        return 0  # beside a day that its sentence names; what is so on a condition
    shared = len(asked.stems.intersection(m.words))
    share = shared / len(asked.stems)
    if shared < LEAST or share < (_SHARE if m.lead == 0 else _MORE if m.lead < _LEADS else HALF) or m.evidence.quote.strip(" .") in asked.written:
        return 0
    if _is_news(asked, m):
        return share + (_DAY if m.evidence.expression else _ASSUMED) + len(asked.main.intersection(m.clause)) / max(1, len(asked.main)) - (_FAR if m.lead >= _LEADS else _LATER * m.lead)
    if _of_old(m):
        return 0
    near = _SUPPORTING if m.kind is MentionKind.RETELLING and asked.tells(m) else _FIRST
    if asked.planned or m.lead >= near or shared <= LEAST or not (share >= HALF or asked.tells(m)):
        return 0
    return share - _LATER * m.lead


def _on_its_day(asked: Headline, m: Mention) -> bool:
    """Whether a sentence that tells all of a headline in passing names a day around that of publication: "the ship that struck the bridge on Tuesday"."""
    e = m.evidence
    near = e.when is not None and e.when.days == 1 and e.when.start is not None and abs(e.published - e.when.start) <= _JUST
    return near and m.kind is MentionKind.NAMING and e.expression != "" and e.status is Status.HAPPENED and _shares(asked, m, _MOSTLY)


def _of_its_sentence(asked: Headline, one: Mention, mentions: Sequence[Mention]) -> Evidence | None:
    """With the day, before that of publication, of what one of the first sentences mainly tells, and the headline in other words."""
    return next((m.evidence for m in mentions if one.lead < _FIRST and m.evidence.start == one.evidence.start and m.kind is MentionKind.HAPPENING and not m.aside and _is_just(m) and _of_clause(asked, m)), None)


def _of_clause(asked: Headline, m: Mention) -> bool:
    """Whether the clause of a mention, beside the names in it, tells some of the headline."""
    by_whom = m.agent and any(map(asked.text.startswith, m.agent.split()))  # "Norsk spurns Havn", told as "Norsk last night threw out a bid"
    return bool(by_whom and m.lead == 0) or not asked.stems.isdisjoint(set(m.clause).difference(*map(terms.stems, (*m.actors, *m.places))))


def _is_just(m: Mention) -> bool:
    e = m.evidence
    whole = len(m.clause) >= _MOST * len(m.words)  # nothing else is told beside "in the night from Saturday to Sunday"
    return e.when is not None and (e.when.days == 1 or (e.when.days == _TWO and whole)) and e.when.last is not None and e.published - e.when.last == _JUST and e.expression != "" and e.status is Status.HAPPENED


_TWO: Final = 2
_MOST: Final = 0.75


def _of_old(m: Mention) -> bool:
    """Whether a sentence tells an act of a day in words, and not of late: it may not stand in for the news."""
    e = m.evidence
    return bool(e.expression and m.trigger) and e.when is not None and e.when.end is not None and e.published - e.when.end > _RECENT


def _is_news(asked: Headline, m: Mention) -> bool:
    """Whether a mention tells the headline's act on a day of its own, of late."""
    if m.kind not in _TOLD and m.kind is not MentionKind.NAMING:
        return False
    if _is_echo(m):
        return True
    announced = asked.planned and m.lead == 0 and m.kind is MentionKind.STATEMENT and _shares(asked, m, HALF)
    if m.lead > _FURTHER or not _is_recent(m, _RECENT if m.lead < _LEADS else _JUST) or ((m.evidence.status is Status.PLANNED) != asked.planned and not announced):
        return False
    if m.lead < _LEADS and not _is_recent(m, _OLDER) and not _shares(asked, m, HALF):
        return False
    if m.kind is MentionKind.NAMING and not m.trigger:
        return m.lead >= _LEADS and asked.tells(m)
    whole = m.lead == 0 and not m.aside and m.kind is MentionKind.HAPPENING and m.evidence.expression != "" and len(asked.main.intersection(m.words)) >= _MOSTLY * len(asked.main) and asked.tells(m)
    return whole or _one_act(asked, m) or (m.kind in _SAID and (m.lead == 0 or _shares(asked, m, HALF))) or (m.kind in _TOLD and len(asked.main.intersection(m.clause)) >= HALF * len(asked.main))


def _is_echo(m: Mention) -> bool:
    """Whether a first sentence only says when the headline's news was: "The accident happened late on Tuesday"."""
    return m.lead < _FIRST and m.kind in _TOLD and is_echo(m.title) and _is_recent(m, _RECENT)


def _one_act(asked: Headline, told: Mention) -> bool:
    return any(terms.kin(told.trigger, act) for act in asked.acts)


def _is_recent(m: Mention, span: timedelta) -> bool:
    when = m.evidence.when
    if m.evidence.status is Status.PLANNED:
        return when is not None
    return when is not None and when.end is not None and when.days is not None and when.days <= 2 and -_JUST <= m.evidence.published - when.end + _JUST <= span + _JUST


def _dates(asked: Headline, m: Mention, one: Mention, same: Callable[[Mention, Mention], bool]) -> bool:
    """Whether a mention gives the day of what a sentence without one tells: of its act, or of the telling."""
    dated = m.kind in _TOLD and one.evidence.when in {None, m.evidence.when} and m.lead <= 2 * _LEADS and bool(m.evidence.expression) and m.evidence.status is not Status.PLANNED
    return dated and _is_recent(m, _JUST) and ((same(one, m) and _one_act(asked, m)) or (m.kind in _SAID and len(asked.main.intersection(m.words)) >= _MORE * len(asked.main)))


def _shares(asked: Headline, m: Mention, least: float) -> bool:
    return len(asked.stems.intersection(m.words)) >= least * len(asked.stems)


def _beside(asked: Headline, news: Mention, m: Mention) -> Mention:
    """What tells the news again, in its sentence or in another of the first, on its day or on none of its own, without a title.

    So does what is told without a day after the news, unless in the perfect, as going on, or beside it: it may be older.
    """
    if m.kind not in _TOLD:
        return m
    stands_in = m.evidence.basis is Basis.PUBLISHED
    one_day = stands_in or m.evidence.when == news.evidence.when
    if m.evidence.start == news.evidence.start:
        again = one_day or len(asked.main.intersection(m.clause)) >= HALF * len(asked.main)
    else:
        again = m.lead < _LEADS and one_day and ((_one_act(asked, m) and _shares(asked, m, _SHARE)) or (m.kind in _SAID and _shares(asked, m, _MORE)) or (m.lead == 0 and stands_in and _shares(asked, m, HALF)))
        again = again or (_is_span(m) and len(asked.main.intersection(m.words)) >= _MOSTLY * len(asked.main))
    older = stands_in and m.lead > news.lead and m.kind is MentionKind.HAPPENING and _FRESH.search(m.evidence.quote) is None and not follows_news(m.evidence.quote)
    if not again and not older:
        return m
    if stands_in:
        return m._replace(kind=MentionKind.RETELLING, title="", evidence=retold(m.evidence))
    return m._replace(kind=MentionKind.NAMING, title="")


def _is_span(m: Mention) -> bool:
    """Whether it is told of a span around its day: "expects a loss in the fourth quarter"."""
    when, day = m.evidence.when, m.evidence.published
    return when is not None and (when.days or 0) > 1 and when.start is not None and when.end is not None and when.start <= day < when.end


_FRESH: Final = re.compile(r"^(?:Meanwhile|Separately|Elsewhere|In response)\b|\bon suspicion of\b|\b(?:is|are) (?:\w+ly |also |now )?\w+ing\b|\b(?:has|have|['’]s|['’]ve) (?:\w+ly |also |now )?(?:been )?\w+(?:ed|en|n|t|wn|ld|de|ne)\b")
