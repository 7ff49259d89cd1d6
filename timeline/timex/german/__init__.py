"""German."""

from __future__ import annotations

from timeline.timex.combining import about, edge, on_day
from timeline.timex.german import dates, lengths, relative, words
from timeline.timex.language import Language
from timeline.timex.rule import Join, Merge, Prefix

LANGUAGE = Language(
    "de",
    words.SLOTS,
    (*dates.RULES, *relative.RULES, *lengths.RULES),
    merges=(Merge("day and clock", "(,|) (um |gegen |ab |am |)", on_day, (("am [Freitag um 14 Uhr]", "2021-11-12T14:00"), ("[gestern gegen 9.30 Uhr]", "2021-11-16T09:30"))),),
    prefixes=(
        Prefix("edge", "{edge}( des| der| des jahres|)", edge, (("seit [Anfang Mai 2020]", "2020-05"), ("bis [Ende 2019]", "2019"), ("[Ende vergangener Woche]", "2021-W45"), ("[Ende der 1980er Jahre]", "198X"))),
        Prefix("about", "{about}", about, (("[rund drei Stunden]", "PT3H"), ("seit [mehr als 20 Jahren]", "P20Y"))),
    ),
    joins=(
        Join("from to", "(von|vom)( dem| der| anfang| mitte| ende|)", " bis( zum| zur| in den| in die|) ?", (("von [Montag] bis Mittwoch", "2021-11-15"),)),
        Join("between and", "zwischen( dem| der|)", " und( dem| der|) ?", (("zwischen [Montag] und Mittwoch", "2021-11-15"),)),
        Join("to", "", "( bis( zum| zur|) |-)", (("[Mai] bis Juli", "2021-05"),)),
    ),
    since="(seit|ab)( dem| der| den|)( jahr| jahre|)",
    until="bis( zum| zur| ins| in den|)( jahr| jahre|)",
    context=(*words.NUMBERS, "alt", "alte", "alten", "alter", "prozent"),
    cues={
        "next_before": r"\b(?:bis|spätestens|frühestens|ab|voraussichtlich|geplant|angesetzt|erwartet)(?: zum| am| im| dem| für| den)? ?$",
        "last_before": r"\b(?:seit|bereits|schon|erst)(?: dem| am| im)? ?$",
        "will_before": r"\b(?:wird|werden|soll|sollen|will|wollen|plant|planen|beabsichtigt|kündigt)\b[^.;:!?]{0,80}$",
        "will_after": r" (?:wird|werden|soll|sollen|will|wollen)\b",
    },
    number=words.NUMBER,
)  # fmt: skip
