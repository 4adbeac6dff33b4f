# Generated from contract "Values" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""A whole request into a WSGI application, a whole answer out of it (PEP 3333)."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from .answer import Lines

Environ = dict[str, Any]
StartResponse = Callable[..., Callable[[bytes], object]]
WSGIApplication = Callable[[Environ, StartResponse], Iterable[bytes]]


@dataclass(slots=True)
class HTTPReply:
    """A whole answer."""

    status: int = 500
    lines: Lines = field(default_factory=list)
    body: bytes = field(default=b"", repr=False)


def status_text(status: int) -> str:
    return f"{status} {HTTPStatus(status).phrase}"


def call_wsgi(app: WSGIApplication, environ: Environ) -> HTTPReply:
    """Raises what the application raises."""
    reply = HTTPReply()
    written: list[bytes] = []

    def start_response(status: str, lines: Lines, exc_info: object = None) -> Callable[[bytes], object]:
        reply.status, reply.lines = int(status[:3]), list(lines)
        return written.append

    parts = app(environ, start_response)
    try:
        written.extend(parts)
    finally:
        close = getattr(parts, "close", None)
        if close is not None:
            close()
    reply.body = b"".join(written)
    return reply
