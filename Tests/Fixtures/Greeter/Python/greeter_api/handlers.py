# Generated from contract "Greeter" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""What a bridge implements."""

from __future__ import annotations

import dataclasses as _dataclasses
import typing as _typing

from . import models as _models
from .runtime.operation import Call as _Call

__all__ = [
    "EventsHeartbeat",
    "GreetReply",
    "Handlers",
]


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class GreetReply:
    """What a success of ``greet`` answers and publishes."""

    response: _models.GreetResponse
    source: str
    """The component that the events come from."""
    greeted: _models.GreetedData


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class EventsHeartbeat:
    """What a heartbeat of the channel ``events`` is made of."""

    source: str
    """The component that it comes from."""
    data: _models.AliveData


class Handlers(_typing.Protocol):
    """Answers the endpoints of the contract and makes its heartbeats. Several threads may call at once."""

    def greet(self, request: _models.GreetRequest, call: _Call, /) -> GreetReply:
        ...

    def events_heartbeat(self, /) -> EventsHeartbeat:
        """The heartbeat of the channel ``events`` that is sent now."""
        ...
