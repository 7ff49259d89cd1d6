"""What tells is parted from what frames. Each case is an article of lines, and the kind that each line must get."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from timeline import passages, sentences
from timeline.model import Article, PassageKind
from timeline.passages import captions, furniture, heads, openings, posts, sections

DAY = date(2024, 3, 13)  # a Wednesday
BODY = (
    "Engineers closed the old harbour bridge on Friday after they had found a crack in a girder.",
    "The council said that the bridge would not open before Easter, and that lorries would stay banned.",
    "“We were lucky,” said the head of the works department, who has watched the crack for a year.",
)


def split(*lines: str, **fields: str):
    text = "\n".join(lines)
    made = passages.split(Article("a", text, DAY, **fields))
    for one, other in pairwise(made):
        assert one.end <= other.start
    assert all(text[p.start : p.end].strip() == text[p.start : p.end] != "" for p in made)
    return [(str(p.kind), text[p.start : p.end], p.anchor, p.language) for p in made]


def kinds(*lines: str, **fields: str) -> dict[str, str]:
    """Kind of each passage by its first words."""
    return {text.split("\n")[0]: kind for kind, text, _, _ in split(*lines, **fields)}


def test_headline_byline_stamp_dateline_body():
    assert [(kind, text) for kind, text, _, _ in split("Old bridge shut over crack", "By Jane Roe", "Updated: 2024-03-13 17:52", f"LISBON (Reuters) - {BODY[0]}", BODY[1])] == [
        ("headline", "Old bridge shut over crack"),
        ("byline", "By Jane Roe"),
        ("byline", "Updated: 2024-03-13 17:52"),
        ("dateline", "LISBON (Reuters) -"),
        ("body", f"{BODY[0]}\n{BODY[1]}"),
    ]


@pytest.mark.parametrize(
    "dateline",
    [
        "LISBON --", "LISBON —", "LISBON -", "LISBON:", "PORTO, Portugal (AP) —", "PORTO, Portugal (AP) _", "LISBON, March 5 (Reuters) -", "LISBON/MADRID (Reuters) -",
        "NEW YORK —", "ST. LOUIS (AP) --", "Lisbon (CNN) --", "Lisbon, Portugal (CNN)", "Lisbon, Portugal (QRN)", "(CNN)", "(Reuters) -", "NEW DELHI, Mar 12 (ANI):", "Berlin (dpa) -", "Lisbon —", "WINSTON-SALEM, N.C. (AP) -",
    ],
)  # fmt: skip
def test_datelines(dateline):
    first, second, *_ = split(f"{dateline} {BODY[0]}", *BODY[1:])
    assert first[:2] == ("dateline", dateline)
    assert second[:2] == ("body", "\n".join(BODY))


@pytest.mark.parametrize(
    "line",
    [
        "The bridge - a listed monument - was shut on Friday.",
        "NASA - the space agency - said so on Friday.",
        "Most people -- including the mayor -- were glad.",
        "MAYOR: We shall see on Friday.",
        "On 5 March the bridge was shut.",
        "By Monday Ida Berg had told CNN Sport that she was well.",
        "Lisbon (pop. 500,000) is shut.",
        "Lisbon (QRN) Council is shut.",
    ],
)
def test_no_datelines(line):
    assert kinds(BODY[0], BODY[1], line)[BODY[0]] == "body"
    assert "dateline" not in kinds(BODY[0], BODY[1], line).values()


@pytest.mark.parametrize(
    ("line", "prefix", "stamp", "rest"),
    [
        ("Bridge shut over crack Wednesday 13 March 2024 09.55 GMT Engineers closed the bridge.", "Bridge shut over crack", "Wednesday 13 March 2024 09.55 GMT", "Engineers closed the bridge."),
        ("LISBON | Wed Mar 13, 2024 6:43 pm EDT Engineers closed the bridge.", "", "LISBON | Wed Mar 13, 2024 6:43 pm EDT", "Engineers closed the bridge."),
        ("Page last updated at 05:27 GMT, Wednesday, 13 March 2024 06:27 UK The old mill burned down.", "", "Page last updated at 05:27 GMT, Wednesday, 13 March 2024 06:27 UK", "The old mill burned down."),
        ("12:13 UK time, Wednesday, 13 March 2024 The old mill burned down.", "", "12:13 UK time, Wednesday, 13 March 2024", "The old mill burned down."),
        ("13 March 2024 Last updated at 06:28 GMT Help The old mill burned down.", "", "13 March 2024 Last updated at 06:28 GMT Help", "The old mill burned down."),
        ("Wednesday, March 13, 2024; 7:16 PM The council met.", "", "Wednesday, March 13, 2024; 7:16 PM", "The council met."),
        ("March 13, 2024 | By Ida Berg and Jon Lund, CNN The old mill burned down.", "", "March 13, 2024 | By Ida Berg and Jon Lund, CNN", "The old mill burned down."),
        ("By Ida Berg, Special to CNN The old mill burned down.", "", "By Ida Berg, Special to CNN", "The old mill burned down."),
        ("By Ida Berg BBC News, Los Angeles Jon Lund was late.", "", "By Ida Berg BBC News, Los Angeles", "Jon Lund was late."),
        ("By Ida Berg BBC News, Lom, South Ruritania Thousands of people left.", "", "By Ida Berg BBC News, Lom, South Ruritania", "Thousands of people left."),
        ("By Ida Berg Shipping correspondent, BBC News The old mill burned down.", "", "By Ida Berg Shipping correspondent, BBC News", "The old mill burned down."),
        ("Wednesday, March 13, 2024; Page A01 The old mill burned down.", "", "Wednesday, March 13, 2024; Page A01", "The old mill burned down."),
    ],
)
def test_a_head_that_was_flattened_into_the_first_line(line, prefix, stamp, rest):
    made = [(kind, text) for kind, text, _, _ in split(line)]
    assert made == [*([("headline", prefix)] if prefix else []), ("byline", stamp), ("body", rest)]


def test_a_list_of_links_with_their_age_is_furniture():
    line = "The Gazette Old bridge shut over crack - 2 hrs ago Harbour News Bridge to stay shut - 15 mins ago The Post"
    assert kinds(*BODY, line)[line] == "furniture"
    assert "furniture" not in kinds(*BODY, "The bridge was shut two days ago.").values()


@pytest.mark.parametrize(("line", "kinds"), [("Norway plans a bridge; banks shut OSLO, Dec. 4 -- Facing a storm, Norway shut a bridge.", ["headline", "dateline", "body"]), ("The ferry of OSLO, Dec. 4 last year, sank.", ["body"])])
def test_a_dateline_with_its_day_within_a_flattened_line(line, kinds):
    assert [kind for kind, *_ in split(line)] == kinds


@pytest.mark.parametrize("place", ["", "Lisbon, Portugal "])
def test_highlights_before_an_agency_are_no_text(place):
    line = f"The mayor is angry Council says the crack is old {place}(CNN) -- Engineers closed the bridge."
    assert [(kind, text) for kind, text, *_ in split(line)] == [("headline", "The mayor is angry Council says the crack is old"), ("dateline", f"{place}(CNN) --"), ("body", "Engineers closed the bridge.")]


def test_a_clock_time_in_a_sentence_is_no_stamp():
    line = "The bridge was shut on Wednesday, March 13, 2024 at 7:16 PM by the council."
    assert split(line, *BODY)[0][:2] == ("body", "\n".join((line, *BODY)))


@pytest.mark.parametrize(
    "line",
    ["By Jane Roe", "By J. K. Roe and Ann Poe", "BY JANE ROE IN LISBON", "Updated: 2024-03-13 17:52", "Published 13 March 2024", "Xinhua | Updated: 2024-03-13", "Gazette | March 13, 2024", "Stand: 13. März 2024", "Von Jane Roe",
     "Authored by J. Roe via The Gazette,", "(Reporting by Jane Roe; Editing by Ann Poe)", "Ann Poe contributed to this report.", "Jane Roe reported from Lisbon.", "With files from Ann Poe", "jr/ap (AFP, dpa)", "March 13, 2024"],
)  # fmt: skip
def test_bylines_and_stamps(line):
    assert kinds("Old bridge shut over crack", line, *BODY)[line] == "byline"


@pytest.mark.parametrize("line", ["City stands by 500 workers", "Company created 500 jobs", "Figures published by 20 papers show cracks", "Stand of 500 trees felled"])
def test_headlines_that_are_no_stamps(line):
    assert kinds(line, *BODY)[line] == "headline"


@pytest.mark.parametrize("credit", ["Photograph: Jane Roe/Reuters", "Photograph: AP", "Photo: Jane Roe/AFP/Getty Images", "Picture: Jane Roe for the Gazette", "Photograph Reuters", "AP Photo/Jane Roe", "AP Photo\\/Jane Roe"])
def test_a_credit_that_was_run_into_the_text(credit):
    assert [(kind, text.split("\n")[0]) for kind, text, *_ in split(f"{credit} {BODY[0]}", *BODY[1:])] == [("caption", credit), ("body", BODY[0])]


def test_a_first_line_that_ends_within_quotation_marks_tells():
    line = 'President Ida Berg says 21 of the sailors have been freed after "long talks."'
    assert kinds(line, *BODY)[line] == "body"


def test_the_title_again_is_the_headline():
    line = "Old bridge shut over a crack, says council."
    assert kinds(line, *BODY, title="Old bridge shut over crack")[line] == "headline"
    assert split(line, *BODY)[0][0] == "body"


@pytest.mark.parametrize(
    "line",
    [
        "FILE - In this March 5, 2020 file photo, the harbour bridge is seen from the east. (AP Photo/Jane Roe)",
        "FILE PHOTO: The harbour bridge, March 5, 2020. REUTERS/Jane Roe",
        "Image copyright Getty Images Image caption The bridge from the east",
        "Enlarge this image toggle caption Jane Roe/AP Jane Roe/AP",
        "Photo: Jane Roe",
        "Credit: AP",
        "Jane Roe/Getty Images",
        "(Jane Roe / The Gazette)",
        "The bridge from the east (Getty Images)",
        "The bridge from the east. (Jane Roe/Associated Press)",
        "People watch the bridge on March 5, 2020 ©Jane Roe (AFP)",
        "Reuters The bridge was closed by engineers of the city",
        "People watch from a boat as the bridge is shut in Lisbon, March 5, 2020.",
        "A man looks at the bridge in Lisbon March 5, 2020.",
        "The mayor poses for photographers beside the bridge.",
        "The mayor looked at the crack last week",
        "What happens next",
        "3/8 The bridge from the east EPA",
        "Foto: Jane Roe/dpa",
        "Engineers closed the old harbour bridge on Friday",
    ],
)
def test_captions_credits_and_subheads(line):
    assert kinds(BODY[0], BODY[1], line, BODY[2])[line] in {"caption", "furniture"}


def test_an_agencys_caption_goes_on_to_tell_the_news():
    made = split("FILE - In this March 5, 2020 photo, lorries cross the bridge. The city shut it Friday. It is old. (Jane Roe/The Gazette)", *BODY)
    assert [(kind, text.split("\n")[0]) for kind, text, *_ in made] == [
        ("caption", "FILE - In this March 5, 2020 photo, lorries cross the bridge."),
        ("body", "The city shut it Friday. It is old."),
        ("caption", "(Jane Roe/The Gazette)"),
        ("body", BODY[0]),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "The treaty was signed in Lisbon on March 5, 2020.",
        "The mayor said that the photo was taken in Lisbon, March 5, 2020.",
        "The bridge is seen as the finest of its time, and it was opened in 1931.",
        "“It will not open before Easter”, the council (AP) said on Friday.",
        "The council made these points on Friday:",
        "The fair runs between March 1 and March 5, 2021.",
        "The bridge was shut on Friday, March 5, 2021.",
        "The last day to cross it was March 5, 2021.",
        "The works will cost 5 million euros. The city pays. (dpa/AFP)",
        "Cars went at 50 mph (80 km/h).",
        "Its builder died in Porto, January 18, 1978.",
        "The pillars stand in the mud of the river (see picture here).",
        "The mayor was asked. She said nothing of the crack",
        "And then the bridge was shut…",
        "It was shut at 5 p.m.",
        "- The bridge has been shut since Friday",
    ],
)
def test_lines_that_tell(line):
    assert "caption" not in kinds(BODY[0], BODY[1], line, BODY[2]).values()
    assert "furniture" not in kinds(BODY[0], BODY[1], line, BODY[2]).values()


def test_where_nothing_has_a_full_stop_all_of_it_tells():
    lines = ("Bridge shut over a crack in one of its girders, the council says today", "Engineers had watched the crack for a year before Friday's closing", "The ferry runs twice an hour until then and the road is closed")
    assert set(kinds(*lines).values()) <= {"headline", "body"}


def test_a_caption_taken_from_the_text_is_known_on_either_side():
    caption = "Some 500 lorries a day have crossed the bridge"
    sentence = f"{caption}, which was built in 1931, and as many will have to go round."
    assert kinds(BODY[0], sentence, BODY[1], caption)[caption] == "caption"
    assert kinds(BODY[0], caption, BODY[1], sentence)[caption] == "caption"
    again = "The council said that the bridge would not open before Easter."
    assert kinds(*BODY, again)[again] == "caption"


def test_every_example_of_furniture_is_furniture():
    for row in furniture.ROWS:
        for example in row.examples:
            assert re.fullmatch(row.pattern, example.lower()), (row.name, example)
            assert furniture.matches(example)
            assert kinds(*BODY[:2], example, BODY[2]).get(example) in {"furniture", "byline", "caption"}, example


@pytest.mark.parametrize(
    "line",
    [
        "Readers of the report will find more on page 5.",
        "More than 500 people came to the harbour on Friday.",
        "Related costs rose by 5 percent, the council said.",
        "Live music was banned on the bridge.",
        "Shares of the builder fell by 5 percent on Friday.",
        "Views of the harbour were blocked.",
        "Comments by the mayor were read out.",
        "The video shows the crack.",
        "Home owners beside the bridge were told on Friday.",
        "News of the crack came on Friday.",
        "Search teams went out at once.",
        "Following the closing, the ferry was full.",
        "Contact with the crew was lost on Friday.",
        "Copying the plans was banned.",
        "Please do not use the bridge, said the mayor.",
        "Go slowly, said the mayor.",
        "Photos taken on Friday show the crack.",
        "Watch out for lorries, said the mayor.",
        "Topics of the meeting were the bridge and the ferry.",
        "Next week the council will meet.",
        "Category 4 winds shut the bridge.",
        "Two days ago the bridge was open.",
        "An hour ago the bridge was shut.",
        "Loading a lorry takes an hour.",
        "Story by story the tower grew.",
    ],
)
def test_sentences_that_are_no_furniture(line):
    assert not furniture.matches(line)
    assert "furniture" not in kinds(*BODY[:2], line).values()


def test_what_readers_say_below_is_no_article():
    made = split(*BODY, "3 Responses to “Bridge shut”", "I crossed it on Friday and it was fine.", "Me too, two days ago.")
    assert [kind for kind, *_ in made] == ["body", "furniture", "furniture", "furniture"]
    assert [kind for kind, *_ in split("Bridge shut", "Comments (3)", *BODY)][-1] == "body"


# --- posts


@pytest.mark.parametrize(
    ("signature", "day"),
    [
        ("— Jane Roe (@janeroe) March 11, 2024", date(2024, 3, 11)),
        ("— Jane Roe (@janeroe) 11 March 2024", date(2024, 3, 11)),
        ("– Jane Roe (@janeroe) Mar 11, 2024", date(2024, 3, 11)),
        ("-- Jane Roe (@janeroe), March 11", date(2024, 3, 11)),
        ("Jane Roe (@janeroe) March 11, 2024", date(2024, 3, 11)),
        ("— Jane Roe (@janeroe) 10:05 PM - 11 Mar 2024", date(2024, 3, 11)),
        ("— Jane Roe 🌉 (@janeroe) 2024-03-11", date(2024, 3, 11)),
        ("— Jane Roe (@janeroe) 11 de marzo de 2024", date(2024, 3, 11)),
        ("— Jane Roe (@janeroe) 11 марта 2024", date(2024, 3, 11)),
        ("— Jane Roe (@janeroe) 11 марта 2024 г.", date(2024, 3, 11)),
        ("A post shared by Jane (JR) Roe (@jane.roe) on Mar 11, 2024 at 10:56pm PDT", date(2024, 3, 11)),
        ("A video posted by Jane Roe (@jane.roe)", DAY),
        ("— Jane Roe (@janeroe)", DAY),
        ("— Jane Roe (@janeroe) March 11, 2031", DAY),
    ],
)
def test_a_post_is_anchored_at_its_own_day(signature, day):
    made = split(*BODY, "The bridge is being shut right now. Lorries must turn today.", signature, "It is so.")
    assert [(kind, anchor) for kind, _, anchor, _ in made] == [("body", DAY), ("post", day), ("post", day), ("body", DAY)]


def test_posts_inside_a_line():
    made = split(BODY[0], f"It is shut now. — Jane Roe (@janeroe) March 11, 2024 It is open again. — Ann Poe (@annpoe) March 12, 2024 {BODY[1]}", BODY[2])
    assert [(kind, anchor.day) for kind, _, anchor, _ in made] == [("body", 13), ("post", 11), ("post", 11), ("post", 12), ("post", 12), ("body", 13)]


def test_a_post_is_no_longer_than_a_post_can_be():
    made = split(" ".join(BODY * 4) + " It is shut now. — Jane Roe (@janeroe) March 11, 2024")
    assert [kind for kind, *_ in made] == ["body", "post", "post"]
    assert len(made[1][1]) <= posts.LONGEST


def test_a_post_goes_on_over_its_links_and_not_over_a_colon():
    made = split(BODY[0], "The mayor wrote:", "The bridge is shut today.", "#bridge pic.example.org/x", "https://example.org/abc", "— Jane Roe (@janeroe) March 11, 2024")
    assert made[0][0] == "body"
    assert made[0][1].endswith("wrote:")
    assert {anchor.day for kind, _, anchor, _ in made if kind == "post"} == {11}


def test_a_foreign_post_has_its_own_language_and_its_day_is_still_read():
    polish = "Dziś w nocy most został zamknięty, ponieważ znaleziono pęknięcie, które jest bardzo niebezpieczne dla kierowców."
    made = split(*BODY, polish, "— Straż Miejska (@straz) March 11, 2024", "It is so.")
    assert [(kind, language, anchor.day) for kind, _, anchor, language in made] == [("body", "en", 13), ("post", "pl", 11), ("post", "en", 11), ("body", "en", 13)]


# --- sections


def test_sections_of_a_live_blog_are_anchored_at_their_heading():
    made = split("Bridge closed: as it happened", "Monday, 11 March:", "Engineers find a crack today.", "## Tuesday 12 March 2024", "The bridge is shut today.", "More tomorrow.")
    assert [(kind, anchor.day) for kind, _, anchor, _ in made] == [("headline", 13), ("section", 11), ("section", 12)]
    assert made[1][1] == "Monday, 11 March:\nEngineers find a crack today."


def test_a_chronology_line_by_line():
    made = split(*BODY, "March 5 - Engineers find a crack.", "March 8: The bridge is shut.", "Dec. 30 – A first report.")
    assert [(kind, anchor) for kind, _, anchor, _ in made[1:]] == [("section", date(2024, 3, 5)), ("section", date(2024, 3, 8)), ("section", date(2023, 12, 30))]


def test_a_page_of_items_each_with_its_stamp():
    made = split("Rebels hold town updated: Sun Mar 10 2024 18:58:00 The port is shut today.", "Our man reports.", "updated: Fri Mar 08 2024 07:05:00 A fire broke out.")
    assert [(kind, text, anchor.day) for kind, text, anchor, _ in made] == [
        ("caption", "Rebels hold town", 13),
        ("byline", "updated: Sun Mar 10 2024 18:58:00", 10),
        ("section", "The port is shut today.", 10),
        ("caption", "Our man reports.", 13),
        ("byline", "updated: Fri Mar 08 2024 07:05:00", 8),
        ("section", "A fire broke out.", 8),
    ]


def test_updates_of_a_live_page_are_each_of_their_day():
    made = split(
        "(8:59 p.m. Tuesday ET, 2:59 a.m. Wednesday in Oslo) The port is shut.", "Nobody may leave.", "(11:40 a.m. Tuesday ET, 5:40 p.m. in Oslo) A fire broke out. (Updated 9:15 a.m. (1515 in Oslo)): A ship came in.",
    )  # fmt: skip
    assert [(kind, text, anchor.day) for kind, text, anchor, _ in made] == [
        ("stamp", "(8:59 p.m. Tuesday ET, 2:59 a.m. Wednesday in Oslo)", 12),
        ("body", "The port is shut.\nNobody may leave.", 12),
        ("stamp", "(11:40 a.m. Tuesday ET, 5:40 p.m. in Oslo)", 12),
        ("body", "A fire broke out.", 12),
        ("stamp", "(Updated 9:15 a.m. (1515 in Oslo)):", 13),
        ("body", "A ship came in.", 13),
    ]


@pytest.mark.parametrize("line", ["The port will open at dawn (8 a.m. in Oslo) and close at dusk (9 p.m. in Oslo).", "It shut at noon. (11 a.m. in Oslo) It opened later.", "(8 a.m. is when the mayor got up.) Nobody saw him. (9 p.m. was too late.)", "The bomb went off at 9 p.m. (2 p.m. ET) Friday near a market. Police came at 11 p.m. (4 p.m. ET) on Saturday."])
def test_a_clock_in_brackets_is_no_update(line):
    assert kinds(*BODY, line) == {BODY[0]: "body"}


def test_stamps_of_comments_are_no_chronology():
    assert {anchor for *_, anchor, _ in split(*BODY, "8th March 2024 - 17:42 I saw it.", "9th March 2024 - 08:05 So did I.")} == {DAY}


def test_one_date_over_the_text_is_its_stamp():
    assert [kind for kind, *_ in split("Bridge shut", "March 12, 2024", *BODY)] == ["headline", "byline", "body"]


def test_the_day_of_publication_below_a_summary_is_a_stamp():
    lines = BODY[0], "By Jane Roe", f"{DAY.day} {DAY:%B} {DAY.year}", *BODY
    assert "section" not in {kind for kind, *_ in split(*lines)}


def test_one_line_that_opens_with_a_day_is_prose():
    assert {anchor for *_, anchor, _ in split(BODY[0], "March 8 – the day of the closing – was cold.", BODY[1])} == {DAY}


def test_a_heading_far_ahead_is_no_section():
    assert {anchor for *_, anchor, _ in split(*BODY, "1 September 2024", "The bridge opens.", "2 September 2024", "The mayor comes.")} == {DAY}


def test_headings_in_another_language():
    german = "Die Brücke am Hafen wurde geschlossen, weil in einem Träger ein Riss gefunden wurde, sagte die Stadt."
    made = split(german, "11. März 2024", german + " Sie bleibt zu.", "12. März 2024", german + " Sie wird gebaut.", language="de")
    assert [(kind, anchor.day) for kind, _, anchor, _ in made] == [("body", 13), ("section", 11), ("section", 12)]


# --- languages


def test_short_passages_and_given_languages():
    assert {language for *_, language in split("Oui, oui.", "La vie est belle.", *BODY)} == {"en"}
    assert {language for *_, language in split("Pont fermé", language="fr")} == {"fr"}
    assert split("12345")[0][3] == "en"


def test_markers_of_lists_headings_and_quotes_are_left_out():
    assert [text for _, text, _, _ in split("# Bridge shut", f"> {BODY[0]}", f"- {BODY[1]}", f"* {BODY[2]}")] == ["Bridge shut", *BODY]


@pytest.mark.parametrize("text", ["", " \n\n ", "\ufeff", "—", "#", "- ", "\u2028", "a"])
def test_next_to_nothing(text):
    made = passages.split(Article("a", text, DAY))
    assert len(made) <= 1


ALPHABET = st.sampled_from([*"aZ .!?:,;\n-—()@/©“”'5#*|", "March 5, 2024", "— Roe (@roe) ", "LISBON (AP) - ", "Photo: ", "By Roe", "1/2 ", "Read more", "https://x.y/", "Wednesday"])


@given(st.lists(ALPHABET, max_size=60).map("".join))
def test_any_text_is_parted_in_order_and_nothing_that_tells_is_lost(text):
    made = passages.split(Article("a", text, DAY))
    assert all(one.end <= other.start for one, other in pairwise(made))
    assert all(0 <= p.start < p.end <= len(text) for p in made)
    kept = "".join("".join(text[p.start : p.end].split()) for p in made)
    left = re.sub(r"(?m)^\s*(?:#{1,6}|[-*•·▪>])\s+", "", text)
    assert len(kept) >= len("".join(left.split())) - text.count("\n") - 1
    for sentence in sentences.split(text, made):
        assert text[sentence.start : sentence.end] == sentence.text


def test_the_given_articles(shared):
    text = (shared / "seeds" / "003_a2f608757f99e098.txt").read_text(encoding="utf-8")
    made = passages.split(Article("003", text, date(2021, 11, 18)))
    told = [(p.anchor.day, p.language) for p in made if p.kind is PassageKind.POST]
    assert told == [(18, "en"), (18, "en"), (13, "pl"), (13, "en"), (17, "en"), (17, "en")]
    assert sum(p.kind is PassageKind.FURNITURE for p in made) == 3
    text = (shared / "seeds" / "000_e227b6282682a3cd.txt").read_text(encoding="utf-8")
    made = passages.split(Article("000", text, date(2021, 11, 12)))
    assert [str(p.kind) for p in made] == ["headline", "body", "caption", "body", "caption", "caption", "body", "furniture", "furniture"]


def test_tables_hold_no_pattern_twice():
    assert len({row.name for row in furniture.ROWS}) == len(furniture.ROWS)
    assert captions.unpunctuated("What next")
    assert heads.is_headline("Bridge shut", "")


FRAMES = (*(row.pattern for row in furniture.ROWS if row.name != "address"), furniture.CLOSING.pattern, captions.OPENS.pattern, heads.BYLINE.pattern, sections.ALONE.pattern)


@pytest.mark.parametrize("pattern", FRAMES)
@given(data=st.data())
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
def test_whatever_frames_begins_as_openings_say(pattern, data):
    line = data.draw(st.from_regex(pattern, fullmatch=True)).strip()
    assert not line or not line.isascii() or openings.framing(line)


@pytest.mark.parametrize("line", ["The mayor shut the bridge.", "“We heard a noise,” she said.", "But nobody came.", "In the harbour, boats lay idle.", "A man walked by."])
def test_most_lines_begin_like_nothing_that_frames(line):
    assert not openings.framing(line)
