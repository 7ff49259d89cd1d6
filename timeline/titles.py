"""A clause -> a title for charts: at most 70 characters, actor, verb, object, never cut in mid-phrase; and the cleaned sentence.

A title is made of the words told, in their order. Days, attributions, asides and relative clauses are left out; what is still too
long loses phrases from its end, then from its subject. "" where nothing readable is left.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.grammar.clauses import Opening
from timeline.grammar.happenings import EVENT_NOUNS, PLAIN_REPORT, REPORTS
from timeline.grammar.tags import TAGS

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
    text = _statement(parse, clause, referent) if clause.group.lemma in REPORTS else ""
    if not text and (clause.group.lemma not in REPORTS or has_object(parse, clause)):
        text = _clause(parse, clause, referent)
    return text if _readable(text) else ""


def has_object(parse: Parse, clause: Clause) -> bool:
    """Whether a verb of saying has something of its own: "posted a clip", "called for talks", but not "said on Monday"."""
    if len(clause.group.tags) > 1 and clause.group.tags[0] in "bmh" and clause.group.tags[-1] in "Ep" and "b" in clause.group.tags + "f":
        return True
    after = parse.tags[clause.group.end : clause.end].lstrip("rxq")
    at = parse.clauses.index(clause)
    plain = clause.group.lemma in PLAIN_REPORT or (at + 1 < len(parse.clauses) and parse.clauses[at + 1].opening is Opening.STATED)
    return clause.group.lemma not in {"say", "add", "tell", "note"} and after[:1] in set("dsnPju" if plain else "dsnPjuoitG")


def _readable(text: str) -> bool:
    words = text.lower().rstrip(".").split()
    return len(words) > 2 and len(text) <= LONGEST and words[0] not in PRONOUNS | _POSSESSIVE and TAGS[words[-1]] not in "idstTckwm" and text.count("“") == text.count("”") and text.count('"') % 2 == 0


def _clause(parse: Parse, clause: Clause, referent: str, budget: int = LONGEST) -> str:
    """Subject and predicate: as much of the predicate as fits, the subject cut down before anything is left off."""
    subjects = _subject(parse, clause, referent)
    for end in _ends(parse, clause):
        for tight in (False, True):
            predicate = _words(parse, clause.group.start, end, clause, tight=tight)
            for subject in subjects:
                text = _fit(subject, predicate)
                if tight and len(text) > budget:
                    text = _ARTICLE.sub("", text)
                    text = text[:1].upper() + text[1:]
                if _SHORTEST <= len(text) <= budget:
                    return text
    return ""


_ARTICLE: Final = re.compile(r"^(?:The|An?) ")


def _fit(subject: str, predicate: str) -> str:
    text = f"{subject} {predicate}".strip(" ,;:-–—")
    text = text[:1].upper() + text[1:]
    return text.rstrip(".!?, ")


def _subject(parse: Parse, clause: Clause, referent: str) -> tuple[str, ...]:
    """The subject in full, without what hangs on its noun, and the name alone at its end; () where it is not known."""
    start, end = subject_of(parse, clause)
    if start == end or clause.opener == "whose":
        return (referent,) if referent else ()
    words = [w.lower() for w in parse.words[start:end]]
    if words[0] in PRONOUNS and (end - start == 1 or words[0] not in {"this", "that", "these", "those"}):
        return (referent,) if referent else ()
    if not any(t in "nPFZG" for t in parse.tags[start:end]):
        return ()
    stop = next((n for n in range(start + 1, end) if parse.tags[n] in "iwT(,-qGtEk" and parse.words[n].lower() not in _BOUND), end)
    named = stop
    while named > start and parse.tags[named - 1] == "P":
        named -= 1
    forms = [_words(parse, start, end, clause), _words(parse, start, stop, clause)]
    if stop > named > start and parse.tags[named - 1] in "nj":
        forms.append(_words(parse, named, stop, clause))
    return tuple(dict.fromkeys(f for f in forms if f))


def subject_of(parse: Parse, clause: Clause) -> tuple[int, int]:
    """Tokens of the subject: its own, that of the clause it shares it with, or the noun that "who" stands for."""
    start, end = clause.subject
    if end > start and parse.tags[start] != "w":
        return start, end
    before = [c for c in parse.clauses if c is not clause and c.group.start < clause.group.start]
    if clause.opening is Opening.JOINED:
        return subject_of(parse, before[-1]) if before else (0, 0)
    if clause.opening is Opening.RELATIVE:
        return antecedent(parse, clause.pieces[-1][0] if not before else clause.start)
    return (0, 0)


def antecedent(parse: Parse, at: int) -> tuple[int, int]:
    """The noun phrase that ends before token `at`."""
    tags = parse.tags
    while at and tags[at - 1] in ",(":
        at -= 1
    start = at
    while start and (tags[start - 1] in "nPoujsdFZ" or (parse.words[start - 1].lower() == "of" and start > 1)):
        start -= 1
        if tags[start] == "d":
            break
    return start, at


def _ends(parse: Parse, clause: Clause) -> list[int]:
    """Tokens before which the predicate may stop, the farthest first; between joined nouns only where nothing else will do."""
    tags, words = parse.tags, parse.words
    group = clause.group
    stop = clause.end
    for start, _ in clause.pieces:
        if start > group.start and tags[start] in ",-(;:":
            stop = min(stop, start)
    while stop > group.end + 1 and tags[stop - 1] in 'idstcrkwT,:;-"':
        stop -= 1
    ends, last_resort = [stop], []
    if group.lemma in _WHOLE:
        return ends
    for at in range(stop - 1, group.end, -1):
        breaks = tags[at] in _BREAKS and words[at].lower() not in _BOUND and tags[at - 1] not in "itdjs"
        of_act = words[at].lower() == "of" and words[at - 1].lower() in EVENT_NOUNS
        if (breaks or tags[at] == "c" or of_act) and _complete(parse, group.end, at, group.lemma) and not tags[group.start : at].count('"') % 2:
            (ends if breaks else last_resort).append(at)
    if len(group.tags) > 1 and group.tags[-1] in "Ep" and any(t in "bef" for t in group.tags):
        ends.append(group.end)
    return ends + last_resort


# Cut short, these would say something else: "called the academy [out of touch]".
_WHOLE: Final = frozenset("call deem consider name label dub brand declare".split())


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
    if len(kept) > 1 and parse.tags[kept[-2]] == "u" and low[-1] in _MEASURES and end < len(parse.words) and parse.words[end].lower() in {"into", "after", "before", "from", "away"}:
        return False
    return parse.tags[kept[-1]] not in "idjstcrxkwTG"


_MEASURES: Final = frozenset("hours minutes seconds days weeks months years miles kilometers kilometres km metres meters feet hour minute day week month year mile".split())


def _words(parse: Parse, start: int, end: int, clause: Clause, *, tight: bool = False) -> str:
    """The text of tokens start..end without days, adverbs, asides in brackets and the words that carried a day; `tight`: names without what stands before them."""
    keep: list[int] = []
    depth = 0
    for n in range(start, end):
        tag, low = parse.tags[n], parse.words[n].lower()
        if low in {"(", "["}:
            depth += 1
        elif low in {")", "]"}:
            depth = max(0, depth - 1)
        elif not depth and tag != "q" and not (tag == "r" and (low in _ADVERBS or low.endswith("ly")) and low not in _MEANT) and (clause.start <= n < clause.end or n < clause.start):
            keep.append(n)
    keep = [n for i, n in enumerate(keep) if not _carries(parse, n, keep[i + 1] if i + 1 < len(keep) else end)]
    if tight:
        letters = "".join(parse.tags[n] for n in keep)
        dropped = {n for found in _ROLE.finditer(letters) for n in range(*found.span())}
        keep = [n for i, n in enumerate(keep) if i not in dropped]
    return joined(parse, keep)


# "embattled Hollywood producer" before a name of two words.
_ROLE: Final = re.compile(r"d?[jnP]*n(?=PP)")
_ADVERBS: Final = frozenset("also then now just already later previously still even soon too however instead meanwhile therefore thus moreover finally once here".split())
_MEANT: Final = frozenset("reportedly allegedly nearly roughly approximately only early barely hardly unlikely likely jointly publicly".split())
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
    subjects = _subject(parse, clause, referent)
    if not subjects and clause.subject == (0, 0) and clause.opening is Opening.MAIN:
        start = end = clause.group.end
        while end < clause.end and parse.tags[end] in "dsnPouj":
            end += 1
        subjects = (_words(parse, start, end, clause),) if end > start else ()
    if not subjects or subjects[-1].lower() in PRONOUNS:
        return ""
    if after is not None and after.opening is Opening.STATED:
        return _saying(parse, clause, after, subjects)
    before = next((c for c in parse.clauses[:at] if c.opening is Opening.MAIN), None)
    if before is not None and clause.start >= before.end and parse.tags[clause.start] in ',"' and not has_object(parse, clause):
        return _colon(parse, subjects[-1], _clause(parse, before, "", LONGEST - len(subjects[-1]) - 2)) or _clause(parse, before, "")
    return ""


def _colon(parse: Parse, speaker: str, content: str) -> str:
    """ "Officials: three were killed" """
    if not content:
        return ""
    first = content.split(" ", 1)[0]
    named = any(w == first and t == "P" for w, t in zip(parse.words, parse.tags, strict=True)) or (len(first) > 1 and first[:2].isupper())
    return f"{speaker[:1].upper()}{speaker[1:]}: {content if named else content[:1].lower() + content[1:]}"


def _saying(parse: Parse, clause: Clause, stated: Clause, subjects: tuple[str, ...]) -> str:
    """ "China said it opposes ..."; where that is too long "China: ..." """
    first, last = stated.subject
    pronoun = parse.words[first].lower() if last - first == 1 else ""
    if pronoun in PRONOUNS and (pronoun not in {"he", "she", "it", "there"} and not (pronoun == "they" and subjects[-1].endswith("s"))):
        return ""
    verb = _words(parse, clause.group.start, clause.group.end, clause)
    listener = _words(parse, clause.group.end, clause.end, clause) if clause.group.lemma in {"tell", "inform", "warn", "remind", "assure"} else ""
    opener = "that" if listener or clause.group.lemma != "say" else ""
    saying = " ".join(filter(None, (verb, listener, opener)))
    start = stated.start + (parse.tags[stated.start] == "T")
    ends = _ends(parse, stated)
    for subject in subjects:
        for end in ends:
            text = _fit(subject, f"{saying} {_words(parse, start, end, stated)}")
            if len(text) <= LONGEST:
                return text
    if pronoun in PRONOUNS:
        return _clause(parse, stated, subjects[-1]) if pronoun in {"it", "he", "she"} and len(subjects[-1]) > 3 else ""
    for end in ends:
        text = _colon(parse, subjects[-1], _words(parse, start, end, stated, tight=True))
        if len(text) <= LONGEST:
            return text
    if last > first and parse.words[first].lower() in _POSSESSIVE:
        return _clause(parse, stated, "").replace(parse.words[first].capitalize(), f"{_ARTICLE.sub('', subjects[-1])}'s", 1)
    return _clause(parse, stated, "")


_POSSESSIVE: Final = frozenset("its his her their".split())


def participle(parse: Parse, start: int, at: int) -> str:
    """ "38 people massacred on a beach": a noun phrase that starts at `start` and the participle at `at`."""
    stop = at + 1
    ends = [stop]
    while stop < len(parse.tags) and parse.tags[stop] in "iPndjsuqF":
        stop += 1
        if stop == len(parse.tags) or (parse.tags[stop] in "i.,;" and parse.tags[stop - 1] in "nPq"):
            ends.append(stop)
    for end in reversed(ends):
        text = joined(parse, (n for n in range(start, end) if parse.tags[n] not in "qr" and not (parse.tags[n] == "i" and n + 1 < end and parse.tags[n + 1] == "q")))
        text = _fit(_ARTICLE.sub("", text[:1].upper() + text[1:]), "")
        if _readable(text) and len(text) >= _SHORTEST:
            return text
    return ""


_QUOTES: Final = frozenset("\"“”‘’'")


def noun_phrase(parse: Parse, start: int, end: int) -> str:
    """A title from a noun and what hangs on it, "" where it is but a bare noun."""
    tags = parse.tags
    stop = end
    ends = [end]
    while stop < len(tags) and tags[stop] in "iPndjsuGoF" and parse.words[stop] not in _QUOTES:
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
