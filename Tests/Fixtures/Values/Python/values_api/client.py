# Generated from contract "Values" by codegen. Do not edit.
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

    def keep(
        self,
        *,
        value: _models.Everything,
    ) -> _models.KeepResponse:
        """PUT /values"""
        return self._call(
            _ENDPOINT_KEEP,
            "/values",
            _codec.to_json(_models.KeepRequest(value=value)),
            _codec.read_keep_response,
        )

    def keep_extra(
        self,
        *,
        value: _models.Extra,
    ) -> _models.KeepExtraResponse:
        """PUT /values/extra

        Since 1.0.0.

        Deprecated: use `keep`
        """
        return self._call(
            _ENDPOINT_KEEP_EXTRA,
            "/values/extra",
            _codec.to_json(_models.KeepExtraRequest(value=value)),
            _codec.read_keep_extra_response,
        )

    def keep_times(
        self,
        *,
        value: _models.Times,
    ) -> _models.KeepTimesResponse:
        """PUT /values/times"""
        return self._call(
            _ENDPOINT_KEEP_TIMES,
            "/values/times",
            _codec.to_json(_models.KeepTimesRequest(value=value)),
            _codec.read_keep_times_response,
        )

    def keep_lists(
        self,
        *,
        value: _models.Unique,
        figures: _models.Figures | None = None,
        secrets: _models.Secrets | None = None,
        aged: _models.Aged | None = None,
    ) -> _models.KeepListsResponse:
        """PUT /values/lists

        Raises WornOut, WornParts of ``errors``.
        """
        return self._call(
            _ENDPOINT_KEEP_LISTS,
            "/values/lists",
            _codec.to_json(_models.KeepListsRequest(value=value, figures=figures, secrets=secrets, aged=aged)),
            _codec.read_keep_lists_response,
        )


class BridgeEvents(EventsBase):
    """A stream of events for each channel."""

    def events(self) -> EventStream[_events.ChannelEvent]:
        """The channel ``events``.

        Since 1.0.0.
        """
        return self._stream(_CHANNEL_EVENTS, _events.read_event)


_ENDPOINT_KEEP: Final = ClientEndpoint(
    name="keep",
    method="PUT",
    requires_token=False,
    idempotent=True,
    max_body=1_000_000,
    timeout=30.0,
)


_ENDPOINT_KEEP_EXTRA: Final = ClientEndpoint(
    name="keep_extra",
    method="PUT",
    requires_token=False,
    idempotent=True,
    max_body=1_000_000,
    timeout=30.0,
)


_ENDPOINT_KEEP_TIMES: Final = ClientEndpoint(
    name="keep_times",
    method="PUT",
    requires_token=False,
    idempotent=True,
    max_body=1_000_000,
    timeout=30.0,
)


_ENDPOINT_KEEP_LISTS: Final = ClientEndpoint(
    name="keep_lists",
    method="PUT",
    requires_token=False,
    idempotent=True,
    max_body=1_000_000,
    timeout=30.0,
)


_CHANNEL_EVENTS: Final = ClientChannel(
    name="events",
    route="/events",
    heartbeat_interval=15.0,
    max_message=64_000,
)
