"""Where a sentence stands in its article, and what it names."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Article, Resolution, Sentence
    from timeline.names import Name


@dataclass(slots=True)
class Place:
    """Where a sentence stands: its article, the number it has among `sentences`, and how many told sentences came before it."""

    article: Article
    sentences: Sequence[Sentence]
    all_names: Sequence[tuple[Name, ...]]
    number: int
    lead: int
    resolutions: tuple[Resolution, ...]
    topic: str = ""
    """Whom its article is about, "" where nobody knows."""
    sentence: Sentence = field(init=False)
    names: tuple[Name, ...] = field(init=False)
    language: str = field(init=False)

    def __post_init__(self) -> None:
        self.sentence = self.sentences[self.number]
        self.names = self.all_names[self.number]
        self.language = self.sentence.passage.language or self.article.language or "en"

    def runs_on(self) -> bool:
        """Whether the sentence is a title or a caption that runs into the next on its line: no part of what is told in order."""
        after = self.number + 1
        return self.sentence.text[-1].isalnum() and after < len(self.sentences) and self.article.text[self.sentence.end : self.sentences[after].start] == " "
