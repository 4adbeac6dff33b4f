# Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
# fmt: off
# ruff: noqa

import asyncio
import logging
from concurrent.futures import Executor

from .answer import Answer, dressed, status_lines
from .asgi_request import Scope, environ_of
from .exchange import EXCHANGE
from .request_body import BodyTooLarge, BodyTooSlow, Receive, receive_body
from .site import Site
from .standard_error import StandardError
from .verdict import Admitted, Foreign, RequestHead
from .wsgi_call import Environ, HTTPReply, WSGIApplication, call_wsgi

_log = logging.getLogger("bridge_api")


class WSGIWorker:
    """Calls a WSGI application on the threads of an executor, each request within its time."""

    def __init__(self, app: WSGIApplication, site: Site, executor: Executor) -> None:
        self._app = app
        self._site = site
        self._executor = executor

    async def reply(
        self, verdict: Admitted | Foreign, head: RequestHead, scope: Scope, receive: Receive
    ) -> HTTPReply | Answer:
        """What the application says, or what is said in its place. Raises ClientGone."""
        deadline = asyncio.get_running_loop().time() + verdict.timeout
        try:
            body = await self._body(verdict, receive, deadline) if head.fields.announces_body else b""
        except BodyTooLarge:
            return Answer.error(StandardError.PAYLOAD_TOO_LARGE, verdict.trace_id, closes=True)
        except BodyTooSlow:
            return Answer.error(StandardError.REQUEST_TIMEOUT, verdict.trace_id, closes=True)
        return await self._answer(verdict, environ_of(scope, body), body, deadline)

    async def _body(self, verdict: Admitted | Foreign, receive: Receive, deadline: float) -> bytes:
        rate = self._site.limits.min_body_rate
        return await receive_body(
            receive, limit=verdict.body_limit, keeps=verdict.keeps_body, min_rate=rate, deadline=deadline
        )

    async def _answer(
        self, verdict: Admitted | Foreign, environ: Environ, body: bytes, deadline: float
    ) -> HTTPReply | Answer:
        exchange = self._site.exchange(verdict, body) if isinstance(verdict, Admitted) else None
        environ[EXCHANGE] = exchange
        loop = asyncio.get_running_loop()
        work = loop.run_in_executor(self._executor, call_wsgi, self._app, environ)
        try:
            reply = await asyncio.wait_for(work, deadline - loop.time())
        except asyncio.TimeoutError:
            return Answer.error(StandardError.UNAVAILABLE, verdict.trace_id)
        except Exception as failure:
            _log.error("the app failed", exc_info=failure, extra={"trace_id": verdict.trace_id})
            return Answer.error(StandardError.INTERNAL_ERROR, verdict.trace_id)
        finally:
            if exchange is not None:
                exchange.end()
        if exchange is not None:
            added = self._site.identity.lines(verdict.trace_id) + status_lines(reply.status)
            reply.lines = dressed(reply.lines, added)
        return reply
