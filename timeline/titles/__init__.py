"""A clause -> a title for charts: at most 70 characters, actor, verb, object, never cut in mid-phrase; and the cleaned sentence.

A title is made of the words told, in their order. Days, attributions, asides and relative clauses are left out; what is still too
long loses words that only paint, articles and first names, then phrases from its end, then from its subject. "" where nothing readable is left.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.happenings import CASUALTIES, EVENT_NOUNS, HEARSAY, PLAIN_REPORT, REPORTS, ZERO_THAT
from timeline.grammar.parsed import Opening
from timeline.grammar.people import person_among
from timeline.titles.added import circumstance, fronted, undecided
from timeline.titles.phrases import LINK, LONGEST, POSSESSIVE, SPACE, words
from timeline.titles.predicates import Subjects, acted, unstopped
from timeline.titles.readable import empty, ownerless, readable
from timeline.titles.statements import ASKING, has_object, statement, wrote
from timeline.titles.stops import ends
from timeline.titles.tolls import and_toll, of_the_harmed, with_first, with_toll
from timeline.titles.unsaid import told_no_more

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.grammar.parsed import Clause, Parse

_DATELINE_REACH: Final = 90
_DATELINE: Final = re.compile(
    r"^(?:[A-Z][\w.,:|’'/ -]{1,60}?)?\((?:AP|AFP|Reuters|CNN|UPI|dpa|Xinhua|IANS|ANI|PTI|TASS)\)(?: +[—–-]+|:)? *|^[A-Z][A-Z .,’'/]{2,40}(?:, [A-Z][\w. ]{2,20})? (?:—|–|--?) "
)


# "8 November 2011 Last updated at 06:28 ..."
_STAMP: Final = re.compile(r"\d{1,2} [A-Z]\w+ \d{4} Last updated at \d\d:\d\d (?:GMT |BST |ET )?")


# What a page's player says.
_CLOSED: Final = re.compile(r"CLOSE [A-Z][a-z]")


def summary(sentence: str) -> str:
    """The sentence on one line, its dateline and a live page's stamp left out."""
    text = SPACE.sub(" ", sentence) if "  " in sentence or not sentence.isprintable() else sentence
    text = text.replace("\\/", "/").replace(" , ", ", ")  # as some pages were saved
    text = text[len("CLOSE ") :] if _CLOSED.match(text) else text
    if "http" in text or "pic.tw" in text:
        text = LINK.sub("", text)
    if "Last updated at" in text and (stamp := _STAMP.match(text)):
        text = text[stamp.end() :] or text
    head = text[:_DATELINE_REACH]
    if ("(" in head or " - " in head or "-- " in head or "— " in head or "– " in head) and (dateline := _DATELINE.match(text)):
        return text[dateline.end() :] or text
    return text


def title(parse: Parse, clause: Clause, referent: str = "", persons: Sequence[tuple[int, int]] = (), before: str = "") -> str:
    """The title of a clause, or of the one before where both count the harmed; `referent` stands in for a pronoun that is its subject, `persons` are offsets of names in the sentence, `before`: whom it goes on about."""
    clause = of_the_harmed(parse, clause)
    if empty(parse, clause):
        cause = parse.clauses[at] if (at := parse.clauses.index(clause) + 1) < len(parse.clauses) else None
        told = cause is not None and HEARSAY.isdisjoint(map(str.lower, parse.words[cause.start : cause.group.end])) and cause.opener in {"after", "when"} and cause.group.tags[0] in "vEb" and cause.start >= clause.end
        text = title(parse, cause, "", persons) if cause and told else ""  # "chaos broke out after a truck hit the crowd"
        return "" if _HIS.search(text) and not person_among(text.lower().split()) and not any(parse.text[a:b] in text for a, b in persons) else text
    words_for = Subjects(parse, referent, persons)
    text = statement(parse, clause, words_for) if clause.group.lemma in REPORTS or _states(parse, clause) else ""
    whom = _whom(parse, clause, persons, before) if _OBJECT.search(f" {parse.cut(clause.group.end, clause.end)}") else ""
    if not text and not _told_by_whom(parse, clause) and (clause.group.lemma not in REPORTS or has_object(parse, clause)):
        text = acted(parse, clause, words_for, LONGEST - max(0, len(whom) - len("him"))) or undecided(parse, clause, words_for)
        text = with_first(parse, clause, words_for) or text
        text = and_toll(parse, clause, words_for) or with_toll(parse, clause, words_for, text) or text
        text = _with_cause(parse, clause, words_for, text) if text else ""
        text += _but(parse, clause, text) if text else ""
        text = _or(parse, clause, text) if text else ""
        text += _of_claims(parse, clause, text) or fronted(parse, clause, text) if text else ""
    if before and text.startswith(("His ", "Her ", "Its ")) and len(text) + len(before) - 1 <= LONGEST:
        text = f"{before}{'’' if before.endswith('s') else '’s'}{text[3:]}"
    if text.split(" ", 1)[0].lower() in POSSESSIVE and re.match(r"\w+ \w+s ", text):
        text = text.split(" ", 1)[1]  # "its engineers found", of whomever
        text = text[:1].upper() + text[1:]
    if _OBJECT.search(text):
        whom = _whom(parse, clause, persons, before)
        if whom not in text:
            text = _OBJECT.sub(whom, text)  # the one person told of before
        elif not whom:
            return ""
    if clause.group.lemma in REPORTS & ZERO_THAT and clause.group.tags[0] != "b" and not wrote(parse, clause) and _ADDRESSED.match(text.partition(f" {words(parse, clause.group.start, clause.group.end)} ")[2]):
        return ""  # somebody told somebody, and nothing of what
    if clause.group.lemma in REPORTS and text.endswith(f" {parse.words[clause.group.head]}") and "b" not in clause.group.tags + clause.group.tags.replace("f", "b"):
        return ""  # somebody said, and nothing of what
    if wrote(parse, clause) and ASKING.isdisjoint(text.split()):
        return ""  # "three MPs wrote to the minister", for what?
    following = parse.clauses[parse.clauses.index(clause) + 1 :][:1]
    if clause.group.lemma in _TOLD_OF and f" {parse.words[clause.group.head]}" in text and "b" not in clause.group.tags and not (following and following[0].opening is Opening.STATED and parse.words[following[0].group.head] in text) and _OF_WHAT.isdisjoint(words(parse, clause.group.end, clause.end).split()):
        return ""  # "informed consumers", of what?
    if " its " in text and ownerless(parse, clause):
        return ""
    if told_no_more(parse, text) or (clause.group.lemma == "leave" and (left := _LEFT_SOMEBODY.match(text)) and left[1].lower() in EVENT_NOUNS and left[1].lower() not in _MOVING):
        return ""
    text = _on_condition(parse, clause, text)
    return text + _where(parse, clause, text) if readable(text) else ""


def _whom(parse: Parse, clause: Clause, persons: Sequence[tuple[int, int]], before: str) -> str:
    """The one person told of before a clause, in the sentence or before it; "" where there are several."""
    earlier = {parse.text[a:b] for a, b in persons if b <= parse.spans[clause.start][0]} or {before}
    return earlier.pop() if len(earlier) == 1 else ""


def _on_condition(parse: Parse, clause: Clause, text: str) -> str:
    """With "unless ..." or "if ..." behind what will be, "" where that does not fit, nor how long it will not be: "would not open [before 2020]"."""
    if not _TO_BE.search(text):
        return text
    at = parse.clauses.index(clause)
    last = parse.clauses[at + 1] if clause.group.lemma in REPORTS and at + 1 < len(parse.clauses) and parse.clauses[at + 1].opening is Opening.STATED else clause
    told_whole = parse.cut(clause.start, last.end)
    if (late := _NOT_BEFORE.search(told_whole)) and not text.endswith(unstopped(told_whole[late.end(1) :].strip())):
        return ""
    following = parse.clauses[parse.clauses.index(last) + 1 :][:1]
    openers = _CONDITIONS | _LATER if _NOT.search(text) else _CONDITIONS
    condition = following[0] if following and following[0].opener in openers and following[0].start <= last.end + 1 and last.group.lemma not in _ASKED else None
    if _UNTIL.search(text) and parse.tags[last.end : last.end + 1] in {"w", "T"}:
        return ""  # "would not open until the men [who built it had been questioned]"
    if condition is None or f" {condition.opener} " in text:
        return "" if _ONLY_IF.search(told_whole) else text
    if parse.tags[condition.end : condition.end + 1] == "T":
        return ""  # "until he is sure [that ...]"
    told = unstopped(f"{text} {words(parse, condition.start, condition.end)}")
    return told if len(told) <= LONGEST and f" {parse.words[condition.group.head]}" in told[len(text) :] else ""


_TO_BE: Final = re.compile(r" (?:will|would|shall|won[’']t|wouldn[’']t)\b")
_NOT_BEFORE: Final = re.compile(r"((?:\b(?:not|never)|n[’']t)\b)[^.;,]*\b(?:until|before)\b")
_ASKED: Final = wordset("ask wonder know see decide doubt question")
_CONDITIONS: Final = frozenset({"unless", "if"})
_LATER: Final = frozenset({"until", "before"})
"""Where something will not be, they say when it will."""
_UNTIL: Final = re.compile(r"(?: not|n[’']t| never)\b.* (?:until|before) ")
_NOT: Final = re.compile(r" (?:not|never)\b|n[’']t\b")
_ONLY_IF: Final = re.compile(r"\b(?:only if|only when|provided (?:that|he|she|it|they|the))\b")


def _with_cause(parse: Parse, clause: Clause, words_for: Subjects, text: str) -> str:
    """With what a clause that follows adds; of who was hurt less is told where only so the cause has room."""
    if (added := circumstance(parse, clause, LONGEST - len(text))) and readable(text + added):
        return text + added
    if clause.group.lemma in CASUALTIES and "," not in text:
        for shorter in (acted(parse, clause, words_for, _HALF), _WERE.sub(" ", acted(parse, clause, words_for, _HALF + _FEW_WORDS))):
            if shorter and (added := circumstance(parse, clause, LONGEST - len(shorter))):
                return shorter + added
    return text


def _but(parse: Parse, clause: Clause, text: str) -> str:
    """What undid it, by the same subject, where it fits: "entered the town [but were beaten back]"."""
    further = next(iter(parse.clauses[parse.clauses.index(clause) + 1 :]), None)
    if further is None or further.opener != "but" or further.opening is not Opening.JOINED or further.start != clause.end or further.subject[0] < further.subject[1]:
        return ""
    if clause.opening is Opening.ADVERBIAL or further.group.lemma in REPORTS or "q" in parse.tags[further.start : further.end]:
        return ""  # what undid it on another day is told there
    good, poor = ends(parse, further)
    for end in [*good, *(end for end in poor if end == further.group.end and "b" in further.group.tags)]:
        told = unstopped(words(parse, further.start, end))
        if len(text) + 1 + len(told) <= LONGEST and readable(f"{text} {told}"):
            return f" {told}"
    return ""


def _or(parse: Parse, clause: Clause, text: str) -> str:
    """With the other thing that may have been done, "" where it does not fit: "were detained [or beaten]"."""
    further = next(iter(parse.clauses[parse.clauses.index(clause) + 1 :]), None)
    if further is None or further.opener != "or" or further.opening is not Opening.JOINED or further.start != clause.end or clause.end != clause.group.end or not text.endswith(f" {parse.words[clause.group.head]}"):
        return text
    told = next((f"{text} {words(parse, further.start, end)}" for some in (*ends(parse, further), [further.group.end]) for end in some), "")
    return told if readable(told) else ""


def _of_claims(parse: Parse, clause: Clause, text: str) -> str:
    """What is claimed, where it fits whole: "rejected allegations [that it had fired rockets]"."""
    stated = next(iter(parse.clauses[parse.clauses.index(clause) + 1 :]), None)
    if stated is None or stated.opening is not Opening.STATED or stated.start != clause.end or parse.words[stated.start - 1].lower() not in _CLAIMS or not text.endswith(parse.words[stated.start - 1]):
        return ""
    told = unstopped(words(parse, stated.start, stated.end))
    whom = told.lower().split()[:2]
    return f" {told}" if len(text) + 1 + len(told) <= LONGEST and whom[:1] == ["that"] and whom[1:] not in (["he"], ["she"], ["they"]) else ""


_CLAIMS: Final = wordset("allegation allegations claim claims accusation accusations report reports charge charges fear fears")
_HALF: Final = 36
"""Characters that leave room for a cause."""
_FEW_WORDS: Final = 12
# "seven people [were] killed after ...", as in a headline
_WERE: Final = re.compile(r"(?<=\w) (?:(?:have|has) been|were|was) (?=(?:killed|injured|wounded|hurt)$)")
_TOLD_OF: Final = wordset("warn inform notify alert brief remind")
_OF_WHAT: Final = wordset("of that about to against over on not")


def _where(parse: Parse, clause: Clause, text: str) -> str:
    """The place that an empty clause names and its cause does not: "chaos broke out in Nice after ..."."""
    if clause.opener == "where" and clause.opening is Opening.RELATIVE:
        return _there(parse, clause, text)
    before = parse.clauses[at - 1] if (at := parse.clauses.index(clause)) and clause.opening is Opening.ADVERBIAL else None
    if before is None or any(map(str.isupper, text[1:])) or not empty(parse, before):
        return ""
    place = _PLACE.search(parse.tags, before.group.end, before.end + 1)
    told = f" {words(parse, *place.span())}" if place and parse.words[place.start()] in {"in", "at", "near", "outside"} else ""
    return told if len(text) + len(told) <= LONGEST else ""


def _there(parse: Parse, clause: Clause, text: str) -> str:
    """The place that a clause hangs on: "Sousse, where 38 people were killed"."""
    start = clause.start
    end = start - (parse.tags[start - 1 : start] == ",")
    first = end
    while first and parse.tags[first - 1] == "P":
        first -= 1
    lead = parse.words[first - 1] if first and parse.words[first - 1] in _STANDING else "in"
    lead = f"{parse.words[first - 2]} of" if first > 1 and parse.words[first - 1] == "of" and parse.words[first - 2] in _SIDES else lead  # "the district south of Bonn, where ..."
    if first == end and (site := _SITE.search(parse.tags, 0, end)):
        first, lead = site.start(), "at"  # "the Lom coal mine where ten died"
    reached = clause.group.lemma in _REACHING and text.endswith(f" {parse.words[clause.group.head]}")
    told = f" {words(parse, first, end)}" if reached else f" {lead} {words(parse, first, end)}"
    return told if first < end and len(text) + len(told) <= LONGEST else ""


_SITE: Final = re.compile(r"dP+n{0,2}[nF]$")


_SIDES: Final = wordset("north south east west northeast northwest southeast southwest outside")
_STANDING: Final = frozenset({"at", "near", "outside", "on"})
# "Oslo, where she visited": she visited it.
_REACHING: Final = wordset("visit tour reach enter leave")
_PLACE: Final = re.compile(r"iP+(?=[,.ki])")


def _states(parse: Parse, clause: Clause) -> bool:
    """Whether what was found or shown follows: "a study found that ..."."""
    further = parse.clauses[parse.clauses.index(clause) + 1 :]
    return clause.group.lemma in ZERO_THAT and bool(further) and further[0].opening is Opening.STATED and parse.tags[further[0].start] == "T" and not parse.tags[clause.group.end : further[0].start].strip("iqrx")


_HIS: Final = re.compile(r"\b(?:his|her)\b")
# "a defeat left Maclean [in despair]"
_MOVING: Final = wordset("march tour parade rally race protest expedition voyage mission")
_LEFT_SOMEBODY: Final = re.compile(r"[^.]*?\b([a-z]+)(?: (?:in|at|by|against|on|over)\b[^.]*)? left [A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*$")
# No "her son".
_OBJECT: Final = re.compile(r"(?<= )(?:him|her)(?=$| (?:to|for|in|on|at|as|with|from|of|by|and|after|into|out|over|off|an?|the|guilty|dead|free|\d+)(?: |$))")
# "announced on Twitter", "confirmed to the paper following a report"
_ADDRESSED: Final = re.compile(r"(?:on|to(?= [A-Z]| the | a | reporters)|in|at|via|following|during|through) (?!\w+ing\b)(?!.* (?:that|of|about) )")


def _told_by_whom(parse: Parse, clause: Clause) -> bool:
    """Whether a verb of saying is followed by who says it: "..., reported the paper"."""
    return clause.opening is Opening.JOINED and clause.group.lemma in PLAIN_REPORT and not parse.tags[clause.group.end : clause.end].strip("dnPj.,q")


def cut(text: str) -> str:
    """A text in a language without a grammar: as much of it as ends at a comma or a word."""
    text = summary(text).rstrip(".!?;:, ")
    if len(text) <= LONGEST:
        return text
    head = text[:LONGEST]
    comma = max(head.rfind(mark) for mark in (", ", "; ", ": ", " – ", " - "))
    if comma >= LONGEST // 2:
        return head[:comma]
    return head[: LONGEST - 1].rpartition(" ")[0].rstrip(",;: ") + "…"
