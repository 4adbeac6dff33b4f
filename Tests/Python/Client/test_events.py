"""Following a channel through everything that can happen to its connection."""

import threading
import time

import pytest
from bridge_api.client import (
    Backoff,
    BadAnswerError,
    ClientError,
    ConnectionFailedError,
    ContractMismatchError,
    EventsRefusedError,
    Gap,
)
from bridge_api.events import Heartbeat, RuntimeWarning, UnknownEvent
from bridge_api.models import JSONMap
from clients import TOKEN, events, messages
from recorder import Recorder
from scripted_channel import (
    HEARTBEAT,
    TRACE_ID,
    accept_of,
    accepts,
    close,
    event,
    frame,
    read_frame,
    text,
    upgrade,
    warning,
)
from scripted_server import Peer, Script, ScriptedServer, answers, answers_bytes, fails

HOLD = Peer.wait_for_end


def names(items: list[object]) -> list[str]:
    """`gap`, or the code of a warning, or the class."""
    return [
        "gap" if isinstance(item, Gap) else item.data.code if isinstance(item, RuntimeWarning) else type(item).__name__
        for item in items
    ]


def follow(url: str, count: int, observer: Recorder | None = None) -> list[object]:
    with events(url, observer).events() as stream:
        return [next(stream) for _ in range(count)]


def test_events_come_typed_in_their_order() -> None:
    with ScriptedServer(accepts(TOKEN, warning("a"), warning("b"), then=HOLD)) as server:
        first, second, third = follow(server.url, 3)
        [request] = server.requests
    assert isinstance(first, Heartbeat)
    assert first.data.uptime == 1.5
    assert isinstance(second, RuntimeWarning)
    assert (second.data.code, second.source, second.trace_id) == ("a", "core", TRACE_ID)
    assert names([third]) == ["b"]
    assert request.target == "/events/ws"
    assert not {"authorization", "origin", "cookie"} & request.headers.keys()
    assert TOKEN not in repr(request)


def test_an_event_in_fragments_and_pieces_is_one_event() -> None:
    whole = warning("pieces")[2:] if len(warning("pieces")) < 128 else warning("pieces")[4:]
    parts = frame(0x01, whole[:10]) + frame(0x89, b"") + frame(0x00, whole[10:20]) + frame(0x80, whole[20:])

    def slowly(peer: Peer) -> None:
        for byte in parts:
            peer.send(bytes([byte]))
        assert read_frame(peer) == (10, b"")
        peer.wait_for_end()

    with ScriptedServer(accepts(TOKEN, then=slowly)) as server:
        assert names(follow(server.url, 2)) == ["Heartbeat", "pieces"]


def test_an_event_that_is_not_known_is_kept() -> None:
    with ScriptedServer(accepts(TOKEN, event("mood_changed", {"mood": "good"}), then=HOLD)) as server:
        _, unknown = follow(server.url, 2)
    assert isinstance(unknown, UnknownEvent)
    assert (unknown.name, unknown.trace_id) == ("mood_changed", TRACE_ID)
    assert isinstance(unknown.data, JSONMap)
    assert dict(unknown.data) == {"mood": "good"}


def test_leaving_says_goodbye() -> None:
    farewell: list[tuple[int, bytes]] = []
    with ScriptedServer(accepts(TOKEN, then=lambda peer: farewell.append(read_frame(peer)))) as server:
        follow(server.url, 1)
    assert farewell == [(8, b"\x03\xe8")]


@pytest.mark.parametrize(
    ("ending", "cause"),
    [
        (b"", "the connection ended without a close frame"),
        (close(1001, "going_away"), "1001 going_away"),
        (close(1013, "slow_reader"), "1013 slow_reader"),
        (close(1008, "ping_timeout"), "1008 ping_timeout"),
        (close(1011), "1011"),
        (frame(0x88, b""), "1005"),
    ],
)
def test_after_a_lost_connection_there_is_a_gap_and_then_what_follows(ending: bytes, cause: str) -> None:
    observer = Recorder()
    with ScriptedServer(accepts(TOKEN, warning("a"), ending), accepts(TOKEN, warning("b"), then=HOLD)) as server:
        items = follow(server.url, 5, observer)
    assert names(items) == ["Heartbeat", "a", "gap", "Heartbeat", "b"]
    assert isinstance(items[2], Gap)
    assert items[2].cause == cause
    assert observer.told == [
        "events 1: requested",
        "events 1: answered 101",
        f"events 1: reconnecting: {cause}",
        "events 2: requested",
        "events 2: answered 101",
        f"events 2: missed: {cause}",
    ]


def test_a_reset_connection_is_a_lost_one() -> None:
    with ScriptedServer(accepts(TOKEN, then=Peer.reset), accepts(TOKEN, then=HOLD)) as server:
        assert names(follow(server.url, 3)) == ["Heartbeat", "gap", "Heartbeat"]


def test_a_bridge_that_restarts_is_found_again() -> None:
    with ScriptedServer(
        accepts(TOKEN), fails(503, "unavailable"), answers_bytes(b"HTTP/1.1 1"), accepts(TOKEN, then=HOLD)
    ) as server:
        started = time.monotonic()
        assert names(follow(server.url, 3)) == ["Heartbeat", "gap", "Heartbeat"]
    assert time.monotonic() - started < 5


def test_before_the_first_event_nothing_can_be_missed() -> None:
    with ScriptedServer(fails(503, "unavailable"), accepts(TOKEN, warning("a"), then=HOLD)) as server:
        assert names(follow(server.url, 2)) == ["Heartbeat", "a"]


def test_what_comes_together_with_the_handshake_is_taken() -> None:
    with ScriptedServer(lambda peer: upgrade(peer, HEARTBEAT + close(1001)), accepts(TOKEN, then=HOLD)) as server:
        assert names(follow(server.url, 3)) == ["Heartbeat", "gap", "Heartbeat"]


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


def error_of(*scripts: Script, observer: Recorder | None = None) -> ClientError:
    with ScriptedServer(*scripts) as server, events(server.url, observer).events() as stream:
        with pytest.raises(ClientError) as caught:
            list(stream)
        assert list(stream) == [], "it is over"
    assert caught.value.endpoint == "events"
    assert caught.value.trace_id in str(caught.value)
    assert TOKEN not in f"{caught.value!r} {caught.value}"
    return caught.value


@pytest.mark.parametrize("reason", ["authentication_failed", "authentication_timeout", "", f"not {TOKEN}"])
def test_a_refused_token_is_not_tried_again(reason: str) -> None:
    def refuses(peer: Peer) -> None:
        upgrade(peer)
        read_frame(peer)
        peer.send(close(1008, reason))

    error = error_of(refuses, accepts(TOKEN, then=HOLD))
    assert isinstance(error, EventsRefusedError)
    assert "the bridge refused the token (1008" in str(error)
    assert error.attempts == 1


@pytest.mark.parametrize("status", [400, 401, 403, 404, 421, 426, 200, 302])
def test_a_handshake_that_is_refused_is_not_tried_again(status: int) -> None:
    error = error_of(answers(status, {}, location="http://127.0.0.1:1/"), accepts(TOKEN, then=HOLD))
    assert isinstance(error, EventsRefusedError)
    assert f"answered the handshake with {status}, not 101" in str(error)


def test_a_refused_handshake_leaves_no_connection_open() -> None:
    has_ended = threading.Event()

    def refuses(peer: Peer) -> None:
        answers(404, {})(peer)
        peer.wait_for_end()
        has_ended.set()

    with ScriptedServer(refuses) as server, pytest.raises(EventsRefusedError) as caught:
        next(events(server.url).events())
    assert has_ended.wait(2), f"while {caught.value!r} is still held"


@pytest.mark.parametrize(
    ("headers", "says"),
    [
        ({"sec_websocket_accept": accept_of("another")}, "Sec-WebSocket-Accept"),
        ({"sec_websocket_accept": ""}, "Sec-WebSocket-Accept"),
        ({"upgrade": "h2c"}, "no WebSocket"),
        ({"connection": "close"}, "Connection: Upgrade"),
        ({"sec_websocket_extensions": "permessage-deflate"}, "extension"),
        ({"sec_websocket_protocol": "chat"}, "subprotocol"),
    ],
)
def test_a_handshake_that_is_none_is_told(headers: dict[str, str], says: str) -> None:
    error = error_of(lambda peer: upgrade(peer, b"", **headers))
    assert isinstance(error, BadAnswerError)
    assert says in str(error)


@pytest.mark.parametrize("data", [b"SSH-2.0-OpenSSH_9.2\r\n", b"\0" * 100_000, b"HTTP/1.1 101 " + b"x" * 100_000])
def test_another_server_on_the_port_is_told(data: bytes) -> None:
    error = error_of(answers_bytes(data))
    assert isinstance(error, BadAnswerError)
    assert "is 127.0.0.1:" in str(error)


def test_another_contract_is_told_and_not_tried_again() -> None:
    observer = Recorder()

    def other(peer: Peer) -> None:
        upgrade(peer, x_contract="2.0.0+0000000000000000")
        peer.wait_for_end()

    assert isinstance(error_of(other, accepts(TOKEN), observer=observer), ContractMismatchError)
    assert observer.told[-1] == "events 1: contract mismatch: 2.0.0+0000000000000000, not 1.0.0+4e301a6e78a26212"


@pytest.mark.parametrize(
    "message",
    [
        text("{"), text("[]"), text("null"), text(""), text("{}"), text("[" * 100_000),
        event("heartbeat", {"uptime": "1"}), event("heartbeat", {"uptime": 1}, trace_id=5),
        event("heartbeat", {"uptime": 1}, timestamp="yesterday"),
        event("runtime_warning", None), frame(0x82, b"{}"), frame(0x81, b"\xff"), b"\xff\xff", b"\x81\xff" + bytes(12),
        frame(0x81, b"")[:1] + b"\x7f" + (8_000_001).to_bytes(8, "big"),
    ],
)  # fmt: skip
def test_what_is_no_event_of_the_contract_ends_the_stream(message: bytes) -> None:
    assert isinstance(error_of(accepts(TOKEN, message, then=HOLD), accepts(TOKEN, then=HOLD)), BadAnswerError)


def test_events_before_a_bad_one_are_delivered() -> None:
    script = accepts(TOKEN, warning("a") + text("{"), then=HOLD)
    with ScriptedServer(script) as server, events(server.url).events() as stream:
        assert names([next(stream), next(stream)]) == ["Heartbeat", "a"]
        with pytest.raises(BadAnswerError):
            next(stream)


def test_it_gives_up_after_so_many_attempts_in_a_row(closed_port: int) -> None:
    observer = Recorder()
    reconnect = Backoff(attempts=3, base=0.001)
    stream = events(f"http://127.0.0.1:{closed_port}", observer, reconnect).events()
    with pytest.raises(ConnectionFailedError) as caught:
        next(stream)
    assert "is the bridge running?; no more attempts" in str(caught.value)
    assert caught.value.attempts == 3
    assert len(observer.waits) == 2


def test_a_bridge_that_takes_and_drops_connections_is_given_up() -> None:
    with ScriptedServer(*[accepts(TOKEN)] * 5) as server:
        stream = events(server.url, reconnect=Backoff(attempts=3, base=0.001, cap=0.5)).events()
        with pytest.raises(ConnectionFailedError):
            list(stream)
        assert len(server.requests) == 3


def test_retry_after_of_a_handshake_is_the_least_wait() -> None:
    observer = Recorder()
    with ScriptedServer(fails(503, "unavailable", retry_after="1"), accepts(TOKEN, then=HOLD)) as server:
        follow(server.url, 1, observer)
    assert 1 <= observer.waits[0] < 1.1


def test_another_thread_can_close_a_stream_that_waits() -> None:
    with ScriptedServer(accepts(TOKEN, then=HOLD)) as server:
        stream = events(server.url).events()
        next(stream)
        timer = threading.Timer(0.2, stream.close)
        timer.start()
        started = time.monotonic()
        assert list(stream) == []
        assert time.monotonic() - started < 2
        timer.join()


def test_another_thread_can_close_a_stream_that_waits_to_reconnect(closed_port: int) -> None:
    url = f"http://127.0.0.1:{closed_port}"
    stream = events(url, reconnect=Backoff(base=60, cap=60, random=lambda: 1.0)).events()
    timer = threading.Timer(0.2, stream.close)
    timer.start()
    assert list(stream) == []
    timer.join()


def test_no_repr_shows_the_token() -> None:
    stream = events("http://127.0.0.1:5001").events()
    assert TOKEN not in repr(stream) + repr(vars(stream))
