# Generated from contract "Names" by codegen. Do not edit.
# fmt: off
# ruff: noqa

from collections.abc import Callable, Iterable

from .answer import Answer, Lines, dressed, status_lines
from .answer_log import log_answer
from .exchange import EXCHANGE
from .guard import guard
from .site import Site
from .standard_error import StandardError
from .verdict import Admitted, Foreign
from .wsgi_call import Environ, StartResponse, WSGIApplication, status_text
from .wsgi_request import body_of, head_of


class WSGIGuard:
    """Guards a WSGI application on any WSGI server (PEP 3333), as far as that tells what was sent."""

    def __init__(self, app: WSGIApplication, site: Site) -> None:
        self._app = app
        self._site = site

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        if EXCHANGE in environ:
            # The host has judged the request already.
            return self._app(environ, start_response)
        verdict = guard(head_of(environ), self._site.listener(int(environ["SERVER_PORT"])))
        if isinstance(verdict, Foreign):
            return self._app(environ, start_response)
        if isinstance(verdict, Admitted):
            # werkzeug would take it for a WebSocket.
            environ.pop("HTTP_UPGRADE", None)
            body = body_of(environ, verdict.body_limit)
            if body is not None:
                environ[EXCHANGE] = self._site.exchange(verdict, body)
                return self._app(environ, self._dressing(start_response, verdict.trace_id))
            verdict = Answer.error(StandardError.PAYLOAD_TOO_LARGE, verdict.trace_id)
        if not isinstance(verdict, Answer):
            # A WSGI server has no connection to give to a channel.
            verdict = Answer.error(StandardError.UNAVAILABLE, verdict.trace_id)
        log_answer(verdict.status, verdict.trace_id)
        start_response(status_text(verdict.status), verdict.lines(self._site.identity))
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [verdict.content]

    def _dressing(self, start_response: StartResponse, trace_id: str) -> StartResponse:
        def start(status: str, lines: Lines, exc_info: object = None) -> Callable[[bytes], object]:
            log_answer(int(status[:3]), trace_id)
            added = self._site.identity.lines(trace_id) + status_lines(int(status[:3]))
            return start_response(status, dressed(lines, added), *([exc_info] if exc_info else []))

        return start
