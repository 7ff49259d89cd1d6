"""CSV manifest: an article a row, `file,published,source,title,url,language,id`; a row may carry `text` instead of `file`.

Paths are relative to the manifest. Commas, semicolons and tabs are all understood. What a row says goes before a file's own front matter.
"""

from __future__ import annotations

import csv
import io
import sys
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from timeline import readers
from timeline.errors import InputError
from timeline.model import Refusal
from timeline.readers import decoder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.readers import Draft, Source

DELIMITERS: Final = (",", ";", "\t")


def read(source: Source) -> Iterator[Draft | Refusal]:
    """An article a row; a row that cannot be used is refused alone."""
    for number, fields in _rows(source):
        where = f"{source.name}#{number}"
        try:
            yield _article(source, where, fields)
        except InputError as error:
            yield Refusal(error.where, error.reason, error.remedy)


def files(source: Source) -> frozenset[str]:
    """The files that a manifest names, as it names them; none where it is no manifest."""
    try:
        return frozenset(_posix(str(fields.get("file") or "")) for _, fields in _rows(source)) - {""}
    except InputError:
        return frozenset()


def _rows(source: Source) -> Iterator[tuple[int, dict[str, object]]]:
    """(row number, its cells by column name); the header is row 1."""
    decoder.check(source.name, source.data)
    text = decoder.decode(source.name, source.data)
    header, delimiter = _header(source.name, text)
    limit = csv.field_size_limit(sys.maxsize)  # the default refuses a long article
    try:
        for number, cells in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), 1):
            if number > 1 and any(cell.strip() for cell in cells):
                # a row longer than the header keeps its surplus under None, to be refused by name
                yield number, {**dict(zip(header, cells, strict=False)), **({"": cells[len(header) :]} if len(cells) > len(header) else {})}
    except csv.Error as error:
        raise InputError(source.name, f"broken CSV ({error})", "put double quotes around cells that hold quotes or line breaks") from None
    finally:
        csv.field_size_limit(limit)


def _header(where: str, text: str) -> tuple[list[str], str]:
    for delimiter in DELIMITERS:
        first = next(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), [])
        names = [name.strip().lower() for name in first]
        if {"file", "text"} & set(names):
            return names, delimiter
    raise InputError(where, "its first line has no column 'file' or 'text'", "begin it with a line such as file,published,source,title,url")


def _article(source: Source, where: str, fields: dict[str, object]) -> Draft:
    if fields.pop("", None):
        raise InputError(where, "the row has more cells than the header", "put double quotes around cells that hold the separator")
    name = str(fields.pop("file", "") or "").strip()
    if str(fields.get("text") or "").strip():
        return readers.draft(where, where, PurePosixPath(source.name).name, fields, "manifest")
    if not name:
        raise InputError(where, "neither file nor text is given", "name the article's file, or put its text into the row")
    row = readers.draft(where, "", "", fields, "manifest")
    own = _file(source, where, name)
    given = {field: value for field in ("id", "published", "published_from", "source", "title", "url", "language") if (value := getattr(row, field))}
    return replace(own, where=f"{where} ({name})", **given)


def _file(source: Source, where: str, name: str) -> Draft:
    from timeline.readers import prose

    posix = _posix(name)
    if source.folder is None:
        raise InputError(where, "a manifest on standard input cannot name files", "give the manifest as a file, or put the text into its rows")
    if PurePosixPath(posix).is_absolute() or Path(name).is_absolute() or ".." in PurePosixPath(posix).parts:
        raise InputError(where, f"{name} lies outside the manifest's folder", "put the article beside the manifest, and name it relative to it")
    if readers.KINDS.get(PurePosixPath(posix).suffix.lower(), "prose") != "prose":
        raise InputError(where, f"{name} is no text", "name a text or Markdown file; give JSON Lines and CSV on their own")
    data = readers.content(f"{where} ({name})", source.folder / posix)
    return next(prose.read(readers.Source(str(PurePosixPath(source.name).parent / posix), data)))


def _posix(name: str) -> str:
    """As POSIX path, ./ dropped; manifests made on Windows have backslashes."""
    return str(PurePosixPath(name.strip().replace("\\", "/"))) if name.strip() else ""
