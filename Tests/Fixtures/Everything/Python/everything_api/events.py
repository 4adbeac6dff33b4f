# Generated from contract "Everything" by codegen. Do not edit.
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
    "JSON",
    "Alive",
    "ChannelEvent",
    "Init",
    "OutgoingEvent",
    "Path",
    "Type",
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
    envelope: _models.SelfEnvelope
    data: _models.AliveData


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class JSON:
    """A call was answered."""

    source: str
    """The component that it comes from."""
    timestamp: _datetime.datetime
    trace_id: str
    """That of the request that caused it, or one of its own."""
    envelope: _models.SelfEnvelope
    data: _models.JsonData


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Type:
    """The event ``Type``."""

    source: str
    """The component that it comes from."""
    timestamp: _datetime.datetime
    trace_id: str
    """That of the request that caused it, or one of its own."""
    envelope: _models.SelfEnvelope
    data: _models.TypeData


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Init:
    """The event ``init``."""

    source: str
    """The component that it comes from."""
    timestamp: _datetime.datetime
    trace_id: str
    """That of the request that caused it, or one of its own."""
    envelope: _models.StringEnvelope
    data: _models.InitData


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Path:
    """A call had a body with names."""

    source: str
    """The component that it comes from."""
    timestamp: _datetime.datetime
    trace_id: str
    """That of the request that caused it, or one of its own."""
    envelope: _models.StringEnvelope
    data: _models.PathData


ChannelEvent: _typing.TypeAlias = _typing.Union[Alive, JSON, Type, Init, Path, UnknownEvent]


def read_event(channel: str, data: bytes) -> ChannelEvent:
    """Reads a message of a channel; raises ``MalformedJSON`` or ``ValidationFailed``."""
    event: ChannelEvent = _envelope.decode_event(data, _READERS[channel])
    return event


_READERS: _typing.Final[dict[str, _envelope.EventReaders]] = {
    "self": {
        "alive": (Alive, _codec.read_self_envelope, _codec.read_alive_data),
        "json": (JSON, _codec.read_self_envelope, _codec.read_json_data),
        "Type": (Type, _codec.read_self_envelope, _codec.read_type_data),
    },
    "string": {
        "init": (Init, _codec.read_string_envelope, _codec.read_init_data),
        "path": (Path, _codec.read_string_envelope, _codec.read_path_data),
    },
}
