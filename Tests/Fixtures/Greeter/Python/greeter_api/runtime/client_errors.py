# Generated from contract "Greeter" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Failures of calls and channels that are no errors of the contract."""

from __future__ import annotations

from .attempt import Attempt


class ClientError(Exception):
    """A call or a channel that failed without an error of the contract. Its cause, if any, is ``__cause__``."""

    def __init__(self, attempt: Attempt, what: str) -> None:
        super().__init__(attempt, what)
        self.attempt = attempt
        # One line, without anything of a body or of the token.
        self.what = what

    def __str__(self) -> str:
        attempt = self.attempt
        return f"{attempt.endpoint}: {self.what} (trace {attempt.trace_id}, attempt {attempt.number})"

    @property
    def endpoint(self) -> str:
        return self.attempt.endpoint

    @property
    def trace_id(self) -> str:
        return self.attempt.trace_id

    @property
    def attempts(self) -> int:
        return self.attempt.number


class ConnectionFailedError(ClientError):
    """There is no connection, or it ended before the whole answer was there."""

    def __init__(self, attempt: Attempt, what: str, retry_after: float = 0.0) -> None:
        super().__init__(attempt, what)
        # The seconds that the server asks to wait for.
        self.retry_after = retry_after


class TimeUpError(ClientError):
    """There was no whole answer in time."""


class BadAnswerError(ClientError):
    """What came is no answer, or no event, of this contract."""


class ContractMismatchError(ClientError):
    """The server speaks another contract (contract-language, Fingerprint and version)."""


class RequestTooLargeError(ClientError):
    """The body is over the endpoint's limit; nothing was sent."""


class EventsRefusedError(ClientError):
    """The channel refused the token or the connection, and would do so again."""
