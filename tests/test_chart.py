"""The chart's artists and files: asked for what they are and say, never for pixels."""

from __future__ import annotations

import re
import struct
import subprocess
import sys
import zlib
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from xml.etree import ElementTree as ET

import matplotlib as mpl
import pytest
from hypothesis import given, settings, strategies as st
from matplotlib.figure import Figure
from matplotlib.font_manager import findfont
from matplotlib.text import Text

from timeline import interval
from timeline.errors import OptionError
from timeline.model import Basis, Status, Timeline
from timeline.renderers import Options, chart, output
from timeline.renderers.chart import captions, density, labels, lanes, marks, scale, themes
from timeline.renderers.chart.scene import Ink, Shape

from .charting import Face, each_kind, event, on, timeline

SVG = "{http://www.w3.org/2000/svg}"
KINDS = each_kind()
HOSTILE = (
    "Price from $5m to $3m, and $x^2$",
    "<script>alert(1)</script> ]]> & \"'",
    "](javascript:alert(1)) | =cmd() {{7*7}}",
    "\\frac{1}{2} %s {0} \x00\x07 tab\tnew\nline",
    "השרים הסכימו על כללי גבול חדשים",
    "وافق الوزراء على قواعد حدودية جديدة",
    "Министры согласовали новые правила",
    "e\u0301te\u0301 \u202ereversed\u202c Łódź",
    "A" * 300,
    "",
)


def many(count, days=300):
    return timeline(*(event(n, interval.day(date(2021, 1, 1) + timedelta(n * n % days)), f"Gates number {n} opened at the reservoir", n / count, sources=1 + n % 4) for n in range(count)))


def texts(tl, **options):
    return [a for a in chart.draw(tl, **options).ax.get_children() if isinstance(a, Text) and a.get_text()]


def words(tl, **options):
    return [t.get_text() for t in texts(tl, **options)]


@pytest.mark.parametrize("preset", ["slide", "page", "strip", "square"])
@pytest.mark.parametrize("tl", [KINDS, many(60), timeline(*(event(n, on(1 + n), t) for n, t in enumerate(HOSTILE)))], ids=["kinds", "many", "hostile"])
def test_drawn_text_stays_in_its_label_and_on_the_sheet(tl, preset):
    """Measured widths are those that matplotlib draws."""
    with mpl.rc_context({"text.hinting": "none"}):
        drawing = chart.draw(tl, preset=preset)
        figure = drawing.ax.figure
        boxes = {la.event: la for la in drawing.scene.labels}
        points = 72 / figure.dpi
        for artist, told in zip(_drawn(drawing), drawing.scene.texts, strict=True):
            assert artist.get_parse_math() is False
            extent = artist.get_window_extent()
            left, right = extent.x0 * points, extent.x1 * points
            assert left >= -0.5
            assert right <= drawing.scene.width + 0.5
            if told.event in boxes:
                box = boxes[told.event]
                assert box.left - 0.5 <= left <= right <= box.right + 0.5, told.text
                assert box.bottom - 1 <= told.y <= box.top


def _drawn(drawing):
    return [a for a in drawing.ax.get_children() if isinstance(a, Text) and a.get_text()]


def test_every_kind_has_its_own_sign():
    found = {e.id: marks.sign(e) for e in KINDS.events}
    plain = [s for s in found.values() if not s.bar]
    looks = {(s.shape, s.hollow, s.halo, s.ring) for s in plain}
    assert len(looks) == len({(e.status, e.assumed, e.approximate, bool(e.conflicts)) for e in KINDS.events if not marks.sign(e).bar})
    assert (found["00000b"].bar, found["00000c"].bar, found["00000d"].until) == ("lasting", "within", True)
    assert found["000002"].size > found["000003"].size, "more sources weigh more"


def test_the_scene_holds_bars_halos_rings_and_arrows():
    scene = chart.draw(KINDS).scene
    shapes = {m.shape for m in scene.marks}
    assert shapes >= {Shape.DISC, Shape.DIAMOND, Shape.TRIANGLE, Shape.CROSS, Shape.SQUARE, Shape.ARROW_ON}
    assert any(m.halo for m in scene.marks)
    assert any(m.ring for m in scene.marks)
    assert {"00000b", "00000c", "00000d"} <= {b.event for b in scene.bars}


def test_the_legend_tells_what_is_used_and_nothing_else():
    assert [k.meaning for k in marks.legend(KINDS.events)] == [
        "happened", "planned", "alleged", "denied", "hypothetical", "status not known", "day of the report, none told",
        "about then", "sources differ", "lasting", "some time within", "larger: more sources",
    ]  # fmt: skip
    assert marks.legend([event(1, on(8))]) == ()


@pytest.mark.parametrize(
    ("when", "more", "expected"),
    [
        pytest.param(on(8), {}, "8 Nov 2021", id="day"),
        pytest.param(interval.week(date(2021, 11, 10)), {}, "week of 8 Nov 2021", id="week"),
        pytest.param(interval.weekend(date(2021, 11, 10)), {}, "weekend of 13 Nov 2021", id="weekend"),
        pytest.param(interval.month(2021, 11), {}, "Nov 2021", id="month"),
        pytest.param(interval.quarter(2021, 4), {}, "Q4 2021", id="quarter"),
        pytest.param(interval.season(2021, "WI"), {}, "Dec–Feb 2022", id="season"),
        pytest.param(interval.half(2021, 2), {}, "second half of 2021", id="half"),
        pytest.param(interval.year(2020), {}, "2020", id="year"),
        pytest.param(interval.decade(1980), {}, "1980s", id="decade"),
        pytest.param(interval.century(1800), {}, "1800–1899", id="century"),
        pytest.param(interval.span(date(2021, 11, 8), date(2021, 11, 15)), {}, "8–14 Nov 2021", id="span in a month"),
        pytest.param(interval.span(date(2021, 11, 30), date(2021, 12, 3)), {}, "30 Nov – 2 Dec 2021", id="span over months"),
        pytest.param(interval.span(date(2021, 12, 30), date(2022, 1, 3)), {}, "30 Dec 2021 – 2 Jan 2022", id="span over years"),
        pytest.param(on(8), {"mod": "APPROX"}, "c. 8 Nov 2021", id="about"),
        pytest.param(on(8), {"basis": Basis.PUBLISHED}, "reported 8 Nov 2021", id="assumed"),
        pytest.param(
            interval.span(date(2014, 1, 1), date(2021, 11, 19)), {"told": interval.Interval(date(2014, 1, 1), None, interval.Grain.SPAN)}, "since 1 Jan 2014", id="open end"
        ),
        pytest.param(
            interval.span(date(2014, 1, 1), date(2021, 11, 19)), {"told": interval.Interval(None, date(2021, 11, 19), interval.Grain.SPAN)}, "until 18 Nov 2021", id="open start"
        ),
    ],
)
def test_dates_in_words(when, more, expected):
    assert captions.when(event(1, when, **more)) == expected


def test_a_label_says_what_must_be_known():
    told = {e.id: (captions.when(e, year=False), captions.remarks(e)) for e in KINDS.events}
    assert told["000002"] == ("8 Nov", ("5 sources",))
    assert told["000004"] == ("10 Nov", ("alleged",))
    assert told["000008"] == ("c. 12 Nov, 14:30 GMT", ())
    assert told["00000a"] == ("13 Nov", ("days differ",))
    assert told["00000d"] == ("since 12 Nov", ("ongoing",))


def test_title_subtitle_sources_and_the_year_are_there():
    found = words(KINDS)
    assert "Flood in the valley" in found
    assert any(t.startswith("8–13 Nov 2021, earlier days set apart") and "13 events" in t and "5 sources" in t for t in found)
    assert any(t.startswith("Sources: Paper 0, Paper 1") for t in found)
    assert "November 2021" in found
    assert {"earlier", "not to scale"} <= set(found)
    assert "26 Apr 1986" in found


@pytest.mark.parametrize(
    ("topic", "names", "summary", "heading"),
    [
        pytest.param(("spill", "oil", "Berg"), ((("Norsk",), ("Norway",)), (("Norsk",), ("Norway",)), (("Norsk",), ()), (("Ida Berg",), ())), "The oil spill grew.", "Timeline: oil spill, Norsk and Norway", id="matter, whom and where"),
        pytest.param(("spill", "oil"), ((("Norsk",), ("North Lom", "Lom")),) * 4, "It grew.", "Timeline: Lom and Norsk", id="no matter; of two names of one place the first"),
        pytest.param(("Berg", "escalating"), (((), ()),) * 4, "It grew.", "Timeline: Berg and escalating", id="nobody"),
        pytest.param((), (((), ()),) * 4, "It grew.", "Timeline", id="nothing"),
    ],
)
def test_a_heading_names_the_matter_whom_and_where(topic, names, summary, heading):
    events = tuple(replace(e, actors=actors, places=places, summary=summary) for e, (actors, places) in zip(many(4).events, names, strict=True))
    tl = replace(many(4), events=events, topic=topic, title="")
    assert captions.title(tl) == heading
    assert captions.title(tl, "Given") == "Given"


def test_an_empty_timeline_says_so():
    found = words(Timeline((), left_out=3, filters=("since 2031-01-01",)))
    assert "No events to show" in found
    assert "3 events left out by the filters" in found
    assert any("since 2031-01-01" in t for t in found)


def test_beyond_what_fits_the_rest_is_counted_and_shown_as_strokes():
    scene = chart.draw(many(400)).scene
    labelled = len(scene.labels)
    assert 25 <= labelled < 400
    assert any(f"{labelled} labelled, {400 - labelled} more are strokes on the axis" in t.text for t in scene.texts)
    assert any(str(400) in note for note in scene.notes)
    assert len({line.event for line in scene.lines if line.event}) == 400
    assert any("at most" in t.text for t in scene.texts), "the strip tells what it counts"


def test_the_strip_counts_every_event_on_scale():
    tl = many(60)
    fitted = scale.fit(tl.events, 0, 900)
    assert sum(density.tally(fitted, tl.events, 7)) == 60


@pytest.mark.parametrize(("count", "upright"), [(1, False), (25, False), (26, True), (110, True), (111, False)])
def test_auto_takes_the_form_by_count(count, upright):
    assert chart.form_for(many(count), "auto").upright is upright


@pytest.mark.parametrize(("share", "expected"), [(0.55, "reported 28 Sep 2017"), (0.7, "reported 28 Sep")])
def test_a_date_beside_its_title_keeps_its_year_up_to_its_share(share, expected):
    face = Face()
    wide = face.width("reported 28 Sep 2017", 8, bold=True)
    style = labels.Style(8, wide / share, 2, inline=True)
    assert labels.content(event(1, on(28, 9, 2017), basis=Basis.PUBLISHED), face, style, year=True).date == expected


def test_lanes_have_a_row_each_and_the_rest_shares_one():
    tl = timeline(*(event(n, on(1 + n % 28), actors=(f"Group {n % 9}",) if n % 5 else ()) for n in range(45)))
    rows = lanes.deal(tl.events, "actor")
    assert len(rows) == 6
    assert list(rows)[-1] == "others"
    assert sorted(i for row in rows.values() for i in row) == list(range(45))
    assert "Group 1" in words(tl, lanes="actor", preset="page")


def test_nothing_touches_pyplot():
    code = "from timeline.renderers import chart, output, Options\nfrom timeline.model import Timeline\nimport sys\nassert 'matplotlib' not in sys.modules\noutput(Timeline(()), 'png', Options())\nassert 'matplotlib.pyplot' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_draws_on_axes_given_and_leaves_the_others_alone():
    figure = Figure(figsize=(12, 9))
    above, below = figure.subplots(2)
    above.plot([1, 2], [3, 4])
    before = above.get_xlim()
    drawing = chart.draw(KINDS, below, theme="dark")
    assert drawing.ax is below
    assert above.get_xlim() == before
    assert (drawing.scene.width, drawing.scene.height) == pytest.approx((below.get_window_extent().width * 0.72, below.get_window_extent().height * 0.72))


@pytest.mark.parametrize("size", [(0.5, 0.5), (1, 5), (6, 1), (3, 3), (40, 30)])
@pytest.mark.parametrize("by", ["", "actor"])
def test_axes_of_any_size_can_be_drawn_on(size, by):
    drawing = chart.draw(many(30), Figure(figsize=size).add_axes((0, 0, 1, 1)), lanes=by)
    assert all(la.left >= -0.01 and la.right <= drawing.scene.width + 0.01 for la in drawing.scene.labels)


@pytest.mark.parametrize("form", ["svg", "png", "pdf"])
@pytest.mark.parametrize("tl", [KINDS, Timeline(()), many(130)], ids=["kinds", "empty", "many"])
def test_same_bytes_twice_and_whatever_the_readers_settings(tl, form):
    first = output(tl, form, Options(dpi=50)).data
    chart.compose.cache_clear()
    with mpl.rc_context({"text.usetex": True, "font.size": 30, "axes.facecolor": "red", "font.family": "monospace", "svg.fonttype": "none", "text.parse_math": True}):
        assert output(tl, form, Options(dpi=50)).data == first


def test_same_bytes_whatever_the_hash_seed():
    code = "from tests.charting import each_kind\nfrom timeline.renderers import render\nimport hashlib\nprint(hashlib.sha256(render(each_kind(), 'svg')).hexdigest())"
    root = Path(__file__).resolve().parents[1]
    made = {subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=root, env={"PYTHONHASHSEED": seed}).stdout for seed in ("1", "2")}
    assert len(made) == 1


@pytest.mark.parametrize("letters", ["outlines", "text"])
def test_svg_is_sound_accessible_and_inert(letters):
    tl = timeline(*(event(n, on(1 + n), t) for n, t in enumerate(HOSTILE)), title="Rise & <b>fall</b> of $x$")
    root = ET.fromstring(output(tl, "svg", Options(letters=letters)).data)
    title, desc = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == f"{title.get('id')} {desc.get('id')}"
    assert title.text == "Rise & <b>fall</b> of $x$"
    assert "Министры" in desc.text
    ids = [e.get("id") for e in root.iter() if e.get("id")]
    assert len(ids) == len(set(ids))
    assert {"event-000001", "event-000004"} <= set(ids)
    assert not {e.tag for e in root.iter()} & {f"{SVG}script", f"{SVG}image", f"{SVG}foreignObject", f"{SVG}a"}
    assert not [k for e in root.iter() for k in e.attrib if k.startswith("on")]
    assert bool(list(root.iter(f"{SVG}text"))) is (letters == "text")


@settings(max_examples=15, deadline=None)
@given(st.lists(st.text(max_size=80), min_size=1, max_size=4), st.text(max_size=60), st.sampled_from(["outlines", "text"]))
def test_any_text_can_be_drawn(titles, heading, letters):
    tl = timeline(*(event(n, on(1 + n), t) for n, t in enumerate(titles)), title=heading)
    ET.fromstring(output(tl, "svg", Options(letters=letters)).data)
    output(tl, "png", Options(dpi=20))
    output(tl, "pdf", Options())


def chunks(png):
    at = 8
    while at < len(png):
        size, kind = struct.unpack(">I4s", png[at : at + 8])
        yield kind, png[at + 8 : at + 8 + size]
        at += size + 12


def test_png_tells_what_it_shows_and_not_who_made_it():
    told = dict(body.split(b"\0", 1) for kind, body in chunks(output(KINDS, "png", Options(dpi=40)).data) if kind == b"tEXt")
    wide = [zlib.decompress(body[5 + body.index(b"\0\0\0") - 3 :]) if body[body.index(b"\0") + 1] else body for kind, body in chunks(output(KINDS, "png", Options(dpi=40)).data) if kind == b"iTXt"]
    everything = b" ".join([*told.values(), *wide])
    assert b"Flood in the valley" in everything
    assert b"A timeline of 13 events" in everything
    assert b"Software" not in told


def test_pdf_has_title_pages_and_no_clock():
    made = output(many(130), "pdf", Options()).data
    assert b"/Title" in made
    assert b"/Subject" in made
    assert b"CreationDate" not in made
    assert len(re.findall(rb"/Type /Page\b", made)) == 3
    assert len(re.findall(rb"/Type /Page\b", output(KINDS, "pdf", Options()).data)) == 1


def test_letters_that_no_font_has_are_boxes_and_a_note():
    tl = timeline(event(1, on(8), "Crowd cheers \U0001f389 at the opening"))
    made = output(tl, "svg", Options())
    assert ["U+1F389 PARTY POPPER" in note and "--font" in note for note in made.notes] == [True]
    assert "Crowd cheers ▯" in " ".join(words(tl))


def test_what_bold_letters_lack_is_set_in_regular_ones():
    drawing = chart.draw(timeline(event(1, on(8)), title="Signs \U0001d5a0\U0001d5a1 and letters"))
    heading = next(a for a in _drawn(drawing) if a.get_text().startswith("Signs"))
    drawing.ax.figure.canvas.draw()
    assert heading.get_fontweight() == "normal"


def test_a_font_file_serves():
    path = findfont("DejaVu Serif")
    drawing = chart.draw(KINDS, font=path)
    assert _drawn(drawing)[0].get_fontfamily()[0] == "DejaVu Serif"


def test_a_style_file_changes_the_looks(tmp_path):
    style = tmp_path / "ours.mplstyle"
    style.write_text("figure.facecolor: 123456\ntext.color: fedcba\naxes.prop_cycle: cycler('color', ['112233', '445566'])\nfont.family: DejaVu Serif\n")
    drawing = chart.draw(KINDS, style=style)
    assert mpl.colors.to_hex(drawing.ax.figure.get_facecolor()) == "#123456"
    assert _drawn(drawing)[0].get_color() == "#fedcba"
    assert themes.theme("light", style).colours[Ink.FACT] == "#112233"
    assert _drawn(drawing)[0].get_fontfamily()[0] == "DejaVu Serif"
    assert themes.theme("light", "ggplot").colours[Ink.FACT] == "#e24a33"


@pytest.mark.parametrize(
    "options",
    [{"preset": "poster"}, {"theme": "pink"}, {"lanes": "mood"}, {"style": "no-such-style"}, {"font": "no-such.ttf"}, {"font": __file__}],
    ids=lambda o: next(iter(o)),
)
def test_unknown_looks_are_refused(options):
    with pytest.raises(OptionError) as refused:
        chart.draw(KINDS, **options)
    assert str(next(iter(options.values()))).split("/")[-1] in str(refused.value)


@pytest.mark.parametrize(("form", "options"), [("png", {"dpi": 0}), ("png", {"dpi": 100_000}), ("svg", {"letters": "runes"}), ("pdf", {"preset": "poster"})])
def test_files_refuse_what_cannot_be_drawn(form, options):
    with pytest.raises(OptionError):
        output(KINDS, form, Options(**options))


def luminance(colour):
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("name", themes.THEMES)
def test_letters_have_contrast(name):
    """WCAG 2.2 AA: 4.5 to 1 for text, 3 to 1 for signs."""
    colours = themes.THEMES[name].colours
    for ink in (Ink.TEXT, Ink.MUTED, Ink.FACT, Ink.PLANNED, Ink.CLAIM, Ink.UNKNOWN, Ink.CONFLICT):
        for ground in (Ink.PAPER, Ink.BAND):
            light, dark = sorted((luminance(colours[ink]), luminance(colours[ground])), reverse=True)
            assert (light + 0.05) / (dark + 0.05) >= 4.5, (name, ink, ground)


def test_2000_events_are_drawn_and_each_is_accounted_for():
    tl = many(2000)
    svg, png = output(tl, "svg", Options()), output(tl, "png", Options())
    assert svg.notes == png.notes == (f"{len(chart.draw(tl).scene.labels)} of 2,000 events bear a label in the chart; the others are strokes on its axis",)


@pytest.mark.parametrize("status", Status)
def test_every_status_is_drawn(status):
    assert chart.draw(timeline(event(1, on(8), status=status))).scene.labels
