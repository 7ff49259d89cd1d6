"""What a sentence only asks the reader, or somebody posted, chanted or shouted: the article itself tells none of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.model import PassageKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.extractor.days import Day
    from timeline.model import Sentence

_BODY: Final = PassageKind.BODY
# Somebody's post, shown in the article without its date; so is what ends in "!".
_POSTED: Final = re.compile(r"pic\.twitter\.com/|\bt\.co/")
_EXCLAIMED: Final = re.compile(r"! *(?:$|https?:|pic\.|t\.co|[—–-] )")
_CHANTED: Final = re.compile(r"[\"”],? (?:[\w’'-]+ ){1,5}(?:chant(?:ed|ing)|shout(?:ed|ing)|yelled|screamed|sang|cried)\b")


def is_posted(text: str, kind: PassageKind) -> bool:
    """Whether somebody posted, chanted or shouted it rather than the article tells it."""
    return (kind is _BODY and ".co" in text and _POSTED.search(text) is not None) or (text[0] in '“"' and _CHANTED.search(text) is not None) or ("!" in text and _EXCLAIMED.search(text) is not None)


def is_asked(sentence: Sentence, days: Sequence[Day]) -> bool:
    """Whether it is a question, whole or behind a colon, and no quotation of one; or tells the reader to do something."""
    text = sentence.text
    if text[-1] == "?" and days and (colon := text.rfind(": ")) > 0:
        return _ASKING.match(text) is not None or any(d.resolution.start - sentence.start > colon for d in days)  # "On Tuesday he left, to one question: who is next?"
    return text[-1] == "?" or (text[-2:-1] == "?" and text[0] in "“\"‘'") or (":" not in text and _TO_READERS.match(text) is not None)


_ASKING: Final = re.compile(r"(?:Who|What|Which|When|Where|Why|How|Did|Does|Do|Is|Are|Was|Were|Will|Would|Should|Could|Can|Has|Have|May|Might) ")
_TO_READERS: Final = re.compile(r"(?:Tune in|Click (?:here|on|the)|Listen to|Join us|Follow us|Watch (?:[A-Z][\w.]*['’]s|the|this|how|as|a)) ")
