"""What the kit derives from each contract, through the Python codecs: what Swift gives for them, too."""

from __future__ import annotations

from types import ModuleType

import bridge_api
import everything_api
import names_api
import pytest
import values_api
from derived import derived, needs_kit
from document_codec import disagreement, outcome
from vectors import read_vectors

CONTRACTS = [
    (bridge_api, "contract/bridge.yaml"),
    (everything_api, "Tests/Fixtures/Everything/contract/bridge.yaml"),
    (values_api, "Tests/Fixtures/Values/contract/bridge.yaml"),
    (names_api, "Tests/Fixtures/Names/contract/bridge.yaml"),
]
each_contract = pytest.mark.parametrize(
    ("package", "contract"), CONTRACTS, ids=[package.__name__ for package, _ in CONTRACTS]
)

pytestmark = needs_kit


@each_contract
def test_every_document_has_the_verdict_the_violations_and_the_bytes_that_are_due(
    package: ModuleType, contract: str
) -> None:
    vectors = [vector for vector in read_vectors(derived(contract)) if vector.type != "*"]
    assert len(vectors) > 1_000
    found = [line for vector in vectors if (line := disagreement(package, vector, vector.type))]
    assert not found, f"{len(found)}:\n" + "\n".join(found[:20])


@each_contract
def test_what_one_language_writes_python_reads_and_writes_again(package: ModuleType, contract: str) -> None:
    written = [(vector.type, vector.canonical) for vector in read_vectors(derived(contract)) if vector.canonical]
    found = [(name, text) for name, text in written if outcome(package, text.encode(), name) != ("accepted", text)]
    assert not found, found[:20]


@each_contract
def test_what_is_malformed_whatever_the_type_is_so_for_each(package: ModuleType, contract: str) -> None:
    vectors = read_vectors(derived(contract))
    names = {vector.type for vector in vectors} - {"*"}
    found = [
        line
        for vector in vectors
        if vector.type == "*"
        for name in names
        if (line := disagreement(package, vector, name))
    ]
    assert not found, "\n".join(found[:20])
