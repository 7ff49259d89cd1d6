"""The nouns of one article alone: Article -> Passage -> Sentence -> Resolution -> Mention = Reading."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from timeline.errors import InputError
from timeline.interval import Interval  # noqa: TC001 (the store reads the fields' types)

if TYPE_CHECKING:
    from timeline.symbol import Symbol


class TimexType(StrEnum):
    """TIMEX3 types (TimeML 1.2.1)."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Basis(StrEnum):
    """How a day was come by."""

    EXPLICIT = "explicit"
    """Written in full."""
    ANCHORED = "anchored"
    """Counted from the anchor: the publication date, or the date of a quoted post or dated section."""
    IMPLIED = "implied"
    """A part was left out and taken from the anchor: "5 March"."""
    MENTIONED = "mentioned"
    """Counted from a date mentioned before: "two days later"."""
    PUBLISHED = "published"
    """No expression: the publication date stands in for a lead sentence that tells the day's news."""
    RETOLD = "retold"
    """No expression: the sentence tells a dated happening again, and votes for no day."""


class Status(StrEnum):
    """What the teller claims of a happening."""

    HAPPENED = "happened"
    ONGOING = "ongoing"
    PLANNED = "planned"
    ALLEGED = "alleged"
    DENIED = "denied"
    HYPOTHETICAL = "hypothetical"
    UNKNOWN = "unknown"
    """In languages where no rule tells."""


@dataclass(frozen=True, slots=True)
class Article:
    """A news article as it came.

    `language` is an ISO 639-1 code, "" = find out. `published_from` says where the date was found
    ("option", "manifest", "front matter", "file name", "address").
    """

    id: str
    text: str
    published: date
    source: str = ""
    title: str = ""
    url: str = ""
    language: str = ""
    published_from: str = ""

    def __post_init__(self) -> None:
        if isinstance(self.published, datetime) or not isinstance(self.published, date):
            raise InputError(
                self.id,
                f"published is {self.published!r}, not a date",
                "give a datetime.date: news is anchored to a day, not to an instant",
            )

    @property
    def record(self) -> ArticleRecord:
        return ArticleRecord(self.id, self.published, self.source, self.title, self.url, self.language, self.published_from)


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """An article without its text."""

    id: str
    published: date
    source: str = ""
    title: str = ""
    url: str = ""
    language: str = ""
    published_from: str = ""

    @property
    def teller(self) -> str:
        """Who says so: the source, else the article itself."""
        return self.source or self.id


@dataclass(frozen=True, slots=True)
class Refusal:
    """An input that was not used: where, why, and the way out."""

    where: str
    reason: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """A stretch of an article that was passed over on purpose ("language pl", "caption", "furniture")."""

    article: str
    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Undated:
    """An expression or happening that no day could be worked out for, kept so that it is not lost."""

    article: str
    sentence: int
    start: int
    end: int
    quote: str
    expression: str
    reason: str


class PassageKind(StrEnum):
    HEADLINE = "headline"
    BODY = "body"
    POST = "post"
    """A post quoted inside the article, with its own date."""
    SECTION = "section"
    """Text under a heading that is a date (live blogs, chronologies)."""
    DATELINE = "dateline"
    BYLINE = "byline"
    STAMP = "stamp"
    """When an update of a live page was put out, before it."""
    CAPTION = "caption"
    FURNITURE = "furniture"


TOLD = frozenset({PassageKind.HEADLINE, PassageKind.BODY, PassageKind.POST, PassageKind.SECTION})
"""Passages whose sentences tell something; the others give nothing."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of one kind, text[start:end], with the day that "today" means in it and its language (ISO 639-1, "" = not known)."""

    kind: PassageKind
    start: int
    end: int
    anchor: date
    language: str


class Sentence(NamedTuple):
    """`index` counts all sentences of the text from 0, furniture included, title not; text == article.text[start:end]."""

    index: int  # type: ignore[assignment]  # of the text, not of a tuple's item
    start: int
    end: int
    text: str
    passage: Passage


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day as told; `zone` as written ("GMT", "EST", "local time") or ""."""

    hour: int
    minute: int
    zone: str = ""

    def __str__(self) -> str:
        return f"{self.hour:02}:{self.minute:02}" + (f" {self.zone}" if self.zone else "")


class Resolution(NamedTuple):
    """One TIMEX3 expression, resolved.

    `interval` is None where it names no span of days; `span` is the joint interval of a range, on both of its ends.
    """

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    mod: str
    interval: Interval | None
    span: Interval | None
    basis: Basis
    anchor: date | None
    rule: str
    symbol: Symbol
    clock: Clock | None = None

    @property
    def edtf(self) -> str:
        """EDTF of the interval, "~" where the words say that it is so only roughly, "" where there is none."""
        return "" if self.interval is None else self.interval.edtf(approximate=self.mod in {"APPROX", "BEFORE", "AFTER"})


class Evidence(NamedTuple):
    """Where one article tells of a happening, and how its day was worked out.

    `quote` is the whole sentence, text[start:end]; `expression` is "" where none was written (basis published or retold).
    `how` says in a sentence what the day was counted from.
    """

    article: str
    published: date
    sentence: int
    start: int
    end: int
    quote: str
    expression: str = ""
    expression_start: int = 0
    expression_end: int = 0
    type: str = ""
    value: str = ""
    mod: str = ""
    when: Interval | None = None
    basis: Basis = Basis.RETOLD
    rule: str = ""
    anchor: date | None = None
    how: str = ""
    status: Status = Status.HAPPENED
    attribution: str = ""

    @property
    def beside(self) -> bool:
        """Whether its sentence, which names no day, mainly tells of another happening; `how` says so."""
        return self.basis is Basis.RETOLD and self.how != ""

    @property
    def order(self) -> tuple[date, str, int, int, int]:
        """Publication date, article id, sentence, expression."""
        return (self.published, self.article, self.sentence, self.expression_start, self.start)

    @property
    def from_page(self) -> bool:
        """Whether the day is that of the page, or counted from it."""
        return self.basis in _COUNTED and self.anchor == self.published


_COUNTED = frozenset({Basis.ANCHORED, Basis.MENTIONED, Basis.PUBLISHED})
