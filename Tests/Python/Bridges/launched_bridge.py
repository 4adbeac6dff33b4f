"""A bridge of this repository, started as a supervisor starts it (wire-protocol P3 and P4)."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

ROOT = Path(__file__).resolve().parents[3]
TOKEN = "driven-by-the-python-client-0123456789"

# A bridge that is not ready, or has not stopped, after so many seconds fails the test.
_PATIENCE = 15.0


@dataclass(frozen=True)
class Bridge:
    """How one is started."""

    name: str
    command: tuple[str, ...]
    #: What must be there, and what makes it.
    needs: Path
    made_by: str

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


class LaunchedBridge:
    """`with LaunchedBridge(SWIFT, folder) as bridge:` runs until the end of its stdin."""

    def __init__(self, bridge: Bridge, state: Path, port: int = 0) -> None:
        self._bridge = bridge
        self._state = state
        self._port = port

    def __enter__(self) -> "LaunchedBridge":
        paths = [str(ROOT / "python"), str(ROOT / "Sources/Generated/Python")]
        self._log = (self._state / "stderr.log").open("ab")
        self._process = subprocess.Popen(
            self._bridge.command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        )
        self.url = self._hand_over()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            status = self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            raise
        finally:
            self._log.close()
            if self._process.stdout is not None:
                self._process.stdout.close()
        assert error is not None or status == 0, f"the bridge ended with {status}"

    def _hand_over(self) -> str:
        """The URL of its ready line."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        line = {"token": TOKEN, "nonce": "clients", "port": self._port, "state_dir": str(self._state / "state")}
        self._process.stdin.write(json.dumps(line).encode() + b"\n")
        self._process.stdin.flush()
        ready = self._process.stdout.readline()
        assert ready, f"the bridge did not start: {(self._state / 'stderr.log').read_text()}"
        return str(json.loads(ready)["url"])
