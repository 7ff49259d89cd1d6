"""What joining, ranking and choosing cost: articles a CPU-second by step, and how many events each topic gets.

    python tests/benchmarks/assembly.py --gold ../shared/gold/tls/t17 [--topics mj,haiti]
"""

from __future__ import annotations

import argparse
import gzip
import json
import time
from datetime import date
from pathlib import Path

from timeline import merger, pipeline, ranking
from timeline.model import Article, Timeline


def articles(path: Path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            yield Article(row["id"], row["text"], date.fromisoformat(row["published"]), row["source"])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--topics", default="")
    args = parser.parse_args()
    wanted = set(filter(None, args.topics.split(",")))
    total = dict.fromkeys(("read", "merge", "rank", "digest"), 0.0)
    count = 0
    for path in sorted(args.gold.glob("*.articles.jsonl.gz")):
        topic = path.name.split(".")[0]
        if wanted and topic not in wanted:
            continue
        given = list(articles(path))
        marks = [time.process_time()]
        readings = sorted(map(pipeline.read, given), key=lambda r: (r.article.published, r.article.id))
        marks.append(time.process_time())
        events = merger.merge(readings)
        marks.append(time.process_time())
        ranked, found = ranking.rank(events, readings, ())
        marks.append(time.process_time())
        digest = Timeline(ranked).digest()
        marks.append(time.process_time())
        for step, began, ended in zip(total, marks, marks[1:], strict=False):
            total[step] += ended - began
        count += len(given)
        days = len({e.start for e in digest.events})
        print(f"{topic:8} {len(given):5} articles {len(events):6} events, digest {len(digest.events):3} on {days:2} days, topic {' '.join(found)}", flush=True)
    for step, spent in total.items():
        print(f"{step:8} {count / max(spent, 1e-9):10.0f} articles a CPU-second")


if __name__ == "__main__":
    main()
