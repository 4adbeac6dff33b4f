import struct

import pytest
from bridge_api.runtime.opcode import Opcode
from bridge_api.runtime.socket_frames import (
    Close,
    FrameFault,
    FrameReader,
    Ping,
    Pong,
    Received,
    Text,
    frame_bytes,
)

MASK = b"\x01\x02\x03\x04"
LIMIT = 4096


def client_frame(opcode: int, payload: bytes = b"", *, final: bool = True, length: bytes | None = None) -> bytes:
    if length is None:
        size = len(payload)
        length = bytes([0x80 | size]) if size < 126 else struct.pack(">BH", 0x80 | 126, size)
    masked = bytes(byte ^ MASK[index % 4] for index, byte in enumerate(payload))
    return bytes([(0x80 if final else 0) | opcode]) + length + MASK + masked


def read(*pieces: bytes) -> list[Received]:
    reader = FrameReader(LIMIT)
    return [received for piece in pieces for received in reader.feed(piece)]


def in_bytes(data: bytes) -> list[bytes]:
    return [data[index : index + 1] for index in range(len(data))]


MESSAGES = [
    (client_frame(1, b"hello"), [Text(b"hello")]),
    (client_frame(1, b""), [Text(b"")]),
    (client_frame(1, b"x" * 126), [Text(b"x" * 126)]),
    (client_frame(1, b"x" * LIMIT), [Text(b"x" * LIMIT)]),
    (client_frame(1, "ü€😀".encode()), [Text("ü€😀".encode())]),
    (client_frame(1, b"\xe2", final=False) + client_frame(0, b"\x82\xac"), [Text("€".encode())]),
    (
        client_frame(1, b"a", final=False) + client_frame(9, b"ping") + client_frame(0, b"b"),
        [Ping(b"ping"), Text(b"ab")],
    ),
    (client_frame(10, b"x"), [Pong()]),
    (client_frame(8), [Close(None)]),
    (client_frame(8, b"\x03\xe8bye"), [Close(1000)]),
    (client_frame(8, struct.pack(">H", 1014)), [Close(1014)]),
    (client_frame(1, b"a") + client_frame(1, b"b"), [Text(b"a"), Text(b"b")]),
]


@pytest.mark.parametrize(("data", "expected"), MESSAGES)
def test_frames_are_read_however_their_bytes_are_divided(data: bytes, expected: list[Received]) -> None:
    assert read(data) == expected
    assert read(*in_bytes(data)) == expected


#: The fewest bytes that show a fault, and the code that is due.
FAULTS = [
    (b"\xc1", 1002),
    (b"\x83", 1002),
    (b"\x09", 1002),
    (b"\x81\x02", 1002),
    (b"\x89\xfe", 1002),
    (client_frame(0, b"x")[:2], 1002),
    (client_frame(1, b"x", final=False) + b"\x81\x81", 1002),
    (b"\x81\xfe\x00\x7d", 1002),
    (b"\x81\xff" + struct.pack(">Q", 0xFFFF), 1002),
    (b"\x81\xff" + struct.pack(">Q", 1 << 63), 1002),
    (b"\x82\x80", 1003),
    (b"\x02\x85", 1003),
    (b"\x81\xfe" + struct.pack(">H", LIMIT + 1), 1009),
    (b"\x81\xff" + struct.pack(">Q", (1 << 63) - 1), 1009),
    (client_frame(1, b"x" * LIMIT, final=False) + b"\x80\x81", 1009),
    (client_frame(1, b"\xff" * 5)[:7], 1007),
    (client_frame(1, b"\xed\xa0\x80")[:8], 1007),
    (client_frame(1, b"\xf4\x90\x80\x80")[:8], 1007),
    (client_frame(1, b"\xe2\x82"), 1007),
    (client_frame(8, b"\x03"), 1002),
    (client_frame(8, b"\x03\xe8\xff"), 1007),
    *[(client_frame(8, struct.pack(">H", code)), 1002) for code in (0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000)],
]


@pytest.mark.parametrize(("data", "code"), FAULTS)
def test_a_fault_shows_at_its_first_byte(data: bytes, code: int) -> None:
    reader = FrameReader(LIMIT)
    for piece in in_bytes(data)[:-1]:
        list(reader.feed(piece))
    with pytest.raises(FrameFault) as raised:
        list(reader.feed(data[-1:]))
    assert raised.value.code == code


@pytest.mark.parametrize("size", [0, 1, 125, 126, 65535, 65536])
def test_a_frame_that_is_written_has_the_shortest_length_and_no_mask(size: int) -> None:
    frame = frame_bytes(Opcode.TEXT, b"x" * size)
    head = {0: 2, 1: 2, 125: 2, 126: 4, 65535: 4, 65536: 10}[size]
    assert frame[0] == 0x81
    assert frame[1] & 0x80 == 0
    assert len(frame) == head + size
