# Generated from contract "Values" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Every endpoint and channel as a value, found by method and path."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from . import codec as _codec
from . import models as _models
from .handlers import Handlers
from .runtime.bridge_error import BridgeError
from .runtime.operation import (
    Call,
    Channel,
    Match,
    Operation,
    OperationReply,
    OutgoingEvent,
    answered,
    failed,
    refused,
)
from .runtime.route_table import Place, RouteNode, RouteTable

__all__ = [
    "CHANNELS",
    "OPERATIONS",
    "Call",
    "Channel",
    "Match",
    "Operation",
    "OperationReply",
    "OutgoingEvent",
    "resolve",
]


def _answer_keep(
    handlers: Handlers, values: Sequence[bytes], text: bytes, body: bytes, call: Call
) -> OperationReply:
    try:
        request = _codec.from_json(_models.KeepRequest, body)
    except BridgeError as error:
        return refused(error, call)
    try:
        return answered(_codec.write_keep_response, handlers.keep(request, call))
    except Exception as error:
        return failed(error, (), call)


def _answer_keep_extra(
    handlers: Handlers, values: Sequence[bytes], text: bytes, body: bytes, call: Call
) -> OperationReply:
    try:
        request = _codec.from_json(_models.KeepExtraRequest, body)
    except BridgeError as error:
        return refused(error, call)
    try:
        return answered(_codec.write_keep_extra_response, handlers.keep_extra(request, call))
    except Exception as error:
        return failed(error, (), call)


def _answer_keep_times(
    handlers: Handlers, values: Sequence[bytes], text: bytes, body: bytes, call: Call
) -> OperationReply:
    try:
        request = _codec.from_json(_models.KeepTimesRequest, body)
    except BridgeError as error:
        return refused(error, call)
    try:
        return answered(_codec.write_keep_times_response, handlers.keep_times(request, call))
    except Exception as error:
        return failed(error, (), call)


def _answer_keep_lists(
    handlers: Handlers, values: Sequence[bytes], text: bytes, body: bytes, call: Call
) -> OperationReply:
    try:
        request = _codec.from_json(_models.KeepListsRequest, body)
    except BridgeError as error:
        return refused(error, call)
    try:
        return answered(_codec.write_keep_lists_response, handlers.keep_lists(request, call))
    except Exception as error:
        return failed(error, ("worn_out", "worn_parts"), call)


def _heartbeat_of_events(handlers: Handlers) -> OutgoingEvent:
    heartbeat = handlers.events_heartbeat()
    return OutgoingEvent(channel="events", name="heartbeat", source=heartbeat.source, data=_codec.to_json(heartbeat.data))


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="keep",
        method="PUT",
        requires_token=False,
        takes_body=True,
        max_body=1_000_000,
        idempotent=True,
        emits=False,
        timeout=30.0,
        answer=_answer_keep,
    ),
    Operation(
        name="keep_extra",
        method="PUT",
        requires_token=False,
        takes_body=True,
        max_body=1_000_000,
        idempotent=True,
        emits=False,
        timeout=30.0,
        answer=_answer_keep_extra,
    ),
    Operation(
        name="keep_times",
        method="PUT",
        requires_token=False,
        takes_body=True,
        max_body=1_000_000,
        idempotent=True,
        emits=False,
        timeout=30.0,
        answer=_answer_keep_times,
    ),
    Operation(
        name="keep_lists",
        method="PUT",
        requires_token=False,
        takes_body=True,
        max_body=1_000_000,
        idempotent=True,
        emits=False,
        timeout=30.0,
        answer=_answer_keep_lists,
    ),
)
"""Every endpoint, in the contract's order."""

CHANNELS: Final[tuple[Channel, ...]] = (
    Channel(
        name="events",
        authentication_timeout=5.0,
        heartbeat_interval=15.0,
        outbox_max_events=16,
        outbox_max_bytes=64_000,
        make_heartbeat=_heartbeat_of_events,
    ),
)
"""Every channel, in the contract's order."""

_TABLE: Final = RouteTable(
    (
        Place({"PUT": OPERATIONS[0]}, None, "OPTIONS, PUT"),
        Place({"PUT": OPERATIONS[1]}, None, "OPTIONS, PUT"),
        Place({"PUT": OPERATIONS[2]}, None, "OPTIONS, PUT"),
        Place({"PUT": OPERATIONS[3]}, None, "OPTIONS, PUT"),
        Place({}, CHANNELS[0], "GET, OPTIONS"),
    ),
    {
        b"/values": 0,
        b"/values/extra": 1,
        b"/values/times": 2,
        b"/values/lists": 3,
        b"/events": 4,
    },
    (
        RouteNode({}, None, None),
    ),
)


def resolve(method: str, path: bytes) -> Match | None:
    """What stands at the path of a request target, without its query, in time proportional to the path."""
    return _TABLE.resolve(method, path)
