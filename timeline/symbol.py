"""The closed set of what an expression can mean before its anchor is known."""

from __future__ import annotations

type_placeholder = None
