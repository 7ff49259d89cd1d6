"""The command line: parse, call, print, exit code. The only room that prints or knows today.

Exit codes: 0 done, 1 failed (nothing written), 2 usage, 3 done but some input was refused, 130 interrupted.
"""

from __future__ import annotations

import os
import sys
from datetime import date
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

import timeline as front
from timeline.cli import options as opt
from timeline.errors import DocumentError, NothingToRead, OptionError, TimelineError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from timeline.model import Article, Refusal, Resolution as Resolved, Sentence, Timeline
    from timeline.renderers import Output

FAILED: Final = 1
USAGE: Final = 2
REFUSED: Final = 3

# What build writes; a further --format NAME goes to timeline.SUFFIX.
FILES: Final = {"md": "report.md", "svg": "chart.svg", "png": "chart.png", "pdf": "chart.pdf", "html": "timeline.html", "docx": "report.docx", "pptx": "slides.pptx"}
ALWAYS: Final = ("md", "svg", "png")

app = typer.Typer(
    rich_markup_mode=None,  # half the start-up time, and help that does not change with the terminal
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    add_completion=True,
    help="News articles in, a chronology that can be trusted out.",
)

Paths = Annotated[list[str], typer.Argument(metavar="PATH", help="Articles: files, folders, manifests, or - for standard input.", show_default=False)]


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(front.__version__)
        raise typer.Exit


@app.callback()
def _common(
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")] = False,
) -> None:
    pass


def main() -> None:
    """The command `timeline`."""
    try:
        app()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)


def _failing(command: Callable[..., int | None]) -> Callable[..., None]:
    """Errors of ours become one line and an exit code."""

    @wraps(command)
    def run(*args: Any, **kwargs: Any) -> None:
        try:
            code = command(*args, **kwargs) or 0
        except OptionError as error:
            _say(f"timeline: {error}")
            code = USAGE
        except TimelineError as error:
            _say(f"timeline: {error}")
            code = FAILED
        raise typer.Exit(code)

    return run


@app.command()
@_failing
def build(
    paths: Paths,
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FOLDER", help="Where to write.")] = Path("build"),
    since: opt.Since = "",
    until: opt.Until = "",
    actor: opt.Actor = "",
    place: opt.Place = "",
    source: opt.Source = "",
    status: opt.StatusIs = "",
    min_sources: opt.MinSources = 1,
    topic: opt.Topic = None,
    published: opt.Published = "",
    days: opt.Days = None,
    per_day: opt.PerDay = None,
    formats: Annotated[list[str] | None, typer.Option("--format", "-f", metavar="F", help="A further format; may be repeated.")] = None,
    title: opt.Title = "",
    template: opt.Template = "full",
    preset: opt.Preset = "auto",
    theme: opt.Theme = "light",
    lanes: opt.Lanes = "",
    dpi: opt.Dpi = 150,
    font: opt.Font = "",
    style: opt.Style = "",
    as_of: opt.AsOf = "",
) -> int:
    """Write timeline.json, report.md, chart.svg and chart.png of articles."""
    today = _today(as_of)
    _check_formats(formats or ())
    timeline = _build(paths, topic or (), published, today, title)
    timeline = opt.Filters(since, until, actor, place, source, status, min_sources, days, per_day).apply(timeline, today)
    look = {"title": title, "template": template, "preset": preset, "theme": theme, "lanes": lanes, "dpi": dpi, "font": font, "style": style}
    _write_all(timeline, output, list(dict.fromkeys([*ALWAYS, *(formats or ())])), look)
    return _report_refused(timeline.refused)


@app.command()
@_failing
def show(
    paths: Annotated[list[str], typer.Argument(metavar="PATH_OR_JSON", help="Articles, or a timeline.json.", show_default=False)],
    since: opt.Since = "",
    until: opt.Until = "",
    actor: opt.Actor = "",
    place: opt.Place = "",
    source: opt.Source = "",
    status: opt.StatusIs = "",
    min_sources: opt.MinSources = 1,
    topic: opt.Topic = None,
    published: opt.Published = "",
    days: opt.Days = None,
    per_day: opt.PerDay = None,
    as_json: Annotated[bool, typer.Option("--json", help="The timeline as JSON.")] = False,
    as_of: opt.AsOf = "",
) -> int:
    """Show a timeline as a table in the terminal."""
    from timeline.cli import screen

    today = _today(as_of)
    timeline = _open(paths, topic or (), published, today)
    timeline = opt.Filters(since, until, actor, place, source, status, min_sources, days, per_day).apply(timeline, today)
    if as_json:
        from timeline import store

        _out(store.dumps(timeline))
    else:
        screen.table(timeline)
    return _report_refused(timeline.refused)


@app.command()
@_failing
def render(
    file: Annotated[str, typer.Argument(metavar="FILE.json", help="What 'timeline build' wrote.", show_default=False)],
    name: Annotated[str, typer.Option("--format", "-f", metavar="FORMAT", help="md, html, svg, png, pdf, json, csv, ...", show_default=False)],
    output: Annotated[str, typer.Option("--output", "-o", metavar="FILE", help="Where to write; - is standard output.")] = "-",
    since: opt.Since = "",
    until: opt.Until = "",
    actor: opt.Actor = "",
    place: opt.Place = "",
    source: opt.Source = "",
    status: opt.StatusIs = "",
    min_sources: opt.MinSources = 1,
    days: opt.Days = None,
    per_day: opt.PerDay = None,
    chart: Annotated[str, typer.Option(metavar="HREF", help="Address of the chart's picture, for a report.")] = "",
    title: opt.Title = "",
    template: opt.Template = "full",
    preset: opt.Preset = "auto",
    theme: opt.Theme = "light",
    lanes: opt.Lanes = "",
    dpi: opt.Dpi = 150,
    font: opt.Font = "",
    style: opt.Style = "",
    as_of: opt.AsOf = "",
) -> None:
    """Render a timeline.json in another format."""
    from timeline import renderers

    _check_formats([name])
    today = _today(as_of)
    timeline = front.load(opt.existing(file))
    timeline = opt.Filters(since, until, actor, place, source, status, min_sources, days, per_day).apply(timeline, today)
    look = renderers.Options(title, chart, template, preset, theme, lanes, dpi, font, style)
    made = renderers.output(timeline, name, look)
    if output == "-":
        _out(made.data)
    else:
        from timeline import files

        files.write(Path(output), made.data)
    _notes(name, made)


@app.command()
@_failing
def dates(
    text: Annotated[str, typer.Argument(metavar="TEXT_OR_FILE", help="A text, a file with an article, or - for standard input.", show_default=False)],
    published: Annotated[str, typer.Option(metavar="D", help="The day that the text was published; a file may say so itself.")] = "",
    explain: Annotated[bool, typer.Option("--explain", help="Also rule, symbol, anchor and sum.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
    language: Annotated[str, typer.Option(metavar="CODE", help="ISO 639-1 code (default: found out).")] = "",
    name: Annotated[str, typer.Option("--format", "-f", metavar="F", help="timeml: the text with TIMEX3 tags.")] = "",
    as_of: opt.AsOf = "",
) -> int:
    """Show each time expression of a text, and the day that it means."""
    from dataclasses import replace

    from timeline import pipeline
    from timeline.cli import screen

    if name not in {"", "timeml"}:
        raise OptionError(f"--format {name!r}: give timeml, or leave it out")
    articles, refused = _texts(text, published, _today(as_of))
    articles = [replace(a, language=language) if language else a for a in articles]
    read = [(article, pipeline.expressions(article)) for article in articles]
    pairs: list[tuple[Sentence, tuple[Resolved, ...]]] = [pair for _, found in read for pair in found]
    if name:
        from timeline.renderers import timeml

        _out(timeml.render(read))
    elif as_json:
        _out(screen.expressions_json(pairs).encode() + b"\n")
    else:
        lines = screen.expressions(pairs, explain=explain)
        _out(lines.encode() + b"\n" if lines else b"")
        if not lines:
            _say("no time expressions")
    return _report_refused(refused)


@app.command()
@_failing
def explain(
    file: Annotated[str, typer.Argument(metavar="FILE.json", help="What 'timeline build' wrote.", show_default=False)],
    event: Annotated[str, typer.Argument(metavar="EVENT", help="An event's id, or its first characters.", show_default=False)],
) -> None:
    """Show all that is behind an event: sentences, expressions, anchors, rules, sums, sources."""
    from timeline.cli import screen

    timeline = front.load(opt.existing(file))
    matches = [e for e in timeline.events if e.id.startswith(event)]
    if len(matches) != 1 or not event:
        what = "no event" if not matches else f"{len(matches)} events"
        raise OptionError(f"{file}: {what} with an id that begins {event!r}; 'timeline show {file}' lists the ids")
    _out(screen.explanation(timeline, matches[0]).encode() + b"\n")


def _today(as_of: str) -> date:
    return opt.one_day("--as-of", as_of, date.today()) or date.today()


def _build(paths: Sequence[str], topic: Sequence[str], published: str, today: date, title: str = "") -> Timeline:
    try:
        return front.build(_inputs(paths), topic, published=opt.one_day("--published", published, today), as_of=today, title=title)
    except NothingToRead as error:
        _report_refused(error.refused)
        raise


def _open(paths: Sequence[str], topic: Sequence[str], published: str, today: date) -> Timeline:
    """A timeline.json, or articles."""
    if len(paths) == 1 and paths[0].endswith(".json"):
        return front.load(opt.existing(paths[0]))
    if any(p.endswith(".json") for p in paths):
        raise DocumentError("several inputs with a .json among them; show one timeline.json, or articles")
    return _build(paths, topic, published, today)


def _inputs(paths: Sequence[str]) -> list[Article | str | Path | bytes]:
    """Paths as typed; - becomes the bytes of standard input."""
    return [sys.stdin.buffer.read() if path == "-" else path for path in paths]


def _texts(text: str, published: str, today: date) -> tuple[Sequence[Article], Sequence[Refusal]]:
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


def _check_formats(names: Sequence[str]) -> None:
    from timeline import renderers

    for name in names:
        renderers.check(name)


def _write_all(timeline: Timeline, folder: Path, formats: Sequence[str], look: dict[str, Any]) -> None:
    """Render everything first, then write: nothing is half done."""
    from timeline import files, renderers, store

    made = {"timeline.json": renderers.Output(store.dumps(timeline))}
    for name in formats:
        target = FILES.get(name, f"timeline.{renderers.suffix(name)}")
        chart = FILES["svg"] if name == "md" else ""
        made[target] = renderers.output(timeline, name, renderers.Options(chart=chart, **look))
    files.write_all({folder / target: output.data for target, output in made.items()})
    for target, output in made.items():
        _notes(target, output)
    count = len(timeline.events)
    what = f"{count} event{'' if count == 1 else 's'} from {len(timeline.articles)} article{'' if len(timeline.articles) == 1 else 's'}"
    if timeline.left_out:
        what += f" ({timeline.left_out} left out by: {', '.join(timeline.filters)})"
    _say(f"{what if count else 'an empty timeline: no event' + what.removeprefix('0 events')} -> {', '.join(str(folder / target) for target in made)}")


def _report_refused(refused: Sequence[Refusal]) -> int:
    for item in refused:
        _say(f"refused: {item.where}: {item.reason}; {item.remedy}")
    return REFUSED if refused else 0


def _notes(target: str, output: Output) -> None:
    for note in output.notes:
        _say(f"{target}: {note}")


def _out(data: bytes) -> None:
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def _say(line: str) -> None:
    typer.echo(line, err=True)
