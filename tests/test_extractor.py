"""Mentions: each clause with its own day, what is claimed of it, and who says so."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings, strategies as st

from timeline import build, extractor, names, passages, pipeline, resolver, sentences
from timeline.grammar.clauses import parse
from timeline.grammar.parsed import Opening
from timeline.grammar.verbs import lemma
from timeline.model import Article, Basis, MentionKind, Status

PUBLISHED = date(2021, 11, 12)  # a Friday
ENTRIES = {MentionKind.HAPPENING, MentionKind.STATEMENT, MentionKind.BACKGROUND}


def read(text, published=PUBLISHED, language="en"):
    article = Article("a", text, published, language=language)
    told = sentences.split(text, passages.split(article))
    return extractor.extract(article, told, resolver.resolve_sentences(told), names.find(article, told))


def mentions(text, **options):
    start = "It was late. The hall was old. There was no light."
    return [m for m in read(f"{start}\n{text}", **options)[0] if m.evidence.start > len(start)]


def entries(text, **options):
    return [m for m in mentions(text, **options) if m.kind in ENTRIES]


def days(text):
    return {(m.trigger, str(m.evidence.when)) for m in entries(text)}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Police said on Thursday that the bridge fell on Monday.", {("say", "2021-11-11"), ("fall", "2021-11-08")}, id="a frame and what it holds"),
        pytest.param("On Monday, the bridge fell.", {("fall", "2021-11-08")}, id="fronted"),
        pytest.param("The bridge fell on Monday, the ministry said.", {("fall", "2021-11-08")}, id="told behind it"),
        pytest.param("The ship that hit the bridge on Tuesday was seized on Wednesday.", {("hit", "2021-11-09"), ("seize", "2021-11-10")}, id="relative clause"),
        pytest.param("The rig, which exploded on 20 April, sank on Tuesday.", {("explode", "2021-04-20"), ("sink", "2021-11-09")}, id="relative clause in commas"),
        pytest.param("The driver was charged on Tuesday after the attack in Oslo on Monday.", {("charge", "2021-11-09"), ("attack", "2021-11-08")}, id="an event noun has its day"),
        pytest.param("Monday's vote in the lower house was close.", {("elect", "2021-11-08")}, id="a noun's own day"),
        pytest.param("The weather satellite launched on Monday is silent.", {("launch", "2021-11-08")}, id="a participle's own day"),
        pytest.param("Seven people were killed when a tram derailed on Tuesday.", {("kill", "2021-11-09")}, id="when: the same moment"),
        pytest.param("Ministers agreed the plan at last week's summit.", {("agree", "2021-11-01 to 2021-11-07")}, id="at an occasion with a day"),
        pytest.param("Talks were held from Monday to Wednesday.", {("hold", "2021-11-08 to 2021-11-10")}, id="a range is one span"),
        pytest.param("In Oslo on Tuesday the minister resigned.", {("resign", "2021-11-09")}, id="place and day in front"),
        pytest.param("Passengers were on the ferry on Tuesday when the engine failed.", {("fail", "2021-11-09")}, id="a state is the scene of an act"),
        pytest.param("Six men were killed and dozens more were injured when a barn collapsed on Tuesday.", {("kill", "2021-11-09")}, id="when: the first of joined acts"),
        pytest.param("The militia that held the pass on Tuesday attacked a convoy.", {("hold", "2021-11-09")}, id="a verb after a relative clause"),
        pytest.param("The two mayors talked by telephone on Tuesday.", {("talk", "2021-11-09")}, id="by what means"),
        pytest.param("Last week, when the mayor and the council disagreed, the governor dismissed the judge.", {("dismiss", "2021-11-01 to 2021-11-07")}, id="a day before an aside"),
        pytest.param("The ship sent a call for help (0310 GMT Tuesday).", {("send", "2021-11-09")}, id="a day in brackets"),
        pytest.param("Novak was jailed on charges arising from the killing of three prison guards in Bergen in December 2012.", {("kill", "2012-12")}, id="a month beside an event noun"),
        pytest.param("The mayor won the prize in 2012 and again after leading the town to a record in 2014.", {("win", "2012")}, id="a leap year is no longer"),
        pytest.param("While she was a judge in 2012, Ida Berg freed the sailors.", {("free", "2012")}, id="while somebody was something"),
        pytest.param("A gunman opens fire in a club on June 12 last year.", {("open", "2020-06-12")}, id="the present of a chronicle"),
        pytest.param("The navy test-fired a missile on Tuesday.", {("test-fire", "2021-11-09")}, id="a compound verb"),
        pytest.param("People were being told not to drink the water on Tuesday.", set(), id="told not to"),
    ],
)
def test_the_day_belongs_to_its_clause(text, wanted):
    assert days(text) == wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The army closed the road on Monday.", Status.HAPPENED),
        ("The ministers will meet in Oslo on Monday.", Status.PLANNED),
        ("The ministers are scheduled to meet in Oslo on Monday.", Status.PLANNED),
        ("The government plans to evacuate the town on Monday.", Status.PLANNED),
        ("The exhibition opens on 20 November.", Status.PLANNED),
        ("The union planned another round of marches in Oslo for Friday.", Status.PLANNED),
        ("The court scheduled a hearing for 20 November.", Status.PLANNED),
        ("Norway is looking for a deal, with details to be worked out before the IMF's annual meeting in Oslo next month.", Status.PLANNED),
        ("The council meets at the end of this month.", Status.PLANNED),
        ("The summit is due to begin on Monday.", Status.PLANNED),
        ("The guards allegedly opened fire on Monday.", Status.ALLEGED),
        ("The port may close on Monday.", Status.HYPOTHETICAL),
        ("Troops are leaving the town on Friday.", Status.ONGOING),
        ("The committee did not approve the budget on Monday.", Status.DENIED),
        ("Novak alleges Ida Berg stole a boat on Monday.", Status.ALLEGED),
        ("Berg complained that the navy shot at a boat on Monday.", Status.ALLEGED),
        ("The navy shot at a boat on Monday, Varnian state television reported.", Status.ALLEGED),
        ("Polls suggest Ida Berg won the vote on Monday.", Status.ALLEGED),
        ("Ida Berg was rumoured to have resigned on Monday.", Status.ALLEGED),
        ("Police believe Ida Berg stole a boat on Monday.", Status.ALLEGED),
        ("A ferry sank in Oslo on Monday, Novak claimed.", Status.ALLEGED),
        ("A ferry sank in Oslo on Monday, police said.", Status.HAPPENED),
        ("The police could not confirm reports that the minister resigned on Monday.", Status.ALLEGED),
        ("The jury heard that Davis robbed a bank on Monday.", Status.ALLEGED),
        ("Prosecutors told the jury that Davis robbed a bank on Monday.", Status.ALLEGED),
        ("According to court documents, Davis robbed a bank on Monday.", Status.ALLEGED),
        ("The indictment says that Davis robbed a bank on Monday.", Status.ALLEGED),
        ("The opposition says Davis robbed a bank on Monday.", Status.ALLEGED),
        ("Activists said troops shelled Oslo on Monday.", Status.ALLEGED),
        ("The Ministry of Defence said troops shelled Oslo on Monday.", Status.HAPPENED),
        ("Davis robbed a bank on Monday, prosecutors allege.", Status.ALLEGED),
        ("Davis robbed a bank on Monday, the court heard.", Status.ALLEGED),
        ("The army shelled Oslo on Monday, which Moscow denies.", Status.ALLEGED),
        ("The rebels said they shelled Oslo on Monday, a claim that the army rejected.", Status.ALLEGED),
        ("A court was told that Davis robbed a bank on Monday.", Status.ALLEGED),
        ("The rebels said troops shelled Oslo on Monday.", Status.ALLEGED),
        ("A bomb killed two people in Oslo on Monday, residents heard.", Status.HAPPENED),
        ("There is evidence that Davis robbed a bank on Monday.", Status.ALLEGED),
        ("Polls suggest that the party will lose its seat on Monday.", Status.HYPOTHETICAL),
        ("The match was postponed to 30 November.", Status.PLANNED),
        ("The government warned that it will close the border on Monday.", Status.PLANNED),
        ("Without comment, the court will publish the ruling on Monday.", Status.PLANNED),
        ("Analysts have estimated that the port will close on Monday.", Status.HYPOTHETICAL),
        ("Without a deal, the port will close on Monday.", Status.HYPOTHETICAL),
        ("The council will reportedly meet on Monday.", Status.PLANNED),
        ("Thieves are believed to have taken a boat on Monday.", Status.ALLEGED),
    ],
)
def test_status(text, status):
    (found,) = entries(text)
    assert found.evidence.status is status


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It was cold in Oslo on Monday.", id="a state"),
        pytest.param("I think we should vote on Monday.", id="an opinion"),
        pytest.param("If the bridge falls on Monday, trains will stop.", id="a condition"),
        pytest.param("The club usually meets in January.", id="a habit"),
        pytest.param("The drought dates from 1948.", id="the present of a past day"),
        pytest.param("He was there on Monday.", id="a copula"),
        pytest.param("“It is a sad day for all of us,” Smith said on Monday.", id="a comment"),
        pytest.param("The road was closed until Monday.", id="a limit"),
        pytest.param("Should ministers resign on Monday?", id="a question of should"),
        pytest.param("A spokesman did not respond to a request for comment on Monday.", id="no answer"),
        pytest.param("Strange things were seen in the valley, such as a fire in 1969.", id="an example"),
        pytest.param("The rebels have been blamed for many deaths since their rebellion in 2009.", id="where it began"),
        pytest.param("The actor has made headlines, most of all in 2015.", id="a perfect of long ago"),
        pytest.param("The town is preparing for the Winter Games.", id="a season in a name"),
        pytest.param("Raising the tax will hurt trade in 2022.", id="what a deed would bring"),
        pytest.param("A mix-up of bags figures in the 1992 film about a lost boy.", id="the year of a film"),
        pytest.param("A report released on Monday has errors.", id="a paper made public"),
        pytest.param("What a day it was on Monday!", id="an exclamation"),
        pytest.param("Police were called to the scene on Monday.", id="called to the scene"),
        pytest.param("Ida Berg was wrongly reported to have died on Monday.", id="wrongly"),
        pytest.param("Ida Berg joked that she had resigned on Monday.", id="a joke"),
        pytest.param("Had Ida Berg resigned on Monday, the port would have closed.", id="had it been so"),
        pytest.param("In the film, a bomb destroys Oslo in 2030.", id="a film"),
        pytest.param("Legend has it the drought began in 1945, when a curse was placed on the town.", id="a legend"),
        pytest.param("The rumour that Ida Berg died on Monday is false.", id="a rumour"),
        pytest.param("Ida Berg almost drowned on Monday.", id="almost"),
        pytest.param("The ferry had been due to sail on Monday.", id="had been due"),
        pytest.param("A memo to Mr. Berg published last month has errors.", id="a memo made public"),
        pytest.param("Sailors captured by the group more than two years ago came home.", id="longer ago than"),
        pytest.param("Ida Berg spoke to Harbour News on Monday.", id="an interview given"),
        pytest.param("Ida Berg struck a softer note in Oslo on Monday.", id="a tone"),
        pytest.param("Senator Ida Berg joins the show to discuss the fire on Monday.", id="a guest on a show"),
        pytest.param("The town woke up to the news of the fire on Monday.", id="waking up to news"),
        pytest.param("The world’s attention was drawn to the town in 2012.", id="attention"),
        pytest.param("The letters shared with the paper date from 2012 and 2014.", id="of when papers are"),
        pytest.param("The mission will be unmanned on its first flight in 2022.", id="unmanned"),
        pytest.param("The drought was imbued with mystery in 1945, when a sailor supposedly put a curse on the harbour.", id="a legend behind an empty clause"),
        pytest.param("Ida Berg was among the sailors who fled after the fireworks of the harbour feast, the town's equivalent to July 4.", id="what a feast is likened to"),
        pytest.param("Oslo has a credit that will end under the new law, worth 140 million crowns this year.", id="what something is worth"),
        pytest.param("As dawn broke on Monday, the boats were still.", id="dawn"),
        pytest.param("The audit did not cover reports last week that sailors were ill.", id="reports of it"),
        pytest.param("A judge has given lawyers the weekend to read the papers.", id="time that is given"),
        pytest.param("Fuel fell as fears of a slump grew, with Oslo the latest bank to cut its forecast for 2023.", id="what goes with it"),
        pytest.param("Norway has asked the council to meet at 3 p.m. on Friday.", id="an hour beside the perfect"),
        pytest.param("Oslo responded with an offer to hold talks on 9 December.", id="a word given of a day to come"),
        pytest.param("Mourners were burying two guards shot during marches following Friday prayers.", id="the prayers of a day"),
        pytest.param("Wheat exports fell in the first five months of 2011.", id="a part of a year"),
        pytest.param("Guards saw a man in early 30s near the port.", id="an age"),
        pytest.param("A former sailor who turned to farming in 1998, he lives in Lom.", id="who somebody is"),
        pytest.param("The harbour board has long shunned the press today.", id="how it has long been"),
    ],
)
def test_a_day_without_a_happening_only_names_it(text):
    assert not entries(text)
    assert {m.kind for m in mentions(text)} <= {MentionKind.NAMING, MentionKind.RETELLING}


def test_every_day_of_a_sentence_has_a_mention():
    found = mentions("Police arrested two men on Monday and a third on Tuesday, and the trial opens on 3 December.")
    assert [str(m.evidence.when) for m in found] == ["2021-11-08", "2021-11-09", "2021-12-03"]


@pytest.mark.parametrize(
    ("text", "teller"),
    [
        ("The bridge fell on Monday, the transport ministry said.", "the transport ministry"),
        ("The bridge fell on Monday, said the transport ministry.", "the transport ministry"),
        ("According to the transport ministry, the bridge fell on Monday.", "the transport ministry"),
        ("The transport ministry said that the bridge fell on Monday.", "The transport ministry"),
        ("The bridge fell on Monday.", ""),
    ],
)
def test_attribution(text, teller):
    (found,) = entries(text)
    assert found.evidence.attribution == teller


def test_a_statement_is_dated_itself():
    (found,) = entries("The mayor announced on Thursday that the bridge would close.")
    assert (found.kind, str(found.evidence.when), found.evidence.expression) == (MentionKind.STATEMENT, "2021-11-11", "Thursday")


def test_older_matters_told_in_passing_are_background():
    (old,) = entries("The dam, which was built in 1962, is closed.")
    assert old.kind is MentionKind.BACKGROUND


def test_a_lead_that_tells_news_stands_on_the_day_of_publication():
    (first, *_), _ = read("A bridge collapsed in Oslo, killing two people.\nNobody had expected it.")
    assert (first.evidence.basis, str(first.evidence.when), first.evidence.expression) == (Basis.PUBLISHED, "2021-11-12", "")
    assert "2021-11-12" in first.evidence.how


def test_a_clock_alone_stands_on_the_day_of_the_news():
    found, _ = read("After leaving at 11:36 a.m., the plane returned to Oslo at 7:33 p.m.\nIda Berg was on a flight to Bergen on Wednesday when the plane turned around.")
    assert {str(m.evidence.when) for m in found if m.title} == {"2021-11-10"}
    found, _ = read("The plane returned to Oslo at 7:33 p.m.\nIda Berg was on the plane.")
    assert {str(m.evidence.when) for m in found if m.title} == {"2021-11-12"}


def test_what_has_been_since_a_day_is_no_news_of_the_day_of_publication():
    found, _ = read("The port of Oslo has been closed since Monday.")
    assert not any(m.title and m.evidence.when for m in found)


def test_who_has_been_arrested_further_down_was_so_on_the_day_of_publication():
    filler = "The road along the harbour is narrow and has no lights. " * 7
    found, _ = read(f"A tram overturned in Oslo on Friday, killing seven. {filler}Police have confirmed a man from Bergen has been arrested on suspicion of manslaughter.")
    assert any(m.trigger == "arrest" and str(m.evidence.when) == "2021-11-12" for m in found)
    found, _ = read(f"A tram overturned in Oslo on Friday, killing seven. {filler}Police arrested the driver of the tram from Bergen.")
    assert any(m.trigger == "arrest" and str(m.evidence.when) == "2021-11-12" for m in found)
    found, _ = read(f"A tram overturned in Oslo on Friday, killing seven. {filler}The driver of the tram from Bergen was held on suspicion of manslaughter.")
    assert any(m.trigger == "hold" and str(m.evidence.when) == "2021-11-12" for m in found)
    found, _ = read("A tram overturned in Oslo on Friday, killing seven. It was wet. The line is old. The driver of the tram is being held on suspicion of manslaughter.")
    assert any(m.trigger == "hold" and str(m.evidence.when) == "2021-11-12" for m in found)
    found, _ = read(f"A tram overturned in Oslo on Friday, killing seven. {filler}The driver of the tram from Bergen was held in high regard.")
    assert not any(m.trigger == "hold" and m.evidence.when for m in found)
    found, _ = read(f"A tram overturned in Oslo on Friday, killing seven. {filler}Thousands of sailors have been arrested since.")
    assert not any(m.trigger == "arrest" and m.evidence.when for m in found)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The army denied that it had shelled Oslo on Monday.", "The army denied that it had shelled Oslo"),
        ("Ida Berg denied reports that she had resigned on Monday.", "Ida Berg denied reports that she had resigned"),
        ("Ida Berg dismissed claims that she had resigned on Monday.", "Ida Berg dismissed claims that she had resigned"),
    ],
)
def test_what_is_denied_is_told_as_a_denial(text, title):
    """Of the day of publication, since that of the denial is not told; never of the day of what did not happen."""
    found, _ = read(text)
    assert [(m.title, str(m.evidence.when)) for m in found if m.title] == [(title, "2021-11-12")]


@pytest.mark.parametrize(("verb", "status"), [("claimed", Status.ALLEGED), ("said", Status.HAPPENED)])
def test_what_is_claimed_in_other_words_is_alleged(verb, status):
    (found,) = [m for m in mentions(f"Ida Berg was killed by poison, prosecutors in Oslo {verb} on Monday.") if m.title]
    assert (found.title, found.evidence.status) == ("Prosecutors: Ida Berg was killed by poison", status)


def test_tomorrow_in_the_perfect_has_happened():
    found, _ = read("Officials have confirmed another missile test by Oslo on Saturday morning local time.")
    assert [(str(m.evidence.when), m.evidence.status) for m in found if m.evidence.when] == [("2021-11-13", Status.HAPPENED)]


def test_what_is_behind_a_state_or_has_been_done_is_news():
    text = "Five people are dead after a bridge collapsed in Oslo.\nThe river is high.\nThe town is in mourning.\nThe engineer has been arrested."
    found = [(m.title, m.evidence.basis) for m in read(text)[0] if m.evidence.when]
    assert found == [("A bridge collapsed in Oslo", Basis.PUBLISHED), ("The engineer has been arrested", Basis.PUBLISHED)]


@pytest.mark.parametrize(
    "text",
    [
        "Bridges are important for every town.",
        "The minister must resign.",
        "The town will open a new bridge.",
        "I saw the bridge fall.",
        "Norway is beginning to doubt the plan.",
        "The old ships are leaving in a long row.",
        "Norway is investigating the old plan.",
        "Norway is losing the north.",
        "The minister Ida Berg denies the charge.",
        "Norway says the ships are old.",
        "Letters seen by Norsk reveal a long dispute.",
        "Lom at risk of floods, Berg warns Lom is in danger.",
    ],
)
def test_other_leads_do_not(text):
    assert not [m for m in read(text)[0] if m.evidence.when]


@pytest.mark.parametrize(
    ("text", "title", "status"),
    [
        ("Norway is sending 400 sailors to Lom.", "Norway is sending 400 sailors to Lom", Status.ONGOING),
        ("Norway's navy is raising its bid for the shipyard of Lom.", "Norway's navy is raising its bid for the shipyard of Lom", Status.ONGOING),
        ("Norway urges Lom to open the harbour.", "Norway urges Lom to open the harbour", Status.HAPPENED),
        ("The minister Ida Berg says two ships will leave Lom.", "The minister Ida Berg says two ships will leave Lom", Status.HAPPENED),
    ],
)
def test_what_somebody_is_doing_or_says_is_news_of_the_day(text, title, status):
    assert [(m.title, m.evidence.status, m.evidence.basis) for m in read(text)[0] if m.title] == [(title, status, Basis.PUBLISHED)]


@pytest.mark.parametrize(("caption", "told"), [("Ida Berg found the old ship near Lom", 0), ("Ida Berg has found the old ship near Lom", 1), ("Norway's navy is moving into Lom", 1)])
def test_a_caption_in_the_past_is_no_news(caption, told):
    assert len([m for m in read(f"{caption} The sea was calm.")[0] if m.title]) == told


def test_what_is_told_beside_the_news_is_of_its_day():
    assert [m.trigger for m in read(f"{_PAGE}Meanwhile, Norway closed the port of Lom.")[0] if m.title and m.lead == 4] == ["close"]
    assert not [m for m in read(f"{_PAGE}Afterwards, Norway closed the port of Lom.")[0] if m.title and m.lead == 4]
    assert not [m for m in read(f"{_PAGE * 4}Meanwhile, Norway closed the port of Lom.")[0] if m.title and m.lead == 16]


def test_a_lead_that_is_dated_further_on_is_a_retelling():
    found, _ = read("A cargo ship hit a motorway bridge near Oslo, injuring ten people.\nThe cargo ship hit the bridge on Tuesday evening.")
    assert [(m.kind, m.evidence.when is None) for m in found] == [(MentionKind.RETELLING, True), (MentionKind.HAPPENING, False)]


def test_a_lead_takes_its_day_from_a_sentence_that_says_when_it_happened():
    found, _ = read("A cargo ship hit a motorway bridge near Oslo, injuring ten people.\nCrews were called after the accident happened on Thursday evening.")
    assert [(m.kind, str(m.evidence.when), bool(m.title)) for m in found] == [(MentionKind.HAPPENING, "2021-11-11", True), (MentionKind.NAMING, "2021-11-11", False)]
    assert "further on" in found[0].evidence.how


_PAGE = "A ship left Oslo.\nThe crew sang.\nThe sea was calm.\nThe harbour was full.\n"


def test_a_reaction_stands_on_the_day_of_publication_unless_the_talk_is_of_an_earlier_day():
    assert [m.trigger for m in read(f"{_PAGE}Norway condemned the test.")[0] if m.title and m.lead == 4] == ["condemn"]
    assert [m.title for m in read(f"{_PAGE}Jon Lund, a spokesman for President Berg, said the President's office welcomed the offer of talks.")[0] if m.title and m.lead == 4] == ["The President's office welcomed the offer of talks"]
    assert not [m for m in read(f"{_PAGE}Jon Lund said the club welcomed the offer of talks.")[0] if m.title and m.lead == 4]
    assert not [m for m in read(f"{_PAGE}The council met on Tuesday.\nNorway condemned the test.")[0] if m.title and m.lead == 5]


def test_a_report_gives_way_to_the_sentence_that_dates_what_it_reports():
    found, _ = read("A ship struck a bridge near Oslo, police said on Thursday.\nThe tourist ship hit the bridge on Wednesday evening.")
    assert [(m.kind, bool(m.evidence.when)) for m in found] == [(MentionKind.RETELLING, False), (MentionKind.HAPPENING, True)]


def test_that_an_accident_happened_is_told_where_nothing_before_tells_it():
    found, _ = read("The accident happened on Tuesday on the river near the town of Lom.")
    assert [m.title for m in found] == ["The accident happened on the river near Lom"]


def test_what_is_reported_and_has_a_day_of_its_own_is_told_once():
    found, _ = read("The crew sang.\nThe launch came as Karl-Maria Novak revealed on Wednesday he plans to visit Norway, Sweden and Denmark in December.")
    assert [(str(m.evidence.when), m.evidence.status) for m in found if m.title and m.lead] == [("2021-12", Status.PLANNED)]


def test_a_lead_beside_an_earlier_day_does_not_stand_on_the_day_of_publication():
    found, _ = read("The new satellite entered its orbit after Tuesday's launch from a pad in Kiruna.")
    assert not [m for m in found if m.evidence.basis is Basis.PUBLISHED]


def test_later_sentences_without_a_day_are_retellings():
    text = "A bridge collapsed in Oslo.\nNobody knew why.\nThe river was high.\nRescuers searched the water with boats and divers."
    *_, last = read(text)[0]
    assert (last.kind, last.trigger, last.evidence.when, last.evidence.basis, last.title) == (MentionKind.RETELLING, "search", None, Basis.RETOLD, "")


def test_a_post_dates_its_own_sentences():
    text = "The crisis went on.\nA large group of people is leaving the border right now.\n— Ann Smith (@annsmith) November 9, 2021"
    (found,) = [m for m in read(text)[0] if "leaving" in m.evidence.quote]
    assert (str(found.evidence.when), found.evidence.status, found.evidence.expression) == ("2021-11-09", Status.ONGOING, "November 9, 2021")
    assert found.title == "A large group of people is leaving the border"


@pytest.mark.parametrize(("title", "post"), [("Fans react to the cup win", "Ida Berg reached the old harbour gate"), ("Oslo wins the cup", "A sailor may face ten years in jail")])
def test_a_post_that_answers_or_guesses_dates_nothing(title, post):
    text = f"The crisis went on.\n{post}.\n— Ann Smith (@annsmith) November 9, 2021"
    assert [m.title for m in pipeline.read(Article("a", text, date(2021, 11, 12), title=title, language="en")).mentions if m.title and post in m.evidence.quote] == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The first boat sails in June 2022. A second boat will sail to Oslo later in the year.", "2022"),
        ("A second boat will sail to Oslo later in the year.", "2021-11-12 to 2021-12-31"),
        ("The first boat sailed in June 2019. Norsk opened a plant in Oslo later in the year.", "2019"),
    ],
)
def test_later_in_the_year_is_of_the_year_told_just_before(text, day):
    assert str(read(text)[0][-1].evidence.when) == day


@pytest.mark.parametrize(("text", "status"), [("Jon Lund was rescued on Saturday after a search.", Status.HAPPENED), ("Two crews were organizing a march for Saturday.", Status.PLANNED)])
def test_a_plain_past_tense_of_the_morrow_has_happened(text, status):
    """Clocks differ."""
    assert [m.evidence.status for m in read(text)[0] if m.title] == [status]


@pytest.mark.parametrize(
    "text",
    [
        "A woman holds a banner in Oslo on 9 November.",
        "Total sales fell slightly below 2004 levels.",
        "12.00noon-6.00 pm RADIO OSLO Ida Berg opened the old harbour on Monday.",
    ],
)
def test_what_stands_below_a_picture_is_on_or_is_compared_dates_nothing(text):
    assert [m.title for m in mentions(text) if m.title] == []


@pytest.mark.parametrize(("text", "status"), [("Ten sailors face charges arising from alleged incidents in Lom in May 2003.", Status.ALLEGED), ("Ten sailors face charges arising from raids in Lom in May 2003.", Status.HAPPENED)])
def test_what_is_only_alleged_of_a_noun(text, status):
    assert [m.evidence.status for m in mentions(text) if m.title] == [status]


@pytest.mark.parametrize(
    ("text", "unsure"),
    [
        ("The mayor hired a firm from Oslo.", True),
        ("The mayor said her men had left the harbour of Oslo.", False),
        ("Mayor Ida Berg signed the harbour bill.", False),
        ("Ten sailors were killed in Oslo.", False),
        ("The boats have been removed from Oslo.", True),
    ],
)
def test_a_plain_past_behind_the_first_sentence_may_be_older(text, unsure):
    """It is an event only where another article tells of it."""
    found = [m for m in read(f"The harbour is old.\n{text}")[0] if m.title]
    assert [m.unsure for m in found] == [unsure]
    one, other = (Article(n, f"The harbour is old.\n{text}\nThe town of Lom has a port.", PUBLISHED, language="en") for n in "ab")
    assert bool(build([one]).events) is not unsure
    assert build([one, other]).events


@pytest.mark.parametrize("text", ["People usually fished in the harbour of Oslo.", "“The harbour has been closed by the mayor.", "The harbour of Oslo has been shelled for months."])
def test_habits_quotations_and_long_spans_are_no_news(text):
    assert [m.title for m in read(text)[0] if m.title] == []


def test_readers_comments_that_may_be_answered_tell_nothing():
    comments = "So it is.\nNovember 9, 2021 at 7:59 pm | Reply The mayor sold the bridge.\nNovember 9, 2021 at 8:12 pm | Reply The sea took the old bridge on Monday."
    assert [m.title for m in read(f"The mayor closed the harbour on Thursday.\n{comments}")[0] if m.title] == ["The mayor closed the harbour"]


def test_readers_comments_that_may_be_reported_tell_nothing():
    text = "The mayor closed the harbour on Thursday.\nSo it is. November 9, 2021 at 7:59 pm | Report abuse | The mayor sold the bridge.\nThe sea took the old bridge on Monday."
    assert [m.title for m in read(text)[0] if m.title] == ["The mayor closed the harbour"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Norsk has tried to stop the leak until wells now being drilled reach it in August.", {"2021-08": ""}),
        ("Shares of Norsk, which have lost half their worth since the blowout on 2 November, rose on Thursday.", {"2021-11-02": "", "2021-11-11": "Shares of Norsk rose"}),
        ("In 1692 in Lom, a quake killed 20; in Oslo in 1843, a larger quake killed 50.", {"1692": "A quake killed 20", "1843": "A larger quake killed 50"}),
    ],
)
def test_each_clause_has_its_own_day(text, days):
    assert {str(m.evidence.when): m.title for m in mentions(text) if m.evidence.expression} == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The family took a boat to Lom on a busy Saturday night in January 1999.", ["1999-01"]),
        ("Ida Berg, a former mayor and 2008 Liberal party nominee, urged the council to meet.", []),
        ("Oil could threaten the harbour of Lom this week, officials said.", ["2021-11-08 to 2021-11-14"]),
    ],
)
def test_years_that_say_which_and_what_could_be(text, days):
    found = [m for m in mentions(text) if m.title and m.evidence.expression]
    assert [str(m.evidence.when) for m in found] == days
    assert all(m.evidence.status is Status.HYPOTHETICAL for m in found if "could" in m.title)


def test_what_is_quoted_behind_a_colon_has_its_own_subject():
    assert [m.title for m in mentions("Sarah Lund: “More food will be handed out on Friday in Oslo.”") if m.title] == ["More food will be handed out in Oslo"]


@pytest.mark.parametrize(
    "text",
    [
        "Monday saw no protests in Norway.",
        "Norway has denied the arrest last week of Ida Berg.",
        "Ida Berg was hardly a winner in Oslo on Monday.",
        "Nearby, a woman who lost her son on Monday wept.",
    ],
)
def test_what_did_not_happen_or_to_whom_is_not_known_is_no_entry(text):
    assert [m.title for m in mentions(text) if m.title] == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Long queues formed outside banks in Athens on Monday.", "Queues formed outside banks in Athens"),
        ("Police in Long Beach arrested two men on Monday.", "Police in Long Beach arrested two men"),
        ("A pilot with Northair, who crashed the plane on Monday, had been ill.", "A pilot crashed the plane"),
        ("Monday's launch failed in Norway.", "Launch failed in Norway"),
        ("The plane was not shot down by rebels, the army said on Monday.", "The army: the plane was not shot down by rebels"),
    ],
)
def test_plain_sentences_keep_their_actor(text, title):
    assert [m.title for m in mentions(text) if m.title] == [title]


@pytest.mark.parametrize("text", ["Norway conducted its sixth nuclear test on Monday.", "Norway's sixth nuclear test occurred on Monday.", "It was prompted by Norway's sixth nuclear test that occurred on Monday."])
def test_what_happened_or_was_conducted_is_the_event(text):
    assert [m.trigger for m in mentions(text) if m.title] == ["test"]


@pytest.mark.parametrize("text", ["Norway vote 2018: who won what", "The army shelled Lom on Monday in what was", "2014 to Monday saw"])
def test_a_text_that_is_cut_off_is_read(text):
    read(text)


def test_who_he_is_beside_two_persons_nobody_can_say():
    text = "Dr Jon Lund travelled in the ambulance with Karl Novak after he collapsed on Thursday."
    assert [m.title for m in mentions(text) if m.title and m.trigger == "collapse"] == []


def test_highlights_run_together_are_sentences():
    found = [m.title for m in read("Jets hit the harbour of Oslo on Thursday NEW: The mayor left the town on Wednesday. Nobody sang.")[0] if m.title]
    assert found == ["Jets hit the harbour of Oslo", "The mayor left the town"]
    found = [m.title for m in read("Jets hit the harbour of Oslo on Thursday (Update 3:30 a.m. in Oslo, 8:30 p.m. ET) Five sailors were released on Wednesday. Nobody sang.")[0] if m.title]
    assert found == ["Jets hit the harbour of Oslo", "Five sailors were released"]


def test_vague_expressions_are_kept_as_undated():
    _, undated = read("The army recently closed the road.")
    assert [(u.expression, u.reason) for u in undated] == [("recently", "names no day")]


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("It was the worst fire since 1959, when ten people died.", []),
        ("It was the worst fire since 1959.", [("1959", "has an open end")]),
    ],
)
def test_a_year_that_is_told_of_is_not_left_out(text, left_out):
    found, undated = read(text)
    assert [(u.expression, u.reason) for u in undated] == left_out
    assert any(str(m.evidence.when) == "1959" for m in found) is (not left_out)


def test_a_stray_sentence_in_another_language_gives_nothing():
    text = "The border was closed.\n" + "Nieopodal miasta grupa migrantów oczekiwała w poniedziałek na możliwość nielegalnego przekroczenia granicy państwa.\n" + "The police came."
    assert not [m for m in read(text)[0] if "migrantów" in m.evidence.quote]


def test_languages_without_a_grammar_give_sentences():
    text = "Die Polizei hat am 9. November 2021 in Oslo zwei Männer festgenommen.\nDie Brücke ist gesperrt worden, und niemand weiß warum."
    found = [m for m in read(text, language="de")[0] if m.evidence.when]
    assert [(str(m.evidence.when), m.evidence.status) for m in found] == [("2021-11-09", Status.UNKNOWN)]


WORDS = "the a police man bridge fell was closed on Monday in May 2019 said that , . and who “ ” ( ) Oslo Smith will not arrested by after ’s to vote 12 he"


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(WORDS.split()), max_size=40))
def test_whatever_is_told_the_evidence_is_exact(tokens):
    text = " ".join(tokens)
    for found in read(text)[0]:
        item = found.evidence
        assert text[item.start : item.end] == item.quote
        assert text[item.expression_start : item.expression_end] == item.expression
        assert len(found.title) <= 70
        assert (item.when is None) == (found.kind is MentionKind.RETELLING)
        assert found.kind in {MentionKind.NAMING, MentionKind.RETELLING} or found.title


@pytest.mark.parametrize(
    ("form", "base"), [("exploded", "explode"), ("fell", "fall"), ("stopped", "stop"), ("agreed", "agree"), ("tried", "try"), ("died", "die"), ("held", "hold"), ("struck", "strike"), ("voted", "vote")]
)
def test_lemma(form, base):
    assert lemma(form) == base


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Police said the bridge fell.", [("say", "main"), ("fall", "stated")]),
        ("The man arrested in Oslo was charged.", [("charge", "main")]),
        ("The rig, which exploded, sank.", [("explode", "relative"), ("sink", "main")]),
        ("After the bomb exploded, police closed the road and arrested two men.", [("explode", "adverbial"), ("close", "main"), ("arrest", "joined")]),
        ("Officials confirmed the bomb exploded near the embassy.", [("confirm", "main"), ("explode", "stated")]),
        ("He told reporters the plant would reopen.", [("tell", "main"), ("reopen", "stated")]),
        ("Trade talks failed.", [("fail", "main")]),
        ("The attack killed ten people.", [("kill", "main")]),
        ("The driver did not stop.", [("stop", "main")]),
        ("Airstrikes on the town continued.", [("continue", "main")]),
        ("The boom helped the port before the decline of the old steel and coal industry hit the region.", [("help", "main"), ("hit", "adverbial")]),
        ("The boom helped the port before the summit and ministers left.", [("help", "main"), ("leave", "main")]),
        ("The firm has revealed pictures of a car that will fly.", [("reveal", "main"), ("fly", "relative")]),
        ("A disturbed 20-year-old kills his mother in Oslo.", [("kill", "main")]),
        ("A masked couple storm an office.", [("storm", "main")]),
    ],
)
def test_clauses(text, wanted):
    assert [(c.group.lemma, str(c.opening)) for c in parse(text).clauses] == wanted


def test_openings_are_all_reached():
    seen = {c.opening for text in ("He said that it fell and sank.", "The man who fell died when it rained.") for c in parse(text).clauses}
    assert seen == set(Opening)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The rebels set the two girls free on Monday.", "free"),
        ("Parliament set a date for free elections on Monday.", "set"),
        ("The union set a target of 400 free meals on Monday.", "set"),
        ("The jury found Karl Lund guilty on Monday.", "convict"),
        ("The jury found Karl Lund not guilty on Monday.", "acquit"),
        ("The jury did not find Karl Lund guilty on Monday.", "find"),
    ],
)
def test_a_word_behind_its_object_makes_another_act_of_a_verb(text, act):
    found, _ = read(text)
    assert [(m.trigger, m.evidence.status) for m in found if m.title] == [(act, Status.DENIED if act == "find" else Status.HAPPENED)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("A ferry ran aground near Oslo.\nThe captain called for help at noon on Wednesday.", "2021-11-10", id="only an earlier day follows"),
        pytest.param("A ferry ran aground near Oslo.\nThe captain called for help on Wednesday. The owner apologised on Friday.", "2021-11-12", id="the day of publication is named too"),
        pytest.param("A ferry ran aground near Oslo.\nThe captain had bought the ferry in March.", "2021-11-12", id="a month is no day of news"),
        pytest.param("A ferry ran aground near Oslo, hurting ten passengers.\nThe ferry ran aground near Oslo with ten passengers on Tuesday. The owner spoke on Thursday.", "2021-11-09", id="the day of the sentence that tells the same"),
        pytest.param("A ferry ran aground near Oslo.\nTen inches of snow fell by Wednesday.", "2021-11-12", id="a day that only bounds"),
        pytest.param("The mayor condemned the strike in Oslo.\nThe ferry ran aground on Wednesday.", "2021-11-12", id="who answers does so later"),
        pytest.param("A captain has been arrested in Oslo.\nThe police said on Wednesday that the captain sold the ferry.", "2021-11-10", id="on the day that the police speak"),
        pytest.param("A dam has burst near Oslo.\nThe engineers said on Monday that the dam was weak.", "2021-11-12", id="what somebody said before is another day's"),
        pytest.param("A court has jailed the banker Karl Moe in Oslo.\nThe union said on Monday that pay was low.", "2021-11-12", id="what others said of another matter"),
        pytest.param("A court has jailed the banker Karl Moe in Oslo.\nThe union said on Thursday that pay was low.", "2021-11-11", id="the eve is the day of the news"),
    ],
)
def test_a_lead_without_a_day_takes_the_day_of_its_news(text, day):
    found, _ = read(text)
    assert {str(m.evidence.when) for m in found if m.lead == 0 and m.evidence.when} | {str(m.evidence.when) for m in found if m.lead == 1 and m.title} >= {day}
    assert str(found[0].evidence.when) in {day, "None"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("At least seven people have been killed after a tram crashed near Oslo on Monday.", {("kill", "2021-11-08")}, id="who was hurt, on the day of what hurt them"),
        pytest.param("Ida Berg shared a photo of the old bridge on Monday.", set(), id="a picture shared"),
        pytest.param("The photos show soldiers at the bridge on Monday.", set(), id="what pictures show"),
        pytest.param("Bergen played in three finals, winning in 1907 and in 1908.", set(), id="a year behind a participle"),
        pytest.param("A man accused of killing Ida Berg in 2015 went free on Monday.", {("go", "2021-11-08")}, id="of what somebody is accused"),
        pytest.param("At Oslo's December 6 summit, Norsk plans to nominate a slate of sailors.", {("nominate", "2021-12-06")}, id="a plan for a meeting"),
        pytest.param("The deal, signed in 2015, collapsed on Monday.", {("collapse", "2021-11-08")}, id="when what collapsed was signed"),
        pytest.param("The bridge, closed on Monday, will reopen on Friday.", {("reopen", "2021-11-12")}, id="when what will reopen was closed"),
        pytest.param("Ida Berg, born on 3 May 1960, resigned on Monday.", {("resign", "2021-11-08")}, id="when somebody was born"),
        pytest.param("Ida Berg, winner of the race on 3 May 2010, resigned on Monday.", {("resign", "2021-11-08")}, id="when somebody won"),
        pytest.param("Founded on 3 May 1900, the Oslo club of Ida Berg closed on Monday.", {("close", "2021-11-08")}, id="when something was founded"),
        pytest.param("Five years after the 2012 fire, the port reopened on Monday.", {("reopen", "2021-11-08")}, id="years after something"),
        pytest.param("The road was closed on Sunday after the crash and police arrested the driver on Monday.", {("close", "2021-11-07"), ("arrest", "2021-11-08")}, id="what comes after 'after the crash and'"),
        pytest.param("Jon Lund made his first speech on Monday since June, when he was sacked.", {("make", "2021-11-08"), ("sack", "2021-06")}, id="when of another time"),
        pytest.param("Ida Berg, in a surprise move on Monday, resigned as mayor.", {("resign", "2021-11-08")}, id="a phrase between subject and verb"),
        pytest.param("Hit by a wave on Monday, the ferry sank.", {("sink", "2021-11-08")}, id="what happened as the ferry sank"),
        pytest.param("Ida Berg, joined by her son on Monday, opened the museum.", {("open", "2021-11-08")}, id="who was beside her"),
        pytest.param("In a movie theater in Bergen, a gunman killed ten people on Monday.", {("kill", "2021-11-08")}, id="a theater is no film"),
        pytest.param("Police seized drugs worth 3 million crowns on Monday in Oslo.", {("seize", "2021-11-08")}, id="what something seized is worth"),
        pytest.param("The army confirmed reports that troops killed ten villagers on Monday.", {("kill", "2021-11-08")}, id="reports confirmed"),
        pytest.param("Ministers joined union leaders on Monday to discuss the strike.", {("join", "2021-11-08")}, id="talks are no show"),
        pytest.param("Oslo marked the anniversary of the 3 May 2010 fire on Monday.", {("mark", "2021-11-08")}, id="the fire of another day"),
        pytest.param("Instead of Monday, the vote took place on Tuesday.", {("take", "2021-11-09")}, id="instead of"),
        pytest.param("The vote, originally planned for Monday, took place on Tuesday.", {("take", "2021-11-09")}, id="as first planned"),
        pytest.param("The vote was moved from Monday to Tuesday.", set(), id="moved"),
        pytest.param("Norsk reported sales of 20 million crowns for May.", set(), id="of what is reported"),
        pytest.param("Jon Lund, hit by a car on Monday, died on Tuesday.", {("die", "2021-11-09")}, id="what came a day before"),
        pytest.param("Released from jail on Friday, Jon Lund killed a guard.", set(), id="after what was done to somebody"),
        pytest.param("Jon Lund, elected president in 2010, died on Monday.", {("die", "2021-11-08")}, id="when somebody was elected"),
        pytest.param("Nearly 3,000 people were killed in the attacks of September 11, 2001.", {("kill", "2001-09-11")}, id="in the attacks of a day"),
        pytest.param("Jon Lund was cleared of allegations that he robbed a bank on Monday.", set(), id="cleared of it"),
        pytest.param("Reports that rebels seized Oslo on Monday were false.", set(), id="false reports"),
        pytest.param("In the film Dunkirk, soldiers were killed on Monday.", set(), id="a film with a name"),
        pytest.param("Monday's talks of Oslo were cancelled.", set(), id="talks cancelled"),
        pytest.param("Police thwarted a bomb attack planned for 22 November.", set(), id="an attack thwarted"),
        pytest.param("Jon Lund is accused of robbing a bank in Oslo on Monday.", {("rob", "2021-11-08")}, id="is accused of what was done"),
        pytest.param("Oslo is likely to close the port on Friday.", {("close", "2021-11-12")}, id="likely to"),
        pytest.param("In the game, Oslo beat Bergen on Monday.", {("beat", "2021-11-08")}, id="a match"),
        pytest.param("The flight took off from Lom on Monday.", {("depart", "2021-11-08")}, id="took off"),
        pytest.param("Norsk Bank took off its hat on Monday.", {("take", "2021-11-08")}, id="took off something"),
        pytest.param("Ida Berg stepped down on Monday.", {("resign", "2021-11-08")}, id="stepped down"),
        pytest.param("Ida Berg lifted the lid off on Monday.", {("lift", "2021-11-08")}, id="lifted something off"),
        pytest.param("The harbour was shut down on Monday.", {("close", "2021-11-08")}, id="shut down"),
        pytest.param("The first rocket is scheduled to lift off on Friday.", {("launch", "2021-11-12")}, id="to lift off"),
        pytest.param("Ida Berg announced her retirement on Monday.", {("retire", "2021-11-08")}, id="announced what she does"),
        pytest.param("Norsk announced its retirement plan on Monday.", {("announce", "2021-11-08")}, id="announced a plan"),
        pytest.param("Ida Berg made news on Monday when she was pictured biting a guard.", {("bite", "2021-11-08")}, id="pictured doing"),
        pytest.param("Ida Berg last appeared in court on Monday, when she was found guilty of fraud.", {("convict", "2021-11-08")}, id="what became of somebody in court"),
        pytest.param("Oslo cancelled its fairs, including a concert on Friday.", set(), id="of an example that happens"),
        pytest.param("Rebels killed nine people, including five children on Monday.", {("kill", "2021-11-08")}, id="not of an example that does not"),
        pytest.param("Oslo tested several ferries in May and June.", {("test", "2021-05-01 to 2021-06-30")}, id="two months in one breath"),
        pytest.param("Oslo tested several ferries in May and June and July.", {("test", "2021-05-01 to 2021-07-31")}, id="three months in one breath"),
        pytest.param("Oslo tested several ferries in May and August.", {("test", "2021-05"), ("test", "2021-08")}, id="two months apart"),
        pytest.param("Ida Berg was chosen by Oslo in 2003, where she played for eight seasons, and then after a dull stint with Bergen joined Lom in 2013.", {("choose", "2003"), ("join", "2013")}, id="and then after something"),
        pytest.param("Oslo has faced a series of floods in the past year.", set(), id="how it went for a year"),
        pytest.param("The ferry was scheduled to leave on Friday, but left late.", set(), id="a plan overtaken"),
        pytest.param("A soldier wounded in a blast on Sunday died on Monday.", {("wound", "2021-11-07"), ("die", "2021-11-08")}, id="a day of the subject and one of the verb"),
        pytest.param("The suspect in the killing on Sunday was arrested on Monday.", {("arrest", "2021-11-08")}, id="an event in the subject"),
        pytest.param("The man believed to have robbed a bank on 3 May was extradited on Monday.", {("extradite", "2021-11-08")}, id="what the subject is believed to have done"),
        pytest.param("The mayor resigned over a party held on Monday.", set(), id="of what somebody resigned over"),
        pytest.param("Ida Berg opposed a ban in a fishing bill passed by the lower house last week.", {("pass", "2021-11-01 to 2021-11-07")}, id="by whom it was done, with a bare day"),
        pytest.param("Norway blocked a plan drafted by the ports on Monday.", {("block", "2021-11-08")}, id="by whom it was done, on a day"),
        pytest.param("Two bills were drafted last week that the council may pass.", {("draft", "2021-11-01 to 2021-11-07")}, id="a that of what there is"),
        pytest.param("Forces backed by tanks on Monday entered Oslo.", {("enter", "2021-11-08")}, id="a day before the verb"),
        pytest.param("The old tower was toppled 30 years ago.", set(), id="tens of years ago"),
        pytest.param("Crews readied the port for Monday.", set(), id="made ready for a day"),
        pytest.param("Today, the policy is to hold the port.", set(), id="a policy plans nothing"),
        pytest.param("The fire began one argument that still divides Oslo today.", set(), id="what still is"),
        pytest.param("Sailors chanted: “Tomorrow Bergen will open the prison.”", set(), id="what is chanted"),
        pytest.param("He raised the fear of riots in the turmoil of the 1920s.", set(), id="the turmoil of a decade"),
        pytest.param("Heavy gunfire shook Oslo before dawn Thursday.", {("shake", "2021-11-11")}, id="before dawn"),
        pytest.param("The mayor admitted lying to the council in 2009.", set(), id="of what is admitted"),
        pytest.param("Norway apologised for the killing of 300 sailors in 1904.", set(), id="of what is regretted"),
        pytest.param("The army recaptured a town it lost to the rebels in March.", set(), id="of a clause without its that"),
        pytest.param("Ida Berg was convicted of fraud in 2009.", {("convict", "2009")}, id="when somebody was convicted"),
        pytest.param("The airline grounded all ferries scheduled for 22 November.", set(), id="ferries grounded"),
        pytest.param("The government delayed a tax rise planned for April.", set(), id="a rise delayed"),
        pytest.param("Jon Lund was due to be tried on Friday but won a delay.", set(), id="a plan overtaken at once"),
        pytest.param("The army was about to attack Oslo on Monday when a truce was announced.", set(), id="about to"),
        pytest.param("The storm, which had been forecast to hit Oslo on Monday, passed.", set(), id="what had been forecast"),
        pytest.param("There was no sign that the suspect left Oslo on Monday.", set(), id="no sign of it"),
        pytest.param("It is doubtful that the general fled on Monday.", set(), id="doubtful"),
        pytest.param("It is not true that the general fled on Monday.", set(), id="not true"),
        pytest.param("The paper wrongly reported that the minister resigned on Monday.", set(), id="wrongly reported"),
        pytest.param("The firm never admitted that it sold the yard on Monday.", set(), id="never admitted"),
        pytest.param("It was too early to say that the bomb exploded by accident on Monday.", set(), id="too early to say"),
        pytest.param("The bank denied a report that it would cut 500 jobs in January.", set(), id="a denied report of a plan"),
        pytest.param("The firm denied that it would close the port in March.", set(), id="a denied plan"),
        pytest.param("Monday marked the 13th anniversary of the fire that killed ten sailors in Oslo.", set(), id="an anniversary"),
        pytest.param("The minister neither confirmed nor denied on Monday that he would resign.", set(), id="neither nor"),
        pytest.param("Police banned a march on 22 November.", set(), id="a march banned"),
        pytest.param("Jon Lund was fired over a Christmas party.", set(), id="a feast that says of what kind"),
        pytest.param("The emergency, imposed after a coup on 15 July 2016, was extended on Monday.", {("extend", "2021-11-08")}, id="a day in an aside of the subject's"),
        pytest.param("Fake images which showed Oslo burning on Monday were shared by thousands.", set(), id="a day in a relative clause of the subject"),
        pytest.param("Sales grew 3 percent in October from September and 5 percent from October 2020.", {("grow", "2021-10")}, id="what figures are compared with"),
        pytest.param("Revenue rose to 2 billion crowns from 1.8 billion in the third quarter of 2016.", set(), id="compared with a quarter"),
        pytest.param("Jon Lund was found guilty of taking bribes between 2015 and 2018.", set(), id="of what somebody is guilty"),
        pytest.param("The striker scored twice in the first half.", set(), id="half a match"),
        pytest.param("The election has been put back from 6 January to 3 March.", set(), id="put back"),
        pytest.param("Ida Berg said she would resign as leader in June 2021.", set(), id="a plan for what is over"),
        pytest.param("No proof has been found that the senator met the spy on Monday.", set(), id="no proof has been found"),
        pytest.param("Nothing suggests that the pilot drank on Monday.", set(), id="nothing suggests"),
        pytest.param("The family rejected a finding that the pilot fled on Monday.", set(), id="a finding rejected"),
        pytest.param("The paper retracted a story which said that the senator fled on Monday.", set(), id="a story retracted"),
        pytest.param("It was not clear who fired the shots on Monday.", set(), id="not clear who"),
        pytest.param("The relatives are to hold a vigil on Friday.", {("hold", "2021-11-12")}, id="are to"),
        pytest.param("Oslo neither confirmed nor denied the report, and a court jailed Ida Berg on Monday.", {("jail", "2021-11-08")}, id="beside neither nor"),
        pytest.param("The rebels are to blame for the attack in Oslo on Monday.", set(), id="are to blame"),
        pytest.param("Executives on a call since the bank disclosed a breach in September detailed a new plan.", set(), id="a day in an aside of the subject"),
    ],
)
def test_no_happening_of_that_day(text, wanted):
    assert days(text) == wanted


@pytest.mark.parametrize("published", [date.min, date(1, 1, 3), date(1, 10, 1), date(9999, 12, 30), date.max])
def test_the_first_and_the_last_days_of_the_calendar(published):
    """Nothing is counted beyond them."""
    text = (
        "The ferry hit a pier in Bergen on Friday, killing two. The captain has resigned. It was built in 1998. Police said on Monday that he drank. "
        "The owner will appear in court on Tuesday. The line runs to the south, carrying millions in the past year. Oslo has held talks in May."
    )
    for title in ("", "Ferry hits pier in Bergen, two dead"):
        assert build([Article("a", text, published, title=title, language="en")]).articles


def test_what_is_claimed_in_one_breath_is_all_alleged():
    found = [m for m in mentions("Prosecutors allege that Novak robbed a bank on Sunday and burned a car on Monday.") if m.title]
    assert {m.evidence.status for m in found} == {Status.ALLEGED}
    assert len(found) == 2


def test_a_long_chain_of_verbs_is_read():
    assert mentions("On Monday the army " + "shelled a town and " * 1200 + "left.")


def test_a_sentence_that_names_a_day_in_passing_is_kept_for_its_own_act():
    found = mentions("The storm has now outdone the flood of 1989, the ministry said.")
    assert [(m.kind, m.evidence.when is None) for m in found] == [(MentionKind.NAMING, False), (MentionKind.RETELLING, True)]
    assert found[1].aside
    assert [m.kind for m in mentions("Guards had used cannon on Tuesday.")] == [MentionKind.NAMING]
    assert [m.kind for m in mentions("The club has been due to open on Sunday but stays shut.")] == [MentionKind.NAMING, MentionKind.RETELLING]
    assert [m.kind for m in mentions("The bridge fell in 1989.")] == [MentionKind.BACKGROUND]


def test_a_lead_takes_no_day_of_the_week_before():
    text = "Police have searched the home of Karl Lund in Lom.\nThe search follows a raid on his ship in Bergen on 4 November.\nHis lawyer said it was unfair."
    lead = read(text, published=date(2021, 11, 11))[0][0]
    assert (lead.title, str(lead.evidence.when), lead.evidence.basis) == ("Police have searched the home of Karl Lund in Lom", "2021-11-11", Basis.PUBLISHED)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Karl Lund, 34, quietly apologised on Friday for hitting his fellow sailors in the early morning of March 23 2003.", {("apologise", "2021-11-12")}),
        ("Berg would travel to Normandy on Monday for the 65th anniversary of the D-Day landings by Allied forces.", set()),
        ("When ministers convene in Lom this week for their annual meeting, they should adopt a plan.", {("convene", "2021-11-08 to 2021-11-14")}),
    ],
)
def test_whose_day_it_is(text, wanted):
    assert days(text) == wanted


def test_who_are_to_meet_this_week_have_not_met():
    assert [m.evidence.status for m in entries("When ministers convene in Lom this week for their annual meeting, they should adopt a plan.")] == [Status.PLANNED]


@pytest.mark.parametrize(
    "text",
    ["Lund opened the door on Monday to talks while calling out those who, he claimed, had spread fear.", "Explosions rocked Lom on Monday and state television said several ships had been hit."],
)
def test_what_is_claimed_of_something_else_makes_no_claim(text):
    assert [m.evidence.status for m in entries(text)] == [Status.HAPPENED]


def test_an_hour_of_no_day_dates_nothing_down_in_an_article():
    start = "Lom is old.\nOslo is old.\nBergen is old.\nMoss is old.\nSkien is old.\nVoss is old.\n"
    assert not [m for m in mentions(f"{start}One firm sent a captain around the quay late in the afternoon to tell the crew.") if m.title]
    assert [str(m.evidence.when) for m in mentions(f"{start}A ferry sank at 3 p.m. on Monday off Lom.") if m.title] == ["2021-11-08"]


def test_what_is_said_to_have_led_to_what_is_past_is_past():
    text = "Officials said they had concluded that Karl Lund fired the shots that killed a doctor in Lom last October."
    assert not [m for m in read(text)[0] if m.title and m.evidence.basis is Basis.PUBLISHED]
    assert days("Another man was arrested in connection with the bombings of embassies in Lom last year.") == set()


def test_what_analysts_say_will_be_is_a_forecast():
    assert [m.evidence.status for m in entries("Analysts say the ferry will sink on Monday.")] == [Status.HYPOTHETICAL]
    assert [m.evidence.status for m in entries("Officials say the ferry will sail on Monday.")] == [Status.PLANNED]


def test_a_box_of_facts_tells_nothing():
    assert not mentions("Born: August 29, 1958, Lom Also known as: The King of Ships Biggest hits: Old Sea, Cold Sea")


def test_a_single_sentence_of_the_morrow_far_from_the_front_tells_nothing():
    told = "The port opened. The mayor spoke. The choir sang. The rain fell. The boats left.\n"
    rescue, release = "Jon Lund was rescued on Saturday.", "Karl Berg was freed on Saturday."
    assert not any(m.title for m in mentions(told + rescue) if m.evidence.expression)
    assert sum(bool(m.title) for m in mentions(f"{told}{rescue} {release}") if m.evidence.expression) == 2  # a page that was written on
