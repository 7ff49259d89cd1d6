"""Input kinds: text and Markdown with front matter, JSON Lines, CSV manifests."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given, strategies as st

from timeline import readers
from timeline.model import Refusal
from timeline.readers import Draft, Source

BODY = "The bridge was shut on Wednesday.\nIt opens next week.\n"


def one(name: str, data: str | bytes) -> Draft | Refusal:
    (made,) = readers.read(Source(name, data.encode() if isinstance(data, str) else data))
    return made


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        pytest.param("published: 2024-03-13\n", {"published": "2024-03-13"}, id="plain"),
        pytest.param("title: Bridge: what we know\n", {"title": "Bridge: what we know"}, id="a colon in the title, which YAML would refuse"),
        pytest.param('title: "Bridge: what we know" # working title\n', {"title": "Bridge: what we know"}, id="quoted, with a comment"),
        pytest.param("title: >\n  Bridge\n  shut\n", {"title": "Bridge shut"}, id="folded over lines"),
        pytest.param("# a comment\n\nTitle: Shut\nDATE: 13 March 2024\nlang: en\n", {"title": "Shut", "published": "13 March 2024", "language": "en"}, id="aliases, any case"),
        pytest.param("published: 2024-03-13T08:00:00+01:00\n", {"published": "2024-03-13T08:00:00+01:00"}, id="an instant stays as written"),
        pytest.param("source: NO\n", {"source": "NO"}, id="no is a word, not a truth value"),
        pytest.param("tags: [bridge, harbour]\nsource: Gazette\n", {"source": "Gazette"}, id="other fields are passed over"),
        pytest.param("published:\nsource: ''\n", {"published": "", "published_from": "", "source": ""}, id="empty values"),
        pytest.param("", {}, id="empty front matter"),
    ],
)
def test_front_matter(front, expected):
    made = one("a.md", f"---\n{front}---\n{BODY}")
    assert isinstance(made, Draft)
    assert made.text == BODY
    assert {name: getattr(made, name) for name in expected} == expected
    assert made.published_from == ("front matter" if made.published else "")


@pytest.mark.parametrize(
    ("front", "reason"),
    [
        ("title: [unclosed\n", "broken YAML"),
        ("- a list\n", "no list of name: value"),
        ("title: {a: b}\n", "title is an object, not text"),
        ("published: [2024]\n", "published is a list, not text"),
        ("x: " + "[" * 5000 + "\n", "broken YAML"),
    ],
)
def test_front_matter_that_cannot_be_used(front, reason):
    made = one("a.md", f"---\n{front}---\n{BODY}")
    assert isinstance(made, Refusal)
    assert reason in made.reason


def test_text_keeps_its_offsets():
    assert one("a.txt", "  \nOne.\r\nTwo.\rThree.").text == "  \nOne.\nTwo.\nThree."
    assert one("a.txt", "\ufeffOne.").text == "One."
    assert one("a.txt", "One.\n---\nTwo.").text == "One.\n---\nTwo."


def test_a_markdown_heading_is_the_title_where_none_is_given():
    assert one("a.md", "# Bridge shut #\n\nIt was shut.").title == "Bridge shut"
    assert one("a.md", "---\ntitle: Given\n---\n# Bridge shut\n\nIt was shut.").title == "Given"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(b"", "empty", id="empty"),
        pytest.param(b" \n\t\n", "empty", id="white space"),
        pytest.param(b"---\ntitle: x\n---\n \n", "no text after its front matter", id="front matter alone"),
        pytest.param("Brücke".encode("latin-1"), "not UTF-8 (byte 0xfc in line 1)", id="latin-1"),
        pytest.param(b"One.\nTwo \x93quoted\x94.", "not UTF-8 (byte 0x93 in line 2)", id="windows-1252"),
        pytest.param("Bridge shut".encode("utf-16"), "UTF-16", id="utf-16 with a mark"),
        pytest.param("The bridge was shut on Wednesday.".encode("utf-16-le"), "UTF-16", id="utf-16 without a mark"),
        pytest.param("The bridge was shut on Wednesday.".encode("utf-32"), "UTF-32", id="utf-32"),
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1", "not a text file", id="a picture"),
        pytest.param(b"The bridge\0 was shut.", "not a text file", id="a NUL in text"),
    ],
)
@pytest.mark.parametrize("name", ["a.txt", "a.jsonl", "a.csv"])
def test_bytes_that_are_no_text(name, data, reason):
    found = [item for item in readers.read(Source(name, data)) if isinstance(item, Refusal)]
    assert found
    if name == "a.txt":
        assert reason in found[0].reason
        assert found[0].where == name
        assert found[0].remedy


def test_json_lines_with_a_broken_third():
    good = '{"text": "The bridge was shut.", "published": "2024-03-13", "source": "Gazette", "extra": [1]}'
    made = list(readers.read(Source("week.jsonl", f'{good}\n\n{{broken\n{good}\n{{"text": "x", "id": 7}}\r'.encode())))
    assert [type(item) for item in made] == [Draft, Refusal, Draft, Draft]
    assert [made[0].id, made[1].where, made[2].id, made[3].id] == ["week.jsonl#1", "week.jsonl#3", "week.jsonl#4", "7"]
    assert "column 2" in made[1].reason
    assert (made[0].published, made[0].published_from, made[3].published_from) == ("2024-03-13", "manifest", "")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("[1, 2]", "no JSON object"),
        ('"text"', "no JSON object"),
        ("{}", "no text"),
        ('{"text": null}', "no text"),
        ('{"text": "  "}', "no text"),
        ('{"text": 5}', "text is a number, not text"),
        ('{"text": ["x"]}', "text is a list"),
        ('{"text": "x", "published": 20240313}', "published is a number"),
        ('{"text": "x", "title": true}', "title is true or false"),
        ('{"text": "x", "id": true}', "id is true or false"),
        ("{" * 3000, "broken JSON"),
        ("[" * 100_000, "too deep"),
        ('{"text": "x", "n": ' + "9" * 5000 + "}", "too long a number"),
    ],
)
def test_json_lines_that_cannot_be_used(line, reason):
    made = one("w.jsonl", line)
    assert isinstance(made, Refusal)
    assert reason in made.reason


def test_one_line_in_another_encoding_is_refused_alone():
    made = list(readers.read(Source("w.jsonl", b'{"text": "caf\xe9"}\n{"text": "coffee"}')))
    assert [type(item) for item in made] == [Refusal, Draft]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_manifest_carries_text_or_names_files(tmp_path, delimiter):
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "one.md").write_text("---\ntitle: Own title\nsource: Own source\npublished: 2020-01-01\n---\nThe bridge was shut.")
    rows = [["file", "Published", "title", "text"], ["sub\\one.md", "2024-03-13", "", ""], ["", "2024-03-14", "Two", "It is\nopen; again, now."]]
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=delimiter).writerows(rows)
    first, second = readers.read(Source("m.csv", buffer.getvalue().encode(), tmp_path))
    assert (first.id, first.title, first.source, first.published, first.published_from) == ("sub/one.md", "Own title", "Own source", "2024-03-13", "manifest")
    assert (second.id, second.title, second.text) == ("m.csv#3", "Two", "It is\nopen; again, now.")


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("none.txt,2024-03-13", "no such file"),
        ("../out.txt,2024-03-13", "outside the manifest's folder"),
        ("a/../../out.txt,2024-03-13", "outside the manifest's folder"),
        ("/etc/hosts,2024-03-13", "outside the manifest's folder"),
        ("week.jsonl,2024-03-13", "no text"),
        (",2024-03-13", "neither file nor text"),
        ("one.txt,2024-03-13,a,b", "more cells than the header"),
        ("folder,2024-03-13", "cannot be read"),
        ("empty.txt,2024-03-13", "empty"),
    ],
)
def test_a_manifest_row_that_cannot_be_used(tmp_path, row, reason):
    (tmp_path / "good.txt").write_text("The bridge was shut.")
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "folder").mkdir()
    bad, good = readers.read(Source("m.csv", f"file,published\n{row}\n\ngood.txt,2024-03-13\n".encode(), tmp_path))
    assert isinstance(bad, Refusal)
    assert reason in bad.reason
    assert bad.where.startswith(("m.csv#2", "empty.txt"))
    assert good.text == "The bridge was shut."


@pytest.mark.parametrize("data", ["a,b,c\n1,2,3\n", "name\nx.txt\n", '"published"\n'])
def test_a_table_that_is_no_manifest(data):
    made = one("m.csv", data)
    assert isinstance(made, Refusal)
    assert "no column 'file' or 'text'" in made.reason


def test_a_manifest_takes_long_articles_and_leaves_the_limit_alone():
    before = csv.field_size_limit()
    assert len(one("m.csv", "id,text\n1," + "word " * 100_000).text) == 500_000
    assert csv.field_size_limit() == before


def test_standard_input_names_no_files():
    assert "standard input" in one("stdin.csv", "file,published\na.txt,2024-03-13\n").reason


@pytest.mark.parametrize("name", ["a.pdf", "a.html", "a.docx", "A.JSON"])
def test_other_documents_are_refused_by_name(name):
    made = one(name, "x")
    assert isinstance(made, Refusal)
    assert "is not read" in made.reason
    assert ".txt" in made.remedy


@pytest.mark.parametrize(
    ("data", "suffix"),
    [("The bridge was shut.", ""), ("---\ntitle: x\n---\n", ""), (' {"text": "x"}', ".jsonl"), ("file,published\n", ".csv"), ('\ufefftext;"date"\n', ".csv"), ("In March, published, it\n", "")],
)
def test_bytes_without_a_name_are_sniffed(data, suffix):
    assert readers.sniffed(data.encode()) == suffix


@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.md", "a.jsonl", "a.csv"]))
def test_any_bytes_give_drafts_or_refusals(data, name):
    for item in readers.read(Source(name, data)):
        assert isinstance(item, Draft | Refusal)


@given(st.text(alphabet=st.sampled_from('---\n:{}[]"\',; ab#>|&*!'), max_size=120), st.sampled_from(["a.md", "a.jsonl", "a.csv"]))
def test_any_near_syntax_gives_drafts_or_refusals(data, name):
    for item in readers.read(Source(name, data.encode())):
        assert isinstance(item, Draft | Refusal)
