"""Plain text and Markdown, with or without YAML front matter.

    ---
    title: Bridge shut after crack is found
    published: 2024-03-13
    source: Harbour Gazette
    ---
    Engineers closed the bridge last Friday. ...
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from timeline import readers
from timeline.errors import InputError
from timeline.readers import decoder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.readers import Draft, Source

FRONT: Final = re.compile(r"\s*---[ \t]*\n(?P<yaml>.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
PLAIN: Final = re.compile(r"(?P<name>[\w-]+):(?:[ \t]+(?P<value>[^\s'\"\[\]{}>|*&!%@`#?,-](?:(?!\s#).)*))?")
"""`name: value` as people write it; YAML would choke on a second colon in a title."""
TITLE: Final = re.compile(r"\s*#[ \t]+(?P<title>[^\n]+?)[ \t]*#*[ \t]*(?:\n|\Z)")


def read(source: Source) -> Iterator[Draft]:
    """The one article of the file; its text starts after the front matter, with plain line feeds."""
    decoder.check(source.name, source.data)
    text = decoder.decode(source.name, source.data).replace("\r\n", "\n").replace("\r", "\n")
    fields: dict[str, object] = {}
    if front := FRONT.match(text):
        fields = _fields(source.name, front["yaml"])
        text = text[front.end() :]
    if not text.strip():
        raise InputError(source.name, "there is no text after its front matter", "put the article's text below it")
    if not fields.get("title") and (heading := TITLE.match(text)):
        fields["title"] = heading["title"]
    yield readers.draft(source.name, source.name, PurePosixPath(source.name).name, {**fields, "text": text}, "front matter")


def _fields(where: str, front: str) -> dict[str, object]:
    lines = [line.rstrip() for line in front.split("\n") if line.strip() and not line.lstrip().startswith("#")]
    plain = [PLAIN.fullmatch(line) for line in lines]
    if all(plain):
        return {found["name"]: found["value"] or "" for found in plain if found}
    return _yaml(where, front)


def _yaml(where: str, front: str) -> dict[str, object]:
    import yaml

    try:
        loaded = yaml.load(front, yaml.BaseLoader)  # noqa: S506  BaseLoader makes nothing but strings, lists and mappings
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        line = f" in line {mark.line + 2}" if mark else ""
        raise InputError(where, f"its front matter is broken YAML{line}", "put quotes around values with special characters") from None
    if loaded is None or loaded == "":
        return {}
    if not isinstance(loaded, dict):
        raise InputError(where, "its front matter is no list of name: value", "write lines such as 'published: 2024-03-13'")
    return {str(name): value for name, value in loaded.items()}
