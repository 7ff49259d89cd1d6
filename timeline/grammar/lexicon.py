"""What a word can be by itself: one letter, so that grammar can be written as regular expressions over tags.

    d determiner   s possessive ('s)   n noun       P name     u number     o pronoun    j adjective   r adverb    x not
    i preposition  t to                T that       w who/which             k when/after/because       c and/or/but
    m modal        b finite be         h have       z do       e be   f been   y being
    v past         V present           A base verb  E past or participle    p participle   G -ing
    Z -s, verb or noun                 F base, verb or noun                 a infinitive (after "to")
    q inside a time expression         , ; : - ( " .                         punctuation
"""

from __future__ import annotations

import re
from typing import Final

from timeline.grammar import verbs, words as wordset
from timeline.grammar.adjectives import ADJECTIVES

# The commonest first; the lookahead spares blanks the rest.
WORD: Final = re.compile(
    r"[a-z]++(?![-&/'’\w])|(?=\S)(?:[,.](?=\s)|[A-Z][a-z]++(?![-&/'’.\w])"
    r"|[A-Z]\w+\.(?:com|org|net)\b|(?:[A-Z]\.){2,}(?:-[a-z]+)?|(?:M(?:rs?|s)|Drs?|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Maj|Adm|Prof|Rev|Jr|Sr|No|Co|Corp|Inc|Ltd|vs|[A-Z])\.(?=\s)"
    r"|\d{1,3}(?:(?:,\d{3})+|\.\d+)(?:(?:-[A-Za-z]+)+|(?:st|nd|rd|th)\b)|\d{1,3}(?:,\d{3})+-\d{1,3}(?:,\d{3})+"
    r"|[$€£]?\d+(?:(?:[.,:]|\\?/)\d+)*(?:%|(?:[ap]?m|bn|tn|k|km|kg|ft|cm|mm|mph|kph)\b)?(?![\w-])"
    r"|(?i:do|does|did|is|are|was|were|has|have|had|would|could|should|might|must|need|wo|ca)(?=n['’]t\b)|n['’]t\b"
    r"|\w+(?:(?:[-&]|\\?/)\w+|['’](?!(?:s|re|ve|ll|d|m|t)\b)\w+)*|['’](?:s|re|ve|ll|d|m)\b|\.\.\.|\S)"
)

_CLOSED: Final[dict[str, str]] = {
    "d": "the a an this these those each every some any no both all another either neither his her their its my our your such several many few most much more less other various half dozens "
    "hundreds thousands",
    "o": "he she it they we i you him them us me himself herself themselves itself there one everyone someone anyone nobody nothing something everything",
    "i": "in on at by from of with without for against into onto over under between among amid amidst through throughout during within across near toward towards about above below beneath beside besides "
    "beyond despite except inside outside off out upon via per like versus than up down around along past behind following including concerning regarding aboard atop alongside en unlike",
    "t": "to",
    "T": "that",
    "w": "who which whom whose what where why how whoever whatever whichever",
    "k": "when while after before until till because although though since if unless as whereas once whether lest",
    "c": "and or but nor yet & plus",
    "m": "will would could should may might must can shall wo ca 'll ’ll cannot",
    "b": "is are was were 're ’re 'm ’m",
    "h": "has have had having 've ’ve",
    "z": "do does did",
    "e": "be",
    "f": "been",
    "y": "being",
    "x": "not n't n’t never",
    "r": "overall also then now still just even only already again later earlier soon ago once twice yesterday today tomorrow tonight here there very too so instead however meanwhile therefore thus moreover perhaps maybe almost nearly ever "
    "always often sometimes usually together apart aside elsewhere away back forward abroad ahead afterwards afterward otherwise rather quite well far further long else anyway nonetheless nevertheless likewise overnight alone first last next",
    "j": "orderly timely costly elderly friendly lively ugly lonely silly new old former late big small large major high low good bad great top own same military political economic foreign national international federal local public nuclear social presidential full several deadly "
    "russian american british french german chinese israeli european likely able ready due responsible available dead alive guilty safe strong possible recent early final second third senior young human global "
    "massive fresh key heavy urgent joint separate key main right wrong true false aware unclear critical serious severe central western eastern northern southern northeast northwest southeast southwest "
    "armed red black white common real short hot cold deep worst best largest biggest highest lowest oldest youngest longest strongest closest nearest deadliest latest prior",
    "n": "ground word police people government officials talks man woman men women troops forces country group court company president minister party news statement week month year day time sources children family "
    "oil gas law case city house office world leader leaders army ministry others media number spokesman spokeswoman spokesperson evidence evening morning night afternoon percent million billion trillion hundred "
    "building thing something meeting morning shooting bombing opening hearing killing spring king ring wing string ceiling wedding feeling housing funding spending trading training warning fighting flooding filming fishing mining drilling farming logging whaling banking gambling smuggling trafficking laundering rigging doping profiling bargaining counselling counseling marketing screening grouping gathering daily weekly monthly "
    "hundred uprising assembly ally tally folly gully lily monopoly anomaly belly bully bed red seed weed breed deed shed species series headquarters news crisis process business congress class glass loss mass progress means lives expertise enterprise founder governance sidelines success witness less illness lawless",
    "p": "born",
    ",": ",",
    ";": ";",
    ":": ":",
    "-": "— – - -- …",
    "(": "( ) [ ]",
    '"': '" “ ” ‘ \' ’ « » ``',
    ".": ". ? ! ...",
    "s": "'s ’s",
}
CLOSED: Final[dict[str, str]] = {word: tag for tag, words in _CLOSED.items() for word in words.split()}
_MONTH_LIKE: Final = frozenset({"May", "Will", "March", "US", "Us", "IT", "AM", "WHO", "May.", "Can", "Art"})
_SUFFIXES: Final = (
    ("ly", "r"), ("ing", "G"), ("ed", "E"), ("ous", "j"), ("ful", "j"), ("ive", "j"), ("able", "j"), ("ible", "j"), ("ical", "j"), ("ish", "j"), ("ese", "j"),
    ("less", "j"), ("latory", "j"), ("satory", "j"), ("natory", "j"), ("ise", "A"), ("ize", "A"), ("ify", "A"),
)  # fmt: skip


def low(word: str) -> str:
    """In lower case, but for what is written in capitals: "US" and "WHO" are no pronouns."""
    return word if word.isupper() and len(word) > 1 else word.lower()


class _Tags(dict[str, str]):
    """word -> tag; filled as words are met, and emptied when it has grown large."""

    def __missing__(self, word: str) -> str:
        if len(self) > 200_000:
            self.clear()
        tag = self[word] = _tag(word)
        return tag


def _tag(word: str) -> str:
    if word in CLOSED:
        return CLOSED[word]
    if not word:
        return "."  # nothing there
    if word[0].isdigit() or word[0] in "$€£":
        return "j" if "-" in word else "u"
    if word[0].isupper():
        if word.isupper() and len(word) > 1:
            return "P"
        if word.endswith(("-backed", "-led", "-based", "-owned", "-run", "-held", "-made", "-born", "-funded", "-controlled")):
            return "j"
        low = word.lower()
        closed = CLOSED.get(low, "")
        return closed if closed and closed in "doitTwkcmbhzrx" and word not in _MONTH_LIKE else "P"
    if not word[0].isalpha():
        return "u" if word[0] in "%#" else "-"
    if word in NUMBERS:
        return "u"
    return "j" if word in ADJECTIVES or word.endswith(_MEASURED) else _open(word)


NUMBERS: Final = wordset("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen")
_PAST: Final = frozenset(past for base, past, participle in verbs.IRREGULAR if past not in {participle, base})
_PARTICIPLE: Final = frozenset(participle for base, past, participle in verbs.IRREGULAR if participle not in {past, base})
_EITHER: Final = frozenset(past for base, past, participle in verbs.IRREGULAR if past == participle)


def _open(word: str) -> str:
    if word in {"said", "told"}:
        return "v"
    if word in _PAST:
        return "v"
    if word in _EITHER:
        return "E"
    if word in _PARTICIPLE:
        return "p" if word not in verbs.BASES else "A"
    if word in verbs.BASES:
        return "F" if word in verbs.NOUNS_TOO else "A"
    if word.endswith("s") and not word.endswith("ss") and (base := verbs.lemma(word)) in verbs.BASES:
        return "Z" if base in verbs.NOUNS_TOO or base in _PLURALS else "V"
    for suffix, tag in _SUFFIXES:
        if word.endswith(suffix) and (len(word) > len(suffix) + 2 or (tag == "E" and verbs.lemma(word) in verbs.BASES)):
            untried = tag == "E" and word.startswith("un") and verbs.lemma(word) not in verbs.BASES  # "unprepared": no verb
            return "j" if untried or (tag in "ErG" and "-" in word) else tag
    return "n"


# "mile-long"
_MEASURED: Final = ("-long", "-hour", "-day", "-week", "-month", "-year", "-wide", "-high", "-deep", "-tall", "-thick", "-strong", "-foot", "-mile", "-page", "-style", "-like", "-type", "-scale", "-range", "-term", "-size", "-sized", "-rich", "-heavy", "-night", "-profile", "-level", "-ranking")
# Their -s form is mostly a plural noun.
_PLURALS: Final = wordset("import export file fire march part feature rape plant pound gun lobby pilot train state host sponsor note arm name face term result poll jet hand rule crush list lift bar plague echo shell rig station rally ruin ring")
TAGS: Final = _Tags()
