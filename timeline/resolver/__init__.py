"""symbol + anchor + where the clause looks + what was said before -> Resolution."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from timeline import interval as calendar, languages
from timeline.errors import InputError
from timeline.interval import Grain
from timeline.model import TOLD, Basis, Resolution
from timeline.resolver.beside import settled
from timeline.resolver.clocks import with_day
from timeline.resolver.direction import NO_HEADING, OF_THE_NEWS, Heading, Strength, heading, in_passing, reported, said
from timeline.resolver.explaining import explain
from timeline.resolver.happened import BESIDE, asked, counted_from, dated_beside
from timeline.resolver.memory import BESIDE as NEAR, FRESH, Memory
from timeline.resolver.placed import Context, Placed, dated
from timeline.resolver.placing import needed, open_ended, place
from timeline.symbol import Base, Calendar, Length, Part, Shift, TimeOfDay, Turn, Unit
from timeline.timex import End, find_each, language as tables

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.interval import Interval
    from timeline.model import Sentence
    from timeline.symbol import Symbol
    from timeline.timex import Found, Language, TimeExpression

_OPENING: Final = 4000
"""Characters from an article's beginning; a background further down may name by its weekday what is six days old."""
_LATELY: Final = 120
"""Days within which a range without a year is rather over than to come."""
_LAST: Final = Heading(Turn.LAST, Strength.BESIDE)
_NEXT: Final = Heading(Turn.NEXT, Strength.BESIDE)
# Bound once: each look at a member of an enum costs as much as ten at a name.
_FIRST, _SINCE, _UNTIL = End.FIRST, End.SINCE, End.UNTIL
_QUARTER, _SPAN = Grain.QUARTER, Grain.SPAN
_CLAUSE: Final = Strength.CLAUSE
_EXPLICIT: Final = Basis.EXPLICIT
_LATE: Final = 35
"""Days."""
_NOT_AHEAD: Final = frozenset({Turn.OPEN, Turn.LAST})

__all__ = ["explain", "resolve", "resolve_sentences"]


def resolve(text: str, published: date, language: str = "en") -> tuple[Resolution, ...]:
    """Every time expression of the text, in order, anchored to the day it was published. Raises InputError where that is no plain date.

    `language`: ISO 639-1; "" = find out, English where the text does not tell.
    """
    if isinstance(published, datetime) or not isinstance(published, date):
        raise InputError("published", f"{published!r} is not a date", "give a datetime.date: news is anchored to a day, not to an instant")
    known = tables(language or languages.guess(text) or "en")
    if known is None:
        return ()
    each = find_each((text,), known)[0]
    return tuple(_resolved(text, 0, published, known, Memory(watching=asked(each.expressions)), each))


def resolve_sentences(sentences: Sequence[Sentence]) -> tuple[tuple[Resolution, ...], ...]:
    """One tuple a sentence, offsets into the article's text. Each sentence is anchored to its passage; what is told under one anchor is not remembered under another."""
    told: dict[Language, list[int]] = {}
    for n, sentence in enumerate(sentences):
        if sentence.passage.kind in TOLD and (known := tables(sentence.passage.language or "en")) is not None:
            told.setdefault(known, []).append(n)
    found = {}
    for known, numbers in told.items():
        for n, each in zip(numbers, find_each([sentences[n].text for n in numbers], known), strict=True):
            if each.expressions:
                found[n] = known, each
    watching = any(asked(each.expressions) for _, each in found.values())
    memories: defaultdict[date, Memory] = defaultdict(lambda: Memory(watching=watching))
    out: list[tuple[Resolution, ...]] = [()] * len(sentences)
    for n in sorted(found):
        sentence, (known, each) = sentences[n], found[n]
        memory = memories[sentence.passage.anchor]
        if memory.day is not None and memory.day > sentence.passage.anchor and _ENTRY.match(sentence.text):
            memory.move(None)
        out[n] = tuple(_resolved(sentence.text, sentence.start, sentence.passage.anchor, known, memory, each))
        memory.go_on()
    return tuple(out)


# A live page's entry is of no day to come that another told of: "(Update 11:36 p.m. Cairo) ...".
_ENTRY: Final = re.compile(r"[(\[]?(?:Update|UPDATE|Updated|Posted)(?: at)? \d")


def _resolved(text: str, offset: int, anchor: date, language: Language, memory: Memory, each: Found) -> list[Resolution]:
    folded, found = each
    out: list[Resolution] = []
    n = 0
    while n < len(found):
        first = found[n]
        context = _context(first, language, folded, offset, anchor, memory)
        if first.role is _FIRST and n + 1 < len(found):
            second = found[n + 1]
            if isinstance(first.symbol, TimeOfDay):
                first = first._replace(symbol=with_day(found, n, first.symbol, folded))
                context = _context(first, language, folded, offset, anchor, memory)
            pair = _range(first, second, context)
            if pair is not None:
                for e, end in zip((first, second), pair[:2], strict=True):
                    out.append(_resolution(e, end, text, offset, anchor, pair[2]))
                    _tell(memory, e, end, offset, anchor)
                n += 2
                continue
        meant = settled(found, n, folded, language, context)
        if meant is None:
            n += 1
            continue
        if meant is not first:
            first, context = meant, _context(meant, language, folded, offset, anchor, memory)
        placed = place(first.symbol, context)
        if placed is not None and (of_month := _of_month_told(first, context)) is not None and of_month.interval != placed.interval and (not _is_late(placed, anchor) or _goes_on(first, of_month, memory)):
            placed = of_month
        if placed is not None:
            if first.role is End.SINCE or in_passing(language, folded, first.start, first.end):
                memory.told_in_passing()
            elif placed.interval is not None:
                memory.told_mainly(placed.interval, offset + first.start)
            out.append(_resolution(first, placed, text, offset, anchor, _reach(first, placed)))
            told = placed.interval is not None and placed.interval.grain is _QUARTER and reported(language, folded, first.start, first.end)
            _tell(memory, first, placed, offset, date.max if told else anchor)
            _follow(memory, found, n, placed, folded, language)
            memory.morrow = memory.morrow or (offset + first.start < _OPENING and placed.start == calendar.add_days(anchor, 1))
        n += 1
    return out


def _context(e: TimeExpression, language: Language, folded: str, offset: int, anchor: date, memory: Memory) -> Context:
    least = needed(e.symbol)
    looks = NO_HEADING if least is None else heading(language, folded, e.start, e.end, least)
    at = offset + e.start
    if isinstance(e.symbol, TimeOfDay) and e.symbol.day is None and memory.day is not None and memory.day > anchor:
        looks = heading(language, folded, e.start, e.end)
    ahead = memory.morrow or (at < _OPENING and (memory.news is None or memory.news > anchor))
    if least is _CLAUSE and looks.turn in _NOT_AHEAD and ahead:
        looks = OF_THE_NEWS
    return Context(anchor, looks, memory, at)


def _of_month_told(e: TimeExpression, context: Context) -> Placed | None:
    """A day of the month told just before, in its year: "in November 2007 ... resigned on 23 November"."""
    told = context.memory.month
    match e.symbol:
        case Calendar(None, int() as month, int()) if told is not None and told.month == month and told <= context.anchor:
            near = context.at - context.memory.month_at <= 2 * NEAR and context.heading.turn is not Turn.NEXT
            return _from(e.symbol, dated(calendar.month(told.year, month), Basis.MENTIONED), context, _NEXT) if near else None
        case _:
            return None


def _is_late(placed: Placed, anchor: date) -> bool:
    """Whether a day is of the last weeks: it is of the news, whatever was told of that month of another year."""
    return placed.start is not None and abs((anchor - placed.start).days) <= _LATE


def _goes_on(e: TimeExpression, placed: Placed, memory: Memory) -> bool:
    """Whether a sentence that opens with a day goes on from the day told before: "On 4 June 1989 ... On 9 June Deng ..."."""
    return memory.month_is_day and e.start <= len("on the ") and placed.start is not None and memory.month is not None and placed.start > memory.month


def _tell(memory: Memory, e: TimeExpression, placed: Placed, offset: int, known: date) -> None:
    """`known`: the day up to which there are figures."""
    match e.symbol:
        case Length(((6 | 9 | 12, Unit.MONTH) | (1, Unit.YEAR),), Turn.OPEN):
            memory.tell_stretch()
        case _ if e.symbol == BESIDE:
            return
        case _:
            pass
    if placed.interval is not None and placed.interval.grain is not _SPAN and not _compared(e.symbol, memory):
        memory.tell(placed.interval, offset + e.start, known)
        if e.role is End.SINCE:
            memory.last_at = -FRESH


def _follow(memory: Memory, found: list[TimeExpression], n: int, placed: Placed, folded: str, language: Language) -> None:
    """What a day just told leads to: it dates the happening beside it, and a length before it leads away from it."""
    e, day = found[n], placed.start
    if day is None or placed.interval is None or placed.interval.grain is not Grain.DAY:
        return
    if not said(language, folded, e.start):
        memory.deed, memory.deed_at = day, memory.day_at
    elif memory.news is None:
        memory.news = day
    if memory.watching and language.happenings and not (isinstance(e.symbol, TimeOfDay) and e.symbol.day is None):
        memory.tell_day_of(dated_beside(language, folded, e.start, e.end, found[n - 1].end if n else 0), day)
    if n and (days := counted_from(found[n - 1], e, folded, language)) is not None:
        memory.move(calendar.add_days(day, days) if days else None)


def _compared(symbol: Symbol, memory: Memory) -> bool:
    """Named for comparison only: the talk goes on about the period before it."""
    match symbol:
        case Shift(base=Base.COMPARED) | Shift(Unit.QUARTER, -4, Base.MENTION) | Part(number=0):
            return True
        case Part(of=Shift(count=-1)):
            return memory.quarter is not None
        case _:
            return False


def _resolution(e: TimeExpression, placed: Placed, text: str, offset: int, anchor: date, span: Interval | None) -> Resolution:
    counted = None if placed.basis is _EXPLICIT or (placed.interval is None and span is None) else placed.origin or anchor
    return Resolution(
        offset + e.start, offset + e.end, text[e.start : e.end], placed.type, placed.value, str(placed.mod), placed.interval, span,
        placed.basis, counted, e.rule, e.symbol, placed.clock,
    )  # fmt: skip


def _reach(e: TimeExpression, placed: Placed) -> Interval | None:
    """The open range that "since" or "until" makes, or the days that a duration reaches over."""
    interval = placed.interval
    if interval is None:
        return placed.reach
    if e.role is _SINCE:
        return calendar.span(interval.start, None)
    return calendar.span(None, interval.end) if e.role is _UNTIL else placed.reach


def _range(first: TimeExpression, second: TimeExpression, context: Context) -> tuple[Placed, Placed, Interval | None] | None:
    """Both ends, the second counted from the first, or the first from the second where that alone has its year."""
    start = place(first.symbol, context)
    last = place(_of_day(second.symbol, start), context)
    yearless, over = open_ended(second.symbol), context.heading.turn is not Turn.NEXT and _just_over(last, start, context.anchor)
    if (open_ended(first.symbol) and not yearless) or (yearless and over):
        start = _from(first.symbol, last, context, _LAST) or start
    elif yearless and _starts(last) < _starts(start):
        last = _from(second.symbol, start, context, _NEXT) or last
    if start is None or last is None:
        return None
    if start.interval is None or last.interval is None:
        return start, last, None
    return start, last, calendar.span(start.interval.start, last.interval.end)


def _of_day(clock: Symbol, start: Placed | None) -> Symbol:
    """The end of a range that has an hour alone, with the day of its start: "from noon Friday until 9 p.m."."""
    day = start.start if start is not None and start.interval is not None and start.interval.days == 1 else None
    return replace(clock, day=Calendar(day.year, day.month, day.day)) if isinstance(clock, TimeOfDay) and clock.day is None and day is not None else clock


def _from(symbol: Symbol, other: Placed | None, context: Context, way: Heading) -> Placed | None:
    """One end of a range counted from the other."""
    if other is None or other.start is None:
        return None
    placed = place(symbol, context._replace(anchor=other.start, heading=way))
    return None if placed is None else replace(placed, origin=other.start)


def _just_over(last: Placed | None, start: Placed | None, anchor: date) -> bool:
    """Whether a range whose end was just told is over, though its beginning may come again: "January to September", told in November."""
    return _starts(start) > anchor >= _starts(last) and (anchor - _starts(last)).days <= _LATELY


def _starts(placed: Placed | None) -> date:
    return placed.start if placed and placed.start else date.max
