"""The chart as a file: SVG, PNG, PDF. Same timeline, same options, same bytes; alternative text in each."""

from __future__ import annotations

import re
from contextlib import contextmanager
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final
from xml.sax.saxutils import escape

from timeline.errors import OptionError
from timeline.renderers import Output, chart
from timeline.renderers.chart import captions, themes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.model import Timeline
    from timeline.renderers import Options
    from timeline.renderers.chart import Drawing, Plate

LETTERS: Final = ("outlines", "text")
LEAST_DPI: Final = 10
MOST_DPI: Final = 1200


def svg(timeline: Timeline, options: Options) -> Output:
    """A picture of one sheet, with <title> and <desc>. Letters are outlines unless options say "text", which needs the reader's fonts."""
    if options.letters not in LETTERS:
        raise OptionError(f"no letters {options.letters!r}: there are {', '.join(LETTERS)}")
    plate = _plate(timeline, options)
    salt = sha256(repr(plate.scene).encode()).hexdigest()[:12]
    with _settings({"svg.hashsalt": salt, "svg.fonttype": "none" if options.letters == "text" else "path"}):
        data = _save(chart.show(plate, _looks(options)), "svg", {"Date": None, "Creator": None, "Format": None, "Type": None})
    return Output(_described(data.decode(), plate, salt).encode(), plate.scene.notes)


def png(timeline: Timeline, options: Options) -> Output:
    """A picture of one sheet with `dpi` dots an inch; title and description in its text."""
    if not LEAST_DPI <= options.dpi <= MOST_DPI:
        raise OptionError(f"dpi {options.dpi}: it goes from {LEAST_DPI} to {MOST_DPI}")
    plate = _plate(timeline, options)
    return Output(raster(plate, _looks(options), options.dpi), plate.scene.notes)


def raster(plate: Plate, looks: themes.Theme, dpi: float) -> bytes:
    """A composed chart as PNG."""
    about = {"Title": plate.scene.title, "Description": plate.scene.description, "Software": None}
    with _settings({}):
        return _save(chart.show(plate, looks), "png", about, dpi=dpi)


def pdf(timeline: Timeline, options: Options) -> Output:
    """One sheet, or pages where there are too many events for one; title and description in its properties."""
    from matplotlib.backends.backend_pdf import PdfPages

    looks = _looks(options)
    plates = chart.sheets(timeline, options.preset, options.title, options.lanes, str(options.font), looks.family)
    heading = captions.title(timeline, options.title)
    told = captions.alternative(timeline, timeline.events, heading) if len(plates) > 1 else plates[0].scene.description
    about = {"Title": heading, "Subject": told, "CreationDate": None, "Producer": None, "Creator": None}
    made = BytesIO()
    with _settings({}), PdfPages(made, metadata=about) as pages:
        for plate in plates:
            figure = _figure(chart.show(plate, looks))
            pages.savefig(figure, facecolor=figure.get_facecolor())
    return Output(made.getvalue(), tuple(dict.fromkeys(note for plate in plates for note in plate.scene.notes)))


def _plate(timeline: Timeline, options: Options) -> Plate:
    form = chart.form_for(timeline, options.preset)
    return chart.compose(timeline, form, options.title, options.lanes, str(options.font), _looks(options).family)


def _looks(options: Options) -> themes.Theme:
    return themes.theme(options.theme, options.style)


def _figure(drawing: Drawing) -> Any:
    return drawing.ax.figure


def _save(drawing: Drawing, form: str, metadata: dict[str, Any], dpi: float = 72) -> bytes:
    made = BytesIO()
    figure = _figure(drawing)
    figure.savefig(made, format=form, dpi=dpi, metadata=metadata, facecolor=figure.get_facecolor())
    return made.getvalue()


@contextmanager
def _settings(ours: dict[str, Any]) -> Iterator[None]:
    """The defaults of matplotlib whatever the user's matplotlibrc says; letters unhinted, so that they are as wide as measured."""
    import matplotlib as mpl

    backend = {"backend", "backend_fallback", "interactive", "toolbar"}
    settings: Any = {k: v for k, v in mpl.rcParamsDefault.items() if k not in backend} | {"text.hinting": "none", "path.simplify": False} | ours
    with mpl.rc_context(settings):
        yield


def _described(data: str, plate: Plate, salt: str) -> str:
    """Title and description where screen readers look for them."""
    about = f'<title id="title-{salt}">{escape(plate.scene.title)}</title>\n <desc id="desc-{salt}">{escape(plate.scene.description)}</desc>\n '
    data = re.sub(r"<metadata>.*?</metadata>\s*", "", data, count=1, flags=re.DOTALL)
    return re.sub(r"(<svg [^>]*)>\s*", lambda m: f'{m[1]} role="img" aria-labelledby="title-{salt} desc-{salt}">\n {about}', data, count=1)
