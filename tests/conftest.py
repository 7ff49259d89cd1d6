"""Fixtures that several tests share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def need(present: bool, what: str) -> None:
    """Skip where a thing is not there; fail instead where CI says that it must be."""
    if not present:
        if os.environ.get("CI") == "true":
            pytest.fail(f"CI must have {what}")
        pytest.skip(f"needs {what}")


@pytest.fixture(scope="session")
def shared() -> Path:
    """Development data beside the project; a user's clone has none."""
    folder = ROOT.parent / "shared"
    need(folder.is_dir(), "../shared")
    return folder


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT
