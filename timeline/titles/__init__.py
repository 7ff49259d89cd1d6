"""A clause -> a title for charts: at most 70 characters, actor, verb, object, never cut in mid-phrase; and the cleaned sentence.

A title is made of the words told, in their order. Days, attributions, asides and relative clauses are left out; what is still too
long loses phrases from its end, then from its subject. "" where nothing readable is left.
"""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING, Final, NamedTuple

from timeline.grammar import words as wordset
from timeline.grammar.clauses import Opening
from timeline.grammar.happenings import PLAIN_REPORT, REPORTS, ZERO_THAT
from timeline.grammar.tags import TAGS, low
from timeline.titles.phrases import BOUND, PARTICLES, QUOTES, Run, Style, ends, joined, words
from timeline.titles.subjects import PRONOUNS, antecedent, forms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.grammar.clauses import Clause, Parse

LONGEST: Final = 70
_SHORTEST: Final = 12
_DATELINE_REACH: Final = 90
_TAG: Final = re.compile(r"^(?:#\w+ )+(?=[A-Z])")
_LINK: Final = re.compile(r"\s*(?:https?://|pic\.twitter\.com/|t\.co/)\S+")
_QUOTED: Final = re.compile(r'"\s*([^"]*?)\s*"')
_OPEN_QUOTE: Final = re.compile(r"“\w[^“”]{8,}$|^[^\"]* \"\w[^\"]{8,}$")
_POINTING: Final = re.compile(
    r"\b(?:the (?:news|announcement|decision|events?|incident|claims?|comments?|remarks?|following statement)\b(?! (?:of|that|about|to|by|on))|this (?!is\b|was\b|time\b)\w+|that up\b|\w+ed it (?:out|up|down|off|in|on|to|for|from|with|at|as)\b)", re.IGNORECASE
)
_SINGLE_OPENS: Final = re.compile(r" ['‘]\w")
_SINGLE_CLOSES: Final = re.compile(r"\w['’](?:\W|$)")
_EMPTY: Final = re.compile(r'""|“”')
_QUOTE_MARKS: Final = re.compile(r'["“”]')
_SPACE: Final = re.compile(r"\s+")
_DATELINE: Final = re.compile(
    r"^(?:[A-Z][\w.,’'/ -]{1,60}?)?\((?:AP|AFP|Reuters|CNN|UPI|dpa|Xinhua|IANS|ANI|PTI|TASS)\)(?: +[—–-]+|:)? *|^[A-Z][A-Z .,’'/]{2,40}(?:, [A-Z][\w. ]{2,20})? (?:—|–|--?) "
)
def summary(sentence: str) -> str:
    """The sentence on one line, its dateline left out."""
    text = _SPACE.sub(" ", sentence) if "  " in sentence or not sentence.isprintable() else sentence
    if "http" in text or "pic.tw" in text:
        text = _LINK.sub("", text)
    head = text[:_DATELINE_REACH]
    if ("(" in head or " - " in head or "-- " in head or "— " in head or "– " in head) and (dateline := _DATELINE.match(text)):
        return text[dateline.end() :] or text
    return text


def title(parse: Parse, clause: Clause, referent: str = "", persons: Sequence[tuple[int, int]] = (), before: str = "") -> str:
    """The title of a clause; `referent` stands in for a pronoun that is its subject, `persons` are offsets of names in the sentence, `before`: whom it goes on about."""
    words_for = _Subjects(parse, referent, persons)
    text = _statement(parse, clause, words_for) if clause.group.lemma in REPORTS else ""
    if not text and not _told_by_whom(parse, clause) and (clause.group.lemma not in REPORTS or has_object(parse, clause)):
        text = _clause(parse, clause, words_for)
        text += _circumstance(parse, clause, LONGEST - len(text)) if text else ""
    if text.split(" ", 1)[0].lower() in _POSSESSIVE and re.match(r"\w+ \w+s ", text):
        text = text.split(" ", 1)[1]  # "its engineers found", of whomever
        text = text[:1].upper() + text[1:]
    if _OBJECT.search(text):
        earlier = {parse.text[a:b] for a, b in persons if b <= parse.spans[clause.start][0]} or {before}
        whom = earlier.pop() if len(earlier) == 1 else ""
        if whom not in text:
            text = _OBJECT.sub(whom, text)  # the one person told of before
        elif not whom:
            return ""
    if clause.group.lemma in REPORTS & ZERO_THAT and clause.group.tags[0] != "b" and _ADDRESSED.match(text.partition(f" {words(parse, clause.group.start, clause.group.end)} ")[2]):
        return ""  # somebody told somebody, and nothing of what
    if clause.group.lemma in REPORTS and text.endswith(f" {parse.words[clause.group.head]}") and "b" not in clause.group.tags + clause.group.tags.replace("f", "b"):
        return ""  # somebody said, and nothing of what
    return text if _readable(text) else ""


# No "her son".
_OBJECT: Final = re.compile(r"(?<= )(?:him|her)(?=$| (?:to|for|in|on|at|as|with|from|of|by|and|after|into|out|over|off|an?|the|guilty|dead|free|\d+)(?: |$))")
# "announced on Twitter", "confirmed to the paper following a report"
_ADDRESSED: Final = re.compile(r"(?:on|to(?= [A-Z]| the | a | reporters)|in|at|via|following|during|through) (?!\w+ing\b)(?!.* (?:that|of|about) )")


def _told_by_whom(parse: Parse, clause: Clause) -> bool:
    """Whether a verb of saying is followed by who says it: "..., reported the paper"."""
    return clause.opening is Opening.JOINED and clause.group.lemma in PLAIN_REPORT and not parse.tags[clause.group.end : clause.end].strip("dnPj.,q")


def has_object(parse: Parse, clause: Clause) -> bool:
    """Whether a verb of saying has something of its own: "posted a clip", "called for talks", but not "said on Monday"."""
    if len(clause.group.tags) > 1 and clause.group.tags[0] in "bmh" and clause.group.tags[-1] in "Ep" and "b" in clause.group.tags + "f":
        return True
    after = parse.tags[clause.group.end : clause.end].lstrip("rxq")
    at = parse.clauses.index(clause)
    plain = clause.group.lemma in PLAIN_REPORT or (at + 1 < len(parse.clauses) and parse.clauses[at + 1].opening is Opening.STATED)
    return clause.group.lemma not in {"say", "add", "tell", "note", "quote"} and after[after[:1] == "E" and after[1:2] in {"n", "P"} :][:1] in set("dsnPjuZF" if plain else "dsnPjuoitGZF")


def _readable(text: str) -> bool:
    told = [low(word) for word in text.rstrip(".").split()]
    if not _BACKWARD.isdisjoint(told) and not ("such" in told and "such as" in text):
        return False
    if (told[-2:-1] == ["the"] and told[-1] in _UNNAMED) or _POINTING.search(text) or (_SINGLE_OPENS.search(text) and not _SINGLE_CLOSES.search(text)):
        return False
    return len(told) > 2 and len(text) <= LONGEST and (told[0] not in _UNTOLD or told[0] == "one") and told[:2] not in (["the", "others"], ["the", "other"]) and told[-1] not in _OBJECTS and told[-2] != "following" and ("either" in told) <= ("or" in told) and (TAGS[told[-1]] not in "idstTckwm" or told[-1] in PARTICLES) and text.count("“") == text.count("”") and text.count('"') % 2 == 0


class _Subjects(NamedTuple):
    """What the subjects of a sentence may be called."""

    parse: Parse
    referent: str
    persons: Sequence[tuple[int, int]]

    def of(self, clause: Clause) -> tuple[str, ...]:
        return forms(self.parse, clause, self.referent, self.persons)


def _clause(parse: Parse, clause: Clause, called: _Subjects, budget: int = LONGEST, *, whole: bool = False) -> str:
    """Subject and predicate: as much of the predicate as fits, the subject cut down before anything is left off; `whole`: no phrase is cut."""
    subjects = called.of(clause)
    objectless = clause.opening is Opening.RELATIVE and clause.subject[1] > clause.subject[0] and parse.tags[clause.group.end : clause.group.end + 1] not in set("dsnPu")
    if subjects and objectless:
        return _of_object(parse, clause, subjects, budget)
    good, poor = ends(parse, clause) if subjects else ([], [])
    runs = _Predicates(parse, clause, good[0] if good else 0)
    for stops in (good, [] if whole else poor):
        for styles in ((Style.FULL, Style.TIGHT), (Style.HEADLINE,)):
            for end, style, subject in product(stops, styles, subjects):
                shown = _bare(subject, style)
                if len(shown) + 1 + runs[style].length(end) <= budget:
                    text = _fit(shown, runs[style].text(end))
                    if _SHORTEST <= len(text) <= budget and not text.endswith(_OPEN_ENDS):
                        return text
    return ""


def _circumstance(parse: Parse, clause: Clause, room: int) -> str:
    """What a clause that follows adds, where it fits whole: "... after a tram overturned in London"."""
    at = parse.clauses.index(clause) + 1
    added = parse.clauses[at] if at < len(parse.clauses) else None
    if added is None or added.opener not in {"after", "when"} or added.opening is not Opening.ADVERBIAL or added.start != clause.end or added.group.tags[0] not in "vEb" or added.subject[0] == added.subject[1]:
        return ""
    good, _ = ends(parse, added)
    run = Run(parse, added.start, good[0]) if good else None
    fitting = next((end for end in good if run and run.length(end) < room and (end > added.group.end or end == good[0])), None)
    text = run.text(fitting).rstrip(".!?, ") if run and fitting else ""
    return f" {text}" if text.count('"') % 2 == 0 and text.count("“") == text.count("”") and text else ""


class _Predicates(dict[Style, Run]):
    """Style -> from the verb up to token `end`; "has opened" is "opened" where room is short."""

    def __init__(self, parse: Parse, clause: Clause, end: int) -> None:
        self._parse, self._group, self._end = parse, clause.group, end

    def __missing__(self, style: Style) -> Run:
        group = self._group
        perfect = style is not Style.FULL and group.tags == "hE" and self._parse.words[group.start].lower() in {"has", "have"}
        run = self[style] = Run(self._parse, group.start + perfect, self._end, style)
        return run


def _bare(subject: str, style: Style) -> str:
    """A subject as short as the style asks for."""
    if style is Style.FULL:
        return subject
    subject = _ARTICLE.sub("", subject)
    return _ARTICLES.sub(" ", subject) if style is Style.HEADLINE else subject


def _of_object(parse: Parse, clause: Clause, subjects: tuple[str, ...], budget: int) -> str:
    """The noun that a relative clause hangs on is its object: "the girls that militants took" -> "Militants took the girls"."""
    group = clause.group
    start, end = antecedent(parse, clause.start)
    plain = start < end and parse.tags[clause.start] == "T" and parse.tags[end - 1] in "nP" and (parse.tags[start - 1 : start] != "i" or parse.words[start - 1].lower() == "among") and "i" not in parse.tags[start:end]
    if not plain or parse.tags[group.end : group.end + 1] == "t":
        return ""
    thing = words(parse, start, end)
    thing = thing[:1].lower() + thing[1:] if parse.tags[start] == "d" else thing
    stops = [stop for some in ends(parse, clause) for stop in some if stop > group.end]
    for stop in [*stops, group.end]:
        rest = words(parse, group.end, stop)
        for subject in subjects:
            text = _fit(subject, " ".join(filter(None, (words(parse, group.start, group.end), thing, rest))))
            if len(text) <= budget:
                return text
    return ""


_ARTICLE: Final = re.compile(r"^(?:[Tt]he|[Aa]n?) ")
_ARTICLES: Final = re.compile(r" (?:the|an?) ")


def _fit(subject: str, predicate: str) -> str:
    if predicate[:3] in {"'s ", "’s "}:
        predicate = ("has " if TAGS[predicate.split(" ", 2)[1]] in "Ep" else "is ") + predicate[3:]
    text = _TAG.sub("", _LINK.sub("", f"{subject} {predicate}").strip(" ,;:-–—"))
    if cut := _OPEN_QUOTE.search(text):
        text += "”" if "“" in cut[0] else '"'
    elif text.count('"') % 2 or text.count("“") != text.count("”"):
        text = _SPACE.sub(" ", _QUOTE_MARKS.sub("", text))
    elif "“ " in text or '" ' in text:
        text = _QUOTED.sub(r'"\1"', text.replace("“ ", "“"))
    text = _SPACE.sub(" ", _EMPTY.sub("", text))
    text = text[:1].upper() + text[1:]
    return text.removesuffix(" https").rstrip(".!?, ")


def _statement(parse: Parse, clause: Clause, called: _Subjects) -> str:
    """Somebody said something: "China said it opposes ...", or "Officials: three were killed" where the words said come first."""
    at = parse.clauses.index(clause)
    after, further = [*parse.clauses[at + 1 : at + 3], None, None][:2]
    if after is not None and further is not None and after.group.lemma in PLAIN_REPORT and after.opening is further.opening is Opening.STATED:
        return _statement(parse, after, called)  # what the ministry said, and no word of who reported it
    subjects = called.of(clause)
    if not subjects and clause.subject == (0, 0) and clause.opening is Opening.MAIN:
        start = end = clause.group.end
        while end < clause.end and parse.tags[end] in "dsnPouj":
            end += 1
        subjects = (words(parse, start, end),) if end > start else ()
    if not subjects or low(subjects[-1]) in PRONOUNS:
        return ""
    if after is not None and after.opening is Opening.STATED:
        return _saying(clause, after, subjects, called)
    before = next((c for c in parse.clauses[:at] if c.opening is Opening.MAIN), None)
    if before is not None and clause.start >= before.end and parse.tags[clause.start] in ',"' and not has_object(parse, clause):
        nobody = called._replace(referent="")
        return _colon(parse, subjects[-1], _clause(parse, before, nobody, LONGEST - len(subjects[-1]) - 2)) or _clause(parse, before, nobody)
    return ""


def _colon(parse: Parse, speaker: str, content: str) -> str:
    """Speaker and content: "Officials: three were killed"."""
    if not content:
        return ""
    first = content.split(" ", 1)[0]
    named = any(w == first and t == "P" for w, t in zip(parse.words, parse.tags, strict=True)) or (len(first) > 1 and first[:2].isupper())
    content = content.rstrip(".!?, ")
    return f"{speaker[:1].upper()}{speaker[1:]}: {content if named else content[:1].lower() + content[1:]}"


def _after_colon(parse: Parse, speaker: str, start: int, stops: Sequence[int]) -> str:
    """What is said (from token `start` up to one of `stops`), after who says it; "" where no room is left for it."""
    for style in (Style.TIGHT, Style.HEADLINE):
        run = Run(parse, start, stops[0], style)
        shown = _bare(speaker, style)
        for end in stops:
            if len(shown) + 2 + run.length(end) <= LONGEST:
                text = _colon(parse, shown, _fit("", run.text(end)))
                if len(text) <= LONGEST:
                    return text
    return ""


def _saying(clause: Clause, stated: Clause, subjects: tuple[str, ...], called: _Subjects) -> str:
    """Speaker, verb and content: "China said it opposes ..."; where that is too long "China: ..."."""
    parse = called.parse
    first, last = stated.subject
    if first == last:
        return ""
    pronoun = low(parse.words[first]) if last - first == 1 else ""
    if "o" in parse.tags[first + 1 : last]:
        return ""  # "the company it hired has finished"
    if pronoun in PRONOUNS and (pronoun not in {"he", "she", "it", "there"} and not (pronoun == "they" and subjects[-1].endswith("s"))):
        return ""
    verb = words(parse, clause.group.start, clause.group.end)
    listener = words(parse, clause.group.end, clause.end) if clause.group.lemma in {"tell", "inform", "warn", "remind", "assure"} else ""
    opener = "that" if listener or clause.group.lemma != "say" else ""
    saying = " ".join(filter(None, (verb, listener, opener)))
    start = stated.start + (parse.tags[stated.start] == "T")
    good, poor = ends(parse, stated)
    if not good:
        return ""
    stops = good + poor
    run = Run(parse, start, stops[0])
    himself = called._replace(referent=subjects[-1]) if pronoun in {"it", "he", "she"} and len(subjects[-1]) > 3 else None
    for some in (good, poor):
        for subject, end in product(subjects, [*some, *(end for end in poor if end == stated.group.end)]):
            if end > stated.group.head and len(subject) + len(saying) + 2 + run.length(end) <= LONGEST:
                text = _fit(subject, f"{saying} {run.text(end)}")
                if len(text) <= LONGEST:
                    return text
        if pronoun not in PRONOUNS:
            break
        if himself and (told := _clause(parse, stated, himself, whole=some is good)):
            return told
    if pronoun in PRONOUNS:
        return ""
    if told := _after_colon(parse, subjects[-1], start, stops):
        return told
    content = _clause(parse, stated, called._replace(referent=""), LONGEST - len(subjects[-1]) - 2)
    if content and content.split(" ", 1)[0].lower() not in _POSSESSIVE:
        return _colon(parse, subjects[-1], content)
    if stated.group.tags[0] == "m":  # what may come is nothing without who says so
        speaker = " ".join(_ARTICLE.sub("", subjects[-1]).split()[-2:])
        return _after_colon(parse, speaker, start, stops) or _colon(parse, speaker, _clause(parse, stated, called._replace(referent=""), LONGEST - len(speaker) - 2))
    if last > first and parse.words[first].lower() in _POSSESSIVE:
        bare = _clause(parse, stated, called._replace(referent=""))
        owned = bare.replace(parse.words[first].capitalize(), f"{_ARTICLE.sub('', subjects[-1])}'s", 1)
        return owned if len(owned) <= LONGEST else bare
    return _clause(parse, stated, called._replace(referent=""))


_POSSESSIVE: Final = wordset("its his her their")
# No title begins with these.
_UNTOLD: Final = PRONOUNS | _POSSESSIVE | wordset("others both neither saying adding claiming noting telling arguing following according any every each no")
_OPEN_ENDS: Final = (" it", " them", " me", " us", " you")
_OBJECTS: Final = wordset("him her them it me us you")
# Within a title they leave open of whom or what.
_BACKWARD: Final = wordset("him them me us such")
_UNNAMED: Final = wordset("event events incident move decision same announcement former latter two pair group scene matter issue news")


def participle(parse: Parse, start: int, at: int) -> str:
    """A noun phrase that starts at `start` and the participle at `at`: "38 people massacred on a beach"."""
    stop = at + 1
    ends = [stop]
    while stop < len(parse.tags) and parse.tags[stop] in "iPndjsuqF":
        stop += 1
        if stop == len(parse.tags) or (parse.tags[stop] in "i.,;" and parse.tags[stop - 1] in "nPq" and parse.tags[stop : stop + 2] != ".u"):
            ends.append(stop)
    for end in reversed(ends):
        text = joined(parse, (n for n in range(start, end) if parse.tags[n] not in "qr" and not (parse.tags[n] == "i" and n + 1 < end and parse.tags[n + 1] == "q")))
        text = _fit(_ARTICLE.sub("", text[:1].upper() + text[1:]), "")
        if _readable(text) and len(text) >= _SHORTEST:
            return text
    return ""


def noun_phrase(parse: Parse, start: int, end: int, at: int) -> str:
    """A title from a noun and what hangs on it, and whose it is ("Oslo's May 3 vote"; the day begins at `at`); "" where it would not tell enough."""
    tags = parse.tags
    owner = at
    if at > 1 and tags[at - 1] == "s":
        owner -= 1
        while owner and tags[owner - 1] in "nPj":
            owner -= 1
    stop = end
    ends = [end]
    while stop < len(tags) and tags[stop] in "iPndjsuGoFZ" and parse.words[stop] not in QUOTES:
        if tags[stop] == "i" and stop > end and parse.words[stop].lower() not in BOUND:
            ends.append(stop)
        stop += 1
    ends.append(stop)
    for last in reversed(ends):
        if tags[last - 1] in "nPZFu" and parse.words[last : last + 1] != ["of"]:
            tokens = [*range(owner, at), *(n for n in range(start, last) if tags[n] != "q")]
            text = re.sub(r"^['’]s ", "", joined(parse, tokens))
            telling = len(text.split()) > 4 or any(char.isupper() for char in text[1:])
            if telling and len(text.split()) > 1 and not _POSSESSIVE & set(text.lower().split()) and len(text) <= LONGEST and len(text) >= _SHORTEST:
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
