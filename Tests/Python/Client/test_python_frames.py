"""What the client's reader of frames takes and refuses (RFC 6455 sections 5 and 7)."""

from contextlib import suppress

import pytest
from bridge_api.runtime.opcode import Opcode
from bridge_api.runtime.ws_frames import CloseFrame, Frame, FrameFault, FrameReader, frame_bytes
from hypothesis import given
from hypothesis import strategies as st
from scripted_channel import frame, text

LIMIT = 70_000


def frames(data: bytes, step: int | None = None) -> list[Frame]:
    reader = FrameReader(LIMIT)
    found: list[Frame] = []
    for start in range(0, len(data), step or len(data) or 1):
        reader.feed(data[start : start + (step or len(data))])
        while (each := reader.next()) is not None:
            found.append(each)
    return found


@pytest.mark.parametrize("length", [0, 1, 125, 126, 127, 65_535, 65_536, LIMIT])
def test_lengths_of_all_forms_are_read(length: int) -> None:
    assert frames(text(b"x" * length)) == [Frame(Opcode.TEXT, b"x" * length)]


def test_fragments_are_put_together_around_a_ping() -> None:
    data = frame(0x01, b"a\xc3") + frame(0x89, b"p") + frame(0x00, b"\xa4") + frame(0x80, b"b")
    assert frames(data, 1) == [Frame(Opcode.PING, b"p"), Frame(Opcode.TEXT, "aäb".encode())]


@given(st.lists(st.binary(max_size=300), max_size=6), st.integers(1, 50))
def test_however_the_bytes_are_divided_the_messages_are_the_same(payloads: list[bytes], step: int) -> None:
    data = b"".join(frame(0x82, payload) for payload in payloads)
    assert frames(data, step) == [Frame(Opcode.BINARY, payload) for payload in payloads]


@given(st.binary(max_size=200))
def test_any_bytes_give_frames_or_a_fault(data: bytes) -> None:
    with suppress(FrameFault):
        frames(data)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\xc1\x00", 1002), (b"\xa1\x00", 1002), (b"\x91\x00", 1002), (b"\x83\x00", 1002), (b"\x8b\x00", 1002),
        (b"\x81\x80", 1002), (b"\x09\x00", 1002), (b"\x89\x7e\x00\x7e", 1002), (b"\x81\x7e\x00\x7d", 1002),
        (b"\x81\x7f" + bytes(6) + b"\xff\xff", 1002), (b"\x81\x7f\x80" + bytes(7), 1002), (b"\x80\x00", 1002),
        (b"\x01\x00\x81\x00", 1002), (b"\x81\x02\xc3\x28", 1007), (b"\x81\x7f" + (LIMIT + 1).to_bytes(8, "big"), 1009),
        (frame(0x01, b"x" * LIMIT) + b"\x00\x01", 1009),
    ],
)  # fmt: skip
def test_what_no_server_may_send_is_refused_by_its_first_wrong_byte(data: bytes, code: int) -> None:
    with pytest.raises(FrameFault) as caught:
        frames(data, 1)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("payload", "close"),
    [
        (b"", CloseFrame(1005)), (b"\x03\xe8", CloseFrame(1000)), (b"\x03\xf0why", CloseFrame(1008, "why")),
        (b"\x0f\xa0", CloseFrame(4000)),
    ],
)  # fmt: skip
def test_a_close_frame_says_why(payload: bytes, close: CloseFrame) -> None:
    assert CloseFrame.read(payload) == close


@pytest.mark.parametrize("payload", [b"\x03", b"\x03\xe7", b"\x03\xed", b"\x03\xee", b"\x13\x88", b"\x03\xe8\xff"])
def test_a_close_frame_without_a_valid_code_or_text_is_refused(payload: bytes) -> None:
    with pytest.raises(FrameFault):
        CloseFrame.read(payload)


@pytest.mark.parametrize("length", [0, 125, 126, 4096])
def test_what_the_client_sends_is_masked(length: int) -> None:
    data = frame_bytes(Opcode.TEXT, b"\0" * length, b"abcd")
    assert data.endswith((b"abcd" * (length // 4 + 2))[: length + 4])
    assert data[0] == 0x81
    assert data[1] & 0x80
