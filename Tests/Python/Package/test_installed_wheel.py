"""The package as a user has it: installed from a wheel, and judged through its types."""

from __future__ import annotations

import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest
from conftest import REPOSITORY

PROJECT = """\
[build-system]
requires = ["setuptools"]
build-backend = "setuptools.build_meta"
[project]
name = "bridge-api"
version = "1.0.0"
[tool.setuptools]
packages = ["bridge_api", "bridge_api.runtime"]
package-data = { bridge_api = ["py.typed"] }
"""

GOOD = """\
from __future__ import annotations

from bridge_api import (
    ClipboardFragment,
    ProcessClipboardRequest,
    TextFragment,
    ValidationFailed,
    from_json,
    is_known_detection,
    to_json,
)


def first(data: bytes) -> ClipboardFragment | None:
    try:
        return from_json(ProcessClipboardRequest, data).fragments[0]
    except ValidationFailed as error:
        print(error.violations[0].path)
        return None


print(to_json(TextFragment(text="x")), is_known_detection("url"), first(b"{}"))
"""

BAD = GOOD.replace('text="x"', "text=1")


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    words = [str(word) for word in command]
    return subprocess.run(words, capture_output=True, text=True, check=False, timeout=300)


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an environment that has the wheel and nothing else."""
    folder = tmp_path_factory.mktemp("wheel")
    package = REPOSITORY / "Sources/Generated/Python/bridge_api"
    shutil.copytree(package, folder / "bridge_api", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "pyproject.toml").write_text(PROJECT)
    built = run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, folder)
    assert built.returncode == 0, built.stderr
    venv.create(folder / "venv", with_pip=False)
    interpreter = folder / "venv" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    (wheel,) = folder.glob("*.whl")
    installed = run(sys.executable, "-m", "pip", "--python", interpreter, "install", "--no-index", wheel)
    assert installed.returncode == 0, installed.stderr
    return interpreter


@pytest.mark.parametrize(("text", "status"), [(GOOD, 0), (BAD, 1)], ids=["good", "bad"])
def test_checkers_see_the_types(text: str, status: int, python: Path, tmp_path: Path) -> None:
    script = tmp_path / "user.py"
    script.write_text(text)
    mypy = run(sys.executable, "-m", "mypy", "--strict", "--python-executable", python, script)
    assert mypy.returncode == status, mypy.stdout
    pyright = run(sys.executable, "-m", "basedpyright", "--pythonpath", python, script)
    assert pyright.returncode == status, pyright.stdout


def test_it_runs(python: Path, tmp_path: Path) -> None:
    script = tmp_path / "user.py"
    script.write_text(GOOD)
    ran = run(python, script)
    assert ran.stdout.splitlines()[-1].endswith("True None"), ran.stderr


def test_models_may_be_copied_alone(python: Path, tmp_path: Path) -> None:
    shutil.copy(REPOSITORY / "Sources/Generated/Python/bridge_api/models.py", tmp_path / "copied.py")
    script = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import copied; print(copied.TextFragment(text='x'))"
    assert run(python, "-I", "-c", script).stdout == "TextFragment(text='x')\n"
