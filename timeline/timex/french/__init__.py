"""French."""

from __future__ import annotations

from timeline.timex.combining import about, edge, on_day
from timeline.timex.french import dates, lengths, relative, words
from timeline.timex.language import Language
from timeline.timex.rule import Join, Merge, Prefix

LANGUAGE = Language(
    "fr",
    words.SLOTS,
    (*dates.RULES, *relative.RULES, *lengths.RULES),
    merges=(Merge("day and clock", "(,|) (à |vers |dès |au |)", on_day, (("[vendredi à 14 heures]", "2021-11-12T14:00"), ("[hier vers 9h30]", "2021-11-16T09:30"))),),
    prefixes=(
        Prefix("edge", "{edge}( de| du| des| d'| de l'| de l'année|)", edge, (("depuis [début mai 2020]", "2020-05"), ("[fin 2019]", "2019"), ("[mi-octobre]", "2021-10"), ("à la [fin des années 1980]", "198X"))),
        Prefix("about", "{about}", about, (("[environ trois heures]", "PT3H"), ("depuis [plus de 20 ans]", "P20Y"))),
    ),
    joins=(
        Join("from to", "(de|du|d')( {edge}|)", " (à|au|jusqu'à|jusqu'au)( la| {edge}|) ", (("de [lundi] à mercredi", "2021-11-15"), ("du [28 décembre] au 3 janvier", "2021-12-28"))),
        Join("between and", "entre( le| {edge}|)", " et( le| {edge}|) ", (("entre [lundi] et mercredi", "2021-11-15"),)),
    ),
    since="(depuis|dès)( le| la| l'|)|à partir (du|de|d')",
    until="(jusqu'au|jusqu'à|jusqu'en|d'ici)( à| au| la| le| l'|)",
    context=(*words.NUMBERS, "âgé", "âgée", "âgés"),
    cues={
        "next_before": r"\b(?:jusqu'au|jusqu'à|d'ici|dès|à partir d[ue]|prévue?s?(?: pour)?|attendue?s?|fixée?s? (?:à|au))(?: le| la| l'| en| pour)? ?$",
        "last_before": r"\b(?:depuis|paru|publiée?|datée? d[ue])(?: le| la| l')? ?$",
        "will_before": r"\b(?:va|vont|doit|doivent|devrait|devraient|prévoit|prévoient|compte|comptent|\w{2,}(?:era|eront|ira|iront|dra|dront|aura|auront))\b[^.;:!?]{0,80}$",
        "will_after": r"[^.;:!?]{0,60}?\b(?:va|vont|devrait|devraient|sera|seront|aura|auront|\w{3,}(?:era|eront|ira|iront|dra|dront))\b",
    },
    number=words.NUMBER,
    elided="[ldjnmtsc]'|qu'|jusqu'|lorsqu'|puisqu'",
    ending="",
)  # fmt: skip
