"""Timeline.digest: the most telling days and events, never more than asked for."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings, strategies as st
from timelines import FIRST, many

from timeline.interval import Grain
from timeline.model import Timeline

TALE = many(300)


def days(timeline):
    return {e.start for e in timeline.events}


@settings(max_examples=60, deadline=None)
@given(st.none() | st.integers(0, 60), st.none() | st.integers(0, 5), st.integers(0, 90), st.integers(0, 90))
def test_never_more_than_asked_for(n, per_day, low, high):
    since, until = FIRST + timedelta(min(low, high)), FIRST + timedelta(max(low, high))
    digest = TALE.digest(days=n, per_day=per_day, since=since, until=until)
    assert len(days(digest)) <= (40 if n is None else n)
    assert all(e.when.grain is Grain.DAY and since <= e.start <= until for e in digest.events)
    for day in days(digest):
        told = [e for e in digest.events if e.start == day]
        assert per_day is None or len(told) <= per_day
        left = [e for e in TALE.events if e.start == day and e.when.grain is Grain.DAY and e not in told]
        assert all(min(t.salience for t in told) >= e.salience for e in left)


def test_the_days_taken_are_the_heaviest():
    weight = {}
    for event in TALE.events:
        if event.when.grain is Grain.DAY:
            weight[event.start] = max(weight.get(event.start, 0.0), event.salience)
    taken = days(TALE.digest(days=9, per_day=2))
    assert len(taken) == 9
    assert min(weight[d] for d in taken) >= max(w for d, w in weight.items() if d not in taken)


def test_the_order_stays_and_what_was_left_out_is_said():
    digest = TALE.digest(days=5)
    assert list(digest.events) == [e for e in TALE.events if e in set(digest.events)]
    assert digest.left_out == len(TALE.events) - len(digest.events)
    assert (digest.articles, digest.refused, digest.undated) == (TALE.articles, TALE.refused, TALE.undated)
    assert digest.filters


@pytest.mark.parametrize("n", [0, 1, 2])
def test_a_short_tale_is_told_whole(n):
    few = Timeline(tuple(e for e in TALE.events if e.when.grain is Grain.DAY)[:n])
    assert len(days(few.digest())) == len(days(few))
