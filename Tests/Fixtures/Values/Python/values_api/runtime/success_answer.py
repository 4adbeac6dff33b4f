# Generated from contract "Values" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""The response that an answer holds."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ..errors import ValidationFailed
from .breaches import Breaches, Path, missing, violations
from .json_text import JSON, parse

_Response = TypeVar("_Response")


def read_success(body: bytes, read: Callable[[JSON, Path, Breaches], _Response]) -> _Response:
    """Of a 200 (wire-protocol H3). Raises MalformedJSON or ValidationFailed."""
    value = parse(body)
    breaches: Breaches = []
    if type(value) is dict:
        _judge_status(value, breaches)
    response = read(value, None, breaches)
    if breaches:
        raise ValidationFailed(violations(breaches))
    return response


def _judge_status(value: dict[str, JSON], breaches: Breaches) -> None:
    if "status" not in value:
        missing("status", None, breaches)
    elif value["status"] != "ok":
        breaches.append(((None, "status"), "enum", ""))
