"""Days counted from a happening: "10 days before the murder" is a date where the article has dated the murder, else a length.

In TimeBank and AQUAINT a count beside a happening that is named ("before the shooting") is that day's date (3 of 3 that are marked as one or the
other and whose day is told), beside a clause ("after he was shot") or a date ("after Oct. 12") it is a length (5 of 5). A day beside a happening, told
right after a date, is that date ("Oct. 12, the day before the plunge"). What is years away keeps its length.

The days or weeks before it are the month in which they lie (TimeBank and AQUAINT mark them as the happening's month or season, or not at all). "Until then" is the date told just before it.

Happenings of one kind go by many names: who was shot on Oct. 23 is the dead of the murder. One that an article dates twice has no day.
"""

from __future__ import annotations

from timeline.symbol import Happening, Shift, Symbol, Unit
from timeline.timex.rule import Parts, Rule

_KINDS = {
    "killing": ("killing", "killings", "slaying", "slayings", "murder", "murders", "shooting", "shootings", "homicide", "stabbing", "assassination", "death", "deaths", "massacre"),
    "blast": ("blast", "blasts", "bombing", "bombings", "explosion", "explosions", "attack", "attacks"),
    "crash": ("crash", "crashes", "collision", "accident", "wreck", "derailment"),
    "quake": ("quake", "earthquake", "temblor", "tremor"),
    "fire": ("fire", "blaze"),
    "vote": ("election", "elections", "vote", "voting", "balloting", "referendum"),
    "theft": ("robbery", "theft", "heist", "burglary", "break-in"),
    "abduction": ("kidnapping", "abduction", "hijacking"),
}
_ALONE = (
    "invasion", "coup", "raid", "eruption", "flood", "storm", "hurricane", "cyclone", "tsunami", "landslide", "riot", "riots", "wedding", "funeral", "plunge",
    "verdict", "inauguration", "launch", "merger", "takeover", "summit", "ceremony", "opening", "closing", "sinking", "spill", "disaster", "tragedy",
)  # fmt: skip
HAPPENING = {word: kind for kind, told in _KINDS.items() for word in told} | {word: word for word in _ALONE}
_DONE = {
    "killing": ("killed", "shot", "slain", "murdered", "stabbed", "assassinated", "gunned down"),
    "blast": ("bombed", "blown up"),
    "abduction": ("kidnapped", "abducted", "hijacked"),
    "theft": ("robbed", "stolen", "burgled"),
}
_DID = {"killing": ("died",), "blast": ("exploded", "blew up", "went off"), "crash": ("crashed", "collided", "derailed"), "quake": ("quaked",)}
TOLD = HAPPENING | {word: kind for table in (_DONE, _DID) for kind, told in table.items() for word in told}
"""What tells of a happening -> its kind."""

_NOUNS = "|".join(sorted(HAPPENING, key=len, reverse=True))
_COMPOUND = r" (?!(?:of|in|at|on|near|by|that|which|who|and|or|but|for|as|outside|inside|over|against|was|were|is|had|has|to|it|he|she|they|the|a|an|his|her|last|this|killed|left)\b)[a-z]"
"""A happening that names another thing is none: "the election campaign"."""
_ENDS = rf"(?![-\w]|{_COMPOUND})"
_WAY = r"(?: (?!\w+ed\b|(?:was|were|is|are|said|says|told|has|have|had|that|who|which|but|after|before|until|when|will|would|while|because|as|led|fled|left|met|held|found|made|took)\b)[\w'-]+){0,7}?"
_FUNCTION = (
    "said|says|told|that|who|which|when|where|after|before|and|or|but|if|because|as|to|for|in|on|at|of|by|from|with|over|about|into|since|until|was|were|is|are|"
    "had|has|have|will|would|could|may|a|an|the|his|her|its|their|this|no|not|he|she|it|they|i|we"
)
CUES = {
    "dated_after": rf"(?:'s)? (?:(?!(?:{_FUNCTION})\b)[\w.'-]+ ){{0,2}}?(?P<told>{_NOUNS}){_ENDS}",
    "dated_before": (
        rf"(?:\b(?:was|were|been|being) (?:\w+ly )?(?P<done>{'|'.join(word for told in _DONE.values() for word in told)})"
        rf"|\b(?P<did>{'|'.join(word for told in _DID.values() for word in told)})"
        rf"|\b(?P<noun>{_NOUNS}) (?:occurred|happened|came|took place|struck|hit|shook|began|broke out|erupted|was held|were held)){_WAY} $"
    ),
    "off_before": r" (?:after|before|following|from) $",
}


def _from(p: Parts) -> Symbol | None:
    unit, count = p["any_unit"], p.get("n", 1)
    bare = "n" not in p and p.written("any_unit").lower().endswith("s")  # "in the days before the shooting"
    if bare or unit not in {Unit.DAY, Unit.WEEK, Unit.MONTH} or count != int(count):
        return None
    return Shift(unit, int(count) * p["before_or_after"], of=Happening(p["happening"]))


RULES = (
    Rule(
        "units from a happening",
        "<({n}|a|one|the) {any_unit}> {before_or_after} (the|his|her|its|their) {happening}",
        _from,
        (
            ("in the Nov. 3 slaying; [10 days] before the murder", "2021-10-24"),
            ("he was shot on Nov. 3; [the day] after his death", "2021-11-04"),
            ("the Nov. 3 vote; [two weeks] after the election", "2021-W46"),
        ),
        unless_next=rf" \w+ \w+ [\w-]+{_COMPOUND}",
        unless_before=r"(?i:\b(?:the|last|final|past|first|next|remaining|these|those|in|within|for|of|over|during|every|each) )",
    ),
    Rule(
        "units around a happening",
        "the <(days|weeks)> {before_or_after} (the|his|her|its|their) {happening}",
        lambda p: Shift(Unit.MONTH, 0, of=Shift(Unit.DAY, (3 if p.text.lower().startswith("d", 4) else 14) * p["before_or_after"], of=Happening(p["happening"]))),
        (("in the Nov. 23 slaying; in the [days] before the murder", "2021-11"), ("he was shot on Nov. 3; in the [weeks] after the shooting", "2021-11")),
        unless_next=rf" \w+ \w+ [\w-]+{_COMPOUND}",
    ),
    Rule(
        "then",
        "(until|till|by|before) <then>",
        lambda _: Happening("then"),
        (("open to Nov. 3; until [then]", "2021-11-03"), ("it closed in 1992; by [then]", "1992")),
        unless_next=r"-",
    ),
    Rule(
        "day beside a date",
        "<the day> {before_or_after} (the|a|an|his|her|its|their)",
        lambda p: Shift(Unit.DAY, p["before_or_after"], of=Happening("")),
        (("on Nov. 3, [the day] before a storm", "2021-11-03"),),
    ),
)
