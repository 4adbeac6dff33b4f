# Generated from contract "Greeter" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Readers of strings, flags and numbers, by the rules of the contract language (Values on the wire)."""

from __future__ import annotations

from re import Pattern
from typing import Final

from ..rules import EXPECTED
from .breaches import UNREAD, Breaches, Path, expected
from .json_text import JSON
from .number_text import number_text

_INFINITY: Final = float("inf")


def get_string(
    value: JSON,
    at: Path,
    breaches: Breaches,
    *,
    min_length: int | None = None,
    max_length: int | None = None,
    min_bytes: int | None = None,
    max_bytes: int | None = None,
    pattern: tuple[str, Pattern[str]] | None = None,
) -> str:
    """Lengths count Unicode scalar values, bytes those of UTF-8; ``pattern`` is its text and what matches it."""
    if type(value) is not str:
        expected("string", value, at, breaches)
        return UNREAD
    if min_length is not None and len(value) < min_length:
        breaches.append((at, "min_length", str(min_length)))
    elif max_length is not None and len(value) > max_length:
        breaches.append((at, "max_length", str(max_length)))
    elif min_bytes is not None and _byte_count(value) < min_bytes:
        breaches.append((at, "min_bytes", str(min_bytes)))
    elif max_bytes is not None and _byte_count(value) > max_bytes:
        breaches.append((at, "max_bytes", str(max_bytes)))
    elif pattern is not None and pattern[1].fullmatch(value) is None:
        breaches.append((at, "pattern", pattern[0]))
    return value


def get_bool(value: JSON, at: Path, breaches: Breaches) -> bool:
    if type(value) is not bool:
        expected("bool", value, at, breaches)
        return UNREAD
    return value


def get_int32(
    value: JSON,
    at: Path,
    breaches: Breaches,
    *,
    min: int | None = None,
    max: int | None = None,
    exclusive_min: int | None = None,
    exclusive_max: int | None = None,
) -> int:
    return _integer("int32", 1 << 31, value, at, breaches, min, max, exclusive_min, exclusive_max)


def get_int64(
    value: JSON,
    at: Path,
    breaches: Breaches,
    *,
    min: int | None = None,
    max: int | None = None,
    exclusive_min: int | None = None,
    exclusive_max: int | None = None,
) -> int:
    return _integer("int64", 1 << 63, value, at, breaches, min, max, exclusive_min, exclusive_max)


def get_float64(
    value: JSON,
    at: Path,
    breaches: Breaches,
    *,
    min: float | None = None,
    max: float | None = None,
    exclusive_min: float | None = None,
    exclusive_max: float | None = None,
) -> float:
    if type(value) is not float and type(value) is not int:
        expected("float64", value, at, breaches)
        return UNREAD
    number = float(value)
    if abs(number) == _INFINITY:
        breaches.append((at, "range", EXPECTED["float64"]))
    else:
        _judge(number, at, breaches, min, max, exclusive_min, exclusive_max)
    return number


def _integer(
    kind: str,
    beyond: int,
    value: JSON,
    at: Path,
    breaches: Breaches,
    min: int | None,
    max: int | None,
    exclusive_min: int | None,
    exclusive_max: int | None,
) -> int:
    if type(value) is not int:
        expected(kind, value, at, breaches)
        return UNREAD
    if not -beyond <= value < beyond:
        breaches.append((at, "range", EXPECTED[kind]))
    else:
        _judge(value, at, breaches, min, max, exclusive_min, exclusive_max)
    return value


def _judge(
    value: float,
    at: Path,
    breaches: Breaches,
    min: float | None,
    max: float | None,
    exclusive_min: float | None,
    exclusive_max: float | None,
) -> None:
    if min is not None and value < min:
        breaches.append((at, "min", number_text(min)))
    elif max is not None and value > max:
        breaches.append((at, "max", number_text(max)))
    elif exclusive_min is not None and value <= exclusive_min:
        breaches.append((at, "exclusive_min", number_text(exclusive_min)))
    elif exclusive_max is not None and value >= exclusive_max:
        breaches.append((at, "exclusive_max", number_text(exclusive_max)))


def _byte_count(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode())
