# Generated from contract "Greeter" by codegen. Do not edit.
# fmt: off
# ruff: noqa

from __future__ import annotations

import asyncio
import logging
import os
import socket
import struct
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from typing import Any

from .channel import Action, Announce, ChannelSession, Disconnect, Finish, Outbox, Phase, Write
from .channel_hub import ChannelHub
from .opcode import Opcode
from .operation import Channel, OutgoingEvent
from .site import Site
from .trace_id import made_trace_id

# Seconds that the closing handshake may take (wire-protocol C9).
_CLOSING_TIME = 1.0
# struct linger, on and 0 seconds: closing resets the connection.
_RESETS = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
_PONG = 0x80 | Opcode.PONG
# Bytes that are read at once: all others wait for the frames in them.
_READ_SIZE = 4096

_log = logging.getLogger("bridge_api")


@dataclass(frozen=True, slots=True)
class Channels:
    """What the sockets of one server share."""

    site: Site
    hub: ChannelHub
    #: Where heartbeats are made.
    executor: Executor
    #: Told the channel's name when a socket is closed because it reads too slowly (wire-protocol C9).
    on_dropped: Callable[[str], None]


class ChannelSocket(asyncio.BufferedProtocol):
    """Does the I/O of one socket on a channel, as its session says."""

    def __init__(
        self,
        channel: Channel,
        channels: Channels,
        transport: asyncio.Transport,
        connections: set[Any],
        unread: int = 0,
    ) -> None:
        """`connections` are those that the server asks to shut down and waits for; `unread` counts the bytes of the
        handshake's body, which are passed over."""
        self.channel = channel
        self._channels = channels
        self._transport = transport
        self._loop = asyncio.get_running_loop()
        self._session = ChannelSession(channels.site.is_token, channels.site.limits.max_client_message)
        self._outbox = Outbox(channel.outbox_max_events, channel.outbox_max_bytes)
        #: The answer to the last ping that came while nothing could be written (RFC 6455 section 5.5.3).
        self._late_pong: bytes | None = None
        self._is_writable = True
        self._timer = self._loop.call_later(channel.authentication_timeout, self._authentication_timed_out)
        self._unread = unread
        self._input = bytearray(_READ_SIZE)
        self._connections = connections
        connections.add(self)
        channels.hub.add(self)

    @property
    def is_waiting(self) -> bool:
        return self._session.phase is Phase.WAITING

    def send(self, frame: bytes) -> None:
        """Writes an event, or closes where the outbox is full."""
        if self._session.phase is not Phase.ACCEPTED:
            return
        if self._outbox.add(len(frame), self._transport.get_write_buffer_size):
            self._transport.write(frame)
        else:
            self._perform(self._session.close(1013))
            extra = {"channel": self.channel.name}
            _log.warning("a client that reads too slowly was dropped", extra=extra)
            self._channels.on_dropped(self.channel.name)

    def shutdown(self) -> None:
        """The server stops."""
        self._perform(self._session.close(1001))

    # asyncio.BufferedProtocol

    def get_buffer(self, sizehint: int) -> bytearray:
        return self._input

    def buffer_updated(self, nbytes: int) -> None:
        self.received(bytes(self._input[:nbytes]))

    def received(self, data: bytes) -> None:
        skipped = min(self._unread, len(data))
        self._unread -= skipped
        self._perform(self._session.received(data[skipped:]))

    def connection_lost(self, exc: Exception | None) -> None:
        self._timer.cancel()
        self._session.close(None)
        self._channels.hub.remove(self)
        self._connections.discard(self)

    def pause_writing(self) -> None:
        self._is_writable = False

    def resume_writing(self) -> None:
        self._is_writable = True
        if self._late_pong is not None:
            self._transport.write(self._late_pong)
            self._late_pong = None

    # Between socket and session

    def _perform(self, actions: Sequence[Action]) -> None:
        for action in actions:
            match action:
                case Write(data):
                    self._write(data)
                case Announce():
                    self._timer.cancel()
                    self._make_heartbeat(self._announce)
                case Finish(data):
                    self._finish(data)
                case Disconnect():
                    self._transport.close()

    def _write(self, frame: bytes) -> None:
        # What a client does not read is not kept for it: of pongs the last, of pings none.
        if self._is_writable:
            self._transport.write(frame)
        elif frame[0] == _PONG:
            self._late_pong = frame

    def _authentication_timed_out(self) -> None:
        self._perform(self._session.authentication_timed_out())

    # Heartbeats

    def _make_heartbeat(self, use: Callable[[bytes], None]) -> None:
        """Makes a heartbeat, which has a trace id of its own."""
        site = self._channels.site
        work = self._loop.run_in_executor(self._channels.executor, self.channel.heartbeat, site.handlers)
        work.add_done_callback(lambda made: self._use(made, use))

    def _use(self, made: asyncio.Future[OutgoingEvent], use: Callable[[bytes], None]) -> None:
        failure = None if made.cancelled() else made.exception()
        if made.cancelled() or failure is not None:
            _log.error("no heartbeat for %s", self.channel.name, exc_info=failure)
            self._perform(self._session.close(1011))
        else:
            use(self._channels.hub.frame(made.result(), made_trace_id()))

    def _announce(self, frame: bytes) -> None:
        if self._session.announced():
            self._channels.hub.accept(self)
            self.send(frame)
            self._timer = self._loop.call_later(self.channel.heartbeat_interval, self._interval_passed)

    def _interval_passed(self) -> None:
        self._perform(self._session.interval_passed())
        if self._session.phase is Phase.ACCEPTED:
            self._timer = self._loop.call_later(self.channel.heartbeat_interval, self._interval_passed)
            self._make_heartbeat(self.send)

    # Closing

    def _finish(self, frame: bytes) -> None:
        """Ends the output alone: to close at once would reset the connection while the client is sending, and take the
        close frame away from it."""
        self._timer.cancel()
        self._channels.hub.dismiss(self)
        self._transport.write(frame)
        if self._transport.can_write_eof():
            self._transport.write_eof()
        self._timer = self._loop.call_later(_CLOSING_TIME, self._give_up_closing)

    def _give_up_closing(self) -> None:
        """The client has not finished the closing handshake: what it has not read is thrown away."""
        if self._transport.get_write_buffer_size() > 0:
            raw = self._transport.get_extra_info("socket")
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESETS)
        self._transport.abort()
