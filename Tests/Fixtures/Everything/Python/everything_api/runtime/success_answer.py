# Generated from contract "Everything" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""The response that an answer holds."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ..errors import ValidationFailed
from .breaches import Breaches, Path, violations
from .json_text import JSON, parse

_Response = TypeVar("_Response")


def read_success(body: bytes, read: Callable[[JSON, Path, Breaches], _Response]) -> _Response:
    """Of a 200 (wire-protocol H3). Raises MalformedJSON, ValidationFailed, or ValueError for another ``status``."""
    value = parse(body)
    if type(value) is not dict or value.get("status") != "ok":
        raise ValueError('"status" is not "ok"')
    breaches: Breaches = []
    response = read(value, None, breaches)
    if breaches:
        raise ValidationFailed(violations(breaches))
    return response
