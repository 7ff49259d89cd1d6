"""Captions and credits: what stands under a picture. It may name a day and an act, yet it retells what the text tells."""

from __future__ import annotations

import re
from typing import Final

AGENCY: Final = r"(?:AP|Reuters|REUTERS|AFP|EPA|PA|Getty(?: Images)?|Associated Press|Xinhua|dpa|DPA|ANSA|EFE|TASS|Sputnik|Bloomberg|Shutterstock|iStock|Alamy|Rex|Splash News|SWNS)"

CAPTION: Final = re.compile(
    r"(?:FILE(?: PHOTO)?\b\s*[-–—:]|(?:file|undated|handout) (?:photo|picture|image)\b\s*[-–—:]"
    r"|(?i:(?:image|media|photo|picture|video)\s+(?:copyright|caption|credit|source)\b|enlarge this image|toggle caption|image:|photo(?:graph)?(?:s)?:|picture:|pictured:|caption:|hide caption)"
    r"|(?i:(?:photos?|pictures?|gallery|in pictures):? [^.]{5,60}: )"
    rf"|{AGENCY}(?::Associated Press)?(?:\s*[-–/•]\s*\S+)? [A-Z][^\n]*[^.!?:…\"”]$)",
)
CREDIT: Final = re.compile(
    r"(?i:(?:photo(?:graph|graphy|s)?|image|picture|video|credit|credits|source|illustration|graphic|via|courtesy)s?(?: (?:by|credit|courtesy|of))*\s*[:/])[^\n]{0,90}"
    rf"|\(?(?:[A-Z][\w.'’-]+ ){{0,4}}[A-Z][\w.'’-]*\s?/\s?{AGENCY}[^\n]{{0,40}}|{AGENCY}(?:\s*[/•]\s*{AGENCY})*"
)
"""A line that only says whose picture it is."""
CREDITED: Final = re.compile(
    rf"(?:\((?:[^()]*/\s?)?(?:{AGENCY}|[^()]*\b(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Ff]ile)s?\b[^()]*)(?:/[^()]*)?\)"
    rf"|©\s?[^.]{{2,60}}|(?:Photograph|Photo|Picture|Image|Credit)s?(?: credit)?:\s?[^.]{{2,60}}|\[?[A-Z][\w.'’-]+ [A-Z][\w.'’-]+/{AGENCY}\]?)\.?$"
)
"""A line that ends by saying whose picture it is."""
OF_A_PICTURE: Final = re.compile(
    r"\b(?:in this (?:[\w.,]+ ){0,6}(?:file )?(?:photo|picture|image|frame|still|video image)\b|(?:is|are|was|were) (?:seen|pictured|shown|photographed) (?:in|on|at|here|during|after|as|near|inside|outside)\b"
    r"|poses? for (?:photographers|a photo|pictures)\b|this (?:undated|handout|combination) (?:photo|picture|image)\b|\(?(?:L|left|right|R|C|center|centre)\)?, (?:and|speaks|shakes|meets|walks|talks)\b)"
)


def matches(line: str) -> bool:
    """Whether the line is a caption or a credit by its own words."""
    return bool(
        CAPTION.match(line)
        or CREDIT.fullmatch(line)
        or (len(line) <= 450 and CREDITED.search(line))
        or (len(line) <= 450 and OF_A_PICTURE.search(line) and "said" not in line)
    )
