"""A clause -> a title for charts: at most 70 characters, actor, verb, object, never cut in mid-phrase; and the cleaned sentence.

A title is made of the words told, in their order. Days, attributions, asides and relative clauses are left out; what is still too
long loses phrases from its end, then from its subject. "" where nothing readable is left.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.grammar.clauses import Opening
from timeline.grammar.happenings import PLAIN_REPORT, REPORTS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.grammar.clauses import Clause, Parse

LONGEST: Final = 70
_SHORTEST: Final = 12
_SPACE: Final = re.compile(r"\s+")
_DATELINE: Final = re.compile(
    r"^(?:[A-Z][\w.,’'/ -]{1,60}?)?\((?:AP|AFP|Reuters|CNN|UPI|dpa|Xinhua|IANS|ANI|PTI|TASS)\)(?: +[—–-]+|:)? *|^[A-Z][A-Z .,’'/]{2,40}(?:, [A-Z][\w. ]{2,20})? (?:—|–|--?) "
)
PRONOUNS: Final = frozenset("he she it they him her them this that these those who which one ones himself herself itself themselves there we i you us me".split())
# A phrase may end before these.
_BREAKS: Final = frozenset("ikwTtG,-(;:")
_SKIP: Final = frozenset("q")
# Prepositions that end no phrase: what follows belongs to the word before.
_BOUND: Final = frozenset("of than per like".split())
_WITH_OBJECT: Final = {"accuse": "of", "charge": "with", "sentence": "to", "ban": "from", "prevent": "from", "strip": "of", "rob": "of", "base": "on", "turn": "into", "force": "to", "order": "to", "urge": "to", "call": "on"}


def summary(sentence: str) -> str:
    """The sentence on one line, its dateline left out."""
    text = _SPACE.sub(" ", sentence).strip()
    return _DATELINE.sub("", text, count=1) or text


def title(parse: Parse, clause: Clause, referent: str = "") -> str:
    """The title of a clause; `referent` stands in for a pronoun that is its subject."""
    if clause.group.lemma in REPORTS and clause.opening is not Opening.STATED and (text := _statement(parse, clause, referent)):
        return text
    return _clause(parse, clause, referent)


def _clause(parse: Parse, clause: Clause, referent: str, budget: int = LONGEST) -> str:
    whole, bare = _subject(parse, clause, referent)
    if not bare:
        return ""
    ends = _ends(parse, clause)
    for subject in (whole, bare) if whole != bare else (bare,):
        for end in ends:
            text = _fit(subject, _words(parse, clause.group.start, end, clause))
            if _SHORTEST <= len(text) <= budget:
                return text
    return ""


def _fit(subject: str, predicate: str) -> str:
    text = f"{subject} {predicate}".strip(" ,;:-–—")
    text = text[:1].upper() + text[1:]
    return text.rstrip(".!?, ")


def _subject(parse: Parse, clause: Clause, referent: str) -> tuple[str, str]:
    """The subject in full, and without what hangs on its noun; ("", "") where it is not known."""
    start, end = subject_of(parse, clause)
    if start == end:
        return (referent, referent) if clause.opening is not Opening.RELATIVE else ("", "")
    words = [w.lower() for w in parse.words[start:end]]
    if words[0] in PRONOUNS and (end - start == 1 or words[0] not in {"this", "that", "these", "those"}):
        return referent, referent
    stop = next((n for n in range(start + 1, end) if parse.tags[n] in "iwT(,-qGtE" and parse.words[n].lower() not in _BOUND), end)
    return _words(parse, start, end, clause), _words(parse, start, stop, clause)


def subject_of(parse: Parse, clause: Clause) -> tuple[int, int]:
    """Tokens of the subject: its own, that of the clause it shares it with, or the noun that "who" stands for."""
    start, end = clause.subject
    if end > start and parse.tags[start] != "w":
        return start, end
    before = [c for c in parse.clauses if c is not clause and c.group.start < clause.group.start]
    if clause.opening is Opening.JOINED:
        return subject_of(parse, before[-1]) if before else (0, 0)
    if clause.opening is Opening.RELATIVE:
        return _antecedent(parse, clause.pieces[-1][0] if not before else clause.start)
    return (0, 0)


def _antecedent(parse: Parse, at: int) -> tuple[int, int]:
    """The noun phrase that ends before token `at`."""
    tags = parse.tags
    while at and tags[at - 1] in ",(":
        at -= 1
    start = at
    while start and (tags[start - 1] in "nPoujsdFZ" or (parse.words[start - 1].lower() == "of" and start > 1)):
        start -= 1
        if tags[start] == "d" and (not start or parse.words[start - 1].lower() != "of"):
            break
    return start, at


def _ends(parse: Parse, clause: Clause) -> list[int]:
    """Tokens before which the predicate may stop, the farthest first."""
    tags, words = parse.tags, parse.words
    group = clause.group
    stop = clause.end
    for start, end in clause.pieces:
        if start > group.start and tags[start] in ',-(;:"':
            stop = min(stop, start)
        if start <= group.start < end:
            stop = min(stop, clause.end)
    ends = [stop]
    for at in range(stop - 1, group.end, -1):
        low = words[at].lower()
        if tags[at] not in _BREAKS or low in _BOUND or tags[at - 1] in "itdjs":
            continue
        if not _complete(parse, group.end, at, group.lemma):
            continue
        ends.append(at)
    return ends


def _complete(parse: Parse, start: int, end: int, verb: str) -> bool:
    """Whether the verb has what it needs in tokens start..end: an object, or the phrase that follows it at once."""
    kept = [n for n in range(start, end) if parse.tags[n] not in "qrx"]
    if not kept:
        return False
    needed = _WITH_OBJECT.get(verb)
    low = [parse.words[n].lower() for n in kept]
    if needed and needed in (w.lower() for w in parse.words[end : end + 6]) and needed not in low:
        return False
    if parse.tags[kept[0]] in "it" and len(kept) < 2:
        return False
    return parse.tags[kept[-1]] not in "idjstcrxkwT"


def _words(parse: Parse, start: int, end: int, clause: Clause) -> str:
    """The text of tokens start..end without days, asides in brackets and the words that carried a day."""
    keep: list[int] = []
    depth = 0
    for n in range(start, end):
        tag, low = parse.tags[n], parse.words[n].lower()
        if low in {"(", "["}:
            depth += 1
        elif low in {")", "]"}:
            depth = max(0, depth - 1)
        elif not depth and tag not in _SKIP and (clause.start <= n < clause.end or n < clause.start):
            keep.append(n)
    keep = [n for i, n in enumerate(keep) if not _carries(parse, n, keep[i + 1] if i + 1 < len(keep) else end)]
    return joined(parse, keep)


_CARRIERS: Final = frozenset("on in at by since until till from before after during around late early between through throughout over for within as of earlier later and also".split())


def _carries(parse: Parse, n: int, following: int) -> bool:
    """Whether a word only led to a day that was left out: "on", "late"."""
    return following > n + 1 and n + 1 < len(parse.tags) and parse.tags[n + 1] == "q" and parse.words[n].lower() in _CARRIERS


def joined(parse: Parse, tokens: Iterable[int]) -> str:
    """The words as told, with the blanks that stood before them."""
    text = ""
    last = -1
    for n in tokens:
        glued = text and parse.spans[n][0] == parse.spans[n - 1][1] and last == n - 1
        text += parse.words[n] if not text or glued or parse.words[n] in {",", "'s", "’s", "."} else f" {parse.words[n]}"
        last = n
    return text


def _statement(parse: Parse, clause: Clause, referent: str) -> str:
    """Somebody said something: "China said it opposes ...", or "Officials: three were killed" where the words said come first."""
    at = parse.clauses.index(clause)
    after = parse.clauses[at + 1] if at + 1 < len(parse.clauses) else None
    whole, bare = _subject(parse, clause, referent)
    if not bare:
        start = end = clause.group.end
        while end < clause.end and parse.tags[end] in "dsnPouji":
            end += 1
        whole = bare = _words(parse, start, end, clause) if end > start else ""
    if not bare:
        return ""
    if after is not None and after.opening is Opening.STATED:
        return _saying(parse, clause, after, (whole, bare))
    if clause.group.lemma in PLAIN_REPORT and at and parse.clauses[at - 1].opening in {Opening.MAIN, Opening.JOINED} and clause.start >= parse.clauses[at - 1].end:
        content = _clause(parse, parse.clauses[at - 1], "", LONGEST - len(bare) - 2)
        return f"{bare[:1].upper()}{bare[1:]}: {content[:1].lower() if not content[:2].isupper() and not _proper(parse, content) else content[:1]}{content[1:]}" if content else ""
    return ""


def _proper(parse: Parse, content: str) -> bool:
    first = content.split(" ", 1)[0]
    return any(w == first and t == "P" for w, t in zip(parse.words, parse.tags, strict=True))


def _saying(parse: Parse, clause: Clause, stated: Clause, subjects: tuple[str, str]) -> str:
    tail = _words(parse, clause.group.start, clause.group.end, clause)
    listener = _words(parse, clause.group.end, clause.end, clause) if clause.group.lemma in {"tell", "inform", "warn", "remind", "assure"} else ""
    opener = "that " if listener or clause.group.lemma not in {"say"} else ""
    start = stated.start + (parse.tags[stated.start] == "T")
    for subject in dict.fromkeys(subjects):
        for end in _ends(parse, stated):
            text = _fit(subject, f"{tail} {listener} {opener}".replace("  ", " ").strip() + " " + _words(parse, start, end, stated))
            if len(text) <= LONGEST:
                return text
    return ""


def noun_phrase(parse: Parse, start: int, end: int) -> str:
    """A title from a noun and what hangs on it, "" where it is but a bare noun."""
    tags = parse.tags
    stop = end
    ends = [end]
    while stop < len(tags) and tags[stop] in "iPndjsuGoF":
        if tags[stop] == "i" and stop > end and parse.words[stop].lower() not in _BOUND:
            ends.append(stop)
        stop += 1
    ends.append(stop)
    for last in reversed(ends):
        if tags[last - 1] in "nPZFGu":
            text = joined(parse, (n for n in range(start, last) if tags[n] not in "q"))
            text = re.sub(r"^['’]s ", "", text)
            if len(text.split()) > 1 and len(text) <= LONGEST and len(text) >= _SHORTEST:
                return text[:1].upper() + text[1:]
    return ""


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
