"""Past, present and future without a day: TIMEX3 PAST_REF, PRESENT_REF, FUTURE_REF.

Counted on TimeBank and AQUAINT: "now" is always marked, "currently" and "current" mostly, "recently" and "previously" in part, "once" and
"already" hardly ever.
"""

from __future__ import annotations

from timeline.symbol import Reference, Vague
from timeline.timex.rule import Parts, Rule

_PRESENT, _PAST, _FUTURE = Reference(Vague.PRESENT), Reference(Vague.PAST), Reference(Vague.FUTURE)


def _now(p: Parts) -> Reference | None:
    return _PRESENT if p.text != "NOW" else None


RULES = (
    Rule(
        "now",
        "<now>",
        _now,
        (("[now]", "PRESENT_REF"), ("right [now]", "PRESENT_REF")),
        unless_next=r"(?i: and (?:then|again)\b)",
        unless_before=r"(?i:\b(?:then|every) (?:and )?)",
    ),
    Rule(
        "currently",
        "(currently|nowadays|these days|at present|presently|at the present time|at this time|at the moment)",
        lambda _: _PRESENT,
        (("[currently]", "PRESENT_REF"), ("[these days]", "PRESENT_REF")),
    ),
    Rule(
        "this moment",
        "(at|in|for) <this( very| crucial| critical| difficult| delicate| decisive| historic)? moment>",
        lambda _: _PRESENT,
        (("at [this moment]", "PRESENT_REF"), ("in [this critical moment]", "PRESENT_REF")),
        unless_next=r"(?i: (?:in(?! time)|of|when|that)\b)",
    ),
    Rule(
        "current",
        "current",
        lambda p: _PRESENT if p.text.islower() else None,
        (("its [current] strength", "PRESENT_REF"),),
        unless_before=r"(?i:then[- ])",
        unless_next=r"(?i: (?:affairs|events|and former|accounts?|in|of|flows?|flowed|through|runs?|ran|was|is)\b|-)",
    ),
    Rule(
        "moments ago",
        "(a moment|moments) ago",
        lambda _: _PAST,
        (("[moments ago]", "PAST_REF"),),
    ),
    Rule("the other day", "the other day", lambda _: _PAST, (("[the other day]", "PAST_REF"),)),
    Rule(
        "recently",
        "(more |most |only |as )?(recently|lately)",
        lambda _: _PAST,
        (("[recently]", "PAST_REF"), ("[more recently]", "PAST_REF")),
        unless_next=r"(?i:(?<=as.recently) as\b|(?<=as.lately) as\b|(?<=most.recently)(?: (?:last|this|in|on|at|during|yesterday|today)\b|,? [A-Z][a-z]{2,8}\.? \d))",
    ),
    Rule("previously", "(previously|formerly)", lambda p: _PAST if p.text[0].isupper() else None, (("[Previously], it paid", "PAST_REF"),)),
    Rule(
        "the past",
        "the (recent |distant )?past(?! ({n}|{some}|{any_unit}|{season}|{weekday}|{full_month}|and))",
        lambda _: _PAST,
        (("in [the past]", "PAST_REF"),),
        unless_next=r"(?i: (?:tense|performance|participle|administrations?|generations?|presidents?|chairm[ae]n|chairwoman|behaviou?r|experiences?|success|successes|failures?|mistakes?|practices?|records?|winners?|champions?|summers|winters|springs|falls|seasons|elections)\b|-)",
    ),
    Rule(
        "past years",
        "(past {long_units}|{long_units} (past|gone by))",
        lambda _: _PAST,
        (("as in [past years]", "PAST_REF"), ("in [decades gone by]", "PAST_REF")),
        unless_before=r"(?i:\b(?:the|these|those|his|her|its|their|our|\d+|few|several|many|two|three|four|five|six|seven|eight|nine|ten) )",
    ),
    Rule(
        "soon",
        "(soon|the (near |immediate |distant |not~too~distant )?future|a later (date|time))",
        lambda _: _FUTURE,
        (("[soon]", "FUTURE_REF"), ("in [the future]", "FUTURE_REF")),
        unless_before=r"(?i:\b(?:as|too|how|so|very|was|were|had) )",
        unless_next=r"(?i: (?:as|after|of|became|began|enough|[a-z]+ed)\b|er|est)",
    ),
    Rule(
        "foreseeable future",
        "the foreseeable future",
        lambda _: _FUTURE,
        (("in [the foreseeable future]", "FUTURE_REF"),),
        unless_before=r"(?i:\bfor )",
    ),
    Rule(
        "someday",
        "(someday|some day)",
        lambda _: _FUTURE,
        (("it may [someday] be sold", "FUTURE_REF"),),
        unless_next=r"(?i: (?:care|trips?|spa|rate)\b)",
    ),
    Rule(
        "one day",
        "(will|would|could|may|might|can|'ll) <one day>",
        lambda _: _FUTURE,
        (("it will [one day] be sold", "FUTURE_REF"),),
        unless_next=r"(?! [a-z]|$)",
    ),
    Rule(
        "future",
        "future",
        lambda p: _FUTURE if p.text.islower() else None,
        (("[future] demand", "FUTURE_REF"),),
        unless_before=r"(?i:\b(?:a|an|his|her|its|their|our|my|your|whose|the|political|better|own|bright|uncertain|no|any) )",
        unless_next=r"(?i:s\b| of\b|[,.;])",
    ),
)
