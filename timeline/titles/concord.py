"""Whether a subject can have its verb: "the release were freed" shows that another was meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.happenings import EVENT_NOUNS
from timeline.titles.antecedents import plural

if TYPE_CHECKING:
    from timeline.grammar.parsed import Parse

_ONE_VERB: Final = wordset("was is has")
MANY_VERB: Final = wordset("were are have")
# One in form, many in sense; and quantities.
_EITHER: Final = wordset("total host string police staff crew public media majority number lot handful couple pair trio team group side government committee council army family band company firm club crowd party rest half third quarter part percent series means headquarters dozen hundred thousand million range variety opposition military leadership youth data cattle troop force")


def agree(parse: Parse, start: int, end: int, verb: int) -> bool:
    """Whether a subject can have this verb: "the release ... were kidnapped" is none."""
    tags, forms = parse.tags, parse.words
    shown = forms[verb].lower()
    stop = next((n for n in range(start + 1, end) if tags[n] in "iwTqGtEk"), end)
    does = tags[verb] == "V" and shown.endswith("s") and not shown.endswith("ss")  # "ambassadors takes over"
    if shown in _ONE_VERB and 0 < (joint := tags.find("c", start, end)) < stop and tags[joint - 1] in "nP" and tags[end - 1] == "n" and plural(forms[end - 1]) and tags[verb - 1 : verb] in {"n", "r"}:
        return False  # "tension between the ministry and [its troops] was ..."
    if (shown not in _ONE_VERB and shown not in MANY_VERB and not does) or "c" in tags[start:end] or not set('(,-"u').isdisjoint(tags[start:stop]) or tags[start] == "u" or (tags[start] == "G" and shown not in MANY_VERB):
        return True
    head = forms[stop - 1].lower()
    if stop == start + 1 and tags[start] == "G" and tags[stop] == "i" and head not in EVENT_NOUNS:
        return False  # "swaying in the hall were two men"
    if tags[stop - 1] not in "nZF" or head in _EITHER or "d" in tags[start + 1 : stop]:
        return True
    many = plural(head)
    if shown in _ONE_VERB or does:
        return not many or tags[stop : stop + 1] in {"G", "t"}
    return many or forms[start].lower() in _SOME


def last_of_two(parse: Parse, start: int, end: int, verb: int) -> bool:
    """Whether a name is the last of two that hang on something before: "those in Norway and [Denmark] have been ..."."""
    return parse.tags[start - 2 : start] == "Pc" and not parse.tags[start:end].strip("P") and end == verb and parse.words[verb].lower() in MANY_VERB and "i" in parse.tags[max(0, start - 4) : start - 2]


_SOME: Final = wordset("some all most many both these those several few")
