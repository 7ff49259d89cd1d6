"""A language as tables, and what is compiled from them once."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from timeline.timex import pattern as patterns, trie
from timeline.timex.pattern import Compiled, Number
from timeline.timex.runs import Scan, scan

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeline.timex.rule import Join, Merge, Prefix, Rule

NUMBER: Final = r"(?:[$£€¥#]|'(?=\d\d(?!\d)))?\d++(?:[.,:/]\d++)*+(?:st|nd|rd|th|s|am|pm|bn|m|k|h|%|er|e)?+"
_BEFORE: Final = r"(?<![\w@#$£€¥/&])(?<!\w[-'.])"
_POSSESSIVE: Final = "'s?+"
_BETWEEN: Final = r"(?: ?[-,/—] ?|  ?)"
_LEADING: Final = 16
"""Words of a run before its trigger."""
_DIGIT: Final = re.compile(r"\d")
_SPLIT: Final = re.compile(r"[ ,/—-]+")


class Row(NamedTuple):
    """A rule made ready."""

    rule: Rule
    pattern: Compiled
    next: re.Pattern[str] | None
    before: re.Pattern[str] | None


@dataclass(frozen=True, eq=False)
class Language:
    """All that is known of a language.

    `slots`: word tables and numbers by the names that patterns use. `rules`: where two match the same words, the earlier wins.
    `since`, `until`: patterns for the words that make an expression the one end of an open range. `context`: further words that rules must
    see in order to refuse. `frequent`: words that a rule is not known by where it needs others. `cues`: regular expressions that tell past from future (resolver/direction.py).
    `happenings`: what tells of a happening, and its kind.
    `number`: how a number looks with what is written to it ("5th", "5."). `elided`: what may be written before a word ("d'", "l'").
    `ending`: what may be written after one. `spaced`: words have blanks between them, as they have not in Chinese.
    """

    code: str
    slots: Mapping[str, Mapping[str, Any] | Number]
    rules: tuple[Rule, ...]
    merges: tuple[Merge, ...] = ()
    prefixes: tuple[Prefix, ...] = ()
    joins: tuple[Join, ...] = ()
    since: str = ""
    until: str = ""
    context: tuple[str, ...] = ()
    frequent: frozenset[str] = frozenset()
    cues: Mapping[str, str] = field(default_factory=dict)
    happenings: Mapping[str, str] = field(default_factory=dict)
    number: str = NUMBER
    elided: str = ""
    ending: str = _POSSESSIVE
    spaced: bool = True

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        return tuple(
            Row(
                rule,
                patterns.compiled(rule.pattern, self.slots, frequent=self._frequent) if self.spaced else patterns.compiled(rule.pattern, self.slots, "(?<!\\d)", r"(?![\d%])"),
                re.compile(_spaced(rule.unless_next)) if rule.unless_next else None,
                re.compile(_spaced(f"(?:{rule.unless_before})$")) if rule.unless_before else None,
            )
            for rule in self.rules
        )

    @cached_property
    def index(self) -> dict[str, tuple[tuple[int, Row], ...]]:
        """Rows, with their place in the table, by one thing that each cannot do without; "" for those that need nothing."""
        found: dict[str, list[tuple[int, Row]]] = {}
        rare = partial(patterns.commonness, frequent=self._frequent)
        for order, row in enumerate(self.rows):
            for item in min(row.pattern.needs, key=rare, default=("",)) if self.spaced else ("",):
                found.setdefault(item, []).append((order, row))
        return {item: tuple(rows) for item, rows in found.items()}

    @cached_property
    def _frequent(self) -> frozenset[str]:
        """The words, and the tables that have one of them."""
        return self.frequent | {item for word in self.frequent for item in self.tables.get(word, ())}

    @cached_property
    def telling(self) -> frozenset[str]:
        """All that any rule needs; of the rest of a run's words nothing follows."""
        return frozenset().union(*(clause for row in self.rows for clause in row.pattern.needs))

    @cached_property
    def signs(self) -> tuple[str, ...]:
        return tuple(sorted(item for item in self.telling if patterns.DIGIT in item))

    @cached_property
    def between(self) -> tuple[tuple[Merge, re.Pattern[str]], ...]:
        """What may stand between two expressions that become one."""
        return tuple((merge, self._exactly(merge.between)) for merge in self.merges)

    @cached_property
    def before(self) -> tuple[tuple[Prefix, Compiled], ...]:
        return tuple((prefix, self._up_to(prefix.pattern)) for prefix in self.prefixes)

    @cached_property
    def ranges(self) -> tuple[tuple[Join, re.Pattern[str], re.Pattern[str]], ...]:
        return tuple((join, self._up_to(join.before).expression if join.before else _ALWAYS, self._exactly(join.between)) for join in self.joins)

    @cached_property
    def opening(self) -> tuple[re.Pattern[str], re.Pattern[str]]:
        return self._up_to(self.since).expression, self._up_to(self.until).expression

    @cached_property
    def tables(self) -> dict[str, frozenset[str]]:
        """Word of a run -> what it can stand for: itself, and the tables that have it (of a surface of several words, the longest that is seldom told)."""
        found: dict[str, set[str]] = {word: set() for word in self.context}
        for name, slot in self.slots.items():
            if isinstance(slot, Number):
                for word in slot.words:
                    found.setdefault(word, set()).add(word)
            else:
                for surface in slot:
                    words = split(surface)
                    for word in words:
                        found.setdefault(word, set())
                    found[max(words, key=lambda word: (word not in self.frequent, len(word)))].add(f"{{{name}}}")  # "of" alone is no "couple of"
        spelt = [
            *(rule.pattern for rule in self.rules), *(prefix.pattern for prefix in self.prefixes), *(merge.between for merge in self.merges),
            *(part for join in self.joins for part in (join.before, join.between)), self.since, self.until,
        ]  # fmt: skip
        for pattern in spelt:
            for word in patterns.words(pattern):
                found.setdefault(word, set()).add(word)
        return {word: frozenset(names | {patterns.DIGIT} if _DIGIT.search(word) else names) for word, names in found.items()}

    def present(self, folded: str) -> frozenset[str]:
        """All that the words of a run can stand for and some rule needs."""
        known = self.tables
        shape = _DIGIT.sub(patterns.DIGIT, folded)
        found = {sign for sign in self.signs if sign in shape}
        for word in split(folded):
            found |= known.get(word, _NOTHING)
        for word in _GLUED.findall(folded):
            found |= known.get(word, _NOTHING)
        if "'" in folded and (self.elided or self.ending != _POSSESSIVE):
            for word in split(folded.replace("'", " ")):
                found |= known.get(word, _NOTHING)
        return self.telling & found

    @cached_property
    def runs(self) -> re.Pattern[str]:
        """The longest runs of known words and numbers that hold a trigger, something that a rule is known by: what an expression can lie in."""
        known = trie.pattern(self.tables)
        if not self.spaced:
            return re.compile(rf"(?>{known}|{self.number})(?> ?(?:{known}|{self.number}))*+")
        elided = f"(?:{self.elided})?+" if self.elided else ""
        word = rf"(?>(?:{elided}{known}|{self.number})(?:{self.ending})?+(?!\w))"
        triggers = self._triggers
        if not triggers:
            return re.compile(rf"{_BEFORE}{word}(?>{_BETWEEN}{word})*+")
        trigger = rf"(?>(?:{elided}{trie.pattern(triggers)}|{self.number})(?:{self.ending})?+(?!\w))"
        other = rf"(?>{elided}{trie.pattern(self.tables.keys() - triggers)}(?:{self.ending})?+(?!\w))"
        return re.compile(rf"{_BEFORE}(?>{other}{_BETWEEN}){{0,{_LEADING}}}+{trigger}(?>{_BETWEEN}{word})*+")

    @cached_property
    def _triggers(self) -> frozenset[str]:
        """The words that a rule is known by, digits aside; none where a rule is known by nothing, or by what is written to another word."""
        if any(not key or (self.elided and re.fullmatch(self.elided, f"{key}'")) for key in self.index):
            return _NOTHING
        return frozenset(word for word, things in self.tables.items() if not things.isdisjoint(self.index))

    @cached_property
    def scan(self) -> Scan | None:
        """What finds the runs quickly; None where words are not always written by themselves."""
        whole = self.spaced and not self.elided and self.ending == _POSSESSIVE
        return scan(self._triggers, self.tables) if whole and self._triggers else None

    @cached_property
    def cue(self) -> dict[str, re.Pattern[str]]:
        return {name: re.compile(cue) for name, cue in self.cues.items()}

    def _exactly(self, pattern: str) -> re.Pattern[str]:
        return patterns.compiled(pattern, self.slots, before="^", after="$").expression

    def _up_to(self, pattern: str) -> Compiled:
        return patterns.compiled(pattern, self.slots, before=r"(?<![\w$£€¥#.])", after=r"(?: |-)?$") if pattern else _NEVER


_NOTHING: Final[frozenset[str]] = frozenset()
# "10.30pm"
_GLUED: Final = re.compile(r"(?<=\d)[ap]m\b")
_ALWAYS: Final = re.compile("")
_NEVER: Final = Compiled(re.compile(r"(?!)"), (), (), 0)


def _spaced(guard: str) -> str:
    """A guard is asked of the text as it is: a blank in it may be a line break."""
    return re.sub(r"\[[^\]]*\]| ", lambda part: r"(?:\s{1,2})" if part[0] == " " else part[0], guard)


def split(text: str) -> list[str]:
    """The words of folded text, without possessive endings."""
    return [patterns.bare(word) for word in _SPLIT.split(text) if word]
