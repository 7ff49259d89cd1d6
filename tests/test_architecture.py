"""The house keeps its shape: import arrows point one way, light imports stay light, names stay honest."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "timeline"

GROUND = {"errors", "interval", "symbol"}
STAGES = {"languages", "dates", "passages", "sentences", "timex", "resolver", "names", "terms", "gazetteer", "extractor", "grammar", "titles", "merger", "ranking"}
# room -> the rooms it may import (itself always); what is not listed may import nothing of ours
ALLOWED = {
    "interval": set(),
    "symbol": {"interval"},
    "errors": {"model"},  # for types alone
    "model": GROUND | {"renderers"},  # in one method, when a notebook asks
    "languages": GROUND | {"model", "gazetteer"},
    "dates": GROUND | {"model", "languages"},
    "paragraphs": set(),
    "passages": GROUND | {"model", "paragraphs", "languages", "dates"},
    "sentences": GROUND | {"model", "paragraphs", "grammar"},  # which words a sentence can begin with
    "timex": GROUND | {"model", "dates"},
    "resolver": GROUND | {"model", "languages", "timex", "dates"},  # the one stage that calls another
    "gazetteer": set(),
    "names": GROUND | {"model", "gazetteer"},
    "terms": GROUND | {"model", "gazetteer"},
    "grammar": set(),
    "titles": GROUND | {"model", "grammar", "extractor"},
    "extractor": GROUND | {"model", "grammar", "names", "terms", "titles", "resolver"},
    "merger": GROUND | {"model", "names", "terms"},
    "ranking": GROUND | {"model", "terms"},
    "corpus": GROUND | {"model", "dates", "languages", "readers"},
    "readers": GROUND | {"model", "dates"},
    "store": GROUND | {"model"},
    "files": {"errors"},
    "renderers": GROUND | {"model", "store"},
    "pipeline": GROUND | STAGES | {"model"},
    "__init__": GROUND | {"model", "pipeline", "corpus", "store", "renderers", "resolver"},
    "cli": GROUND | {"model", "__init__", "corpus", "store", "files", "renderers", "pipeline", "resolver", "dates"},
    "__main__": {"cli"},
}
HEAVY = {"matplotlib", "numpy", "dateparser", "jinja2", "dataclasses_json", "holidays", "snowballstemmer", "rich", "yaml", "docx", "pptx", "pandas"}


def rooms():
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        yield path, parts[0]


def imported(path: Path):
    """The rooms of ours that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for name in node.names:
                if name.name.split(".")[0] == "timeline":
                    yield (*name.name.split("."), "__init__")[1]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            if node.module == "timeline":
                yield from (n.name if (PACKAGE / n.name).is_dir() or (PACKAGE / f"{n.name}.py").exists() else "__init__" for n in node.names)
            elif node.module and node.module.startswith("timeline."):
                yield node.module.split(".")[1]


def test_import_arrows_point_one_way():
    wrong = [f"{path.relative_to(ROOT)} imports {name}" for path, room in rooms() for name in imported(path) if name != room and name not in ALLOWED.get(room, set())]
    assert not wrong


def test_every_room_is_known():
    assert {room for _, room in rooms()} <= ALLOWED.keys()


def test_no_module_bears_a_stdlib_name():
    assert not {path.stem for path, _ in rooms()} & (set(sys.stdlib_module_names) - {"__main__"})


def test_no_room_named_for_nothing():
    assert not [path for path, _ in rooms() if path.stem.rstrip("s") in {"util", "helper", "common", "misc", "manager"}]


@pytest.mark.parametrize("command", ["import timeline", "import timeline.cli; timeline.cli.app(['--help'], standalone_mode=False)"], ids=["import", "help"])
def test_light_by_default(command):
    code = f"{command}\nimport sys\nprint('loaded', *sorted({HEAVY!r} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "loaded"


def test_top_level_holds_what_was_agreed():
    agreed = {"pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", "timeline", "templates", "tests", "seeds", "build"}
    tracked = subprocess.run(["git", "ls-tree", "--name-only", "HEAD"], cwd=ROOT, capture_output=True, text=True)
    if tracked.returncode == 0:
        assert {name for name in tracked.stdout.split() if not name.startswith(".")} <= agreed
