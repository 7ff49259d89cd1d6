"""Quality has a floor: the scores of ../shared/score on the development data, a small margin below what was measured.

They rise silently; whoever lowers one says why in the commit. Speed is no test: a benchmark states it.
"""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

FLOORS = {
    "timex": {"value": 85.6, "day": 93.0, "relaxed": 95.6, "strict": 90.0, "type": 92.4},
    "merge": {"precision": 0.98, "f1": 0.90},
    "pairs": {"pairs_precision": 0.78, "pairs_f1": 0.71},
    "tls": {"date": 0.74, "AR1": 0.187, "AR2": 0.056},
    "auto": {"mean_date": 0.70},
}
TOPICS = "haiti,mj,egypt"
"""A part that runs in under two minutes; the whole takes more."""


def figures(shared, script, *arguments):
    """The last line that a scorer prints, as numbers."""
    done = subprocess.run([sys.executable, str(shared / "score" / script), *map(str, arguments)], capture_output=True, text=True, check=True)
    return {name: float(value) for name, value in re.findall(r"(\w+)=([\d.]+)", done.stdout.splitlines()[-1])}


def gather(shared, part):
    gold = shared / "gold"
    match part:
        case "timex":
            return figures(shared, "timex.py", *sorted((gold / "timex").glob("*.jsonl")))
        case "merge":
            return figures(shared, "merge.py", gold / "merge" / "dev.jsonl.gz")
        case "pairs":
            return figures(shared, "merge.py", "--pairs", gold / "merge" / "pairs-dev.jsonl.gz", "--folder", gold / "tls" / "t17")
        case _:
            return figures(shared, "tls.py", gold / "tls" / "t17", "--topics", TOPICS, *(["--auto"] if part == "auto" else []))


@pytest.mark.parametrize("part", FLOORS)
def test_no_score_falls_below_its_floor(shared, part):
    found = gather(shared, part)
    fallen = {name: (found[name], floor) for name, floor in FLOORS[part].items() if found[name] < floor}
    assert not fallen
