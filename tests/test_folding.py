"""One happening that two tell of one span in other words, or of a week and of its month."""

from __future__ import annotations

from datetime import date

import pytest
from tellings import on, read, tell

import timeline
from timeline import interval
from timeline.merger import merge
from timeline.model import Article, MentionKind, Status


def said(text, title, trigger="say", agent="Ida Berg"):
    return tell(text, on(0), words="Tuesday", title=title, trigger=trigger, agent=agent, actors=(agent,) if agent else ())


# The sentences share next to nothing, so that the titles decide.
BANKS = said("Nobody will be paid out before the weekend, it was read out on Tuesday.", "State radio announced that Norland's banks would stay closed", "announce", "Norland")
BANKS_TOO = said("Fearing a run, lenders have locked their doors since Tuesday.", "State radio: banks will stay closed in Norland", "close", "")
SHIPS = said("Fearing a storm, captains have kept to the harbour since Tuesday.", "State radio: ships will stay moored in Norland", "moor", "")
LOSSES = said("Its shareholders heard of 340 crowns a piece at their meeting on Tuesday.", "Lom bank said its losses grew to 340 crowns a share", "say", "")
MORE = said("A paper from the lender tells of 512 on Tuesday.", "Losses at Lom bank grew to 512 crowns a share", "grow", "")
SITE = said("A shop for the angry was opened in Bergen on Tuesday.", "Norsk opened a shop in the wake of its huge oil leak", "open", "Norsk")
LEAK = said("A pipe burst, engineers admitted on Tuesday.", "Norsk reported a huge oil leak", "report", "Norsk")


@pytest.mark.parametrize(
    ("pair", "events"),
    [
        pytest.param((BANKS, BANKS_TOO), 1, id="in much the same words"),
        pytest.param((BANKS, SHIPS), 2, id="in some of the words, another act"),
        pytest.param((LOSSES, MORE), 2, id="other numbers"),
        pytest.param((SITE, LEAK), 2, id="what it came after is not what it tells"),
    ],
)
def test_titles_of_one_day_in_much_the_same_words_tell_one_happening(pair, events):
    assert len(merge([read(f"a{n}", on(n), one, title=f"Paper {n}") for n, one in enumerate(pair)])) == events


STAYS = said("Ida Berg said on Tuesday that she will seek no other term as mayor of Lom, but vowed to finish this one.", "Ida Berg said she will seek no other term as mayor")
LEAVES = said("“No other term”: the mayor of Lom, Ida Berg, said on Tuesday that she will seek no other term as mayor.", "Ida Berg said she will seek no other term as mayor of Lom")
VISITED = said("Ida Berg condemned the shot on Tuesday as a crime against the harbour of Lom.", "Ida Berg condemned the shot in the harbour of Lom", "condemn")
SHOT = said("The coast guard fired a shot in the harbour of Lom on Tuesday, said Ida Berg.", "Ida Berg fired a shot in the harbour of Lom", "fire")


@pytest.mark.parametrize(
    ("pair", "events"),
    [
        pytest.param((STAYS, LEAVES), 1, id="said by one, who also vows"),
        pytest.param((SHOT, VISITED), 2, id="an act of one, and what she says of it"),
    ],
)
def test_what_one_says_in_two_papers_is_one_statement(pair, events):
    assert len(merge([read(f"a{n}", on(1), one, title="Paper") for n, one in enumerate(pair)])) == events


def old(quote, when, words, title, trigger, **more):
    return tell(quote, when, words=words, title=title, trigger=trigger, kind=MentionKind.BACKGROUND, actors=("Karl Lund",), **more)


FREED = old("Karl Lund was released by the court of Norland in 2021, to the anger of many.", interval.year(2021), "in 2021", "Karl Lund was released by a court", "release")
FREED_THEN = old("Moved by his illness, judges had set Karl Lund free in May 2021.", interval.month(2021, 5), "in May 2021", "Karl Lund was set free for he was ill", "free")
WED_THEN = old("Moved by her letters, Karl Lund had married the singer Ida Novak in May 2021.", interval.month(2021, 5), "in May 2021", "Karl Lund married a singer for her letters", "marry")
MONTH = tell("Karl Lund, who announced his retirement as a banker last month, spoke to the town.", interval.month(2024, 2), words="last month", title="The banker Karl Lund announced his retirement", trigger="retire", agent="Karl Lund", actors=("Karl Lund",))
WEEK = tell("The banker Karl Lund resigned last week, to the joy of the town.", interval.week(date(2024, 2, 26)), words="last week", title="Karl Lund resigned as banker", trigger="resign", agent="Karl Lund", actors=("Karl Lund",))
LATER = tell("The banker Karl Lund resigned this week, to the joy of the town.", interval.week(date(2024, 3, 4)), words="this week", title="Karl Lund resigned as banker", trigger="resign", agent="Karl Lund", actors=("Karl Lund",))


@pytest.mark.parametrize(
    ("pair", "events"),
    [
        pytest.param((FREED, FREED_THEN), ["2021-05"], id="the year and the month of what befell one person"),
        pytest.param((FREED, WED_THEN), ["2021", "2021-05"], id="another act"),
        pytest.param((MONTH, WEEK), ["2024-02-26 to 2024-03-03"], id="a month, and a week that begins in it"),
        pytest.param((MONTH, LATER), ["2024-02", "2024-03-04 to 2024-03-10"], id="a week behind it"),
    ],
)
def test_the_longer_span_is_told_of_the_shorter(pair, events):
    assert [str(e.when) for e in merge([read(f"a{n}", on(1), one, title=f"Paper {n}") for n, one in enumerate(pair)])] == events


def test_a_headline_tells_who_acts():
    """Two calls of one person in the words of two papers; the sentence of one has no name for its subject."""
    one = Article("a", "Ida Berg is mourning her brother and calling for an end to gun violence in Lom.\nShe wrote it in a post.", on(0), title="Ida Berg mourns brother, calls for end to gun violence", source="a")
    two = Article("b", "Karl Berg, 21, was killed on Tuesday.\nIn a heartfelt post, Berg called for an end to gun violence.\nThe police of Lom are looking for a man.", on(0), title="Berg calls for end to gun violence after brother's death", source="b")
    calls = [e.title for e in timeline.build([one, two]).events if "calls" in e.title]
    assert len(calls) == 1


def test_a_plan_of_a_day_and_its_act_are_one():
    plan = tell("The Arab Union is due to meet in Lom on Tuesday over the crisis.", on(0), words="on Tuesday", title="The Arab Union is due to meet in Lom", trigger="meet", agent="Arab Union", actors=("Arab Union",), status=Status.PLANNED)
    act = tell("As protests went on, ministers of the Arab Union met in Lom on Tuesday.", on(0), words="on Tuesday", title="The Arab Union met in Lom", trigger="meet", agent="Arab Union", actors=("Arab Union",))
    (event,) = merge([read("a", on(-1), plan, title="Paper"), read("b", on(1), act, title="Gazette")])
    assert event.status is Status.HAPPENED


def test_a_month_is_told_of_a_day_whose_news_others_tell_without_naming_it():
    """The sentence that names the day tells the act in another word than those that do not."""
    named = tell("Black Heron handed over 21 sailors of Lom to officials on Tuesday.", on(0), words="on Tuesday", title="Black Heron hands over 21 sailors of Lom", trigger="hand", agent="Black Heron", actors=("Black Heron",), places=("Lom",))
    news = tell("Black Heron has freed 21 sailors of Lom after talks with officials.", on(0), title="Black Heron frees 21 sailors of Lom", trigger="free", agent="Black Heron", actors=("Black Heron",), places=("Lom",))
    much_later = tell("Many were seized, and 21 of the sailors of Lom were set free in March 2024.", interval.month(2024, 3), words="March 2024", title="21 of the sailors of Lom were set free", trigger="free", kind=MentionKind.BACKGROUND, actors=("Black Heron",), places=("Lom",))
    readings = [read("a", on(0), named, title="Sailors freed"), read("b", on(0), news, title="Black Heron frees sailors"), read("c", on(200), much_later, title="A year in Lom")]
    assert [str(e.when) for e in merge(readings)] == ["2024-03-06"]


def test_a_month_is_told_of_a_day_that_only_pages_give():
    """Where a number of theirs is told again once the month is over, and nothing within it that names its day tells the same."""
    news = tell("Mayor Karl Lund has signed the 343 harbour rules into law after months of talks.", on(0), title="Mayor Karl Lund signs 343 harbour rules into law", trigger="sign", agent="Karl Lund", actors=("Karl Lund",), numbers=("343",), headed=True)
    later = tell("The 343 rules, signed into law in March by Karl Lund, help the harbour.", interval.month(2024, 3), words="in March", title="343 harbour rules signed into law by Mayor Karl Lund", trigger="sign", kind=MentionKind.BACKGROUND, actors=("Karl Lund",), numbers=("343",))
    pages = [read("a", on(0), news, title="Mayor signs"), read("b", on(0), news, title="Rules signed")]
    for known, published, events in ((2, 40, [str(on(0))]), (2, 3, ["2024-03", str(on(0))]), (1, 40, ["2024-03", str(on(0))])):
        assert [str(e.when) for e in merge([*pages[:known], read("c", on(published), later, title="Rules")])] == events


def taken(quote, when, words, title, trigger):
    return tell(quote, when, words=words, title=title, trigger=trigger, kind=MentionKind.BACKGROUND, actors=("Black Heron",), places=("Lom",))


MAY = interval.month(2023, 5)
IN_MAY = (
    taken("The 270 cadets taken from the naval school of Lom in May 2023 have not come home.", MAY, "in May 2023", "Cadets were taken from the naval school of Lom", "take"),
    taken("Black Heron kidnapped more than 200 cadets of the naval school of Lom in May 2023.", MAY, "in May 2023", "Black Heron kidnapped more than 200 cadets", "kidnap"),
    taken("The cadets of the naval school of Lom were abducted in May 2023.", MAY, "in May 2023", "The cadets of Lom were abducted", "abduct"),
)
ON_ITS_DAY = taken("Fighters of Black Heron had seized more than 200 cadets by night on 9 May 2023.", date(2023, 5, 9), "on 9 May 2023", "Black Heron seized more than 200 cadets", "seize")
SUNK = taken("Fighters of Black Heron had sunk more than 200 boats by night on 9 May 2023.", date(2023, 5, 9), "on 9 May 2023", "Black Heron sank more than 200 boats", "sink")


@pytest.mark.parametrize(("dated", "events"), [pytest.param(ON_ITS_DAY, ["2023-05-09"], id="the same act"), pytest.param(SUNK, ["2023-05", "2023-05-09"], id="another act")])
def test_what_several_tell_of_a_month_in_words_of_their_own_is_told_of_its_day_by_one(dated, events):
    readings = [read(f"a{n}", on(n), one, title="Where are the cadets of Lom?") for n, one in enumerate(IN_MAY)]
    assert [str(e.when) for e in merge([*readings, read("b", on(9), dated, title="A year in Norland")])] == events


def test_two_headlines_of_one_body_and_one_sum_are_one_event():
    day = date(2021, 11, 12)
    one = Article("one", "Norsk Bank said the tax reform will cut its profit by about $5 billion, mainly because of a levy on ships.\nIt rained.", day, "Courier", "Norsk Takes One-Time $5 Billion Hit From New Tax Law", language="en")
    two = Article("two", "Norsk Bank says it is about to take a big hit from the massive overhaul of the tax code.\nNobody sang.", day, "Gazette", "Tax overhaul costs Norsk Bank $5 billion", language="en")
    events = [e for e in timeline.build([one, two]).events if "$5 billion" in e.title]
    assert [len(e.sources) for e in events] == [2]
