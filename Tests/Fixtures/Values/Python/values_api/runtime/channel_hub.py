# Generated from contract "Values" by codegen. Do not edit.
# fmt: off
# ruff: noqa

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime, timezone
from typing import TYPE_CHECKING

from .opcode import Opcode
from .operation import OutgoingEvent
from .socket_frames import frame_bytes

if TYPE_CHECKING:
    from .channel_socket import ChannelSocket

WriteEvent = Callable[[OutgoingEvent, datetime, str], bytes]


class ChannelHub:
    """The sockets of all channels, and the one order in which events reach them. Its event loop alone touches it."""

    def __init__(self, loop: asyncio.AbstractEventLoop, write_event: WriteEvent) -> None:
        self._loop = loop
        self._write_event = write_event
        #: Every socket that is not disconnected.
        self._sockets: set[ChannelSocket] = set()
        #: The accepted ones of each channel.
        self._receivers: dict[str, list[ChannelSocket]] = {}

    @property
    def waiting_count(self) -> int:
        """Sockets that have not sent their token (wire-protocol C3)."""
        return sum(socket.is_waiting for socket in self._sockets)

    def add(self, socket: ChannelSocket) -> None:
        self._sockets.add(socket)

    def accept(self, socket: ChannelSocket) -> None:
        """From now on the socket gets every event of its channel."""
        self._receivers.setdefault(socket.channel.name, []).append(socket)

    def dismiss(self, socket: ChannelSocket) -> None:
        """From now on it gets none."""
        receivers = self._receivers.get(socket.channel.name, [])
        if socket in receivers:
            receivers.remove(socket)

    def remove(self, socket: ChannelSocket) -> None:
        self._sockets.discard(socket)
        self.dismiss(socket)

    def publish(self, events: Sequence[OutgoingEvent], trace_id: str) -> None:
        """From any thread: what the same thread hands to the loop afterwards comes after these events."""
        self._loop.call_soon_threadsafe(self._deliver, events, trace_id)

    def frame(self, event: OutgoingEvent, trace_id: str) -> bytes:
        text = self._write_event(event, datetime.now(timezone.utc), trace_id)
        return frame_bytes(Opcode.TEXT, text)

    def _deliver(self, events: Sequence[OutgoingEvent], trace_id: str) -> None:
        for event in events:
            receivers = self._receivers.get(event.channel)
            if receivers:
                frame = self.frame(event, trace_id)
                # One that is closed meanwhile leaves the list.
                for socket in tuple(receivers):
                    socket.send(frame)
