"""One HTML file that works offline: a table that needs no script, and a small script of our own for the chart, search and filters.

Why our own: the chart that is drawn for print cannot place its labels anew when one zooms, and the libraries that can weigh
half a megabyte, let labels collide, and hold neither evidence nor a table. The script reads the table; nothing is held twice.
"""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from markupsafe import Markup

from timeline.renderers import Output, wording
from timeline.renderers.account import account

if TYPE_CHECKING:
    from timeline.model import Timeline
    from timeline.renderers import Options


def render(timeline: Timeline, options: Options) -> Output:
    """The page; a reader's own template serves where its name holds ".html"."""
    template = options.template if ".html" in Path(options.template).name else "page"
    style, script = wording.source("page.css"), wording.source("axis.js") + wording.source("page.js")
    values = {
        "account": account(timeline, options.title),
        "theme": "dark" if options.theme == "dark" else "auto",
        "style": Markup(style),  # noqa: S704  our own files
        "script": Markup(script),  # noqa: S704
        "policy": _policy(style, script),
    }
    return Output(wording.fill(template, "html", values).encode())


def _policy(style: str, script: str) -> str:
    """Content-Security-Policy: nothing is fetched, and nothing runs but the two texts that we wrote."""
    rules = ("default-src 'none'", f"style-src {_hash(style)}", f"script-src {_hash(script)}", "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'")
    return "; ".join(rules)


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
