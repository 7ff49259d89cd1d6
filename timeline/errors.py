"""What can go wrong, and the way out.

    TimelineError            anything of ours; str() is one line: what, where, what to do
    ├── InputError           an article or a file that cannot be used (carries a Refusal's three parts)
    │   └── UndatedArticle   no publication date was given
    ├── NothingToRead        every input was refused, or there was none
    ├── DocumentError        a timeline.json that is broken, foreign or of another schema
    ├── OptionError          an option's value that cannot be read (exit code 2)
    ├── UnknownFormat        no renderer of that name; the message lists those there are
    ├── MissingExtra         a format whose extra is not installed; the message says how to install it
    └── OutputError          a file or folder that cannot be written
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Refusal


class TimelineError(Exception):
    """Base of all errors that this package raises on purpose."""


class InputError(TimelineError):
    """An article or file that cannot be used: what is wrong, where, and what to do."""

    def __init__(self, where: str, reason: str, remedy: str) -> None:
        super().__init__(f"{where}: {reason}; {remedy}")
        self.where = where
        self.reason = reason
        self.remedy = remedy

    def __reduce__(self) -> tuple[type[InputError], tuple[str, str, str]]:
        return type(self), (self.where, self.reason, self.remedy)


class UndatedArticle(InputError):
    """No publication date: without it "on Thursday" means nothing."""


class NothingToRead(TimelineError):
    """Every input was refused, or there was none; `refused` lists them."""

    def __init__(self, message: str, refused: Sequence[Refusal] = ()) -> None:
        super().__init__(message)
        self.refused = tuple(refused)


class DocumentError(TimelineError):
    """A timeline.json that is broken, foreign or of another schema."""


class OptionError(TimelineError):
    """An option's value that cannot be read."""


class UnknownFormat(TimelineError):
    """No renderer of that name."""


class MissingExtra(TimelineError):
    """A format whose extra is not installed."""


class OutputError(TimelineError):
    """A file or folder that cannot be written."""
