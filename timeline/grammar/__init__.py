"""A small grammar of English news prose: words with tags, verb groups, clauses. Knows nothing of articles or dates."""
