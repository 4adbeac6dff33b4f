# Generated from contract "Everything" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Endpoints and channels as values: what a host must know of them, and what answers them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from ..errors import InternalError, Unavailable
from .bridge_error import BridgeError

if TYPE_CHECKING:
    from ..handlers import Handlers

T = TypeVar("T")


def _nothing() -> None:
    pass


class Cancelled(Exception):
    """The request that a handler works for was given up: its time is over, and it was answered with 503."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """What a handler may know of the request that it answers, and what it tells of it."""

    trace_id: str
    """32 lower-case hexadecimal digits: the same in the answer's headers, the log and the events (wire-protocol H8)."""
    takes_effect: Callable[[], None] = _nothing
    """To be called at the instant when the effect becomes visible, inside of whatever serialises effects: the events of
    requests are published in the order of these calls (wire-protocol C6). Raises ``Cancelled`` where the request was
    given up; nothing may become visible then."""
    check_cancelled: Callable[[], None] = _nothing
    """Raises ``Cancelled`` where the request was given up. To be called before what costs time, and before an effect that
    ``takes_effect`` does not stand for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutgoingEvent:
    """An event before it has its envelope."""

    channel: str
    """The channel's name in the contract."""
    name: str
    source: str
    """The component that it comes from."""
    envelope: bytes = b"{}"
    """A JSON object: what the contract's envelope has besides."""
    data: bytes
    """A JSON object: the envelope's ``data``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationReply:
    """What an operation answers, and what is published before the answer's first byte (wire-protocol C6)."""

    status: int
    body: bytes
    """A whole JSON document."""
    events: tuple[OutgoingEvent, ...] = ()
    """In the order of the contract's ``emits``; empty with an error."""
    failure: Exception | None = None
    """What a handler raised and the caller is not told: for the log."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One endpoint."""

    name: str
    """The endpoint's name in the contract."""
    method: str
    route: str
    """Its path in the contract, with parameters in braces: ``/api/items/{item}``."""
    requires_token: bool
    """Whether the session token is asked for (wire-protocol H2 step 9)."""
    takes_body: bool
    max_body: int
    """The longest body, in bytes."""
    idempotent: bool
    emits: bool
    """Whether a success may publish events."""
    timeout: float
    """In seconds, from the request's head to its answer."""
    answer: Callable[[Handlers, Sequence[bytes], bytes, bytes, Call], OperationReply]

    def invoke(
        self, handlers: Handlers, path: Sequence[bytes], query: bytes, body: bytes, call: Call
    ) -> OperationReply:
        """Decodes, handles, encodes. What goes wrong is a reply too.

        ``path`` are the decoded segments that stand for the route's parameters, in their order; ``query`` is what follows
        the ``?`` of the request target, as it was sent.
        """
        return self.answer(handlers, path, query, body, call)


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """One WebSocket channel."""

    name: str
    """The channel's name in the contract."""
    authentication_timeout: float
    """How long a socket may wait with its token, in seconds."""
    heartbeat_interval: float
    """In seconds."""
    outbox_max_events: int
    """How many events may wait for one socket."""
    outbox_max_bytes: int
    """How many bytes of events may wait for one socket."""
    make_heartbeat: Callable[[Handlers], OutgoingEvent]

    def heartbeat(self, handlers: Handlers) -> OutgoingEvent:
        """The heartbeat that is sent now."""
        return self.make_heartbeat(handlers)


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """What stands at a path."""

    operation: Operation | None
    """That of the method; HEAD finds that of GET."""
    channel: Channel | None
    """Where the method is GET, and a channel opens here."""
    allow: str
    """The value of ``Allow`` (wire-protocol H2 step 8)."""
    values: tuple[bytes, ...]
    """The segments that stand for parameters, decoded, in their order."""


def answered(
    write: Callable[[T, list[str], str], None], response: T, events: Sequence[OutgoingEvent] = ()
) -> OperationReply:
    """A success: ``{"status":"ok", …the response's fields}``."""
    out = ['{"status":"ok"']
    write(response, out, ",")
    return OperationReply(status=200, body="".join(out).encode(), events=tuple(events))


def refused(error: BridgeError, call: Call) -> OperationReply:
    """A request that could not be read."""
    return OperationReply(status=error.status, body=error.to_json(call.trace_id))


def failed(error: Exception, declared: Sequence[str], call: Call) -> OperationReply:
    """A handler's error: itself where the endpoint declares it or any handler may mean it, else ``internal_error``."""
    if isinstance(error, Cancelled):
        error = Unavailable()
    if isinstance(error, BridgeError) and error.code in (Unavailable.code, *declared):
        return OperationReply(status=error.status, body=error.to_json(call.trace_id))
    return OperationReply(
        status=InternalError.status, body=InternalError().to_json(call.trace_id), failure=error
    )
