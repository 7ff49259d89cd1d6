"""find(): leftmost, then longest, then first in the table; then neighbours are merged, prefixes taken in, ranges joined.

Text is read by runs: a run of words that all stand in some table ("on the third of May 2021") is cut out by one scan and read once; the
same run elsewhere comes from a cache. A rule is only tried on a run that holds every word and table it cannot do without.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from timeline.symbol import Every, Length, Reference
from timeline.timex.pattern import Compiled, fold
from timeline.timex.rule import End, Parts
from timeline.timex.runs import runs

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from timeline.symbol import Symbol
    from timeline.timex.language import Language, Row

LONGEST: Final = 64
"""No expression has more characters."""
_CACHED: Final = 160
"""Longer runs are read anew, so that no cache holds pages."""
_BETWEEN: Final = "\x1f"
"""Stands between texts that are scanned together: no run goes across it."""
_GUARD: Final = 96
"""How far back a rule may look for what forbids it."""


class TimeExpression(NamedTuple):
    """What was found: offsets, the name of the rule, the symbol, and its part in a range."""

    start: int
    end: int
    rule: str
    symbol: Symbol
    role: End


class _Piece(NamedTuple):
    """An expression in a run, and what must still be asked of the text: what may not come after it, and before it."""

    expression: TimeExpression
    after: re.Pattern[str] | None
    before: re.Pattern[str] | None


class Found(NamedTuple):
    """A text folded, "" where nothing was found in it, and its time expressions, in order, not overlapping."""

    folded: str
    expressions: list[TimeExpression]


_NOTHING: Final = Found("", [])


def find(text: str, language: Language) -> list[TimeExpression]:
    """All time expressions of the text."""
    return find_each((text,), language)[0].expressions


def find_each(texts: Sequence[str], language: Language) -> list[Found]:
    """Those of each text, all texts being scanned in one go."""
    page = fold(_BETWEEN.join(texts))
    each = [_NOTHING] * len(texts)
    n, begin, after = -1, 0, 0
    for run in runs(page, language.runs, language.scan) if language.scan else language.runs.finditer(page):
        start, end = run.span()
        while start >= after:
            n += 1
            begin, after = after, after + len(texts[n]) + 1
        found = _expressions(language, texts[n], start - begin, end - begin)
        if found and each[n] is _NOTHING:
            each[n] = Found(page[begin : after - 1], found)
        elif found:
            each[n].expressions.extend(found)
    return each


def _expressions(language: Language, text: str, start: int, end: int) -> list[TimeExpression]:
    """Those of the run text[start:end]."""
    pieces = _remembered(language, text[start:end]) if end - start <= _CACHED else _read(language, text, start, end)
    for expression, after, before in pieces:
        if (after or before) and not _allowed(after, before, text, start + expression.start, start + expression.end):
            pieces = _read(language, text, start, end)
            break
    return [TimeExpression(start + e.start, start + e.end, e.rule, e.symbol, e.role) for e, *_ in pieces]


@lru_cache(maxsize=1 << 16)
def _remembered(language: Language, run: str) -> tuple[_Piece, ...]:
    """A run read as if nothing stood around it; what stands around may forbid a rule, then it is read again in its place."""
    return _read(language, run, 0, len(run))


def _read(language: Language, text: str, start: int, end: int) -> tuple[_Piece, ...]:
    """The expressions of the run text[start:end], offsets into it."""
    run = text[start:end]
    folded = fold(run)
    candidates: list[tuple[int, int, int, Row, re.Match[str]]] = []
    for order, row in _rows(language, language.present(folded)):
        for match in row.pattern.expression.finditer(folded):
            candidates.append((match.start("x1"), -match.end(f"x{row.pattern.marks}"), order, row, match))
    if not candidates:
        return ()
    pieces = _merged(language, folded, _settled(text, start, run, candidates))
    pieces = [_prefixed(language, run, folded, piece, pieces[n - 1].expression.end if n else 0) for n, piece in enumerate(pieces)]
    return tuple(_joined(language, folded, pieces))


@lru_cache(maxsize=1 << 14)
def _rows(language: Language, present: frozenset[str]) -> tuple[tuple[int, Row], ...]:
    """The rows that may match where these things are present."""
    found = {order: row for item in ("", *present) for order, row in language.index.get(item, ())}
    return tuple(sorted([(order, row) for order, row in found.items() if not language.spaced or not any(map(present.isdisjoint, row.pattern.needs))]))


def _settled(text: str, offset: int, run: str, candidates: list[tuple[int, int, int, Row, re.Match[str]]]) -> list[_Piece]:
    """The best of the candidates that nothing beside them forbids and whose reading makes sense."""
    pieces: list[_Piece] = []
    done = 0
    for start, minus_end, _, row, match in sorted(candidates, key=lambda candidate: candidate[:3]):
        if start < done or -minus_end - start > LONGEST or not _allowed(row.next, row.before, text, offset + start, offset - minus_end):
            continue
        symbols = row.rule.reading(_parts(run, row.pattern, match))
        if symbols is None:
            continue
        done = -minus_end
        several = symbols if isinstance(symbols, tuple) else (symbols,)
        roles = (End.FIRST, End.SECOND) if row.rule.ends else (End.NONE,) * len(several)
        for n, (symbol, role) in enumerate(zip(several, roles, strict=True), 1):
            pieces.append(_Piece(TimeExpression(*match.span(f"x{n}"), row.rule.name, symbol, role), row.next, row.before))
    return pieces


def _allowed(after: re.Pattern[str] | None, before: re.Pattern[str] | None, text: str, start: int, end: int) -> bool:
    """Whether nothing beside text[start:end] forbids it."""
    if after is not None and after.match(text, end):
        return False
    return before is None or before.search(text, max(0, start - _GUARD), start) is None


def _parts(run: str, pattern: Compiled, match: re.Match[str]) -> Parts:
    meanings = {}
    written = {}
    for name, group, meaning in pattern.slots:
        start, end = match.span(group)
        if start >= 0:
            meanings[name] = meaning(match[group])
            written[name] = run[start:end]
    return Parts(run[match.start() : match.end()], meanings, written)


def _merged(language: Language, folded: str, pieces: list[_Piece]) -> list[_Piece]:
    """Neighbours made one, from the left."""
    out = pieces[:1]
    for piece in pieces[1:]:
        left, right = out[-1].expression, piece.expression
        merged = None
        if left.role is right.role is End.NONE and right.end - left.start <= LONGEST:
            gap = folded[left.end : right.start]
            for merge, between in language.between:
                if between.match(gap) and (symbol := merge.reading(left.symbol, right.symbol)) is not None:
                    merged = _Piece(TimeExpression(left.start, right.end, merge.name, symbol, End.NONE), piece.after, out[-1].before)
                    break
        if merged is None:
            out.append(piece)
        else:
            out[-1] = merged
    return out


def _prefixed(language: Language, run: str, folded: str, piece: _Piece, floor: int) -> _Piece:
    """The expression with the words before it that change it, at most two layers of them."""
    for _ in range(2):
        expression = piece.expression
        for prefix, pattern in language.before:
            match = pattern.expression.search(folded, max(floor, expression.end - LONGEST), expression.start)
            if match and (symbol := prefix.reading(_parts(run, pattern, match), expression.symbol)) is not None:
                piece = _Piece(TimeExpression(match.start("x1"), expression.end, prefix.name, symbol, expression.role), piece.after, piece.before)
                break
        else:
            break
    return piece


def _joined(language: Language, folded: str, pieces: list[_Piece]) -> list[_Piece]:
    """Roles in ranges: both ends of "from A to B", or the one of "since A"."""
    since, until = language.opening
    roles = [piece.expression.role for piece in pieces]
    for n, piece in enumerate(pieces):
        if roles[n] is not End.NONE or not _dated(piece.expression.symbol):
            continue
        left = piece.expression
        if n + 1 < len(pieces) and roles[n + 1] is End.NONE and _dated(pieces[n + 1].expression.symbol):
            gap = folded[left.end : pieces[n + 1].expression.start]
            if any(between.match(gap) and before.search(folded, max(0, left.start - LONGEST), left.start) for _, before, between in language.ranges):
                roles[n : n + 2] = [End.FIRST, End.SECOND]
                continue
        if since.search(folded, max(0, left.start - LONGEST), left.start):
            roles[n] = End.SINCE
        elif until.search(folded, max(0, left.start - LONGEST), left.start):
            roles[n] = End.UNTIL
    return [piece if piece.expression.role is role else piece._replace(expression=piece.expression._replace(role=role)) for piece, role in zip(pieces, roles, strict=True)]


def _dated(symbol: Symbol) -> bool:
    return not isinstance(symbol, Length | Every | Reference)
