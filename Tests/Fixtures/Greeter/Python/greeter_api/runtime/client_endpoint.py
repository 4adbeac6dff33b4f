# Generated from contract "Greeter" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""What a client knows of the endpoints and channels of its contract."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ClientEndpoint:
    """What a call keeps to."""

    name: str
    method: str
    requires_token: bool
    idempotent: bool
    max_body: int
    """Of the request's body, in bytes."""
    timeout: float
    """Seconds that the server may take."""


@dataclass(frozen=True, slots=True)
class ClientChannel:
    """What a client expects of a channel."""

    name: str
    route: str
    heartbeat_interval: float
    """Seconds."""
    max_message: int
    """Of one event, in bytes: what the server keeps for a slow socket."""
