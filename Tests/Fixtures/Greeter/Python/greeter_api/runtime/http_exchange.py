# Generated from contract "Greeter" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""One request and its answer."""

from __future__ import annotations

import http.client
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from .attempt import Attempt
from .bounded_socket import BoundedSocket, TooManyBytes
from .bridge_address import BridgeAddress
from .client_errors import BadAnswerError, ConnectionFailedError, TimeUpError

# What a head and the framing of a body may take beside the body.
_OVERHEAD = 64 * 1024


@dataclass(frozen=True, slots=True)
class Request:
    method: str
    target: str
    """Path and query, percent-encoded."""
    headers: Mapping[str, str] = field(repr=False)
    body: bytes | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer, not yet judged."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Limits:
    """Of one exchange."""

    timeout: float
    """Seconds from the connection to the last byte of the answer."""
    max_answer: int
    """The longest body, in bytes."""


def exchange(address: BridgeAddress, request: Request, attempt: Attempt, limits: Limits) -> Answer:
    """One request and its answer, on a connection of its own.

    Raises ConnectionFailedError, TimeUpError or BadAnswerError.
    """
    connection = _Connection(address, limits)
    try:
        return _exchange(connection, request, attempt, limits.max_answer)
    except TimeoutError as error:
        raise TimeUpError(attempt, f"no whole answer within {limits.timeout:g} s") from error
    except TooManyBytes as error:
        raise _too_long(attempt, limits.max_answer) from error
    except http.client.IncompleteRead as error:
        raise ConnectionFailedError(attempt, "the connection ended within the answer") from error
    except ConnectionRefusedError as error:
        what = f"nobody listens on {address.authority}; is the bridge running?"
        raise ConnectionFailedError(attempt, what) from error
    except OSError as error:
        what = f"no connection to {address.authority}, or it ended before the answer"
        raise ConnectionFailedError(attempt, what) from error
    except (http.client.HTTPException, ValueError) as error:
        what = f"what came is not HTTP; is {address.authority} the bridge?"
        raise BadAnswerError(attempt, what) from error
    finally:
        connection.close()


class _Connection(http.client.HTTPConnection):
    def __init__(self, address: BridgeAddress, limits: Limits) -> None:
        super().__init__(address.host, address.port)
        self._limits = limits

    def connect(self) -> None:
        self.sock = BoundedSocket.connect_to(
            self.host,
            self.port,
            deadline=time.monotonic() + self._limits.timeout,
            budget=self._limits.max_answer + _OVERHEAD,
        )


def _exchange(connection: _Connection, request: Request, attempt: Attempt, max_answer: int) -> Answer:
    _send(connection, request)
    with connection.getresponse() as response:
        if response.length is not None and response.length > max_answer:
            raise _too_long(attempt, max_answer)
        # A length makes ``read`` reserve memory for as much as it says; this is never more than the limit.
        body = response.read(max_answer + 1)
        if len(body) > max_answer:
            raise _too_long(attempt, max_answer)
        if response.length:
            raise http.client.IncompleteRead(body, response.length)
        headers = {name.lower(): value for name, value in response.getheaders()}
        return Answer(response.status, headers, body)


def _send(connection: _Connection, request: Request) -> None:
    """A server may answer, and close, before it has read all (wire-protocol H15): that answer is read."""
    connection.connect()
    with suppress(BrokenPipeError, ConnectionResetError, ConnectionAbortedError):
        connection.request(request.method, request.target, request.body, dict(request.headers))


def _too_long(attempt: Attempt, max_answer: int) -> BadAnswerError:
    return BadAnswerError(attempt, f"the answer is longer than {max_answer} bytes; max_answer= allows more")
