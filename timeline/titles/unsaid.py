"""Whether a verb is left without what it is about."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.happenings import EVENT_NOUNS, INTRANSITIVE, OF_DAYS, PLAIN_REPORT, REPORTS, ZERO_THAT
from timeline.grammar.parsed import Opening
from timeline.grammar.people import holds_office, person_among
from timeline.grammar.verbs import lemma
from timeline.titles.antecedents import subject_of

if TYPE_CHECKING:
    from timeline.grammar.parsed import Clause, Parse

# "reopened and is working": no object for both.
_OTHER_VERB: Final = re.compile(r"c[rx]*[bmh]")
# "nine cases have been confirmed"
_OF_THINGS: Final = wordset("confirm announce report reject reveal order")
_TO_SOMETHING: Final = wordset("suggest indicate imply")
_ON_SOMEBODY: Final = wordset("impose level levy inflict")
_LISTED: Final = re.compile(r",[jnF]+(?:i[jnF]+)?,")
_OF_KNOWLEDGE: Final = wordset("rule learn understand hear know find")
_ON_AND_OFF: Final = wordset("start begin stop continue keep resume finish")
# They do something to something; some also by themselves: "the talks started", but nobody started.
OF_SOMETHING: Final = wordset("start begin stop resume launch open close conduct hold make take give bring put use find buy sell build create cause order release sign issue publish announce pursue carry send provide achieve reach receive include join deploy seek watch cancel target lower raise complete reveal discover finish")
_SHUT: Final = wordset("end close shut finish conclude retire dismiss")
_OF_ITSELF: Final = wordset("start begin stop resume launch open close finish")
# They need nothing beside a subject.
ALONE: Final = (INTRANSITIVE | wordset("meet")) - wordset("start begin continue fail refuse try intend attempt manage seem remain work appear emerge agree react respond reply speak talk graduate comply apply occur happen end")
SINGLE: Final = ALONE | wordset("fall win lose drown flee sink sing dance laugh cry open close derail overturn vote")


def before_days(tags: str, start: int, stop: int) -> int:
    """Where tokens start..stop end without the days, adverbs and full stop at their end."""
    while stop > start and (tags[stop - 1] in "qrx." or tags[stop - 1 : stop + 1] == "iq"):
        stop -= 1
    return stop


def says_nothing(parse: Parse, clause: Clause, stop: int) -> bool:
    """Whether a verb is left without what it is about."""
    tags, group = parse.tags, clause.group
    active = {"b", "f"}.isdisjoint(group.tags)
    if stop <= group.end and tags[stop : stop + 1] == "c" and group.tags[-1] in "Ev" and active and group.lemma not in SINGLE and not _OTHER_VERB.match(tags, stop):
        return True  # "officials coordinated and made calls"
    alone = before_days(tags, group.end, stop) <= group.end
    if (alone if clause.opening is Opening.RELATIVE else not tags[group.end : stop].strip("qr.")) and active and group.lemma in OF_SOMETHING and not (group.lemma in _OF_ITSELF and _is_event(parse, clause)):
        return True  # "(drills that) the navy started"
    if tags[group.end : group.end + 1] == "i" and tags[group.end + 1 : group.end + 2] != "q" and active and group.lemma in _ON_SOMEBODY:
        return True  # "(sanctions) Norway imposed on [rebels]"
    last = before_days(tags, group.end, stop)
    if tags[last - 2 : last] == "ta" and lemma(parse.words[last - 1].lower()) in OF_SOMETHING - _OF_ITSELF:
        return True  # "(the course that) the party is likely to pursue"
    if group.lemma in _SHUT and "early" in parse.words[group.end : clause.end] and tags[parse.words.index("early", group.end)] == "q":
        return True  # "closed the school [early on Monday]"
    if stop <= group.end and group.lemma in {"know", "believe", "think", "want"} and active:
        return True  # "the army knows [where ...]"
    if stop <= group.end and group.lemma in _TO_SOMETHING and active:
        return True  # "the analysis suggested"
    if stop <= group.end and group.lemma in REPORTS and group.tags[-1] in "Ep" and not active and not (group.lemma in _OF_THINGS and _is_thing(parse, clause) and tags[stop : stop + 1] in {",", ".", ""}):
        return True  # "are confirmed as having died"
    following = parse.clauses[at] if (at := parse.clauses.index(clause) + 1) < len(parse.clauses) else None
    if following is not None and tags[stop : stop + 1] == "T" and following.start == stop and group.lemma in ZERO_THAT and following.opening is Opening.STATED and tags[group.end] not in "dsnPjuFZ":
        return True  # "said she had heard from sources [that ...]"
    if alone and tags[stop : stop + 1] == "T" and "b" not in group.tags and not (following is not None and following.start == stop):
        return True  # "would recommend [that the port be shut]"
    if alone and following is not None and "b" not in group.tags and group.lemma in OF_SOMETHING | {"affirm", "discuss", "debate", "decide", "determine", "consider"} and following.opener in {"that", "whether"} and following.start == stop and following.opening is not Opening.RELATIVE:
        return True  # "the general affirmed [that ...]", "will be discussing [whether ...]"
    if stop <= group.end and tags[stop : stop + 1] == "w" and parse.words[stop].lower() in {"what", "why", "how"}:
        return True  # "did not realise what"
    if stop == group.end + 1 and tags[group.end] == "G" and group.lemma in _ON_AND_OFF and lemma(parse.words[group.end].lower()) not in SINGLE:
        return True  # "scientists started collecting"
    if not tags[group.end : stop].strip("iqr.") and group.lemma in _OF_KNOWLEDGE and group.tags[-1] in "Evp" and active:
        return True  # "the paper has learned"
    if stop <= group.end and group.tags[-1] == "G" and group.lemma in OF_SOMETHING:
        return True  # "the army was making"
    if group.lemma in REPORTS and _LISTED.match(tags, stop):
        return True  # "admitted the name, date of birth and address of thousands ..."
    if group.lemma in OF_DAYS and stop > group.end and not tags[group.end : stop].strip("qr."):
        return True
    return stop <= group.end and (group.tags[-1] in "beh" or (group.lemma in OF_DAYS and tags[group.end : group.end + 1] == "q"))  # "the accident was", "he was targeting [November]"


def told_no_more(parse: Parse, text: str) -> bool:
    """Whether a title ends with a verb that the next clause hangs on: "said he would ensure [the port was shut]"."""
    last = text.rpartition(" ")[2]
    return any(told.opening is Opening.STATED and told.start >= c.group.end and before_days(parse.tags, c.group.end, told.start) <= c.group.end and c.group.lemma not in PLAIN_REPORT and parse.words[c.group.head] == last and "b" not in c.group.tags for c, told in pairwise(parse.clauses))


def _is_thing(parse: Parse, clause: Clause) -> bool:
    """Whether a subject is nobody: "the cases", not "Lund" or "two soldiers"."""
    start, end = clause.subject
    return start < end and parse.tags[end - 1] in "nFZ" and not person_among([parse.words[next((n for n in range(start, end) if parse.tags[n] == "i"), end) - 1].lower()])


def _is_event(parse: Parse, clause: Clause) -> bool:
    """Whether what "started" is no somebody: "the talks", "protests against President Berg"."""
    start, end = subject_of(parse, clause)
    head = parse.tags.find("i", start, end)
    if clause.opening is Opening.RELATIVE:
        town = start > 1 and not parse.tags[start:end].strip("P") and (parse.words[start - 1] in {"in", "at", "near"} or parse.tags[start - 2 : start] == "P,")
        return not town and not holds_office(parse.words[start:end])  # not "the Norwegian coastguard, which began", "a summit in Lom, Norway, which starts"
    return parse.tags[end - 1] != "P" or (head > start and not EVENT_NOUNS.keys().isdisjoint({parse.words[head - 1].lower(), parse.words[head - 1].lower().removesuffix("s")}))
