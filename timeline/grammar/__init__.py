"""A small grammar of English news prose: words with tags, verb groups, clauses. Knows nothing of articles or dates."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """A list of words as a set."""
    return frozenset(text.split())
