# Generated from contract "Everything" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Calls of endpoints over HTTP."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timezone
from typing import TypeVar

from ..errors import MalformedJSON, ValidationFailed
from .answer_judge import body_of_success
from .attempt import Attempt
from .breach_text import breach_text
from .breaches import Breaches, Path
from .client_endpoint import ClientEndpoint
from .client_errors import BadAnswerError, ConnectionFailedError, RequestTooLargeError
from .client_settings import ClientSettings
from .contract_check import check_contract
from .http_exchange import Answer, Limits, Request, exchange
from .json_text import JSON
from .retry import retry_wait
from .success_answer import read_success
from .trace_context import new_trace_id, traceparent

# The server's own answer wins: the client waits so many seconds longer (contract-language, Endpoints).
_GRACE = 5.0

_Response = TypeVar("_Response")


class ClientTransport:
    """Calls endpoints over HTTP, again where that is safe. It has no state: any thread may use it."""

    def __init__(self, settings: ClientSettings, max_answer: int) -> None:
        """``max_answer`` is in bytes."""
        self._settings = settings
        self._max_answer = max_answer

    def call(
        self,
        endpoint: ClientEndpoint,
        target: str,
        body: bytes | None,
        read: Callable[[JSON, Path, Breaches], _Response],
    ) -> _Response:
        """The response of a success, made by ``read``. Raises a BridgeError or a ClientError."""
        first = Attempt(endpoint.name, new_trace_id(), 1)
        if body is not None and len(body) > endpoint.max_body:
            what = f"the body has {len(body)} bytes, the contract allows {endpoint.max_body}; nothing was sent"
            raise RequestTooLargeError(first, what)
        attempt, answer = self._answer(endpoint, target, body, first)
        json = body_of_success(answer, attempt, self._settings)
        try:
            return read_success(json, read)
        except (MalformedJSON, ValidationFailed) as error:
            what = self._settings.token.redacted(breach_text(error))
            raise BadAnswerError(attempt, f"the answer breaks the contract: {what}") from error

    def _answer(
        self, endpoint: ClientEndpoint, target: str, body: bytes | None, attempt: Attempt
    ) -> tuple[Attempt, Answer]:
        """The last attempt and what came of it."""
        while True:
            outcome = self._try(endpoint, target, body, attempt)
            now = datetime.now(timezone.utc)
            wait = retry_wait(endpoint, outcome, attempt.number, self._settings.backoff, now)
            if wait is None:
                break
            cause = f"the status {outcome.status}" if isinstance(outcome, Answer) else "the connection failed"
            self._settings.observer.retrying(attempt, wait, cause)
            time.sleep(wait)
            attempt = replace(attempt, number=attempt.number + 1)
        if isinstance(outcome, ConnectionFailedError):
            raise outcome
        return attempt, outcome

    def _try(
        self, endpoint: ClientEndpoint, target: str, body: bytes | None, attempt: Attempt
    ) -> Answer | ConnectionFailedError:
        settings = self._settings
        request = Request(endpoint.method, target, self._headers(endpoint, body, attempt), body)
        settings.observer.requested(attempt)
        started = time.monotonic()
        limits = Limits(timeout=endpoint.timeout + _GRACE, max_answer=self._max_answer)
        try:
            answer = exchange(settings.address, request, attempt, limits)
        except ConnectionFailedError as error:
            return error
        except BadAnswerError as error:
            if settings.token.is_quoted_by(repr(error.__cause__)):
                raise BadAnswerError(attempt, error.what) from None
            raise
        settings.observer.answered(attempt, answer.status, time.monotonic() - started)
        check_contract(answer.headers.get("x-contract"), settings, attempt)
        return answer

    def _headers(self, endpoint: ClientEndpoint, body: bytes | None, attempt: Attempt) -> dict[str, str]:
        headers = {
            "Host": self._settings.address.authority,
            "Accept": "application/json",
            "Connection": "close",
            "traceparent": traceparent(attempt.trace_id),
        }
        if body is not None:
            headers["Content-Type"] = "application/json"
        if endpoint.requires_token:
            headers["Authorization"] = self._settings.token.authorization
        return headers
