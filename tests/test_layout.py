"""Labels never overlap, leave the sheet or lose their order; leaders cross neither labels nor each other, whatever the timeline."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings, strategies as st

from timeline import interval
from timeline.model import Timeline
from timeline.renderers import chart, layout
from timeline.renderers.chart import horizontal, lanes, vertical
from timeline.renderers.chart.sketch import FORMATS, sheet
from timeline.renderers.layout import Box, Room

from .charting import Face, event
from .geometry import SLACK, faults


@st.composite
def timelines(draw, most=70):
    """Days at random and in bursts, spans, years, an outlier now and then; titles short and long."""
    start = date(2021, 6, 1)
    reach = draw(st.sampled_from([1, 3, 30, 400, 9000]))
    centres = draw(st.lists(st.integers(0, reach - 1), min_size=1, max_size=3))
    days = st.one_of(st.integers(0, reach - 1), st.sampled_from(centres), st.sampled_from([-14000, 20000]) if draw(st.booleans()) else st.integers(0, reach - 1))
    found = []
    for n, (day, kind, length, salience) in enumerate(draw(st.lists(st.tuples(days, st.integers(0, 9), st.integers(1, 70), st.floats(0, 1)), min_size=1, max_size=most))):
        of = start + timedelta(day)
        when = {0: interval.week(of), 1: interval.year(of.year), 2: interval.span(of, of + timedelta(length))}.get(kind, interval.day(of))
        found.append(event(n, when, ("word " * 14)[: length + 1].strip() or "x", salience, actors=(("A", "B", "C", "D")[kind % 4],)))
    return tuple(sorted(found, key=lambda e: (e.when.start, e.when.end, e.id)))


def compose(events, preset, by=""):
    draft = sheet(FORMATS[preset], Face())
    room = vertical if FORMATS[preset].upright else horizontal
    return draft, lanes.compose(draft, events, by) if by else room.compose(draft, events)


NONE = {"overlaps": 0, "off": 0, "struck": 0, "crossed": 0}


@pytest.mark.parametrize("preset", FORMATS)
@settings(max_examples=40, deadline=None)
@given(events=timelines())
def test_labels_and_leaders_keep_clear_of_each_other(preset, events):
    draft, _ = compose(events, preset)
    assert faults(draft.labels, draft.form.width, draft.form.height) == NONE


@settings(max_examples=25, deadline=None)
@given(events=timelines(most=40), preset=st.sampled_from(["slide", "page"]))
def test_lanes_keep_clear_too(preset, events):
    draft, _ = compose(events, preset, "actor")
    assert faults(draft.labels, draft.form.width, draft.form.height) == NONE


@pytest.mark.parametrize("preset", ["slide", "page"])
@settings(max_examples=25, deadline=None)
@given(events=timelines())
def test_order_along_the_axis_is_the_order_of_the_days(preset, events):
    draft, _ = compose(events, preset)
    upright = FORMATS[preset].upright
    day = {e.id: e for e in events}
    for sense in (1, -1):
        side = [la for la in draft.labels if (la.leader[-1][0 if upright else 1] - la.leader[0][0 if upright else 1]) * sense > 0]
        ends = [(la.leader[0][1] * -1, la.leader[-1][1] * -1) if upright else (la.leader[0][0], la.leader[-1][0]) for la in side]
        order = sorted(range(len(side)), key=lambda i: ends[i])
        assert [ends[i][1] for i in order] == sorted(e[1] for e in ends), "poles stand in the order of their marks"
        plain = [day[side[i].event].start for i in order if (day[side[i].event].when.days or 1) == 1]
        assert plain == sorted(plain), "marks stand in the order of their days"


@pytest.mark.parametrize("preset", FORMATS)
@pytest.mark.parametrize("count", [1, 2, 5, 12])
def test_few_events_all_get_a_label(preset, count):
    events = tuple(event(n, interval.day(date(2021, 3, 1) + timedelta(9 * n)), "Reservoir gates are opened for the night") for n in range(count))
    _, shown = compose(events, preset)
    assert shown == events


def test_a_slide_labels_25_events_of_a_year_and_a_page_110():
    spread = [event(n, interval.day(date(2021, 1, 1) + timedelta(n * 3)), "Gates opened at the reservoir", n / 110) for n in range(110)]
    assert len(compose(tuple(spread[::5]), "slide")[1]) == 22
    assert len(compose(tuple(spread), "page")[1]) == 110


def test_a_burst_does_not_take_every_label():
    burst = [event(n, interval.day(date(2021, 3, 1)), "Salient " * 6, n * 37 % 100 / 100) for n in range(200)]
    calm = [event(300 + n, interval.day(date(2021, 4, 1) + timedelta(10 * n)), "Calm " * 6, n * 37 % 100 / 100) for n in range(20)]
    _, shown = compose((*burst, *calm), "slide")
    assert sum(e in calm for e in shown) >= 8
    assert sum(e in burst for e in shown) >= 4


@given(st.lists(st.floats(-1e6, 1e6), max_size=60))
def test_isotonic_is_ordered_keeps_the_mean_and_is_stable(values):
    found = layout.isotonic(values)
    assert all(a <= b + 1e-6 for a, b in pairwise(found))
    assert sum(found) == pytest.approx(sum(values), abs=1e-3)
    assert layout.isotonic(found) == pytest.approx(found, abs=1e-6)


@given(st.lists(st.tuples(st.floats(0, 100), st.floats(0.5, 9)), min_size=1, max_size=12))
def test_spread_keeps_gaps_and_bounds_or_says_that_there_is_no_room(boxes):
    wanted = sorted(at for at, _ in boxes)
    gaps = [size for _, size in boxes[1:]]
    found = layout.spread(wanted, gaps, [0.0] * len(wanted), [100.0] * len(wanted))
    if sum(gaps) > 100:
        assert found is None
    else:
        assert all(b - a >= g - SLACK for a, b, g in zip(found, found[1:], gaps, strict=False))
        assert -SLACK <= found[0] <= found[-1] <= 100 + SLACK


def test_spread_is_the_least_squares_answer():
    assert layout.spread([0, 10, 10, 20], [4, 4, 4], [-99] * 4, [99] * 4) == pytest.approx((0, 8, 12, 20))


def test_flags_that_have_room_stand_where_they_want_in_one_layer():
    found = layout.flags([Box(10, 20, 12), Box(60, 20, 12), Box(110, 20, 12)], Room(0, 200, 100, 5, 3, 4))
    assert [(f.pole, f.layer) for f in found.flags] == [(10, 1), (60, 1), (110, 1)]
    assert found.strain == 0


def test_flags_of_a_crowd_stand_on_stairs_without_moving():
    found = layout.flags([Box(50 + 4 * n, 60, 12) for n in range(4)], Room(0, 200, 100, 5, 3, 4))
    assert [f.layer for f in found.flags] == [4, 3, 2, 1]
    assert found.strain == 0


def test_a_flag_at_the_end_flies_back():
    found = layout.flags([Box(190, 60, 12)], Room(0, 200, 100, 5, 3, 4))
    assert (found.flags[0].before, found.flags[0].after, found.strain) == (60, 0, 0)


def test_no_room_is_none_and_nothing_is_empty():
    room = Room(0, 100, 10, 5, 3, 4)
    assert layout.flags([Box(50, 60, 12)], room) is None
    assert layout.flags([Box(n, 60, 9) for n in range(3)], room) is None
    assert layout.flags([], room) == layout.EMPTY


def test_fill_takes_what_fits_by_rank():
    def fits(chosen):
        return sum(chosen) if sum(chosen) <= 10 else None

    assert layout.fill([4, 5, 9, 1], 4, fits) == ((1, 4, 5), 10)
    assert layout.fill([40], 4, fits) == ((), None)


def test_rows_part_spans_that_touch():
    assert layout.rows([(0, 10), (5, 8), (20, 30), (6, 7)], 1, 2) == (0, 1, 0, None)


def test_telling_gives_every_stretch_its_best_before_a_burst_gets_its_tenth():
    order = layout.telling([1] * 50 + [9], [0.9] * 50 + [0.0])
    assert order.index(50) < 10


def test_the_same_timeline_gives_the_same_scene():
    tl = Timeline(tuple(event(n, interval.day(date(2021, 1, 1) + timedelta(n * 7 % 40)), salience=n / 50) for n in range(50)))
    form = FORMATS["slide"]
    assert chart.compose.__wrapped__(tl, form) == chart.compose.__wrapped__(tl, form)
