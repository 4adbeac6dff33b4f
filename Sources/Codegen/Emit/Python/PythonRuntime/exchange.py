from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from .operation import Call, Cancelled, OperationReply, OutgoingEvent
from .publication import PublicationOrder
from .verdict import Admitted

if TYPE_CHECKING:
    from ..handlers import Handlers

# The key of a request's exchange in a WSGI environment.
EXCHANGE = "bridge.exchange"
Publish = Callable[[Sequence[OutgoingEvent], str], None]

_log = logging.getLogger("bridge_api")


class Exchange:
    """One admitted request on its way to its handler and back."""

    def __init__(self, admitted: Admitted, body: bytes, order: PublicationOrder, publish: Publish) -> None:
        self.admitted = admitted
        self._body = body
        self._order = order
        self._publish = publish
        self._lock = threading.Lock()
        self._turn: int | None = None
        self._is_over = False
        # A host that has timers ends it at its time; on others the handler finds out by itself.
        self._deadline = time.monotonic() + admitted.timeout

    def answer(self, handlers: Handlers) -> OperationReply | None:
        """The handler's reply, its events published; None where the exchange was over before."""
        operation, trace_id = self.admitted.operation, self.admitted.trace_id
        call = Call(trace_id=trace_id, takes_effect=self._take_turn, check_cancelled=self._check_cancelled)
        try:
            reply = operation.invoke(handlers, self.admitted.path_values, self.admitted.query, self._body, call)
            _log_failure(reply, operation.name, trace_id)
            is_answered = self._publish_in_turn(reply.events)
        finally:
            self.end()
        return reply if is_answered else None

    def end(self) -> None:
        """Publishes nothing more, and holds up nobody."""
        with self._lock:
            self._is_over = True
            turn = self._turn
        if turn is not None:
            self._order.end(turn)

    def _take_turn(self) -> None:
        """The first call counts; one that publishes nothing holds up nobody."""
        with self._lock:
            self._check_cancelled()
            if self._turn is None and self.admitted.operation.emits:
                self._turn = self._order.take()

    def _check_cancelled(self) -> None:
        if self._is_over or time.monotonic() >= self._deadline:
            raise Cancelled

    def _publish_in_turn(self, events: Sequence[OutgoingEvent]) -> bool:
        with self._lock:
            if self._is_over:
                return False
            turn = self._turn
            if turn is None or not events:
                # Ended together with what it publishes: an exchange whose time is up publishes nothing.
                self._is_over = True
                self._publish(events, self.admitted.trace_id)
                return True
        return self._order.publish(turn, lambda: self._publish(events, self.admitted.trace_id))


def _log_failure(reply: OperationReply, endpoint: str, trace_id: str) -> None:
    if reply.failure is not None:
        extra = {"trace_id": trace_id, "endpoint": endpoint}
        _log.error("%s failed", endpoint, exc_info=reply.failure, extra=extra)
