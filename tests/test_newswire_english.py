"""Newswire sentences, whole: every expression that is found in them, in order, and what it means."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from timeline.resolver import resolve

CORPUS = Path(__file__).with_name("newswire_english.txt")


def sentences():
    published = date.min
    lines = iter(CORPUS.read_text(encoding="utf-8").splitlines()[1:])
    for line in lines:
        if line.startswith("## "):
            published = date.fromisoformat(line[3:])
        elif line:
            yield pytest.param(published, line, next(lines).strip(), id=line[:60])


@pytest.mark.parametrize(("published", "sentence", "meant"), [*sentences()])
def test_a_sentence_is_read_whole(published, sentence, meant):
    assert "; ".join(f"{r.text} = {r.value}" for r in resolve(sentence, published)) == meant
