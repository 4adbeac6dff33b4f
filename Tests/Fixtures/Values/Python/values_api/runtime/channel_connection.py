# Generated from contract "Values" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""The socket of one connection to a channel."""

from __future__ import annotations

import secrets
import socket
import time
from contextlib import suppress

from .bearer_token import BearerToken
from .channel_opening import OpenChannel
from .channel_session import Action, ChannelSession, Deliver, Ended, Send
from .client_endpoint import ClientChannel

# Seconds for a frame of a few bytes.
_SENDING = 5.0
# Windows does not interrupt a socket for Ctrl-C: waits are cut into this many seconds.
_LONGEST_WAIT = 1.0
# What has come already is looked for even when time is up.
_SHORTEST_WAIT = 0.01
_CHUNK = 64 * 1024


class ChannelConnection:
    """The socket on which a ChannelSession runs."""

    def __init__(self, opened: OpenChannel, channel: ClientChannel) -> None:
        self._socket = opened.socket
        self._rest = opened.rest
        self._session = ChannelSession(
            max_message=channel.max_message,
            silence=2 * channel.heartbeat_interval,
            now=time.monotonic(),
            random=secrets.token_bytes,
        )

    def start(self, token: BearerToken) -> list[Deliver | Ended]:
        """Authenticates."""
        actions = self._session.start(token.message)
        if self._rest:
            actions += self._session.received(self._rest, time.monotonic())
        return self._perform(actions)

    def receive(self) -> list[Deliver | Ended]:
        """Waits a second at most."""
        now = time.monotonic()
        self._socket.deadline = now + min(max(self._session.deadline - now, _SHORTEST_WAIT), _LONGEST_WAIT)
        try:
            data = self._socket.recv(_CHUNK)
        except TimeoutError:
            return self._perform(self._session.passed(time.monotonic()))
        except OSError as error:
            return [Ended(f"the connection failed ({type(error).__name__})")]
        return self._perform(self._session.received(data, time.monotonic()))

    def shut_down(self) -> None:
        """From whichever thread: a ``receive`` that waits returns."""
        _ = self._perform(self._session.stop())
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self._socket.close()

    def _perform(self, actions: list[Action]) -> list[Deliver | Ended]:
        """Sends what is to be sent; the rest is the caller's. A broken connection is told of by ``receive``."""
        results: list[Deliver | Ended] = []
        for action in actions:
            if isinstance(action, Send):
                self._socket.deadline = time.monotonic() + _SENDING
                with suppress(OSError):
                    self._socket.sendall(action.data)
            else:
                results.append(action)
        return results
