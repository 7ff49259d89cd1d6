"""Languages without tables of their own: ten sentences of news in each of ten, a few in fifteen more, and all that dateparser knows."""

from __future__ import annotations

import pkgutil
from datetime import date

import pytest

from timeline.resolver import explain, resolve
from timeline.timex import EXAMPLE_DAY, LANGUAGES, language

PUBLISHED = date(2021, 11, 19)
"""A Friday."""
# language -> sentence, and what is found in it: words, value, and the end of the rule's name ("generic-pl-weekday")
NEWS = {
    "pl": [
        ("Premier podał się do dymisji w środę.", [("środę", "2021-11-17", "weekday")]),
        ("Wybory odbyły się 5 listopada 2021 r. w całym kraju.", [("5 listopada 2021 r.", "2021-11-05", "date")]),
        ("W ubiegłym tygodniu na północy spadł śnieg.", [("W ubiegłym tygodniu", "2021-W45", "relative")]),
        ("Trzy dni temu w fabryce wybuchł pożar.", [("Trzy dni temu", "2021-11-16", "shift")]),
        ("W piątek, 12 listopada, doszło do wypadku na autostradzie.", [("piątek, 12 listopada", "2021-11-12", "date")]),
        ("W marcu 2019 roku zamknięto szkołę.", [("marcu 2019 roku", "2019-03", "month")]),
        ("Wczoraj minister nie odpowiedział na pytania.", [("Wczoraj", "2021-11-18", "relative")]),
        ("Sejm zajmie się ustawą w przyszły wtorek.", [("przyszły wtorek", "2021-11-23", "weekday")]),
        ("Dwa lata temu zbudowano nowy most.", [("Dwa lata temu", "2019", "shift")]),
        ("Maja Nowak kupiła 2021 lisów i nie ma 22 lat.", []),
    ],
    "ru": [
        ("Президент ушёл в отставку в среду.", [("среду", "2021-11-17", "weekday")]),
        ("Выборы прошли 5 ноября 2021 года по всей стране.", [("5 ноября 2021 года", "2021-11-05", "date")]),
        ("На прошлой неделе на севере выпал снег.", [("На прошлой неделе", "2021-W45", "relative")]),
        ("Три дня назад на заводе начался пожар.", [("Три дня назад", "2021-11-16", "shift")]),
        ("Авария произошла в пятницу, 12 ноября.", [("пятницу, 12 ноября", "2021-11-12", "date")]),
        ("В марте 2019 года школу закрыли.", [("марте 2019 года", "2019-03", "month")]),
        ("Вчера министр не ответил на вопросы.", [("Вчера", "2021-11-18", "relative")]),
        ("Суд рассмотрит дело 1 декабря.", [("1 декабря", "2021-12-01", "date")]),
        ("Два года назад построили новый мост.", [("Два года назад", "2019", "shift")]),
        ("Завод выпустил 2021 машину, сообщил директор.", []),
    ],
    "uk": [
        ("Президент пішов у відставку в середу.", [("середу", "2021-11-17", "weekday")]),
        ("Вибори відбулися 5 листопада 2021 року по всій країні.", [("5 листопада 2021 року", "2021-11-05", "date")]),
        ("Минулого тижня на півночі випав сніг.", [("Минулого тижня", "2021-W45", "relative")]),
        ("Три дні тому на заводі почалася пожежа.", [("Три дні тому", "2021-11-16", "shift")]),
        ("Аварія сталася в п’ятницю, 12 листопада.", [("п’ятницю, 12 листопада", "2021-11-12", "date")]),
        ("У березні 2019 року школу закрили.", [("березні 2019 року", "2019-03", "month")]),
        ("Вчора міністр не відповів на запитання.", [("Вчора", "2021-11-18", "relative")]),
        ("Суд розгляне справу 1 грудня.", [("1 грудня", "2021-12-01", "date")]),
        ("Два роки тому збудували новий міст.", [("Два роки тому", "2019", "shift")]),
        ("Серед загиблих є діти, повідомив лікар.", []),
    ],
    "es": [
        ("El presidente dimitió el miércoles.", [("miércoles", "2021-11-17", "weekday")]),
        ("Las elecciones se celebraron el 5 de noviembre de 2021 en todo el país.", [("5 de noviembre de 2021", "2021-11-05", "date")]),
        ("La semana pasada nevó en el norte.", [("La semana pasada", "2021-W45", "relative")]),
        ("Hace tres días se declaró un incendio en la fábrica.", [("Hace tres días", "2021-11-16", "shift")]),
        ("El accidente ocurrió el viernes 12 de noviembre.", [("viernes 12 de noviembre", "2021-11-12", "date")]),
        ("En marzo de 2019 cerraron la escuela.", [("marzo de 2019", "2019-03", "month")]),
        ("Ayer por la mañana el ministro no respondió.", [("Ayer", "2021-11-18", "relative")]),
        ("El próximo lunes habrá huelga.", [("próximo lunes", "2021-11-22", "weekday")]),
        ("Hace dos años se construyó el puente.", [("Hace dos años", "2019", "shift")]),
        ("El coche cuesta 2021 euros y tiene cuatro puertas.", []),
    ],
    "it": [
        ("Il premier si è dimesso mercoledì.", [("mercoledì", "2021-11-17", "weekday")]),
        ("Le elezioni si sono tenute il 5 novembre 2021 in tutto il paese.", [("5 novembre 2021", "2021-11-05", "date")]),
        ("La scorsa settimana ha nevicato al nord.", [("La scorsa settimana", "2021-W45", "relative")]),
        ("Tre giorni fa è scoppiato un incendio nella fabbrica.", [("Tre giorni fa", "2021-11-16", "shift")]),
        ("L'incidente è avvenuto venerdì 12 novembre.", [("venerdì 12 novembre", "2021-11-12", "date")]),
        ("A marzo 2019 la scuola è stata chiusa.", [("marzo 2019", "2019-03", "month")]),
        ("Ieri il ministro non ha risposto.", [("Ieri", "2021-11-18", "relative")]),
        ("Il prossimo lunedì ci sarà uno sciopero.", [("prossimo lunedì", "2021-11-22", "weekday")]),
        ("Due anni fa fu costruito il ponte.", [("Due anni fa", "2019", "shift")]),
        ("Il sindaco ha ora 2021 voti e nessun rivale.", []),
    ],
    "pt": [
        ("O presidente renunciou na quarta-feira.", [("quarta-feira", "2021-11-17", "weekday")]),
        ("As eleições foram em 5 de novembro de 2021 em todo o país.", [("5 de novembro de 2021", "2021-11-05", "date")]),
        ("Na semana passada nevou no sul.", [("Na semana passada", "2021-W45", "relative")]),
        ("Há três dias começou um incêndio na fábrica.", [("Há três dias", "2021-11-16", "shift")]),
        ("O acidente ocorreu na sexta-feira, 12 de novembro.", [("sexta-feira, 12 de novembro", "2021-11-12", "date")]),
        ("Em março de 2019 a escola foi fechada.", [("março de 2019", "2019-03", "month")]),
        ("Ontem o ministro não respondeu.", [("Ontem", "2021-11-18", "relative")]),
        ("Haverá greve na próxima segunda-feira.", [("próxima segunda-feira", "2021-11-22", "weekday")]),
        ("A ponte foi construída dois anos atrás.", [("dois anos atrás", "2019", "shift")]),
        ("Esta é a segunda ponte, com 2021 metros.", []),
    ],
    "nl": [
        ("De premier trad woensdag af.", [("woensdag", "2021-11-17", "weekday")]),
        ("De verkiezingen waren op 5 november 2021 in het hele land.", [("5 november 2021", "2021-11-05", "date")]),
        ("Vorige week sneeuwde het in het noorden.", [("Vorige week", "2021-W45", "relative")]),
        ("Drie dagen geleden brak brand uit in de fabriek.", [("Drie dagen geleden", "2021-11-16", "shift")]),
        ("Het ongeluk gebeurde op vrijdag 12 november.", [("vrijdag 12 november", "2021-11-12", "date")]),
        ("In maart 2019 sloot de school.", [("maart 2019", "2019-03", "month")]),
        ("Gisteren gaf de minister geen antwoord.", [("Gisteren", "2021-11-18", "relative")]),
        ("Volgende maandag wordt er gestaakt.", [("Volgende maandag", "2021-11-22", "weekday")]),
        ("Twee jaar geleden werd de brug gebouwd.", [("Twee jaar geleden", "2019", "shift")]),
        ("De auto kost 2021 euro en staat al te koop.", []),
    ],
    "sv": [
        ("Statsministern avgick i onsdags.", [("onsdags", "2021-11-17", "weekday")]),
        ("Valet hölls den 5 november 2021 i hela landet.", [("5 november 2021", "2021-11-05", "date")]),
        ("Förra veckan snöade det i norr.", [("Förra veckan", "2021-W45", "relative")]),
        ("För tre dagar sedan bröt en brand ut i fabriken.", [("För tre dagar sedan", "2021-11-16", "shift")]),
        ("Olyckan skedde fredagen den 12 november.", [("fredagen den 12 november", "2021-11-12", "date")]),
        ("I mars 2019 stängdes skolan.", [("mars 2019", "2019-03", "month")]),
        ("I går svarade ministern inte.", [("I går", "2021-11-18", "relative")]),
        ("Nästa måndag blir det strejk.", [("Nästa måndag", "2021-11-22", "weekday")]),
        ("För två år sedan byggdes bron.", [("För två år sedan", "2019", "shift")]),
        ("Bilen kostar 2021 kronor och är röd.", []),
    ],
    "cs": [
        ("Premiér ve středu odstoupil.", [("středu", "2021-11-17", "weekday")]),
        ("Volby se konaly 5. listopadu 2021 v celé zemi.", [("5. listopadu 2021", "2021-11-05", "date")]),
        ("Minulý týden na severu sněžilo.", [("Minulý týden", "2021-W45", "relative")]),
        ("Před třemi dny vypukl v továrně požár.", [("Před třemi dny", "2021-11-16", "shift")]),
        ("Nehoda se stala v pátek 12. listopadu.", [("pátek 12. listopadu", "2021-11-12", "date")]),
        ("V březnu 2019 školu zavřeli.", [("březnu 2019", "2019-03", "month")]),
        ("Včera ministr neodpověděl.", [("Včera", "2021-11-18", "relative")]),
        ("Soud rozhodne příští úterý.", [("příští úterý", "2021-11-23", "weekday")]),
        ("Před dvěma lety postavili most.", [("Před dvěma lety", "2019", "shift")]),
        ("Auto stojí 2021 korun a je červené.", []),
    ],
    "tr": [
        ("Başbakan çarşamba günü istifa etti.", [("çarşamba", "2021-11-17", "weekday")]),
        ("Seçimler 5 Kasım 2021'de bütün ülkede yapıldı.", [("5 Kasım 2021", "2021-11-05", "date")]),
        ("Geçen hafta kuzeyde kar yağdı.", [("Geçen hafta", "2021-W45", "relative")]),
        ("Üç gün önce fabrikada yangın çıktı.", [("Üç gün önce", "2021-11-16", "shift")]),
        ("Kaza 12 Kasım Cuma günü oldu.", [("12 Kasım Cuma günü", "2021-11-12", "date")]),
        ("Mart 2019'da okul kapandı.", [("Mart 2019", "2019-03", "month")]),
        ("Dün bakan cevap vermedi.", [("Dün", "2021-11-18", "relative")]),
        ("Gelecek pazartesi grev var.", [("Gelecek pazartesi", "2021-11-22", "weekday")]),
        ("İki yıl önce köprü yapıldı.", [("İki yıl önce", "2019", "shift")]),
        ("Araba 2021 lira ve kırmızı.", []),
    ],
    "zh": [
        ("总理星期三辞职。", [("星期三", "2021-11-17", "weekday")]),
        ("选举于2021年11月5日举行。", [("2021年11月5日", "2021-11-05", "date")]),
        ("上周北方下了雪。", [("上周", "2021-W45", "relative")]),
        ("三天前工厂发生火灾。", [("三天前", "2021-11-16", "shift")]),
        ("事故发生在上周五。", [("上周五", "2021-11-12", "weekday")]),
        ("2019年3月学校关闭。", [("2019年3月", "2019-03", "month")]),
        ("外交部11日表示反对。", [("11日", "2021-11-11", "day")]),
        ("他买了2021头牛。", []),
    ],
    "ja": [
        ("首相は水曜日に辞任した。", [("水曜日", "2021-11-17", "weekday")]),
        ("選挙は2021年11月5日に行われた。", [("2021年11月5日", "2021-11-05", "date")]),
        ("先週、北部で雪が降った。", [("先週", "2021-W45", "relative")]),
        ("3日前に工場で火事があった。", [("3日前", "2021-11-16", "shift")]),
        ("事故は先週の金曜日に起きた。", [("先週の金曜日", "2021-11-12", "weekday")]),
        ("外務省は11日、反対を表明した。", [("11日", "2021-11-11", "day")]),
        ("工事は3日間続いた。", []),
    ],
    "ko": [
        ("총리가 수요일에 사임했다.", [("수요일", "2021-11-17", "weekday")]),
        ("선거는 2021년 11월 5일에 치러졌다.", [("2021년 11월 5일", "2021-11-05", "date")]),
        ("지난주 북부에 눈이 내렸다.", [("지난주", "2021-W45", "relative")]),
        ("3일 전 공장에서 불이 났다.", [("3일 전", "2021-11-16", "shift")]),
    ],
    "ar": [
        ("استقال رئيس الوزراء يوم الأربعاء.", [("الأربعاء", "2021-11-17", "weekday")]),
        ("جرت الانتخابات في 5 نوفمبر 2021.", [("5 نوفمبر 2021", "2021-11-05", "date")]),
        ("الأسبوع الماضي سقط الثلج.", [("الأسبوع الماضي", "2021-W45", "relative")]),
        ("اندلع حريق قبل 3 أيام.", [("قبل 3 أيام", "2021-11-16", "shift")]),
    ],
    "he": [
        ("ראש הממשלה התפטר ביום רביעי.", [("ביום רביעי", "2021-11-17", "weekday")]),
        ("הבחירות נערכו ב-5 בנובמבר 2021.", [("5 בנובמבר 2021", "2021-11-05", "date")]),
    ],
    "el": [
        ("Ο πρωθυπουργός παραιτήθηκε την Τετάρτη.", [("Τετάρτη", "2021-11-17", "weekday")]),
        ("Οι εκλογές έγιναν στις 5 Νοεμβρίου 2021.", [("5 Νοεμβρίου 2021", "2021-11-05", "date")]),
        ("Την περασμένη εβδομάδα χιόνισε.", [("Την περασμένη εβδομάδα", "2021-W45", "relative")]),
        ("Είναι η τρίτη φορά.", []),
    ],
    "hu": [
        ("A miniszterelnök szerdán lemondott.", [("szerdán", "2021-11-17", "weekday")]),
        ("A választás 2021. november 5-én volt.", [("2021. november 5-én", "2021-11-05", "date")]),
        ("Múlt héten havazott.", [("Múlt héten", "2021-W45", "relative")]),
        ("Három nappal ezelőtt tűz ütött ki.", [("Három nappal ezelőtt", "2021-11-16", "shift")]),
    ],
    "ro": [
        ("Premierul a demisionat miercuri.", [("miercuri", "2021-11-17", "weekday")]),
        ("Alegerile au avut loc pe 5 noiembrie 2021.", [("5 noiembrie 2021", "2021-11-05", "date")]),
        ("Săptămâna trecută a nins.", [("Săptămâna trecută", "2021-W45", "relative")]),
        ("Acum trei zile a izbucnit un incendiu.", [("Acum trei zile", "2021-11-16", "shift")]),
    ],
    "fi": [
        ("Pääministeri erosi keskiviikkona.", [("keskiviikkona", "2021-11-17", "weekday")]),
        ("Vaalit pidettiin 5. marraskuuta 2021.", [("5. marraskuuta 2021", "2021-11-05", "date")]),
        ("Kolme päivää sitten syttyi tulipalo.", [("Kolme päivää sitten", "2021-11-16", "shift")]),
    ],
    "da": [
        ("Statsministeren gik af onsdag.", [("onsdag", "2021-11-17", "weekday")]),
        ("Valget blev holdt den 5. november 2021.", [("5. november 2021", "2021-11-05", "date")]),
        ("I sidste uge sneede det.", [("I sidste uge", "2021-W45", "relative")]),
    ],
    "nb": [
        ("Statsministeren gikk av onsdag.", [("onsdag", "2021-11-17", "weekday")]),
        ("Valget ble holdt 5. november 2021.", [("5. november 2021", "2021-11-05", "date")]),
        ("For tre dager siden brøt det ut brann.", [("For tre dager siden", "2021-11-16", "shift")]),
    ],
    "vi": [
        ("Thủ tướng từ chức hôm thứ tư.", [("thứ tư", "2021-11-17", "weekday")]),
        ("Bầu cử diễn ra ngày 5 tháng 11 năm 2021.", [("5 tháng 11 năm 2021", "2021-11-05", "date")]),
        ("Đây là lần thứ tư.", []),
    ],
    "id": [
        ("Perdana menteri mundur pada hari Rabu.", [("Rabu", "2021-11-17", "weekday")]),
        ("Pemilu digelar pada 5 November 2021.", [("5 November 2021", "2021-11-05", "date")]),
    ],
    "hi": [
        ("प्रधानमंत्री ने बुधवार को इस्तीफा दिया।", [("बुधवार", "2021-11-17", "weekday")]),
        ("चुनाव 5 नवंबर 2021 को हुए।", [("5 नवंबर 2021", "2021-11-05", "date")]),
        ("3 दिन पहले आग लगी।", [("3 दिन पहले", "2021-11-16", "shift")]),
    ],
    "th": [
        ("นายกรัฐมนตรีลาออกเมื่อวันพุธ", [("วันพุธ", "2021-11-17", "weekday")]),
    ],
    "fa": [
        ("رئیس جمهور روز چهارشنبه استعفا داد", [("چهارشنبه", "2021-11-17", "weekday")]),
    ],
    "bg": [
        ("Премиерът подаде оставка в сряда.", [("сряда", "2021-11-17", "weekday")]),
        ("Изборите се проведоха на 5 ноември 2021 г.", [("5 ноември 2021 г.", "2021-11-05", "date")]),
        ("Преди три дни избухна пожар.", [("Преди три дни", "2021-11-16", "shift")]),
    ],
    "sk": [
        ("Premiér v stredu odstúpil.", [("stredu", "2021-11-17", "weekday")]),
        ("Voľby sa konali 5. novembra 2021.", [("5. novembra 2021", "2021-11-05", "date")]),
        ("Pred tromi dňami vypukol požiar.", [("Pred tromi dňami", "2021-11-16", "shift")]),
    ],
    "hr": [
        ("Premijer je u srijedu odstupio.", [("srijedu", "2021-11-17", "weekday")]),
        ("Izbori su održani 5. studenoga 2021. godine.", [("5. studenoga 2021. godine", "2021-11-05", "date")]),
        ("Prije tri dana izbio je požar.", [("Prije tri dana", "2021-11-16", "shift")]),
    ],
}


@pytest.mark.parametrize(("code", "sentence", "expected"), [(code, *row) for code, rows in NEWS.items() for row in rows])
def test_news(code, sentence, expected):
    found = resolve(sentence, PUBLISHED, code)
    assert [(r.text, r.value, r.rule) for r in found] == [(text, value, f"generic-{code}-{kind}") for text, value, kind in expected]


def test_ten_languages_have_ten_sentences_each():
    assert sum(len(rows) == 10 for rows in NEWS.values()) >= 10


def known() -> list[str]:
    import dateparser.data.date_translation_data as data

    return sorted(m.name for m in pkgutil.iter_modules(data.__path__) if m.name.isalpha() and m.name not in LANGUAGES)


@pytest.mark.parametrize("code", known())
def test_every_language_wins_the_examples_out_of_its_own_tables(code):
    for rule in language(code).rules:
        for text, value in rule.examples:
            plain = text[1:-1]
            assert [(r.text, r.value, r.rule) for r in resolve(plain, EXAMPLE_DAY, code)] == [(plain, value, rule.name)]


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("pl", "w czwartek", "2021-11-18"),  # the most recent, the publication day itself counting
        ("pl", "w piątek", "2021-11-19"),
        ("ru", "5 июня", "2021-06-05"),
        ("es", "el 5 de enero", "2022-01-05"),  # the nearest: dateparser would say 2021
        ("it", "05/11/2021", "2021-11-05"),
        ("hu", "2021. november 5.", "2021-11-05"),
        ("cs", "15. 11. 2021", "2021-11-15"),
        ("tr", "Cuma günü", "2021-11-19"),
        ("tr", "2014 yılında", "2014"),
        ("tr", "31 Aralık'a kadar", "2021-12-31"),
        ("es", "la ley de 2014 fue anulada", "2014"),
        ("pt-BR", "na quinta-feira", "2021-11-18"),
        ("no", "i fjor", "2020"),
        ("pl", "w zeszłym roku", "2020"),
        ("pl", "w przyszłym miesiącu", "2021-12"),
    ],
)
def test_conventions_are_those_of_every_language(code, text, value):
    assert [r.value for r in resolve(text, PUBLISHED, code)] == [value]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("pl", "Nie ma mowy, so tak."),  # dateparser's short Sunday and Saturday
        ("pl", "31 lutego"),
        ("pl", "Maja Nowak"),
        ("es", "por la mañana"),
        ("es", "una multa de 2021 euros"),
        ("it", "del 2021 euro"),
        ("it", "mar rosso"),
        ("nl", "di, wo, do, za"),
        ("uk", "серед жертв"),
        ("tr", "pazar yeri"),
        ("ru", "2021 рубль"),
        ("zh", "他有11个孩子"),
    ],
)
def test_what_must_not_match(code, text):
    assert resolve(text, PUBLISHED, code) == ()


@pytest.mark.parametrize("code", ["", "xx", "tlh", "../pl", "PL-"])
def test_an_unknown_language_has_no_tables_and_no_error(code):
    if code == "PL-":
        assert language(code) is language("pl-")
    else:
        assert language(code) is None
        assert code == "" or resolve("w piątek", PUBLISHED, code) == ()


def test_the_sum_can_be_explained():
    for r in resolve("W środę, trzy dni temu i 5 listopada 2021 r.", PUBLISHED, "pl"):
        assert r.value in explain(r)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("pl", "3-5 grudnia 2021 r."), ("es", "del 3-5 de diciembre de 2021"), ("ru", "3–5 декабря 2021 года"), ("cs", "3.-5. prosince 2021"),
        ("pl", "od 3 do 5 grudnia 2021 roku"), ("es", "del 3 al 5 de diciembre de 2021"), ("ru", "с 3 по 5 декабря 2021 года"), ("it", "dal 3 al 5 dicembre 2021"),
        ("pt", "de 3 a 5 de dezembro de 2021"), ("nl", "van 3 tot 5 december 2021"), ("sv", "från 3 till 5 december 2021"), ("uk", "з 3 до 5 грудня 2021 року"),
        ("pl", "od 3 grudnia 2021 r. do 5 grudnia 2021 r."), ("es", "desde el 3 de diciembre de 2021 hasta el 5 de diciembre de 2021"),
    ],
)  # fmt: skip
def test_days_of_a_range_carry_its_span(code, text):
    first, second = resolve(text, PUBLISHED, code)
    assert (first.value, second.value) == ("2021-12-03", "2021-12-05")
    assert str(first.span) == str(second.span) == "2021-12-03 to 2021-12-05"


@pytest.mark.parametrize(
    ("code", "text", "span"),
    [
        ("pl", "od poniedziałku do środy", "2021-11-15 to 2021-11-17"),
        ("es", "del lunes al miércoles", "2021-11-15 to 2021-11-17"),
        ("ru", "с понедельника по среду", "2021-11-15 to 2021-11-17"),
        ("pl", "od 5 listopada", "since 2021-11-05"),
        ("es", "desde el 5 de noviembre", "since 2021-11-05"),
        ("it", "fino al 30 novembre", "until 2021-11-30"),
        ("nl", "sinds 5 november", "since 2021-11-05"),
    ],
)
def test_words_before_a_day_make_it_the_end_of_a_range(code, text, span):
    assert {str(r.span) for r in resolve(text, PUBLISHED, code)} == {span}
