"""Sentences, their days and their names -> Mentions.

Only sentences that name a day, open the article or stand in a dated post are taken apart; the others are searched for an act and
kept as retellings, which a merger may hang on a dated happening.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from timeline import terms
from timeline.extractor import (
    context,
    counted,
    custody,
    doubles,
    echoes,
    framed,
    headed,
    heading,
    lighter,
    mentions,
    news,
    newsday,
    pagedate,
    telling,
    topical,
)
from timeline.extractor.asked import is_asked, is_posted
from timeline.extractor.beside import follows
from timeline.extractor.days import of_any_day, of_long_ago, of_no_name, usable, why_not
from timeline.extractor.news import Asked
from timeline.extractor.place import Place
from timeline.grammar.happenings import CASUALTIES, LIGHT, REPORTS
from timeline.model import TOLD, Basis, MentionKind, PassageKind, Status, Undated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from timeline.extractor.days import Day
    from timeline.extractor.told import Told
    from timeline.grammar.parsed import Parse
    from timeline.model import Article, Mention, Passage, Resolution, Sentence
    from timeline.names import Name

LEADS: Final = 3
"""Told sentences that may stand on the day of publication; up to OPENING where somebody "has been" hurt or freed; up to REACTIONS where somebody reacts."""
REACTIONS: Final = 9
CAUGHT: Final = 12
"""Told sentences in which somebody was arrested, charged, held or shot on the day of publication, or something was done "meanwhile"."""
RETOLD: Final = 24
"""Told sentences that may be kept without a day: hardly any further down tells a happening again."""
DEEP: Final = 80
"""Told sentences of an article; what comes later (readers' comments, minutes) only counts for its days."""
OPENING: Final = 5
"""Told sentences that are kept even where they tell no act."""


def extract(
    article: Article, sentences: Sequence[Sentence], resolutions: Sequence[tuple[Resolution, ...]], names: Sequence[tuple[Name, ...]], refuted: str = ""
) -> tuple[tuple[Mention, ...], tuple[Undated, ...]]:
    """The mentions in the order told, and the expressions that no day could be worked out for. `refuted`: why none may be counted from the page's date."""
    found: list[Mention] = []
    undated: list[Undated] = []
    lead = 0
    resolutions = [of_no_name(found, names[n]) if found else found for n, found in enumerate(resolutions)]
    topic = topical.topic(article, names)
    whom = topical.acting(topic, names)
    court = custody.RULED.search(article.title) is not None
    passage: Passage | None = None
    told = False
    for number, sentence in enumerate(sentences):
        if sentence.passage is not passage:
            passage, told = sentence.passage, _told(article, sentence.passage)
            if passage.kind is _STAMP:
                lead = min(lead, OPENING)  # each update of a live page stands no further down
        if not told or (sentence.text[:1].isdigit() and _NUMBERED.match(sentence.text)) or ("m " in sentence.text and _PROGRAMME.search(sentence.text)) or _FACTS.match(sentence.text):
            continue
        if resolutions[number]:
            undated += (Undated(article.id, sentence.index, sentence.start, sentence.end, sentence.text, r.text, why) for r in resolutions[number] if (why := why_not(r, sentence)))
            if framed.is_frame(sentence, resolutions[number]):
                continue
        elif lead >= RETOLD and passage.kind is _BODY:
            lead += 1
            continue
        place = Place(article, sentences, names, number, lead, resolutions[number], whom)
        caption = place.runs_on()
        if place.language == "en":
            read = _read(place, later=any(m.kind in _DATED for m in found) if lead < LEADS else lead < CAUGHT and _goes_back(found, lead), court=court and LEADS <= lead < CAUGHT)
            found += [m for m in read if m.title or m.kind is not MentionKind.RETELLING] if caption else read
        else:
            found += lighter.foreign(place, usable(resolutions[number], sentence))
        lead += passage.kind is not _HEADLINE and not caption
    found = [framed.dated(m, article, sentences, resolutions) if m.title and m.evidence.when is None else m for m in found]
    told_once = doubles.plans_once(doubles.once(headed.headed(heading.titled(article, sentences), [*_once(found)], _same)))
    told_once = doubles.of_its_day(newsday.dated(doubles.of_old(newsday.of_the_morrow(told_once))))
    if refuted:
        told_once, uncounted = pagedate.uncounted(article, told_once, refuted)
        undated += uncounted
    if not article.title:
        told_once = newsday.of_somebody(told_once, headed=any(s.passage.kind is _HEADLINE for s in sentences))
    return tuple(context.with_context(article, topical.topical(article, told_once, names, sentences, topic), names, sentences)), tuple(undated)


_BODY: Final = PassageKind.BODY
_HEADLINE: Final = PassageKind.HEADLINE
_STAMP: Final = PassageKind.STAMP
_REPORT: Final = MentionKind.REPORT
_PUBLISHED: Final = Basis.PUBLISHED
_NOTHING: Final = Asked.NOTHING
# A picture in a gallery: "6/34 ...".
_NUMBERED: Final = re.compile(r"\d{1,3} ?/ ?\d{1,3} ")

# A box of facts: "Born: 3 May 1958, Oslo Also known as: ...".
_FACTS: Final = re.compile(r"(?:Born|Died|Age|Also known as|Nationality|Occupation|Profession|Education|Career|Name|Title): ")
# What is on: "... 7.00-11.00 pm RADIO 1 ...".
_PROGRAMME: Final = re.compile(r"\d(?<!\d\d)\d?[.:]\d\d(?: ?(?:am|pm|noon))? ?[-–] ?\d{1,2}[.:]\d\d ?(?:am|pm|noon) (?=[A-Z])")


def _told(article: Article, passage: Passage) -> bool:
    own = passage.language
    return passage.kind in TOLD and not (own and article.language and own != article.language)


def _read(place: Place, *, later: bool, court: bool) -> Iterable[Mention]:
    """`later`: the article has told something already; `court`: a verdict."""
    kind = place.sentence.passage.kind
    days = counted.further(usable(place.resolutions, place.sentence), place.sentence) if place.resolutions else ()
    if days and place.lead >= OPENING:
        days = tuple([day for day in days if not of_any_day(day, place.sentence)])
    if is_asked(place.sentence, days) or (kind is not _HEADLINE and is_posted(place.sentence.text, kind)):
        return lighter.namings(place, days)
    asked = _asked(place, days, later=later, court=court)
    if not days and asked is _NOTHING and kind not in _FRAMED:
        return lighter.retelling(place, bare=place.lead < OPENING) if place.lead < RETOLD else ()
    if days and place.lead >= DEEP and kind not in _FRAMED:
        return lighter.namings(place, days)
    return _parsed(place, days, asked, later=later)


def _parsed(place: Place, days: tuple[Day, ...], asked: Asked, *, later: bool) -> Iterator[Mention]:
    """The mentions of a sentence taken apart."""
    parse = telling.taken_apart(place.sentence, place.resolutions)
    told = telling.dated(parse, place.sentence, days)
    shared = mentions.facts(place, parse) if told else None
    made = [mentions.mention(place, one, parse, shared) for one in told if shared]
    dated = {m.clause for m in made if m.title and m.kind is not _REPORT}
    said = [m.title.lower() for m in made if m.kind is MentionKind.STATEMENT and m.title]
    for m in made:
        again = m.clause in dated if m.kind is _REPORT else m.evidence.status is Status.PLANNED and _announced(m, said)
        yield m._replace(kind=MentionKind.NAMING, title="") if again else m
    fresh = _fresh(place, parse, days, asked, told) if asked is not _NOTHING and not _dates_main(told, made) else None
    if fresh:
        told_today = mentions.mention(place, fresh, parse, shared or mentions.facts(place, parse), standing_in=True)
        if told_today.title and not (later and fresh.trigger in CASUALTIES):
            yield told_today._replace(unsure=place.lead > 0 and asked is Asked.NEWS and not news.is_said(fresh) and news.news_of_the_day(parse, Asked.FURTHER_NEWS) is None)
            return
    if days:
        if place.lead < RETOLD and place.sentence.passage.kind is _BODY and not any(m.title for m in made):
            yield from lighter.in_passing(place, parse, days)
        return
    act = telling.any_act(parse) if place.sentence.passage.kind in _FRAMED else None
    if act is not None:
        yield mentions.mention(place, act, parse, shared or mentions.facts(place, parse))._replace(kind=MentionKind.RETELLING)
    else:
        yield from lighter.retelling(place, bare=place.lead < OPENING)


def _fresh(place: Place, parse: Parse, days: tuple[Day, ...], asked: Asked, told: Sequence[Told]) -> Told | None:
    """The news of the day that a sentence tells; a caption's past tense is older as often as not."""
    found = news.news_of_the_day(parse, asked)
    own = found.clause if found else None
    refused = [t.day.resolution for t in told if t.day and t.kind is MentionKind.NAMING]
    refused += [r for r in place.resolutions if r.span and r.span.start and r.span.end and not days]  # "built between 1960 and 2011" is too long
    if own is not None and any(news.refused(parse, own, day, place.sentence) for day in refused):
        return None
    if own is not None and own.group.tags in {"v", "E"} and any(of_long_ago(d, place.sentence) and d.resolution.start - place.sentence.start < parse.spans[own.group.start][0] for d in days):
        return None  # "The thief who broke in on Christmas Eve 1994 took only one thing"
    if own is not None and own.group.tags[0] in "vEb" and any(of_long_ago(d, place.sentence) and follows(parse, own, d.resolution.start - place.sentence.start) for d in days):
        return None  # "was rebuilt after a fire in 1957 killed four people"
    older = found is not None and (news.looks_back(parse, found, place.sentence, days) or (place.runs_on() and news.is_past(parse, found)))
    return None if older else found


def _announced(m: Mention, said: Sequence[str]) -> bool:
    """Whether what is planned is what somebody says in the same sentence: "the mayor said on Monday that the port would close on Friday"."""
    return m.title != "" and any(told != m.title.lower() and told.endswith(m.title.lower().removeprefix("the ")) for told in said)


def _asked(place: Place, days: tuple[Day, ...], *, later: bool, court: bool) -> Asked:
    """What of a sentence may stand on the day of publication."""
    if place.sentence.passage.kind is not _BODY:
        return _NOTHING
    words = place.sentence.text.rstrip(".").split()
    if court and not days and custody.JUDGED.search(place.sentence.text):
        return Asked.JUDGED
    if LEADS <= place.lead < CAUGHT and not days and (not _TAKEN.isdisjoint(words) or (not _HELD.isdisjoint(words) and (place.lead >= REACTIONS or news.ANSWERED.isdisjoint(words)))):
        return Asked.UNDERGONE
    if LEADS <= place.lead < CAUGHT and not days and not later and _BESIDE.match(place.sentence.text):
        return Asked.BESIDE
    if place.lead >= REACTIONS:
        return _NOTHING
    if place.lead < LEADS:
        first = not later and (not place.article.title or (place.lead == 0 and bool(days)) or _as_headed(place))
        return Asked.NEWS if first else Asked.FURTHER_NEWS
    if place.lead < OPENING and " been " in place.sentence.text:
        return Asked.UNDERGONE
    if news.ANSWERED.isdisjoint(place.sentence.text.split()):
        return _NOTHING
    return Asked.ORDER if later else Asked.REACTION


def _as_headed(place: Place) -> bool:
    """Whether a first sentence tells what the headline does: a feature opens with what was long ago."""
    asked = set(terms.stems(place.article.title, "en"))
    return len(asked.intersection(terms.stems(place.sentence.text, "en"))) >= min(_HEADED, len(asked))


_TAKEN: Final = frozenset({"arrested", "detained", "charged"})
_HELD: Final = frozenset({"held", "shot"})
_BESIDE: Final = re.compile(r"(?:Meanwhile|Separately|Elsewhere|In response)\b")
_HEADED: Final = 3
"""Stems of the headline."""


def _goes_back(found: Sequence[Mention], lead: int) -> bool:
    """Whether one of the two sentences before told of an earlier day, which a reaction may belong to."""
    return any(m.lead >= lead - 2 and m.evidence.expression and m.evidence.when and m.evidence.when.end and m.evidence.when.end <= m.evidence.published for m in found)


def _dates_main(told: list[Told], made: list[Mention]) -> bool:
    """Whether a sentence dates its main act, not only an aside."""
    return any(
        m.kind in mentions.TITLED and t.clause is not None and not t.clause.aside for t, m in zip(told, made, strict=True)
    )


_FRAMED: Final = frozenset({PassageKind.POST, PassageKind.SECTION})
_DATED: Final = frozenset({MentionKind.HAPPENING, MentionKind.STATEMENT, MentionKind.REPORT})


def _once(found: list[Mention]) -> Iterator[Mention]:
    """A lead without a day takes that of "the accident happened ..." further on; of a sentence that tells the same in full with a day, it is a retelling."""
    dated = [m for m in found if m.evidence.expression and m.lead <= OPENING + 3 and (m.kind in _DATED or echoes.is_echo(m.evidence.quote) or doubles.struck(m))]
    for one in found:
        unsure = one.evidence.basis is _PUBLISHED or one.kind is _REPORT
        other = next((m for m in dated if m is not one and m.kind is not _REPORT and _same(one, m)), None) if unsure else None
        if other is not None and (echoes.is_echo(other.evidence.quote) or doubles.struck(other)):
            yield one._replace(evidence=mentions.dated_by(one.evidence, other.evidence))
        elif other is not None:
            yield one._replace(kind=MentionKind.RETELLING, evidence=mentions.retold(one.evidence))
        else:
            echo = one.kind in _DATED and one.evidence.expression and echoes.is_echo(one.title)
            says_where = echo and len(one.title.split()) > _BARE and not any(m.title and m.lead < one.lead for m in found)
            yield one._replace(kind=MentionKind.NAMING, title="") if echo and not says_where else one


def _same(lead: Mention, other: Mention) -> bool:
    """Whether a dated sentence further on tells what the lead told: the same act, mostly the same words, or that it happened."""
    assert other.evidence.when is not None, "dated"
    assert other.evidence.when.start is not None, "usable days have both ends"
    before = other.evidence.published - other.evidence.when.start
    if before > _FRESH:
        return False
    if echoes.is_echo(other.evidence.quote):
        return before <= _JUST and lead.lead == 0 and echoes.may_echo(lead.trigger)
    if doubles.told_apart(lead, other):
        return False
    if lead.lead == 0 and lead.trigger in CASUALTIES and doubles.struck(other):
        return before <= _JUST
    shared = len(set(lead.words) & set(other.words))
    act = len(set(lead.clause) & set(other.clause))
    one_act = terms.kin(lead.trigger, other.trigger) and shared >= (_SHARED if lead.trigger in _COMMON else 1 if lead.lead == 0 else _SHARED - 1)
    return one_act or (not doubles.struck(other) and act >= _SHARED and act * 2 >= min(len(lead.clause), len(other.clause)))


_BARE: Final = 4
"""Words of "The accident happened yesterday"; what has more says where."""
_SHARED: Final = 3
"""Stems that a lead and a dated sentence further on have in common where they tell the same."""
_COMMON: Final = LIGHT | REPORTS
_FRESH: Final = timedelta(days=8)
_JUST: Final = timedelta(days=2)
