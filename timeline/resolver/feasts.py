"""Which day a feast was in a year: Easter by Butcher's arithmetic, the rest by rule of the calendar or from the `holidays` package."""

from __future__ import annotations

import warnings
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from timeline.interval import add_days

_FIXED: Final = {
    "new year": (1, 1), "epiphany": (1, 6), "orthodox christmas": (1, 7), "australia day": (1, 26), "groundhog day": (2, 2), "valentine": (2, 14), "womens day": (3, 8),
    "st patrick": (3, 17), "april fools": (4, 1), "earth day": (4, 22), "st george": (4, 23), "anzac day": (4, 25), "may day": (5, 1), "ve day": (5, 8), "d-day": (6, 6),
    "juneteenth": (6, 19), "canada day": (7, 1), "independence day": (7, 4), "bastille day": (7, 14), "halloween": (10, 31), "all saints": (11, 1), "guy fawkes": (11, 5),
    "veterans day": (11, 11), "christmas eve": (12, 24), "christmas": (12, 25), "boxing day": (12, 26), "new year's eve": (12, 31),
}  # fmt: skip
_FROM_EASTER: Final = {
    "shrove tuesday": -47, "ash wednesday": -46, "palm sunday": -7, "maundy thursday": -3, "good friday": -2, "easter": 0, "easter monday": 1, "ascension": 39,
    "pentecost": 49, "whit monday": 50,
}  # fmt: skip
# name -> (country, its name in the package): what moves by other rules
_LOOKED_UP: Final = {
    "martin luther king": ("US", "Martin Luther King Jr. Day"), "presidents day": ("US", "Washington's Birthday"), "mothers day": ("US", "Mother's Day"),
    "memorial day": ("US", "Memorial Day"), "fathers day": ("US", "Father's Day"), "labor day": ("US", "Labor Day"), "columbus day": ("US", "Columbus Day"),
    "thanksgiving": ("US", "Thanksgiving Day"),
    "yom kippur": ("IL", "Yom Kippur"), "rosh hashanah": ("IL", "Rosh Hashanah"), "passover": ("IL", "Pesach"),
    "eid al-fitr": ("AE", "Eid al-Fitr"), "eid al-adha": ("AE", "Eid al-Adha"), "diwali": ("IN", "Diwali"), "lunar new year": ("CN", "Chinese New Year"),
}  # fmt: skip
# name -> (the feast it is told from, days after it)
_AFTER: Final = {"black friday": ("thanksgiving", 1), "cyber monday": ("thanksgiving", 4)}


@lru_cache(maxsize=1024)
def day(name: str, year: int) -> date | None:
    """The day of a feast in a year, its first where it has several; None where that is not known."""
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name in _FROM_EASTER:
        return add_days(easter(year), _FROM_EASTER[name])
    if name == "orthodox easter":
        return _orthodox_easter(year)
    if name == "election day":
        first = date(year, 11, 1)
        return first + timedelta((0 - first.weekday()) % 7 + 1)
    if name in _AFTER:
        other, days = _AFTER[name]
        told = day(other, year)
        return told and add_days(told, days)
    if name in _LOOKED_UP:
        return _looked_up(*_LOOKED_UP[name], year)
    return None


def easter(year: int) -> date:
    """Western Easter Sunday (Gregorian, Butcher's arithmetic)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    h = (19 * a + b - d - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    tail = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * tail) // 451
    month, of_month = divmod(h + tail - 7 * m + 114, 31)
    return date(year, month, of_month + 1)


def _orthodox_easter(year: int) -> date | None:
    """Julian Easter (Meeus) as a Gregorian day."""
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, of_month = divmod(d + e + 114, 31)
    return add_days(date(year, month, of_month + 1), year // 100 - year // 400 - 2)


def _looked_up(country: str, name: str, year: int) -> date | None:
    known = _calendar(country, year)
    same = [of for of, names in known if name in names]
    return next(iter(same or [of for of, names in known if any(told.startswith(name) for told in names)]), None)


@lru_cache(maxsize=256)
def _calendar(country: str, year: int) -> tuple[tuple[date, tuple[str, ...]], ...]:
    import holidays

    categories = ("public", "unofficial") if country == "US" else ("public",)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it says for which years it knows a feast; for others there is none
        known = holidays.country_holidays(country, years=year, categories=categories, language="en_US")
    return tuple(sorted((of, tuple(names.split("; "))) for of, names in known.items() if of.year == year))
