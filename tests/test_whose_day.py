"""Days that are no act's own, acts that are no happening, and what stands on the day of publication or of the news."""

from __future__ import annotations

from datetime import date

import pytest

from timeline import pipeline
from timeline.model import Article, Basis, MentionKind, Status

PUBLISHED = date(2021, 11, 12)  # a Friday
START = "The committee sat in the old hall. It was cold. There was no light."
TITLED = {MentionKind.HAPPENING, MentionKind.STATEMENT, MentionKind.BACKGROUND, MentionKind.REPORT}


def dated(text):
    """What a sentence far down tells of the days that it names."""
    article = Article("a", f"{START}\n{text}", PUBLISHED, language="en")
    return {m.title: str(m.evidence.when) for m in pipeline.read(article).mentions if m.evidence.quote == text and m.kind in TITLED and m.evidence.expression}


def stood_in(text):
    """What a first sentence tells on the day of publication."""
    article = Article("a", f"{text}\nNobody sang in the old hall.", PUBLISHED, language="en")
    return [m.title for m in pipeline.read(article).mentions if m.title and m.evidence.basis is Basis.PUBLISHED]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # no day, or too long
        pytest.param("On a recent Monday, Ida Berg opened the port of Lom.", {}, id="a recent Monday"),
        pytest.param("On Monday, Ida Berg opened the port of Lom.", {"Ida Berg opened the port of Lom": "2021-11-08"}, id="on Monday"),
        pytest.param("Jon Lund built the old port about three years ago.", {}, id="about so many years ago"),
        pytest.param("Jon Lund built the old port three years ago.", {"Jon Lund built the old port": "2018"}, id="so many years ago"),
        pytest.param("Ida Berg has told of the 2022 debt crisis in Norway.", {}, id="a crisis is not planned"),
        pytest.param("The ferry carried sailors to Lom in the 1960s and 70s.", {}, id="a decade"),
        pytest.param("The bank lost 20 million crowns in the past three quarters.", {}, id="quarters counted back"),
        pytest.param("Ten sailors were killed in the past two days.", {"Ten sailors were killed in the past two days": "2021-11-10 to 2021-11-12"}, id="days counted back"),
        pytest.param("Jon Lund ran the port from 1996 until it was sold.", {}, id="from a year until something"),
        pytest.param("Karl Berg and June Lund, his wife, will be among the sailors.", {}, id="somebody called June"),
        pytest.param("In June Berg, the mayor, opened the port of Lom.", {"Berg opened the port of Lom": "2021-06"}, id="in June"),
        pytest.param("The ferry sank just before 6 a.m. (2100 GMT Thursday) off Lom.", {"The ferry sank off Lom": "2021-11-12"}, id="a clock time in another zone"),
        pytest.param("The ferry sank at 9 p.m. on Monday (2000 GMT) off Lom.", {"The ferry sank off Lom": "2021-11-08"}, id="a clock time in another zone, of that day"),
        # two days in one breath, or two acts
        pytest.param("On Monday and Tuesday the rebels took Lodd.", {"The rebels took Lodd": "2021-11-08 to 2021-11-09"}, id="two days in front"),
        pytest.param("Oslo held talks with Norsk on Monday and Tuesday.", {"Oslo held talks with Norsk": "2021-11-08 to 2021-11-09"}, id="two days at the end"),
        pytest.param("A security alert issued July 2, ahead of Independence Day, urged sailors in Lom to stay home.", {}, id="ahead of a day"),
        pytest.param("He set a limit of 80 kph on the line, which was imposed in October.", {}, id="which of two"),
        pytest.param("The Forest Service had planned to thin the wood in the fall of 2018.", {}, id="had planned"),
        pytest.param("Snow was due to reach Lom on Sunday, with floods as deep as a metre by Monday.", {"Snow was due to reach Lom": "2021-11-14"}, id="with what by then"),
        pytest.param('"The ferry sank in the harbour of Lom on Tuesday. Nobody saw it."', {"The ferry sank in the harbour of Lom": "2021-11-09"}, id="a day within a quotation"),
        pytest.param("Two sailors who refused to plead testified in May that they sank the ferry.", {"Two sailors testified that they sank the ferry": "2021-05"}, id="who refused to, and testified"),
        pytest.param("The monsoon season, which runs from June through October, brings rain to Lom.", {}, id="runs from"),
        pytest.param("Two boys died on 9 and 14 March in Lom.", {"Two boys died in Lom": "2021-03-09 to 2021-03-14"}, id="so many, on two days"),
        pytest.param("A docker from Lom became a member of the royal family on Monday.", {"A docker from Lom became a member of the royal family": "2021-11-08"}, id="became a member"),
        pytest.param("Votes are likely to be held in Lom in February or March.", {"Votes are likely to be held in Lom": "2022-02-01 to 2022-03-31"}, id="one month or the next"),
        pytest.param("The port of Lom was closed two days before Easter.", {"The port of Lom was closed": "2021-04-02"}, id="before a feast"),
        pytest.param("The patrol in Lom was put off two days before Nov. 3.", {"The patrol in Lom was put off": "2021-11-01"}, id="before a date"),
        pytest.param("Ida Berg, 36, and Tomas Iriarte, 41, were freed in Lom on Monday.", {"Ida Berg and Tomas Iriarte were freed in Lom": "2021-11-08"}, id="two and their ages"),
        pytest.param("Jon Lund, 36, Ida Berg, 22, and Tomas Iriarte, 41, died in Lom on Monday.", {"Jon Lund, Ida Berg and Tomas Iriarte died in Lom": "2021-11-08"}, id="three and their ages"),
        pytest.param("Jon Rourke, 33, tied the knot with Ida Berg in Lom on Monday.", {"Jon Rourke tied the knot with Ida Berg in Lom": "2021-11-08"}, id="tied the knot"),
        pytest.param("School was pushed back to Nov. 30 in Lom.", {"School was pushed back to Nov. 30 in Lom": "2021-11-30"}, id="pushed back to"),
        pytest.param("Money was set aside for the bridge in Lom in 2018, only to be diverted the following January.", {"Money was set aside for the bridge in Lom": "2018"}, id="only to be diverted"),
        pytest.param("Officials in Oslo once hoped to open the bridge in Lom by Christmas.", {}, id="once hoped"),
        pytest.param("The council of Lom has reserves of 2.4 months, up from 2.1 in June.", {}, id="up from"),
        pytest.param("The union will set its course ahead of the general election in December 2022.", {}, id="ahead of an election in"),
        pytest.param("One of three sailors who broke out of the jail in Lom on Monday is back.", {"Three sailors broke out of the jail in Lom": "2021-11-08"}, id="one of those who did"),
        pytest.param("Jon Lund was recalled from office in Lom on Monday.", {"Jon Lund was recalled from office in Lom": "2021-11-08"}, id="recalled from office"),
        pytest.param("The council in Lom announced its decision on Tuesday, rejecting the claim that Ida Berg had stolen a van.", {}, id="a claim that was rejected"),
        pytest.param("Her lawyer, Jon Lund, said on Monday that she would leave Lom.", {}, id="she is not her lawyer"),
        pytest.param("Engineers raised concerns about the bridge in Lom as far back as 2019.", {"Engineers raised concerns about the bridge in Lom": "2019"}, id="as far back as"),
        pytest.param("The ferry Norsk was laid up for most of March by a strike.", {"The ferry Norsk was laid up by a strike": "2021-03"}, id="for most of a month"),
        pytest.param("The jury of Lom found no fault in a security audit carried out last year in Oslo.", {"Security audit carried out in Oslo": "2020"}, id="carried out"),
        pytest.param("Three ships that arrived in Lom on Monday and Tuesday were lying at anchor.", {"Three ships arrived in Lom": "2021-11-08 to 2021-11-09"}, id="two days before a verb"),
        pytest.param("Ida Berg met both sides on Monday and again on Tuesday, when talks broke off.", {"Ida Berg met both sides": "2021-11-08", "Talks broke off": "2021-11-09"}, id="what came of it on the second"),
        pytest.param("A small motorboat reported stolen on Sunday from a mooring in Lom, west of the city, was found abandoned on Wednesday.", {"A small motorboat was found abandoned (Lom)": "2021-11-10"}, id="stolen on one, found on the other"),
        pytest.param("At least nine ships were seized in Lom last year, twice as many as in 2018.", {"At least nine ships were seized in Lom": "2020"}, id="as many as in a year"),
        pytest.param("A street festival planned for next weekend has been cancelled.", {}, id="planned and cancelled"),
        pytest.param("A concert scheduled for Sunday night was called off in Lom.", {}, id="scheduled and called off"),
        pytest.param("Parliament is due to vote on the 2022 budget in Oslo.", {}, id="a year that names a budget"),
        pytest.param("On Monday, Congress passed a further law effectively banning Danes from the ports of Norway.", {"Congress passed a further law banning Danes from the ports of Norway": "2021-11-08"}, id="a further law"),
        pytest.param("The drug is sold by the maker Lund & Berg, which paid 40 million crowns for it in May.", {"The maker Lund & Berg paid 40 million crowns": "2021-05"}, id="two names in one"),
        pytest.param("The council has tried to sell the port, and a team led by the new harbour minister, Jon Lund, will travel to Oslo on Monday.", {"A team led by the new harbour minister will travel to Oslo": "2021-11-15"}, id="a team led by somebody"),
        pytest.param("The strike began on Monday and on Tuesday the port was closed.", {"The strike began": "2021-11-08", "The port was closed": "2021-11-09"}, id="a day for each act"),
        pytest.param("The mayor was arrested on Monday and on Tuesday resigned.", {"The mayor was arrested": "2021-11-08", "The mayor resigned": "2021-11-09"}, id="a further verb"),
        pytest.param("On Tuesday the mayor resigned again", {"The mayor resigned again": "2021-11-09"}, id="no full stop"),
        pytest.param("The mayor is scheduled to have surgery on Tuesday.", {"The mayor is scheduled to have surgery": "2021-11-16"}, id="to have something"),
        pytest.param("Rebels faced government tanks in Lom on Tuesday.", {"Rebels faced government tanks in Lom": "2021-11-09"}, id="faced somebody"),
        # of a noun, a participle, another clause
        pytest.param("The club sent ten doctors to treat the victims of the strong earthquake in Lom on 3 May.", {}, id="victims of the quake"),
        pytest.param("Doctors treated survivors of the blast in Lom on Tuesday.", {"Doctors treated survivors of the blast in Lom": "2021-11-09"}, id="survivors of a blast, a weekday"),
        pytest.param("Ida Berg visited the scene of the fire in Lom on 3 May.", {"Ida Berg visited the scene of the fire in Lom": "2021-05-03"}, id="the scene of a fire"),
        pytest.param("Police charged three men in Sunday's raid.", {}, id="charged in a raid"),
        pytest.param("The mayor's defiance at a court hearing last year has turned to despair.", {}, id="has, last year"),
        pytest.param("Norway has failed to abide by the plan it took up last year.", {}, id="a plan it took up"),
        pytest.param("The Havn (the third ship of her line to sail, in 1970) did not stop in Lom.", {}, id="in brackets with other words"),
        pytest.param("2030: The mayor ends her speech in Lom, saying that all will be well.", {}, id="the clock of a live page"),
        pytest.param("Growth has been slow since an oil rig exploded on May 20.", {"An oil rig exploded": "2021-05-20"}, id="few words of an act of a day, by nobody"),
        pytest.param("Support for Karl Berg, the son of a herdsman who seized power in 1969, is waning.", {"Karl Berg seized power": "1969"}, id="whose son"),
        pytest.param("The fire led to 44 new cases of the fever being confirmed on Thursday.", {"44 new cases of the fever confirmed": "2021-11-11"}, id="being confirmed"),
        pytest.param("Oslo holds the money as part of sanctions imposed in late February against Karl Lund and his aides.", {"Sanctions imposed against Karl Lund and his aides": "2021-02"}, id="as part of sanctions"),
        pytest.param("The Arab League suspended Syria and called on its army to stop killing civilians on Thursday.", {"The Arab League called on Syria’s army to stop killing civilians": "2021-11-11"}, id="whose army"),
        pytest.param("An oil drilling rig that had burned for 36 hours off Lom sank on Thursday as hopes dimmed.", {"An oil drilling rig sank": "2021-11-11"}, id="that had burned and sank"),
        pytest.param("The prisoner Karl Lund was moved to Oslo on Thursday.", {"The prisoner Karl Lund was moved to Oslo": "2021-11-11"}, id="moved to another town"),
        pytest.param("Norsk as well as Havn signed the deal on Thursday.", {"Norsk as well as Havn signed the deal": "2021-11-11"}, id="as well as"),
        pytest.param("2019: The mayor ended the strike in Lom.", {"The mayor ended the strike in Lom": "2019"}, id="a year of a chronicle"),
        pytest.param("The marches moved north to Lom, the site of a great fire in 1982.", {}, id="of what a town is"),
        pytest.param("A trader in Lom makes a call on Monday.", {}, id="below a picture"),
        pytest.param("A doctor who left Lom on Monday told reporters that it was cold.", {}, id="who it is that tells"),
        pytest.param("A doctor who was shot in Lom on Monday told reporters that it was cold.", {"A doctor was shot in Lom": "2021-11-08"}, id="who was shot and tells"),
        pytest.param("The doctor who left Lom on Monday after ten years, Ida Berg, told reporters that it was cold.", {"The doctor left Lom after ten years": "2021-11-08"}, id="whom the town knows"),
        pytest.param("Nationwide polls show the union is headed for a big win this weekend.", {}, id="what polls foresee"),
        pytest.param("Official figures show twenty sailors were hurt in Lom between March 2015 and March 2016.", {}, id="what figures tell of a year"),
        pytest.param("The town of Lom dipped to 28 degrees below zero to tie its record low for January.", {}, id="a record for a month"),
        pytest.param("“Thank God, today we began to march on Lom,” said a sailor.", {}, id="thank God"),
        pytest.param("said on Monday that he would force a vote.", {}, id="a sentence without its beginning"),
        pytest.param("Police arrested three men in Sunday's raid.", {"Police arrested three men in the raid": "2021-11-07"}, id="arrested in a raid"),
        pytest.param("The Greens made progress in Sunday's vote.", {"The Greens made progress in the vote": "2021-11-07"}, id="progress in a vote"),
        pytest.param("The 1973 coup backed by the army ousted Ida Berg.", {"Coup backed by the army": "1973"}, id="a coup backed by"),
        pytest.param("The 2011 tsunami flooded the port of Lom.", {"The tsunami flooded the port of Lom": "2011"}, id="what a tsunami did"),
        pytest.param("Karl Moe, convicted in Beijing on 3 May 2019, fled to Peru.", {"Karl Moe was convicted in Beijing": "2019-05-03"}, id="a name in -ing"),
        pytest.param("Karl Moe, accused at a hearing on 9 November, fled to Peru.", {"Karl Moe was accused at a hearing": "2021-11-09"}, id="a noun in -ing"),
        pytest.param("Karl Moe, accused of killing a guard in 2015, fled to Peru.", {}, id="accused of killing"),
        pytest.param("Police identified the suspects in the Sunday shooting as Jon Lund and Karl Berg.", {}, id="suspects in a shooting"),
        pytest.param("The victim in Sunday's attack died on Tuesday.", {"The victim in the attack died": "2021-11-09"}, id="a victim in an attack"),
        pytest.param("Ten people were killed in the Sunday shooting in Lom.", {"Ten people were killed in the Sunday shooting in Lom": "2021-11-07"}, id="killed in a shooting"),
        pytest.param("The yard got a loan through the rescue plan signed into law by President Berg two weeks ago.", {"Rescue plan signed into law by President Berg": "2021-10-25 to 2021-10-31"}, id="signed into law by"),
        pytest.param("Students returned to class on Monday in Lom, where a service was held for the people shot at a party over the weekend.", {"Students returned to class in Lom": "2021-11-08", "People shot at a party (Lom)": "2021-11-06 to 2021-11-07"}, id="a service for people shot"),
        pytest.param("Jon Lund, credited with starting the strike on 3 May, posts that he is going to Lom.", {}, id="credited with starting"),
        pytest.param("Many ask whether it will be the last ship launched in 2021.", {}, id="asked whether"),
        pytest.param("The crowd cheered the marches organized by the 3 May movement.", {}, id="a day in a name"),
        pytest.param("Shares rose 2 percent before a highly awaited speech by Ida Berg later this week.", {"Highly awaited speech by Ida Berg": "2021-11-12 to 2021-11-14"}, id="before a speech"),
        pytest.param("Shares rose despite reporting a loss during the second quarter.", {}, id="despite reporting"),
        pytest.param("Revenue of the port fell in May, according to a report this week.", {"Revenue of the port fell": "2021-05"}, id="according to a report this week"),
        pytest.param("Ministers called for a rally in Lom on 15 November.", {"Rally in Lom": "2021-11-15"}, id="called for a rally to come"),
        pytest.param("The attacks of November 20 shook the port of Lom.", {}, id="an attack is not planned"),
        # of another time than the tense tells
        pytest.param("The council has convened a meeting in Lom on Monday.", {}, id="a perfect beside a weekday"),
        pytest.param("Police have arrested two men in Lom on Tuesday over the theft.", {"Police have arrested two men in Lom over the theft": "2021-11-09"}, id="a perfect of what cannot be set ahead"),
        pytest.param("The yard in Lom will close in the next two months.", {"The yard in Lom will close in the next two months": "2021-11-12 to 2022-01-12"}, id="months to come"),
        pytest.param("The dam of Lom was built between 2003 and 2011.", {"The dam of Lom was built": "2003-01-01 to 2011-12-31"}, id="from a year to a year"),
        pytest.param("Police have jailed Karl Moe, the mayor of Lom, on Monday.", {"Police have jailed Karl Moe": "2021-11-08"}, id="a perfect behind an apposition"),
        pytest.param("Norsk has held ten tests in Lom, the latest on Monday.", {}, id="the latest of many"),
        pytest.param("Ten sailors have died of wounds from the blast on Monday.", {}, id="a perfect, and a blast on that day"),
        pytest.param("Ida Berg has called for calm on Monday.", {"Ida Berg has called for calm": "2021-11-08"}, id="called for calm"),
        pytest.param("The council has convened a meeting in Lom today.", {"The council has convened a meeting in Lom": "2021-11-12"}, id="a perfect today"),
        pytest.param("Ten sailors have been killed after a ship crashed in Lom on Monday.", {"Ten sailors have been killed after a ship crashed in Lom": "2021-11-08"}, id="a perfect before what happened that day"),
        pytest.param("The port has been shaken by the sale of the yard on 20 November.", {}, id="a perfect of days to come"),
        pytest.param("In 1985, Jon Lund was returning to Lom from a journey.", {}, id="was returning"),
        pytest.param("Stocks are expected to have risen on Thursday.", {}, id="expected to have risen"),
        pytest.param("Stocks are expected to rise on Monday.", {"Stocks are expected to rise": "2021-11-15"}, id="expected to rise"),
        # days in a row
        pytest.param("Ten dockers were killed in Lom on Monday and Tuesday.", {"Ten dockers were killed in Lom": "2021-11-08 to 2021-11-09"}, id="two days in a row"),
        pytest.param("Ida Berg filmed the harbour of Lom in 2018 and 2019.", {"Ida Berg filmed the harbour of Lom": "2018"}, id="two years in a row are none of one span"),
        pytest.param("Fewer sailors asked for help during the last week of January 2011.", {"Fewer sailors asked for help": "2011-01-24 to 2011-01-30"}, id="the last week of a month"),
    ],
)
def test_whose_day_it_is(text, wanted):
    assert dated(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Will the mayor close the port on Monday?", id="a question"),
        pytest.param("Fear is in the harbour: Will the mayor close the port this winter?", id="a question behind a colon"),
        pytest.param("The killing of two sailors on Monday could hardly pass without a word.", id="could hardly"),
        pytest.param("Ida Berg faced a similar problem in 2019.", id="faced a problem"),
        pytest.param("The camera panned on Monday from the harbour to ten men.", id="a camera"),
        pytest.param("Images and reports from Lom flooded every screen this week.", id="images"),
        pytest.param("CNN's Ida Berg met rescuers in Lom on Monday.", id="a reporter at work"),
        pytest.param("Reuters was shown the wreck of a ferry on Monday.", id="shown to an agency"),
        pytest.param("When the paper sought comment from Norsk this week, a spokeswoman asked to see the files.", id="asked for comment"),
        pytest.param("Ida Berg presents a tribute to Karl Lund in this week's programme.", id="what is on"),
        pytest.param("Ida Berg joined the paper in May 2010 to cover shipping.", id="who wrote it"),
        pytest.param("Tune in tonight as Connect takes viewers on a journey.", id="told to the reader"),
        pytest.param("Growth has been slow since data collection began in 1950.", id="too little of an older matter"),
        pytest.param("The paper is based on research carried out in May.", id="research carried out"),
        pytest.param("A change of policy swiftly ended his rule in 2003.", id="whose rule"),
        pytest.param("Words have grown sharp since the Danish leader took office in 2020.", id="which leader"),
        pytest.param("He was a guest of the hotel, where on Monday the slot machines jangled and sailors dozed.", id="what was heard"),
        pytest.param("Sailors had gathered on Monday by the pier to watch the fireworks.", id="the scene of something else"),
        pytest.param("Sailors were heartened on Monday by the figures for the port.", id="how somebody felt"),
        pytest.param("Watchers may take comfort that the space weather forecast for Friday is quiet.", id="a forecast"),
        pytest.param("The fire is now the worst in the history of Lom, with 40 houses lost as of May 31.", id="as things stand"),
        pytest.param("Karl Lund, who runs the port, announced the figures today.", id="the figures"),
        pytest.param("The mayor said the grief of the people of Lom is truly heartbreaking, in a debate on 28 November 2021.", id="is heartbreaking"),
        pytest.param("Norway hoped to put it to a vote by Friday.", id="put it to a vote"),
        pytest.param("Riki Berg has written two books on the fire of May 2010.", id="who wrote this"),
        pytest.param("Families in Lom spent a gray Saturday at the beach, listening to music.", id="a day that somebody spent"),
        pytest.param("Workers who spent Tuesday and Wednesday pulling a mile of pipe out of the sea will have to reverse the process.", id="two days spent"),
        pytest.param("“Yesterday Lom, today Oslo, tomorrow Bergen will open the prison,” some chanted on Friday.", id="what they chanted"),
        pytest.param("Words have grown sharp since the Danish leader took office this year.", id="which leader, of late"),
        pytest.param("The son of a herdsman who seized power in 1969 is ill.", id="who of the two"),
        pytest.param("The nurse Ida Berg testified on Monday that Karl Lund told her only that he gave him a drug.", id="what a witness tells is of another day"),
    ],
)
def test_what_is_no_happening(text):
    assert dated(text) == {}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("CNN's Ida Berg was killed in Lom on Monday.", "CNN's Ida Berg was killed in Lom"),
        ("Police arrested a minister in Lom on Monday, the crew asked.", "Police arrested a minister in Lom"),
        ("The video surfaced in Lom on Monday.", "The video surfaced in Lom"),
        ("Paramount Pictures bought the yard on Tuesday.", "Paramount Pictures bought the yard"),
        ("The picture sold for $12 million at an auction on Tuesday.", "The picture sold for $12 million at an auction"),
        ("A speed camera caught the mayor driving at 150 kph on Tuesday.", "A speed camera caught the mayor driving at 150 kph"),
        ("Norway joined NATO in 1952 to cover its flank.", "Norway joined NATO to cover its flank"),
        ("Leaders from ten nations meet at the English Channel port of Dover on Tuesday.", "Leaders from ten nations meet at the English Channel port of Dover"),
        ("Turkey hosts a NATO summit on Tuesday, TRT Radio said.", "Turkey hosts a NATO summit"),
        ("Iran fired two missiles on Tuesday, an official told Reuters when contacted for comment.", "Iran fired two missiles"),
        ("Fox News brought a lawsuit against the city on Tuesday.", "Fox News brought a lawsuit against the city"),
        ("CNN's Karl Moe was given the Orwell Prize on Tuesday.", "CNN's Karl Moe was given the Orwell Prize"),
        ("On Tuesday the minister resigned, prompting one question: who is next?", "The minister resigned"),
        ("Watch the skies: a meteor exploded over Lom on Tuesday.", "A meteor exploded over Lom"),
        ("Rebels faced another attack in Lom on Monday.", "Rebels faced another attack in Lom"),
    ],
)
def test_what_is_one_all_the_same(text, title):
    assert title in dated(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ida Berg recently visited Lom, where she saw the old ships.",
        "The politics of Norway and Sweden have been intertwined throughout the history of the two.",
        "Millions of litres of oil have flowed into the sea since a rig exploded in Lom.",
        "In recent years, the port of Lom has closed many of its docks.",
        "Masks are for those who suspect they have been infected in Lom.",
        "The war in Norway has gnawed at the popularity of Ida Berg.",
        "The financial crisis has intensified the debate on the crown.",
        "Karl Lund once called himself a rebel.",
        # their own day is refused
        "The council has convened a meeting in Lom on Monday.",
        "Some 300 sailors drowned off Lom in the past six months.",
        "Ida Berg resigned after a vote later this week.",
        "The dam of Lom was built between 1960 and 2011.",
        "2 men charged in death of a sailor who danced in Lom.",
    ],
)
def test_what_is_of_no_day_is_no_news_of_it(text):
    assert stood_in(text) == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Jon Lund has been jailed for robbing a bank in 2015.", "Jon Lund has been jailed for robbing a bank"),
        ("Norway has extradited a man wanted over a murder in 2015.", "Norway has extradited a man wanted over a murder"),
        ("Norway has won its first gold medal this year.", "Norway has won its first gold medal"),
        ("Norway has banned the sale of diesel cars from 2030.", "Norway has banned the sale of diesel cars"),
    ],
)
def test_news_beside_a_day_of_something_else_is_news(text, title):
    assert stood_in(text) == [title]


def test_the_first_since_something_is_news():
    assert stood_in("The first ship has reached Lom since a rig exploded.") == ["The first ship has reached Lom"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The strong earthquake in Lom has killed ten sailors.", "The strong earthquake in Lom has killed ten sailors"),
        ("The trial of Ida Berg has begun in Lom.", "The trial of Ida Berg has begun in Lom"),
        ("The landslide has buried a village near Lom.", "The landslide has buried a village near Lom"),
        ("The crash has left 40 people dead.", "The crash has left 40 people dead"),
        ("Sadly, the pilot has died.", "The pilot has died"),
        ("Police have arrested a man since the bomb went off.", "Police have arrested a man"),
        ("Two sailors have been killed in recent days.", "Two sailors have been killed in recent days"),
        ("An explosion has damaged the old port of Lom.", "An explosion has damaged the old port of Lom"),
    ],
)
def test_what_an_event_has_done_at_once_is_news(text, title):
    assert stood_in(text) == [title]


def test_what_prosecutors_say_somebody_did_is_alleged():
    article = Article("a", f"{START}\nProsecutors say Jon Lund caused the fire in Lom in June 2019.", PUBLISHED, language="en")
    assert [m.evidence.status for m in pipeline.read(article).mentions if m.title] == [Status.ALLEGED]
    article = Article("a", f"{START}\nProsecutors said Jon Lund was arrested in Lom in June 2019.", PUBLISHED, language="en")
    assert [m.evidence.status for m in pipeline.read(article).mentions if m.title] == [Status.HAPPENED]


def test_what_only_his_accusers_say_is_alleged():
    article = Article("a", "Prosecution witnesses said Dr Berg had acted outside the general standard of medical care by giving Karl Lund a powerful drug. She sang.", PUBLISHED, language="en")
    assert {m.title: m.evidence.status for m in pipeline.read(article).mentions if m.kind is MentionKind.REPORT} == {"Dr Berg acted outside the general standard of medical care": Status.ALLEGED}


def test_what_somebody_thinks_in_a_quotation_does_not_make_his_act_alleged():
    text = "Defence Minister Karl Berg offered talks to Sweden on Monday during a visit to Lom: “I think we should not pretend that we are right.”"
    article = Article("a", f"{START}\n{text}", PUBLISHED, language="en")
    assert [m.evidence.status for m in pipeline.read(article).mentions if m.title] == [Status.HAPPENED]


def test_who_was_arrested_was_so_by_the_day_on_which_something_is_said_of_it():
    article = Article("a", "A sailor was arrested for robbing a bank in Lom.\nOn Wednesday, police said that Jon Lund is suspected of many thefts.", PUBLISHED, language="en")
    assert str(next(m.evidence.when for m in pipeline.read(article).mentions if m.title and m.lead == 0)) == "2021-11-10"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("If it finds no fault, Ms. Berg will be sworn in on Monday.", Status.HYPOTHETICAL),
        ("If all goes well, the ship will land in Lom on Monday.", Status.PLANNED),
        ("Ms. Berg will be sworn in on Monday.", Status.PLANNED),
        ("Her party said it would sue, alleging that ballots had been left in a hall on Monday.", Status.ALLEGED),
    ],
)
def test_what_is_on_a_condition_or_alleged(text, status):
    article = Article("a", f"{START}\n{text}", PUBLISHED, language="en")
    assert {m.evidence.status for m in pipeline.read(article).mentions if m.title and m.kind is MentionKind.HAPPENING} == {status}


def test_a_lead_has_the_day_of_the_sentence_that_goes_on_with_its_act():
    """An earlier "last night" is of another act."""
    article = Article("a", "Detectives have arrested three men over a theft in Lom.\nThe men were detained in dawn raids on Tuesday.\nTwo of them were being questioned last night.", PUBLISHED, language="en")
    assert str(next(m.evidence.when for m in pipeline.read(article).mentions if m.title)) == "2021-11-09"


def test_a_lead_has_no_day_that_only_says_which_other_happening_is_meant():
    article = Article("a", "Rescue teams in Lom have called off the search for survivors of Monday's earthquake.\nIt was cold.", PUBLISHED, language="en")
    assert [(m.title, str(m.evidence.when)) for m in pipeline.read(article).mentions if m.title] == [("Rescue teams called off search for survivors of the earthquake (Lom)", "2021-11-12")]


def test_two_participles_before_the_verb():
    article = Article("a", "Two Danish sailors kidnapped in Lom last year and held in Oslo have been released.\nIt was cold.", PUBLISHED, language="en")
    assert ("Two Danish sailors have been released", "2021-11-12") in [(m.title, str(m.evidence.when)) for m in pipeline.read(article).mentions if m.title]


def test_the_final_report_is_not_the_interim_one():
    article = Article("a", "The interim report of the council told of a broken weld in Lom.\nThe final report is due by June 30.", PUBLISHED, language="en")
    assert "The interim report is due" not in [m.title for m in pipeline.read(article).mentions]


def test_a_lead_has_the_day_of_the_news_whatever_is_still_to_come():
    text = "Norsk is recalling its salads after nine people got sick.\nThe chain announced the recall late on Thursday.\nThe recall covers tubs to be eaten by Nov. 16."
    article = Article("a", text, PUBLISHED, title="Norsk recalls salads after nine get sick", language="en")
    assert {str(m.evidence.when) for m in pipeline.read(article).mentions if m.headed} == {"2021-11-11"}


def test_a_headline_has_the_day_on_which_what_it_tells_was_announced():
    text = "The prime minister has replaced six ministers in Lom.\nThe reshuffle, the third in a year, was announced late on Thursday.\nIn an address on Friday, he said he had heard the street."
    article = Article("a", text, PUBLISHED, title="Prime minister sacks six in sweeping reshuffle", language="en")
    told = [(m.title, str(m.evidence.when)) for m in pipeline.read(article).mentions if m.title]
    assert told[0] == ("Prime minister sacks six in sweeping reshuffle", "2021-11-11")
    assert not any("announced" in title for title, _ in told)
