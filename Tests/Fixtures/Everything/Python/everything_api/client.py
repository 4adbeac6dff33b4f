# Generated from contract "Everything" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Calls the endpoints of a bridge and follows its channels."""

from __future__ import annotations

import datetime as _datetime
import uuid as _uuid
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
from .runtime.parameter_text import query as _query
from .runtime.parameter_text import segment as _segment

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


_DEFAULT_DATA__REQUEST__SET: Final[tuple[_models.Set, ...]] = ()
_DEFAULT_TIMESTAMP__QUERY__ON: Final[_datetime.date] = _datetime.date(1970, 1, 1) + _datetime.timedelta(days=11016)


class BridgeClient(ClientBase):
    """A method for each endpoint; each raises errors of ``errors``, or a ``ClientError``."""

    def self_(
        self,
        *,
        self_: _uuid.UUID,
        type: _models.Date,
        string: _models.String,
        json: _models.Json | None = None,
        description: str = "a & b",
        date: int = 20,
        int64: int | None = None,
        double: float | None = None,
        bool_: bool = True,
        bytes_: bytes | None = None,
        uuid: _uuid.UUID | None = None,
    ) -> _models.SelfResponse:
        """Says what it was asked.

        description: What it is \"called\".
        """
        return self._call(
            _ENDPOINT_SELF,
            "/self/" + _segment(self_) + "/" + _segment(type) + _query(("String", string), ("json", json), ("description", description), ("date", date), ("int64", int64), ("double", double), ("bool", bool_), ("bytes", bytes_), ("uuid", uuid)),
            None,
            _codec.read_self_response,
        )

    def date(
        self,
        *,
        self_: str,
    ) -> _models.DateResponse:
        """Static where the one above has a parameter."""
        return self._call(
            _ENDPOINT_DATE,
            "/self/" + _segment(self_) + "/date",
            None,
            _codec.read_date_response,
        )

    def call(
        self,
        *,
        request: str,
        call: _models.Int64,
        query: bool,
        fails: bool = False,
        values: int = 1,
        path: str,
        body: tuple[_models.String, ...] | None = None,
    ) -> _models.CallResponse:
        """Tells both channels, or fails as it is asked to.

        Raises Description, Semantic of ``errors``.
        """
        return self._call(
            _ENDPOINT_CALL,
            "/2/" + _segment(request) + "/" + _segment(call) + "/" + _segment(query) + _query(("fails", fails), ("values", values)),
            _codec.to_json(_models.CallRequest(path=path, body=body)),
            _codec.read_call_response,
        )

    def class_(
        self,
        *,
        import_: _models.String,
    ) -> _models.ClassResponse:
        """Static segments and parameters of one length."""
        return self._call(
            _ENDPOINT_CLASS,
            "/2/" + _segment(import_),
            None,
            _codec.read_class_response,
        )

    def url2_id(
        self,
        *,
        id: _models.String,
        html: _models.Int64,
        json: bool,
        data: str,
    ) -> _models.Url2IdResponse:
        """The path of the endpoint above, by another name."""
        return self._call(
            _ENDPOINT_URL2_ID,
            "/2/" + _segment(id) + _query(("html", html), ("json", json)),
            _codec.to_json(_models.Url2IdRequest(data=data)),
            _codec.read_url2_id_response,
        )

    def init(self) -> _models.InitResponse:
        """A path without parameters beside those that have them."""
        return self._call(
            _ENDPOINT_INIT,
            "/2/self",
            None,
            _codec.read_init_response,
        )

    def data(
        self,
        *,
        at: _datetime.datetime,
        date: _datetime.date,
        result: _models.Result,
        set: tuple[_models.Set, ...] = _DEFAULT_DATA__REQUEST__SET,
        password: str | None = None,
    ) -> _models.DataResponse:
        """Gives back what it was given, and tells both channels."""
        return self._call(
            _ENDPOINT_DATA,
            "/3/data",
            _codec.to_json(_models.DataRequest(at=at, date=date, result=result, set=set, password=password)),
            _codec.read_data_response,
        )

    def timestamp(
        self,
        *,
        date: _datetime.date,
        timestamp: _datetime.datetime,
        at: _datetime.datetime | None = None,
        on: _datetime.date = _DEFAULT_TIMESTAMP__QUERY__ON,
        token: str | None = None,
    ) -> _models.TimestampResponse:
        """The times of a path and a query."""
        return self._call(
            _ENDPOINT_TIMESTAMP,
            "/3/" + _segment(date) + "/" + _segment(timestamp) + _query(("at", at), ("on", on), ("token", token)),
            None,
            _codec.read_timestamp_response,
        )


class BridgeEvents(EventsBase):
    """A stream of events for each channel."""

    def self_(self) -> EventStream[_events.ChannelEvent]:
        """Beside the paths that begin as it does."""
        return self._stream(_CHANNEL_SELF, _events.read_event)

    def string(self) -> EventStream[_events.ChannelEvent]:
        """The channel ``string``."""
        return self._stream(_CHANNEL_STRING, _events.read_event)


_ENDPOINT_SELF: Final = ClientEndpoint(
    name="self",
    method="GET",
    requires_token=True,
    idempotent=True,
    max_body=64_000,
    timeout=30.0,
)


_ENDPOINT_DATE: Final = ClientEndpoint(
    name="date",
    method="GET",
    requires_token=False,
    idempotent=True,
    max_body=64_000,
    timeout=30.0,
)


_ENDPOINT_CALL: Final = ClientEndpoint(
    name="call",
    method="POST",
    requires_token=True,
    idempotent=False,
    max_body=2000,
    timeout=4.0,
)


_ENDPOINT_CLASS: Final = ClientEndpoint(
    name="class",
    method="DELETE",
    requires_token=True,
    idempotent=False,
    max_body=64_000,
    timeout=2.0,
)


_ENDPOINT_URL2_ID: Final = ClientEndpoint(
    name="url2_id",
    method="PUT",
    requires_token=True,
    idempotent=False,
    max_body=100,
    timeout=30.0,
)


_ENDPOINT_INIT: Final = ClientEndpoint(
    name="init",
    method="GET",
    requires_token=False,
    idempotent=True,
    max_body=64_000,
    timeout=30.0,
)


_ENDPOINT_DATA: Final = ClientEndpoint(
    name="data",
    method="POST",
    requires_token=True,
    idempotent=False,
    max_body=2000,
    timeout=30.0,
)


_ENDPOINT_TIMESTAMP: Final = ClientEndpoint(
    name="timestamp",
    method="GET",
    requires_token=True,
    idempotent=True,
    max_body=64_000,
    timeout=30.0,
)


_CHANNEL_SELF: Final = ClientChannel(
    name="self",
    route="/self",
    heartbeat_interval=2.0,
    max_message=64_000,
)


_CHANNEL_STRING: Final = ClientChannel(
    name="string",
    route="/self/string",
    heartbeat_interval=3.0,
    max_message=32_000,
)
