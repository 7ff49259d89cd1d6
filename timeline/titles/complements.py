"""What a word leaves open until its complement is told: no title ends before that."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final

from timeline.grammar import words as wordset
from timeline.grammar.happenings import EVENT_NOUNS

if TYPE_CHECKING:
    from timeline.grammar.parsed import Parse


class Open(IntEnum):
    """How much is missing where a phrase stops."""

    NOTHING = 0
    SOMETHING = 1
    """It can be told without, if need be: "an attack [on the town]"."""
    SENSE = 2
    """Nothing is told without: "plans [to close the mine]"."""


# Nouns by the word that opens what they are of.
_SENSE: Final = {
    "of": wordset("suspicion"),
    "with": wordset("break"),
    "to": wordset(
        """plan plans bid effort efforts attempt attempts decision offer offers proposal pledge promise promises vow refusal failure ability inability right rights chance opportunity order orders permission intention
        intent willingness readiness need desire wish pressure power powers request requests threat threats ultimatum authority capacity determination commitment obligation steps moves close end way time adjustment
        adjustments resistance means subject potential tendency mandate invitation hours days weeks months minutes"""
    ),
    "that": wordset(
        """probability prospect odds threat figures data numbers statistics likelihood risk danger news word rumour rumor promise statement warning warnings claim claims allegation allegations report reports evidence proof fact belief hope hopes fear fears concern concerns opinion opinions idea view sign signs indication indications suggestion
        suggestions announcement argument assertion assurance assurances speculation rumours rumors possibility chance condition grounds guarantee confirmation denial doubt doubts accusation accusations theory signal notion"""
    ),
    "for": wordset("headlines groundwork basis call calls plan plans bid demand demands request requests search need responsibility preparations deadline blame credit reputation quest proposal proposals"),
}  # fmt: skip
_SOMETHING: Final = {
    "to": wordset("move step measure measures law bill campaign drive response access return extension visit trip damage solution answer"),
    "for": wordset("support reason reasons vote application campaign case payment compensation funding penalty price warrant target charge charges fight appetite fire appeal explanation"),
    "on": wordset("curse work spell resolution ban attack attacks assault limit limits tax taxes crackdown vote talks report effect impact restrictions sanctions information hold focus war strike strikes embargo curbs cap opinion ruling position"),
    "in": wordset("drop fall rise increase decline cut surge jump change changes role interest part involvement stake slump million billion percent"),
    "with": wordset("contact deal agreement talks relationship ties relations meeting interview battle negotiations partnership contract"),
    "against": wordset("war charges charge case lawsuit lawsuits action battle allegations crimes attack attacks complaint offensive operation operations"),
    "about": wordset("allegations claims concern concerns question questions doubts information details"),
    "between": wordset("talks war relations clashes relationship agreement deal link"),
    "over": wordset("control row dispute victory"),
    "into": wordset("investigation inquiry probe insight"),
    "as": wordset("position post job role career term reputation status"),
}  # fmt: skip
PARTICLES: Final = wordset("up down out off over around away back in on through apart")
AWAY: Final = wordset("up down out off over away back")
"""Those that lead to no day."""
# "in response [to it]": never told by themselves.
_WAYS: Final = wordset("response return exchange favor favour spite terms light addition line lieu behalf wake midst aftermath accordance keeping preparation")
_LEADS: Final = wordset("in on with")
_OF_DOING: Final = wordset("on at of about against into over toward towards")
_ORDER_OF: Final = wordset("first last latest only next")
_ANYBODY: Final = wordset("people those anyone anybody everyone everybody someone somebody persons customers users")
_SOMEBODY: Final = wordset("man woman men women person people suspect")
REFLEXIVE: Final = wordset("himself herself itself themselves")
# Participles that tell nothing before where, how or what.
_HOW: Final = wordset("premise lay place put base locate situate set keep leave see film catch find give tell consider regard describe treat station force allow ask order urge expect schedule suppose believe think know fear send bring take carry throw spot photograph record get wake greet meet use thrust propel push pull drag plunge wrestle lead usher escort pin involve confront set")
# Seen, but doing what?
SEEN: Final = wordset("film see catch photograph record spot hear")


_DRAWN_UP: Final = wordset("plan proposal offer initiative")


def left_open(parse: Parse, start: int, at: int) -> Open:
    """What is missing where tokens start..at stop before a word that their last one asks for."""
    words, tags = parse.words, parse.tags
    if at >= len(words) or at <= start:
        return Open.NOTHING
    later = behind_time(tags, at)
    if later > at and tags[later : later + 1] == "i" and (missing := asks_for(words[at - 1].lower(), words[later].lower())):
        return missing  # "its bid in October for the firm"
    following, whole = words[at].lower(), at
    while at > start + 1 and (tags[at - 1] in 'qrx"' or tags[at - 1 : at + 1] == "iq"):
        at -= 1
    last = words[at - 1].lower()
    if following == "to" and tags[at - 1] in "nZ" and not _ORDER_OF.isdisjoint(map(str.lower, words[max(start, at - 4) : at - 1])) and "d" in tags[max(start, at - 5) : at - 1]:
        return Open.SENSE  # "became one of the first companies [to tell ...]"
    if following == "to" and tags[at + 1 : at + 2] == "a" and words[start + 1 : start + 3] == ["the", "first"]:
        return Open.SENSE  # "became the first city in the land [to ban ...]"
    if following == "by" and last in _SENSE["to"]:
        return Open.SENSE  # "any attempt [by the rebels to hold the town]"
    if following == "to" and "by" in words[start:at] and words[words.index("by", start) - 1].lower() in _SENSE["to"]:
        return Open.SOMETHING if words[words.index("by", start) - 1].lower() in _DRAWN_UP else Open.SENSE  # "any attempt by the rebels [to hold the town]", "a plan by Norway [to end the war]"
    if following == "to" and last in _DRAWN_UP and tags[at - 2] == "P":
        return Open.SOMETHING  # "the Lund plan [to end the war]"
    if last == "clear" and tags[at] in "wT":
        return Open.SENSE  # "made clear [what ...]"
    if following == "who" and last in _ANYBODY:
        return Open.SENSE
    if tags[at] in "Ep" and last in _SOMEBODY and words[at - 2].lower() in {"a", "the"}:
        return Open.SENSE  # "the trial of a man [charged with ...]"
    if tags[at] == "G" and last in _ANYBODY and tags[at - 2] in "it":
        return Open.SENSE  # "loans to people [buying cars]"
    if following == "in" and last in _SOMETHING["in"] and (words[at - 2].lower() == "another" or tags[at - 2] in "it"):
        return Open.SENSE  # "despite another drop [in prices]", "due to changes [in taxes]"
    if following in {"that", "which", "who", "where"} and at - 2 >= start and words[at - 2].lower() in {"a", "an"} and not (last in EVENT_NOUNS and at - 3 > start and tags[at - 3] in "ik"):
        return Open.SOMETHING  # "on a team [that won]"
    if tags[at - 1] == "a" and (tags[at] in 'wT"' or following in {"whether", "if"} or (tags[at] == "i" and following in PARTICLES)):
        return Open.SENSE  # "to study [how ...]", "to tie [up loose ends]"
    if last == "away" and following == "from" and tags[whole + 1 : whole + 2] == "G":
        return Open.SENSE  # "were hours away [from reaching the well]"
    if last in REFLEXIVE and (tags[at] == "G" or (tags[at] == "i" and tags[at - 2] == "G")):
        return Open.SENSE
    if last in _WAYS and at - 1 > start and words[at - 2].lower() in _LEADS:
        return Open.SENSE
    if following in {"on", "over"} and tags[at - 1] == "P" and tags[whole : whole + 2] == "iG":
        return Open.NOTHING  # "spoke with Norway [on mending the roof]"
    if following in _OF_DOING and tags[whole : whole + 2] in {"iG", "iw"}:
        return Open.SENSE if tags[whole + 1] == "G" else Open.SOMETHING  # "his work on [mending the roof]", "details on [how ...]"
    return asks_for(last, following)


def behind_time(tags: str, at: int) -> int:
    """The token behind "in October", `at` where no time stands there."""
    end = at + (tags[at : at + 2] == "iq")
    while tags[end : end + 1] == "q":
        end += 1
    return end


def asks_for(last: str, following: str) -> Open:
    """What is missing of a word where the one after it is left off."""
    if last in _SENSE.get(following, ()):
        return Open.SENSE
    return Open.SOMETHING if last in _SOMETHING.get(following, ()) else Open.NOTHING


def tells_how(verb: str) -> bool:
    """Whether the participle of a verb stands alone: "was arrested", but not "was taken"."""
    return verb not in _HOW
