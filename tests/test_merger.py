"""The same happening once: what joins, what stays apart, who counts as a source, and in which order."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings, strategies as st
from tellings import on, read, tell

from timeline import interval, pipeline
from timeline.merger import merge
from timeline.merger.acts import told_apart
from timeline.merger.conflicts import counts
from timeline.merger.groups import Group, _parted
from timeline.merger.links import CLASH
from timeline.merger.vectors import Space
from timeline.model import Article, Basis, Clock, ConflictKind, MentionKind, Status

GIRDER = tell("Engineers closed the harbour bridge on Tuesday after finding a cracked girder.", on(0), words="on Tuesday", places=("Harbour Bridge",))
SHUT = tell("The harbour bridge was closed on Tuesday when engineers discovered a crack in a girder.", on(0), words="on Tuesday", places=("Harbour Bridge",))
STRIKE = tell("Ferry crews walked out on Tuesday over unpaid wages.", on(0), words="on Tuesday", actors=("Ferry crews",))
AGAIN = tell("The cracked girder had forced engineers to close the harbour bridge.", kind=MentionKind.RETELLING, places=("Harbour Bridge",))
FRONT = tell("Engineers have closed the cracked harbour bridge after finding a girder damaged.", on(1), places=("Harbour Bridge",))
PASSING = tell("The closed harbour bridge and its cracked girder kept engineers awake on Tuesday.", on(0), words="on Tuesday", kind=MentionKind.NAMING)
NEXT = tell("Engineers reopened the mended harbour bridge to traffic on Saturday.", on(4), words="on Saturday", places=("Harbour Bridge",))


def together(*told, **more):
    """Each telling in an article of its own, published the day after the happening; the events."""
    return merge([read(f"a{n}", on(1), one, title="Harbour bridge closed over cracked girder", **more) for n, one in enumerate(told)])


@pytest.mark.parametrize(
    "pair",
    [
        pytest.param((GIRDER, SHUT), id="two wordings, one day"),
        pytest.param((GIRDER, AGAIN), id="told again without a day"),
        pytest.param((GIRDER, FRONT), id="publication is a day off"),
        pytest.param((SHUT, PASSING), id="the day named in passing"),
    ],
)
def test_one_happening_becomes_one_event(pair):
    (event,) = together(*pair)
    assert {e.article for e in event.evidence} == {"a0", "a1"}
    assert len(event.sources) == 2
    assert event.start == on(0)


@pytest.mark.parametrize(
    ("told", "days"),
    [
        pytest.param((GIRDER, STRIKE), [0, 0], id="two acts of one day"),
        pytest.param((GIRDER, NEXT), [0, 4], id="explicit days that differ are a veto"),
    ],
)
def test_two_happenings_stay_two(told, days):
    assert [e.start for e in together(*told)] == [on(n) for n in days]


def test_two_acts_that_one_article_tells_of_one_day_stay_two():
    closed = tell("Parliament passed the harbour bill on Tuesday by a wide margin.", on(0), words="on Tuesday", trigger="pass")
    vetoed = tell("The president signed the harbour bill on Tuesday despite protests.", on(0), words="on Tuesday", trigger="sign")
    assert len(merge([read("a", on(1), closed, vetoed)])) == 2


CHARGES = [tell(f"{bank} said on Tuesday it would take a $3 billion charge over the new harbour tax.", on(0), words="on Tuesday", trigger="take", agent=bank) for bank in ("Northbank", "Quayside")]
TORPEDO = tell("Varnia fired a torpedo across the strait on Tuesday.", on(0), words="on Tuesday", trigger="fire", agent="Varnia", places=("Varnia",))
CONDEMNED = tell("Ostland condemned on Tuesday the torpedo that Varnia fired across the strait.", on(0), words="on Tuesday", trigger="condemn", kind=MentionKind.STATEMENT, agent="Ostland", places=("Varnia",))
THREATENED = tell("Varnia threatened this month to fire a torpedo across the strait.", interval.month(2024, 3), words="this month", trigger="fire", agent="Varnia", places=("Varnia",))
TESTED = tell("A torpedo test was conducted across the strait by Varnia on Tuesday.", on(0), words="on Tuesday", trigger="test", agent="Varnia", places=("Varnia",))
PLANNED = tell("Varnia will fly home the crew of the torpedo across the strait on Tuesday.", on(0), words="on Tuesday", trigger="fly", agent="Varnia", places=("Varnia",), status=Status.PLANNED)
PROMISED = tell("Varnia will test a torpedo across the strait on Tuesday.", on(0), words="on Tuesday", trigger="test", agent="Varnia", places=("Varnia",), status=Status.PLANNED)
WEEK = tell("Varnia fired the torpedo this week, across the strait.", interval.week(on(0)), words="this week", trigger="fire", agent="Varnia", places=("Varnia",))


FIRST_PART, SECOND_PART = (tell(f"The {n} part of the Varnia torpedo across the strait will launch on Tuesday.", on(0), words="on Tuesday", title=f"The {n} part of the Varnia torpedo will launch", trigger="launch", status=Status.PLANNED, places=("Varnia",)) for n in ("first", "second"))


def test_what_pages_of_three_days_tell_in_the_same_words_is_a_teaser():
    teaser = tell("Two men were charged over the harbour fire of the old town.", on(0), trigger="charge")
    pages = [read(f"p{n}", on(n), tell("Two men were charged over the harbour fire of the old town.", on(n), trigger="charge")) for n in range(3)]
    assert len(merge([read("a", on(0), teaser)])) == 1
    assert merge(pages) == ()
    assert [str(event.when) for event in merge(pages[:2])] == [on(0).isoformat()]


def test_somebody_dies_once():
    year = tell("Ida Berg had debts when she died in 2023.", interval.year(2023), words="in 2023", trigger="die", agent="Ida Berg")
    day = tell("The mayor of Lom drowned off the northern quay on 5 May 2023.", interval.day(date(2023, 5, 5)), words="on 5 May 2023", trigger="die", agent="Ida Berg")
    other = tell("The mayor of Bergen died on 5 May 2023.", interval.day(date(2023, 5, 5)), words="on 5 May 2023", trigger="die", agent="Karl Lund")
    assert [str(event.when) for event in merge([read("a", on(0), year), read("b", on(9), day)])] == ["2023-05-05"]
    assert len(merge([read("a", on(0), year), read("b", on(9), other)])) == 2


def quake(quote, when, title, place="Lom", **more):
    return tell(quote, when, words=quote.split()[-1].rstrip("."), title=title, trigger="quake", places=(place,), **more)


THAT_WEEK = interval.week(date(2024, 3, 4))
WEEK_OF_IT = quake("Rope makers in Bergen sent tents after the earthquake in Lom last week.", THAT_WEEK, "Earthquake in Lom")
DAY_OF_IT = quake("A massive earthquake struck Lom at dawn and brought down the town hall on Tuesday.", date(2024, 3, 5), "A massive earthquake struck Lom")
DAY_AFTER = quake("A further earthquake shook Lom so that its old school fell on Thursday.", date(2024, 3, 7), "An earthquake struck Lom")
ELSEWHERE = quake("Rope makers in Bergen sent tents after the earthquake in Oslo last week.", THAT_WEEK, "Earthquake in Oslo", place="Oslo")
TO_COME = quake("Rope makers fear an earthquake in Lom this week.", THAT_WEEK, "Earthquake in Lom", status=Status.PLANNED)


def freed(quote, when, title):
    return tell(quote, when, words=quote.split()[-1].rstrip("."), title=title, trigger="free", actors=("Black Heron",))


NIGHT = freed("Twenty-one sailors whom Black Heron took two years ago walked free on Wednesday.", date(2024, 3, 6), "Black Heron frees 21 sailors")
MORNING = freed("Black Heron has let the captured crew go, the ministry in Oslo said on Thursday.", date(2024, 3, 7), "Black Heron frees 21 sailors of Lom")
ANOTHER_CREW = freed("Black Heron has let another 21 of the crew go, the ministry in Oslo said on Thursday.", date(2024, 3, 7), "Black Heron frees 21 sailors of Lom")
FEW, FEW_MORE = (freed(f"Black Heron has let two of the crew go in Oslo on {day}.", date(2024, 3, n), "Black Heron frees 2 sailors of Lom") for day, n in (("Wednesday", 6), ("Thursday", 7)))
OTHERS = freed("Black Heron has let 40 more of the crew go, the ministry in Oslo said on Thursday.", date(2024, 3, 7), "Black Heron frees 40 sailors of Lom")


@pytest.mark.parametrize(("pair", "events"), [pytest.param((NIGHT, MORNING), 1, id="as many, a day apart"), pytest.param((NIGHT, OTHERS), 2, id="not as many"), pytest.param((NIGHT, ANOTHER_CREW), 2, id="another"), pytest.param((FEW, FEW_MORE), 2, id="a small number comes again")])
def test_what_is_told_a_day_apart_of_as_many_is_one_event(pair, events):
    assert len(merge([read(f"a{n}", on(2 + n), one, title=f"Paper {n}") for n, one in enumerate(pair)])) == events


def test_one_article_that_tells_of_both_days_tells_of_two_events():
    assert len(merge([read("a", on(2), NIGHT, MORNING, title="Paper")])) == 2


@pytest.mark.parametrize(
    ("told", "events"),
    [
        pytest.param((WEEK_OF_IT, DAY_OF_IT), 1, id="its week and its day"),
        pytest.param((WEEK_OF_IT, DAY_OF_IT, DAY_AFTER), 3, id="two of that week: nobody knows which"),
        pytest.param((WEEK_OF_IT, DAY_AFTER, *[DAY_OF_IT] * 4), 2, id="the one that far more tell"),
        pytest.param((ELSEWHERE, DAY_OF_IT), 2, id="elsewhere"),
        pytest.param((TO_COME, DAY_OF_IT), 2, id="one that may come"),
    ],
)
def test_what_some_tell_with_its_week_and_others_with_its_day_is_one_event(told, events):
    found = merge([read(f"a{n}", on(12 + 7 * n), one, title=f"Paper {n}") for n, one in enumerate(told)])
    assert len(found) == events
    if events == 1:
        assert str(found[0].when) == "2024-03-05"


def old(quote, when, words, title, trigger, name="Lom", **more):
    """What is told in passing, long after."""
    return tell(quote, when, words=words, title=title, trigger=trigger, places=(name,), kind=MentionKind.BACKGROUND, **more)


BEGAN = old("Berg began her career 24 years ago as a deckhand on the Aurora.", interval.year(2000), "24 years ago", "Ida Berg began her career as a deckhand", "begin", "Ida Berg", agent="Ida Berg")
CAREER = old("The career of Ida Berg began as a deckhand of the Aurora in 1999.", interval.year(1999), "in 1999", "Ida Berg's career began as a deckhand", "begin", "Ida Berg", agent="Ida Berg")
LONG_BEFORE = old("The career of Ida Berg began as a deckhand of the Aurora in 1997.", interval.year(1997), "in 1997", "Ida Berg's career began as a deckhand", "begin", "Ida Berg", agent="Ida Berg")
SEIZED = old("In May 2023, 112 sailors of Lom were seized.", interval.month(2023, 5), "In May 2023", "112 sailors of Lom were seized", "seize")
TAKEN = old("On 9 May 2023 pirates from Bergen kidnapped 112 of the crew of Lom.", date(2023, 5, 9), "On 9 May 2023", "Pirates kidnapped 112 of the crew of Lom", "kidnap")
OTHER_CREW = old("On 9 May 2023 pirates from Bergen kidnapped 64 of the crew of Lom.", date(2023, 5, 9), "On 9 May 2023", "Pirates kidnapped 64 of the crew of Lom", "kidnap")
RAID = old("After gunmen attacked the opera of Lom on 9 May 2023, the mayor spoke.", date(2023, 5, 9), "on 9 May 2023", "Gunmen attacked the opera of Lom", "attack")
TOLL = old("Black Heron killed 40 people in Lom on 9 May 2023, and many fled.", date(2023, 5, 9), "on 9 May 2023", "Black Heron killed 40 people in Lom", "kill")
FAR_AWAY = old("Black Heron killed 40 people in Oslo on 9 May 2023, and many fled.", date(2023, 5, 9), "on 9 May 2023", "Black Heron killed 40 people in Oslo", "kill", "Oslo")
IN_ONE_LAND = (
    old("After gunmen attacked an opera in Lom in Norway on 9 May 2023, the mayor spoke.", date(2023, 5, 9), "on 9 May 2023", "Gunmen attacked an opera in Norway", "attack", "Norway", actors=("Norway",)),
    old("A bomb killed 40 people in Norway on 9 May 2023, and many fled.", date(2023, 5, 9), "on 9 May 2023", "A bomb killed 40 people in Norway", "kill", "Norway", actors=("Norway",)),
)
RAMMED = tell("A lorry ploughed into a crowd in Lom on Tuesday, and many fled.", date(2023, 5, 9), words="on Tuesday", title="A lorry ploughed into a crowd", trigger="plough", places=("Lom",))
DRIVEN = old("The toll in Lom, where a man drove a truck into shoppers on May 9, rose to ten.", date(2023, 5, 9), "on May 9", "A man drove a truck into shoppers", "drive")
DEATH = old("The poet Ivo Berg died in Lom on 9 May 2023, and many wept.", date(2023, 5, 9), "on 9 May 2023", "The poet Ivo Berg died in Lom", "die")


@pytest.mark.parametrize(
    ("pair", "events"),
    [
        pytest.param((BEGAN, CAREER), ["1999"], id="a count of years is a round one"),
        pytest.param((BEGAN, LONG_BEFORE), ["1997", "2000"], id="but not by three"),
        pytest.param((SEIZED, TAKEN), ["2023-05-09"], id="as many, of a month and of a day"),
        pytest.param((SEIZED, OTHER_CREW), ["2023-05", "2023-05-09"], id="not as many"),
        pytest.param((RAID, TOLL), ["2023-05-09"], id="a raid and its toll, long after"),
        pytest.param((RAID, FAR_AWAY), ["2023-05-09", "2023-05-09"], id="a raid, and another elsewhere"),
        pytest.param(IN_ONE_LAND, ["2023-05-09", "2023-05-09"], id="two raids in one country"),
        pytest.param((RAID, DEATH), ["2023-05-09", "2023-05-09"], id="a raid, and a death in its town"),
    ],
)
def test_older_matters_that_two_tell_in_passing(pair, events):
    assert [str(e.when) for e in merge([read(f"a{n}", on(n), one, title=f"Paper {n}") for n, one in enumerate(pair)])] == events


@pytest.mark.parametrize(("weeks", "events"), [(0, 2), (4, 1)])
def test_a_raid_told_weeks_later_in_other_words_is_one_event(weeks, events):
    assert len(merge([read("a", date(2023, 5, 10), RAMMED, title="Lorry kills ten"), read("b", date(2023, 5, 11) + timedelta(weeks=weeks), DRIVEN, title="Toll of ten")])) == events


def test_one_paper_tells_of_two_raids_in_one_town():
    assert len(merge([read("a", on(1), RAID, TOLL, title="Paper")])) == 2


CHARGED = tell("Karl Lund was charged with 26 counts of fraud, the police of Lom say.", on(1), title="Karl Lund charged with 26 counts of fraud", trigger="charge", actors=("Karl Lund",))
CHARGED_LATER = tell("He has been charged with 26 counts of fraud over the sale of the Aurora.", on(12), title="Karl Lund charged with 26 counts of fraud", trigger="charge")
FINED_LATER = tell("He has been charged with 31 counts of theft over the sale of the Aurora.", on(12), title="Karl Lund charged with 31 counts of theft", trigger="charge")
ARRESTED, ARRESTED_LATER = (tell(f"Police arrested the banker Karl Lund over fraud, {who} say.", on(n), title="Police arrested the banker Karl Lund over fraud", trigger="arrest", actors=("Karl Lund",)) for who, n in (("papers", 1), ("officers", 12)))
FRAUD, ARSON = (tell(f"A court charged the banker Karl Lund over {what}, the town hears.", on(n), title=f"A court charged the banker Karl Lund over {what}", trigger="charge", actors=("Karl Lund",)) for what, n in (("fraud", 1), ("arson", 12)))


@pytest.mark.parametrize(
    ("one", "later", "events"),
    [
        pytest.param(CHARGED, CHARGED_LATER, 1, id="the same charge"),
        pytest.param(CHARGED, FINED_LATER, 2, id="another charge"),
        pytest.param(FRAUD, ARSON, 2, id="another charge of one sort"),
        pytest.param(ARRESTED, ARRESTED_LATER, 2, id="one may be arrested again"),
    ],
)
def test_what_befalls_somebody_once_is_told_again_without_a_day(one, later, events):
    found = merge([read("a", on(1), one, title="Paper"), read("b", on(12), later, title="Gazette")])
    assert len(found) == events
    assert found[0].when == interval.day(on(1))


@pytest.mark.parametrize(
    ("pair", "events"),
    [
        pytest.param((TORPEDO, PLANNED), 2, id="an act and another that is planned"),
        pytest.param((FIRST_PART, SECOND_PART), 2, id="the first and the second"),
        pytest.param((TORPEDO, PROMISED), 1, id="an act and the plan of it"),
        pytest.param(CHARGES, 2, id="one kind of act, two actors"),
        pytest.param((TORPEDO, CONDEMNED), 2, id="an act and what somebody says of it"),
        pytest.param((TORPEDO, THREATENED), 2, id="an act and the threat of it"),
        pytest.param((TORPEDO, TESTED), 1, id="two words for one act"),
        pytest.param((TORPEDO, WEEK), 1, id="the week and the day of one act"),
    ],
)
def test_who_does_what_tells_happenings_apart(pair, events):
    assert len(merge([read(f"a{n}", on(1), one, title="Torpedo in the strait") for n, one in enumerate(pair)])) == events


def test_one_article_that_tells_an_act_in_two_ways_tells_it_once():
    landed = tell("The agency landed its first rover on the ice moon in March.", interval.month(2024, 3), words="in March", trigger="land", kind=MentionKind.BACKGROUND)
    landing = tell("In March it completed a soft landing on the ice moon with a rover.", interval.month(2024, 3), words="In March", trigger="complete", kind=MentionKind.BACKGROUND)
    assert len(merge([read("a", on(40), landed, landing)])) == 1


def test_a_quotation_that_names_the_day_tells_something_else():
    quoted = tell("“We shall have no cracked girder on any harbour bridge after Tuesday,” said the mayor of the next town.", on(0), words="Tuesday", kind=MentionKind.NAMING)
    (event,) = together(GIRDER, quoted)
    assert [e.article for e in event.evidence] == ["a0"]


def test_who_is_held_for_it_is_another_happening():
    crash = [tell(q, on(0), words="on Tuesday", trigger="crash") for q in ("A tram crashed at the old harbour in Lom on Tuesday and seven sailors died.", "Seven sailors died on Tuesday as a tram crashed at the old harbour of Lom.")]
    driver = tell("The driver of the tram, held at Lom, saw seven sailors die at the old harbour on Tuesday when it crashed.", on(0), words="on Tuesday", kind=MentionKind.NAMING)
    held = tell("The driver of the tram that crashed at the old harbour of Lom, where seven sailors died, was arrested.", on(0), trigger="arrest")
    told = ([crash[0], driver], [crash[1], driver], [held, driver], [driver])
    events = merge([read(f"a{n}", on(1), *one, title="Tram crashes at Lom harbour, seven sailors dead") for n, one in enumerate(told)])
    assert [e.title.split(" ", 2)[1] for e in events] == ["tram", "driver"]


def test_what_is_left_without_an_arrest_goes_to_what_it_is_like():
    """A paper's crash and arrest are apart, and the crash joins the other paper's, of which the arrest had kept it."""
    crash = tell("A tram crashed at the old harbour in Lom on Tuesday.", on(0), words="on Tuesday", trigger="crash")
    again = tell("Five sailors died as a tram crashed at the harbour of Lom.", on(0), trigger="crash")
    held = tell("The driver of the tram was arrested.", on(0), trigger="arrest")
    readings = [read("a", on(0), crash), read("b", on(0), again, held)]
    space = Space(readings)
    told = [space.told(m, n) for n, r in enumerate(readings) for m in r.mentions]
    linked = [{1: 0.7, 2: CLASH}, {0: 0.7}, {0: CLASH}]
    parts = _parted([Group(told[0].named, [0]), Group(0, [1, 2])], told, linked)
    assert sorted(sorted(g.members) for g in parts) == [[0, 1], [2]]
    parts = _parted([Group(told[0].named, [0]), Group(0, [1, 2])], told, [{2: CLASH}, {}, {0: CLASH}])
    assert sorted(sorted(g.members) for g in parts) == [[0], [1], [2]]


def test_a_year_that_is_named_beside_an_act_brings_no_other_act_into_it():
    letter = tell("Captains sent a letter to the union after only one woman won a prize this year.", on(1), trigger="send")
    won = tell("This year only one woman won a prize of the union.", interval.year(2024), words="This year", trigger="win")
    sent = tell("Captains have sent the union a letter.", interval.year(2024), words="year", trigger="send")
    readings = [read(key, on(1), one) for key, one in zip("abc", (letter, won, sent), strict=True)]
    space = Space(readings)
    mailed, gala, mail = (space.told(r.mentions[0], n) for n, r in enumerate(readings))
    assert told_apart([gala], [mailed])
    assert not told_apart([mail], [mailed])
    assert not told_apart([mailed], [gala])  # which names its year itself


def test_what_nothing_dates_is_no_event():
    assert not together(AGAIN)
    assert not together(PASSING, PASSING)


def test_a_retelling_supports_and_votes_for_no_day():
    (event,) = together(GIRDER, AGAIN)
    (retold,) = [e for e in event.evidence if e.basis is Basis.RETOLD]
    assert retold.when is None
    assert event.basis is Basis.ANCHORED


SOLD = tell("The shipowner Ida Berg sold the ferry Aurora to a museum on Tuesday.", on(0), words="on Tuesday", trigger="sell", agent="Ida Berg", actors=("Ida Berg",))
QUIT = tell("The captain Karl Lund resigned from the ferry Aurora on Tuesday.", on(0), words="on Tuesday", trigger="resign", agent="Karl Lund", actors=("Karl Lund",))
OF_BOTH = tell("The captain of the ferry Aurora resigned and its shipowner sold it to a museum.", kind=MentionKind.RETELLING)
OF_ONE = tell("The shipowner sold it to a museum.", kind=MentionKind.RETELLING)


@pytest.mark.parametrize(("retold", "supports"), [pytest.param(OF_BOTH, 2, id="of both"), pytest.param(OF_ONE, 1, id="of one")])
def test_a_sentence_without_a_day_may_support_two_happenings(retold, supports):
    events = merge([read("a0", on(1), SOLD, title="Museum buys ferry"), read("a1", on(1), QUIT, title="Captain leaves his ship"), read("a2", on(1), retold, title="Lom notes")])
    assert [[e.article for e in event.evidence if e.basis is not Basis.RETOLD] for event in events] == [["a0"], ["a1"]]
    assert sum(e.article == "a2" for event in events for e in event.evidence) == supports
    assert sum(e.beside for event in events for e in event.evidence) == supports - 1


def test_stories_that_share_a_few_words_stay_apart():
    other = tell("Organisers closed the chess festival on Tuesday after its hall had flooded.", on(0), words="on Tuesday")
    one = read("a", on(1), GIRDER, title="Harbour bridge closed over cracked girder")
    two = read("b", on(1), other, title="Chess grandmasters draw the candidates match in Toronto")
    assert len(merge([one, two])) == 2


def test_what_is_told_without_a_day_hangs_on_no_other_story():
    plane = tell("A plane with 103 passengers and a crew of 26 turned back to Lom on Tuesday.", on(0), words="on Tuesday", trigger="turn")
    ship = tell("Another ship took the 103 passengers and the crew of 26 home.", kind=MentionKind.RETELLING)
    tower = tell("The control tower of Lom had let a stowaway board through the wrong gate, pilots grumbled.", kind=MentionKind.RETELLING)
    river = tell("The river cruiser scraped a motorway pillar near the lock, anglers at the weir shouted.", kind=MentionKind.RETELLING)
    one = read("a", on(0), plane, tower, title="Plane for Bergen turns back over a stowaway")
    two = read("b", on(0), ship, river, title="River cruiser strikes a motorway pillar in Oslo")
    (event,) = merge([one, two])
    assert {e.article for e in event.evidence} == {"a"}


def test_what_somebody_says_is_so_has_the_day_on_which_he_says_it():
    said = tell("On Thursday the minister in Lom said the gunman of the harbour was a sailor.", on(1), words="On Thursday", kind=MentionKind.REPORT, trigger="be", title="Minister: the gunman was a sailor")
    heard = tell("We heard on Wednesday that the gunman of the harbour in Lom was a sailor.", on(0), words="on Wednesday", title="The gunman of the harbour in Lom was a sailor")
    found = merge([read("a", on(0), heard, title="Harbour attack"), read("b", on(1), said, title="Harbour attack")])
    assert [e.when for e in found] == [interval.day(on(0)), interval.day(on(1))]


def test_near_copies_of_one_text_are_one_source():
    sketch = tuple(range(100, 148))
    wire = [read(f"a{n}", on(1), GIRDER, source=f"Paper {n}", shingles=sketch[n:]) for n in range(3)]
    own = read("b", on(1), SHUT, source="Ledger", shingles=tuple(range(500, 548)))
    (event,) = merge([*wire, own])
    assert event.sources == ("Paper 0", "Ledger")


def test_other_days_and_numbers_are_kept_as_conflicts():
    first = [tell(f"A blast in the old harbour depot killed {n} people on Tuesday.", on(0), words="on Tuesday", numbers=(str(n),)) for n in (27, 27, 29)]
    slip = tell("A blast in the old harbour depot killed 27 people on Wednesday.", on(1), words="on Wednesday", numbers=("27",))
    (event,) = merge([read(f"a{n}", on(2), one, title="Blast in harbour depot") for n, one in enumerate([*first, slip])])
    assert event.start == on(0)
    assert [(c.kind, c.told) for c in event.conflicts] == [(ConflictKind.DAY, "2024-03-07"), (ConflictKind.NUMBER, "29 killed")]
    assert [e.article for c in event.conflicts for e in c.evidence] == ["a3", "a2"]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("A blast killed at least 27 people.", [("killed", 27)]),
        ("Three policemen were wounded and 1,200 people arrested.", [("policemen injured", 3)]),
        ("The 27-year-old was killed.", []),
        ("He was killed 12 years ago.", []),
        ("Nobody was hurt.", []),
    ],
)
def test_counts_of_the_dead_and_hurt(sentence, told):
    assert [pair for pair in counts(sentence) if pair in told] == told
    assert told or not counts(sentence)


def test_a_day_only_named_makes_no_plan_come_true():
    plan = tell("The harbour bridge will be closed on Tuesday for repairs to a girder.", on(0), words="on Tuesday", status=Status.PLANNED)
    passing = tell("The harbour bridge and its girder will keep engineers awake on Tuesday, if it is closed for repairs.", on(0), words="on Tuesday", kind=MentionKind.NAMING)
    (event,) = merge([read("a", on(-2), plan), read("b", on(0), passing)])
    assert event.status is Status.PLANNED


def test_a_plan_that_somebody_tells_came_true_has_happened():
    plan = tell("The harbour bridge will be closed on Tuesday for repairs to a girder.", on(0), words="on Tuesday", status=Status.PLANNED)
    (event,) = merge([read("a", on(-2), plan), read("b", on(1), SHUT)])
    assert event.status is Status.HAPPENED


def test_events_of_a_day_follow_the_clock_then_the_words_then_the_telling():
    walk = tell("Dockers walked off the pier on Tuesday.", on(0), words="on Tuesday")
    horn = tell("Earlier, a horn had called the night shift home on Tuesday.", on(0), words="on Tuesday")
    fire = tell("A fire broke out in the sugar warehouse at noon on Tuesday.", on(0), words="on Tuesday", clock=Clock(12, 0))
    told = merge([read("a", on(0), walk, horn, fire)])
    assert [e.summary.split()[0] for e in told] == ["A", "Earlier,", "Dockers"]


def test_coarse_days_are_events_of_their_own():
    month = interval.month(2024, 3)
    spring = tell("The port handled record cargo in March after the strike ended.", month, words="in March")
    (event,) = merge([read("a", on(40), spring)])
    assert event.when == month


def many(n: int, seed: int):
    """A tale of n articles that tell of a few happenings in many words."""
    draw = random.Random(seed)
    words = ["harbour", "bridge", "girder", "engineers", "ferry", "strike", "wages", "mayor", "council", "vote", "flood", "quay", "warehouse", "fire", "sugar", "dockers", "crane", "pilot"]
    readings = []
    for a in range(n):
        told = []
        for _ in range(draw.randint(1, 5)):
            quote = " ".join(draw.sample(words, 7)).capitalize()
            day = on(draw.randint(0, 5))
            told.append(draw.choice([tell(f"{quote} on Tuesday.", day, words="on Tuesday"), tell(f"{quote}.", kind=MentionKind.RETELLING), tell(f"{quote}.", on(a % 6))]))
        readings.append(read(f"a{a:02}", on(a % 6), *told, title=" ".join(draw.sample(words, 3))))
    return readings


@settings(max_examples=25, deadline=None)
@given(st.randoms(use_true_random=False), st.integers(1, 12), st.integers(0, 999))
def test_the_order_of_input_does_not_matter(draw, n, seed):
    readings = many(n, seed)
    shuffled = list(readings)
    draw.shuffle(shuffled)
    assert merge(shuffled) == merge(readings)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 12), st.integers(0, 999))
def test_every_event_is_told_once_and_in_order(n, seed):
    events = merge(many(n, seed))
    keys = [(e.article, e.start, e.expression_start, e.when) for event in events for e in event.evidence if e.basis is not Basis.RETOLD]
    assert len(set(keys)) == len(keys)
    assert all(len({(e.article, e.start) for e in event.evidence if e.basis is Basis.RETOLD}) == sum(e.basis is Basis.RETOLD for e in event.evidence) for event in events)
    assert [(e.start, e.last) for e in events] == sorted((e.start, e.last) for e in events)
    assert len({e.id for e in events}) == len(events)
    assert all(e.title and len(e.title) <= 70 and e.summary and e.sources for e in events)


def test_an_event_keeps_its_id_beside_unrelated_articles():
    (alone,) = together(GIRDER, SHUT)
    other = read("z", on(1), tell("The orchestra opened its season on Tuesday with a new work.", on(0), words="on Tuesday"), title="Season opens at the concert hall")
    beside = merge([*(read(f"a{n}", on(1), one, title="Harbour bridge closed over cracked girder") for n, one in enumerate((GIRDER, SHUT))), other])
    assert alone.id in {e.id for e in beside}


HASHED = """
from test_merger import many, merge
from timeline import ranking
readings = many(14, 3)
print(ranking.rank(merge(readings), readings, ("harbour",)))
"""


def test_the_same_bytes_whatever_the_hash_seed(root):
    def run(seed):
        env = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": f"{root / 'tests'}{os.pathsep}{root}"}
        return subprocess.run([sys.executable, "-c", HASHED], env=env, capture_output=True, text=True, check=True).stdout

    assert run("1") == run("2")


def test_one_sentence_is_told_once_of_a_day():
    quote = "Guards fired tear gas at dockers who threw stones on Tuesday."
    dated = read("a", on(0), tell(quote, on(0), words="on Tuesday", trigger="throw"))
    assumed = tell(quote, on(0), trigger="fire")("a", on(0), 0)
    assert len(merge([replace(dated, mentions=(assumed, *dated.mentions))])) == 1


@pytest.mark.parametrize(
    ("theirs", "events"),
    [
        pytest.param("21 sailors held in Bergen harbour released by Lom", 1, id="the same in other words"),
        pytest.param("21 sailors held in Bergen harbour killed by Lom", 2, id="another act"),
        pytest.param("Lom releases prize cattle", 2, id="another matter"),
    ],
)
def test_headlines_of_much_the_same_words_tell_one_happening(theirs, events):
    def headed(key, title, text):
        return pipeline.read(Article(key, text, on(1), title=title, language="en"))

    one = headed("a", "Lom frees 21 sailors of Bergen harbour", "The council of Lom announced on Tuesday that it had secured the freedom of the 21 sailors of Bergen harbour. It was a long night.")
    two = headed("b", theirs, f"{theirs} on Tuesday, after lengthy negotiations brokered by priests, a spokesman wrote in a series of messages. Nobody else would comment.")
    told = [e for e in merge([one, two]) if any(ev.article == "a" for ev in e.evidence) or any(ev.article == "b" for ev in e.evidence)]
    assert len({e.id for e in told if e.title.startswith(("Lom", "21"))}) == events


def test_the_hour_of_another_act_of_its_sentence_is_none_of_an_event():
    """The sentence tells at what hour the measure took effect, and of the day alone that it was declared."""
    quote = "Lithuania declared a state of emergency on Tuesday, and the measure took effect at midnight."
    declared = tell(quote, on(0), words="on Tuesday", title="Lithuania declared a state of emergency", trigger="declare", agent="Lithuania", actors=("Lithuania",))
    effect = tell(quote, on(0), words="midnight", title="The measure took effect", trigger="declare", agent="Lithuania", actors=("Lithuania",), clock=Clock(24, 0))
    (event,) = merge([read("a", on(1), declared, lambda a, day, _: effect(a, day, 0), title="Emergency")])
    assert (event.title, event.time) == ("Lithuania declared a state of emergency", None)
    (alone,) = merge([read("a", on(1), effect, title="Emergency")])
    assert alone.time == Clock(24, 0)


@pytest.mark.parametrize(("act", "hour"), [("land", None), ("return", Clock(19, 33))])
def test_a_headline_has_no_hour_of_an_act_that_it_does_not_tell(act, hour):
    """It turned back at some hour; the tale says when it landed."""
    turned = tell("Ferry turns back after smoke fills engine room.", on(0), words="back", title="Ferry turns back after smoke fills engine room", trigger="return", actors=("Ferry",))
    later = tell("The ferry was in the harbour again at 7:33 p.m. on Tuesday after smoke filled the engine room.", on(0), words="on Tuesday", kind=MentionKind.NAMING, trigger=act, actors=("Ferry",), clock=Clock(19, 33))
    (event,) = merge([read("a", on(1), turned, later, title="Ferry")])
    assert (event.title, event.time) == ("Ferry turns back after smoke fills engine room", hour)
