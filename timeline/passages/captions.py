"""Captions and credits: what stands under a picture. It may name a day and an act, yet it tells again what the text tells."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.passages.sections import DAY

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_AGENCY: Final = (
    r"(?:AP|Reuters|REUTERS|AFP|EPA|PA|Getty(?: Images)?|Associated Press|Xinhua|dpa|DPA|ANSA|EFE|TASS|Sputnik|Bloomberg|Shutterstock|iStock|Alamy|Rex"
    r"|Splash News|SWNS|picture[- ]alliance|imago|IMAGO|Keystone)"
)
OPENS: Final = re.compile(
    r"FILE(?: PHOTO)?\b\s*[-–—:]|(?i:(?:file|undated|handout) (?:photo|picture|image)\b\s*[-–—:]"
    r"|(?:image|media|photo|picture|video|bild|foto)\s+(?:copyright|caption|credit|source)\b|enlarge (?:this )?image|toggle caption|hide caption"
    r"|(?:image|photo(?:graph)?s?|pictured?|caption|gallery|bildunterschrift|legende|légende)\s?:|!\[)"
    rf"|{_AGENCY}(?::Associated Press)?(?:\s*[-–/•]\s*\S+)? [A-Z][^\n]*[^.!?:…\"”]$|©\s?\S",
)
"""How a caption may begin."""
CREDIT: Final = re.compile(
    r"(?i:(?:photo(?:graph|graphy|s)?|image|picture|video|credit|source|illustration|graphic|courtesy|foto|bild|quelle|crédit(?: photo)?)s?(?: (?:by|credit|courtesy|of))*\s*[:/])[^\n]{0,90}"
    rf"|\(?(?:[A-Z][\w.'’-]+ ){{0,4}}[A-Z][\w.'’-]*\s?/\s?{_AGENCY}[^\n]{{0,40}}|{_AGENCY}(?:\s*[/•]\s*{_AGENCY})*"
)
"""A line that only says whose picture it is."""
CREDITED: Final = re.compile(
    rf"(?:\([^()]{{2,60}}/[^()]{{2,60}}\)|\((?:[^()]*\b(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Ff]ile)s?\b[^()]*)\)"
    rf"|©\s?[^.]{{2,60}}|(?:Photograph|Photo|Picture|Image|Credit|Foto|Bild)s?(?: credit)?:\s?[^.]{{2,60}}|\[?[A-Z][\w.'’-]+ [A-Z][\w.'’-]+/{_AGENCY}\]?)\.?$"
)
"""A line that ends by saying whose picture it is."""
AGENCY_LAST: Final = re.compile(rf"\({_AGENCY}\)\.?$")
PICTURED: Final = re.compile(
    r"\b(?:in this (?:[\w.,]+ ){0,6}(?:file )?(?:photo|picture|image|frame|still|video image)\b|poses? for (?:photographers|a photo|pictures)\b"
    r"|this (?:undated|handout|combination) (?:photo|picture|image)\b"
    r"|(?:is|are) (?:seen|pictured|shown|photographed) (?:in|on|at|here|during|after|near|inside|outside|behind|with)\b)"
)
DATED: Final = re.compile(rf"(?<!\bon)(?<!\bof)(?<!\bby)(?<!\bto)(?<!\bin)(?<!since)(?<!until)(?<!from)(?<!before)(?<!after)(?:,|(?<=[a-z]))\s{DAY}\.?$")
"""A line that ends in a full date without a preposition, as agencies caption: "... in Lisbon, March 5, 2021."."""
SENTENCE_END: Final = re.compile(r"[^\W\d_]{3}[.!?][\"”’')\]]*\s+[\"“‘(]?[A-Z]")
ENDS: Final = tuple(".!?…:;,–—-")
QUOTES: Final = "\"”’')]»“*_ "
LONGEST: Final = 450


def matches(line: str) -> bool:
    """Whether the line is a caption or a credit by its own words."""
    if OPENS.match(line) or CREDIT.fullmatch(line):
        return True
    if len(line) > LONGEST:
        return False
    if CREDITED.search(line):
        return True
    if SENTENCE_END.search(line):
        return False
    dated = DATED.search(line)
    return bool(AGENCY_LAST.search(line) or PICTURED.search(line) or (dated and (dated["y1"] or dated["y2"]) and " said" not in line))


def unpunctuated(line: str) -> bool:
    """One stretch without a full stop or a colon, as captions, subheads, pull quotes and links are."""
    return len(line) <= LONGEST and not line.rstrip(QUOTES).endswith(ENDS) and not SENTENCE_END.search(line)


class Repeats:
    """Tells a line that an earlier or later sentence of the article begins with: a caption or a pull quote taken from the text."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._heads: dict[tuple[str, ...], list[tuple[int, tuple[str, ...]]]] = {}
        for number, line in enumerate(lines):
            for sentence in _sentences(line):
                if len(sentence) >= LEAST:
                    self._heads.setdefault(sentence[:LEAST], []).append((number, sentence))

    def has(self, number: int, line: str) -> bool:
        """Whether another line, before it or, where it has no full stop, after it, has a sentence that begins with all its words."""
        said = _sentences(line)
        if len(said) != 1 or len(words := said[0]) < LEAST:
            return False
        later = unpunctuated(line)
        return any(
            other != number and (later or other < number) and sentence[: len(words)] == words for other, sentence in self._heads.get(words[:LEAST], ())
        )


LEAST: Final = 5
"""Words that make a repetition no accident."""


def _sentences(line: str) -> Sequence[tuple[str, ...]]:
    return [tuple(re.findall(r"\w+", part.casefold())) for part in re.split(r"(?<=[.!?…])[\"”’')]*\s+", line)]
