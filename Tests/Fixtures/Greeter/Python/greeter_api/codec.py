# Generated from contract "Greeter" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Reads and writes the types of the contract, strictly."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeVar

from . import models as _models
from .runtime.breaches import UNREAD, Breaches, Path, expected, missing, put_in_order
from .runtime.decoding import decode
from .runtime.json_text import JSON
from .runtime.scalars import get_string
from .runtime.writing import put_string, to_bytes

__all__ = ["from_json", "to_json"]

T = TypeVar("T")


def from_json(cls: type[T], data: bytes) -> T:
    """Reads a value of a class of ``models``; raises ``MalformedJSON`` or ``ValidationFailed``."""
    read = _READERS.get(cls)
    if read is None:
        raise TypeError(f"{cls!r} is no dataclass or closed enum of the contract")
    value: T = decode(read, data)
    return value


def to_json(value: object) -> bytes:
    """Writes a value of a class of ``models``; raises ``ValueError`` for what the contract can't say."""
    write = _WRITERS.get(type(value))
    if write is None:
        raise TypeError(f"{type(value)!r} is no dataclass or closed enum of the contract")
    return to_bytes(write, value)


def read_greet_request(value: JSON, at: Path, breaches: Breaches) -> _models.GreetRequest:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.GreetRequest(
        name=get_string(value["name"], (at, "name"), breaches, min_length=1, max_length=40) if "name" in value else missing("name", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_greet_request(value: _models.GreetRequest, out: list[str], start: str = "{") -> None:
    out.append(start + '"name":')
    put_string(value.name, out)
    out.append("}")


def read_greet_response(value: JSON, at: Path, breaches: Breaches) -> _models.GreetResponse:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.GreetResponse(
        greeting=get_string(value["greeting"], (at, "greeting"), breaches) if "greeting" in value else missing("greeting", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_greet_response(value: _models.GreetResponse, out: list[str], start: str = "{") -> None:
    out.append(start + '"greeting":')
    put_string(value.greeting, out)
    out.append("}")


def read_alive_data(value: JSON, at: Path, breaches: Breaches) -> _models.AliveData:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    return _models.AliveData()


def write_alive_data(value: _models.AliveData, out: list[str], start: str = "{") -> None:
    out.append("{}" if start == "{" else "}")


def read_greeted_data(value: JSON, at: Path, breaches: Breaches) -> _models.GreetedData:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.GreetedData(
        name=get_string(value["name"], (at, "name"), breaches) if "name" in value else missing("name", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_greeted_data(value: _models.GreetedData, out: list[str], start: str = "{") -> None:
    out.append(start + '"name":')
    put_string(value.name, out)
    out.append("}")


_READERS: Final[dict[type[Any], Callable[[JSON, Path, Breaches], Any]]] = {
    _models.GreetRequest: read_greet_request,
    _models.GreetResponse: read_greet_response,
    _models.AliveData: read_alive_data,
    _models.GreetedData: read_greeted_data,
}

_WRITERS: Final[dict[type[Any], Callable[[Any, list[str]], None]]] = {
    _models.GreetRequest: write_greet_request,
    _models.GreetResponse: write_greet_response,
    _models.AliveData: write_alive_data,
    _models.GreetedData: write_greeted_data,
}
