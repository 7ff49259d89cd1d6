"""A date that stands alone: read with its honest grain, or refused."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings, strategies as st

from timeline.dates import LONGEST, read
from timeline.interval import Grain, Interval

BASE = date(2024, 3, 13)
"""A Wednesday."""


@pytest.mark.parametrize(
    ("text", "expected", "grain"),
    [
        ("2024-03-05", "2024-03-05", Grain.DAY),
        ("20240305", "2024-03-05", Grain.DAY),
        ("2024/3/5", "2024-03-05", Grain.DAY),
        ("2021-11-19T23:30:00-05:00", "2021-11-19", Grain.DAY),  # the day as written: no zone moves it
        ("2021-11-19 10:00", "2021-11-19", Grain.DAY),
        ("Fri, 19 Nov 2021 10:00:00 +0000", "2021-11-19", Grain.DAY),
        ("2021-11", "2021-11", Grain.MONTH),
        ("11/2021", "2021-11", Grain.MONTH),
        ("2021", "2021", Grain.YEAR),
        ("2021-W45", "2021-11-08 to 2021-11-14", Grain.WEEK),
        ("2021-Q3", "2021-07-01 to 2021-09-30", Grain.QUARTER),
        ("Q1 2024", "2024-01-01 to 2024-03-31", Grain.QUARTER),
        ("1 March 2024", "2024-03-01", Grain.DAY),
        ("March 1st, 2024", "2024-03-01", Grain.DAY),
        ("Wednesday, November 10, 2021", "2021-11-10", Grain.DAY),
        ("November 10, 2021, 2:00 p.m. ET", "2021-11-10", Grain.DAY),
        ("10 November 2021 at 14:00", "2021-11-10", Grain.DAY),
        ("Nov. 18, 2021", "2021-11-18", Grain.DAY),
        ("March 2024", "2024-03", Grain.MONTH),
        ("13/4/2024", "2024-04-13", Grain.DAY),
        ("29 February 2024", "2024-02-29", Grain.DAY),
        ("today", "2024-03-13", Grain.DAY),
        ("yesterday", "2024-03-12", Grain.DAY),
        ("Wednesday", "2024-03-13", Grain.DAY),  # the base itself counts
        ("Friday", "2024-03-08", Grain.DAY),
        ("last Friday", "2024-03-08", Grain.DAY),
        ("two weeks ago", "2024-02-26 to 2024-03-03", Grain.WEEK),
        ("last week", "2024-03-04 to 2024-03-10", Grain.WEEK),
        ("last month", "2024-02", Grain.MONTH),
        ("a year ago", "2023", Grain.YEAR),
        ("Nov. 18", "2023-11-18", Grain.DAY),  # the past is preferred
    ],
)
def test_english(text, expected, grain):
    found = read(text, ["en"], BASE)
    assert (str(found), found.grain) == (expected, grain)


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("5. März 2024", "de", "2024-03-05"),
        ("5.3.2024", "de", "2024-03-05"),
        ("1er mars 2024", "fr", "2024-03-01"),
        ("3 marca 2024", "pl", "2024-03-03"),
        ("marzec 2024", "pl", "2024-03"),
        ("w zeszłym tygodniu", "pl", "2024-03-04 to 2024-03-10"),
        ("środa", "pl", "2024-03-13"),
        ("5 марта 2024 года", "ru", "2024-03-05"),
        ("3 de marzo de 2024", "es", "2024-03-03"),
        ("2024年3月5日", "zh", "2024-03-05"),
        ("2024년 3월 5일", "ko", "2024-03-05"),
        ("29 فبراير 2024", "ar", "2024-02-29"),
        ("5 मार्च 2024", "hi", "2024-03-05"),
        ("5 มีนาคม 2024", "th", "2024-03-05"),
    ],
)
def test_other_languages(text, code, expected):
    assert str(read(text, [code], BASE)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "hello", "we", "fr", "by 50%", "by 50", "50", "12", "the 3rd", "boy", "second day", "May said", "$2,021", "March 5, '21", "31 February 2024", "99 March 2024",
        "2021-13", "2021-02-30", "2021-W54", "13/2021", "3/4/2024", "flight 370", "version 2.0", "12:30", "Updated 10 November 2021", "March 3 and April 5, 2020", "1.2.3.4",
        "on Wednesday in a show of strength", "x" * 65, "1 " * 200, "\x00", "2024-03-05" * 7, "🇵🇱", "nan", "None", "True",
    ],
)  # fmt: skip
def test_refused(text):
    assert read(text, ["en"], BASE) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [("5 March 2021", "2021-03-05"), ("Fri 5 March 2021", "2021-03-05"), ("March 2021", "2021-03"), ("2021", "2021"), ("5 March", "None"), ("Friday", "None"), ("yesterday", "None"), ("last week", "None")],
)
def test_without_a_base_only_what_needs_none(text, expected):
    assert str(read(text, ["en"])) == expected


def test_the_first_language_that_reads_it_wins():
    assert str(read("3/4/2024", ["de", "en"], BASE)) == "2024-04-03"
    assert str(read("3 marca 2024", ["en", "pl"], BASE)) == "2024-03-03"
    assert read("3 marca 2024", [], BASE) is None
    assert read("3 marca 2024", ["xx", ""], BASE) is None


@pytest.mark.parametrize("base", [date(1, 1, 1), date(9999, 12, 31)], ids=str)
@pytest.mark.parametrize("text", ["Thursday", "yesterday", "tomorrow", "today", "10 years ago", "in 10 years", "last week", "5 March", "Friday"])
def test_the_ends_of_the_calendar_raise_nothing(text, base):
    assert read(text, ["en"], base) is None or isinstance(read(text, ["en"], base), Interval)


@settings(max_examples=150, deadline=None)
@given(
    st.text(max_size=LONGEST) | st.lists(st.sampled_from(["5", "31", "2021", "March", "last", "week", "ago", "of", "we", "/", "-", ".", "the", "th", "10:30", "Q1", "'99"]), max_size=8).map(" ".join),
    st.dates(),
    st.sampled_from([("en",), ("de",), ("pl", "en"), ("zh",)]),
)
def test_any_text_is_read_or_refused(text, base, languages):
    found = read(text, languages, base)
    assert found is None or isinstance(found, Interval)
    assert found == read(text, languages, base)
