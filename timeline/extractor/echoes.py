"""Sentences that only point back to what the article has told: "The accident happened at noon", "ten more were hurt in the attack"."""

from __future__ import annotations

import re
from typing import Final

from timeline.grammar import words as wordset

_EVENTS: Final = "accident|attack|blast|blaze|bombing|clash|collision|crash|derailment|disaster|event|explosion|fire|incident|killing|murder|raid|shooting|stabbing|tragedy"
_HAPPENED: Final = re.compile(rf"\b(?:(?:the|this) (?:\w+ )?(?:{_EVENTS})|it(?: all)?) (?:\w+ly )?(?:occurred|happened|took place|unfolded|began|started)\b", re.IGNORECASE)
CASUALTIES: Final = wordset("die kill injure wound hurt hospitalise hospitalize trap")


def is_echo(clause: str) -> bool:
    """Whether a clause says of something told before that it happened, and when."""
    return _HAPPENED.search(clause) is not None
