"""What the commands do: articles or a timeline in, files and lines out."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import typer

import timeline as front
from timeline.cli import options as opt
from timeline.errors import DocumentError, NothingToRead, OptionError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Article, Refusal, Timeline
    from timeline.renderers import Output

REFUSED: Final = 3

# What build writes; a further --format NAME goes to timeline.SUFFIX.
FILES: Final = {"md": "report.md", "svg": "chart.svg", "png": "chart.png", "pdf": "chart.pdf", "html": "timeline.html", "docx": "report.docx", "pptx": "slides.pptx"}


def the_day(as_of: str) -> date:
    return opt.one_day("--as-of", as_of, date.today()) or date.today()


def built(paths: Sequence[str], topic: Sequence[str], published: str, today: date, title: str = "") -> Timeline:
    try:
        return front.build(_inputs(paths), topic, published=opt.one_day("--published", published, today), as_of=today, title=title)
    except NothingToRead as error:
        report_refused(error.refused)
        raise


def opened(paths: Sequence[str], topic: Sequence[str], published: str, today: date) -> Timeline:
    """A timeline.json, or articles."""
    if len(paths) == 1 and paths[0].endswith(".json"):
        return front.load(opt.existing(paths[0]))
    if any(p.endswith(".json") for p in paths):
        raise DocumentError("several inputs with a .json among them; show one timeline.json, or articles")
    return built(paths, topic, published, today)


def _inputs(paths: Sequence[str]) -> list[Article | str | Path | bytes]:
    """Paths as typed; - becomes the bytes of standard input."""
    return [sys.stdin.buffer.read() if path == "-" else path for path in paths]


def texts(text: str, published: str, today: date) -> tuple[Sequence[Article], Sequence[Refusal]]:
    """A text to look for dates in: itself, or that of a file or of standard input."""
    from timeline import corpus

    day = opt.one_day("--published", published, today)
    if text == "-":
        text = sys.stdin.read()
    elif _is_file(text):
        return corpus.gather([text], published=day, as_of=None)
    elif " " not in text.strip() and Path(text).suffix in {".txt", ".md", ".jsonl", ".csv"}:
        raise OptionError(f"{text}: no such file")
    if day is None:
        raise OptionError("--published is missing: without the day of publication 'on Thursday' means nothing")
    return [front.Article("text", text, day)], ()


def _is_file(text: str) -> bool:
    try:
        return Path(text).exists()
    except (OSError, ValueError):  # too long for a name, or a NUL
        return False


def check_formats(names: Sequence[str]) -> None:
    from timeline import renderers

    for name in names:
        renderers.check(name)


def write_all(timeline: Timeline, folder: Path, formats: Sequence[str], look: dict[str, Any]) -> None:
    """Render everything first, then write: nothing is half done."""
    from timeline import files, renderers, store

    made = {"timeline.json": renderers.Output(store.dumps(timeline))}
    for name in formats:
        target = FILES.get(name, f"timeline.{renderers.suffix(name)}")
        chart = FILES["svg"] if name == "md" else ""
        made[target] = renderers.output(timeline, name, renderers.Options(chart=chart, **look))
    files.write_all({folder / target: output.data for target, output in made.items()})
    for target, output in made.items():
        notes(target, output)
    count = len(timeline.events)
    what = f"{count} event{'' if count == 1 else 's'} from {len(timeline.articles)} article{'' if len(timeline.articles) == 1 else 's'}"
    if timeline.left_out:
        what += f" ({timeline.left_out} left out by: {', '.join(timeline.filters)})"
    say(f"{what if count else 'an empty timeline: no event' + what.removeprefix('0 events')} -> {', '.join(str(folder / target) for target in made)}")


def report_refused(refused: Sequence[Refusal]) -> int:
    for item in refused:
        say(f"refused: {item.where}: {item.reason}; {item.remedy}")
    return REFUSED if refused else 0


def notes(target: str, output: Output) -> None:
    for note in output.notes:
        say(f"{target}: {note}")


def out(data: bytes) -> None:
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def say(line: str) -> None:
    typer.echo(line, err=True)
