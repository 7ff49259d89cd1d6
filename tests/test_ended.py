"""How what an article tells of a day ended: on that day, though the sentence names none."""

from __future__ import annotations

from datetime import date

import pytest

from timeline import pipeline
from timeline.merger import merge
from timeline.model import Article

ATTACK = "A lorry driver attacked a crowd in Lom on Thursday, killing nine."
TRIAL = "Karl Lund, the former mayor of Lom, was sentenced to three years in prison on Thursday."


def ends(lead, text, title="News from Lom"):
    article = Article("a", f"{lead} It was a long night. The old harbour was shut. The town wept. {text}", date(2021, 11, 12), title=title, language="en")
    return [(m.title, m.evidence.when.start.day) for m in pipeline.read(article).mentions if m.title and m.evidence.when and m.evidence.quote == text]


@pytest.mark.parametrize(
    ("lead", "text", "told"),
    [
        (ATTACK, "Police shot and killed the driver, said Ida Berg, a spokeswoman for the ministry.", "Police shot and killed the lorry driver"),
        (ATTACK, "The attacker was shot dead by police at the quay.", "The attacker was shot dead by police at the quay (Lom)"),
        (ATTACK, "Police had shot the driver in the leg.", ""),
        (ATTACK, "Police shot and killed another driver at the quay.", ""),
        (ATTACK, "Police shot and killed a dog.", ""),
        (ATTACK, "The court ordered Norsk to pay ten crowns.", ""),
        (TRIAL, "Five other sailors, including the captain Jon Dahl, were fined 30,000 crowns each.", "Five other sailors were fined"),
        (TRIAL, "The court ordered Lund to pay ten crowns to the harbour.", "The court ordered Lund to pay ten crowns to the harbour"),
        (TRIAL, "The court had ordered Lund to pay ten crowns to the harbour.", ""),
        (TRIAL, "The council ordered Lund to pay ten crowns to the harbour.", ""),
        (TRIAL, "Lund was fined ten crowns in a separate trial.", ""),
        (TRIAL, "Police shot and killed the driver of a lorry.", ""),
        ("The harbour of Lom was shut on Thursday.", "Police shot and killed the driver of a lorry.", ""),
    ],
)
def test_how_it_ended(lead, text, told):
    assert ends(lead, text) == ([(told, 11)] if told else [])


def test_without_a_headline_nobody_knows_what_an_article_tells():
    assert ends(ATTACK, "Police shot and killed the driver.", title="") == []


def test_who_attacked_and_was_shot_is_no_part_of_the_attack():
    told = ["A lorry driver attacked a crowd in Lom on Thursday, killing nine.", "Nine people were killed in Lom on Thursday when a lorry driver attacked a crowd."]
    articles = [Article(f"a{n}", f"{lead} Police shot and killed the driver.", date(2021, 11, 12), title="Lorry driver attacks crowd in Lom, nine killed", language="en") for n, lead in enumerate(told)]
    events = merge([pipeline.read(a) for a in articles])
    assert [(len({e.article for e in event.evidence}), "shot" in event.title) for event in events] == [(2, False), (2, True)]
