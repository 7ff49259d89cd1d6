"""News articles in, a chronology that can be trusted out.

    import timeline
    tl = timeline.build(["articles/"])                  # paths, or Article objects
    tl = tl.between(since=date(2021, 11, 11))           # filters give a Timeline again
    open("chart.svg", "wb").write(timeline.render(tl, "svg"))

Everything else is behind the modules that pipeline.py names. The parts are loaded when they are first needed.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from timeline.errors import (
    DocumentError,
    InputError,
    MissingExtra,
    NothingToRead,
    OptionError,
    OutputError,
    TimelineError,
    UndatedArticle,
    UnknownFormat,
)
from timeline.interval import Grain, Interval
from timeline.model import (
    Article,
    ArticleRecord,
    Basis,
    Clock,
    Conflict,
    ConflictKind,
    Event,
    Evidence,
    Refusal,
    Resolution,
    Skipped,
    Status,
    Timeline,
    TimexType,
    Undated,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

__version__ = "0.1.0"

__all__ = [
    "Article",
    "ArticleRecord",
    "Basis",
    "Clock",
    "Conflict",
    "ConflictKind",
    "DocumentError",
    "Event",
    "Evidence",
    "Grain",
    "InputError",
    "Interval",
    "MissingExtra",
    "NothingToRead",
    "OptionError",
    "OutputError",
    "Refusal",
    "Resolution",
    "Skipped",
    "Status",
    "Timeline",
    "TimelineError",
    "TimexType",
    "Undated",
    "UndatedArticle",
    "UnknownFormat",
    "__version__",
    "build",
    "load",
    "render",
    "resolve",
]


def resolve(text: str, published: date, language: str = "en") -> tuple[Resolution, ...]:
    """The time expressions of a text (TIMEX3), in order, not overlapping, anchored to the day it was published. `language`: ISO 639-1; "" = find out."""
    from timeline.resolver import resolve as resolved

    return resolved(text, published, language)


def build(
    articles: Iterable[Article | str | Path | bytes] | str | Path,
    topic: Sequence[str] = (),
    *,
    published: date | None = None,
    as_of: date | None = None,
    title: str = "",
) -> Timeline:
    """A Timeline of articles, or of the files and folders that hold them; bytes are what standard input brought.

    published: stands for every article read from a path. as_of: a publication date after it is refused.
    What was refused is in `.refused`; raises NothingToRead where that is everything.
    """
    from timeline import corpus, pipeline

    taken, refused = corpus.gather([articles] if isinstance(articles, str | Path) else articles, published=published, as_of=as_of)
    return pipeline.assemble(map(pipeline.read, taken), topic, refused, title)


def load(path: str | Path) -> Timeline:
    """A timeline.json read back. Raises DocumentError."""
    from timeline import store

    return store.load(path)


def render(timeline: Timeline, name: str, **options: object) -> bytes:
    """The timeline as "md", "svg", "png", "html", ... ; options are the fields of renderers.Options."""
    from timeline import renderers

    return renderers.render(timeline, name, **options)
