"""Headlines: cleaned, in sentence case, whole; and put on the mention that tells the same."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings, strategies as st

from timeline import pipeline
from timeline.model import Article, Basis, MentionKind, Status
from timeline.titles.headlines import core, headline, planned


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Ferry hits pier in Bergen, 12 hurt", "Ferry hits pier in Bergen, 12 hurt"),
        ("Ferry Hits Pier in Bergen, 12 Hurt", "Ferry hits pier in Bergen, 12 hurt"),
        ("Ferry Hits Pier in Bergen | The Harbour Gazette", "Ferry hits pier in Bergen"),
        ("Ferry hits pier in Bergen (PHOTOS)", "Ferry hits pier in Bergen"),
        ("UPDATE 2 - Ferry hits pier in Bergen", "Ferry hits pier in Bergen"),
        ("BREAKING NEWS: Ferry hits pier in Bergen", "Ferry hits pier in Bergen"),
        ("Ida Berg and Jon Lund joke they ‘drifted apart’ as they announce split", "Ida Berg and Jon Lund announce split"),
        ("Ida Berg and Jon Lund lead celebrations as Oslo end 108-year wait", "Oslo end 108-year wait"),
        ("Mayor quits over racist joke as council meets in Bergen", "Mayor quits over racist joke as council meets in Bergen"),
        ("Berg teases Goldman as he signs a new deal with Oslo", "Berg teases Goldman as he signs a new deal with Oslo"),
        ("Berg celebrates first win as Bergen coach in Oslo", "Berg celebrates first win as Bergen coach in Oslo"),
        ("Norsk Sues Goldman Sachs After Ferry Deal Sinks", "Norsk sues Goldman Sachs after ferry deal sinks"),
        ("Norway launches another missile, this one over Oslo", "Norway launches another missile over Oslo"),
        ("NHL: Oslo Signs Goalkeeper Berg", "Oslo signs goalkeeper Berg"),
        ("Ferry hits pier: police", "Ferry hits pier: police"),
        ("Bergen ferry crash: Twelve people taken to hospital after ferry hits pier in fog", "Bergen ferry crash: Twelve people taken to hospital"),
        ("Harbour wars: Bergen raises its bid for the northern shipyard to 121 million crowns", "Bergen raises its bid for the northern shipyard to 121 million crowns"),
        ("Shipyard fined: Bergen to sue the northern shipyard for delays", "Shipyard fined: Bergen to sue the northern shipyard for delays"),
        ("Bergen shipyard sentenced to pay 3 million crowns for polluting the fjord", "Bergen shipyard sentenced to pay 3 million crowns"),
        ("Why did the ferry hit the pier?", ""),
        ("How the ferry hit the pier", ""),
        ("Here's what we know of the Bergen ferry crash", ""),
        ("Ferry hits pier, and you will not believe...", "Ferry hits pier"),
        ("FERRY HITS PIER IN BERGEN", ""),
        ("My night on the Bergen ferry", ""),
        ("US sends ferry to Bergen", "US sends ferry to Bergen"),
        ("Ferry and pier", ""),
        ("Oslo condemns Bergen's 'outrageous' firing of signal rockets at ferries over the northern fjord", "Oslo condemns Bergen's 'outrageous' firing of signal rockets"),
        ("Bergen ferry strikes a pier near the old harbour while the captain who slept below...", "Bergen ferry strikes a pier near the old harbour"),
        ("‘Harbour king’ finally arrested: 67-year-old man behind hundreds of stolen boats", "‘Harbour king’ finally arrested"),
        ("Bergen beats Oslo to win first cup", "Bergen beats Oslo to win first cup"),
        ("Oslo Sends Ferry to South Bergen", "Oslo sends ferry to South Bergen"),
        ("Oslo split over how to deal with the ferries", ""),
        ("Ferry crash spurs anxiety in Bergen fishing town", ""),
        ("Bergen ferry fire drill", ""),
        ("Bergen hack attack", ""),
        ("Ada Berg and Per Oslo lead celebrations", "Ada Berg and Per Oslo lead celebrations"),
        ("Bergen 2016: Tears of joy", ""),
        ("Sailor arrested in Lom after fight with ex-army", "Sailor arrested in Lom after fight with ex-army"),
        ("Oslo admits that up to 400 boats of the Bergen fishing fleet were searched in one bad night", "Oslo admits up to 400 boats of the Bergen fishing fleet were searched"),
        ("Bergen buys back 138 rotten fishing boats instead of mending its own old harbour", "Bergen buys back 138 rotten fishing boats"),
        ("Oslo indicts girl who punched guard-army | Harbour Post", "Oslo indicts girl who punched guard"),
        ("Mayor of Lom ` sorry' for ferry fire", "Mayor of Lom ‘sorry’ for ferry fire"),
        ("Mayor of Lom defends the old anti-police", "Mayor of Lom defends the old anti-police"),
        ("Sailor arrested in Lom after fight on ferry-police", "Sailor arrested in Lom after fight on ferry"),
        ("Sailor Arrested In Bergen After Fight On Ferry-Police", "Sailor arrested in Bergen after fight on ferry"),
    ],
)
def test_headline(written, title):
    assert headline(written, {"Bergen", "Oslo", "Berg", "Goldman", "Goldman Sachs"}.__contains__) == title


@pytest.mark.parametrize(
    ("written", "newest"),
    [
        ("Ferry hits pier after storm", "Ferry hits pier"),
        ("Bergen ferry: Captain arrested in port as crew talks", "Captain arrested in port"),
        ("Captain arrested over Bergen ferry: police", "Captain arrested over Bergen ferry"),
    ],
)
def test_core(written, newest):
    assert core(written) == newest


def test_planned():
    assert not planned("Bergen beats Oslo to win first cup")
    assert planned("Bergen to sue the shipyard")
    assert planned("Bergen says it will sue the shipyard")
    assert planned("Mayor admitted to hospital, will stay for two days")
    assert not planned("Bergen says Oslo should have sued the shipyard")
    assert not planned("Bergen sues the shipyard after it vowed to pay")
    assert planned("Bergen prepares for first northern ferry")
    assert not planned("Bergen frees 21 sailors, raising hopes for others")
    assert not planned("Mayor says she is 'open to talks', will only sail if asked")


def entries(title, text, published=date(2021, 11, 12)):
    found = pipeline.read(Article("a", text, published, title=title, language="en")).mentions
    return [(m.title, str(m.evidence.when), m.evidence.basis) for m in found if m.title and m.kind is not MentionKind.RETELLING]


def test_the_mention_that_tells_the_same():
    """Not the older ones of its story."""
    text = (
        "Twelve people were hurt on Thursday when the evening ferry from Stavanger hit a pier in Bergen in thick fog. "
        "The ferry was built in 1998. The pier was last hit on Monday by a tanker."
    )
    assert ("Ferry hits pier in Bergen, 12 hurt", "2021-11-11", Basis.ANCHORED) in entries("Ferry Hits Pier in Bergen, 12 Hurt", text)
    assert not any("pier in Bergen" in title and day != "2021-11-11" for title, day, _ in entries("Ferry hits pier in Bergen, 12 hurt", text))


def test_a_lead_without_a_day():
    """It stands on the day of publication, marked as such."""
    text = "Harbour engineers in Bergen say they have regained control of the old swing bridge. The bridge is 90 years old."
    assert entries("Bergen engineers regain control of swing bridge", text) == [("Bergen engineers regain control of swing bridge", "2021-11-12", Basis.PUBLISHED)]


def test_a_headline_in_other_words_has_the_day_of_its_sentence():
    """Where that is the day before publication, and of what the sentence mainly tells."""
    title = "Tears of joy as Lom sailors celebrate first rowing cup in 12 years"
    text = "Jubilant Lom sailors spilled from taverns and parties across the harbour to celebrate their first rowing cup in 12 years on Thursday. The mayor sang too."
    assert entries(title, text) == [(title, "2021-11-11", Basis.ANCHORED)]
    call = "Calls grow for Ida Berg to quit over harbour loan"
    assert dict(row[:2] for row in entries(call, "Police raided the house of Ida Berg on Thursday, and today she faces calls to quit. It was late.")) == {call: "2021-11-12", "Police raided the house of Ida Berg": "2021-11-11"}
    text = "Lom sailors celebrate their first rowing cup in 12 years after a storm hit the harbour on Thursday. The mayor sang too."
    assert (title, "2021-11-12", Basis.PUBLISHED) in entries(title, text)


@pytest.mark.parametrize(
    ("title", "text", "day"),
    [
        pytest.param("Lom tram: seven dead and 50 hurt after derailment", "Seven people have died and dozens more have been hurt after a tram overturned in Lom. People were trapped inside and more than 50 were taken to hospital after the derailment in Lom just after 06:00 GMT.", "2021-11-12", id="who was taken to hospital"),
        pytest.param("Lom-Oslo ferry turns back after stowaway found", "A ferry from Lom to Oslo was forced to turn around after a stowaway was found on board. It was late. The ferry left Lom at 11:36 am local time on Tuesday, and turned around after four hours, landing back in Lom at 7:33 pm, the line said.", "2021-11-09", id="the sentence that has its day"),
    ],
)
def test_what_a_headline_tells_is_told_once(title, text, day):
    assert [row[:2] for row in entries(title, text)] == [(title, day)]


def test_who_else_was_judged():
    """Without a day, where the headline tells of a verdict: on the day of the news."""
    text = "A court sentenced the former mayor Karl Berg to three years in prison on Thursday.\nHe was found guilty with 19 others.\nThe trial lasted a year.\nBerg was led away.\nFive other defendants, including Jon Lund, were fined 30,000 crowns each.\nBerg was also ordered to pay two million crowns to the judge.\nIda Moe was acquitted in 2019.\nAn aide was previously fined 400 crowns."
    told = [row[:2] for row in entries("Court jails ex-mayor for insulting judge", text)]
    assert ("Five other defendants were fined 30,000 crowns each", "2021-11-11") in told
    assert ("Karl Berg was ordered to pay two million crowns to the judge", "2021-11-11") in told
    assert not any("400 crowns" in title or ("acquitted" in title and day != "2019") for title, day in told)
    assert not any("fined" in title for title, *_ in entries("Ferry strike ends after a week", text))


def test_a_forecast_that_the_headline_tells_is_told_once():
    text = "Norsk is expecting a 5 million crown hit to profits because of the new harbour law.\nIt was late.\nNorsk expects to take a 5 million crown hit to profits for the fourth quarter because of the harbour law."
    assert [row[:2] for row in entries("Norsk expects 5 million crown hit from harbour law", text)] == [("Norsk expects 5 million crown hit from harbour law", "2021-11-12")]


def test_what_is_to_come_is_no_news():
    text = "Harbour engineers in Bergen are thought to regain control of the old swing bridge. The bridge is 90 years old."
    assert entries("Bergen engineers to regain control of swing bridge", text) == []


def test_a_line_in_title_case_tells_nothing_of_names():
    text = "Ferry Line Now Docks Boats in Lom, Oslo, and Bergen\nThe ferry line of Norsk docks its boats in Lom from today. Some docks are old."
    assert entries("Ferry Line Now Docks Boats in Lom, Oslo", text)[0][0] == "Ferry line now docks boats in Lom, Oslo"


def test_another_happening_of_the_story_keeps_its_own_title():
    text = "Fishermen in Bergen blocked the harbour on Thursday over quotas. The minister resigned on Wednesday."
    assert next(title for title, *_ in entries("Minister resigns over salmon scandal", text)) == "Fishermen in Bergen blocked the harbour over quotas"


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=90), st.lists(st.sampled_from(["Bergen", "to", "help", "hit", "–", ":", ",", "'", '"', "after", "as", "Ferry's", "hack", "12", "dead", "“will”", "said.", "A"]), max_size=12).map(" ".join)))
def test_any_headline_is_read(title):
    text = "A ferry hit the pier in Bergen on Thursday. Twelve are dead. It was built to help Bergen. The accident happened at noon."
    found = pipeline.read(Article("a", text, date(2021, 11, 12), title=title, language="en")).mentions
    assert all(len(m.title) <= 70 for m in found)


def test_a_headline_of_the_dead_has_the_day_on_which_they_died():
    text = "At least nine people died when the ferry Lady Merrin capsized off Lom on Thursday.\nNobody sang."
    assert ("Nine dead as ferry capsizes off Lom", "2021-11-11", Basis.ANCHORED) in entries("Nine dead as ferry capsizes off Lom", text)


def test_what_a_headline_says_that_somebody_claims_is_alleged():
    text = "The captain of the ferry fell asleep at the wheel when it hit a pier in Bergen on Thursday.\nNobody sang."
    (found,) = [m for m in pipeline.read(Article("a", text, date(2021, 11, 12), title="Captain fell asleep as ferry hit pier, claim passengers", language="en")).mentions if m.headed]
    assert found.evidence.status is Status.ALLEGED


def test_the_day_of_another_happening_is_not_that_of_the_headline():
    """The sentence that tells all of a headline in passing has its day."""
    text = "Only days later that seemed wrong when the raiders launched three small shells on Tuesday.\nTwo of them fell into the sea.\nThe rocket that Norway fired over Bergen on Friday seemed to be of the same make, said the harbour guard."
    found = {title: day for title, day, _ in entries("Norway fires rocket over Bergen", text)}
    assert found["Norway fires rocket over Bergen"] == "2021-11-12"


def test_a_live_page_has_no_headline():
    assert headline("Storm Ida: latest updates", lambda _: True) == ""


def test_who_mourns_a_death_is_another_happening_than_the_death():
    text = "Ida Berg is mourning the death of her cousin and calling for an end to the war.\nKarl Lund, her cousin, was shot in Lom on Wednesday evening.\nIt was dark."
    made = pipeline.assemble([pipeline.read(Article("a", text, date(2021, 11, 12), title="Ida Berg mourns cousin's death in Lom", language="en"))])
    assert [(str(event.when), event.title) for event in made.events] == [("2021-11-10", "Karl Lund was shot in Lom"), ("2021-11-12", "Ida Berg mourns cousin's death in Lom")]


def test_a_call_for_something_is_on_the_day_of_its_headline():
    text = "It was late.\nThe hall was old.\nThere was no light.\nNobody sang.\nKarl Lund was shot in Lom on Thursday.\nIn a long letter, Ida Berg called for an end to the northern war."
    assert ("Ida Berg calls for end to the northern war", "2021-11-12", Basis.PUBLISHED) in entries("Ida Berg calls for end to the northern war", text)


@pytest.mark.parametrize(("second", "kept"), [("Meanwhile, Denmark closed the port of Lom.", True), ("Denmark is closing the port of Lom.", True), ("The navy sank a ship near Lom.", False)])
def test_beside_the_headline_a_plain_past_may_be_older(second, kept):
    text = f"Norway has fired a rocket over Bergen.\n{second}\nThe sea was calm."
    found = {m.evidence.quote for m in pipeline.read(Article("a", text, date(2021, 11, 12), title="Norway fires rocket over Bergen", language="en")).mentions if m.title}
    assert (second in found) is kept


def test_a_condition_does_not_tell_the_headline():
    text = "The sea was calm.\nIf Norway sells the old ferry to Denmark, Lom will have none."
    assert not [m for m in pipeline.read(Article("a", text, date(2021, 11, 12), title="Norway sells old ferry to Denmark", language="en")).mentions if m.headed]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Mayor of Lom sells ferry to Denmark", "Mayor of Lom sells ferry to Denmark"),
        ("Old Lom ferry sold to ` Danish king'", "Old Lom ferry sold to ‘Danish king’"),
        ("The old ferry has been sold to Denmark", "Ida Berg has sold the old Lom ferry to Denmark"),  # a caption
        ("Ida Berg sold the Lom ferry last week", "Ida Berg has sold the old Lom ferry to Denmark"),
        ("Ida Berg bought the Lom ferry in Denmark", "Ida Berg has sold the old Lom ferry to Denmark"),
        ("Why Lom sells its ferry to Denmark", "Ida Berg has sold the old Lom ferry to Denmark"),
        ("Mayor backs ferry sale Sen. Ida Berg of Lom (D-Oslo", "Ida Berg has sold the old Lom ferry to Denmark"),
        ("Case study: Lom sells ferry to Denmark", "Ida Berg has sold the old Lom ferry to Denmark"),
        ("Photo by Lom Ferry Club of Denmark", "Ida Berg has sold the old Lom ferry to Denmark"),
    ],
)
def test_the_first_line_is_the_headline_of_an_article_without_one(line, title):
    text = f"{line}\nIda Berg, the mayor of Lom, has sold the old Lom ferry to Denmark.\nThe sea was calm."
    assert title in {m.title for m in pipeline.read(Article("a", text, date(2021, 11, 12), language="en")).mentions}


def test_an_article_with_a_headline_keeps_it():
    text = "Old Lom ferry sold to Danish king\nIda Berg, the mayor of Lom, has sold the old Lom ferry to Denmark.\nThe sea was calm."
    found = pipeline.read(Article("a", text, date(2021, 11, 12), title="Mayor of Lom sells ferry to Denmark", language="en")).mentions
    assert [m.title for m in found if m.headed] == ["Mayor of Lom sells ferry to Denmark"]


def told(title, text):
    article = Article("a", text, date(2021, 11, 12), title=title, language="en")
    return [(m.title, str(m.evidence.when), str(m.clock or "")) for m in pipeline.read(article).mentions if m.title and m.evidence.when]


@pytest.mark.parametrize(
    ("title", "text", "entries"),
    [
        pytest.param("Ten killed in lorry attack in Lom, Norway", "More now on the deadly attack in the town of Lom in the south of Norway.\nA lorry ploughed into a crowd on a quay of the harbour on Thursday.", [("Ten killed in lorry attack in Lom, Norway", "2021-11-11", "")], id="those whom it killed"),
        pytest.param("Lom-Oslo ferry turns back after mix-up", "The ferry to Oslo left Lom at 11:36 a.m. on Thursday but turned back when its crew learned of the mix-up.", [("Lom-Oslo ferry turns back after mix-up", "2021-11-11", "")], id="the hour of another act"),
        pytest.param("Ferry hits pier in Lom", "The ferry to Oslo hit a pier in Lom at 11:36 a.m. on Thursday.", [("Ferry hits pier in Lom", "2021-11-11", "11:36")], id="its own hour"),
    ],
)
def test_the_day_and_hour_of_a_headline(title, text, entries):
    assert told(title, text) == entries


def test_a_headline_over_a_sentence_that_only_points_lends_it_its_words():
    radio = Article("radio", "More now on the deadly attack in the town of Lom in the south of Norway.\nNobody sang.", date(2021, 11, 12), "Radio", "More Than 70 People Killed In Truck Attack In Lom, Norway", language="en")
    (news,) = (m for m in pipeline.read(radio).mentions if m.headed)
    assert {"truck", "lom", "kill"} <= set(news.words)
