# Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
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


def _answer_process_clipboard(
    handlers: Handlers, values: Sequence[bytes], text: bytes, body: bytes, call: Call
) -> OperationReply:
    try:
        request = _codec.from_json(_models.ProcessClipboardRequest, body)
    except BridgeError as error:
        return refused(error, call)
    try:
        reply = handlers.process_clipboard(request, call)
        events: list[OutgoingEvent] = []
        events.append(OutgoingEvent(channel="events", name="clipboard_processed", source=reply.source, data=_codec.to_json(reply.clipboard_processed)))
        events += [OutgoingEvent(channel="events", name="save_completed", source=reply.source, data=_codec.to_json(data)) for data in reply.save_completed]
        events += [OutgoingEvent(channel="events", name="runtime_warning", source=reply.source, data=_codec.to_json(data)) for data in reply.runtime_warning]
        if reply.indicators_changed is not None:
            events.append(OutgoingEvent(channel="events", name="indicators_changed", source=reply.source, data=_codec.to_json(reply.indicators_changed)))
        return answered(_codec.write_process_clipboard_response, reply.response, events)
    except Exception as error:
        return failed(error, ("clipboard_rejected", "not_ready"), call)


def _answer_get_workspace(
    handlers: Handlers, values: Sequence[bytes], text: bytes, body: bytes, call: Call
) -> OperationReply:
    try:
        return answered(_codec.write_get_workspace_response, handlers.get_workspace(call))
    except Exception as error:
        return failed(error, (), call)


def _answer_update_config(
    handlers: Handlers, values: Sequence[bytes], text: bytes, body: bytes, call: Call
) -> OperationReply:
    try:
        request = _codec.from_json(_models.UpdateConfigRequest, body)
    except BridgeError as error:
        return refused(error, call)
    try:
        return answered(_codec.write_update_config_response, handlers.update_config(request, call))
    except Exception as error:
        return failed(error, ("config_conflict", "config_rejected", "not_ready"), call)


def _answer_update_hub(
    handlers: Handlers, values: Sequence[bytes], text: bytes, body: bytes, call: Call
) -> OperationReply:
    try:
        request = _codec.from_json(_models.UpdateHubRequest, body)
    except BridgeError as error:
        return refused(error, call)
    try:
        reply = handlers.update_hub(request, call)
        events: list[OutgoingEvent] = []
        events.append(OutgoingEvent(channel="events", name="indicators_changed", source=reply.source, data=_codec.to_json(reply.indicators_changed)))
        return answered(_codec.write_update_hub_response, reply.response, events)
    except Exception as error:
        return failed(error, ("hub_full", "not_ready"), call)


def _answer_get_health(
    handlers: Handlers, values: Sequence[bytes], text: bytes, body: bytes, call: Call
) -> OperationReply:
    try:
        return answered(_codec.write_get_health_response, handlers.get_health(call))
    except Exception as error:
        return failed(error, (), call)


def _answer_execute_trigger(
    handlers: Handlers, values: Sequence[bytes], text: bytes, body: bytes, call: Call
) -> OperationReply:
    try:
        request = _codec.from_json(_models.ExecuteTriggerRequest, body)
    except BridgeError as error:
        return refused(error, call)
    try:
        reply = handlers.execute_trigger(request, call)
        events: list[OutgoingEvent] = []
        events += [OutgoingEvent(channel="events", name="save_completed", source=reply.source, data=_codec.to_json(data)) for data in reply.save_completed]
        events += [OutgoingEvent(channel="events", name="runtime_warning", source=reply.source, data=_codec.to_json(data)) for data in reply.runtime_warning]
        if reply.indicators_changed is not None:
            events.append(OutgoingEvent(channel="events", name="indicators_changed", source=reply.source, data=_codec.to_json(reply.indicators_changed)))
        return answered(_codec.write_execute_trigger_response, reply.response, events)
    except Exception as error:
        return failed(error, ("trigger_unknown", "trigger_disabled", "not_ready"), call)


def _heartbeat_of_events(handlers: Handlers) -> OutgoingEvent:
    heartbeat = handlers.events_heartbeat()
    return OutgoingEvent(channel="events", name="heartbeat", source=heartbeat.source, data=_codec.to_json(heartbeat.data))


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="process_clipboard",
        method="POST",
        requires_token=True,
        takes_body=True,
        max_body=140_000_000,
        idempotent=False,
        emits=True,
        timeout=30.0,
        answer=_answer_process_clipboard,
    ),
    Operation(
        name="get_workspace",
        method="GET",
        requires_token=True,
        takes_body=False,
        max_body=1_000_000,
        idempotent=True,
        emits=False,
        timeout=30.0,
        answer=_answer_get_workspace,
    ),
    Operation(
        name="update_config",
        method="PUT",
        requires_token=True,
        takes_body=True,
        max_body=8_000_000,
        idempotent=True,
        emits=False,
        timeout=30.0,
        answer=_answer_update_config,
    ),
    Operation(
        name="update_hub",
        method="POST",
        requires_token=True,
        takes_body=True,
        max_body=1_000_000,
        idempotent=True,
        emits=True,
        timeout=30.0,
        answer=_answer_update_hub,
    ),
    Operation(
        name="get_health",
        method="GET",
        requires_token=False,
        takes_body=False,
        max_body=1_000_000,
        idempotent=True,
        emits=False,
        timeout=30.0,
        answer=_answer_get_health,
    ),
    Operation(
        name="execute_trigger",
        method="POST",
        requires_token=True,
        takes_body=True,
        max_body=1_000_000,
        idempotent=False,
        emits=True,
        timeout=30.0,
        answer=_answer_execute_trigger,
    ),
)
"""Every endpoint, in the contract's order."""

CHANNELS: Final[tuple[Channel, ...]] = (
    Channel(
        name="events",
        authentication_timeout=5.0,
        heartbeat_interval=15.0,
        outbox_max_events=1024,
        outbox_max_bytes=8_000_000,
        make_heartbeat=_heartbeat_of_events,
    ),
)
"""Every channel, in the contract's order."""

_TABLE: Final = RouteTable(
    (
        Place({"POST": OPERATIONS[0]}, None, "OPTIONS, POST"),
        Place({"GET": OPERATIONS[1]}, None, "GET, HEAD, OPTIONS"),
        Place({"PUT": OPERATIONS[2]}, None, "OPTIONS, PUT"),
        Place({"POST": OPERATIONS[3]}, None, "OPTIONS, POST"),
        Place({"GET": OPERATIONS[4]}, None, "GET, HEAD, OPTIONS"),
        Place({"POST": OPERATIONS[5]}, None, "OPTIONS, POST"),
        Place({}, CHANNELS[0], "GET, OPTIONS"),
    ),
    {
        b"/api/clipboard/process": 0,
        b"/api/config/workspace": 1,
        b"/api/config/update": 2,
        b"/api/smrthub/update": 3,
        b"/api/status/health": 4,
        b"/api/triggers/execute": 5,
        b"/events/ws": 6,
    },
    (
        RouteNode({}, None, None),
    ),
)


def resolve(method: str, path: bytes) -> Match | None:
    """What stands at the path of a request target, without its query, in time proportional to the path."""
    return _TABLE.resolve(method, path)
