"""Text of others, made harmless: it is shown as it reads and never becomes markup, a link or a script.

Markdown is read by CommonMark (GitHub, Obsidian) and by Pandoc, each with extensions of its own: what any of them takes as a sign is escaped.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final
from urllib.parse import quote

# Controls, byte order marks, and the bidirectional overrides and isolates: an unclosed one turns round the text after it.
_HIDDEN: Final = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]")
_SURROGATES: Final = re.compile("[\ud800-\udfff]")

_SPACE: Final = re.compile(r"\s+")

_SIGN: Final = re.compile(
    r"""
    (?P<alone>  \$(?!\d) | (?<=\S)\$ | @(?=\w) | \#(?=\d) | :(?=[a-z][\w+-]*:) )   # mathematics, mentions, issues, emoji: GitHub looks for them after escapes are gone
  | (?P<angle>  < )
  | (?P<entity> &(?=\#?\w+;) )
  | (?P<sign>   [\\`*_\[\]{}|~^\#@$] | ={2,} | %{2,} | -{2,} | (?<=[A-Za-z]):(?=\S) | (?<=www)\.(?=\w) | !$ )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_OPENS_BLOCK: Final = re.compile(r"[-+:=>]|\(?(?:\d{1,9}|[a-z]|[ivxlcdm]+)(?=[.)](?:\s|$))", re.IGNORECASE)


def plain(text: str) -> str:
    """One line without characters that hide or turn round others."""
    if text.isprintable() and "  " not in text:
        return text
    return _SPACE.sub(" ", _SURROGATES.sub("\ufffd", _HIDDEN.sub("", text)))


def leftward(text: str) -> bool:
    """Whether its first letter is of a script that runs from right to left."""
    return next((kind in {"R", "AL"} for c in text if (kind := unicodedata.bidirectional(c)) in {"L", "R", "AL"}), False)


def markdown(text: str) -> str:
    """Plain text as Markdown that reads the same, wherever in a line it is put."""
    escaped = _SIGN.sub(_escape, plain(text).strip())
    opening = _OPENS_BLOCK.match(escaped)
    if not opening:
        return escaped
    if escaped[0] == "(":
        return "\\" + escaped
    cut = opening.end() if opening[0][0].isalnum() else 0
    return f"{escaped[:cut]}\\{escaped[cut:]}"


def emphasised(before: str, word: str, after: str) -> str:
    """A sentence with one stretch of it in italics, unless that would begin or end inside a word, where Markdown knows no italics."""
    before, word, after = plain(before), plain(word), plain(after)
    inside = before[-1:].isalnum() or after[:1].isalnum() or not (word[:1].isalnum() and word[-1:].isalnum())
    star = "" if inside else "*"
    parts = (markdown(before), " " if before[-1:] == " " else "", star, markdown(word), star, " " if after[:1] == " " else "", markdown(after))
    return "".join(parts)


def _escape(match: re.Match[str]) -> str:
    found = match[0]
    match match.lastgroup:
        case "alone":
            return f"<span>\\{found}</span>"
        case "angle":
            return "&lt;"
        case "entity":
            return "&amp;"
        case _:
            return "".join(f"\\{sign}" for sign in found)


def href(url: str) -> str:
    """A web address fit for a link in HTML and Markdown, "" for what is none: only http and https become links."""
    url = url.strip()
    return quote(url, safe="%/:?#@!$&*+,;=~-._'", errors="replace") if re.match(r"https?://[^\s/?#\\]", url, re.IGNORECASE) else ""


def path(address: str) -> str:
    """The address of a picture beside the report, as it stands in Markdown."""
    return quote(address.strip().replace("\\", "/"), safe="%/:?#@!&+,;=~-.", errors="replace")
