"""Paths, folders, manifests and standard input: what is taken, in which order, and what is refused."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path

import pytest

from timeline import corpus, files
from timeline.errors import NothingToRead, OutputError
from timeline.model import Article

DAY = date(2024, 3, 13)
TEXT = "The bridge was shut on Wednesday."


def front(published: str, **more: str) -> str:
    return "---\n" + "".join(f"{k}: {v}\n" for k, v in {"published": published, **more}.items()) + f"---\n{TEXT}\n"


def write(root: Path, **contents: str | bytes) -> Path:
    """Files by name; __ is a slash, and the last _ of a name its dot."""
    for name, content in contents.items():
        path = root / ".".join(name.replace("__", "/").rsplit("_", 1))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return root


def ids(*inputs, **options) -> list[str]:
    return [article.id for article in corpus.gather(inputs, **options)[0]]


def refused(*inputs, **options):
    try:
        return corpus.gather(inputs, **options)[1]
    except NothingToRead as error:
        return error.refused


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2024-03-13", DAY),
        ("2024-03-13T23:30:00-05:00", DAY),
        ("2024-03-13 17:52", DAY),
        ("13 March 2024", DAY),
        ("March 13, 2024", DAY),
        ("Wednesday, 13 March 2024", DAY),
        ("Wed, 13 Mar 2024 08:00:00 GMT", DAY),
        ("13.03.2024", DAY),
        ("13. März 2024", DAY),
        ("03/03/2024", date(2024, 3, 3)),
    ],
)
def test_publication_dates_as_people_write_them(tmp_path, written, expected):
    language = "de" if "ä" in written else "en"
    ((article,), none) = corpus.gather([write(tmp_path, a_md=front(written, language=language)) / "a.md"])
    assert (article.published, article.published_from, none) == (expected, "front matter", ())


@pytest.mark.parametrize("written", ["yesterday", "someday", "13 March", "March 2024", "2024", "2024-02-30", "04/03/2024", "last week", "50", "x" * 500, "2024-03-13 2024-03-14"])
def test_publication_dates_that_name_no_certain_day(tmp_path, written):
    (item,) = refused(write(tmp_path, a_md=front(written)) / "a.md", as_of=date(2024, 6, 1))
    assert item.where == "a.md"
    assert "cannot be read as one certain day" in item.reason
    assert len(item.reason) < 120
    assert "YYYY-MM-DD" in item.remedy


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("2024-03-13.txt", DAY),
        ("2024-03-13-bridge.txt", DAY),
        ("20240313_bridge.txt", DAY),
        ("2024_03_13 bridge.txt", DAY),
        ("2024.03.13.txt", DAY),
        ("bridge-2024-03-13.txt", None),
        ("2024-13-13.txt", None),
        ("2024031399.txt", None),
        ("2024-0313.txt", None),
        ("2024.txt", None),
    ],
)
def test_a_date_that_opens_the_files_name(tmp_path, name, expected):
    (tmp_path / name).write_text(TEXT)
    if expected:
        ((article,), _) = corpus.gather([tmp_path / name])
        assert (article.published, article.published_from) == (expected, "file name")
    else:
        (item,) = refused(tmp_path / name)
        assert item.reason == "no publication date"
        assert "--published" in item.remedy


def test_a_date_in_the_address_stands_where_none_is_given(tmp_path):
    lines = [f'{{"text": "{TEXT}", "url": "https://news.example/{path}"}}' for path in ("2024/mar/13/bridge", "2024/03/bridge/", "bridge-13")]
    articles, (month, none) = corpus.gather([write(tmp_path, a_jsonl="\n".join(lines)) / "a.jsonl"])
    assert [(a.published, a.published_from) for a in articles] == [(DAY, "address")]
    assert month.reason == none.reason == "no publication date"


def test_the_order_in_which_dates_are_looked_for(tmp_path):
    root = write(tmp_path, **{"2024-01-01_md": front("2024-01-02")})
    (root / "m.csv").write_text("file,published\n2024-01-01.md,2024-01-03\n")
    found = [corpus.gather([path], published=day)[0][0] for path, day in ((root / "m.csv", DAY), (root / "m.csv", None), (root / "2024-01-01.md", None))]
    assert [(a.published, a.published_from) for a in found] == [(DAY, "option"), (date(2024, 1, 3), "manifest"), (date(2024, 1, 2), "front matter")]


def test_neither_file_time_nor_today(tmp_path):
    path = write(tmp_path, a_txt=TEXT) / "a.txt"
    os.utime(path, (1, 1))
    assert refused(path)[0].reason == "no publication date"


def test_a_date_after_as_of_is_refused(tmp_path):
    root = write(tmp_path, a_md=front("2024-03-13"), b_md=front("2024-03-14"))
    articles, (item,) = corpus.gather([root], as_of=DAY)
    assert [a.id for a in articles] == ["a.md"]
    assert item.where == "b.md"
    assert "2024-03-14 is after 2024-03-13" in item.reason


def test_ids_are_relative_to_the_folder_or_manifest(tmp_path):
    root = write(tmp_path, exports__week_jsonl=f'\n{{"text": "{TEXT}", "published": "2024-03-13"}}', desk__a_md=front("2024-03-13"), b_md=front("2024-03-13"))
    (root / "desk" / "m.csv").write_text("file,id\na.md,\n")
    assert ids(root) == ["b.md", "desk/a.md", "exports/week.jsonl#2"]
    assert ids(root / "desk" / "m.csv") == ["a.md"]
    assert ids(root / "exports") == ["week.jsonl#2"]
    assert ids(str(root / "b.md")) == ["b.md"]


def test_a_folder_is_walked_in_a_stable_order_and_each_article_read_once(tmp_path):
    article = front("2024-03-13")
    root = write(tmp_path, z_md=article, a_md=article, sub__b_md=article, sub__deep__c_txt=article, named__d_md=article, picture_png=b"\x89PNG", README_md="About.")
    write(root, **{".hidden_md": article, ".git__e_md": article})
    (root / "m.csv").write_text("file\nnamed/d.md\n./z.md\n")
    assert ids(root) == ["named/d.md", "z.md", "a.md", "sub/b.md", "sub/deep/c.txt"]


def test_what_build_made_is_no_article(tmp_path):
    root = write(tmp_path, a_md=front("2024-03-13"), build__report_md="# Report", build__timeline_json="{}", build__chart_svg="<svg/>", build__timeline_csv="id\n")
    assert corpus.gather([root])[1] == ()
    write(root, timeline_json="{}", report_md="# Report", other_md=front("2024-03-13"))
    assert ids(root) == ["a.md", "other.md"]


def test_other_documents_in_a_folder_are_not_passed_over_in_silence(tmp_path):
    root = write(tmp_path, a_md=front("2024-03-13"), paper_pdf=b"%PDF")
    assert [item.where for item in refused(root)] == ["paper.pdf"]


def test_links_in_circles_end(tmp_path):
    root = write(tmp_path, a_md=front("2024-03-13"), sub__b_md=front("2024-03-13"))
    (root / "sub" / "up").symlink_to(root)
    (root / "again").symlink_to(root / "sub")
    (root / "self").symlink_to(root / "self")
    assert ids(root) == ["a.md", "again/b.md"]


def test_a_deep_folder(tmp_path):
    deep = tmp_path
    for _ in range(400):
        deep /= "d"
    deep.mkdir(parents=True)
    (deep / "a.md").write_text(front("2024-03-13"))
    assert ids(tmp_path) == ["d/" * 400 + "a.md"]


def test_a_pipe_in_a_folder_is_left_alone(tmp_path):
    os.mkfifo(write(tmp_path, a_md=front("2024-03-13")) / "pipe.txt")
    assert ids(tmp_path) == ["a.md"]


def refusing(read):
    """Like `read`, but for what its mode forbids."""

    def refused_read(path, *rest):
        if not Path(path).stat().st_mode & 0o700:
            raise PermissionError(13, "Permission denied", str(path))
        return read(path, *rest)

    return refused_read


def test_what_may_not_be_read(tmp_path, monkeypatch):
    root = write(tmp_path, a_md=front("2024-03-13"), b_md=front("2024-03-13"), sub__c_md="")
    (root / "b.md").chmod(0)
    (root / "sub").chmod(0)
    if os.geteuid() == 0:  # root may read everything: what anybody else is told
        for where, name in ((Path, "read_bytes"), (os, "scandir")):
            monkeypatch.setattr(where, name, refusing(getattr(where, name)))
    assert [(item.where, "cannot be read" in item.reason) for item in refused(root)] == [("b.md", True), ("sub", True)]
    (root / "sub").chmod(0o755)


@pytest.mark.parametrize("name", ["none.txt", "none/", "a\0b", "x" * 5000])
def test_a_path_that_cannot_be_opened(name):
    (item,) = refused(name)
    assert item.where == name
    assert "path" in item.remedy


def test_an_empty_folder(tmp_path):
    (item,) = refused(tmp_path)
    assert "holds no article" in item.reason


def test_nothing_to_read_lists_what_was_refused(tmp_path):
    with pytest.raises(NothingToRead, match="all 2 inputs were refused") as caught:
        corpus.gather([write(tmp_path, a_txt=TEXT, b_txt="")])
    assert [item.where for item in caught.value.refused] == ["a.txt", "b.txt"]
    with pytest.raises(NothingToRead, match="no input"):
        corpus.gather([])


def test_the_rest_is_used_all_the_same(tmp_path):
    lines = [json.dumps({"text": TEXT, "published": "2024-03-13", "id": f"n{n}"}) for n in range(5)]
    lines[2] = lines[2][:-1]
    root = write(tmp_path, w_jsonl="\n".join(lines), bad_txt="Br\xfccke".encode("latin-1"), good_md=front("2024-03-13"))
    articles, problems = corpus.gather([root])
    assert [a.id for a in articles] == ["good.md", "n0", "n1", "n3", "n4"]
    assert [p.where for p in problems] == ["bad.txt", "w.jsonl#3"]


def test_a_duplicate_is_refused(tmp_path):
    path = write(tmp_path, a_md=front("2024-03-13")) / "a.md"
    articles, (item,) = corpus.gather([path, Article("a.md", TEXT, DAY)])
    assert len(articles) == 1
    assert "another article with the id 'a.md'" in item.reason


def test_articles_as_they_are():
    given = Article("x", TEXT, DAY, published_from="memory")
    assert corpus.gather([given], published=date(2020, 1, 1)) == ((given,), ())
    assert "half of a pair" in refused(Article("x", "cut \ud83d off", DAY))[0].reason
    assert refused(Article("x", " \n", DAY))[0].reason == "there is no text"


def test_half_a_character_in_json_is_refused():
    (item,) = refused(rb'{"text": "cut \ud83d off", "published": "2024-03-13"}')
    assert "U+D83D" in item.reason


def test_standard_input():
    assert ids(TEXT.encode(), published=DAY) == ["stdin"]
    assert ids(front("2024-03-13").encode()) == ["stdin"]
    assert ids(f'{{"text": "{TEXT}", "published": "2024-03-13"}}'.encode()) == ["stdin.jsonl#1"]
    assert ids(b"text,published\nThe bridge was shut.,2024-03-13\n") == ["stdin.csv#2"]
    assert "empty" in refused(b"")[0].reason


@pytest.mark.parametrize(("written", "code"), [("en", "en"), ("EN-gb", "en"), ("de_AT", "de"), ("", "")])
def test_languages(tmp_path, written, code):
    ((article,), _) = corpus.gather([write(tmp_path, a_md=front("2024-03-13", language=written)) / "a.md"])
    assert article.language == code


def test_a_language_by_name_is_refused(tmp_path):
    (item,) = refused(write(tmp_path, a_md=front("2024-03-13", language="English")) / "a.md")
    assert "no ISO 639-1 code" in item.reason


def test_a_name_that_is_no_unicode(tmp_path):
    with open(os.fsencode(tmp_path) + b"/br\xfccke.md", "w") as file:  # noqa: PTH123
        file.write(front("2024-03-13"))
    assert ids(tmp_path) == ["br\ufffdcke.md"]


def test_the_given_articles(shared):
    articles, problems = corpus.gather([shared / "seeds" / "articles.csv"])
    assert problems == ()
    assert [(a.id, a.published) for a in articles] == [("000_e227b6282682a3cd.txt", date(2021, 11, 12)), ("003_a2f608757f99e098.txt", date(2021, 11, 18))]


# --- files written whole or not at all


def test_files_are_written_with_their_folder(tmp_path):
    files.write_all({tmp_path / "new" / "a": b"1", tmp_path / "new" / "b": b"2"})
    files.write(tmp_path / "new" / "a", b"3")
    assert {p.name: p.read_bytes() for p in (tmp_path / "new").iterdir()} == {"a": b"3", "b": b"2"}


def test_where_one_cannot_be_written_none_is(tmp_path):
    (tmp_path / "a").write_bytes(b"old")
    (tmp_path / "b").mkdir()
    with pytest.raises(OutputError, match="b: cannot be written"):
        files.write_all({tmp_path / "a": b"new", tmp_path / "b": b"new"})
    assert (tmp_path / "a").read_bytes() == b"old"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a", "b"]


@pytest.mark.parametrize("target", ["file/x/y", "\0", "x" * 300, "/proc/none/x"])
def test_a_place_that_cannot_be_written(tmp_path, target):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OutputError, match="cannot be written"):
        files.write(tmp_path / target, b"x")
    assert [p.name for p in tmp_path.iterdir()] == ["file"]


def test_a_link_stays_a_link_and_a_device_a_device(tmp_path):
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    files.write(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"
    files.write(Path(os.devnull), b"x")
    assert not Path(os.devnull).is_file()
