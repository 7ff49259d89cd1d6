"""An article's headline -> a title for the happening that it tells; "" where it asks, teases, counts or addresses the reader.

Conventions of headlines: a kicker before a colon ("Bridge collapse: ..."), who says so after one ("...: police") or after a comma,
the site behind a bar; in capital letters throughout, or every word with one (title case, which becomes sentence case).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.clauses import parse
from timeline.grammar.happenings import REPORTS, SPEECH_ACTS
from timeline.grammar.lexicon import CLOSED, TAGS
from timeline.grammar.parsed import Opening
from timeline.grammar.verbs import BASES, NOUNS_TOO
from timeline.titles.phrases import LONGEST, SPACE
from timeline.titles.readable import readable, sound
from timeline.titles.stops import ends

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# What a site puts before and behind a headline; and an agency: "... in the north-police".
_BEFORE: Final = re.compile(r"^(?:(?:VIDEO|PHOTOS?|WATCH|LIVE|UPDATED?|BREAKING|EXCLUSIVE|REPORT)(?: NEWS| \d)?|[Uu]pdated?(?: \d)?|[Ww]atch|[Vv]ideo|[Bb]reaking(?: [Nn]ews)?)(?: ?[:|-])+ ")
_BEHIND: Final = re.compile(r" ?[(\[][^)\]]*[)\]]$| [|»] .*$|(?<=\w{3})(?i:(?<!\bex)(?<!\bco)(?<!\bnon)(?<!\bpro)(?<!\banti)(?<!\briot)(?<!\bstate)-(?:army|police|military|sources?|officials?|ministry|state media|state TV|spokes\w+|govt))$| [–—-]+ (?:[\w.]+ )?(?:News|Times|Post|Guardian|CNN|BBC|NBC|ABC|CBS|Reuters|AP|AFP|Video|VIDEO|Photos?)(?: [\w.]+)?$")
# What only asks, teases, lists or speaks to the reader.
_OTHER: Final = re.compile(
    r"\?|--|…|\.\.|!$|^(?:how|why|what|where|when|who|which|here|this|these|that|inside|meet|opinion|analysis|review|case study|profile(?=:)|factbox|q&a|live|watch|everything|is|are|was|will|can|could|should|do|does|did|the \d+|\d+ (?:things|ways|reasons|facts)|top \d+)\b"
    r"|\b(?:how|i|i'm|my|me|you|your|we|our|us|here's|what's|opinion|everything we know|latest updates?|live updates?|as it happened|live blog)\b"
    r"|\b(?:spur|fuel|raise|stoke|spark)(?:s|ed)? (?:new |fresh |more )?(?:anxiety|fears?|concerns?|hopes?|questions?|doubts?|debate|speculation)\b",
    re.IGNORECASE,
)
_COUNTRY: Final = re.compile(r"\bUS\b")
# As some pages were saved: "minister ` sorry for deaths'".
_SAVED: Final = re.compile(r"` ?([^`']+?) ?'(?!\w)")
# Cut off by the site, in mid-clause: "... a man who stole..."
_CUT_OFF: Final = re.compile(r" ?(?:\.\.\.|…)$")
_CLAUSE: Final = re.compile(r", | (?:who|that|which|after|as|amid|when|while|but|despite|following|before) ")
# What follows is older, or the setting.
_OLDER: Final = re.compile(r"(?:,| [–—-]+)? (?:after|as|amid|when|while|despite|following|before)\b")
# Where a long headline may end.
_CUTS: Final = re.compile(r"(?:,| [–—-]+)? (?:after|as|amid|when|while|but|despite|following|ahead|before|since|for \w+ing|instead of|rather than|in exchange for|in (?:a )?bid to|in quest)\b|, (?!(?:[\w’'-]+ ){1,2}(?:and|or)\b|[\w’'-]+,)")
# What is still to come.
_PLANNED: Final = re.compile(r"\b(?:will|would|may|might|could|can|should|must|set|plans?|expected|wants?|prepares?|prepping|gears? up|readies|braces for|poised|(?:aims?|hopes?) to|mulls?|considers|weighs|ready to|about to|on track)\b", re.IGNORECASE)
_SAYS: Final = re.compile(r"^(?:[\w’'.-]+ ){1,5}(?:says|said|tells|warns|vows|admits|claims|confirms|denies|insists) ")
_CONDITIONS: Final = wordset("if unless when until")
_FORETOLD: Final = re.compile(r"\b(?:(?:will|would)(?! of\b)|plans? to|set to|expected|wants? to)\b", re.IGNORECASE)
_TO: Final = re.compile(r"([\w’']+) to (?:\w+ly )?(\w+)(?: ([a-z]+(?<!s))\b)?")
_QUOTED: Final = re.compile(r"[‘“\"'][^‘’“”\"]+?[’”\"'](?!\w)")
# "NFL: ..."
_SECTION: Final = re.compile(r"^[A-Z]{2,5}: ")
# "After the storm, ferries stay in port"; "Ferry sinks. Nobody is sorry"
_SETTING: Final = re.compile(r"^(?:After|As|Amid|Despite|Following) [^,]{4,40}, (?=[A-Z])|(?<=\w{3})\. [A-Z].*$")
_KICKER: Final = re.compile(r"^[^:]{3,40}: (?=\S)")
# Written so whatever the style: "HDR+", "iPhone", "U.S.".
_SPELT: Final = re.compile(r"\d|.[A-Z]|^[A-Z]\.|^[B-Z]$")
_OWNER: Final = re.compile(r"['’]s?$")
_WORD: Final = re.compile(r"[^\s\"“”‘’(),:;/—–-]+")
# Small in title case too.
_SMALL: Final = wordset("a an the of to in on at by for from with and or as is it its")
# "South Korea", which an article may only call by its people.
_PARTS: Final = wordset("north south east west")
# What stands for a verb.
_VERBS: Final = frozenset("vVEpZbhm")
_VERBAL: Final = wordset("dead sorry to")
_SHORTEST: Final = 12
_WORDS: Final = 3
_HALF: Final = 25
"""Letters that a headline cut short keeps at least."""


def headline(title: str, name: Callable[[str], bool]) -> str:
    """As a title of at most 70 characters; `name` tells of a word with a capital whether it is (part of) a name."""
    text = alone(title)
    if _CUT_OFF.search(text):
        text = _CUT_OFF.sub("", text)
        text = text[: next((found.start() for found in _CLAUSE.finditer(text) if found.start() >= _SHORTEST), 0)]
    if _OTHER.search(_COUNTRY.sub("U.S.", text)) or text.isupper():
        return ""
    text = _SECTION.sub("", _sentence_case(_SETTING.sub("", _beneath(_THIS_ONE.sub(" ", text))), name))
    return next((short for short in _shorter(text) if _SHORTEST <= len(short) <= LONGEST and readable(short) and _tells(short)), "")


def alone(title: str) -> str:
    """What an editor wrote, without what the site puts before and behind it."""
    return _BEHIND.sub("", _BEHIND.sub("", _BEFORE.sub("", SPACE.sub(" ", _SAVED.sub(r"‘\1’", title.replace("\u200b", ""))).strip())).strip())


def _beneath(text: str) -> str:
    """What happened while somebody joked or celebrated, by whom: "Berg and Lund joke as they announce split"; the text itself where it tells more."""
    found = _WHILE.fullmatch(text)
    if found is None or len(found[4].split()) < _WORDS - 1 or any(TAGS[word.lower()] in "vVEZbhm" for word in found[1].split()[1:]):
        return text
    anew = found[3].lower() in _PRONOUNS
    told = f"{found[1] if anew else found[3]} {found[4]}"
    unsure = any(map(str.isupper, found[2])) if anew else _SOMEWHERE.fullmatch(found[2]) is None and "footage" not in text.lower()
    return text if unsure or not sound(told) or not _tells(told) else told


# "celebrate [in streets] as", not "celebrates 50 years as"
_SOMEWHERE: Final = re.compile(r"(?: (?:in|at|on|across|outside|near|with) (?:(?!after\b)[\w’'-]+ ?)+)?")
_WHILE: Final = re.compile(r"(.+?) (?:(?:joke|quip|tease|celebrate|cheer|rejoice|weep)s?|leads? celebrations?|footage emerges)((?: .*)?) as (\w+) (.+)", re.IGNORECASE)
_PRONOUNS: Final = wordset("he she they it")
# "launches another missile, this one over Japan"
_THIS_ONE: Final = re.compile(r", this one (?=over|in|on|at|to|from|near|off)", re.IGNORECASE)


def says(text: str) -> bool:
    """Whether a headline tells what somebody says."""
    return _SAYS.search(_QUOTED.sub("", core(text))) is not None


def planned(text: str) -> bool:
    """Whether its newest act is still to come, or open."""
    newest = _QUOTED.sub("", core(text))
    if says(text):
        return _FORETOLD.search(newest.partition(", ")[0]) is not None  # "says it should have sailed" tells of no plan
    return _PLANNED.search(newest) is not None or any(
        found[2].lower() in BASES and not found[1].endswith("ed") and not (found[2] in NOUNS_TOO and TAGS[found[3]] == "n") and not _tells(newest[: found.end(1)])
        for found in _TO.finditer(newest)
    )


def main_verb(text: str) -> str:
    """The verb of a headline's first clause, "" where it has none."""
    told = parse(f"{text}.", ())
    first = told.clauses[0] if told.clauses else None
    return first.group.lemma if first and first.opening is Opening.MAIN else ""


def core(text: str) -> str:
    """The part of a headline that tells the newest act: without a kicker, who says so, and what it came after."""
    first, _, behind = text.partition(": ")
    text = _KICKER.sub("", text) if len(behind.split()) > _WORDS or (_tells(behind) and not any(TAGS[word.lower()] in _VERBS for word in _WORD.findall(first))) else first
    cut = _OLDER.search(text.lower())
    return text[: cut.start()] if cut and cut.start() >= _SHORTEST else text


def _shorter(text: str) -> Iterator[str]:
    """The headline, then ever less of it: from its end clause by clause, what stands before a colon, what stands behind one, and up to a phrase that may be its last."""
    first = text.partition(": ")[0]
    for whole in dict.fromkeys((text, "" if _QUOTED.fullmatch(first) else first, _KICKER.sub("", text))):
        short = whole
        while short:
            if short.count("'") % 2 == whole.count("'") % 2:
                yield short[:1].upper() + short[1:]
            cuts = [c.start() for c in _CUTS.finditer(short) if c.start() >= _HALF and short.count(" ", 0, c.start()) >= _WORDS]
            short = short[: cuts[-1]] if cuts else ""
    yield _phrases(text)


def _phrases(text: str) -> str:
    """As many whole phrases of a headline's first clause as a title holds; "" where it opens with none."""
    told = parse(f"{text}.", ())
    first = told.clauses[0] if told.clauses else None
    if first is None or first.opening is not Opening.MAIN or first.subject != (0, first.group.start):
        return ""
    if len(told.clauses) > 1 and told.clauses[1].opening is Opening.STATED and first.group.lemma in REPORTS:
        said, verb = told.clauses[1], told.words[first.group.head]
        shown = text.replace(f" {verb} that ", f" {verb} ", 1)
        cut = len(shown) - len(text)
        good, poor = ends(told, said)
        done = [said.group.end] if said.group.end in poor and said.group.tags[-1] in "Ep" else []
        return next((shown[:end] for stop in [*good, *done] if _CONDITIONS.isdisjoint(map(str.lower, told.words[stop : stop + 1])) and (end := told.spans[stop - 1][1] + cut) <= LONGEST), "")
    if first.group.lemma in REPORTS - SPEECH_ACTS:
        return ""
    return next((short for end in ends(told, first)[0] if end > first.group.end and len(short := text[: told.spans[end - 1][1]]) <= LONGEST), "")


def _sentence_case(text: str, name: Callable[[str], bool]) -> str:
    """A headline in title case with small letters, but for names."""
    words = _WORD.findall(text)
    small = [w for w in words if w[0].islower()]
    if any(w not in _SMALL and len(w) > 4 for w in small) or len(small) * 2 > len(words):
        return text
    return _WORD.sub(lambda found: _lowered(found[0], name, before=text[: found.start()].rstrip().rpartition(" ")[2], after=text[found.end() :]), text)


def _lowered(word: str, name: Callable[[str], bool], *, before: str, after: str) -> str:
    bare, first = _OWNER.sub("", word), not before
    named = name(bare) or (before[:1].isupper() and name(f"{before} {bare}")) or (word.lower() in _PARTS and (land := _WORD.match(after[1:])) is not None and name(_OWNER.sub("", land[0])))
    return word if first or _SPELT.search(word) or (CLOSED.get(word.lower(), "j") == "j" and named) else word.lower()


def _tells(text: str) -> bool:
    """Whether it has a verb: a form that is one, or what may be one behind a plural or a pair."""
    for part in text.split(": "):
        words = _WORD.findall(part)
        for before, word, after in zip(words, words[1:], [*words[2:], "."], strict=False):
            tag = TAGS[word.lower()]
            if tag in _VERBS or word.lower() in _VERBAL or (tag in "FAZ" and (before.endswith("s") or (before[0].isupper() and (after.endswith("s") or TAGS[after.lower()] not in "nF")))):
                return True
    return False
