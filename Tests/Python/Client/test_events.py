"""Following a channel through everything that can happen to its connection: CLI-WS-RECONNECT."""

import time

import pytest
from bridge_api.contract import VERSION
from drivable import TOKEN, Drivable, Waits, Wishes
from outcome import Outcome
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
from scripted_server import CONTRACT, Peer, Script, ScriptedServer, answers, answers_bytes, fails

HOLD = Peer.wait_for_end
OTHER = f"{int(VERSION.partition('.')[0]) + 1}.0.0+0000000000000000"
TOO_LONG = "a message is longer than the contract allows"
# With a mask of zeros, which changes nothing.
MASKED = HEARTBEAT[:1] + bytes([HEARTBEAT[1] | 0x80]) + HEARTBEAT[2:4] + bytes(4) + HEARTBEAT[4:]


def test_events_come_typed_in_their_order(client: Drivable) -> None:
    with ScriptedServer(accepts(TOKEN, warning("a"), warning("b"), then=HOLD)) as server:
        outcome = client.follow(server.url, 3)
        [request] = server.requests
    first, second, third = outcome.items
    assert (first.name, first.data) == ("heartbeat", {"uptime": 1.5})
    assert (second.name, second.source, second.trace_id) == ("runtime_warning", "core", TRACE_ID)
    assert outcome.names == ["heartbeat", "a", "b"]
    assert third.is_known
    assert request.target == "/events/ws"
    assert not {"authorization", "origin", "cookie", "sec-websocket-protocol"} & request.headers.keys()
    assert TOKEN not in repr(request)
    assert request.headers["traceparent"][3:35] in outcome.trace_ids


def test_an_event_in_fragments_and_pieces_is_one_event(client: Drivable) -> None:
    whole = warning("pieces")[2:] if len(warning("pieces")) < 128 else warning("pieces")[4:]
    parts = frame(0x01, whole[:10]) + frame(0x89, b"are you there") + frame(0x00, whole[10:20]) + frame(0x80, whole[20:])

    def slowly(peer: Peer) -> None:
        for byte in parts:
            peer.send(bytes([byte]))
        assert read_frame(peer) == (10, b"are you there")
        peer.wait_for_end()

    with ScriptedServer(accepts(TOKEN, then=slowly)) as server:
        assert client.follow(server.url, 2).names == ["heartbeat", "pieces"]


def test_an_event_that_is_not_known_is_kept(client: Drivable) -> None:
    with ScriptedServer(accepts(TOKEN, event("mood_changed", {"mood": "good"}), then=HOLD)) as server:
        _, unknown = client.follow(server.url, 2).items
    assert not unknown.is_known
    assert (unknown.name, unknown.trace_id, unknown.data) == ("mood_changed", TRACE_ID, {"mood": "good"})


def test_leaving_says_goodbye(client: Drivable) -> None:
    farewell: list[tuple[int, bytes]] = []
    with ScriptedServer(accepts(TOKEN, then=lambda peer: farewell.append(read_frame(peer)))) as server:
        client.follow(server.url, 1)
    assert farewell == [(8, b"\x03\xe8")]


@pytest.mark.parametrize(
    ("ending", "cause"),
    [
        (b"", "the connection ended without a close frame"),
        (close(1001, "going_away"), "1001 going_away"),
        (close(1013, "slow_reader"), "1013 slow_reader"),
        (close(1008, "ping_timeout"), "1008 ping_timeout"),
        (close(1011), "1011"),
        (close(4000, "of its own"), "4000 of its own"),
    ],
)
def test_after_a_lost_connection_there_is_a_gap_and_then_what_follows(
    client: Drivable, ending: bytes, cause: str
) -> None:
    with ScriptedServer(accepts(TOKEN, warning("a"), ending), accepts(TOKEN, warning("b"), then=HOLD)) as server:
        outcome = client.follow(server.url, 5)
    assert outcome.names == ["heartbeat", "a", "gap", "heartbeat", "b"]
    assert outcome.items[2].data == cause
    assert outcome.told == [
        "events 1: requested",
        "events 1: answered 101",
        f"events 1: reconnecting: {cause}",
        "events 2: requested",
        "events 2: answered 101",
        f"events 2: missed: {cause}",
    ]
    assert len(outcome.trace_ids) == 1


def test_a_close_without_a_code_is_a_lost_connection(client: Drivable) -> None:
    with ScriptedServer(accepts(TOKEN, frame(0x88, b"")), accepts(TOKEN, then=HOLD)) as server:
        outcome = client.follow(server.url, 3)
    assert outcome.names == ["heartbeat", "gap", "heartbeat"]
    # RFC 6455 section 7.1.5; .NET takes it for a normal closure.
    assert outcome.items[1].data in ("1005", "1000")


def test_a_close_is_answered_with_its_code(client: Drivable) -> None:
    answer: list[tuple[int, bytes]] = []

    def closes(peer: Peer) -> None:
        peer.send(close(1013, "slow_reader"))
        answer.append(read_frame(peer))

    with ScriptedServer(accepts(TOKEN, then=closes), accepts(TOKEN, then=HOLD)) as server:
        client.follow(server.url, 2)
    assert answer == [(8, b"\x03\xf5")]


def test_a_reset_connection_is_a_lost_one(client: Drivable) -> None:
    with ScriptedServer(accepts(TOKEN, then=Peer.reset), accepts(TOKEN, then=HOLD)) as server:
        assert client.follow(server.url, 3).names == ["heartbeat", "gap", "heartbeat"]


def test_a_bridge_that_restarts_is_found_again(client: Drivable) -> None:
    with ScriptedServer(
        accepts(TOKEN), fails(503, "unavailable"), answers_bytes(b"HTTP/1.1 1"), accepts(TOKEN, then=HOLD)
    ) as server:
        started = time.monotonic()
        assert client.follow(server.url, 3).names == ["heartbeat", "gap", "heartbeat"]
    assert time.monotonic() - started < 5


def test_before_the_first_event_nothing_can_be_missed(client: Drivable) -> None:
    with ScriptedServer(fails(503, "unavailable"), accepts(TOKEN, warning("a"), then=HOLD)) as server:
        assert client.follow(server.url, 2).names == ["heartbeat", "a"]


def test_what_comes_together_with_the_handshake_is_taken(client: Drivable) -> None:
    with ScriptedServer(lambda peer: upgrade(peer, HEARTBEAT + close(1001)), accepts(TOKEN, then=HOLD)) as server:
        assert client.follow(server.url, 3).names == ["heartbeat", "gap", "heartbeat"]


def failed(client: Drivable, *scripts: Script) -> Outcome:
    """Of a channel that fails for good."""
    with ScriptedServer(*scripts) as server:
        outcome = client.follow(server.url, 100)
    assert outcome.is_over
    assert outcome.failed.endpoint == "events"
    assert outcome.failed.trace_id in outcome.failed.message
    return outcome


@pytest.mark.parametrize("reason", ["authentication_failed", "authentication_timeout", "", f"not {TOKEN}"])
def test_a_refused_token_is_not_tried_again(client: Drivable, reason: str) -> None:
    def refuses(peer: Peer) -> None:
        upgrade(peer)
        read_frame(peer)
        peer.send(close(1008, reason))

    outcome = failed(client, refuses, accepts(TOKEN, then=HOLD))
    assert (outcome.reason, outcome.failed.attempts) == ("refused", 1)
    assert "the bridge refused the token (1008" in outcome.message


@pytest.mark.parametrize("status", [400, 401, 403, 404, 421, 426, 200, 302])
def test_a_handshake_that_is_refused_is_not_tried_again(client: Drivable, status: int) -> None:
    script = answers(status, {}, location="http://127.0.0.1:1/")
    outcome = failed(client, script, accepts(TOKEN, then=HOLD))
    assert outcome.reason == "refused"
    assert f"answered the handshake with {status}, not 101" in outcome.message


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
def test_a_handshake_that_is_none_is_told(client: Drivable, headers: dict[str, str], says: str) -> None:
    outcome = failed(client, lambda peer: upgrade(peer, b"", **headers))
    assert outcome.reason == "answer"
    assert says in outcome.message


@pytest.mark.parametrize("data", [b"SSH-2.0-OpenSSH_9.2\r\n", b"\0" * 100_000, b"HTTP/1.1 101 " + b"x" * 100_000])
def test_another_server_on_the_port_is_told(client: Drivable, data: bytes) -> None:
    outcome = failed(client, answers_bytes(data))
    assert outcome.reason == "answer"
    assert "is 127.0.0.1:" in outcome.message


def test_another_contract_is_told_and_not_tried_again(client: Drivable) -> None:
    def other(peer: Peer) -> None:
        upgrade(peer, x_contract=OTHER)
        peer.wait_for_end()

    outcome = failed(client, other, accepts(TOKEN))
    assert outcome.reason == "mismatch"
    assert outcome.told[-1] == f"events 1: contract mismatch: {OTHER}, not {CONTRACT}"


@pytest.mark.parametrize(
    "message",
    [
        text("{"), text("[]"), text("null"), text(""), text("{}"), text("[" * 100_000),
        event("heartbeat", {"uptime": "1"}), event("heartbeat", {"uptime": 1}, trace_id=5),
        event("heartbeat", {"uptime": 1}, timestamp="yesterday"), event("runtime_warning", None),
    ],
)  # fmt: skip
def test_what_is_no_event_of_the_contract_ends_the_stream(client: Drivable, message: bytes) -> None:
    outcome = failed(client, accepts(TOKEN, message, then=HOLD), accepts(TOKEN, then=HOLD))
    assert outcome.reason == "answer"
    assert "an event breaks the contract: " in outcome.message


@pytest.mark.parametrize(
    ("message", "says"),
    [
        (frame(0x82, b"{}"), "a message is binary"),
        (b"\x81\x7f" + (8_000_001).to_bytes(8, "big") + b" " * 8_000_001, TOO_LONG),
        (frame(0x01, b" " * 8_000_000) + frame(0x00, b" ") * 2, TOO_LONG),
        (frame(0x81, b"\xff"), "a text is not UTF-8"),
        (b"\x83\x00", "the opcode 3 is reserved"),
        (b"\xc1" + HEARTBEAT[1:], "a reserved bit is set"),
        (MASKED, "a server's frame is masked"),
    ],
)
def test_what_is_wrong_with_a_message_or_frame_is_told(client: Drivable, message: bytes, says: str) -> None:
    outcome = failed(client, accepts(TOKEN, message, then=HOLD), accepts(TOKEN, then=HOLD))
    assert outcome.reason == "answer"
    # .NET keeps to itself what is wrong with a frame.
    known = "a frame is one that no server may send" if client.name == "csharp" and not says.startswith("a message") else says
    assert outcome.message.startswith(f"events: {known}; is 127.0.0.1:")


@pytest.mark.parametrize(
    "message",
    [
        b"\xff\xff" + bytes(12), b"\xc1\x00", b"\x8b\x00", b"\x09\x00", b"\x89\x7e\x00\x7e" + bytes(126), b"\x80\x00",
        b"\x01\x00\x81\x00", b"\x81\xff" + bytes(12), b"\x81\x80" + bytes(4), b"\x88\x01\x03", b"\x88\x02\x03\xed",
        b"\x88\x02\x03\xee", b"\x88\x03\x03\xe8\xff",
    ],
)  # fmt: skip
def test_a_frame_that_no_bridge_sends_ends_the_stream(client: Drivable, message: bytes) -> None:
    outcome = failed(client, accepts(TOKEN, message, then=HOLD), accepts(TOKEN, then=HOLD))
    assert outcome.reason == "answer"
    assert "; is 127.0.0.1:" in outcome.message


def test_events_before_a_bad_one_are_delivered(client: Drivable) -> None:
    outcome = failed(client, accepts(TOKEN, warning("a") + text("{"), then=HOLD))
    assert outcome.names == ["heartbeat", "a"]
    assert outcome.reason == "answer"


def test_it_gives_up_after_so_many_attempts_in_a_row(client: Drivable, closed_port: int) -> None:
    outcome = client.follow(f"http://127.0.0.1:{closed_port}", 1, Wishes(waits=Waits(attempts=3)))
    assert (outcome.reason, outcome.failed.attempts, len(outcome.waits)) == ("connection", 3, 2)
    assert "is the bridge running?; no more attempts" in outcome.message


def test_a_bridge_that_takes_and_drops_connections_is_given_up(client: Drivable) -> None:
    with ScriptedServer(*[accepts(TOKEN)] * 5) as server:
        outcome = client.follow(server.url, 100, Wishes(waits=Waits(attempts=3, cap=0.5)))
        assert len(server.requests) == 3
    assert outcome.reason == "connection"


def test_only_a_connection_that_lasted_begins_the_waits_anew(client: Drivable) -> None:
    lasts = accepts(TOKEN, then=lambda _: time.sleep(0.2))
    wishes = Wishes(waits=Waits(attempts=4, start=0.01, cap=0.1, whole=True))
    with ScriptedServer(accepts(TOKEN), accepts(TOKEN), lasts, accepts(TOKEN, then=HOLD)) as server:
        outcome = client.follow(server.url, 7, wishes)
    assert outcome.waits == pytest.approx([0.01, 0.02, 0.01])


def test_retry_after_of_a_handshake_is_the_least_wait(client: Drivable) -> None:
    with ScriptedServer(fails(503, "unavailable", retry_after="1"), accepts(TOKEN, then=HOLD)) as server:
        outcome = client.follow(server.url, 1)
    assert 1 <= outcome.waits[0] < 1.1
