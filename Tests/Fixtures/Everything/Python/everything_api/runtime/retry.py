# Generated from contract "Everything" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""When a call is tried again."""

from __future__ import annotations

from datetime import datetime

from .backoff import Backoff
from .client_endpoint import ClientEndpoint
from .client_errors import ConnectionFailedError
from .http_exchange import Answer
from .retry_after import retry_after


def retry_wait(
    endpoint: ClientEndpoint, outcome: Answer | ConnectionFailedError, attempts: int, backoff: Backoff, now: datetime
) -> float | None:
    """The seconds until a call is tried again after so many attempts; None: its outcome stands.

    Only what may be done twice is (RFC 9110 §9.2.2), and only where 5xx or the connection says that it may help
    (wire-protocol H11).
    """
    if not endpoint.idempotent:
        return None
    if isinstance(outcome, ConnectionFailedError):
        return backoff.wait(attempts)
    if outcome.status < 500:
        return None
    return backoff.wait(attempts, retry_after(outcome.headers.get("retry-after"), now))
