"""pptx: a 16:9 deck to brief from. The chart in native shapes, the key events as a table, and, where the chart cannot name every event,
its parts one after the other; sources stand in the notes of each slide.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, time
from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from timeline.errors import MissingExtra
from timeline.renderers import Output, chart
from timeline.renderers.account import account
from timeline.renderers.archive import bare, settled
from timeline.renderers.chart import fonts, themes
from timeline.renderers.chart.scene import Ink
from timeline.renderers.escape import plain
from timeline.renderers.remainder import count, left_out
from timeline.renderers.shapes import PT, Brush, describe, draw, emu, title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Timeline
    from timeline.renderers import Options
    from timeline.renderers.account import Account, Entry
    from timeline.renderers.chart import Plate
    from timeline.renderers.chart.sketch import Format

FONT: Final = "Arial"
TITLED: Final = 5
"""The layout "title only" of python-pptx's own template."""
A_PART: Final = 22
"""Events on the slide of a part: all of them can be named in letters that a room can read."""
A_GLANCE: Final = 5
"""Events that need no table beside their chart."""
PARTS: Final = 6
"""Slides of parts at most: nobody sits through more."""
PLAIN_TABLE: Final = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
"""The table style "No Style, No Grid"."""


@dataclass(frozen=True, slots=True)
class _Deck:
    """A deck, what it tells and how."""

    deck: Any
    told: Account
    form: Format
    look: themes.Theme
    options: Options

    def plate(self, timeline: Timeline, heading: str) -> Plate:
        return chart.compose(timeline, self.form, heading, self.options.lanes, str(self.options.font), self.look.family)

    def brush(self, families: Sequence[str] = ()) -> Brush:
        """A new slide."""
        font = families[0] if families and families[0] != fonts.BASE else FONT
        slide = self.deck.slides.add_slide(self.deck.slide_layouts[TITLED])
        return Brush(slide, self.look.colours, font, self.form.width, self.form.height)


def render(timeline: Timeline, options: Options) -> Output:
    try:
        from pptx import Presentation
    except ImportError:
        raise MissingExtra("pptx needs python-pptx; pip install 'news-timeline[office]'") from None
    told = account(timeline, options.title)
    presentation: Any = Presentation()
    form = chart.form_for(timeline, "slide")
    _widen(presentation, form)
    _about(presentation, timeline, told)
    deck = _Deck(presentation, told, form, themes.theme(options.theme, options.style), options)
    whole = deck.plate(timeline, told.title)
    parts = _parts(deck, timeline, whole)
    entries = {entry.event.id: entry for entry in told.entries}
    _chart(deck, whole, entries, [_counts(told), *left_out(timeline)], notes=not parts)
    if len(told.entries) > A_GLANCE:
        _table(deck)
    for plate in parts:
        _chart(deck, plate, entries, [], notes=True)
    made = BytesIO()
    presentation.save(made)
    return Output(settled(made.getvalue()), _notes(timeline, told, (whole, *parts)))


def _widen(presentation: Any, form: Format) -> None:
    """16:9, and the template's layouts, which are 4:3, as wide: slides that the reader adds fit too. Its preview of another deck goes."""
    wide = round(form.width * PT)
    master, layouts = presentation.slide_master, presentation.slide_layouts
    for holder in (master, *layouts):
        for shape in holder.placeholders:
            if shape._element.spPr.find("{http://schemas.openxmlformats.org/drawingml/2006/main}xfrm") is not None:  # noqa: SLF001  else it inherits
                shape.left, shape.width = (round(x * wide / presentation.slide_width) for x in (shape.left, shape.width))
    presentation.slide_width, presentation.slide_height = wide, round(form.height * PT)
    bare(presentation.part.package)


def _about(presentation: Any, timeline: Timeline, told: Account) -> None:
    """Title and dates of the document: those of the articles, never of the clock."""
    last = max((a.published for a in timeline.articles), default=None)
    core = presentation.core_properties
    core.title, core.author, core.last_modified_by, core.revision = plain(told.title)[:255], "", "", 1
    if last:
        core.created = core.modified = datetime.combine(last, time())


def _parts(deck: _Deck, timeline: Timeline, whole: Plate) -> tuple[Plate, ...]:
    """The chart of consecutive events, where the chart of all cannot name each."""
    events = timeline.events
    if len(whole.scene.labels) == len(events):
        return ()
    parts = min(PARTS, -(-len(events) // A_PART))
    cuts = [len(events) * n // parts for n in range(parts + 1)]
    spans = [replace(timeline, events=events[a:b]) for a, b in pairwise(cuts)]
    return tuple(deck.plate(span, f"{deck.told.title} ({n} of {parts})") for n, span in enumerate(spans, 1))


def _chart(deck: _Deck, plate: Plate, entries: dict[str, Entry], preface: list[str], *, notes: bool) -> None:
    brush = deck.brush(plate.families)
    draw(brush, plate.scene, entries)
    named = {label.event for label in plate.scene.labels} if notes else set()
    _speak(brush, preface, [entry for key, entry in entries.items() if key in named])


def _table(deck: _Deck) -> None:
    """The key events as a native table, with rules between its rows and nothing else."""
    brush = deck.brush()
    brush.paper()
    title(brush, "Key events", 34, 24, 892, 22)
    told = deck.told.key
    rows = [("When", "What", "Sources"), *((_when(e), e.event.title + (f" ({e.status})" if e.status else ""), _tellers(e)) for e in told)]
    frame = brush.slide.shapes.add_table(len(rows), 3, *emu(34, 66, 892, 38 * len(rows)))
    frame.name = "Key events"
    describe(frame, f"Table of {count(len(told), 'key event')}")
    frame.table.horz_banding = False
    frame._element.xpath(".//a:tableStyleId")[0].text = PLAIN_TABLE  # noqa: SLF001  python-pptx has no name for it
    for column, wide in zip(frame.table.columns, (190, 492, 210), strict=True):
        column.width = round(wide * PT)
    for y, row in enumerate(rows):
        frame.table.rows[y].height = round((28 if y == 0 else 38) * PT)
        for x, text in enumerate(row):
            size, ink = (11 if y == 0 or x != 1 else 14), Ink.MUTED if x == 2 or y == 0 else Ink.TEXT
            _cell(brush, frame.table.cell(y, x), text, size, ink, bold=y == 0 or x == 0)
    _speak(brush, [], told)


def _cell(brush: Brush, cell: Any, text: str, size: float, ink: Ink, *, bold: bool) -> None:
    from pptx.enum.text import MSO_ANCHOR
    from pptx.oxml import parse_xml
    from pptx.util import Pt

    cell.margin_top = cell.margin_bottom = Pt(2)
    cell.margin_left = 0
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    cell.text_frame.word_wrap = True
    brush.write(cell.text_frame.paragraphs[0], [(_short(text, 150), size, ink, bold)])
    rule = f'<a:lnB xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" w="9525"><a:solidFill><a:srgbClr val="{brush.rgb(Ink.FAINT)}"/></a:solidFill></a:lnB>'
    cell._tc.get_or_add_tcPr().append(parse_xml(rule))  # noqa: SLF001  python-pptx has no name for borders


def _tellers(entry: Entry) -> str:
    """At most two by name: the table stays on its slide."""
    names = [_short(teller.name, 40) for teller in entry.tellers]
    return ", ".join(names) if len(names) <= 2 else f"{', '.join(names[:2])} and {len(names) - 2} more"


def _when(entry: Entry) -> str:
    return entry.when[:1].upper() + entry.when[1:]


def _short(text: str, most: int) -> str:
    text = plain(text)
    return text if len(text) <= most else text[: most - 1].rsplit(" ", 1)[0] + "…"


def _counts(told: Account) -> str:
    numbers = (count(len(told.entries), "event"), f"{count(len(told.timeline.articles), 'article')} from {count(len(told.outlets), 'source')}")
    return " · ".join(p for p in (told.period, *numbers) if p)


def _speak(brush: Brush, preface: Sequence[str], entries: Sequence[Entry]) -> None:
    """The notes: each event with its sentence, its sources and what others say, for the one who speaks."""
    lines = list(preface)
    for entry in entries:
        tellers = "; ".join(f"{t.name} {t.url}".strip() for t in entry.tellers)
        lines.append(f"{_when(entry)}: {f'{entry.status}: ' if entry.status else ''}{entry.event.summary} [{tellers}]")
        lines += [f"Told otherwise: {d.told} [{'; '.join(t.name for t in d.tellers)}]" for d in entry.disputes]
    brush.slide.notes_slide.notes_text_frame.text = "\n".join(map(plain, lines))


def _notes(timeline: Timeline, told: Account, plates: Sequence[Plate]) -> tuple[str, ...]:
    """What stands on no slide."""
    named = {label.event for plate in plates for label in plate.scene.labels} | {entry.event.id for entry in told.key}
    unnamed = len(timeline.events) - len(named)
    notes = [f"{unnamed:,} of {count(len(timeline.events), 'event')} are named on no slide: they are strokes on the axis"] if unnamed else []
    return (*notes, *left_out(timeline, sentences=True))
