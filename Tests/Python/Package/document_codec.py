"""Reads and writes the documents of a generated package by the names of the contract's types."""

from __future__ import annotations

import dataclasses
import enum
import importlib
import re
from collections.abc import Callable
from types import ModuleType

from vectors import Vector


def disagreement(package: ModuleType, vector: Vector, name: str) -> str | None:
    """One line for people where the codec of the type ``name`` does not do what is due."""
    found = outcome(package, vector.data, name)
    due = (vector.verdict, vector.canonical if vector.verdict == "accepted" else vector.violations)
    # Of those written by hand not all say what is written.
    if found == due or (found[0] == "accepted" and due == ("accepted", None)):
        return None
    return f"{vector.id}: {vector.data[:300]!r} gives {found} where {due} is due"


def outcome(package: ModuleType, data: bytes, name: str) -> tuple[str, str | list[str]]:
    """The verdict, with the text that the value is written as, or with the violations as ``path rule``."""
    read, write = codec(package, name)
    try:
        return "accepted", write(read(data)).decode()
    except package.MalformedJSON:
        return "malformed", []
    except package.ValidationFailed as error:
        return "violations", [f"{item.path} {item.rule}" for item in error.violations]


def codec(package: ModuleType, name: str) -> tuple[Callable[[bytes], object], Callable[[object], bytes]]:
    """Raises ``AttributeError`` where the package has none for the type."""
    cls = getattr(package.models, name)
    if dataclasses.is_dataclass(cls) or (isinstance(cls, type) and issubclass(cls, enum.Enum)):
        return lambda data: package.from_json(cls, data), package.to_json
    # Unions and open enums are no classes: only what holds them goes through the door.
    decode = importlib.import_module(f"{package.__name__}.runtime.decoding").decode
    to_bytes = importlib.import_module(f"{package.__name__}.runtime.writing").to_bytes
    snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
    read, write = getattr(package.codec, f"read_{snake}"), getattr(package.codec, f"write_{snake}")
    return lambda data: decode(read, data), lambda value: to_bytes(write, value)
