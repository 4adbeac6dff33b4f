"""The way to a channel: connection and handshake."""

from __future__ import annotations

import secrets
import sys
import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime, timezone

from .attempt import Attempt
from .bounded_socket import BoundedSocket
from .bridge_address import BridgeAddress
from .client_errors import BadAnswerError, ConnectionFailedError, EventsRefusedError
from .retry_after import retry_after
from .trace_context import traceparent
from .ws_handshake import (
    HandshakeAnswer,
    HandshakeFault,
    check_upgrade,
    handshake_request,
    read_head,
)

# Seconds for the connection and its handshake, which wait for nothing.
_OPENING = 10.0
_CHUNK = 64 * 1024


@dataclass(frozen=True, slots=True)
class OpenChannel:
    """A channel's socket after its handshake."""

    socket: BoundedSocket
    contract: str | None
    """The server's ``X-Contract``."""
    rest: bytes = field(repr=False)
    """What came behind the handshake."""


def open_channel(address: BridgeAddress, route: str, attempt: Attempt) -> OpenChannel:
    """Connects and shakes hands (RFC 6455 §4.1, wire-protocol C1).

    Raises ConnectionFailedError where another attempt may help, else BadAnswerError or EventsRefusedError.
    """
    try:
        return _open(address, route, attempt)
    except HandshakeFault as fault:
        raise BadAnswerError(attempt, f"{fault}; is {address.authority} the bridge?") from fault
    except ConnectionRefusedError as error:
        what = f"nobody listens on {address.authority}; is the bridge running?"
        raise ConnectionFailedError(attempt, what) from error
    except TimeoutError as error:
        raise ConnectionFailedError(attempt, f"no whole answer within {_OPENING:g} s") from error
    except OSError as error:
        what = f"no connection to {address.authority}, or it ended before the answer"
        raise ConnectionFailedError(attempt, what) from error


def _open(address: BridgeAddress, route: str, attempt: Attempt) -> OpenChannel:
    socket = BoundedSocket.connect_to(
        address.host, address.port, deadline=time.monotonic() + _OPENING, budget=sys.maxsize
    )
    with ExitStack() as on_failure:
        on_failure.callback(socket.close)
        key = secrets.token_bytes(16)
        request = handshake_request(route, address.authority, key, traceparent(attempt.trace_id))
        socket.sendall(request)
        answer, rest = _answer(socket)
        _judge(answer, key, attempt)
        on_failure.pop_all()
    return OpenChannel(socket, answer.headers.get("x-contract"), rest)


def _answer(socket: BoundedSocket) -> tuple[HandshakeAnswer, bytes]:
    data = b""
    while (head := read_head(data)) is None:
        received = socket.recv(_CHUNK)
        if not received:
            raise ConnectionResetError
        data += received
    return head


def _judge(answer: HandshakeAnswer, key: bytes, attempt: Attempt) -> None:
    if answer.status == 101:
        check_upgrade(answer, key)
    elif answer.status >= 500:
        what = f"the bridge answered the handshake with {answer.status}, not 101"
        wait = retry_after(answer.headers.get("retry-after"), datetime.now(timezone.utc))
        raise ConnectionFailedError(attempt, what, retry_after=wait)
    else:
        what = f"the bridge answered the handshake with {answer.status}, not 101"
        raise EventsRefusedError(attempt, what)
