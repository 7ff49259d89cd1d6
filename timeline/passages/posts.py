"""Posts quoted inside an article: "text — Name (@name) November 18, 2021". The post's day anchors the post's own sentences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.passages import sections

if TYPE_CHECKING:
    from datetime import date

SIGNATURE: Final = re.compile(rf"(?:—|–|--)\s?[^\n()@]{{1,60}}\(@\w{{1,30}}\),?(?:\s+{sections.DAY})?")


def day(signature: re.Match[str], published: date) -> date | None:
    """The post's day, None where its signature names none."""
    if not (signature["iso"] or signature["d1"] or signature["d2"]):
        return None
    return sections.read(signature, published)
