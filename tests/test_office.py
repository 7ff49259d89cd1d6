"""Slides and document: native, described, the same bytes twice, and readable by LibreOffice."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from dataclasses import replace
from io import BytesIO

import pytest
from conftest import need
from timelines import hostile, many

from timeline import renderers
from timeline.errors import MissingExtra
from timeline.model import Timeline
from timeline.renderers.chart import themes

pptx = pytest.importorskip("pptx")
docx = pytest.importorskip("docx")

KINDS = ("pptx", "docx")
SIZES = {"empty": lambda: Timeline(()), "two": lambda: many(2), "twenty": lambda: many(20), "five hundred": lambda: many(500), "hostile": hostile}
DECORATIVE = ".//*[local-name()='decorative']"
TITLES = ("欧盟外长在布鲁塞尔会晤讨论边境局势", "שרי החוץ נפגשו בבריסל", "Министры обсудили положение на границе", "وزراء الخارجية يجتمعون في بروكسل")


def foreign():
    tl = many(8)
    return replace(tl, events=tuple(replace(e, title=TITLES[i % 4], summary=TITLES[i % 4]) for i, e in enumerate(tl.events)))


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("make", [SIZES["twenty"], SIZES["hostile"]], ids=["twenty", "hostile"])
def test_same_bytes_twice_and_no_clock(name, make):
    data = renderers.render(make(), name)
    assert data == renderers.render(make(), name)
    assert {entry.date_time for entry in zipfile.ZipFile(BytesIO(data)).infolist()} == {(1980, 1, 1, 0, 0, 0)}


def slides(timeline, **options):
    return pptx.Presentation(BytesIO(renderers.render(timeline, "pptx", **options))).slides


def words(shapes):
    for shape in shapes:
        if shape.shape_type == pptx.enum.shapes.MSO_SHAPE_TYPE.GROUP:
            yield from words(shape.shapes)
        elif shape.has_text_frame:
            yield shape.text_frame.text


def test_a_slide_is_wide_and_of_native_shapes():
    deck = pptx.Presentation(BytesIO(renderers.render(many(12), "pptx")))
    assert abs(deck.slide_width / deck.slide_height - 16 / 9) < 0.01
    kinds = {shape.shape_type for shape in deck.slides[0].shapes}
    assert pptx.enum.shapes.MSO_SHAPE_TYPE.PICTURE not in kinds


def test_each_label_is_one_box_with_its_event():
    tl = many(12)
    boxes = {shape.name: shape.text_frame.text.replace("\n", " ") for shape in slides(tl)[0].shapes if shape.has_text_frame}
    for event in tl.events:
        assert event.title.split()[0] in boxes[event.title]


def alternative(shape):
    return shape._element.xpath(".//p:cNvPr")[0].get("descr") or ""


def test_alternative_text_and_a_title():
    first, second = slides(many(12), title="Border talks")
    assert first.shapes.title.text_frame.text == "Border talks"
    assert second.shapes.title.text_frame.text == "Key events"
    (axis,) = (s for s in first.shapes if s.name == "Time axis")
    assert "12 events" in alternative(axis)
    assert "4 key events" in alternative(second.shapes[1])
    for shape in axis.shapes:
        assert (shape.has_text_frame and shape.text_frame.text) or shape._element.xpath(DECORATIVE), shape.name


def test_one_reads_the_title_then_the_chart_then_the_events_in_order():
    tl = many(12)
    title, axis, *labels = slides(tl)[0].shapes
    assert (title.is_placeholder, axis.name) == (True, "Time axis")
    assert [label.name for label in labels] == [e.title for e in tl.events]
    assert all(event.title in alternative(label) for event, label in zip(tl.events, labels, strict=True))


def test_notes_name_the_sources_and_what_others_say():
    tl = many(6)
    assert any(event.conflicts for event in tl.events)
    notes = slides(tl)[0].notes_slide.notes_text_frame.text
    assert "3 undated expressions" in notes
    for event in tl.events:
        assert event.summary in notes
        assert all(source in notes for source in event.sources)
        assert event.conflicts == () or "Told otherwise" in notes


def test_few_events_need_no_table_and_many_get_a_slide_for_each_part():
    assert len(slides(many(2))) == 1
    assert len(slides(many(20))) == 2
    deck = slides(many(60), title="Talks")
    assert [s.shapes.title.text_frame.text for s in deck] == ["Talks", "Key events", "Talks (1 of 3)", "Talks (2 of 3)", "Talks (3 of 3)"]
    assert {e.title for e in many(60).events} <= {shape.name for slide in deck for shape in slide.shapes}


def test_what_stands_on_no_slide_is_counted():
    made = renderers.output(many(500), "pptx", renderers.Options())
    deck = pptx.Presentation(BytesIO(made.data)).slides
    names = {shape.name for slide in deck for shape in slide.shapes} | {row.cells[1].text_frame.text.split(" (")[0] for row in deck[1].shapes[1].table.rows}
    unnamed = len([e for e in many(500).events if e.title not in names])
    assert len(deck) == 8
    assert made.notes[0] == f"{unnamed} of 500 events are named on no slide: they are strokes on the axis"
    assert len(made.data) < 250_000


@pytest.mark.parametrize("lanes", ["", "source"])
@pytest.mark.parametrize("make", [lambda: many(60), hostile, foreign], ids=["sixty", "hostile", "foreign"])
def test_all_lies_on_the_slide(make, lanes):
    tolerance = 12 * 12700  # a text box is wider than its text
    for slide in slides(make(), lanes=lanes):
        for shape in slide.shapes:
            assert -tolerance <= shape.left <= shape.left + shape.width <= 12192000 + tolerance, shape.name
            assert -tolerance <= shape.top <= shape.top + shape.height <= 6858000 + tolerance, shape.name


def test_layouts_are_as_wide_as_the_slide():
    deck = pptx.Presentation(BytesIO(renderers.render(many(2), "pptx")))
    for layout in deck.slide_layouts:
        for shape in layout.placeholders:
            assert shape.left + shape.width <= deck.slide_width
    assert max(s.left + s.width for s in deck.slide_master.placeholders) > 0.9 * deck.slide_width


def test_scripts_that_run_leftward_do_so():
    tl = foreign()
    for shape in slides(tl)[0].shapes:
        if shape.name in TITLES:
            body = shape.text_frame.paragraphs[1]
            assert body._p.xpath("./a:pPr/@rtl") == (["1"] if shape.name[0] in "שو" else [])
    runs = {run.text: run.font.rtl for p in paper(tl).paragraphs for run in p.runs if run.text in TITLES}
    assert runs == {title: True if title[0] in "שو" else None for title in TITLES}


@pytest.mark.parametrize("name", KINDS)
def test_no_preview_of_the_template(name):
    assert not [n for n in zipfile.ZipFile(BytesIO(renderers.render(many(2), name))).namelist() if "thumbnail" in n]


@pytest.mark.parametrize("theme", ["light", "dark", "print"])
def test_each_text_bears_the_theme_s_colour(theme):
    colours = {c.lstrip("#").upper() for c in themes.theme(theme).colours.values()}
    for slide in slides(many(20), theme=theme):
        found = set(slide._element.xpath(".//a:rPr//a:srgbClr/@val"))
        assert found <= colours


def test_hostile_text_is_text_in_slides():
    text = "\n".join(words(slides(hostile())[0].shapes))
    assert "<script>" in text
    assert "\u202e" not in text


def paper(timeline, **options):
    return docx.Document(BytesIO(renderers.render(timeline, "docx", **options)))


def test_document_tells_every_event_with_its_sources():
    tl = many(20)
    text = "\n".join(p.text for p in paper(tl).paragraphs)
    assert all(event.summary in text for event in tl.events)


def test_document_has_headings_picture_and_links():
    document = paper(many(20), title="Border talks")
    headings = [p.text for p in document.paragraphs if p.style.name.startswith(("Heading 1", "Title"))]
    assert headings[:3] == ["Border talks", "Key events", "Chronology"]
    (picture,) = document.inline_shapes
    assert "20 events" in picture._inline.docPr.get("descr")
    links = [r.target_ref for r in document.part.rels.values() if r.is_external]
    assert links
    assert all(link.startswith("https://") for link in links)


def test_a_document_s_chart_is_drawn_for_its_column():
    for n in (2, 20, 60):
        (picture,) = paper(many(n)).inline_shapes
        assert picture.width.pt <= 472
        assert picture.height.pt <= 611
    assert len(paper(Timeline(())).inline_shapes) == 0


def test_document_says_what_it_leaves_out():
    tl = many(20)
    further = sum(len(e.evidence) - 1 for e in tl.events)
    notes = renderers.output(tl, "docx", renderers.Options()).notes
    assert notes == (f"left out: {further} further evidence sentences; sources are named", "3 undated expressions counted, not quoted")


def test_a_table_s_head_stands_on_each_page():
    (table,) = paper(many(20)).tables
    assert table.rows[0]._tr.xpath("./w:trPr/w:tblHeader")


def test_hostile_document_links_nowhere_but_to_the_web():
    links = [r.target_ref for r in paper(hostile()).part.rels.values() if r.is_external]
    assert all(link.startswith(("https://", "http://")) for link in links)


@pytest.mark.parametrize(("module", "name"), [("pptx", "pptx"), ("docx", "docx")])
def test_without_the_extra_one_is_told_what_to_install(monkeypatch, module, name):
    monkeypatch.setitem(__import__("sys").modules, module, None)
    with pytest.raises(MissingExtra, match=r"news-timeline\[office\]"):
        renderers.render(many(2), name)


def test_libreoffice_reads_both(tmp_path):
    need(shutil.which("soffice") is not None and shutil.which("pdfinfo") is not None, "LibreOffice and poppler-utils")
    files = []
    for size, make in SIZES.items():
        for name in KINDS:
            files.append(tmp_path / f"{size.replace(' ', '-')}-{name}.{name}")
            files[-1].write_bytes(renderers.render(make(), name))
    home = (tmp_path / "home").as_uri()
    command = ["soffice", f"-env:UserInstallation={home}", "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), *map(str, files)]
    subprocess.run(command, check=True, capture_output=True, timeout=600)
    for file in files:
        pages = subprocess.run(["pdfinfo", str(file.with_suffix(".pdf"))], check=True, capture_output=True, text=True).stdout
        assert "Pages:" in pages, file.name


def test_libreoffice_takes_csv_for_text(tmp_path):
    need(shutil.which("soffice") is not None and shutil.which("localc") is not None, "LibreOffice Calc")
    (tmp_path / "events.csv").write_bytes(renderers.render(hostile(), "csv"))
    home = (tmp_path / "home").as_uri()
    command = ["soffice", f"-env:UserInstallation={home}", "--headless", "--infilter=CSV:44,34,76,1,,0,false,true,false,false", "--convert-to", "fods", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(tmp_path / "events.csv")], check=True, capture_output=True, timeout=300)
    sheet = (tmp_path / "events.fods").read_text(encoding="utf-8")
    assert "cmd()" in sheet
    assert "table:formula" not in sheet
    assert "עברית" in sheet
