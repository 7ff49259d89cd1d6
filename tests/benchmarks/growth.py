"""How CPU time grows when a text of one repeated piece gets ten times as long: about 10 is in proportion, 100 would be quadratic.

    python -m tests.benchmarks.growth
"""

from __future__ import annotations

import gc
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import growth


def spent(work, text: str) -> float:
    """CPU seconds of the quickest of three."""
    best = float("inf")
    for _ in range(3):
        began = time.process_time()
        work(text)
        best = min(best, time.process_time() - began)
    return best


def main():
    gc.disable()
    for what, piece, work in growth.cases():
        short = piece * (10_000 // len(piece))
        work(piece * 3)
        one, ten = spent(work, short), spent(work, short * 10)
        print(f"{what:16} {piece!r:22} {one * 1000:8.1f} ms {ten * 1000:8.1f} ms {ten / one:6.1f}")


if __name__ == "__main__":
    main()
