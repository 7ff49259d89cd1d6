"""The closed set of what an expression can mean before its anchor is known.

A Symbol holds only what the words say. `resolver` alone adds the anchor: Shift(WEEK, -1) is "last week" whatever week that was.
Units carry their TIMEX3 letters, so that a length can be written as P3W or PT24H.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never


class Unit(StrEnum):
    """Units of time; the value is the TIMEX3 (ISO 8601) designator, with "T" before clock units."""

    SECOND = "TS"
    MINUTE = "TM"
    HOUR = "TH"
    DAY = "D"
    WEEKEND = "WE"
    WEEK = "W"
    MONTH = "M"
    QUARTER = "Q"
    SEASON = "SEASON"
    HALF = "H"
    YEAR = "Y"
    DECADE = "DE"
    CENTURY = "CE"
    MILLENNIUM = "ML"

    @property
    def clock(self) -> bool:
        """Finer than a day."""
        return self in {Unit.SECOND, Unit.MINUTE, Unit.HOUR}


class Turn(StrEnum):
    """Which of many the words point at."""

    OPEN = ""
    """None is said: "Friday", "May"."""
    LAST = "last"
    THIS = "this"
    NEXT = "next"


class Base(StrEnum):
    """What a shift is counted from."""

    ANCHOR = "anchor"
    MENTION = "mention"
    """The date mentioned before: "two days later"."""
    RECENT = "recent"
    """The most recent one, or the next where the words look ahead: "the weekend"."""
    COMPARED = "compared"
    """The period that figures are compared with: "a year earlier" in earnings talk is the same quarter a year back."""
    TOLD = "told"
    """The date told just before, or the anchor: "the first one sails in June [of next year], the second later in the year"; for a weekday, none but that: "on the Monday"."""


class Mod(StrEnum):
    """TIMEX3 `mod`."""

    NONE = ""
    BEFORE = "BEFORE"
    AFTER = "AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"
    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"


class Vague(StrEnum):
    """References to no day in particular."""

    PAST = "PAST_REF"
    PRESENT = "PRESENT_REF"
    FUTURE = "FUTURE_REF"


@dataclass(frozen=True, slots=True)
class Calendar:
    """A day or a year as written; what is None was left out. Years before Christ are 0 (1 BC) and below.

    `short`: the year has two digits. `fiscal`: a business year, which need not begin in January.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    short: bool = False
    fiscal: bool = False


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week, Monday = 0. `within`: the week that is named beside it ("Friday of last week"). `base`: what its turn is counted from."""

    number: int
    turn: Turn = Turn.OPEN
    within: Symbol | None = None
    base: Base = Base.ANCHOR


@dataclass(frozen=True, slots=True)
class Shift:
    """The `unit` that lies `count` units from the base: "yesterday" is (DAY, -1), "that week" (WEEK, 0, MENTION). `of`: a date of its own to count from."""

    unit: Unit
    count: int
    base: Base = Base.ANCHOR
    of: Symbol | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A numbered part of a year: month, quarter, half, or season (1 spring .. 4 winter). `of`: the year named beside it.

    Number 0 is the part told last: "the 1988 period". `fiscal`: of a year that need not begin in January.
    """

    unit: Unit
    number: int
    of: Symbol | None = None
    turn: Turn = Turn.OPEN
    fiscal: bool = False
    base: Base = Base.ANCHOR


@dataclass(frozen=True, slots=True)
class Years:
    """A run of years that begins with `first`: decade (10), century (100). `short`: "the 80s", century left out."""

    first: int
    count: int
    short: bool = False


@dataclass(frozen=True, slots=True)
class Feast:
    """A holiday or named day, by the name that the calendar of feasts knows it under."""

    name: str
    of: Symbol | None = None
    turn: Turn = Turn.OPEN


@dataclass(frozen=True, slots=True)
class Happening:
    """The day of a happening that was dated before ("the murder"), by its kind; "" = the day told right beside it, "then" = the date told just before."""

    kind: str


@dataclass(frozen=True, slots=True)
class Ordinal:
    """The n-th unit within something: "the first week of May"; -1 is the last. `weekday`: "the third Thursday of November"."""

    number: int
    unit: Unit
    of: Symbol
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Edge:
    """A symbol with a modifier: "early May", "the end of 1990", "about 5 March". `bounded`: cut off at the anchor, as in "earlier this month"."""

    of: Symbol
    mod: Mod
    bounded: bool = False


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    """A clock time (24 hours), or a part of the day by its TIMEX3 code (MO, MI, AF, EV, NI, DT), on a day; None = the day told last."""

    day: Symbol | None
    hour: int | None = None
    minute: int | None = None
    zone: str = ""
    part: str = ""


@dataclass(frozen=True, slots=True)
class Length:
    """A duration: (amount, unit) pairs, None = some. `turn`: LAST reaches up to the anchor, NEXT onward from it."""

    amounts: tuple[tuple[float | None, Unit], ...]
    turn: Turn = Turn.OPEN


@dataclass(frozen=True, slots=True)
class Every:
    """What recurs: TIMEX3 SET value ("XXXX-WXX-1", "P1D") with its `quant` and `freq`."""

    value: str
    quant: str = ""
    freq: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """Past, present or future, no day: "recently", "now", "soon"."""

    kind: Vague


def held(symbol: Symbol) -> Symbol | None:
    """The symbol that it is counted from, None where it stands alone."""
    match symbol:
        case Weekday(within=inner) | Shift(of=inner) | Part(of=inner) | Feast(of=inner) | Ordinal(of=inner) | Edge(of=inner) | TimeOfDay(day=inner):
            return inner
        case Calendar() | Years() | Happening() | Length() | Every() | Reference():
            return None
        case _:
            assert_never(symbol)


Symbol = Calendar | Weekday | Shift | Part | Years | Feast | Happening | Ordinal | Edge | TimeOfDay | Length | Every | Reference
