"""The guard as an ASGI application, called without a server."""

import asyncio
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest
from bridge_api.runtime.answer import Identity
from bridge_api.runtime.asgi import ASGIGuard
from bridge_api.runtime.exchange import EXCHANGE, Exchange
from bridge_api.runtime.limits import Limits
from bridge_api.runtime.operation import Call, Cancelled, Match, OperationReply, OutgoingEvent
from bridge_api.runtime.request_body import BodyTooLarge, BodyTooSlow, ClientGone, receive_body
from bridge_api.runtime.site import Site
from requests_under_test import PORT, TOKEN, operation
from served_app import LightHandlers

EVENT = OutgoingEvent(channel="events", name="indicators_changed", source="hub", data=b"{}")
Answer = Callable[[Any, Sequence[bytes], bytes, bytes, Call], OperationReply]


class GuardedOperation:
    """An app that answers one operation at every path, and what it publishes."""

    def __init__(self, answer: Answer, *, timeout: float = 5.0) -> None:
        self.heard: list[OutgoingEvent] = []
        self._operation = replace(operation("update_hub"), answer=answer, timeout=timeout, requires_token=False)
        self._site = Site(
            # No method of them is called.
            LightHandlers(),  # type: ignore[arg-type]
            token=TOKEN.encode(),
            identity=Identity("1.0.0+0", "instance"),
            limits=Limits(),
            resolve=self._resolve,
        )
        self._site.attach(lambda events, _: self.heard.extend(events))

    def _resolve(self, method: str, path: bytes) -> Match:
        return Match(operation=self._operation, channel=None, allow="POST", values=())

    def _app(self, environ: dict[str, Any], start_response: Callable[..., object]) -> list[bytes]:
        exchange: Exchange = environ[EXCHANGE]
        reply = exchange.answer(self._site.handlers)
        start_response(f"{reply.status if reply else 503} X", [])
        return [reply.body] if reply else []

    def status(self) -> int:
        """That of the answer to a POST without a body."""
        return asyncio.run(self._status())

    async def _status(self) -> int:
        scope = {
            "type": "http",
            "method": "POST",
            "raw_path": b"/",
            "query_string": b"",
            "http_version": "1.1",
            "scheme": "http",
            "server": ("127.0.0.1", PORT),
            "headers": [(b"host", f"127.0.0.1:{PORT}".encode())],
        }
        sent: list[dict[str, Any]] = []

        async def send(message: dict[str, Any]) -> None:
            sent.append(message)

        executor = ThreadPoolExecutor(1)
        await ASGIGuard(self._app, self._site, executor)(scope, pieces(b""), send)
        # What still runs has its say before anything is looked at.
        await asyncio.to_thread(executor.shutdown)
        return int(sent[0]["status"])


def pieces(*parts: bytes, every: float = 0.0, ends: bool = True) -> Callable[[], Any]:
    rest = list(parts)

    async def receive() -> dict[str, Any]:
        await asyncio.sleep(every)
        if not rest:
            return {"type": "http.disconnect"}
        return {"type": "http.request", "body": rest.pop(0), "more_body": bool(rest) or not ends}

    return receive


def test_a_success_publishes_and_is_answered() -> None:
    app = GuardedOperation(lambda *_: OperationReply(status=200, body=b"{}", events=(EVENT,)))
    assert app.status() == 200
    assert app.heard == [EVENT]


def test_an_operation_that_is_too_late_is_unavailable_and_publishes_nothing() -> None:
    late = threading.Event()

    def answer(_: Any, path: Sequence[bytes], query: bytes, body: bytes, call: Call) -> OperationReply:
        call.takes_effect()
        late.wait(0.5)
        return OperationReply(status=200, body=b"{}", events=(EVENT,))

    app = GuardedOperation(answer, timeout=0.1)
    assert app.status() == 503
    assert app.heard == []


def test_an_effect_that_is_too_late_is_refused() -> None:
    refused: list[str] = []

    def answer(_: Any, path: Sequence[bytes], query: bytes, body: bytes, call: Call) -> OperationReply:
        time.sleep(0.3)
        for name, becomes_visible in [("check", call.check_cancelled), ("effect", call.takes_effect)]:
            try:
                becomes_visible()
            except Cancelled:
                refused.append(name)
        return OperationReply(status=200, body=b"{}", events=(EVENT,))

    app = GuardedOperation(answer, timeout=0.1)
    assert app.status() == 503
    assert refused == ["check", "effect"]
    assert app.heard == []


def test_an_app_that_fails_is_an_internal_error() -> None:
    def answer(*_: object) -> OperationReply:
        raise RuntimeError

    assert GuardedOperation(answer).status() == 500


def body_of(receive: Callable[[], Any], *, limit: int = 10, keeps: bool = True, within: float = 5.0) -> bytes:
    async def read() -> bytes:
        deadline = asyncio.get_running_loop().time() + within
        return await receive_body(receive, limit=limit, keeps=keeps, min_rate=1, deadline=deadline)

    return asyncio.run(read())


def test_a_body_is_put_together_up_to_its_limit() -> None:
    assert body_of(pieces(b"12345", b"", b"67890")) == b"1234567890"
    with pytest.raises(BodyTooLarge):
        body_of(pieces(b"12345", b"678901"))


def test_a_body_that_is_not_due_is_read_and_not_kept() -> None:
    assert body_of(pieces(b"12345"), keeps=False) == b""
    with pytest.raises(BodyTooLarge):
        body_of(pieces(b"12345", b"678901"), keeps=False)


def test_a_body_that_does_not_end_in_time_is_too_slow() -> None:
    with pytest.raises(BodyTooSlow):
        body_of(pieces(b"1", b"2", every=10), within=0.1)


def test_a_client_that_leaves_is_gone() -> None:
    with pytest.raises(ClientGone):
        body_of(pieces(b"1", ends=False))
