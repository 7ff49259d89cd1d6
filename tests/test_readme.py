"""README runs: every block, in order, in one folder; its help is the tool's; its figures and names are real."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest
from typer.testing import CliRunner

from timeline import renderers
from timeline.cli import app

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"(?:<!-- (\w+) -->\n)?```(\w+)\n(.*?)```", README, re.DOTALL)
SET_UP = {"first", "tests"}  # continuous integration runs these two as printed
TOLD_ELSEWHERE = {"text", "toml"}  # help, and the format of one's own, which tests/test_data_formats.py installs
COMMANDS = ("build", "show", "render", "dates", "explain")


def command(code: str, language: str, folder: Path) -> list[str]:
    if language == "python":
        (folder / "block.py").write_text(code, encoding="utf-8")
        return [sys.executable, "block.py"]
    assert language == "sh", f"a block of {language} is no recipe"
    return ["bash", "-euo", "pipefail", "-c", code]


def test_every_block_runs_in_order(tmp_path):
    """In a place with the samples, as in a clone."""
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    env = os.environ | {"PATH": f"{sysconfig.get_path('scripts')}{os.pathsep}{os.environ['PATH']}", "PYTHONWARNINGS": "error"}
    for mark, language, code in BLOCKS:
        if mark not in SET_UP and language not in TOLD_ELSEWHERE:
            done = subprocess.run(command(code, language, tmp_path), cwd=tmp_path, env=env, capture_output=True, text=True)
            assert done.returncode == 0, f"{code}\n{done.stderr}"


def test_the_two_commands_are_single_lines():
    assert {mark: code.count("\n") for mark, _, code in BLOCKS if mark in SET_UP} == dict.fromkeys(SET_UP, 1)


def test_every_command_and_format_is_documented():
    for word in (*(f"timeline {name}" for name in COMMANDS), *(f"`{name}`" for name in renderers.BUILT_IN)):
        assert word in README, word


@pytest.mark.parametrize("command", COMMANDS)
def test_help_in_readme_is_the_tool_s(command):
    """To renew it: UPDATE_README=1 python -m pytest tests/test_readme.py"""
    shown = CliRunner().invoke(app, [command, "--help"], prog_name="timeline", env={"COLUMNS": "100", "TERMINAL_WIDTH": "100"}).stdout.strip()
    block = re.compile(rf"(?<=<!-- help {command} -->\n```text\n).*?(?=\n```)", re.DOTALL)
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    if os.environ.get("UPDATE_README"):
        text = block.sub(lambda _: shown, text)
        (ROOT / "README.md").write_text(text, encoding="utf-8")
    found = block.search(text)
    assert found, f"README holds no help of {command}"
    assert found[0] == shown


def test_links_lead_somewhere():
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", README):
        assert (ROOT / target).exists(), target


def test_the_sample_is_what_the_tool_makes(tmp_path):
    """To renew it: UPDATE_README=1 python -m pytest tests/test_readme.py -k sample"""
    sample = ROOT / "build" / "sample"
    out = sample if os.environ.get("UPDATE_README") else tmp_path
    options = ["--as-of", "2021-11-24", "--preset", "slide", "--title", TITLE]
    done = CliRunner().invoke(app, ["build", str(ROOT / "seeds"), "-o", str(out), *options], catch_exceptions=False)
    assert done.exit_code == 0
    if out is sample:
        return
    for name in ("timeline.json", "report.md"):
        assert (tmp_path / name).read_text(encoding="utf-8") == (sample / name).read_text(encoding="utf-8"), name
    made, kept = ((folder / "chart.svg").read_text(encoding="utf-8") for folder in (tmp_path, sample))
    assert re.findall(r"<(?:title|desc)[^>]*>[^<]*", made) == re.findall(r"<(?:title|desc)[^>]*>[^<]*", kept)
    # Outlines of letters may differ by a hair between versions of the drawing library; what is drawn may not.
    assert re.findall(r'id="event-\w+"', made) == re.findall(r'id="event-\w+"', kept)


TITLE = "The crisis at the border of Belarus and Poland"
