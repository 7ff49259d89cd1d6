"""What one article alone tells: mentions, and all that is kept of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

from timeline.model.article import ArticleRecord, Clock, Evidence, Skipped, Undated  # noqa: TC001 (the store reads the fields' types)


class MentionKind(StrEnum):
    HAPPENING = "happening"
    STATEMENT = "statement"
    """Somebody said something; the day is the day of the saying."""
    REPORT = "report"
    """Somebody said that something happened, and nobody says when; the day is the day of the saying, until another tells of its own."""
    BACKGROUND = "background"
    """An older matter told in passing, with an expression of its own."""
    RETELLING = "retelling"
    """A sentence without a day that may tell a dated happening again."""
    NAMING = "naming"
    """Names a day but tells no happening; it only counts when days are ranked."""


class Mention(NamedTuple):
    """What one sentence tells of one happening on one day.

    `evidence.when` is None for a retelling. `title` has at most 70 characters; `summary` is the sentence, cleaned.
    `trigger` is the lemma of the verb or noun that carries the act; `lead` counts told sentences from 0.
    `words` are the distinct stems of the sentence in order of first use; `clause` the stems of the clause that holds the act.
    `agent` is the name that its subject bears, "" where it bears none. `headed`: its title is the article's own headline.
    `aside`: told in a relative or adverbial clause, or by a noun; of a retelling, that its sentence names another day. `unsure`: a plain past without a day, behind the first sentence: it
    may be older, and is an event only where another article tells of it. `under`: its article's headline, where it cannot be understood without.
    """

    kind: MentionKind
    evidence: Evidence
    title: str
    summary: str
    trigger: str
    actors: tuple[str, ...]
    places: tuple[str, ...]
    numbers: tuple[str, ...]
    words: tuple[str, ...]
    clause: tuple[str, ...]
    lead: int
    clock: Clock | None = None
    headed: bool = False
    aside: bool = False
    agent: str = ""
    unsure: bool = False
    under: str = ""

    @property
    def placed(self) -> str:
        """The sentence, with the headline that it needs to be understood: "The line was closed on Tuesday (in “Ferry rams bridge in Bergen”)."."""
        return f"{self.summary} (in “{self.under.translate(_SINGLE)}”)" if self.under else self.summary

    @property
    def in_passing(self) -> bool:
        """A retelling whose sentence names another day: it supports what it tells, and leads nothing."""
        return self.aside and self.kind is MentionKind.RETELLING


_SINGLE: Final = str.maketrans('“”"', "‘’'")


@dataclass(frozen=True, slots=True)
class Reading:
    """All that is kept of one article read alone; assemble() needs nothing else.

    `bag`: weighted stems of title and lead, for joining articles into stories. `profile`: distinct stems of the first sentences.
    `shingles`: a sorted sketch of hashed word runs, for telling near-copies. `refuted`: why no day may be counted from the page's date.
    """

    article: ArticleRecord
    mentions: tuple[Mention, ...] = ()
    undated: tuple[Undated, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    bag: tuple[tuple[str, float], ...] = ()
    profile: tuple[str, ...] = ()
    shingles: tuple[int, ...] = ()
    refuted: str = ""
