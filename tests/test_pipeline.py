"""Reading and assembling leave the interpreter as they found it."""

from __future__ import annotations

import gc
from datetime import date
from typing import TYPE_CHECKING

import pytest

from timeline import Article, build, pipeline

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


def test_whoever_names_a_topic_has_it_in_the_heading():
    article = Article("a", "A ferry sank off Bergen on Monday.", date(2024, 3, 6))
    assert build([article], ["ferry", "Bergen"]).title == "Timeline: ferry, Bergen"
    assert build([article], ["ferry"], title="Ferries").title == "Ferries"
    assert build([article]).title == ""
