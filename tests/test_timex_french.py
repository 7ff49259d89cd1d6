"""French: every example is won by its own row, and news sentences are read as a careful reader would."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.resolver import explain, resolve
from timeline.timex import EXAMPLE_DAY, End, Join, find, language

PUBLISHED = date(2021, 11, 19)
"""A Friday."""
FRENCH = language("fr")
EXAMPLES = [
    pytest.param(row, text, value, id=f"{row.name}: {text}")
    for row in (*FRENCH.rules, *FRENCH.merges, *FRENCH.prefixes, *FRENCH.joins)
    for text, value in row.examples
]


@pytest.mark.parametrize(("row", "text", "value"), EXAMPLES)
def test_every_example_is_won_by_its_own_row(row, text, value):
    start, plain = text.index("["), text.replace("[", "").replace("]", "")
    won = next(e for e in find(plain, FRENCH) if e.start == start)
    assert plain[won.start : won.end] == text[start + 1 : text.index("]")]
    assert won.role is End.FIRST if isinstance(row, Join) else won.rule == row.name
    resolution = next(r for r in resolve(plain, EXAMPLE_DAY, "fr") if r.start == start)
    assert resolution.value == value
    assert explain(resolution)


def test_every_row_has_an_example():
    assert not [row.name for row in (*FRENCH.rules, *FRENCH.merges, *FRENCH.prefixes, *FRENCH.joins) if not row.examples]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Le Premier ministre a démissionné jeudi.", [("jeudi", "2021-11-18")]),
        ("Un incendie s'est déclaré ce vendredi à Lyon.", [("ce vendredi", "2021-11-19")]),
        ("L'élection aura lieu le 10 avril 2022.", [("10 avril 2022", "2022-04-10")]),
        ("Le 9 novembre 1989, le mur est tombé.", [("9 novembre 1989", "1989-11-09")]),
        ("Les négociations ont commencé lundi dernier et ont duré trois jours.", [("lundi dernier", "2021-11-15"), ("trois jours", "P3D")]),
        ("Il y a deux semaines, la ministre avait annoncé son départ.", [("Il y a deux semaines", "2021-W44")]),
        ("L'an dernier, les loyers ont augmenté de 5 %.", [("L'an dernier", "2020")]),
        ("Depuis début novembre, les cas augmentent.", [("début novembre", "2021-11")]),
        ("Le pont sera achevé d'ici à la fin de l'année 2022.", [("fin de l'année 2022", "2022")]),
        ("Le congrès se tient du 3 au 5 décembre à Nantes.", [("3", "2021-12-03"), ("5 décembre", "2021-12-05")]),
        ("Le joueur de 22 ans quitte le club.", []),
        ("Marie Dupont, 45 ans, a été renvoyée mercredi soir.", [("mercredi soir", "2021-11-17TEV")]),
        ("Hier soir, le président a annulé son voyage.", [("Hier soir", "2021-11-18TEV")]),
        ("Dans la nuit de mardi à mercredi, un arbre est tombé.", [("nuit de mardi à mercredi", "2021-11-16")]),
        ("Le train est arrivé à 14h30.", [("14h30", "2021-11-19T14:30")]),
        ("L'entreprise a gagné moins au troisième trimestre.", [("troisième trimestre", "2021-Q3")]),
        ("Dans les années 1990, le village était habité.", [("années 1990", "199X")]),
        ("Au XIXe siècle, on y extrayait du charbon.", [("XIXe siècle", "18XX")]),
        ("La grève dure depuis trois semaines.", [("trois semaines", "P3W")]),
        ("Chaque lundi, les habitants manifestent.", [("Chaque lundi", "XXXX-WXX-1")]),
        ("La préfecture a indiqué le 5/11/2021 que le tunnel restait fermé.", [("5/11/2021", "2021-11-05")]),
        ("La semaine prochaine, le gouvernement tranchera.", [("La semaine prochaine", "2021-W47")]),
        ("Le procès s'ouvre demain à Marseille.", [("demain", "2021-11-20")]),
        ("Ce matin, la police a fouillé la maison.", [("Ce matin", "2021-11-19TMO")]),
        ("Entre 2014 et 2018, elle travaillait à Bruxelles.", [("2014", "2014"), ("2018", "2018")]),
        ("De lundi à mercredi, l'école est restée fermée.", [("lundi", "2021-11-15"), ("mercredi", "2021-11-17")]),
        ("Au printemps 2020, le premier cas a été signalé.", [("printemps 2020", "2020-SP")]),
        ("Les magasins ferment à Noël.", [("Noël", "2021-12-25")]),
        ("Le parquet examine actuellement le dossier.", [("actuellement", "PRESENT_REF")]),
        ("Mars attire les astronautes.", []),
        ("Le prix a atteint 2021 euros la tonne.", []),
        ("Quelque 2000 personnes sont venues.", []),
        ("Le parti a obtenu 19,5 % des voix.", []),
        ("L'accident s'est produit jeudi 11 novembre.", [("jeudi 11 novembre", "2021-11-11")]),
        ("Mi-octobre, le club avait déposé le bilan.", [("Mi-octobre", "2021-10")]),
        ("Le contrat court jusqu'au 31 décembre 2023.", [("31 décembre 2023", "2023-12-31")]),
        ("En 24 heures, il est tombé 80 litres d'eau.", [("24 heures", "PT24H")]),
        ("Les sanctions s'appliquent à partir du 1er janvier.", [("1er janvier", "2022-01-01")]),
        ("En début de semaine, les ministres se sont vus.", [("début de semaine", "2021-W46")]),
        ("Il a été condamné à cinq ans de prison.", [("cinq ans", "P5Y")]),
        ("L'inflation était de 2,6 % en octobre, contre 2,2 % en septembre.", [("octobre", "2021-10"), ("septembre", "2021-09")]),
        ("Depuis 2015, ils vivent en Suède.", [("2015", "2015")]),
        ("Pendant des années, la banque a caché les pertes.", [("des années", "PXY")]),
        ("Les faits remontent à plus de 20 ans.", [("plus de 20 ans", "P20Y")]),
        ("Ces derniers jours, des heurts ont éclaté.", [("Ces derniers jours", "PXD")]),
        ("Ce vendredi 19 novembre, le jugement est attendu.", [("Ce vendredi 19 novembre", "2021-11-19")]),
        ("Le 11 septembre 2001, il était à New York.", [("11 septembre 2001", "2001-09-11")]),
        ("À midi, l'évacuation a commencé.", [("midi", "2021-11-19T12:00")]),
        ("L'été dernier, il a plu.", [("L'été dernier", "2021-SU")]),
        ("L'exposition est ouverte du 28 décembre au 3 janvier.", [("28 décembre", "2021-12-28"), ("3 janvier", "2022-01-03")]),
        ("Il a été élu maire en mai 2019.", [("mai 2019", "2019-05")]),
        ("La loi de 1905 reste en vigueur.", [("1905", "1905")]),
        ("L'article 49.3 a été utilisé.", []),
        ("Le match s'est terminé 2-1.", []),
        ("Le vol 1969 a atterri à Nice.", []),
        ("Ils se réunissent tous les deux ans.", [("tous les deux ans", "P2Y")]),
        ("Il habite 12 rue du 4 septembre.", []),
        ("Dès lundi, les écoles rouvrent.", [("lundi", "2021-11-22")]),
        ("La réforme entrera en vigueur en janvier prochain.", [("janvier prochain", "2022-01")]),
        ("Il a été arrêté le 3 novembre et libéré le lendemain.", [("3 novembre", "2021-11-03"), ("le lendemain", "2021-11-04")]),
        ("Un an plus tôt, en mars 2019, tout allait bien.", [("Un an plus tôt", "2020"), ("mars 2019", "2019-03")]),
    ],
)
def test_news(sentence, expected):
    assert [(r.text, r.value) for r in resolve(sentence, PUBLISHED, "fr")] == expected


@pytest.mark.parametrize(
    ("sentence", "first", "last"),
    [
        ("Le congrès se tient du 3 au 5 décembre.", "2021-12-03", "2021-12-05"),
        ("Elle est ouverte du 28 décembre au 3 janvier.", "2021-12-28", "2022-01-03"),
        ("Entre 2014 et 2018, elle vivait là.", "2014-01-01", "2018-12-31"),
        ("De lundi à mercredi, tout était fermé.", "2021-11-15", "2021-11-17"),
    ],
)
def test_both_ends_of_a_range_carry_its_span(sentence, first, last):
    spans = {r.span for r in resolve(sentence, PUBLISHED, "fr")}
    assert [(str(s.start), str(s.last)) for s in spans] == [(first, last)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Le joueur de 22 ans quitte le club.",
        "Marie Dupont, 45 ans, a été renvoyée.",
        "À l'âge de 93 ans, il peignait encore.",
        "Un homme âgé de 30 ans a été arrêté.",
        "Il habite 12 rue du 4 septembre.",
        "Mars attire les astronautes.",
        "Le prix a atteint 2021 euros la tonne.",
        "Quelque 2000 personnes sont venues.",
        "Le parti a obtenu 19,5 % des voix.",
        "L'article 49.3 a été utilisé.",
        "Le match s'est terminé 2-1.",
        "Le vol 1969 a atterri à Nice.",
        "Le Boeing 737 a dû se poser.",
        "La résolution 2009 lève les sanctions.",
        "Appelez le 01 20 21 22 23.",
        "La loi a été adoptée par 210 voix contre 189.",
        "La Peugeot 2008 était garée.",
        "Le soleil était caché.",
        "Avril Lavigne a chanté.",
        "Elle a été élue sans opposition.",
        "Le marché a été déplacé.",
        "Le Monde a publié la lettre.",
        "Il court le 1500 mètres.",
        "Le second suspect a fui.",
        "Un quart des électeurs s'est abstenu.",
        "Il habite au 3e étage.",
        "Le 4e régiment a quitté la ville.",
        "Le PSG a gagné 3 à 0.",
        "La version 3.11 corrige la faille.",
        "La somme de 1 990 euros a été versée.",
        "Le seconde ligne a été exclu.",
        "Une foule de 1500 supporters chantait.",
        "Une marche de 2000 manifestants a traversé la ville.",
        "La note est à la page 1848.",
        "Le bus 2014 est tombé en panne.",
    ],
)
def test_what_must_not_match(sentence):
    assert resolve(sentence, PUBLISHED, "fr") == ()
