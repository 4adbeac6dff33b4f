# Generated from contract "Greeter" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""JSON texts as the contract language has them: RFC 8259, with the limits of RFC 7493 and its own."""

from __future__ import annotations

import json
import re
from typing import Any, Final, TypeAlias, cast

from ..errors import MalformedJSON

JSON: TypeAlias = "dict[str, JSON] | list[JSON] | str | int | float | bool | None"
"""A parsed value; members keep their order, and a number beyond float64 is infinite."""

MAX_DEPTH: Final = 64
"""The outermost ``{`` or ``[`` is level 1."""
MAX_NUMBER_LENGTH: Final = 64

_WHITE_SPACE: Final = " \t\n\r"
_OTHER_BYTES: Final = bytes(sorted(set(range(256)) - set(b'[]{}"')))
_BRACES_TO_BRACKETS: Final = bytes.maketrans(b"{}", b"[]")

_SURROGATE: Final = re.compile(r"\\u[dD][89a-fA-F]")
# A pair, half of one, or any other escape: in this order, so that `\\ud800` is a backslash and text.
_ESCAPES: Final = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(\\u[dD][89a-fA-F])|\\.", re.DOTALL
)


def parse(data: bytes) -> JSON:
    """The value of a whole text; raises ``MalformedJSON``."""
    try:
        text = str(data, "utf-8").strip(_WHITE_SPACE)
    except UnicodeDecodeError:
        raise MalformedJSON("bytes that are not UTF-8") from None
    # Before parsing: the parser's own stack is the thing that is deep.
    if text.count("{") + text.count("[") > MAX_DEPTH and is_too_deep(data):
        raise MalformedJSON(f"nested deeper than {MAX_DEPTH}")
    try:
        value, end = _DECODER.raw_decode(text)
    except json.JSONDecodeError as error:
        raise MalformedJSON(f"{error.msg}, at character {error.pos}") from None
    if end != len(text):
        raise MalformedJSON(f"something follows the value, at character {end}")
    if "\\u" in text and _SURROGATE.search(text) and any(_ESCAPES.findall(text)):
        raise MalformedJSON("half of a surrogate pair")
    return cast("JSON", value)


def is_too_deep(data: bytes) -> bool:
    """Whether brackets outside of strings nest deeper than 64 levels, or are no pairs; at the speed of C."""
    if b"\\" in data:
        data = data.replace(b"\\\\", b"").replace(b'\\"', b"")
    brackets = data.translate(_BRACES_TO_BRACKETS, _OTHER_BYTES)
    outside = b"".join(brackets.split(b'"')[::2])
    for _ in range(MAX_DEPTH):
        # What stood in no brackets but one pair: the innermost level.
        outside = outside.replace(b"[]", b"")
    return bool(outside)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        raise MalformedJSON("a key stands twice in one object")
    return members


def _integer(digits: str) -> int:
    if len(digits) > MAX_NUMBER_LENGTH:
        raise MalformedJSON(f"a number of more than {MAX_NUMBER_LENGTH} characters")
    return int(digits)


def _number(text: str) -> float:
    if len(text) > MAX_NUMBER_LENGTH:
        raise MalformedJSON(f"a number of more than {MAX_NUMBER_LENGTH} characters")
    return float(text)


def _constant(name: str) -> None:
    raise MalformedJSON(f"{name} is no JSON")


_DECODER: Final = json.JSONDecoder(
    object_pairs_hook=_object, parse_int=_integer, parse_float=_number, parse_constant=_constant
)
