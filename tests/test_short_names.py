"""Persons by their surnames and bodies by their initials, where a title has no room for more; subjects, days and acts that had been misread."""

from __future__ import annotations

from datetime import date

import pytest

import timeline
from timeline import pipeline
from timeline.model import Article, MentionKind

PUBLISHED = date(2021, 11, 12)  # a Friday
TITLED = {MentionKind.HAPPENING, MentionKind.STATEMENT, MentionKind.BACKGROUND, MentionKind.REPORT}


def told(text, title=""):
    mentions = pipeline.read(Article("a", text, PUBLISHED, language="en", title=title)).mentions
    return {m.title: str(m.evidence.when) for m in mentions if m.kind in TITLED and m.title}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("The harbour clubs of Bergen and Tromso parted company with Karl Novak and Jon Lund on Monday.", "Harbour clubs of Bergen and Tromso parted company with Novak and Lund", id="surnames of an object"),
        pytest.param("The harbour clubs of Bergen and Oslo left Karl Novak on Monday.", "The harbour clubs of Bergen and Oslo left Karl Novak", id="whole where there is room"),
        pytest.param("Norsk announced on Monday that it had sold six harbours in the United States, Canada and Egypt.", "Norsk announced that it had sold six harbours in US, Canada and Egypt", id="a land's initials"),
        pytest.param("Sailors loyal to Norwegian leader Karl Novak have fired rockets into the harbour of the besieged western town of Lom, Human Rights Watch said on Monday.", "Human Rights Watch: Sailors loyal to Novak have fired rockets", id="a person within a subject"),
        pytest.param("Members of the harbour council meeting in the old hall of Oslo on Monday pleaded for help.", "Members of the harbour council pleaded for help", id="who met"),
        pytest.param("Human Rights Watch, which says it conducts careful studies, issued a report on Monday alleging beatings.", "Human Rights Watch issued a report alleging beatings", id="behind what it says of itself"),
        pytest.param("Jon Lund has bought anti-aircraft and anti-tank rockets for the army of Norway that no other land wanted, he said on Monday.", None, id="no first half of two adjectives"),
        pytest.param("The mayor Ida Berg on Monday named a new director for the harbour.", "The mayor Ida Berg named a new director for the harbour", id="an appointment"),
        pytest.param("Ida Berg will testify before two harbour committees on Monday.", "Ida Berg will testify before two harbour committees", id="testimony to come"),
        pytest.param("More than 130 sailors have been pulled from the wreck with one boy found on Monday.", "More than 130 sailors have been pulled from the wreck", id="without who was found beside them"),
        pytest.param("Thousands of demonstrators were in the streets of Oslo on Monday.", "Thousands of demonstrators were in the streets of Oslo", id="who were in the streets"),
        pytest.param("The harbour court heard of the trial of Dr Lund, which is expected to begin on Monday.", "The trial of Dr Lund is expected to begin", id="no person is which"),
    ],
)
def test_titles(text, wanted):
    titles = [*told(text)]
    assert wanted in titles if wanted else not any(title.endswith("anti-aircraft") for title in titles)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The minister faced questions about his role on Monday in saving the harbour.", id="the day of a part in something"),
        pytest.param("Norsk won its first cup in ten innings of a thriller that started on Monday and ran for hours.", id="an occasion that somebody won"),
        pytest.param("But Jon Lund fielded a grounder on Monday.", id="a play of a game"),
        pytest.param("Karl Novak threw large parties for Christmas in the old harbour.", id="for a feast"),
        pytest.param("Norsk showed pictures of a boat mounted inside the old dry dock that will sail on Monday.", id="either may sail"),
    ],
)
def test_days_of_no_act(text):
    assert not [title for title, when in told(text).items() if when in {"2021-11-08", "2021-11-15", "2020-12-25"}]


@pytest.mark.parametrize(
    ("further", "wanted"),
    [
        ("Police shot and killed the driver, who had rented the truck.", "Police shot and killed the driver"),
        ("Officers shot dead the attacker.", "Officers shot dead the attacker"),
        ("They later confirmed that the driver of the truck was arrested.", "The driver of the truck was arrested"),
    ],
)
def test_what_officers_did_about_the_news_is_an_entry_of_its_own(further, wanted):
    text = f"A truck hit a crowd in Lom on Thursday, killing ten people. It rained. Many shops were shut. Nobody sang. {further}"
    assert ("2021-11-11", True) in [(when, title.startswith(wanted)) for title, when in told(text, "Ten killed as truck hits crowd in Lom").items()]


def test_a_line_that_opens_with_its_day_is_told_though_it_has_no_stop():
    text = "The harbour of Lom was shut in the morning.\nNobody was hurt there, said Jon Lund.\nLast month, Berg unveiled the new ferry, the fastest of all\nThe ferries are late now.\nSailors wait in the town."
    assert told(text).get("Berg unveiled the new ferry") == "2021-10"


def test_a_sum_told_by_headline_and_sentence_is_one_entry():
    text = "Norsk Bank said a new tax will cut its profit this year by about $5 billion. It rained in Oslo.\nNobody sang."
    assert [title for title in told(text, "Norsk Bank takes $5 billion hit from tax") if "$5 billion" in title] == ["Norsk Bank takes $5 billion hit from tax"]


def test_what_a_filing_disclosed_is_the_headline_s_news_and_gives_it_its_day():
    text = "Norsk Bank expects to take a big hit because of the tax overhaul.\n" + "It rained in Oslo.\n" * 12 + "The tax change for Norsk Bank was revealed in a filing on Friday."
    found = told(text, "Norsk Bank expects hit from tax overhaul")
    assert found == {"Norsk Bank expects hit from tax overhaul": "2021-11-12"}


@pytest.mark.parametrize(("opening", "kept"), [("Ferry hits pier in Bergen\n\n", True), ("", False)], ids=["a headline in the text", "no headline"])
def test_what_stands_further_down_without_a_day_waits_where_there_is_no_headline(opening, kept):
    text = f"{opening}A ferry hit a pier in Bergen on Monday, police said.\n\nThe harbour was shut. Boats were sent to Oslo.\n\nThe mayor Ida Berg has ordered an inquiry.\n"
    events = timeline.build([Article("a", text, PUBLISHED, language="en")]).events
    assert ("The mayor Ida Berg has ordered an inquiry" in [e.title for e in events]) is kept
