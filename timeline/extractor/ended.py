"""How what an article tells of a day ended, told on without one: who attacked was shot by the police, who stood trial with somebody was fined."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from timeline.extractor import mentions, telling
from timeline.extractor.acts import act
from timeline.extractor.told import Told
from timeline.grammar import words as wordset
from timeline.grammar.happenings import CASUALTIES
from timeline.grammar.parsed import Opening
from timeline.grammar.people import person_among
from timeline.model import MentionKind, Status
from timeline.titles.antecedents import subject_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.extractor.place import Place
    from timeline.grammar.parsed import Clause, Parse
    from timeline.model import Mention

_OPENING: Final = 3
"""Told sentences, one of which tells what it is that ended."""
_REACH: Final = 12
_RECENT: Final = timedelta(days=3)
_ATTACKED: Final = CASUALTIES | wordset("attack shoot stab ram plough plow bomb storm open explode drive")
_TRIED: Final = wordset("sentence convict jail imprison acquit find")
_SHOT: Final = wordset("shoot kill")
_FINED: Final = wordset("fine acquit clear order")
_SIGNS: Final = frozenset({"shot", "killed", "fined", "acquitted", "cleared", "ordered"})
_OFFICERS: Final = wordset("police officers officer guards soldiers troops policemen snipers marksmen agents")
_WHO_DID_IT: Final = wordset("attacker attackers gunman gunmen assailant assailants shooter driver bomber knifeman suspect")
_COURT: Final = wordset("court judge judges jury tribunal")
# Of another day or another matter.
_ELSEWHERE: Final = wordset("previously earlier already another separate separately different before later last since then ago once when after during had past initially")


def ended(place: Place, found: Sequence[Mention]) -> Mention | None:
    """The mention of such an end, on the day of what was told before, of a headed article."""
    if not place.article.title or place.lead >= _REACH or _SIGNS.isdisjoint(words := place.sentence.text.split()) or not _ELSEWHERE.isdisjoint(map(str.lower, words)):
        return None
    matter = next((m for m in found if m.lead < _OPENING and m.title and _is_matter(m)), None)
    parse = telling.taken_apart(place.sentence, place.resolutions) if matter else None
    if matter is None or parse is None:
        return None
    for clause in parse.clauses:
        told = act(parse, clause) if clause.opening in _PLAIN and _ends(parse, clause, matter.trigger) else None
        if told and told.status is Status.HAPPENED:
            one = Told(None, MentionKind.HAPPENING, told.trigger, told.status, clause, min(clause.start, subject_of(parse, clause)[0]), clause.end)
            made = mentions.mention(place, one, parse, mentions.facts(place, parse))
            if made.title:
                return made._replace(evidence=mentions.dated_by(made.evidence, matter.evidence, "the day of what so ended"))
    return None


_PLAIN: Final = frozenset({Opening.MAIN, Opening.JOINED})  # "shot and killed the gunman"


def _is_matter(m: Mention) -> bool:
    """Whether it tells of a recent day that somebody was attacked, or tried."""
    when = m.evidence.when
    recent = when is not None and when.days == 1 and when.start is not None and timedelta(0) <= m.evidence.published - when.start <= _RECENT
    return recent and m.kind in {MentionKind.HAPPENING, MentionKind.REPORT} and m.evidence.status is Status.HAPPENED and m.trigger in _ATTACKED | _TRIED


def _ends(parse: Parse, clause: Clause, matter: str) -> bool:
    """Whether a clause tells in the plain past how it ended."""
    group, (start, end) = clause.group, subject_of(parse, clause)
    subject = {w.lower() for w in parse.words[start:end]}
    after = {w.lower() for w in parse.words[group.end : clause.end + _BEHIND]}
    passive = group.tags in {"bE", "bp", "bqE"} and parse.words[group.start].lower() in {"was", "were"}
    if group.lemma in _SHOT and matter in _ATTACKED:
        theirs, whose = (after, subject) if passive else (subject, after)
        return (passive or group.tags in {"E", "v"}) and not _OFFICERS.isdisjoint(theirs) and not _WHO_DID_IT.isdisjoint(whose) and _OFFICERS.isdisjoint(whose)
    if group.lemma in _FINED and matter in _TRIED:
        somebody = "P" in parse.tags[start:end] or person_among(subject)
        return (passive and somebody and group.lemma != "order") or (group.tags in {"E", "v"} and not _COURT.isdisjoint(subject))
    return False


_BEHIND: Final = 6
"""Tokens behind the clause that may still tell whom: "shot [and killed the driver]"."""
