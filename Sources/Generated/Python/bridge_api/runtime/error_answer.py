# Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""The error that an answer holds."""

from __future__ import annotations

import re
from typing import cast

from ..errors import BY_CODE
from .bridge_error import BridgeError, Violation
from .json_text import JSON, parse

_CODE = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,63}")


class UndeclaredError(BridgeError):
    """An error that this contract does not have: the server's is newer. Each one's class has its code and status."""

    code = ""
    status = 0
    message = ""


def read_error(status: int, body: bytes) -> BridgeError:
    """The error object of wire-protocol H3 as an exception. Raises MalformedJSON or ValueError for anything else.

    Its message is the contract's own: nothing that the server wrote stands in it.
    """
    match parse(body):
        case {"status": "error", "error": {"code": str(code), "message": str(), "trace_id": str(), **others}}:
            kind = BY_CODE.get(code) or _undeclared(code, status)
            if kind.status != status:
                raise ValueError(f"{kind.code} has the status {kind.status}, not {status}")
            error = kind.__new__(kind)
            BridgeError.__init__(error, _violations(cast("JSON", others.get("violations", []))))
            return error
        case _:
            raise ValueError("no error object")


def _undeclared(code: str, status: int) -> type[BridgeError]:
    if _CODE.fullmatch(code) is None:
        raise ValueError("a code that no contract can have")
    members = {"code": code, "status": status, "message": f"{code}, which this contract does not have (status {status})"}
    return cast("type[BridgeError]", type(UndeclaredError.__name__, (UndeclaredError,), members))


def _violations(value: JSON) -> list[Violation]:
    match value:
        case list():
            return [_violation(item) for item in value]
        case _:
            raise ValueError("violations are a list")


def _violation(value: JSON) -> Violation:
    match value:
        case {
            "in": "body" | "query" | "path" as place,
            "path": str(path),
            "rule": str(rule),
            "message": str(message),
        }:
            return Violation(place=place, path=path, rule=rule, message=message)
        case _:
            raise ValueError("a violation has in, path, rule and message")
