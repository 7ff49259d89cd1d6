"""Bare definite phrases ("the flight") that say only that something was told of before, and the fuller phrases that say which."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from timeline.grammar import words as wordset
from timeline.grammar.happenings import EVENT_NOUNS
from timeline.grammar.lexicon import CLOSED, TAGS
from timeline.grammar.tags import tagged
from timeline.titles.complements import asks_for

if TYPE_CHECKING:
    from collections.abc import Iterator

# There is but one of these wherever they are told of, or they are told of as a class.
_UNIQUE: Final = wordset(
    """government president army police court parliament ministry minister premier king queen prince princess pope mayor governor chancellor opposition authorities military navy state cabinet congress senate
    house council sea ocean sky sun moon earth world planet internet economy market markets dollar euro yen pound public media press weather environment coast border capital south north east west past future
    people rebels protesters protestors demonstrators troops soldiers militants insurgents forces fighters officials residents police authorities civilians loyalists opponents supporters islamists
    war law air ground land water fire ice heat rain snow night day morning evening afternoon week month year time hour weekend end beginning start middle centre center top bottom side front back rest
    hospital scene prison jail church streets street road way house home gulf island province region area south road surface shore wild field job office election elections world country's church
    first second third last truth idea fact number total cost value price prices rate amount majority right rights power role lead hands lives life death deaths face head eyes heart body mind
    treasury pentagon bench stage table ballot polls vote presidency throne crown chair title championship season playoffs league cup series track record line ball game radio television telephone phone web net
    poor rich young elderly injured wounded dead sick public private military oil gas nuclear stock environment""".replace("\n", " ")
)
# They stand for what was told, in whatever words.
ABSTRACT: Final = wordset("move announcement incident event events news development developments step issue matter claim claims comment comments remark remarks allegation allegations episode situation")
# They point back where they were told of before.
POINTING: Final = wordset(
    """decision measure measures case statement report deal agreement plan plans
    proposal offer test launch launching breach attack attacks blast explosion crash accident shooting mission project programme program system device product update feature service company firm team club group organization organisation agency party show film movie song album video image images
    picture photo photos letter memo email emails message tweet post article book study survey poll research list document documents file files lawsuit suit complaint charge charges trial hearing verdict
    ruling sentence appeal bill act resolution sanctions ban order treaty pact accord ceasefire truce talks meeting summit conference visit trip tour storm hurricane earthquake quake disaster tragedy
    spill leak well rig fire outbreak epidemic disease virus vaccine drug crisis scandal affair controversy dispute conflict fighting battle raid operation offensive strike strikes protest protests rally
    march uprising rebellion revolution coup bombing assault ambush killing killings murder massacre death deaths arrest arrests bid tie-up acquisition merger takeover purchase sale transaction investment loan
    bailout swap exchange rescue package fund funds grant payment settlement fine penalty tax hack hackers change changes process effort efforts campaign initiative scheme website page account platform app
    man woman girl boy child teenager couple pair duo trio father mother son daughter brother sister wife husband friend passenger passengers crew     boss chief leader coach player star singer rapper actor actress comedian director producer writer author founder owner professor doctor scientist scientists researcher researchers girls boys men
    women children students families relatives detainees prisoners hostages captives refugees migrants""".replace("\n", " ")
)
# Where something happens to these, which does not matter as much as where they are what acts.
THINGS: Final = wordset(
    """flight plane jet aircraft ship vessel boat train bus car vehicle missile rocket satellite spacecraft craft probe lander tram lorry truck helicopter tanker
    facility plant factory building hotel school museum stadium bridge tunnel tower airport port station base camp village town city district country nation site"""
)
_WEAK: Final = wordset(
    """new latest recent whole entire huge massive giant big large small little young old deadly fatal tragic historic major minor brief short long early late other
    current earlier subsequent ongoing main key alleged apparent ill-fated embattled troubled stricken controversial crucial"""
)
_SOME: Final = wordset("several many few various numerous")
_ORDER: Final = wordset("first last second third")
_OTHERS: Final = wordset("another other second next previous earlier similar different combined merged rival parent")
_HANGS_ON: Final = wordset("of from to in at on over near against between by for with off")
_ALWAYS_HANGS_ON: Final = wordset("of from to against between for with")
_PLACING: Final = wordset("in at near outside")
_WRITTEN: Final = wordset("bill law act report treaty resolution plan proposal ban deal")
_TIMES: Final = wordset(
    """Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan. Feb. Aug. Sept. Oct. Nov. Dec. Jan Feb Aug Sept Oct Nov Dec
    early late days weeks months years hours minutes day week month year morning evening night afternoon weekend spring summer autumn winter"""
)
_CALLED: Final = wordset("known called named dubbed codenamed nicknamed")
_HIS: Final = wordset("his her its their our my your this that these those")
_LONGEST: Final = 36
_FEW: Final = 3
_SCALES: Final = wordset("million billion trillion")
# "would meet [to discuss the test]"
_MET_TO: Final = re.compile(r"(?<=meet|talk|vote) to$|(?<= met) to$|(?<=talks) to$|(?<=session) to$|(?<=meeting) to$")
_LEFT_OFF: Final = wordset("in into about on over from amid during after following before at across around near since under despite")


class Bare(NamedTuple):
    """Offsets in a text of "the" and the noun (with weak adjectives), and the noun."""

    start: int
    end: int
    head: str


def bare_definites(text: str) -> Iterator[Bare]:
    """The bare definite phrases of a title."""
    if not any(_worth(found[1].split()) for found in _DEFINITE.finditer(text)):
        return  # as most titles: spares them being tagged
    words, spans, tags = tagged(text)
    for at, word in enumerate(words):
        if word.lower() != "the" and not (word.lower() == "this" and tags[at] == "d"):
            continue
        head = at + 1
        while head < len(words) - 1 and words[head].lower() in _WEAK:
            head += 1
        if head < len(words) and is_bare(words, tags, head):
            yield Bare(spans[at][0], spans[head][1], words[head].lower())


# "the", and the noun or up to three words before it.
_DEFINITE: Final = re.compile(r"\b[Tt]h(?:e|is) (?=((?:[a-z][\w-]* ?){1,4}))")


def _worth(words: list[str]) -> bool:
    """Whether words after "the" may be a bare noun."""
    head = next((word for word in words if word not in _WEAK), "")
    return head not in _UNIQUE and TAGS[head or words[-1]] in "nFZG"


def is_bare(words: list[str], tags: str, head: int) -> bool:
    """Whether a common noun after "the" has nothing behind it that says which."""
    if not words[head].islower() or TAGS[words[head]] not in "nFZG" or words[head] in _UNIQUE:
        return False
    after = words[head + 1].lower() if head + 1 < len(words) else ""
    following = tags[head + 1 : head + 2]
    if after in {"subject", "due"} and words[head + 2 : head + 3] == ["to"]:
        return True
    if following in {"s", "w", "T", '"', "-"} or after in {"of", "between", "against"}:
        return False
    if following and following in "nPGFZj" and after.isalpha() and not (following in "FZ" and words[head].endswith("s")):
        return TAGS[after] in "FZ" and after.endswith("s") and head + 2 < len(words) and tags[head + 2] in "dinPotr"
    if after in {"in", "at", "on", "near", "from", "to", "with", "over", "for", "by"} and head + 2 < len(words):
        return not any(word[:1].isupper() for word in words[head + 2 : head + 3 if following == "t" else head + 5])
    return True


def fuller(text: str, head: str, article: str = "") -> tuple[float, str]:
    """How much the best phrase with this noun in a sentence says of which it is, and the phrase: "the LA-Tokyo flight"; -1 where the noun is not there."""
    words, _, tags = tagged(text)
    first = words[0].lower() if words else ""
    if tags[:2] not in {"PP", "Ps"} and (not words[0].isupper() or first == "the") and (first in CLOSED or f" {first} " in article):
        words, tags = [first, *words[1:]], f"{TAGS[first]}{tags[1:]}"  # a capital only for the sentence's sake
    return max((_phrase(words, tags, at) for at, word in enumerate(words) if word == head), default=(-1.0, ""))


def without(text: str, bare: Bare) -> str:
    """The title without the phrase at its end that a bare one closes: "presented a report [into the accident]"; "" where that would leave too little."""
    rest, _, preposition = text[: bare.start].rstrip().rpartition(" ")
    if bare.end == len(text) and (purpose := _MET_TO.search(rest)):
        return rest[: purpose.start()]
    last = rest.rpartition(" ")[2]
    plain = bare.end == len(text) and preposition in _LEFT_OFF and TAGS[last] in "nPZF" and not rest.endswith(f" to {last}") and not asks_for(last.lower(), preposition)
    return rest if plain and len(rest.split()) > _FEW else ""


def _named_behind(words: list[str], tags: str, at: int) -> tuple[int, int]:
    """The name that a noun stands beside: "the Northern Star, the rig that sank", "the rig, known as the Northern Star"."""
    if tags[at + 1 : at + 2] == "," and words[at + 2 : at + 3] and words[at + 2].lower() in _CALLED:
        first = at + 3 + (words[at + 3 : at + 4] == ["as"])
        last = first + (tags[first : first + 1] == "d")
        while tags[last : last + 1] in {"P", "u"}:
            last += 1
        called = "P" in tags[first:last] and words[first : first + 1] not in (["a"], ["an"]) and tags[last : last + 1] in {",", ".", "i", ""}
        return (first, last) if called else (0, 0)
    if tags[at - 2 : at] != ",d" or tags[at + 1 : at + 2] not in {",", "w", "T"}:
        return 0, 0
    first = at - 2
    while first and tags[first - 1] == "P":
        first -= 1
    return (first - (words[first - 1].lower() == "the"), at - 2) if first < at - 2 else (0, 0)


def _phrase(words: list[str], tags: str, at: int) -> tuple[float, str]:
    first, end = _named_behind(words, tags, at)
    if end:
        return 2.0, " ".join(words[first:end])
    first = at
    while first and tags[first - 1] in "nPjuFZGs" and words[first - 1] not in {"'", "’"}:
        first -= 1
    before = words[first - 1].lower() if first else ""
    if tags[at + 1 : at + 2] in {"n", "s"} or words[at + 1 : at + 2] == ["stop"] or not _OTHERS.isdisjoint(map(str.lower, words[max(0, first - 1) : at])):
        return -1.0, ""
    if before in {"a", "an"} and words[at].endswith("s") and tags[at + 1 : at + 2] in {"F", "Z"}:
        return -1.0, ""  # "a public records request"
    while first < at and (tags[first] in "us" or words[first] in _SCALES or words[first].lower() in _SOME or words[first] in _TIMES or (tags[first] == "G" and tags[first - 1 : first] not in {"d", "j", "s"}) or words[first].lower() in _WEAK or words[first].lower() in _ORDER):
        first += 1
    left, right = words[first:at], _hanging(words, tags, at)
    named_left = "P" in tags[first:at]
    named_right = "P" in tags[at + 1 : at + 1 + len(right)]
    if before in _HIS and not named_left and not (named_right and words[at] in THINGS):
        return 0.0, ""  # but "its plant in Lom"
    if named_left:
        score, told = 2.0, [*left, words[at]]
    elif named_right:
        score, told = 1.5, [*left, words[at], *right]
    elif "n" in tags[first:at]:
        score, told = 1.0, [*left, words[at]]
    elif "j" in tags[first:at]:
        score, told = 0.75, [*left, words[at]]
    elif right and before != "the":
        score, told = 0.5, [words[at], *right]
    else:
        return 0.0, ""
    phrase = " ".join(told).replace(" 's", "'s").replace(" ’s", "’s")
    owned = "s" in tags[first:at] and tags[first] == "P"
    phrase = phrase if owned else f"the {phrase}"
    return (score, phrase) if len(phrase) <= _LONGEST and '"' not in tags[first:at] else (0.0, "")


def _hanging(words: list[str], tags: str, at: int) -> list[str]:
    """What hangs on a noun: "from Oslo to Bergen"."""
    end = stop = at + 1
    placed = words[at] in THINGS and tags[at + 1 : at + 3] == "iP" and words[at + 1] in _PLACING
    hangs = _HANGS_ON if placed or words[at] in EVENT_NOUNS or words[at] in _WRITTEN else _ALWAYS_HANGS_ON
    while end < len(words) and words[end].lower() in hangs and (end == at + 1 or "P" not in tags[at + 1 : end] or (words[end] == "to" and words[at + 1] == "from")):
        end += 1
        if (words[end : end + 1] and words[end].lower() in _HIS) or (tags[end - 1] == "t" and tags[end : end + 1] in {"n", "a", "A", "F"}):
            break  # "an engine to beef up", "a trip to space"
        while end < len(words) and (tags[end] in "dnPjuFs" or (words[at + 1] == "between" and words[end] == "and")):
            end += 1
        if not _TIMES.isdisjoint(words[stop:end]) or tags[end - 1] not in "nPF" or tags[end : end + 1] == "G" or (tags[end - 1] == "P" and tags[end : end + 1] == "A") or (tags[end : end + 1] == "t" and tags[end + 1 : end + 2] != "P"):
            break
        stop = end
    return words[at + 1 : stop]
