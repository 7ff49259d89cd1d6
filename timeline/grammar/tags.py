"""The words of a sentence, each with its tag (lexicon.py) settled by its neighbours."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import chain
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from timeline.grammar import verbs, words as wordset
from timeline.grammar.context import context
from timeline.grammar.counts import count
from timeline.grammar.happenings import INTRANSITIVE, REPORTS, ZERO_THAT
from timeline.grammar.lexicon import TAGS, WORD
from timeline.grammar.opening import opening

if TYPE_CHECKING:
    from collections.abc import Sequence

def tagged(text: str, times: Sequence[tuple[int, int]] = ()) -> tuple[list[str], list[tuple[int, int]], str]:
    """The words of a sentence, where they stand in it, and their tags settled; `times`: offsets of what is tagged as time."""
    tokens = text.split()
    if not tokens:
        return [], [], ""
    last = tokens.pop()
    forms, letters = zip(*map(_INNER.__getitem__, tokens), _LAST[last], strict=True)
    words = [*chain.from_iterable(forms)]
    spans = _spans(text, words)
    tags = "".join(letters)
    tags = opening(tags, words)
    if "s'" in text or "s’" in text:
        tags = _possessive(tags, words, spans)
    if " so " in text:
        tags = _SO.sub(lambda found: "k" if words[found.start()] == "so" else "r", tags)
    if "-" in text and _COMPOUND.search(tags):
        tags = _COMPOUND.sub(lambda found: "E" if TAGS[words[found.start()].rpartition("-")[2].lower()] == "E" else "j", tags)
    if "s that " in text:
        tags = _PLURAL.sub(lambda found: "n" if words[found.end()] == "that" and verbs.lemma(words[found.start()]) not in ZERO_THAT else found[0], tags)
    if " that " in text:
        tags = _MADE_THAT.sub(lambda found: "T" if verbs.lemma(words[found.start() - 1]) in _THAT else "d", tags)
    if " whose " in text:
        tags = _WHOSE.sub(lambda found: "wn" if words[found.start()] == "whose" else found[0], tags)
        tags = _WHOSE_MEANS.sub(lambda found: "wnV" if words[found.end() - 1] == "means" else found[0], tags)
    tags = _prepositions(tags, words, text)
    if (debut := _HIS_NAMED.search(tags)) and words[debut.start()].lower() in _POSSESSIVE:
        tags = f"{tags[: debut.end() - 1]}n{tags[debut.end() :]}"  # "made his Rovers debut"
    if "-year-old " in text or "-year-olds " in text:
        tags = _aged(tags, words)
    if not _COLLECTIVE.isdisjoint(words):
        tags = _TOGETHER.sub(lambda found: "V" if words[found.start() - 1] in _COLLECTIVE else found[0], tags)
    if not _NOUNS_UNCHANGED.isdisjoint(words):
        tags = _unchanged(tags, words)
    if "help" in text and _HELPS.search(tags):
        tags = _HELPS.sub(lambda found: "a" if words[found.start() - 1] in _HELPING else found[0], tags)
    if "Zt" in tags and (given := _GIVEN.search(tags)):
        tags = _given(tags, words, given)
    if not _SAY.isdisjoint(words):
        tags = _said_by_many(tags, words)
    if "m" in tags:
        tags = _COULD.sub(lambda found: found[0] if verbs.lemma(words[found.start()]) in ZERO_THAT else "n", tags)
    if _IN_NAMES.search(tags) and sum(map(str.islower, words)) > _FEW:
        tags = _IN_NAMES.sub(lambda found: "P" if words[found.start()][0].isupper() else found[0], tags)
    if ":" in tags and "ing" in text:
        tags = _AFTER_COLON.sub(lambda found: "G" if (low := words[found.start()].lower()).endswith("ing") and verbs.lemma(low) in verbs.BASES else "P", tags)
    tags = _helped(context(count(_mark_times(_hedged(tags, words), spans, times), words)), words)
    if words[0] == "One" and words[1:2] and words[1] in _PARTS_OF_DAY and _AND_DAY.match(tags):
        tags = f"qq{tags[2:]}"
    if "after" in words or "by" in words:
        tags = _by_turns(tags, words)
    return words, spans, _after_agent(tags, words) if "by" in words else tags


def _prepositions(tags: str, words: list[str], text: str) -> str:
    """Tag "next to", "as a nurse", "known as", "trial before Judge Lund" as what leads to a noun."""
    if " next to " in text:
        tags = _NEXT_TO.sub(lambda found: "ii" if words[found.start() : found.end()] == ["next", "to"] else found[0], tags)
    if " as " in text and "w" in tags:
        tags = _IN_THE_ROLE.sub("i", tags)
    if " before " in text:
        tags = _BEFORE_A_JUDGE.sub(lambda found: "i" if words[found.start()] == "before" and words[found.start() - 1] in _IN_COURT else found[0], tags)
    if " known as " in text:
        tags = _KNOWN_AS.sub(lambda found: "pi" if words[found.start() : found.end()] == ["known", "as"] else found[0], tags)
    return tags


_HIS_NAMED: Final = re.compile(r"dP{1,2}[AF](?=i)")
_POSSESSIVE: Final = wordset("his her its their my our your")
# "One evening last week, Lund sailed"
_PARTS_OF_DAY: Final = wordset("day morning afternoon evening night weekend")
_AND_DAY: Final = re.compile(r"on(?:,|i?q)")


def _by_turns(tags: str, words: list[str]) -> str:
    """Tag "one after another", "one by one" as what they are, adverbs."""
    for n in range(1, len(words) - 2):
        if words[n] == "one" and (words[n + 1 : n + 3] in (["after", "another"], ["by", "one"]) or words[n + 1 : n + 4] == ["after", "the", "other"]):
            length = 4 if words[n + 2] == "the" else 3
            tags = f"{tags[:n]}{'r' * length}{tags[n + length :]}"
    return tags


# "the Hope For Oslo concert": a name, in a text that is no headline
_IN_NAMES: Final = re.compile(r"(?<=P)[idct](?=P)")
_FEW: Final = 4
# "Last week: Responding to ..."
_AFTER_COLON: Final = re.compile(r"(?<=:)P(?=[tid])")
# "helped unseat the mayor"
_HELPS: Final = re.compile(r"(?<=[FEZG])A")
_HELPING: Final = wordset("help helps helped helping")
# "to help Norway [recover]", "let the ferry [sail]"
_INFINITIVES: Final = re.compile(r"[aA](?:d?j?n?P+|d[jn]*n)V(?!\.)")
_LETTING: Final = frozenset({"help", "let", "watch", "see"})
# "clean-up costs could rise"
_COULD: Final = re.compile(r"Z(?=m)|V(?<=[njFG]V)(?=m)")
_SAY: Final = wordset("claim report fear demand")
_CLAIMING: Final = re.compile(r"(?<=n)F(?=[PdoT])")


def _given(tags: str, words: list[str], found: re.Match[str]) -> str:
    """Tag "sent its first relief supplies to Lom": no verb but an object, where nobody states anything."""
    stated = verbs.lemma(words[found.start()].lower()) in ZERO_THAT or not {"w", "T"}.isdisjoint(tags[: found.start()])
    return tags if stated else f"{tags[: found.end() - 1]}n{tags[found.end() :]}"


# "delivered their first emergency relief supplies to"
_GIVEN: Final = re.compile(r"[EvVaA][dsju]?[jur]{0,2}[nF]{1,3}Z(?=t)")


def _helped(tags: str, words: list[str]) -> str:
    """Tag "to help Norway recover", "to see the fleet sail": no verb of its own."""
    if _LETTING.isdisjoint(words):
        return tags
    return _INFINITIVES.sub(lambda found: f"{found[0][:-1]}A" if words[found.start()] in _LETTING and not words[found.end() - 1].endswith("s") else found[0], tags)


def _said_by_many(tags: str, words: list[str]) -> str:
    """Tag "lawyers claim Berg paid"."""
    return _CLAIMING.sub(lambda found: "V" if words[found.start()] in _SAY and words[found.start() - 1].endswith("s") else found[0], tags)


def _after_agent(tags: str, words: list[str]) -> str:
    """Tag "the measure signed by the mayor this month helps shops", "pictures taken by a guard show the fire": the first verb is a participle, and another follows."""
    by = words.index("by")
    verb = _AGENT.match(tags, by + 1) if _DONE.fullmatch(tags, 0, by) else None
    return tags if verb is None else f"{tags[: verb.start(1)]}V{tags[verb.end(1) :]}"


_DONE: Final = re.compile(r"[djnPFZu]{0,6}[nPFZ][Ep](?:[rq]|i[djnq]{1,3})*")
_AGENT: Final = re.compile(r"[djnPsu]*[nP](?:i[djnPsu]*[nP])?(?:i?q+)?([ZF])(?=[dsnPjuoiZF])")


def _hedged(tags: str, words: list[str]) -> str:
    """Tag "fired [what it said was] a satellite", "in [what appears to be] a robbery" as what stands before a noun."""
    if "what" not in words:
        return tags
    for n, word in enumerate(words):
        if word != "what" or not n or tags[n - 1] not in "iEvpGaA" or (tags[n - 1] != "i" and verbs.lemma(words[n - 1].lower()) in REPORTS):
            continue
        by = _BY_WHOM.match(tags, n + 1)
        verb = by.end() if by and words[by.end() : by.end() + 1] and words[by.end()] in _HOLDING else n + 1
        if verb == n + 1 and _SEEMING.isdisjoint(words[verb : verb + 1]) and not (words[verb : verb + 1] in (["is"], ["was"], ["are"], ["were"]) and not _HOLDING.isdisjoint(words[verb + 1 : verb + 2])):
            continue
        end = verb + 1
        while words[end : end + 1] and words[end] in _AS_WHAT:
            end += 1
        if tags[end : end + 1] in set("dnPjuFG"):
            tags = f"{tags[:n]}{'d' * (end - n)}{tags[end:]}"
    return tags


_BY_WHOM: Final = re.compile(r"[djnPosuZ]{1,6}")
_SEEMING: Final = wordset("appears appeared seems seemed")
_HOLDING: Final = wordset("said says say called calls call describe describes described believe believed consider considered termed dubbed labelled labeled claim claims claimed thought suspected suspect")
_AS_WHAT: Final = wordset("was is were are to be as believed described called thought said considered suspected termed dubbed have been")


def _aged(tags: str, words: list[str]) -> str:
    """Tag "a 20-year-old kills his mother": who is so old, and a verb."""
    for n in range(len(words) - 2):
        if words[n].endswith(("-year-old", "-year-olds")) and tags[n + 1] in "ZVnFv" and tags[n + 2] == "d" and TAGS[words[n + 1]] != "n":
            tags = f"{tags[:n]}n{'V' if tags[n + 1] in 'ZnF' else tags[n + 1]}{tags[n + 2 :]}"
    return tags


# "found cell phones that ...", not "the mayor says that ..."
_PLURAL: Final = re.compile(r"(?<=[nP])Z(?=T)")
# "whose trial opened"
_WHOSE_MEANS: Final = re.compile(r"wnn")
_WHOSE: Final = re.compile(r"w[FAZV]")
# "made that announcement"
_THAT: Final = ZERO_THAT | REPORTS | INTRANSITIVE
_MADE_THAT: Final = re.compile(r"T(?<=[vEV]T)(?=n[^vEVbhmz])")
# "a house next to the school": one preposition
_NEXT_TO: Final = re.compile(r"rt")
# "his trial before Judge Lund": a preposition
_BEFORE_A_JUDGE: Final = re.compile(r"k(?=[djPn])")
_IN_COURT: Final = wordset("trial hearing case appear appears appeared appearance appearing come came go goes")
# "the bill, known as Section 2, passed": a preposition
_KNOWN_AS: Final = re.compile(r"pk")
# "a woman who posed as a nurse was ordered", "Berg, who as president saw the war end"
_IN_THE_ROLE: Final = re.compile(r"k(?<=w[EvV].)(?=dj?n(?:t[aFA]n?)?[bEvhm])|k(?<=wk)(?=d?j?n)")
# "the couple storm an office"
_COLLECTIVE: Final = wordset("couple pair crowd gang mob")
_TOGETHER: Final = re.compile(r"(?<=n)[FA](?=d)")
# "so officials could begin"
_SO: Final = re.compile(r"r(?=[dsjnPo]{1,4}m)")
# "the navy test-fired a missile"
_COMPOUND: Final = re.compile(r"j(?<=[Pno].)(?=[du])")
# "all well", "no well" is no hole in the ground.
_HOW_WELL: Final = wordset("all any no")
# What is a noun after an article or adjective: past tenses like their base, and what oil comes from.
_AT_WHAT_TIME: Final = wordset("same previous next following last day night week month year")
_NOUNS_UNCHANGED: Final = wordset("well bid cut cost set bet hit split spread rally upset broadcast forecast")


def _unchanged(tags: str, words: list[str]) -> str:
    """Tag "its $38 billion bid", "a cut" as nouns."""
    for n, word in enumerate(words):
        if word == "well" and tags[n] == "r" and n and (tags[n - 1] in "dnjP" or tags[max(0, n - 2) : n] == "dE") and words[n + 1 : n + 2] != ["as"] and words[n - 1] not in _HOW_WELL:
            tags = f"{tags[:n]}n{tags[n + 1 :]}"
        if word in _NOUNS_UNCHANGED and tags[n] == "E" and not (tags[n - 1 : n + 2] == "sEd" and _AT_WHAT_TIME.isdisjoint(words[n + 2 : n + 3])) and (tags[max(0, n - 1) : n] in {"d", "s", "j"} or (tags[max(0, n - 2) : n] in {"un", "uu", "dE"} and not (words[n - 1].endswith("s") and tags[n - 2] == "u"))):
            tags = f"{tags[:n]}n{tags[n + 1 :]}"
    return tags


class _Tokens(dict[str, tuple[list[str], str]]):
    """What stands between blanks, or `after` it the end -> its words, and their tags; filled as tokens are met."""

    def __init__(self, after: str) -> None:
        self._after = after

    def __missing__(self, token: str) -> tuple[list[str], str]:
        if len(self) > 200_000:
            self.clear()
        words = WORD.findall(token + self._after)
        found = self[token] = (words, "".join(map(TAGS.__getitem__, words)))
        return found


_INNER: Final = _Tokens(" ")
_LAST: Final = _Tokens("")


def _possessive(tags: str, words: list[str], spans: list[tuple[int, int]]) -> str:
    """Tag an apostrophe that closes no quotation: "the miners' strike"."""
    letters = list(tags)
    for n in range(1, len(words)):
        glued = words[n] in {"'", "’"} and words[n - 1].endswith("s") and spans[n][0] == spans[n - 1][1]
        if glued and "‘" not in words[:n] and "'" not in words[:n]:
            letters[n] = "s"
    return "".join(letters)


def _spans(text: str, words: list[str]) -> list[tuple[int, int]]:
    """Where the words stand, one after the other."""
    end = 0
    find = text.find
    return [(start := find(word, end), end := start + len(word)) for word in words]


_end: Final = itemgetter(1)


def _mark_times(tags: str, spans: list[tuple[int, int]], times: Sequence[tuple[int, int]]) -> str:
    if not times:
        return tags
    letters = list(tags)
    at = 0
    for start, end in times:
        at = bisect_right(spans, start, at, key=_end)
        if at > 1 and letters[at - 2] == "q" and (letters[at - 1] in "t-" or (letters[at - 1] == "c" and tags[bisect_right(spans, end, at, key=_end) : len(spans)][:1] not in set("vEV"))):
            letters[at - 1] = "q"  # from Monday to Wednesday; not "came on Monday and on Friday left"
        while at < len(spans) and spans[at][0] < end:
            letters[at] = "q"
            at += 1
    tags = _DATED_NOUN.sub("n", "".join(letters))
    return _OF_THE_DAY.sub(r"\1V", tags, count=1) if tags[0] == "q" else tags


# "3 May - The IMF [issues] war bonds": a chronicle tells it in the present
_OF_THE_DAY: Final = re.compile(r"(q+[-:]dP+)Z(?=[jnFZP]{2}(?!.*[vVbhmz]))")
# "the 2011 flood", "a May 2015 sting operation"
_DATED_NOUN: Final = re.compile(r"(?<=dq)A|(?<=dqq)A")
