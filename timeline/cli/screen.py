"""What commands print: tables and explanations, as plain text where the output is no terminal."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from timeline.interval import describe
from timeline.model import Basis, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.text import Text

    from timeline.model import Event, Evidence, Resolution, Sentence, Timeline


def table(timeline: Timeline) -> None:
    """The events in the terminal, one a row."""
    from rich.console import Console
    from rich.table import Table

    if not timeline.events:
        say("no events" + (f" ({timeline.left_out} left out by: {', '.join(timeline.filters)})" if timeline.left_out else ""))
        return
    console = Console(width=None if sys.stdout.isatty() else 140, highlight=False, soft_wrap=False)
    rows = Table(box=None, pad_edge=False, header_style="bold")
    for head, style in (("when", "cyan"), ("what", ""), ("how the day was found", "dim"), ("sources", ""), ("id", "dim")):
        rows.add_column(head, style=style, no_wrap=head == "id", overflow="fold")
    for event in timeline.events:
        rows.add_row(*map(plain, (when(event), what(event), found(event), str(len(event.sources)), event.id)))
    console.print(rows)
    if timeline.left_out:
        say(f"{len(timeline.events)} events; {timeline.left_out} left out by: {', '.join(timeline.filters)}")


def plain(text: str) -> Text:
    """As text, whatever brackets an article holds."""
    from rich.text import Text

    return Text(text)


def when(event: Event) -> str:
    return describe(event.when) + (f" {event.time}" if event.time else "")


def what(event: Event) -> str:
    flags = [str(event.status)] if event.status not in {Status.HAPPENED, Status.UNKNOWN} else []
    flags += ["conflict"] if event.conflicts else []
    return event.title + (f" ({', '.join(flags)})" if flags else "")


def found(event: Event) -> str:
    """The words that gave the day."""
    for item in event.evidence:
        if item.expression and item.when == event.when:
            return f'"{item.expression}" ({event.basis})'
    return "publication date" if event.basis is Basis.PUBLISHED else str(event.basis)


def explanation(timeline: Timeline, event: Event) -> str:
    """Everything behind an event."""
    lines = [f"{event.id}  {when(event)}  {event.title}", f"  status   {event.status}", f"  summary  {event.summary}"]
    lines += [f"  {label:8} {', '.join(names)}" for label, names in (("actors", event.actors), ("places", event.places), ("sources", event.sources)) if names]
    for conflict in event.conflicts:
        lines.append(f"  conflict of {conflict.kind}: {conflict.told}, told by {', '.join(sorted({e.article for e in conflict.evidence}))}")
    for number, item in enumerate(event.evidence, 1):
        lines += ["", *_proof(timeline, number, item)]
    return "\n".join(lines)


def _proof(timeline: Timeline, number: int, item: Evidence) -> Iterable[str]:
    record = timeline.article(item.article)
    yield f"  [{number}] {record.source or record.id}, published {record.published}" + (f" (date from {record.published_from})" if record.published_from else "")
    yield f"      sentence    {item.quote!r}"
    yield f"      where       {item.article}, sentence {item.sentence}, characters {item.start}-{item.end}"
    if item.expression:
        yield f"      expression  {item.expression!r} at {item.expression_start}-{item.expression_end}: {item.type} {item.value}{f' {item.mod}' if item.mod else ''}"
    yield f"      basis       {item.basis}"
    if item.rule:
        yield f"      rule        {item.rule}"
    if item.anchor:
        yield f"      anchor      {item.anchor}"
    if item.how:
        yield f"      sum         {item.how}"
    if item.attribution:
        yield f"      says        {item.attribution}"


def expressions(pairs: Sequence[tuple[Sentence, tuple[Resolution, ...]]], *, explain: bool) -> str:
    """Each expression in its sentence."""
    from timeline import resolver

    lines: list[str] = []
    for sentence, resolutions in pairs:
        if not resolutions:
            continue
        lines += [_marked(sentence, resolutions)]
        for r in resolutions:
            days = "-" if r.interval is None else describe(r.interval)
            value = r.value + (f" {r.mod}" if r.mod else "")
            lines.append(f"  {r.text:<24} {r.type:<8} {value:<22} {days:<26} {r.rule}")
            if explain:
                lines += [f"      symbol  {r.symbol}", f"      anchor  {r.anchor or '-'}", f"      sum     {resolver.explain(r)}", f"      basis   {r.basis}"]
                lines += [f"      range   {describe(r.span)}"] if r.span else []
                lines += [f"      edtf    {r.edtf}"] if r.edtf else []
        lines.append("")
    return "\n".join(lines)


def _marked(sentence: Sentence, resolutions: Sequence[Resolution]) -> str:
    """The sentence with [brackets] around its expressions."""
    parts, at = [], sentence.start
    for r in resolutions:
        parts += [sentence.text[at - sentence.start : r.start - sentence.start], f"[{r.text}]"]
        at = r.end
    return "".join([*parts, sentence.text[at - sentence.start :]]).replace("\n", " ")


def expressions_json(pairs: Sequence[tuple[Sentence, tuple[Resolution, ...]]]) -> str:
    from timeline import resolver

    rows = [
        {
            "sentence": sentence.index,
            "start": r.start,
            "end": r.end,
            "text": r.text,
            "type": r.type,
            "value": r.value,
            "mod": r.mod,
            "interval": _ends(r.interval),
            "span": _ends(r.span),
            "edtf": r.edtf,
            "basis": r.basis,
            "anchor": r.anchor.isoformat() if r.anchor else None,
            "rule": r.rule,
            "symbol": str(r.symbol),
            "sum": resolver.explain(r),
        }
        for sentence, resolutions in pairs
        for r in resolutions
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def _ends(interval: object) -> dict[str, str | None] | None:
    from timeline.interval import Interval

    if not isinstance(interval, Interval):
        return None
    return {
        "start": interval.start.isoformat() if interval.start else None,
        "end": interval.end.isoformat() if interval.end else None,
        "grain": interval.grain,
    }


def say(line: str) -> None:
    """To stderr: whatever is no data."""
    print(line, file=sys.stderr)
