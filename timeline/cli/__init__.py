"""The command line: parse, call, print, exit code. The only room that prints or knows today.

Exit codes: 0 done, 1 failed (nothing written), 2 usage, 3 done but some input was refused, 130 interrupted.
"""

from __future__ import annotations

import os
import sys
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

import timeline as front
from timeline.cli import options as opt, work
from timeline.errors import OptionError, TimelineError

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.model import Resolution as Resolved, Sentence

FAILED: Final = 1
USAGE: Final = 2

# Besides timeline.json, whatever is asked for.
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
            work.say(f"timeline: {error}")
            code = USAGE
        except TimelineError as error:
            work.say(f"timeline: {error}")
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
    today = work.the_day(as_of)
    work.check_formats(formats or ())
    timeline = work.built(paths, topic or (), published, today, title)
    timeline = opt.Filters(since, until, actor, place, source, status, min_sources, days, per_day).apply(timeline, today)
    look = {"title": title, "template": template, "preset": preset, "theme": theme, "lanes": lanes, "dpi": dpi, "font": font, "style": style}
    work.write_all(timeline, output, list(dict.fromkeys([*ALWAYS, *(formats or ())])), look)
    return work.report_refused(timeline.refused)


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

    today = work.the_day(as_of)
    timeline = work.opened(paths, topic or (), published, today)
    timeline = opt.Filters(since, until, actor, place, source, status, min_sources, days, per_day).apply(timeline, today)
    if as_json:
        from timeline import store

        work.out(store.dumps(timeline))
    else:
        screen.table(timeline)
    return work.report_refused(timeline.refused)


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

    work.check_formats([name])
    today = work.the_day(as_of)
    timeline = front.load(opt.existing(file))
    timeline = opt.Filters(since, until, actor, place, source, status, min_sources, days, per_day).apply(timeline, today)
    look = renderers.Options(title, chart, template, preset, theme, lanes, dpi, font, style)
    made = renderers.output(timeline, name, look)
    if output == "-":
        work.out(made.data)
    else:
        from timeline import files

        files.write(Path(output), made.data)
    work.notes(name, made)


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
    articles, refused = work.texts(text, published, work.the_day(as_of))
    articles = [replace(a, language=language) if language else a for a in articles]
    read = [(article, pipeline.expressions(article)) for article in articles]
    pairs: list[tuple[Sentence, tuple[Resolved, ...]]] = [pair for _, found in read for pair in found]
    if name:
        from timeline.renderers import timeml

        work.out(timeml.render(read))
    elif as_json:
        work.out(screen.expressions_json(pairs).encode() + b"\n")
    else:
        lines = screen.expressions(pairs, explain=explain)
        work.out(lines.encode() + b"\n" if lines else b"")
        if not lines:
            work.say("no time expressions")
    return work.report_refused(refused)


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
    work.out(screen.explanation(timeline, matches[0]).encode() + b"\n")
