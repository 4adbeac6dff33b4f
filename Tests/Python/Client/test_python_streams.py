"""What the Python client's streams do beside what every client does: threads close them."""

import threading
import time

import pytest
from bridge_api.client import Backoff, BridgeEvents, EventsRefusedError
from drivable import TOKEN
from scripted_channel import accepts
from scripted_server import Peer, ScriptedServer, answers

HOLD = Peer.wait_for_end
QUICK = Backoff(base=0.001, cap=0.01)


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
