"""The C# client, driven by lines of JSON: Tests/CSharp/ClientDriver on a .NET runtime."""

import json
import subprocess
from pathlib import Path
from typing import Any

from drivable import PLAIN, Wishes
from outcome import Failure, Item, Outcome, Reason
from python_client import snake

_ROOT = Path(__file__).resolve().parents[3]
_DOTNET = _ROOT / ".build/csharp/dotnet"
_DRIVER = _ROOT / ".build/csharp/artifacts/bin/ClientDriver/release/ClientDriver.dll"

_REASONS: dict[str, Reason] = {
    "BridgeAnswerException": "answer",
    "BridgeConnectionException": "connection",
    "BridgeContractMismatchException": "mismatch",
    "BridgeEventsRefusedException": "refused",
    "BridgeRequestTooLargeException": "too large",
    "BridgeTimeoutException": "timeout",
    "BridgeUndeclaredErrorException": "undeclared",
    "OperationCanceledException": "cancelled",
    "TaskCanceledException": "cancelled",
}


class CSharpClient:
    name = "csharp"

    def __init__(self) -> None:
        if not _DRIVER.exists():
            raise FileNotFoundError(f"{_DRIVER} is not there; make clients builds it")
        self._process = subprocess.Popen(
            [str(_DOTNET), str(_DRIVER)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def close(self) -> None:
        """Ends the driver, which has no more to do then."""
        with self._process as process:
            assert process.stdin is not None
            process.stdin.close()
            assert process.wait(10) == 0

    @property
    def peak_memory(self) -> int:
        """The most that the driver's process ever held, in bytes."""
        status = Path(f"/proc/{self._process.pid}/status").read_text()
        return int(status.partition("VmHWM:")[2].split()[0]) * 1024

    def call(
        self, url: str, endpoint: str, arguments: dict[str, object] | None = None, wishes: Wishes = PLAIN
    ) -> Outcome:
        return self.run("call", endpoint, url, wishes, arguments=arguments or {})

    def follow(self, url: str, count: int, wishes: Wishes = PLAIN) -> Outcome:
        return self.run("follow", "events", url, wishes, count=count)

    def run(self, do: str, name: str, url: str, wishes: Wishes = PLAIN, **more: object) -> Outcome:
        """What comes of one command; `more` are members that only the C# client's tests have."""
        self.begin(do, name, url, wishes, **more)
        return self.finish()

    def begin(self, do: str, name: str, url: str, wishes: Wishes = PLAIN, **more: object) -> None:
        """Sends a command, which runs meanwhile."""
        waits = wishes.waits
        command = {
            "do": do, "name": name, "url": url, "token": wishes.token, "max_answer": wishes.max_answer,
            "allow_any_host": wishes.allow_any_host,
            "waits": {
                "attempts": waits.attempts, "start": waits.start * 1000, "cap": waits.cap * 1000, "whole": waits.whole,
            },
            **more,
        }  # fmt: skip
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(command) + "\n")
        self._process.stdin.flush()

    def next_item(self) -> str:
        """The type of the next item that came, of a command that has `tells`."""
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def finish(self) -> Outcome:
        """What came of the command that was begun."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the driver ended"
        report: dict[str, Any] = json.loads(line)
        error = report.get("error")
        return Outcome(
            answer=report.get("answer"),
            failure=None if error is None else _failure(error),
            items=[_item(item) for item in report["items"]],
            told=report["told"],
            trace_ids=set(report["trace_ids"]),
            waits=report["waits"],
            is_over=report["is_over"],
            shows_token=report["shows_token"],
        )


def _failure(error: dict[str, Any]) -> Failure:
    return Failure(
        reason="declared" if _is_declared(error) else _REASONS.get(error["class"], "usage"),
        message=error["message"],
        cause=error["cause"],
        endpoint=error.get("endpoint", ""),
        trace_id=error.get("trace_id", ""),
        attempts=error.get("attempts", 0),
        code=error.get("code", ""),
        status=error.get("status", 0),
    )


def _is_declared(error: dict[str, Any]) -> bool:
    """`BridgeErrors.ConfigConflictException` is the class of `config_conflict`."""
    if "code" not in error or error["class"] in _REASONS:
        return False
    assert snake(error["class"].removesuffix("Exception")) == error["code"]
    return True


def _item(told: dict[str, str]) -> Item:
    if told["type"] == "BridgeGap":
        return Item("gap", told["cause"])
    name = told.get("name", snake(told["type"]))
    data = json.loads(told["data"]) if "data" in told else None
    return Item(name, data, "name" not in told, told.get("source", ""), told.get("trace_id", ""))
