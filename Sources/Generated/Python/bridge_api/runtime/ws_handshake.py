# Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""The opening handshake of RFC 6455 as a client makes it. Nothing here touches a socket."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

# RFC 6455 §1.3.
_GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
_MAX_HEAD = 32 * 1024


class HandshakeFault(Exception):
    """What came is no answer to a handshake."""


@dataclass(frozen=True, slots=True)
class HandshakeAnswer:
    status: int
    headers: Mapping[str, str]
    """Names in lower case; of a name that stands twice, the last."""


def handshake_request(route: str, authority: str, key: bytes, traceparent: str) -> bytes:
    """The request of RFC 6455 §4.1; ``key`` is 16 random bytes."""
    lines = [
        f"GET {route} HTTP/1.1",
        f"Host: {authority}",
        "Upgrade: websocket",
        "Connection: Upgrade",
        f"Sec-WebSocket-Key: {base64.b64encode(key).decode()}",
        "Sec-WebSocket-Version: 13",
        f"traceparent: {traceparent}",
    ]
    return "\r\n".join([*lines, "", ""]).encode("ascii")


def read_head(data: bytes) -> tuple[HandshakeAnswer, bytes] | None:
    """The head of an answer and the bytes behind it; None where more are needed. Raises HandshakeFault."""
    head, end, rest = data.partition(b"\r\n\r\n")
    if len(head) > _MAX_HEAD:
        raise HandshakeFault(f"the head of the answer is longer than {_MAX_HEAD} bytes")
    if data[:9] != b"HTTP/1.1 "[: len(data)]:
        raise HandshakeFault("what came is not HTTP/1.1")
    if not end:
        return None
    status, *fields = head.decode("latin-1").split("\r\n")
    number = status[9:12]
    if not (number.isascii() and number.isdigit() and len(number) == 3):
        raise HandshakeFault("what came is not HTTP/1.1")
    pairs = (line.partition(":") for line in fields)
    headers = {name.lower(): value.strip() for name, _, value in pairs}
    return HandshakeAnswer(int(number), headers), rest


def check_upgrade(answer: HandshakeAnswer, key: bytes) -> None:
    """That a 101 is the one of RFC 6455 §4.1. Raises HandshakeFault."""
    headers = answer.headers
    if headers.get("upgrade", "").lower() != "websocket":
        raise HandshakeFault("the 101 upgrades to no WebSocket")
    if "upgrade" not in [token.strip() for token in headers.get("connection", "").lower().split(",")]:
        raise HandshakeFault("the 101 lacks Connection: Upgrade")
    if headers.get("sec-websocket-accept") != _accept(key):
        raise HandshakeFault("Sec-WebSocket-Accept is not that of the key")
    if "sec-websocket-extensions" in headers or "sec-websocket-protocol" in headers:
        raise HandshakeFault("the 101 has an extension or a subprotocol that nobody asked for")


def _accept(key: bytes) -> str:
    text = base64.b64encode(key).decode() + _GUID
    return base64.b64encode(hashlib.sha1(text.encode(), usedforsecurity=False).digest()).decode()
