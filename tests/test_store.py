"""timeline.json: read back equal, stable bytes, strict about what it reads."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings, strategies as st

from timeline import store
from timeline.errors import DocumentError
from timeline.interval import Grain, Interval
from timeline.model import ArticleRecord, Basis, Clock, Conflict, ConflictKind, Event, Evidence, Refusal, Skipped, Status, Timeline, Undated

DAY = date(2024, 3, 13)
WORDS = st.text(max_size=12)
DAYS = st.dates()
NAMES = st.lists(WORDS, max_size=3).map(tuple)
NUMBERS = st.integers(min_value=0, max_value=10**9)


@st.composite
def intervals(draw, open_too=True):
    start = draw(st.dates(max_value=date(9998, 1, 1)))
    end = start + timedelta(days=draw(st.integers(1, 400)))
    grain = draw(st.sampled_from(Grain))
    return Interval(start, end, grain) if not (open_too and draw(st.booleans())) else draw(st.sampled_from([Interval(None, end, grain), Interval(start, None, grain)]))


CLOCKS = st.builds(Clock, st.integers(0, 23), st.integers(0, 59), WORDS)
EVIDENCE = st.builds(
    Evidence, st.just("a.txt"), DAYS, NUMBERS, NUMBERS, NUMBERS, WORDS, WORDS, NUMBERS, NUMBERS, WORDS, WORDS, WORDS,
    st.none() | intervals(), st.sampled_from(Basis), WORDS, st.none() | DAYS, WORDS, st.sampled_from(Status), WORDS,
)  # fmt: skip
MANY = st.lists(EVIDENCE, max_size=2).map(tuple)
EVENTS = st.builds(
    Event, WORDS, intervals(open_too=False), st.none() | CLOCKS, WORDS, WORDS, MANY, NAMES, NAMES, NAMES, st.sampled_from(Status),
    st.sampled_from(Basis), st.lists(st.builds(Conflict, st.sampled_from(ConflictKind), WORDS, st.none() | intervals(), MANY), max_size=2).map(tuple),
    st.floats(allow_nan=False, allow_infinity=False),
)  # fmt: skip
TIMELINES = st.builds(
    Timeline,
    events=st.lists(EVENTS, max_size=3).map(tuple),
    articles=st.builds(ArticleRecord, st.just("a.txt"), DAYS, WORDS, WORDS, WORDS, WORDS, WORDS).map(lambda a: (a,)),
    refused=st.lists(st.builds(Refusal, WORDS, WORDS, WORDS), max_size=2).map(tuple),
    undated=st.lists(st.builds(Undated, WORDS, NUMBERS, NUMBERS, NUMBERS, WORDS, WORDS, WORDS), max_size=2).map(tuple),
    skipped=st.lists(st.builds(Skipped, WORDS, NUMBERS, NUMBERS, WORDS), max_size=2).map(tuple),
    topic=NAMES,
    title=WORDS,
    filters=NAMES,
    left_out=NUMBERS,
)


def small() -> Timeline:
    when = Interval(DAY, DAY + timedelta(days=1), Grain.DAY)
    proof = Evidence("a.txt", DAY, 0, 0, 28, "The bridge shut on Wednesday.", "Wednesday", 19, 28, "DATE", "2024-03-13", "", when, Basis.ANCHORED, "weekday", DAY)
    event = Event("e1", when, Clock(9, 30, "GMT"), "Bridge shut", "The bridge shut.", (proof,), ("Gazette",), ("council",), ("Harbour",), Status.HAPPENED, Basis.ANCHORED)
    return Timeline((event,), (ArticleRecord("a.txt", DAY, "Gazette"),), topic=("bridge",), title="Bridge")


def changed(path: str, value: object) -> bytes:
    document = json.loads(store.dumps(small()))
    at = document
    *parents, last = path.split(".")
    for name in parents:
        at = at[int(name)] if name.isdigit() else at[name]
    if value is ...:
        del at[last]
    else:
        at[last] = value
    return json.dumps(document).encode()


@settings(max_examples=60, deadline=None)
@given(TIMELINES)
def test_read_back_equal_and_the_same_bytes(timeline):
    data = store.dumps(timeline)
    again = store.loads(data)
    assert again == timeline
    assert store.dumps(again) == data


def test_every_field_of_a_timeline_is_stored():
    assert {*store.LISTS, *store.PLAIN} == {f.name for f in fields(Timeline) if f.init}


def test_filters_survive():
    kept = small().between(since=date(2030, 1, 1))
    again = store.loads(store.dumps(kept))
    assert (again.filters, again.left_out, again.events) == (("since 2030-01-01",), 1, ())


def test_a_record_a_line():
    lines = store.dumps(small()).decode().splitlines()
    assert lines[0] == '{"schema": 1, "timeline": {'
    assert sum(line.startswith('{"id": "e1"') for line in lines) == 1


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ("schema", 2, "schema 2, this version reads 1"),
        ("schema", True, "schema True"),
        ("schema", ..., "no timeline"),
        ("timeline", ..., "no timeline"),
        ("timeline", None, "no timeline"),
        ("timeline", [], "no timeline"),
        ("timeline.title", 5, "title: 5 is not text"),
        ("timeline.left_out", "0", 'left_out: "0" is not a whole number'),
        ("timeline.left_out", True, "left_out: true is not a whole number"),
        ("timeline.events", None, "events: null is not a list"),
        ("timeline.events.0.title", 5, "events[0].title: 5 is not text"),
        ("timeline.events.0.id", ..., "events[0]: missing id"),
        ("timeline.events.0.colour", "red", "events[0]: unknown field colour"),
        ("timeline.events.0.status", "sure", 'status: "sure" is not one of happened'),
        ("timeline.events.0.status", [], "status: [] is not one of happened"),
        ("timeline.events.0.salience", "1", "is not a number"),
        ("timeline.events.0.when", None, "events[0].when: null is not an object"),
        ("timeline.events.0.when.start", "2024-3-13", "is not a day"),
        ("timeline.events.0.when.start", "2024-02-30", "is not a day"),
        ("timeline.events.0.when.start", "2024-03-14", "ends after it starts"),
        ("timeline.events.0.when.end", None, "events[0].when: an end is missing"),
        ("timeline.events.0.evidence.0.published", 5, "events[0].evidence[0].published: 5 is not a day"),
        ("timeline.events.0.evidence.0.article", "b.txt", "there is no article 'b.txt'"),
        ("timeline.articles", [], "there is no article 'a.txt'"),
    ],
)
def test_a_wrong_value_is_named(path, value, message):
    with pytest.raises(DocumentError) as caught:
        store.loads(changed(path, value), "old.json")
    assert str(caught.value).startswith("old.json: ")
    assert message in str(caught.value)
    assert "timeline build" in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("data", [b"", b"\xff\xfe{", b"{", b"[1, 2]", b"null", b'{"events": []}', b'{"schema": 1, "timeline": {"title": NaN}}', b"[" * 100_000])
def test_what_is_no_document_raises_ours(data):
    with pytest.raises(DocumentError, match=r"^x\.json: "):
        store.loads(data, "x.json")


def test_a_missing_file_raises_ours(tmp_path):
    for path in (tmp_path / "none.json", tmp_path, "a\0b"):
        with pytest.raises(DocumentError, match="cannot be read"):
            store.load(path)


def test_two_thousand_events_are_read_back():
    event = small().events[0]
    many = replace(small(), events=tuple(replace(event, id=f"e{n}", evidence=event.evidence * 3) for n in range(2000)))
    assert store.loads(store.dumps(many)) == many
