from collections.abc import Callable

from .attempt import Attempt
from .client_errors import BadAnswerError
from .http_exchange import Answer


def body_of_success(
    answer: Answer, attempt: Attempt, authority: str, read_error: Callable[[int, bytes], Exception]
) -> bytes:
    """The JSON of a 200. Raises the error that a failure holds, or BadAnswerError for what is neither.

    `read_error` makes it of the status and the error object, and raises ValueError for what is none.
    """
    if 300 <= answer.status < 400:
        what = f"the bridge answered with a redirect ({answer.status}), which is not followed"
        raise BadAnswerError(attempt, what)
    if answer.status != 200 and answer.status < 400:
        raise BadAnswerError(attempt, f"the status {answer.status} is none that a contract has")
    kind = _media_type(answer.headers.get("content-type"))
    if kind != "application/json":
        what = f"the answer ({answer.status}) is {kind}, not application/json; is {authority} the bridge?"
        raise BadAnswerError(attempt, what)
    if answer.status == 200:
        return answer.body
    raise _failure(answer, attempt, read_error)


def _failure(answer: Answer, attempt: Attempt, read_error: Callable[[int, bytes], Exception]) -> Exception:
    try:
        return read_error(answer.status, answer.body)
    except Exception as error:
        what = f"the status is {answer.status}, without the contract's error object"
        failure = BadAnswerError(attempt, what)
        failure.__cause__ = error
        return failure


def _media_type(value: str | None) -> str:
    """Without its parameters, fit to stand in a message."""
    text = (value or "").partition(";")[0].strip().lower()
    return text if text.isascii() and text.isprintable() and 0 < len(text) <= 64 else "of no media type"
