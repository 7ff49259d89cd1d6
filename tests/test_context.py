"""The headline beside a sentence that cannot be understood alone."""

from __future__ import annotations

from datetime import date

import pytest

import timeline
from timeline.model import Article

_HEADLINE = "Six dead as Bergen train hits lorry at level crossing"
_LEAD = "Six people died when a train hit a lorry on Monday."


def summaries(text, title=_HEADLINE):
    """Of the entries that the last line gives."""
    told = timeline.build([Article("a", f"{_LEAD}\n{text}", date(2021, 11, 10), title=title, language="en")])
    return [e.summary for e in told.events if e.evidence[0].quote == text]


@pytest.mark.parametrize(
    "text",
    [
        "The line was closed on Tuesday.",
        "Elections are due on November 20.",
        "The treasure was dug up in 1987 by a farmer who was looking for a drain.",
        "Karl Novak visited the site of the crash on Tuesday.",
        "Lindiwe Maseko takes over on November 20.",
        "Havn Rail ended his contract on Tuesday.",
        "Shareholders filed a class action on Tuesday.",
    ],
)
def test_what_names_nothing_of_the_story_stands_under_its_headline(text):
    assert summaries(text) == [f"{text} (in “{_HEADLINE}”)"]


@pytest.mark.parametrize(
    "text",
    [
        "Police in Bergen closed the line on Tuesday.",  # the headline names it
        "Six people were dead on Monday as the train hit the lorry at the level crossing.",  # tells what the headline does
        "Havn Rail opened a large office in Lom on Tuesday.",  # points at nothing
        "Elsewhere, two people were killed on Tuesday when a house collapsed.",  # another matter
    ],
)
def test_what_can_be_read_alone_stands_alone(text):
    assert summaries(text) in ([text], [])


def test_the_site_is_left_out_and_quotation_marks_are_nested():
    assert summaries("The line was closed on Tuesday.", 'Train "hits lorry" at level crossing - BBC News') == ["The line was closed on Tuesday. (in “Train 'hits lorry' at level crossing”)"]
    assert summaries("The line was closed on Tuesday.", "") == ["The line was closed on Tuesday."]


def test_another_telling_that_names_it_is_enough():
    articles = [
        Article("a", f"{_LEAD}\nThe line was closed on Tuesday.", date(2021, 11, 10), title=_HEADLINE, source="A", language="en"),
        Article("b", f"{_LEAD}\nThe line of Norsk Rail was closed on Tuesday.", date(2021, 11, 10), title=_HEADLINE, source="B", language="en"),
    ]
    assert not any("(in “" in e.summary for e in timeline.build(articles).events if len(e.sources) > 1)


def test_no_headline_stands_beside_another_language_or_on_a_page_of_many_matters():
    german = timeline.build([Article("a", "Am Dienstag wurde die Brücke gesperrt.", date(2021, 11, 12), title="Risse im Beton der Brücke", language="de")])
    assert [e.summary for e in german.events] == ["Am Dienstag wurde die Brücke gesperrt."]
    assert summaries("The line was closed on Tuesday.", "News in brief") == ["The line was closed on Tuesday."]


def test_two_alike_under_headlines_that_share_no_word_are_two():
    articles = [Article(key, "The hotel was bombed on Monday by men on motorbikes.", date(2021, 11, 10), title=title, source=key, language="en") for key, title in (("a", "Kabul: a night of fear"), ("b", "Syria war goes on"))]
    assert [{v.article for v in e.evidence} for e in timeline.build(articles).events] == [{"a"}, {"b"}]
