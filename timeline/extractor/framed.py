"""Days that a passage gives to its sentences: the date under a quoted post, the date over a section."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.extractor import mentions
from timeline.extractor.tense import HISTORIC
from timeline.grammar.happenings import REPORTS
from timeline.model import Mention, MentionKind, PassageKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Article, Resolution, Sentence

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


# An article that collects what people post: "Twitter reacts to ...".
_COLLECTED: Final = re.compile(r"\b(?:reacts?|reactions?|tweets?|twitter|social media|fans)\b", re.IGNORECASE)
_MAY: Final = re.compile(r" (?:may|might|could) ")


def dated(mention: Mention, article: Article, sentences: Sequence[Sentence], resolutions: Sequence[tuple[Resolution, ...]]) -> Mention:
    """An undated act of a post or section, on the day of that passage; others as they are, and so what a post only jokes about or holds possible."""
    sentence = sentences[mention.evidence.sentence]
    posted = sentence.passage.kind is PassageKind.POST
    if not (posted or sentence.passage.kind is PassageKind.SECTION) or not mention.title:
        return mention
    if not posted and mention.kind is not MentionKind.STATEMENT and mention.trigger not in HISTORIC | REPORTS and f" {mention.trigger}s " in f"{mention.title} ":
        return mention._replace(kind=MentionKind.RETELLING, title="")  # a programme's: "Ida Berg presents the evening show"
    if posted and (_COLLECTED.search(article.title) or _MAY.search(mention.title)):
        return mention._replace(kind=MentionKind.RETELLING, title="")
    frame = _frame(mention.evidence.sentence, sentences, resolutions)
    if frame is None or frame.interval is None:
        return mention
    way = "the post bears this date" if posted else "the section bears this date"
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
