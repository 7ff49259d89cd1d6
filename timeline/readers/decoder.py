"""Bytes -> text, or an InputError that says what to do. UTF-8 alone: an encoding is never guessed, because a wrong guess reads well and is wrong."""

from __future__ import annotations

import codecs
from typing import Final

from timeline.errors import InputError

MARKS: Final = ((codecs.BOM_UTF32_LE, "UTF-32"), (codecs.BOM_UTF32_BE, "UTF-32"), (codecs.BOM_UTF16_LE, "UTF-16"), (codecs.BOM_UTF16_BE, "UTF-16"))
SAMPLE: Final = 4096


def check(where: str, data: bytes) -> None:
    """Refuse what is empty, UTF-16 or no text at all."""
    if not data.strip():
        raise InputError(where, "the file is empty", "put the article's text into it, or leave it out")
    for mark, name in MARKS:
        if data.startswith(mark):
            raise InputError(where, f"the text is {name}", f"save it as UTF-8 (iconv -f {name} -t UTF-8)")
    if b"\0" in data:
        pairs = data[:SAMPLE]
        even, odd, half = pairs[::2].count(0), pairs[1::2].count(0), len(pairs) // 2
        if half and max(even, odd) > 0.3 * half > 6 * min(even, odd):
            raise InputError(where, "the text is UTF-16 without a byte order mark", "save it as UTF-8 (iconv -f UTF-16LE -t UTF-8)")
        raise InputError(where, "not a text file (it holds NUL bytes)", "give the article as text, Markdown, JSON Lines or CSV")


def decode(where: str, data: bytes) -> str:
    """UTF-8, with or without its mark."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(
            where,
            f"not UTF-8 (byte 0x{data[error.start]:02x} in line {line})",
            "save it as UTF-8; if it comes from an older Windows: iconv -f WINDOWS-1252 -t UTF-8",
        ) from None
