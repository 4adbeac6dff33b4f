"""A client of another language, driven by lines of JSON through a process of its own."""

import json
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from drivable import PLAIN, Wishes
from outcome import Failure, Item, Outcome, Reason
from python_client import snake

ROOT = Path(__file__).resolve().parents[3]


@dataclass(frozen=True)
class Language:
    """How its driver is started, and how its client names what went wrong."""

    name: str
    command: tuple[str, ...]
    needs: Path
    """What must have been built."""
    reasons: Mapping[str, Reason]
    """By the error's class as the driver tells it; `usage` where it is none of these."""
    declared: Callable[[str], str]
    """The class of a declared error, by its code."""


class DrivenClient:
    def __init__(self, language: Language) -> None:
        if not language.needs.exists():
            raise FileNotFoundError(f"{language.needs} is not there; make clients builds it")
        self.name = language.name
        self._language = language
        self._process = subprocess.Popen(
            language.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
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

    def call_of_two_seconds(self, url: str) -> Outcome:
        return self.run("play", "two seconds", url)

    def follow_of_two_seconds(self, url: str, count: int, pause: float = 0) -> Outcome:
        return self.run("follow", "self", url, count=count, pause_ms=round(pause * 1000))

    def run(self, do: str, name: str, url: str, wishes: Wishes = PLAIN, **more: object) -> Outcome:
        """What comes of one command; `more` are members that only some tests have."""
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

    def next_item(self) -> Item:
        """The next that came, of a command that has `tells`."""
        return _item(self._read())

    def finish(self) -> Outcome:
        """What came of the command that was begun."""
        report = self._read()
        error = report.get("error")
        return Outcome(
            answer=report.get("answer"),
            failure=None if error is None else self._failure(error),
            items=[_item(item) for item in report["items"]],
            told=report["told"],
            trace_ids=set(report["trace_ids"]),
            waits=report["waits"],
            is_over=report["is_over"],
            shows_token=report["shows_token"],
        )

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the driver ended"
        read: dict[str, Any] = json.loads(line)
        return read

    def _failure(self, error: dict[str, Any]) -> Failure:
        return Failure(
            reason=self._reason(error),
            message=error["message"],
            cause=error.get("cause"),
            endpoint=error.get("endpoint", ""),
            trace_id=error.get("trace_id", ""),
            attempts=error.get("attempts", 0),
            code=error.get("code", ""),
            status=error.get("status", 0),
        )

    def _reason(self, error: dict[str, Any]) -> Reason:
        is_declared = "code" in error and error["class"] == self._language.declared(error["code"])
        return "declared" if is_declared else self._language.reasons.get(error["class"], "usage")


def _item(told: dict[str, str]) -> Item:
    if "cause" in told:
        return Item("gap", told["cause"])
    name = told.get("name", snake(told["type"]))
    data = json.loads(told["data"]) if "data" in told else None
    return Item(name, data, "name" not in told, told.get("source", ""), told.get("trace_id", ""))
