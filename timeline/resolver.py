"""symbol + anchor + direction + what was said before -> Resolution."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from timeline import interval as cal
from timeline.interval import Grain, Interval
from timeline.model import TOLD, Basis, Resolution, TimexType
from timeline.symbol import Base, Calendar, Part, Shift, Turn, Unit, Weekday
from timeline.timex import find, language as tables

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Sentence
    from timeline.symbol import Symbol

_GRAIN = {Unit.DAY: Grain.DAY, Unit.WEEK: Grain.WEEK, Unit.MONTH: Grain.MONTH, Unit.QUARTER: Grain.QUARTER, Unit.YEAR: Grain.YEAR, Unit.DECADE: Grain.DECADE, Unit.WEEKEND: Grain.WEEKEND, Unit.CENTURY: Grain.CENTURY}
_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12, Unit.DECADE: 120, Unit.CENTURY: 1200}


def resolve(text: str, published: date, language: str = "en") -> tuple[Resolution, ...]:
    """Every time expression of the text."""
    return tuple(_resolve(text, 0, published, language, []))


def resolve_sentences(sentences: Sequence[Sentence]) -> tuple[tuple[Resolution, ...], ...]:
    """One tuple a sentence, offsets into the article's text."""
    memory: list[date] = []
    return tuple(
        tuple(_resolve(s.text, s.start, s.passage.anchor, s.passage.language or "en", memory)) if s.passage.kind in TOLD else () for s in sentences
    )


def explain(resolution: Resolution) -> str:
    return f"{resolution.rule}: {resolution.interval}"


def _resolve(text: str, offset: int, anchor: date, code: str, memory: list[date]) -> list[Resolution]:
    language = tables(code)
    if language is None:
        return []
    out = []
    for e in find(text, language):
        base = memory[-1] if memory else anchor
        interval, basis = _place(e.symbol, anchor, base)
        if interval is None:
            continue
        if interval.start:
            memory[:] = [interval.start]
        out.append(Resolution(offset + e.start, offset + e.end, text[e.start : e.end], TimexType.DATE, _value(interval), "", interval, None, basis, anchor, e.rule, e.symbol))
    return out


def _value(i: Interval) -> str:
    s = i.start
    assert s is not None
    match i.grain:
        case Grain.DAY:
            return s.isoformat()
        case Grain.WEEK:
            return "{}-W{:02}".format(*s.isocalendar()[:2])
        case Grain.WEEKEND:
            return "{}-W{:02}-WE".format(*s.isocalendar()[:2])
        case Grain.MONTH:
            return f"{s.year:04}-{s.month:02}"
        case Grain.QUARTER:
            return f"{s.year:04}-Q{(s.month + 2) // 3}"
        case Grain.DECADE:
            return f"{s.year:04}"[:3] + "X"
        case Grain.CENTURY:
            return f"{s.year:04}"[:2] + "XX"
        case _:
            return f"{s.year:04}"


def _place(symbol: Symbol, anchor: date, base: date) -> tuple[Interval | None, Basis]:
    match symbol:
        case Calendar(int(y), int(m), int(d)):
            try:
                return cal.day(date(y, m, d)), Basis.EXPLICIT
            except ValueError:
                return None, Basis.EXPLICIT
        case Calendar(None, int(m), int(d)):
            near = []
            for y in (anchor.year - 1, anchor.year, anchor.year + 1):
                try:
                    near.append(date(y, m, d))
                except ValueError:
                    continue
            return (cal.day(min(near, key=lambda x: abs((x - anchor).days))) if near else None), Basis.IMPLIED
        case Calendar(int(y)):
            return cal.year(y), Basis.EXPLICIT
        case Weekday(n, turn):
            back = (anchor.weekday() - n) % 7
            if turn is Turn.LAST:
                back = back or 7
            if turn is Turn.NEXT:
                back = back - 7
            day = cal.add_days(anchor, -back)
            return day and cal.day(day), Basis.ANCHORED
        case Part(Unit.MONTH, n, Calendar(int(y))):
            return cal.month(y, n), Basis.EXPLICIT
        case Part(Unit.MONTH, n, None, turn):
            y = anchor.year
            if turn is Turn.LAST:
                y -= n >= anchor.month
            elif turn is Turn.NEXT:
                y += n <= anchor.month
            else:
                y = min((y - 1, y, y + 1), key=lambda z: (abs((z * 12 + n) - (anchor.year * 12 + anchor.month)), z))
            return cal.month(y, n), Basis.IMPLIED
        case Shift(unit, count, of):
            start = anchor if of is Base.ANCHOR else base
            if unit in _MONTHS:
                day = cal.add_months(start, count * _MONTHS[unit])
            else:
                day = cal.add_days(start, count * (7 if unit in {Unit.WEEK, Unit.WEEKEND} else 1))
            return day and cal.around(day, _GRAIN.get(unit, Grain.DAY)), Basis.MENTIONED if of is Base.MENTION else Basis.ANCHORED
    return None, Basis.ANCHORED
