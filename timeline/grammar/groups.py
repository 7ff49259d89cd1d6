"""Finite verb groups: where they stand, and which -ed forms are past tenses and which participles."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.happenings import INTRANSITIVE, PLAIN_REPORT, ZERO_THAT
from timeline.grammar.verbs import lemma

if TYPE_CHECKING:
    from collections.abc import Iterable

GROUP: Final = re.compile(
    r"(?<!t)(?:"
    r"m[rxq\"]*(?:h[rxq]*(?:f[rxq]*y?[rxq]*[EpG]?|[Epvh])?|e[rxq]*y?[rxq]*[EpG]?|[AFE])?"
    r"|b(?:[rxq\"]*(?=[yEpG])|[rxq]*)(?:y[rxq]*)?[EpG]?|h(?:[rxq\"]*(?=[Epv])|[rxq]*)(?:f[rxq]*(?:y[rxq]*)?[EpG]?|[Epvh])?|z[rxq]*A?|[vV]|(?<![efy])E)"
)
# Before a finite -ed form stands its subject.
_SUBJECT_BEFORE: Final = re.compile(r"(?:[nPou)wFZTjp\"(]|(?<=[nP])G)$")
_OBJECT_AFTER: Final = re.compile(r"(?:iq+|[rq])*[dsoPTnuj\"]")
_DIRECT_OBJECT: Final = re.compile(r"(?:iq+|[rq])*[dsoPu]")
_BARE_OBJECT: Final = re.compile(r"j*n")
# "posting brief daily [updates]"
_BARE_NOUN: Final = re.compile(r"[rx]*G?[jF]?[nP]")
_PHRASE: Final = re.compile(r"i[djsnPu]*n")
_LIST: Final = re.compile(r"[nPFZ],[jn]{0,2}[nPFZ]$")
_LAST_OF_LIST: Final = re.compile(r"c[jn]{0,2}[nPFZ](?:i[djn]*[nPFZ])?")
_RESUMED: Final = re.compile(r",[rxq]*(?:[vVbhmz]|Z(?=[dsu]))")
# Adverbs, and days with what leads to them.
_ASIDE: Final = re.compile(r"[it]?[dr]?q+|[rx]")
_THAT: Final = re.compile(r"(?:i?q+)?T")
_DAY: Final = re.compile(r"i?q+")
# "announced to his fans on Monday that"
_TO_WHOM: Final = re.compile(r"t[djsnP]*[nP](?:i[djsnP]*[nP])*(?:i?q+)?T")
_SHUT: Final = frozenset(",c-")
_MARKS: Final = frozenset(",-")
_RESUMED_BEHIND: Final = re.compile(r"-[rxq]*[EvbhmV]")
_NAMING: Final = wordset("call name dub title give entitle label award nickname")
_PUT_BESIDE: Final = re.compile(r",[rxq]*p")
_TIMED_SUBJECT: Final = re.compile(r"P(?:i?q+|r)$")
# "on Monday rescuers", "power in 1969 he"
_ANEW: Final = re.compile(r"(?:[dj]*[nP]+)?(?:i[djnPu]+){0,3}i?q+(?:[dju]*[nP]+|o)$")
WHO_ACTS: Final = wordset("he she they it we")


@dataclass(slots=True)
class Group:
    """A finite verb group: tokens start..end, the token of its main verb, and that verb's base."""

    start: int
    end: int
    head: int
    tags: str
    lemma: str


def candidates(tags: str) -> list[tuple[int, int]]:
    """Token ranges of what may be finite verb groups, in order; none crosses what can open a clause."""
    return [m.span() for m in GROUP.finditer(tags)]


def groups(spans: Iterable[tuple[int, int]], tags: str, words: list[str], start: int, *, first: bool, waiting: bool) -> list[Group]:
    """The finite verb groups among the candidates of a piece that begins at token `start`.

    `first`: no clause came before, `waiting`: a noun phrase before still has no verb.
    """
    found = [_group(tags, words, *span) for span in spans]
    kept: list[Group] = []
    for number, group in enumerate(found):
        if group.tags == "V" and kept and (tags[start] not in "wkT" or (tags[start] == "T" and start and tags[start - 1] not in "nPFZ")) and _is_object(tags, words, kept[-1], group):
            continue  # "smashed City [forecasts] with a jump in profits"
        if group.tags != "E":
            kept.append(group)
        elif _PUT_BESIDE.match(tags, start) or (words[group.start - 1] == "ever" and not _OBJECT_AFTER.match(tags, group.end)):
            continue  # "the most distant object ever visited", "the money, frozen on the basis of sanctions adopted in May, was ..."
        elif tags[start] == "c" and not kept and not first and group.lemma not in INTRANSITIVE | ZERO_THAT and not _OBJECT_AFTER.match(tags, group.end) and _LAST_OF_LIST.fullmatch(tags, start, group.start) and _LIST.search(tags, 0, start):
            continue  # "lack food, water and beds in towns [caught up in the war]"
        elif waiting and tags[start] in "wT" and len(kept) == 1 and tags[group.start - 1] in "nPqG" and (_DIRECT_OBJECT.match(tags, group.end) or ((tags[group.start - 1] == "q" or group.lemma in INTRANSITIVE) and words[group.end : group.end + 1] != ["by"])):
            kept.append(group)  # "the missiles that flew over the town [created] a scare"
        elif waiting and tags[start] == "w" and len(kept) == 1 and tags[group.start - 2 : group.start] == "ta" and words[group.start - 1] not in _LET_BE and words[group.end : group.end + 1] != ["by"]:
            kept.append(group)  # "guards who refused to speak [testified]"
        elif (first or words[group.start - 1] in WHO_ACTS) and tags[start] == "k" and len(kept) == 1 and (_ANEW.match(tags, kept[0].end, group.start) or (kept[0].end == group.start - 1 and words[group.start - 1] in WHO_ACTS)) and words[group.end : group.end + 1] != ["by"]:
            kept.append(group)  # "After the tower fell on Monday rescuers [searched the site]"
        elif not (kept and kept[-1].lemma not in ZERO_THAT) and _finite(tags, words, group, start, first=first, waiting=waiting):
            after = next((g for g in found[number + 1 :] if g.tags != "E" or (words[g.end : g.end + 1] != ["by"] and tags[g.start - 1] != "i")), None)
            if _stands(tags, words, group, after, kept, resumable=first and tags[start] not in "wk"):
                kept.append(group)
    return kept


def _is_object(tags: str, words: list[str], verb: Group, other: Group) -> bool:
    """Whether what may be a second verb is the object of the first: but one noun, and no subject, stands between them."""
    return verb.lemma not in ZERO_THAT and words[other.start].endswith("s") and other.lemma not in PLAIN_REPORT and _BARE_NOUN.fullmatch(tags, verb.end, other.start) is not None


def _stands(tags: str, words: list[str], group: Group, after: Group | None, kept: list[Group], *, resumable: bool) -> bool:
    """Whether an -ed form holds as the verb, given the verbs around it."""
    has_object = group.lemma not in _NAMING and _DIRECT_OBJECT.match(tags, group.end) is not None
    if after is None and resumable and not has_object and not _THAT.match(tags, group.end) and not (group.lemma in ZERO_THAT and _TO_WHOM.match(tags, group.end)) and _resumes(tags, words, group):
        return False
    if kept and kept[-1].lemma != "say" and not has_object and group.lemma not in INTRANSITIVE:
        return False
    if after is not None and after.tags == "E" and group.lemma in INTRANSITIVE:
        return True  # "The mayor resigned over a party held in May"
    reports = group.lemma in ZERO_THAT and (tags[group.end : group.end + 1] not in {"t", "i"} or ((day := _DAY.match(tags, group.end)) is not None and words[day.end() : day.end() + 1] == ["there"]) or _TO_WHOM.match(tags, group.end) is not None)
    if after is not None and tags[group.start - 1 : group.start] == "," and _PHRASE.fullmatch(tags, group.end, after.start):
        return True  # "The attacker, a loner, zigzagged through a crowd gathered to watch"
    relative = tags[group.start - 1 : group.start] in {"w", "T"}  # "a well that burst on Monday [is old]"
    bare = after is not None and after.tags == "E" and tags[group.start - 1 : group.start] in {"n", "P"} and _BARE_OBJECT.match(tags, group.end) is not None  # "police detained relatives of [those killed]", "lifted old bans imposed on [Oslo]"
    there = after is not None and words[after.start - 1] == "there" and tags[after.start - 2] == "G" and not kept and words[group.end : group.end + 1] != ["by"]  # "sent out a report saying there was a fire"
    dated = group.start > 1 and _TIMED_SUBJECT.search(tags, 0, group.start) is not None and after is not None and (after.tags == "E" or _BARE_OBJECT.match(tags, group.end) is not None)  # "Berg on Monday intervened in a row over a letter leaked to the press"
    doer = len(tags[: group.start].rstrip("r")) - 1
    return after is None or reports or dated or there or has_object or relative or bare or tags[after.start - 1] == "o" or words[doer].lower() in WHO_ACTS


def _resumes(tags: str, words: list[str], group: Group) -> bool:
    """Whether a verb without a subject of its own follows further on: "emails sent to them, obtained by the paper, reveal ..."."""
    return any(words[m.end() - 1].lower() not in {"said", "says", "told", "tells", "added"} and "w" not in tags[group.end : m.start()] for m in _RESUMED.finditer(tags, group.end))


def _finite(tags: str, words: list[str], group: Group, start: int, *, first: bool, waiting: bool) -> bool:
    """Whether an -ed form is a past tense where it stands."""
    before = _ASIDE.sub("", tags[start : group.start])
    if before == "w":
        return True  # "leaders who met by video link"
    agent = group.end + (tags[group.end : group.end + 1] == "j" and group.lemma in ZERO_THAT)  # "a law ruled void [by a judge]"
    by = agent < len(tags) and words[agent].lower() == "by" and group.lemma not in INTRANSITIVE
    if before == "-" and _RESUMED_BEHIND.search(tags, group.end):
        return False  # "the port - closed since May - reopened"
    if before in _SHUT or not before:
        if before in _MARKS and waiting and tags[group.end : group.end + 1] == "t" and group.lemma in _MADE_TO:
            return False  # "a reporter, forced to flee, ran"
        if before in _MARKS and waiting and not by:
            if group.lemma in ZERO_THAT and tags[group.end : group.end + 1] in {":", "T"}:
                return True  # "Smith, of the harbour board, warned: ..."
            return _OBJECT_AFTER.match(tags, group.end) is not None or _AND_DID.match(tags, group.end) is not None or not any(m[0] != "E" and not _OWN_SUBJECT.search(tags, group.end, m.start()) for m in GROUP.finditer(tags, group.end, _subordinate(tags, group.end)))
        if first or not before:
            return not first and tags[start] == "c"
        return before == "c" or _OBJECT_AFTER.match(tags, group.end) is not None
    many = before == "d" and words[start].lower() in _MANY  # "Hundreds attended the funeral"
    if not (many or _SUBJECT_BEFORE.search(before)) or before == "k" or (before.startswith(",G") and not first):
        return False
    if by and words[group.start - 1].lower() in WHO_ACTS:
        return True  # "he stood by his opinion"
    return not by and (first or group.lemma not in _NAMING or (before[:1] == "c" and before[-1:] == "P" and tags[group.end : group.end + 1] == "d"))


def _subordinate(tags: str, start: int) -> int:
    """Where the next clause begins that hangs on this one."""
    opener = _SUBORDINATE.search(tags, start)
    return opener.start() if opener else len(tags)


_LET_BE: Final = wordset("be see have get keep leave feel make hear find remain stay go want")
_MADE_TO: Final = wordset("force order allow compel oblige permit enable urge require authorize authorise")
_MANY: Final = wordset("hundreds thousands dozens scores millions many several some most few both all")
# "Lund, who led Norsk, resigned on Monday[, he] said": no verb that still waits.
_OWN_SUBJECT: Final = re.compile(r",[rxq]*(?:o|[djnPsu]*[nP])$")
# "a rig, the Havn, exploded [and sank]"
_AND_DID: Final = re.compile(r"c[rx]*v")
_SUBORDINATE: Final = re.compile(r"[kwT]")


def _group(tags: str, words: list[str], start: int, end: int) -> Group:
    while end > start + 1 and tags[end - 1] in "rxq":
        end -= 1
    return Group(start, end, end - 1, tags[start:end], lemma(words[end - 1].lower()))
