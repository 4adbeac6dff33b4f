"""The errors that a bridge answers with."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, ClassVar, Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Violation:
    """One place where a value breaks the contract, as it stands in ``violations`` of an error."""

    place: Literal["body", "query", "path"] = "body"
    """The part of a request that holds the value: ``in`` on the wire."""
    path: str
    """A JSON Pointer (RFC 6901) to the value; of a missing field, to where it would stand."""
    rule: str = "semantic"
    """``semantic`` is what a handler finds, with a declared error of status 422."""
    message: str
    """A sentence for people that never quotes input."""


class BridgeError(Exception):
    """An error of the contract: a handler raises it, and a client raises what it was answered."""

    code: ClassVar[str]
    """The ``code`` on the wire."""
    status: ClassVar[int]
    """The status of the HTTP response."""
    message: ClassVar[str]
    """A sentence for people, fixed by the contract."""
    violations: tuple[Violation, ...]
    """What is wrong with the values of a request; only with a status of 422."""

    def __init__(self, violations: Iterable[Violation] = ()) -> None:
        super().__init__(self.message)
        self.violations = tuple(violations)

    def __str__(self) -> str:
        lines = [self.message, *(f"  {item.place} {item.path}: {item.message}" for item in self.violations)]
        return "\n".join(lines)

    def to_json(self, trace_id: str) -> bytes:
        """The error object (wire-protocol H3)."""
        error: dict[str, Any] = {"code": self.code, "message": self.message, "trace_id": trace_id}
        if self.violations:
            error["violations"] = [
                {"in": item.place, "path": item.path, "rule": item.rule, "message": item.message}
                for item in self.violations
            ]
        answer = {"status": "error", "error": error}
        return json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode()
