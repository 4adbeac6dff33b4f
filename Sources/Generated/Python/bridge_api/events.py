# Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
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
    "ClipboardProcessed",
    "Heartbeat",
    "IndicatorsChanged",
    "OutgoingEvent",
    "RuntimeWarning",
    "SaveCompleted",
    "UnknownEvent",
    "read_event",
    "write_event",
]


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Heartbeat:
    """The bridge lives. The first one says that the socket is accepted."""

    source: str
    """The component that it comes from."""
    timestamp: _datetime.datetime
    trace_id: str
    """That of the request that caused it, or one of its own."""
    data: _models.HeartbeatData


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ClipboardProcessed:
    """A clipboard request was answered."""

    source: str
    """The component that it comes from."""
    timestamp: _datetime.datetime
    trace_id: str
    """That of the request that caused it, or one of its own."""
    data: _models.ClipboardProcessedData


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SaveCompleted:
    """An item is on disk."""

    source: str
    """The component that it comes from."""
    timestamp: _datetime.datetime
    trace_id: str
    """That of the request that caused it, or one of its own."""
    data: _models.SaveCompletedData


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class RuntimeWarning:
    """Something that a person may want to know."""

    source: str
    """The component that it comes from."""
    timestamp: _datetime.datetime
    trace_id: str
    """That of the request that caused it, or one of its own."""
    data: _models.RuntimeWarningData


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorsChanged:
    """The lights of the hub window changed."""

    source: str
    """The component that it comes from."""
    timestamp: _datetime.datetime
    trace_id: str
    """That of the request that caused it, or one of its own."""
    data: _models.IndicatorsChangedData


ChannelEvent: _typing.TypeAlias = _typing.Union[Heartbeat, ClipboardProcessed, SaveCompleted, RuntimeWarning, IndicatorsChanged, UnknownEvent]


def read_event(channel: str, data: bytes) -> ChannelEvent:
    """Reads a message of a channel; raises ``MalformedJSON`` or ``ValidationFailed``."""
    event: ChannelEvent = _envelope.decode_event(data, _READERS[channel])
    return event


_READERS: _typing.Final[dict[str, _envelope.EventReaders]] = {
    "events": {
        "heartbeat": (Heartbeat, None, _codec.read_heartbeat_data),
        "clipboard_processed": (ClipboardProcessed, None, _codec.read_clipboard_processed_data),
        "save_completed": (SaveCompleted, None, _codec.read_save_completed_data),
        "runtime_warning": (RuntimeWarning, None, _codec.read_runtime_warning_data),
        "indicators_changed": (IndicatorsChanged, None, _codec.read_indicators_changed_data),
    },
}
