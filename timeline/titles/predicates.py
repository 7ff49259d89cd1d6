"""Subject and predicate in as many words as a title holds."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING, Final, NamedTuple

from timeline.grammar import words as wordset
from timeline.grammar.happenings import INTRANSITIVE
from timeline.grammar.lexicon import TAGS
from timeline.grammar.parsed import Opening
from timeline.titles.antecedents import antecedent
from timeline.titles.called import INITIALS, surname
from timeline.titles.complements import SEEN, Open, asks_for
from timeline.titles.definites import POINTING, THINGS
from timeline.titles.phrases import ARTICLE, LINK, LONGEST, SHORTEST, SPACE, Run, Style, paints, points, words
from timeline.titles.readable import readable, sound
from timeline.titles.stops import doing, ends
from timeline.titles.subjects import forms

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.grammar.parsed import Clause, Parse

_TAG: Final = re.compile(r"^(?:#\w+ )+(?=[A-Z])")
_QUOTED: Final = re.compile(r'"\s*([^"]*?)\s*"')
_OPEN_QUOTE: Final = re.compile(r"“\w[^“”]{8,}$|^[^\"]* \"\w[^\"]{8,}$")
_AT_THE_LATEST: Final = re.compile(r" (?:at the (?:latest|earliest)|in the (?<=[a-z]{3} in the )(?:last|first|final|past|next) \w+ (?:days|weeks|months|years))$")
# "locals celebrating [the new year]"; "the memo published, Mr. Berg [said ...]"
_TRAILING: Final = re.compile(r" (?:only|there|as well|as early|as late|(?<! is )(?<! are )(?<! was )(?<! were )(?<! been )(?:scheduled|slated)|compared(?: (?:with|to)(?: the)?)?|celebrating|attending|watching|visiting)$|, (?:added|said|says)$|, (?:(?<=[a-z], )to [a-z]+(?: [a-z]+)?|(?<=\w{3}ed, )(?:[A-Z][\w.’'-]+ ?){1,3})$")
_EMPTY: Final = re.compile(r'""|“”')
_QUOTE_MARKS: Final = re.compile(r'["“”]')
_ARTICLES: Final = re.compile(r" (?:the|an?) ")
# Bodies better known by their initials.
_SHORT_NAMES: Final = re.compile(rf"(?:^|(?<=[^A-Za-z] )|(?<=[a-z] )(?<![A-Z][a-z]{{3}} )|(?<=[Tt]he ))({'|'.join(INITIALS)})\b(?! [A-Z])(?! (?:of|for)\b)")
_HONORIFIC: Final = re.compile(r"^(?:Mr|Mrs|Ms|Dr)\.? (?=[A-Z])")
# "the group" without its article would be any.
_BARE: Final = re.compile(r"[Tt]he ([a-z]+)$")
# "results due [on Tuesday] are expected ..."
_DUE: Final = re.compile(r" due(?= (?:is|are|was|were|will|would)\b)")
# What is still to be said.
_HANGING: Final = re.compile(
    r"\b(?:on charges|set(?:ting)? foot|bring to justice|gunned|adjacent|(?:warning|telling|urging|asking|reminding|informing|ordering|advising|assuring) [\w-]+|(?:suspected|armed|sustained|put|blew (?:him|her|it|them)sel(?:f|ves))|that (?:the )?[A-Z][\w’'-]*"
    r"|help (?:prepare|build|make|find|protect|ensure|bring|keep|stop|prevent|provide|develop))$"
    r"| (?:for (?:saying|reporting|claiming|suggesting)|to (?:avoid|ensure|discuss|obtain|block|prevent|declare|hold|replace|remove|protect|give|take|make|bring|put|keep|let|allow|enable|force|supply|build|buy|sell|develop|provide|deliver|pay|say|tell|announce))$"
)
_OPEN_ENDS: Final = (" it", " them", " me", " us", " you")
_FULL, _TIGHT, _HEADLINE, _LEAN = Style  # each look at a member costs as much as ten at a name
_PLAIN: Final = (_FULL, _TIGHT)
_SHORT: Final = (_HEADLINE, _LEAN)


class Subjects(NamedTuple):
    """What the subjects of a sentence may be called."""

    parse: Parse
    referent: str
    persons: Sequence[tuple[int, int]]

    def of(self, clause: Clause) -> tuple[str, ...]:
        return forms(self.parse, clause, self.referent, self.persons)


def hanging(text: str) -> bool:
    """Whether something is still to be said."""
    return _HANGING.search(text) is not None


def surname_of(subject: str, called: Subjects) -> str:
    """The surname where a subject is a person's name, "" where it is none."""
    last = subject.rpartition(" ")[2]
    if not any(called.parse.text[start:end] == subject for start, end in called.persons):
        return ""
    if last.endswith("s") and TAGS[last.lower()] in "nZ" and TAGS[last.lower().removesuffix("ies") + "y"] == "n" and last.endswith("ies"):
        return ""  # "Lund Dairies"
    return surname(subject)


def acted(parse: Parse, clause: Clause, called: Subjects, budget: int = LONGEST, *, whole: bool = False) -> str:
    """Subject and predicate: as much of the predicate as fits and can be read, the subject cut down before anything is left off; `whole`: no phrase is cut."""
    subjects = called.of(clause)
    objectless = clause.opening is Opening.RELATIVE and clause.opener not in _WHERE and clause.subject[1] > clause.subject[0] and parse.tags[clause.group.end : clause.group.end + 1] not in set("dsnPu")
    if subjects and objectless:
        return _of_object(parse, clause, subjects, budget)
    good, poor = ends(parse, clause) if subjects else ([], [])
    last = max([*good, *poor], default=0)
    runs = _Predicates(parse, clause, last, persons=called.persons)
    way = _way(parse, clause, last)
    surnames = tuple(name for subject in subjects[-1:] if (name := surname_of(subject, called)))
    tries = [(good, subjects, runs), (good, surnames, runs), ([] if whole else poor, subjects, runs)]
    left_off = len(subjects[0].split()) - len(subjects[-1].split()) if len(subjects) > 1 and not surname_of(subjects[-1], called) else 0
    if 0 < left_off <= _FEW and not {*_CAPITAL.findall(subjects[0], 1)} <= {*_CAPITAL.findall(subjects[-1])}:
        tries.insert(0, (good[:1], subjects[:1], runs))  # fewer words before a name is left off the subject
    if way[1]:  # "flew from Guam to Japan": where to, before where from
        beyond = [end for end in good if end > way[1]]
        whole_ways = [([end for end in stops if not way[0] < end <= way[1]], names, told) for stops, names, told in tries]
        tries = [(beyond, subjects, runs), (beyond, subjects, _Predicates(parse, clause, last, way, called.persons)), *whole_ways]
    if clause.group.lemma in _AGREED and (between := _BEFORE_TO.match(parse.tags, clause.group.end)):
        tries.append(([end for end in good if end > between.end() + 1], subjects, _Predicates(parse, clause, last, between.span(), called.persons)))
    second = ""
    for stops, names, told in tries:
        for style, end, by_surname in _looks(parse, clause.group.end, stops):
            for subject in (*names, *surnames) if by_surname else names:
                shown = bare(subject, style)
                if len(shown) + 1 + told[style].length(end) <= budget:
                    text = fit(shown, told[style].text(end))
                    if SHORTEST <= len(text) <= budget and not text.endswith(_OPEN_ENDS) and not hanging(text):
                        if readable(text) and (style is _FULL or sound(fit(subject, told[_FULL].text(end)))):
                            return text  # "made [the] announcement" says no more without its article
                        second = second or text
    return second


_FEW: Final = 5
"""Words of what hangs on a subject and may stay with it: "a suit [from Ida Berg]"."""
_CAPITAL: Final = re.compile(r"\b[A-Z]\w+")
# "agreed [in talks in Oslo] to close the mine"
_AGREED: Final = frozenset({"agree", "decide", "pledge", "promise", "vow", "vote", "refuse", "threaten", "offer"})
_BEFORE_TO: Final = re.compile(r"(?:i[djnPsuc]*[nP])+(?:i?q+)?(?=ta)")


def _looks(parse: Parse, verb: int, stops: Sequence[int]) -> Iterator[tuple[Style, int, bool]]:
    """Styles, ends, and whether a surname alone may do, in the order of liking: in plain style the farthest first; but what is done to whom, against or about whom, where a name stands, and what comes behind nothing named or counted, is told in fewer words before it is left off."""
    for end, nearer in zip(stops, [*stops[1:], 0], strict=False):
        yield from ((style, end, False) for style in _PLAIN)
        telling = nearer and (parse.words[nearer].lower() in _OBJECT_OF or (parse.tags[nearer] == "c" and parse.tags[nearer + 1] != "i") or _tells(parse, nearer, end))
        bare = nearer and not telling and not _tells(parse, verb, nearer)
        if (telling or bare) and not any(points(parse, n) for n in range(nearer, end)):
            yield from ((style, end, style < _HEADLINE) for style in (*_PLAIN, *(_SHORT if telling else _SHORT[:1])))
    yield from ((style, end, False) for style, end in product(_SHORT, stops))


def _tells(parse: Parse, start: int, end: int) -> bool:
    """Whether tokens start..end hold a name or a number; days have other tags."""
    return any(parse.words[n][0].isupper() and parse.tags[n] != "q" for n in range(start, end)) or "u" in parse.tags[start:end]


_OBJECT_OF: Final = frozenset({"to", "against", "of", "about", "over", "into"})


# They stand for no object: "a beach where 38 people were killed".
_WHERE: Final = frozenset({"where", "when", "why", "how", "whose"})


def _way(parse: Parse, clause: Clause, end: int) -> tuple[int, int]:
    """Tokens from "from" up to "to", where both are places or things: "from a base on Guam to Japan"; (0, 0) for none."""
    way = _FROM_TO.search(parse.tags, clause.group.end, end + 2)
    while way is not None and not (parse.words[way.start()].lower() == "from" and parse.words[way.start(1)].lower() == "to"):
        way = _FROM_TO.search(parse.tags, way.start() + 1, end + 2)
    return (0, 0) if way is None or not any(c.isupper() for c in "".join(parse.words[way.start(1) + 1 : way.end()])) else (way.start(), way.start(1))


_FROM_TO: Final = re.compile(r"i[dPnjFs]{1,4}(?:i[dPnjF]{1,3}){0,2}(?:,P+,?)?(t)d?[jn]{0,2}P")


class _Predicates(dict[Style, Run]):
    """Style -> from the verb up to token `end`; "has opened" is "opened" where room is short, "had opened" always, and "was hurt in" then "hurt in"."""

    def __init__(self, parse: Parse, clause: Clause, end: int, gap: tuple[int, int] = (0, 0), persons: Sequence[tuple[int, int]] = ()) -> None:
        """`gap`: tokens left out."""
        self._parse, self._group, self._end, self._gap, self._persons = parse, clause.group, end, gap, persons

    def __missing__(self, style: Style) -> Run:
        group = self._group
        word = self._parse.words[group.start].lower()
        perfect = group.tags.replace("r", "") == "hE" and (word == "had" or (style is not _FULL and word in {"has", "have"}))
        passive = style >= _HEADLINE and group.tags in {"bE", "bp", "hfE", "hfp"} and word in _WAS and (group.lemma in _DONE_TO or self._parse.words[group.end - 1].endswith(("en", "wn"))) and self._parse.tags[group.end : group.end + 1] == "i"
        if passive:
            return self._run(style, group.end - 1)  # "killed in a crash"
        denied = group.start > 0 and self._parse.words[group.start - 1].lower() in _KEPT
        first = next((c.group.start for c in self._parse.clauses if c.group.end == group.start - 1), group.start) if self._parse.tags[group.start - 1 : group.start] == "c" and group.start else group.start
        return self._run(style, first + perfect - denied)

    def _run(self, style: Style, start: int) -> Run:
        group = self._group
        run = self[style] = Run(self._parse, start, self._end, style, (group.end, doing(self._parse, group.end, self._end)) if group.lemma in SEEN and "b" in group.tags else self._gap, self._persons)
        return run


_WAS: Final = frozenset({"was", "were", "has", "have", "had"})
# Without "was" nobody takes them for what the subject did: "troops attacked in Lom".
_DONE_TO: Final = wordset("kill injure wound hurt jail arrest charge convict find kidnap abduct rescue free detain evacuate displace sentence bury execute hospitalise hospitalize acquit indict extradite deport crush stab shoot kick throw drag expel remove take blow")

# Before a verb they stay with it.
_KEPT: Final = frozenset({"never", "nearly", "almost", "hardly", "scarcely", "barely", "rarely", "seldom"})


def bare(subject: str, style: Style) -> str:
    """A subject as short as the style asks for."""
    if style is _FULL or ((found := _BARE.match(subject)) and found[1] in POINTING | THINGS):
        return subject
    subject = ARTICLE.sub("", subject)
    if style >= _HEADLINE:
        subject = _SHORT_NAMES.sub(lambda found: INITIALS[found[1]], subject)
        subject = _ARTICLES.sub(" ", _HONORIFIC.sub("", subject))
    return " ".join(word for word in subject.split(" ") if TAGS[word] != "j" or not word.islower() or not paints(word, named=False)) if style is _LEAN else subject


def _of_object(parse: Parse, clause: Clause, subjects: tuple[str, ...], budget: int) -> str:
    """The noun that a relative clause hangs on is its object: "the girls that militants took" -> "Militants took the girls"."""
    group = clause.group
    if ("b" in group.tags and group.tags[-1] in "Ep") or group.lemma in INTRANSITIVE:
        return ""  # "statements that two had died", "it was an accident that two men were hurt"
    start, end = antecedent(parse, clause.start)
    plain = start < end and parse.tags[clause.start] == "T" and parse.tags[end - 1] in "nP" and (parse.tags[start - 1 : start] != "i" or parse.words[start - 1].lower() == "among") and "i" not in parse.tags[start:end]
    if not plain or asks_for(parse.words[end - 1].lower(), "that") is Open.SENSE or parse.tags[group.end : group.end + 1] == "t":
        return ""
    thing = words(parse, start, end)
    thing = thing[:1].lower() + thing[1:] if parse.tags[start] == "d" else thing
    stops = [stop for some in ends(parse, clause) for stop in some if stop > group.end]
    for stop in [*stops, group.end]:
        rest = words(parse, group.end, stop)
        for subject in subjects:
            text = fit(subject, " ".join(filter(None, (words(parse, group.start, group.end), thing, rest))))
            if len(text) <= budget:
                return text
    return ""


def fit(subject: str, predicate: str) -> str:
    """Both as one line: a link left out, quotation marks in pairs, a capital in front and no stop behind."""
    if predicate[:3] in {"'s ", "’s "}:
        predicate = ("has " if TAGS[predicate.split(" ", 2)[1]] in "Ep" else "is ") + predicate[3:]
    text = _TAG.sub("", LINK.sub("", f"{subject} {predicate}").strip(" ,;:-–—"))
    if cut := _OPEN_QUOTE.search(text):
        text += "”" if "“" in cut[0] else '"'
    elif text.count('"') % 2 or text.count("“") != text.count("”"):
        text = SPACE.sub(" ", _QUOTE_MARKS.sub("", text))
    elif "“ " in text or '" ' in text:
        text = _QUOTED.sub(r'"\1"', text.replace("“ ", "“"))
    elif "‘ " in text:
        text = text.replace("‘ ", "‘")
    text = _AT_THE_LATEST.sub("", SPACE.sub(" ", _EMPTY.sub("", text)))
    text = text[:1].upper() + text[1:]
    first, _, rest = text.partition(" ")
    if len(first) > _SHORT_FOR and first.isupper() and first.isalpha() and not rest.split(" ", 1)[0].isupper():
        text = first.capitalize() + text[len(first) :]
    return _TRAILING.sub("", unstopped(_DUE.sub("", text).removesuffix(" https")))


def unstopped(text: str) -> str:
    """Without a stop at its end, or before its closing quotation mark, but for that of an abbreviation: "to the U.S."."""
    plain = _STOPPED.sub("", text.rstrip(".!?, "))
    return f"{plain}." if _LETTERS.search(text, 0, len(plain) + 1) else plain


_STOPPED: Final = re.compile(r"(?<=[a-z])[.,](?=[\"”]$)")
_LETTERS: Final = re.compile(r"\b(?:[A-Z]\.){2,}$")


_SHORT_FOR: Final = 6
"""Letters of what may be an abbreviation ("UNICEF"): a longer first word in capitals is only set so."""
