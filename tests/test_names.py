"""Actors and places: each class of name in sentences of our own, linking inside an article, joining across articles."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings, strategies as st

from timeline import gazetteer, names
from timeline.model import Article, Passage, PassageKind, Sentence
from timeline.names import ACTORS, PLACES, Name, NameKind

DAY = date(2024, 3, 13)


def read(text: str, language: str = "en", kind: PassageKind = PassageKind.BODY) -> tuple[tuple[Name, ...], ...]:
    """The names of a text whose lines are its sentences."""
    article = Article("a", text, DAY)
    passage = Passage(kind, 0, len(text), DAY, language)
    sentences = []
    start = 0
    for i, line in enumerate(text.split("\n")):
        sentences.append(Sentence(i, start, start + len(line), line, passage))
        start += len(line) + 1
    return names.find(article, sentences)


def told(text: str, language: str = "en") -> list[str]:
    """Every name as "text=canonical:kind", shortened to "text:kind" where both are one."""
    return [f"{n.text}{'' if n.text == n.canonical else '=' + n.canonical}:{n.kind}" for group in read(text, language) for n in group]


CASES: dict[str, tuple[str, list[str]]] = {
    "a country acts": ("Belarus said it had no choice.", ["Belarus:country"]),
    "a country is a place after in": ("Fighting went on in Libya.", ["Libya:place"]),
    "a people is its country": ("Some 200 Polish troops arrived.", ["Polish=Poland:group"]),
    "plural people": ("Iraqis and Poles voted.", ["Iraqis=Iraq:group", "Poles=Poland:group"]),
    "a country's land is a place": ("Guards watched the Polish border.", ["Polish=Poland:place"]),
    "a capital acts": ("Minsk denied the report.", ["Minsk=Belarus:group"]),
    "a capital is dealt with": ("They spent the day accusing Brussels of delay.", ["Brussels=European Union:group"]),
    "a capital is a place": ("Trains run between Istanbul and Minsk.", ["Istanbul:place", "Minsk:place"]),
    "a small village": ("Tents stood close to the village of Kuznica.", ["Kuznica:place"]),
    "a village after near": ("Two cars collided near Oberwiesel on the river.", ["Oberwiesel:place"]),
    "forms of one country": ("The U.S. and the UK signed.", ["U.S.=United States:country", "UK=United Kingdom:country"]),
    "title before a name": ("Russian President Vladimir Putin left.", ["Russian=Russia:group", "Vladimir Putin:person"]),
    "titles of several words": ("US Secretary of State Anna Holt spoke.", ["US=United States:country", "Anna Holt:person"]),
    "title alone": ("The Prime Minister and the President met.", []),
    "titled surname": ("Mr Ferrier left.", ["Ferrier:person"]),
    "office of a place": ("Mayor of Chicago Rosa Delgado resigned.", ["Chicago:place", "Rosa Delgado:person"]),
    "title that is a surname": ("The singer Carole King sang.", ["Carole King:person"]),
    "particles": ("A speech by Ursula von der Leyen was heard.", ["Ursula von der Leyen:person"]),
    "Arabic particles": ("President Bashar al-Assad spoke.", ["Bashar al-Assad:person"]),
    "ministry in capitals": ("The Belarusian Defense Ministry agreed.", ["Belarusian Defense Ministry=Belarusian defence ministry:organisation", "Belarusian=Belarus:group"]),
    "ministry in lower case": ("Poland's foreign ministry agreed.", ["Poland's foreign ministry=Polish foreign ministry:organisation", "Poland:group"]),
    "ministry of": ("The Iraqi Ministry of Defence agreed.", ["Iraqi Ministry of Defence=Iraqi defence ministry:organisation", "Iraqi=Iraq:group"]),
    "possessive and capitals": ("Turkey's Foreign Ministry agreed.", ["Turkey's Foreign Ministry=Turkish foreign ministry:organisation", "Turkey:group"]),
    "a shared office": ("Pakistan's Supreme Court ruled.", ["Pakistan's Supreme Court=Pakistani Supreme Court:organisation", "Pakistan:group"]),
    "organisation with and": ("The Food and Drug Administration agreed.", ["Food and Drug Administration=FDA:organisation"]),
    "unknown organisation with of": ("The Institute of Deep Geology agreed.", ["Institute of Deep Geology:organisation"]),
    "company": ("Shares of Harbour Tools Inc. fell.", ["Harbour Tools Inc.=Harbour Tools:organisation"]),
    "agency": ("He told Reuters so.", ["Reuters:media"]),
    "newspaper": ("She told the Lakeside Tribune so.", ["Lakeside Tribune:media"]),
    "spelling of one body": ("Nato and NATO are one.", ["Nato=NATO:organisation", "NATO:organisation"]),
    "team": ("The Chicago Lanterns won.\nThe Lanterns cheered.", ["Chicago Lanterns:organisation", "Lanterns=Chicago Lanterns:organisation"]),
    "people as team": ("The Cleveland Indians won.\nThe Indians cheered.", ["Cleveland Indians:organisation", "Indians=Cleveland Indians:organisation"]),
    "thing": ("The World Cup ended before the Korean War Memorial Act passed.", ["World Cup:thing", "Korean War Memorial Act:thing"]),
    "nothing that never acts": ("Critics fear a new Great Depression.", ["Great Depression:thing"]),
    "days are no part": ("On Thursday Russian President Vladimir Putin left.", ["Russian=Russia:group", "Vladimir Putin:person"]),
    "west is nobody": ("A quarrel between the West and Russia.", ["Russia:country"]),
    "list": ("Turkey, Syria and Iraq met Jordan and Egypt.", ["Turkey:country", "Syria:country", "Iraq:country", "Jordan:country", "Egypt:country"]),
    "hyphen of two": ("Shots on the Belarus-Poland border.", ["Belarus:country", "Poland:place"]),
    "hyphen and suffix": ("A NATO-led force and Los Angeles-based firms.", ["NATO:organisation", "Los Angeles:place"]),
    "sentence-initial word": ("Chaotic scenes followed.", []),
    "initial word before a name": ("Former leaders met.\nYesterday Angela Merkel left.", ["Angela Merkel:person"]),
    "initial word before a team": ("Overjoyed Cleveland Otters fans danced.", ["Cleveland Otters:organisation"]),
    "initial word glued": ("The Cubs won.\nOverjoyed Cubs danced.", ["Cubs:organisation", "Cubs:organisation"]),
    "hyphen and prefix": ("Two Pro-Gadhafi crowds met. Gadhafi left.", ["Gadhafi:other", "Gadhafi:other"]),
    "organisation with on": ("The Joint Committee on Deep Taxation agreed.", ["Joint Committee on Deep Taxation:organisation"]),
    "committee and its chairman": ("The Harbour Committee chairman and Harbour Committee Peter Holt met.", ["Harbour Committee:organisation", "Harbour Committee:organisation", "Peter Holt:person"]),
    "direction": ("Fighting in northern Mali and Western Libya.", ["Mali:country", "Libya:country"]),
    "month as name": ("In May Theresa May resigned.", ["Theresa May:person"]),
    "month as first name": ("The actor Jan Vermeulen left in Jan 2020.", ["Jan Vermeulen:person"]),
    "a village before its noun": ("A flood hit the Oberau district.", ["Oberau:place"]),
    "a firm by its first word": ("The board of Halvar Dairies met.\nHalvar closed a plant.", ["Halvar Dairies:organisation", "Halvar=Halvar Dairies:organisation"]),
    "no first word that is a common one or a place": ("The Harbour Company and London Airways met.\nThe Harbour is big, and London too.", ["Harbour Company:organisation", "London Airways:organisation", "London:place"]),
    "two firms of one first word": ("Halvar Foods sued Halvar Dairies.\nWorkers at Halvar wept.", ["Halvar Foods:organisation", "Halvar Dairies:organisation", "Halvar:other"]),
    "acronym told": ("The Harbour Rescue League (HRL) came.\nHRL boats left.", ["Harbour Rescue League:organisation", "HRL=Harbour Rescue League:organisation", "HRL=Harbour Rescue League:organisation"]),
    "role before a name": ("The actor Brick Stonewell left.", ["Brick Stonewell:person"]),
    "accents": ("A fire in Łódź and in Lodz.", ["Łódź=Lodz:place", "Lodz:place"]),
    "shouted names": ("ANGELA MERKEL, CHANCELLOR: We agree.", ["ANGELA MERKEL=Angela Merkel:person"]),
    "headline": ("China Opposes Missile Launch, Merkel Says", ["China:country"]),
    "verbs of a headline": ("President Ida Berg Briefed On Truck Attack In Nice", ["Ida Berg:person", "Nice:place"]),
    "little words of a headline": ("Governor Lund Visited By Saeed Mohammed In Oslo Harbour", ["Lund:person", "Saeed Mohammed:person", "Oslo Harbour:place"]),
    "handle": ("Anna Holt spoke.\nSeen by @AnnaHolt and @nobody99.", ["Anna Holt:person", "AnnaHolt=Anna Holt:person"]),
    "hashtag": ("#Belarus is trending.", ["Belarus:country"]),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_classes(text: str, expected: list[str]) -> None:
    assert told(text) == expected


LINKS: dict[str, tuple[str, list[str]]] = {
    "unknown first name": ("Heimo Falkner left. Nobody saw Falkner again.", ["Heimo Falkner", "Heimo Falkner"]),
    "surname before and behind": ("Lukashenko spoke.\nAlexander Lukashenko left, and Mr Lukashenko slept.", ["Alexander Lukashenko"] * 3),
    "possessive": ("Anna Holt left. Holt's car stayed, said Ms Holt.", ["Anna Holt"] * 3),
    "family name first": ("Hua Chunying spoke.\nAsked twice, Hua smiled.", ["Hua Chunying"] * 2),
    "al- and without": ("Bashar al-Assad spoke.\nThen Assad left.", ["Bashar al-Assad"] * 2),
    "shorter of two full names": ("Mohamed Hosni Mubarak spoke.\nHosni Mubarak left, and Mubarak slept.", ["Hosni Mubarak", "Hosni Mubarak", "Hosni Mubarak"]),
    "two of one name": ("Anna Holt met Peter Holt.\nThen Holt left.", ["Anna Holt", "Peter Holt", "Holt"]),
    "the weightier of two": ("Anna Holt met Peter Holt.\nAnna Holt spoke.\nAnna Holt sang.\nThen Holt left.", ["Anna Holt", "Peter Holt", "Anna Holt", "Anna Holt", "Anna Holt"]),
    "the ministry": (
        "The Polish defence ministry spoke.\nThe ministry agreed, and the defence ministry slept.",
        ["Polish defence ministry", "Poland", "Polish defence ministry", "Polish defence ministry"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), LINKS.values(), ids=LINKS)
def test_links(text: str, expected: list[str]) -> None:
    found = [n.canonical for group in read(text) for n in group]
    assert found == expected


LANGUAGES = {
    "de": ("Polens Regierung traf Bundeskanzlerin Angela Merkel in Moskau. Die Grenze blieb zu.", ["Polens=Poland:country", "Angela Merkel:person", "Moskau=Moscow:place"]),
    "fr": ("M. Macron a quitté la Biélorussie mercredi.", ["Macron:person", "Biélorussie=Belarus:country"]),
    "es": ("Rusia y Ucrania firmaron el acuerdo.", ["Rusia=Russia:country", "Ucrania=Ukraine:country"]),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_other_languages(language: str) -> None:
    text, expected = LANGUAGES[language]
    assert told(text, language) == expected


def test_one_name_however_its_apostrophe_is_typed() -> None:
    assert told("Ida O’Neill resigned.") == ["Ida O’Neill=Ida O'Neill:person"]
    assert told("Ida O'Neill resigned.") == ["Ida O'Neill:person"]


def test_nothing_where_nothing_is_told() -> None:
    assert read("Vladimir Putin in Moscow. Photo: Reuters", kind=PassageKind.CAPTION) == ((),)


def test_kinds() -> None:
    assert NameKind.COUNTRY in ACTORS & PLACES
    assert NameKind.PLACE not in ACTORS
    assert NameKind.GROUP not in PLACES
    assert NameKind.THING not in ACTORS | PLACES
    name = Name(0, 4, "Mali", "Mali", NameKind.COUNTRY)
    assert name.actor
    assert name.place


WORDS = st.sampled_from(
    [w for text, _ in CASES.values() for w in text.replace("\n", " ").split(" ")] + ["–", "“The", "said:", "I", "M.", "Łódź", "\xa0", "İstanbul's", "ß", "-", "A-", "(NATO)", "of", "the"]
)


@given(st.lists(WORDS, max_size=40), st.sampled_from(["en", "de", "fr", ""]))
@settings(max_examples=300, deadline=None)
def test_names_cut_the_text_and_nest(words: list[str], language: str) -> None:
    text = " ".join(words)
    found = read(text, language)
    assert found == read(text, language)
    for group in found:
        for name in group:
            assert text[name.start : name.end] == name.text
            assert name.text.strip() == name.text != ""
            assert name.canonical
        for a, b in pairwise(group):
            assert a.start < b.start or (a.start == b.start and a.end > b.end)
            assert b.start >= a.end or b.end <= a.end


JOINS: dict[str, tuple[dict[str, int], dict[str, str]]] = {
    "surname": ({"Alexander Lukashenko": 3, "Lukashenko": 4}, {"Lukashenko": "Alexander Lukashenko"}),
    "two persons": ({"Anna Holt": 3, "Peter Holt": 3, "Holt": 4}, {}),
    "one far ahead": ({"Anna Holt": 30, "Peter Holt": 3, "Holt": 4}, {"Holt": "Anna Holt"}),
    "a chance neighbour": ({"Rebel Jesus": 1, "Jesus": 25}, {}),
    "middle initial": ({"Barack Obama": 9, "Barack H. Obama": 1}, {"Barack H. Obama": "Barack Obama"}),
    "tables": ({"US": 1, "U.S.": 1, "America": 1, "United States": 5}, {"US": "United States", "U.S.": "United States", "America": "United States"}),
    "initials": ({"Harbour Rescue League": 2, "HRL": 5}, {"HRL": "Harbour Rescue League"}),
    "romanisations": ({"Moammar Gadhafi": 5, "Muammar Qaddafi": 2, "Qaddafi": 2}, {"Muammar Qaddafi": "Moammar Gadhafi", "Qaddafi": "Moammar Gadhafi"}),
    "not each other": ({"Mahmoud Abbas": 5, "Mohamed Bouazizi": 4, "Hassan Nasri": 2, "Hussein Nasri": 2}, {}),
    "places are nobody's surname": ({"New York": 5, "York": 2, "Saudi Arabia": 5, "Arabia": 1}, {}),
}


@pytest.mark.parametrize(("counts", "expected"), JOINS.values(), ids=JOINS)
def test_join(counts: dict[str, int], expected: dict[str, str]) -> None:
    assert names.join(counts.items()) == expected
    assert names.join(reversed(counts.items())) == expected


@given(st.lists(st.tuples(st.sampled_from(["Holt", "Anna Holt", "A. Holt", "Peter Holt", "US", "NATO", "Nato", "Ali Hassan", "Aly Hasan", "HRL", "Harbour Rescue League"]), st.integers(1, 50))))
def test_join_ends_where_it_points(counts: list[tuple[str, int]]) -> None:
    joined = names.join(counts)
    assert all(source != target for source, target in joined.items())
    assert joined == names.join(sorted(counts, reverse=True))


@pytest.mark.parametrize(("query", "expected"), [("US", "United States"), ("uk", "United Kingdom"), ("nato", "NATO"), ("the Netherlands", "Netherlands"), ("Poles", "Poland"), ("Kuznica", "Kuznica")])
def test_canonical(query: str, expected: str) -> None:
    assert names.canonical(query) == expected


def test_tables() -> None:
    book = gazetteer.load()
    assert len(book.names) > 5000
    assert book.capitals["Kyiv"] == "Ukraine"
    assert book.adjectives["Poland"] == "Polish"
    assert all(form == form.strip() and form for form in book.names)
    assert not {"Union", "Mora", "Buta", "Reading", "Mobile", "Of"} & set(book.names)
    assert gazetteer.fold("Łódź") == "Lodz"


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ida May spoke. May took office in May 2016.", ["May"]),
        ("Ida May spoke. It was a blow to Mrs May, who left in May.", ["Mrs May"]),
        ("Ida May spoke. In early May it rained, and until May 3 nobody sailed. May 4 was dry.", []),
        ("Ida Berg spoke. May was wet.", []),
        ("It rained. Novak, who resigned, left. Others, who were there, stayed.", ["Novak"]),
        ("Karl June spoke. June's plan failed; from June to August nobody sailed.", ["June"]),
    ],
)
def test_who_is_called_like_a_month(text, people):
    assert [n.text for some in read(text.replace(". ", ".\n"))[1:] for n in some if n.kind is NameKind.PERSON] == people
