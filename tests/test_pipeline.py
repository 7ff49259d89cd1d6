"""Reading and assembling leave the interpreter as they found it."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

from timeline import pipeline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.model import Reading


def test_garbage_is_collected_as_before_once_a_build_is_done() -> None:
    before = gc.get_threshold()
    pipeline.assemble(())
    assert gc.get_threshold() == before


def test_garbage_is_collected_as_before_where_a_build_fails() -> None:
    before, within = gc.get_threshold(), []

    def failing() -> Iterator[Reading]:
        within.append(gc.get_threshold())
        raise OSError("unreadable")
        yield

    with pytest.raises(OSError, match="unreadable"):
        pipeline.assemble(failing())
    assert gc.get_threshold() == before != within[0]
