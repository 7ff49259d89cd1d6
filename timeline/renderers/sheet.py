"""csv: an event a row (RFC 4180, UTF-8), the columns of Timeline.rows().

A cell that a spreadsheet would run as a formula (= + - @ tab, carriage return in front) is led by an apostrophe, as OWASP advises.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final

from timeline.model import COLUMNS
from timeline.renderers import Output
from timeline.renderers.remainder import left_out

if TYPE_CHECKING:
    from timeline.model import Timeline
    from timeline.renderers import Options

RUNS: Final = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def render(timeline: Timeline, _options: Options) -> Output:
    text = io.StringIO(newline="")
    sheet = csv.writer(text)
    sheet.writerow(COLUMNS)
    for row in timeline.rows():
        sheet.writerow([_cell(value) for value in row])
    return Output(text.getvalue().encode(errors="replace"), left_out(timeline, sentences=True, links=True))


def _cell(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value.lstrip(" \n").startswith(RUNS) else value
