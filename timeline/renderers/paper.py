"""docx: the report with its chart as a Word document, A4, with headings, alternative text and links."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from timeline.errors import MissingExtra
from timeline.renderers import Output, chart, picture, spoken
from timeline.renderers.account import account
from timeline.renderers.archive import bare, settled
from timeline.renderers.chart import themes
from timeline.renderers.chart.sketch import FORMATS, Format
from timeline.renderers.escape import href, leftward, plain
from timeline.renderers.remainder import count

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.model import Timeline
    from timeline.renderers import Options
    from timeline.renderers.account import Account, Entry, Teller

LINK: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
FONT: Final = "Arial"
MUTED: Final = "55626F"
REFUSED: Final = 50
"""Refusals that are named one by one."""
WIDE: Final = 471.0
HIGH: Final = 610.0
"""Room for the chart under the title, in points: A4 within margins of 22 mm."""
FEW: Final = 6
"""Events that a flat chart has room for at this width; more stand one below the other."""
EACH: Final = 26.0
"""Height that an event takes in an upright chart, in points."""
COLUMNS: Final = (("Source", 34), ("Article", 66), ("Published", 24), ("Date taken from", 26), ("Events", 16))
"""Of the table of sources, with widths in mm."""


def render(timeline: Timeline, options: Options) -> Output:
    try:
        from docx import Document
    except ImportError:
        raise MissingExtra("docx needs python-docx; pip install 'news-timeline[office]'") from None
    told = account(timeline, options.title)
    paper = Document()
    _set_up(paper, timeline, told)
    paper.add_heading(plain(told.title), 0)
    _muted(paper.add_paragraph(), _counts(told))
    if timeline.filters:
        paper.add_paragraph(plain(f"Filters: {'; '.join(timeline.filters)}. They left out {count(timeline.left_out, 'event')}."))
    notes = _picture(paper, timeline, options, told) if told.entries else ()
    if told.key:
        paper.add_heading("Key events", 1)
        for entry in told.key:
            _entry(paper, entry, dated=True, proof=False)
    if told.days:
        paper.add_heading("Chronology", 1)
    for day, entries in told.days:
        paper.add_heading(plain(day[:1].upper() + day[1:]), 2)
        for entry in entries:
            _entry(paper, entry)
    for heading, entries in (("Planned and possible", told.planned), ("Background", told.background)):
        if entries:
            paper.add_heading(heading, 1)
            for entry in entries:
                _entry(paper, entry, dated=True)
    _sources(paper, told)
    _left_out(paper, told)
    made = BytesIO()
    paper.save(made)
    further = sum(len(entry.sentences) - 1 for entry in told.entries)
    notes += (f"left out: {count(further, 'further evidence sentence')}; sources are named",) if further else ()
    notes += (f"{count(len(timeline.undated), 'undated expression')} counted, not quoted",) if timeline.undated else ()
    return Output(settled(made.getvalue()), notes)


def _set_up(paper: Any, timeline: Timeline, told: Account) -> None:
    """A4, one font, and dates of the articles in place of the clock's."""
    from docx.shared import Mm, Pt

    section = paper.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(22)
    for name in ("Normal", "Title", "Heading 1", "Heading 2"):
        style = paper.styles[name]
        style.font.name = FONT
        fonts = style.element.rPr.rFonts
        for key in [key for key in fonts.attrib if key.endswith(("asciiTheme", "hAnsiTheme"))]:
            del fonts.attrib[key]  # the theme's font would win
    paper.styles["Normal"].font.size = Pt(10.5)
    bare(paper.part.package)
    last = max((a.published for a in timeline.articles), default=None)
    core = paper.core_properties
    core.title, core.author, core.last_modified_by, core.comments = plain(told.title)[:255], "", "", ""
    if last:
        core.created = core.modified = datetime.combine(last, time())


def _counts(told: Account) -> str:
    parts = [told.period, count(len(told.entries), "event"), f"{count(len(told.timeline.articles), 'article')} from {count(len(told.outlets), 'source')}"]
    return " · ".join(p for p in parts if p) if told.entries else f"No events. {count(len(told.timeline.articles), 'article')} read."


def _picture(paper: Any, timeline: Timeline, options: Options, told: Account) -> tuple[str, ...]:
    """The chart, letters as large as drawn; gives what it could not hold."""
    from docx.shared import Pt

    looks = themes.theme(options.theme, options.style)
    plate = chart.compose(timeline, _form(timeline, options), told.title, options.lanes, str(options.font), looks.family)
    scale = min(1.0, WIDE / plate.scene.width, HIGH / plate.scene.height)
    shape = paper.add_picture(BytesIO(picture.raster(plate, looks, 1.3 * options.dpi * scale)))
    shape.width, shape.height = Pt(plate.scene.width * scale), Pt(plate.scene.height * scale)
    about = shape._inline.docPr  # noqa: SLF001  python-docx has no name for alternative text yet
    about.set("descr", plain(f"Chart of {count(len(told.entries), 'event')}{', ' + told.period if told.period else ''}; the same events are listed below"))
    return plate.scene.notes


def _form(timeline: Timeline, options: Options) -> Format:
    """A chart for this column of text, unless the reader wants another."""
    if options.preset != "auto" or options.lanes:
        return chart.form_for(timeline, options.preset)
    if len(timeline.events) <= FEW:
        return replace(FORMATS["slide"], width=WIDE, height=WIDE * 9 / 16, margin=4, title=15, subtitle=9, small=7.5, sizes=(11, 10, 9, 8))
    return replace(FORMATS["page"], width=WIDE, height=min(HIGH, 150 + EACH * len(timeline.events)), margin=8)


def _entry(paper: Any, entry: Entry, *, dated: bool = False, proof: bool = True) -> None:
    paragraph = paper.add_paragraph(style="List Bullet")
    paragraph.paragraph_format.keep_together = True
    if dated:
        paragraph.add_run(plain(f"{entry.when[:1].upper()}{entry.when[1:]}: ")).bold = True
    if entry.status:
        paragraph.add_run(f"{entry.status}: ").italic = True
    _run(paragraph, entry.event.summary)
    if entry.event.time:
        _muted(paragraph, f" · {entry.event.time}")
    if proof:
        paragraph.add_run().add_break()
    else:
        paragraph.add_run(" ")
    _tellers(paragraph, entry.tellers)
    if proof:
        _muted(paragraph, _how(entry))
    for dispute in entry.disputes:
        _muted(paragraph, f" · told otherwise ({dispute.kind}): {dispute.told}, ")
        _tellers(paragraph, dispute.tellers)


def _how(entry: Entry) -> str:
    first = entry.sentences[0].evidence
    if not first.expression:
        return f" · no day in the text: {spoken.day(first.published)} is the day of publication"
    return f" · “{first.expression}”: {first.how or first.basis}"


def _tellers(paragraph: Any, tellers: Iterable[Teller]) -> None:
    for number, teller in enumerate(tellers):
        if number:
            _muted(paragraph, ", ")
        if address := href(teller.url):
            _link(paragraph, teller.name, address)
        else:
            _muted(paragraph, teller.name)


def _link(paragraph: Any, text: str, address: str) -> None:
    """A hyperlink: python-docx reads them and does not write them yet."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(address, LINK, is_external=True))
    run = _run(paragraph, text)
    run.font.underline = True
    _small(run)
    link.append(run._element)  # noqa: SLF001
    paragraph._element.append(link)  # noqa: SLF001


def _run(paragraph: Any, text: str) -> Any:
    """Text as it reads, from right to left where its first letter does."""
    run = paragraph.add_run(plain(text))
    if leftward(text):
        run.font.rtl = True
    return run


def _muted(paragraph: Any, text: str) -> None:
    _small(_run(paragraph, text))


def _small(run: Any) -> None:
    from docx.shared import Pt, RGBColor

    run.font.size, run.font.color.rgb = Pt(9), RGBColor.from_string(MUTED)


def _sources(paper: Any, told: Account) -> None:
    from docx.shared import Mm

    if not told.sources:
        return
    paper.add_heading("Sources", 1)
    table = paper.add_table(1, len(COLUMNS), style="Light List Accent 1")
    table.autofit = False
    _mark(table.rows[0], "w:tblHeader")
    for cell, (text, _) in zip(table.rows[0].cells, COLUMNS, strict=True):
        cell.text = text
    for source in told.sources:
        article, row = source.article, table.add_row()
        _mark(row, "w:cantSplit")
        cells = row.cells
        texts = (article.teller, article.title or article.id, article.published.isoformat(), article.published_from or "–", str(source.events))
        for cell, text in zip(cells, texts, strict=True):
            cell.text = ""
            _small(_run(cell.paragraphs[0], text))
        if address := href(article.url):
            cells[1].text = ""
            _link(cells[1].paragraphs[0], article.title or article.id, address)
    for column, (_, wide) in zip(table.columns, COLUMNS, strict=True):
        column.width = Mm(wide)
        for cell in column.cells:
            cell.width = Mm(wide)


def _mark(row: Any, name: str) -> None:
    """A property of a row that python-docx has no name for: w:tblHeader stands on each page, w:cantSplit on one."""
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().append(OxmlElement(name))  # noqa: SLF001


def _left_out(paper: Any, told: Account) -> None:
    if not (told.refused or told.undated or told.skipped):
        return
    paper.add_heading("Left out", 1)
    for refusal in told.refused[:REFUSED]:
        paper.add_paragraph(plain(f"Refused: {refusal.where}: {refusal.reason}; {refusal.remedy}"), style="List Bullet")
    if len(told.refused) > REFUSED:
        paper.add_paragraph(f"and {len(told.refused) - REFUSED} more", style="List Bullet")
    for reason, cases in told.undated:
        paper.add_paragraph(plain(f"Without a day: {reason} ({len(cases)})"), style="List Bullet")
    if told.skipped:
        paper.add_paragraph(plain("Passed over: " + ", ".join(f"{reason} ({n})" for reason, n in told.skipped)), style="List Bullet")
