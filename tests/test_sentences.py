"""Sentences: exact offsets, abbreviations, paragraphs as boundaries, wrapped text."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, strategies as st

from timeline import paragraphs, passages, sentences
from timeline.model import Article, Passage, PassageKind

DAY = date(2024, 3, 13)


def split(text: str, language: str = "en", kind: PassageKind = PassageKind.BODY) -> list[str]:
    whole = Passage(kind, 0, len(text), DAY, language)
    made = sentences.split(text, [whole])
    assert [s.index for s in made] == list(range(len(made)))
    assert all(text[s.start : s.end] == s.text == s.text.strip() and s.passage is whole for s in made)
    return [s.text for s in made]


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Roe came.|Mr. Poe left.",
        "If it agrees, Ms. Roe will go.|Atty. Gen. Poe met Amb. Moe and Cllr. Zoe.",
        "He met Mrs. Roe on Nov. 18 in St. Louis, Mo., at 5 p.m.|Then he left.",
        "The U.S. Army left.|It was over.",
        "They met in the U.S.|The talks failed.",
        "Rep. Jane Roe, D-Calif., spoke.|Sen. Poe did not.",
        "Lt. Gov. Poe met Gen. Moe.|Lt. Col. Zoe was there.",
        "Acme Inc. said so.|Acme Corp. rose 3.5 percent.",
        "It ended at 5 p.m. Friday.|He left at 6 a.m. on Sept. 5.",
        "It ended at 5 p.m. GMT.|It began at noon.",
        "It ended at 5 p.m.|NATO said nothing.",
        "No. 10 said nothing.|Prof. Roe vs. Poe.",
        "J. K. Roe and J.R. Poe met.|They left.",
        "It cost $2.5m.|It was cheap.",
        "“Go,” he said.|“Why?” she asked.",
        "Wait...|It went on… and on.",
        "See example.com for more.|It opened.",
        "Washington, D.C., was quiet.|So was N.Y.",
        "It was Sun. Dec. 31 when it landed.|It was late.",
        "It rained on Sun.|Everyone left.",
        "It began on Tues. and ended on Wed. night.|It was dry.",
        "He said that the F.B.I. bulletin was late.|It was.",
        "Approx. 500 came.|They left.",
        "Eleven miners fell ill.|A larger outbreak in 2020 killed 240.|They mine ore.|Nobody sang.",
    ],
)
def test_abbreviations_and_ends(text):
    assert split(text.replace("|", " ")) == text.split("|")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Am 9. November kam er.|Am 3. Mai 2021 ging er.|Dr. Müller sagte z. B. nichts.|Er kam um 8.30 Uhr.|Ca. 5 Mio. Euro kostete es."),
        ("fr", "M. Dupont est venu le 9 novembre.|Il est parti."),
        ("pl", "Dnia 9 listopada 2021 r. zamknięto most.|Potem przyszło ok. 100 osób."),
        ("xx", "One.|Two."),
    ],
)
def test_other_languages(language, text):
    assert split(text.replace("|", " "), language) == text.split("|")


def test_a_full_stop_that_lost_its_space():
    assert split("The bridge shut last year.The council says so. See a.Bc here.") == [
        "The bridge shut last year.",
        "The council says so.",
        "See a.Bc here.",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "See the latest on the fever|The Norwegian couple who fell ill were named late on Monday.",
        "A guard speaks after the fire|A captain in Oslo told the court that he saw it.",
        "NEW RULES FOR OLD PORTS|In June, Norsk opened its gates.",
        "UNLIKELY|The fall in its price means little.",
        "The bridge was praised by The old Gazette of Oslo.",
        "He took vitamin A for months and The Hague paid.",
    ],
)
def test_a_caption_that_runs_into_the_text(line):
    assert split(line.replace("|", " ")) == line.split("|")


@pytest.mark.parametrize(
    "line",
    [
        "Images of dead birds are fuelling public anger in Norway|The Norwegian council has given Norsk a week to act. It may act.",
        "Norsk shares blame for the spill|In a letter the firm said on Monday that others were late. It may act.",
        "Nearly all survivors were pulled from the ferry|Rescuers have begun a search, and the rescuers are tired. It may act.",
        "Survivors pulled from the ferry in Lom|Rescuers have begun a search, and the rescuers are tired. It may act.",
        "Lund was terrified that he would lose his ship Ida Berg may be hurt but she feels lucky. It may act.",
        "Ida Berg feared that she would lose her leg|Ida Berg may be hurt but she feels lucky. It may act.",
        "Many sailors were hurt in the fire|Five ships were towed to Lom on Monday. It may act.",
        "More than 700 have been hurt in Lom|A 20-year-old sailor has died in Bergen. It may act.",
        "The storms left thousands homeless|A Lom-based charity is sending help. It may act.",
        "Oslo doubles harbour checks after northern oil spill|Ms Berg expressed sympathy for the crew. It may act.",
        "Ida Berg pledges help for Lom flood victims|Norwegian President Ida Berg has vowed to act. It may act.",
        "Ida Berg to write northern sea memoir|Karl Lund said he was glad. It may act.",
        "Navy says a teenage Norwegian could be lost. It may act.",
        "Navy helps Lom actor Karl Lund has hired. It may act.",
        "Oslo drops old claim Lund was hurt in Lom. It may act.",
        "When Oslo closes its harbour Bergen will open one. It may act.",
        "The navy closes the old harbour Bergen has used. It may act.",
        "The raids have one aim: civil war|150 died in one day in Lom and more may die. It may act.",
        "Spill a result of ` poor decision making'|The old spill in the north has had a cost, Berg says. It may act.",
        "Old Ferry Sinks off Lom in the North|Hundreds of sailors have been saved. It may act.",
        "Old Harbour Rescue Set in Motion|The Berg council proposed to help on Monday. It may act.",
        "Six days on: children saved from under the rubble|Rescuers have pulled a boy free. It may act.",
        "The first to win it since 1969, when two Norwegians were given the prize. It may act.",
        "Harbour Festival Opens in Lom with The Northern Lights. It may act.",
        "On Northern Web Sites, Joy Over the Storm. It may act.",
        "The old leader hired The Northern Group to plan his works. It may act.",
        "Karl Lund said so to the House committee that met on Monday. It may act.",
        "Berg praised the film of the singer Karl Lund on Monday, and Karl Lund was glad. It may act.",
        "Berg told the crew “we sang The Northern Sea on Monday” and was glad. It may act.",
    ],
)
def test_a_head_that_runs_into_the_text(line):
    assert split(line.replace("|", " "))[:-1] == line.removesuffix(" It may act.").split("|")


def test_further_down_a_capital_alone_begins_no_sentence():
    before = "The storm was long, and the sailors were cold. " * 20
    line = "Norsk shares blame for the spill In a letter the firm said on Monday that others were late."
    assert split(before + line)[-1] == line


@pytest.mark.parametrize("mark", ["Editor's note: Ida Berg is a captain.", "However, more ships may sail.", "On 16 October 1978 a ship sank.", "Ahead of the hearing, more ships sailed."])
def test_what_always_begins_a_sentence(mark):
    before = "The storm was long, and the sailors were cold. " * 20
    assert split(f"{before}A ship sank in the old port {mark}")[-2:] == ["A ship sank in the old port", mark]
    assert split(f"{before}He left Lom. {mark}")[-1] == mark


def test_a_chronicle_is_cut_at_its_days():
    line = "10 June: Oslo condemns the raid 19 July: Bergen shuts its port after a storm 8 August: Oslo pays"
    assert split(line) == ["10 June: Oslo condemns the raid", "19 July: Bergen shuts its port after a storm", "8 August: Oslo pays"]


def test_a_chronicle_with_dashes_is_cut_at_its_days():
    days = ["23 Dec 2011 - 44 people killed in blasts in Lom", "10 Feb 2012 - 28 people killed as a barracks is hit", "17 Mar - Oslo condemns the raid", "10 May - a bridge falls"]
    assert split(" ".join(days)) == days
    for line in ("The strike ran from 23 Dec - a Friday - to 10 Feb and cost 3 million", "He was mayor 3 May 2010 - 10 June 2011 - 4 July 2012 in Lom", "On 3 May - his birthday - and on 10 June he sang"):
        assert split(line) == [line]


def test_a_stray_quotation_mark_is_no_sentence():
    assert split("They left. ' \n”\nIt rained.") == ["They left. '", "”", "It rained."]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\n\n \n"])
def test_a_line_break_ends_a_sentence(end):
    assert split(f"Bridge shut{end}The council of{end}Dr. Roe came") == ["Bridge shut", "The council of", "Dr. Roe came"]


def test_a_dateline_is_no_sentence():
    assert split("LISBON —", kind=PassageKind.DATELINE) == []
    assert split("Photo: AP", kind=PassageKind.CAPTION) == ["Photo: AP"]


WRAPPED = """Bridge shut

Engineers closed the old harbour bridge on Friday after they had found
a crack in one of its girders, the council said. It will not open before
Easter.

The crack is two metres long. Lorries have been banned from the
Lisbon road since Monday, and the ferry runs twice an hour until
then.
- A first point
- A second point
"""


def test_wrapped_text_is_read_in_paragraphs():
    spans = [WRAPPED[a:b] for a, b in paragraphs.spans(WRAPPED)]
    assert [s.split()[-1] for s in spans] == ["shut", "Easter.", "then.", "point", "point"]
    texts = [s.text for s in sentences.split(WRAPPED, passages.split(Article("a", WRAPPED, DAY)))]
    assert texts[1].endswith("found\na crack in one of its girders, the council said.")
    assert len(texts) == 7


def test_short_lines_are_not_taken_for_wrapped_text():
    text = "Roe\nPoe\nMoe\nZoe\nHarbour bridge shut\nCouncil says so\n"
    assert len(paragraphs.spans(text)) == 6


@given(st.text(alphabet=st.sampled_from("aB.!? \n\r\u2028\u3002“”'5Dr"), max_size=80), st.sampled_from(["en", "de", "pl", ""]))
def test_nothing_but_white_space_is_lost(text, language):
    made = split(text, language)
    assert "".join("".join(made).split()) == "".join(text.split())
