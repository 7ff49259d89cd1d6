"""What dateparser's locale data lacks for news, by language: inflected names, small numbers, words beside years and weekdays.

Each table is optional for a language: none of them is needed for a language to be read, they only widen what is found.
"""

from __future__ import annotations

from typing import Final

from timeline.symbol import Unit

ALIASES: Final = {"no": "nb", "iw": "he", "in": "id", "sh": "hr"}
UNSPACED: Final = frozenset({"zh", "yue", "ja", "ko", "th", "lo", "my", "km"})
"""Words follow one another without blanks, or carry their particles behind them (Korean)."""
SIGNS: Final = {"zh": ("年", "月", "(日|号|號)"), "yue": ("年", "月", "(日|号|號)"), "ja": ("年", "月", "日"), "ko": ("년 ?", "월 ?", "일")}
"""Year, month and day where they are written behind their number."""
CAPITAL: Final = frozenset({"el"})
"""Weekdays are written with a capital, and ordinals look like them without."""
WEEKDAY_LAST: Final = frozenset({"tr", "az", "hu"})
"""The weekday follows its date."""
CAPITAL_MONTHS: Final = frozenset({"tr", "el", "id", "ms", "vi", "az", "af", "sw", "cy", "ga"})
UNLESS_BEFORE: Final[dict[str, dict[str, str]]] = {
    "es": {"relative": r"\b(?i:la|esta|una|cada|buena) "},  # "por la mañana"
    "vi": {"weekday": r"\b(?i:lần|hạng|tầng|con) "},  # "for the fourth time"
    "nl": {"relative": r"\b(?i:de|deze|elke|goede) "},  # "op de morgen"
}
_PLURAL = r"(?i: (?!los\b|las\b|sus\b|tras\b|después\b|más\b|os\b|as\b|dos\b|das\b|nos\b|nas\b|pelos\b|pelas\b|mais\b|depois\b|després\b|dels\b|les\b|els\b)\w+s\b| ?[%€$]| mil)"
UNLESS_NEXT: Final[dict[str, dict[str, str]]] = {
    "es": {"year": _PLURAL}, "pt": {"year": _PLURAL}, "ca": {"year": _PLURAL}, "it": {"year": r"(?i: (?:euro|persone|voti|metri|chilometri|milioni|casi|posti)\b| ?[%€$])"},
    "ja": {"day": "間|ぶり|連続"}, "zh": {"day": "游|间"}, "ko": {"day": r"간|째| ?동안"},
}  # fmt: skip
"""What makes a word mean something else, by kind of rule."""
WEEKDAYS: Final[dict[str, str]] = {  # Monday to Sunday, further forms joined by "/", their words by "+"
    "pl": "poniedziałku/poniedziałkowy wtorku środy czwartku piątku soboty niedzieli",
    "ru": "понедельника вторника среды/среде четверга пятницы/пятнице субботы/субботе воскресенья",
    "uk": "понеділка вівторка середи четверга п'ятниці/п'ятницю суботи неділі",
    "cs": "pondělka úterka středou čtvrtka pátku soboty neděle",
    "sk": "pondelka utorka stredy štvrtka piatka soboty nedele",
    "hr": "ponedjeljka utorka srijedu/srijede četvrtka petka subotu/subote nedjelju/nedjelje",
    "hu": "hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap",
    "sv": "måndagen/måndags tisdagen/tisdags onsdagen/onsdags torsdagen/torsdags fredagen/fredags lördagen/lördags söndagen/söndags",
    "da": "mandagen/mandags tirsdagen/tirsdags onsdagen/onsdags torsdagen/torsdags fredagen/fredags lørdagen/lørdags søndagen/søndags",
    "nb": "mandagen tirsdagen onsdagen torsdagen fredagen lørdagen søndagen",
    "nl": "maandagavond/maandagochtend dinsdagavond/dinsdagochtend woensdagavond/woensdagochtend donderdagavond/donderdagochtend vrijdagavond/vrijdagochtend "
    "zaterdagavond/zaterdagochtend zondagavond/zondagochtend",
    "ro": "lunea marțea/marţi miercurea joia vinerea sâmbăta duminica",
    "tr": "pazartesi salı çarşamba perşembe cuma+günü cumartesi pazar+günü",
    "fi": "maanantain tiistain keskiviikon torstain perjantain lauantain sunnuntain",
}
MONTHS: Final[dict[str, str]] = {  # January to December
    "ru": "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре",
    "uk": "січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні",
    "hu": "januárban februárban márciusban áprilisban májusban júniusban júliusban augusztusban szeptemberben októberben novemberben decemberben",
    "sk": "januári februári marci apríli máji júni júli auguste septembri októbri novembri decembri",
    "el": "ιανουάριο φεβρουάριο μάρτιο απρίλιο μάιο ιούνιο ιούλιο αύγουστο σεπτέμβριο οκτώβριο νοέμβριο δεκέμβριο",
}
NOT_ALONE: Final[dict[str, str]] = {  # names that are common words too: only beside a day or a year
    "uk": "серед субот неділ вівтор берез верес листоп", "tr": "pazar ocak ekim cuma", "ru": "нояб", "id": "minggu ahad", "it": "ora", "ro": "mart", "bg": "неделя",
    "sv": "mars tisd onsd torsd fred lörd sönd månd", "nb": "mars", "vi": "thứ hai", "nl": "",
}  # fmt: skip
NUMBERS: Final[dict[str, str]] = {  # one, two, three ... further forms joined by "/"
    "pl": "jeden/jedną dwa/dwie/dwóch trzy/trzech cztery/czterech pięć/pięciu sześć siedem osiem dziewięć dziesięć",
    "ru": "один/одну два/две три четыре пять шесть семь восемь девять десять",
    "uk": "один/одну два/дві три чотири п'ять шість сім вісім дев'ять десять",
    "es": "un/una dos tres cuatro cinco seis siete ocho nueve diez",
    "it": "un/una due tre quattro cinque sei sette otto nove dieci",
    "pt": "um/uma dois/duas três quatro cinco seis sete oito nove dez",
    "nl": "een/één twee drie vier vijf zes zeven acht negen tien",
    "sv": "en/ett två tre fyra fem sex sju åtta nio tio",
    "da": "en/et to tre fire fem seks syv otte ni ti",
    "nb": "en/ett to tre fire fem seks sju åtte ni ti",
    "cs": "jedním/jeden dvěma/dva třemi/tři čtyřmi/čtyři pěti/pět šesti sedmi osmi devíti deseti",
    "sk": "jedným/jeden dvoma/dva tromi/tri štyrmi/štyri piatimi/päť šiestimi siedmimi ôsmimi deviatimi desiatimi",
    "tr": "bir iki üç dört beş altı yedi sekiz dokuz on",
    "ro": "un/o doi/două trei patru cinci șase șapte opt nouă zece",
    "hu": "egy két/kettő három négy öt hat hét nyolc kilenc tíz",
    "fi": "yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen",
    "el": "έναν/μία/μια δύο τρεις/τρία τέσσερις/τέσσερα πέντε έξι επτά οκτώ εννέα δέκα",
    "id": "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh",
    "bg": "един/една два/две три четири пет шест седем осем девет десет",
    "hr": "jedan/jednu dva/dvije tri četiri pet šest sedam osam devet deset",
    "ca": "un/una dos/dues tres quatre cinc sis set vuit nou deu",
    "vi": "một hai ba bốn năm sáu bảy tám chín mười",
    "zh": "一 两/二 三 四 五 六 七 八 九 十",
}
UNITS: Final[dict[str, str]] = {  # further forms of day, week, month, year, joined by "/"
    "pl": "dni tygodnie/tygodni/tydzień miesiące/miesięcy/miesiąc lata/lat/rok",
    "ru": "дня/дней недели/недель/неделю месяца/месяцев/месяц года/лет/год",
    "uk": "дні/днів тижні/тижнів місяці/місяців/місяць роки/років/рік",
    "cs": "dny/dnem týdny/týdnem měsíci/měsícem lety/rokem",
    "sk": "dňami/dňom týždňami/týždňom mesiacmi/mesiacom rokmi/rokom",
    "es": "días/día semanas/semana meses/mes años/año",
    "sv": "dagar/dag veckor/vecka månader/månad år",
    "da": "dage/dag uger/uge måneder/måned år",
    "nb": "dager/dag uker/uke måneder/måned år",
    "ro": "zile/zi săptămâni/săptămână luni/lună ani/an",
    "hr": "dana/dan tjedna/tjedana/tjedan mjeseca/mjeseci godina/godine/godinu",
    "bg": "дни/ден седмици/седмица месеца/месец години/година",
    "el": "ημέρες/μέρες/ημέρα εβδομάδες/εβδομάδα μήνες/μήνα χρόνια/έτη/χρόνο",
    "tr": "gün hafta ay yıl/sene",
}
AGO: Final[dict[str, tuple[tuple[str, str], ...]]] = {  # before and after the number and unit
    "ro": (("acum", ""), ("în urmă cu", "")), "el": (("πριν από", ""), ("πριν", "")), "pt": (("", "atrás"),), "hr": (("prije", ""),), "it": (("", "fa"),),
}  # fmt: skip
AGO_UNSPACED: Final[dict[str, dict[str, Unit]]] = {
    "zh": {"{n}天前": Unit.DAY, "{n}日前": Unit.DAY, "{n}周前": Unit.WEEK, "{n}个月前": Unit.MONTH, "{n}年前": Unit.YEAR},
    "ja": {"{n}日前": Unit.DAY, "{n}週間前": Unit.WEEK, "{n}か月前": Unit.MONTH, "{n}年前": Unit.YEAR},
    "ko": {"{n}일 전": Unit.DAY, "{n}주 전": Unit.WEEK, "{n}개월 전": Unit.MONTH, "{n}년 전": Unit.YEAR},
}
RELATIVE: Final[dict[str, dict[str, tuple[str, int]]]] = {
    "pl": {
        "przedwczoraj": ("day", -2), "pojutrze": ("day", 2), "w ubiegłym tygodniu": ("week", -1), "w minionym tygodniu": ("week", -1), "w ubiegłym miesiącu": ("month", -1),
        "w ubiegłym roku": ("year", -1), "zeszłego roku": ("year", -1), "w przyszłym tygodniu": ("week", 1),
    },
    "ru": {"на минувшей неделе": ("week", -1), "в минувшем году": ("year", -1), "прошлого года": ("year", -1), "этого года": ("year", 0)},
    "uk": {"минулоріч": ("year", -1), "позаторік": ("year", -2), "на минулому тижні": ("week", -1), "на цьому тижні": ("week", 0), "наступного тижня": ("week", 1)},
    "es": {
        "anoche": ("day", -1), "antier": ("day", -2), "pasado mañana": ("day", 2), "la próxima semana": ("week", 1), "la semana que viene": ("week", 1), "el mes que viene": ("month", 1),
        "año pasado": ("year", -1), "mes pasado": ("month", -1), "semana pasada": ("week", -1), "el pasado año": ("year", -1), "el próximo año": ("year", 1),
    },
    "it": {
        "la settimana scorsa": ("week", -1), "la scorsa settimana": ("week", -1), "scorsa settimana": ("week", -1), "lo scorso mese": ("month", -1), "scorso mese": ("month", -1),
        "lo scorso anno": ("year", -1), "scorso anno": ("year", -1), "l'anno scorso": ("year", -1), "la prossima settimana": ("week", 1), "prossima settimana": ("week", 1),
        "prossimo mese": ("month", 1), "prossimo anno": ("year", 1), "l'altro ieri": ("day", -2), "dopodomani": ("day", 2),
    },
    "pt": {"depois de amanhã": ("day", 2), "próxima semana": ("week", 1), "semana que vem": ("week", 1), "mês que vem": ("month", 1), "ano que vem": ("year", 1), "na semana passada": ("week", -1)},
    "nl": {"afgelopen week": ("week", -1), "afgelopen maand": ("month", -1), "afgelopen jaar": ("year", -1), "komende week": ("week", 1), "komend jaar": ("year", 1), "gisteravond": ("day", -1), "vanavond": ("day", 0)},
    "sv": {"i förrgår": ("day", -2), "i övermorgon": ("day", 2), "nästa vecka": ("week", 1), "den här veckan": ("week", 0)},
    "da": {"i forgårs": ("day", -2), "i overmorgen": ("day", 2), "i sidste uge": ("week", -1), "i næste uge": ("week", 1), "sidste år": ("year", -1), "i denne uge": ("week", 0)},
    "nb": {"i forgårs": ("day", -2), "i overmorgen": ("day", 2), "i forrige uke": ("week", -1), "sist uke": ("week", -1), "i neste uke": ("week", 1), "denne uka": ("week", 0)},
    "cs": {"loni": ("year", -1), "letos": ("year", 0), "v minulém roce": ("year", -1), "v příštím roce": ("year", 1), "v minulém týdnu": ("week", -1), "v příštím týdnu": ("week", 1), "minulý měsíc": ("month", -1)},
    "sk": {"vlani": ("year", -1), "tohto roku": ("year", 0), "v minulom roku": ("year", -1), "minulý týždeň": ("week", -1), "budúci týždeň": ("week", 1)},
    "tr": {"evvelsi gün": ("day", -2), "önceki gün": ("day", -2), "geçtiğimiz hafta": ("week", -1), "geçtiğimiz yıl": ("year", -1), "geçen sene": ("year", -1), "ertesi yıl": ("year", 1)},
    "hu": {"múlt héten": ("week", -1), "a múlt héten": ("week", -1), "tavaly": ("year", -1), "idén": ("year", 0), "jövőre": ("year", 1), "jövő héten": ("week", 1), "múlt hónapban": ("month", -1)},
    "ro": {"săptămâna trecută": ("week", -1), "săptămâna viitoare": ("week", 1), "alaltăieri": ("day", -2), "poimâine": ("day", 2), "astăzi": ("day", 0)},
    "el": {"χτες": ("day", -1), "προχθές": ("day", -2), "την περασμένη εβδομάδα": ("week", -1), "τον περασμένο μήνα": ("month", -1), "πέρυσι": ("year", -1), "την επόμενη εβδομάδα": ("week", 1)},
    "fi": {"viime viikolla": ("week", -1), "ylihuomenna": ("day", 2), "toissapäivänä": ("day", -2)},
    "zh": {"上个星期": ("week", -1), "下个星期": ("week", 1), "前年": ("year", -2), "今日": ("day", 0), "昨日": ("day", -1), "明日": ("day", 1)},
    "ja": {"きょう": ("day", 0), "きのう": ("day", -1), "あす": ("day", 1), "おととい": ("day", -2)},
    "ar": {"العام الماضي": ("year", -1), "العام الحالي": ("year", 0), "العام المقبل": ("year", 1), "الأسبوع المقبل": ("week", 1), "الشهر المقبل": ("month", 1), "غدا": ("day", 1), "أول أمس": ("day", -2)},
    "id": {"pekan lalu": ("week", -1), "pekan depan": ("week", 1), "pekan ini": ("week", 0)},
}  # fmt: skip
TURNS: Final[dict[str, tuple[str, str]]] = {  # last, next: beside a weekday
    "pl": ("zeszły/zeszłą/ubiegły/ubiegłą/miniony/minioną", "przyszły/przyszłą/najbliższy/najbliższą"),
    "ru": ("прошлый/прошлую/минувший/минувшую", "следующий/следующую/ближайший/ближайшую"),
    "uk": ("минулий/минулу/минулої", "наступний/наступну/наступної"),
    "es": ("pasado", "próximo/que viene"),
    "it": ("scorso/scorsa", "prossimo/prossima"),
    "pt": ("passada/passado/última/último", "próxima/próximo/que vem"),
    "nl": ("afgelopen/vorige", "komende/volgende/aanstaande"),
    "sv": ("förra", "nästa/kommande"),
    "da": ("sidste/forrige", "næste/kommende"),
    "nb": ("sist/forrige", "neste/kommende"),
    "cs": ("minulý/minulou/minulé", "příští/nadcházející"),
    "sk": ("minulý/minulú/minulé", "budúci/budúcu/najbližší/najbližšiu"),
    "tr": ("geçen/geçtiğimiz", "gelecek/önümüzdeki"),
    "ro": ("trecută/trecut", "viitoare/viitor"),
    "hu": ("múlt", "jövő"),
    "fi": ("viime", "ensi"),
    "id": ("lalu", "depan"),
}
WEEK_OF: Final[dict[str, dict[str, int]]] = {
    "zh": {"上": -1, "本": 0, "这": 0, "下": 1}, "ja": {"先週の": -1, "先週": -1, "今週の": 0, "今週": 0, "来週の": 1, "来週": 1}, "ko": {"지난주 ": -1, "이번 주 ": 0, "다음 주 ": 1, "지난 ": -1},
}  # fmt: skip
YEAR_AFTER: Final[dict[str, str]] = {  # words that follow a year
    "pl": "roku r.", "ru": "года году год г.", "uk": "року році р.", "bg": "година г.", "be": "года годзе", "tr": "yılında yılının yılından yılı", "hr": "godine", "sr": "године", "mk": "година", "sl": "leta", "lv": "gada gadā",
}  # fmt: skip
YEAR_BEFORE: Final[dict[str, str]] = {  # words that make a lone number a year
    "es": "en desde hasta de", "pt": "em desde até de", "it": "nel dal del", "nl": "in sinds tot", "sv": "år sedan", "da": "i siden", "nb": "i siden", "cs": "roce roku", "sk": "roku",
    "ro": "în din", "fi": "vuonna vuoden", "ca": "el del", "id": "tahun", "vi": "năm", "el": "το του", "hr": "godine", "sl": "leta",
}  # fmt: skip
OF: Final[dict[str, str]] = {"es": "de del", "pt": "de do", "ca": "de d' del", "gl": "de", "vi": "năm", "tl": "ng", "fil": "ng", "eu": "ko"}
"""Words between day, month and year."""
ARTICLE: Final[dict[str, str]] = {"sv": "den", "da": "den", "nb": "den", "es": "el", "it": "il", "el": "στις", "vi": "ngày"}
"""Words between a weekday and its date."""
ENDING: Final = {"tr": r"'\w{1,5}+", "az": r"'\w{1,5}+"}
"""What is written to a name or number after an apostrophe."""
RANGES: Final[dict[str, tuple[str, str]]] = {
    "pl": ("od", "do"), "cs": ("od", "do"), "sk": ("od", "do"), "hr": ("od", "do"), "sl": ("od", "do"), "bg": ("от", "до"), "ru": ("с|со", "по|до"), "uk": ("з|із|від", "до|по"),
    "be": ("з|ад", "да|па"), "es": ("de|del|desde el|entre el", "a|al|hasta el|y el"), "ca": ("de|del|des del", "a|al|fins al"), "it": ("da|dal|dall'", "a|al|all'"),
    "pt": ("de|do|da", "a|ao|à|até"), "nl": ("van|vanaf", "tot|tot en met|t/m"), "sv": ("från|mellan", "till|och"), "da": ("fra|mellem", "til|og"), "nb": ("fra|mellom", "til|og"),
    "ro": ("de la|din|de pe", "până la|la|până pe"), "fi": ("", "ja"), "id": ("dari|antara", "hingga|sampai|dan"), "el": ("από|από τις|από την", "έως|μέχρι|ως τις"),
}  # fmt: skip
"""What stands before the first day of a range, and between both."""
OPEN: Final[dict[str, tuple[str, str]]] = {
    "pl": ("od", "do"), "cs": ("od", "do"), "sk": ("od", "do"), "hr": ("od", "do"), "ru": ("с|со", "до|по"), "uk": ("з|із|від", "до"), "bg": ("от", "до"),
    "es": ("desde|desde el", "hasta|hasta el"), "it": ("da|dal|dallo scorso", "fino a|fino al|entro|entro il"), "pt": ("desde|desde o|desde a", "até|até o|até a"),
    "nl": ("sinds|vanaf", "tot|tot en met|uiterlijk"), "sv": ("sedan|från och med", "till och med|fram till"), "da": ("siden|fra og med", "indtil|frem til"),
    "nb": ("siden|fra og med", "inntil|fram til"), "ro": ("din|de la", "până la|până pe"),
}  # fmt: skip
"""What makes a day the one end of an open range: since, until."""
PREFIXED: Final = {"he": "בהול", "ar": "وبل"}
"""Small words written together with the next one."""
