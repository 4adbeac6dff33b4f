import pytest
from bridge_api.runtime.channel import Announce, ChannelSession, Disconnect, Finish, Outbox, Write
from bridge_api.runtime.socket_frames import close_bytes
from test_frames import client_frame

TOKEN = b"a-secret-that-nobody-may-see-0123456789"


def waiting() -> ChannelSession:
    return ChannelSession(lambda text: text == TOKEN, 4096)


def accepted() -> ChannelSession:
    session = waiting()
    assert session.received(client_frame(1, TOKEN)) == [Announce()]
    assert session.announced()
    return session


def test_the_token_is_the_first_message_and_announced_by_a_heartbeat() -> None:
    assert waiting().received(client_frame(1, TOKEN[:9], final=False) + client_frame(0, TOKEN[9:])) == [Announce()]


@pytest.mark.parametrize("message", [b"", TOKEN + b"\n", TOKEN[:-1], b"Bearer " + TOKEN])
def test_another_first_message_is_closed(message: bytes) -> None:
    assert waiting().received(client_frame(1, message)) == [Finish(close_bytes(1008, "authentication_failed"))]


def test_no_first_message_is_closed_in_time() -> None:
    assert waiting().authentication_timed_out() == [Finish(close_bytes(1008, "authentication_timeout"))]
    assert accepted().authentication_timed_out() == []


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        (client_frame(2, b"x"), 1003),
        (client_frame(1, b"x" * 4097), 1009),
        (client_frame(1, b"\xff"), 1007),
        (b"\x81\x01", 1002),
    ],
)
def test_what_is_no_text_message_is_closed_before_acceptance_and_after(frame: bytes, code: int) -> None:
    assert waiting().received(frame) == [Finish(close_bytes(code))]
    assert accepted().received(frame) == [Finish(close_bytes(code))]


def test_a_message_after_acceptance_is_closed() -> None:
    assert accepted().received(client_frame(1, TOKEN)) == [Finish(close_bytes(1008, "unexpected_message"))]


def test_a_message_while_the_heartbeat_is_made_is_closed_and_nothing_is_announced() -> None:
    session = waiting()
    session.received(client_frame(1, TOKEN))
    assert session.received(client_frame(1, b"x")) == [Finish(close_bytes(1008, "unexpected_message"))]
    assert not session.announced()


def test_pings_are_answered_before_acceptance_and_after() -> None:
    for session in (waiting(), accepted()):
        assert session.received(client_frame(9, b"hey")) == [Write(b"\x8a\x03hey")]


def test_a_close_is_answered_with_its_code_and_its_answer_ends_the_connection() -> None:
    assert accepted().received(client_frame(8, b"\x03\xe8bye")) == [Finish(close_bytes(1000))]
    assert accepted().received(client_frame(8)) == [Finish(b"\x88\x00")]
    session = accepted()
    session.close(1001)
    assert session.received(client_frame(1, b"x") + client_frame(8, b"\x03\xe9")) == [Disconnect()]


def test_nothing_is_done_after_the_close() -> None:
    session = accepted()
    assert session.received(b"\x83") == [Finish(close_bytes(1002))]
    assert session.received(client_frame(9)) == []
    assert session.close(1001) == []
    assert session.interval_passed() == []


def test_a_client_is_pinged_each_interval_and_closed_after_two_silent_ones() -> None:
    session = accepted()
    assert session.interval_passed() == [Write(b"\x89\x00")]
    assert session.interval_passed() == [Finish(close_bytes(1008, "ping_timeout"))]
    session = accepted()
    for _ in range(5):
        assert session.interval_passed() == [Write(b"\x89\x00")]
        session.received(client_frame(10))


def test_an_outbox_holds_so_many_events() -> None:
    outbox = Outbox(max_events=2, max_bytes=1000)
    assert [outbox.add(10, lambda: 30) for _ in range(3)] == [True, True, False]


def test_an_outbox_holds_so_many_bytes() -> None:
    outbox = Outbox(max_events=100, max_bytes=100)
    assert [outbox.add(40, lambda: 120) for _ in range(3)] == [True, True, False]


def test_what_has_left_makes_room() -> None:
    outbox = Outbox(max_events=2, max_bytes=100)
    unsent = iter([20, 20, 20])
    assert all(outbox.add(20, lambda: next(unsent)) for _ in range(4))


def test_a_frame_that_has_left_in_part_still_counts() -> None:
    outbox = Outbox(max_events=2, max_bytes=100)
    assert outbox.add(20, lambda: 0)
    assert outbox.add(20, lambda: 0)
    assert not outbox.add(20, lambda: 21)
