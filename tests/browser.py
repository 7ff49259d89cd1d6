"""Headless Chromium for the tests that look at what a browser makes of an output."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from conftest import need

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

FLAGS = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync"


def start(profile: Path) -> Chrome:
    """A driver that keeps the console's log. Skips, or fails in CI, without Chromium, chromedriver and selenium."""
    try:
        from selenium import webdriver
    except ImportError:
        webdriver = None
    program, service = shutil.which("chromium") or shutil.which("chromium-browser"), shutil.which("chromedriver")
    need(webdriver is not None and program is not None and service is not None, "Chromium, chromedriver and selenium")
    options = webdriver.ChromeOptions()
    options.binary_location = program
    for flag in (*FLAGS.split(), f"--user-data-dir={profile}", "--window-size=1280,900"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    return webdriver.Chrome(options=options, service=webdriver.ChromeService(service))


def module(name: str) -> Path:
    """A file of an npm package, under the folder that NODE_MODULES names."""
    file = Path(os.environ.get("NODE_MODULES", "")) / name
    need(file.is_file(), f"{name}, in the folder that NODE_MODULES names (npm install)")
    return file
