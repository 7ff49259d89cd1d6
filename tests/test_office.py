"""Slides and document: native, described, the same bytes twice, and readable by LibreOffice."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from io import BytesIO

import pytest
from conftest import need
from timelines import hostile, many

from timeline import renderers
from timeline.errors import MissingExtra
from timeline.model import Timeline

pptx = pytest.importorskip("pptx")
docx = pytest.importorskip("docx")

KINDS = ("pptx", "docx")
SIZES = {"empty": lambda: Timeline(()), "two": lambda: many(2), "twenty": lambda: many(20), "five hundred": lambda: many(500), "hostile": hostile}


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


def test_alternative_text_and_a_title():
    first, second = slides(many(12), title="Border talks")
    assert first.shapes.title.text_frame.text == "Border talks"
    assert second.shapes.title.text_frame.text == "Key events"
    (axis,) = (s for s in first.shapes if s.name == "Time axis")
    assert "12 events" in axis._element.xpath(".//p:cNvPr")[0].get("descr")


def test_notes_name_the_sources():
    tl = many(5)
    notes = slides(tl)[0].notes_slide.notes_text_frame.text
    for event in tl.events:
        assert event.summary in notes
        assert all(source in notes for source in event.sources)


def test_a_label_lies_on_the_slide():
    for shape in slides(many(60))[0].shapes:
        assert 0 <= shape.left <= shape.left + shape.width <= 12192000 + 40 * 12700
        assert 0 <= shape.top <= shape.top + shape.height <= 6858000 + 40 * 12700


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
