"""The bridge, run as a process of its own."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from http.client import HTTPConnection
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, TypeVar

TOKEN = "T0ken_of-these-tests_0123456789abcdef"
NONCE = "n0nce"
LINE = json.dumps({"token": TOKEN, "nonce": NONCE, "port": 0}) + "\n"
# Seconds that a busy machine may take for what takes less than one.
PATIENCE = 20

_Value = TypeVar("_Value")


class Answer(NamedTuple):
    """What a request was answered."""

    status: int
    fields: dict[str, str]
    """With their names in lower case."""
    text: str

    @property
    def document(self) -> Any:
        return json.loads(self.text)


class SpawnedBridge:
    """A process; killed at the end of its `with`."""

    def __init__(self, folder: Path, *arguments: str, line: str | None = None) -> None:
        """Starts it with these flags.

        :param folder: For its state, unless the flags say another, and its output.
        :param line: What is written to its stdin, which then stays open; None for an empty stdin.
        """
        self.folder = folder
        folder.mkdir(exist_ok=True)
        # Never the home of who runs the tests.
        environment = os.environ | {name: str(folder) for name in ("HOME", "XDG_STATE_HOME", "LOCALAPPDATA")}
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, sys.path))
        with (folder / "stdout").open("wb") as output, (folder / "stderr").open("wb") as errors:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "python_core.net.bridge_server", *arguments],
                stdin=subprocess.DEVNULL if line is None else subprocess.PIPE,
                stdout=output,
                stderr=errors,
                env=environment,
            )
        if line is not None and self.process.stdin:
            self.process.stdin.write(line.encode())
            self.process.stdin.flush()

    @classmethod
    def supervised(cls, folder: Path, *arguments: str, line: str = LINE) -> "SpawnedBridge":
        """On a free port, with its state in `state` below the folder."""
        return cls(folder, "--supervised", "--state-dir", str(folder / "state"), *arguments, line=line)

    def __enter__(self) -> "SpawnedBridge":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.process.kill()
        self.process.wait(PATIENCE)
        if self.process.stdin:
            self.process.stdin.close()

    @property
    def output(self) -> str:
        return (self.folder / "stdout").read_text(encoding="utf-8")

    @property
    def errors(self) -> str:
        return (self.folder / "stderr").read_text(encoding="utf-8")

    def close_input(self) -> None:
        assert self.process.stdin
        self.process.stdin.close()

    def ready(self) -> dict[str, Any]:
        """The ready line, once it is there."""
        line = self.poll(self._ended_or_ready)
        assert line, f"it ended with {self.process.returncode}: {self.errors}"
        found: dict[str, Any] = json.loads(line)
        return found

    def exit_status(self) -> int:
        """Once there is one."""
        return self.process.wait(PATIENCE)

    def ask(self, method: str, path: str, document: object = None, token: str | None = TOKEN, **fields: str) -> Answer:
        """One request on a connection of its own, with a body where a document is given."""
        port = int(self.ready()["url"].rpartition(":")[2])
        connection = HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
        headers = {name.replace("_", "-"): value for name, value in fields.items()}
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        body = None if document is None else json.dumps(document).encode()
        if body is not None:
            headers["Content-Type"] = "application/json"
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            lines = {name.lower(): value for name, value in answer.getheaders()}
            return Answer(answer.status, lines, answer.read().decode())
        finally:
            connection.close()

    def update(self, revision: int, title: str = "Web") -> Answer:
        """Stores a configuration with one space and a rule that sends links to it."""
        workspace = {
            "spaces": [{"id": "web", "title": title}],
            "rules": [{"id": "links", "detected": "url", "space": "web", "folder": "links"}],
            "triggers": [],
        }
        return self.ask("PUT", "/api/config/update", {"revision": revision, "workspace": workspace})

    def process_text(self, text: str, **fields: str) -> Answer:
        """Sends a clipboard of one text."""
        return self.ask("POST", "/api/clipboard/process", {"fragments": [{"kind": "text", "text": text}]}, **fields)

    def files(self) -> set[str]:
        """Of its state, but for logs."""
        state = self.folder / "state"
        names = {path.relative_to(state).as_posix() for path in state.rglob("*") if path.is_file()}
        return {name for name in names if not name.startswith("Logs/")}

    def poll(self, value: Callable[[], _Value | None]) -> _Value:
        """The value, once there is one."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            found = value()
            if found is not None:
                return found
            time.sleep(0.005)
        raise TimeoutError(self.errors)

    def _ended_or_ready(self) -> str | None:
        if self.output.endswith("\n"):
            return self.output
        return None if self.process.poll() is None else ""
