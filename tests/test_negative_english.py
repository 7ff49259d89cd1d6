"""What must not match: sentences full of numbers, names and look-alikes, and no time in any of them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from timeline.resolver import resolve

CORPUS = Path(__file__).with_name("negative_english.txt")
PUBLISHED = date(2021, 11, 19)


def classes() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in CORPUS.read_text(encoding="utf-8").splitlines()[2:]:
        if line.startswith("# "):
            found[line[2:]] = []
        elif line:
            list(found.values())[-1].append(line)
    return found


@pytest.mark.parametrize(("name", "sentences"), classes().items())
def test_no_time_is_found_where_none_is_told(name, sentences):
    wrong = {s: [(r.text, r.value, r.rule) for r in resolve(s, PUBLISHED)] for s in sentences if resolve(s, PUBLISHED)}
    assert not wrong, f"{len(wrong)} of {len(sentences)} {name}"


def test_the_corpus_has_several_hundred_sentences_and_none_twice():
    sentences = [s for group in classes().values() for s in group]
    assert len(sentences) >= 400
    assert len(set(sentences)) == len(sentences)


def test_the_traps_hold_when_the_sentences_run_on():
    """Side by side, as paragraphs are, no two neighbours make an expression together."""
    for sentences in classes().values():
        quiet = [s for s in sentences if not resolve(s, PUBLISHED)]
        assert not [(r.text, r.rule) for r in resolve(" ".join(quiet), PUBLISHED)]
