"""What somebody said, and who says it."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.happenings import DENIALS, LISTENED, PLAIN_REPORT, STATES
from timeline.grammar.lexicon import TAGS, low
from timeline.grammar.parsed import Opening
from timeline.grammar.people import accuses, person_among
from timeline.titles.antecedents import plural
from timeline.titles.called import PARTICLES_OF_NAMES
from timeline.titles.phrases import ARTICLE, LONGEST, POSSESSIVE, Run, Style, words
from timeline.titles.predicates import acted, bare, fit, hanging, surname_of, unstopped
from timeline.titles.readable import readable
from timeline.titles.stops import ends
from timeline.titles.subjects import PRONOUNS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.grammar.parsed import Clause, Parse
    from timeline.titles.predicates import Subjects

# "financial officer", "Ursula von der Leyen"
_LAST_WORDS: Final = re.compile(rf"(?:\S+ )?(?:(?:{'|'.join(sorted(PARTICLES_OF_NAMES))}) )*\S+$")
_WHEN: Final = re.compile(r"^(?:[rxq]|i(?=q))+")


def _ahead(parse: Parse, stated: Clause, told: str) -> str:
    """What somebody said he would do, as a headline has it: "Berg to resign", since he has not yet; "" for what he might."""
    if stated.group.tags[0] != "m":
        return told
    modal = parse.words[stated.group.start].lower()
    return told.replace(f" {modal} ", " to ", 1) if modal in {"will", "would"} and f" {modal} not " not in told else ""


def has_object(parse: Parse, clause: Clause) -> bool:
    """Whether a verb of saying has something of its own: "posted a clip", "called for talks", but not "said on Monday"."""
    if clause.group.tags[-1] in "Ep" and not {"b", "f"}.isdisjoint(clause.group.tags):
        return True
    if wrote(parse, clause):
        return True
    if clause.group.lemma == "testify" and parse.words[clause.group.end : clause.group.end + 1] in (["before"], ["against"]):
        return True
    after = _WHEN.sub("", parse.tags[clause.group.end : clause.end])
    at = parse.clauses.index(clause)
    plain = clause.group.lemma in PLAIN_REPORT or (clause.group.lemma != "call" and at + 1 < len(parse.clauses) and parse.clauses[at + 1].opening is Opening.STATED)
    return clause.group.lemma not in {"say", "add", "tell", "note", "quote"} and after[after[:1] == "E" and after[1:2] in {"n", "P"} :][:1] in set("dsnPjuZF" if plain else "dsnPjuoitGZF")


def wrote(parse: Parse, clause: Clause) -> bool:
    """Whether somebody wrote to somebody, and what for: "wrote to the firm on Monday demanding answers", "to complain about the noise"."""
    day = "q" in parse.tags[clause.start : clause.group.start]
    return clause.group.tags in {"v", "hp"} and clause.group.lemma == "write" and (_WROTE if day else _WROTE_ON).match(parse.tags, clause.group.end) is not None and not ASKING.isdisjoint(parse.words[clause.group.end : clause.end])


_WROTE: Final = re.compile(r"t[djnPsu]*[nP](?:G|ta)")
_WROTE_ON: Final = re.compile(r"t[djnPsu]*[nP]i?q+(?:G|ta)")
ASKING: Final = wordset("demanding asking urging calling warning inviting seeking complaining requesting demand ask urge call warn invite seek complain request")


def statement(parse: Parse, clause: Clause, called: Subjects) -> str:
    """Somebody said something: "China said it opposes ...", or "Officials: three were killed" where the words said come first."""
    at = parse.clauses.index(clause)
    after, further = [*parse.clauses[at + 1 : at + 3], None, None][:2]
    if after is not None and further is not None and after.group.lemma in PLAIN_REPORT | _RECKONING and after.opening is further.opening is Opening.STATED:
        return statement(parse, after, called)  # what the ministry said, and no word of who reported it
    subjects = called.of(clause)
    if not subjects and clause.subject == (0, 0) and clause.opening in {Opening.MAIN, Opening.JOINED}:
        start = end = clause.group.end
        while end < clause.end and parse.tags[end] in "dsnPouj":
            end += 1
        subjects = (words(parse, start, end),) if end > start else ()
    if not subjects or low(subjects[-1]) in PRONOUNS:
        return ""
    if after is not None and after.opening is Opening.STATED and _feels(parse, after):
        return ""  # what somebody feels is no happening
    if after is not None and after.opening is Opening.STATED and low(parse.words[after.start - 1]) in _DOUBTED and "G" in parse.tags[clause.group.end : after.start]:
        return ""  # "announced its decision, rejecting her claim that ..."
    if after is not None and after.opening is Opening.STATED and clause.group.lemma != "call":
        return next((text for text in _sayings(clause, after, subjects, called) if readable(text) and not hanging(text)), "")
    if (own := quoted(parse, clause)) is not None:
        stops = ends(parse, own)[0]
        told = (_after_colon(parse, speaker, own.start, stops) for speaker in (*subjects, surname_of(subjects[-1], called)) if speaker and stops)
        return next(filter(readable, told), "")
    before = next((c for c in parse.clauses[:at] if c.opening is Opening.MAIN), None)
    if before is not None and clause.start >= before.end and parse.tags[clause.start] in ',"' and not has_object(parse, clause):
        nobody = called._replace(referent="")
        if before.group.lemma in {"say", "tell"}:
            return ""  # who says what somebody says
        before = _sharing(parse, before)
        held = before.group.lemma in STATES or "x" in before.group.tags  # it may only be so by what somebody says
        speakers = (subjects[-1], *((surname_of(subjects[-1], called), bare(subjects[-1], Style.HEADLINE)) if held else ()))
        told = (_colon(parse, speaker, acted(parse, before, nobody, LONGEST - len(speaker) - 2)) for speaker in speakers if speaker)
        whole = bare(next(iter(nobody.of(before)), ""), Style.HEADLINE) if "x" in before.group.tags else ""  # not all meat is unfit where that "from sick pigs" is
        if held:
            return next((text for text in told if readable(text) and ARTICLE.sub("", whole).lower() in bare(text, Style.HEADLINE).lower()), "")
        return next(told) or acted(parse, before, nobody)
    return ""


def quoted(parse: Parse, clause: Clause) -> Clause | None:
    """The clause in quotation marks right behind who says it: "the mayor said, “Sailors must leave the port”"; not what somebody says of himself."""
    after = next(iter(parse.clauses[parse.clauses.index(clause) + 1 :]), None)
    behind = after is not None and clause.group.lemma in PLAIN_REPORT and after.opening is Opening.MAIN and after.start == clause.end and parse.tags[after.start] == '"'
    return after if after is not None and behind and PRONOUNS.isdisjoint(map(low, parse.words[slice(*after.subject)])) else None


def _feels(parse: Parse, stated: Clause) -> bool:
    """Whether all that is said is how somebody feels: "said she is outraged by the test"."""
    first, last = stated.group.start, min(stated.group.end + 2, len(parse.words))
    if parse.words[stated.group.end : stated.group.end + 3] == ["unable", "to", "comment"]:
        return True
    return not {"b", "f", "V"}.isdisjoint(stated.group.tags) and not _FEELINGS.isdisjoint(map(str.lower, parse.words[first:last]))


_FEELINGS: Final = wordset("amazed aware unaware astonished surprised outraged shocked saddened horrified appalled pleased delighted proud confident concerned worried hopeful disappointed devastated heartbroken thankful grateful optimistic happy sad sorry excited thrilled relieved")


def _colon(parse: Parse, speaker: str, content: str) -> str:
    """Speaker and content: "Officials: three were killed"."""
    if not content or speaker.endswith(" familiar"):
        return ""  # "a person familiar [with the matter]"
    first = re.split(r"[ '’]", content, maxsplit=1)[0]
    named = any(w == first and t == "P" and (n or TAGS[w.lower()] != "Z") for n, (w, t) in enumerate(zip(parse.words, parse.tags, strict=True))) or (len(first) > 1 and first[:2].isupper())
    content = unstopped(content)
    if ARTICLE.sub("", content).startswith(f"{ARTICLE.sub('', speaker)} "):
        return ""
    return f"{speaker[:1].upper()}{speaker[1:]}: {content if named else content[:1].lower() + content[1:]}"


def _after_colon(parse: Parse, speaker: str, start: int, stops: Sequence[int]) -> str:
    """What is said (from token `start` up to one of `stops`), after who says it; "" where no room is left for it."""
    for style in (Style.TIGHT, Style.HEADLINE):
        run = Run(parse, start, max(stops), style)
        shown = bare(speaker, style)
        for end in stops:
            if len(shown) + 2 + run.length(end) <= LONGEST:
                text = _colon(parse, shown, fit("", run.text(end)))
                if len(text) <= LONGEST:
                    return text
    return ""


_DOUBTED: Final = wordset("claim claims allegation allegations argument arguments suggestion suggestions accusation accusations")
_VOICES: Final = wordset("attorney lawyer solicitor barrister spokesman spokeswoman spokesperson agent manager publicist representative father mother brother sister son daughter wife husband")
_SOURCES: Final = wordset("source sources")
_HANGS: Final = re.compile(r" (?:of|for|in|at|from|on) ")
_RECKONING: Final = wordset("estimate believe think expect")
_SORRY: Final = wordset("apologise apologize")
# What somebody owns up to was long before.
_OWNED_UP: Final = wordset("admit acknowledge concede confess")
# What is said to be wished did not happen: nothing without who wishes it.
_WISHES: Final = wordset("propose suggest demand urge recommend ask request insist")


def _unclear_of_whom(clause: Clause, stated: Clause, subjects: tuple[str, ...], called: Subjects) -> bool:
    """Whether it stays open of whom something is said."""
    parse = called.parse
    first, last = stated.subject
    if clause.group.lemma == "say" and "o" in parse.tags[clause.group.end : stated.start]:
        return True  # "said he stood by the view that ..."
    if first == last or (clause.group.lemma in _SORRY and "for" in parse.words[clause.group.end : stated.start]):
        return True  # "apologised for saying that ..."
    pronoun = low(parse.words[first]) if last - first == 1 else ""
    if pronoun in {"he", "she"} and clause.group.lemma in LISTENED and any(first == parse.spans[clause.group.end][0] for first, _ in called.persons):
        return True  # "the judge told Lund he would be tried"
    if "o" in parse.tags[first + 1 : last] or accuses(clause.group.lemma, pronoun, parse.words[last:]):
        return True  # "the company it hired has finished"
    if pronoun in PRONOUNS and (pronoun not in {"he", "she", "it", "there"} and not (pronoun == "they" and (subjects[-1].endswith("s") or " and " in subjects[-1] or low(subjects[-1].rpartition(" ")[2]) == "police"))):
        return True
    if pronoun in {"he", "she"} and low(parse.words[clause.subject[0]]) in POSSESSIVE and not _VOICES.isdisjoint(map(low, parse.words[slice(*clause.subject)])):
        return True  # "her attorney, Jon Lund, said she would cooperate"
    called_by = subjects[-1].split()
    if pronoun in {"he", "she"} and plural(called_by[-1]) and (called_by[-1].islower() or person_among([called_by[-1].lower()])):
        return True  # "rescuers said she had survived"
    if pronoun in {"he", "she"} and len(called_by) > 1 and called_by[-1].islower() and not person_among(called_by):
        return True  # "the casino said she left"
    whose = _HANGS.split(subjects[-1], maxsplit=1)[0].rpartition(" ")[2]
    return pronoun == "it" and not dummy(parse, stated) and ((not whose.istitle() and person_among([whose.lower()])) or any(parse.text[a:b] in subjects[0] for a, b in called.persons))  # "Berg boasted it will have ..."


def dummy(parse: Parse, stated: Clause) -> bool:
    """Whether "it" stands for what follows: "it was unwise to sail"."""
    found = _TO_BE_SO.match(parse.tags, stated.group.end) if stated.group.lemma == "be" else None
    return found is not None and _FOR_IT.isdisjoint(parse.words[found.start() : found.end()])


_FOR_IT: Final = wordset("ready able unable willing unwilling prepared set due eager reluctant determined happy free")


_TO_BE_SO: Final = re.compile(r"[rx\"]*[jE](?:cj)?(?:i[dnPo]+)?ta")


def _sayings(clause: Clause, stated: Clause, subjects: tuple[str, ...], called: Subjects) -> Iterator[str]:
    """Speaker, verb and content, the best first: "China said it opposes ..."; where that is too long "China: ..."."""
    if _unclear_of_whom(clause, stated, subjects, called):
        return
    parse = called.parse
    first, last = stated.subject
    pronoun = low(parse.words[first]) if last - first == 1 else ""
    saying = _verb(parse, clause)
    start = stated.start + (parse.tags[stated.start] == "T")
    acting = _sharing(parse, stated)
    good, poor = ends(parse, acting)
    stops = good + poor
    if not stops:
        return
    run, lean = Run(parse, start, max(stops)), Run(parse, start, max(stops), Style.HEADLINE, persons=called.persons)
    named = pronoun in {"it", "they"} or person_among(subjects[-1].split()) or any(parse.text[a:b] in subjects[0] for a, b in called.persons)
    own_past = clause.group.lemma in _OWNED_UP | {"confirm"} and stated.group.tags[0] in "vE"  # "confirmed that he apologised", some day before
    himself = called._replace(referent=subjects[-1]) if not own_past and pronoun in {"it", "he", "she", "they"} and named and not (pronoun == "it" and dummy(parse, stated)) and (len(subjects[-1]) > 3 or subjects[-1].isupper()) else None
    if good and pronoun not in PRONOUNS and clause.group.lemma in PLAIN_REPORT and all(len(bare(subject, Style.HEADLINE)) + len(saying) + 2 + lean.length(good[0]) > LONGEST for subject in subjects):
        yield from filter(None, (_after_colon(parse, speaker, start, good[:1]) for speaker in (subjects[-1], surname_of(subjects[-1], called)) if speaker))  # the whole, before what was said is cut
    for some in (good, poor):
        for style, end, subject in _tries(parse, [*some, *(end for end in poor if end == stated.group.end)], subjects):
            shown, rest = bare(subject, style), run if style is Style.FULL else lean
            if end > stated.group.head and len(shown) + len(saying) + 2 + rest.length(end) <= LONGEST:
                text = fit(shown, f"{saying} {rest.text(end)}")
                if len(text) <= LONGEST:
                    yield text
        if pronoun not in PRONOUNS:
            break
        if himself and (told := acted(parse, acting, himself, whole=some is good)):
            yield _ahead(parse, stated, told)
    if pronoun in PRONOUNS:
        return
    family = surname_of(subjects[-1], called)
    if clause.group.lemma in _WISHES | DENIALS:  # without the verb a denial would be said
        lean = Run(parse, start, max(stops), Style.LEAN, persons=called.persons)
        yield from (fit(subject, f"{saying} {lean.text(end)}") for subject, end in product([*subjects, family], good) if subject and end > stated.group.head)
        return
    for speaker, some in ((subjects[-1], good), (family, good), (subjects[-1], stops)):
        if speaker and some and (told := _after_colon(parse, speaker, start, some)):
            yield told
    yield _cut_down(clause, stated, acting, stops, subjects[-1], called)


def _verb(parse: Parse, clause: Clause) -> str:
    """The verb of saying, who listens, and "that" where it is needed: "told the court that"."""
    had = clause.group.tags == "hE" and low(parse.words[clause.group.start]) == "had"
    verb = words(parse, clause.group.start + had, clause.group.end)
    whom = clause.group.lemma in LISTENED or parse.tags[clause.group.end] in "dnPjuZFs"  # "dismissed claims that ..."
    listener = words(parse, clause.group.end, clause.end) if whom else ""
    opener = "that" if listener or clause.group.lemma != "say" else ""
    return " ".join(filter(None, (verb, listener, opener)))


def _cut_down(clause: Clause, stated: Clause, acting: Clause, stops: Sequence[int], speaker: str, called: Subjects) -> str:
    """What is said in as few words as need be, by whom it is said where that fits, or where it would not be so without him."""
    parse, nobody = called.parse, called._replace(referent="")
    first = stated.subject[0]
    for who in (speaker, bare(speaker, Style.HEADLINE)):
        content = acted(parse, acting, nobody, LONGEST - len(who) - 2)
        if content and content.split(" ", 1)[0].lower() not in POSSESSIVE:
            return _colon(parse, who, content)
    if stated.group.tags[0] == "m":  # what may come is nothing without who says so
        short = "".join(_LAST_WORDS.findall(speaker)[:1])
        short = speaker if short[:1].isdigit() else short
        return _after_colon(parse, short, stated.start + (parse.tags[stated.start] == "T"), stops) or _colon(parse, short, acted(parse, acting, nobody, LONGEST - len(short) - 2))
    if parse.words[first].lower() in POSSESSIVE:
        if parse.words[first].lower() == "its" and (person_among([speaker.rsplit(maxsplit=1)[-1].lower()]) or not _SOURCES.isdisjoint(speaker.split())):
            return ""  # "a source confirmed that its conclusions were right"
        return _of_theirs(parse, acting, nobody, speaker)
    if stated.group.lemma == "be" or (clause.group.lemma in _OWNED_UP and stated.group.tags[0] != "h"):
        return ""  # without who says so it would be plain truth, or of that day
    return acted(parse, acting, nobody)


def _of_theirs(parse: Parse, acting: Clause, nobody: Subjects, speaker: str) -> str:
    """What is told of what is the speaker's: "Norsk's mine was shut"; of several speakers' "Officials: citizens were held"."""
    whose = parse.words[acting.subject[0]]
    if whose.lower() == "their" and (told := acted(parse, acting, nobody, LONGEST - len(speaker) - 2)):
        return _colon(parse, speaker, re.sub(r"^Their (\w)", lambda found: found[1].upper(), told))
    content = acted(parse, acting, nobody)
    owned = content.replace(whose.capitalize(), f"{ARTICLE.sub('', speaker)}'s", 1)
    return owned if len(owned) <= LONGEST else content


def _tries(parse: Parse, stops: Sequence[int], subjects: Sequence[str]) -> Iterator[tuple[Style, int, str]]:
    """Styles, ends and subjects in the order of liking: the farthest end first, in fewer words before a name is left off."""
    yield from ((Style.FULL, end, subject) for subject, end in product(subjects, stops[:1]))
    for end, farther in zip(stops[1:], stops, strict=False):
        if "P" in parse.tags[end:farther]:
            yield from ((Style.HEADLINE, farther, subject) for subject in subjects)
        yield from ((Style.FULL, end, subject) for subject in subjects)


def _sharing(parse: Parse, stated: Clause) -> Clause:
    """The clause that has the object of two verbs: "had killed or wounded [20 guards]"."""
    at = parse.clauses.index(stated) + 1
    further = parse.clauses[at] if at < len(parse.clauses) else stated
    return further if {"b", "f"}.isdisjoint(stated.group.tags) and further.opening is Opening.JOINED and further.group.start == stated.group.end + 1 else stated
