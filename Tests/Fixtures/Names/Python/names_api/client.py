# Generated from contract "Names" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Calls the endpoints of a bridge and follows its channels."""

from __future__ import annotations

from typing import Final

from . import codec as _codec
from . import events as _events
from . import models as _models
from .runtime.attempt import Attempt
from .runtime.backoff import Backoff
from .runtime.client_base import ClientBase, EventsBase
from .runtime.client_endpoint import ClientChannel, ClientEndpoint
from .runtime.client_errors import (
    BadAnswerError,
    ClientError,
    ConnectionFailedError,
    ContractMismatchError,
    EventsRefusedError,
    RequestTooLargeError,
    TimeUpError,
)
from .runtime.error_answer import UndeclaredError
from .runtime.event_stream import EventStream
from .runtime.gap import Gap
from .runtime.observer import BridgeObserver

__all__ = [
    "Attempt",
    "Backoff",
    "BadAnswerError",
    "BridgeClient",
    "BridgeEvents",
    "BridgeObserver",
    "ClientError",
    "ConnectionFailedError",
    "ContractMismatchError",
    "EventStream",
    "EventsRefusedError",
    "Gap",
    "RequestTooLargeError",
    "TimeUpError",
    "UndeclaredError",
]


class BridgeClient(ClientBase):
    """A method for each endpoint; each raises errors of ``errors``, or a ``ClientError``."""

    def self_(
        self,
        *,
        members: _models.Members,
        result: _models.Result,
        error: _models.Error,
        set: _models.Set,
        sendable: _models.Sendable,
        uuid: _models.UUID,
        blobs: _models.Blobs | None = None,
        lists: _models.Lists | None = None,
        mirror: _models.Mirror | None = None,
        picture: _models.Picture | None = None,
    ) -> _models.SelfResponse:
        """POST /self

        Raises Default, NotProcessed of ``errors``.
        """
        return self._call(
            _ENDPOINT_SELF,
            "/self",
            _codec.to_json(_models.SelfRequest(members=members, result=result, error=error, set=set, sendable=sendable, uuid=uuid, blobs=blobs, lists=lists, mirror=mirror, picture=picture)),
            _codec.read_self_response,
        )

    def import_(self) -> _models.ImportResponse:
        """GET /import"""
        return self._call(
            _ENDPOINT_IMPORT,
            "/import",
            None,
            _codec.read_import_response,
        )

    def read_call(self) -> _models.ReadCallResponse:
        """GET /self"""
        return self._call(
            _ENDPOINT_READ_CALL,
            "/self",
            None,
            _codec.read_read_call_response,
        )

    def call(self) -> _models.CallResponse:
        """PUT /self"""
        return self._call(
            _ENDPOINT_CALL,
            "/self",
            _codec.to_json(_models.CallRequest()),
            _codec.read_call_response,
        )


class BridgeEvents(EventsBase):
    """A stream of events for each channel."""

    def in_(self) -> EventStream[_events.ChannelEvent]:
        """The channel ``in``."""
        return self._stream(_CHANNEL_IN, _events.read_event)


_ENDPOINT_SELF: Final = ClientEndpoint(
    name="self",
    method="POST",
    requires_token=False,
    idempotent=False,
    max_body=1_000_000,
    timeout=30.0,
)


_ENDPOINT_IMPORT: Final = ClientEndpoint(
    name="import",
    method="GET",
    requires_token=False,
    idempotent=True,
    max_body=1_000_000,
    timeout=30.0,
)


_ENDPOINT_READ_CALL: Final = ClientEndpoint(
    name="read_call",
    method="GET",
    requires_token=False,
    idempotent=True,
    max_body=1_000_000,
    timeout=30.0,
)


_ENDPOINT_CALL: Final = ClientEndpoint(
    name="call",
    method="PUT",
    requires_token=False,
    idempotent=True,
    max_body=1_000_000,
    timeout=30.0,
)


_CHANNEL_IN: Final = ClientChannel(
    name="in",
    route="/in",
    heartbeat_interval=15.0,
    max_message=64_000,
)
