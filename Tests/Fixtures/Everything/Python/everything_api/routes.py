# Generated from contract "Everything" by codegen. Do not edit.
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
from .runtime.parameters import RequestParts
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
        parts = RequestParts()
        path = _codec.read_self_path(parts, values)
        query = _codec.read_self_query(parts, text)
        parts.finish()
    except BridgeError as error:
        return refused(error, call)
    try:
        return answered(_codec.write_self_response, handlers.self_(path, query, call))
    except Exception as error:
        return failed(error, (), call)


def _answer_date(
    handlers: Handlers, values: Sequence[bytes], text: bytes, body: bytes, call: Call
) -> OperationReply:
    try:
        parts = RequestParts()
        path = _codec.read_date_path(parts, values)
        parts.finish()
    except BridgeError as error:
        return refused(error, call)
    try:
        return answered(_codec.write_date_response, handlers.date(path, call))
    except Exception as error:
        return failed(error, (), call)


def _answer_call(
    handlers: Handlers, values: Sequence[bytes], text: bytes, body: bytes, call: Call
) -> OperationReply:
    try:
        parts = RequestParts()
        path = _codec.read_call_path(parts, values)
        query = _codec.read_call_query(parts, text)
        request = parts.body(body, _codec.read_call_request)
        parts.finish()
    except BridgeError as error:
        return refused(error, call)
    try:
        reply = handlers.call(path, query, request, call)
        events: list[OutgoingEvent] = []
        events.append(OutgoingEvent(channel="self", name="json", source=reply.source, envelope=_codec.to_json(reply.self_envelope), data=_codec.to_json(reply.json)))
        if reply.path is not None:
            events.append(OutgoingEvent(channel="string", name="path", source=reply.source, envelope=_codec.to_json(reply.string_envelope), data=_codec.to_json(reply.path)))
        events += [OutgoingEvent(channel="self", name="Type", source=reply.source, envelope=_codec.to_json(reply.self_envelope), data=_codec.to_json(data)) for data in reply.type]
        return answered(_codec.write_call_response, reply.response, events)
    except Exception as error:
        return failed(error, ("description", "semantic"), call)


def _answer_class(
    handlers: Handlers, values: Sequence[bytes], text: bytes, body: bytes, call: Call
) -> OperationReply:
    try:
        parts = RequestParts()
        path = _codec.read_class_path(parts, values)
        parts.finish()
    except BridgeError as error:
        return refused(error, call)
    try:
        return answered(_codec.write_class_response, handlers.class_(path, call))
    except Exception as error:
        return failed(error, (), call)


def _answer_url2_id(
    handlers: Handlers, values: Sequence[bytes], text: bytes, body: bytes, call: Call
) -> OperationReply:
    try:
        parts = RequestParts()
        path = _codec.read_url2_id_path(parts, values)
        query = _codec.read_url2_id_query(parts, text)
        request = parts.body(body, _codec.read_url2_id_request)
        parts.finish()
    except BridgeError as error:
        return refused(error, call)
    try:
        return answered(_codec.write_url2_id_response, handlers.url2_id(path, query, request, call))
    except Exception as error:
        return failed(error, (), call)


def _answer_init(
    handlers: Handlers, values: Sequence[bytes], text: bytes, body: bytes, call: Call
) -> OperationReply:
    try:
        return answered(_codec.write_init_response, handlers.init(call))
    except Exception as error:
        return failed(error, (), call)


def _answer_data(
    handlers: Handlers, values: Sequence[bytes], text: bytes, body: bytes, call: Call
) -> OperationReply:
    try:
        request = _codec.from_json(_models.DataRequest, body)
    except BridgeError as error:
        return refused(error, call)
    try:
        reply = handlers.data(request, call)
        events: list[OutgoingEvent] = []
        events.append(OutgoingEvent(channel="self", name="date", source=reply.source, envelope=_codec.to_json(reply.self_envelope), data=_codec.to_json(reply.date)))
        if reply.error is not None:
            events.append(OutgoingEvent(channel="string", name="error", source=reply.source, envelope=_codec.to_json(reply.string_envelope), data=_codec.to_json(reply.error)))
        return answered(_codec.write_data_response, reply.response, events)
    except Exception as error:
        return failed(error, (), call)


def _answer_timestamp(
    handlers: Handlers, values: Sequence[bytes], text: bytes, body: bytes, call: Call
) -> OperationReply:
    try:
        parts = RequestParts()
        path = _codec.read_timestamp_path(parts, values)
        query = _codec.read_timestamp_query(parts, text)
        parts.finish()
    except BridgeError as error:
        return refused(error, call)
    try:
        return answered(_codec.write_timestamp_response, handlers.timestamp(path, query, call))
    except Exception as error:
        return failed(error, (), call)


def _heartbeat_of_self(handlers: Handlers) -> OutgoingEvent:
    heartbeat = handlers.self_heartbeat()
    return OutgoingEvent(channel="self", name="alive", source=heartbeat.source, envelope=_codec.to_json(heartbeat.envelope), data=_codec.to_json(heartbeat.data))


def _heartbeat_of_string(handlers: Handlers) -> OutgoingEvent:
    heartbeat = handlers.string_heartbeat()
    return OutgoingEvent(channel="string", name="init", source=heartbeat.source, envelope=_codec.to_json(heartbeat.envelope), data=_codec.to_json(heartbeat.data))


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="self",
        method="GET",
        route="/self/{self}/{Type}",
        requires_token=True,
        takes_body=False,
        max_body=64_000,
        idempotent=True,
        emits=False,
        timeout=30.0,
        answer=_answer_self,
    ),
    Operation(
        name="date",
        method="GET",
        route="/self/{self}/date",
        requires_token=False,
        takes_body=False,
        max_body=64_000,
        idempotent=True,
        emits=False,
        timeout=30.0,
        answer=_answer_date,
    ),
    Operation(
        name="call",
        method="POST",
        route="/2/{request}/{call}/{query}",
        requires_token=True,
        takes_body=True,
        max_body=2000,
        idempotent=False,
        emits=True,
        timeout=4.0,
        answer=_answer_call,
    ),
    Operation(
        name="class",
        method="DELETE",
        route="/2/{import}",
        requires_token=True,
        takes_body=False,
        max_body=64_000,
        idempotent=False,
        emits=False,
        timeout=2.0,
        answer=_answer_class,
    ),
    Operation(
        name="url2_id",
        method="PUT",
        route="/2/{id}",
        requires_token=True,
        takes_body=True,
        max_body=100,
        idempotent=False,
        emits=False,
        timeout=30.0,
        answer=_answer_url2_id,
    ),
    Operation(
        name="init",
        method="GET",
        route="/2/self",
        requires_token=False,
        takes_body=False,
        max_body=64_000,
        idempotent=True,
        emits=False,
        timeout=30.0,
        answer=_answer_init,
    ),
    Operation(
        name="data",
        method="POST",
        route="/3/data",
        requires_token=True,
        takes_body=True,
        max_body=2000,
        idempotent=False,
        emits=True,
        timeout=30.0,
        answer=_answer_data,
    ),
    Operation(
        name="timestamp",
        method="GET",
        route="/3/{date}/{timestamp}",
        requires_token=True,
        takes_body=False,
        max_body=64_000,
        idempotent=True,
        emits=False,
        timeout=30.0,
        answer=_answer_timestamp,
    ),
)
"""Every endpoint, in the contract's order."""

CHANNELS: Final[tuple[Channel, ...]] = (
    Channel(
        name="self",
        authentication_timeout=2.0,
        heartbeat_interval=2.0,
        outbox_max_events=64,
        outbox_max_bytes=64_000,
        make_heartbeat=_heartbeat_of_self,
    ),
    Channel(
        name="string",
        authentication_timeout=1.0,
        heartbeat_interval=3.0,
        outbox_max_events=32,
        outbox_max_bytes=32_000,
        make_heartbeat=_heartbeat_of_string,
    ),
)
"""Every channel, in the contract's order."""

_TABLE: Final = RouteTable(
    (
        Place({"GET": OPERATIONS[0]}, None, "GET, HEAD, OPTIONS"),
        Place({"GET": OPERATIONS[1]}, None, "GET, HEAD, OPTIONS"),
        Place({"POST": OPERATIONS[2]}, None, "OPTIONS, POST"),
        Place({"DELETE": OPERATIONS[3], "PUT": OPERATIONS[4]}, None, "DELETE, OPTIONS, PUT"),
        Place({"GET": OPERATIONS[5]}, None, "GET, HEAD, OPTIONS"),
        Place({"POST": OPERATIONS[6]}, None, "OPTIONS, POST"),
        Place({"GET": OPERATIONS[7]}, None, "GET, HEAD, OPTIONS"),
        Place({}, CHANNELS[0], "GET, OPTIONS"),
        Place({}, CHANNELS[1], "GET, OPTIONS"),
    ),
    {
        b"/2/self": 4,
        b"/3/data": 5,
        b"/self": 7,
        b"/self/string": 8,
    },
    (
        RouteNode({b"self": 1, b"2": 5, b"3": 9}, None, None),
        RouteNode({}, 2, None),
        RouteNode({b"date": 4}, 3, None),
        RouteNode({}, None, 0),
        RouteNode({}, None, 1),
        RouteNode({}, 6, None),
        RouteNode({}, 7, 3),
        RouteNode({}, 8, None),
        RouteNode({}, None, 2),
        RouteNode({}, 10, None),
        RouteNode({}, 11, None),
        RouteNode({}, None, 6),
    ),
)


def resolve(method: str, path: bytes) -> Match | None:
    """What stands at the path of a request target, without its query, in time proportional to the path."""
    return _TABLE.resolve(method, path)
