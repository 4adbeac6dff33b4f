# Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""What the clients of every contract have in common."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final, TypeVar

from ..contract import BASE_URL, HEADER
from .backoff import Backoff
from .bearer_token import BearerToken
from .breaches import Breaches, Path
from .bridge_address import BridgeAddress
from .client_endpoint import ClientChannel, ClientEndpoint
from .client_settings import ClientSettings
from .client_transport import ClientTransport
from .event_stream import EventStream
from .json_text import JSON
from .observer import BridgeObserver

_Response = TypeVar("_Response")
_Event = TypeVar("_Event")

_MAX_ANSWER: Final = 64 * 1024 * 1024
_RETRY: Final = Backoff()
_RECONNECT: Final = Backoff(attempts=10)


class ClientBase:
    """Holds no connection: it needs no closing, and any thread may use it."""

    def __init__(
        self,
        url: str = BASE_URL,
        *,
        token: str,
        observer: BridgeObserver | None = None,
        retry: Backoff = _RETRY,
        allow_any_host: bool = False,
        max_answer: int = _MAX_ANSWER,
    ) -> None:
        """Of the bridge at ``url``, as in ``http://127.0.0.1:5001``; ``max_answer`` is in bytes.

        ValueError for a URL that leads to another machine, unless ``allow_any_host``, and for what is no token.
        """
        address = BridgeAddress.parse(url, allow_any_host=allow_any_host)
        settings = ClientSettings(address, BearerToken(token), HEADER, observer or BridgeObserver(), retry)
        self._transport: Final = ClientTransport(settings, max_answer)

    def _call(
        self,
        endpoint: ClientEndpoint,
        target: str,
        body: bytes | None,
        read: Callable[[JSON, Path, Breaches], _Response],
    ) -> _Response:
        return self._transport.call(endpoint, target, body, read)


class EventsBase:
    """Makes the streams of a bridge's channels."""

    def __init__(
        self,
        url: str = BASE_URL,
        *,
        token: str,
        observer: BridgeObserver | None = None,
        reconnect: Backoff = _RECONNECT,
        allow_any_host: bool = False,
    ) -> None:
        """As a client's; ``reconnect`` counts attempts none of whose connections lasted for its ``cap``."""
        address = BridgeAddress.parse(url, allow_any_host=allow_any_host)
        self._settings: Final = ClientSettings(
            address, BearerToken(token), HEADER, observer or BridgeObserver(), reconnect
        )

    def _stream(self, channel: ClientChannel, read: Callable[[str, bytes], _Event]) -> EventStream[_Event]:
        return EventStream(self._settings, channel, partial(read, channel.name))
