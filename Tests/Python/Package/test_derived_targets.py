"""Paths and queries that the kit wrote by hand and derives, through the Python routing table and its readers."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from derived import derived, needs_kit
from everything_api import errors, routes

BY_HAND = Path(__file__).parents[3] / "Tests/Conformance/Kit/Vectors/Targets/everything.json"
TRACE = "0" * 31 + "1"


class Unavailable:
    """Handlers that are never there, so that nothing but the reading of a request is seen."""

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def answer(*_: object) -> Any:
            raise errors.Unavailable

        return answer


def disagreement(entry: dict[str, Any]) -> str | None:
    path, _, query = entry["target"].encode().partition(b"?")
    due = (
        entry.get("answer", "validation_failed" if entry.get("violations") else "unavailable"),
        [f"{item['in']} {item['path']} {item['rule']}" for item in entry.get("violations", [])],
    )
    operation = next((operation for operation in routes.OPERATIONS if operation.name == entry.get("call")), None)
    if due[0] == "bad_request":
        # It does not decode: a host refuses it before the table is asked (wire-protocol H2).
        return None
    match = routes.resolve(operation.method if operation else "GET", path)
    if match is None or match.operation is None:
        return None if due[0] == "not_found" else f"{entry['id']}: {entry['target']} leads nowhere"
    body = entry.get("body", '{"path":""}').encode()
    reply = match.operation.invoke(Unavailable(), match.values, query, body, routes.Call(trace_id=TRACE))
    error = json.loads(reply.body)["error"]
    found = (error["code"], [f"{item['in']} {item['path']} {item['rule']}" for item in error.get("violations", [])])
    return None if found == due else f"{entry['id']}: {entry['target']} gives {found} where {due} is due"


def check(file: bytes, at_least: int) -> None:
    entries = json.loads(file)["targets"]
    assert len(entries) >= at_least
    found = [line for entry in entries if (line := disagreement(entry))]
    assert not found, f"{len(found)}:\n" + "\n".join(found[:20])


def test_every_target_has_the_violations_that_were_written_by_hand() -> None:
    check(BY_HAND.read_bytes(), at_least=60)


@needs_kit
def test_every_derived_target_has_the_violations_that_are_due() -> None:
    check(derived("Tests/Fixtures/Everything/contract/bridge.yaml"), at_least=1_000)
