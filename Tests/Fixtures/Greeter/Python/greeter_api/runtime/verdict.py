# Generated from contract "Greeter" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""What the guard is given, and what it says."""

import math
from collections.abc import Callable
from dataclasses import dataclass, field

from .answer import Answer
from .limits import Limits
from .operation import Channel, Match, Operation
from .request_fields import RequestFields


@dataclass(frozen=True, slots=True)
class RequestHead:
    method: str
    #: As it stands in the request line.
    target: bytes
    #: As in `1.1`.
    version: str
    fields: RequestFields


def nothing_foreign(method: str, path: bytes) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Listener:
    """What a request is judged by."""

    port: int
    token: bytes = field(repr=False)
    limits: Limits
    #: What the contract has at a path, given as it was sent, without the query.
    resolve: Callable[[str, bytes], Match | None]
    #: Whether the same app has something else at a path; such a request is judged up to step 5 of H2.
    is_foreign: Callable[[str, bytes], bool] = nothing_foreign
    #: Bytes of a body for it.
    foreign_body: int = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Admitted:
    """A request to an endpoint, before its body is read."""

    operation: Operation
    path_values: tuple[bytes, ...]
    query: bytes
    trace_id: str
    #: How many bytes of a body are read.
    body_limit: int
    #: Whether the connection ends with the answer.
    closes: bool

    @property
    def timeout(self) -> float:
        """Seconds from the head to the answer."""
        return self.operation.timeout

    @property
    def keeps_body(self) -> bool:
        """Whether the endpoint gets the body; else it is drained."""
        return self.operation.takes_body


@dataclass(frozen=True, slots=True)
class Foreign:
    """A request to something of the same app that the contract does not know, and sets no time for."""

    trace_id: str
    body_limit: int
    closes: bool
    timeout: float = math.inf
    keeps_body: bool = True


@dataclass(frozen=True, slots=True)
class Upgrade:
    """A handshake that opens a channel; its key proves it (wire-protocol C1)."""

    channel: Channel
    key: str
    trace_id: str
    #: Whether the connection ends with an answer to it, where it is not opened.
    closes: bool = True


Verdict = Answer | Admitted | Foreign | Upgrade
