"""Routes that have parameters, found by their segments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RouteNode:
    """A segment of a route, by what may follow it."""

    literals: Mapping[bytes, RouteNode]
    parameter: RouteNode | None
    """Of any other segment that is not empty."""
    place: int | None
    """What stands at the path that ends here."""

    def match(self, segments: list[bytes], index: int = 0) -> tuple[int, tuple[bytes, ...]] | None:
        """The place of the route that fits, and the values of its parameters. Of several it is the one that is static
        where they first differ."""
        if index == len(segments):
            return None if self.place is None else (self.place, ())
        segment = segments[index]
        child = self.literals.get(segment)
        if child is not None and (found := child.match(segments, index + 1)) is not None:
            return found
        if self.parameter is None or not segment:
            return None
        found = self.parameter.match(segments, index + 1)
        return None if found is None else (found[0], (segment, *found[1]))
