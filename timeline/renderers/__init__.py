"""One file per kind of output, and the table of them: names as users type them, loaded when asked for.

A renderer is a function (Timeline, Options) -> Output, pure: same timeline, same options, same bytes.
Outsiders add one by an entry point of the group "timeline.renderers"; it may return plain bytes.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from importlib import import_module
from importlib.metadata import entry_points
from typing import TYPE_CHECKING, Final

from timeline.errors import OptionError, UnknownFormat

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from timeline.model import Timeline


@dataclass(frozen=True, slots=True)
class Options:
    """What a reader may choose; each renderer takes what concerns it.

    title: over chart and report ("" = the timeline's own, else made from its topic). chart: address of the chart's picture in a report
    ("" = no picture). template: a Jinja2 file of the reader's own, or "full" / "brief". preset: slide | page | strip | square | auto.
    theme: light | dark | print. lanes: "" | actor | place | source. dpi: of PNG. font: a font file. style: a matplotlib style file.
    letters: outlines | text, in SVG.
    """

    title: str = ""
    chart: str = ""
    template: str | Path = "full"
    preset: str = "auto"
    theme: str = "light"
    lanes: str = ""
    dpi: int = 150
    font: str | Path = ""
    style: str | Path = ""
    letters: str = "outlines"


@dataclass(frozen=True, slots=True)
class Output:
    """What was made, and what of the timeline it could not hold, each in a line."""

    data: bytes
    notes: tuple[str, ...] = field(default=())


# name -> module of this folder, and its function where that is not render(). A new kind: the module, and one line here.
BUILT_IN: Final[dict[str, str]] = {
    "md": "report",
    "html": "page",
    "svg": "picture:svg",
    "png": "picture:png",
    "pdf": "picture:pdf",
    "json": "document",
    "jsonl": "lines",
    "csv": "sheet",
    "ics": "agenda",
    "timelinejs": "timelinejs",
    "mermaid": "mermaid",
    "timesketch": "timesketch",
    "pptx": "slides",
    "docx": "paper",
}
SUFFIX: Final[dict[str, str]] = {"timelinejs": "timelinejs.json", "mermaid": "mmd", "timesketch": "timesketch.jsonl"}
GROUP: Final = "timeline.renderers"


def names() -> tuple[str, ...]:
    """All formats there are, ours first."""
    return (*BUILT_IN, *sorted({e.name for e in entry_points(group=GROUP)} - BUILT_IN.keys()))


def check(name: str) -> None:
    """Raises UnknownFormat where there is no such format."""
    if name not in names():
        raise UnknownFormat(f"no format {name!r}: there are {', '.join(names())}")


def suffix(name: str) -> str:
    """The ending of a file of that format, without the dot."""
    return SUFFIX.get(name, name)


def output(timeline: Timeline, name: str, options: Options) -> Output:
    """Render, with the notes. Raises UnknownFormat, MissingExtra, OptionError."""
    made = _renderer(name)(timeline, options)
    return made if isinstance(made, Output) else Output(made)


def render(timeline: Timeline, name: str, **options: object) -> bytes:
    """The timeline in that format; `options` are the fields of Options."""
    if unknown := options.keys() - {f.name for f in fields(Options)}:
        raise OptionError(f"unknown option {', '.join(sorted(unknown))}: known are {', '.join(f.name for f in fields(Options))}")
    return output(timeline, name, Options(**options)).data  # type: ignore[arg-type]


def _renderer(name: str) -> Callable[[Timeline, Options], Output | bytes]:
    if name in BUILT_IN:
        module, _, function = BUILT_IN[name].partition(":")
        made: Callable[[Timeline, Options], Output] = getattr(import_module(f"timeline.renderers.{module}"), function or "render")
        return made
    check(name)
    (entry,) = (e for e in entry_points(group=GROUP) if e.name == name)
    return entry.load()  # type: ignore[no-any-return]
