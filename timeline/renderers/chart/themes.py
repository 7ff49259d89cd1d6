"""Colours by role. Text reaches the contrast of WCAG 2.2 AA on its paper; kinds of claim keep apart for the colour-blind (after Okabe and Ito), and shape tells them too."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from timeline.errors import OptionError
from timeline.renderers.chart.scene import Ink

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Theme:
    """A colour for each role, and font families to try before our own."""

    colours: Mapping[Ink, str]
    family: tuple[str, ...] = ()


def _theme(paper: str, text: str, muted: str, faint: str, band: str, fact: str, planned: str, claim: str, unknown: str, conflict: str) -> Theme:
    return Theme(dict(zip(Ink, (paper, text, muted, faint, band, fact, planned, claim, unknown, conflict), strict=True)))


THEMES: Final = {
    "light": _theme("#ffffff", "#16202a", "#55626f", "#c9d1d9", "#edf1f5", "#0b5cad", "#00705a", "#ad4500", "#55626f", "#98336f"),
    "dark": _theme("#10161d", "#e9eef3", "#9fadba", "#38444f", "#1c2630", "#6ab4f5", "#43c9a0", "#f2a154", "#9fadba", "#e69ac8"),
    "print": _theme("#ffffff", "#000000", "#3d3d3d", "#b0b0b0", "#f0f0f0", "#000000", "#000000", "#000000", "#3d3d3d", "#000000"),
}


def theme(name: str, style: str | Path = "") -> Theme:
    """The theme of that name, changed by a matplotlib style file: figure.facecolor, text.color, grid.color, axes.facecolor, axes.prop_cycle (fact,
    planned, claim, conflict) and font.family. Raises OptionError.
    """
    if name not in THEMES:
        raise OptionError(f"no theme {name!r}: there are {', '.join(THEMES)}")
    return _styled(THEMES[name], str(style)) if style else THEMES[name]


def _styled(base: Theme, style: str) -> Theme:
    from matplotlib import colors, rc_params_from_file, style as styles

    if Path(style).is_file():
        given: dict[str, Any] = {str(k): v for k, v in rc_params_from_file(style, use_default_template=False).items()}
    elif style in styles.library:
        given = {str(k): v for k, v in styles.library[style].items()}
    else:
        raise OptionError(f"style {style!r}: no such file, nor a style that matplotlib knows")
    colours = dict(base.colours)
    for key, role in (("figure.facecolor", Ink.PAPER), ("text.color", Ink.TEXT), ("xtick.color", Ink.MUTED), ("grid.color", Ink.FAINT), ("axes.facecolor", Ink.BAND)):
        if key in given:
            colours[role] = colors.to_hex(given[key])
    if "axes.prop_cycle" in given:
        cycle = [colors.to_hex(c) for c in given["axes.prop_cycle"].by_key().get("color", ())]
        colours.update(zip((Ink.FACT, Ink.PLANNED, Ink.CLAIM, Ink.CONFLICT), cycle, strict=False))
    family = given.get("font.family", [])
    families = [f for name in ([family] if isinstance(family, str) else family) for f in given.get(f"font.{name}", [name])]
    return Theme(colours, tuple(families))
