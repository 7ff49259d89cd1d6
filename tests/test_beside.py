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
        ("“Norway is small,” said Ida Berg, the mayor, after visiting the harbour in 2012.", {}),
        ("Like the Rovers, who fought on after selling Jon Lund in 2009, the Lions are proud.", {}),
        ("Norsk missed its aims after finishing the bridge and told the paper in 2012 that it was sorry.", {}),
        ("Jon Lund was shot before reaching the gate on Monday.", {}),
        ("Sales could fall again after falling below ten crowns in 2008 from thirty in 2007.", {"Sales fell below ten crowns": "2008"}),
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
