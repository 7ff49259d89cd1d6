"""Work grows with length alone: four times the text, four times the calls."""

from __future__ import annotations

import growth
import pytest


@pytest.mark.parametrize(("what", "piece", "work"), [pytest.param(*c, id=f"{c[0]}: {c[1]!r}") for c in growth.cases()])
def test_calls_grow_with_length_alone(what, piece, work):
    text = piece * (2_000 // len(piece))
    growth.calls(lambda: work(text[: len(piece) * 3]))  # tables are read once
    assert growth.calls(lambda: work(text * 4)) < 5 * growth.calls(lambda: work(text)) + 500
