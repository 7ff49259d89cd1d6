"""Somebody speaks up: a demand, a threat, a condemnation. It is another happening than what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from timeline import terms
from timeline.model import MentionKind

if TYPE_CHECKING:
    from timeline.model import Mention

_VERBS: Final = """
    accuse admit allege apologise apologize appeal argue ask assert blame caution claim comment complain condemn congratulate criticise criticize decry defend demand denounce deny describe dismiss express hail insist invite
    lament order oppose pledge praise promise propose protest question react reaffirm rebuke reject reply request respond slam suggest swear thank threaten urge vow warn welcome
"""
_WITHIN: Final = "threaten vow pledge promise condemn denounce criticise criticize oppose"
"""Those that may stand before the act: "threatened to fire"."""
_REACTING: Final = frozenset(_VERBS.split())
_STEMS: Final = frozenset(terms.stems(_WITHIN))


def reacts(mention: Mention) -> bool:
    return mention.trigger in _REACTING or not _STEMS.isdisjoint(mention.words if mention.kind is MentionKind.STATEMENT else mention.clause)
