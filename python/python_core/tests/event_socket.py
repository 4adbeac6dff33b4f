"""A socket on a channel, as far as tests need it (RFC 6455)."""

import json
import os
import socket
import struct
from types import TracebackType
from typing import Any

from python_core.tests.spawned_bridge import PATIENCE, TOKEN

_TEXT, _CLOSE = 1, 8


class EventSocket:
    """Authenticated with the token; answers no pings."""

    def __init__(self, port: int, route: str = "/events/ws", token: str = TOKEN) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)
        self._file = self._socket.makefile("rb")
        self._socket.sendall(
            f"GET {route} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n".encode()
        )
        assert self._file.readline().startswith(b"HTTP/1.1 101")
        while self._file.readline() != b"\r\n":
            pass
        self._send(token.encode())

    def __enter__(self) -> "EventSocket":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()
        self._socket.close()

    def next_event(self) -> dict[str, Any]:
        opcode, content = self._frame()
        assert opcode == _TEXT
        event: dict[str, Any] = json.loads(content)
        return event

    def close_code(self) -> int:
        """Of the close frame, which has to be the next one."""
        opcode, content = self._frame()
        assert opcode == _CLOSE
        code: int = struct.unpack("!H", content[:2])[0]
        return code

    def _send(self, content: bytes) -> None:
        mask = os.urandom(4)
        masked = bytes(byte ^ mask[index % 4] for index, byte in enumerate(content))
        self._socket.sendall(bytes([0x80 | _TEXT, 0x80 | len(content)]) + mask + masked)

    def _frame(self) -> tuple[int, bytes]:
        first, length = self._file.read(2)
        if length == 126:
            (length,) = struct.unpack("!H", self._file.read(2))
        return first & 0x0F, self._file.read(length)
