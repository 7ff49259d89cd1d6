"""What an article tells twice near its front is one entry; two acts stay two."""

from __future__ import annotations

from datetime import date

import pytest

import timeline
from timeline import extractor, names, passages, resolver, sentences, terms
from timeline.model import Article

PUBLISHED = date(2021, 11, 12)  # a Friday


def entries(text):
    """Title and day of what one article tells."""
    article = Article("a", text, PUBLISHED, language="en")
    told = sentences.split(text, passages.split(article))
    found, _ = extractor.extract(article, told, resolver.resolve_sentences(told), names.find(article, told))
    return [(m.title, str(m.evidence.when)) for m in found if m.title and m.evidence.when]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        pytest.param("The singers Ada Lund and Karl Novak have separated after ten years.\nLund announced the split in a letter to her fans.", 1, id="announced the split"),
        pytest.param("The singers Ada Lund and Karl Novak have separated after ten years.\nLund shared the news with her fans.", 1, id="shared the news"),
        pytest.param("A ferry to Oslo was forced to turn back after a stowaway was found.\nThe Nordline ferry made the detour to Bergen after its crew found the stowaway.", 1, id="another word for the act"),
        pytest.param("Varnia has condemned the test of a torpedo.\nVarnia criticised the torpedo test as a crime.", 1, id="the same said again"),
        pytest.param("Varnia fired a torpedo across the strait.\nOstland condemned the torpedo that Varnia fired.", 2, id="an act and what somebody says of it"),
        pytest.param("A tram overturned near Oslo and killed three people.\nThe driver of the tram has been arrested.", 2, id="an act and who is held to account"),
        pytest.param("A bright meteor lit up the sky over Oslo.\nThe streak was seen on Thursday evening.", 1, id="the sentence after names the day"),
        pytest.param("The lender Norsk gave up its right to insure ships.\nThe deal ends a pact between Norsk and the port, a filing on Thursday showed.", 1, id="what sums it up"),
        pytest.param("Lena Ost has resigned as mayor of Leeds.\nThe resignation was accepted on Thursday.", 1, id="the noun of its act"),
        pytest.param("Lena Ost has resigned as mayor of Leeds.\nThe sale was approved on Thursday.", 2, id="the noun of another act"),
        pytest.param("Lena Ost has resigned as mayor of Leeds.\nThe sale of the port was approved on Thursday.", 2, id="a noun that says of what"),
        pytest.param("Storm Ida killed 40 people in Hull.\nThe appointment of Karl Moe as coach was announced on Thursday.", 2, id="an appointment, and a storm"),
        pytest.param("Storm Ida killed 40 people in Hull.\nThe mayor took office on Thursday.", 2, id="a verb that says little, of somebody else"),
        pytest.param("About 400 workers were fired in Leeds.\n412 workers of the mill in Leeds were fired on Thursday.", 1, id="a round number"),
        pytest.param("The mill fired 400 workers in Leeds.\n412 workers of the mill in Leeds were fired on Thursday.", 1, id="much the same number"),
        pytest.param("Black Heron has released 21 sailors.\nFour jailed members of Black Heron were released on Thursday.", 2, id="not as many"),
        pytest.param("A jury has found the captain Ida Berg guilty of fraud.\nIda Berg was convicted of fraud on Thursday.", 1, id="found guilty, convicted"),
        pytest.param("A tremor has rocked Lom, eight days after another.\nThe magnitude 6.1 tremor struck west of the port at 0603 local time on Friday.", 1, id="the hour at which it struck"),
        pytest.param("Rebels have taken the port of Lom.\nTwo other rebels were shot dead at 0603 local time on Friday.", 2, id="the hour of another"),
        pytest.param("The Gulls ended a drought of forty years to win the cup.\nKarl Moe’s men saw off the Oslo Hawks 3-2 late last night.", 1, id="the score of the game that was won"),
        pytest.param("The Gulls ended a drought of forty years.\nKarl Moe’s men moved to a new ground late last night.", 2, id="no score"),
        pytest.param("Storm Alex was set to become a hurricane on Tuesday, delaying work in the gulf.\nIt was cold.\nAlex is expected to become a hurricane on Tuesday, the centre in Lom said.", 1, id="one plan in the same words"),
        pytest.param("Norway has expelled two diplomats over the leak.\nSweden has expelled four diplomats over the leak.", 2, id="one kind of act, two actors"),
    ],
)
def test_what_an_article_tells_twice_is_one_entry(text, days):
    assert len(entries(text)) == days


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("land", "agency land rover moon"), ("complete", "complet soft land moon"), True),
        (("make", "made detour bergen"), ("force", "forc turn back"), True),
        (("split", "singer split"), ("announce", "announc separ"), True),
        (("indict", "court indict girl"), ("charge", "girl charg court"), True),
        (("take", "take charg quarter"), ("take", "take bird south"), False),
        (("sign", "presid sign bill"), ("veto", "presid veto bill"), False),
    ],
)
def test_one_act_in_two_words(one, other, same):
    assert terms.one_act(one[0], one[1].split(), other[0], other[1].split()) is same


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("Karla Dahl is calling for calm after the murder of her cousin, Tor Even Berg, who was shot many times on Thursday evening.", "Berg was shot near his house by a stranger at about seven on Thursday, the Lom Gazette wrote.", 1),
        ("Tor Even Berg shot 2 sailors on a quay in Lom on Thursday.", "Berg shot 3 dockers in a bar in Oslo on Thursday.", 2),
    ],
)
def test_one_act_of_one_day_in_two_sentences(one, other, count):
    text = f"Tor Even Berg lived in Lom for years.\nTor Even Berg was a sailor.\n{one}\n{other}"
    events = timeline.build([Article("a", text, PUBLISHED, language="en")]).events
    assert len([e for e in events if str(e.when) == "2021-11-11"]) == count


def test_a_toll_of_an_older_day_is_none_of_the_day_of_publication():
    text = "The explosion on the rig killed 11 workers and injured 17.\nThe firm said its report was fair.\nThe rig exploded on 20 April, killing 11 people."
    assert [day for _, day in entries(text) if day == "2021-11-12"] == []
    assert [day for _, day in entries(text.replace("killing 11", "killing nine")) if day == "2021-11-12"] == ["2021-11-12"]


def test_todays_dead_are_not_those_of_an_older_day():
    text = "Ten people were killed in a blast in Lom.\nNobody sang.\nIn March, on the 3rd, forty people were killed in a raid on Oslo, and on 20 April two men were killed by a storm."
    assert ("Ten people were killed in a blast in Lom", "2021-11-12") in entries(text)


def test_the_day_of_a_saying_gives_way_to_that_of_what_is_said():
    """An airline said on Thursday that the plane turned back; another paper knows that it did so on Wednesday."""
    papers = {
        "a": "A plane bound for Oslo turned back to Lom after its crew found a stowaway aboard.\nThe pilots were tired.\nA plane bound for Oslo turned back to Lom after its crew found a stowaway, the airline Norsk said Thursday.",
        "b": "A plane bound for Oslo turned back to Lom on Wednesday after its crew found a stowaway aboard.",
    }
    found = timeline.build([Article(name, text, PUBLISHED, source=name, title="Plane turns back to Lom with a stowaway", language="en") for name, text in papers.items()])
    assert [str(e.when) for e in found.events] == ["2021-11-10"]
