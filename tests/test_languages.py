"""Which language a text is in; English headlines above all stay English."""

from __future__ import annotations

import re

import growth
import pytest
from hypothesis import given, settings, strategies as st

from timeline.languages import guess

TOLD = {
    "en": "The minister said on Friday that the bridge would be closed for repairs, but nobody was told why.",
    "de": "Der Minister sagte am Freitag, die Brücke werde wegen Reparaturen gesperrt, doch niemand wusste warum.",
    "fr": "Le ministre a déclaré vendredi que le pont serait fermé pour des travaux, sans dire pourquoi.",
    "es": "El ministro dijo el viernes que el puente estará cerrado por obras, pero no explicó el motivo.",
    "it": "Il ministro ha detto venerdì che il ponte sarà chiuso per lavori, ma non ha spiegato il motivo.",
    "pt": "O ministro disse na sexta-feira que a ponte será fechada para obras, mas não explicou o motivo.",
    "nl": "De minister zei vrijdag dat de brug wegens herstel dicht blijft, maar niemand weet waarom.",
    "pl": "Minister powiedział w piątek, że most zostanie zamknięty z powodu remontu, ale nie wyjaśnił dlaczego.",
    "cs": "Ministr v pátek řekl, že most bude uzavřen kvůli opravám, ale důvod nevysvětlil.",
    "sk": "Minister v piatok povedal, že most bude zatvorený pre opravy, ale dôvod nevysvetlil.",
    "ro": "Ministrul a spus vineri că podul va fi închis pentru lucrări, dar nu a explicat de ce.",
    "hu": "A miniszter pénteken azt mondta, hogy a hidat felújítás miatt lezárják, de nem mondta meg, miért.",
    "sv": "Ministern sade i fredags att bron ska stängas för arbeten, men förklarade inte varför.",
    "da": "Ministeren sagde fredag, at broen bliver lukket på grund af arbejde, men forklarede ikke hvorfor.",
    "nb": "Ministeren sa fredag at broen blir stengt på grunn av arbeid, men forklarte ikke hvorfor, noe som ble kritisert av mange.",
    "fi": "Ministeri sanoi perjantaina, että silta suljetaan korjausten takia, mutta hän ei kertonut syytä.",
    "tr": "Bakan cuma günü köprünün onarım için kapatılacağını söyledi, ancak bunun nedenini açıklamadı.",
    "hr": "Ministar je u petak rekao da će most biti zatvoren zbog radova, ali nije rekao zašto.",
    "ru": "Министр сказал в пятницу, что мост будет закрыт на ремонт, но не объяснил почему.",
    "uk": "Міністр сказав у п'ятницю, що міст буде закрито на ремонт, але не пояснив чому.",
    "bg": "Министърът каза в петък, че мостът ще бъде затворен за ремонт, но не обясни защо.",
    "sr": "Министар је у петак рекао да ће мост бити затворен због радова, али није рекао зашто.",
    "el": "Ο υπουργός δήλωσε την Παρασκευή ότι η γέφυρα θα κλείσει.",
    "ar": "قال الوزير يوم الجمعة إن الجسر سيغلق للإصلاح.",
    "fa": "وزیر گفت که پل برای تعمیر بسته می‌شود و چیزی نگفت.",
    "he": "השר אמר ביום שישי כי הגשר ייסגר לשיפוצים.",
    "hi": "मंत्री ने शुक्रवार को कहा कि पुल बंद रहेगा।",
    "zh": "部长星期五说，大桥将关闭维修。",
    "ja": "大臣は金曜日、橋を修理のため閉鎖すると述べた。",
    "ko": "장관은 금요일에 다리를 폐쇄한다고 말했다.",
    "th": "รัฐมนตรีกล่าวเมื่อวันศุกร์ว่าสะพานจะปิดซ่อม",
}


@pytest.mark.parametrize(("code", "sentence"), TOLD.items())
def test_a_sentence_of_news(code, sentence):
    assert guess(sentence) == code
    assert guess(f"“{sentence.upper()}” — (AP)\n\n" + sentence * 60) == code


@pytest.mark.parametrize(
    "headline",
    [
        "Man dies in Die Linke office",
        "War on den of thieves",
        "La Paz: El Chapo flees",
        "Con man Le Roux in La Mancha",
        "Les Miserables opens in De Kalb",
        "Der Spiegel, Le Monde and El País win awards",
        "Gdańsk and Łódź mourn Lech Wałęsa",
        "Erdoğan and Orbán meet in Győr",
        "São Paulo police raid favela",
        "Al Gore, Mary Landrieu (D-La.) and Barney Frank (D-MA)",
        "Real Madrid 2 - 1 Las Palmas",
        "Van der Bellen wins",
        "Trump wins Nebraska",
        "Dos Santos ousted, Da Silva in",
        "Van Gogh sold at auction",
        "Mann und Frau: a review",
        "Son of Sam seeks parole",
        "Ben Ali out; Que Sera, Sera",
        "Björk, Beyoncé, Jalapeño",
    ],
)
def test_an_english_headline_is_never_called_foreign(headline):
    assert guess(headline) in {"en", ""}


@pytest.mark.parametrize("text", ["", " ", "2021", "12:30 - 14:00", "NATO", "🇵🇱🇧🇾", "https://t.co/aUq2", "@Straz_Graniczna", "%%%", "\x00", "A. B. C."])
def test_no_words_are_no_language(text):
    assert guess(text) == ""


def test_a_foreign_name_or_quote_does_not_turn_an_english_story():
    story = TOLD["en"] + " “" + TOLD["de"] + "”, he added. " + TOLD["en"] + " Москва and 北京 agreed. " + TOLD["en"]
    assert guess(story) == "en"


@settings(max_examples=300, deadline=None)
@given(st.text() | st.lists(st.sampled_from([w for s in TOLD.values() for w in s.split()])).map(" ".join))
def test_any_text_gives_a_code_or_nothing(text):
    assert re.fullmatch(r"[a-z]{2}|", guess(text))
    assert guess(text) == guess(text)


def test_long_text_takes_no_longer_than_its_sample():
    guess(TOLD["en"])
    assert growth.calls(lambda: guess(TOLD["en"] * 20_000)) < growth.calls(lambda: guess(TOLD["en"] * 200)) + 100
