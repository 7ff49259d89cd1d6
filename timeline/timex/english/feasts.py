"""Holidays and named days. Which day they were is looked up by the resolver; the name here is how it knows them."""

from __future__ import annotations

from timeline.symbol import Calendar, Feast, Shift, Symbol, Turn, Unit
from timeline.timex.rule import Parts, Rule

_STEP = {Turn.LAST: -1, Turn.THIS: 0, Turn.NEXT: 1}
FEAST = {
    "christmas": "christmas", "christmas day": "christmas", "xmas": "christmas", "christmas eve": "christmas eve", "boxing day": "boxing day",
    "new year's day": "new year", "new year's eve": "new year's eve", "new year's": "new year", "epiphany": "epiphany", "valentine's day": "valentine",
    "st. valentine's day": "valentine", "st. patrick's day": "st patrick", "saint patrick's day": "st patrick", "st patrick's day": "st patrick", "halloween": "halloween",
    "all saints' day": "all saints", "all saints day": "all saints", "veterans day": "veterans day", "veterans' day": "veterans day", "armistice day": "veterans day",
    "remembrance day": "veterans day", "groundhog day": "groundhog day", "april fools' day": "april fools", "april fool's day": "april fools", "may day": "may day", "earth day": "earth day",
    "easter": "easter", "easter sunday": "easter", "good friday": "good friday", "easter monday": "easter monday", "palm sunday": "palm sunday",
    "ash wednesday": "ash wednesday", "holy thursday": "maundy thursday", "maundy thursday": "maundy thursday", "pentecost": "pentecost", "whit sunday": "pentecost", "whit monday": "whit monday",
    "ascension day": "ascension", "mardi gras": "shrove tuesday", "shrove tuesday": "shrove tuesday", "orthodox easter": "orthodox easter", "orthodox christmas": "orthodox christmas",
    "thanksgiving": "thanksgiving", "thanksgiving day": "thanksgiving", "black friday": "black friday", "cyber monday": "cyber monday", "labor day": "labor day",
    "memorial day": "memorial day", "independence day": "independence day", "presidents' day": "presidents day", "presidents day": "presidents day", "president's day": "presidents day",
    "martin luther king day": "martin luther king", "martin luther king jr. day": "martin luther king", "mlk day": "martin luther king", "columbus day": "columbus day",
    "indigenous peoples' day": "columbus day", "juneteenth": "juneteenth", "mother's day": "mothers day", "father's day": "fathers day", "election day": "election day", "super tuesday": "super tuesday",
    "bastille day": "bastille day", "guy fawkes night": "guy fawkes", "bonfire night": "guy fawkes", "st. george's day": "st george", "anzac day": "anzac day", "australia day": "australia day", "canada day": "canada day",
    "yom kippur": "yom kippur", "rosh hashanah": "rosh hashanah", "rosh hashana": "rosh hashanah", "passover": "passover", "hanukkah": "hanukkah", "eid al-fitr": "eid al-fitr", "eid al-adha": "eid al-adha", "diwali": "diwali",
    "lunar new year": "lunar new year", "chinese new year": "lunar new year", "international women's day": "womens day", "ve day": "ve day", "v-e day": "ve day", "d-day": "d-day",
}  # fmt: skip


def _feast(p: Parts) -> Symbol | None:
    if p.written("feast").islower() and p["feast"] not in {"christmas", "easter", "halloween", "thanksgiving"}:
        return None
    year: Symbol | None = None
    if "year" in p:
        year = Calendar(p["year"])
    elif "turned" in p:
        year = Shift(Unit.YEAR, _STEP[p["turned"]])
    return Feast(p["feast"], year, p.get("turn", Turn.OPEN))


RULES = (
    Rule(
        "feast",
        "({turn} )?{feast}",
        _feast,
        (("on [Thanksgiving]", "2021-11-25"), ("[last Christmas]", "2020-12-25"), ("on [Good Friday]", "2021-04-02")),
        unless_next=r"(?i:-[a-z]| (?:wars?|carols?|trees?|island|presents?|cards?|sales?|shopping|seasons?|eggs?|bunny|gifts?|songs?|decorations?|parade|shows?|holidays?|break|stampede|rising|islands?|lights?|markets?|agreement|accords?|point|cup|bowl|franchise|films?|movies?|novels?|albums?)\b)",
    ),
    Rule(
        "eve of a feast",
        "the eve of {feast}",
        lambda p: None if p["feast"] == "election day" else Shift(Unit.DAY, -1, of=Feast(p["feast"])),
        (("on [the eve of Christmas]", "2021-12-24"),),
    ),
    Rule(
        "week or weekend of a feast",
        "(the )?{feast} {around:feast_time}",
        lambda p: Shift(p["around"], 0, of=Feast(p["feast"])),
        (("over [the Labor Day weekend]", "2021-W35-WE"), ("in [Easter week]", "2021-W13")),
    ),
    Rule("feast and year", "{feast}(,| of| in)? {year}", _feast, (("at [Christmas 2019]", "2019-12-25"),)),
    Rule("feast of relative year", "{feast} {turned:turn} year", _feast, (("[Christmas last year]", "2020-12-25"),)),
)
