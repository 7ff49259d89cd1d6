"""A phrase as the sentence that it shortens: "Berg, jailed after leading a coup in 2009" -> "Berg led a coup"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from timeline.extractor.acts import act, noun
from timeline.extractor.participles import ANSWERABLE, BESIDE, of_doing
from timeline.extractor.told import Told
from timeline.extractor.vouching import HELD
from timeline.grammar import clauses, words as wordset
from timeline.grammar.happenings import INTRANSITIVE, LIMITS, PLAIN_REPORT, PLANNING, REPORTS, STATES, ZERO_THAT
from timeline.grammar.verbs import BASES, lemma, past
from timeline.model import MentionKind, Status
from timeline.titles.antecedents import antecedent, plural, subject_of
from timeline.titles.complements import AWAY

if TYPE_CHECKING:
    from datetime import date

    from timeline.extractor.days import Day
    from timeline.grammar.parsed import Clause, Parse

_FRESH: Final = timedelta(days=3)
_OLD: Final = timedelta(days=14)
_BEFORE: Final = wordset("after before since following")
_PRONOUNS: Final = wordset("he she it")
# "the mayor, followed by two guards on Monday, ..."
_NO_ACT: Final = STATES | PLANNING | INTRANSITIVE | BESIDE | wordset("follow compare worry shock surprise concern bear address date mean design make give take put place leave set")
_PUBLISHED: Final = wordset("release publish broadcast air post issue obtain")
_STRAIGHT: Final = re.compile(r"[^q,;:\-wTkVvbhmo\"]*")


def of_phrase(parse: Parse, day: Day, at: int, lead: str, anchor: date) -> Told | None:
    """What is told beside another act: "was jailed after leading a coup in 2009", "before being sold in 2014", "the bank, founded in 1999, ..."."""
    if lead in LIMITS or day.when.end is None or day.when.end > anchor:
        return None
    start = next((n for n in range(at - 1, -1, -1) if _begins(parse, n)), -1)
    host = parse.clause_of(start) if start >= 0 else None
    if host is None or parse.tags.count('"', 0, start) % 2 or not _STRAIGHT.fullmatch(parse.tags, start + 1, _lead(parse, at)):
        return None
    verb = lemma(parse.words[_verb(parse, start)].lower())
    two = any(parse.tags[n] == "c" and parse.words[n + 1].endswith("ing") for n in range(start, at))  # "after passing Lom and reaching Oslo on Monday"
    if verb in ANSWERABLE and of_doing(parse, start + 1, at):
        return None  # "credited with starting the strike on Monday"
    if two or verb not in BASES or verb in PLAIN_REPORT or any(start <= c.group.start < at for c in parse.clauses):
        return None
    if not (_is_apposed(parse, host, start, at, verb) if parse.tags[start] in "Ep" else (anchor - day.when.end > _FRESH and _is_its_own(parse, host, start))):
        return None
    kind = MentionKind.BACKGROUND if parse.tags[start - 1] != "c" or anchor - day.when.end > _OLD else MentionKind.HAPPENING
    return Told(day, kind, verb, Status.HAPPENED, None, start, at, nonfinite=start)


def _begins(parse: Parse, n: int) -> bool:
    """Whether a gerund behind "after" stands there, or a participle behind a comma or behind "and" and the day of another."""
    if parse.tags[n] in "Ep":
        return n == 0 or parse.tags[n - 1] == "," or parse.tags[n - 2 : n] == "qc"
    return n > 0 and parse.words[n].endswith("ing") and parse.words[n - 1].lower() in _BEFORE


def _is_its_own(parse: Parse, host: Clause, start: int) -> bool:
    """Whether it is somebody named, the subject of a clause that tells what came of it, who did what a gerund tells: nobody else who might have is there."""
    first, last = subject_of(parse, host)
    sold = parse.words[start] == "being" and host.group.lemma == "be" and host.group.tags == "b"
    if (start < host.group.start and start - 1 != host.start) or (parse.words[start - 1].lower() == "before" and not sold) or '"' in parse.tags[host.start : start]:
        return False  # "died before finishing it": it was not done; but "was a docker before being sold"
    if any(host.group.end <= c.group.start < start for c in parse.clauses) or host.group.lemma in REPORTS | ZERO_THAT | HELD:
        return False  # of which of two verbs?
    told = act(parse, host)
    undergone = "b" in host.group.tags or "f" in host.group.tags
    alone = undergone or sold or start < host.group.start or parse.tags[host.group.end : host.group.end + 1] in {"k", "q", "i", "t"}
    named = _NAMED.fullmatch(parse.tags, first, last) is not None and parse.words[first].lower() not in _NOBODY
    return (sold or start < host.group.start or (told is not None and told.status is Status.HAPPENED)) and alone and named and (noun(parse.words[start]) == "" or parse.tags[start + 1 : start + 2] in set("dsPuo"))


_NAMED: Final = re.compile(r"[dj]{0,2}n{0,2}P+|o")
_NOBODY: Final = wordset("nobody none few neither no it they")


def _is_apposed(parse: Parse, host: Clause, start: int, at: int, verb: str) -> bool:
    """Whether a participle tells what was done to the noun before it: "the bank, founded in 1999 by two dockers, ..."."""
    further = parse.tags[at:].lstrip("q")[:1]
    if parse.tags[start - 1] == "c" and not (host.group.end <= start and host.group.tags[0] == "b" and host.group.tags[-1] in "Ep"):
        return False
    if verb in _NO_ACT or parse.tags[start + 1] not in "irtq" or further not in {"", ",", ".", "-", "i", "k"} or (verb in _PUBLISHED and host.group.lemma in REPORTS):
        return False
    first, last = _subject(parse, host, start)
    if parse.tags[start - 1] == "c":
        return first < last  # "was arrested in May and [freed on Monday]"
    if (start == 0 and host.group.lemma in REPORTS) or (first and parse.words[first - 1].lower() == "of" and parse.tags[first - 2 : first - 1] not in {"n", "P"}):
        return False  # "Arrested on Monday, police say ...", "two of the sailors, arrested ..."
    if first == last or "i" in parse.tags[first:last]:
        return False  # "the director of the bank, founded ..."
    before = parse.tags[max(0, first - 2) : first]
    return (first, last) == subject_of(parse, host) or not (before.endswith(("c", ",")) or (before.endswith("i") and before[0] in "nPFZ"))


def _subject(parse: Parse, host: Clause, start: int) -> tuple[int, int]:
    """Of whom a phrase at `start` is told: of the subject, but a participle behind a noun of that."""
    return antecedent(parse, start) if start and parse.tags[start] in "Ep" and parse.tags[start - 1] != "c" else subject_of(parse, host)


def sentence(parse: Parse, told: Told, host: Clause, whom: str) -> Parse | None:
    """The phrase with its subject and a finite verb; `whom`: whom a pronoun that is the subject of its clause stands for."""
    first, last = _subject(parse, host, told.nonfinite)
    whom = whom if (first, last) == subject_of(parse, host) else ""
    named = whom or (parse.cut(first, last) if first < last and parse.words[first].lower() not in _PRONOUNS else "")
    if not named:
        return None
    at = _verb(parse, told.nonfinite)
    form = past(parse.words[at].lower())
    if parse.words[told.nonfinite].lower() == "being" or parse.tags[told.nonfinite] in "Ep":
        form = f"{'were' if first < last and ('c' in parse.tags[first:last] or plural(parse.words[last - 1])) and not whom else 'was'} {parse.words[at].lower()}"
    if not form:
        return None
    made = clauses.parse(" ".join(filter(None, (named, form, parse.cut(at + 1, max(_lead(parse, told.end), at + 1 + (parse.words[at + 1].lower() in AWAY))), _behind(parse, told.end)))) + ".")
    found = act(made, made.clauses[0]) if made.clauses else None
    clear = found is not None and found.status is Status.HAPPENED and made.clauses[0].subject[1] > 0
    return made if clear and ("P" in made.tags or told.kind is MentionKind.HAPPENING) else None  # of long ago only what names somebody


def _verb(parse: Parse, start: int) -> int:
    """The token of the verb that a gerund at `start` carries: "having won", "being sold"."""
    helps = parse.words[start].lower() in {"being", "having"}
    return next((n for n in range(start + 1, len(parse.tags)) if parse.tags[n] in "Ep"), start) if helps and parse.tags[start + 1 : start + 2] in {"E", "p", "r"} else start


def _behind(parse: Parse, at: int) -> str:
    """What goes on behind the day: "was named in 2009 [as its chief]"."""
    start = next((n for n in range(at, len(parse.tags)) if parse.tags[n] != "q"), at)
    stop = next((n for n in range(start, len(parse.tags)) if parse.tags[n] in ',;:-."wTcvVbhmq' or (parse.tags[n] == "k" and parse.words[n] != "as")), start)
    further = parse.tags[start : start + 1] in {"i", "t"} or parse.words[start : start + 1] == ["as"]
    return parse.cut(start, stop) if further and parse.tags[stop : stop + 1] != "q" else ""  # but not "fell in 2008 [from ten in 2007]"


def _lead(parse: Parse, at: int) -> int:
    """The token where what leads to the day at `at` begins."""
    while at and parse.tags[at - 1] in "qri":
        at -= 1
    return at


def undated(parse: Parse, first: int, last: int) -> Parse:
    """With what lies between two offsets tagged as time: "the [2015] blast that killed ten", "[Tuesday]'s blast"."""
    day = [first <= start < last for start, _ in parse.spans]
    return replace(parse, tags="".join("q" if of_day else tag for tag, of_day in zip(parse.tags, day, strict=True)))
