"""Every example in the English tables, run with all rules on: it is found whole, won by its own row, and means what the row says."""

from __future__ import annotations

import re

import pytest

from timeline.resolver import resolve
from timeline.timex import EXAMPLE_DAY, language

ENGLISH = language("en")
ROWS = [(row.name, *example) for rows in (ENGLISH.rules, ENGLISH.merges, ENGLISH.prefixes, ENGLISH.joins) for row in rows for example in row.examples]


@pytest.mark.parametrize(("rule", "text", "value"), ROWS)
def test_an_example_is_won_by_its_own_row(rule, text, value):
    start, end = text.index("["), text.index("]") - 1
    plain = re.sub(r"[\[\]]", "", text)
    found = {(r.start, r.end): r for r in resolve(plain, EXAMPLE_DAY)}
    assert (start, end) in found, {r.text: r.rule for r in found.values()}
    won = found[start, end]
    assert won.value == value
    assert won.rule == rule or rule in {join.name for join in ENGLISH.joins}


def test_every_row_has_an_example_and_a_name_of_its_own():
    rows = [*ENGLISH.rules, *ENGLISH.merges, *ENGLISH.prefixes, *ENGLISH.joins]
    assert all(row.examples for row in rows)
    assert len({row.name for row in rows}) == len(rows)
