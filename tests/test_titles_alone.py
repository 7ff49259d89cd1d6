"""Titles understood beside nothing else: which flight, whose plan, a plan for what, and a subject that fits its verb."""

from __future__ import annotations

import re
from datetime import date

import pytest

from timeline import pipeline
from timeline.model import Article, MentionKind
from timeline.titles.definites import bare_definites, fuller, without
from timeline.titles.readable import CUT_SHORT, sound

_START = "The committee sat in the old hall. It was cold. There was no light. Nobody sang."


def told(text, before="", title=""):
    """The titles of the entries of the last line, well down in an article."""
    article = Article("a", f"{_START}\n{before}\n{text}", date(2021, 11, 12), title=title, language="en")
    return [m.title for m in pipeline.read(article).mentions if m.evidence.quote == text and m.title and m.kind is not MentionKind.RETELLING]


def only(text, before=""):
    titles = told(text, before)
    return titles[0] if titles else ""


@pytest.mark.parametrize(
    ("before", "text", "title"),
    [
        ("A Northern Air flight left Oslo late.", "The flight landed in Bergen on Monday.", "The Northern Air flight landed in Bergen"),
        ("A flight from Oslo to Bergen was late.", "The plane landed in Skien on Monday.", "The flight from Oslo to Bergen landed in Skien"),
        ("Qual Group met the council.", "Norsk Chips CEO Ida Berg said on Monday the company would move its old head office to Lom.", "Ida Berg said Norsk Chips would move its old head office to Lom"),
        ("Qual Group met the council.", "Norsk Chips CEO Ida Berg and Havn Group chief Jon Lund said on Monday the company would move its old head office.", ""),
        ("The tax bill was long.", "The mayor signed the bill on Monday.", "The mayor signed the tax bill"),
        ("", "The Red Cross of Lom said on Monday that 45,000-50,000 people were hurt.", "The Red Cross of Lom said 45,000-50,000 people were hurt"),
        ("", "It was no accident that two men were bundled from the hall on Monday.", ""),
        ("A public records request was made.", "Norsk asked for the records on Monday.", "Norsk asked for the records"),
        ("The trial in Oslo was long.", "The trial ended on Monday.", "The trial in Oslo ended"),
        ("Norway was cold. Norway was dark.", "Dozens of people were arrested across the country on Monday.", "Dozens of people were arrested across Norway"),
        ("Troops left Aleppo.", "Rebels took the city on Monday.", "Rebels took Aleppo"),
        ("Northern Front fighters shot at a bus. Northern Front has a flag.", "The group took Larvik on Monday.", "Northern Front took Larvik"),
        ("", "The officials closed the border on Monday.", "Officials closed the border"),
        ("A film of the old harbour museum was made.", "Judge Ida Berg ruled on Monday that the film would not help the town of Lom.", "Judge Ida Berg ruled that the film would not help Lom"),
        ("The flight was late.", "The flight landed in Bergen on Monday.", ""),
        ("", "The move surprised Oslo on Monday.", ""),
        ("", "The government closed the border on Monday.", "The government closed the border"),
        ("The test was long.", "The council would meet on Tuesday to discuss the test, diplomats said.", "The council would meet"),
        ("The Northern Star, the rig that sank, was old.", "The rig caught fire on Monday.", "The Northern Star caught fire"),
    ],
)
def test_a_bare_phrase_says_which(before, text, title):
    assert only(text, before) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The council imposed new fines on Norsk on Monday in response to the leak of two barrels of crude oil.", "The council imposed new fines on Norsk"),
        ('On Monday, Norsk CEO and Havn founder Ida Berg unveiled plans to send her "little old Norsk Wagon" to Lom as part of a long voyage.', 'Ida Berg unveiled plans to send her "little old Norsk Wagon" to Lom'),
        ("Norsk on Monday unveiled plans to send its old green delivery van from Bergen to the top of a mountain.", "Norsk unveiled plans to send its old green delivery van from Bergen"),
        ("Ida Dahl was filmed on Monday in a street in Bergen pushing and slapping two guards.", "Ida Dahl was filmed pushing and slapping two guards"),
        ("The minister on Monday rejected the government's effort to restore the very old wooden bridge near Larvik and Skien.", ""),
        ("Norsk agreed on Monday with the towns of Larvik and Skien to build a line.", "Norsk agreed with the towns of Larvik and Skien to build a line"),
        ("Thousands of guards were stationed on Monday at each of the many doors of all the big old harbour warehouses of Bergen.", ""),
        ("Officials said on Monday it was likely to be years before the bridge could be used again by all those who need it.", ""),
        ("Norsk said on Monday in a statement.", ""),
        ("The border of Norway, which was closed on Monday, is long.", "The border of Norway was closed"),
        ("The leaders of Norsk, which were sacked on Monday, wept.", "The leaders of Norsk were sacked"),
        ("Firefighters rescued a cat, a dog and three children trapped by the flood on Monday.", "Firefighters rescued a cat, a dog and three children"),
        ("The council replaced its executive on Monday.", "The council replaced its executive"),
        ("The king spoke at today's ceremony.", "The king spoke at the ceremony"),
        ("Police identified the victims on Monday as the trial began.", "Police identified the victims"),
        ("Ida Berg suggested talks on Monday as the war went on.", "Ida Berg suggested talks"),
        ("Police identified the victim on Monday as Karl Lund.", "Police identified the victim as Karl Lund"),
        ("The mayor released a statement on Monday.", ""),
        ("Norsk became one of many to work on Monday on mending the old wooden boats of the northern harbour museum.", ""),
        ("The ministry informed its customers on Monday.", ""),
        ("The chart shows the course the careful and quiet mayor is likely to pursue in the coming year.", ""),
        ("Chaos broke out in Lom after a tram rammed a crowd of sailors celebrating May Day on Monday.", "A tram rammed a crowd of sailors in Lom"),
        ("A gunman killed at least 12 sailors and wounded over 40 at a harbour festival on the quay on Monday.", "A gunman killed at least 12 sailors and wounded over 40"),
        ("An update will roll out on Monday.", ""),
        ("The parade came during a visit of the mayor on Monday.", ""),
        ("A treaty signed with Oslo in 2015 was torn up.", ""),
        ("The mayor danced in the old northern town of Lom on Monday.", "The mayor danced in Lom"),
        ("Some of the freed sailors appear on Monday in Lom, Norway, in a photo obtained by the paper.", ""),
        ("In “The Threat,” the council’s memo to Mr. Berg published last month, Mr. Novak and Robert Hall said that such acts could include more.", "The council’s memo to Mr. Berg published"),
        ("Norse Space built on Monday the first bridge over the wide and very cold river at Lom in the far north since 1976.", ""),
        ("The mayor is stronger than those critics who want to sink the ferry today.", ""),
        ("Two of the old bombers flew on Monday from an air base on the island of Guam to Lom and then Oslo, in Norway.", "Two of the old bombers flew to Lom and Oslo"),
        ("The ferry sailed from Oslo to Bergen on Monday.", "The ferry sailed from Oslo to Bergen"),
        ("Shocking pictures show the burnt and broken bridge of Lom on Monday.", ""),
        ("In May 1991, a sailor shoots dead nine guards in an inn in the old northern town of Lom.", "A sailor shoots dead nine guards in an inn in Lom"),
        ("Guards met the protest by the sailors on Monday with more than has been seen at Lom harbour and all its quays since 1976.", "Guards met the protest by the sailors"),
        ("In 2013 Norsk 3, rolling out its lander, made headlines for the first soft landing on the moon since 1976.", "Norsk 3 made headlines for first soft landing on moon since 1976"),
        ("Norsk on Monday built the largest bridge at Lom since 1976.", "Norsk built the largest bridge at Lom since 1976"),
        ("In May 1991, a guard opens fire at his base in Lom.", "A guard opens fire at his base in Lom"),
        ("In May 1991, the line runs to Lom.", ""),
        ("A crowd celebrating the new year in Oslo on Monday sang.", "A crowd celebrating in Oslo sang"),
        ("Ministers said on Monday they had approved the sale of the old harbour subject to a fee.", "Ministers approved the sale of the old harbour subject to a fee"),
        ("A FORMER sailor was jailed on Monday.", "A former sailor was jailed"),
        ("A NIGHT WATCHMAN was arrested on Monday in Lom.", "A night watchman was arrested in Lom"),
        ("THE ferry sank off Lom on Monday.", "The ferry sank off Lom"),
        ("A BP rig burned on Monday.", "A BP rig burned"),
        ("NASA engineers met in Oslo on Monday.", "NASA engineers met in Oslo"),
        ("US troops left Lom on Monday.", "US troops left Lom"),
        ("Negotiators for Norsk Boats and the Harbour and Quay Workers’ Union reached an outline deal on Monday.", "Negotiators reached an outline deal"),
        ("About 640 members of the Transport and Harbour Workers’ Union set up picket lines on Monday.", "About 640 members set up picket lines"),
        ("Hayabusa, whose name means falcon, broke up in the atmosphere on Monday.", "Hayabusa broke up in the atmosphere"),
        ("A former manager of the Lom credit union was found guilty on Monday of stealing more than two million.", "A former manager of the Lom credit union was found guilty"),
        ("A jury had found Ida Berg guilty six days earlier of 47 charges of theft.", "A jury found Ida Berg guilty of 47 charges of theft"),
        ("Moody's cut the notes to junk on Monday.", "Moody's cut the notes to junk"),
        ("Karl Berg built a port, before Havn owner Tom Novak hired him on Monday as president of port operations.", "Havn owner Tom Novak hired Karl Berg as president of port operations"),
        ("Staff at Norsk held an eight-day strike of their own on Monday.", "Staff at Norsk held an eight-day strike"),
        ("The veteran MP Ida Berg gave up her seat on Monday.", "The veteran MP Ida Berg gave up her seat"),
        ("Injured sailors Jon Lund and Ida Berg were flown to Lom on Monday.", "Injured sailors Jon Lund and Ida Berg were flown to Lom"),
        ("The weather bureau raised a gale warning for small craft on Saturday.", "The weather bureau raised a gale warning for small craft"),
        ("The Singapore-based agency closed on Monday.", ""),
        ("Karl Lund, 64, who on Monday became president of the senate, is ill.", "Karl Lund became president of the senate"),
        ("The mayor said on Monday that the school would not open until the men who built it had been questioned.", ""),
        ("The number of people held there was put at 30 on Monday.", "The number of people was put at 30"),
        ("The letter Ida Berg wrote to Norsk on Monday demanding answers was leaked.", ""),
        ("The talk Karl Lund gave over dinner on Monday was leaked.", ""),
        ("The fiancee of Jon Lund, 30, who died on Monday, is Ida Berg.", ""),
        ("Two of them, Norwegians, were killed on Monday.", ""),
        ("Norsk's bid the same day was rejected on Monday.", "Norsk's bid was rejected"),
        ("Eleven members of the Norwegian national football team were killed in a plane crash near Lom on Monday.", "Eleven members of the Norwegian national football team were killed"),
        ("BILL GATES gave a million to Lom on Monday.", "BILL GATES gave a million to Lom"),
        ("General Karl Lund shot six of his own soldiers on Monday.", "General Karl Lund shot six of his own soldiers"),
        ("The son of Jon Lund, 12, who died on Monday, was buried in Oslo.", ""),
        ("The local agency closed on Monday.", ""),
        ("Novak flew to Lom on 1 November but returned on 9 November.", "Novak flew to Lom"),
    ],
)
def test_nothing_is_left_open(text, title):
    assert only(text) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The release of the girls were welcomed in Oslo on Monday.", ""),
        ("A well in the Gulf of Larvik that burst on Monday is old.", "A well in the Gulf of Larvik burst"),
        ("In the stronghold, the town of Skien, some 100 reporters met on Monday in a hall.", "Some 100 reporters met in a hall"),
        ("Chaos broke out in Bergen on Monday.", ""),
        ("The case underlined the danger on Monday.", ""),
        ("In Bergen, at least 40 people were killed on Monday.", "At least 40 people were killed in Bergen"),
        ("Seven people died on Monday and dozens were hurt after a tram overturned in Oslo.", "Seven people died after a tram overturned in Oslo"),
        ("Jonas Berg won a prize under her influence on Monday.", "Jonas Berg won a prize under her influence"),
        ("Norway won a prize under his influence on Monday.", "Norway won a prize"),
        ("Ida Dahl accused the port of hiding it until after Jon Lund, the mayor, had left the town on Monday.", "Jon Lund left the town"),
        ("This was after Jon Lund, hated for much of his rule because the port accused him of theft, sold his ship in 2003.", "Jon Lund sold his ship"),
        ("Ida Dahl, the former mayor of Larvik, on Monday called for the port to be shut until the leak had been plugged.", "Ida Dahl called for the port to be shut"),
        ("Miles from the coast there was a find: Tar balls, lumps of old oil, were seen on Monday.", "Tar balls were seen"),
        ("One month after the flood began, state officials banned boats on Monday.", "State officials banned boats"),
        ("Norsk, the only maker of the drug, a sleeping pill used as part of the treatment, halted sales on Monday.", "Norsk halted sales"),
        ("Two large bases reported no suspected or confirmed cases of the fever on Monday.", "Two large bases reported no suspected or confirmed cases of the fever"),
        ("The mayor declared a state of emergency on Monday so officials could begin the work.", "The mayor declared a state of emergency"),
    ],
)
def test_subject_and_verb_belong_together(text, title):
    assert only(text) == title


@pytest.mark.parametrize(("pattern", "text"), CUT_SHORT.items())
def test_what_says_too_little_is_no_title(pattern, text):
    assert re.search(pattern, text)
    assert not sound(text)


def test_whose_it_is():
    assert only("Norway rejected her offer of talks on Monday.", "Ida Dahl fought on. ") == "Norway rejected Ida Dahl’s offer of talks"


def test_an_announcement_has_the_headline_that_tells_what_is_announced():
    text = "Ida Dahl announced her retirement from the Oslo team on Thursday."
    assert told(text, title="Goalkeeper Ida Dahl retires from Oslo team") == ["Goalkeeper Ida Dahl retires from Oslo team"]


@pytest.mark.parametrize(
    ("headline", "text", "title"),
    [
        pytest.param("Northfield Bank robbed again", "Northfield Bank opened late. Northfield Bank said little. Three masked men were arrested on Monday.", "Three masked men were arrested (Northfield Bank)", id="whom it is about"),
        pytest.param("Northfield Bank robbed again", "Northfield Bank opened late. Northfield Bank said little. Three masked men were arrested in Oslo on Monday.", "Three masked men were arrested in Oslo", id="the place is told"),
        pytest.param("", "It was late. Three masked men were arrested on Monday.", "Three masked men were arrested", id="nobody knows"),
        pytest.param("Northfield Bank robbed again", "Northfield Bank opened late. Northfield Bank said little. Jon Lund was then told, and Jon Lund resigned from Northfield Bank on Monday.", "Jon Lund resigned from Northfield Bank", id="somebody whom the headline does not name"),
        pytest.param("Northfield Bank robbed again", "Northfield Bank opened late. Northfield Bank said little. Four clerks with more serious injuries were found on a nearby beach on Monday.", "Four clerks with more serious injuries were found (Northfield Bank)", id="with room"),
        pytest.param("Northfield Bank robbed again", "Northfield Bank opened late. Northfield Bank said little. Four clerks with more serious injuries were released from hospital on Monday.", "Four clerks with more serious injuries were released from hospital", id="released from where"),
        pytest.param("Ferry sinks off Bergen", "Bergen mourned. It was the first ferry fire with deaths since 1959, when two women passengers and the driver died after a boiler caught fire in Long Quay Road, Oslo, following a collision.", "Two women passengers and driver died after boiler caught fire (Oslo)", id="the town, not the street"),
        pytest.param("Ferry sinks off Bergen", "Bergen mourned. In July 2012, a young man wearing armour storms a cinema showing the very late premiere of a long northern film in the northern town of Lom, and fires a gun.", "A young man wearing armour storms a cinema (Lom)", id="the town of"),
        pytest.param("Norsk works late", "Norsk was working to sell all its shares before the new tax law takes effect on 31 December.", "The new tax law takes effect", id="no bystander"),
        pytest.param("Northfield Bank robbed again", "Northfield Bank opened late. Northfield Bank said little. Harbour regulators approved the merger subject to three conditions on Monday.", "Harbour regulators approved the merger (Northfield Bank)", id="without conditions"),
        pytest.param("Norway Post fears losses", "Northfield Bank fell. Northfield Bank sank. Northfield Bank shut. Northfield Bank broke. Northfield Bank died. Norway Post sang. Three masked men were arrested on Monday.", "Three masked men were arrested (Northfield Bank)", id="not only named in the headline"),
        pytest.param("Northfield Bank robbed again", "Northfield Bank opened late. Northfield Bank said its offer stood whether Norsk's bid for Havn Corp was completed or not. Harbour regulators approved the merger on Monday.", "Harbour regulators approved the merger", id="of two others"),
        pytest.param("Posts still empty", "Karl Moe, who served in the Lund administration as a judge, has withdrawn. Nobody sang. The administration forwarded three nominees to the harbour committee on Monday.", "The administration forwarded three nominees to the harbour committee", id="no earlier one"),
        pytest.param("Parliament meets in Oslo", "Parliament met in Oslo. The hall was full. The storm brought heavy snow to Lom on Tuesday.", "The storm brought heavy snow to Lom", id="elsewhere"),
        pytest.param("Ida Dahl is angry", "Dahl slept late. Robert Dahl, her father, sang. Dahl left the house on Monday.", "Ida Dahl left the house", id="by a headline's full name"),
    ],
)
def test_a_title_that_names_nobody_says_whom_its_article_is_about(headline, text, title):
    found = pipeline.read(Article("a", text, date(2021, 11, 12), title=headline, language="en")).mentions
    assert title in [m.title for m in found]


@pytest.mark.parametrize(
    ("before", "text", "titles"),
    [
        ("Geneva was calm.", "The army shelled the village on Monday.", ["The army shelled the village"]),
        ("The town of Douma was calm.", "The army shelled the town on Monday.", ["The army shelled Douma"]),
        ("Jonas Berg fought the plan for years.\nA jury convicted a banker.", "He stole 2 million crowns in 2011.", []),
        ("Ida Berg fought the plan for years.", "An aide claimed on Monday that the senator had groped her.", []),
    ],
)
def test_nobody_is_named_who_may_not_be_meant(before, text, titles):
    assert told(text, before) == titles


def test_a_title_that_opens_with_a_mark_is_left_as_it_is():
    told_of = Article("a", "Northfield Bank was shut. Northfield Bank said so. 's men were held on Monday.", date(2021, 11, 12), title="Northfield Bank shut", language="en")
    assert all(m.title.count("(") <= 1 for m in pipeline.read(told_of).mentions)


def test_a_plan_that_is_announced_in_its_sentence_is_told_once():
    assert told("Karla Berg said on Monday that Oslo would observe three days of mourning, starting on Saturday.") == ["Karla Berg said Oslo would observe three days of mourning"]


def test_a_plan_told_of_a_month_and_of_its_year_is_told_once():
    before = "Norse Space will launch the Heavy Lifter in March 2023."
    article = Article("a", f"{_START}\n{before}\nThe new Heavy Lifter of Norse Space will make its maiden voyage in 2023.", date(2021, 11, 12), language="en")
    assert [(str(m.evidence.when), m.title) for m in pipeline.read(article).mentions if m.title] == [("2023-03", "Norse Space will launch the Heavy Lifter")]


def test_plans_of_one_person_are_as_many_as_are_told():
    article = Article("a", f"{_START}\nDonald Berg will visit Norway in March 2023.\nDonald Berg will visit Denmark on 8 March 2023.\nDonald Berg will sell Norsk on 9 March 2023.", date(2021, 11, 12), language="en")
    assert len([m for m in pipeline.read(article).mentions if m.title]) == 3


def test_a_headline_is_no_title_for_what_was_long_ago():
    text = "Some letters to the harbour workers of Norsk were collected during a 2015 smuggling inquiry in Lom.\nNobody sang."
    article = Article("a", text, date(2021, 11, 12), title="Norsk harbour workers caught up in smuggling inquiry", language="en")
    assert not [m for m in pipeline.read(article).mentions if m.headed]


def test_nor_where_what_was_long_ago_has_no_title_of_its_own():
    text = "Some of the letters were collected during a 2015 smuggling inquiry that took in 18 harbour workers of Norsk.\nNobody sang."
    article = Article("a", text, date(2021, 11, 12), title="Norsk harbour workers caught up in smuggling inquiry", language="en")
    assert not [m for m in pipeline.read(article).mentions if m.headed]


def test_an_agency_behind_a_headline_is_left_out():
    text = "Police arrested a sailor in Lom on Thursday after a fight."
    article = Article("a", text, date(2021, 11, 12), title="Sailor arrested in Lom after fight on ferry-police", language="en")
    assert [m.title for m in pipeline.read(article).mentions if m.title] == ["Sailor arrested in Lom after fight on ferry"]


def test_the_city_is_the_one_that_the_article_is_mostly_about():
    before = "Trams run again in Bergen. The mayor of Bergen sang. Bergen slept. It was the worst fire since that in Oslo."
    assert told("Police closed the city on Monday.", before) != ["Police closed Oslo"]


def test_what_is_only_considered_is_not_what_is_there():
    assert told("Ida Berg said on Monday that the sanctions would be widened.", "The council was considering sanctions on Norway.") == ["Ida Berg said the sanctions would be widened"]
    assert told("Ida Berg said on Monday that the sanctions would be widened.", "The council imposed sanctions on Norway.") == ["Ida Berg said the sanctions on Norway would be widened"]


def test_what_is_to_come_is_told_by_whom():
    assert told("Ida Berg said work would begin in 2030.") == ["Ida Berg: work would begin"]
    assert told("Officials said work would begin in 2030.") == ["Work would begin"]


def test_a_live_page_stamps_its_updates_with_a_clock_in_another_land():
    text = "The square is full. (Updated 6:40 p.m. (0140 in Oslo)) Ida Berg called on the guards Friday to leave. (Updated 6:15 p.m. (0115 in Oslo)) Ten people died on Friday in Lom, the police said."
    found = pipeline.read(Article("a", text, date(2021, 11, 13), language="en")).mentions
    assert [m.title for m in found if m.title] == ["Ida Berg called on the guards to leave", "Ten people died in Lom"]


def test_a_live_page_stamps_its_updates():
    text = "14:30 Oslo harbour has reopened after the storm.\nNobody sang."
    found = pipeline.read(Article("a", text, date(2021, 11, 12), language="en")).mentions
    assert [m.title for m in found if m.title] == ["Oslo harbour has reopened after the storm"]


def test_a_headline_gives_its_words_as_the_article_writes_them():
    text = f"{_START}\nA rail strike is planned, and nobody sang of the rail strike.\nThe strike ended on Monday."
    found = pipeline.read(Article("a", text, date(2021, 11, 12), title="Rail Strike Grips Oslo", language="en")).mentions
    assert not [m.title for m in found if "The Rail" in m.title]


def test_a_subject_is_found_however_many_verbs_share_it():
    told("Police said he hit a man " + "and hit a man " * 1500 + "on Monday.")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Nine sailors died after a ferry, thought to have been overloaded, sank off Lom on Monday.", "Nine sailors died after a ferry sank off Lom"),
        ("It is thought to be the first fire in the tower since 1962, when two nurses and a porter died.", "Two nurses and a porter died"),
        ("No storm had been worse since May 1987, when a wave sank the ferry Lina.", "A wave sank the ferry Lina"),
        ("Karl Lund led the union until June 2014, when he was voted out.", "Karl Lund was voted out"),
        ("Norway has kept trawlers out of the fjord since 3 May, when it imposed a ban there.", "Norway imposed a ban"),
        ("Norsk has been shut since Monday, when Lom Council sued the owner and it burned.", "Lom Council sued the owner"),
        ("Norsk said on Monday that a leak in its northern storage tank may have fouled 40 kilometres of beach.", "Norsk: a leak may have fouled 40 kilometres of beach"),
        ("The Lom harbour board announced on Monday that it had won the release of 14 of the more than 90 Norsk sailors.", "Lom harbour board won the release of 14 Norsk sailors"),
        ("On 3 May 2015 some 90 sailors were seized by pirates and on Friday 14 of them were freed.", "Some 90 sailors were seized by pirates"),
        ("He moved from Lom, where 31 people were trampled to death in a stadium in May 2012, to Oslo.", "31 people were trampled to death in a stadium in Lom"),
        ("Fishing villages, which have had little help so far, asked on Monday for a loan.", "Fishing villages asked for a loan"),
        ("Fear has spread to Bergen, where strikes broke out last month.", "Strikes broke out in Bergen"),
        ("On Friday, a crowd of sailors staged a vigil next to the customs house.", "A crowd of sailors staged a vigil next to the customs house"),
        ("The palace said on Monday that the king had asked his guards -- all nine of them -- to leave.", ""),
        ("Oslo on Monday handled 41.5 percent, 20 percent and 9.1 percent of all the coal, ore and timber of the northern fjords.", ""),
        ("The jury on Monday heard the case against the man accused of drowning Jon Lund.", "The jury heard the case against the man accused of drowning Jon Lund"),
        ("When she sailed in 2012 Ida Berg was the oldest captain in Norway.", "Ida Berg sailed"),
        ("After the mast broke on Monday sailors searched the bay.", "The mast broke"),
        ("The ambassador to Norway Ida Berg raised a matter of great weight with the council of ministers in Oslo on Monday.", "Ida Berg raised a matter of great weight with the council of ministers"),
        ("Novak's brother Joe joined the crew of the old sailing ship Lina in Bergen harbour on Monday.", "Novak's brother Joe joined the crew of the old sailing ship Lina"),
        ("Rebels had shot or stabbed 20 guards in Lom, sources said on Monday.", "Sources: rebels had shot or stabbed 20 guards in Lom"),
        ("New rule brings temporary halt to ferry traffic on Monday.", "New rule brings temporary halt to ferry traffic"),
        ("The flu gripped a vulnerable, unprepared crew on Monday.", "The flu gripped a vulnerable, unprepared crew"),
        ("The wave hit a vulnerable, unprepared, sleeping and half-drowned crew of the northern ferry Lina on Monday.", ""),
        ("Norsk on Monday reported clashes between dockers and guards, sailors, cooks and the harbour police of Lom and Bergen.", "Norsk reported clashes"),
        ("On Monday, biologists started counting, and above all weighing, seals.", ""),
        ("Jon Lund, whose trial is due to open in May, denies fraud.", "Jon Lund’s trial is due to open"),
        ("Mrs Lund, whose son, Karl, drowned off Lom in May 2014, opened the museum.", ""),
        ("Ahmed Berg, a 26-year-old jobless sailor from Lom, opened a fruit and fish stand on Monday.", "Ahmed Berg opened a fruit and fish stand"),
        ("Norway closed Lom on Monday and in Bergen, where ten people have died, the mayor has closed the quays.", "Norway closed Lom"),
        ("En route to Oslo after a trip to Bergen, Ida Berg opened a bridge on Monday.", "Ida Berg opened a bridge"),
        ("Ida Berg on Monday warned against widening the current armed patrols to take in the fjord.", "Ida Berg warned against widening the current armed patrols"),
        ("He spoke in Norway, which said on Sunday that nine sailors were being held.", "Norway said nine sailors were being held"),
        ("The port captain on Monday urged people within 30 km (18 miles) of the wreck -- some 4,000 in all -- to stay indoors.", ""),
        ("The minister said on Monday that he was saddened by the loss of the ferry.", ""),
        ("The ministry said on Monday that it was unable to comment.", ""),
        ("“The sailors say they have no boat,” a diplomat said on Monday.", ""),
        ("Before Monday's explosion the temperature in the tank was 84 C.", ""),
        ("Karl Lund was introduced to it during the war in 2010.", ""),
        ("The book is on offer in Oslo, and it will reach your house on Monday.", ""),
        ("Nine sailors were picked up, referring to the rapper killed in 1996.", ""),
        ("Nine towns closed their ports on Monday in Norway and six in Iceland.", "Nine towns closed their ports in Norway and six in Iceland"),
        ("Work on the quay will begin as early as Monday to keep the harbour open.", "Work on the quay will begin to keep the harbour open"),
        ("Norsk beefed up legal and moral support for the sailors on Monday.", "Norsk beefed up legal and moral support for the sailors"),
        ("The foreign ministers of Norway, Iceland, Latvia and Malta, who share one flag, met on Monday.", "The foreign ministers of Norway, Iceland, Latvia and Malta met"),
        ("The coast is clearing up after Hurricane Lina, the first storm of the season, which battered Lom last week.", "Hurricane Lina battered Lom"),
        ("With the port now a month into the strike, Norsk officials said on Monday that a ferry had sunk.", "Norsk officials said a ferry had sunk"),
        ("Unlike the open hearings held last week in Lom, the inquiry is closed.", ""),
        ("Three more schools will be closed beginning Monday in Lom for five days.", "Three more schools will be closed in Lom for five days"),
        ("Ida Berg on Monday denied a rebel report an air raid on Lom had killed her son.", "Ida Berg denied a rebel report that air raid on Lom had killed her son"),
        ("Navy Secretary Jon Berg, Home Secretary Karl Lund and Harbour Captain Ida Novak will travel to Lom on Monday to meet the sailors.", "Jon Berg and others will travel to Lom to meet the sailors"),
        ("The board says the money, now frozen by the police on the basis of rules adopted earlier this year, was not his.", ""),
        ("The government said on Monday that divers now estimate nearly 5 tons of oil have leaked into the fjord.", "Divers estimate that nearly 5 tons of oil have leaked into the fjord"),
        ("Sailors and guards loyal to Lund fought over the pier on Monday.", "Sailors and guards loyal to Lund fought over the pier"),
        ("Some 900 people will come to hear Karl Lund take his oath of office on 20 January.", ""),
        ("Little noticed at the time in 2009, the plan changed the port.", ""),
        ("An endowment for that purpose was set up in 1936.", "An endowment for that purpose was set up"),
        ("Guards say they have seized cell phones that show the fire on Monday.", "Guards have seized cell phones that show the fire"),
        ("The planned broadcast of the long film about Lom harbour was put off on Monday.", "The planned broadcast of the long film about Lom harbour was put off"),
        ("Ida Berg on Monday intervened in a row over a letter leaked to the press.", "Ida Berg intervened in a row over a letter leaked to the press"),
        ("An estimated 200 sailors died in last Monday's storm off Lom.", "An estimated 200 sailors died in the storm off Lom"),
        ("The paper has learned on Monday.", ""),
        ("Norsk used two-armed undersea robots to cap one of the three leaks in the ruptured well on Monday.", "Norsk used two-armed undersea robots to cap one of the three leaks"),
        ("Fighting between dockers of Karl Lund, head of the union, and guards broke out on Monday.", "Fighting broke out"),
        ("When she and Karl Lund meet with the sailors on Monday in Lom, it will rain.", ""),
        ("Norway, Sweden, Latvia and Malta all confirmed their first cases on Monday.", "Norway, Sweden, Latvia and Malta confirmed their first cases"),
        ("In Norway, where President Berg visited on Monday, the price of coal has slowed work.", "President Berg visited Norway"),
        ("Divers said on Monday that the amount of oil in the bay is considerably greater than what the mayor and the firm have claimed.", ""),
        ("Coal sales in Lom fell more than 6 percent in May compared with the same month in 2008.", "Coal sales in Lom fell more than 6 percent"),
        ("Lund spoke in a film released after his troops killed 17 sailors on Monday.", "Troops killed 17 sailors"),
        ("Guards delivered the bodies of two sailors arrested last month.", "Two sailors arrested"),
        ("Ten sailors were reported killed and 172 wounded in a raid on the northern port of Lom on Monday.", "Ten sailors were reported killed"),
        ("Karl Lund's better armed and organised troops reversed the rapid northward advance of the rebels on Monday.", "Karl Lund's troops reversed the rapid northward advance of the rebels"),
        ("Troops loyal to the old northern king Karl Lund advanced on the rebel-held western town of Lom on Monday.", "Troops loyal to the old northern king Karl Lund advanced on Lom"),
        ("The jury took just two hours to convict Lund of murder and attempted murder last week.", "Jury took two hours to convict Lund of murder and attempted murder"),
        ("By 2035, ships will carry up to 26 times even that amount, making for a total of 6 million tons a month.", ""),
        ("Dockers blamed the fire, from close to the old customs house, on armed gangs on Monday.", ""),
        ("The raid led to the release of some of the more than 200 girls and women kidnapped from their school in 2014.", "More than 200 girls and women kidnapped from their school"),
        ("Up to 9,000 troops will be on the ground in Lom by 20 December.", "Up to 9,000 troops will be on the ground in Lom"),
        ("After her death in a fire in Lom on Monday, many mourned.", ""),
        ("In 2001, following the 9\\/11 attacks, Norway called terrorism a crime.", "Norway called terrorism a crime"),
        ("On Monday Karl Lund praised a show for the crew in Lom scheduled for July.", "Karl Lund praised a show for the crew in Lom"),
        ("Earlier this month, Karl Lund - who was hired as a singer for a series of shows in Lom scheduled for July - posted a film.", "Karl Lund posted a film"),
        ("In the dark, Karl Lund decided on Monday he had to leave the port.", ""),
        ("A hooded gunman opens fire inside a museum in the city of Lom on 12 June 2016 and kills 49 people.", "A hooded gunman opens fire inside a museum in Lom and kills 49 people"),
        ("There were also calls for Mayor Ida Berg, who took office in May 2019, to step down, and for a vote.", "Mayor Ida Berg took office"),
        ("Karl Lund told the council on Monday that changing harbour captains was not the answer Norwegians wanted.", "Karl Lund: changing harbour captains was not answer Norwegians wanted"),
        ("After meeting with Karl Lund, head of the Lom Union, in Bergen on Monday night, officials said Berg called Lund.", "Officials said Berg called Lund"),
        ("Besides, a letter by the union calling for a strike, Ida Berg told reporters on Monday, “changed the mood.”", ""),
        ("State-run Russia Today reported on Monday that Oslo had sent ships.", "State-run Russia Today reported that Oslo had sent ships"),
        ("After things had calmed down in 1979 nothing happened.", ""),
        ("Norsk reported sales of 538 million crowns for the quarter ended Sept. 29, up from 388 million.", ""),
        ("Norsk Inc. said on Monday it is calling for the redemption of all the 800,000 remaining shares outstanding of its old northern stock.", "Norsk Inc. is calling for redemption of all 800,000 remaining shares"),
        ("King Karl on Monday sought peace by promising to withdraw from Lom and release sailors captured during the war in May 2014.", "Sailors captured during the war"),
        ("Prince Karl, the king's brother and political adviser, was asked on Monday about the letter the king was said to be carrying.", ""),
        ("The ministry on Monday issued an updated ``northern caution'' to sailors.", 'The ministry issued an updated "northern caution" to sailors'),
        ("The weapon was unearthed on Monday during a search of a heavily wooded, four-acre area.", "The weapon was unearthed"),
        ("Lawyers for the sailors in Lom filed a brief in court on Monday arguing the Immigration and Harbour Service cannot return them to Norway without a hearing.", "Lawyers for the sailors in Lom filed a brief in court"),
        ("Norsk launched the offer on Oct. 26, but it did not change the terms.", "Norsk launched the offer"),
        ("The shots killed a Lom, Norway, abortion-clinic doctor last May.", "The shots killed a Lom, Norway, abortion-clinic doctor"),
        ("The agency ruled that Ida Berg must return to Oslo, and set Friday as the deadline for it.", ""),
        ("In the mid-1970s, President Karl Lund made him head of a think-tank designed to make Lom a standard.", ""),
        ("Twenty photographs of guards abusing naked and bound sailors, including one of Lund, prompted outrage on Monday.", ""),
        ("On Sunday Lund's songs topped the charts in every country except Norway.", "Lund's songs topped the charts in every country except Norway"),
        ("Officials continued to press on Monday for the release of three sailors captured by armed men.", "Officials continued to press for the release of three sailors"),
        ("Norsk stopped counting the death toll in Lom after it passed 5,400 in May.", ""),
        ("The council is struggling to find a way after Norway and Denmark blocked a plan drafted by the northern ports on Monday calling for peace.", "Norway and Denmark blocked a plan drafted by the northern ports"),
        ("The Lom Committees, a network of sailors watching the port, say a total of 137 people were killed around the country on Monday.", "A total of 137 people were killed around the country"),
        ("He put millions of crowns into Sen. Karl Lund's 2004 presidential campaign.", ""),
        ("The more than 200 sailors were kidnapped in May 2014.", "More than 200 sailors were kidnapped"),
        ("Lund's newly appointed chief pilot resigned on Monday.", "Lund's newly appointed chief pilot resigned"),
        ("The council approved strong economic, political, and social reforms on Monday.", "The council approved strong economic, political, and social reforms"),
    ],
)  # fmt: skip
def test_more_is_said_in_full_or_not_at_all(text, title):
    assert only(text) == title


def test_the_couple_are_named():
    assert told("The pair met while filming a series in 2014.", "Ida Berg and Jon Lund have split. Ida Berg and Jon Lund sang.") == ["Berg and Lund met while filming a series"]
    assert told("The pair met while filming a series in 2014.", "Ida Berg and Jon Lund have split. Karl Novak sang.") == []


def test_whose_death_or_ship_it_was():
    assert told("After her death in a fire in Lom on Monday, many mourned.", "Ida Berg worked in Lom.") == ["Ida Berg’s death in a fire in Lom"]
    assert told("Crowds met where the singer's ship was sunk in May 2014.", "Fans of Karl Novak met. Karl Novak sang.") == ["Karl Novak's ship was sunk"]
    assert told("Lund spoke after his troops killed 17 sailors on Monday.", "Ida Berg worked in Lom.") == ["Troops killed 17 sailors"]


def test_his_songs_are_somebodys():
    assert told("On Sunday his songs topped the charts in Norway.", "Karl Novak died. Karl Novak had sung.") == ["Karl Novak’s songs topped the charts in Norway"]


def test_a_sentence_tells_a_happening_once_not_again_by_who_says_so():
    text = "Ports handled 3 million tons of coal in October, more than the market had thought, Norsk Bank said on Monday."
    assert told(text) == ["Ports handled 3 million tons of coal"]


def test_without_a_headline_nobody_knows_what_an_article_is_about():
    text = "Norsk Oil closed its well on Monday. Norsk Oil is old. Norsk Oil has a ship.\nThe storm season in the region opened on Tuesday."
    assert [m.title for m in pipeline.read(Article("a", text, date(2021, 11, 12), language="en")).mentions if m.title][-1] == "The storm season in the region opened"
    found = pipeline.read(Article("a", text.replace("storm season in the region opened", "sale was called off"), date(2021, 11, 12), title="Norsk Oil closes its well", language="en")).mentions
    assert [m.title for m in found if m.title][-1] == "The sale was called off (Norsk Oil)"


@pytest.mark.parametrize(("text", "wanted"), [("The combined company would be large.", ""), ("A rival company was sold.", ""), ("The shipping company was sold.", "the shipping company")])
def test_another_company_does_not_say_which(text, wanted):
    assert fuller(text, "company")[1] == wanted


@pytest.mark.parametrize(("text", "wanted"), [("Norsk presented a report into the accident", "Norsk presented a report"), ("Trustees will meet to consider whether to call in the regulator", "")])
def test_a_bare_phrase_is_left_off_only_where_no_verb_needs_it(text, wanted):
    (bare,) = bare_definites(text)
    assert without(text, bare) == wanted
