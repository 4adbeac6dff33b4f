"""Requests as the guard takes them."""

from bridge_api.routes import OPERATIONS, resolve
from bridge_api.runtime.answer import Answer
from bridge_api.runtime.guard import guard
from bridge_api.runtime.limits import Limits
from bridge_api.runtime.operation import Operation
from bridge_api.runtime.request_fields import RequestFields
from bridge_api.runtime.verdict import Listener, RequestHead, Verdict

PORT = 5001
TOKEN = "a-secret-that-nobody-may-see-0123456789"
LISTENER = Listener(PORT, TOKEN.encode(), Limits(), resolve)
OURS = ("host", f"127.0.0.1:{PORT}")
AUTHORIZED = ("authorization", f"Bearer {TOKEN}")
JSON = ("content-type", "application/json")
#: A body that is announced.
BODY = ("content-length", "2")


def verdict(
    method: str, target: str, *lines: tuple[str, str], version: str = "1.1", listener: Listener = LISTENER
) -> Verdict:
    return guard(RequestHead(method, target.encode("latin-1"), version, RequestFields(lines)), listener)


def status(given: Verdict) -> int | None:
    """None where the request goes on to its endpoint or channel."""
    return given.status if isinstance(given, Answer) else None


def operation(name: str) -> Operation:
    return next(operation for operation in OPERATIONS if operation.name == name)
