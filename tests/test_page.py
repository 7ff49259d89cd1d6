"""The HTML page, read as text: one file, a complete table without script, a strict policy, nothing of others' text as markup."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from timelines import HOSTILE, hostile, many

from timeline.errors import OptionError
from timeline.model import Timeline
from timeline.renderers import escape, render, wording

VOID = {"meta", "link", "br", "input", "hr", "img", "wbr"}


class Page(HTMLParser):
    """Elements with their attributes, the text shown, and whether every element was closed in its turn."""

    def __init__(self, html: str):
        super().__init__()
        self.elements, self.open, self.text, self.own = [], [], [], {"script": "", "style": ""}
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] in self.own:
            self.own[self.open[-1]] += data
        else:
            self.text.append(data)

    def handle_comment(self, data):
        raise AssertionError(data)

    def all(self, tag):
        return [attrs for name, attrs in self.elements if name == tag]


def page(timeline: Timeline, **options: object) -> Page:
    return Page(render(timeline, "html", **options).decode())


def test_table_holds_every_event_with_its_evidence():
    made = page(many(30))
    assert sum("data-start" in row for row in made.all("tr")) == 30
    assert len(made.all("details")) >= 30
    assert "on Thursday" in made.text


def test_policy_admits_our_two_texts_and_nothing_else():
    made = page(many(3))
    policy = next(m["content"] for m in made.all("meta") if m.get("http-equiv") == "Content-Security-Policy")
    for text in made.own.values():
        assert f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" in policy
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    assert "http" not in policy
    assert len(made.all("script")) == len(made.all("style")) == 1


def test_nothing_is_fetched_and_no_handler_or_style_stands_in_the_markup():
    for tag, attrs in page(hostile()).elements:
        assert not {name for name in attrs if name.startswith("on") or name in {"src", "style", "srcset", "formaction", "action"}}
        assert tag in {
            "html", "head", "meta", "title", "style", "body", "a", "header", "h1", "h2", "p", "noscript", "button", "main", "section", "div", "svg", "ul", "li", "i", "form", "label",
            "input", "datalist", "select", "option", "table", "caption", "thead", "tbody", "tr", "th", "td", "br", "span", "strong", "bdi", "details", "summary", "blockquote", "mark", "script", "wbr",
        }  # fmt: skip
        if tag == "a":
            assert re.match(r"#events$|https?://example\.org/", attrs["href"])


@pytest.mark.parametrize("text", HOSTILE)
def test_text_of_others_is_shown_as_it_reads(text):
    made = page(hostile())
    shown = " ".join("".join(made.text).split())
    assert " ".join(f"{escape.plain(text)} is what it says.".split()) in shown


def test_of_many_names_the_further_ones_wait_behind_a_count():
    many_names = replace(many(1).events[0], actors=tuple(f"Actor {n}" for n in range(9)), places=tuple(f"Place {n}" for n in range(6)), sources=("www.example.org",))
    html = render(replace(many(1), events=(many_names,)), "html").decode()
    assert "<summary>5 more</summary>" in html
    assert all(f">Actor {n}</bdi>" in html for n in range(9))
    few = render(replace(many(1), events=(replace(many_names, actors=many_names.actors[:3]),)), "html").decode()
    assert " more</summary>" not in few


def test_what_was_left_out_and_filters_are_told():
    shown = "".join(page(many(20).only(status="planned")).text)
    assert "Made with filters: status planned. They left out" in shown
    assert "old.md: no publication date." in shown


def test_an_empty_timeline_says_so():
    made = page(Timeline(()))
    assert "No events." in made.text
    assert made.all("table") == []


@pytest.mark.parametrize(("theme", "written"), [("light", "auto"), ("dark", "dark"), ("print", "auto")])
def test_theme(theme, written):
    assert page(many(2), theme=theme).all("html")[0]["data-theme"] == written


def test_a_readers_own_template_serves_where_its_name_says_html(tmp_path):
    mine = tmp_path / "mine.html.j2"
    mine.write_text("<p>{{ account.entries | length }} {{ account.title }}</p>")
    assert render(hostile(), "html", template=mine).startswith(b"<p>39 &lt;script&gt;")
    assert render(many(2), "html", template=tmp_path / "mine.md.j2").startswith(b"<!DOCTYPE html>")
    assert render(many(2), "md", template=mine).startswith(b"# ")
    mine.write_text("{{ nobody }}")
    with pytest.raises(OptionError, match=r"mine\.html\.j2, line 1: 'nobody' is undefined"):
        render(many(2), "html", template=mine)


def test_same_bytes_twice():
    assert render(many(50), "html") == render(many(50), "html")


def test_our_script_and_style_can_stand_in_a_page():
    for name in ("axis.js", "page.js", "page.css"):
        assert "</" not in wording.source(name)
        assert "url(" not in wording.source(name)
