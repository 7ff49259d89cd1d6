"""Whether a title can be read at a glance, beside nothing else."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.happenings import EVENT_NOUNS
from timeline.grammar.lexicon import TAGS, low
from timeline.grammar.parsed import Opening
from timeline.titles.antecedents import antecedent, plural
from timeline.titles.complements import PARTICLES
from timeline.titles.phrases import LONGEST, POSSESSIVE
from timeline.titles.subjects import PRONOUNS

if TYPE_CHECKING:
    from timeline.grammar.parsed import Clause, Parse

_POINTING: Final = re.compile(
    r"\b(?:his|her|its|their) decision\b(?! (?:to|of|about|on))|\bthe setup\b(?! of)|\bdo it\b| (?:to|of|for|with|about|against) it (?:during|after|before|in|on|at|by|when|with)\b|\bfamiliar (?!with)|\b(?:(?:the )?incident to\b|the (?:news|announcement|decision|events?|incident|claims?|comments?|remarks?|following statement)\b(?! (?:of|that|about|to|by|on))|this (?!is\b|was\b|time\b)\w+|that up\b|\w+ed it (?:out|up|down|off|in|on|to|for|from|with|at|as)\b)", re.IGNORECASE
)
_SINGLE_OPENS: Final = re.compile(r" ['‘]\w")
_SINGLE_CLOSES: Final = re.compile(r"\w['’](?:\W|$)")
# No title begins with these.
_UNTOLD: Final = PRONOUNS | POSSESSIVE | wordset("of referring other others both neither saying adding claiming noting telling arguing following according any every each no meaning announcing prompting including warning using having being citing calling")
# Whose? which? what?
CUT_SHORT: Final = {
    r"^[^\"“‘':]*\b(?:my|our)\b": "Ida Berg mended my ring",
    r"\b(?:in|at|on|to|by|from|with) [A-Z][\w’'-]+ (?:hours|minutes|days|weeks)$": "Ida Berg apologised in Lom hours",
    r"^(?:Word|News) (?:emerged|came|spread|surfaced)\b": "News came of a deal",
    r"^(?:Mr|Mrs|Ms|Dr)\.? [a-z]": "Mr. said the port is shut",
    r"^\d{1,2}[:.]\d\d ": "16:05 Police closed the port",
    r"^\d+ and [a-z]": "12 and hurt two more",
    r"^(?:[A-Z]{2,} ){4}": "POLICE CLOSE OLD PORT of Lom",
    r"^Updated?:? ": "Update: the port is shut",
    r"^A similar\b": "A similar ship sank",
    r"^The (?:day|week|month|year|night|moment) (?:the|an?|he|she|they|it|[A-Z]\w+)\b": "The day the port burned",
    r"^(?:A|The) (?:suggestion|comment|remark|decision|claim|point|promise)s? made\b": "A promise made by the mayor",
    r"^(?:\w+ )?(?:images|pictures|photos|photographs|footage|video) shows? ": "Police footage shows a ship",
    r"^An? \w+ \w+$": "A ship sank",
    r"\bthe amount\b(?! of\b)|^The amount\b": "Nearly double the amount spilled",
    r"^(?:The war|War) of words\b": "The war of words went on",
    r"^[B-Z] ": "B said the port is shut",
    r"\bpoint(?:s|ed) out$": "Ida Berg pointed out",
    r"\bshow(?:s|ed)?$": "Police figures show",
    r"\b(?:let|decided|beef|in connection)$": "Police held a man in connection",
    r"\btold that\b": "Sailors were told that ships sank",
    r"\bhaving\b": "Ida Berg having left",
    r"\bput in place$": "Rules were put in place",
    r"\b(?:was|were|is|are) (?:ongoing|under way|underway)\b": "Talks are under way",
    r"\bhe apologi[sz]ed$": "Karl Lund said he apologised",
    r"\b\d+ times$": "Ships carried up to 26 times",
    r"\bin the hope$": "Sailors left Lom in the hope",
    r"\bone of (?:several|many|some|those)$": "Ida Berg was held as one of several",
    r"\b(?:its|his|her|their) (?:first|second|third|last|final)$": "The film took 3 million in its first",
    r"\bsome time$": "The port was shut some time",
    r"\bno longer$": "The port is no longer",
    r"\ben route$": "Sailors fell ill en route",
    r"\b(?:gave|given|got|received) (?:the |a |its )?go-ahead$": "Norsk got the go-ahead",
    r"\brelease(?:d|s)? details$": "Police released details",
    r"\bparted company$": "Norsk and Ida Berg parted company",
    r"\b(?:where|who|whom|when|that|what) (?:[A-Z][\w.’'-]*)(?: [A-Z][\w.’'-]*)*$": "Police raided the house where Ida Berg",
    r"\bmost (?:on|in|at)\b": "Ships sank, most in Lom",
    r"\b(?:a|an|the|its|his|her|their)(?: brief| short| joint| written)? (?:statement|report)$": "Norsk put out a statement",
    r"\bthe (?:possibility|prospect|idea|notion|suggestion|chance|setup|latest move)$": "Ida Berg dismissed the idea",
    r"\ba (?:further \w+|similar \w+)$": "Norsk made a similar offer",
    r"\b(?:shared|broke|told|heard) the news\b(?! of| that)": "Ida Berg shared the news",
    r"\b(?:titled|entitled|headlined|called|named|dubbed|stating|saying|asking|wondering|asserting|insisting)$": "Norsk built a ship called",
    r"\b(?:Sen|Rep|Gov|Gen|Col|Lt|Sgt|Maj|Dr|Mr|Mrs|Ms|pro|anti)$": "The union backed Sen",
    r"\b(?:great|good) deal[”\"]?$": "Norsk lost a great deal",
    r"\bat (?:least|most)$": "A blast killed at least",
    r"\bas (?:long|far|soon|early|late|much|many)$": "Rebels went as far",
    r"\buntil (?:mid|late|early)$": "The port is shut until mid",
    r"\bnor \w+$": "Norsk nor Lund",
    r"\b[a-z]s warning$": "The mayor is warning",
    r"\bannounced the (?:figures|numbers|results?|findings|outcome|success|terms|details|names)$": "Ida Berg announced the figures",
    r"\b(?:showing|depicting) (?:was|were|is|are|has|have)\b": "Photographs showing were put before a court",
    r"\bma(?:ke|kes|de|king) it [a-z]+$": "Norway will make it illegal",
    r" because (?!of\b)(?:(?!\b(?:is|are|was|were|has|have|had|did|does|do|can|could|will|would|may|might|fell|rose|lost|went|came|ran|broke|shut|hit|cut)\b|\w+ed\b|n['’]t\b).)*$": "The test failed because the pressure of the oil",
    r"\b(?:put|bring|refer|submit|send|take|leave) it to\b": "Norway hoped to put it to a vote",
    r"\bspen(?:t|ds?) \w+ing\b": "Workers spent pulling a pipe",
    r"^(?P<told>\w+) told (?P=told)\b": "Norsk told Norsk that the port is shut",
    r"\b(?P<twice>[A-Z]\w+ [A-Z]\w+)\b.* (?P=twice)\b": "Karl Lund died Karl Lund died in Oslo",
    r"^[A-Z]\w+ The (?:[A-Z]{2,}|[a-z]+) (?:said|has|was|is|will)\b": "Oslo The mayor said the port is shut",
    r"\bstruck down$": "A court struck down",
    r"^(?:A|An|The) [\w ]+ (?:expert|official) charged$": "A harbour expert charged",
    r"^An? (?:announcement|statement|decision) the\b": "An announcement the mayor made",
    r"\bconfirmed a death$": "A spokeswoman confirmed a death",
    r"^An? (?:[a-z]+ ){1,2}(?:detained|arrested)$": "A harbour guard detained",
    r"\bunable$": "Norsk said it was unable",
    r"\bdoing$": "Ida Berg told what she is doing",
    r"\b(?:has|have|had) (?:reported|said|announced|claimed|estimated|suggested)$": "Rebels in Lom have said",
    r"\b(?:was|were) reporting$": "Hospitals were reporting",
    r" n['’]t$| not$": "Ida Berg did not",
    r" (?:that|those|these) (?!is\b|was\b)[a-z-]+$": "Police closed that port",
    r" as [A-Z]\w+$": "Norsk is known as Lund",
    r"['’]s$": "Police raided Ida Berg's",
    r"(?<!was )(?<!were )(?<!been )\bimposed$": "Police enforced a curfew imposed",
}
"""How a title begins, ends or reads that says too little, with an example of each."""
_CUT_SHORT: Final = re.compile("|".join(CUT_SHORT))
# Any of them: "a trial is set to begin", "some of the emails were collected".
_ANY: Final = re.compile(r"An? \w+ (?:is|was|will|has|had|goes|went|began|begins)(?: \w+){1,4}$|Some of the (?!\d)\w+ ")
# But "a burglar was jailed for four years".
_GRAVE: Final = re.compile(r" (?:jailed|arrested|charged|convicted|killed|found (?:guilty|dead)|fined|sentenced|shot|stabbed|hanged|executed|kidnapped|murdered|rescued) \w+ \w+")
_ADDRESSED: Final = re.compile(r"\b(?:your|yours|to you)\b", re.IGNORECASE)
# "freed the sick"
_THOSE: Final = wordset("dead young old poor rich elderly sick homeless wealthy blind deaf unemployed faithful military public right left north south east west main white black red human unthinkable impossible unknown worst final national international federal")
# "replaced its executive"
_NOUNS_TOO: Final = wordset("executive military representative native relative detective operative captive fugitive alternative objective perspective collective narrative incentive motive directive archive derivative locomotive professional commercial conservative periodical musical private")
_BEFORE_NOUN: Final = wordset("a an any no every some another such")
_MORE: Final = wordset("very so too more most quite rather extremely highly")
_MANY: Final = frozenset({"dozens", "hundreds", "thousands"})
# "Mubarak resigned"
_ENOUGH: Final = wordset("resigned resigns died dies conceded concedes surrendered surrenders retired retires abdicated confessed collapsed withdrew returned fled escaped drowned testified defected disappeared vanished appealed")
_MOVED: Final = wordset("troops police army")
_OBJECTS: Final = wordset("him her them it me us you he she they we")
# Within a title they leave open of whom or what.
_BACKWARD: Final = wordset("him them me us such")
_UNNAMED: Final = wordset("event events incident move decision same announcement former latter two pair group scene matter issue news")


# Who or what does nothing that could be dated.
_VAGUE: Final = wordset("nightmare year month dynamic dynamics things dawn night dusk darkness day morning sun light chaos pandemonium panic confusion mayhem development developments announcement news story scene scenes tale idea notion mood drama question questions sense hopes fears talk reaction outrage words drought journey saga attention pressure bubble thriller")
# What only a writer sees in an act, done by what is no person.
_FIGURATIVE: Final = wordset("underline underscore highlight illustrate imbue epitomise epitomize embody evoke reflect symbolise symbolize mirror foreshadow overshadow transcend demonstrate exemplify typify encapsulate prove remind fuel")
_PONDERING: Final = re.compile(r"(?:to )?(?:think|wonder|realis|realiz|the process)")
_BESIDE: Final = wordset("during amid after before as hours days weeks months just shortly")
_NOTHING_MADE: Final = wordset("name remarks comments mention sense reference point difference secret fun clear")


def empty(parse: Parse, clause: Clause) -> bool:
    """Whether a clause tells nothing that happened: "chaos broke out", "the case underlined the danger", "made no mention"."""
    start, end = clause.subject
    group = clause.group
    if (closed := parse.text.find(")")) >= 0 and not 0 <= parse.text.find("(") < closed:
        return True  # the rest of a sentence that was cut
    stop = next((n for n in range(start + 1, end) if parse.tags[n] in "iwT(,-qtk"), end)
    if end > start and (parse.tags[stop - 1] != "P" or stop == 1) and (parse.words[stop - 1].lower() in _VAGUE or (group.lemma in _FIGURATIVE and parse.tags[group.end : group.end + 1] in set("dsnPjuF") and not parse.words[stop - 1].endswith("s"))):
        return True
    which = antecedent(parse, clause.start) if clause.opening is Opening.RELATIVE and group.lemma in {"begin", "start"} else (0, 0)
    if which[0] and parse.words[which[0]] in {"a", "an"} and parse.tags[which[0] - 1] == "i" and EVENT_NOUNS.keys().isdisjoint(word.removesuffix("s") for word in parse.words[slice(*which)]):
        return True  # "won in a thriller that started on Monday"
    if clause.start == 0 and parse.words[0].lower() == "how":
        return True  # "How the week unfolded"
    if group.lemma == "call" and "b" in group.tags and parse.tags[group.end : group.end + 1] == "t":
        return True  # "police were called to the scene"
    if group.lemma == "follow" and "b" not in group.tags and ("P" not in parse.tags[start:end] or (parse.tags[end - 1] == "n" and parse.words[end - 1].lower() in EVENT_NOUNS)):
        return True  # "the announcement follows a report"
    if group.lemma == "come" and parse.words[group.end : group.end + 1] and parse.words[group.end].lower() in _BESIDE:
        return True  # "the test came during a visit": when, not what
    if group.lemma == "appear" and parse.words[group.end : group.end + 1] == ["on"] and parse.tags[group.end + 1 : group.end + 2] != "q":
        return True  # "appeared on a morning show"
    if group.lemma == "begin" and _PONDERING.match(" ".join(parse.words[group.end : group.end + 3])):
        return True  # "began thinking about retirement"
    if group.lemma == "mean" and "b" not in group.tags and parse.tags[group.end : group.end + 1] in {"d", "P", "T"}:
        return True  # "the delay meant the ferry left on ..."
    if group.lemma == "take" and parse.words[group.end : group.end + 2] in (["a", "turn"], ["a", "toll"], ["its", "toll"]):
        return True
    return group.lemma == "make" and any(parse.words[n].lower() in _NOTHING_MADE for n in range(group.end, min(group.end + 3, len(parse.words))))


def ownerless(parse: Parse, clause: Clause) -> bool:
    """Whether "its" is of nothing that a clause tells of: "authorities lowered its level", "changes to the rules will cut its profit"."""
    start, end = clause.subject
    its = next((n for n in range(clause.group.end, clause.end) if parse.words[n] == "its"), 0)
    stop = next((n for n in range(start + 1, end) if parse.tags[n] in "iwT(,"), end)
    if not its or start == end or parse.tags[stop - 1] not in "nZ" or not plural(parse.words[stop - 1]) or parse.words[clause.group.start].lower() in {"is", "was", "has"}:
        return False
    told = [n for n in (*range(start, end), *range(clause.group.end, its)) if parse.tags[n] in "nPFG" and parse.tags[n + 1] not in "nPFZ" and parse.tags[n - 1] != "u"]
    return all(plural(parse.words[n]) for n in told)


def readable(text: str) -> bool:
    """Whether it is sound, and fits."""
    return len(text) <= LONGEST and sound(text)


@lru_cache(20_000)
def sound(text: str) -> bool:
    """Whether it says of whom and what, ends with a whole phrase, and closes its quotation marks."""
    told = [low(word) for word in text.rstrip(".").split()]
    if len(told) < 3 and not (len(told) == 2 and text[0].isupper() and told[1] in _ENOUGH and TAGS[told[0]] in "nP"):
        return False
    if text.count("“") != text.count("”") or text.count('"') % 2:
        return False
    if not _BACKWARD.isdisjoint(told) and not ("such" in told and "such as" in text):
        return False
    if (told[-2:-1] == ["the"] and told[-1] in _UNNAMED) or _POINTING.search(text) or (_SINGLE_OPENS.search(text) and not _SINGLE_CLOSES.search(text)):
        return False
    if (TAGS[told[0]] == "V" and told[0] not in EVENT_NOUNS and told[0].removesuffix("s") not in EVENT_NOUNS) or (told[0] == "little" and TAGS[told[1]] == "E") or (told[0] in _UNTOLD and told[0] != "one") or told[:2] in (["the", "others"], ["the", "other"]) or ("either" in told and "or" not in told):
        return False
    if TAGS[told[0]] == "G" and TAGS[text.split()[1]] in "du":
        return False  # "Killing more than 1,000 people"
    if _ANY.match(text) and not _GRAVE.search(text) and not any(c.isupper() or c.isdigit() for c in text[1:]):
        return False
    unnamed = (told[-2] in {"a", "an", "its", "his", "their"} and told[-1] not in _NOUNS_TOO) or (told[-2] in {"the", "with", "from", "into"} and told[-1] not in _THOSE)
    if (unnamed and TAGS[told[-1]] == "j" and told[-1] not in EVENT_NOUNS) or told[0] in {"'s", "’s"} or (_ADDRESSED.search(text) and '"' not in text and "“" not in text):
        return False
    if told[-1][-1] in '”"' and ((TAGS[last := told[-1][:-1]] == "j" and told[-2] in _BEFORE_NOUN) or last in _MORE):
        return False  # "listen to any “foreign” [voices]", "received “very” [...]"
    if told[-1] == "in" and TAGS[told[-2]] in "nFZ" and told[-2] not in _MOVED:
        return False  # "suffered a stroke in [2003]"
    return told[-1] not in _OBJECTS and told[-2] != "following" and (TAGS[told[-1]] not in "idstTckwmbhefyz" or told[-1] in PARTICLES or told[-1] in _MANY or told[-1] == "each") and not _CUT_SHORT.search(text)
