"""News articles in, a chronology that can be trusted out."""
