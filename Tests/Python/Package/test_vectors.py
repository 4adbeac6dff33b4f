"""The vectors that were written by hand, through the Python codec."""

from __future__ import annotations

import bridge_api
import pytest
import values_api
from vectors import Vector, all_vectors

VECTORS = all_vectors()
# What is malformed whatever the type, is so for each of these.
ANY = ["ProcessClipboardRequest", "GetHealthResponse"]
CASES = [(vector, name) for vector in VECTORS for name in (ANY if vector.type == "*" else [vector.type])]


def test_there_are_at_least_sixty() -> None:
    assert len(VECTORS) >= 60


@pytest.mark.parametrize(("vector", "name"), CASES, ids=[f"{vector.id}-{name}" for vector, name in CASES])
def test_every_vector_has_its_verdict(vector: Vector, name: str) -> None:
    package = bridge_api if hasattr(bridge_api, name) else values_api
    cls = getattr(package, name)
    try:
        written = package.to_json(package.from_json(cls, vector.data)).decode()
    except package.MalformedJSON:
        assert vector.verdict == "malformed"
    except package.ValidationFailed as error:
        assert vector.verdict == "violations"
        assert [f"{item.path} {item.rule}" for item in error.violations] == vector.violations
    else:
        assert vector.verdict == "accepted"
        assert vector.canonical in (None, written)
