# Generated from contract "Greeter" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""The types, routes and events of the contract."""

from .codec import from_json, to_json
from .errors import BridgeError, MalformedJSON, ValidationFailed
from .models import (
    ABSENT,
    Absent,
    AliveData,
    GreetedData,
    GreetRequest,
    GreetResponse,
    JSONMap,
    JSONValue,
    UnknownCase,
)
from .runtime.bridge_error import Violation

__all__ = [
    "ABSENT",
    "Absent",
    "AliveData",
    "BridgeError",
    "GreetRequest",
    "GreetResponse",
    "GreetedData",
    "JSONMap",
    "JSONValue",
    "MalformedJSON",
    "UnknownCase",
    "ValidationFailed",
    "Violation",
    "from_json",
    "to_json",
]
