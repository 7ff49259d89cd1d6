"""The subject of a clause, and what it may be called in a title."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.happenings import EVENT_NOUNS, REPORTS, ZERO_THAT
from timeline.grammar.lexicon import TAGS, low
from timeline.grammar.nouns import LISTED
from timeline.grammar.parsed import Opening
from timeline.grammar.people import one_person, person_among
from timeline.grammar.verbs import lemma
from timeline.titles.antecedents import KIN_OR_AIDES, antecedent, plural, subject_of
from timeline.titles.called import PARTICLES_OF_NAMES, initials, surname
from timeline.titles.complements import REFLEXIVE
from timeline.titles.concord import MANY_VERB, agree, last_of_two
from timeline.titles.phrases import ARTICLES, BOUND, MEASURES, POSSESSIVE, joined, kept, words
from timeline.titles.pointing import Back, points_back
from timeline.titles.unsaid import OF_SOMETHING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.grammar.parsed import Clause, Parse

PRONOUNS: Final = wordset("he she it they him her them this that these those who which one ones himself herself itself themselves there we i you us me something someone everything nothing everyone anyone")
_HE: Final = wordset("he she it they i we")
# "the man who ..." without what follows is anybody.
_ANYBODY: Final = wordset("man woman person people men women official officials one ones thing things someone anyone those group company country source sources")
# Without it more would be said: "only one ferry sailed", "not a single ferry sailed".
_NARROWED: Final = wordset("only not hardly scarcely barely almost nearly virtually practically")
_MANY: Final = wordset("hundreds thousands dozens scores")
# "the speech Berg [made]"
_MADE_BY: Final = re.compile(r"dj*n(P+)$")
# "only hours earlier": no subject.
_MEASURED: Final = wordset("latter minutes hours days weeks months years")
_HEADS: Final = frozenset("nPFZG")
_BARE: Final = 2
_DAY_TO_DO: Final = re.compile("qta")


_NO_SUBJECT: Final = wordset("due according thanks owing because despite reply speaking addressing writing talking testifying appearing")
_AGED: Final = re.compile(r"P,u,(?:c|P)")
# "Oslo based maker Norsk"
_MADE: Final = wordset("based owned led backed listed")


def forms(parse: Parse, clause: Clause, referent: str, persons: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """The subject in full, without what hangs on its noun, and the name alone at its end; () where it is not known."""
    start, end = subject_of(parse, clause)
    end -= end > start + 1 and low(parse.words[end - 1]) == "never"  # it is the verb's
    start += end - start > 1 and low(parse.words[start]) == "least"  # "through at least spring break"
    while 0 < start < end and low(parse.words[start - 1]) in _NARROWED:
        start -= 1
    if start > 2 and low(parse.words[start - 3]) == "between" and parse.tags[start - 2 : start] == "uc" and parse.tags[start] == "u":
        start -= 3  # "between 100 [and 150 ships sailed]"
    before = parse.clauses[max(0, parse.clauses.index(clause) - 1)]
    if before.group.lemma in REPORTS and before.group.end <= start and parse.tags[clause.group.start - 1] == '"' and "," in parse.tags[end : clause.group.start]:
        return ()  # "the letter, Ida Berg told [reporters, “changed] the mood”"
    if clause.opener == "whose":
        return _whose(parse, clause, start, end)
    end -= end > start + 1 and low(parse.words[end - 1]) in REFLEXIVE
    if start == end:
        return (referent,) if referent else ()
    if _DAY_TO_DO.search(parse.tags, start, end):
        return ()  # two phrases run together: "sealant on Thursday to plug a hole"
    if (start == 0 and parse.tags[0] == "A") or (low(parse.words[start]) in _NO_SUBJECT and parse.tags[start + 1 : start + 2] not in {"n", "Z"}):
        return ()  # "Follow the latest updates", "According to an index [released ...]"
    start += parse.tags[start : start + 2] == "nd" and end - start > 2  # "to speed recovery [the bank has to act]"
    if start == 0 and parse.tags[:end] == "P" * end and all(TAGS[low(word)] in "jrE" for word in parse.words[:end]):
        return ()  # "Sure enough, Karl Lund [went to Oslo]"
    if start and parse.words[start - 1] == "That":
        return ()  # "That possibility was raised"
    one = any(b == parse.spans[end - 1][1] and {"i", "t"}.isdisjoint(parse.tags[start : parse.token_at(a)]) for a, b in persons) and "c" not in parse.tags[start:end]
    if not agree(parse, start, end, clause.group.start) or last_of_two(parse, start, end, clause.group.start) or (one and parse.words[clause.group.start].lower() in MANY_VERB):
        return ()
    if one and clause.group.tags == "V" and not parse.words[clause.group.start].endswith("s"):
        return ()  # "to hear Berg take her oath"
    if parse.tags[end : end + 1] == "," and parse.words[end + 1 : end + 2] == ["you"] and parse.tags[clause.group.start - 1] != ",":
        return ()  # "Lund, you like to pretend the war started ..."
    first = low(parse.words[start])
    if first == "they" and clause.opening is Opening.STATED and before.opener == "who" and before.subject[0] == before.subject[1]:
        return ()  # "for those who suspect [they are ill]"
    if points_back(parse, start, end) is not Back.NONE:
        return (referent,) if referent else ()
    if _AGED.search(parse.tags, start, end):
        return (joined(parse, [n for n in range(start, end) if parse.tags[n] != "u" and parse.tags[n : n + 2] not in {",u", ",c"}]),)  # "Ida Berg[, 36,] and Jon Lund"
    if (called := _apposed(parse, start, end)):
        return (called,)
    if first in {"a", "an"} and (named := _NAMED_NEXT.match(parse.tags, end)) and named.end() == clause.group.start:
        return (words(parse, end + 1, clause.group.start),)  # "A Democrat, Lund was elected in 2003"
    if referent and end - start > 1 and parse.tags[end : end + 2] == ",P":
        return (referent,)  # "her cousin, Ida Berg, ..."
    if first in PRONOUNS and "c" in parse.tags[start:end]:
        return ()  # "she and her brother"
    if first in {"these", "those"} and end - start == _BARE and parse.tags[end : end + 1] not in {"w", "T"}:
        return ()  # "those provisions"
    if first in PRONOUNS and (end - start == 1 or first not in {"this", "that", "these", "those", "one", "her"}):
        return (referent,) if referent else ()
    if parse.words[end - 2 : end] == ["of", "them"]:
        whole = next((c.subject[1] for c in reversed(parse.clauses) if c.group.start < start and c.subject[1] > c.subject[0] and parse.tags[c.subject[1] - 1] == "n" and plural(parse.words[c.subject[1] - 1])), 0)
        return (f"{words(parse, start, end - 1)} the {parse.words[whole - 1]}",) if whole else ()
    counted = end - start > 1 and not parse.tags[start:end].strip("u")
    if end - start == 1 and first in _MANY:
        return (parse.words[start],)
    if not counted and (_HEADS.isdisjoint(parse.tags[start:end]) or parse.words[end - 1].lower() in _MEASURED):
        return ()
    if any(parse.tags[n] == "d" and low(parse.words[n]) in POSSESSIVE and parse.tags[n - 1] in "nP" for n in range(start + 1, end)):
        return ()  # two phrases run together: "the town his troops"
    if any(parse.tags[n] == "o" and low(parse.words[n]) in _HE for n in range(start + 1, end)):
        return ()  # two phrases run together: "the coach a job he", "the company it hired"
    behind = parse.tags[end : end + 1]
    if (behind == "w" or (behind == "T" and "u" not in parse.tags[start:end])) and "P" not in parse.tags[start:end] and parse.words[end - 1].lower() in _ANYBODY and not parse.words[end - 2].endswith("-year-old"):
        return (f"A {parse.words[end - 1]}",) if clause.opening is Opening.RELATIVE and clause.start == end == _BARE and parse.tags[0] == "d" and one_person([parse.words[1]]) else ()  # "the man who stole the van was shot": a man stole it
    if parse.tags[end - 1] == "i" or (first == "another" and parse.tags[start + 1 : start + 2] == "i"):
        return ()  # "the issue of [how ships are built]"
    if (clause.group.lemma in OF_SOMETHING or clause.group.lemma == "write") and {"b", "f"}.isdisjoint(clause.group.tags) and parse.tags[clause.group.end : clause.group.end + 1] in set("ti.,") and (made := _MADE_BY.search(parse.tags, start, end)) and not one_person([low(parse.words[made.start(1) - 1])]):
        return ()  # "Many recall the speech Berg [made in Oslo]"
    if parse.words[start + 1 : start + 3] in (["kind", "of"], ["sort", "of"], ["type", "of"]):
        return ()  # "the kind of change that ..."
    start += 2 * (start > 0 and parse.words[start - 1 : start + 2] == ["as", "part", "of"])  # "as part of sanctions imposed in May"
    told = _agreeing(parse, clause, start, end, _cut_down(parse, start, end, persons))
    return tuple(form if form[0].isupper() or " " in form else f"The {form}" for form in told) if parse.tags[max(0, start - 2) : start] == "qs" else told  # "last week's [report]"


def _agreeing(parse: Parse, clause: Clause, start: int, end: int, told: tuple[str, ...]) -> tuple[str, ...]:
    """What a subject may be called, without the first alone of two joined far apart: "the head of the fund in Oslo [and an aide] were suspended"."""
    joint = parse.tags.find("c", start, end)
    if joint < 0 or parse.words[clause.group.start].lower() not in MANY_VERB or "i" not in parse.tags[start:joint]:
        return told
    return tuple(form for form in told if " and " in form or form.lower().endswith("s") or form == told[0])


def _apposed(parse: Parse, start: int, end: int) -> str:
    """The name behind a subject that says whose it is by what was told before: "the country's main party, the Norsk Union, said"."""
    one = low(parse.words[start]) == "one" and parse.words[start + 1 : end] == ["of", "them"]  # "one of them, Ida Berg, resigned"
    if parse.tags[end : end + 1] != "," or ("i" in parse.tags[start:end] and not one) or (named := _NAMED_BEHIND.match(parse.tags, end + 1)) is None:
        return ""
    owner = parse.tags.find("s", start, end)
    if low(parse.words[start]) == "another" and parse.tags[named.start(1)] == "P":
        return f"The {words(parse, start + 1, end)} {words(parse, *named.span(1))}"  # "another volcano, Pacaya, erupted"
    pointing = one or low(parse.words[start]) in POSSESSIVE or (owner > start and parse.tags[owner - 1] == "n")
    return words(parse, *named.span(1)) if pointing else ""


_NAMED_NEXT: Final = re.compile(r",P+[rx]*")
_NAMED_BEHIND: Final = re.compile(r"(d?P+),")


def _noun_alone(parse: Parse, start: int, end: int) -> tuple[int, int]:
    """Where in tokens start..end the noun ends without what hangs on it, and where the whole phrase does."""
    first = low(parse.words[start])
    stop = next((n for n in range(start + 1, end) if parse.tags[n] in "iwT(,-qGtEpky" and parse.words[n].lower() not in BOUND and not (parse.words[n] in {"for", "to"} and parse.tags[n - 1] == parse.tags[n + 1] == "P" and not (n == 1 and person_among([first]))) and not (parse.tags[n] == "G" and (parse.tags[n + 1 : n + 2] in {"n", "j"} or (n + 2 == end and parse.tags[start:n] == "dP") or parse.tags[n - 1] in "djs")) and not (parse.tags[n] == "E" and parse.words[n] in _MADE and parse.words[n + 1] != "by") and not (parse.tags[n] in "Ep" and parse.tags[n - 1] in "rj" and parse.tags[n + 1 : n + 2] in {"n", "j"})), end)
    if parse.tags[stop - 1 : stop + 1] == "jt" and parse.tags[stop - 2] in "nPFZ":
        stop -= 1  # "forces loyal [to Berg]"
    if stop > start + 2 and stop < end and low(parse.words[stop - 1]) in MEASURES and parse.tags[stop - 2] in "du" and parse.tags[stop - 3] in "nP":
        stop = end = stop - 2  # "robots a mile [beneath the sea]"
    if stop > start + 2 and stop < end and parse.tags[stop - 3 : stop] in {"nrj", "Prj"}:
        stop = end = stop - 2  # "sailors virtually trapped [during the storm]"
    while stop > start + 1 and (parse.tags[stop - 1] in "ri" or (stop < end and parse.words[stop - 1] == "armed")):
        stop -= 1  # "a rig far [off the coast]", "inmates armed [with guns]"
    if stop > start + 2 and parse.words[stop - 1] == "meeting" and parse.tags[stop : stop + 1] == "i" and "of" in parse.words[start:stop] and person_among([low(parse.words[start])]):
        stop -= 1  # "members of the council meeting [in Oslo]"
    return stop, end


def _cut_down(parse: Parse, start: int, end: int, persons: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """The subject in tokens start..end in ever fewer words."""
    first = low(parse.words[start])
    stop, end = _noun_alone(parse, start, end)
    end = stop if parse.tags[stop] in "Ep" and not parse.tags[stop + 1 : end].strip("iq") else end  # "a lockdown [imposed on 30 May] was lifted"
    named = stop
    while named > start and (parse.tags[named - 1] == "P" or (named < stop and parse.words[named - 1] in PARTICLES_OF_NAMES)):
        named -= 1
    if (anew := _ANEW.search(parse.tags, start, end)) and low(parse.words[anew.start() - 1]) in _REPORTED:
        start = anew.start()  # "a rebel report [that] an air strike ..."
    told = [words(parse, start, end)]
    if "between" in parse.words[start:end] and "c" not in parse.tags[start:end]:
        end = stop = named = parse.words.index("between", start, end)  # "fighting between the tribesmen of Berg, head of ..., [and the army]"
        told = [words(parse, start, end)]
    if "between" not in parse.words[start:end] and (inner := _within(parse, start, end, persons)):
        return told[0], inner
    if parse.tags[start] == "G":
        return () if lemma(first) in ZERO_THAT else tuple(told)  # "fearing [that] troops might be drawn in"
    if stop < end and parse.tags[stop] in "GEp" and "of" in parse.words[start:stop] and not _INSTANCES.isdisjoint(map(low, parse.words[start:stop])):
        return tuple(told)  # "cases of humans [transmitting it to pigs]"
    listed = LISTED.match(parse.tags, stop, end) is not None  # "Niger, Chad and Nigeria": not one of them
    if listed and persons:
        first_one = next((parse.text[a:b] for a, b in persons if parse.spans[start][0] <= a and b == parse.spans[stop - 1][1]), "")
        return (*told, *([f"{first_one} and others"] if first_one else []))
    whose = next((parse.text[a:b] for a, b in persons if parse.spans[stop - 1][1] < a and b == parse.spans[end - 1][1] and not _another(parse, start, a)), "")
    if whose and not plural(parse.words[stop - 1]):
        told.append(whose)  # "the ambassador to Oslo Ida Berg": not any ambassador
    elif not listed and not (stop < end and parse.words[start + 1] == "only") and not (stop < end and parse.tags[stop] in "it" and parse.tags[stop - 1] in "nFZ" and parse.words[stop - 1].lower() in _AMOUNTS) and not (stop < end and parse.words[stop] == "between" and parse.words[stop - 1].lower() in _BONDS) and (stop == end or (parse.tags[stop] != "w" and not (first == "the" and parse.words[stop] in {"from", "of"})) or parse.words[stop - 1].lower() not in _ANYBODY):
        told.append(words(parse, start, stop))
    of = parse.words.index("of", start, stop) if "of" in parse.words[start:stop] else start
    if of > start + 1 and (parse.words[of - 1] in EVENT_NOUNS if first in {"a", "an"} else parse.tags[start] in "ru" and parse.words[of - 1] in _MEMBERS and "c" in parse.tags[of:stop] and len(told[0]) > _MUCH):
        told.append(words(parse, start, of))  # "a breach [of its network]", "640 members [of the Dockers' and Miners' Union]"
    if parse.words[stop : stop + 2] == ["known", "as"] and (called := _NAME.match(parse.tags, stop + 2)):
        return (words(parse, stop + 2, called.end()),)  # "a group known as Black Heron"
    if (owned := _OWNED.fullmatch(parse.tags, start, end)) and owned.end(1) < owned.start(2):
        told.append(f"{words(parse, start, owned.end(1))} {words(parse, *owned.span(2))}")  # "Berg's [better armed and organised] troops"
    if (short := initials(parse, start, end + 3)) and short[1] + _BRACKETED >= end:  # the brackets behind it too
        told.append(f"{words(parse, start, short[0])} {short[2]}".strip())
    if owned_name := _NAME_OWNED.match(parse.tags, start, stop):
        told += _unowned(parse, start, owned_name.end(1), stop)
    if "c" in parse.tags[start:stop] and (office := _one_office(parse, start, stop, persons)):
        return tuple(dict.fromkeys((*told, office)))
    if "c" in parse.tags[start:stop]:
        joint = parse.tags.find("c", start, stop)
        told += [words(parse, start, joint)] if low(parse.words[joint + 1]) in _THEIRS else []  # "the army [and its allies]"
        return tuple(dict.fromkeys(f for f in told if f and not f.endswith((" and", " or"))))
    told += [parse.text[a:b] for a, b in persons if parse.tags[end : end + 1] == "," and a == parse.spans[end + 1][0] and parse.text[b : b + 1] == "," and person_among([low(parse.words[end - 1])])]  # "the firm's manager, Ida Berg, was jailed"
    kin = "s" in parse.tags[start:named] and stop - named == 1 and parse.words[named - 1].lower() in KIN_OR_AIDES  # "Novak's father Joe"
    if stop > named > start and parse.tags[named - 1] in "nj" and "i" not in parse.tags[start:named] and not kin:
        told.append(words(parse, named, stop))
    told += [parse.text[a:b] for a, b in persons if parse.spans[start][0] <= a and b == parse.spans[stop - 1][1] and not _another(parse, start, a)]
    return tuple(dict.fromkeys(f for f in told if f and f.lower() not in ARTICLES and not f.endswith((" and", " or"))))


def _within(parse: Parse, start: int, end: int, persons: Sequence[tuple[int, int]]) -> str:
    """A subject with the person named at its end called by the surname: "forces loyal to [the leader Karl] Novak"; "" where none is."""
    name = next(((a, b) for a, b in persons if parse.spans[start][0] < a and b == parse.spans[end - 1][1]), None)
    last = surname(parse.text[name[0] : name[1]]) if name else ""
    tokens = kept(parse, start, end, tight=True)
    first = next((n for n in tokens if name and parse.spans[n][0] >= name[0]), end)
    plain = last == parse.words[end - 1] and first > start and parse.tags[first - 1] not in "Pc" and "s" not in parse.tags[start:end] and tokens and tokens[0] == start
    before = [n for n in tokens if n < first]
    return joined(parse, [*before, end - 1]) if plain and before and parse.words[before[-1]] in _LOYAL else ""


_LOYAL: Final = wordset("to of by for from against")


def _unowned(parse: Parse, start: int, owned: int, stop: int) -> list[str]:
    """What "Norway's Havn Space Corporation" may be called for short; a land for its ministry, and no "Supreme Court" of any land."""
    body = parse.words[stop - 1]
    if body == "Ministry":
        return [words(parse, start, owned - 1)]
    return [] if body in _OF_A_LAND else [words(parse, owned, stop)]


_OF_A_LAND: Final = frozenset({"Court", "Parliament", "Assembly", "Senate", "Government", "Army", "Navy", "Police", "Department", "Council", "Bank", "Party", "Office", "Guard", "Force", "Forces"})


def _one_office(parse: Parse, start: int, end: int, persons: Sequence[tuple[int, int]]) -> str:
    """Who holds two offices in tokens start..end: "Havn chief and Norsk founder [Ida Berg]"."""
    name = next(((a, b) for a, b in persons if parse.spans[start][0] < a and b == parse.spans[end - 1][1]), None)
    joint = parse.tags.find("c", start, end)
    if name is None or "d" in parse.tags[start:end] or "," in parse.tags[start:end]:
        return ""
    first = next(n for n in range(start, end) if parse.spans[n][0] >= name[0])
    held = joint + 1 < first and all((parse.words[n - 1].islower() or parse.words[n - 1].isupper()) and one_person([parse.words[n - 1].lower()]) for n in (joint, first))
    return parse.text[name[0] : name[1]] if held else ""


# Of all of them it would not be so: "exports [to Norway] fell".
_AMOUNTS: Final = wordset("deficit surplus demand exports imports sales price prices production output shipments spending investment unemployment consumption supply supplies shares tariffs duties taxes")
_BONDS: Final = wordset("contract deal agreement treaty truce pact relations relationship ties link border row dispute alliance")
_BRACKETED: Final = 4
"""Tokens from the last word of a name to behind its initials."""
_NAME_OWNED: Final = re.compile(r"(Ps)P{2}")
_INSTANCES: Final = wordset("case cases instance instances incident incidents number report reports sign signs risk chance chances example examples")
_OWNED: Final = re.compile(r"(P+s)[jrcE]*(n)")
_ANEW: Final = re.compile(r"(?<=[nF])d(?=[jnPFu])")
_REPORTED: Final = wordset("report reports claim claims rumour rumor rumours rumors")


def _whose(parse: Parse, clause: Clause, start: int, end: int) -> tuple[str, ...]:
    """Whose it is: "Karl Novak, whose trial ...": his."""
    first, last = antecedent(parse, clause.start)
    name = words(parse, first, last)
    plain = first < last and not parse.tags[first:last].strip("P") and start < end and parse.words[start - 1].lower() == "whose"
    return (f"{name}{'’' if name.endswith('s') else '’s'} {words(parse, start, end)}",) if plain else ()


_NAME: Final = re.compile(r"P+")
_MEMBERS: Final = wordset("members workers employees staff drivers")
_MUCH: Final = 56
"""Characters beside which hardly a verb has room."""
_THEIRS: Final = wordset("their its his her")


def _another(parse: Parse, start: int, name: int) -> bool:
    """Whether a noun phrase that ends in a name (at that offset) is somebody else's: "the son of the leader Karl Novak"."""
    end = next(n for n in range(start, len(parse.tags)) if parse.spans[n][0] >= name)
    if "s" in parse.tags[start:end] and parse.words[end - 1].lower() in KIN_OR_AIDES and parse.tags[end : end + 2] != "PP":
        return True  # "Novak's father Joe"
    if "jt" in parse.tags[start:end] or "ta" in parse.tags[start:end]:
        return True  # "gunmen loyal to the leader Karl Novak", "the decision to attack Karl Novak"
    if not set("ic") & set(parse.tags[start:end]):
        return False
    return parse.tags[end - 1] != "P" or not KIN_OR_AIDES.isdisjoint(map(str.lower, parse.words[start:end]))  # "the head of the Budget Committee Karl Novak" is he
