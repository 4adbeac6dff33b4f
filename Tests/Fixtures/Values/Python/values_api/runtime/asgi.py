# Generated from contract "Values" by codegen. Do not edit.
# fmt: off
# ruff: noqa

from collections.abc import Awaitable, Callable
from concurrent.futures import Executor
from typing import Any

from .answer import Answer
from .answer_log import log_answer
from .asgi_request import Scope, head_of
from .guard import guard
from .request_body import ClientGone, Receive
from .site import Site
from .standard_error import StandardError
from .verdict import Admitted, Foreign
from .wsgi_call import HTTPReply, WSGIApplication
from .wsgi_worker import WSGIWorker

Send = Callable[[dict[str, Any]], Awaitable[None]]


class ASGIGuard:
    """Guards a WSGI application, such as a Flask app, and serves it by HTTP on any ASGI server."""

    def __init__(self, app: WSGIApplication, site: Site, executor: Executor) -> None:
        self._site = site
        self._worker = WSGIWorker(app, site, executor)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise ValueError(f"ASGIGuard serves http, not {scope['type']}")
        try:
            reply = await self._reply(scope, receive)
        except ClientGone:
            return
        lines = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in reply.lines]
        await send({"type": "http.response.start", "status": reply.status, "headers": lines})
        await send({"type": "http.response.body", "body": reply.body})

    async def _reply(self, scope: Scope, receive: Receive) -> HTTPReply:
        head = head_of(scope)
        verdict = guard(head, self._site.listener(scope["server"][1]))
        closes = verdict.closes
        if isinstance(verdict, (Admitted, Foreign)):
            reply = await self._worker.reply(verdict, head, scope, receive)
        elif isinstance(verdict, Answer):
            reply = verdict
        else:
            # ASGI hands no connection over to a channel.
            reply = Answer.error(StandardError.UNAVAILABLE, verdict.trace_id)
        if isinstance(reply, Answer):
            closes = closes or reply.closes
            reply = HTTPReply(reply.status, reply.lines(self._site.identity), reply.content)
        if not isinstance(verdict, Foreign):
            log_answer(reply.status, verdict.trace_id)
        return HTTPReply(reply.status, [*reply.lines, ("Connection", "close")], reply.body) if closes else reply
