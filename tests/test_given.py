"""The main job on the two given articles, against what a careful reader resolves in them (../shared/seeds/README.md)."""

from __future__ import annotations

from datetime import date

import pytest

import timeline
from timeline import Status

# first day, last day, words that the event's evidence must hold (any case), id
WANTED = [
    ("2021-11-10", "2021-11-10", "bombers to patrol", "bombers sent to patrol"),
    ("2021-11-11", "2021-11-11", "drills for a second day", "drills"),
    ("2021-11-11", "2021-11-11", "foreign ministry on Thursday confirmed", "foreign ministry confirms"),
    ("2021-11-18", "2021-11-18", "uptick in NATO aircraft", "aircraft statement"),
    ("2021-11-18", "2021-11-18", "turned Europe’s accusations around", "Putin's accusation"),
    ("2021-11-18", "2021-11-18", "leaving the border right now", "migrants leave"),
    ("2021-11-18", "2021-11-18", "Iraq plans to evacuate", "evacuation planned"),
    ("2021-11-17", "2021-11-17", "in the hands of a criminal", "post of 17 November"),
    ("2021-11-15", "2021-11-21", "sanctions being readied this week", "sanctions readied"),
    ("2021-11-08", "2021-11-14", "crisis began grabbing", "in the spotlight"),
    ("2020-01-01", "2020-12-31", "crackdown", "crackdown of 2020"),
]
NEVER = ["Leave a Reply", "Views:", "Related posts", "Credit: AP", "email address", "Nieopodal", "migrantów", "zapobiegli"]


@pytest.fixture(scope="module")
def given(shared):
    return timeline.build([shared / "seeds" / "articles.csv"])


@pytest.fixture(scope="module")
def texts(shared):
    return {path.name: path.read_text(encoding="utf-8") for path in (shared / "seeds").glob("*.txt")}


@pytest.mark.parametrize(("first", "last", "words"), [row[:3] for row in WANTED], ids=[row[3] for row in WANTED])
def test_what_a_careful_reader_finds(given, first, last, words):
    days = {(str(e.start), str(e.last)) for e in given.events for item in e.evidence if words in item.quote}
    assert (first, last) in days


def test_the_evacuation_is_planned_and_anchored_at_the_post(given):
    (item,) = (i for e in given.events for i in e.evidence if "Iraq plans to evacuate" in i.quote and e.status is Status.PLANNED)
    assert item.anchor == date(2021, 11, 18)


def test_two_acts_of_one_day_stay_two(given):
    """Each row of the table is an event of its own; two pairs stand in one sentence each."""
    one_sentence = ({"migrants leave", "evacuation planned"}, {"crackdown of 2020", "sanctions readied"})
    holders = {row[3]: {e.id for e in given.events for item in e.evidence if row[2] in item.quote and item.basis != "retold"} for row in WANTED}
    shared = [(a, b) for a in holders for b in holders if a < b and holders[a] & holders[b] and {a, b} not in one_sentence]
    assert not shared


def test_nothing_else_has_a_day(given):
    wanted = {(first, last) for first, last, *_ in WANTED} | {("2021-11-12", "2021-11-12")}  # a lead may stand on its day of publication
    assert {(str(e.start), str(e.last)) for e in given.events} <= wanted


def test_furniture_and_polish_give_nothing(given):
    quotes = [item.quote for event in given.events for item in event.evidence]
    assert not [quote for quote in quotes for words in NEVER if words in quote]
    assert any(s.reason == "language pl" for s in given.skipped)


def test_the_troops_count_once_and_get_no_invented_day(given):
    events = [e for e in given.events for item in e.evidence if "15,000 Polish troops" in item.quote and item.basis != "retold"]
    assert len(events) <= 1
    assert all(e.assumed for e in events)


def test_evidence_cuts_its_quote_out_of_the_article(given, texts):
    for event in given.events:
        for item in event.evidence:
            text = texts[item.article]
            assert text[item.start : item.end] == item.quote
            assert text[item.expression_start : item.expression_end] == item.expression or not item.expression


def test_a_day_keeps_what_touches_it(given):
    kept = given.between(date(2021, 11, 11), date(2021, 11, 11))
    assert {e.id for e in kept.events} == {e.id for e in given.events if e.start <= date(2021, 11, 11) <= e.last}
    assert any(e.start == date(2021, 11, 8) for e in kept.events)
    assert kept.undated == given.undated
    assert kept.left_out == len(given.events) - len(kept.events)
