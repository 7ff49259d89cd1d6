"""Where a page that was flattened to one line runs on: a headline, a caption or a kicker into the text, highlights into each other.

Nothing but a capital letter tells where the next one begins, so it is asked for more: a word that opens sentences, a common word that the
article elsewhere writes small, a full name told a second time.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.clauses import parse
from timeline.grammar.happenings import REPORTS, ZERO_THAT
from timeline.grammar.lexicon import CLOSED, TAGS, low
from timeline.grammar.people import person_among

if TYPE_CHECKING:
    from collections.abc import Iterator

HIGHLIGHT: Final = re.compile(r" (?=NEW: [A-Z]|Editor['’]s [Nn]ote: |(?<=[a-z] )However, [a-z]|(?<=[a-z] )Ahead of the [a-z]|(?<=[a-z\d] )On \d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\(Updated? \d)(?<=\S )|\((?<!\S\()Updated? \d[^()]{3,70}\)(?: -+)? (?=\S)")
"""Story highlights and a live page's entries run together: "... late on Monday NEW: A ship ..."."""
RUN_ON: Final = re.compile(r"\b(?:[A-Z][A-Z'’-]* ){3,}[A-Z]{3,} (?=[A-Z][a-z]|A [a-z])|[A-Z]{4} (?=(?:The|An?) [a-z])|\b(\w*[a-z]) (?=(?:The|An?|She|He|They) (?:[A-Z][a-z]+(?:ish|[eai]n|ese|ch) )?(?!is\b|of\b)[a-z][\w-]+ [a-z])")
"""A caption, a link or a kicker run into the text behind it: "on the spread of the fever The couple have been named"."""
LEADING_ON: Final = frozenset(["of", "by", "in", "to", "on", "as", "at", "for", "from", "with", "and", "told", "called", "into", "said", "titled", "named", "vitamin", "grade", "group", "type", "plan", "hepatitis", "influenza", "series", "class"])
"""Words before a name or a letter: "praised by The old Gazette", "vitamin A"."""
ANEW: Final = re.compile(r" (?=[A-Z])(?:(?:(?<=[a-z] )|(?<=[A-Z]{4} ))(?:The|An?|She|He|They) |(?<=[A-Z]{3} )(?:[A-Z]|A )[a-z])")
"""Without it nothing runs on; it is looked for from blank to blank."""
HEAD: Final = 700
"""Characters of an article in which a head may run into the text."""
LEAST: Final = 3
"""Words of a headline or caption."""
REACH: Final = 25
"""Words within which a sentence has its verb."""
_OPENERS: Final = wordset("The A An It He She They There In On At After More Some Many Most When As While For With His Her Their This These But If Two Three Four Five Six Seven Eight Nine Ten Thousands Hundreds Dozens Scores Nearly Almost About Around Former Last Since During")
_QUANTITIES: Final = wordset("Millions Tens Thousands Hundreds Dozens Scores")
_ARTICLES: Final = frozenset({"The", "A", "An"})
_BEFORE_NAMES: Final = _OPENERS - wordset("A An It He She They There")
_MEDIA: Final = wordset("newspaper paper daily magazine film movie show song book album band series novel programme program drama musical broadcaster")
# They stay with what follows.
_BOUND: Final = frozenset("idtTwkcmbhzefysVG")
_VERBS: Final = frozenset("bhvmz")
_WORD: Final = re.compile(r"\S+")
_MARKS: Final = "\"'“”‘’().,;:!?"


def heads(text: str, start: int, end: int) -> Iterator[int]:
    """Offsets within text[start:end], in the head of an article, at which its text begins."""
    found = [*_WORD.finditer(text, start, min(end, start + HEAD))]
    words = [one[0] for one in found]
    last = 0
    for n in range(LEAST, len(words) - 2):
        word, before = words[n], words[n - 1]
        counted = word.isdigit() and before.islower() and TAGS[words[n + 1]] in "vE"  # "one aim: civil war 150 died in a day"
        if word in _ARTICLES and before.endswith(("'s", "’s")) and words[n + 1][0].isupper():
            continue  # "the theft of Munch's The Scream"
        if not (word[0].isupper() or counted) or n - last < LEAST or not (before[-1].isalnum() or before[-1] in "”'’") or (_bound(before) and not _closes(words, n)):
            continue
        if (counted or _opens(text, words, n, last) or (last == 0 and _after_headline(words, n))) and _has_verb(words, n) and not _quoted(text, start, found[n].start()):
            last = n
            yield found[n].start()


def _opens(text: str, words: list[str], n: int, first: int) -> bool:
    """Whether the capital of word `n` is that of a sentence; `first`: the word that the one before it began with."""
    word, before, after = words[n], words[n - 1], words[n + 1]
    plain = before[0].islower() or before[0].isdigit()
    if word in _QUANTITIES and after == "of":
        return True  # "Washes Ashore in the Gulf Millions of gallons have leaked"
    if word in _ARTICLES and not plain and (after[0].islower() or words[n + 2][0].islower()) and _titled(words[first + (first > 0) : n]):
        return True  # "Historic Rescue Set in Motion The Berg administration yesterday ..."
    done = plain and TAGS[before] in "EvA"  # "hired The Northern Group", but "found The bridge is"
    if word in _OPENERS:
        return (plain or _in_small(words[first + 1 : n])) and (after[0].islower() or after[0].isdigit() or "-" in after or word == "The" or (word in _BEFORE_NAMES and plain)) and not (done and after[0].isupper())
    common = word.isalpha() and after[0].islower() and ((plain and not done) or (word.endswith("s") and person_among([word.lower()]) and _in_small(words[first + 1 : n])))
    if common and (_written(text, word.lower()) or (plain and word in _SPEAKING and (TAGS[after] in _VERBS or before.isdigit()))):
        return True  # "from under the rubble Rescuers have pulled a boy free"
    again = (after[0].isupper() or (words[n + 2][0].isupper() and low(word) not in CLOSED)) and after[-1].isalnum() and any(words[k : k + 2] == [word, after] for k in range(first, n - 1))
    return plain and again and not person_among([before])


def _titled(words: list[str]) -> bool:
    """Whether a headline has a capital for each word that is not small by nature."""
    return sum(word[0].isupper() for word in words) > LEAST and all(not word[0].islower() or word in CLOSED for word in words)


def _closes(words: list[str], n: int) -> bool:
    """Whether what was quoted ends before word `n`."""
    return words[n - 1][-1] in "'’" and any(word[0] in "'‘`" for word in words[:n])


def _written(text: str, word: str) -> bool:
    """Whether an article has a word by itself; the first tests spare cutting it into words."""
    return f" {word} " in text or (word in text and word in text.split())


def _after_headline(words: list[str], n: int) -> bool:
    """Whether the words up to `n` are a headline in the present tense, or of what is to be, and a subject with its verb follows."""
    before, head = words[n - 1], words[:n]
    ahead = next((k for k in range(n, len(words)) if words[k][0].islower()), n)
    verbs = [TAGS[word] for word in words[ahead : ahead + 2] if words[ahead].isalpha()]
    if not before.islower() or TAGS[before] not in "nFGr" or n > _LONGEST or not _PLAIN.isdisjoint(map(str.lower, head)) or low(words[0]) in CLOSED:
        return False
    if ahead == n + 1 and words[n] not in _SPEAKING:
        return False  # "frees sailors Britain had sent"
    if (verbs[:1] != ["E"] and _FINITE.isdisjoint(verbs)) or (person_among([before]) and not before.endswith("s")) or before in REPORTS:
        return False  # "the actor John Lund has sailed", "drops claim Lund sailed"
    told = parse(f"{' '.join(head)}.", ())
    if not told.clauses:
        return "ta" in told.tags and "to" in head
    first = told.clauses[0]
    return len(told.clauses) == 1 and first.group.tags == "V" and (first.group.lemma not in ZERO_THAT or n - first.group.end >= LEAST) and first.subject == (0, first.group.start) and first.opener not in CLOSED


_SPEAKING: Final = wordset("Police Officials Authorities Prosecutors Investigators Scientists Researchers Doctors Experts Residents Witnesses Activists Rebels Protesters Troops Rescuers Jurors Lawyers Relatives Survivors Soldiers Firefighters Campaigners Demonstrators Fans Workers Engineers Lawmakers Ministers")
# No headline has these.
_PLAIN: Final = wordset("is are was were has have had been the")
_FINITE: Final = frozenset("bhvm")
_LONGEST: Final = 14
"""Words of a headline."""


def _quoted(text: str, start: int, at: int) -> bool:
    """Whether what is quoted goes on."""
    return text.count("“", start, at) > text.count("”", start, at) or text.count('"', start, at) % 2 == 1


def _bound(before: str) -> bool:
    """Whether a word goes on with the next, whatever that is."""
    word = low(before.strip(_MARKS))
    return word in LEADING_ON or word in _MEDIA or (TAGS[word] in _BOUND and (before[0].islower() or word in CLOSED))


def _in_small(words: list[str]) -> bool:
    """Whether a headline is written like a sentence, with a small letter for common words."""
    return any(word.islower() and word not in CLOSED and len(word) > LEAST for word in words)


def _has_verb(words: list[str], at: int) -> bool:
    following = words[at + 1 : at + REACH]
    stop = next((n for n, word in enumerate(following) if word[-1] in ".!?"), len(following) - 1)
    return any(TAGS[word.strip(_MARKS)] in _VERBS or word.endswith("ed") for word in following[: stop + 1])
