"""Scripts of a server's side of a channel."""

import base64
import hashlib
import json
import struct
from collections.abc import Callable

from scripted_server import CONTRACT, Peer, Script

TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736"
_GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


def frame(first: int, payload: bytes) -> bytes:
    """`first` is the frame's first byte: 0x81 is a whole text, 0x01 a first fragment, 0x88 a close."""
    length = len(payload)
    if length < 126:
        return bytes([first, length]) + payload
    if length < 1 << 16:
        return struct.pack(">BBH", first, 126, length) + payload
    return struct.pack(">BBQ", first, 127, length) + payload


def text(payload: bytes | str) -> bytes:
    return frame(0x81, payload.encode() if isinstance(payload, str) else payload)


def close(code: int, reason: str = "") -> bytes:
    return frame(0x88, code.to_bytes(2, "big") + reason.encode())


def event(name: str, data: object, **fields: object) -> bytes:
    envelope = {
        "event": name,
        "source": "core",
        "timestamp": "2026-01-01T00:00:00.000Z",
        "trace_id": TRACE_ID,
        "data": data,
        **fields,
    }
    return text(json.dumps(envelope))


HEARTBEAT = event("heartbeat", {"uptime": 1.5})


def warning(code: str) -> bytes:
    return event("runtime_warning", {"code": code, "message": "For people."})


def read_frame(peer: Peer) -> tuple[int, bytes]:
    """The opcode and payload of one frame of the client, which must be masked and short."""
    first, second = peer.read(2)
    assert first & 0xF0 == 0x80, "final, no reserved bits"
    assert second & 0x80, "masked"
    length = second & 0x7F
    if length == 126:
        length = int.from_bytes(peer.read(2), "big")
    mask = peer.read(4)
    return first & 0x0F, bytes(byte ^ mask[index % 4] for index, byte in enumerate(peer.read(length)))


def accept_of(key: str) -> str:
    return base64.b64encode(hashlib.sha1((key + _GUID).encode()).digest()).decode()


def upgrade(peer: Peer, behind: bytes = b"", **headers: str) -> None:
    """Reads the handshake and answers 101 with more bytes behind it; `_` in a name stands for `-`."""
    peer.send(upgrade_answer(peer, **headers) + behind)


def upgrade_answer(peer: Peer, **headers: str) -> bytes:
    """Reads the handshake; the 101 for it."""
    request = peer.read_request()
    assert request.headers["sec-websocket-version"] == "13"
    assert len(base64.b64decode(request.headers["sec-websocket-key"])) == 16
    fields = {
        "upgrade": "websocket",
        "connection": "Upgrade",
        "sec-websocket-accept": accept_of(request.headers["sec-websocket-key"]),
        "x-contract": CONTRACT,
        **{name.replace("_", "-"): value for name, value in headers.items()},
    }
    lines = ["HTTP/1.1 101 Switching Protocols", *(f"{name}: {value}" for name, value in fields.items() if value)]
    return "\r\n".join([*lines, "", ""]).encode()


def accepts(
    token: str, *parts: bytes, then: Callable[[Peer], None] | None = None, heartbeat: bytes = HEARTBEAT
) -> Script:
    """Shakes hands, takes the token, sends the first heartbeat and what else is given."""

    def script(peer: Peer) -> None:
        upgrade(peer)
        assert read_frame(peer) == (1, token.encode())
        peer.send(heartbeat)
        for part in parts:
            peer.send(part)
        if then is not None:
            then(peer)

    return script
