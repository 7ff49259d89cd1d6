"""A title whose bare definite phrases ("the flight", "the country") say which one, in the article's own words."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from timeline.extractor.openings import may_be
from timeline.extractor.referents import named_before
from timeline.grammar import words as wordset
from timeline.grammar.lexicon import TAGS
from timeline.grammar.people import person_among
from timeline.grammar.verbs import lemma
from timeline.names import LANDS, NameKind, is_land
from timeline.terms import has_kin
from timeline.titles.definites import ABSTRACT, POINTING, THINGS, bare_definites, fuller, without
from timeline.titles.phrases import LONGEST
from timeline.titles.pointing import BODIES, ROLES, Back

if TYPE_CHECKING:
    from timeline.extractor.place import Place
    from timeline.names import Name
    from timeline.titles.definites import Bare

_NAMED: Final = 1.5
"""What a phrase with a name in it scores."""
_LOOKED_AT: Final = 9
"""Sentences with the noun that are taken apart for a fuller phrase."""
_OPENING: Final = 3
"""Told sentences after which what is not told of before was told of in other words."""
_COUNTRIES: Final = wordset("country nation regime")
_TOWNS: Final = wordset("city town village")


# "The officials warned": officials did.
_AS_A_CLASS: Final = re.compile(r"^The (officials|residents|protesters|demonstrators|authorities|soldiers|witnesses)\b(?! (?:of|in|at|from|who)\b)")


def specific(text: str, place: Place) -> str:
    """The title with fuller phrases where it has bare ones; "" where one of weight cannot be said in full."""
    text = _owned(_loosened(text), place)
    text = _QUARTER.sub(lambda found: _country_of(found[1], place) or found[0], text) if "orth" in text or "outh" in text else text
    text = text if len(text) <= LONGEST else ""
    for bare in sorted(bare_definites(text), reverse=True):
        phrase = _which(place, bare, text)
        if phrase and (behind := phrase.partition(bare.head)[2]) and text.startswith(behind, bare.end):
            continue  # "the storm off Lom" is said in full already
        if phrase and (names := [word for word in phrase.split() if word[:1].isupper()]) and all(word in text for word in names):
            phrase = ""  # "the Norsk guards got the Norsk warning" tells of which no more
        told = f"{text[: bare.start]}{phrase}{text[bare.end :]}" if phrase else ""
        if told and len(told) <= LONGEST:
            text = f"{told[:1].upper()}{told[1:]}"
        elif not (phrase and _opens_with_a_name(text, place)) and _dangles(place, bare, text, phrase) and not (text := without(text, bare)):
            return ""
    return "" if _ANYBODY.search(text) else text


# Which man?
_ANYBODY: Final = re.compile(r"\b[Tt]he (?:man|woman|boy|girl)\b(?! (?:who|of|from|in|at|behind|with|accused|charged|suspected|believed|thought|said)\b)")


def _loosened(text: str) -> str:
    """The title without what ties it to the text before: "The officials warned", "Friday's missile", "ten more people", "another girl"."""
    text = _AS_A_CLASS.sub(lambda found: found[1].capitalize(), _ITS_DAY.sub("The ", text))
    text = _SO_MANY.sub(lambda found: f"{found[1]} ", text)
    text = re.sub(r"^The (?=(?:more|fewer|less) than )", "", text)
    text = f"{text[:1].upper()}{text[1:]}"
    text = _OF_ITS_DAY.sub("the ", text)
    text = _MORE.sub(r"\1 ", text) if " more " in text else text
    if other := _ANOTHER.match(text):
        text = f"{'An' if _EIGHT.match(other[1]) else 'A'} {text[other.start(1) :]}"
    return _UNLIKE.sub(lambda found: f"{'an' if found[1] in 'aeiou' else 'a'} {found[1]}", text)


def _owned(text: str, place: Place) -> str:
    """The title with the name of the land or person that "the hermit state", "the singer's doctor", "the country's army" and "the government" are of."""
    if (epithet := _EPITHET.search(text)) and (country := _the(_named(place, epithet[0], Back.COUNTRY))) and country not in text:
        text = f"{text[: epithet.start()]}{country}{text[epithet.end() :]}"
    if (role := _OF_A_ROLE.search(text)) and (name := _named(place, role[0], Back.PERSON)) and name not in text:
        text = f"{text[: role.start()]}{name}{text[role.end() - 2 :]}"
    if (land := _OF_A_LAND.search(text)) and (country := _land(place, land[0])) and country not in text:
        told = f"{text[: land.start()]}{_of(country, first=not land.start())}{text[land.end() :]}"
        text = told if len(told) <= LONGEST else text
    if (body := _OF_A_STATE.match(text)) and not any(n.kind in _PLACES and (n.text in text or n.canonical in text) for n in place.names) and (country := _land(place, body[0])) and country not in text:
        whose = _of(country, first=True)
        text = f"{whose} {body[1]}{text[body.end() :]}" if len(text) + len(whose) - 3 <= LONGEST else text
    return text


def _land(place: Place, phrase: str) -> str:
    """The land that a phrase points back to, where the article names no other more often: somebody who has been to Japan may speak of the government at home."""
    land = _named(place, phrase, Back.COUNTRY)
    told = Counter(n.canonical for names in place.all_names for n in names if n.kind in LANDS)
    return land if land and told[land] == max(told.values(), default=0) else ""


def _of(land: str, *, first: bool) -> str:
    """The genitive: "Norway's", "the Philippines'", "the US"."""
    told = _IN_SHORT.get(land) or f"{_the(land)}'{'' if land.endswith('s') else 's'}"
    return f"{told[:1].upper()}{told[1:]}" if first else told


def _named(place: Place, phrase: str, back: Back) -> str:
    """Whom or which land a phrase of the sentence points back to."""
    return named_before(place.all_names, place.number, place.sentence.start + max(0, place.sentence.text.lower().find(phrase.lower())), back)


def _opens_with_a_name(text: str, place: Place) -> bool:
    """Whether it tells of somebody named: then it stays where the fuller phrase has no room."""
    return any(n.kind in _WHO and 0 <= text.find(n.canonical.rpartition(" ")[2]) <= _ROLE for n in place.names)


_ROLE: Final = 16
"""Letters of first names and offices."""
_WHO: Final = frozenset({NameKind.PERSON, NameKind.ORGANISATION})
# "The 80 people died": those told of before
_SO_MANY: Final = re.compile(r"^The (\d[\d,]*) (?=(?:people|dead|victims|men|women|children|passengers|students|girls|boys|sailors|workers|migrants|hostages)\b)")
# "ran over 10 more people", "another girl was found": than those told of before
_MORE: Final = re.compile(r"\b(\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands) more (?=(?:people|men|women|children|passengers|students|girls|boys|soldiers|victims|suspects)\b)")
_EIGHT: Final = re.compile(r"8|1[18]-")
_ANOTHER: Final = re.compile(r"Another (\d+-year-old|man|woman|girl|boy|suspect|teenager|passenger|student|soldier)\b")
# "tested a different missile": than the one told of before
_UNLIKE: Final = re.compile(r"\ban? different (\w)(?=[\w-]+ [\w-]+)")
# "Friday's missile flew over the town"
_ITS_DAY: Final = re.compile(r"^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day['’]s (?=[a-z])")
# "won Sunday's election"
_OF_ITS_DAY: Final = re.compile(r"(?<=[a-z] )(?:(?:last|this|next) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day['’]s (?=[a-z])")
_OF_A_ROLE: Final = re.compile(rf"\b[Tt]he (?:late )?(?:{'|'.join(sorted(ROLES))})['’]s")
_EPITHET: Final = re.compile(r"\b[Tt]he (?:hermit|rogue|isolated|pariah|reclusive|secretive|Arab|Gulf|African|Asian|European|Caribbean|Balkan) (?:state|nation|country|regime|kingdom)\b")
def _does(found: tuple[float, str]) -> bool:
    """Whether a phrase of a headline holds its verb: "Norway [launches] missile", "Divers [search] river"."""
    words = found[1].lower().removeprefix("the ").split()
    if len(words) > _PAIR and words[0].endswith("s") and person_among([words[0]]):
        return True
    return any(TAGS[word] in "ZV" and has_kin(lemma(word)) for word in words[1:-1])


_PAIR: Final = 2
# "The government fell"
_OF_A_STATE: Final = re.compile(r"The ((?:government|parliament|army|military|cabinet|prime minister|king|queen)\b(?! (?:of|in)\b|['’]))")
_IN_SHORT: Final = {"United States": "the US", "United Kingdom": "the UK"}
# "the country's army"
_OF_A_LAND: Final = re.compile(r"\b[Tt]he (?:country|nation)['’]s\b")
# "the North", of a country in two.
_QUARTER: Final = re.compile(r"\b[Tt]he (North|South)(?=['’]s\b|$| [a-z]| [(])(?! of\b)")


def _country_of(quarter: str, place: Place) -> str:
    """The one country of the article that is called by a quarter of the sky."""
    found = {n.canonical for named in place.all_names for n in named if n.kind in _PLACES and n.canonical.startswith(f"{quarter} ")}
    return found.pop() if len(found) == 1 else ""


def _dangles(place: Place, bare: Bare, title: str, phrase: str | None) -> bool:
    """Whether a phrase that nothing fuller stands for leaves the reader at a loss."""
    if place.topic and not phrase and phrase is not None and bare.head in POINTING and bare.head not in ABSTRACT:
        return False  # brackets will say of whom
    if bare.start and title[bare.start - 2] != ":" and not _PART_OF.search(title[: bare.start]):
        return bare.head in ABSTRACT or (bare.head in POINTING and bare.head not in THINGS and phrase is not None)
    stands = bare.head in _MADE and phrase is None and place.article.title != ""  # its headline will stand beside it
    return bare.head in ABSTRACT or (not stands and (bare.head in POINTING or bare.head in THINGS) and (phrase is not None or place.lead > _OPENING))


# No town or land, which another sentence may mean.
_MADE: Final = THINGS - _COUNTRIES - _TOWNS - wordset("district site base camp port airport station")
# "some of the emails"
_PART_OF: Final = re.compile(r"^[\w,]+ of $")


def _which(place: Place, bare: Bare, title: str) -> str | None:
    """What a bare phrase stands for; "" where it was only named, None where it was not told of before."""
    if (bare.head == "group" and title[bare.end :].startswith((" were ", " are ", " have "))) or bare.head == "pair":
        return ""  # of people just told of
    if bare.head in BODIES or bare.head == "group" or bare.head in _COUNTRIES or bare.head in _TOWNS:
        body = bare.head in BODIES or bare.head == "group"
        if any(n.canonical in title[: bare.start] for n in place.names if n.kind in (_ACTING if body else _PLACES)):
            return title[bare.start : bare.end]
        at = place.sentence.start + max(0, place.sentence.text.lower().find(title[bare.start : bare.end].lower()))
        if bare.head in _TOWNS:
            return _town(place, at, bare.head)
        if body:
            found = _employer(place, at) or named_before(place.all_names, place.number, at, Back.BODY)
            return (found if found and may_be(found, bare.head) else "") or _told(place, bare.head)
        return _the(named_before(place.all_names, place.number, at, Back.COUNTRY)) or None
    told = _told(place, bare.head)
    if not told and bare.head in _ALIKE:
        alike = list(filter(None, (_told(place, other) for other in _ALIKE[bare.head])))
        told = alike[0] if len(alike) == 1 and _HELPING.isdisjoint(alike[0].lower().split()) else "" if alike else told  # a ferry, and the ship that lifts it
    if not told and bare.head in _OF_A_COUNTRY and (country := named_before(place.all_names, place.number, place.sentence.start, Back.COUNTRY)) and country not in title:
        return f"{title[bare.start : bare.end]} in {_the(country)}" if country == _land(place, title[bare.start : bare.end]) else ""
    return told


def _employer(place: Place, before: int) -> str:
    """The one body whose officer the sentence names so far: "Norsk CEO Ida Berg said the company ..."."""
    offset = place.sentence.start
    found = {n.canonical for n in place.names if n.end < before and n.kind in _ACTING and _OFFICER.match(place.sentence.text, n.end - offset)}
    return found.pop() if len(found) == 1 else ""


_OFFICER: Final = re.compile(r"(?:['’]s?)? (?:[a-z]+ )?(?:CEO|CFO|COO|[Cc]hief|[Cc]hairman|[Cc]hairwoman|[Pp]resident|[Ss]pokes(?:man|woman|person)|boss|founder|[Dd]irector)\b")
# "is considering sanctions on Norway": none that are there
_PONDERED: Final = re.compile(r"\b(?:consider|ponder|weigh|mull|contemplat|debat|seek|propos|threaten|demand)\w*(?: [\w-]+){0,2} $")
# "who served in the Lund administration": an earlier one
_SERVED: Final = re.compile(r"\b(?:served?|serving|worked|official|adviser|aide|veteran|alumnus|secretary) (?:\w+ ){0,3}?(?:in|under|for|during|of) the [\w.’'-]+ $")
# What else an article calls the same thing.
_HELPING: Final = wordset("salvage rescue patrol support escort supply another second")
_ALIKE: Final = {
    word: [other for other in group.split() if other != word]
    for group in ("flight plane jet aircraft airliner", "girls schoolgirls students", "ship vessel ferry tanker boat", "shooting massacre", "blast explosion", "quake earthquake", "launch test", "firm company", "crash derailment accident collision")
    for word in group.split()
}  # fmt: skip
# What shakes a whole country.
_OF_A_COUNTRY: Final = wordset("protests uprising rebellion revolution revolt unrest conflict crisis earthquake quake coup fighting demonstrations")
_WITH_ARTICLE: Final = wordset("United Netherlands Philippines Maldives Bahamas")


def _the(country: str) -> str:
    return f"the {country}" if country.split(" ", 1)[0] in _WITH_ARTICLE else country


_ACTING: Final = frozenset({NameKind.ORGANISATION, NameKind.OTHER})
_PLACES: Final = frozenset({NameKind.COUNTRY, NameKind.GROUP, NameKind.PLACE})


def _town(place: Place, before: int, head: str) -> str | None:
    """The one town that the sentence has named so far, or the sentence before; a village or small town only where it is called so."""
    names: tuple[Name, ...]
    for names in (place.names, place.all_names[place.number - 1] if place.number else ()):
        found = {n.canonical for n in names if n.kind is NameKind.PLACE and n.start < before and n.canonical.rpartition(" ")[2] not in _STREETS}
        if found:
            town = found.pop() if len(found) == 1 else ""
            if is_land(town):
                return ""  # "in Taiwan. The city ..."
            called = head == "city" or (town and re.search(rf"\b{head} of {re.escape(town)}\b|\b{re.escape(town)}, an? (?:[\w-]+ )*{head}\b", place.article.text))
            return town if called and _mostly_of(place, town) else ""
    return None


_STREETS: Final = frozenset({"Street", "Road", "Avenue", "Lane", "Boulevard", "Square", "Park", "River", "Bridge", "Hill"})


def _mostly_of(place: Place, town: str) -> bool:
    """Whether no other town is named twice as often in the article: "the worst attack since Paris", told of Nice."""
    counts = Counter(n.canonical for named in place.all_names for n in named if n.kind is NameKind.PLACE)
    return 2 * counts[town] > max(counts.values(), default=0)


# "N. Korea", "S.Koreans"
_LETTER: Final = re.compile(r"\b([NS])\. ?(?=Korea)")
# In a headline every word may have one.
_CAPITAL: Final = re.compile(r"\b[A-Z][a-z]+\b")


def _as_within(word: str, text: str) -> str:
    """A headline's word as the article's sentences have it: "the Rail strike" is a rail strike."""
    return word.lower() if f" {word.lower()} " in text and f" {word} " not in text else word


def _told(place: Place, head: str) -> str | None:
    """The fuller phrase with this noun in the sentence, the nearest before it, or the headline."""
    found: list[tuple[float, str]] = []
    for n in range(place.number, -1, -1):
        text = place.sentences[n].text
        if head in text and (one := fuller(text, head, place.article.text))[0] >= 0 and (n < place.number or one[0] > 0) and not _does(one) and not _OF_A_ROLE.search(one[1]) and not _PONDERED.search(before := text[: text.find(head)]) and not _SERVED.search(before):
            found.append(one)
            if one[0] >= _NAMED or len(found) == _LOOKED_AT:
                break
    headline = _LETTER.sub(lambda found: "North " if found[1] == "N" else "South ", place.article.title)
    if head in headline and not _does(headed := fuller(headline, head)):
        found.append((headed[0], _CAPITAL.sub(lambda word: _as_within(word[0], place.article.text), headed[1])))
    if not found and place.lead == 0:  # a first sentence that opens with "the plane" is said in full by the next
        further = [one for s in place.sentences[place.number + 1 : place.number + 3] if head in s.text and (one := fuller(s.text, head, place.article.text))[0] >= _NAMED]
        found += further
    return max(found, key=lambda one: one[0])[1] if found else None
