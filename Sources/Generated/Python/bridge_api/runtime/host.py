# Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Serves a Flask app with a contract, its channels included, on one port: `serve(app, port=5001)`."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import socket
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, cast

from flask import Flask
from uvicorn import Config

from ..events import write_event
from .asgi import ASGIGuard
from .channel_hub import ChannelHub
from .channel_socket import Channels
from .flask import SITE
from .host_protocol import HostProtocol
from .host_server import HostServer
from .listening import listen
from .site import Site

# Requests that handlers work on at the same time; more wait.
_WORKERS = 16
# Seconds that requests in flight have when the server stops (wire-protocol P5).
_GRACE = 10


def _nothing(_: object) -> None:
    pass


def serve(
    app: Flask,
    *,
    hosts: Sequence[str] = ("127.0.0.1",),
    port: int = 5001,
    on_ready: Callable[[int], None] = _nothing,
    stop: threading.Event | None = None,
    on_dropped: Callable[[str], None] = _nothing,
) -> None:
    """Serves until `stop` is set, then finishes what is in flight, closes channels with 1001 and returns. Without
    `stop`, Ctrl-C and SIGTERM ask for that.

    `on_ready` is called with the port when connections are accepted; `on_dropped` with a channel's name when one of its
    sockets is closed for reading too slowly. Raises ValueError for an address that is not loopback, OSError for a port
    that is taken, KeyError for an app without a contract.
    """
    site: Site = app.extensions[SITE]
    sockets = listen(hosts, port)
    workers = ThreadPoolExecutor(_WORKERS, "handler")
    heartbeats = ThreadPoolExecutor(1, "heartbeat")

    def start(hub: ChannelHub) -> HostServer:
        channels = Channels(site, hub, heartbeats, on_dropped)
        return HostServer(_config(ASGIGuard(app.wsgi_app, site, workers), sockets, channels), stop, on_ready)

    try:
        # uvicorn raises a signal again when it has stopped.
        with contextlib.suppress(KeyboardInterrupt):
            asyncio.run(_run(site, sockets, start))
    finally:
        for opened in sockets:
            opened.close()
        # A handler that hangs holds up nobody.
        for executor in (workers, heartbeats):
            executor.shutdown(wait=False, cancel_futures=True)


async def _run(site: Site, sockets: list[socket.socket], start: Callable[[ChannelHub], HostServer]) -> None:
    hub = ChannelHub(asyncio.get_running_loop(), write_event)
    site.attach(hub.publish)
    try:
        await start(hub).serve(sockets)
    finally:
        site.detach(hub.publish)


def _config(app: ASGIGuard, sockets: Sequence[socket.socket], channels: Channels) -> Config:
    listener = channels.site.listener(sockets[0].getsockname()[1])
    # uvicorn's own types are narrower than what it takes.
    settings: dict[str, Any] = {
        "http": functools.partial(HostProtocol, channels, listener),
        "timeout_keep_alive": listener.limits.idle,
    }
    return Config(
        cast(Any, app),
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=_GRACE,
        **settings,
    )
