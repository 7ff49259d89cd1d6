"""The rules of a language, made from its tables; each row makes its own example where its tables let it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeline import dates
from timeline.interval import Grain
from timeline.symbol import Calendar, Part, Shift, Symbol, Turn, Unit, Weekday
from timeline.timex.generic import words
from timeline.timex.rule import Parts, Rule

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_WEEK = {Turn.LAST: -1, Turn.NEXT: 1}


def spaced(code: str, slots: Mapping[str, Any], ago: tuple[tuple[str, str, int], ...], order: str) -> tuple[Rule, ...]:
    """Languages whose words stand apart."""
    of = "( {of} | )" if "of" in slots else "( |)"
    year = "{year}" + ("( {year_after}|)" if "year_after" in slots else "")
    of_year = f"(,|){of.replace('|)', '| )').replace('{of}', '{of_year:of}')}{year}"
    day = "({named_day}(,|) |)" if "named_day" in slots else ""
    named = [
        ("date", f"{day}{{day}}{of}{{month}}({of_year}|)", _date),
        ("date", f"{day}{{month}} {{day}}(,|)( {year}|)", _date),
        ("date", f"{{year}}(.|)(,|)( {{of_year:year_after}}|) {{month}} {{day}}".replace("( {of_year:year_after}|)", "( {year_after}|)" if "year_after" in slots else ""), _date),
        ("month", f"{{month}}{of_year}", _month),
    ] if "month" in slots else []  # fmt: skip
    rows = [("numeric", "{numeric}", _numeric(code)), *named]
    if "full_month" in slots:
        rows.append(("month", "{full_month}", lambda p: Part(Unit.MONTH, p["full_month"])))
    if "weekday" in slots:
        rows.append(("weekday", "{weekday}", _weekday(capital=code in words.CAPITAL)))
        if "turn" in slots:
            rows += [("weekday", "{turn} {named_day}", _turned), ("weekday", "{named_day} {turn}", _turned)]
    if "relative" in slots:
        rows.append(("relative", "{relative}", lambda p: p["relative"]))
    if "unit" in slots:
        rows += [("shift", f"{before} {{n}} {{unit}} {after}".strip(), _shift(sign)) for before, after, sign in ago]
    if "year_after" in slots:
        rows.append(("year", "{year} {year_after}", lambda p: Calendar(p["year"])))
    if "year_before" in slots:
        rows.append(("year", "{year_before} <{year}>", lambda p: Calendar(p["year"])))
    return _named(code, rows, slots)


def unspaced(code: str, slots: Mapping[str, Any]) -> tuple[Rule, ...]:
    """Languages whose words follow one another: Chinese and Japanese characters, Korean with its particles, Thai."""
    year, month, day = ("년 ?", "월 ?", "일") if code == "ko" else ("年", "月", "(日|号|號)")
    rows: list[tuple[str, str, Callable[[Parts], Symbol | None]]] = [
        ("date", f"{{year}}{year}{{mm}}{month}{{dd}}{day}", lambda p: Calendar(p["year"], p["mm"], p["dd"])),
        ("date", f"{{mm}}{month}{{dd}}{day}", lambda p: Calendar(None, p["mm"], p["dd"])),
        ("month", f"{{year}}{year}{{mm}}{month}".removesuffix(" ?"), lambda p: Part(Unit.MONTH, p["mm"], Calendar(p["year"]))),
        ("year", f"{{year}}{year}".removesuffix(" ?"), lambda p: Calendar(p["year"])),
        ("numeric", "{numeric}", _numeric(code)),
    ]
    if "month" in slots and code not in {"zh", "yue", "ja", "ko"}:
        rows += [("date", "{dd}( |){month}(( |){year}|)", lambda p: Calendar(p.get("year"), p["month"], p["dd"]))]
    if "weekday" in slots:
        rows.append(("weekday", "{weekday}", lambda p: Weekday(p["weekday"])))
        if "week_of" in slots:
            rows.append(("weekday", "{week_of}{weekday}", lambda p: Weekday(p["weekday"], within=Shift(Unit.WEEK, p["week_of"]))))
    if "relative" in slots:
        rows.append(("relative", "{relative}", lambda p: p["relative"]))
    rows += [("shift", pattern, _fixed_shift(unit)) for pattern, unit in words.AGO_UNSPACED.get(code, {}).items()]
    return _named(code, rows, slots)


def _named(code: str, rows: list[tuple[str, str, Callable[[Parts], Symbol | None]]], slots: Mapping[str, Any]) -> tuple[Rule, ...]:
    return tuple(Rule(f"generic-{code}-{kind}", pattern, reading, _example(kind, pattern, slots)) for kind, pattern, reading in rows)


def _example(kind: str, pattern: str, slots: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """One that the table itself gives: its first Friday, its first name of yesterday."""
    if kind == "weekday" and pattern == "{weekday}":
        friday = next((name for name, n in slots["weekday"].items() if n == 4), "")
        return ((f"[{friday.capitalize()}]", "2021-11-12"),) if friday else ()
    if kind == "numeric":
        return (("[2021-11-05]", "2021-11-05"),)
    return ()


def _date(p: Parts) -> Symbol:
    return Calendar(p.get("year"), p["month"], p["day"])


def _month(p: Parts) -> Symbol:
    return Part(Unit.MONTH, p["month"], Calendar(p["year"]))


def _turned(p: Parts) -> Symbol:
    return Weekday(p["named_day"], p["turn"])


def _weekday(*, capital: bool) -> Callable[[Parts], Symbol | None]:
    return lambda p: Weekday(p["weekday"]) if not capital or p.text[0].isupper() else None


def _shift(sign: int) -> Callable[[Parts], Symbol | None]:
    return lambda p: Shift(p["unit"], sign * p["n"])


def _fixed_shift(unit: Unit) -> Callable[[Parts], Symbol | None]:
    return lambda p: Shift(unit, -p["n"])


def _numeric(code: str) -> Callable[[Parts], Symbol | None]:
    """In the order of the language's country, as dateparser knows it."""

    def reading(p: Parts) -> Symbol | None:
        found = dates.read(p.text, (code,))
        if found is None or found.start is None or found.grain is not Grain.DAY:
            return None
        return Calendar(found.start.year, found.start.month, found.start.day)

    return reading
