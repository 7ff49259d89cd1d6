"""json: the whole timeline, as timeline.json holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline import store
from timeline.renderers import Output

if TYPE_CHECKING:
    from timeline.model import Timeline
    from timeline.renderers import Options


def render(timeline: Timeline, _options: Options) -> Output:
    return Output(store.dumps(timeline))
