"""A Timeline as versioned JSON, and back, equal. The only room that knows dataclasses-json.

    {"schema": 1, "timeline": {"events": [...], "articles": [...], ...}}

Fields are in the order of the model, a record a line; days are ISO 8601; an interval is half-open: its `end` is the day after its last.
dataclasses-json writes no dates, turns 5 into "5" and takes None for anything: so each value is written and checked by the model's own types.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Final, NoReturn, get_args, get_origin, get_type_hints

from dataclasses_json import DataClassJsonMixin, config

from timeline.errors import DocumentError
from timeline.model import ArticleRecord, Event, Refusal, Skipped, Timeline, Undated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SCHEMA: Final = 1
"""Rises when an older reader would misread the document."""
LISTS: Final = {"articles": ArticleRecord, "events": Event, "refused": Refusal, "undated": Undated, "skipped": Skipped}
PLAIN: Final = {"topic": tuple[str, ...], "title": str, "filters": tuple[str, ...], "left_out": int}


class Unfit(ValueError):
    """A value that is not what the model asks for; grows its path on the way out."""

    def __init__(self, path: str, message: str) -> None:
        super().__init__(f"{path.lstrip('.')}: {message}" if path else message)
        self.path, self.message = path, message


def dumps(timeline: Timeline) -> bytes:
    """UTF-8 JSON, the same bytes for an equal timeline."""
    document = Document(SCHEMA, timeline).to_dict()
    return "".join(_laid_out(document)).encode(errors="backslashreplace")  # half a surrogate pair stays readable JSON


def loads(data: bytes, where: str = "timeline.json") -> Timeline:
    """The timeline of dumps(). Raises DocumentError, naming `where` and the field that is wrong."""
    try:
        document = json.loads(data.decode("utf-8-sig"), parse_constant=_no_number)
    except UnicodeDecodeError:
        raise DocumentError(f"{where}: not UTF-8; give a timeline.json that 'timeline build' wrote") from None
    except (ValueError, RecursionError) as error:
        raise DocumentError(f"{where}: broken JSON ({error}); make it again with 'timeline build'") from None
    if not isinstance(document, dict) or "schema" not in document or not isinstance(document.get("timeline"), dict):
        raise DocumentError(f"{where}: no timeline; give a timeline.json that 'timeline build' wrote")
    if document["schema"] != SCHEMA or isinstance(document["schema"], bool):
        raise DocumentError(f"{where}: schema {document['schema']!r}, this version reads {SCHEMA}; make it again with 'timeline build'")
    try:
        return Document.from_dict(document).timeline
    except Unfit as error:
        raise DocumentError(f"{where}: {error}; make it again with 'timeline build'") from None


def load(path: str | Path) -> Timeline:
    """A timeline.json read back. Raises DocumentError."""
    try:
        data = Path(path).read_bytes()
    except (OSError, ValueError) as error:
        raise DocumentError(f"{path}: cannot be read ({getattr(error, 'strerror', None) or error}); check the path") from None
    return loads(data, str(path))


# --- writing


def _plain(value: Any) -> Any:
    """Dataclasses and named tuples as objects, tuples as lists, days as ISO 8601."""
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if type(value) is tuple:
        return [_plain(item) for item in value]
    of: Any = type(value)
    return {name: _plain(getattr(value, name)) for name in _names(of)}


@cache
def _names(of: Any) -> tuple[str, ...]:
    """The fields that make a record: what is derived from them is left out."""
    return of._fields if issubclass(of, tuple) else tuple(f.name for f in fields(of) if f.init)


def _laid_out(document: dict[str, Any]) -> Iterator[str]:
    """A record a line: short to write, quick to read, and a diff shows what changed."""
    yield f'{{"schema": {document["schema"]}, "timeline": {{\n'
    rows = []
    for name, value in document["timeline"].items():
        many = name in LISTS and value
        rows.append(f'"{name}": ' + ("[\n" + ",\n".join(map(_json, value)) + "\n]" if many else _json(value)))
    yield ",\n".join(rows)
    yield "\n}}\n"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


# --- reading: one checking function for each type of the model


def _timeline(value: object) -> Timeline:
    made: Timeline = _reader(Timeline)(value)
    known = {article.id for article in made.articles}
    if len(known) < len(made.articles):
        raise Unfit("timeline.articles", "two have the same id")
    for number, event in enumerate(made.events):
        if event.when.start is None or event.when.end is None:
            raise Unfit(f"timeline.events[{number}].when", "an end is missing")
        for item in event.evidence:
            if item.article not in known:
                raise Unfit(f"timeline.events[{number}].evidence", f"there is no article {item.article!r}")
    return made


@cache
def _reader(of: Any) -> Callable[[object], Any]:
    if of is Timeline:
        return _record(of, {**PLAIN, **{name: tuple[kind, ...] for name, kind in LISTS.items()}})  # type: ignore[valid-type]
    if isinstance(of, UnionType):
        (inner,) = (arg for arg in get_args(of) if arg is not NoneType)
        some = _reader(inner)
        return lambda value: None if value is None else some(value)
    if get_origin(of) is tuple:
        return _list(_reader(get_args(of)[0]))
    if is_dataclass(of) or hasattr(of, "_fields"):
        return _record(of, get_type_hints(of))
    if of is date:
        return _date
    if issubclass(of, StrEnum):
        known = {str(member): member for member in of}
        return lambda value: known[value] if isinstance(value, str) and value in known else _unfit(value, f"one of {', '.join(known)}")
    if of is float:
        return lambda value: float(value) if isinstance(value, int | float) and type(value) is not bool else _unfit(value, "a number")
    return lambda value: value if type(value) is of else _unfit(value, {str: "text", int: "a whole number"}[of])


def _record(of: Any, hints: dict[str, Any]) -> Callable[[object], Any]:
    readers = {name: _reader(hints[name]) for name in _names(of)}

    def read(value: object) -> Any:
        if not isinstance(value, dict):
            _unfit(value, "an object")
        if value.keys() != readers.keys():
            missing, unknown = [n for n in readers if n not in value], [n for n in value if n not in readers]
            raise Unfit("", f"missing {', '.join(missing)}" if missing else f"unknown field {', '.join(unknown)}")
        made = {}
        for name, reader in readers.items():
            try:
                made[name] = reader(value[name])
            except Unfit as error:
                raise Unfit(f".{name}{error.path}", error.message) from None
        try:
            return of(**made)
        except ValueError as error:  # the model refuses it: an interval that ends before it starts
            raise Unfit("", str(error)) from None

    return read


def _list(reader: Callable[[object], Any]) -> Callable[[object], tuple[Any, ...]]:
    def read(value: object) -> tuple[Any, ...]:
        if not isinstance(value, list):
            _unfit(value, "a list")
        made = []
        for number, item in enumerate(value):
            try:
                made.append(reader(item))
            except Unfit as error:
                raise Unfit(f"[{number}]{error.path}", error.message) from None
        return tuple(made)

    return read


def _date(value: object) -> date:
    try:
        return date.fromisoformat(value if isinstance(value, str) and len(value) == 10 else "")
    except ValueError:
        _unfit(value, "a day YYYY-MM-DD")


def _unfit(value: object, wanted: str) -> NoReturn:
    shown = json.dumps(value, ensure_ascii=False)
    raise Unfit("", f"{shown if len(shown) <= 60 else shown[:57] + '...'} is not {wanted}")


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


@dataclass(frozen=True)
class Document(DataClassJsonMixin):
    """The top of timeline.json."""

    version: int = field(metadata=config(field_name="schema"))
    timeline: Timeline = field(metadata=config(encoder=_plain, decoder=_timeline))
