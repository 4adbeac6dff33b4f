# Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""One attempt of a call, or one connection to a channel."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt of a call, or one connection to a channel: what observers are told and errors say."""

    endpoint: str
    """The name of the endpoint or channel in the contract."""
    trace_id: str
    """32 lower-case hexadecimal digits, the same in all attempts of a call (wire-protocol H8)."""
    number: int
    """From 1."""
