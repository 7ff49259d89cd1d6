"""A page that is a later copy of an older article: no day is counted from its date."""

from datetime import date

import pytest

import timeline
from timeline import pipeline
from timeline.model import Article

TEXT = "The ferry Lom sank off Bergen on Friday. The crew of the Lom was rescued in May.\nIda Berg was there and wrote:\n{post}\nThe Lom was built on 3 May 2011."
ONE = "What a night. — Ida Berg (@idaberg) September 15, 2017"
OLD = f"{ONE}\nWhat a sea. — Jon Lund (@jonlund) September 14, 2017"
NEW = "What a night. — Ida Berg (@idaberg) November 25, 2017"


def told(post, title=""):
    reading = pipeline.read(Article("a", TEXT.format(post=post), date(2017, 11, 26), title=title, language="en"))
    return [(m.title, str(m.evidence.when.start)) for m in reading.mentions if m.title and m.evidence.when], [u.reason for u in reading.undated]


@pytest.mark.parametrize(
    ("post", "title"),
    [
        (NEW, ""), ("", ""), (f"{OLD}\n{NEW}", ""), (ONE, ""), (f"It began last month, when she wrote:\n{OLD}", ""),
        ("", "The sinking of 3 May 2011 recalled"), ("", "Ferry sinks – 24 November 2017"), ("", "Inquiry into the crash of 12 March 2016"),
    ],
)
def test_days_are_counted_from_a_page_of_its_day(post, title):
    assert ("The ferry Lom sank off Bergen", "2017-11-24") in told(post, title)[0]


@pytest.mark.parametrize(("post", "title", "why"), [(OLD, "", "its posts are of 2017-09-15 and before"), ("", "Ferry sinks – 15 September 2017", "its headline is of 2017-09-15")])
def test_none_is_counted_from_the_date_of_a_later_copy(post, title, why):
    days, reasons = told(post, title)
    assert days == [("The crew of the Lom was rescued", "2017-05-01"), ("The Lom was built", "2011-05-03")]
    assert reasons == [f"counted from the page's date, 2017-11-26, but {why}: give the day it was written"]


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("https://news.example/2017/09/15/ferry-lom", "2017-09-15"), ("https://news.example/uk/2017/nov/23/ferry-lom", "2017-11-23"), ("https://news.example/2017-11-29-ferry.html", "2017-11-29"),
        ("https://news.example/2017/10/ferry-lom/", "2017-10"), ("https://news.example/2017/11/24/ferry-lom", ""), ("https://news.example/2017/11/28/ferry-lom", ""),
        ("https://news.example/2017/11/10-ferries-that-sank/", ""), ("https://news.example/story/20010512", ""), ("https://news.example/2017/13/40/", ""),
    ],
)  # fmt: skip
def test_none_is_counted_from_a_date_that_the_address_belies(url, why):
    article = Article("a", TEXT.format(post=""), date(2017, 11, 26), url=url, language="en")
    reasons = [f"counted from the page's date, 2017-11-26, but its address bears {why}: give the day it was written"] if why else []
    assert [u.reason for u in pipeline.read(article).undated] == reasons


def test_what_is_left_out_is_listed():
    article = Article("a", TEXT.format(post=OLD), date(2017, 11, 26), language="en")
    assert {u.expression for u in timeline.build([article]).undated} == {"Friday"}
