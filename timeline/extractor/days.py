"""Which clause or noun of a sentence a time expression belongs to."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from timeline.grammar import words as wordset
from timeline.grammar.lexicon import TAGS, WORD
from timeline.grammar.verbs import lemma
from timeline.interval import Grain, span
from timeline.model import Basis, TimexType
from timeline.names import MONTHS

if TYPE_CHECKING:
    from timeline.interval import Interval
    from timeline.model import Resolution, Sentence
    from timeline.names import Name

# Wider than any happening that a sentence tells.
TOO_WIDE: Final = frozenset({Grain.CENTURY, Grain.MILLENNIUM})
DATED_TYPES: Final = frozenset({TimexType.DATE, TimexType.TIME})
_LONGEST: Final = 3700
_LONG_AGO: Final = timedelta(days=14)


class Day(NamedTuple):
    """A usable expression: its interval (of the whole range where it is an end of one); `further`: what else it was joined with."""

    resolution: Resolution
    when: Interval
    further: str = ""
    base: Resolution | None = None
    """What it is counted from, where another expression of the sentence names that."""
    there: bool = False
    """It stands where what it is counted from does: "two days before Christmas"."""


def usable(resolutions: tuple[Resolution, ...], sentence: Sentence) -> tuple[Day, ...]:
    """Those that put a happening on a timeline; both ends of a range count once."""
    days: list[Day] = []
    last = 0
    for found in resolutions:
        when = _when(found, sentence)
        if (found.type not in DATED_TYPES and found.span is None) or found.text.lower() in _WHICHEVER:
            continue
        if when is None or when.start is None or when.end is None or when.grain in TOO_WIDE or (when.days or 0) > _LONGEST:
            continue
        if found.type is TimexType.TIME and days and days[-1].resolution.type is TimexType.TIME and _CONVERTED.match(sentence.text, last - sentence.start, found.end - sentence.start):
            continue  # "6 a.m. (2100 GMT Monday)"
        if found.type is TimexType.TIME and _HOURS.search(sentence.text, 0, found.start - sentence.start):
            continue  # "(9-11pm)"
        if found.text in _GIVEN and _CALLED.match(sentence.text, found.end - sentence.start) and not _LED.search(sentence.text, 0, found.start - sentence.start):
            continue  # "Karl Berg and June Lund"
        if _AGED.fullmatch(found.text) and _OF_AGE.search(sentence.text, 0, found.start - sentence.start):
            continue  # "a man in early 30s"
        if found.text.endswith((" earlier", " ago", " before")) and _THAN.search(sentence.text, 0, found.start - sentence.start):
            continue  # "fell from a year earlier"
        if "clos" in sentence.text and _PRICE.search(sentence.text, 0, found.start - sentence.start):
            continue  # "a premium to its closing price on Thursday": the day of no act
        if found.text in _FEASTS and sentence.text.endswith(" for ", 0, found.start - sentence.start):
            continue  # "decorated his home for Christmas"
        if found.span is not None and days and days[-1].resolution.span == found.span:
            continue
        between = sentence.text[last - sentence.start : found.start - sentence.start] if days and 0 < found.start - last <= _WITH else ""
        breath = between.startswith((" and", " or")) and (days[-1].resolution.start - sentence.start <= len("On ") or _ENDS.match(sentence.text, found.end - sentence.start) or (between == " and " and sentence.text.endswith(" on ", 0, days[-1].resolution.start - sentence.start)))
        joined = _joined(days[-1], found, when, between) if breath else None
        last = found.end
        if joined:
            days[-1] = joined
            continue
        days.append(Day(found, when))
    return tuple(days)


def of_no_name(found: tuple[Resolution, ...], names: tuple[Name, ...]) -> tuple[Resolution, ...]:
    """Without the months that are people: "May said"."""
    return tuple([r for r in found if r.text not in MONTHS or not any(n.start <= r.start < n.end for n in names)])


def of_any_day(day: Day, sentence: Sentence) -> bool:
    """Whether an hour or part of a day is told within a sentence with nothing that says of which day: "late in the afternoon"."""
    found = day.resolution
    return found.type is TimexType.TIME and found.basis is Basis.ANCHORED and found.start > sentence.start and _HOUR.fullmatch(found.text) is not None


_HOUR: Final = re.compile(
    r"(?:(?:early|late|later|shortly|just|around|about|at|before|after|by|in|the) )*(?:morning|afternoon|evening|night|noon|midday|midnight|dawn|dusk|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.? ?m\b\.?)?)(?: (?:local time|[A-Z]{2,4}))*",
    re.IGNORECASE,
)


def of_long_ago(day: Day, sentence: Sentence) -> bool:
    """Whether it is no day of the news."""
    return day.when.end is not None and sentence.passage.anchor - day.when.end > _LONG_AGO


def _when(found: Resolution, sentence: Sentence) -> Interval | None:
    """The days meant, of a range all; of one open at an end only the day told, where it is said what happened then."""
    when = found.span or found.interval
    open_ended = when is not None and None in (when.start, when.end)
    return found.interval if open_ended and _AND_WHEN.match(sentence.text, found.end - sentence.start) else when


# "since 1959, when ten died"
_AND_WHEN: Final = re.compile(r",? when ")


def _joined(before: Day, found: Resolution, when: Interval, between: str) -> Day | None:
    """Days or months told in one breath are one span: "in August and September", "on Friday and Saturday"; each ends where the next begins."""
    first, end = before.when, before.when.end
    plain = between in {" and ", " or "} if when.grain is Grain.MONTH else when.grain is Grain.DAY and _AND.fullmatch(between) is not None and found.type is TimexType.DATE
    if found.span is not None or not plain or not (first.grain is when.grain or before.further) or end is None or when.start != end:
        return None
    both = span(first.start, when.end)
    return None if both is None else Day(before.resolution, both, f"{before.further}, and on to the end of {found.value} ({found.text})")


# What may follow two days told in one breath, unless they open the sentence; a verb or a subject is another act's: "struck on Monday and on Tuesday they left".
_ENDS: Final = re.compile(r"$|[.,;:)\]”\"]| (?:in|at|on|over|of|after|when|for|with|to|by|near|during|following|before|amid|from|against|across|about|because|until|that|which) | and (?:on |in )?[A-Z]")
# The first of two hours, as programmes have them.
_HOURS: Final = re.compile(r"\d[-–]$")
# A clock time again, in the time of another zone.
_CONVERTED: Final = re.compile(r" ?[(\[][^)]*\b(?:GMT|UTC|BST|CES?T|[ECMP][SD]?T|JST|IST)\b")
_WITH: Final = len(" and on ")
_AND: Final = re.compile(r" (?:and|or) (?:(?:on|in) )?")
_GIVEN: Final = frozenset({"April", "May", "June", "August"})
_CALLED: Final = re.compile(r" [A-Z][a-z]+(?: [A-Z][a-z]+)?(?:,|['’]s\b| (?:is|was|will|has|had|says|said)\b)")
# What leads to a month: "in June Berg said".
_LED: Final = re.compile(r"\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Dd]uring|[Ll]ast|[Tt]his|[Nn]ext|[Ee]arly|[Ll]ate|[Mm]id|of|and on|[Oo]n)[ -]$")
_THAN: Final = re.compile(r"\b(?:from|than|(?:compared|comparison) (?:with|to)|versus|vs\.?)(?: (?:that|those|what it was|the same (?:period|quarter|month|time)))? $")
_PRICE: Final = re.compile(r"\b(?:closing (?:share |stock )?(?:price|level|value)s?|['’]s? (?:[Cc]lose))(?: (?:on|of|for|from))? $")
_OF_AGE: Final = re.compile(r"\b(?:man|woman|person|he|she|his|her|their|aged|boy|girl|victim|suspect)\b[^.;]{0,12}$")
_AGED: Final = re.compile(r"(?:early|mid|late)[ -]\d0s", re.IGNORECASE)
# Which one is said elsewhere, or nowhere: "for the quarter".
_WHICHEVER: Final = frozenset({"the quarter", "the year", "the month", "the week", "the season"})


def why_not(found: Resolution, sentence: Sentence) -> str:
    """Why an expression that names a date gives no day; "" where it need not be said."""
    if found.type not in DATED_TYPES or found.value in {"", "PRESENT_REF"}:
        return ""
    when = _when(found, sentence)
    if when is None:
        return "names no day"
    if when.start is None or when.end is None:
        return "has an open end"
    return "spans decades" if when.grain in TOO_WIDE or (when.days or 0) > _LONGEST else ""


_SEASONS: Final = wordset("Winter Spring Summer Autumn Fall")
# After these "the 3 May fire" is a thing.
_OF_A_THING: Final = wordset("of about over after before from to for against by with")
_YEAR: Final = re.compile(r"\d{4}")
_WHEN: Final = wordset("in of by since until till from during between for through throughout before after early late mid around about to")
_OF_ITS_WEEK: Final = re.compile(r" of (?:th(?:at|is|e)|last|next|his|her|its|their) (?:\w+ )?(?:week|month|year|season|visit|trip|trial)\b")
_OF_DOING: Final = re.compile(r" of [a-z]{3,}ing\b")
# After these a noun behind the expression makes it a part of the noun phrase: "in November elections", "during the morning rush hour".
_WITHIN: Final = wordset("in during after before at for of since following amid despite ahead with over about against")


def of_feast(text: str, start: int, end: int) -> bool:
    """Whether a feast only says what kind of thing the noun behind it is: "Christmas shoppers", no day."""
    after = _KIND_OF.match(text, end)
    return after is not None and after[1] not in _TIMES_OF and text[start:end].rsplit(None, 1)[-1] in _FEASTS and TAGS[after[1]] in "nFZj"


_FEASTS: Final = wordset("D-Day Christmas Easter Thanksgiving Halloween Ramadan Passover Diwali Hanukkah")
_TIMES_OF: Final = wordset("day eve morning night evening afternoon weekend holiday holidays week period break season time dinner lunch party parade service mass")
_KIND_OF: Final = re.compile(r" ([a-z][\w-]+)")


_THEN: Final = re.compile(r"the (?:very )?(?:following|next|previous|same) (?!week|weekend|few|several|two|three|\d)")
_SPENT: Final = wordset("spend mark celebrate fill cover survive last enter take mean include end begin use see have hold make do dominate plan greet await")


_REACH: Final = 12
"""Characters."""
_COUNTED: Final = (" earlier", " later", " ago", " before")
"""Behind what somebody is found they stand for themselves: "found guilty six days earlier [of theft]"."""


def adverbial(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] stands for itself ("on Monday") and is no part of a noun phrase ("Monday's vote", "the April 20 explosion")."""
    after = WORD.match(text, end + 1) if text[end : end + 1] == " " else None
    if text[end : end + 2] in {"'s", "’s"} or text[end : end + 2] in {"' ", "’ "}:
        return False
    if text[start:end].endswith(("'s", "’s", "s'", "s’")):
        return False
    if after is not None and after[0][0].isupper() and text[start:end].rsplit(None, 1)[-1] in _SEASONS and TAGS[after[0]] == "P":
        return False  # the Winter Games
    before = text[:start].rsplit(None, 1)
    last = before[-1] if before else ""
    then = _THEN.match(text, start, end) is not None and lemma(last) not in _SPENT  # "resigned the following March"
    if last and not then and text[start : start + 4].lower() == "the " and (TAGS[last] in "vEV" or (TAGS[last] == "n" and after is not None and after[0] == "to" and " " not in text[start + 4 : end])):
        return False  # "spent the weekend in Oslo", "gave lawyers the weekend to read it"
    if after is None:
        return True
    if text[start : start + 4].lower() == "the " and last in _OF_A_THING and TAGS[after[0]] in "nGFZ":
        return False  # "the anniversary of the 3 May 2010 fire"
    if of_feast(text, start, end):
        return False
    if after[0] == "of":
        return _OF_DOING.match(text, end) is not None or last == "guilty" or (text[start:end].endswith(_COUNTED) and " guilty " in text[max(0, start - _REACH) : start]) or (last.lower() == "on" and _OF_ITS_WEEK.match(text, end) is None)  # "was cleared on Monday of killing a guard"
    if _YEAR.fullmatch(text, start, end) and last and last.lower() not in _WHEN and TAGS[after[0]] in "nPjF" and text[start - 2 : start - 1].isalpha():
        return False  # "a former mayor and 2008 party nominee"
    if last and last[0].isupper() and text[start].isupper() and TAGS[after[0]] in "nF" and last.lower() not in _WITHIN and TAGS[last.lower()] != "i":
        return False  # "a Cubs Halloween flight", but "On Monday police fired"
    if last and (TAGS[last] in "ds" or last.endswith(("'s", "’s", "s'", "s’"))):
        return TAGS[after[0]] not in "nPjGFZE"
    return not (last in _WITHIN and TAGS[after[0]] == "n")
