"""Which fonts a text needs, and how wide it is. The only room besides artists.py that knows matplotlib.

DejaVu Sans comes with matplotlib, so that a chart looks the same everywhere; it covers Latin, Greek, Cyrillic, Hebrew and Arabic.
Other scripts are looked for among the fonts installed, and only where a text needs them. Widths are those of unhinted glyphs,
as SVG and PDF set them; artists.py turns hinting off for PNG too.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from timeline.errors import OptionError
from timeline.renderers.chart.wrapping import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

BASE: Final = "DejaVu Sans"
# Widely installed fonts for what DejaVu lacks, in the order in which they are tried.
FALLBACK: Final = (
    "Noto Sans",
    "Noto Sans CJK SC",
    "Noto Sans CJK JP",
    "Noto Sans CJK KR",
    "Noto Sans SC",
    "Noto Sans JP",
    "Noto Sans KR",
    "Noto Sans Devanagari",
    "Noto Sans Bengali",
    "Noto Sans Thai",
    "Noto Sans Tamil",
    "Noto Sans Symbols 2",
    "Noto Emoji",
    "PingFang SC",
    "Hiragino Sans",
    "Microsoft YaHei",
    "Yu Gothic",
    "Malgun Gothic",
    "Nirmala UI",
    "Segoe UI Symbol",
    "WenQuanYi Zen Hei",
    "Unifont",
)
LATIN: Final = 0x2FF
"""The last character of Unicode's Latin blocks, which DejaVu holds whole."""
TOFU: Final = "\u25af"
_VARIANTS: Final = frozenset({"\ufe0e", "\ufe0f"})
EM: Final = 100.0
SLACK: Final = 1.005
"""Rounding can widen a line by a hair."""


@dataclass(slots=True)
class Face:
    """Font families in the order in which a glyph is looked for. Collects the characters that none of them holds."""

    families: tuple[str, ...]
    missing: dict[str, None] = field(default_factory=dict)
    _widths: dict[tuple[str, bool], float] = field(default_factory=dict, repr=False)

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """Width of a line in points, rather too wide than too narrow."""
        known = self._widths.get((text, bold))
        if known is None:
            known = self._widths[text, bold] = self._measured(text, bold=bold) * SLACK / EM
        return known * size

    def _measured(self, text: str, *, bold: bool) -> float:
        bold = bold and bold_holds(self.families, text)
        if _intricate(text):
            return _shaped(self.families, bold, text)
        return sum([_advance(self.families, bold, c) for c in text]) + sum([_kern(self.families, bold, a, b) for a, b in pairwise(text)])

    def clean(self, text: str) -> str:
        """One line, without control characters; a box for each character that no font holds."""
        line = plain(text)
        lacking = {c for c in set(line) if c not in _VARIANTS and not any(ord(c) in glyphs for glyphs in _glyphs(self.families))}
        self.missing.update((c, None) for c in line if c in lacking)
        return "".join(TOFU if c in lacking else c for c in line if c not in _VARIANTS)

    @property
    def notes(self) -> tuple[str, ...]:
        """A warning for the characters that no font holds."""
        if not self.missing:
            return ()
        some = ", ".join(f"U+{ord(c):04X} {unicodedata.name(c, '')}".strip() for c in list(self.missing)[:3])
        more = f" and {len(self.missing) - 3} more" if len(self.missing) > 3 else ""
        return (f"no font here has {some}{more}: a box stands for it in the picture; install a font that has it, or name a font file (--font)",)


def face(texts: Iterable[str], font: str | Path = "", family: tuple[str, ...] = ()) -> Face:
    """The families for these texts: the reader's own font first, then `family`, then DejaVu Sans, then what the texts still lack."""
    families = tuple(dict.fromkeys((*((_add(str(font)),) if font else ()), *(f for f in family if f in _installed()), BASE)))
    lacking = {c for text in texts for c in text if ord(c) > LATIN and not any(ord(c) in g for g in _glyphs(families))}
    for name in FALLBACK:
        if not lacking:
            break
        if name not in families and name in _installed() and (found := {c for c in lacking if ord(c) in _glyphs((name,))[0]}):
            families = (*families, name)
            lacking -= found
    return Face(families)


def bold_holds(families: tuple[str, ...], text: str) -> bool:
    """Whether the bold fonts have all of the text; their tables are smaller, and what they lack is set in regular letters."""
    return text.isascii() or all(any(ord(c) in glyphs for glyphs in _glyphs(families, bold=True)) for c in text)


def _intricate(text: str) -> bool:
    """Scripts whose letters join, stack or run right to left: there the sum of the letters' widths is not the line's."""
    return any("\u0300" <= c <= "\u036f" or "\u0590" <= c <= "\u1cff" or "\ufb1d" <= c <= "\ufdff" or "\ufe70" <= c <= "\ufefc" for c in text)


@cache
def _installed() -> frozenset[str]:
    from matplotlib.font_manager import fontManager

    return frozenset(f.name for f in fontManager.ttflist)


@cache
def _add(font: str) -> str:
    """The family name of a font file, made known to matplotlib."""
    from matplotlib.font_manager import FontProperties, fontManager

    if not Path(font).is_file():
        raise OptionError(f"font {font!r}: there is no such file")
    try:
        fontManager.addfont(font)
        return str(FontProperties(fname=font).get_name())
    except (RuntimeError, OSError, ValueError):
        raise OptionError(f"font {font!r}: not a font that can be read; give a .ttf or .otf file") from None


@cache
def _fonts(families: tuple[str, ...], bold: bool) -> tuple[Any, ...]:  # noqa: FBT001 - a key of the cache
    from matplotlib.font_manager import FontProperties, fontManager, get_font

    return tuple(get_font(fontManager.findfont(FontProperties(family=[f], weight="bold" if bold else "normal"))) for f in families)


@cache
def _glyphs(families: tuple[str, ...], bold: bool = False) -> tuple[frozenset[int], ...]:  # noqa: FBT001, FBT002
    return tuple(_charmap(f, bold) for f in families)


@cache
def _charmap(family: str, bold: bool) -> frozenset[int]:  # noqa: FBT001
    return frozenset(_fonts((family,), bold)[0].get_charmap())


@cache
def _advance(families: tuple[str, ...], bold: bool, character: str) -> float:  # noqa: FBT001
    from matplotlib import ft2font

    flags: Any = getattr(ft2font, "LoadFlags", None) or ft2font  # matplotlib 3.9 has LOAD_NO_HINTING in the module
    unhinted = getattr(flags, "NO_HINTING", None) or flags.LOAD_NO_HINTING
    fonts = _fonts(families, bold)
    font = next((f for f, glyphs in zip(fonts, _glyphs(families, bold), strict=True) if ord(character) in glyphs), fonts[0])
    font.set_size(EM, 72)
    return float(font.load_char(ord(character), flags=unhinted).linearHoriAdvance) / 65536


@cache
def _kern(families: tuple[str, ...], bold: bool, a: str, b: str) -> float:  # noqa: FBT001
    """How much farther apart than their widths say two letters of one font stand."""
    from matplotlib import ft2font

    modes: Any = getattr(ft2font, "Kerning", None) or ft2font
    unfitted = getattr(modes, "UNFITTED", None) or modes.KERNING_UNFITTED
    for font, glyphs in zip(_fonts(families, bold), _glyphs(families, bold), strict=True):
        if ord(a) in glyphs or ord(b) in glyphs:
            font.set_size(EM, 72)
            both = ord(a) in glyphs and ord(b) in glyphs
            return font.get_kerning(font.get_char_index(ord(a)), font.get_char_index(ord(b)), unfitted) / 64 if both else 0.0
    return 0.0


def _shaped(families: tuple[str, ...], bold: bool, text: str) -> float:  # noqa: FBT001
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import text_to_path

    prop = FontProperties(family=list(families), weight="bold" if bold else "normal", size=EM)
    return float(text_to_path.get_text_width_height_descent(text, prop, False)[0]) + EM / 10  # noqa: FBT003 - matplotlib's order
