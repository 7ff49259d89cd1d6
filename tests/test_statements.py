"""What somebody says: worth an entry where an office or a body says something, titled with who says what."""

from __future__ import annotations

from datetime import date

import pytest

from timeline import pipeline
from timeline.grammar.clauses import parse
from timeline.grammar.people import holds_office
from timeline.model import Article, MentionKind

_START = "The committee sat in the old hall. It was cold. There was no light. Nobody sang."


def told(text, before=_START):
    """The titles of the entries of a sentence, well down in an article."""
    article = Article("a", f"{before}\n{text}", date(2021, 11, 12), language="en")
    return [m.title for m in pipeline.read(article).mentions if m.evidence.quote == text and m.title and m.kind is not MentionKind.RETELLING]


def only(text, before=_START):
    titles = told(text, before)
    return titles[0] if titles else ""


@pytest.mark.parametrize(
    ("text", "title"),
    [
        pytest.param("Norway announced on Monday that its fever had passed the worst.", "Norway announced that its fever had passed the worst", id="a superlative stands alone"),
        pytest.param("Oslo's port needs to be run with care, former Prime Minister Karl Lund warned on Monday.", "Karl Lund: Oslo's port needs to be run with care", id="warned behind what of"),
        pytest.param("Secretary-General Karl Berg Haraldsen said on Monday the allies are moving to beef up their naval presence.", "Haraldsen: the allies are moving to beef up their naval presence", id="the first that can be read"),
        pytest.param('In May, Berg said trade in the northern ports of Norway was "getting increasingly hard," referring to a strike.', 'Berg: trade was "getting increasingly hard"', id="a comma inside the quotation"),
        pytest.param("President Lund Jae-in proposed on Monday that Oslo and Bergen postpone large naval drills.", "Lund Jae-in proposed that Oslo and Bergen postpone large naval drills", id="a whole name"),
        pytest.param("President Lund Jae-in proposed on Monday that Oslo and Bergen postpone large naval exercises.", "Lund proposed that Oslo and Bergen postpone large naval exercises", id="a given name is no surname"),
        pytest.param("Foreign Ministry spokeswoman Ida Berg said on Monday it was unwise and unfair to blame others.", "Ida Berg said it was unwise and unfair to blame others", id="it stands for what follows"),
        pytest.param("Norway’s Foreign Ministry said on Monday it also opposed Varnia’s use of floating mines in breach of old treaties.", "Norway said it opposed Varnia’s use of floating mines", id="a land for its ministry"),
        pytest.param("The harbour minister confirmed on Monday that he apologised.", "", id="what he confirms was before"),
        pytest.param("Ida Berg boasted on Monday it will have two engines.", "", id="it is something"),
        pytest.param("Ida Berg claimed on Monday he locked the door and kept her there.", "", id="he is not who claims it"),
        pytest.param("President Ida Berg said on Monday she wanted to ensure the fleet was ready to sail.", "", id="what she wanted"),
        pytest.param("The mayor said on Monday the council order banning the ferry was a mistake.", "The mayor said the council order banning the ferry was a mistake", id="the subject has an object"),
        pytest.param("Ida Berg said on Monday that she and Karl Lund had come to the joint decision to sell the shipyard.", "Berg: she and Karl Lund had come to joint decision to sell shipyard", id="had come to what"),
        pytest.param("The plan was premised on a loan of 20 billion crowns from the northern bank of Oslo in Norway on Monday.", "", id="premised on what"),
        pytest.param("Norway’s defence ministry confirmed on Monday that the council was considering hitting Sweden with a levy over the ferry dispute.", "Council was considering hitting Sweden with levy over ferry dispute", id="hitting somebody with what"),
        pytest.param("NSC told the market on Monday that it will pay the $360m cost of building six northern sand barriers.", "NSC to pay the $360m cost of building six northern sand barriers", id="initials"),
        pytest.param("The Committee to Save Sailors said on Monday it has counted 20 fires.", "The Committee to Save Sailors said it has counted 20 fires", id="a name with to"),
        pytest.param("The council asked the northern ports of Norway to impose a no-fly zone in Lom on Monday.", "Council asked northern ports of Norway to impose no-fly zone in Lom", id="no-fly is no paint"),
    ],
)
def test_who_says_what(text, title):
    assert only(text) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        pytest.param("The shipping minister said on Monday the sailors were in the care of a clinic.", "The shipping minister said the sailors were in the care of a clinic", id="a minister"),
        pytest.param("Jon Lund said on Monday the sailors were in the care of a clinic.", "", id="anybody"),
        pytest.param("The shipping minister said on Monday the port was safe.", "", id="an opinion"),
        pytest.param("Most ports are no longer in rebel hands, the energy commissioner said on Monday.", "The energy commissioner: most ports are no longer in rebel hands", id="a state, by whom"),
        pytest.param("Most ports are no longer in rebel hands, a sailor said on Monday.", "", id="a state, by anybody"),
        pytest.param("“The council is aware of the pain,” the mayor said on Monday.", "", id="a quoted comment"),
        pytest.param("“The council must free the sailors,” the mayor said on Monday.", "The mayor: the council must free the sailors", id="a quoted demand"),
        pytest.param("The number of victims was unclear on Monday, a spokesman said on Tuesday.", "", id="nobody knows"),
pytest.param("Norsk said on Monday it was ready for a merger with the port of Lom.", "Norsk said it was ready for a merger with the port of Lom", id="a body's own stand"),
        pytest.param("The sailors waited until Monday, when police said it was safe to leave.", "", id="an aside"),
        pytest.param("On Monday, the mayor of Lom said “sailors should leave the port”.", "Mayor of Lom: “sailors should leave the port”", id="a demand quoted behind"),
        pytest.param("On Monday, the mayor of Lom said “sailors are in the port”.", "", id="a comment quoted behind"),
        pytest.param("The harbour secretary said on Monday that the council of Oslo is in the process of ensuring “genuine and lasting northern talks”.", "", id="genuine what"),
        pytest.param("On Monday, the mayor of Lom said, “We must leave the port”.", "", id="of himself"),
        pytest.param("The harbour secretary said on Monday that the council “stands ready to help” in Lom.", "The harbour secretary said the council “stands ready to help” in Lom", id="a verb that opens a quotation"),
        pytest.param("The harbour secretary said on Monday he stood by his opinion that it was legal to sell the port.", "", id="an opinion that he stands by"),
        pytest.param("The harbour secretary said on Monday she is open to talks with the northern sailors of Bergen and Lom.", "The harbour secretary said she is open to talks", id="open to what"),
        pytest.param("The mayor said on Monday the fire will have little or no effect on the northern ports of Bergen and of Lom.", "Mayor: the fire will have little or no effect", id="little or none"),
        pytest.param("Fish from the dirty northern harbours shouldn't be sold or eaten, the port authority said on Monday.", "", id="not all fish"),
        pytest.param("The fever has not yet taken hold outside the northern islands of Norway and Denmark, a ministry official said on Monday.", "", id="only outside"),
        pytest.param("The fever might come back in a new form, the World Health Organization said on Monday.", "The World Health Organization: the fever might come back in a new form", id="a body"),
        pytest.param("The fever has never come back to the islands of Norway, the World Health Organization said on Monday.", "WHO: the fever has never come back to the islands of Norway", id="its initials"),
    ],
)
def test_for_whom_a_plain_saying_is_worth_an_entry(text, title):
    assert only(text) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        pytest.param("The Harbour League says it is suspending its mission in Lom.", "The Harbour League says it is suspending its mission in Lom", id="a body says"),
        pytest.param("Lom’s army says a young sailor could face up to 14 years in prison.", "Lom’s army says a young sailor could face up to 14 years in prison", id="what may come, by whom"),
        pytest.param("Experts say the fleet is sinking near Lom.", "", id="experts"),
        pytest.param("The fleet is sinking near Lom, the Harbour League says.", "", id="behind what it says"),
        pytest.param("A sailor says the fleet could sink near Lom.", "", id="anybody"),
        pytest.param("Twelve cases of fever have been confirmed, taking the total to 27, the health board has said.", "Twelve cases of fever have been confirmed", id="confirmed, by nobody in the clause"),
    ],
)
def test_a_lead_that_tells_what_somebody_says(text, title):
    article = Article("a", text, date(2021, 11, 12), language="en")
    assert [m.title for m in pipeline.read(article).mentions if m.title] == ([title] if title else [])


def test_who_speaks_behind_what_he_is():
    found = parse("The firm sold a ship to Norway, Karl Berg, head of the union, told reporters.")
    assert [found.cut(*c.subject) for c in found.clauses] == ["The firm", "Karl Berg"]


def test_a_past_perfect_of_come():
    assert [c.group.tags for c in parse("The two had come to an agreement.").clauses] == ["hp"]
    assert [c.group.tags for c in parse("The fever has not yet taken hold.").clauses] == ["hxrp"]


def test_who_holds_an_office():
    assert holds_office(["the", "defence", "secretary"])
    assert not holds_office(["the", "former", "defence", "secretary"])
    assert not holds_office(["a", "sailor"])
