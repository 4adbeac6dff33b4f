"""What the Python client's streams do beside what every client does: threads close them, and beats are short."""

import threading
import time

import pytest
from bridge_api.client import Backoff, BridgeEvents, EventsRefusedError, EventStream, Gap
from bridge_api.runtime.bearer_token import BearerToken
from bridge_api.runtime.bridge_address import BridgeAddress
from bridge_api.runtime.client_endpoint import ClientChannel
from bridge_api.runtime.client_settings import ClientSettings
from bridge_api.runtime.observer import BridgeObserver
from drivable import TOKEN
from scripted_channel import HEARTBEAT, accepts, frame
from scripted_server import CONTRACT, Peer, ScriptedServer, answers

HOLD = Peer.wait_for_end
QUICK = Backoff(base=0.001, cap=0.01)


def messages(url: str, heartbeat_interval: float) -> EventStream[bytes]:
    """The events' JSON, of a channel whose heartbeats come as often as a test can wait for."""
    address = BridgeAddress.parse(url, allow_any_host=False)
    settings = ClientSettings(address, BearerToken(TOKEN), CONTRACT, BridgeObserver(), QUICK)
    channel = ClientChannel("events", "/events/ws", heartbeat_interval, max_message=1000)
    return EventStream(settings, channel, bytes)


def test_a_bridge_that_says_nothing_any_more_is_left() -> None:
    def half_open(peer: Peer) -> None:
        for _ in range(10):
            time.sleep(0.1)
            peer.send(frame(0x89, b""))

    scripts = [accepts(TOKEN, then=half_open), accepts(TOKEN, then=HOLD)]
    with ScriptedServer(*scripts) as server, messages(server.url, heartbeat_interval=0.2) as stream:
        started = time.monotonic()
        items = [next(stream) for _ in range(3)]
    assert 0.4 <= time.monotonic() - started < 2
    assert isinstance(items[1], Gap)
    assert items[1].cause == "no heartbeat came for 0.4 s"


def test_what_came_while_nobody_asked_is_not_taken_for_silence() -> None:
    script = accepts(TOKEN, HEARTBEAT, then=HOLD)
    with ScriptedServer(script) as server, messages(server.url, heartbeat_interval=0.1) as stream:
        next(stream)
        time.sleep(0.5)
        assert not isinstance(next(stream), Gap)


def test_another_thread_can_close_a_stream_that_waits() -> None:
    with ScriptedServer(accepts(TOKEN, then=HOLD)) as server:
        stream = BridgeEvents(server.url, token=TOKEN, reconnect=QUICK).events()
        next(stream)
        timer = threading.Timer(0.2, stream.close)
        timer.start()
        started = time.monotonic()
        assert list(stream) == []
        assert time.monotonic() - started < 2
        timer.join()


def test_another_thread_can_close_a_stream_that_waits_to_reconnect(closed_port: int) -> None:
    url = f"http://127.0.0.1:{closed_port}"
    stream = BridgeEvents(url, token=TOKEN, reconnect=Backoff(base=60, cap=60, random=lambda: 1.0)).events()
    timer = threading.Timer(0.2, stream.close)
    timer.start()
    assert list(stream) == []
    timer.join()


def test_no_repr_shows_the_token() -> None:
    stream = BridgeEvents("http://127.0.0.1:5001", token=TOKEN).events()
    assert TOKEN not in repr(stream) + repr(vars(stream))


def test_a_refused_handshake_leaves_no_connection_open() -> None:
    has_ended = threading.Event()

    def refuses(peer: Peer) -> None:
        answers(404, {})(peer)
        peer.wait_for_end()
        has_ended.set()

    with ScriptedServer(refuses) as server, pytest.raises(EventsRefusedError) as caught:
        next(BridgeEvents(server.url, token=TOKEN).events())
    assert has_ended.wait(2), f"while {caught.value!r} is still held"
