# Generated from contract "Names" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""The parts of one request, read together (wire-protocol H2, steps 15 and 16)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, Literal, TypeAlias, TypeVar

from ..errors import ValidationFailed
from .breaches import (
    MAX_VIOLATIONS,
    UNREAD,
    Breaches,
    Path,
    expected,
    missing,
    violations,
)
from .bridge_error import Violation
from .json_text import JSON, MAX_NUMBER_LENGTH, parse
from .percent import query_pairs

T = TypeVar("T")
Place: TypeAlias = Literal["body", "query", "path"]
Readers: TypeAlias = Mapping[str, tuple[str, Callable[[JSON, Path, Breaches], Any]]]
"""The kind and the reader of each value that the contract knows, by its name."""

_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")


class RequestParts:
    """Keeps what is wrong with any part of a request."""

    def __init__(self) -> None:
        self._violations: list[Violation] = []

    def body(self, data: bytes, read: Callable[[JSON, Path, Breaches], T]) -> T:
        """Raises ``MalformedJSON``, whatever else is wrong."""
        breaches: Breaches = []
        value = read(parse(data), None, breaches)
        self._keep(breaches, "body")
        return value

    def path(self, values: Sequence[bytes], readers: Readers) -> dict[str, Any]:
        """``values`` are the decoded segments that stand for parameters, in route order."""
        breaches: Breaches = []
        found: dict[str, Any] = {}
        for index, (name, (kind, read)) in enumerate(readers.items()):
            if index < len(values):
                found[name] = _value(values[index], kind, read, name, breaches)
            else:
                found[name] = missing(name, None, breaches)
        self._keep(breaches, "path")
        return found

    def query(self, text: bytes, readers: Readers, required: Sequence[str] = ()) -> dict[str, Any]:
        """``text`` is what follows the ``?`` of the target, as it was sent."""
        breaches: Breaches = []
        found: dict[str, Any] = {}
        repeated: set[str] = set()
        for key, value in query_pairs(text):
            name = key.decode("utf-8", "replace")
            if name not in readers:
                continue
            if name not in found:
                kind, read = readers[name]
                found[name] = _value(value, kind, read, name, breaches)
            elif name not in repeated:
                repeated.add(name)
                breaches.append(((None, name), "duplicate", ""))
        for name in required:
            if name not in found:
                found[name] = missing(name, None, breaches)
        self._keep(breaches, "query")
        return found

    def finish(self) -> None:
        """Raises ``ValidationFailed`` where anything was wrong."""
        if self._violations:
            raise ValidationFailed(self._violations[:MAX_VIOLATIONS])

    def _keep(self, breaches: Breaches, place: Place) -> None:
        self._violations.extend(violations(breaches, place))


def _value(
    text: bytes, kind: str, read: Callable[[JSON, Path, Breaches], Any], name: str, breaches: Breaches
) -> Any:
    """By the rules of JSON: a number and a flag stand for themselves, any other text is a string."""
    at: Path = (None, name)
    decoded = text.decode("utf-8", "replace")
    if kind == "bool" and decoded in ("true", "false"):
        return read(decoded == "true", at, breaches)
    if kind in ("int32", "int64", "float64") and len(text) <= MAX_NUMBER_LENGTH and _NUMBER.fullmatch(decoded):
        return read(parse(text), at, breaches)
    if kind in ("bool", "int32", "int64", "float64"):
        expected(kind, decoded, at, breaches)
        return UNREAD
    return read(decoded, at, breaches)
