"""Words: stems, stop words, how common a stem is in English, and what joins or tells apart whole articles.

Stems are lower-case Porter stems (snowballstemmer) of runs of letters and digits; words of up to three letters stay as they are.
How common: `gazetteer/background.txt`, which names its sources.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import resources
from itertools import chain
from struct import pack, unpack
from typing import TYPE_CHECKING, Final
from zlib import crc32

from timeline.model import TOLD, MentionKind

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from timeline.model import Article, Mention, Sentence

_WORD: Final = re.compile(r"[^\W_]+")
_MARKS: Final = ".,:;!?()\"'“”‘’"
"""What mostly stands beside a word, and is no part of any."""

_STOP: Final = {
    "en": """
        about above according across after afterwards again against ago all almost along already also although always am amid among an and another any
        anybody anyone anything anyway anywhere are aren around as at away back be became because become becomes been before behind being below
        between both but by came can cannot come comes could couldn did didn do does doesn doing don done down during each either else elsewhere
        enough especially even ever every everybody everyone everything few for from further get gets getting given go goes going gone got
        had hadn has hasn have haven having he hence her here hers herself him himself his how however if in indeed instead into is isn it its
        itself just keep later latter least less let lot made many may maybe me meanwhile might mine more moreover most much must my myself
        near nearly neither never nevertheless no nobody none nor not nothing now nowhere of off often oh on once one ones only onto or other others
        our ours out over own particularly per perhaps quite rather re really same say saying says seem seems several shall she should
        shouldn since so some somebody someone something sometimes somewhere soon still such take taken than that the their theirs them
        themselves then there thereby therefore these they thing things this those though through throughout thus to together too took toward
        towards under until unless up upon us use used very via was wasn way we well went were weren what whatever when whenever where whether which while
        who whole whom whose why will with within without won would wouldn yes yet you your yours
        ll ve mr mrs ms dr
        monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
        november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat today yesterday tomorrow am pm gmt est edt bst
        reuters afp ap
    """,
    "de": """
        aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei beim bereits bin bis da damit dann das dass daß dem den denn
        der des dessen dich die dies diese diesem diesen dieser dieses doch dort durch ein eine einem einen einer eines er es etwa etwas euch für gegen habe
        haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jeden jeder jedoch jetzt kann kein keine
        können könnte mehr mein mich mir mit müssen nach nicht nichts noch nun nur ob oder ohne schon sehr sei sein seine seinem seinen seiner seit sich
        sie sind so sollen sollte sowie über um und uns unter vom von vor war waren warum was wegen weil wenn wer werde werden wie wieder will wir wird wo
        wurde wurden während zu zum zur zwischen montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni
        juli august september oktober november dezember heute gestern morgen uhr dpa
    """,
    "fr": """
        afin ainsi alors après au aucun aussi autre autres aux avait avant avec avoir ayant beaucoup bien car ce ceci cela celle celui cependant ces cet cette
        ceux chez comme comment contre dans de depuis des deux dont du elle elles en encore entre est et étaient était étant été être eu eux fait faire il
        ils je jusqu la le les leur leurs lors lorsque lui mais me même mes moins mon ne ni non nos notre nous on ont ou où par parce pas pendant peu peut
        plus plusieurs pour pourquoi près puis qu quand que quel quelle qui quoi sa sans sauf se selon sera ses si son sont sous souvent sur ta tandis te
        tous tout toute toutes très trop tu un une vers vos votre vous lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai
        juin juillet août septembre octobre novembre décembre hier demain aujourd hui heure heures afp
    """,
}
_STEMMERS: Final = {"en": "porter", "de": "german", "fr": "french"}
_UNSTORIED: Final = frozenset({"said", "told", "report", "photo", "imag", "caption", "file", "updat", "new", "news"})
"""Stems that tell nothing of which story an article belongs to."""

LEAD_CHARACTERS: Final = 500
PROFILE_SENTENCES: Final = 8
SKETCH_WORDS: Final = 240
SKETCH: Final = 48


@lru_cache(8)
def _stopped(language: str) -> frozenset[str]:
    return frozenset(_STOP.get(language, _STOP["en"]).split())


@lru_cache(8)
def _stemmer(language: str) -> Callable[[str], str]:
    import snowballstemmer

    stemmer = snowballstemmer.stemmer(_STEMMERS.get(language, "porter"))
    stemmer.maxCacheSize = 0  # what was stemmed is remembered here
    stem: Callable[[str], str] = stemmer.stemWord
    return stem


class _Stems(dict[str, tuple[str, ...]]):
    """What stands between blanks, in lower case -> the stems in it, stop words and single characters left out; emptied when it has grown large."""

    def __init__(self, language: str) -> None:
        self._language = language

    def __missing__(self, token: str) -> tuple[str, ...]:
        if len(self) > 200_000:
            self.clear()
        bare = token.strip(_MARKS)
        found = self[token] = self[bare] if bare != token else tuple(filter(None, map(self._stem, _WORD.findall(token))))
        return found

    def _stem(self, word: str) -> str:
        if len(word) < 2 or word in _stopped(self._language):
            return ""
        return word if len(word) <= 3 or not word.isalpha() else _stemmer(self._language)(word)


@lru_cache(16)
def _known(language: str) -> _Stems:
    return _Stems(language)


def stems(text: str, language: str = "en") -> tuple[str, ...]:
    """The distinct stems of a text in order of first use, stop words left out."""
    return stems_of(text.lower().split(), language)


def stems_of(tokens: Iterable[str], language: str = "en") -> tuple[str, ...]:
    """The distinct stems of a text in lower case cut at its blanks, as `stems` has them."""
    return tuple(dict.fromkeys(chain.from_iterable(map(_known(language).__getitem__, tokens))))


_KIN: Final = """
hit strike crash collide ram slam smash plough plow bump mow attack collision | kill die murder slay perish shoot gun stab death massacre | abduct kidnap seize capture | release free liberate | arrest detain apprehend nab
injure wound hurt hospitalise hospitalize | launch fire test | land touch touchdown | fly pass overfly | derail overturn tip crash | announce reveal disclose unveil share confirm | begin start open commence | end finish conclude | buy acquire purchase | resign quit retire
leave depart | visit travel trip | return divert turn detour | sack dismiss oust fire | rise climb jump surge | raise hike | fall drop slump plunge | split separate part divorce break breakup uncouple | learn discover find uncover detect notice | charge indict accuse
convict sentence jail imprison | win beat defeat rout thrash trounce outlast triumph clinch crown victory champion | explode blast explosion | hack breach compromise steal cyberattack | meet gather convene | sign approve enact | condemn criticise criticize denounce slam oppose
threaten warn | protest rally march demonstrate | quake earthquake | perform sing play | broadcast air screen | donate give raise | vote elect | appoint name hire
"""
_FAMILIES: Final[dict[str, frozenset[str]]] = {}
for _row in _KIN.replace("\n", "|").split("|"):
    for _verb in _row.split():
        _FAMILIES[_verb] = _FAMILIES.get(_verb, frozenset()) | frozenset(_row.split())


def kin(one: str, other: str) -> bool:
    """Whether two verbs may tell one act: hit and strike, free and release."""
    return one == other or other in _FAMILIES.get(one, ())


def has_kin(verb: str) -> bool:
    """Whether the tables know other words for the act of a verb."""
    return verb in _FAMILIES


# Verbs that say too little of an act.
_SAY_LITTLE: Final = """
appear become be have hold make take give get go come happen stage face suffer see call continue start begin occur follow lead keep stay mark last enter show cover try use help let tell cost bear force
say add announce confirm reveal report post tweet state
"""
_LIGHT: Final = frozenset(_SAY_LITTLE.split())


@lru_cache(10_000)
def acts(verb: str) -> frozenset[str]:
    """The stems by which a sentence may tell the act of a verb; none for one that says too little."""
    if not verb or verb in _LIGHT:
        return frozenset()
    family = _FAMILIES.get(verb, frozenset()) | {verb}
    return frozenset(stems(" ".join([*family, *(f"{one}d" for one in family if one.endswith("ie"))])))  # "died" has another stem than "die"


def one_act(verb: str, clause: Collection[str], other: str, theirs: Collection[str]) -> bool:
    """Whether two clauses tell one act: verbs of one kin, or one holds the act of the other ("made a landing", "landed")."""
    own, its = acts(verb) or acts_in(clause), acts(other) or acts_in(theirs)
    return bool(acts(verb) and kin(verb, other)) or not own.isdisjoint(theirs) or not its.isdisjoint(clause)


def acts_in(clause: Iterable[str]) -> frozenset[str]:
    """The stems of the acts that a clause holds beside a verb that says too little."""
    known = _stemmed()
    return frozenset().union(*[known[word] for word in clause if word in known])


@lru_cache(1)
def _stemmed() -> Mapping[str, frozenset[str]]:
    """The stem of each verb that has kin -> the stems of its act."""
    return {stem: acts(verb) for verb in _FAMILIES for stem in stems(verb)}


# What answers a happening is another: somebody speaks up, or is held to account; and so is the word that it will be done: "threatened to fire".
_ANSWERS: Final = """
    arrest detain apprehend nab charge indict convict sentence jail sue
    accuse admit allege apologise apologize appeal argue ask assert blame brief caution claim comment complain condemn congratulate criticise criticize decry defend demand denounce deny describe dismiss express hail insist invite
    lament mourn grieve order oppose pledge praise promise propose protest question react reaffirm rebuke reject reply request respond slam suggest swear thank threaten urge vow warn welcome
"""
_REACTING: Final = frozenset(_ANSWERS.split())


def answers(verb: str) -> bool:
    """Whether a verb tells what somebody says or does about a happening."""
    return verb in _REACTING


@lru_cache(1)
def _reacting_stems() -> frozenset[str]:
    return frozenset(stems("threaten vow pledge promise condemn denounce criticise criticize oppose"))


def reacts(mention: Mention) -> bool:
    """Whether it tells what somebody says or does about a happening: a demand, a threat, an arrest."""
    if mention.kind is MentionKind.BACKGROUND:
        return False  # an older matter, told in passing
    return answers(mention.trigger) or not _reacting_stems().isdisjoint(mention.words if mention.kind is MentionKind.STATEMENT else mention.clause)


@lru_cache(1)
def background() -> Mapping[str, float]:
    """Stem -> share of news-length leads in English that have it; rare stems are missing."""
    shares: dict[str, float] = {}
    text = resources.files("timeline").joinpath("gazetteer/background.txt").read_text(encoding="utf-8")
    share = 1.0
    for line in text.splitlines():
        if line.isdigit():
            share = 2.0 ** -int(line)
        elif not line.startswith("#"):
            shares.update(dict.fromkeys(line.split(), share))
    return shares


def describe(article: Article, sentences: Sequence[Sentence]) -> tuple[tuple[tuple[str, float], ...], tuple[str, ...], tuple[int, ...]]:
    """(bag, profile, shingles) of an article, as `Reading` holds them; sorted by stem, in order of first use, ascending."""
    told = [s for s in sentences if s.passage.kind in TOLD]
    language = next((s.passage.language for s in told if s.passage.language), article.language) or "en"
    first, words = _front(told)
    return _bag(article.title, told, language), stems_of(first, language), _shingles(words)


def _front(told: Sequence[Sentence]) -> tuple[list[str], list[str]]:
    """The words of the sentences that make the profile, and those of the sketch."""
    words: list[str] = []
    first = words
    for number, sentence in enumerate(told):
        if number == PROFILE_SENTENCES:
            first = words.copy()
        if number >= PROFILE_SENTENCES and len(words) >= SKETCH_WORDS:
            break
        words += _WORD.findall(sentence.text.lower())
    return first, words[:SKETCH_WORDS]


def _bag(title: str, told: Sequence[Sentence], language: str) -> tuple[tuple[str, float], ...]:
    """Counts of title (three times) and lead; a capitalised word counts twice. Recipe and constants measured on news stories."""
    counts: dict[str, float] = {}
    known = _known(language)
    lead = " ".join([s.text for s in told[:LEAD_CHARACTERS]])[:LEAD_CHARACTERS]  # a sentence has a character at least
    for text, weight in ((title, 3.0), (lead, 1.0)):
        for word in _WORD.findall(text):
            for key in known[word.lower()]:
                counts[key] = counts.get(key, 0.0) + (2 * weight if word[0].isupper() else weight)
    return tuple([(stem, counts[stem]) for stem in sorted(counts) if stem not in _UNSTORIED])


def _shingles(words: Iterable[str]) -> tuple[int, ...]:
    """The smallest hashes of runs of four words near the front (min-hash sketch, Broder 1997): copies of one text share most of them."""
    marks = [*map(crc32, " ".join(words).encode().split())]
    count = len(marks) - 3
    if count < 1:
        return ()
    # All words of 32 bits in one number, 64 bits apart, so that one sum hashes all runs at once and none carries over into the next.
    first = int.from_bytes(pack(f"<{len(marks)}Q", *marks), "little")
    low = int.from_bytes(b"\xff\xff\xff\xff\0\0\0\0" * count, "little")
    hashed = sum([((first >> 64 * place) * factor) & low for place, factor in enumerate(_FACTORS)]) & low
    every = unpack(f"<{count}Q", hashed.to_bytes(8 * count, "little"))
    small = set(filter(_SMALL.__gt__, every))  # mostly enough of them: spares the rest being sorted
    return tuple(sorted(small if len(small) >= SKETCH else set(every))[:SKETCH])


_FACTORS: Final = (0x9E3779B1, 0x85EBCA6B, 0xC2B2AE35, 1)
"""What the words of a run are multiplied with, so that their order counts."""
_SMALL: Final = 3 << 29
"""Above three in eight of the hashes, which make a sketch where a text is long enough."""


def sums(text: str) -> frozenset[str]:
    """The sums of money in a text, as written: "$5 billion"."""
    return frozenset(_MONEY.findall(text)) if not _SIGNS.isdisjoint(text) else frozenset()


_SIGNS: Final = frozenset("$€£")
_MONEY: Final = re.compile(r"[$€£]\d[\d.,]*\d?(?: ?(?:million|billion|trillion|bn|m)\b)?")
