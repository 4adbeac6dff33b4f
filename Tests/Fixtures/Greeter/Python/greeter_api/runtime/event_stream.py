# Generated from contract "Greeter" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""The events of a channel."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timezone
from types import TracebackType
from typing import Generic, TypeVar

from ..errors import MalformedJSON, ValidationFailed
from .attempt import Attempt
from .breach_text import breach_text, printable
from .channel_connection import ChannelConnection
from .channel_opening import open_channel
from .channel_session import Deliver, Ended
from .client_endpoint import ClientChannel
from .client_errors import BadAnswerError, ConnectionFailedError, EventsRefusedError
from .client_settings import ClientSettings
from .contract_check import check_contract
from .gap import Gap
from .reconnection import Reconnection, is_refusal
from .trace_context import new_trace_id

_Event = TypeVar("_Event")


class EventStream(Generic[_Event]):
    """The events of one channel, as an iterator that outlives its connections.

    One thread iterates; any thread may close. Iterating raises EventsRefusedError, BadAnswerError,
    ContractMismatchError, and ConnectionFailedError after too many attempts in a row; then it is over.
    """

    def __init__(self, settings: ClientSettings, channel: ClientChannel, read: Callable[[bytes], _Event]) -> None:
        """``read`` makes an event of a message; it raises MalformedJSON, ValidationFailed or ValueError."""
        self._settings = settings
        self._channel = channel
        self._read = read
        self._reconnection = Reconnection(settings.backoff)
        self._attempt = Attempt(channel.name, new_trace_id(), 0)
        self._results: deque[Deliver | Ended] = deque()
        self._connection: ChannelConnection | None = None
        self._connected_at = 0.0
        self._last_event_at: datetime | None = None
        # Why the connection before this one ended, where events may be lost.
        self._lost: str | None = None
        self._is_closed = threading.Event()
        # No socket is closed under a thread that waits on it.
        self._receiving = threading.Lock()

    def __iter__(self) -> EventStream[_Event]:
        return self

    def __next__(self) -> _Event | Gap:
        try:
            while (item := self._next_item()) is None:
                pass
        except BaseException:
            self.close()
            raise
        return item

    def __enter__(self) -> EventStream[_Event]:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends the iteration."""
        self._is_closed.set()
        connection = self._connection
        if connection is not None:
            connection.shut_down()
            with self._receiving:
                connection.close()

    def _next_item(self) -> _Event | Gap | None:
        """None: nothing to tell of yet."""
        if self._is_closed.is_set():
            raise StopIteration
        if not self._results:
            self._results.extend(self._connect() if self._connection is None else self._receive(self._connection))
            return None
        result = self._results.popleft()
        if isinstance(result, Ended):
            self._end(result)
            return None
        return self._gap_before(result) or self._event(result)

    def _connect(self) -> list[Deliver | Ended]:
        settings = self._settings
        self._attempt = replace(self._attempt, number=self._attempt.number + 1)
        settings.observer.requested(self._attempt)
        started = time.monotonic()
        try:
            opened = open_channel(settings.address, self._channel.route, self._attempt)
        except ConnectionFailedError as error:
            self._wait(error.what, 0.0, error.retry_after, error)
            return []
        self._connection = connection = ChannelConnection(opened, self._channel)
        self._connected_at = time.monotonic()
        settings.observer.answered(self._attempt, 101, self._connected_at - started)
        check_contract(opened.contract, settings, self._attempt)
        return connection.start(settings.token)

    def _receive(self, connection: ChannelConnection) -> list[Deliver | Ended]:
        with self._receiving:
            return connection.receive()

    def _gap_before(self, deliver: Deliver) -> Gap | None:
        """Where the first event after a lost connection has come; it is told of next."""
        if self._lost is None or self._last_event_at is None:
            return None
        gap = Gap(self._last_event_at, self._lost)
        self._last_event_at = None
        self._results.appendleft(deliver)
        self._settings.observer.missed(self._attempt, gap)
        return gap

    def _event(self, deliver: Deliver) -> _Event:
        try:
            event = self._read(deliver.message)
        except (MalformedJSON, ValidationFailed, ValueError) as error:
            what = self._settings.token.redacted(breach_text(error))
            raise BadAnswerError(self._attempt, f"an event breaks the contract: {what}") from error
        self._last_event_at = datetime.now(timezone.utc)
        self._lost = None
        return event

    def _end(self, ended: Ended) -> None:
        cause = printable(self._settings.token.redacted(ended.cause))
        if ended.is_fault:
            raise BadAnswerError(self._attempt, f"{cause}; is {self._settings.address.authority} the bridge?")
        if is_refusal(ended):
            what = f"the bridge refused the token ({cause}); connecting again would not help"
            raise EventsRefusedError(self._attempt, what)
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        self._wait(cause, time.monotonic() - self._connected_at, 0.0, None)

    def _wait(self, cause: str, lived: float, at_least: float, error: Exception | None) -> None:
        if self._lost is None:
            self._lost = cause
        wait = self._reconnection.wait(lived, at_least)
        if wait is None:
            raise ConnectionFailedError(self._attempt, f"{cause}; no more attempts") from error
        self._settings.observer.reconnecting(self._attempt, wait, cause)
        self._is_closed.wait(wait)
