# Generated from contract "Greeter" by codegen. Do not edit.
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


def _answer_greet(
    handlers: Handlers, values: Sequence[bytes], text: bytes, body: bytes, call: Call
) -> OperationReply:
    try:
        request = _codec.from_json(_models.GreetRequest, body)
    except BridgeError as error:
        return refused(error, call)
    try:
        reply = handlers.greet(request, call)
        events: list[OutgoingEvent] = []
        events.append(OutgoingEvent(channel="events", name="greeted", source=reply.source, data=_codec.to_json(reply.greeted)))
        return answered(_codec.write_greet_response, reply.response, events)
    except Exception as error:
        return failed(error, (), call)


def _heartbeat_of_events(handlers: Handlers) -> OutgoingEvent:
    heartbeat = handlers.events_heartbeat()
    return OutgoingEvent(channel="events", name="alive", source=heartbeat.source, data=_codec.to_json(heartbeat.data))


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="greet",
        method="POST",
        requires_token=True,
        takes_body=True,
        max_body=64_000,
        idempotent=False,
        emits=True,
        timeout=30.0,
        answer=_answer_greet,
    ),
)
"""Every endpoint, in the contract's order."""

CHANNELS: Final[tuple[Channel, ...]] = (
    Channel(
        name="events",
        authentication_timeout=2.0,
        heartbeat_interval=5.0,
        outbox_max_events=64,
        outbox_max_bytes=64_000,
        make_heartbeat=_heartbeat_of_events,
    ),
)
"""Every channel, in the contract's order."""

_TABLE: Final = RouteTable(
    (
        Place({"POST": OPERATIONS[0]}, None, "OPTIONS, POST"),
        Place({}, CHANNELS[0], "GET, OPTIONS"),
    ),
    {
        b"/greet": 0,
        b"/events": 1,
    },
    (
        RouteNode({}, None, None),
    ),
)


def resolve(method: str, path: bytes) -> Match | None:
    """What stands at the path of a request target, without its query, in time proportional to the path."""
    return _TABLE.resolve(method, path)
