"""The day that an article's news is of, where its lead names none and the sentences after it name only an earlier one.

A lead is written for the day of publication, or for the day before and put out in the night: then what follows says "on Tuesday" and never "today".
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from timeline import terms
from timeline.extractor import doubles, mentions
from timeline.extractor.acts import noun
from timeline.grammar.happenings import CASUALTIES, LIMITS, PLAIN_REPORT
from timeline.model import Basis, MentionKind, Status, TimexType

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from timeline.model import Mention

_REACH: Final = 12
"""Told sentences among which the day is looked for."""
_OPENING: Final = 3
"""Told sentences; a headline that only a later one supports stays on its own day."""
_RECENT: Final = timedelta(days=7)
_LATE: Final = timedelta(days=5)
"""Before publication: what only an older day is named for is no news of it."""
_EVE: Final = timedelta(days=1)
_ALIKE: Final = 4
"""Stems that a sentence shares with the one that dates the same."""
_ACTS: Final = frozenset({MentionKind.HAPPENING, MentionKind.REPORT})
_SAID: Final = frozenset({MentionKind.STATEMENT, MentionKind.REPORT})


def of_the_morrow(found: Sequence[Mention]) -> list[Mention]:
    """The mentions; what a single sentence far from the front tells as done on the day after publication may be of a week before, and is none."""
    ahead = {m.evidence.sentence for m in found if _is_ahead(m)}
    far = len(ahead) == 1 and all(m.lead >= _FRONT for m in found if m.evidence.sentence in ahead)
    return [m._replace(kind=MentionKind.NAMING, title="") if far and m.title and _is_ahead(m) else m for m in found]


def _is_ahead(m: Mention) -> bool:
    """Whether it is told as done on the day after publication, by the name of a day alone."""
    told = m.evidence.basis is Basis.ANCHORED and m.evidence.when is not None and m.evidence.when.days == 1 and m.evidence.status is not Status.PLANNED
    return told and _start(m) - m.evidence.published == _EVE


_FRONT: Final = 5
"""Told sentences."""


def of_somebody(found: Sequence[Mention], *, headed: bool) -> list[Mention]:
    """The mentions of an article without a headline of its own; what its first sentences tell of nobody by name, on the day of publication for want of words, may be a caption or older, and is unsure, unless somebody was hurt; so is all that stands behind them, unless the text is `headed`."""
    return [m._replace(unsure=True) if m.evidence.basis is Basis.PUBLISHED and not m.headed and ((m.lead >= _BEHIND and not headed) or (m.kind is MentionKind.HAPPENING and not m.agent and m.trigger not in CASUALTIES)) else m for m in found]


def dated(found: Sequence[Mention]) -> list[Mention]:
    """The mentions; those on the day of publication for want of words take the news day, where there is one."""
    days = [m for m in found if m.lead < _REACH and _is_recent(m) and not _is_clock(m) and not _is_before(m)]
    today = any(_start(m) >= m.evidence.published for m in days)
    return [_of_news(m, [d for d in days if d.evidence.start != m.evidence.start or not d.aside], today=today) if m.evidence.basis is Basis.PUBLISHED or (m.kind in _ACTS and _is_clock(m)) else m for m in found]


def _is_before(m: Mention) -> bool:
    """Whether its day is that of what had been before the news: "the team had lost to Oslo on Saturday"."""
    e = m.evidence
    return e.sentence > 0 and _HAD.search(e.quote[: max(0, e.expression_start - e.start)]) is not None


_HAD: Final = re.compile(r"\bhad (?:\w+ly )?(?:been )?(?:\w+ed|\w+en|\w+t|won|beaten|gone|done|held|found|told|made|come|become|run)\b[^.;]*$")


def _is_clock(m: Mention) -> bool:
    """Whether only a clock time says when: "at 7:33 p.m.", on whatever day is told of."""
    return m.lead == 0 and m.evidence.type == _TIME and _CLOCK.fullmatch(m.evidence.expression) is not None


_TIME: Final = str(TimexType.TIME)
_CLOCK: Final = re.compile(r"(?:at |around |about )?(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.? ?m\b\.?)?|noon|midnight)(?: [A-Z]{2,4})?", re.IGNORECASE)


def _of_news(lead: Mention, days: Sequence[Mention], *, today: bool) -> Mention:
    """A lead on the day that other sentences name; that of an aside in its own is another act's. `today`: something is told of the day of publication, which only a sentence that goes on with the lead's act outdoes."""
    days = [d for d in days if not _is_of_another(d, lead)]
    if today:
        day = next((d for d in days if _goes_on(lead, d)), None)
    else:
        day = _day_of(lead, days) if days and not (lead.headed and lead.lead >= _OPENING) else None
    if day is None:
        return lead
    return lead._replace(kind=MentionKind.REPORT, evidence=mentions.dated_by(lead.evidence, day.evidence, "the day of the news that it opens"))


def _is_recent(m: Mention) -> bool:
    """Whether it names a day of the week before publication, in words and for what happened."""
    when = m.evidence.when
    if not m.evidence.expression or when is None or when.days != 1 or when.start is None or m.evidence.status is Status.PLANNED:
        return False
    ahead = when.start - m.evidence.published
    return -_RECENT <= ahead <= (_EVE if m.kind in _ACTS else timedelta(0)) and not _is_limit(m)  # what is only named of a day to come is planned for it


def _is_limit(m: Mention) -> bool:
    """Whether its day only bounds what is told: "more snow fell by Tuesday night"."""
    before = m.evidence.quote[: max(0, m.evidence.expression_start - m.evidence.start)].rstrip().rpartition(" ")[2].lower()
    return before in LIMITS and m.evidence.type != _TIME  # "after 2am on Monday" is on Monday


def _day_of(lead: Mention, days: Sequence[Mention]) -> Mention | None:
    """The one right behind it that goes on with its act, or that tells most of what it tells, else the latest: of what happened or was said on the eve, or earlier what happened before a lead that answers nothing, or what officials say of a lead of the first sentences."""
    if (told := next((d for d in days if _goes_on(lead, d)), None)) is not None:
        return told
    words = set(lead.words)
    shared, best = max(((len(words.intersection(m.words)), -n) for n, m in enumerate(days) if m.kind in _ACTS), default=(0, 0))
    if shared >= _ALIKE:
        return days[-best]
    latest = max(days, key=_start)
    before = lead.evidence.published - _start(latest)
    if before <= _EVE or before > _LATE:
        return latest if before <= _EVE else None
    if latest.kind in _SAID and (latest.kind is MentionKind.REPORT or latest.trigger in PLAIN_REPORT):
        return next((m for m in days if m.lead > 0 and _start(m) == _start(latest) and _is_official(m) and _of_one(lead, m)), None) if lead.lead < _OPENING else None
    return latest if lead.lead == 0 and not terms.reacts(lead) else None


def _is_of_another(m: Mention, lead: Mention) -> bool:
    """Whether a day only says which happening is meant, and the lead tells another: "called off the search after Monday's quake"."""
    owned = _OWNED.match(m.evidence.quote, m.evidence.expression_end - m.evidence.start) if m.kind is MentionKind.NAMING else None
    act = next((verb for word in owned[1].split() if (verb := noun(word))), "") if owned else ""
    return act != "" and lead.trigger not in CASUALTIES and not terms.kin(lead.trigger, act) and not terms.kin(act, lead.trigger)


# "Monday's [earthquake]"
_OWNED: Final = re.compile(r"['’]s ((?:[a-z][\w-]* ){0,2}[a-z][\w-]*)")


def _goes_on(lead: Mention, m: Mention) -> bool:
    """Whether one of the two sentences behind a lead tells its act of those just told of: "have arrested three men. The men were detained on Tuesday"."""
    if not 0 < m.lead - lead.lead <= _BEHIND or m.aside:
        return False
    if doubles.announces(m.evidence.quote, lead):
        return True
    return m.kind not in _SAID and terms.has_kin(lead.trigger) and terms.kin(lead.trigger, m.trigger) and _THOSE.match(m.evidence.quote) is not None


_BEHIND: Final = 2
_THOSE: Final = re.compile(r"(?:The|They|He|She|It|Both|All)\b")


def _is_official(m: Mention) -> bool:
    """Whether those speak who tell of what they have done, found or seen that day: an arrest, a verdict, an attack."""
    return m.kind in _SAID and _OFFICIAL.search(m.evidence.attribution) is not None


_OFFICIAL: Final = re.compile(r"\b(?:witness(?:es)?|residents?|rescuers|police|court|judge|prosecutors?|officials?|officers?|authorities|sheriff|coroner|ministry)\b", re.IGNORECASE)


def _of_one(lead: Mention, m: Mention) -> bool:
    """Whether what is said is of the same matter: it shares a word with the lead, or that holds somebody to account."""
    return not set(lead.clause).isdisjoint(m.words) or lead.trigger in _HELD


_HELD: Final = frozenset({"arrest", "detain", "charge"})


def _start(m: Mention) -> date:
    assert m.evidence.when is not None, "a recent day"
    assert m.evidence.when.start is not None, "a recent day"
    return m.evidence.when.start
