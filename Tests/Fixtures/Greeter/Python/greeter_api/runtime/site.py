# Generated from contract "Greeter" by codegen. Do not edit.
# fmt: off
# ruff: noqa

from __future__ import annotations

import hmac
import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from .answer import Identity
from .exchange import Exchange
from .limits import Limits
from .operation import Match, OutgoingEvent
from .publication import PublicationOrder
from .trace_id import made_trace_id
from .verdict import Admitted, Listener, nothing_foreign

if TYPE_CHECKING:
    from ..handlers import Handlers

Resolve = Callable[[str, bytes], Match | None]
Sink = Callable[[Sequence[OutgoingEvent], str], None]


class Site:
    """What a contract, its handlers and a token make of an app, whatever serves it."""

    def __init__(
        self,
        handlers: Handlers,
        *,
        token: bytes,
        identity: Identity,
        limits: Limits,
        resolve: Resolve,
        is_foreign: Callable[[str, bytes], bool] = nothing_foreign,
        foreign_body: int = 16 * 1024 * 1024,
    ) -> None:
        self.handlers = handlers
        self.identity = identity
        self.limits = limits
        self._token = token
        self._resolve = resolve
        self._is_foreign = is_foreign
        self._foreign_body = foreign_body
        self._order = PublicationOrder()
        self._sinks: list[Sink] = []
        self._lock = threading.Lock()

    def listener(self, port: int) -> Listener:
        return Listener(port, self._token, self.limits, self._resolve, self._is_foreign, self._foreign_body)

    def is_token(self, text: bytes) -> bool:
        """Compared in constant time."""
        return hmac.compare_digest(text, self._token)

    def exchange(self, admitted: Admitted, body: bytes) -> Exchange:
        return Exchange(admitted, body, self._order, self._send)

    def publish(self, events: Sequence[OutgoingEvent]) -> str:
        """Sends what happens without a request, under a new trace id, which is returned (wire-protocol C6, H8).

        From any thread; it waits for nothing. Without a host that has channels nobody gets them.
        """
        trace_id = made_trace_id()
        self._send(events, trace_id)
        return trace_id

    def attach(self, sink: Sink) -> None:
        """From now on the sink gets every event; it has to hand over and return."""
        with self._lock:
            self._sinks.append(sink)

    def detach(self, sink: Sink) -> None:
        with self._lock:
            self._sinks.remove(sink)

    def _send(self, events: Sequence[OutgoingEvent], trace_id: str) -> None:
        # Within the lock, so that two hosts see one order.
        with self._lock:
            for sink in self._sinks if events else ():
                sink(events, trace_id)
