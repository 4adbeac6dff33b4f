# Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
# fmt: off
# ruff: noqa

from collections.abc import Callable, Collection
from dataclasses import replace

from .operation import Match

Resolve = Callable[[str, bytes], Match | None]


def only_named(resolve: Resolve, names: Collection[str]) -> Resolve:
    """`resolve` as if the contract had no endpoints but these; its channels stay."""

    def resolve_chosen(method: str, path: bytes) -> Match | None:
        match = resolve(method, path)
        if match is None or _opens_channel(resolve, path):
            return match
        methods = [name for name in match.allow.split(", ") if _is_chosen(resolve(name, path), names)]
        if not methods:
            return None
        operation = match.operation if _is_chosen(match, names) else None
        return replace(match, operation=operation, allow=", ".join(sorted([*methods, "OPTIONS"])))

    return resolve_chosen


def _opens_channel(resolve: Resolve, path: bytes) -> bool:
    match = resolve("GET", path)
    return match is not None and match.channel is not None


def _is_chosen(match: Match | None, names: Collection[str]) -> bool:
    return match is not None and match.operation is not None and match.operation.name in names
