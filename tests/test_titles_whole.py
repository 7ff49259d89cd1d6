"""Titles that end where something is told, and tell it of whom the sentence does: no noun read as a verb, no verb without what it is about, no subject that belongs to something else."""

from __future__ import annotations

import pytest
from test_titles_alone import only


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Norsk smashed City forecasts with a rise in profits on Monday.", "Norsk smashed City forecasts with a rise in profits"),
        ("The Fed extended non-recourse loans to Norwegian banks on Monday.", "The Fed extended non-recourse loans to Norwegian banks"),
        ("Lund began posting brief daily updates to his page in May 2019.", "Lund began posting brief daily updates to his page"),
        ("The pilot said on Monday that shells had hit only ammunition dumps.", "The pilot said shells had hit only ammunition dumps"),
        ("The sale of the mill runs for ten days and closes on Monday.", "The sale of the mill closes"),
        ("Jon Lund, a pilot who quit last month in protest and now heads the union in Bergen, is ill.", "Jon Lund quit in protest"),
        ("Guards and pilots put up scattered, half-hearted resistance in Lom on Monday after sailors marched into the town, cheered on by a crowd.", ""),
        ("Additional confirmed cases were found in Lom on Monday.", "Cases were found in Lom"),
        ("The dispute over a port law ruled void by a Norwegian judge on Monday will be settled in court.", ""),
        ("A storm in Lom forced that town's mayor to resign in May.", "A storm in Lom forced that town's mayor to resign"),
        ("The Havn well blew out off Bergen in 1969.", "The Havn well blew out off Bergen"),
        ("Last week's car bomb attacks in Lom killed 55 people.", "Car bomb attacks in Lom killed 55 people"),
        ("The quake in Lom killed tens of thousands on Monday and left many homeless.", "The quake in Lom killed tens of thousands"),
        ("The bank in Lom asked a sailor some very silly questions on Monday.", "The bank in Lom asked a sailor some very silly questions"),
        ("Lund stepped down on Monday after 18 days of marches against his nearly 30-year rule of the port of Bergen.", "Lund stepped down after 18 days of marches"),
        ("Exports of herring in 2022 will fall 80 percent from 2007 levels.", "Exports of herring will fall 80 percent from 2007 levels"),
        ("On Monday the Lom fever became the world's first official pandemic in 41 years after the council raised the alert.", "The Lom fever became the world's first official pandemic in 41 years"),
        ("Sailors repulsed a land and air offensive by guards in Lom on Monday.", "Sailors repulsed a land and air offensive by guards in Lom"),
        ("The Lom League, a powerful group, failed to comply with a peace plan on Monday.", "The Lom League failed to comply with a peace plan"),
        ("The navy shelled the port of Lom again on Monday as Norway and Denmark called for a truce.", "The navy shelled the port of Lom"),
        ("The army left Lom on Monday in the hope, it said, of sparing the town.", "The army left Lom"),
        ("A blast ruptured Norsk's undersea Havn well on Monday, killing two.", "A blast ruptured Norsk's undersea Havn well, killing two"),
        ("Norsk's efforts to cap the well were set back at the weekend by a storm.", "Norsk's efforts to cap the well were set back by a storm"),
        ("The council sent some of its most powerful figures to Lom on Monday.", "The council sent some of its most powerful figures to Lom"),
        ("A consultant helped torpedo Ida Berg with a story in 1988.", "A consultant helped torpedo Ida Berg with a story"),
        ("Divers a mile beneath the North Sea put a lid over the main pipe on Monday.", "Divers put a lid over the main pipe"),
        ("The council of Lom viewed the mayor's speech on Monday as very warm.", "The council of Lom viewed the mayor's speech as very warm"),
        ("Traffic to Lom was shut down on Monday morning from about 1 to 8 a.m.", "Traffic to Lom was shut down"),
        ("The head of the council warned on Friday that shops in poor and middle-income towns were being hit by the storm.", "Head of council: shops in poor and middle-income towns were being hit"),
    ],
)  # fmt: skip
def test_a_phrase_is_told_to_its_noun(text, title):
    assert only(text) == title


@pytest.mark.parametrize(
    "text",
    [
        "Lund said on Monday he would ensure Norsk continued to weigh whether keeping the mine shut could make matters worse.",
        "The head of the Africa Command affirmed on Monday that the war in Lom is grinding on.",
        "Ten years from now sailors will be discussing whether justice has been done.",
        "Some councillors pointed out that the port's decision, on Saturday evening, to keep a mill open had costs.",
        "On Monday Lund said he would recommend that the port board raise the crews by twenty.",
        "The pilot Jon Lund said Karl Berg did not mention he had flown the plane on Monday.",
        "He said he could not attend a hearing held by the ministry and the Norwegian coastguard, which began on Monday.",
        "The storm came as the interview ended, and the urbane Lord Lund found himself explaining on Monday why he had sailed.",
        "The mine leaked nearly double the amount spilled by the Havn in 1989.",
    ],
)
def test_no_title_ends_before_what_its_verb_is_about(text):
    assert not only(text).endswith((" ensure", " affirmed", " discussing", " decision", " recommend", " mention", " coastguard began", " himself", " spilled"))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("About 5,000 barrels of oil a day are coming up after a Norsk-run rig, the Havn, exploded and sank last week.", "A Norsk-run rig exploded and sank"),
        ("Sailors had come into contact with a pupil who was found ill in Lom on Monday.", "A pupil was found ill in Lom"),
        ("Many have been held, including a freelance cameraman for Havn TV who was shot in Lom in April.", "A freelance cameraman was shot in Lom"),
        ("Yesterday the number of deaths since the 2003 invasion rose over 1,500.", "The number of deaths since the 2003 invasion rose over 1,500"),
        ("Ferry traffic to towns such as Bergen fell by half on Monday.", "Ferry traffic to towns such as Bergen fell"),
        ("According to the Centre for Retail Research, a British body that did a survey, Norwegian stores lost two million crowns in May.", "Norwegian stores lost two million crowns"),
        ("After a wave of protest from powers including Norway, Denmark and Sweden, Baltic states closed their ports on Monday.", "Baltic states closed their ports"),
        ("Norway suffered repeated floods before Berg's father, Karl Lund, seized power in 1970.", "Berg's father seized power"),
        ("Ida Berg's husband, her son Karl and two of her nephews entered Norway on Monday.", "Ida Berg's husband, her son Karl and two of her nephews entered Norway"),
        ("Police are on the march, and reports say nearly 30 more people were killed in Lom on Monday.", "Nearly 30 people were killed in Lom"),
        ("The fallout has reached Lom, where the head of the agency that oversees the ports resigned on Monday.", "The head of the agency resigned"),
        ("The minister likened Lom to Bergen, where rebels captured, bound and killed Karl Lund last month.", "Rebels killed Karl Lund"),
        ("The paper said troops backed by tanks raided old mills and yards full of herring in Lom on Monday.", "Troops raided old mills and yards full of herring in Lom"),
        ("Norway is cold, and Ida Berg on Monday voiced fear the land could be slipping into civil war.", "Ida Berg voiced fear"),
        ("Divers told the Havn news agency that the body of Ida Berg, a captain, had been found in Lom on Monday.", "The body of Ida Berg had been found in Lom"),
        ("It shows the wake of a 7.0-magnitude quake, Norway's worst in two centuries, which struck on Monday near Lom.", "A 7.0-magnitude quake struck near Lom"),
        ("On Monday the health minister said the flu was easing but warned that it was too early to sing.", "The health minister said the flu was easing"),
        ("The club has called for a talk at a summit in Bergen, Norway, which starts on Monday.", ""),
        ("More than 2,000 miles from the North Sea shore, ten judges closed a mill in Lom on Monday.", "Ten judges closed a mill in Lom"),
        ("The guard accused in last year's Lom, Norway, shootings faced a survivor in Oslo on Monday.", "The guard faced a survivor in Oslo"),
        ("Norsk may fight the ruling of a judge in Lom, who on Monday struck down key parts of the port law.", "A judge struck down key parts of the port law (Lom)"),
        ("The fighting between rebels and the army ended on Monday.", "The fighting between rebels and the army ended"),
        ("A spokesman for Norsk, Karl Lund, said it would be sent to Lom on Friday.", ""),
        ("Papers filed by the firm in May show that Lund was still listed as one of two captains.", ""),
        ("So those who see a link between the blasts and the role of Norway in Lom and Bergen have been denounced on Monday.", ""),
        ("Mounting tension between the Lom police force, the Norwegian council and Danish troops was revealed on Monday.", ""),
        ("There was no word of it, just curt statements that three sailors had died in two blasts on Monday.", ""),
        ("Lund made a video addressing policemen that was shown on Monday in Lom.", ""),
    ],
)  # fmt: skip
def test_an_act_is_told_of_who_did_it(text, title):
    assert only(text) == title
