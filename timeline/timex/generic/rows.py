"""The rules of a language, made from its tables; each row is given an example out of the same tables."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from timeline import dates
from timeline.interval import Grain
from timeline.symbol import Calendar, Part, Shift, Symbol, Unit, Weekday
from timeline.timex.generic import words
from timeline.timex.rule import EXAMPLE_DAY, Parts, Rule

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping


class Row(NamedTuple):
    """Kind, pattern, reading, and an example with its value ("" where the tables hold none)."""

    kind: str
    pattern: str
    reading: Callable[[Parts], Symbol | tuple[Symbol, Symbol] | None]
    example: str = ""
    value: str = ""


_DAY: Final = timedelta(days=1)


def spaced(code: str, slots: Mapping[str, Any], ago: Iterable[tuple[str, str, int]]) -> tuple[Rule, ...]:
    """Languages whose words stand apart."""
    rows = [Row("numeric", "{numeric}", _numeric(code), "2021-11-05", "2021-11-05")]
    if "month" in slots:
        rows += _months(code, slots)
    if "weekday" in slots:
        rows += _weekdays(code, slots)
    if "relative" in slots:
        rows.append(_relative(slots))
    if "unit" in slots:
        day = _first(slots["unit"], Unit.DAY)
        rows += [
            Row("shift", f"{before and f'{{before{k}}} '}{{n}} {{unit}}{after and f' {{after{k}}}'}", _shift(sign), f"{before} 3 {day} {after}".strip(), f"{EXAMPLE_DAY + 3 * sign * _DAY}")
            for k, (before, after, sign) in enumerate(ago)
        ]
    if "year_after" in slots:
        rows.append(Row("year", "{year}(.|) {year_after}", _year, f"2020 {next(iter(slots['year_after']))}", "2020"))
    if "year_before" in slots:
        rows.append(Row("year", "{year_before} <{year}>", _year))
    return _rules(code, rows)


def unspaced(code: str, slots: Mapping[str, Any]) -> tuple[Rule, ...]:
    """Languages whose words follow one another: Chinese and Japanese characters, Korean with its particles, Thai."""
    rows = [Row("numeric", "{numeric}", _numeric(code), "2021-11-05", "2021-11-05")]
    if code in words.SIGNS:
        year, month, day = words.SIGNS[code]
        rows += [
            Row("date", f"{{year}}{year}{{mm}}{month}{{dd}}{day}", lambda p: Calendar(p["year"], p["mm"], p["dd"])),
            Row("date", f"{{mm}}{month}{{dd}}{day}", lambda p: Calendar(None, p["mm"], p["dd"])),
            Row("month", f"{{year}}{year}{{mm}}{month}".removesuffix(" ?"), lambda p: Part(Unit.MONTH, p["mm"], Calendar(p["year"]))),
            Row("year", f"{{year}}{year}".removesuffix(" ?"), _year),
            Row("day", f"{{dd}}{day}", lambda p: Calendar(None, None, p["dd"])),
        ]
    elif "month" in slots:
        rows.append(Row("date", "{dd}( |){month}(( |){year}|)", lambda p: Calendar(p.get("year"), p["month"], p["dd"])))
    if "weekday" in slots:
        rows += _weekdays(code, slots)
    if "week_of" in slots:
        rows.append(Row("weekday", "{week_of}{weekday}", lambda p: Weekday(p["weekday"], within=Shift(Unit.WEEK, p["week_of"]))))
    if "relative" in slots:
        rows.append(_relative(slots))
    rows += [Row("shift", pattern, _ago(unit), pattern.replace("{n}", "3"), f"{EXAMPLE_DAY - 3 * _DAY}" if unit is Unit.DAY else "") for pattern, unit in words.AGO_UNSPACED.get(code, {}).items()]
    return _rules(code, rows)


def _rules(code: str, rows: Iterable[Row]) -> tuple[Rule, ...]:
    unless = words.UNLESS_BEFORE.get(code, {})
    return tuple(
        Rule(f"generic-{code}-{row.kind}", row.pattern, row.reading, ((f"[{row.example}]", row.value),) if row.value else (), ends=row.kind == "range", unless_next=words.UNLESS_NEXT.get(code, {}).get(row.kind, ""), unless_before=unless.get(row.kind, ""))
        for row in rows
    )


def _months(code: str, slots: Mapping[str, Any]) -> list[Row]:
    """Dates with the name of a month; some languages have a word between the parts, or after the year."""
    of = "( {of} | )" if "of" in slots else "( |)"
    of_year = "(,|)( {of} | )" if "of" in slots else "(,|) "
    year = "{year}((.|) {year_after}|)" if "year_after" in slots else "{year}"
    day = "({named_day}(,|) " + ("({article} |)" if "article" in slots else "") + "|)" if "named_day" in slots else ""
    last = "( {last_day:named_day}|)" if code in words.WEEKDAY_LAST else ""
    between = words.RANGES.get(code, ("", ""))[1]
    to = f"(-| ({between}) )" if between else "-"
    november = _first(slots["month"], 11)
    rows = [
        Row("range", f"<{{first:day}}>{to}<{{day}}{of}{{month}}({of_year}{year}|)>", _days),
        Row("date", f"{day}{{day}}{of}{{month}}({of_year}{year}|){last}", _date, f"5 {november} 2020", "2020-11-05"),
        Row("date", f"{day}{{month}} {{day}}(,|)( {year}|)", _date),
        Row("date", f"{year}(.|)(,|) {{month}} {{day}}", _date),
        Row("month", f"{{month}}{of_year}{year}", lambda p: Part(Unit.MONTH, p["month"], Calendar(p["year"])), f"{november} 2020", "2020-11"),
    ]
    if "full_month" in slots:
        rows.append(Row("month", "{full_month}", _bare_month(capital=code in words.CAPITAL_MONTHS)))
    return rows


def _weekdays(code: str, slots: Mapping[str, Any]) -> list[Row]:
    friday = _first(slots["weekday"], 4)
    rows = [Row("weekday", "{weekday}", _weekday(capital=code in words.CAPITAL), friday.capitalize(), "2021-11-12" if friday[-1:].isalpha() else "")]
    if "turn" in slots:
        rows += [Row("weekday", "{turn} {named_day}", _turned), Row("weekday", "{named_day} {turn}", _turned)]
    return rows


def _relative(slots: Mapping[str, Any]) -> Row:
    word, count = next(((word, shift.count) for word, shift in slots["relative"].items() if shift.unit is Unit.DAY), ("", 0))
    return Row("relative", "{relative}", lambda p: p["relative"], word, f"{EXAMPLE_DAY + count * _DAY}" if word else "")


def _first(table: Mapping[str, Any], meaning: object) -> str:
    return next((word for word, what in table.items() if what == meaning), "")


def _date(p: Parts) -> Symbol:
    return Calendar(p.get("year"), p["month"], p["day"])


def _days(p: Parts) -> tuple[Symbol, Symbol]:
    return Calendar(p.get("year"), p["month"], p["first"]), Calendar(p.get("year"), p["month"], p["day"])


def _year(p: Parts) -> Symbol:
    return Calendar(p["year"])


def _turned(p: Parts) -> Symbol:
    return Weekday(p["named_day"], p["turn"])


def _weekday(*, capital: bool) -> Callable[[Parts], Symbol | None]:
    return lambda p: Weekday(p["weekday"]) if not capital or p.text[0].isupper() else None


def _bare_month(*, capital: bool) -> Callable[[Parts], Symbol | None]:
    """In most languages months are written small, and "Maja" is somebody."""
    return lambda p: Part(Unit.MONTH, p["full_month"]) if capital or p.text == p.text.lower() else None


def _shift(sign: int) -> Callable[[Parts], Symbol | None]:
    return lambda p: Shift(p["unit"], sign * p["n"])


def _ago(unit: Unit) -> Callable[[Parts], Symbol | None]:
    return lambda p: Shift(unit, -p["n"])


def _numeric(code: str) -> Callable[[Parts], Symbol | None]:
    """In the order of the language's country, as dateparser knows it."""

    def reading(p: Parts) -> Symbol | None:
        found = dates.read(p.text.replace(" ", ""), (code,))
        if found is None or found.start is None or found.grain is not Grain.DAY:
            return None
        return Calendar(found.start.year, found.start.month, found.start.day)

    return reading
