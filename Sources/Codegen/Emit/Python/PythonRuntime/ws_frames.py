"""The frames of RFC 6455 as a client reads and writes them. Nothing here touches a socket."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

from .opcode import Opcode, may_be_sent


class FrameFault(Exception):
    """Bytes that no server may send; ``code`` is what the connection is closed with (RFC 6455 §7.4.1)."""

    def __init__(self, code: int, what: str) -> None:
        super().__init__(code, what)
        self.code = code
        self.what = what


@dataclass(frozen=True, slots=True)
class Frame:
    """A control frame, or a whole message put together from its fragments."""

    opcode: Opcode
    payload: bytes = field(repr=False)


class FrameReader:
    """Cuts what a server sends into frames, however the bytes were divided."""

    def __init__(self, max_message: int) -> None:
        self._max_message = max_message
        self._buffer = bytearray()
        self._fragments = bytearray()
        # Of the message whose fragments are being gathered.
        self._opcode: Opcode | None = None

    def feed(self, data: bytes) -> None:
        self._buffer += data

    def next(self) -> Frame | None:
        """None where more bytes are needed. Raises FrameFault."""
        while (part := self._next_part()) is not None:
            final, opcode, payload = part
            if opcode >= Opcode.CLOSE:
                return Frame(opcode, payload)
            self._gather(opcode, payload)
            if final:
                return self._message()
        return None

    def _next_part(self) -> tuple[bool, Opcode, bytes] | None:
        header = _header(self._buffer)
        if header is None:
            return None
        if header.opcode < Opcode.CLOSE and len(self._fragments) + header.length > self._max_message:
            raise FrameFault(1009, "a message is longer than the contract allows")
        end = header.size + header.length
        if len(self._buffer) < end:
            return None
        payload = bytes(self._buffer[header.size : end])
        del self._buffer[:end]
        return header.final, header.opcode, payload

    def _gather(self, opcode: Opcode, payload: bytes) -> None:
        continues = opcode is Opcode.CONTINUATION
        if continues and self._opcode is None:
            raise FrameFault(1002, "a fragment continues nothing")
        if not continues and self._opcode is not None:
            raise FrameFault(1002, "a message begins within another")
        if not continues:
            self._opcode = opcode
        self._fragments += payload

    def _message(self) -> Frame:
        opcode, self._opcode = self._opcode or Opcode.TEXT, None
        payload, self._fragments = bytes(self._fragments), bytearray()
        if opcode is Opcode.TEXT:
            _check_utf8(payload)
        return Frame(opcode, payload)


@dataclass(frozen=True, slots=True)
class _Header:
    final: bool
    opcode: Opcode
    size: int
    length: int


def _header(data: bytearray) -> _Header | None:
    """Of RFC 6455 §5.2; None where more bytes are needed."""
    if len(data) < 2:
        return None
    first, second = data[0], data[1]
    if first & 0x70:
        raise FrameFault(1002, "a reserved bit is set")
    if second & 0x80:
        raise FrameFault(1002, "a server's frame is masked")
    opcode = _opcode(first & 0x0F)
    final, short = bool(first & 0x80), second & 0x7F
    if opcode >= Opcode.CLOSE and (short > 125 or not final):
        raise FrameFault(1002, "a control frame is over 125 bytes, or in fragments")
    size = {126: 4, 127: 10}.get(short, 2)
    if len(data) < size:
        return None
    length = short if size == 2 else int.from_bytes(data[2:size], "big")
    if (size == 4 and length < 126) or (size == 10 and not 1 << 16 <= length < 1 << 63):
        raise FrameFault(1002, "a length is not in its shortest form")
    return _Header(final, opcode, size, length)


def _opcode(value: int) -> Opcode:
    try:
        return Opcode(value)
    except ValueError:
        raise FrameFault(1002, f"the opcode {value} is reserved") from None


def _check_utf8(payload: bytes) -> None:
    try:
        payload.decode()
    except UnicodeDecodeError:
        raise FrameFault(1007, "a text is not UTF-8") from None


def frame_bytes(opcode: Opcode, payload: bytes, mask: bytes) -> bytes:
    """One final frame as a client sends it, of less than 64 KiB, masked with four random bytes (RFC 6455 §5.3)."""
    length = len(payload)
    size = bytes([0x80 | length]) if length < 126 else struct.pack(">BH", 0x80 | 126, length)
    masked = bytes(byte ^ mask[index % 4] for index, byte in enumerate(payload))
    return bytes([0x80 | opcode]) + size + mask + masked


@dataclass(frozen=True, slots=True)
class CloseFrame:
    """Why the other side closes; 1005: it does not say (RFC 6455 §7.4)."""

    code: int
    reason: str = ""

    @classmethod
    def read(cls, payload: bytes) -> CloseFrame:
        """Raises FrameFault."""
        if not payload:
            return cls(1005)
        code = int.from_bytes(payload[:2], "big")
        if len(payload) == 1 or not may_be_sent(code):
            raise FrameFault(1002, "a close frame has no valid code")
        _check_utf8(payload[2:])
        return cls(code, payload[2:].decode())

    @property
    def payload(self) -> bytes:
        return self.code.to_bytes(2, "big") + self.reason.encode()

    def __str__(self) -> str:
        return f"{self.code} {self.reason}".strip()
