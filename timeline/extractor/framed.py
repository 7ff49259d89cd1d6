"""Days that a passage gives to its sentences: the date under a quoted post, the date over a section."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from timeline.extractor import mentions
from timeline.model import Mention, MentionKind, PassageKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Resolution, Sentence

_LITTLE: Final = 6
"""Letters beside the date that a heading or signature may still have ("Updated")."""
_FAR: Final = 40


def is_frame(sentence: Sentence, resolutions: tuple[Resolution, ...]) -> bool:
    """A signature of a post, or a heading that is nothing but a date."""
    if not resolutions:
        return False
    if "(@" in sentence.text and sentence.passage.kind is PassageKind.POST:
        return True
    covered = sum([r.end - r.start for r in resolutions])
    return len(sentence.text) - covered <= _LITTLE


def dated(mention: Mention, sentences: Sequence[Sentence], resolutions: Sequence[tuple[Resolution, ...]]) -> Mention:
    """An undated act of a post or section, on the day of that passage; others as they are."""
    sentence = sentences[mention.evidence.sentence]
    if sentence.passage.kind not in {PassageKind.POST, PassageKind.SECTION} or not mention.title:
        return mention
    frame = _frame(mention.evidence.sentence, sentences, resolutions)
    if frame is None or frame.interval is None:
        return mention
    way = "the post bears this date" if sentence.passage.kind is PassageKind.POST else "the section bears this date"
    evidence = mentions.dated(mention.evidence, frame, frame.interval, f" ({way})")
    return mention._replace(kind=MentionKind.HAPPENING, evidence=evidence)


def _frame(number: int, sentences: Sequence[Sentence], resolutions: Sequence[tuple[Resolution, ...]]) -> Resolution | None:
    """The expression that dates the passage of a sentence: below a post, above a section."""
    passage = sentences[number].passage
    step = 1 if passage.kind is PassageKind.POST else -1
    for at in range(number + step, number + step * _FAR, step):
        if not 0 <= at < len(sentences) or sentences[at].passage.kind is not passage.kind or sentences[at].passage.anchor != passage.anchor:
            return None
        if is_frame(sentences[at], resolutions[at]):
            return next((r for r in resolutions[at] if r.interval is not None and r.interval.start == passage.anchor), None)
    return None
