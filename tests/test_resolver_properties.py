"""What holds of every text on every day, in languages with tables of their own and in those without."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings, strategies as st

from timeline.interval import Grain, Interval
from timeline.model import Article, Basis, Passage, PassageKind, Sentence, TimexType
from timeline.resolver import explain, resolve, resolve_sentences
from timeline.timex import LANGUAGES, LONGEST, language
from timeline.timex.pattern import Number

CODES = ("en", "de", "fr", "pl", "ru", "zh")
DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31)) | st.sampled_from(
    [date(1, 1, 1), date(1, 1, 7), date(4, 2, 29), date(2020, 2, 29), date(2021, 12, 31), date(9999, 1, 1), date(9999, 12, 30), date(9999, 12, 31)]
)


def surfaces(code: str) -> list[str]:
    """All words that the language's tables and patterns know, so that drawn text is full of time."""
    tables = language(code)
    listed = {word for slot in tables.slots.values() if not isinstance(slot, Number) for word in slot}
    return sorted(listed | set(tables.tables))


PIECES = {
    code: st.sampled_from(surfaces(code)).map(lambda word: word)
    | st.integers(0, 32).map(str)
    | st.integers(0, 10000).map(str)
    | st.sampled_from([",", ".", "-", "–", "/", ":", "'", "’", "(", "$", "%", "\n", "\n\n", "1st", "22nd", "'99", "10:30", "1990s", "5.11.2021", "2021-11-05", "1/2"])
    | st.text(max_size=4)
    for code in CODES
}


@st.composite
def texts(draw: st.DrawFn) -> tuple[str, str]:
    """A language, and a text in it: words of time in any order, in any case, with anything between them."""
    code = draw(st.sampled_from(CODES))
    pieces = draw(st.lists(st.tuples(PIECES[code], st.sampled_from(["", " ", " ", " ", "  "])), max_size=14))
    text = "".join(piece + gap for piece, gap in pieces)
    return code, draw(st.sampled_from([text, text.title(), text.upper()]))


def check(text: str, published: date, code: str) -> None:
    found = resolve(text, published, code)
    end = 0
    for r in found:
        assert end <= r.start < r.end <= len(text), "in the text, in order, not overlapping"
        assert r.text == text[r.start : r.end]
        assert len(r.text) <= LONGEST
        assert isinstance(r.type, TimexType)
        assert isinstance(r.basis, Basis)
        assert r.value
        assert r.rule
        assert explain(r)
        for interval in (r.interval, r.span):
            if interval is not None:
                assert isinstance(interval, Interval)
                assert interval.start is None or interval.end is None or interval.start < interval.end
                assert re.fullmatch(r"[\dX~?%./-]+", interval.edtf()), interval.edtf()
        end = r.end
    assert found == resolve(text, published, code), "the same again"


@settings(max_examples=400, deadline=None)
@given(texts(), DAYS)
def test_words_of_time_in_any_order_on_any_day(drawn, published):
    code, text = drawn
    check(text, published, code)


@settings(max_examples=150, deadline=None)
@given(st.text(), DAYS, st.sampled_from(CODES))
def test_any_text_on_any_day(text, published, code):
    check(text, published, code)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("published", [date(1, 1, 1), date(4, 2, 29), date(2020, 2, 29), date(9999, 12, 31)], ids=str)
def test_every_example_at_the_ends_of_the_calendar(code, published):
    tables = language(code)
    for row in (*tables.rules, *tables.merges, *tables.prefixes, *tables.joins):
        for text, _ in row.examples:
            check(text.replace("[", "").replace("]", ""), published, code)


NEUTRAL = {
    "en": "The bridge is made of steel. Its owner refused to comment, and nobody else was hurt.",
    "de": "Die Brücke besteht aus Stahl. Der Besitzer wollte sich nicht äußern, verletzt wurde niemand.",
    "fr": "Le pont est en acier. Son propriétaire refuse de parler, et personne ne souffre.",
    "pl": "Most jest ze stali. Właściciel nie chciał rozmawiać, nikt inny nie ucierpiał.",
    "ru": "Мост сделан из стали. Владелец отказался говорить, больше никто не пострадал.",
    "zh": "大桥由钢制成。业主拒绝置评，无人受伤。",
}


def sentence(drawn: tuple[str, str]) -> tuple[str, str]:
    """One sentence of it: no full stop or line break of its own."""
    code, text = drawn
    return code, re.sub(r"[.!?;:\n\r\v\f\x1c-\x1e\x85\u2028\u2029]", " ", text).strip() + "."


@settings(max_examples=200, deadline=None)
@given(texts().map(sentence), st.dates(date(1000, 1, 1), date(9000, 1, 1)))
def test_unrelated_text_after_a_sentence_changes_nothing(drawn, published):
    code, text = drawn
    alone = resolve(text, published, code)
    assert resolve(f"{text}\n\n{NEUTRAL[code]}", published, code) == alone


@settings(max_examples=100, deadline=None)
@given(st.lists(texts().map(sentence), min_size=1, max_size=3), st.dates(date(1000, 1, 1), date(9000, 1, 1)))
def test_later_sentences_change_no_earlier_one(drawn, published):
    """Only what was told before is remembered."""
    code = drawn[0][0]
    made, at = [], 0
    for n, (_, text) in enumerate(drawn):
        passage = Passage(PassageKind.BODY, 0, 10**6, published, code)
        made.append(Sentence(n, at, at + len(text), text, passage))
        at += len(text) + 1
    everything = resolve_sentences(made)
    assert len(everything) == len(made)
    for n in range(len(made)):
        assert resolve_sentences(made[: n + 1]) == everything[: n + 1]
    for sentence_, found in zip(made, everything, strict=True):
        assert all(sentence_.start <= r.start < r.end <= sentence_.end for r in found)


def test_passages_that_tell_nothing_resolve_to_nothing():
    article = Article("a", "Updated Friday", date(2021, 11, 19))
    passage = Passage(PassageKind.FURNITURE, 0, len(article.text), article.published, "en")
    assert resolve_sentences([Sentence(0, 0, len(article.text), article.text, passage)]) == ((),)


def test_a_full_calendar_of_days_has_honest_grains():
    for text, grain in (("on 5 March 2024", Grain.DAY), ("in March 2024", Grain.MONTH), ("in 2024", Grain.YEAR), ("last week", Grain.WEEK)):
        assert [r.interval.grain for r in resolve(text, date(2024, 3, 13))] == [grain]
