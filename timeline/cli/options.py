"""Options that several commands share, and how their values are read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.errors import OptionError
from timeline.model import Status

if TYPE_CHECKING:
    from datetime import date

    from timeline.interval import Interval
    from timeline.model import Timeline

Since = Annotated[str, typer.Option(metavar="D", help="Keep what touches this day or later: a date, month, year, or a phrase such as 'last week'.")]
Until = Annotated[str, typer.Option(metavar="D", help="Keep what touches this day or earlier; of a month or year its last day.")]
Actor = Annotated[str, typer.Option(metavar="A", help="Only events with this actor.")]
Place = Annotated[str, typer.Option(metavar="P", help="Only events at this place.")]
Source = Annotated[str, typer.Option(metavar="S", help="Only events that this source tells.")]
StatusIs = Annotated[str, typer.Option("--status", metavar="S", help=f"Only events of this status: {', '.join(Status)}.")]
MinSources = Annotated[int, typer.Option(metavar="N", min=1, help="Only events that at least N sources tell.")]
AsOf = Annotated[str, typer.Option(metavar="D", help="The day that counts as today (default: today).")]
Published = Annotated[str, typer.Option(metavar="D", help="Publication date of every article that is read from a file.")]
Topic = Annotated[list[str] | None, typer.Option(metavar="WORD", help="A word of the topic to rank by; may be repeated (default: the corpus's own).")]
Title = Annotated[str, typer.Option(metavar="T", help="Title of the timeline.")]
Days = Annotated[int | None, typer.Option(metavar="N", min=1, help="A digest: at most the N most telling days.")]
PerDay = Annotated[int | None, typer.Option(metavar="N", min=1, help="A digest: at most N events a day.")]
Preset = Annotated[str, typer.Option(metavar="P", help="Shape of the chart: auto, slide, page, strip or square.")]
Theme = Annotated[str, typer.Option(metavar="T", help="Colours: light, dark or print.")]
Lanes = Annotated[str, typer.Option(metavar="L", help="A lane for each actor, place or source.")]
Template = Annotated[str, typer.Option(metavar="T", help="Wording of the report: full, brief, or a Jinja2 file of yours.")]
Dpi = Annotated[int, typer.Option(metavar="N", min=20, max=1200, help="Dots an inch of a PNG.")]
Font = Annotated[str, typer.Option(metavar="FILE", help="A font file for the chart, for scripts that the default lacks.")]
Style = Annotated[str, typer.Option(metavar="FILE", help="A matplotlib style file for the chart.")]


@dataclass(frozen=True, slots=True)
class Filters:
    """The filters as typed, and the size of a digest."""

    since: str
    until: str
    actor: str
    place: str
    source: str
    status: str
    min_sources: int
    days: int | None
    per_day: int | None

    def apply(self, timeline: Timeline, today: date) -> Timeline:
        since = span("--since", self.since, today)
        until = span("--until", self.until, today)
        if self.status and self.status not in set(Status):
            raise OptionError(f"--status {self.status!r}: give one of {', '.join(Status)}")
        first = since.start if since else None
        last = until.last if until else None
        if first and last and first > last:
            raise OptionError(f"--since {first} is after --until {last}: swap them")
        kept = timeline.between(first, last).only(
            self.actor or None, self.place or None, self.source or None, self.status or None, self.min_sources
        )
        return kept.digest(self.days, self.per_day) if self.days or self.per_day else kept


def span(option: str, text: str, today: date) -> Interval | None:
    """The days that a value names, None where it is empty. Raises OptionError."""
    if not text:
        return None
    from timeline import dates

    whole = dates.read(text, ("en",), today)
    if whole is None:
        raise OptionError(f"{option} {text!r}: not a date; give YYYY-MM-DD, YYYY-MM, YYYY or a phrase such as 'last week'")
    return whole


def one_day(option: str, text: str, today: date) -> date | None:
    """The day that a value names, None where it is empty. Raises OptionError."""
    found = span(option, text, today)
    if found is None:
        return None
    if found.days != 1:
        raise OptionError(f"{option} {text!r}: names more than a day; give YYYY-MM-DD")
    return found.start


def existing(path: str) -> Path:
    """A file that is there. Raises OptionError."""
    found = Path(path)
    if not found.is_file():
        raise OptionError(f"{path}: no such file; give the timeline.json that 'timeline build' wrote")
    return found
