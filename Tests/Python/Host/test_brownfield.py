"""docs/python-brownfield.md, as a test: an app that grew by hand becomes green."""

import difflib
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from bridge_api.routes import OPERATIONS

FOLDER = Path(__file__).parent / "brownfield"
ROOT = Path(__file__).parents[3]
SERVED = {"get_health", "get_workspace", "update_hub"}
#: What the app does not have; and it has no supervisor, so that it is judged where it runs.
EXCEPTED = [operation.name for operation in OPERATIONS if operation.name not in SERVED]

CONFORMANCE = os.environ.get("CONFORMANCE")
needs_kit = pytest.mark.skipif(CONFORMANCE is None, reason="CONFORMANCE does not say where the kit is built")


@pytest.fixture
def token_file(tmp_path: Path) -> Path:
    path = tmp_path / "token"
    path.write_text("a-secret-that-nobody-may-see-0123456789")
    path.chmod(0o600)
    return path


@contextmanager
def running(program: Path, token_file: Path) -> Iterator[str]:
    """The URL of the app while it runs."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with subprocess.Popen([sys.executable, program, str(port), token_file]) as process:
        try:
            wait_for(port, process)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.kill()


def wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + 20
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            assert process.poll() is None, "the app has ended"
            assert time.monotonic() < deadline, "nobody listens"
            time.sleep(0.05)
        else:
            return


def judge(url: str, token_file: Path, profile: str, *flags: str) -> subprocess.CompletedProcess[str]:
    subject = token_file.with_name("subject.yaml")
    excepted = "".join(f"  {name}: it never had one\n" for name in EXCEPTED)
    subject.write_text(f"profile: {profile}\ntarget: {url}\ntoken_file: {token_file}\nexcept:\n{excepted}")
    command = [str(CONFORMANCE), "run", "--subject", str(subject), "--grant", "writes,alone", *flags]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_it_takes_no_more_than_40_changed_lines() -> None:
    before, after = [(FOLDER / name).read_text().splitlines() for name in ("before.py", "after.py")]
    changed = [line for line in difflib.ndiff(before, after) if line[0] in "+-" and line[2:].strip()]
    assert len(changed) <= 40, "\n".join(changed)


@needs_kit
def test_the_app_as_it_was_is_red(token_file: Path) -> None:
    with running(FOLDER / "before.py", token_file) as url:
        judged = judge(url, token_file, "api")
    assert judged.returncode == 1, judged.stdout + judged.stderr


@needs_kit
@pytest.mark.parametrize("profile", ["api", "bridge"])
def test_the_app_with_the_contract_is_green(token_file: Path, profile: str) -> None:
    with running(FOLDER / "after.py", token_file) as url:
        judged = judge(url, token_file, profile)
    assert judged.returncode == 0, judged.stdout + judged.stderr
