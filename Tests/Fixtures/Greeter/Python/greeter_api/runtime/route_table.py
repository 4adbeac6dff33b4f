# Generated from contract "Greeter" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""What stands at a path, found in time proportional to the path."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .operation import Channel, Match, Operation
from .percent import normalized_path


@dataclass(frozen=True, slots=True)
class RouteNode:
    """A segment of a route, by what may follow it."""

    literals: Mapping[bytes, int]
    """The nodes of segments that the contract names."""
    parameter: int | None
    """The node of any other segment that is not empty."""
    place: int | None
    """What stands at the path that ends here."""


@dataclass(frozen=True, slots=True)
class Place:
    """What a contract offers at one path."""

    operations: Mapping[str, Operation]
    """By method."""
    channel: Channel | None
    allow: str
    """The value of ``Allow``: what is declared, HEAD where GET is, OPTIONS, in ASCII order."""


@dataclass(frozen=True, slots=True)
class RouteTable:
    """The paths of a contract."""

    places: tuple[Place, ...]
    paths: Mapping[bytes, int]
    """Those without parameters: a path that is one of them fits no other better."""
    nodes: tuple[RouteNode, ...]
    """Those with parameters; the root comes first."""

    def resolve(self, method: str, path: bytes) -> Match | None:
        """``path`` is as in the request target, without the query; ``None`` where nothing stands, or where it does not
        decode."""
        decoded = normalized_path(path)
        if decoded is None or not decoded.startswith(b"/"):
            return None
        literal = self.paths.get(decoded)
        found = (literal, ()) if literal is not None else self._match(0, decoded[1:].split(b"/"), 0)
        if found is None:
            return None
        place = self.places[found[0]]
        return Match(
            operation=place.operations.get("GET" if method == "HEAD" else method),
            channel=place.channel if method == "GET" else None,
            allow=place.allow,
            values=found[1],
        )

    def _match(self, node: int, segments: list[bytes], index: int) -> tuple[int, tuple[bytes, ...]] | None:
        """The place of the route that fits, and the values of its parameters. Of several it is the one that is static
        where they first differ. No node is looked at twice."""
        here = self.nodes[node]
        if index == len(segments):
            return None if here.place is None else (here.place, ())
        segment = segments[index]
        child = here.literals.get(segment)
        if child is not None and (found := self._match(child, segments, index + 1)) is not None:
            return found
        if here.parameter is None or not segment:
            return None
        found = self._match(here.parameter, segments, index + 1)
        return None if found is None else (found[0], (segment, *found[1]))
