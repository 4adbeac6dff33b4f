"""A server that does what a test says, one script for each connection, and keeps what it was sent."""

import json
import os
import socket
import struct
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType

from bridge_api.contract import HEADER as CONTRACT

# A test that hangs fails after so many seconds.
_PATIENCE = 10.0


@dataclass(frozen=True)
class ReceivedRequest:
    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


class Peer:
    """The server's end of one connection."""

    def __init__(self, connection: socket.socket, requests: list[ReceivedRequest]) -> None:
        self._connection = connection
        self._requests = requests
        self._buffer = b""
        connection.settimeout(_PATIENCE)

    def read_request(self) -> ReceivedRequest:
        head = self.read_until(b"\r\n\r\n").decode("latin-1")
        line, *fields = head.rstrip("\r\n").split("\r\n")
        method, target, _ = line.split(" ")
        headers = {name.lower(): value.strip() for name, _, value in (each.partition(":") for each in fields)}
        body = self.read(int(headers.get("content-length", "0")))
        request = ReceivedRequest(method, target, headers, body)
        self._requests.append(request)
        return request

    def read(self, count: int) -> bytes:
        while len(self._buffer) < count:
            self._receive()
        data, self._buffer = self._buffer[:count], self._buffer[count:]
        return data

    def read_until(self, end: bytes) -> bytes:
        while end not in self._buffer:
            self._receive()
        return self.read(self._buffer.index(end) + len(end))

    def skip(self, count: int) -> None:
        """Reads so many bytes and keeps none: they may be more than fit in memory."""
        count -= len(self._buffer)
        self._buffer = b""
        while count > 0:
            data = self._connection.recv(min(count, 1 << 20))
            if not data:
                raise ConnectionResetError
            count -= len(data)

    def send(self, data: bytes) -> None:
        self._connection.sendall(data)

    def wait_for_end(self) -> None:
        """Until the client has closed."""
        with suppress(OSError):
            while self._connection.recv(4096):
                pass

    def reset(self) -> None:
        """Closes with RST instead of FIN."""
        linger = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
        self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self._connection.close()

    def _receive(self) -> None:
        data = self._connection.recv(65536)
        if not data:
            raise ConnectionResetError
        self._buffer += data


Script = Callable[[Peer], None]


class ScriptedServer:
    """`with ScriptedServer(first, second) as server:` serves two connections; a third is refused."""

    def __init__(self, *scripts: Script) -> None:
        self.requests: list[ReceivedRequest] = []
        self._scripts = scripts
        self._failures: list[Exception] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        # Closing a socket wakes nobody who waits on it.
        self._listener.settimeout(0.02)
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> "ScriptedServer":
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._is_over.set()
        self._thread.join(_PATIENCE)
        assert not self._thread.is_alive(), "a script hangs"
        # The test's own failure is told first.
        assert error is not None or not self._failures, self._failures

    def _serve(self) -> None:
        with self._listener:
            for script in self._scripts:
                connection = self._next_connection()
                if connection is None:
                    return
                with connection:
                    self._run(script, Peer(connection, self.requests))

    def _next_connection(self) -> socket.socket | None:
        while not self._is_over.is_set():
            with suppress(TimeoutError):
                return self._listener.accept()[0]
        return None

    def _run(self, script: Script, peer: Peer) -> None:
        try:
            script(peer)
        except OSError:
            # The client has gone, as most of these tests make it do.
            pass
        except Exception as error:
            self._failures.append(error)


def http_answer(status: int, body: object | bytes, **headers: str) -> bytes:
    """With the fields that every bridge sends (wire-protocol H7); those given win, `_` stands for `-`.

    A script ends its connection. Without a word of that a client may be sending its next request there already.
    """
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    fields = {
        "content-type": "application/json",
        "x-contract": CONTRACT,
        "content-length": str(len(data)),
        "connection": "close",
        **{name.replace("_", "-"): value for name, value in headers.items()},
    }
    lines = [f"HTTP/1.1 {status} Status", *(f"{name}: {value}" for name, value in fields.items() if value)]
    return "\r\n".join([*lines, "", ""]).encode() + data


def answers(status: int, body: object | bytes, **headers: str) -> Script:
    """Reads a request and answers it."""

    def script(peer: Peer) -> None:
        peer.read_request()
        peer.send(http_answer(status, body, **headers))

    return script


def answers_bytes(data: bytes) -> Script:
    """Reads a request, sends these bytes and ends the connection."""

    def script(peer: Peer) -> None:
        peer.read_request()
        peer.send(data)

    return script


def fails(status: int, code: str, **headers: str) -> Script:
    """Answers with an error object (wire-protocol H3)."""
    return answers(status, error_object(code), **headers)


def error_object(code: str) -> dict[str, object]:
    return {
        "status": "error",
        "error": {"code": code, "message": "As the contract says.", "trace_id": "0" * 31 + "1"},
    }


def drops(peer: Peer) -> None:
    """Reads a request and ends the connection without an answer."""
    peer.read_request()
