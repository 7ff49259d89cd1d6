"""docx: the report with its chart as a Word document, A4, with headings, alternative text and links."""

from __future__ import annotations

from datetime import datetime, time
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from timeline.errors import MissingExtra
from timeline.renderers import Output, picture, spoken
from timeline.renderers.account import account
from timeline.renderers.archive import settled
from timeline.renderers.escape import href, plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.model import Timeline
    from timeline.renderers import Options
    from timeline.renderers.account import Account, Entry, Teller

LINK: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
MUTED: Final = "55626F"
REFUSED: Final = 50
"""Refusals that are named one by one."""


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
        paper.add_paragraph(plain(f"Filters: {'; '.join(timeline.filters)}. They left out {timeline.left_out} events."))
    chart = picture.png(timeline, options)
    _picture(paper, chart.data, told)
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
    return Output(settled(made.getvalue()), chart.notes)


def _set_up(paper: Any, timeline: Timeline, told: Account) -> None:
    """A4, and dates of the articles in place of the clock's."""
    from docx.shared import Mm, Pt

    section = paper.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(22)
    paper.styles["Normal"].font.name, paper.styles["Normal"].font.size = "Calibri", Pt(11)
    last = max((a.published for a in timeline.articles), default=None)
    core = paper.core_properties
    core.title, core.author, core.last_modified_by, core.comments = plain(told.title)[:255], "", "", ""
    if last:
        core.created = core.modified = datetime.combine(last, time())


def _counts(told: Account) -> str:
    parts = [told.period, f"{len(told.entries)} events", f"{len(told.timeline.articles)} articles from {len(told.outlets)} sources"]
    return " · ".join(p for p in parts if p) if told.entries else "No events."


def _picture(paper: Any, data: bytes, told: Account) -> None:
    from docx.shared import Mm

    shape = paper.add_picture(BytesIO(data))
    scale = min(Mm(166) / shape.width, Mm(215) / shape.height)
    shape.width, shape.height = int(shape.width * scale), int(shape.height * scale)
    about = shape._inline.docPr  # noqa: SLF001  python-docx has no name for alternative text yet
    about.set("descr", plain(f"Chart of {len(told.entries)} events{', ' + told.period if told.period else ''}; the same events are listed below"))


def _entry(paper: Any, entry: Entry, *, dated: bool = False, proof: bool = True) -> None:
    paragraph = paper.add_paragraph(style="List Bullet")
    paragraph.paragraph_format.keep_together = True
    if dated:
        paragraph.add_run(plain(f"{entry.when[:1].upper()}{entry.when[1:]}: ")).bold = True
    if entry.status:
        paragraph.add_run(f"{entry.status}: ").italic = True
    paragraph.add_run(plain(entry.event.summary))
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
    run = paragraph.add_run(plain(text))
    run.font.underline = True
    _small(run)
    link.append(run._element)  # noqa: SLF001
    paragraph._element.append(link)  # noqa: SLF001


def _muted(paragraph: Any, text: str) -> None:
    lead, tail = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    _small(paragraph.add_run(f"{lead}{plain(text)}{tail}"))


def _small(run: Any) -> None:
    from docx.shared import Pt, RGBColor

    run.font.size, run.font.color.rgb = Pt(9), RGBColor.from_string(MUTED)


def _sources(paper: Any, told: Account) -> None:
    if not told.sources:
        return
    paper.add_heading("Sources", 1)
    table = paper.add_table(1, 5, style="Light Grid Accent 1")
    for cell, text in zip(table.rows[0].cells, ("Source", "Article", "Published", "Date taken from", "Events"), strict=True):
        cell.text = text
    for source in told.sources:
        article, cells = source.article, table.add_row().cells
        texts = (article.teller, article.title or article.id, article.published.isoformat(), article.published_from or "–", str(source.events))
        for cell, text in zip(cells, texts, strict=True):
            cell.text = plain(text)
        if address := href(article.url):
            cells[1].text = ""
            _link(cells[1].paragraphs[0], article.title or article.id, address)


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
