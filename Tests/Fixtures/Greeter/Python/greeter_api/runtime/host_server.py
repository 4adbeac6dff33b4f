# Generated from contract "Greeter" by codegen. Do not edit.
# fmt: off
# ruff: noqa

import contextlib
import logging
import socket
import threading
from collections.abc import Callable, Generator

from uvicorn import Config, Server

_log = logging.getLogger("bridge_api")


class HostServer(Server):
    """uvicorn's server, which an event stops where there is one, and then no signal: those are the process's own."""

    def __init__(self, config: Config, stop: threading.Event | None, on_ready: Callable[[int], None]) -> None:
        super().__init__(config)
        self._stop = stop
        self._on_ready = on_ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if sockets:
            self._on_ready(sockets[0].getsockname()[1])

    async def on_tick(self, counter: int) -> bool:
        return await super().on_tick(counter) or (self._stop is not None and self._stop.is_set())

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        _log.info("stopping")
        await super().shutdown(sockets)

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        with super().capture_signals() if self._stop is None else contextlib.nullcontext():
            yield
