# Generated from contract "Everything" by codegen. Do not edit.
# fmt: off
# ruff: noqa

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
# The rate of a body is judged over windows of so many seconds (wire-protocol H12).
_WINDOW = 10.0


class BodyTooLarge(Exception):
    """More came than is read."""


class BodyTooSlow(Exception):
    """It did not come at the least rate, or not before its time was up."""


class ClientGone(Exception):
    """Nobody waits for an answer."""


async def receive_body(receive: Receive, *, limit: int, keeps: bool, min_rate: int, deadline: float) -> bytes:
    """The body of an ASGI request, of which never more than `limit` bytes are held, and none unless it `keeps` them.

    `min_rate` is in bytes a second, `deadline` a time of the running loop's clock.
    """
    now = asyncio.get_running_loop().time
    body = bytearray()
    count = window_count = 0
    window_end = now() + _WINDOW
    more = True
    while more:
        try:
            message = await asyncio.wait_for(receive(), min(window_end, deadline) - now())
        except asyncio.TimeoutError:
            if now() >= deadline or window_count < min_rate * _WINDOW:
                raise BodyTooSlow from None
            window_count, window_end = 0, now() + _WINDOW
            continue
        if message["type"] == "http.disconnect":
            raise ClientGone
        part: bytes = message.get("body", b"")
        count += len(part)
        window_count += len(part)
        if count > limit:
            raise BodyTooLarge
        if keeps:
            body += part
        more = message.get("more_body", False)
    return bytes(body)
