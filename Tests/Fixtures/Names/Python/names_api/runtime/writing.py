# Generated from contract "Names" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Writers: each appends the text of a value to a list of pieces."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Final, TypeVar
from uuid import UUID

from ..models import JSONValue, UnknownCase
from .encoded import timestamp_text
from .number_text import number_text

T = TypeVar("T")

quoted: Final = json.JSONEncoder(ensure_ascii=False).encode
"""A text with the escapes that RFC 8259 section 7 asks for, and no others."""


def to_bytes(write: Callable[[T, list[str]], None], value: T) -> bytes:
    """The text of a value in UTF-8; raises ``ValueError`` where a string holds half of a surrogate pair."""
    out: list[str] = []
    write(value, out)
    return "".join(out).encode()


def put_string(value: str, out: list[str]) -> None:
    out.append(quoted(value))


def put_bool(value: bool, out: list[str]) -> None:
    out.append("true" if value else "false")


def put_int32(value: int, out: list[str]) -> None:
    out.append(str(int(value)))


def put_int64(value: int, out: list[str]) -> None:
    out.append(str(int(value)))


def put_float64(value: float, out: list[str]) -> None:
    out.append(number_text(float(value)))


def put_bytes(value: bytes, out: list[str]) -> None:
    out.append(f'"{base64.b64encode(value).decode("ascii")}"')


def put_timestamp(value: datetime, out: list[str]) -> None:
    out.append(f'"{timestamp_text(value)}"')


def put_date(value: date, out: list[str]) -> None:
    out.append(f'"{value.isoformat()}"')


def put_uuid(value: UUID, out: list[str]) -> None:
    out.append(f'"{value}"')


def put_or_null(value: T | None, out: list[str], write: Callable[[T, list[str]], None]) -> None:
    if value is None:
        out.append("null")
    else:
        write(value, out)


def put_list(values: tuple[T, ...], out: list[str], write: Callable[[T, list[str]], None]) -> None:
    start = "["
    for value in values:
        out.append(start)
        write(value, out)
        start = ","
    out.append("[]" if start == "[" else "]")


def put_map(entries: Mapping[str, T], out: list[str], write: Callable[[T, list[str]], None]) -> None:
    """By the bytes of the keys in UTF-8, which is the order of their scalar values."""
    put_members(dict(sorted(entries.items(), key=_key)), out, write)


def put_members(
    entries: Mapping[str, T], out: list[str], write: Callable[[T, list[str]], None], start: str = "{"
) -> None:
    """In their own order; ``start`` is a comma where others stand before them."""
    for key, value in entries.items():
        out.append(f"{start}{quoted(key)}:")
        write(value, out)
        start = ","
    out.append("{}" if start == "{" else "}")


def put_json(value: JSONValue, out: list[str]) -> None:
    if isinstance(value, str):
        put_string(value, out)
    elif value is None:
        out.append("null")
    elif isinstance(value, bool):
        put_bool(value, out)
    elif isinstance(value, (int, float)):
        out.append(number_text(value))
    elif isinstance(value, tuple):
        put_list(value, out, put_json)
    else:
        put_members(value, out, put_json)


def put_unknown_case(tag: str, value: UnknownCase, out: list[str]) -> None:
    out.append(f"{{{quoted(tag)}:{quoted(value.tag)}")
    put_members({key: item for key, item in value.fields.items() if key != tag}, out, put_json, ",")


def _key(entry: tuple[str, object]) -> str:
    return entry[0]
