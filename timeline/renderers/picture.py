"""The chart as a file: SVG, PNG, PDF. Same timeline, same options, same bytes; alternative text in each."""

from __future__ import annotations

import re
from contextlib import contextmanager
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from timeline.renderers import Output, chart

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.model import Timeline
    from timeline.renderers import Options
    from timeline.renderers.chart import Drawing


def svg(timeline: Timeline, options: Options) -> Output:
    """A picture of one sheet, with <title> and <desc>; letters are outlines, so that it looks the same without our fonts."""
    with _settings(options):
        drawing = _draw(timeline, options)
        salt = sha256(repr(drawing.scene).encode()).hexdigest()[:12]
        import matplotlib as mpl  # noqa: PLC0415

        with mpl.rc_context({"svg.hashsalt": salt}):
            data = _save(drawing, "svg", {"Date": None, "Creator": None, "Title": None, "Format": None, "Type": None})
    return Output(_described(data.decode(), drawing, salt).encode(), drawing.scene.notes)


def png(timeline: Timeline, options: Options) -> Output:
    """A picture of one sheet with `dpi` dots an inch; title and description in its text."""
    with _settings(options):
        drawing = _draw(timeline, options)
        about = {"Title": drawing.scene.title, "Description": drawing.scene.description, "Software": None}
        return Output(_save(drawing, "png", about, dpi=options.dpi), drawing.scene.notes)


def pdf(timeline: Timeline, options: Options) -> Output:
    with _settings(options):
        drawing = _draw(timeline, options)
        about = {"Title": drawing.scene.title, "Subject": drawing.scene.description, "CreationDate": None, "Producer": None, "Creator": None}
        return Output(_save(drawing, "pdf", about), drawing.scene.notes)


def _draw(timeline: Timeline, options: Options) -> Drawing:
    return chart.draw(
        timeline,
        title=options.title,
        preset=options.preset,
        theme=options.theme,
        lanes=options.lanes,
        font=options.font,
        style=options.style,
    )


def _save(drawing: Drawing, form: str, metadata: dict[str, Any], dpi: float = 72) -> bytes:
    made = BytesIO()
    figure = drawing.ax.get_figure(root=True)
    figure.savefig(made, format=form, dpi=dpi, metadata=metadata, facecolor=figure.get_facecolor())
    return made.getvalue()


@contextmanager
def _settings(options: Options) -> Iterator[None]:
    """matplotlib's own defaults whatever the user's matplotlibrc says, letters unhinted so that they are as wide as measured."""
    del options
    import matplotlib as mpl  # noqa: PLC0415

    ours = {
        **{k: v for k, v in mpl.rcParamsDefault.items() if k not in {"backend", "backend_fallback", "interactive", "toolbar"}},
        "text.hinting": "none",
        "svg.fonttype": "path",
        "path.simplify": False,
        "axes.unicode_minus": False,
    }
    with mpl.rc_context(ours):
        yield


def _described(data: str, drawing: Drawing, salt: str) -> str:
    """Title and description where screen readers look for them."""
    about = f'<title id="title-{salt}">{escape(drawing.scene.title)}</title>\n <desc id="desc-{salt}">{escape(drawing.scene.description)}</desc>\n '
    data = re.sub(r"<metadata>.*?</metadata>\s*", "", data, count=1, flags=re.DOTALL)
    return re.sub(r"(<svg [^>]*)>\s*", lambda m: f'{m[1]} role="img" aria-labelledby="title-{salt} desc-{salt}">\n {about}', data, count=1)
