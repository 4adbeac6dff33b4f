# Generated from contract "Names" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Readers of lists, maps and any JSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Final, TypeAlias, TypeVar

from ..models import JSONMap, JSONValue
from ..rules import EXPECTED
from .breaches import MAX_VIOLATIONS, UNREAD, Breaches, Path, expected
from .json_text import JSON

T = TypeVar("T")
Read: TypeAlias = "Callable[[JSON, Path, Breaches], T]"
Write: TypeAlias = "Callable[[T, list[str]], None]"

_INT64: Final = 1 << 63
_INFINITY: Final = float("inf")


def get_list(
    value: JSON,
    at: Path,
    breaches: Breaches,
    read: Read[T],
    *,
    min_items: int | None = None,
    max_items: int | None = None,
    unique: Write[T] | None = None,
) -> tuple[T, ...]:
    """``unique`` writes an item, where no two may be equal."""
    if type(value) is not list:
        expected("list", value, at, breaches)
        return UNREAD
    count = len(breaches)
    most = count + MAX_VIOLATIONS
    items: list[T] = []
    for index, entry in enumerate(value):
        item = read(entry, (at, index), breaches)
        if len(breaches) == count:
            items.append(item)
        else:
            del breaches[most:]
            count = len(breaches)
    if min_items is not None and len(value) < min_items:
        breaches.append((at, "min_items", str(min_items)))
    elif max_items is not None and len(value) > max_items:
        breaches.append((at, "max_items", str(max_items)))
    elif unique is not None and _holds_equal(items, unique):
        breaches.append((at, "unique_items", ""))
    return tuple(items)


def get_map(
    value: JSON,
    at: Path,
    breaches: Breaches,
    read: Read[T],
    *,
    min_items: int | None = None,
    max_items: int | None = None,
) -> JSONMap[T]:
    """An object whose keys are data."""
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    most = len(breaches) + MAX_VIOLATIONS
    entries: dict[str, T] = {}
    for key, entry in value.items():
        entries[key] = read(entry, (at, key), breaches)
        if len(breaches) > most:
            del breaches[most:]
    if min_items is not None and len(value) < min_items:
        breaches.append((at, "min_items", str(min_items)))
    elif max_items is not None and len(value) > max_items:
        breaches.append((at, "max_items", str(max_items)))
    return JSONMap(entries)


def get_json(value: JSON, at: Path, breaches: Breaches) -> JSONValue:
    """A value of any kind. The only rule that it can break is the range of its numbers."""
    if isinstance(value, dict):
        return get_map(value, at, breaches, get_json)
    if isinstance(value, list):
        return get_list(value, at, breaches, get_json)
    if type(value) is int and not -_INT64 <= value < _INT64:
        return float(value)
    if type(value) is float and abs(value) == _INFINITY:
        breaches.append((at, "range", EXPECTED["float64"]))
    return value


def _holds_equal(items: list[T], write: Write[T]) -> bool:
    """Whether two are written alike, the order of members aside; in time linear in what is written."""
    texts: set[str] = set()
    for item in items:
        pieces: list[str] = []
        write(item, pieces)
        texts.add(json.dumps(json.loads("".join(pieces)), sort_keys=True))
    return len(texts) < len(items)
