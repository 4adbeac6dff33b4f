# Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""The frames of RFC 6455 as a server reads and writes them. Nothing here touches a socket."""

import codecs
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from .opcode import Opcode, may_be_sent


class FrameFault(Exception):
    """Bytes that no client may send; `code` is what the connection is closed with (RFC 6455 section 7.4.1)."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Text:
    """A whole text message, which is UTF-8."""

    payload: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Ping:
    payload: bytes


@dataclass(frozen=True, slots=True)
class Pong:
    pass


@dataclass(frozen=True, slots=True)
class Close:
    #: None where the frame is empty.
    code: int | None


Received = Text | Ping | Pong | Close


@dataclass(slots=True)
class _Frame:
    opcode: Opcode
    is_final: bool
    length: int
    mask: bytes
    #: Bytes of the payload that have been read.
    taken: int = 0


class FrameReader:
    """Reads a client's frames and puts its text messages together (RFC 6455 section 5; wire-protocol C2 and C5).

    A message is refused by its declared length before its bytes are kept, a broken frame by the first byte that shows
    it, a binary message by its header, invalid UTF-8 at its first wrong byte.
    """

    def __init__(self, max_message: int) -> None:
        self._max_message = max_message
        self._buffer = bytearray()
        self._frame: _Frame | None = None
        self._control = bytearray()
        #: The message that is being put together; None between messages.
        self._message: bytearray | None = None
        self._utf8 = codecs.getincrementaldecoder("utf-8")()

    def feed(self, data: bytes) -> Iterator[Received]:
        """What is complete. Raises FrameFault, behind which nothing more may be fed."""
        self._buffer += data
        while True:
            frame = self._frame or self._begin()
            if frame is None or not self._take(frame):
                return
            self._frame = None
            received = self._finish(frame)
            if received is not None:
                yield received

    def _begin(self) -> _Frame | None:
        """The next frame, when its header is there."""
        header = _header(self._buffer)
        if header is None:
            return None
        opcode, is_final, length, size = header
        self._check_place(opcode, length)
        if len(self._buffer) < size + 4:
            return None
        frame = self._frame = _Frame(opcode, is_final, length, bytes(self._buffer[size : size + 4]))
        del self._buffer[: size + 4]
        if opcode >= Opcode.CLOSE:
            self._control.clear()
        elif self._message is None:
            self._message = bytearray()
            self._utf8.reset()
        return frame

    def _check_place(self, opcode: Opcode, length: int) -> None:
        if opcode >= Opcode.CLOSE:
            return
        if (opcode is Opcode.CONTINUATION) == (self._message is None):
            raise FrameFault(1002)
        if opcode is Opcode.BINARY:
            raise FrameFault(1003)
        if length > self._max_message - len(self._message or b""):
            raise FrameFault(1009)

    def _take(self, frame: _Frame) -> bool:
        """Takes what has come of the payload; True where it is all there."""
        piece = bytes(self._buffer[: frame.length - frame.taken])
        del self._buffer[: len(piece)]
        piece = _unmasked(piece, frame.mask, frame.taken)
        frame.taken += len(piece)
        if frame.opcode >= Opcode.CLOSE or self._message is None:
            self._control += piece
        else:
            self._message += piece
            self._decode(piece, is_last=frame.is_final and frame.taken == frame.length)
        return frame.taken == frame.length

    def _decode(self, piece: bytes, *, is_last: bool) -> None:
        try:
            self._utf8.decode(piece, is_last)
        except UnicodeDecodeError:
            raise FrameFault(1007) from None
        begun = self._utf8.getstate()[0]
        # Half of a surrogate pair: the decoder waits for its third byte, since other error handlers may take it.
        if begun[:1] == b"\xed" and begun[1:] >= b"\xa0":
            raise FrameFault(1007)

    def _finish(self, frame: _Frame) -> Received | None:
        if frame.opcode is Opcode.PING:
            return Ping(bytes(self._control))
        if frame.opcode is Opcode.PONG:
            return Pong()
        if frame.opcode is Opcode.CLOSE:
            return Close(_close_code(bytes(self._control)))
        if not frame.is_final or self._message is None:
            return None
        text, self._message = Text(bytes(self._message)), None
        return text


def _header(data: bytearray) -> tuple[Opcode, bool, int, int] | None:
    """Opcode, finality, length, and the bytes before the mask; None where more are needed. Raises FrameFault."""
    if not data:
        return None
    first, is_final = data[0], bool(data[0] & 0x80)
    # Without an extension the three reserved bits are zero.
    if first & 0x70 or first & 0x0F not in Opcode._value2member_map_:
        raise FrameFault(1002)
    opcode = Opcode(first & 0x0F)
    is_control = opcode >= Opcode.CLOSE
    if is_control and not is_final:
        raise FrameFault(1002)
    if len(data) < 2:
        return None
    short = data[1] & 0x7F
    # A client masks every frame (section 5.1).
    if not data[1] & 0x80 or (is_control and short > 125):
        raise FrameFault(1002)
    size = {126: 4, 127: 10}.get(short, 2)
    if len(data) < size:
        return None
    length = short if size == 2 else int.from_bytes(data[2:size], "big")
    # A length stands in its shortest form, and its highest bit is zero.
    if (size == 4 and length < 126) or (size == 10 and not 1 << 16 <= length < 1 << 63):
        raise FrameFault(1002)
    return opcode, is_final, length, size


def _unmasked(piece: bytes, mask: bytes, offset: int) -> bytes:
    turned = mask[offset % 4 :] + mask[: offset % 4]
    key = (turned * (len(piece) // 4 + 1))[: len(piece)]
    return (int.from_bytes(piece, "big") ^ int.from_bytes(key, "big")).to_bytes(len(piece), "big")


def _close_code(payload: bytes) -> int | None:
    if not payload:
        return None
    code = int.from_bytes(payload[:2], "big")
    if len(payload) == 1 or not may_be_sent(code):
        raise FrameFault(1002)
    try:
        payload[2:].decode()
    except UnicodeDecodeError:
        raise FrameFault(1007) from None
    return code


def frame_bytes(opcode: Opcode, payload: bytes = b"") -> bytes:
    """One whole frame, unmasked as a server sends it (RFC 6455 section 5.2)."""
    length = len(payload)
    if length < 126:
        head = struct.pack(">BB", 0x80 | opcode, length)
    elif length < 1 << 16:
        head = struct.pack(">BBH", 0x80 | opcode, 126, length)
    else:
        head = struct.pack(">BBQ", 0x80 | opcode, 127, length)
    return head + payload


def close_bytes(code: int | None, reason: str = "") -> bytes:
    return frame_bytes(Opcode.CLOSE, b"" if code is None else code.to_bytes(2, "big") + reason.encode())
