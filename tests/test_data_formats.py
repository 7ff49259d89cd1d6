"""Data out, each read back by its own consumer where there is one."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
from dataclasses import replace
from datetime import date

import pytest
import timelines
from icalendar import Calendar
from typer.testing import CliRunner

from timeline import interval, renderers, store
from timeline.cli import app
from timeline.errors import MissingExtra, OptionError, UnknownFormat
from timeline.interval import Grain
from timeline.model import COLUMNS, Status, Timeline
from timeline.renderers import Options, Output

DATA = ("json", "jsonl", "csv", "ics", "timelinejs", "mermaid", "timesketch")


@pytest.fixture(scope="module")
def tl():
    return timelines.many(40)


def text(timeline, name):
    return renderers.render(timeline, name).decode()


@pytest.mark.parametrize("name", DATA)
@pytest.mark.parametrize("make", [lambda: timelines.many(40), timelines.hostile, lambda: Timeline(())], ids=["many", "hostile", "empty"])
def test_same_bytes_twice(name, make):
    assert renderers.render(make(), name) == renderers.render(make(), name)


def test_json_is_the_document(tl):
    assert store.loads(renderers.render(tl, "json"), "it") == tl


def test_jsonl_has_an_event_a_line_with_its_evidence(tl):
    rows = [json.loads(line) for line in text(tl, "jsonl").splitlines()]
    assert [r["id"] for r in rows] == [e.id for e in tl.events]
    assert [len(r["evidence"]) for r in rows] == [len(e.evidence) for e in tl.events]


def test_a_line_of_jsonl_stands_by_itself(tl):
    for row in map(json.loads, text(tl, "jsonl").splitlines()):
        assert {e["article"] for e in row["evidence"]} <= {a["id"] for a in row["articles"]}
        assert all(a["url"].startswith("https://") for a in row["articles"])


def test_csv_reads_back(tl):
    rows = list(csv.DictReader(io.StringIO(text(tl, "csv"))))
    assert tuple(rows[0]) == COLUMNS
    assert [(r["id"], r["start"], r["last"]) for r in rows] == [(e.id, str(e.start), str(e.last)) for e in tl.events]


def test_csv_runs_no_formula():
    cells = [cell for row in csv.reader(io.StringIO(text(timelines.hostile(), "csv"))) for cell in row]
    assert any(cell.startswith("'=cmd()") for cell in cells)
    assert not [cell for cell in cells if re.match(r"\s*[=+\-@＝＋－＠]", cell)]


def test_ics_reads_back(tl):
    entries = Calendar.from_ical(renderers.render(tl, "ics")).walk("VEVENT")
    assert [(e["uid"], e.decoded("dtstart"), e.decoded("dtend")) for e in entries] == [(f"{e.id}@timeline", e.start, e.when.end) for e in tl.events]
    assert {str(e["status"]) for e in entries} <= {"CONFIRMED", "TENTATIVE", "CANCELLED"}
    assert all(str(entry["summary"]) == event.title for entry, event in zip(entries, tl.events, strict=True))


@pytest.mark.parametrize("make", [lambda: timelines.many(40), timelines.hostile], ids=["many", "hostile"])
def test_ics_lines_are_folded_at_75_octets_and_between_letters(make):
    tl = make()
    lines = renderers.render(tl, "ics").split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert b"\n" not in b"".join(lines)
    assert all(line.decode() for line in lines[:-1])
    assert len(Calendar.from_ical(b"\r\n".join(lines)).walk("VEVENT")) == len(tl.events)


@pytest.mark.parametrize("make", [lambda: timelines.many(40), timelines.hostile, lambda: Timeline(())], ids=["many", "hostile", "empty"])
def test_ics_holds_only_what_the_rfc_knows_and_the_calendar_s_name(make):
    calendar = Calendar.from_ical(renderers.render(make(), "ics"))
    known = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "STATUS", "TRANSP", "LOCATION", "CATEGORIES", "URL"}
    assert set(calendar) == {"PRODID", "VERSION", "X-WR-CALNAME"}
    assert {str(name) for entry in calendar.walk("VEVENT") for name in entry} <= known
    assert all(not part.errors for part in calendar.walk())


def test_ics_tells_how_fine_a_day_is_and_what_others_say():
    tl = timelines.many(40)
    entries = {str(e["uid"]).removesuffix("@timeline"): str(e["description"]) for e in Calendar.from_ical(renderers.render(tl, "ics")).walk("VEVENT")}
    for event in tl.events:
        assert f"({event.edtf})" in entries[event.id]
        assert f"Status: {event.status}" in entries[event.id]
        assert ("Told otherwise" in entries[event.id]) == bool(event.conflicts)


def test_timelinejs_dates_are_no_finer_than_ours(tl):
    slides = json.loads(text(tl, "timelinejs"))["events"]
    assert len({s["unique_id"] for s in slides}) == len(tl.events)
    for slide, event in zip(slides, tl.events, strict=True):
        wanted = {Grain.YEAR: {"year"}, Grain.MONTH: {"year", "month"}}.get(event.when.grain, {"year", "month", "day"})
        assert slide["start_date"].keys() == wanted


def test_timelinejs_shows_text_as_text():
    for slide in json.loads(text(timelines.hostile(), "timelinejs"))["events"]:
        assert set(re.findall(r"<(/?\w+)", slide["text"]["headline"] + slide["text"]["text"])) <= {"p", "/p", "a", "/a"}
        assert not re.search(r'href="(?!https?://)', slide["text"]["text"])


def test_mermaid_holds_the_most_salient_and_says_so():
    tl = timelines.many(50)
    made = renderers.output(tl, "mermaid", Options())
    lines = made.data.decode().splitlines()
    assert lines[0] == "timeline"
    assert sum(line.count(" : ") for line in lines[4:]) == 30
    assert made.notes[:2] == ("holds the 30 most salient events; 20 left out", "boxes stand in order, not to scale; who tells it is left out")


def test_mermaid_says_what_is_no_fact():
    tl = timelines.many(30)
    lines = {line.rstrip() for line in text(tl, "mermaid").splitlines()}
    assert all(any(str(e.status) in line for line in lines if e.title in line) for e in tl.events if e.status not in {Status.HAPPENED, Status.UNKNOWN})


def test_mermaid_text_brings_no_sign_of_the_grammar():
    for line in text(timelines.hostile(), "mermaid").splitlines()[4:]:
        plain = re.sub(r"#\d+;", "", line.replace(" : ", ""))
        assert not set(plain) & set(":;<>{}[]()\"'`%\\|&$#")


def test_timesketch_has_what_it_requires(tl):
    made = renderers.output(tl, "timesketch", Options())
    rows = [json.loads(line) for line in made.data.decode().splitlines()]
    assert all({"message", "datetime", "timestamp_desc"} <= row.keys() for row in rows)
    assert [date.fromisoformat(row["datetime"][:10]) for row in rows] == [e.start for e in tl.events]


ALWAYS = "left out: 1 refused input, 3 undated expressions, 1 skipped passage"
SENTENCES = f"{ALWAYS}, 55 evidence sentences"
LEFT_OUT = {
    "json": (),
    "jsonl": (ALWAYS,),
    "csv": (f"{SENTENCES}, 5 links",),
    "ics": (
        "4 events of no single day stand as entries from first day to last; the description says how fine the day is",
        "4 times of day stand in the description, not as the entry's hour: the zone is as told",
        SENTENCES,
    ),
    "timelinejs": ("1 event told by the week, quarter or the like stand as spans; the words of the date say which", SENTENCES),
    "mermaid": ("holds the 30 most salient events; 10 left out", "boxes stand in order, not to scale; who tells it is left out", SENTENCES),
    "timesketch": (
        "6 events of no single day stand at the first; `grain`, `last` and `edtf` say more",
        "4 times of day stand in `time`, and the event at midnight: the zone is as told",
        f"{SENTENCES}, 3 differing versions, 5 links",
    ),
}


@pytest.mark.parametrize("name", DATA)
def test_what_a_format_cannot_hold_is_counted(tl, name):
    assert renderers.output(tl, name, Options()).notes == LEFT_OUT[name]


@pytest.mark.parametrize("name", ["csv", "ics", "jsonl", "mermaid", "timesketch", "json"])
def test_of_nothing_nothing_is_left_out(name):
    assert renderers.output(Timeline(()), name, Options()).notes == ()


def test_frame(tl):
    pytest.importorskip("pandas")
    frame = tl.to_frame()
    assert list(frame.columns) == list(COLUMNS)
    assert len(frame) == len(tl.events)
    assert frame["start"].iloc[0].date() == tl.events[0].start


def test_a_frame_holds_any_year_and_none():
    pytest.importorskip("pandas")
    tl = timelines.many(3)
    whens = (interval.day(date(1, 1, 1)), interval.century(1800), interval.span(date(9990, 1, 1), date(9999, 12, 31)))
    frame = replace(tl, events=tuple(replace(e, when=w) for e, w in zip(tl.events, whens, strict=True))).to_frame()
    assert [(s.date(), e.date()) for s, e in zip(frame["start"], frame["last"], strict=True)] == [(w.start, w.last) for w in whens]
    empty = Timeline(()).to_frame()
    numbers = ["start", "last", "corroboration", "salience"]
    assert list(empty.dtypes[numbers]) == list(frame.dtypes[numbers])


def test_frame_without_pandas_says_how(tl, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "pandas", None)
    with pytest.raises(MissingExtra, match="notebook"):
        tl.to_frame()


@pytest.mark.parametrize("make", [lambda: timelines.many(60), timelines.hostile, lambda: Timeline(())], ids=["many", "hostile", "empty"])
def test_a_notebook_shows_chart_and_table_and_runs_nothing(make):
    tl = make()
    shown = tl._repr_html_()
    assert shown == make()._repr_html_()
    assert set(re.findall(r"<(/?\w+)", shown)) <= {"img", "table", "thead", "tbody", "tr", "th", "td", "p", "/table", "/thead", "/tbody", "/tr", "/th", "/td", "/p"}
    assert shown.count("<tr title") == min(50, len(tl.events))


def test_unknown_format_names_those_there_are():
    with pytest.raises(UnknownFormat, match="md, html, svg"):
        renderers.render(Timeline(()), "xls")


def test_unknown_option():
    with pytest.raises(OptionError, match="colour"):
        renderers.render(Timeline(()), "csv", colour="red")


def test_outsiders_add_a_format(tmp_path, monkeypatch, root):
    """What README tells an outsider to do, done."""
    (lines,) = re.findall(r"<!-- format -->\n```sh\n(.*?)```", (root / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert lines.count("\n") <= 10
    subprocess.run(["bash", "-euo", "pipefail", "-c", lines], cwd=tmp_path, check=True)
    quietly = ["--quiet", "--no-deps", "--no-index", "--no-build-isolation", "--disable-pip-version-check", "--root-user-action=ignore"]
    subprocess.run([sys.executable, "-m", "pip", "install", *quietly, "--target", "there", "./shout"], cwd=tmp_path, check=True)
    monkeypatch.syspath_prepend(str(tmp_path / "there"))
    tl = timelines.many(3)
    assert "shout" in renderers.names()
    assert renderers.output(tl, "shout", Options()) == Output("\n".join(e.title.upper() for e in tl.events).encode())
    (tmp_path / "timeline.json").write_bytes(renderers.render(tl, "json"))
    done = CliRunner().invoke(app, ["render", str(tmp_path / "timeline.json"), "-f", "shout", "-o", str(tmp_path / "loud.txt")], catch_exceptions=False)
    assert done.exit_code == 0
    assert (tmp_path / "loud.txt").read_bytes() == renderers.render(tl, "shout")


def test_readme_tells_what_each_format_is(root):
    table = (root / "README.md").read_text(encoding="utf-8").split("## Formats")[1].split("\n\n")[2]
    told = re.findall(r"`(\w+)`", " ".join(row.split("|")[1] for row in table.splitlines()[2:]))
    assert sorted(told) == sorted(renderers.BUILT_IN)
