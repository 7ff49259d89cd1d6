"""Where the words and the clause around an expression look; the cues are the language's (`Language.cues`).

    next_before    right before the expression: "until", "scheduled for"
    next_unless_after   right after it, shows that the clause is past all the same: "by Friday he had left"
    next_unless_before  shows it before the expression: "had left by Friday"
    last_before    right before it: "ended", "since", the verb that governs it
    is_before      right before it: "the vote is on", "is being held on"
    will_before    the governing verb further back in the clause: "will meet", "plans to"
    present_before, present_unless_after   the present tense of what has its day in a calendar: "opens in Oslo", unless it tells of what is over: "after the fire"
    nearest_before what a caption tells as well: "meets the king", told of the nearest such day
    would_before   a verb whose own day may be meant as well: "agreed to", "would"; enough for a month, not for a weekday
    did_before     the governing verb tells what was done, with nothing but its objects and places behind it: "killed 39 people at a club in Oslo on"
    was_before     the clause is past, told before the expression
    reported_before, reported_after   the figures of a quarter are told: "posted", the quarter "ended"
    compared_before, compared_after   figures are told or compared: "from $2 million last year", "this quarter's loss"
    hence_before, hence_unless_before   a length after it is counted from now: "will open in two weeks", unless it is what something is measured in
    off_after      right after it, what was planned for it was called off: told of the nearest such day
    gone_after     right after it, what was planned for it is told as done: "was to leave on Sunday, but left late"
    local          beside it, the day is that of a place far off: "Friday morning local time"
    planned_after  right after it, what is named by its day is still to come: "Friday's planned march"
    dated_after, dated_before   a happening beside its day: "the Oct. 23 slaying", "was shot on Oct. 23"; in groups, what tells of it (resolver/happened.py)
    said_before    right before a day on which somebody said something: "officials said Monday"
    attributive_before, attributive_after   it only says which thing is meant: "the Nov. 21 ballot"
    aside_before   what had been before is told in an aside: ", which had begun in"
    had_before     the clause tells what had been before: "had been switched off on the Friday"
    off_before     between a length and the date that it is counted from: "two days after Nov. 3"
    opening        right before an expression that opens its clause: then will_after and was_after are asked too

Broad cues (any modal in the sentence) were measured to gain nothing.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from timeline.symbol import Turn

if TYPE_CHECKING:
    from timeline.timex import Language

_WINDOW: Final = 120
_RIGHT_BEFORE: Final = 64
_OPENING: Final = 24
_BESIDE: Final = 8


class Strength(IntEnum):
    """How sure a cue is."""

    NONE = 0
    HINT = 1
    CLAUSE = 2
    BESIDE = 3


class Heading(NamedTuple):
    """Which way the words look, and how surely."""

    turn: Turn
    strength: Strength

    def at_least(self, strength: Strength) -> Turn:
        """The turn, open where the cue is weaker than that."""
        return self.turn if self.strength >= strength else Turn.OPEN


NO_HEADING: Final = Heading(Turn.OPEN, Strength.NONE)
OF_THE_NEWS: Final = Heading(Turn.OPEN, Strength.CLAUSE)
"""In an article's opening nobody tells by its bare weekday what is six days old: tomorrow's is tomorrow, whatever the tense, by clocks ahead of the publisher's."""
DONE: Final = Heading(Turn.LAST, Strength.CLAUSE)
"""A verb of the past with only its objects and places before the day: that is no day to come."""
_BEFORE: Final = (
    ("next_before", Heading(Turn.NEXT, Strength.BESIDE), _RIGHT_BEFORE),
    ("last_before", Heading(Turn.LAST, Strength.BESIDE), _RIGHT_BEFORE),
    ("is_before", Heading(Turn.NEXT, Strength.CLAUSE), _RIGHT_BEFORE),
    ("will_before", Heading(Turn.NEXT, Strength.CLAUSE), _WINDOW),
    ("present_before", Heading(Turn.NEXT, Strength.CLAUSE), _WINDOW),
    ("nearest_before", Heading(Turn.THIS, Strength.CLAUSE), _WINDOW),
    ("would_before", Heading(Turn.NEXT, Strength.HINT), _WINDOW),
    ("did_before", DONE, _WINDOW),
    ("was_before", Heading(Turn.LAST, Strength.HINT), _WINDOW),
)
_CALLED_OFF: Final = Heading(Turn.THIS, Strength.BESIDE)
_GONE: Final = Heading(Turn.LAST, Strength.BESIDE)
_PLANNED: Final = Heading(Turn.NEXT, Strength.CLAUSE)
_AFTER: Final = (("will_after", Heading(Turn.NEXT, Strength.CLAUSE)), ("was_after", Heading(Turn.LAST, Strength.HINT)))


def heading(language: Language, folded: str, start: int, end: int, least: Strength = Strength.HINT) -> Heading:
    """What the first cue says that speaks, in the order above; cues weaker than `least` are not asked."""
    cues = language.cue
    off = cues.get("off_after")
    if off is not None and off.match(folded, end, end + _WINDOW):
        return _CALLED_OFF
    gone = cues.get("gone_after")
    if gone is not None and gone.match(folded, end, end + _WINDOW):
        return _GONE
    for name, told, reach in _BEFORE:
        cue = cues.get(name)
        if cue is not None and told.strength >= least and cue.search(folded, max(0, start - reach), start) and not _denied(language, name, folded, start, end):
            return told
    planned = cues.get("planned_after")
    if planned is not None and planned.match(folded, end, end + _WINDOW):
        return _PLANNED
    opening = cues.get("opening")
    if opening is not None and not opening.search(folded, max(0, start - _OPENING), start):
        return NO_HEADING
    for name, told in _AFTER:
        cue = cues.get(name)
        if cue is not None and told.strength >= least and cue.match(folded, end, end + _WINDOW):
            return told
    return NO_HEADING


def elsewhere(language: Language, folded: str, start: int, end: int) -> bool:
    """Whether its day is told by the clock of another place: "Friday morning local time"."""
    local = language.cue.get("local")
    return local is not None and local.search(folded, max(0, start - _BESIDE * 2), end + _BESIDE * 2) is not None


def reported(language: Language, folded: str, start: int, end: int) -> bool:
    """Whether figures are told of what stands there, though its quarter runs: business years end when they like."""
    before, after = language.cue.get("reported_before"), language.cue.get("reported_after")
    if after is not None and after.match(folded, end, end + _WINDOW):
        return True
    return before is not None and before.search(folded, max(0, start - _WINDOW), start) is not None


def said(language: Language, folded: str, start: int) -> bool:
    """Whether the day is that on which somebody said something."""
    before = language.cue.get("said_before")
    return before is not None and before.search(folded, max(0, start - _OPENING), start) is not None


def in_passing(language: Language, folded: str, start: int, end: int) -> bool:
    """Whether only an aside is dated, which the tale does not go on from: "the Nov. 21 ballot", ", which had begun in May"."""
    named, noun = language.cue.get("attributive_before"), language.cue.get("attributive_after")
    if named is not None and noun is not None and named.search(folded, max(0, start - _BESIDE), start) and noun.match(folded, end, end + _WINDOW):
        return True
    aside = language.cue.get("aside_before")
    return aside is not None and aside.search(folded, max(0, start - _WINDOW), start) is not None


def had_been(language: Language, folded: str, start: int) -> bool:
    """Whether a clause tells what had been before what is told."""
    had = language.cue.get("had_before")
    return had is not None and had.search(folded, max(0, start - _WINDOW), start) is not None


def hence(language: Language, folded: str, start: int, end: int) -> bool:
    """Whether a length is counted from now: "it will open in two weeks"; "the first rise in two years" is none."""
    before, unless = language.cue.get("hence_before"), language.cue.get("hence_unless_before")
    if before is None or not before.search(folded, max(0, start - _BESIDE), start):
        return False
    if unless is not None and unless.search(folded, max(0, start - _WINDOW), start):
        return False
    return heading(language, folded, start, end).turn is Turn.NEXT


def compared(language: Language, folded: str, start: int, end: int) -> bool:
    """Whether figures stand beside it: "from $2 million last year", "this quarter's loss"."""
    before, after = language.cue.get("compared_before"), language.cue.get("compared_after")
    if after is not None and after.match(folded, end, end + _WINDOW):
        return True
    return before is not None and before.search(folded, max(0, start - _WINDOW), start) is not None


def _denied(language: Language, name: str, folded: str, start: int, end: int) -> bool:
    """Whether what looks ahead is told of the past all the same."""
    before, after = (language.cue.get(name.replace("before", f"unless_{side}")) for side in ("before", "after"))
    if before is not None and before.search(folded, max(0, start - _WINDOW), start):
        return True
    return after is not None and after.match(folded, end, end + _WINDOW) is not None
