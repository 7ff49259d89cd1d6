"""The Markdown report: a briefer finds everything, in order, and article text never becomes markup."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from conftest import need
from hypothesis import given, settings, strategies as st
from markdown_it import MarkdownIt
from timelines import FIRST, HOSTILE, hostile, many, proof, record

from timeline import interval
from timeline.errors import OptionError
from timeline.interval import Grain, Interval
from timeline.model import Basis, Conflict, ConflictKind, Event, Status, Timeline
from timeline.renderers import Options, escape, render, report, spoken, wording

HARMLESS = {"heading_open", "heading_close", "paragraph_open", "paragraph_close", "inline", "bullet_list_open", "bullet_list_close", "list_item_open", "list_item_close"}
HARMLESS |= {f"{part}_{side}" for part in ("table", "thead", "tbody", "tr", "th", "td", "strong", "em", "link") for side in ("open", "close")} | {"text", "softbreak", "hardbreak", "html_inline", "image"}


def text_of(timeline: Timeline, **options: object) -> str:
    return render(timeline, "md", **options).decode()


def tokens(markdown: str):
    for block in MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).parse(markdown):
        yield block
        yield from block.children or ()


def event(n: int, day: date, summary: str, *articles, expression: str = "", status=Status.HAPPENED, when: Interval | None = None, conflicts=(), salience=0.5) -> Event:
    when = when or interval.day(day)
    basis = Basis.ANCHORED if expression else Basis.PUBLISHED
    told = tuple(proof(a, 0, summary, expression, when, basis=basis, how="") for a in articles)
    return Event(f"e{n}", when, None, summary[:70], summary, told, tuple(dict.fromkeys(a.source for a in articles)), (), (), status, basis, conflicts, salience)


POST, LEDGER = record(10, source="Harbour Post"), record(11, source="Daily Ledger", url="")
SHUT = event(1, date(2024, 3, 13), "The bridge shut on Wednesday.", POST, LEDGER, expression="on Wednesday")
STORY = Timeline(
    (
        event(2, date(2020, 1, 1), "It was last painted in 2020.", POST, when=interval.year(2020)),
        event(3, date(2024, 3, 12), "A girder cracked, the mayor claimed.", LEDGER, status=Status.ALLEGED),
        SHUT,
        event(4, date(2024, 4, 1), "It will open next month.", POST, status=Status.PLANNED, when=interval.month(2024, 4)),
    ),
    (POST, LEDGER, record(12, source="Northern Wire")),
    title="Bridge",
)


class TestWhatIsTold:
    def test_order_of_the_parts(self):
        parts = re.findall(r"^##? (.+)$", text_of(many(80), chart="c.svg"), re.MULTILINE)
        assert parts[1:] == ["Key events", "Chronology", "Planned and possible", "Background", "Sources", "Left out"]

    def test_entry_says_what_when_who_and_how_the_day_was_found(self):
        assert (
            "### Wednesday 13 March 2024\n\n- The bridge shut on Wednesday.[^2]  \n  2 sources: Harbour Post, Daily Ledger · “on Wednesday”, counted from publication on Thursday 14 March 2024\n"
            in text_of(STORY)
        )

    def test_evidence_is_a_footnote_with_the_sentence_the_expression_and_a_link(self):
        assert "[^2]: [Harbour Post](https://example.org/10?a=1&amp;b=2), 14 March 2024, sentence 1: “The bridge shut *on Wednesday*.” (rule “weekday”) · Daily Ledger" in text_of(STORY)

    def test_status_is_said_unless_it_plainly_happened(self):
        assert "- *alleged*: A girder cracked" in text_of(STORY)

    def test_plans_and_background_stand_apart(self):
        chronology, rest = text_of(STORY).split("## Planned and possible")
        planned, background = rest.split("## Background")
        assert "open next month" not in chronology
        assert "**April 2024**: It will open next month." in planned
        assert "**2020**: It was last painted" in background

    def test_a_history_told_in_years_has_no_background(self):
        years = tuple(event(y, date(y, 1, 1), f"In {y} it was painted.", POST, when=interval.year(y)) for y in range(1950, 1960))
        assert "## Background" not in text_of(Timeline(years, (POST,)))

    def test_a_conflict_names_who_tells_otherwise(self):
        other = interval.day(date(2024, 3, 14))
        conflict = Conflict(ConflictKind.DAY, "2024-03-14", other, (proof(LEDGER, 3, "It shut on Thursday.", "on Thursday", other),))
        made = text_of(Timeline((replace(SHUT, conflicts=(conflict,)),), (POST, LEDGER)))
        assert "**Told otherwise:** Daily Ledger: Thursday 14 March 2024" in made
        assert "otherwise: Daily Ledger, 15 March 2024, sentence 4: “It shut *on Thursday*.”" in made

    def test_sources_with_link_date_and_where_the_date_came_from(self):
        assert "| Harbour Post | [Report 10](https://example.org/10?a=1&amp;b=2) | 2024-03-14 | manifest | 3 |" in text_of(STORY)
        assert "1 further article told no event" in text_of(STORY)

    def test_what_was_left_out(self):
        made = text_of(many(20))
        assert "- old.md: no publication date. *give \\-\\-published, or a date in front matter*" in made
        assert "“recently”" in made
        assert "caption (1)" in made

    def test_filters_and_how_many_they_left_out(self):
        made = text_of(STORY.between(date(2024, 3, 13), date(2024, 3, 13)))
        assert "Filters: since 2024\\-03-13" not in made
        assert "Filters: since 2024-03-13 until 2024-03-13. They left out 3 events." in made

    def test_an_empty_timeline_says_so(self):
        made = text_of(STORY.between(date(1999, 1, 1), date(1999, 1, 1)))
        assert "**No events.** Nothing that was read passes the filters below." in made
        assert "## Key events" not in made
        assert "**No events.** Nothing that was read could be given a day." in text_of(Timeline(()))

    def test_key_events_are_the_most_telling_and_few(self):
        made = text_of(many(400))
        assert made.split("## Chronology")[0].count("\n- **") == 10

    def test_chart_only_where_its_address_is_given(self):
        assert "![" not in text_of(STORY)
        assert "![Chart of 4 events, 12–13 March 2024; the same events are listed below](my%20chart%3Cb%3E.svg)" in text_of(STORY, chart="my chart<b>.svg")

    def test_brief_fits_a_page(self):
        made = text_of(many(400), template="brief")
        assert len(made.split()) < 600
        assert re.findall(r"^## (.+)$", made, re.MULTILINE) == ["Key events", "Planned and possible", "Told otherwise", "Sources"]

    def test_title_given_outweighs_the_timelines_own(self):
        assert text_of(STORY).startswith("# Bridge\n")
        assert text_of(STORY, title="Other").startswith("# Other\n")

    @pytest.mark.parametrize(("told", "words"), [(Interval(date(2024, 3, 1), None, Grain.SPAN), "since 1 March 2024"), (Interval(None, date(2024, 3, 14), Grain.SPAN), "until 13 March 2024")])
    def test_an_end_that_was_left_open_is_not_made_up(self, told, words):
        open_ended = event(5, FIRST, "Trains stood still.", POST, when=Interval(date(2024, 3, 1), date(2024, 3, 14), Grain.SPAN))
        open_ended = replace(open_ended, evidence=(open_ended.evidence[0]._replace(when=told),))
        assert f"### {words.capitalize().replace('march', 'March')}\n" in text_of(Timeline((open_ended,), (POST,)))

    @pytest.mark.parametrize(("when", "words"), [(interval.day(FIRST), "About Monday 4 March 2024"), (interval.week(FIRST), "About the week of 4–10 March 2024"), (interval.month(2024, 3), "About March 2024")])
    def test_an_approximate_day_is_said_so(self, when, words):
        vague = event(5, FIRST, "Trains stood still.", POST, when=when)
        vague = replace(vague, evidence=(vague.evidence[0]._replace(mod="APPROX"),))
        assert f"### {words}\n" in text_of(Timeline((vague,), (POST,)))

    @pytest.mark.parametrize("words", [{"mod": "END"}, {"mod": "APPROX", "type": "TIME"}])
    def test_a_part_of_a_day_is_on_that_day(self, words):
        late = event(5, FIRST, "Trains stood still.", POST, when=interval.day(FIRST))
        late = replace(late, evidence=(late.evidence[0]._replace(**words),))
        assert "### Monday 4 March 2024\n" in text_of(Timeline((late,), (POST,)))

    def test_one_who_names_the_week_itself_settles_it(self):
        told = event(5, FIRST, "Trains stood still.", POST, when=interval.week(FIRST))
        first = told.evidence[0]._replace(basis=Basis.ANCHORED)
        both = replace(told, evidence=(first._replace(mod="START"), first))
        assert "### Week of 4–10 March 2024\n" in text_of(Timeline((both,), (POST,)))

    def test_an_event_without_evidence_is_told_without_footnote(self):
        made = text_of(Timeline((replace(SHUT, evidence=()),), (POST,)))
        assert "- The bridge shut on Wednesday.  \n  2 sources: Harbour Post, Daily Ledger\n" in made
        assert "[^" not in made

    def test_evidence_of_unknown_articles_is_told_all_the_same(self):
        assert "a010.md: 2 sources" not in text_of(Timeline((SHUT,)))
        assert "Harbour Post" in text_of(Timeline((SHUT,)))


class TestTextStaysText:
    @pytest.mark.parametrize("template", ["full", "brief"])
    def test_commonmark_finds_no_markup_in_it(self, template):
        for token in tokens(text_of(hostile(), template=template, chart="chart.svg")):
            assert token.type in HARMLESS, token
            if token.type == "html_inline":
                assert token.content in {"<span>", "</span>"}
            if token.type == "link_open":
                assert re.match(r"https?://", token.attrs["href"])
            if token.type == "image":
                assert token.attrs["src"] == "chart.svg"

    @pytest.mark.parametrize("text", HOSTILE)
    def test_commonmark_shows_what_was_written(self, text):
        for put in ("{}", "- {}", "a {} b", "| a |\n|---|\n| {} |", "**bold** {}[^1]", "> {}"):
            markdown = put.format(escape.markdown(text))
            shown = "".join(t.content for t in tokens(markdown) if t.type == "text")
            assert escape.plain(text).strip() in shown
            assert not {t.type for t in tokens(markdown)} & {"code_inline", "fence", "code_block", "s_open", "link_open", "hr", "ordered_list_open", "image"}

    @given(st.text(st.sampled_from("ab1 \t\n\\`*_{}[]()#+-.!|<>&;:=~^$@%\"'/?,"), max_size=30))
    @settings(max_examples=300, deadline=None)
    def test_any_run_of_signs_reads_the_same(self, text):
        shown = "".join(t.content for t in tokens(f"- {escape.markdown(text)}") if t.type == "text")
        assert shown == escape.plain(text).strip()

    @given(st.text(st.sampled_from("ab \\`*_[]<>&$"), max_size=8), st.text(st.sampled_from("ab *_“"), max_size=5), st.text(st.sampled_from("ab, *_"), max_size=8))
    @settings(max_examples=200, deadline=None)
    def test_an_emphasised_word_changes_no_letter(self, before, word, after):
        shown = "".join(t.content for t in tokens(f"x {escape.emphasised(before, word, after)} y") if t.type == "text")
        assert "".join(shown.split()) == "".join(f"x{before}{word}{after}y".split())

    @pytest.mark.parametrize("reader", ["markdown", "gfm+tex_math_dollars+footnotes", "commonmark_x"])
    def test_pandoc_finds_no_markup_in_it(self, reader):
        need(shutil.which("pandoc") is not None, "pandoc")
        made = subprocess.run(["pandoc", "-f", reader, "-t", "json"], input=render(hostile(), "md"), capture_output=True, check=True).stdout
        kinds, links = set(), set()

        def walk(node):
            if isinstance(node, dict):
                if "t" in node:
                    kinds.add(node["t"])
                    if node["t"] == "Link":
                        links.add(node["c"][2][0])
                    if node["t"] == "RawInline":
                        assert node["c"][1] in {"<span>", "</span>"}
                    if node["t"] == "Span":
                        assert node["c"][0] == ["", [], []]
                for value in node.values():
                    walk(value)
            elif isinstance(node, list):
                for value in node:
                    walk(value)

        walk(json.loads(made))
        assert kinds & {"Math", "Code", "CodeBlock", "RawBlock", "Cite", "Superscript", "Subscript", "Strikeout", "OrderedList", "DefinitionList", "Div", "Image", "HorizontalRule", "LineBlock", "BlockQuote", "SmallCaps"} == set()
        assert "Note" in kinds
        assert all(re.match(r"https?://example\.org/", link) for link in links)

    @pytest.mark.parametrize("url", ["javascript:alert(1)", "java\nscript:alert(1)", " data:text/html,x", "//evil.example", "https:", "http:///x", "file:///etc/passwd", "mailto:a@b.example", ""])
    def test_only_web_addresses_become_links(self, url):
        assert escape.href(url) == ""

    def test_a_web_address_is_made_safe_for_markdown_and_html(self):
        assert escape.href(" https://e.example/a b(c)|\"<>'[é]`\\?x=1&y=%20#z ") == "https://e.example/a%20b%28c%29%7C%22%3C%3E'%5B%C3%A9%5D%60%5C?x=1&y=%20#z"


class TestTemplates:
    def test_a_readers_own_may_use_our_words_and_is_escaped_too(self, tmp_path):
        mine = tmp_path / "mine.md.j2"
        mine.write_text('{% from "lines.j2" import tellers %}{% for e in account.entries %}* {{ e.event.summary }} / {{ tellers(e.tellers) }}\n{% endfor %}')
        assert "* \\=cmd()\\|' /C calc'!A0 is what it says. / \\=cmd()" in text_of(hostile(), template=mine)

    @pytest.mark.parametrize(
        ("text", "line", "fault"),
        [
            ("fine\n{{ nobody }}", 2, "'nobody' is undefined"),
            ("fine\n\n{% if %}", 3, "Expected an expression"),
            ("{{ account.nothing }}", 1, "no attribute 'nothing'"),
            ("{{ 1 / 0 }}", 1, "division by zero"),
            ("{{ 'x' | nofilter }}", 1, "No filter named 'nofilter'"),
            ("{% include 'gone.md' %}", 1, "gone.md"),
            ("{{ account.__class__.__mro__ }}", 1, "unsafe"),
        ],
    )
    def test_a_broken_one_is_one_clear_line(self, tmp_path, text, line, fault):
        mine = tmp_path / "mine.j2"
        mine.write_text(text)
        with pytest.raises(OptionError) as raised:
            text_of(STORY, template=mine)
        said = str(raised.value)
        assert f"mine.j2, line {line}: " in said
        assert fault in said
        assert "\n" not in said

    def test_a_missing_one_names_those_there_are(self):
        with pytest.raises(OptionError, match=r"no such file; give a Jinja2 file, or one of brief, full$"):
            text_of(STORY, template="nowhere.j2")

    def test_one_that_is_not_text(self, tmp_path):
        (tmp_path / "mine.j2").write_bytes(b"\xff\xfe\x00")
        with pytest.raises(OptionError, match=r"mine\.j2"):
            text_of(STORY, template=tmp_path / "mine.j2")

    def test_found_beside_the_package_or_in_it(self, tmp_path, monkeypatch):
        assert (wording.folder() / "full.md.j2").is_file()
        packaged = tmp_path / "_templates"
        monkeypatch.setattr(wording, "PACKAGED", packaged)
        assert wording.folder() == wording.BESIDE
        shutil.copytree(wording.BESIDE, packaged)
        assert wording.folder() == packaged


def test_same_bytes_whatever_the_hash_seed(tmp_path):
    script = "import sys; sys.path.insert(0, sys.argv[1]); from timelines import many; from timeline.renderers import render; sys.stdout.buffer.write(render(many(60), 'md') + render(many(60), 'html'))"
    made = {
        subprocess.run([sys.executable, "-c", script, str(Path(__file__).parent)], env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(wording.BESIDE.parent)}, capture_output=True, check=True).stdout
        for seed in ("1", "2")
    }
    assert len(made) == 1


def test_render_returns_text_with_a_last_newline():
    assert report.render(STORY, Options()).data.endswith(b".\n") or report.render(STORY, Options()).data.endswith(b")\n")


@pytest.mark.parametrize(
    ("of", "words"),
    [
        (interval.day(date(2021, 11, 18)), "Thursday 18 November 2021"),
        (interval.week(date(2021, 11, 18)), "week of 15–21 November 2021"),
        (interval.weekend(date(2021, 11, 18)), "weekend of 20–21 November 2021"),
        (interval.month(2021, 11), "November 2021"),
        (interval.quarter(2021, 3), "third quarter of 2021"),
        (interval.half(2021, 1), "first half of 2021"),
        (interval.season(2021, "WI"), "December to February 2022"),
        (interval.season(2021, "SU"), "June to August 2021"),
        (interval.year(2020), "2020"),
        (interval.decade(1980), "1980s"),
        (interval.century(1800), "1800–1899"),
        (Interval(date(2021, 11, 28), date(2021, 12, 3), Grain.SPAN), "28 November – 2 December 2021"),
        (Interval(date(2020, 12, 30), date(2021, 1, 2), Grain.SPAN), "30 December 2020 – 1 January 2021"),
        (Interval(date(2014, 1, 1), date(2017, 1, 1), Grain.SPAN), "2014–2016"),
        (Interval(FIRST, None, Grain.SPAN), "since 4 March 2024"),
        (Interval(None, FIRST, Grain.SPAN), "until 3 March 2024"),
    ],
)
def test_days_in_words(of, words):
    assert spoken.when(of) == words


def test_a_title_heads_its_sentence_only_where_it_says_more():
    """Whom "he" is, or what an editor made of it; not the same words again."""
    said = [event(n, FIRST, summary, POST) for n, summary in enumerate(("He resigned on Monday.", "Ida Berg resigned on Tuesday after a row."))]
    titled = [replace(e, title="Ida Berg resigned") for e in said]
    told = text_of(Timeline(events=tuple(titled), articles=(POST,)))
    assert "**Ida Berg resigned.** He resigned on Monday." in told
    assert "- Ida Berg resigned on Tuesday after a row." in told


def test_a_title_heads_a_sentence_that_tells_it_far_inside():
    far = "The council, which has met in the old town hall since the fire of the harbour depot, said on Friday that it had not known when Ida Berg resigned."
    told = text_of(Timeline(events=(replace(event(1, FIRST, far, POST), title="Ida Berg resigned"),), articles=(POST,)))
    assert f"- **Ida Berg resigned.** {far}" in told
