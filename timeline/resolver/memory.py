"""What was said before: the dates that "that day", "two weeks later" and "the quarter" point back to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from timeline import interval as calendar
from timeline.interval import Grain

if TYPE_CHECKING:
    from datetime import date

    from timeline.interval import Interval

FRESH: Final = 1500
"""Characters after which what was told is out of mind: the quarter of a talk of earnings, the day that "at 9 a.m." belongs to."""
BESIDE: Final = 200
"""Characters within which a clock time belongs to the day told before it, however long ago that was."""
LATELY: Final = 7
"""Days from the anchor within which it does so as long as the day is in mind."""
OLD: Final = 60
"""Days from the anchor beyond which it does so only where no day of the week around it was told."""
_FINE: Final = (Grain.DAY, Grain.WEEKEND, Grain.WEEK, Grain.MONTH, Grain.QUARTER, Grain.SEASON, Grain.HALF, Grain.YEAR, Grain.DECADE, Grain.CENTURY)


@dataclass(slots=True)
class Memory:
    """The last interval told, the last day, the last quarter, and where in the text."""

    last: Interval | None = None
    last_at: int = 0
    day: date | None = None
    day_at: int = 0
    days: set[date] = field(default_factory=set)
    """All days told."""
    deed: date | None = None
    deed_at: int = 0
    """The last day told of something that was done, and not only said."""
    quarter: Interval | None = None
    quarter_at: int = 0
    news: date | None = None
    """The first day on which somebody is told to have said something: that of the article's news."""
    morrow: bool = False
    """The article's news is of the day after its anchor."""
    main: tuple[Interval | None, int, date | None, int] | None = None
    """What was told last that the tale goes on from, where something was told in passing since."""
    month: date | None = None
    month_at: int = 0
    month_is_day: bool = False
    """A day of the month that the tale itself told last."""
    watching: bool = False
    """Whether the days of happenings are asked for."""
    happened: dict[str, date | None] = field(default_factory=dict)
    """The day of each kind of happening that was dated, None where two days were told; under "" the last day told, of whatever."""

    def tell(self, interval: Interval, at: int, known: date) -> None:
        """A date was told at that offset. `known`: the day up to which there are figures; a quarter that ends later has none yet."""
        self.last, self.last_at = interval, at
        if interval.grain is Grain.DAY:
            self.day, self.day_at = interval.start, at
            self.days.update([interval.start] if interval.start else [])
        elif interval.grain is Grain.QUARTER and interval.end is not None and interval.end <= known:
            self.quarter, self.quarter_at = interval, at

    def told_in_passing(self) -> None:
        """What is told next belongs to an aside: the tale goes on from what came before."""
        if self.main is None:
            self.main = self.last, self.last_at, self.day, self.day_at

    def told_mainly(self, interval: Interval, at: int) -> None:
        """What was told next belongs to the tale itself."""
        self.main = None
        if interval.grain in {Grain.MONTH, Grain.DAY}:
            self.month, self.month_at, self.month_is_day = interval.start, at, interval.grain is Grain.DAY

    def go_on(self) -> None:
        """A sentence ended: back from its asides."""
        if self.main is not None:
            self.last, self.last_at, self.day, self.day_at = self.main
            self.main = None

    def tell_day_of(self, kind: str, day: date) -> None:
        """A day was told, and a happening of that kind beside it ("" = none)."""
        self.happened[""] = day
        if kind:
            self.happened[kind] = day if self.happened.get(kind, day) == day else None

    def move(self, day: date | None) -> None:
        """The tale went on from the day told last to another, None where nobody can say which."""
        self.day, self.last = day, None if day is None else calendar.day(day)

    def tell_stretch(self) -> None:
        """Figures of half a year or more were told: what they are compared with is the year before."""
        self.quarter_at = -FRESH

    def base(self, grain: Grain, at: int) -> date | None:
        """The day to count units of that grain from: of the last date that is at least as fine, None where none was told of late."""
        if grain is not Grain.DAY and self.last is not None and self.last.start is not None and self.last.grain in _FINE[: _FINE.index(grain) + 1]:
            return self.last.start
        in_month = self.last is not None and self.last.grain is Grain.MONTH and self.day_at < self.last_at >= at - BESIDE // 2
        return None if in_month and grain is Grain.WEEK else self.told_day(at)  # "began in May but broke off six weeks later": from no day told before

    def told_just(self, at: int) -> Interval | None:
        """The date told just before, None where that is further off."""
        return self.last if self.last is not None and at - self.last_at <= BESIDE else None

    def told_lately(self, at: int) -> Interval | None:
        """The date told last, None where none was told of late."""
        return self.last if self.last is not None and at - self.last_at <= FRESH else None

    def month_of_day(self, at: int) -> Interval | None:
        """The month told just before, in which "that day" lies, None where a day was told since."""
        told = self.told_just(at)
        return told if told is not None and told.grain is Grain.MONTH else None

    def year_since(self, at: int) -> int | None:
        """The year told just before, after the quarter that is being talked of: what figures are compared with is that year's."""
        told = self.told_just(at)
        return told.start.year if told is not None and told.start is not None and told.grain is Grain.YEAR and self.last_at > self.quarter_at else None

    def told_day(self, at: int) -> date | None:
        """The day that is being talked of, None where none was told of late."""
        return self.day if self.day is not None and at - self.day_at <= FRESH else None

    def day_of_clock(self, at: int, anchor: date) -> date | None:
        """The day that a clock time without one belongs to: told just before, or the only one of late; None where nobody can say."""
        day = self.told_day(at)
        if day is None:
            return None
        if self.deed is not None and self.deed != day and abs((anchor - self.deed).days) <= LATELY and at - self.deed_at <= FRESH:
            return None  # "shots were fired late on Wednesday, police said on Thursday. They came at 11:22 p.m."
        lately = [told for told in self.days if abs((anchor - told).days) <= LATELY]
        if lately and abs((anchor - day).days) > OLD:
            return None  # "was convicted on Tuesday of hitting him on 18 March 2017. His partner left at 3.50pm."
        return day if at - self.day_at <= BESIDE or lately == [day] else None

    def told_quarter(self, at: int) -> Interval | None:
        """The quarter that is being talked of, None where none was told of late."""
        return self.quarter if self.quarter is not None and at - self.quarter_at <= FRESH else None
