"""JSON Lines: an article a line, {"text": ..., "published": ..., "source": ..., "title": ..., "url": ..., "language": ..., "id": ...}."""

from __future__ import annotations

import json
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from timeline import readers
from timeline.errors import InputError
from timeline.model import Refusal
from timeline.readers import decoder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.readers import Draft, Source


def read(source: Source) -> Iterator[Draft | Refusal]:
    """An article a line; a broken line is refused alone."""
    decoder.check(source.name, source.data)
    for number, line in enumerate(source.data.split(b"\n"), 1):
        where = f"{source.name}#{number}"
        if line.strip():
            try:
                yield _article(where, source.name, line)
            except InputError as error:
                yield Refusal(error.where, error.reason, error.remedy)


def _article(where: str, name: str, line: bytes) -> Draft:
    try:
        fields = json.loads(decoder.decode(where, line))
    except json.JSONDecodeError as error:
        raise InputError(where, f"broken JSON ({error.msg[0].lower() + error.msg[1:]}, column {error.colno})", "write one whole JSON object on each line") from None
    except (ValueError, RecursionError):  # a number of thousands of digits; nested a thousand deep
        raise InputError(where, "JSON too deep or with too long a number", "write one plain JSON object on each line") from None
    if not isinstance(fields, dict):
        raise InputError(where, "the line is no JSON object", 'write {"text": "...", "published": "YYYY-MM-DD"} on each line')
    if not str(fields.get("text") or "").strip():
        raise InputError(where, "there is no text", 'give the article\'s text in the field "text"')
    return readers.draft(where, where, PurePosixPath(name).name, {k: v for k, v in fields.items() if k != "file"}, "manifest")
