"""Months with or without their year, where they are no words or names ("may", "march", "April said").

A month without its year follows the tense of its clause, else it is the nearest (81 %, most recent 69 %), but never far ahead.
"""

from __future__ import annotations

from timeline.symbol import (
    Base,
    Calendar,
    Part,
    Symbol,
    Turn,
    Unit,
)
from timeline.timex.english.words import MONTHLY
from timeline.timex.rule import Parts, Rule

_SPEECH = r"(?:be|I|he|she|they|we|you|not|says?|said|told|tells|added|adds|has|had|is|was|will|would|did|does|went|came|wants?|wanted|hopes?|hoped|thinks?|thought)"


def _month(p: Parts) -> Symbol | None:
    """The month, unless it may be a word or a name: "may", "march on"."""
    word = p.written("month")
    if word.islower() and word.rstrip(".") in {"may", "march", "mar", "dec", "jan", "jun", "sep"}:
        return None
    if "year_two" in p:
        return Part(Unit.MONTH, p["month"], Calendar(p["year_two"], short=True))
    return Part(Unit.MONTH, p["month"], Calendar(p["year"]) if "year" in p else None)


def _year(p: Parts) -> Symbol | None:
    return Calendar(p["year"]) if "year" in p else None


def _bare_month(p: Parts) -> Symbol | None:
    """The month, unless it is a word: "they may march"."""
    word = p.written("named_month")
    return None if word in {"may", "march", "mar.", "dec."} else Part(Unit.MONTH, p["named_month"])


RULES = (
    Rule(
        "month year",
        "{month}( of|,)? ({year}|{year_two})",
        _month,
        (("in [May 2021]", "2021-05"), ("in [May, 1998]", "1998-05"), ("in [Sept. '98]", "1998-09")),
    ),
    Rule(
        "month in words",
        "{month},? {spelt_year}",
        lambda p: Part(Unit.MONTH, p["month"], Calendar(p["spelt_year"])),
        (("in [January nineteen ninety-seven]", "1997-01"),),
    ),
    Rule(
        "month-month",
        "<{full_month}>-<{last:full_month}( {year})?>",
        lambda p: (Part(Unit.MONTH, p["full_month"], _year(p)), Part(Unit.MONTH, p["last"], _year(p))) if p.written("last").istitle() else None,
        (("in [March]-September", "2021-03"), ("in May-[June 2020]", "2020-06")),
        ends=True,
    ),
    Rule(
        "month told",
        "the {told} {month}",
        lambda p: Part(Unit.MONTH, p["month"], turn=Turn.NEXT if p["told"] > 0 else Turn.LAST, base=Base.MENTION) if p["told"] and p.written("month")[0].isupper() else None,
        (("in May 2019 and [the following March]", "2020-03"), ("in May 2019, as in [the previous October]", "2018-10")),
    ),
    Rule(
        "month after a preposition",
        "(in|since|by|until|till|during|from|to|between|before|after|through|of|for|around|and|or|as of|late|early|mid|last|next|this|every|each|-)~<{named_month}>",
        _bare_month,
        (("in [October]", "2021-10"), ("since [May]", "2021-05")),
        unless_next=r"(?:-[a-z]| [A-Z][a-z]+ (?:said|says|told)\b| (?:[Ff]or|[Oo]n|[Aa]gainst) [A-Z])",
    ),
    Rule(
        "month that is a name",
        "{month_name}",
        lambda p: Part(Unit.MONTH, p["month_name"]) if p.written("month_name")[0].isupper() else None,
        (("[April] brought rain", "2021-04"), ("[August]'s figures were revised", "2021-08")),
        unless_next=rf"(?:'(?!s (?:{'|'.join(MONTHLY)})\b)| of the [A-Z]| (?:[Ff]or|[Oo]n|[Aa]gainst) [A-Z]| {_SPEECH}\b| [A-Z][a-z]|-[a-z])",
        unless_before=r"(?:[A-Z][\w.]*|\b(?:a|an|the|he|she|they|we|you|I)|(?i:\b(?:(?:wo)?men|people|workers|students|children|youth|mothers|miners|veterans)['’]?s?['’]?)) ",
    ),
    Rule(
        "month that is a name as adjective",
        "(the|a|an) <{month_name}>",
        lambda p: Part(Unit.MONTH, p["month_name"]) if p.written("month_name").istitle() else None,
        (("the [June] summit", "2021-06"), ("an [August] report", "2021-08")),
        unless_next=rf"(?! [a-z]{{3}}|$)| (?:{_SPEECH}|family|girls?|sisters?|brothers?|household|government|cabinet|and|for|from|through|against|who|that|with|into|when|were|are|but|which|whose)\b",
    ),
    Rule(
        "month",
        "{sure_month}",
        lambda p: Part(Unit.MONTH, p["sure_month"]),
        (("[October] was wet", "2021-10"),),
        unless_next=r"-[a-z]| (?:Revolution|War)\b",
        unless_before="(?:Black|Red) ",
    ),
)
