# Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""A channel's socket and its outbox as pure state machines: what happens goes in, what is to be done comes out."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto

from .opcode import Opcode
from .socket_frames import Close, FrameFault, FrameReader, Ping, Received, Text, close_bytes, frame_bytes

# Intervals without a byte from the client after which nobody is taken to be there (wire-protocol C8).
_ALLOWED_QUIET = 2


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes for the client."""

    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Announce:
    """Make the heartbeat that says that the socket is accepted, then tell `announced`."""


@dataclass(frozen=True, slots=True)
class Finish:
    """Send these bytes as the last, drop what comes, and wait for the client's end."""

    data: bytes


@dataclass(frozen=True, slots=True)
class Disconnect:
    """The closing handshake is over."""


Action = Write | Announce | Finish | Disconnect


class Phase(Enum):
    WAITING = auto()
    #: The token was right; the heartbeat is being made.
    ANNOUNCING = auto()
    ACCEPTED = auto()
    CLOSING = auto()


class ChannelSession:
    """The session of one socket (wire-protocol C2 to C5, and C8)."""

    def __init__(self, is_token: Callable[[bytes], bool], max_message: int) -> None:
        """`max_message` is in bytes."""
        self._is_token = is_token
        self._reader = FrameReader(max_message)
        #: A fault ended it: what follows can't be told apart.
        self._is_broken = False
        self._has_heard = False
        self._quiet_intervals = 0
        self.phase = Phase.WAITING

    # What the client does

    def received(self, data: bytes) -> list[Action]:
        self._has_heard = True
        actions: list[Action] = []
        if self._is_broken:
            return actions
        try:
            for message in self._reader.feed(data):
                actions += self._take(message)
        except FrameFault as fault:
            actions += self.close(fault.code)
            self._is_broken = True
        return actions

    def _take(self, message: Received) -> list[Action]:
        if self.phase is Phase.CLOSING:
            return [Disconnect()] if isinstance(message, Close) else []
        if isinstance(message, Text):
            return self._read(message.payload)
        if isinstance(message, Ping):
            return [Write(frame_bytes(Opcode.PONG, message.payload))]
        if isinstance(message, Close):
            return self.close(message.code)
        return []

    def _read(self, text: bytes) -> list[Action]:
        if self.phase is not Phase.WAITING:
            return self.close(1008, "unexpected_message")
        if not self._is_token(text):
            return self.close(1008, "authentication_failed")
        self.phase = Phase.ANNOUNCING
        return [Announce()]

    # What the server does

    def authentication_timed_out(self) -> list[Action]:
        return self.close(1008, "authentication_timeout") if self.phase is Phase.WAITING else []

    def announced(self) -> bool:
        """The heartbeat is there. False where the socket was closed meanwhile."""
        if self.phase is not Phase.ANNOUNCING:
            return False
        self.phase = Phase.ACCEPTED
        self._has_heard = False
        return True

    def interval_passed(self) -> list[Action]:
        """One more of the channel's intervals since acceptance is over."""
        if self.phase is not Phase.ACCEPTED:
            return []
        self._quiet_intervals = 0 if self._has_heard else self._quiet_intervals + 1
        self._has_heard = False
        if self._quiet_intervals < _ALLOWED_QUIET:
            return [Write(frame_bytes(Opcode.PING))]
        return self.close(1008, "ping_timeout")

    def close(self, code: int | None, reason: str = "") -> list[Action]:
        if self.phase is Phase.CLOSING:
            return []
        self.phase = Phase.CLOSING
        return [Finish(close_bytes(code, reason))]


class Outbox:
    """What was written to one socket and may not have left yet (wire-protocol C9).

    It counts up, and looks at how much is left only when it seems to be full.
    """

    def __init__(self, max_events: int, max_bytes: int) -> None:
        self._max_events = max_events
        self._max_bytes = max_bytes
        #: Of each frame, the oldest first.
        self._sizes: deque[int] = deque()
        self._bytes = 0

    def add(self, size: int, unsent: Callable[[], int]) -> bool:
        """Makes room for a frame of this size; False where there is none. `unsent` says how many of the written bytes
        are left."""
        if not self._has_room(size):
            self._forget_what_left(unsent())
        if not self._has_room(size):
            return False
        self._sizes.append(size)
        self._bytes += size
        return True

    def _has_room(self, size: int) -> bool:
        return len(self._sizes) < self._max_events and size <= self._max_bytes - self._bytes

    def _forget_what_left(self, unsent: int) -> None:
        while self._sizes and self._bytes - self._sizes[0] >= unsent:
            self._bytes -= self._sizes.popleft()
