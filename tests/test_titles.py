"""Titles read as headlines: an actor, a verb, an object; whole phrases; at most 70 characters."""

from __future__ import annotations

from datetime import date

import pytest

from timeline import extractor, names, passages, resolver, sentences, titles
from timeline.model import Article, MentionKind


def told(text, before=""):
    """The titles of the entries of the last line."""
    whole = f"The committee sat in the old hall.\n{before}\n{text}" if before else f"The committee sat in the old hall.\n{text}"
    article = Article("a", whole, date(2021, 11, 12), language="en")
    parts = sentences.split(whole, passages.split(article))
    found, _ = extractor.extract(article, parts, resolver.resolve_sentences(parts), names.find(article, parts))
    return [m.title for m in found if m.evidence.quote == text and m.title and m.kind is not MentionKind.RETELLING]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("On Monday, the government closed the old bridge.", "The government closed the old bridge"),
        ("The government on Monday closed the old bridge.", "The government closed the old bridge"),
        ("Smith, the mayor of Oslo, also opened the new bridge on Monday.", "Smith opened the new bridge"),
        ("The bridge, which was built by a firm from Bergen that no longer exists, fell on Monday.", "The bridge fell"),
        ("Police said on Monday that two men had been arrested.", "Police said two men had been arrested"),
        ("Two men were arrested, police said on Monday.", "Police: two men were arrested"),
        ("The minister told reporters on Monday that the plant would reopen.", "The minister told reporters that the plant would reopen"),
        ("He was arrested and later charged with fraud on Monday.", ""),
        ("The army (which denies it) shelled the town on Monday.", "The army shelled the town"),
        ("The police's search of the valley was called off on Monday.", "The police's search of the valley was called off"),
        ("Monday's explosion at the fireworks factory in Bergen was heard for miles.", "Explosion at the fireworks factory in Bergen"),
        ("The weather satellite launched on Monday is silent.", "Weather satellite launched"),
        ("The company's finance chief Anna Berg resigned on Monday.", "The company's finance chief Anna Berg resigned"),
        ("It fell on Monday.", ""),
        ("The girls that raiders took from a school in May are free.", "Raiders took the girls from a school"),
        ("Only one woman won a prize on Monday.", "One woman won a prize"),
        ("Her lawyers filed a complaint on Monday.", "Lawyers filed a complaint"),
        ("On Monday, the agency said the ministry said it would buy the land.", "The ministry said it would buy the land"),
        ("The minister announced on Monday plans to close two mines.", "The minister announced plans to close two mines"),
        ("The Lions announced on Twitter on Monday.", ""),
        ("On Monday, the firm announced an ambitious target predicated on a new plan to cut costs in its northern plants.", "The firm announced an ambitious target predicated on a new plan"),
        ("One of the students, who was found by a patrol in May, is at home.", "One of the students was found by a patrol"),
        ("A deputy said on Monday the national airline might possibly be sold to a group of private investors.", "A deputy said the national airline might be sold"),
        ("Officials “regretted” the delay on Monday.", "Officials “regretted” the delay"),
    ],
)
def test_title(text, title):
    assert told(text) == ([title] if title else [])


def test_a_pronoun_gets_its_name_where_that_is_safe():
    assert told("He resigned on Monday.", before="Jonas Berg fought the plan for years.") == ["Jonas Berg resigned"]
    assert told("Jonas Berg said on Monday that he would resign.") == ["Jonas Berg said he would resign"]


def test_a_pronoun_that_could_be_two_people_gets_no_title():
    assert told("He resigned on Monday.", before="Jonas Berg met Peter Dahl in Oslo.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The transport ministry of the northern province reopened the bridge over the river near the old town of Larvik to heavy traffic on Monday after months of repairs.",
        "Rescue workers from three countries pulled nineteen survivors out of the ruins of the collapsed hotel in the centre of the capital on Tuesday.",
        "A court in the capital sentenced the former head of the state railway company to eleven years in prison for corruption on Wednesday.",
    ],
)
def test_long_clauses_lose_whole_phrases(text):
    (title,) = told(text)
    assert len(title) <= titles.LONGEST
    words = text.split()
    assert title.split()[-1] in words
    assert title.split()[-1].lower() not in {"of", "to", "the", "in", "for", "over", "near", "from", "a"}


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("OSLO (Reuters) - A bridge fell.", "A bridge fell."),
        ("BERGEN, Norway — A bridge fell.", "A bridge fell."),
        ("(AP) A bridge fell.", "A bridge fell."),
        ("A bridge fell  in Oslo. https://example.com/x", "A bridge fell in Oslo."),
        ("A bridge (the old one) fell.", "A bridge (the old one) fell."),
    ],
)
def test_summary(text, clean):
    assert titles.summary(text) == clean


@pytest.mark.parametrize("length", [10, 69, 70, 71, 90, 300])
def test_cut_ends_at_a_word(length):
    text = ("Die Brücke wurde gesperrt, weil das Wasser stieg und niemand helfen konnte " * 6)[:length].strip()
    cut = titles.cut(text)
    assert len(cut) <= titles.LONGEST
    assert cut.endswith("…") or text.startswith(cut)
