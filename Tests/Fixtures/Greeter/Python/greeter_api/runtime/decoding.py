# Generated from contract "Greeter" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""The door of every reader."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ..errors import ValidationFailed
from .breaches import Breaches, Path, violations
from .json_text import JSON, parse

T = TypeVar("T")


def decode(read: Callable[[JSON, Path, Breaches], T], data: bytes) -> T:
    """The value of a whole text; raises ``MalformedJSON`` or ``ValidationFailed``."""
    breaches: Breaches = []
    value = read(parse(data), None, breaches)
    if breaches:
        raise ValidationFailed(violations(breaches))
    return value
