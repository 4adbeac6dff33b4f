# Generated from contract "Greeter" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""The events of the contract's channels, in their envelopes."""

from __future__ import annotations

import dataclasses as _dataclasses
import datetime as _datetime
import typing as _typing

from . import codec as _codec
from . import models as _models
from .runtime import envelope as _envelope
from .runtime.envelope import UnknownEvent, write_event
from .runtime.operation import OutgoingEvent

__all__ = [
    "Alive",
    "ChannelEvent",
    "Greeted",
    "OutgoingEvent",
    "UnknownEvent",
    "read_event",
    "write_event",
]


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Alive:
    """The event ``alive``."""

    source: str
    """The component that it comes from."""
    timestamp: _datetime.datetime
    trace_id: str
    """That of the request that caused it, or one of its own."""
    data: _models.AliveData


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Greeted:
    """The event ``greeted``."""

    source: str
    """The component that it comes from."""
    timestamp: _datetime.datetime
    trace_id: str
    """That of the request that caused it, or one of its own."""
    data: _models.GreetedData


ChannelEvent: _typing.TypeAlias = _typing.Union[Alive, Greeted, UnknownEvent]


def read_event(channel: str, data: bytes) -> ChannelEvent:
    """Reads a message of a channel; raises ``MalformedJSON`` or ``ValidationFailed``."""
    event: ChannelEvent = _envelope.decode_event(data, _READERS[channel])
    return event


_READERS: _typing.Final[dict[str, _envelope.EventReaders]] = {
    "events": {
        "alive": (Alive, None, _codec.read_alive_data),
        "greeted": (Greeted, None, _codec.read_greeted_data),
    },
}
