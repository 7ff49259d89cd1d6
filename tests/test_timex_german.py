"""German: every example is won by its own row, and news sentences are read as a careful reader would."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.resolver import explain, resolve
from timeline.timex import EXAMPLE_DAY, End, Join, find, language

PUBLISHED = date(2021, 11, 19)
"""A Friday."""
GERMAN = language("de")
EXAMPLES = [
    pytest.param(row, text, value, id=f"{row.name}: {text}")
    for row in (*GERMAN.rules, *GERMAN.merges, *GERMAN.prefixes, *GERMAN.joins)
    for text, value in row.examples
]


@pytest.mark.parametrize(("row", "text", "value"), EXAMPLES)
def test_every_example_is_won_by_its_own_row(row, text, value):
    start, plain = text.index("["), text.replace("[", "").replace("]", "")
    won = next(e for e in find(plain, GERMAN) if e.start == start)
    assert plain[won.start : won.end] == text[start + 1 : text.index("]")]
    assert won.role is End.FIRST if isinstance(row, Join) else won.rule == row.name
    resolution = next(r for r in resolve(plain, EXAMPLE_DAY, "de") if r.start == start)
    assert resolution.value == value
    assert explain(resolution)


def test_every_row_has_an_example():
    assert not [row.name for row in (*GERMAN.rules, *GERMAN.merges, *GERMAN.prefixes, *GERMAN.joins) if not row.examples]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Der Bundestag stimmte am Donnerstag über das Gesetz ab.", [("Donnerstag", "2021-11-18")]),
        ("Am Freitag brannte in Köln ein Lagerhaus.", [("Freitag", "2021-11-19")]),
        ("Die Wahl findet am 26. September 2022 statt.", [("26. September 2022", "2022-09-26")]),
        ("Am 9. November 1989 fiel die Mauer.", [("9. November 1989", "1989-11-09")]),
        ("Die Verhandlungen begannen am vergangenen Montag und dauerten drei Tage.", [("vergangenen Montag", "2021-11-15"), ("drei Tage", "P3D")]),
        ("Vor zwei Wochen hatte die Ministerin ihren Rücktritt angekündigt.", [("Vor zwei Wochen", "2021-W44")]),
        ("Im vergangenen Jahr stiegen die Mieten um fünf Prozent.", [("vergangenen Jahr", "2020")]),
        ("Seit Anfang November steigen die Fallzahlen.", [("Anfang November", "2021-11")]),
        ("Bis Ende 2022 soll die Brücke fertig sein.", [("Ende 2022", "2022")]),
        ("Vom 3. bis zum 5. Dezember tagt die Partei in Leipzig.", [("3.", "2021-12-03"), ("5. Dezember", "2021-12-05")]),
        ("Der 22-jährige Stürmer wechselt nach Bremen.", []),
        ("Die 45 Jahre alte Lehrerin wurde am Mittwochabend entlassen.", [("Mittwochabend", "2021-11-17TEV")]),
        ("Gestern Abend sagte der Kanzler seine Reise ab.", [("Gestern Abend", "2021-11-18TEV")]),
        ("In der Nacht zum Sonntag stürzte ein Baum auf die Gleise.", [("Nacht zum Sonntag", "2021-11-14")]),
        ("Um 14.30 Uhr traf der Zug in Ulm ein.", [("14.30 Uhr", "2021-11-19T14:30")]),
        ("Das Unternehmen verdiente im dritten Quartal weniger als im Vorjahreszeitraum.", [("dritten Quartal", "2021-Q3"), ("Vorjahreszeitraum", "2020-Q3")]),
        ("In den 1990er Jahren war das Dorf noch bewohnt.", [("1990er Jahren", "199X")]),
        ("Im 19. Jahrhundert wurde hier Kohle gefördert.", [("19. Jahrhundert", "18XX")]),
        ("Der Streik dauert seit drei Wochen an.", [("drei Wochen", "P3W")]),
        ("Jeden Montag demonstrieren die Bürger vor dem Rathaus.", [("Jeden Montag", "XXXX-WXX-1")]),
        ("Die Behörde teilte am 5.11.2021 mit, dass der Tunnel gesperrt bleibt.", [("5.11.2021", "2021-11-05")]),
        ("Nächste Woche will das Kabinett entscheiden.", [("Nächste Woche", "2021-W47")]),
        ("Morgen beginnt der Prozess in München.", [("Morgen", "2021-11-20")]),
        ("Am Morgen hatte die Polizei das Haus durchsucht.", [("Morgen", "2021-11-19TMO")]),
        ("Zwischen 2014 und 2018 arbeitete sie in Brüssel.", [("2014", "2014"), ("2018", "2018")]),
        ("Von Montag bis Mittwoch blieb die Schule geschlossen.", [("Montag", "2021-11-15"), ("Mittwoch", "2021-11-17")]),
        ("Im Frühjahr 2020 wurde der erste Fall gemeldet.", [("Frühjahr 2020", "2020-SP")]),
        ("Zu Weihnachten bleiben die Läden zu.", [("Weihnachten", "2021-12-25")]),
        ("Derzeit prüft die Staatsanwaltschaft den Fall.", [("Derzeit", "PRESENT_REF")]),
        ("Herr August wohnt in der Maistraße 12.", []),
        ("Der Preis stieg auf 2021 Euro je Tonne.", []),
        ("Rund 2000 Menschen kamen zum Fest.", []),
        ("Die Partei kam auf 19,5 Prozent.", []),
        ("Wie die Polizei am Sonntag mitteilte, ereignete sich der Unfall bereits am Donnerstag, dem 11. November.", [("Sonntag", "2021-11-14"), ("Donnerstag, dem 11. November", "2021-11-11")]),
        ("Mitte Oktober hatte der Verein Insolvenz angemeldet.", [("Mitte Oktober", "2021-10")]),
        ("Der Vertrag läuft bis zum 31. Dezember 2023.", [("31. Dezember 2023", "2023-12-31")]),
        ("Im Mai 2020 kam er. Ein halbes Jahr später war die Firma pleite.", [("Mai 2020", "2020-05"), ("Ein halbes Jahr später", "2020-11")]),
        ("Innerhalb von 24 Stunden fielen 80 Liter Regen.", [("24 Stunden", "PT24H")]),
        ("Die Sanktionen gelten ab dem 1. Januar.", [("1. Januar", "2022-01-01")]),
        ("Anfang der Woche trafen sich die Minister.", [("Anfang der Woche", "2021-W46")]),
        ("Das zweitägige Treffen endete am Dienstag.", [("zweitägige", "P2D"), ("Dienstag", "2021-11-16")]),
        ("Die Inflation lag im Oktober bei 4,5 Prozent, im September bei 4,1 Prozent.", [("Oktober", "2021-10"), ("September", "2021-09")]),
        ("Ende vergangener Woche wurden 1.200 Soldaten verlegt.", [("Ende vergangener Woche", "2021-W45")]),
        ("Seit 2015 leben sie in Schweden.", [("2015", "2015")]),
        ("Jahrelang hatte die Bank die Verluste verschwiegen.", [("Jahrelang", "PXY")]),
        ("Die Tat liegt mehr als 20 Jahre zurück.", [("mehr als 20 Jahre", "P20Y")]),
        ("In den vergangenen Tagen kam es immer wieder zu Zusammenstößen.", [("vergangenen Tagen", "PXD")]),
        ("Am heutigen Freitag wird das Urteil erwartet.", [("heutigen Freitag", "2021-11-19")]),
        ("Am 11. September 2001 war er in New York.", [("11. September 2001", "2001-09-11")]),
        ("Heute früh um 6 Uhr begann die Räumung.", [("Heute früh um 6 Uhr", "2021-11-19T06:00")]),
        ("Vor einem Jahr hatte sie noch anders geurteilt.", [("Vor einem Jahr", "2020")]),
        ("Im kommenden Frühjahr wird neu gewählt.", [("kommenden Frühjahr", "2022-SP")]),
        ("Die Ausstellung ist vom 28. Dezember bis 3. Januar zu sehen.", [("28. Dezember", "2021-12-28"), ("3. Januar", "2022-01-03")]),
        ("Der Jahrgang 1999 ist ausverkauft.", []),
        ("Laut Paragraf 218 ist das verboten.", []),
        ("Das Spiel endete 2:1.", []),
        ("Die Boeing 737 musste notlanden.", []),
        ("Artikel 5 des Vertrags gilt weiter.", []),
        ("Er wurde am 3. November gefasst und am Tag darauf freigelassen.", [("3. November", "2021-11-03"), ("Tag darauf", "2021-11-04")]),
        ("Sie soll am Montag vor Gericht erscheinen.", [("Montag", "2021-11-22")]),
    ],
)
def test_news(sentence, expected):
    assert [(r.text, r.value) for r in resolve(sentence, PUBLISHED, "de")] == expected


@pytest.mark.parametrize(
    ("sentence", "first", "last"),
    [
        ("Vom 3. bis zum 5. Dezember tagt die Partei.", "2021-12-03", "2021-12-05"),
        ("Die Schau läuft vom 28. Dezember bis 3. Januar.", "2021-12-28", "2022-01-03"),
        ("Zwischen 2014 und 2018 lebte sie dort.", "2014-01-01", "2018-12-31"),
        ("Von Montag bis Mittwoch war zu.", "2021-11-15", "2021-11-17"),
        ("Mai bis Juli war es warm.", "2021-05-01", "2021-07-31"),
    ],
)
def test_both_ends_of_a_range_carry_its_span(sentence, first, last):
    spans = {r.span for r in resolve(sentence, PUBLISHED, "de")}
    assert [(str(s.start), str(s.last)) for s in spans] == [(first, last)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Der 22-jährige Stürmer wechselt nach Bremen.",
        "Die 45 Jahre alte Lehrerin wurde entlassen.",
        "Im Alter von 93 Jahren starb der Maler.",
        "Herr August wohnt in der Maistraße 12.",
        "Frau Sommer leitet das Amt.",
        "Familie Winter verkauft den Hof.",
        "Der Preis stieg auf 2021 Euro je Tonne.",
        "Rund 2000 Menschen kamen zum Fest.",
        "Die Partei kam auf 19,5 Prozent.",
        "Laut Paragraf 218 ist das verboten.",
        "Das Spiel endete 2:1.",
        "Die Boeing 737 musste notlanden.",
        "Artikel 5 des Vertrags gilt weiter.",
        "Der Jahrgang 1999 ist ausverkauft.",
        "Die Resolution 2009 hob die Sanktionen auf.",
        "Flug 1969 landete sicher.",
        "Rufen Sie 030 2021 an.",
        "Die Kirche steht in der Straße des 17. Juni 135.",
        "Version 3.11 behebt den Fehler.",
        "Das Gesetz wurde mit 210 zu 189 Stimmen angenommen.",
        "Der Peugeot 2008 stand im Hof.",
        "Die Sonne war nicht zu sehen.",
        "Die Montagehalle brannte aus.",
        "Der Freitagsmarkt zieht um.",
        "Die Zeitung Welt am Sonntag druckte den Brief.",
        "Der Tagesspiegel berichtete.",
        "Das Jahrbuch lag auf dem Tisch.",
        "Er lief die 1500 Meter.",
        "Die Minute Werbung kostet mehr.",
        "Der Zweite wurde disqualifiziert.",
        "Platz 3. Danach kam niemand.",
        "Ein Drittel der Wähler blieb zu Hause.",
        "Der Wochenmarkt bleibt offen.",
        "Die Tage der Partei sind gezählt, so der Spott.",
        "Das 4. Panzerregiment rückte aus.",
        "Er wohnt im 3. Stock.",
        "Der FC Schalke 04 verlor.",
        "Hannover 96 entließ den Trainer.",
        "1860 München stieg ab.",
    ],
)
def test_what_must_not_match(sentence):
    assert resolve(sentence, PUBLISHED, "de") == ()
