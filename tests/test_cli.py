"""The command line as a user meets it: files written, exit codes, one clear line for each fault."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date

import pytest
from typer.testing import CliRunner

import timeline
from timeline.cli import app

DAY = ["--as-of", "2021-11-24"]
FILES = {"timeline.json", "report.md", "chart.svg", "chart.png"}
GOOD = "---\npublished: 2024-03-13\nsource: Gazette\n---\nEngineers closed the harbour bridge last Friday.\n"


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    runner = CliRunner()

    def call(*args, stdin=None):
        return runner.invoke(app, [str(a) for a in args], input=stdin, catch_exceptions=False)

    return call


@pytest.fixture(scope="module")
def built(root, tmp_path_factory):
    """timeline.json of the samples."""
    out = tmp_path_factory.mktemp("built")
    CliRunner().invoke(app, ["build", str(root / "seeds"), "-o", str(out), *DAY], catch_exceptions=False)
    return out / "timeline.json"


def events(output):
    return [e["id"] for e in json.loads(output)["timeline"]["events"]]


# --- build


def test_build_writes_its_files_and_nothing_to_stdout(run, root, tmp_path):
    done = run("build", root / "seeds", *DAY)
    assert done.exit_code == 0
    assert done.stdout == ""
    assert "events from 6 articles -> build/timeline.json" in done.stderr
    assert {p.name for p in (tmp_path / "build").iterdir()} == FILES


def test_build_writes_further_formats_and_keeps_what_is_not_its_own(run, root, tmp_path):
    (tmp_path / "build").mkdir()
    (tmp_path / "build" / "notes.txt").write_text("mine")
    assert run("build", root / "seeds", "-f", "csv", "-f", "html", *DAY).exit_code == 0
    assert {p.name for p in (tmp_path / "build").iterdir()} == FILES | {"timeline.csv", "timeline.html", "notes.txt"}


@pytest.mark.parametrize("seed", ["0", "1"])
def test_two_runs_give_the_same_bytes(root, tmp_path, seed):
    """In processes of their own: hash order and locale differ."""
    out = tmp_path / seed
    again = tmp_path / "again"
    for folder, more in ((out, {"PYTHONHASHSEED": seed}), (again, {"PYTHONHASHSEED": "7", "LC_ALL": "C", "TZ": "Asia/Tokyo"})):
        subprocess.run([sys.executable, "-m", "timeline", "build", str(root / "seeds"), "-o", str(folder), *DAY], env=os.environ | more, check=True, capture_output=True)
    for name in FILES:
        assert (out / name).read_bytes() == (again / name).read_bytes(), name


def test_a_topic_that_is_named_is_the_heading(run, root, tmp_path):
    run("build", root / "seeds", "--topic", "border", "--topic", "migrants", *DAY)
    assert (tmp_path / "build" / "report.md").read_text().startswith("# Timeline: border, migrants\n")
    run("build", root / "seeds", "--topic", "border", "--title", "At the border", *DAY)
    assert (tmp_path / "build" / "report.md").read_text().startswith("# At the border\n")


def test_build_from_standard_input(run, tmp_path):
    done = run("build", "-", *DAY[:1], "2024-04-01", stdin=GOOD)
    assert done.exit_code == 0
    assert "1 event from 1 article" in done.stderr


def test_the_digest_is_no_larger_than_asked(run, root):
    done = run("show", root / "seeds", "--days", 3, "--per-day", 1, "--json", *DAY)
    days = [e["when"]["start"] for e in json.loads(done.stdout)["timeline"]["events"]]
    assert len(days) == len(set(days)) <= 3


# --- the same filter everywhere


@pytest.mark.parametrize(
    ("options", "python"),
    [
        (["--since", "2021-11-11", "--until", "2021-11-11"], lambda tl: tl.between(date(2021, 11, 11), date(2021, 11, 11))),
        (["--since", "2021-11-11", "--until", "2021-11"], lambda tl: tl.between(date(2021, 11, 11), date(2021, 11, 30))),
        (["--until", "last week"], lambda tl: tl.between(until=date(2021, 11, 21))),
        (["--since", "2022"], lambda tl: tl.between(since=date(2022, 1, 1))),
        (["--actor", "lukashenko"], lambda tl: tl.only(actor="Lukashenko")),
        (["--place", "Kuznica"], lambda tl: tl.only(place="Kuznica")),
        (["--source", "Northern Wire"], lambda tl: tl.only(source="Northern Wire")),
        (["--status", "planned"], lambda tl: tl.only(status="planned")),
        (["--min-sources", "2"], lambda tl: tl.only(min_sources=2)),
        (["--actor", "Poland", "--since", "2021-11-09", "--min-sources", "2"], lambda tl: tl.between(date(2021, 11, 9)).only(actor="Poland", min_sources=2)),
    ],
    ids=lambda v: " ".join(v) if isinstance(v, list) else "",
)
def test_a_filter_is_the_same_in_python_show_and_render(run, root, built, options, python):
    wanted = python(timeline.load(built))
    shown = run("show", root / "seeds", *options, "--json", *DAY)
    rendered = run("render", built, "-f", "json", *options, *DAY)
    assert events(shown.stdout) == events(rendered.stdout) == [e.id for e in wanted.events]
    assert json.loads(rendered.stdout)["timeline"]["left_out"] == wanted.left_out


def test_filters_keep_something_and_leave_something_out(built):
    tl = timeline.load(built)
    for kept in (tl.only(actor="Lukashenko"), tl.only(place="Kuznica"), tl.only(min_sources=2), tl.only(status="planned")):
        assert 0 < len(kept.events) < len(tl.events)


def test_an_empty_range_is_no_failure(run, root, tmp_path):
    done = run("build", root / "seeds", "--since", "2031", *DAY)
    assert done.exit_code == 0
    assert "an empty timeline" in done.stderr
    assert "No events" in (tmp_path / "build" / "report.md").read_text()
    assert (tmp_path / "build" / "chart.png").read_bytes().startswith(b"\x89PNG")


# --- faults


def refused(done, *words):
    lines = [line for line in done.stderr.splitlines() if line.startswith("refused: ")]
    assert len(lines) == 1, done.stderr
    assert all(word in lines[0] for word in words), lines


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("undated.md", b"The bridge was closed.", ("no publication date", "--published")),
        ("odd.md", b"---\npublished: soon\n---\nThe bridge was closed.", ("'soon'", "YYYY-MM-DD")),
        ("later.md", b"---\npublished: 2031-01-01\n---\nThe bridge was closed.", ("2031-01-01", "after")),
        ("2024-03-13-empty.md", b"", ("empty",)),
        ("2024-03-13-binary.md", b"\x00\x01\x02PNG\x00\xff" * 9, ("binary",)),
        ("2024-03-13-latin.md", "Der Präsident schloß die Brücke.".encode("latin-1"), ("UTF-8",)),
        ("missing.csv", b"file,published\nnowhere.txt,2024-03-13\n", ("nowhere.txt",)),
        ("lines.jsonl", b'{"text": "a b", "published": "2024-03-13"}\n' * 2 + b"{broken\n" + b'{"text": "c d", "published": "2024-03-13"}\n' * 2, ("lines.jsonl", "3")),
    ],
    ids=lambda v: v if isinstance(v, str) else "",
)
def test_what_cannot_be_used_is_refused_by_name_and_the_rest_is_used(run, tmp_path, name, content, words):
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "good.md").write_text(GOOD)
    (folder / name).write_bytes(content)
    done = run("build", folder, "--as-of", "2024-04-01")
    assert done.exit_code == 3
    refused(done, *words)
    assert "Engineers closed" in (tmp_path / "build" / "report.md").read_text()
    assert words[0] in (tmp_path / "build" / "report.md").read_text().replace("\\", "")


def test_utf16_is_read_or_refused_never_garbled(run, tmp_path):
    (tmp_path / "a.md").write_text(GOOD, encoding="utf-16")
    done = run("show", "a.md", "--as-of", "2024-04-01")
    assert done.exit_code in {0, 1}
    assert "bridge" in done.output or "UTF-8" in done.stderr


@pytest.mark.parametrize("args", [["build", "nowhere"], ["show", "nowhere.md"], ["build", "empty"]], ids=" ".join)
def test_nothing_to_read_fails_and_writes_nothing(run, tmp_path, args):
    (tmp_path / "empty").mkdir()
    done = run(*args)
    assert done.exit_code == 1
    assert "Traceback" not in done.output
    assert not (tmp_path / "build").exists()


def test_a_folder_that_cannot_be_written(run, root, tmp_path):
    (tmp_path / "file").write_text("in the way")
    done = run("build", root / "seeds", "-o", tmp_path / "file", *DAY)
    assert done.exit_code == 1
    assert len(done.stderr.splitlines()) == 1
    assert "file" in done.stderr
    assert (tmp_path / "file").read_text() == "in the way"


@pytest.mark.parametrize(
    "args",
    [
        ["--since", "soon"],
        ["--since", "2021-11-31"],
        ["--since", "2022", "--until", "2021"],
        ["--status", "done"],
        ["--min-sources", "0"],
        ["--days", "0"],
        ["--published", "2021-11"],
        ["--as-of", "someday"],
        ["--nonsense"],
        ["-f", "xls"],
        ["--theme", "pink"],
        ["--template", "nowhere.j2"],
    ],
    ids=" ".join,
)
def test_usage(run, root, tmp_path, args):
    done = run("build", root / "seeds", *args)
    assert done.exit_code in {1, 2}
    assert done.stderr
    assert "Traceback" not in done.output
    assert not (tmp_path / "build").exists()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"schema": 99}', b"\xff\xfe"], ids=repr)
def test_a_broken_document(run, tmp_path, content):
    (tmp_path / "bad.json").write_bytes(content)
    for args in (["show", "bad.json"], ["render", "bad.json", "-f", "md"], ["explain", "bad.json", "x"]):
        done = run(*args)
        assert done.exit_code == 1
        assert "bad.json" in done.stderr


# --- dates, explain, show, render


def test_dates_shows_each_expression(run):
    done = run("dates", "The vote was on Thursday, two days after the strike.", "--published", "2021-11-19")
    assert done.exit_code == 0
    assert "[Thursday]" in done.stdout
    assert "2021-11-18" in done.stdout


def test_dates_explains(run):
    done = run("dates", "The vote was on Thursday.", "--published", "2021-11-19", "--explain")
    for word in ("symbol", "anchor", "2021-11-19", "sum", "basis"):
        assert word in done.stdout


def test_dates_json(run):
    rows = json.loads(run("dates", "The vote was on Thursday.", "--published", "2021-11-19", "--json").stdout)
    assert [(r["text"], r["value"], r["interval"]["start"], r["edtf"]) for r in rows] == [("Thursday", "2021-11-18", "2021-11-18", "2021-11-18")]


def test_dates_timeml(run):
    from lxml import etree

    done = run("dates", "The vote was on Thursday.", "--published", "2021-11-19", "-f", "timeml")
    tags = etree.fromstring(done.stdout.encode()).findall(".//TIMEX3")
    assert ("2021-11-18", "Thursday") in [(t.get("value"), t.text) for t in tags]


def test_dates_of_a_file_and_of_standard_input(run, tmp_path):
    (tmp_path / "a.md").write_text(GOOD)
    assert "2024-03-08" in run("dates", "a.md").stdout
    assert "2024-03-08" in run("dates", "-", "--published", "2024-03-13", stdin="It closed last Friday.").stdout


def test_dates_without_a_publication_date(run):
    done = run("dates", "The vote was on Thursday.")
    assert done.exit_code == 2
    assert "--published" in done.stderr


def test_explain_shows_all_behind_an_event(run, built):
    tl = timeline.load(built)
    event = next(e for e in tl.events if len(e.evidence) > 1)
    done = run("explain", built, event.id)
    for item in event.evidence:
        assert repr(item.quote) in done.stdout
        assert item.basis in done.stdout
    assert run("explain", built, event.id[:6]).stdout == done.stdout
    assert run("explain", built, "nothing").exit_code == 2


def test_show_reads_articles_and_documents_alike(run, root, built):
    assert run("show", root / "seeds", *DAY).stdout == run("show", built, *DAY).stdout


def test_render_to_a_file_and_to_stdout(run, built, tmp_path):
    done = run("render", built, "-f", "csv", *DAY)
    assert run("render", built, "-f", "csv", "-o", tmp_path / "e.csv", *DAY).exit_code == 0
    assert (tmp_path / "e.csv").read_bytes() == done.stdout_bytes


def test_report_holds_the_picture_only_where_asked(run, built):
    assert "![" not in run("render", built, "-f", "md", *DAY).stdout
    assert "](out/c.svg)" in run("render", built, "-f", "md", "--chart", "out/c.svg", *DAY).stdout


def test_version(run):
    assert run("--version").stdout.strip() == timeline.__version__


def test_a_closed_pipe_is_no_error(root):
    code = f"{sys.executable} -m timeline show {root / 'seeds'} --json --as-of 2021-11-24 | head -c 10"
    done = subprocess.run(["bash", "-o", "pipefail", "-c", code], capture_output=True, text=True)
    assert "Error" not in done.stderr
    assert "Traceback" not in done.stderr
