"""The wording is found from an editable install, from a wheel, and from a wheel built of the sdist; the wheel holds what it needs."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
REPORT = "import timeline, timeline.renderers.wording as w; print(w.folder().name, len(timeline.render(timeline.Timeline(()), 'md')) > 20, w.source('page.js') != '')"


def made(kind: str, source: Path, out: Path) -> Path:
    subprocess.run([sys.executable, "-m", "build", "--no-isolation", f"--{kind}", "--outdir", str(out), str(source)], check=True, capture_output=True)
    (file,) = out.iterdir()
    return file


@pytest.fixture(scope="module")
def wheels(tmp_path_factory):
    """Two wheels unpacked: of the checkout, and of the sdist."""
    sdist = made("sdist", ROOT, tmp_path_factory.mktemp("sdist"))
    source = tmp_path_factory.mktemp("source")
    with tarfile.open(sdist) as archive:
        archive.extractall(source, filter="data")
    (inside,) = source.iterdir()
    places = {}
    for name, origin in (("checkout", ROOT), ("sdist", inside)):
        places[name] = tmp_path_factory.mktemp(name)
        with zipfile.ZipFile(made("wheel", origin, tmp_path_factory.mktemp("wheel"))) as archive:
            archive.extractall(places[name])
    return places


@pytest.mark.parametrize("origin", ["checkout", "sdist"])
def test_a_wheel_carries_its_wording(wheels, tmp_path, origin):
    env = os.environ | {"PYTHONPATH": str(wheels[origin])}
    done = subprocess.run([sys.executable, "-c", REPORT], cwd=tmp_path, env=env, check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["_templates", "True", "True"]


def test_both_wheels_hold_the_same(wheels):
    def files(place):
        return {p.relative_to(place).as_posix(): p.read_bytes() for p in place.rglob("*") if p.is_file() and p.suffix != ".dist-info" and "RECORD" not in p.name}

    assert files(wheels["checkout"]) == files(wheels["sdist"])


def test_a_checkout_finds_the_folder_beside(tmp_path):
    env = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", REPORT], cwd=tmp_path, env=env, check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["templates", "True", "True"]


def test_data_files_are_in_the_wheel(wheels):
    inside = {p.relative_to(wheels["checkout"]).as_posix() for p in wheels["checkout"].rglob("*")}
    data = {p.relative_to(ROOT).as_posix() for p in (ROOT / "timeline").rglob("*") if p.is_file() and "__pycache__" not in p.parts}
    assert data <= inside
