"""An article with its time expressions as TimeML 1.2.1, laid out as TempEval-3 and the field's tools do (DOCID, DCT, TITLE, TEXT).

`t0` is the document creation time; what was counted from a day names the TIMEX3 of that day as its `anchorTimeID`, where there is one
(what was counted from a date told before: the date told last).
The text stands in TEXT character by character; characters that XML cannot hold become U+FFFD, one for one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape, quoteattr

from timeline.errors import OptionError
from timeline.model import Basis, TimexType
from timeline.symbol import Edge, Every

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.model import Article, Resolution, Sentence

_HEAD: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">\n\n'
)
_FORBIDDEN: Final = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_MODS: Final = frozenset(
    {"BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE", "START", "MID", "END", "APPROX"}
)

Read = tuple["Article", "Iterable[tuple[Sentence, Sequence[Resolution]]]"]


def render(read: Sequence[Read]) -> bytes:
    """One TimeML document. Raises OptionError where there is not one article: a TimeML file holds no more."""
    if len(read) != 1:
        raise OptionError(f"timeml: {len(read)} articles, and a TimeML document holds one; give a single article")
    (article, sentences), *_ = read
    day = article.published.isoformat()
    dct = f'<TIMEX3 tid="t0" type="DATE" value="{day}" temporalFunction="false" functionInDocument="CREATION_TIME">{day}</TIMEX3>'
    title = f"<TITLE>{_text(article.title)}</TITLE>\n\n" if article.title else ""
    body = _tagged(article, [r for _, found in sentences for r in found])
    return f"{_HEAD}<DOCID>{_text(article.id)}</DOCID>\n\n<DCT>{dct}</DCT>\n\n{title}<TEXT>{body}</TEXT>\n\n</TimeML>\n".encode()


def _tagged(article: Article, found: Sequence[Resolution]) -> str:
    out = []
    days = {article.published.isoformat(): "t0"}
    told = ""
    end = 0
    for n, r in enumerate(found, 1):
        anchor = told if r.basis is Basis.MENTIONED else days.get(r.anchor.isoformat(), "") if r.anchor and r.basis is not Basis.EXPLICIT else ""
        out += [_text(article.text[end : r.start]), f"<TIMEX3 {_attributes(r, f't{n}', anchor)}>{_text(article.text[r.start : r.end])}</TIMEX3>"]
        if r.interval is not None and r.type is TimexType.DATE:
            days.setdefault(r.value, f"t{n}")
            told = f"t{n}"
        end = r.end
    return "".join(out) + _text(article.text[end:])


def _attributes(r: Resolution, tid: str, anchor: str) -> str:
    """`anchor`: the tid of the TIMEX3 that it was counted from, "" where there is none."""
    pairs = [("tid", tid), ("type", r.type.value), ("value", r.value)]
    if r.mod in _MODS:
        pairs.append(("mod", r.mod))
    every = r.symbol.of if isinstance(r.symbol, Edge) else r.symbol
    if isinstance(every, Every):
        pairs += [(name, value) for name, value in (("quant", every.quant), ("freq", every.freq)) if value]
    pairs.append(("temporalFunction", "false" if r.basis is Basis.EXPLICIT else "true"))
    if anchor:
        pairs.append(("anchorTimeID", anchor))
    return " ".join(f"{name}={quoteattr(value)}" for name, value in pairs)


def _text(text: str) -> str:
    return escape(_FORBIDDEN.sub("\ufffd", text), {"\r": "&#13;"})
