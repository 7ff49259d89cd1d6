"""Where a predicate may stop: after a whole phrase that lacks nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.happenings import EVENT_NOUNS, PLAIN_REPORT, REPORTS
from timeline.grammar.nouns import accompanied
from timeline.grammar.parsed import Opening
from timeline.grammar.people import person_among
from timeline.grammar.verbs import lemma
from timeline.titles.antecedents import plural
from timeline.titles.broken import NAMED_SUBJECT, beheaded, first_of_many, goes_on, halved, hyphened, listed
from timeline.titles.complements import PARTICLES, REFLEXIVE, SEEN, Open, left_open, tells_how
from timeline.titles.needs import KEPT, governing, lacks, lacks_behind, letting
from timeline.titles.phrases import BOUND, FIRST, MEASURES, QUOTES, unmatched
from timeline.titles.unsaid import ALONE, OF_SOMETHING, SINGLE, before_days, says_nothing

if TYPE_CHECKING:
    from timeline.grammar.groups import Group
    from timeline.grammar.parsed import Clause, Parse

# A phrase may end before these.
_BREAKS: Final = frozenset("ikwTtG,-(;:")
_FOUND: Final = KEPT | wordset("find have get see hear want make feel watch")
# Cut short, these would say something else: "called the academy [out of touch]".
_WHOLE: Final = wordset("call deem name label dub brand declare")
# "were killed and six soldiers [wounded]"
_UNDERSTOOD: Final = re.compile(r"c[drju]{0,4}[nP]{0,2}p$")
# "on Friday and Saturday"
_DAYS_ALONE: Final = re.compile(r"c[rx]*i?q+(?![iqP])")
# "ensuring “genuine [and lasting talks”]"
_BEFORE_NOUN: Final = re.compile(r"(?:G\"?|[ds])j$|d$")
# "a light, regular-looking set", "an unsolicited, $20 million offer": a comma inside a noun phrase.
_ADJECTIVES: Final = re.compile(r"d[jn],u+n+F?|.?[jFA],[jGE]+j*n|.?j(?:,j)?,cj+n|[dr]n,[jG]+[nE]|[jr][njFA],[jG]+[nE]")


def ends(parse: Parse, clause: Clause) -> tuple[list[int], list[int]]:
    """Tokens before which the predicate may stop, the farthest first; and those between joined nouns, or before "of", where nothing else will do."""
    stop = _farthest(parse, clause)
    if says_nothing(parse, clause, stop):
        return [], []
    good, poor = _between(parse, clause, stop)
    if "p" in parse.tags:
        good, poor = ([at for at in some if not _UNDERSTOOD.search(parse.tags, clause.group.end, at + 1)] for some in (good, poor))
    if (first := unmatched(parse, clause.group.end, clause.end)) is not None:
        good, poor = ([at for at in some if not first[0] < at <= first[1]] for some in (good, poor))
    elif (record := _of_record(parse, clause)) is not None:
        good, poor = ([at for at in some if at <= record] for some in (good, poor))
    return good, poor


def _of_record(parse: Parse, clause: Clause) -> int | None:
    """The token "first" or "worst" of what is so only since what the next clause tells: "the first to land [since the strip was built]"."""
    further = parse.clauses[at] if (at := parse.clauses.index(clause) + 1) < len(parse.clauses) else None
    if further is None or further.opener != "since" or further.start != clause.end:
        return None
    return next((n for n in range(clause.group.end, clause.end) if FIRST.fullmatch(parse.words[n].lower())), None)


def _farthest(parse: Parse, clause: Clause) -> int:
    """Where the predicate ends: before an aside, and without what trails."""
    tags, forms = parse.tags, parse.words
    group = clause.group
    stop = clause.end
    quotable = not tags[clause.start : group.start].count('"') % 2
    told = group.end
    for start, end in clause.pieces:
        if start > told > group.end and tags[start] == ",":
            stop = min(stop, told)  # "compared it with Norway[, where rebels took, sacked and burned a town]"
        told = end
        if start > group.start and tags[end : end + 1] == "c" and forms[start].lower() in {"as", "while", "because"} and _BOTH_DID.match(tags, start):
            stop = min(stop, start)  # "shelled the town [as Norway and Denmark called for a truce]"
        quoted = quotable and tags[group.start : start].count('"') % 2 and tags[start : start + 2] != ',"'
        if start > group.start and tags[start] in ",-(;:" and not quoted and not _ADJECTIVES.match(tags, max(0, start - 2)) and not listed(tags, start):
            stop = min(stop, start)
        elif start > group.start and tags[start] == "k" and forms[start].lower() == "when" and tags[start + 1 : start + 2] != "G":
            stop = min(stop, start)  # "died when an explosion [- thought to have been caused by gas - destroyed the rig]"
        elif start > group.start and tags[start] == "T" and tags[start - 1] not in "nPFZ":
            stop = min(stop, start)  # "pointed out [that the decision, on Monday, to ...]"
        elif start > group.start and tags[start - 1 : start + 1] == ",c" and tags[start - 2 : start + 2] != "j,cj":  # "political, and social ties"
            stop = min(stop, start - 1)
    stop = next((n for n in range(group.end, stop) if forms[n] in {"!", "?"} or (n > group.end and forms[n] == "of" and forms[n + 2 : n + 3] == ["own"] and tags[n + 3 : n + 4] not in set("nPFZjG"))), stop)  # "held a strike [of their own]"
    stop = next((n for n in range(group.end, stop) if tags[n] == "c" and "q" in tags[group.end : n] and "q" in tags[n + 2 : clause.end] and not _DAYS_ALONE.match(tags, n) and not goes_on(parse, group.end, n)), stop)  # "opens on Monday and closes on Friday"
    if clause.opening is Opening.RELATIVE:
        stop = next((n - (tags[n - 1] in "rx") for n in range(group.end + 1, stop) if tags[n] in "vEV" and (tags[n - 1] == "q" or tags[n - 2 : n] in {"qr", "qx"} or _by_whom(parse, group.end, n))), stop)  # "a lorry that was stolen on Sunday [crashed]"
    if (gap := _GAPPED.search(tags, group.end, stop)) is not None and gap.end() == stop:
        stop = gap.start()  # "resigned on Monday and Jon Lund on Tuesday"
    while stop > group.end + 1 and not _particle(parse, stop) and (tags[stop - 1] in 'idstcrkwT,:;-"' or (tags[stop - 1] == "G" and tags[stop - 2] not in "dsjibn") or _measure_before(parse, stop)):
        stop -= 1
    if stop > group.end + 1 and tags[stop - 1] in "Ep" and tags[stop : stop + 1] == "i" and (forms[stop - 2] in PARTICLES or tags[stop - 2] == "r"):
        stop = len(tags[: stop - 1].rstrip("r"))  # "was drawn up largely based on ..."
    if (but := _BUT.search(tags, group.end + 1, stop)) and forms[but.start()].lower() == "but":
        stop = but.start()  # "are to close but cinemas [are to stay open]"
    if stop > group.end + 2 and tags[stop - 2 : stop] == "cj":
        stop -= 2  # "and prior [to it]"
    if stop > group.end + 1 and forms[stop - 1].lower() == "right" and tags[stop : stop + 1] == "w":
        stop -= 1  # "ended up right where ..."
    if stop > group.end and tags[stop - 1] == "u" and stop < len(forms) and forms[stop].lower() in MEASURES:
        stop -= 1 + (tags[stop - 2] == "i")
    if tags[stop : stop + 1] == "," and (further := _ELSEWHERE.search(tags, group.end, stop)):
        stop = further.start()  # "declared an emergency, and in Oslo, where ten died, the mayor ordered ..."
    last = before_days(tags, group.end, stop) - 1
    if last > group.end + 1 and tags[last] == "G" and tags[last - 1] in "nPZ" and tags[last + 1 : last + 2] in {"q", "T", "d", "P"}:
        return last  # "a crowd celebrating [the new year]"
    if last > group.end + 1 and last + 1 < stop and tags[last] in "Ep" and tags[last - 1] in "nZF" and group.lemma not in _FOUND:
        beside, done = accompanied(parse, group.end + 1, last + 1)
        if done == last and not {"b", "f"}.isdisjoint(group.tags):
            return beside  # "were pulled from the wreck [with one boy found on Monday]"
        return last  # "charged a man with a murder [committed in 2015]"
    return stop


_FOR_SOMEBODY: Final = wordset("plead call ask wait appeal push press pray beg arrange allow")
_FOR: Final = re.compile(r"i[dsjnPGFcu]+$")


def _by_whom(parse: Parse, start: int, at: int) -> bool:
    """Whether the verb at token `at` comes right behind who did something in tokens start..at: "(clinics that were) shut by the army [stayed closed]"."""
    return parse.tags[at - 1] in "nP" and parse.words[start].lower() == "by" and parse.tags[at + 1 : at + 2] not in {"i", "k", ""}


_BOTH_DID: Final = re.compile(r"k(?:d?[jn]*n|P+)cd?[jn]*(?:n|P+)[rx]*[vEVbhm]")
_VERBS: Final = frozenset("vVEbhmz")
_ELSEWHERE: Final = re.compile(r"(?<=.)(?:i?q+)?c[rx]*id?j*[nP]+$")
_BUT: Final = re.compile(r"cd?[jnP]*[nP]$")
# "... on Monday and Jon Lund on Tuesday"
_GAPPED: Final = re.compile(r"(?<=q)c[dj]*[nP]+i?q+[.]?")


def _between(parse: Parse, clause: Clause, stop: int) -> tuple[list[int], list[int]]:
    tags, forms, group = parse.tags, parse.words, clause.group
    quotable = not tags[clause.start : group.start].count('"') % 2
    quoted = quotable and not tags.count('"') % 2
    if quoted and tags[group.start : stop].count('"') % 2 and tags[stop : stop + 1] != '"' and tags[clause.end : clause.end + 1] == "c":
        return [], []
    halved_list = tags[stop : stop + 1] == "c" and any(tags[n] == "," and "c" not in tags[n:stop] and listed(tags, n) for n in range(group.end + 1, stop)) and not any(c.start == stop and c.group.lemma in PLAIN_REPORT for c in parse.clauses)  # "oil, ores, metals [and other goods it needs]"
    whole = Open.SENSE if halved_list or beheaded(parse, group.end, stop) or (stop < len(tags) and first_of_many(parse, group.end, stop)) or lacks_behind(parse, group.end, stop, group.lemma) or _betwixt(parse, group.end, stop) else left_open(parse, group.start, stop)
    found = [stop] if whole is Open.NOTHING else []
    last_resort = [stop] if whole is Open.SOMETHING else []
    if group.lemma in _WHOLE and forms[group.end : group.end + 1] not in (["on"], ["for"]) and not (group.lemma in {"declare", "name"} and forms[group.end : group.end + 1] in (["a"], ["war"])):
        winner = _THE_WINNER.match(tags, group.end) if group.lemma == "declare" else None
        return [*found, winner.end()] if winner else found, last_resort
    quotes = tags[group.start : stop].count('"')
    for at in range(stop - 1, group.end, -1):
        tag = tags[at]
        quotes -= tag == '"'
        before = at - 1
        while tags[before] in "qrx":
            before -= 1
        participle = (tag in "Ep" and (tags[before] in "nPZF" or (before == group.end and forms[before] in PARTICLES))) or (tag == "j" and tags[at - 1] in "nZF" and tags[at + 1 : at + 2] == "i")
        low = forms[at].lower()
        far = _FAR_OFF.match(tags, at) if tag == "u" and at > group.end + 1 and tags[at - 1] in "nP" else None
        measure = far is not None and forms[far.end() - 1].lower() in MEASURES and forms[far.end()] in _OFF
        if (tag not in _BREAKS and tag != "c" and not participle and not measure) or (participle and NAMED_SUBJECT.search(tags, group.end, at)) or _torn(parse, group, at):
            continue
        if quoted and quotes % 2 and tag == "c":
            continue  # "would be met with fire [and fury]"
        if tags.find("kG", group.end, at) >= 0 or (tag == "t" and letting(parse, group.end, at)):
            continue  # "before setting off for a trek [across the ice]", "of permitting three banks [to file ...]"
        comma = at - (tags[at - 1] == ",")
        if (tag == "," and listed(tags, at)) or (tags[comma] == "," and _ADJECTIVES.match(tags, max(0, comma - 2))):
            continue
        found_so = tag == "i" and tags[at - 1] == "j" and (forms[at - 1] in _FOUND_SO or forms[at - 1] == "guilty") and "b" in group.tags and group.lemma == "find" and at == group.end + 1
        breaks = (tag != "c" or (low == "and" and tags[at + 1 : at + 2] == "i" and forms[at + 1].lower() not in BOUND)) and low not in BOUND and (tags[at - 1] not in "itdjsaG" or found_so or (tag in "ik" and forms[at - 1] in PARTICLES and (at - 1 == group.end or forms[at - 2] in REFLEXIVE))) and not (tag == "G" and (tags[at + 1 : at + 2] in set("njc.,;") or forms[at - 1] in QUOTES))
        of_act = low == "of" and (forms[at - 1].lower() in _CRIMES or forms[at - 1] == "guilty" or (not _the_one(parse, at) and (forms[at - 1].lower() in EVENT_NOUNS or forms[at - 1].endswith(("tion", "ment", "sion")))))
        named = low == "of" and tags[at - 1] == "n" and not person_among([forms[at - 1]]) and _NAMED_PLACE.search(tags, group.end, at) is not None
        if (breaks or tag == "c" or of_act or named) and (found_so or _complete(parse, group.end, at)) and (missing := left_open(parse, group.start, at)) is not Open.SENSE:
            lacking = lacks(parse, group.end, at, group.lemma)
            if not lacking or governing(parse, group.end, at, group.lemma)[1] in _SOFT:
                (found if breaks and forms[at - 1] != "guilty" and not lacking and not missing and not (quotable and quotes % 2) else last_resort).append(at)
    if len(group.tags) > 1 and group.tags[-1] in "Ep" and any(t in "bef" for t in group.tags) and tags[group.end : group.end + 1] not in {"n", "d"} and (tags[group.end : group.end + 1] != "t" or tags[group.end + 1 : group.end + 2] in {"d", "P", "j"}):
        last_resort += [] if group.lemma in REPORTS or not tells_how(group.lemma) else [group.end]
    elif group.lemma in ALONE and stop > group.end and tags[(after := group.end + (forms[group.end] == "again")) : after + 1] in {"i", "q"}:
        last_resort.append(group.end)  # "the two leaders met"
    if group.lemma in SEEN and "b" in group.tags and (seen := doing(parse, group.end, stop)) > group.end:
        return [at for at in found if at > seen + 1], []
    return found, last_resort


# "declared Berg the winner [by three points]"
_THE_WINNER: Final = re.compile(r"P+d?[jn]*n(?=i)")
# "an asteroid [11 million km from Earth]"
_FAR_OFF: Final = re.compile(r"u+n{1,2}(?=i)")
_OFF: Final = wordset("into from off above below outside")


def _torn(parse: Parse, group: Group, at: int) -> bool:
    """Whether a stop at token `at` would tear what belongs together."""
    tags, forms, low = parse.tags, parse.words, parse.words[at].lower()
    if hyphened(parse, at):
        return True
    if tags[at] == "c" and (tags[at - 1] == "u" or forms[at + 1 : at + 3] == ["a", "half"] or goes_on(parse, group.end, at) or (group.lemma == "have" and parse.words[group.end : at] == ["little"]) or _BEFORE_NOUN.search(tags, group.end, at)):
        return True
    if group.lemma in _MAKING and at == group.end + 1 and tags[group.end] in "oP" and tags[at] in "nFj":
        return True  # "made him [head of the port]"
    if _TIMES.match(tags, at - 2) and "times" in forms[at - 2 : at]:
        return True  # "26 times [that amount]"
    if low == "to" and ((group.lemma == "come" and at == group.end) or (group.lemma == "be" and tags[at - 1] in "jF")):
        return True  # "had come [to a decision]", "is open [to talks]"
    if low in {"to", "in"} and tags[at - 1] == "u" and tags[at + 1 : at + 2] in {"u", "q"}:
        return True  # "by 8 [to 12 percent]", "nine [in ten]"
    if low == "to" and group.lemma in _FOR_SOMEBODY and (whom := _FOR.search(tags, group.end, at)) and forms[whom.start()].lower() == "for":
        return True  # "pleaded for the council [to act]"
    if (relative := tags.find("w", group.end, at)) >= 0 and _VERBS.isdisjoint(tags[relative:at]):
        return True  # "in a vote which the government [called illegal]"
    if low == "for" and tags[at - 1] == tags[at + 1] == "P" and forms[at - 1].removesuffix("s") in _OFFICES:
        return True  # "by the Centre [for Disease Control]"
    if first_of_many(parse, group.end, at):
        return True  # "the brothers Jon, left, [and Karl Lund]"
    if low in {"from", "since"} and forms[at - 2 : at] == ["first", "time"]:
        return True  # "for the first time from its capital" is no first time of all
    if tags[at - 3 : at] == "teE" and lemma(forms[at - 1].lower()) in OF_SOMETHING:
        return True  # "ordered the drill to be conducted [from the capital]"
    if low in _LIMITS and "x" in group.tags:
        return True  # "has not taken hold [outside the region]"
    return _betwixt(parse, group.end, at)


def _betwixt(parse: Parse, start: int, at: int) -> bool:
    """Whether but one of two is told: "clashes between police [and protesters]"."""
    first = parse.words.index("between", start, at) if "between" in parse.words[start:at] else at
    return first < at and "c" not in parse.tags[first:at] and parse.tags[first + 1 : first + 2] != "q" and not (parse.tags[at - 1] in "nZ" and plural(parse.words[at - 1]) and parse.tags[at : at + 1] != "c")


_OFFICES: Final = wordset("Center Centre Agency Council Committee Institute Fund Organization Organisation Ministry Minister Department Office Foundation Party Commission Commissioner Association Society Union Bureau Alliance Coalition Movement Network Secretary Campaign Partnership Force Initiative Program Programme Authority Group Team School")
_LIMITS: Final = wordset("outside beyond without except until before unless")
_MAKING: Final = wordset("make name elect appoint crown")
_TIMES: Final = re.compile(r"u?nr?[rTdk]")
_CRIMES: Final = wordset("manslaughter murder rape assault fraud theft abuse robbery kidnapping")


def doing(parse: Parse, start: int, end: int) -> int:
    """Where tokens start..end tell what somebody was seen to do: "filmed in a street [slapping a guard]"; `start` where they do not."""
    return max(start, parse.tags.find("G", start, end))


# "control of the Salah el-Din area [of Aleppo]"
_NAMED_PLACE: Final = re.compile(r"dP+n$")
# "was found dead [in his cell]"
_FOUND_SO: Final = wordset("dead alive safe unconscious")
# Their objects alone still tell the act.
_SOFT: Final = wordset("charge sentence ban send convict")


def _the_one(parse: Parse, at: int) -> bool:
    """Whether a noun before token `at` is one that is known: "the eventual killing [of the oil]"."""
    while at > 1 and parse.tags[at - 1] in "njGFr":
        at -= 1
    return parse.words[at - 1].lower() == "the"


def _complete(parse: Parse, start: int, end: int) -> bool:
    """Whether tokens start..end after a verb are a whole phrase."""
    tags = parse.tags
    kept = [n for n in range(start, end) if tags[n] not in "qrx" and not (tags[n] in "ik" and tags[n + 1 : n + 2] == "q")]
    if len(kept) > 1 and parse.words[kept[-1]] in PARTICLES and parse.words[kept[-2]] in REFLEXIVE:
        return True  # "blew himself up [outside ...]"
    if kept == [start] and parse.words[start] in PARTICLES and tags[start - 1] in "Epva" and tags[end] in "ik":
        return True  # "have broken up [after ...]"
    if [tags[n] for n in kept[-2:]] == ["c", "u"]:
        return False  # "twenty in Norway and six [in Oslo]"
    if [tags[n] for n in kept[-2:]] == ["c", "A"] and lemma(parse.words[kept[-1]].lower()) not in SINGLE:
        return False  # "seize the moment and carry [out reforms]"
    if halved(tags, kept, end):
        return False
    if kept and tags[kept[-1]] == "G" and parse.words[kept[-1]] in EVENT_NOUNS and tags[kept[-1] - 1] in "djns":
        return True  # "its first soft landing"
    if not kept or tags[kept[-1]] in "idjstcrxkwTG" or (tags[kept[-1]] in "Ep" and len(kept) > 1 and tags[kept[-2]] in "nPFZui") or (tags[kept[0]] in 'it"' and len(kept) < 2):
        return False
    return not _measure_before(parse, end)


def _particle(parse: Parse, end: int) -> bool:
    """Whether the phrase ends in "up", "around", ... as told."""
    return parse.words[end - 1].lower() in PARTICLES and (end == len(parse.tags) or parse.tags[end] in ',.;:"q' or parse.tags[end : end + 2] == "iq")


def _measure_before(parse: Parse, end: int) -> bool:
    """Whether a stop at `end` would leave "three days" without its "after", "a cabin two decks" without its "below"."""
    if end < 2 or end >= len(parse.words):
        return False
    if parse.words[end].lower() in _OFF_FROM:
        return _HOW_FAR.search(parse.tags, 0, end) is not None
    if parse.words[end].lower() not in {"into", "after", "before", "from", "away"}:
        return False
    return parse.words[end - 1].lower() in MEASURES and not (parse.tags[end - 2] == "u" and parse.words[end - 3 : end - 2] in (["in"], ["for"]))


_OFF_FROM: Final = wordset("below above beneath behind underneath beyond away off later earlier")
_HOW_FAR: Final = re.compile(r"[nPivEr][du]n$")
