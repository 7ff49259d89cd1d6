"""The axis: which cells, which names, and a year wherever one looks; the scale: what is set apart."""

from __future__ import annotations

import doctest
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, strategies as st

from timeline import interval
from timeline.renderers import layout
from timeline.renderers.chart import anchors, scale, ticks, wrapping

from .charting import event


def axis(start: str, end: str, length=880, room=24):
    return ticks.axis(date.fromisoformat(start).toordinal(), date.fromisoformat(end).toordinal(), length, room)


@pytest.mark.parametrize(
    ("start", "end", "unit", "first", "upper"),
    [
        pytest.param("2021-11-16", "2021-11-17", "weekday", "Tue 16", ["November 2021"], id="one day"),
        pytest.param("2021-11-08", "2021-11-15", "weekday", "Mon 8", ["November 2021"], id="a week, with its weekdays"),
        pytest.param("2021-11-25", "2021-12-20", "day", "25", ["November 2021", "December 2021"], id="weeks, by day"),
        pytest.param("2021-10-01", "2022-02-01", "week", "27", ["October 2021", "November 2021", "December 2021", "January 2022"], id="months, by week"),
        pytest.param("2020-11-15", "2022-03-01", "month", "Nov", ["2020", "2021", "2022"], id="a year and more, by month"),
        pytest.param("2018-01-01", "2022-01-01", "quarter", "Jan", ["2018", "2019", "2020", "2021"], id="years, by quarter"),
        pytest.param("2000-01-01", "2022-01-01", "year", "2000", [], id="decades, by year"),
        pytest.param("1900-01-01", "2022-01-01", "year", "1900", [], id="a century, by steps of years"),
    ],
)
def test_tiers(start, end, unit, first, upper):
    found = axis(start, end)
    assert (found.unit, found.lower[0].label, [c.label for c in found.upper]) == (unit, first, upper)


@given(st.dates(date(1, 1, 1), date(9990, 1, 1)), st.integers(1, 3000), st.sampled_from([300.0, 700.0, 900.0]))
def test_cells_tile_the_axis_and_name_the_year(start, days, length):
    low, high = start.toordinal(), start.toordinal() + days
    found = ticks.axis(low, high, length, 20)
    for tier in filter(None, (found.lower, found.upper)):
        assert (tier[0].start, tier[-1].end) == (low, high)
        assert all(a.end == b.start for a, b in pairwise(tier))
    years = found.upper or found.lower
    names = ticks.named(years, [(c.end - c.start) * length / days - 4 for c in years], lambda t: 5.5 * len(t))
    assert any(any(ch.isdigit() for ch in n) for n in names)


def test_names_of_whole_cells_are_of_one_kind():
    months = axis("2021-01-25", "2021-04-30").upper
    assert ticks.named(months, [30, 60, 80, 80], lambda t: 5 * len(t)) == ("Jan", "Feb 2021", "Mar 2021", "Apr 2021")


def test_the_last_year_there_is():
    assert ticks.cells(date(9999, 12, 30).toordinal(), date(9999, 12, 31).toordinal(), "day")[-1].label == "30"
    assert ticks.cells(date(9999, 1, 1).toordinal(), date(9999, 12, 31).toordinal(), "year")[-1].label == "9999"


@pytest.mark.parametrize("module", [ticks, wrapping, layout], ids=lambda m: m.__name__)
def test_examples_in_docstrings(module):
    found = doctest.testmod(module)
    assert found.attempted
    assert not found.failed


WEEK = [event(n, interval.day(date(2021, 11, 8) + timedelta(n % 7))) for n in range(12)]


def test_a_far_event_is_set_apart_and_the_week_keeps_its_scale():
    found = scale.fit([event(99, interval.day(date(1986, 4, 26))), *WEEK], 0, 900)
    assert found.early
    assert date.fromordinal(int(found.start)) == date(2021, 11, 8)
    assert found.end - found.start == 7
    assert found.early[0] <= found.at(date(1986, 4, 26).toordinal() + 0.5) <= found.early[1] < found.low


def test_what_comes_far_later_is_set_apart_too():
    found = scale.fit([*WEEK, event(99, interval.year(2050))], 0, 900)
    assert found.late
    assert found.high < found.late[0]


def test_events_spread_evenly_stay_on_one_scale():
    found = scale.fit([event(n, interval.day(date(1990 + 5 * n, 1, 1))) for n in range(6)], 0, 900)
    assert (found.early, found.late) == (None, None)


def test_a_year_around_the_week_is_cut_to_it():
    year = event(99, interval.year(2021))
    found = scale.fit([year, *WEEK], 0, 900)
    assert found.end - found.start == 7
    assert anchors.stretch(found, year) == (found.low, found.high)
    assert anchors.beyond(found, year) == (True, True)


@pytest.mark.parametrize("when", [interval.day(date(2021, 11, 16)), interval.year(2021), interval.century(1800), interval.day(date(9999, 12, 30)), interval.day(date(1, 1, 1))])
def test_a_single_event_has_a_scale_of_its_own_length(when):
    found = scale.fit([event(1, when)], 0, 900)
    assert found.start <= when.start.toordinal() < when.end.toordinal() <= found.end
    assert found.low < found.high


@given(st.lists(st.dates(date(1, 1, 1), date(9990, 1, 1)), min_size=1, max_size=30), st.integers(1, 4000))
def test_places_keep_the_order_of_days(days, length):
    events = sorted((event(n, interval.span(d, d + timedelta(1 + n * length % 90)) if n % 5 == 0 else interval.day(d)) for n, d in enumerate(days)), key=lambda e: e.start)
    found, at = anchors.place(events, 0, 900)
    assert all(0 <= a <= 900 for a in at)
    assert list(found.places) == sorted(found.places)
    plain = [a for e, a in zip(events, at, strict=True) if e.when.days == 1]
    assert plain == sorted(plain)


def test_events_of_one_day_stand_side_by_side_within_it():
    same = [event(n, interval.day(date(2021, 11, 8))) for n in range(4)]
    found, at = anchors.place([*same, event(9, interval.day(date(2021, 11, 9)))], 0, 100)
    assert list(at[:4]) == sorted(set(at[:4]))
    assert found.low < at[0] < at[3] < found.at(date(2021, 11, 9).toordinal())


@given(st.text(max_size=200), st.integers(5, 60), st.integers(1, 4))
def test_wrapped_lines_fit_and_lose_nothing_unsaid(text, width, lines):
    found = wrapping.wrap(" ".join(text.split()), width, lines, len)
    assert len(found) <= lines
    assert all(len(line) <= width for line in found)
    if found and not found[-1].endswith("…"):
        assert "".join("".join(found).split()) == "".join(text.split())


def test_script_without_spaces_breaks_between_characters():
    assert wrapping.wrap("政府宣布新的边境规定", 6, 3, len) == ("政府宣布新", "的边境规定")


def test_wrapping_is_bounded():
    assert wrapping.wrap("x" * 100_000, 40, 2, len)[-1].endswith("…")
