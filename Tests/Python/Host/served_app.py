"""A Flask app with a part of the contract, on `serve`, in a thread of the test."""

import re
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from queue import Queue

from bridge_api import GetHealthResponse, HeartbeatData, IndicatorsChangedData, UpdateHubRequest, UpdateHubResponse
from bridge_api.handlers import EventsHeartbeat, UpdateHubReply
from bridge_api.runtime.flask import register
from bridge_api.runtime.host import serve
from bridge_api.runtime.operation import Call
from flask import Flask
from requests_under_test import TOKEN
from test_frames import client_frame


class LightHandlers:
    """Of a light with this text: `boom` fails, `hang` takes longer than its endpoint may."""

    def get_health(self, call: Call) -> GetHealthResponse:
        return GetHealthResponse(build_hash="4f2a9c1", version="1.0.0", uptime=1.0, modules=())

    def update_hub(self, request: UpdateHubRequest, call: Call) -> UpdateHubReply:
        call.takes_effect()
        if request.indicators[0].text == "boom":
            raise RuntimeError("boom")
        lights = request.indicators
        return UpdateHubReply(
            response=UpdateHubResponse(indicators=lights),
            source="hub",
            indicators_changed=IndicatorsChangedData(indicators=lights),
        )

    def events_heartbeat(self) -> EventsHeartbeat:
        return EventsHeartbeat(source="core", data=HeartbeatData(uptime=1.0))


def flask_app() -> Flask:
    app = Flask(__name__)
    app.add_url_rule("/mine", "mine", lambda: "mine")
    register(app, LightHandlers(), token=TOKEN, only=["get_health", "update_hub"], instance="the-instance")
    return app


@contextmanager
def served(app: Flask) -> Iterator[int]:
    """The port, until the block ends; then `serve` has returned."""
    ports: Queue[int] = Queue()
    stop = threading.Event()
    thread = threading.Thread(target=lambda: serve(app, port=0, on_ready=ports.put, stop=stop))
    thread.start()
    try:
        yield ports.get(timeout=10)
    finally:
        stop.set()
        thread.join(15)
    assert not thread.is_alive()


def exchange(port: int, data: bytes) -> bytes:
    """What comes back until the server ends the connection, or says nothing for half a second."""
    with socket.create_connection(("127.0.0.1", port), timeout=0.5) as connection:
        connection.sendall(data)
        return until_quiet(connection)


def until_quiet(connection: socket.socket) -> bytes:
    received = b""
    try:
        while piece := connection.recv(65536):
            received += piece
    except TimeoutError:
        pass
    return received


def statuses(answers: bytes) -> list[int]:
    return [int(code) for code in re.findall(rb"HTTP/1\.1 (\d{3})", answers)]


def request(port: int, line: str, *fields: str, body: bytes = b"") -> bytes:
    head = [line + " HTTP/1.1", f"Host: 127.0.0.1:{port}", *fields]
    if body:
        head += ["Content-Type: application/json", f"Content-Length: {len(body)}"]
    return "\r\n".join([*head, "", ""]).encode() + body


def update(port: int, text: str, *fields: str) -> bytes:
    """A call of `update_hub` with one light."""
    body = f'{{"indicators":[{{"id":"light","state":"ok","text":"{text}"}}]}}'.encode()
    return request(port, "POST /api/smrthub/update", f"Authorization: Bearer {TOKEN}", *fields, body=body)


def handshake(port: int) -> bytes:
    key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="
    return request(
        port, "GET /events/ws", "Upgrade: websocket", "Connection: Upgrade", key, "Sec-WebSocket-Version: 13"
    )


def opened(port: int) -> socket.socket:
    """A socket on the channel that was accepted."""
    connection = socket.create_connection(("127.0.0.1", port), timeout=2)
    connection.sendall(handshake(port) + client_frame(1, TOKEN.encode()))
    received = b""
    deadline = time.monotonic() + 5
    while b"heartbeat" not in received and time.monotonic() < deadline:
        received += connection.recv(65536)
    assert b"heartbeat" in received
    return connection
