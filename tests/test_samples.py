"""The samples, as someone reads them who must brief from them: each happening once, on its day, with those who tell it."""

from __future__ import annotations

from itertools import combinations

import pytest

import timeline

# first day, how many sources tell it at least, words of sentences that tell it: each list is one event
WANTED = [
    ("2021-11-08", 1, ["turned back several attempts"]),
    ("2021-11-09", 3, ["Poland closed its border crossing", "Poland closed the crossing at Kuznica three days ago", "it closed the crossing there", "Poland shut the crossing the next day"]),
    ("2021-11-09", 1, ["visited troops at the border"]),
    ("2021-11-09", 1, ["Lithuania declared"]),
    ("2021-11-09", 1, ["discussed the standoff"]),
    ("2021-11-10", 1, ["called the Russian president"]),
    ("2021-11-10", 2, ["Russia sent two long-range bombers", "Moscow dispatched two bombers"]),
    ("2021-11-10", 1, ["Ursula von der Leyen said"]),
    ("2021-11-11", 1, ["for the second day in a row"]),
    ("2021-11-11", 2, ["threatened on Thursday to stop the transit", "threatened to cut the transit"]),
    ("2021-11-11", 1, ["foreign ministry confirmed"]),
    ("2021-11-11", 1, ["Security Council had met"]),
    ("2021-11-12", 1, ["The Kremlin said"]),
    ("2021-11-12", 2, ["aviation authority today banned", "Turkey barred citizens"]),
    ("2021-11-12", 1, ["Two Russian paratroopers died"]),
    ("2021-11-12", 1, ["body of a young Syrian man"]),
    ("2021-11-15", 2, ["agreed on Monday to extend", "agreed on the outline"]),
    ("2021-11-15", 1, ["spoke with Alexander Lukashenko by telephone"]),
    ("2021-11-16", 2, ["fired water cannon", "had used water cannon"]),
    ("2021-11-17", 1, ["Estonia called up"]),
    ("2021-11-17", 1, ["talked by telephone again"]),
    ("2021-11-18", 2, ["Iraqis flew home", "431 Iraqis"]),
    ("2021-11-18", 1, ["cleared the main camps"]),
    ("2021-11-18", 1, ["growing number of NATO flights"]),
    ("2021-11-18", 1, ["accused Western countries"]),
    ("2021-11-19", 1, ["interview with the BBC"]),
]


@pytest.fixture(scope="module")
def samples(root):
    return timeline.build([root / "seeds"])


def holding(tl, day, words):
    """Events that begin on that day and have a sentence with these words among what tells them with a day."""
    return [e for e in tl.events if str(e.start) == day and any(words in item.quote and item.basis != "retold" for item in e.evidence)]


@pytest.mark.parametrize(("day", "sources", "tellings"), WANTED, ids=[row[2][0] for row in WANTED])
def test_a_happening_is_there_once_with_all_who_tell_it(samples, day, sources, tellings):
    found = [holding(samples, day, words) for words in tellings]
    assert all(found), [words for words, events in zip(tellings, found, strict=True) if not events]
    together = set.intersection(*({e.id for e in events} for events in found))
    assert together
    assert any(len(e.sources) >= sources for e in samples.events if e.id in together)


def test_two_acts_of_one_day_stay_two(samples):
    ids = {row[2][0]: {e.id for e in holding(samples, row[0], row[2][0])} for row in WANTED}
    assert not [pair for pair in combinations(ids, 2) if ids[pair[0]] & ids[pair[1]]]


def test_every_event_has_a_title_that_fits(samples):
    assert not [e for e in samples.events if not 0 < len(e.title) <= 70]


def test_no_event_on_a_day_that_no_sentence_gives(samples):
    for event in samples.events:
        assert any(item.when is not None and item.when.overlaps(event.when) for item in event.evidence)
