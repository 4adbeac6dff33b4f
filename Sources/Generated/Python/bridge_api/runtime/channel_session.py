# Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""One connection to a channel as a machine: nothing here touches a socket or a clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from .opcode import Opcode
from .ws_frames import CloseFrame, Frame, FrameFault, FrameReader, frame_bytes


@dataclass(frozen=True, slots=True)
class Send:
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Deliver:
    """One event, as JSON."""

    message: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Ended:
    """The connection is over; nothing is delivered after it."""

    cause: str
    """As in ``1013 slow_reader``."""
    close: CloseFrame | None = None
    """The server's close frame, if it ended so."""
    is_fault: bool = False
    """The server broke RFC 6455 or the channel's rules: the same would happen again."""


Action = Send | Deliver | Ended


class ChannelSession:
    """One connection to a channel after its handshake: bytes and time in, actions out (wire-protocol C2 to C9).

    Nothing here touches a socket or a clock. Times are seconds of one monotonic clock.
    """

    def __init__(self, *, max_message: int, silence: float, now: float, random: Callable[[int], bytes]) -> None:
        """``silence`` is how long no event may come: two intervals of the heartbeat."""
        self._reader = FrameReader(max_message)
        self._silence = silence
        self._random = random
        self._is_over = False
        # When the server is taken for dead.
        self.deadline = now + silence

    def start(self, token: bytes) -> list[Action]:
        """The first message is the token and nothing else."""
        return [self._frame(Opcode.TEXT, token)]

    def received(self, data: bytes, now: float) -> list[Action]:
        """Bytes of the server; none: it ended the connection."""
        if self._is_over:
            return []
        if not data:
            return [self._end(Ended("the connection ended without a close frame"))]
        self._reader.feed(data)
        actions: list[Action] = []
        try:
            while not self._is_over and (frame := self._reader.next()) is not None:
                actions += self._take(frame, now)
        except FrameFault as fault:
            actions += self._refuse(fault)
        return actions

    def passed(self, now: float) -> list[Action]:
        """Time passed, and nothing is left to be received."""
        if self._is_over or now < self.deadline:
            return []
        return [self._end(Ended(f"no heartbeat came for {self._silence:g} s"))]

    def stop(self) -> list[Action]:
        """The caller wants no more."""
        if self._is_over:
            return []
        self._is_over = True
        return [self._close(CloseFrame(1000))]

    def _take(self, frame: Frame, now: float) -> list[Action]:
        if frame.opcode is Opcode.TEXT:
            self.deadline = now + self._silence
            return [Deliver(frame.payload)]
        if frame.opcode is Opcode.PING:
            return [self._frame(Opcode.PONG, frame.payload)]
        if frame.opcode is Opcode.PONG:
            return []
        if frame.opcode is Opcode.CLOSE:
            return self._closed(CloseFrame.read(frame.payload))
        raise FrameFault(1003, "a message is binary")

    def _closed(self, close: CloseFrame) -> list[Action]:
        answer = self._frame(Opcode.CLOSE, b"" if close.code == 1005 else close.payload[:2])
        return [answer, self._end(Ended(str(close), close=close))]

    def _refuse(self, fault: FrameFault) -> list[Action]:
        return [self._close(CloseFrame(fault.code)), self._end(Ended(fault.what, is_fault=True))]

    def _close(self, close: CloseFrame) -> Send:
        return self._frame(Opcode.CLOSE, close.payload)

    def _frame(self, opcode: Opcode, payload: bytes) -> Send:
        return Send(frame_bytes(opcode, payload, self._random(4)))

    def _end(self, ended: Ended) -> Ended:
        self._is_over = True
        return ended
