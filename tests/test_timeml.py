"""TimeML: valid by the structure of version 1.2.1, the text unharmed, anchors that exist."""

from __future__ import annotations

import io
import re
from datetime import date
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings, strategies as st

from timeline.errors import OptionError
from timeline.model import Article, Passage, PassageKind, Sentence
from timeline.renderers import timeml
from timeline.resolver import resolve_sentences

PUBLISHED = date(2021, 11, 19)
DTD = """
<!ELEMENT TimeML (DOCID, DCT, TITLE?, TEXT)>
<!ATTLIST TimeML xmlns:xsi CDATA #IMPLIED xsi:noNamespaceSchemaLocation CDATA #IMPLIED>
<!ELEMENT DOCID (#PCDATA)>
<!ELEMENT DCT (TIMEX3)>
<!ELEMENT TITLE (#PCDATA)>
<!ELEMENT TEXT (#PCDATA | TIMEX3)*>
<!ELEMENT TIMEX3 (#PCDATA)>
<!ATTLIST TIMEX3
  tid ID #REQUIRED
  type (DATE | TIME | DURATION | SET) #REQUIRED
  value CDATA #REQUIRED
  mod (BEFORE | AFTER | ON_OR_BEFORE | ON_OR_AFTER | LESS_THAN | MORE_THAN | EQUAL_OR_LESS | EQUAL_OR_MORE | START | MID | END | APPROX) #IMPLIED
  functionInDocument (CREATION_TIME | EXPIRATION_TIME | MODIFICATION_TIME | PUBLICATION_TIME | RELEASE_TIME | RECEPTION_TIME | NONE) "NONE"
  temporalFunction (true | false) "false"
  anchorTimeID IDREF #IMPLIED
  beginPoint IDREF #IMPLIED
  endPoint IDREF #IMPLIED
  quant CDATA #IMPLIED
  freq CDATA #IMPLIED
  comment CDATA #IMPLIED>
"""
"""After the specification of TimeML 1.2.1 (October 2005), 2.3 TIMEX3, and the layout of TempEval-3."""
VALUE = re.compile(
    r"(?:PAST|PRESENT|FUTURE)_REF"
    r"|P(?:(?:\d+(?:\.\d+)?|X)(?:DE|CE|[YMWDQ]))*(?:T(?:(?:\d+(?:\.\d+)?|X)[HMS])+)?"
    r"|(?:BC)?[\dX]{1,4}(?:-(?:[\dX]{2}(?:-[\dX]{2})?|W[\dX]{1,2}(?:-(?:WE|\d))?|Q[\dX]|H[\dX]|SP|SU|FA|WI))?(?:T(?:MO|MI|AF|EV|NI|DT|\d\d(?::\d\d(?::\d\d)?)?)?)?"
)
TEXT = (
    "Smith & Sons <shut> the mill on Thursday, a day earlier than planned.\n\nIt was built in 1890 and will be sold early next year, perhaps on Nov. 30 at 9 a.m. EST. "
    "Some 200 people worked there for more than 20 years, every Monday to Friday; sales fell in the third quarter. The owner, once rich, now lives abroad."
)


def read(text: str, title: str = "", published: date = PUBLISHED, key: str = "a.md"):
    article = Article(key, text, published, title=title)
    sentence = Sentence(0, 0, len(text), text, Passage(PassageKind.BODY, 0, len(text), published, "en"))
    return [(article, [(sentence, resolve_sentences([sentence])[0])])]


def tags(data: bytes):
    return ET.fromstring(data).findall(".//TIMEX3")


def test_it_is_valid_by_the_structure_of_timeml():
    etree = pytest.importorskip("lxml.etree")
    document = etree.fromstring(timeml.render(read(TEXT, "Mill & mill <end>")))
    dtd = etree.DTD(io.StringIO(DTD))
    assert dtd.validate(document), dtd.error_log


def test_the_text_is_unharmed():
    root = ET.fromstring(timeml.render(read(TEXT, "Mill & mill <end>")))
    assert "".join(root.find("TEXT").itertext()) == TEXT
    assert root.findtext("TITLE") == "Mill & mill <end>"
    assert root.findtext("DOCID") == "a.md"


def test_the_creation_time_and_what_is_counted_from_it():
    found = {t.text: t.attrib for t in tags(timeml.render(read(TEXT)))}
    assert found["2021-11-19"] == {"tid": "t0", "type": "DATE", "value": "2021-11-19", "temporalFunction": "false", "functionInDocument": "CREATION_TIME"}
    assert found["Thursday"]["value"] == "2021-11-18"
    assert found["Thursday"]["temporalFunction"] == "true"
    assert found["Thursday"]["anchorTimeID"] == "t0"
    assert found["1890"]["temporalFunction"] == "false"
    assert found["early next year"]["mod"] == "START"
    assert found["more than 20 years"]["mod"] == "MORE_THAN"


def test_a_day_counted_from_a_day_told_names_its_expression():
    found = tags(timeml.render(read("He fell on November 3, 2021. She came two days later.")))
    assert [t.attrib.get("anchorTimeID") for t in found] == [None, None, "t1"]


def test_sets_have_their_quant_and_freq():
    found = tags(timeml.render(read("They meet every Monday and twice a week.")))
    assert [(t.attrib["type"], t.attrib.get("quant"), t.attrib.get("freq")) for t in found[1:]] == [("SET", "EVERY", None), ("SET", None, "2X")]


def test_every_value_has_the_form_of_a_timex3_value():
    for tag in tags(timeml.render(read(TEXT))):
        assert VALUE.fullmatch(tag.attrib["value"]), tag.attrib


@pytest.mark.parametrize("number", [0, 2])
def test_a_document_holds_one_article(number):
    with pytest.raises(OptionError, match=f"{number} articles"):
        timeml.render(read(TEXT) * number)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60), st.sampled_from([" on Friday ", " in 1999\r\n", " last week, ", ""]), st.text(max_size=60))
def test_any_text_gives_well_formed_xml_of_the_same_length(before, time, after):
    text = before + time + after
    root = ET.fromstring(timeml.render(read(text, title=before, key=after or "x")))
    back = "".join(root.find("TEXT").itertext())
    assert len(back) == len(text)
    assert all(a == b or b == "\ufffd" for a, b in zip(text, back, strict=True))
