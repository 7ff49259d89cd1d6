"""Who was taken by officers, or judged by a court: told without a day while it is news."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.parsed import Opening
from timeline.grammar.people import person_among

if TYPE_CHECKING:
    from timeline.grammar.parsed import Clause, Parse

PAST: Final = wordset("previously earlier once already repeatedly then ago past before")
"""Words of what was so before the news."""
JUDGED: Final = re.compile(r"\bw(?:as|ere) (?:also )?(?:fined|sentenced|acquitted|jailed|convicted|ordered|cleared)\b")
"""What a court did to somebody."""
RULED: Final = re.compile(r"\b(?:sentenced?|sentences|jail(?:s|ed)?|convict(?:s|ed)|acquit(?:s|ted)|cleared|found guilty|fine[sd])\b", re.IGNORECASE)
"""What a headline has that tells of a verdict."""
OVERPOWERED: Final = "overpower"
"""The act of officers who shot an attacker: none of the deaths that an article counts."""


def held(parse: Parse, clause: Clause) -> bool:
    """Whether officers took or shot somebody: "Police arrested the driver", "was held on suspicion of theft"."""
    start, end = clause.subject
    officers = end > start and parse.words[end - 1].lower() in _OFFICERS
    after = {word.lower() for word in parse.words[clause.group.end : clause.end]}
    if clause.group.tags in {"bE", "bp", "bv", "byE"} and clause.group.lemma in _HOLDS | _UNDER and clause.opening in {Opening.MAIN, Opening.STATED} and PAST.isdisjoint(parse.words):
        somebody = "P" in parse.tags[start:end] or person_among(map(str.lower, parse.words[start:end]))
        confirmed = clause.opening is Opening.STATED and clause.group.lemma in _HOLDS and parse.clauses[parse.clauses.index(clause) - 1].group.lemma in {"confirm", "announce"}
        return somebody and _THEN.isdisjoint(map(str.lower, parse.words)) and (confirmed or "suspicion" in after or ("by" in after and not _OFFICERS.isdisjoint(after)))
    if clause.group.tags != "E" or not PAST.isdisjoint(parse.words):
        return False
    return (officers and clause.group.lemma in _HOLDS and clause.opening is Opening.MAIN) or shot(parse, clause)


def follows_news(sentence: str) -> bool:
    """Whether a sentence tells what officers or a court did about the news, which is news as well."""
    return JUDGED.search(sentence) is not None or _SHOT.match(sentence) is not None or _CONFIRMED.search(sentence) is not None


def shot(parse: Parse, clause: Clause) -> bool:
    """Whether officers shot who had attacked somebody: another act than the attack."""
    return _SHOT.match(parse.cut(0, clause.end)) is not None


def judged(parse: Parse, clause: Clause) -> bool:
    """Whether a court did it to somebody named or counted: "Five others were fined", "Lund was also ordered to pay"."""
    start, end = clause.subject
    group = clause.group
    done = group.tags.replace("r", "") in {"bE", "bp"} and parse.words[group.start] in {"was", "were"}
    ordered = group.lemma != "order" or parse.words[group.end : group.end + 2] in (["to", "pay"], ["to", "serve"])
    somebody = bool({"P", "u"}.intersection(parse.tags[start:end]))
    return done and ordered and somebody and group.lemma in _VERDICTS and clause.opening in {Opening.MAIN, Opening.JOINED} and PAST.isdisjoint(map(str.lower, parse.words))


_OFFICERS: Final = wordset("police authorities officers prosecutors")
_THEN: Final = wordset("when after during war")
_UNDER: Final = wordset("hold shoot kill rescue free")
_SHOT: Final = re.compile(r"^(?:[Pp]olice|[Oo]fficers|[Tt]roops) shot (?:dead |and (?:killed|wounded|injured) )?(?:the|an|two|three) (?:[\w-]+ )?(?:attackers?|gunm[ae]n|driver|bombers?|suspects?|assailants?|shooters?|hijackers?)\b")
_CONFIRMED: Final = re.compile(r"\b(?:confirmed|announced) (?:that )?[^.;]{3,60}\bw(?:as|ere) (?:arrested|detained|charged)\b")
_HOLDS: Final = wordset("arrest detain charge")
_VERDICTS: Final = wordset("fine sentence acquit jail convict order clear")
