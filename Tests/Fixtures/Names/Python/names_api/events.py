# Generated from contract "Names" by codegen. Do not edit.
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
    "ChannelEvent",
    "Heartbeat",
    "Name",
    "OutgoingEvent",
    "Response",
    "Source",
    "UnknownEvent",
    "read_event",
    "write_event",
]


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Heartbeat:
    """The event ``heartbeat``."""

    source: str
    """The component that it comes from."""
    timestamp: _datetime.datetime
    trace_id: str
    """That of the request that caused it, or one of its own."""
    data: _models.HeartbeatData


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """The event ``response``."""

    source: str
    """The component that it comes from."""
    timestamp: _datetime.datetime
    trace_id: str
    """That of the request that caused it, or one of its own."""
    data: _models.ResponseData


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The event ``source``."""

    source: str
    """The component that it comes from."""
    timestamp: _datetime.datetime
    trace_id: str
    """That of the request that caused it, or one of its own."""
    data: _models.SourceData


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """The event ``name``."""

    source: str
    """The component that it comes from."""
    timestamp: _datetime.datetime
    trace_id: str
    """That of the request that caused it, or one of its own."""
    data: _models.NameData


ChannelEvent: _typing.TypeAlias = _typing.Union[Heartbeat, Response, Source, Name, UnknownEvent]


def read_event(channel: str, data: bytes) -> ChannelEvent:
    """Reads a message of a channel; raises ``MalformedJSON`` or ``ValidationFailed``."""
    event: ChannelEvent = _envelope.decode_event(data, _READERS[channel])
    return event


_READERS: _typing.Final[dict[str, _envelope.EventReaders]] = {
    "in": {
        "heartbeat": (Heartbeat, None, _codec.read_heartbeat_data),
        "response": (Response, None, _codec.read_response_data),
        "source": (Source, None, _codec.read_source_data),
        "name": (Name, None, _codec.read_name_data),
    },
}
