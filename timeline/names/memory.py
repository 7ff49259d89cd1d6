"""What an article tells of its names as a whole: who shares a surname with whom, what an acronym stands for, which capitals are doubtful."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from timeline.gazetteer import fold, load, words as w
from timeline.names import context
from timeline.names.piece import Piece, Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

_ONE_WORD: Final = frozenset({Shape.SINGLE, Shape.DOUBTFUL})
_HEADED: Final = 3
"""How often in the text a name in the headline is worth."""
# Bound once, as all members of enums that each name is asked for.
_PERSON, _TITLED, _TEAM, _ORGANISATION, _SINGLE, _SEVERAL = Shape.PERSON, Shape.TITLED, Shape.TEAM, Shape.ORGANISATION, Shape.SINGLE, Shape.SEVERAL
_ACRONYM: Final = re.compile(r" \((?:the )?([A-Z][A-Za-z]{1,6})\)")


@dataclass(slots=True)
class Memory:
    """Filled piece by piece with `note`, then `decide`d, then read."""

    aliases: dict[str, str] = field(default_factory=dict)
    """Surname, first name or handle, folded -> the person's full name, "" where several share it."""
    rivals: dict[str, set[str]] = field(default_factory=dict)
    """Alias -> the full names that share it."""
    fulls: dict[str, int] = field(default_factory=dict)
    """Full name -> how often it stands in the article."""
    several: dict[str, bool] = field(default_factory=dict)
    """Unknown names of several words -> whether one stood after "the"."""
    leading: set[str] = field(default_factory=set)
    """Those of them that only ever stood where the first capital may be owed to its position."""
    trimmed: dict[str, str] = field(default_factory=dict)
    """Of those, what is left without a first word that is no part of the name."""
    personal: set[str] = field(default_factory=set)
    """Those that stood after "actor" or before an age."""
    agents: set[str] = field(default_factory=set)
    """Those that announced, agreed, denied ... something."""
    sure: set[str] = field(default_factory=set)
    """Full names of persons by first name or title."""
    acronyms: dict[str, str] = field(default_factory=dict)
    solid: set[str] = field(default_factory=set)
    """Single words capitalised where no sentence begins."""
    single: dict[str, int] = field(default_factory=dict)
    """Single words -> how often they stand after "in", "near", "village of", less how often they do not."""
    bodies: set[str] = field(default_factory=set)
    """Single words that stand after "the"."""
    titled: set[str] = field(default_factory=set)
    teams: dict[str, str] = field(default_factory=dict)
    """What is left of a team's name without its city -> the whole."""
    firms: dict[str, str] = field(default_factory=dict)
    """The first word of a body's name, where it is no common word and no place -> the whole, "" where several share it."""

    def note(self, text: str, start: int, end: int, piece: Piece) -> None:
        """Take note of a piece that stands at text[start:end]."""
        shape, name = piece.shape, piece.canonical
        if shape in _ONE_WORD:
            self._note_single(text, start, end, piece)
        elif shape is _PERSON:
            self.sure.add(name)
            self._enlist(name)
        elif shape is _TITLED:
            self.titled.add(name)
        elif shape is _TEAM:
            words = name.split(" ")
            self.teams.setdefault(words[-1], name)
            self.teams.setdefault(" ".join(words[-2:]), name)
        else:
            if shape is not _ORGANISATION:
                self._note_several(text, start, end, piece)
            elif (first := name.partition(" ")[0]) != name and first.lower() not in load().common and first not in load().names and first not in load().first:
                self.firms[first] = name if self.firms.get(first, name) == name else ""
            self._note_acronym(text, end, name)

    def note_headed(self, piece: Piece) -> None:
        """Take note of a person whom the headline names: of several of one surname, that is the one meant."""
        self.sure.add(piece.canonical)
        self._enlist(piece.canonical)
        self.fulls[piece.canonical] += _HEADED

    def _note_single(self, text: str, start: int, end: int, piece: Piece) -> None:
        name = piece.canonical
        if piece.shape is _SINGLE:
            self.solid.add(name)
        elif text[end : end + 1] in {",", "’", "'"} and name.lower() not in load().common:
            if context.aged(text, end):  # "Lund, who resigned on Monday, ..."
                self.titled.add(name)
            if text.startswith(("’s ", "'s "), end):
                self.solid.add(name)
        before = context.word_before(text, start)
        located = context.located(text, start, before) or ((behind := context.owned(text, end)) is not None and context.land(behind))
        self.single[name] = self.single.get(name, 0) + (1 if located else -1)
        if before in ("the", "The") and context.whole(text, end):
            self.bodies.add(name)

    def _note_several(self, text: str, start: int, end: int, piece: Piece) -> None:
        name = piece.canonical
        if piece.shape is _SEVERAL:
            self.leading.discard(name)
        elif name not in self.several:
            self.leading.add(name)
        self.several[name] = self.several.get(name, False) or context.word_before(text, start) in ("the", "The")
        if context.personal(text, start, end):
            self.personal.add(name)
        if context.agent(text, end):
            self.agents.add(name)

    def _note_acronym(self, text: str, end: int, name: str) -> None:
        if text[end : end + 2] == " (":
            short = _ACRONYM.match(text, end)
            if short and short[1][0] in name:
                self.acronyms[short[1]] = name

    def decide(self) -> None:
        """Which unknown names of several words are persons: none after "the", none with a common word in it."""
        common = load().common
        for name in sorted(self.leading):
            first, _, rest = name.partition(" ")
            known = rest in self.solid or rest in self.titled or rest in self.teams or rest in self.several or fold(rest) in self.aliases
            if (known and first.lower() in common) or (len(first) > 5 and first.endswith(("ing", "ed", "ly"))):
                self.trimmed[name] = rest
        for name, the in self.several.items():
            words = name.split(" ")
            if name in self.trimmed or the or words[-1] in self.teams or words[0] == words[-1]:
                continue
            plain = [x.lower() in common or (x.isupper() and len(x) > 2) for x in words]
            known = name in self.personal or ((words[-1] in self.solid or words[-1] in self.titled) and not all(plain))
            if len(words) < 5 and (name in self.personal or not plain[0]) and (known or not any(plain)):
                self._enlist(name)
                self.aliases.setdefault(fold(name), name)
        for name in [n for n in self.several if n.partition(" ")[0] in self.firms]:
            self.firms[name.partition(" ")[0]] = ""
        self._outweigh()

    def _outweigh(self) -> None:
        """Give a shared surname to the one who is named in full more than all others together."""
        for key, names in self.rivals.items():
            top = max(sorted(names), key=lambda n: self.fulls.get(n, 0))
            if 2 * self.fulls.get(top, 0) > sum(self.fulls.get(n, 0) for n in names):
                self.aliases[key] = top

    def _enlist(self, full: str) -> None:
        """Under which shorter names a person may come again: "Putin", "al-Assad" and "Assad", "Kim" of "Kim Jong-un", "VladimirPutin"."""
        self.fulls[full] = self.fulls.get(full, 0) + 1
        if self.fulls[full] > 1:
            return
        words = fold(full).split(" ")
        while words[-1] in w.NAME_TAILS and len(words) > 1:
            words.pop()
        if len(words) < 2:
            return
        keys = [" ".join(words[i:]) for i in range(1, len(words))]
        keys += [k[3:] for k in keys if k[:3] in ("al-", "el-")]
        keys.append("".join(words))
        if words[0] in w.SURNAME_FIRST or words[0] in load().first or full not in self.leading:
            keys.append(words[0])
        for key in keys:
            other = self.aliases.get(key)
            if other is None:
                self.aliases[key] = full
            elif not other:
                self.rivals[key].add(full)
            elif other != full:
                self._both(key, other, full)

    def _both(self, key: str, old: str, new: str) -> None:
        """Two full names under one key: one person with the shorter of the names, or two."""
        a, b = fold(old), fold(new)
        longer, shorter, person = (new, old, a) if b.endswith(" " + a) else (old, new, b)
        if fold(longer).endswith(" " + person):
            self.aliases[key] = self.aliases[fold(longer)] = self.aliases[person] = shorter
        elif not _same(a.split(" "), b.split(" ")):
            self.rivals.setdefault(key, set()).update((old, new))
            self.aliases[key] = ""

    def placed(self, name: str) -> bool:
        """Whether a single word is a place, going by the words before it: at least half of them say so."""
        return self.single.get(name, -1) >= 0

    def body(self, name: str) -> bool:
        """Whether an unknown name of several words is that of a body, not of a thing: it acts, or has a word of its own."""
        common = load().common
        return name in self.agents or not all(x.lower() in common for x in name.split(" "))

    def has_family(self, full: str) -> bool:
        """Whether somebody else of that surname is named in full."""
        last = full.rpartition(" ")[2]
        return any(other != full and other.endswith(f" {last}") for other in self.fulls)

    def person(self, name: str) -> str | None:
        """The full name behind a shorter one, "" where there are several, None where there is none."""
        return self.aliases.get(fold(name))


def _same(a: Sequence[str], b: Sequence[str]) -> bool:
    """One surname, and first names that are one or an initial of the other."""
    return a[-1] == b[-1] and (a[0] == b[0] or (a[0][0] == b[0][0] and (len(a[0]) < 3 or len(b[0]) < 3)))
