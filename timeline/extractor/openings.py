"""Whom the sentence before opens with, whom "the company", "it" or "the two countries" go on about: the subject is what a text stays with (centering, Grosz, Joshi and Weinstein 1995)."""

from __future__ import annotations

import re
from calendar import month_name
from collections import Counter
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.happenings import REPORTS
from timeline.grammar.parsed import Opening
from timeline.grammar.verbs import lemma
from timeline.names import NameKind
from timeline.titles.pointing import BODIES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.extractor.place import Place
    from timeline.grammar.parsed import Clause, Parse
    from timeline.model import Sentence
    from timeline.names import Name


def body(sentences: Sequence[Sentence], names: Sequence[tuple[Name, ...]], number: int) -> str:
    """The body that the sentence before opens with, as one that acts; "" where it names another that may be meant."""
    if not number:
        return ""
    if chamber := _CHAMBER.match(sentences[number - 1].text):
        return chamber[0]
    if not names[number - 1]:
        return ""
    sentence, own = sentences[number - 1], names[number - 1]
    first = own[0]
    before, behind = sentence.text[: first.start - sentence.start], sentence.text[first.end - sentence.start :]
    aside = _ASIDE.search(sentence.text)
    own = tuple([n for n in own if aside is None or n.start - sentence.start < aside.start()])
    called = _CALLED.fullmatch(before)
    if not (called or (first.kind in _BODIES and before in {"", "The "})) or any(n.kind in _BODIES and n.canonical != first.canonical and not _THERE.search(sentence.text, 0, n.start - sentence.start) for n in own[1:]):
        return ""
    counts = Counter(n.canonical for told in names for n in told if n.kind in _BODIES)
    if " its " in sentence.text and first.kind in _BODIES and counts[first.canonical] * _TWO <= max(counts.values()):
        return ""  # all is about another: "Moody's cut its rating. It lost $48m"
    acting = _ACTING.match(behind)
    return first.canonical if called or first.kind is NameKind.ORGANISATION or (acting and (verb := lemma(acting[1])) in _OF_BODIES | REPORTS and verb != "be") else ""


def whose(parse: Parse, clause: Clause, place: Place) -> str:
    """Whose "its" is that a clause opens with: of who says so in the sentence, else of whom the sentence before opens with."""
    if clause.subject[0] == 0:
        return body(place.sentences, place.all_names, place.number)
    said = parse.clauses[parse.clauses.index(clause) - 1]
    start, end = said.subject
    if clause.opening is not Opening.STATED or said.group.lemma not in REPORTS or start == end:
        return ""
    first, last = place.sentence.start + parse.spans[start][0], place.sentence.start + parse.spans[end - 1][1]
    return next((n.canonical for n in place.names if first <= n.start and n.end == last and n.kind in _TELLING), "")


def pair(head: str, sentences: Sequence[Sentence], names: Sequence[tuple[Name, ...]], number: int) -> str:
    """The two of a sort that the sentence before names, as "Norway and Denmark"; "" where it names more, or fewer."""
    if not number:
        return ""
    kinds = _SORTS.get(head, frozenset())
    found = list(dict.fromkeys(n.canonical for n in names[number - 1] if n.kind in kinds))
    if len(found) == _TWO and (_names_only(sentences[number - 1].text, found) or re.search(rf"(?:^|\b(?:[Bb]etween|of|from|by|in) ){re.escape(found[0])}(?:['’]s)?,? (?:and|&) {re.escape(found[1])}\b", sentences[number - 1].text)):
        return " and ".join(found)
    both = _JOINT.match(sentences[number - 1].text) if head == "sides" else None
    return both[1] if both and lemma(both[2]) in _OF_BODIES | REPORTS else ""


def _names_only(text: str, found: Sequence[str]) -> bool:
    """Whether a sentence opens with one of two and names nobody but them."""
    own = {word for name in found for word in name.split()}
    named = [word for word in _CAPITAL.findall(text) if word not in month_name and not word.endswith("day")]
    return bool(named) and text.startswith(tuple(found)) and own.issuperset(named)


_CAPITAL: Final = re.compile(r"\b[A-Z][\w-]*")


def does(clause: Clause) -> bool:
    """Whether a verb is of what bodies do, or of what is done to them: "it" may be a ship that they bought."""
    return clause.group.lemma in (_DONE_TO_BODIES if "b" in clause.group.tags else _OF_BODIES | REPORTS)


def may_be(name: str, head: str) -> bool:
    """Whether what is called so may be "the firm": no council is."""
    return head not in _PRIVATE or _PUBLIC.isdisjoint([name.split(" of ", maxsplit=1)[0].rpartition(" ")[2]])


_PRIVATE: Final = wordset("company firm airline carrier retailer chipmaker carmaker automaker manufacturer lender insurer maker brewer supermarket chain publisher developer conglomerate startup start-up")
_PUBLIC: Final = wordset("Council Parliament Congress Senate Assembly Ministry Department Court Commission Committee Authority Government Party Church University")
_BODIES: Final = frozenset({NameKind.ORGANISATION, NameKind.OTHER})
_TELLING: Final = frozenset({NameKind.ORGANISATION, NameKind.OTHER, NameKind.COUNTRY})
_STATES: Final = frozenset({NameKind.COUNTRY})
_SORTS: Final = dict.fromkeys(["countries", "nations", "governments"], _STATES) | dict.fromkeys(["companies", "firms", "banks", "groups", "parties", "clubs", "teams"], _BODIES) | {"sides": _STATES}
_TWO: Final = 2
# "The travel firm Norsk ..."
_CALLED: Final = re.compile(rf"(?:The|A|An) (?:[\w-]+ ){{0,3}}(?:{'|'.join(sorted(BODIES))}) ")
# There is but one.
_CHAMBER: Final = re.compile(r"(?:Parliament|Congress|The (?:government|council|parliament|senate|supreme court|Supreme Court|Senate|cabinet|central bank|lower house|upper house|ministry|tribunal))(?=,? (?!of\b)[a-z])")
# "Norsk has cut jobs [since Havn left]"
_ASIDE: Final = re.compile(r"\b(?:since|after|when|because|although|while|before|which|who|where)\b")
# "a plant in Lom"
_THERE: Final = re.compile(r"\b(?:in|at|near|off|outside) $")
_ACTING: Final = re.compile(r" (?:(?:also|later|has|had|will|would|is|was|\w+ly) )*([a-z]+)\b")
_JOINT: Final = re.compile(r"([A-Z][\w’'-]*(?: [A-Z][\w’'-]*)* and (?:[a-z]+ ){1,3}[a-z]+s) (?:have |had |also )?([a-z]+)\b")
# What only people and bodies do.
_DONE_TO_BODIES: Final = wordset("found nationalise nationalize privatise privatize fine sue list delist rescue dissolve rename acquire merge accuse blame criticise criticize form")
_OF_BODIES: Final = wordset("""buy sell acquire close cut launch open ground sack hire recall agree plan want sign build employ offer pay raise issue file publish unveil introduce suspend halt start expand post grow lose win beat
    make own run merge move refuse try decide hold meet reach resume cancel restore ship deliver develop test supply raise lower add stop end appoint name pull pass convict acquit sentence reject vote elect amend ratify adopt impose extend declare order approve overturn uphold endorse back oust withdraw join seek face ban fine sue drill dump spill charter default borrow repay evacuate deploy invade sanction expel""")
