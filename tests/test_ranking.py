"""Which days and events come first, in which words, and what the topic is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings, strategies as st
from tellings import on, read, tell
from test_merger import many

from timeline import Article, build, interval, ranking
from timeline.merger import merge
from timeline.model import MentionKind


def ranked(readings, topic=()):
    return ranking.rank(merge(readings), readings, topic)


def blast(n: int, day: int, published: int | None = None):
    told = tell(f"A blast in the harbour depot killed workers on Tuesday, {['police', 'firemen', 'witnesses', 'dockers'][n % 4]} said.", on(day), words="on Tuesday")
    return read(f"blast{n}", on(day if published is None else published), told, title="Harbour depot blast")


def talk(n: int, day: int):
    return read(f"talk{n}", on(day), tell("A choir sang in the old town hall on Friday evening.", on(day), words="on Friday"), title="Choir sings")


def best(events):
    return max(events, key=lambda e: e.salience)


def test_the_day_that_most_articles_tell_of_weighs_most():
    events, _ = ranked([*(blast(n, 0) for n in range(4)), talk(0, 3)])
    assert best(events).start == on(0)
    assert best(events).salience == 1.0
    assert all(0 <= e.salience <= 1 for e in events)


def test_papers_that_keep_telling_count_more_than_one_day_of_papers():
    flood, lasting = [blast(n, 0, 1) for n in range(4)], [blast(n + 4, 9, 10 + n) for n in range(4)]
    events, _ = ranked([*flood, *lasting])
    assert best(events).start == on(9)


def test_what_is_still_to_come_weighs_less():
    events, _ = ranked([blast(0, 5, 0), blast(1, 9, 10)])
    assert best(events).start == on(9)


def test_topic_words_choose_the_sentence_that_stands_for_an_event():
    told = [
        tell("Engineers closed the harbour bridge on Tuesday when a girder cracked in the frost.", on(0), words="on Tuesday"),
        tell("The harbour bridge was closed on Tuesday, and ferry tickets sold out when the girder cracked.", on(0), words="on Tuesday"),
    ]
    readings = [read(f"a{n}", on(1), one, title="Harbour bridge closed") for n, one in enumerate(told)]
    events, topic = ranked(readings, ("ferry tickets",))
    assert topic == ("ferry tickets",)
    assert "ferry tickets" in events[0].summary.split(". ")[0]


@pytest.mark.parametrize("articles", [2, 14])
def test_no_event_is_stood_for_by_what_points_back_or_does_not_tell_its_title(articles):
    news = tell("Oslo condemned the harbour attack.", on(0), words="", title="Oslo condemned the harbour attack")
    more = tell("It came eight months after the harbour attack in Bergen that shook the whole of the northern coast and its many towns.", kind=MentionKind.RETELLING)
    events, _ = ranked([read("a0", on(0), news, more), *(read(f"a{n}", on(0), more) for n in range(1, articles))])
    assert events[0].summary.startswith("Oslo condemned the harbour attack.")


def test_no_event_is_stood_for_by_a_condition():
    news = tell("They have mended the old ferry engine.", on(0), words="", title="Engineers have mended the old ferry engine")
    hope = tell("If engineers can mend the old ferry engine in Bergen harbour, it could sail north again.", kind=MentionKind.RETELLING)
    events, _ = ranked([read("a0", on(0), news, hope), read("a1", on(0), hope)])
    assert events[0].summary.startswith("They have mended")


def test_a_summary_begins_with_the_sentence_that_tells_the_day():
    texts = {
        "a": "Seven people were killed when a ferry sank off Bergen during the morning crossing.\nThe police said the ferry was sailing far too fast for the narrow strait.\nDivers searched the wreck of the ferry for the captain.",
        "b": "At least seven people were killed on Wednesday when a ferry with 40 sailors sank off Bergen in Norway, according to rescuers and the port.\nThe ferry sank within minutes.\nA priest spoke.",
        "c": "A ferry with 40 sailors sank off Bergen in Norway on Wednesday, and at least seven people were killed, according to rescuers and the port.",
    }
    (event,) = build([Article(id=name, source=name, title="Seven killed as ferry sinks off Bergen", published=date(2021, 11, 10), text=text) for name, text in texts.items()]).events
    first, second = event.summary.split(". ")
    assert (first.split(" when ")[0], second.split()[:2]) == ("At least seven people were killed on Wednesday", ["The", "police"])


def test_where_few_tell_it_the_summary_is_what_the_title_is_from():
    texts = {"a": "A ferry sank off Bergen on Wednesday.\nDivers searched the wreck for the captain.", "b": "A big ferry sank off Bergen on Wednesday, and divers came from Oslo to look for the captain and his crew."}
    (event,) = build([Article(id=name, source=name, published=date(2021, 11, 10), text=text) for name, text in texts.items()]).events
    assert event.summary in {"A ferry sank off Bergen on Wednesday.", texts["b"]}


def test_what_many_tell_has_the_headline_of_one_that_tells_the_most_common():
    """Not the clause of the sentence that says most."""
    detail = "Ida Berg, who keeps the Oslo harbour depot, heard of the blast in the harbour depot that killed workers on Tuesday by telephone."
    said = tell(detail, on(0), words="on Tuesday", title="Ida Berg heard of the harbour depot blast", trigger="hear")
    headed = tell("A blast in the harbour depot killed workers on Tuesday.", on(0), words="on Tuesday", title="Blast kills workers in Oslo harbour depot", trigger="kill", headed=True)
    plain = tell("A blast in the harbour depot killed workers on Tuesday, police in Oslo said.", on(0), words="on Tuesday", title="Blast in Oslo killed harbour depot workers", trigger="kill")
    readings = [read(f"a{n}", on(1), *((headed, said) if n == 4 else (plain,)), title="Harbour depot blast") for n in range(8)]
    assert best(ranked(readings)[0]).title == "Blast kills workers in Oslo harbour depot"


def test_a_title_that_names_somebody_is_lent_only_by_who_tells_the_same():
    plain = tell("A gunman killed 50 people at a harbour festival, and fired from the roof of a depot.", on(0), words="on Sunday", title="A gunman killed 50 people", trigger="kill")
    radio = tell("On the harbour radio Ida Berg says a guard of the depot was hurt at ten, that a crew gathers on the stairs and the gunman reloads.", on(0), words="on Sunday", title="Ida Berg says a guard was hurt", trigger="hurt")
    named = tell("A gunman killed 50 people at the Lom festival.", on(0), words="on Sunday", title="A gunman killed 50 people at the Lom festival", trigger="kill")
    for last, title in ((radio, "A gunman killed 50 people"), (named, "A gunman killed 50 people at the Lom festival")):
        readings = [read(f"a{n}", on(0), last if n == 3 else plain, title="Gunman kills festival guests") for n in range(4)]
        assert best(ranked(readings)[0]).title == title


@pytest.mark.parametrize("part", ["Free, free the harbour of Oslo,” they sang.", "What will the harbour of Oslo be like now?", "“Free the harbour of Oslo."])
def test_no_event_is_stood_for_by_a_part_of_what_was_said(part):
    news = tell("Oslo condemned the harbour attack.", on(0), words="", title="Oslo condemned the harbour attack")
    said = tell(part, kind=MentionKind.RETELLING)
    events, _ = ranked([read("a0", on(0), news, said), *(read(f"a{n}", on(0), said) for n in range(1, 4))])
    assert events[0].summary.startswith("Oslo condemned the harbour attack.")


def test_without_topic_words_the_corpus_says_what_it_is_about():
    _, topic = ranked([*(blast(n, 0) for n in range(4)), talk(0, 3)])
    assert {"blast", "harbour", "depot"} <= set(topic)


def test_what_was_said_earns_nothing_for_the_next():
    one = tell("Engineers closed the harbour bridge on Tuesday after a girder cracked.", on(0), words="on Tuesday", trigger="close")
    same = tell("The harbour bridge and its cracked girder were examined by engineers on Tuesday.", on(0), words="on Tuesday", trigger="examine")
    new = tell("Ferry crews walked out over unpaid wages on Tuesday night.", on(0), words="on Tuesday", trigger="walk")
    readings = [read("a", on(1), one, same, new, title="Harbour"), read("b", on(1), one, new, title="Harbour"), read("c", on(1), one, title="Harbour")]
    events = sorted(ranked(readings)[0], key=lambda e: -e.salience)
    said = [e.summary for e in events]
    assert next(n for n, s in enumerate(said) if "Ferry" in s) < next((n for n, s in enumerate(said) if "examined" in s and "closed" not in s), 9)


def test_a_second_sentence_adds_to_the_first_and_both_stay_short():
    events, _ = ranked(many(14, 5), ("harbour",))
    for event in events:
        assert len(event.summary.split()) <= 60
        assert all(part in event.summary for part in event.summary.split(". ") if part)


def test_an_assumed_or_coarse_day_weighs_less_than_one_in_words():
    month = tell("The port handled record cargo in March after the long strike had ended.", interval.month(2024, 3), words="in March")
    front = tell("The port has handled record cargo after the long strike had ended.", on(2))
    named = tell("The port handled record cargo on Tuesday after the long strike had ended.", on(9), words="on Tuesday")
    found = {e.when: e.salience for e in ranked([read("a", on(40), month), read("b", on(2), front), read("c", on(10), named)])[0]}
    assert found[interval.day(on(9))] > max(found[interval.month(2024, 3)], found[interval.day(on(2))]) > 0


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 12), st.integers(0, 999))
def test_ranking_only_adds_words_and_weights(n, seed):
    readings = many(n, seed)
    events = merge(readings)
    found, topic = ranking.rank(events, readings, ())
    assert [replace(e, salience=0.0, summary="", title="") for e in found] == [replace(e, summary="", title="") for e in events]
    quotes = {m.summary for r in readings for m in r.mentions}
    assert all(any(q in e.summary for q in quotes) for e in found)
    assert len(topic) <= 5


def test_a_main_clause_lends_its_title_before_a_relative_one():
    first = read("a", on(1), tell("In front of a great crowd the Lom Cubs won the northern cup in a Game 7 thriller that started on Tuesday.", on(0), words="on Tuesday", title="A Game 7 thriller started", trigger="start"))
    first = replace(first, mentions=(first.mentions[0]._replace(aside=True),))
    second = read("b", on(1), tell("The Lom Cubs won the northern cup on Tuesday.", on(0), words="on Tuesday", title="The Lom Cubs won the northern cup", trigger="win"))
    assert [event.title for event in ranked([first, second], ["crowd"])[0]] == ["The Lom Cubs won the northern cup"]


def test_a_sentence_told_on_its_pages_day_and_again_on_none_keeps_its_title():
    """Of one sentence two mentions without an expression: the headline's, and a retelling for another."""
    toll = "At least three Tunisians were among the 84 people killed when a man drove a lorry into crowds in Lom."
    named = tell(toll, on(0), title="Tunisians among dead in Lom attack", trigger="kill", headed=True)
    again = tell(toll, None, title="", trigger="kill", kind=MentionKind.RETELLING)
    other = tell("Among the 84 people killed by the lorry in Lom were three Tunisians, police said at the scene of the attack.", None, title="", trigger="kill", kind=MentionKind.RETELLING)
    event = best(ranked([read("a", on(0), named, lambda a, day, _: again(a, day, 0), title="Tunisians among dead in Lom attack"), read("b", on(0), other, title="Lom attack")])[0])
    assert (event.title, event.summary) == ("Tunisians among dead in Lom attack", toll)
