"""What a verb needs beside its object: no title ends before that."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.verbs import lemma
from timeline.titles.complements import behind_time

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.grammar.parsed import Parse

# What these verbs need beside an object, or where they have none: one of the words.
_NEEDS: Final = {
    "accuse": "of", "press": "for to", "blame": "on for", "convict": "of", "charge": "with", "sentence": "to", "ban": "from", "prevent": "from", "preclude": "from", "strip": "of", "rob": "of", "base": "on", "premise": "on", "turn": "into", "force": "to",
    "order": "to", "urge": "to", "call": "on", "agree": "to on", "cite": "as", "describe": "as", "view": "as", "regard": "as", "portray": "as", "treat": "as", "place": "under on in over at around off near beneath", "put": "on in into under at to up down out off",
    "convince": "to", "prompt": "to", "persuade": "to", "allow": "to", "enable": "to", "ask": "to for whether about", "invite": "to", "link": "to", "attribute": "to", "devote": "to", "lobby": "over for to on about against", "drive": "into to from out away off up down", "push": "to into out through back over ahead forward up down toward towards off",
    "warn": "to of against about over on", "provide": "with", "supply": "with", "replace": "with by", "compare": "to with", "transform": "into", "transfer": "to into from", "lead": "to into", "free": "from", "deprive": "of", "inform": "of", "remind": "of", "suspect": "of", "want": "to", "expect": "to", "send": "to into", "motivate": "by", "name": "as", "identify": "as", "suggest": "as", "refer": "to", "present": "with", "direct": "to", "bring": "to into under together back before up about",
}  # fmt: skip
# "keep the well [running]"
KEPT: Final = wordset("keep leave catch")
# "a law banning ships [from the port]", "considered hitting Norway [with a fine]"
_BEHIND_GERUND: Final = _NEEDS | {"bar": "from", "prohibit": "from", "stop": "from", "hit": "with", "slap": "with"}


def letting(parse: Parse, start: int, end: int) -> bool:
    """Whether tokens start..end tell of letting or making somebody, and not yet what."""
    return any(parse.tags[n] == "G" and lemma(parse.words[n].lower()) in _TO_DO | _LETTING for n in range(start, end))


def lacks(parse: Parse, start: int, end: int, verb: str) -> bool:
    """Whether a stop at `end` would leave off what the verb needs beside its object."""
    start, verb = governing(parse, start, end, verb)
    needed = _NEEDS.get(verb)
    if parse.tags[end] == "G" and verb in KEPT:
        return True
    if any(parse.tags[n] == "G" and parse.words[end].lower() in _BEHIND_GERUND.get(lemma(parse.words[n].lower()), "").split() for n in range(start, end)):
        return True
    if needed is None:
        return False
    beside = parse.tags.find(",G", end)  # "planned stress tests, hoping [to calm fears]"
    low = ["" if parse.tags[n] == "k" and _opens(parse, n) else parse.words[n].lower() for n in range(start, min(end + _FAR, len(parse.words) if beside < 0 else beside))]
    needed_words = _needed(verb, low[: end - start])
    told = ["to"] if verb in _TO_DO and _INFINITIVE.search(parse.tags, start, end) else [] if verb in _TO_DO else low[: end - start]
    return not any(word in told for word in needed_words) and any(word in low[end - start :] for word in needed_words)


def _needed(verb: str, told: Sequence[str]) -> list[str]:
    """The words that a verb needs one of: "called [on somebody]", "called on somebody [to leave]"."""
    return ["to"] if verb == "call" and "on" in told else _NEEDS.get(verb, "").split()


_INFINITIVE: Final = re.compile(r"t[rx\"]*[ae]")
# With an infinitive: "called on the council [to meet]".
_TO_DO: Final = wordset("call urge order force allow enable prompt persuade convince invite want expect direct")
_LETTING: Final = wordset("permit help encourage require pressure lead train teach tell")
_FAR: Final = 22
"""Tokens behind a stop among which what a verb needs is looked for."""


def lacks_behind(parse: Parse, start: int, end: int, verb: str) -> bool:
    """Whether what the verb needs comes right behind, or behind an aside: "directed his aides -- two of them -- [to join]", "called on the mayor, Ida Berg, [to leave]"."""
    first, governed = governing(parse, start, end, verb)
    needed = _needed(governed, [w.lower() for w in parse.words[first:end]])
    behind = behind_time(parse.tags, end + (parse.tags[end : end + 1] in {"-", ","}))
    if parse.words[behind : behind + 1] and parse.words[behind].lower() in needed and parse.words[behind].lower() in {"to", "as"} and not _opens(parse, behind):
        return lacks(parse, start, end, verb)
    if parse.tags[end : end + 1] not in {"-", ","}:
        return False
    closed = next((n + 1 for n in range(end + 2, len(parse.tags)) if parse.tags[n] == parse.tags[end] != parse.tags[n + 1 : n + 2]), len(parse.tags))
    closed = behind_time(parse.tags, closed)
    return closed < len(parse.tags) and parse.words[closed].lower() in needed and lacks(parse, start, end, verb)


def _opens(parse: Parse, n: int) -> bool:
    """Whether a clause begins with token `n`: "[as the trial began]", but not "as [the reason he left]"."""
    return any(c.start == n and c.opener == parse.words[n].lower() and _ITS_SUBJECT.fullmatch(parse.tags, n + 1, c.group.start) for c in parse.clauses)


_ITS_SUBJECT: Final = re.compile(r"o|[dju]*[nFZ]+|[jn]*P+")


def governing(parse: Parse, start: int, end: int, verb: str) -> tuple[int, str]:
    """The last verb before token `end`, and where what it governs begins: "was forced [to ask ...]"."""
    inner = parse.tags.rfind("ta", start, end)
    return (start, verb) if inner < 0 else (inner + 2, lemma(parse.words[inner + 1].lower()))
