"""The literal vectors of the conformance kit: bytes, and what every codec must say of them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parents[3] / "Tests/Conformance/Kit/Vectors"


@dataclass(frozen=True)
class Vector:
    id: str
    type: str
    data: bytes
    verdict: str
    canonical: str | None
    violations: list[str]


def all_vectors() -> list[Vector]:
    return [vector for path in sorted(FOLDER.glob("*.json")) for vector in read_vectors(path.read_bytes())]


def read_vectors(file: bytes) -> list[Vector]:
    """Those of one file; what `conformance vectors` writes has the same form."""
    return [
        Vector(
            id=entry["id"],
            type=entry["type"],
            data=entry["text"].encode() if "text" in entry else bytes.fromhex(entry["hex"]),
            verdict=entry["verdict"],
            canonical=entry.get("canonical"),
            violations=[f"{item['path']} {item['rule']}" for item in entry.get("violations", [])],
        )
        for entry in json.loads(file)["vectors"]
    ]
