"""Files written whole or not at all: beside the target first, then renamed over it."""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Mapping


def write(path: Path, data: bytes) -> None:
    """Write a file, its folder too where there is none. Raises OutputError."""
    write_all({path: data})


def write_all(contents: Mapping[Path, bytes]) -> None:
    """Write several files; where one cannot be written, none is. Raises OutputError."""
    ready: dict[Path, Path] = {}
    path = Path()
    try:
        for path, data in contents.items():
            if path.exists() and not path.is_file():
                _onto(path, data)
            else:
                target = path.resolve()  # what a link points to is written, the link stays
                target.parent.mkdir(parents=True, exist_ok=True)
                ready[target] = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}.part")
                _new(ready[target], data)
        for path, made in ready.items():
            made.replace(path)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        reason = "its folder is a file" if isinstance(error, FileExistsError) else getattr(error, "strerror", None) or error
        raise OutputError(f"{path}: cannot be written ({reason}); give another place with -o") from None
    finally:
        for made in ready.values():
            made.unlink(missing_ok=True)


def _new(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _onto(path: Path, data: bytes) -> None:
    """A device or a pipe (/dev/stdout) is written to, never replaced; a folder raises."""
    with path.open("wb") as file:
        file.write(data)
