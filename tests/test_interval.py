"""Calendar arithmetic, and EDTF that another library reads back to the same days."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import assume, given, strategies as st

from timeline import interval
from timeline.interval import Grain, Interval

edtf = pytest.importorskip("edtf")

DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))
GRAINS = st.sampled_from(list(Grain))
MARKS = {(False, False): "", (True, False): "~", (False, True): "?", (True, True): "%"}
MARK = st.tuples(st.booleans(), st.booleans())
D = date.fromisoformat


@pytest.mark.parametrize(
    ("made", "start", "last", "written", "said"),
    [
        (interval.day(D("2021-11-10")), "2021-11-10", "2021-11-10", "2021-11-10", "2021-11-10"),
        (interval.week(D("2021-11-10")), "2021-11-08", "2021-11-14", "2021-11-08/2021-11-14", "2021-11-08 to 2021-11-14"),
        (interval.weekend(D("2021-11-10")), "2021-11-13", "2021-11-14", "2021-11-13/2021-11-14", "2021-11-13 to 2021-11-14"),
        (interval.weekend(D("2021-11-14")), "2021-11-13", "2021-11-14", "2021-11-13/2021-11-14", "2021-11-13 to 2021-11-14"),
        (interval.month(2024, 2), "2024-02-01", "2024-02-29", "2024-02", "2024-02"),
        (interval.quarter(2021, 4), "2021-10-01", "2021-12-31", "2021-36", "2021-10-01 to 2021-12-31"),
        (interval.half(2021, 2), "2021-07-01", "2021-12-31", "2021-41", "2021-07-01 to 2021-12-31"),
        (interval.season(2021, "SP"), "2021-03-01", "2021-05-31", "2021-21", "2021-03-01 to 2021-05-31"),
        (interval.season(2021, "WI"), "2021-12-01", "2022-02-28", "2021-24", "2021-12-01 to 2022-02-28"),
        (interval.year(44), "0044-01-01", "0044-12-31", "0044", "0044"),
        (interval.decade(1980), "1980-01-01", "1989-12-31", "198X", "1980-01-01 to 1989-12-31"),
        (interval.century(1800), "1800-01-01", "1899-12-31", "18XX", "1800-01-01 to 1899-12-31"),
        (interval.span(D("2021-11-08"), D("2021-11-13")), "2021-11-08", "2021-11-12", "2021-11-08/2021-11-12", "2021-11-08 to 2021-11-12"),
        (interval.span(D("2014-01-01"), None), "2014-01-01", None, "2014-01-01/..", "since 2014-01-01"),
        (interval.span(None, D("2014-01-01")), None, "2013-12-31", "../2013-12-31", "until 2013-12-31"),
        (interval.around(D("2021-01-15"), Grain.SEASON), "2020-12-01", "2021-02-28", "2020-24", "2020-12-01 to 2021-02-28"),
        (interval.around(D("0005-01-15"), Grain.DECADE), "0001-01-01", "0009-12-31", "0001-01-01/0009-12-31", "0001-01-01 to 0009-12-31"),
    ],
)
def test_made_as_the_conventions_say(made, start, last, written, said):
    assert (made.start and made.start.isoformat(), made.last and made.last.isoformat()) == (start, last)
    assert (made.edtf(), str(made)) == (written, said)


@pytest.mark.parametrize(
    "made",
    [
        interval.day(date(9999, 12, 31)), interval.week(date(9999, 12, 31)), interval.month(0, 1), interval.month(10000, 1), interval.month(9999, 12), interval.year(9999),
        interval.year(0), interval.decade(9990), interval.century(9900), interval.span(None, None), interval.span(D("2021-01-02"), D("2021-01-02")),
        interval.add_days(date(9999, 12, 31), 1), interval.add_months(date(1, 1, 1), -1),
    ],
)  # fmt: skip
def test_what_leaves_the_calendar_is_nothing(made):
    assert made is None


@pytest.mark.parametrize(("day", "n", "wanted"), [("2021-01-31", 1, "2021-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2021-03-31", -1, "2021-02-28"), ("2021-12-15", 1, "2022-01-15"), ("2021-01-15", -13, "2019-12-15")])
def test_months_on(day, n, wanted):
    assert interval.add_months(D(day), n) == D(wanted)


def test_an_interval_has_an_end_and_runs_forward():
    for ends in ((None, None), (D("2021-01-02"), D("2021-01-01")), (D("2021-01-02"), D("2021-01-02"))):
        with pytest.raises(ValueError, match="interval"):
            Interval(*ends, Grain.SPAN)


@given(DAYS, GRAINS)
def test_the_unit_around_a_day_holds_it(day, grain):
    made = interval.around(day, grain)
    assume(made is not None)
    assert made.contains(day) or (grain is Grain.WEEKEND and interval.week(day).overlaps(made))
    assert not made.touches(until=made.start - timedelta(1) if made.start > date.min else None, since=made.end)


PAIRS = st.lists(DAYS, min_size=2, max_size=2, unique=True).map(sorted)


@given(PAIRS, PAIRS)
def test_overlap_is_sharing_a_day(ab, cd):
    (a, b), (c, d) = ab, cd
    one, other = Interval(a, b, Grain.SPAN), Interval(c, d, Grain.SPAN)
    assert one.overlaps(other) == other.overlaps(one) == (max(a, c) < min(b, d))


def bounds(read):
    return tuple(date(*struct[:3]) for struct in (read.lower_strict(), read.upper_strict()))


@given(DAYS, GRAINS, MARK)
def test_edtf_is_read_back_to_the_same_days(day, grain, mark):
    made = interval.around(day, grain)
    assume(made is not None)
    written = made.edtf(approximate=mark[0], uncertain=mark[1])
    assert written.replace(MARKS[mark], "") == made.edtf() if MARKS[mark] else written == made.edtf()
    if re.fullmatch(r"\d{4}-(2[1-4]|3[3-6]|4[01])[~?%]|\d{4}-24|00XX.?", written):
        return  # the reader knows no marks on seasons and quarters, ends winter in December, and its first century holds a year 0
    read = edtf.parse_edtf(written)
    assert bounds(read) == (made.start, made.last)
    first = read.lower if "/" in written else read
    for name, wanted in (("is_approximate", "~"), ("is_uncertain", "?"), ("is_uncertain_and_approximate", "%")):
        assert getattr(first, name, False) == (MARKS[mark] == wanted), name


@given(PAIRS, MARK)
def test_edtf_of_spans_is_read_back(ends, mark):
    start, end = ends
    made = Interval(start, end, Grain.SPAN)
    assert bounds(edtf.parse_edtf(made.edtf(approximate=mark[0], uncertain=mark[1]))) == (start, made.last)


@given(DAYS, MARK)
def test_edtf_of_open_ends_is_read_back(day, mark):
    words = {"approximate": mark[0], "uncertain": mark[1]}
    since = edtf.parse_edtf(Interval(day, None, Grain.SPAN).edtf(**words))
    assert bounds(since.lower)[0] == day
    assert str(since.upper) == ".."
    assume(day > date.min)
    until = edtf.parse_edtf(Interval(None, day, Grain.SPAN).edtf(**words))
    assert str(until.lower) == ".."
    assert bounds(until.upper)[1] == day - timedelta(1)
