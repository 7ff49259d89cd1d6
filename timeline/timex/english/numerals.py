"""English numbers: spelt out, as ordinals, as years, as decades."""

from __future__ import annotations

import re
from typing import Final

ONES: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
VALUE: Final = (
    {word: n for n, word in enumerate(ONES, 1)}
    | {word: n for n, word in enumerate(_TEENS, 10)}
    | {word: n for n, word in enumerate(_TENS, 2) for n in [10 * n]}
    | {"a": 1, "an": 1, "dozen": 12, "zero": 0, "oh": 0}
)
_ONE = "|".join(sorted(ONES, key=len, reverse=True))
_BELOW_HUNDRED = rf"(?:(?:{'|'.join(_TENS)})(?:[ -](?:{_ONE})(?!\w))?|{'|'.join(_TEENS[::-1])}|{_ONE})"
SPELT: Final = rf"(?:(?:{_BELOW_HUNDRED}|a) (?:hundred|thousand)(?:(?: and)? {_BELOW_HUNDRED})?|(?:a |two )?dozen|{_BELOW_HUNDRED})"
YEAR_SPELT: Final = (
    rf"(?:(?:nineteen|eighteen|seventeen|sixteen)[ -](?:hundred|(?:oh[ -])?(?:{_BELOW_HUNDRED}))"
    rf"|twenty[ -](?:{'|'.join(_TEENS[::-1])}|(?:twenty|thirty)(?:[ -](?:{_ONE}))?)"
    rf"|two thousand(?: and)?(?: (?:{'|'.join(_TEENS[::-1])}|twenty(?:[ -](?:{_ONE}))?|{_ONE}))?)"
)
NUMBER_WORDS: Final = (*ONES, *_TEENS, *_TENS, "dozen", "hundred", "thousand")
YEAR_WORDS: Final = ("sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thousand")
DECADES: Final = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")


def number(text: str) -> int:
    """24, 1,000, "twenty-five", "a hundred and twenty"."""
    if text[0].isdigit():
        return int(text.replace(",", ""))
    total = 0
    for word in re.split(r"[ -]", text):
        if word == "hundred":
            total = max(total, 1) * 100
        elif word == "thousand":
            total = max(total, 1) * 1000
        elif word == "dozen":
            total = max(total, 1) * 12
        elif word != "and":
            total += VALUE[word]
    return total


def spelt_year(text: str) -> int:
    """Of "nineteen ninety-seven", "two thousand and one", "twenty twenty-one"."""
    if text.startswith("two thousand"):
        return number(text)
    century, _, rest = text.replace("-", " ").partition(" ")
    return VALUE[century] * 100 + (0 if rest == "hundred" else number(rest))


def decade(text: str) -> int:
    """The first year of "1980s" (1980), "'80s" and "eighties" (80: its century is left out)."""
    if digits := re.sub(r"\D", "", text):
        return int(digits)
    century = {"nineteen": 1900, "eighteen": 1800}.get(text.partition(" ")[0], 0)
    return century + 10 * (2 + next(n for n, word in enumerate(DECADES) if text.endswith(word)))


_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
    "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second",
    "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth",
    "thirty-first",
)  # fmt: skip
ORDINAL: Final = {form: n for n, word in enumerate(_ORDINALS, 1) for form in (word, word.replace("-", " "))} | {
    f"{n}{'th' if 11 <= n <= 13 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}": n for n in range(1, 32)
}
COUNTED: Final = {word: n for word, n in ORDINAL.items() if n <= 4} | {"1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
