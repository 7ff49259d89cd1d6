"""The report in Markdown, for GitHub, Pandoc and Obsidian alike; worded by `templates/full.md.j2`, `brief.md.j2` or a reader's own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeline.renderers import Output, wording
from timeline.renderers.account import account

if TYPE_CHECKING:
    from timeline.model import Timeline
    from timeline.renderers import Options

FEW: Final = 5
"""Examples of a kind; the rest is counted."""
MOST: Final = 50
"""Refusals that are named one by one."""


def render(timeline: Timeline, options: Options) -> Output:
    """Key events, chronology, what is planned, background, sources, and what was left out."""
    # A page's template names itself ".html"; one --template may be given for a report and a page made in one run.
    template = "full" if ".html" in str(options.template) else options.template
    text = wording.fill(template, "md", {"account": account(timeline, options.title), "chart": options.chart, "few": FEW, "most": MOST})
    return Output((re.sub(r"\n{3,}", "\n\n", text).strip() + "\n").encode())
