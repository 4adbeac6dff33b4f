"""What is an error object of the contract, and what only looks like one (wire-protocol H3)."""

import json

import pytest
from bridge_api import Violation
from bridge_api.errors import ConfigConflict, ConfigRejected, MalformedJSON
from bridge_api.runtime.error_answer import UndeclaredError, read_error

VIOLATION = {"in": "path", "path": "/a", "rule": "type", "message": "must be a string"}


def body(status: object = "error", **error: object) -> bytes:
    """`config_conflict`, changed; what is None is left out."""
    members = {"code": "config_conflict", "message": "", "trace_id": "1", **error}
    return json.dumps({"status": status, "error": {k: v for k, v in members.items() if v is not None}}).encode()


def test_a_declared_error_has_its_class_and_the_contracts_own_message() -> None:
    error = read_error(409, body(message="of the server"))
    assert isinstance(error, ConfigConflict)
    assert error.message.startswith("The revision given is not the current one")
    assert error.violations == ()


def test_violations_are_kept() -> None:
    error = read_error(422, body(code="config_rejected", violations=[VIOLATION]))
    assert isinstance(error, ConfigRejected)
    assert error.violations == (Violation(place="path", path="/a", rule="type", message="must be a string"),)


def test_a_rule_of_a_newer_contract_language_is_kept() -> None:
    error = read_error(422, body(code="config_rejected", violations=[{**VIOLATION, "rule": "no_such_rule"}]))
    assert [violation.rule for violation in error.violations] == ["no_such_rule"]


def test_an_error_of_a_newer_contract_has_its_code() -> None:
    error = read_error(418, body(code="teapot"))
    assert isinstance(error, UndeclaredError)
    assert (error.code, error.status) == ("teapot", 418)
    assert UndeclaredError.code == ""


def test_fields_that_are_not_known_are_passed_over() -> None:
    assert isinstance(read_error(409, body(hint="try again")), ConfigConflict)


@pytest.mark.parametrize(
    ("status", "data"),
    [
        (500, body()),
        (409, body("ok")),
        (409, body(code=None)),
        (409, body(code="no code")),
        (409, body(code="x" * 65)),
        (409, body(message=None)),
        (409, body(trace_id=None)),
        (409, body(trace_id=1)),
        (409, body(violations={})),
        (409, body(violations=["a"])),
        (409, body(violations=[{**VIOLATION, "in": "header"}])),
        (409, body(violations=[{**VIOLATION, "rule": 5}])),
        (409, b'{"status":"error"}'),
        (409, b"[]"),
    ],
)
def test_what_is_no_error_object_is_refused(status: int, data: bytes) -> None:
    with pytest.raises(ValueError, match=r"status|object|code|list|violation"):
        read_error(status, data)


def test_what_is_no_json_is_refused() -> None:
    with pytest.raises(MalformedJSON):
        read_error(409, b"{")
