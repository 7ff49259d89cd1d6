"""The resolver against gold TIMEX3: found and right by class, and characters a CPU-second.

    python tests/benchmarks/resolver.py --gold FOLDER [--warm]

FOLDER holds *.jsonl with {"id", "published", "text", "timexes": [{"start", "end", "text", "type", "value"}]}. Classes are told by the words
of the gold expression alone. Speed is told cold (nothing cached) and warm (symbols cached by surface form).
"""

from __future__ import annotations

import argparse
import json
import re
import time
from collections import Counter
from datetime import date
from pathlib import Path

import timeline

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH = r"(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)|apr(?:il|\.)?|may|june?|july?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)"
_UNIT = r"(?:second|minute|hour|day|week|weekend|month|quarter|year|decade|century)s?"
CLASSES = (
    ("PAST_REF", None),
    ("PRESENT_REF", None),
    ("FUTURE_REF", None),
    ("SET", None),
    ("time of day", rf"a\.m|p\.m|noon|midnight|tonight|o'clock|\d:\d\d|(?:{_DAY}|this|last|next|yesterday|the)'?s? (?:morning|afternoon|evening|night)"),
    ("bare weekday", rf"^{_DAY}(?:'s)?$"),
    ("today, yesterday, tomorrow", r"^(?:today|yesterday|tomorrow)(?:'s)?$"),
    ("N ago, earlier, later", r"\bago\b|year-ago|earlier|later|before|after|following|previous"),
    ("quarter, fiscal, half", r"quarter|fiscal|\bhalf\b|period|(?:nine|six|three|12|9|6) months$"),
    ("vague duration", rf"^(?:(?:the|a|recent|coming|several|many|past|last|next|few|some|early)\b ?)*{_UNIT}$(?<=s)"),
    ("last/this/next + unit", rf"\b(?:last|this|next|past|coming|that|same)\b.*{_UNIT}$"),
    ("weekday + modifier", _DAY),
    ("full date", rf"^{_MONTH} \d+,? \d{{4}}$|^\d+ {_MONTH} \d{{4}}$|\d+[/-]\d+[/-]\d+"),
    ("month + day", rf"{_MONTH} \d{{1,2}}\b|\d{{1,2}} {_MONTH}"),
    ("month + year", rf"{_MONTH},? (?:of )?\d{{4}}"),
    ("month only", rf"^{_MONTH}$"),
    ("month with modifier", rf"\b{_MONTH}\b"),
    ("decade, century", r"\d0s|century|decade|ies$"),
    ("season", r"spring|summer|autumn|\bfall\b|winter"),
    ("year only", r"^(?:the year )?(?:18|19|20)\d\d$"),
    ("duration with number", rf"(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|teen|ty|hundred|dozen|a|an|couple)[ -].*{_UNIT}|(?:\d|one|two|three|four|five|six)[ -]?{_UNIT}"),
)


def class_of(expression: dict[str, str]) -> str:
    text = expression["text"].lower().replace("\n", " ")
    for name, pattern in CLASSES:
        if name in (expression["value"], expression["type"]) if pattern is None else re.search(pattern, text):
            return name
    return "other"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, required=True)
    args = parser.parse_args()
    documents = [json.loads(line) for file in sorted(args.gold.glob("*.jsonl")) for line in file.read_text(encoding="utf-8").splitlines()]
    answers, spent = [], []
    for _ in ("cold", "warm"):
        began = time.process_time()
        answers = [timeline.resolve(d["text"], published=date.fromisoformat(d["published"][:10])) for d in documents]
        spent.append(time.process_time() - began)
    total, found, right = Counter(), Counter(), Counter()
    spurious: Counter[str] = Counter()
    for document, resolutions in zip(documents, answers, strict=True):
        for gold in document["timexes"]:
            name = class_of(gold)
            total[name] += 1
            overlapping = [r for r in resolutions if r.start < gold["end"] and gold["start"] < r.end]
            found[name] += bool(overlapping)
            right[name] += any(r.value == gold["value"] for r in overlapping)
        for r in resolutions:
            if not any(r.start < g["end"] and g["start"] < r.end for g in document["timexes"]):
                spurious[r.rule] += 1
    everything = sum(total.values())
    print(f"{'class':30} {'n':>5} {'share':>6} {'found':>6} {'right':>6}")
    for name, n in total.most_common():
        print(f"{name:30} {n:5} {100 * n / everything:6.1f} {100 * found[name] / n:6.0f} {100 * right[name] / n:6.0f}")
    print(f"{'all':30} {everything:5} {100:6.1f} {100 * sum(found.values()) / everything:6.1f} {100 * sum(right.values()) / everything:6.1f}")
    print("spurious by rule:", ", ".join(f"{rule} {n}" for rule, n in spurious.most_common(25)))
    characters = sum(len(d["text"]) for d in documents)
    print(f"{characters} characters: {characters / spent[0] / 1e6:.1f} million a CPU-second cold, {characters / spent[1] / 1e6:.1f} warm")


if __name__ == "__main__":
    main()
