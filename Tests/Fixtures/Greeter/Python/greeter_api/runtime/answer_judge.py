# Generated from contract "Greeter" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Whether an answer is a success, an error of the contract, or neither."""

from __future__ import annotations

from ..errors import MalformedJSON
from .attempt import Attempt
from .bearer_token import BearerToken
from .bridge_error import BridgeError
from .client_errors import BadAnswerError
from .client_settings import ClientSettings
from .error_answer import UndeclaredError, read_error
from .http_exchange import Answer


def body_of_success(answer: Answer, attempt: Attempt, settings: ClientSettings) -> bytes:
    """The JSON of a 200. Raises the BridgeError that a failure holds, or BadAnswerError for what is neither."""
    if 300 <= answer.status < 400:
        what = f"the bridge answered with a redirect ({answer.status}), which is not followed"
        raise BadAnswerError(attempt, what)
    if answer.status != 200 and answer.status < 400:
        raise BadAnswerError(attempt, f"the status {answer.status} is none that a contract has")
    field = answer.headers.get("content-type", "")
    if _media_type(field) != "application/json":
        kind = _media_type(settings.token.redacted(field))
        what = f"the answer ({answer.status}) is {kind}, not application/json; is {settings.address.authority} the bridge?"
        raise BadAnswerError(attempt, what)
    if answer.status == 200:
        return answer.body
    raise _error(answer, attempt, settings.token)


def _error(answer: Answer, attempt: Attempt, token: BearerToken) -> BridgeError:
    try:
        error = read_error(answer.status, answer.body)
        if isinstance(error, UndeclaredError) and token.is_quoted_by(error.code):
            raise ValueError("the code is the token")
    except (MalformedJSON, ValueError) as cause:
        what = f"the status is {answer.status}, without the contract's error object"
        raise BadAnswerError(attempt, what) from cause
    error.endpoint = attempt.endpoint
    error.trace_id = attempt.trace_id
    return error


def _media_type(value: str) -> str:
    """Without its parameters, fit to stand in a message."""
    text = value.partition(";")[0].strip().lower()
    is_plain = 0 < len(text) <= 64 and all("!" <= character <= "~" for character in text)
    return text if is_plain else "of no media type"
