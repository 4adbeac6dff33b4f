# Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
# fmt: off
# ruff: noqa

from __future__ import annotations

import asyncio
from typing import Any

# Seconds in which a client may read the last answer (wire-protocol H15).
_LINGERING = 1.0


class LingeringTransport:
    """A transport whose `close` ends the output first, and reads on for a moment.

    To close while a client still sends would reset the connection, and take the answer away from it
    (RFC 9112 section 9.6).
    """

    def __init__(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        self._transport = transport
        self._loop = loop
        self._is_closing = False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)

    def is_closing(self) -> bool:
        return self._is_closing or self._transport.is_closing()

    def close(self) -> None:
        if self.is_closing():
            return
        self._is_closing = True
        self._transport.write_eof()
        self._transport.resume_reading()
        self._loop.call_later(_LINGERING, self._transport.abort)
