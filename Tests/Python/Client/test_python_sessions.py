"""One connection to a channel, as a machine without socket and clock."""

from bridge_api.runtime.backoff import Backoff
from bridge_api.runtime.channel_session import ChannelSession, Deliver, Ended, Send
from bridge_api.runtime.reconnection import Reconnection, is_refusal
from bridge_api.runtime.ws_frames import CloseFrame
from scripted_channel import close, frame, text

# A mask of zeros leaves the payload as it is.
NO_MASK = b"\0\0\0\0"


def session() -> ChannelSession:
    return ChannelSession(max_message=1000, silence=30, now=100, random=bytes)


def sent(first: int, payload: bytes) -> Send:
    return Send(bytes([first, 0x80 | len(payload)]) + NO_MASK + payload)


def test_the_token_is_the_first_message() -> None:
    assert session().start(b"token") == [sent(0x81, b"token")]


def test_messages_are_delivered_and_pings_answered_in_their_order() -> None:
    actions = session().received(text("a") + frame(0x89, b"p") + frame(0x8A, b"") + text("b"), 101)
    assert actions == [Deliver(b"a"), sent(0x8A, b"p"), Deliver(b"b")]


def test_a_close_is_answered_and_ends_it() -> None:
    machine = session()
    actions = machine.received(text("a") + close(1013, "slow_reader") + text("b"), 101)
    ended = Ended("1013 slow_reader", close=CloseFrame(1013, "slow_reader"))
    assert actions == [Deliver(b"a"), sent(0x88, b"\x03\xf5"), ended]
    assert machine.received(text("c"), 102) == []
    assert machine.passed(1000) == []
    assert machine.stop() == []


def test_the_end_of_the_connection_is_told() -> None:
    assert session().received(b"", 101) == [Ended("the connection ended without a close frame")]


def test_a_server_without_a_heartbeat_is_dead_after_two_intervals() -> None:
    machine = session()
    assert machine.passed(129.9) == []
    assert machine.passed(130) == [Ended("no heartbeat came for 30 s")]


def test_an_event_is_a_sign_of_life_and_a_ping_is_none() -> None:
    machine = session()
    machine.received(text("a"), 110)
    machine.received(frame(0x89, b""), 130)
    assert machine.passed(139.9) == []
    assert machine.passed(140) != []


def test_a_fault_is_closed_with_its_code() -> None:
    for data, code in [(b"\xff\x00", 1002), (frame(0x82, b""), 1003), (text(b"\xff"), 1007), (text("x" * 1001), 1009)]:
        close_frame, ended = session().received(data, 101)
        assert close_frame == sent(0x88, code.to_bytes(2, "big"))
        assert isinstance(ended, Ended)
        assert ended.is_fault


def test_stopping_says_goodbye() -> None:
    assert session().stop() == [sent(0x88, b"\x03\xe8")]


def test_only_a_refusal_is_for_good() -> None:
    def ended(code: int, reason: str = "") -> Ended:
        return Ended("", close=CloseFrame(code, reason))

    assert is_refusal(ended(1008, "authentication_failed"))
    assert is_refusal(ended(1008))
    assert not is_refusal(ended(1008, "ping_timeout"))
    assert not any(is_refusal(ended(code)) for code in (1000, 1001, 1005, 1011, 1013))
    assert not is_refusal(Ended("the connection ended"))


def test_only_a_connection_that_lasted_begins_the_waits_anew() -> None:
    reconnection = Reconnection(Backoff(attempts=4, base=1, cap=10, random=lambda: 1.0))
    assert [reconnection.wait(0), reconnection.wait(9), reconnection.wait(0)] == [1, 2, 4]
    assert [reconnection.wait(10), reconnection.wait(0)] == [1, 2]
    assert [reconnection.wait(0), reconnection.wait(0)] == [4, None]
