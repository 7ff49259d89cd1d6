"""Sentences that only point back to what the article has told: "The accident happened at noon", "ten more were hurt in the attack"."""

from __future__ import annotations

import re
from typing import Final

from timeline.grammar import words as wordset

_EVENTS: Final = "accident|attack|blast|blaze|bombing|clash|collision|crash|derailment|disaster|event|explosion|fire|incident|killing|murder|raid|shooting|stabbing|tragedy"
_VERBS: Final = ("occurred", "happened", "took place", "unfolded", "began", "started")
_HAPPENED: Final = re.compile(rf"\b(?:(?:the|this) (?:\w+ )?(?:{_EVENTS})|it(?: all)?) (?:\w+ly )?(?:{'|'.join(_VERBS)})\b", re.IGNORECASE)
_STRUCK: Final = wordset("attack bomb blow burn burst collapse collide crash derail die explode fall fire hit hurt injure kill overturn plough plow ram run shoot sink stab storm strike trap wound")


def may_echo(trigger: str) -> bool:
    """Whether an act is such that "the accident happened on Monday" may tell its day."""
    return trigger in _STRUCK


def is_echo(clause: str) -> bool:
    """Whether a clause says of something told before that it happened, and when."""
    return any(map(clause.lower().__contains__, _VERBS)) and _HAPPENED.search(clause) is not None
