"""The templates: where they are found, and how text enters them without becoming markup.

Each `{{ value }}` is escaped for the kind of document (Markdown or HTML) unless a template says `| safe`.
A name that a template uses and nobody gave is an error, never a silent gap.
"""

from __future__ import annotations

import re
import traceback
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from timeline.errors import OptionError
from timeline.renderers import escape, spoken

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind = Literal["md", "html"]
PACKAGED: Final = Path(__file__).resolve().parents[1] / "_templates"
BESIDE: Final = Path(__file__).resolve().parents[2] / "templates"


def folder() -> Path:
    """The wording that came with the wheel, else that beside the package in an editable install."""
    return PACKAGED if PACKAGED.is_dir() else BESIDE


def source(name: str) -> str:
    """The text of one of our own files."""
    return (folder() / name).read_text(encoding="utf-8")


def fill(template: str | Path, kind: Kind, values: Mapping[str, Any]) -> str:
    """A document from one of our templates ("full", "brief", "page") or from a reader's own file.

    Raises OptionError, naming template, line and fault, where it is missing or broken.
    """
    own = folder() / f"{template}.{kind}.j2"
    file = own if own.is_file() else Path(template)
    if not file.is_file():
        ours = sorted(p.name.split(".")[0] for p in folder().glob(f"*.{kind}.j2"))
        raise OptionError(f"template {file}: no such file; give a Jinja2 file, or one of {', '.join(ours)}")
    try:
        return _environment(kind, file.parent).get_template(file.name).render(values)
    except (TemplateError, ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError) as e:
        line = _line(e, file)
        fault = " ".join(str(e).split()) or type(e).__name__
        raise OptionError(f"template {file}{f', line {line}' if line else ''}: {fault}; mend it, or start from a copy of {folder() / 'full.md.j2'}") from e


@lru_cache(maxsize=8)
def _environment(kind: Kind, beside: Path) -> Environment:
    # A reader's template may come from anywhere, and words need no more than the sandbox allows; for ours it would only double the time.
    made = Environment if beside == folder() else ImmutableSandboxedEnvironment
    env = made(
        loader=FileSystemLoader([beside, folder()]),
        autoescape=True,
        finalize=_markdown if kind == "md" else _html,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=True,
    )
    env.filters.update(when=spoken.when, day=spoken.day, weekday=spoken.weekday, short=spoken.short, leading=lambda words: words[:1].upper() + words[1:], plain=escape.plain)
    if kind == "md":
        env.filters.update(href=_address, picture=_picture, emphasised=_emphasised)
    else:
        env.filters.update(href=escape.href, breaking=_breaking)
    return env


def _breaking(name: str) -> Markup:
    """Where a long name without blanks may go on in the next line: "www.|example.|org"."""
    return Markup("<wbr>").join(re.split(r"(?<=\w\.)(?=\w)", escape.plain(name)))


def _address(url: str) -> Markup:
    return Markup(escape.href(url).replace("&", "&amp;"))  # noqa: S704  percent-encoded, but for "&"


def _picture(address: str) -> Markup:
    return Markup(escape.path(address).replace("&", "&amp;"))  # noqa: S704  percent-encoded, but for "&"


def _emphasised(word: str, before: str, after: str) -> Markup:
    return Markup(escape.emphasised(before, word, after))  # noqa: S704  escaped for Markdown


def _markdown(value: object) -> object:
    return value if hasattr(value, "__html__") else Markup(escape.markdown(str(value)))  # noqa: S704  escaped for Markdown, which is what these documents are


def _html(value: object) -> object:
    return value if hasattr(value, "__html__") else escape.plain(str(value))


def _line(error: BaseException, file: Path) -> int | None:
    """The template's line that an error comes from: the deepest frame that Jinja2 ascribes to it."""
    if isinstance(error, TemplateSyntaxError):
        return error.lineno
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(file)]
    return lines[-1] if lines else None
