"""Where or of whom, in brackets behind a title that names nobody: "Three missiles were launched (North Korea)"."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from timeline.grammar.lexicon import CLOSED, TAGS
from timeline.grammar.people import person_among
from timeline.model import MentionKind, PassageKind
from timeline.names import LANDS, NameKind, is_name
from timeline.titles.definites import POINTING, bare_definites, without
from timeline.titles.phrases import LONGEST

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeline.model import Article, Mention, Sentence
    from timeline.names import Name

# They say of no matter.
_CHAMBERS: Final = re.compile(r"\b(?:Commons|Lords|Parliament|Congress|Senate|House|Cabinet|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b")
_OWNER: Final = re.compile(r"['’]s?$")
_ACTING: Final = frozenset({NameKind.PERSON, NameKind.ORGANISATION, NameKind.OTHER})
_OFTEN: Final = 3
_TWICE: Final = 2
_BODY: Final = PassageKind.BODY
_SAID: Final = frozenset({MentionKind.STATEMENT, MentionKind.REPORT})
_MEDIA: Final = NameKind.MEDIA


def topical(article: Article, found: Sequence[Mention], names: Sequence[tuple[Name, ...]], sentences: Sequence[Sentence], topic: str) -> list[Mention]:
    """The mentions; a surname has its first name where there is room, and a title that names nobody whom its headline names says where, as its sentence does, or whom its article is about, where that is plain and fits.

    A post or a link in the article is about something else as often as not.
    """
    told = [m._replace(title=_in_full(m.title, names[m.evidence.sentence])) if m.title and not m.headed else m for m in found]
    if not any(m.title and not m.headed for m in told):
        return told
    counts, sorts = _named(names)
    known = {word for name in counts for word in name.split()}
    for at, m in enumerate(told):
        if not m.title or m.headed or sentences[m.evidence.sentence].passage.kind is not _BODY:
            continue
        if m.aside and not m.agent and len({n.canonical for n in names[m.evidence.sentence] if n.kind in _BODIES and n.canonical not in m.title}) > 1:
            continue  # "slammed Norsk, and Havn, owner of the mine where ten died": of which?
        if not any(map(str.isupper, _CHAMBERS.sub("", m.title[1:]))):
            first = _OWNER.sub("", m.title.split(" ", 1)[0])
            about = "" if topic and ((m.aside and sorts[topic] in _ACTING and (sorts[topic] not in _BODIES or {*m.actors, *m.places})) or (sorts[topic] in LANDS and not _of_that_land(topic, names, m.evidence.sentence))) else topic  # "it sold its shares before the new law took effect"
            said = "" if not first or first in known or _names(first, m.title.split(" ", 2)[1], article.text) else _said(m, about)
        else:
            said = topic if topic and (topic in {*m.actors, *m.places} or _stands_in(topic, m.evidence.quote)) and _unknown(m.title, topic, article.title, names[m.evidence.sentence]) else ""
            if not said and topic and sorts[topic] in _BODIES and (_stands_in(topic, article.title) or _near(topic, names, m.evidence.sentence)) and counts[topic] == max(count for name, count in counts.items() if sorts[name] in _ACTING) and not m.agent and topic not in m.title and _of_nobody(m.title, names[m.evidence.sentence]):
                said = topic  # "Data of 143 million US customers was exposed"
        elsewhere = topic != "" and sorts[topic] not in _ACTING and topic not in m.places and ((m.places and m.kind not in _SAID) or _SOMEWHERE.search(m.title))
        if not said and topic and topic not in m.title and not elsewhere and any(bare.head in POINTING for bare in bare_definites(m.title)):
            said = topic  # "claimed responsibility for the attack"
        if not said and topic and sorts[topic] in _BODIES and _is_detail(m) and not _stands_in(topic, m.title) and m.agent not in article.title:
            said = topic  # "The FBI conducted interviews"
        if said and said == topic and sorts[topic] in _BODIES and _DEAL.search(m.title) and not _is_party(topic, names, m.evidence.sentence):
            said = ""
        title = _with_room(m.title, LONGEST - len(said) - 3, lean=said in m.places and not any(map(str.isupper, m.title[1:]))) if said else ""
        if title:
            told[at] = m._replace(title=f"{title} ({said})")
    return told


# "brought heavy snow to Lom"
_SOMEWHERE: Final = re.compile(r"\b(?:in|to|at|near|outside|off|across|from) (?:the )?[A-Z]")


def topic(article: Article, names: Sequence[tuple[Name, ...]]) -> str:
    """Whom or where an article is about; without a headline nobody knows."""
    told = _topic(article.title, *_named(names)) if article.title else ""
    return "" if told.rpartition(" ")[2] in _SITES and not _stands_in(told, article.title) else told


# Where one thing of many happened: "six water tankers reached the township (Lom District Hospital)".
_SITES: Final = frozenset({"Hospital", "Hotel", "Inn", "School", "College", "Airport", "Station", "Stadium", "Hall", "House", "Church", "Cathedral", "Mosque", "Prison", "Court", "Bridge", "Park", "Street", "Road", "Square", "Museum", "Theatre", "Theater", "Centre", "Center"})


def acting(topic: str, names: Sequence[tuple[Name, ...]]) -> str:
    """A topic that is somebody or a body, "" for a land or a town, where many things happen."""
    return topic if any(n.canonical == topic and n.kind in _ACTING for some in names for n in some) else ""


def _named(names: Sequence[tuple[Name, ...]]) -> tuple[Counter[str], dict[str, NameKind]]:
    """How often each name stands in an article, and its kind."""
    return Counter([n.canonical for some in names for n in some if n.kind is not _MEDIA]), {n.canonical: n.kind for some in names for n in some}


def _with_room(title: str, room: int, *, lean: bool) -> str:
    """The title in so many characters, without what it closes with (a bare "the merger", what hangs on that, where somebody was hurt or freed), or `lean` without articles; "" where that cannot be."""
    if len(title) <= room:
        return title
    bare = next(iter(bare_definites(title)), None)
    if bare is not None and bare.end == len(title):
        short = without(title, bare)
    elif bare is not None and bare.head in POINTING and _HANGS.match(title, bare.end):
        short = title[: bare.end]
    else:
        short = done[1] if (done := _DONE.match(title)) else ""
    if short and len(short) <= room:
        return short
    told = _ARTICLES.sub("", title) if lean and (bare is None or bare.head not in POINTING) and '"' not in title and "“" not in title else ""
    return told[:1].upper() + told[1:] if len(told) <= room else ""


_ARTICLES: Final = re.compile(r"\b(?:[Tt]he|[Aa]n?) (?=\w)")
# "approved the merger [subject to conditions]"
_HANGS: Final = re.compile(r" (?:in|on|at|by|from|during|after|following|over|subject to|for) ")
# "Four people were found [on the beach]"
_DONE: Final = re.compile(r"(.+ (?:was|were|been) (?!caused|followed|triggered)(?:\w+ed|found|hurt|freed|shot|held|born|seen|taken away))(?: (?:in|at|on|near|outside|with|during|by) [^,;:]+)$")


def _is_detail(m: Mention) -> bool:
    """Whether a short title tells what somebody did of late about the article's matter."""
    when = m.evidence.when
    late = when is not None and when.days == 1 and when.start is not None and abs((m.evidence.published - when.start).days) <= _LATE
    return late and m.kind is MentionKind.HAPPENING and m.agent != "" and len(m.title.split()) <= _SHORT


_LATE: Final = 3
_SHORT: Final = 4


def _in_full(title: str, named: Sequence[Name]) -> str:
    """The title with the first name of whom it calls by the surname alone."""
    for name in named:
        if name.kind is NameKind.PERSON and name.text != name.canonical and name.canonical.endswith(f" {name.text}".replace("’", "'")) and name.canonical not in title and name.text in title:
            longer = re.sub(rf"(?<![\w.’'-] )(?<!\w)(?<!\w[-’'.])(?<![A-Z]\w )(?<!\. ){re.escape(name.text)}(?![\w-])", name.canonical, title, count=1)
            title = longer if len(longer) <= LONGEST else title
        elif name.kind is NameKind.PERSON and name.canonical.startswith(f"{name.text} ") and name.canonical not in title and title.startswith(f"{name.text} "):
            longer = f"{name.canonical}{title[len(name.text) :]}"  # "Ida led the team"
            title = longer if len(longer) <= LONGEST else title
    return title


def _near(topic: str, names: Sequence[tuple[Name, ...]], number: int) -> bool:
    """Whether a sentence or one of the two before it names the topic."""
    return any(n.canonical == topic for some in names[max(0, number - 2) : number + 1] for n in some)


def _of_that_land(topic: str, names: Sequence[tuple[Name, ...]], number: int) -> bool:
    """Whether the last sentence up to this one that names lands names no other: "South Korea fired back. Rockets were launched ..."."""
    return next((lands == {topic} for n in range(number, -1, -1) if (lands := {name.canonical for name in names[n] if name.kind in LANDS})), True)


# "approved the merger": of the two told of last
_DEAL: Final = re.compile(r"\b[Tt]he (?:merger|takeover|acquisition|deal|bid|offer|sale|purchase|contract|partnership)\b")


def _is_party(topic: str, names: Sequence[tuple[Name, ...]], number: int) -> bool:
    """Whether the last sentence up to this one that names bodies names the topic and one other at most: "Norsk bid for Havn. Regulators approved the merger" is of Norsk."""
    return next((topic in bodies and len(bodies) <= _TWICE for n in range(number, -1, -1) if (bodies := {name.canonical for name in names[n] if name.kind in _BODIES})), True)


def _of_nobody(title: str, named: Sequence[Name]) -> bool:
    """Whether a title that opens with no name names only lands and peoples."""
    inside = [n for n in named if n.text in title or n.canonical in title]
    return bool(inside) and all(n.kind in LANDS for n in inside) and not any(title.startswith((n.text, n.canonical, f"The {n.text}")) for n in inside)


_BODIES: Final = frozenset({NameKind.ORGANISATION, NameKind.OTHER})


def _unknown(title: str, topic: str, headline: str, named: Sequence[Name]) -> bool:
    """Whether a title opens with a name, and all that it names are people and bodies that the headline does not, and nothing in it says where."""
    inside = [n for n in named if n.text in title or n.canonical in title]
    unheard = all(n.kind in _ACTING and n.text not in headline and n.canonical not in headline for n in inside)
    opens = any(title.startswith((n.text, n.canonical)) for n in inside)
    return opens and unheard and topic not in title and topic.rpartition(" ")[2] not in title


def _names(word: str, after: str, text: str) -> bool:
    """Whether the word that opens a title is a name: known for one, with a capital within the article's sentences, or one thing without an article ("Yahoo disclosed")."""
    alone = TAGS[word.lower()] == "n" and TAGS[after] in "vEbhm" and not word.endswith("s") and not person_among([word.lower()])
    return is_name(word) or alone or (word[:1].isupper() and word.lower() not in CLOSED and f" {word}" in text and _within(word).search(text) is not None)


@lru_cache(10_000)
def _within(word: str) -> re.Pattern[str]:
    """What finds a word inside a sentence."""
    return re.compile(rf"(?<=[a-z,’'] ){re.escape(word)}\b")


def _said(m: Mention, topic: str) -> str:
    """The topic, where a sentence names it or nobody; else the one place that it says something happened in, a town before its land."""
    named = {*m.actors, *m.places}
    if topic in named or not named:
        return topic
    quote = _SPEAKER.sub("", m.evidence.quote)
    found = sorted((at, name) for name in m.places if (at := _stands_at(name, quote)) >= 0 and not _of_something_else(m.title, quote[:at]))
    if not found or any(not quote[at + len(name) :].startswith(f", {further}") for (at, name), (_, further) in pairwise(found)):
        return ""
    return next((name for _, name in found if name.rpartition(" ")[2] not in _NO_TOWNS), "")


def _of_something_else(title: str, before: str) -> bool:
    """Whether a place is told of in a clause that hangs on something, and the title is not of that: "marched, inspired by rallies that began in [Oslo]"."""
    hung = _HUNG.search(before)
    return hung is not None and not any(len(word) > _LITTLE and word in hung[1] for word in title.split())


_HUNG: Final = re.compile(r"\b(?:that|which|who|and (?:was|were)) ([^,.;]*)$")
_LITTLE: Final = 3


def _stands_at(name: str, text: str) -> int:
    """The offset at which a place is told of as where something happened, -1 where it is not: "in the southern city of Oslo", "on Main Street, Oslo"; not "after the fire in Oslo", "born in Oslo"."""
    found = [at for at in range(len(text)) if text.startswith(name, at) and _EDGE.match(text, at) and _EDGE.match(text, at + len(name))]
    if any(_NOT_IN_PLACE.search(text, 0, at) or _AND_ONE.match(text, at + len(name)) for at in found):
        return -1
    return next((at for at in found if _IN_PLACE.search(text, 0, at)), -1)


_NO_TOWNS: Final = frozenset({"Road", "Street", "Avenue", "Lane", "Boulevard", "Square", "Sea", "Ocean", "Mediterranean", "Atlantic", "Pacific", "Baltic"})
# "..., the mayor told reporters in Oslo": where he said so.
_SPEAKER: Final = re.compile(r", [^,]*\b(?:said|told|says|tells)\b[^,]*$")
# What may stand before a place, up to it, where something happened there, or not there; and behind it.
_IN_PLACE: Final = re.compile(r"(?:\b(?:in|at|near|outside|off|on) (?:the |an? )?(?:(?:[nsew]\w+(?:ern|th|st)|central|coastal|nearby|downtown|port|[A-Z]\w+) ){0,3}(?:(?:city|town|village|suburb|district|province|state|region|resort|island) of )?|\b(?:in|at|near|outside|on) (?!\w+day\b)(?:[A-Z][\w’'-]+ ){1,3}[A-Z]?\w*, )$")
_NOT_IN_PLACE: Final = re.compile(r"\b(?:accord|deal|treaty|agreement|pact|truce|ceasefire|talks|law|constitution) (?:signed|reached|held|agreed|brokered|struck|drawn up) (?:in|at) $|\b(?:after|including|such as|prevent\w*)\b[^,.;]*$|, \w+(?:ed|ught|ilt|orn) (?:in|at|near|off) (?:\w+ )?$")
_AND_ONE: Final = re.compile(r" and [A-Z]")
_EDGE: Final = re.compile(r"\b")


def _topic(title: str, counts: Counter[str], sorts: Mapping[str, NameKind]) -> str:
    """The name in its headline (of a known sort, if any is), or whose last word is, that an article has most often, else the one that it has at least twice as often as any other."""
    shouted = title[found.end() :] if (found := _SHOUTED.search(title)) else ""
    counts = Counter({name: count for name, count in counts.items() if not name.endswith(" Day") and not (shouted and shouted.startswith(name))})
    headed = {name: count for name, count in counts.items() if _stands_in(name, title)}
    headed = headed or {name: count for name, count in counts.items() if " " in name and count >= _TWICE and (_stands_in(name.rpartition(" ")[2], title) or (sorts[name] is NameKind.ORGANISATION and _stands_in(name.partition(" ")[0], title)))}
    if headed and not _is_dwarfed(max(headed.values()), counts, sorts):
        return max(headed, key=lambda name: (sorts[name] is not NameKind.OTHER, headed[name], -title.find(name), name))
    common = counts.most_common(2)
    plain = common and common[0][1] >= _OFTEN and (len(common) == 1 or common[0][1] >= _TWICE * common[1][1])
    return common[0][0] if plain else ""


def _is_dwarfed(headed: int, counts: Counter[str], sorts: Mapping[str, NameKind]) -> bool:
    """Whether an article names somebody whom its headline does not more than twice as often as any whom it does."""
    name, count = counts.most_common(1)[0]
    return count >= _AT_LEAST and count > _TWICE * headed and sorts[name] in _BODIES


_AT_LEAST: Final = 5
# "Driver shouting Allahu Akbar ...": what is shouted is nobody.
_SHOUTED: Final = re.compile(r"\b(?:shout|yell|scream|chant)\w+ [\"'‘“]?")


def _stands_in(name: str, title: str) -> bool:
    """Whether a title has all words of a name, whatever their capitals."""
    name, title = name.lower(), f" {title.lower()} ".replace("’", "'")
    at = title.find(name)
    while at > 0 and (_LETTER.match(title, at - 1) or _LETTER.match(title, at + len(name))):
        at = title.find(name, at + 1)
    return at > 0


_LETTER: Final = re.compile(r"\w")
