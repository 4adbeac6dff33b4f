# Generated from contract "Names" by codegen. Do not edit.
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


def _answer_self(
    handlers: Handlers, values: Sequence[bytes], text: bytes, body: bytes, call: Call
) -> OperationReply:
    try:
        request = _codec.from_json(_models.SelfRequest, body)
    except BridgeError as error:
        return refused(error, call)
    try:
        reply = handlers.self_(request, call)
        events: list[OutgoingEvent] = []
        events.append(OutgoingEvent(channel="in", name="response", source=reply.source, data=_codec.to_json(reply.response_)))
        if reply.source_ is not None:
            events.append(OutgoingEvent(channel="in", name="source", source=reply.source, data=_codec.to_json(reply.source_)))
        events += [OutgoingEvent(channel="in", name="name", source=reply.source, data=_codec.to_json(data)) for data in reply.name]
        return answered(_codec.write_self_response, reply.response, events)
    except Exception as error:
        return failed(error, ("default", "not_processed"), call)


def _answer_import(
    handlers: Handlers, values: Sequence[bytes], text: bytes, body: bytes, call: Call
) -> OperationReply:
    try:
        return answered(_codec.write_import_response, handlers.import_(call))
    except Exception as error:
        return failed(error, (), call)


def _answer_read_call(
    handlers: Handlers, values: Sequence[bytes], text: bytes, body: bytes, call: Call
) -> OperationReply:
    try:
        return answered(_codec.write_read_call_response, handlers.read_call(call))
    except Exception as error:
        return failed(error, (), call)


def _answer_call(
    handlers: Handlers, values: Sequence[bytes], text: bytes, body: bytes, call: Call
) -> OperationReply:
    try:
        request = _codec.from_json(_models.CallRequest, body)
    except BridgeError as error:
        return refused(error, call)
    try:
        return answered(_codec.write_call_response, handlers.call(request, call))
    except Exception as error:
        return failed(error, (), call)


def _heartbeat_of_in(handlers: Handlers) -> OutgoingEvent:
    heartbeat = handlers.in_heartbeat()
    return OutgoingEvent(channel="in", name="heartbeat", source=heartbeat.source, data=_codec.to_json(heartbeat.data))


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="self",
        method="POST",
        route="/self",
        requires_token=False,
        takes_body=True,
        max_body=1_000_000,
        idempotent=False,
        emits=True,
        timeout=30.0,
        answer=_answer_self,
    ),
    Operation(
        name="import",
        method="GET",
        route="/import",
        requires_token=False,
        takes_body=False,
        max_body=1_000_000,
        idempotent=True,
        emits=False,
        timeout=30.0,
        answer=_answer_import,
    ),
    Operation(
        name="read_call",
        method="GET",
        route="/self",
        requires_token=False,
        takes_body=False,
        max_body=1_000_000,
        idempotent=True,
        emits=False,
        timeout=30.0,
        answer=_answer_read_call,
    ),
    Operation(
        name="call",
        method="PUT",
        route="/self",
        requires_token=False,
        takes_body=True,
        max_body=1_000_000,
        idempotent=True,
        emits=False,
        timeout=30.0,
        answer=_answer_call,
    ),
)
"""Every endpoint, in the contract's order."""

CHANNELS: Final[tuple[Channel, ...]] = (
    Channel(
        name="in",
        authentication_timeout=5.0,
        heartbeat_interval=15.0,
        outbox_max_events=16,
        outbox_max_bytes=64_000,
        make_heartbeat=_heartbeat_of_in,
    ),
)
"""Every channel, in the contract's order."""

_TABLE: Final = RouteTable(
    (
        Place({"GET": OPERATIONS[2], "POST": OPERATIONS[0], "PUT": OPERATIONS[3]}, None, "GET, HEAD, OPTIONS, POST, PUT"),
        Place({"GET": OPERATIONS[1]}, None, "GET, HEAD, OPTIONS"),
        Place({}, CHANNELS[0], "GET, OPTIONS"),
    ),
    {
        b"/self": 0,
        b"/import": 1,
        b"/in": 2,
    },
    (
        RouteNode({}, None, None),
    ),
)


def resolve(method: str, path: bytes) -> Match | None:
    """What stands at the path of a request target, without its query, in time proportional to the path."""
    return _TABLE.resolve(method, path)
