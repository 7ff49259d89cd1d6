"""Days that stand beside another act: on an event noun, in a gerund, with a verb that tells an act only with what follows it."""

from __future__ import annotations

from datetime import date

import pytest

from timeline import pipeline
from timeline.grammar.clauses import parse
from timeline.grammar.verbs import past
from timeline.model import Article, MentionKind

TITLED = {MentionKind.HAPPENING, MentionKind.STATEMENT, MentionKind.BACKGROUND}


def told(text, before=""):
    """What the last line tells of the days that it names."""
    article = Article("a", f"The committee sat in the old hall. It was cold. There was no light.\n{before}\n{text}", date(2021, 11, 12), language="en")
    return {m.title: str(m.evidence.when) for m in pipeline.read(article).mentions if m.evidence.quote == text and m.kind in TITLED and m.evidence.expression}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # what an event did
        ("Her house survived the 2011 flood that tore down the old bridge in Lom.", {"Flood tore down the old bridge in Lom": "2011"}),
        ("She spoke after Tuesday's explosion in Lom that killed two dockers.", {"Explosion in Lom killed two dockers": "2021-11-09"}),
        ("Prices have been high since a 1952 coup toppled King Olav.", {"A coup toppled King Olav": "1952"}),
        ("Monday’s fire in Bergen destroyed two houses.", {"The fire in Bergen destroyed two houses": "2021-11-08"}),
        ("Monday's fire in Bergen followed a long dispute.", {"Fire in Bergen": "2021-11-08"}),
        ("Her house survived the 2011 flood that prompted a debate.", {}),
        ("Her house survived the 2011 flood that many remember.", {}),
        # an event and whose it was, the day between
        ("The mayor blamed Oslo for the assassination last week of King Olav of Norway.", {"Assassination of King Olav of Norway": "2021-11-01 to 2021-11-07"}),
        ("The 11 February ousting of President Karl Berg was a shock.", {"Ousting of President Karl Berg": "2021-02-11"}),
        ("The arrival Wednesday of a tall, grey ship raised hopes.", {}),
        ("She missed last weekend's matches in both Lom and Bergen.", {}),
        # what a day saw
        ("Tuesday saw protests across northern Norway, held by dockers.", {"Protests across northern Norway": "2021-11-09"}),
        ("Tuesday saw the mayor in a new hat.", {}),
        # a gerund
        ("Ida Berg was put in a team after entering the league in 2009.", {"Ida Berg entered the league": "2009"}),
        ("Jon Lund was a docker in Lom before being sold to the Oslo Rovers in 2014.", {"Jon Lund was sold to the Oslo Rovers": "2014"}),
        ("Since winning the northern cup in 2009, Oslo Rovers have lost each match.", {"Oslo Rovers won the northern cup": "2009"}),
        ("Ida Berg was jailed in 2012 after being found guilty of murder in May 2011.", {"Ida Berg was jailed after being found guilty of murder": "2012", "Ida Berg was found guilty of murder": "2011-05"}),
        ("The judge jailed Ida Berg after robbing a bank in 2012.", {}),
        ("Oslo honoured Ida Berg after saving ten sailors in Lom in 2012.", {}),
        ("Interest in Ida Berg rose after winning the northern cup in 2012.", {}),
        ("Prosecutors believe Ida Berg fled after robbing a bank in Lom in 2012.", {}),
        ("The ship sank before reaching Norway in June 2012.", {}),
        ("Two of the three Swedes, arrested in Oslo in 2012, were freed.", {}),
        ("“Norway is small,” said Ida Berg, the mayor, after visiting the harbour in 2012.", {}),
        ("Like the Rovers, who fought on after selling Jon Lund in 2009, the Lions are proud.", {}),
        ("Norsk missed its aims after finishing the bridge and told the paper in 2012 that it was sorry.", {}),
        ("Jon Lund was shot before reaching the gate on Monday.", {}),
        ("Sales could fall again after falling below ten crowns in 2008 from thirty in 2007.", {}),
        ("Hurricane Ida is weak after passing Lom and reaching Bergen on Monday.", {}),
        # a participle behind a noun
        ("The Lom line, cut by Northern engineers in 2016, was to open again.", {"The Lom line was cut by Northern engineers": "2016"}),
        ("Jon Lund, appointed in 2009 as chief of the Oslo port, has a house in Lom.", {"Jon Lund was appointed as chief of the Oslo port": "2009"}),
        ("The head of the Norsk bank, founded in 1999, has a house in Lom.", {}),
        ("The line, cut by engineers in 2016, was to open again.", {}),
        ("That includes a girl from Lom, Norway, killed last March by a bear.", {}),
        ("Jon Lund, a tourist, checked into the hotel in 2009 but did not stay.", {}),
        ("Ida Berg, followed by two guards in 2009, has a house in Lom.", {}),
        # counted from another day
        ("Shares rose on Thursday, a day after the first case was confirmed in Bergen.", {"The first case was confirmed in Bergen": "2021-11-10"}),
        ("On 4 May, two days before Karl Berg resigned, the ferry sank off Lom.", {"The ferry sank off Lom": "2021-05-04", "Karl Berg resigned": "2021-05-06"}),
        ("The ferry sank off Lom on Thursday, a week after Karl Berg resigned.", {"The ferry sank off Lom": "2021-11-11"}),
        ("The ferry sank off Lom on Thursday, two days before the port will close.", {"The ferry sank off Lom": "2021-11-11"}),
        # verbs that tell an act with what follows
        ("The talks have stalled since Karl Berg came to power in late 2011.", {"Karl Berg came to power": "2011"}),
        ("The northern Rovers saw off the Oslo Lions on Tuesday.", {"The northern Rovers saw off the Oslo Lions": "2021-11-09"}),
        ("A raid on the port of Lom on Tuesday saw ten people arrested.", {"A raid on the port of Lom saw ten people arrested": "2021-11-09"}),
        ("On Tuesday the Norsk Front was believed to be behind a bomb attack.", {"The Norsk Front was believed to be behind a bomb attack": "2021-11-09"}),
        ("On Tuesday the Norsk Front was believed to be behind schedule.", {}),
        ("Jon Lund was a first-round pick of the Oslo Rovers in 2012.", {"Jon Lund was a first-round pick of the Oslo Rovers": "2012"}),
        ("Jon Lund was a friend of the Oslo Rovers in 2012.", {}),
        # what somebody says it was
        ("Norway fired what it said was a weather rocket in 2009.", {"Norway fired what it said was a weather rocket": "2009"}),
        ("Two dockers died in what appears to be a robbery on Tuesday.", {"Two dockers died in what appears to be a robbery": "2021-11-09"}),
        ("After a raid, capable of nothing else, Karl Berg opened the gate on Tuesday.", {"Karl Berg opened the gate": "2021-11-09"}),
        # where a title may stop
        ("Hundreds have been hurt since protests against President Berg began early last year.", {"Protests against President Berg began": "2020"}),
        ("Karl Berg spoke on Thursday with the heads of Norway, Denmark and Iceland on mending the old northern line.", {"Karl Berg spoke with the heads of Norway, Denmark and Iceland": "2021-11-11"}),
        ("A Lom jury on Monday found Jon Olav Lund guilty of second-degree murder for the killing of his northern neighbour.", {"A Lom jury found Jon Olav Lund guilty of second-degree murder": "2021-11-08"}),
        ("Five dockers - including two from Lom and one from Oslo - were released Tuesday by northern police.", {"Five dockers were released by northern police": "2021-11-09"}),
        ("Norway had sent rocket launchers, rifles and old missiles into Lom in June.", {"Norway sent rocket launchers, rifles and old missiles into Lom": "2021-06"}),
        ("Undaunted, last year Karl Berg sent a hundred dockers to Lom.", {"Karl Berg sent a hundred dockers to Lom": "2020"}),
        ("In 2015, a sting operation against smuggling rings ensnared two Norsk directors.", {"A sting operation ensnared two Norsk directors": "2015"}),
    ],
)
def test_beside_another_act(text, wanted):
    assert told(text) == wanted


def test_a_pronoun_beside_another_act_gets_its_name():
    assert told("She moved to Bergen after winning the northern cup in 2009.", "Ida Berg sings.") == {"Ida Berg won the northern cup": "2009"}


@pytest.mark.parametrize(("form", "wanted"), [("leading", "led"), ("stopping", "stopped"), ("declaring", "declared"), ("carrying", "carried"), ("playing", "played"), ("agreeing", "agreed"), ("dying", "died"), ("taken", "took")])
def test_past(form, wanted):
    assert past(form) == wanted


@pytest.mark.parametrize(("text", "tags"), [("Norway fired what police called a rocket.", "PEddddn."), ("Norway asked what appeared to be wrong.", "PEwEtej.")])
def test_what_it_is_held_for(text, tags):
    assert parse(text).tags == tags
