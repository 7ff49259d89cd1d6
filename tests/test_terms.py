"""Stems, stop words, background frequencies, and what describes a whole article."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, strategies as st

from timeline import passages, sentences, terms
from timeline.model import Article

DAY = date(2024, 3, 6)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("The bridges were closed after engineers had found cracks.", "en", ("bridg", "close", "engin", "found", "crack")),
        ("The Mayor's offices", "en", ("mayor", "offic")),
        ("On Tuesday, 6 March 2024", "en", ("2024",)),
        ("closing, closed, CLOSES", "en", ("close",)),
        ("Die Brücken wurden gesperrt", "de", ("bruck", "gesperrt")),
        ("Les ponts ont été fermés lundi", "fr", ("pont", "ferm")),
        ("", "en", ()),
        ("of the and", "en", ()),
    ],
)
def test_stems_are_distinct_in_order_without_stop_words(text, language, found):
    assert terms.stems(text, language) == found


@given(st.text(max_size=80))
def test_stems_of_anything_are_distinct_and_longer_than_a_letter(text):
    found = terms.stems(text)
    assert len(set(found)) == len(found)
    assert all(found)


def test_common_words_are_common_in_the_background():
    background = terms.background()
    assert background["govern"] > background["earthquak"] > background.get("heidelberg", 0.0)
    assert all(0 < share <= 1 for share in background.values())
    assert len(background) > 10_000


def describe(text: str, title: str = ""):
    article = Article("a", text, DAY, title=title, language="en")
    return terms.describe(article, sentences.split(text, passages.split(article)))


BODY = "Engineers closed the harbour bridge on Tuesday. A crack had been found in a girder. The ferry will run every ten minutes instead. Shops near the quay expect a quiet week."


def test_the_bag_counts_title_words_three_times_and_capitals_twice():
    bag, profile, _ = describe(BODY, "Harbour bridge closed")
    counts = dict(bag)
    assert counts["bridg"] == 3 + 1
    assert counts["harbour"] == 3 * 2 + 1
    assert "tuesdai" not in counts
    assert profile[:3] == ("engin", "close", "harbour")


def test_copies_share_most_shingles_and_other_texts_none():
    _, _, one = describe(BODY)
    _, _, copy = describe(BODY.replace("Shops near the quay expect a quiet week.", "The council meets on Friday."))
    _, _, other = describe("The orchestra opened its season with a new work by a young composer. The hall was full, and the applause long.")
    assert len(set(one) & set(copy)) > len(one) / 2
    assert not set(one) & set(other)
    assert list(one) == sorted(one)
