"""One file per input kind, and the table of them. A reader turns bytes into drafts: articles whose publication date is still as written.

A new kind: a module with read(source) -> drafts and refusals, and a line in KINDS.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from timeline.errors import InputError
from timeline.model import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Source:
    """Bytes to read. `name`: the id of what is in it, a POSIX path relative to the folder it was found in; `folder`: where its own paths start, None = nowhere."""

    name: str
    data: bytes
    folder: Path | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """An article whose publication date is as written. `where` names it in messages; `file` is the name of the file that holds it."""

    where: str
    id: str
    text: str
    file: str
    published: str = ""
    published_from: str = ""
    source: str = ""
    title: str = ""
    url: str = ""
    language: str = ""


# suffix -> module of this folder; what has another suffix is read as text when it is named, and left alone when it lies in a folder.
KINDS: Final[dict[str, str]] = {
    ".txt": "prose",
    ".text": "prose",
    ".md": "prose",
    ".markdown": "prose",
    ".jsonl": "lines",
    ".ndjson": "lines",
    ".csv": "manifest",
    ".tsv": "manifest",
}
DOCUMENTS: Final = frozenset(
    {".pdf", ".doc", ".docx", ".odt", ".rtf", ".html", ".htm", ".xml", ".epub", ".eml", ".json", ".zip", ".gz", ".xls", ".xlsx"}
)
"""Kinds that hold articles but are not read: never passed over in silence."""
FIELDS: Final = ("id", "text", "file", "published", "source", "title", "url", "language")
ALIASES: Final = {"date": "published", "lang": "language"}


def read(source: Source) -> Iterator[Draft | Refusal]:
    """The drafts of a source in order; a part that cannot be used comes as a Refusal."""
    suffix = PurePosixPath(source.name).suffix.lower()
    if suffix in DOCUMENTS:
        yield Refusal(source.name, f"{suffix} is not read", f"save it as one of {' '.join(KINDS)}")
        return
    module = import_module(f"timeline.readers.{KINDS.get(suffix, 'prose')}")
    try:
        yield from module.read(source)
    except InputError as error:
        yield Refusal(error.where, error.reason, error.remedy)


def content(where: str, path: Path) -> bytes:
    """A file's bytes. Raises InputError."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError(where, "no such file", "check the path") from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise InputError(where, f"cannot be read ({getattr(error, 'strerror', None) or error})", "check the path and its permissions") from None


def sniffed(data: bytes) -> str:
    """The suffix that bytes without a name would have: .jsonl, .csv or, for text, none."""
    first = data.lstrip().partition(b"\n")[0].removeprefix(b"\xef\xbb\xbf")
    if first.startswith(b"{"):
        return ".jsonl"
    columns = {c.strip(b' "\r').lower() for c in first.replace(b";", b",").replace(b"\t", b",").split(b",")}
    return ".csv" if len(columns & {b"text", b"file", b"published", b"date", b"title", b"source"}) > 1 else ""


def draft(where: str, key: str, file: str, fields: dict[str, object], place: str) -> Draft:
    """A draft of fields by their names; others are passed over. `place` is where the date would come from. Raises InputError."""
    values: dict[str, str] = {}
    for given, value in fields.items():
        name = ALIASES.get(given.strip().lower(), given.strip().lower())
        if name in FIELDS and value is not None:
            values.setdefault(name, _text(where, name, value))
    made = Draft(where, values.get("id") or key, values.get("text", ""), file)
    published = values.get("published", "")
    return replace(
        made,
        published=published,
        published_from=place if published else "",
        **{name: values.get(name, "") for name in ("source", "title", "url", "language")},
    )


def _text(where: str, name: str, value: object) -> str:
    if name == "id" and type(value) is int:
        return str(value)
    if not isinstance(value, str):
        raise InputError(where, f"{name} is {_kind(value)}, not text", f'write it as text, in quotes: "{name}": "..."')
    return value if name == "text" else " ".join(value.split())


def _kind(value: object) -> str:
    names = {bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "an object"}
    return names.get(type(value), type(value).__name__)
