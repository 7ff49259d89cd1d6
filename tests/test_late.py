"""A page stamped long after it was written, as earlier articles show: no day is counted from its date."""

from datetime import date

import pytest

import timeline
from timeline.model import Article

NEWS = """The ferry Lom sank off Bergen on Friday with 143 people on board, and 87 of them drowned, the coastguard said.
Divers found the wreck of the Lom in 212 metres of water. Captain Jon Lund sent a distress call before the ferry turned over.
The shipping company Fjordline said the Lom had been inspected. The ferry carried 31 cars between Bergen and Stavanger."""
COPY = """A ferry sank off Bergen on Friday and 87 people drowned, the Norwegian coastguard said.
The Lom carried 143 people and 31 cars from Bergen to Stavanger when it turned over. Captain Jon Lund had sent a distress call.
Divers found the wreck in 212 metres of water; the shipping company Fjordline said the ferry had been inspected."""
FOLLOWED = """The captain of the ferry Lom, which sank off Bergen with 143 people on board, was charged on Friday over the death of 87 of them.
Captain Jon Lund had sent a distress call before the ferry turned over. Divers found the wreck of the Lom in 212 metres of water.
The shipping company Fjordline said the Lom had been inspected. The ferry carried 31 cars between Bergen and Stavanger."""
KNOWING = COPY + "\nThe wreck was raised on 20 March 2018."
SECOND = """A second ferry sank off Bergen on Friday, weeks after the Lom, which carried 143 people and 31 cars from Bergen to Stavanger, turned over.
Captain Jon Lund of the Lom had sent a distress call; 87 drowned. Divers found the wreck in 212 metres of water."""
BACK = COPY.replace("A ferry sank off Bergen on Friday", "The ferry that sank off Bergen on 12 January was raised on Friday")
ANOTHER = COPY.replace("87", "64").replace("143", "150").replace("212", "90").replace("31 cars", "18 cars")


def built(*told):
    return timeline.build([Article(f"{n}", text, date.fromisoformat(day), source=source, title=title, language="en") for n, (day, source, title, text) in enumerate(told)])


def days(tl):
    return [e.when.start.isoformat() for e in tl.events]


FIRST = ("2018-01-14", "post", "Ferry Lom sinks off Bergen, dozens drown", NEWS)


@pytest.mark.parametrize("day", ["2018-01-18", "2018-03-26", "2018-12-30"])
def test_a_later_copy_gives_no_day(day):
    tl = built(FIRST, (day, "crawl", "Ferry sinks off Bergen", COPY))
    assert set(days(tl)) == {"2018-01-12"}
    assert {(u.article, u.expression, u.reason) for u in tl.undated} == {("1", "Friday", f"counted from the page's date, {day}, but its news is that of 2018-01-14 (0): give the day it was written")}


@pytest.mark.parametrize(
    ("day", "text", "own"),
    [
        ("2018-01-16", COPY, "2018-01-12"),  # of its days
        ("2018-03-26", FOLLOWED, "2018-03-23"),  # what came of it
        ("2018-03-26", KNOWING, "2018-03-23"),  # it knows what came later
        ("2018-03-26", ANOTHER, "2018-03-23"),  # another ferry
        ("2018-03-26", SECOND, "2018-03-23"),  # a second one
        ("2018-03-26", BACK, "2018-03-23"),  # it looks back
    ],
)
def test_other_articles_keep_their_days(day, text, own):
    assert own in days(built(FIRST, (day, "daily", "Ferry Lom: captain", text)))


def test_an_article_like_others_of_its_days_keeps_them():
    assert "2018-03-23" in days(built(FIRST, ("2018-03-26", "daily", "Ferry sinks off Bergen", COPY), ("2018-03-27", "echo", "Ferry sinks off Bergen", COPY.replace("Norwegian ", ""))))


TOLD = """Engineers have found unknown moss in the tunnels below Oslo for the first time. The moss lives without light on salt and iron.
Biologists of the university had looked for such moss in tunnels for years. The engineers took samples of the moss from the walls of the tunnels."""
AGAIN = """Engineers have for the first time found an unknown moss in the tunnels below Oslo. The moss lives on salt and iron, without light.
The engineers took samples from the walls of the tunnels, where biologists of the university had looked for moss for years."""


@pytest.mark.parametrize(("title", "text", "found"), [
    ("Engineers find unknown moss in Oslo tunnels", AGAIN, {"2018-01-02"}),
    ("Engineers find unknown moss in Oslo tunnels", AGAIN.replace("Engineers have", "On Thursday engineers"), {"2018-01-02", "2018-01-18"}),
])
def test_a_headline_shows_a_copy_where_no_day_is_named(title, text, found):
    assert set(days(built(("2018-01-02", "post", "Engineers have found unknown moss in Oslo tunnels for first time", TOLD), ("2018-01-19", "crawl", title, text)))) == found


OTHER = "The mayor of Lund resigned on Monday. She had led the town for years."


@pytest.mark.parametrize(("pages", "kept"), [(0, True), (1, False), (4, True)])
def test_no_date_of_a_source_is_believed_where_several_are_refuted(pages, kept):
    old = [("2018-03-26", "crawl", f"Ferry sinks off Bergen – {n} January 2018", "The ferry sank.") for n in (14, 15)][: 1 + (pages == 1)]
    more = [(f"2018-03-2{n}", "crawl", "A market", "The market of Lund was full.") for n in range(pages)] if pages > 1 else []
    assert ("2018-03-19" in days(built(*old, *more, ("2018-03-24", "crawl", "Mayor of Lund resigns", OTHER)))) is kept


def test_copies_by_one_source_leave_the_original():
    assert set(days(built(*[(day, "post", "Ferry Lom sinks off Bergen, dozens drown", NEWS) for day in ("2018-01-14", "2018-01-22", "2018-02-02")]))) == {"2018-01-12"}
