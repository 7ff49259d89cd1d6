"""Which language a text is in: by its script, and within a script by its share of function words.

The tables are our own: the commonest small words of each language, without those that an English headline may hold
("die", "war", "den", "man", "son", "me"), so that a short English line is never called foreign. Unsure is "".
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache
from typing import Final

SAMPLE: Final = 2000
"""Characters looked at: half from the start, half from the middle of a longer text."""
ENOUGH: Final = 0.1
"""Least share of a text's words that are function words of the language: running text has 0.2 to 0.5."""
FEW: Final = 40
"""In texts of fewer words each counts once: "6:30 am at 6:30 am" is not German."""

LATIN: Final[dict[str, str]] = {
    "en": "the of and to in a is that for on was with as by at from it he be are his this have an has not were but which they said who their its had will "
    "been after or more new when out than over into about would up we one there us you she her him our your my if so no do did does what all may can could "
    "how why where while against before between during because under off down back amid per via just now then only still says say those these are me know like get",
    "de": "am die den hat bis ins montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute morgen der und das ist nicht mit von zu sich auf für dem ein eine einen einem einer eines im des auch nach wird bei aus wie vor zum zur sind wurde werden "
    "haben sie ich wir dass daß über durch gegen noch nur oder aber sein seine kann als er es um vom beim worden wegen zwischen seit unter mehr keine wenn hatte",
    "fr": "de en un y il avait tous deux plus été vers dès chez lundi mardi mercredi jeudi vendredi samedi dimanche hier a le la les du des et est une dans que qui pour par sur pas au aux avec ce cette ces il elle ils sont été ont sa ses leur leurs nous vous je mais ou "
    "où même aussi après selon entre depuis contre comme était être fait sans sous lui dont l d qu c n j ne",
    "es": "lunes martes miércoles jueves viernes sábado domingo ayer el la los las de y en que un una por con para del se su sus al lo es fue ha han no más pero como ya entre este esta sobre desde hasta también según "
    "ser cuando muy sin años hay está son donde quien todo tras durante contra le les porque ante",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi il lo la gli le di del della dei delle degli dello che è e un una per con non si da dal dalla nel nella nei nelle al alla ai alle sono ha hanno "
    "più anche come ma ed stato stata questo questa dopo tra fra sulla sul suo sua loro essere ancora contro l d dell all nell",
    "pt": "segunda terça quarta quinta sexta feira sábado domingo ontem hoje o os as de da das dos do e que em um uma para com não por na nas no nos ao aos à às se é foi são mais mas como também pelo pela pelos pelas seu sua "
    "seus suas ou já está ser entre até sobre após segundo quando muito ele ela isso num numa",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren vandaag de het een en van dat niet te zijn met voor op er aan ook als bij nog naar uit door maar om werd wordt worden heeft hebben deze dit die zich tegen "
    "hij zij wij ze haar hun meer over na wat geen dan kan volgens omdat tussen sinds tijdens",
    "pl": "poniedziałek wtorek środę czwartek piątek sobotę niedzielę wczoraj dziś i w na z się nie jest że do o to jak za od po przez dla oraz ale który która które którzy tym ten tego jego jej ich są był była było były już "
    "tylko także został została zostały może przed pod przy czy też tej ze we został roku",
    "cs": "pondělí úterý středu čtvrtek pátek sobotu neděli včera dnes a se v na je že z do o k i ve ale jako za po který která které kteří pro od podle by byl byla bylo byly také jsou už při jeho jen ze nebo však "
    "před není proti jsem ještě aby mezi jejich kde když tak než",
    "sk": "pondelok utorok stredu štvrtok piatok sobotu nedeľu včera dnes a sa v na je že z do o k aj vo ale ako za po ktorý ktorá ktoré ktorí pre od podľa by bol bola bolo boli tiež sú už pri jeho len zo alebo však "
    "pred nie proti som ešte aby medzi ich keď tak než čo",
    "ro": "luni marți miercuri joi vineri sâmbătă duminică ieri astăzi și de în la a cu pe nu din care că pentru se o un este sunt fost mai au prin dar după sau ca lui între cel cea cei cele să-i să al ale ai lor "
    "această acest aceste către fi va vor despre când împotriva",
    "hu": "hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap tegnap ma a az és hogy nem is egy van volt meg már csak el de ha mint ez azt ezt lesz lehet után még szerint vagy ki be majd között pedig akkor ami amely "
    "aki így sem nagyon több minden számára ellen miatt",
    "sv": "måndags tisdags onsdags torsdags fredags måndag tisdag onsdag torsdag fredag lördag söndag igår och att det i är som på av för med till den har inte om ett men var jag sig från vi så kan när nu efter ska vid eller mot också under där hade "
    "blev alla mellan sedan hans hon denna detta deras enligt varit utan mycket",
    "da": "mandag tirsdag onsdag torsdag fredag lørdag søndag og at det i er som på af for med til har ikke om et men var jeg sig fra vi så kan når nu efter skal ved eller mod også hvor havde blev alle mellem "
    "siden hans hun denne dette deres ifølge været uden meget hvad blevet kun af",
    "nb": "mandag tirsdag onsdag torsdag fredag lørdag søndag og at det i er som på av for med til har ikke om et men var jeg seg fra vi så kan når nå etter skal ved eller mot også hvor hadde ble alle mellom "
    "siden hans hun denne dette deres ifølge vært uten mye hva blitt bare av",
    "fi": "maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina eilen tänään ja on ei se että oli hän ovat mutta kun joka myös kuin sen mukaan ole jo olla niin tai vain hänen sekä tämä nyt jos noin mitä vielä jossa ollut "
    "jälkeen sitä joka kanssa vuoden kuitenkin koska eivät",
    "tr": "pazartesi salı çarşamba perşembe cuma cumartesi pazar günü dün bugün ve bir bu da de için ile olarak daha çok gibi olan ne ki değil kadar sonra ama en her var göre olduğu olduğunu ise oldu şu o mi mı ya içinde "
    "tarafından karşı ancak bunu yeni diye etti dedi",
    "hr": "ponedjeljak utorak srijedu četvrtak petak subotu nedjelju jučer danas i u je na se da su za od iz ne kao što koji koja koje bio bila bilo bili o će nije ali sve prema po kako te ili biti samo nakon zbog do ovo "
    "među jer protiv već još bi ima",
    "sl": "in je v na se da so za od iz ne kot ki ga bil bila bilo bili o bo ni pa po kako ali biti samo zaradi do to med ker proti že še bi ima tudi pri "
    "kjer ko",
    "lt": "ir į kad iš yra su ne tai buvo bet kaip po dėl nuo per už ar jo jos jie apie taip pat pagal tik iki prieš bus kuris kuri savo",
    "lv": "un ir par no ar ka uz tas kas pēc bija arī bet lai pie kā to tika vai viņš viņa nav gan līdz jau tikai savu kuri šo pret",
    "et": "ja on ei see oli ka kui mis aga tema oma ning seda või siis selle kes nii ta mida veel kuid pärast juba olid pole",
    "id": "yang dan di dari untuk dengan pada ini itu dalam tidak akan oleh ke adalah juga telah sebagai karena bahwa atau ada mereka tersebut saat sudah "
    "para lebih bisa",
    "vi": "của và là có được cho không trong một các những đã với này người khi để ở cũng từ đến về theo như ra vào tại sẽ năm",
    "ca": "el la els les de i en que un una per amb del dels es seu seva al als ha han no més però com ja entre aquest aquesta sobre des fins també segons "
    "ser quan molt sense va van és són l d perquè",
}
CYRILLIC: Final[dict[str, str]] = {
    "ru": "понедельник вторник среду четверг пятницу субботу воскресенье вчера сегодня и в не на что с он как это по но из за от его о для же к бы был была было были так её еще ещё их у или также после при которые который чтобы",
    "uk": "понеділок вівторок середу четвер пятницю суботу неділю вчора сьогодні і в не на що з він як це по але із за від його про для та до був була було були так її ще їх у або також після при які який щоб й",
    "be": "і ў не на што з ён як гэта па але за ад яго пра для ды да быў была было былі так яе яшчэ іх у або таксама пасля якія які каб",
    "bg": "и в не на че с той като това по но от за го ще да се са е беше бяха така ѝ още им у или също след при които който със",
    "sr": "и у не на да је се су за од с из као што који која које био била било били о ће није али све према по како те или после због бити",
    "mk": "и во не на дека со тој како ова по но од за го ќе да се е беше беа така уште им или исто кои кој што ги",
}
LETTERS: Final[dict[str, frozenset[str]]] = {language: frozenset(letters) for language, letters in {
    "de": "ß", "es": "ñ¿¡", "pt": "ãõ", "pl": "ąęłśźżćń", "cs": "ěřůčšž", "sk": "ĺľŕčšž", "hr": "čšžđć", "sl": "čšž", "ro": "ățș", "hu": "őű", "tr": "ğış", "da": "æ", "nb": "æ", "lt": "ėįųūčšž",
    "lv": "āēģīķļņ", "vi": "ơưđạảấầếềệộớờợụủ", "ru": "ыэё", "uk": "їєґі", "be": "ўі", "bg": "ъ", "sr": "ђћљњџј", "mk": "ѓќѕ",
}.items()}  # fmt: skip
"""Letters that speak for a language among its neighbours; a lower-case word that has one counts 0.75; names do not."""
SCRIPTS: Final[dict[str, str]] = {
    "GREEK": "el", "HEBREW": "he", "ARABIC": "ar", "THAI": "th", "HANGUL": "ko", "HIRAGANA": "ja", "KATAKANA": "ja", "CJK": "zh", "DEVANAGARI": "hi",
    "BENGALI": "bn", "TAMIL": "ta", "TELUGU": "te", "GUJARATI": "gu", "GURMUKHI": "pa", "KANNADA": "kn", "MALAYALAM": "ml", "GEORGIAN": "ka",
    "ARMENIAN": "hy", "KHMER": "km", "LAO": "lo", "MYANMAR": "my", "ETHIOPIC": "am", "SINHALA": "si",
}  # fmt: skip
PERSIAN: Final = frozenset("پچژگ")
URDU: Final = frozenset("ٹڈڑےں")

_WORD: Final = re.compile(r"[^\W\d_]{2,}|(?![A-ZÀ-Þ])[^\W\d_]")
"""A lone capital is an initial ("D-N.Y."), no word."""
_FOREIGN: Final = re.compile(r"[^\x00-\u024f\u1e00-\u1fff\u2000-\u2bff\ufe00-\ufe0f\U0001f000-\U0001ffff]")


def guess(text: str) -> str:
    """The ISO 639-1 code of the text's language, "" where nothing is sure enough (a headline of names, a number)."""
    sample = text if len(text) <= SAMPLE else text[: SAMPLE // 2] + " " + text[len(text) // 2 : (len(text) + SAMPLE) // 2]
    others = [] if sample.isascii() else _FOREIGN.findall(sample)
    if others and 2 * len(others) > sum(map(len, _WORD.findall(sample))):
        return _by_script(others, sample)
    return _by_words(sample, LATIN)


def _by_script(letters: list[str], sample: str) -> str:
    scripts = Counter(map(_script, letters))
    if scripts["CYRILLIC"] * 2 > len(letters):
        return _by_words(sample, CYRILLIC)
    if scripts["HIRAGANA"] + scripts["KATAKANA"] > len(letters) // 10:
        return "ja"
    name = max(SCRIPTS, key=lambda script: scripts[script])
    if not scripts[name]:
        return ""
    return SCRIPTS[name] if name != "ARABIC" else "ur" if not URDU.isdisjoint(letters) else "fa" if not PERSIAN.isdisjoint(letters) else "ar"


@lru_cache(maxsize=4096)
def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]


def _by_words(sample: str, tables: dict[str, str]) -> str:
    words = _WORD.findall(sample)
    if len(words) < FEW:
        words = list(dict.fromkeys(words))
    points = dict.fromkeys(tables, 0.0)
    owners = _owners(next(iter(tables)))
    for word in words:
        small = word.islower()
        for language in owners.get(word if small else word.lower(), ()):
            points[language] += 1.0 if small else 0.5  # "La Paz", "Der Spiegel": half as telling
    native = points.get("en", 0.0)
    if not sample.isascii():
        lettered = [word for word in words if word.islower() and not word.isascii()]
        for language, signs in LETTERS.items():
            if lettered and language in points:
                points[language] += 0.75 * sum(1 for word in lettered if not signs.isdisjoint(word))
    best = max(points, key=points.__getitem__)  # the earlier wins a tie: English first
    if tables is LATIN and best != "en":
        return best if points[best] >= max(ENOUGH * len(words), 1.5, 1.25 * native + 0.5) else ""
    least = ENOUGH * len(words)
    return best if points[best] and points[best] >= least else ""


@lru_cache(maxsize=2)
def _owners(first: str) -> dict[str, tuple[str, ...]]:
    """Function word -> the languages of one script that have it."""
    owners: dict[str, tuple[str, ...]] = {}
    for language, words in (LATIN if first in LATIN else CYRILLIC).items():
        for word in sorted(set(words.split())):
            owners[word] = (*owners.get(word, ()), language)
    return owners
