"""The sum in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.model import Resolution


def explain(resolution: Resolution) -> str:
    return f"{resolution.rule}: {resolution.value}"
