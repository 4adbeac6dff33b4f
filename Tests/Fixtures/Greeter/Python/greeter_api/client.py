# Generated from contract "Greeter" by codegen. Do not edit.
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

    def greet(
        self,
        *,
        name: str,
    ) -> _models.GreetResponse:
        """POST /greet"""
        return self._call(
            _ENDPOINT_GREET,
            "/greet",
            _codec.to_json(_models.GreetRequest(name=name)),
            _codec.read_greet_response,
        )


class BridgeEvents(EventsBase):
    """A stream of events for each channel."""

    def events(self) -> EventStream[_events.ChannelEvent]:
        """The channel ``events``."""
        return self._stream(_CHANNEL_EVENTS, _events.read_event)


_ENDPOINT_GREET: Final = ClientEndpoint(
    name="greet",
    method="POST",
    requires_token=True,
    idempotent=False,
    max_body=64_000,
    timeout=30.0,
)


_CHANNEL_EVENTS: Final = ClientChannel(
    name="events",
    route="/events",
    heartbeat_interval=5.0,
    max_message=64_000,
)
