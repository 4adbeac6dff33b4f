"""A bridge of this repository, started as a supervisor starts it (wire-protocol P3 and P4)."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
TOKEN = "driven-by-the-python-client-0123456789"

# A bridge that has not stopped after so many seconds fails the test.
_PATIENCE = 15.0


@dataclass(frozen=True)
class Bridge:
    """How one is started."""

    name: str
    command: tuple[str, ...]
    needs: Path
    """What must be there."""
    made_by: str
    """Where it comes from."""

    @property
    def is_missing(self) -> str:
        """Why it can't be started; empty where it can."""
        return "" if self.needs.exists() else f"{self.needs} is not there; it comes from: {self.made_by}"


SWIFT = Bridge(
    "swift",
    (str(ROOT / ".build/debug/bridge-server"), "--supervised"),
    ROOT / ".build/debug/bridge-server",
    "swift build --explicit-target-dependency-import-check error --product bridge-server",
)
EVERYTHING = Bridge(
    "everything",
    (str(ROOT / ".build/debug/everything-bridge"), "--supervised"),
    ROOT / ".build/debug/everything-bridge",
    "swift build --explicit-target-dependency-import-check error --product everything-bridge",
)
PYTHON = Bridge(
    "python",
    (sys.executable, "-m", "python_core.net.bridge_server", "--supervised"),
    ROOT / "python/python_core/net/bridge_server.py",
    "a checkout that holds the Python bridge",
)


@contextmanager
def launched(bridge: Bridge, state: Path, port: int = 0) -> Iterator[str]:
    """The URL of a bridge that runs meanwhile; the end of its stdin stops it."""
    paths = [str(ROOT / "python"), str(ROOT / "Sources/Generated/Python")]
    log = state / "stderr.log"
    with (
        log.open("ab") as stderr,
        subprocess.Popen(
            bridge.command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=stderr,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        ) as process,
    ):
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(_hand_over(state, port))
            process.stdin.flush()
            ready = process.stdout.readline()
            assert ready, f"the bridge did not start: {log.read_text()}"
            yield str(json.loads(ready)["url"])
            process.stdin.close()
            assert process.wait(_PATIENCE) == 0
        finally:
            process.kill()


def _hand_over(state: Path, port: int) -> bytes:
    line = {"token": TOKEN, "nonce": "clients", "port": port, "state_dir": str(state / "state")}
    return json.dumps(line).encode() + b"\n"
