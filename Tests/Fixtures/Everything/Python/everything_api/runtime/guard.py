# Generated from contract "Everything" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Judges a request by its head, in the order of wire-protocol H2: the first step that refuses is the answer."""

import hmac
import re

from .answer import Answer
from .limits import Limits
from .operation import Channel, Match, Operation
from .request_fields import RequestFields
from .request_target import RequestTarget
from .standard_error import StandardError
from .trace_id import made_trace_id, trace_id_of
from .verdict import Admitted, Foreign, Listener, RequestHead, Upgrade, Verdict
from .web_socket_handshake import is_key, is_upgrade

# A body that no endpoint asked for is read up to this size, so that the connection can go on (H9).
DRAIN_LIMIT = 64 * 1024
# One host with an optional port: no list, no user, no path, no space (RFC 9112 section 3.2).
_HOST = re.compile(r"[^\x00-\x20\x7f-\xff,@/\\?#]+")
_JSON = re.compile(r'application/json[ \t]*(?:;[ \t]*charset=(?:utf-8|"utf-8")[ \t]*)?', re.ASCII | re.IGNORECASE)


class _Refusal(Exception):
    def __init__(self, error: StandardError, allow: str | None = None) -> None:
        super().__init__(error)
        self.error = error
        self.allow = allow


def guard(head: RequestHead, listener: Listener) -> Verdict:
    """The answer of the first step that refuses, or what the request is for."""
    trace_id = trace_id_of(head.fields.single("traceparent")) or made_trace_id()
    try:
        return _judge(head, listener, trace_id)
    except _Refusal as refusal:
        # What follows bad framing or an unread body can't be told from its content (H13).
        closes = refusal.error is StandardError.BAD_REQUEST or _ends_connection(head)
        return Answer.error(refusal.error, trace_id, allow=refusal.allow, closes=closes)


def _judge(head: RequestHead, listener: Listener, trace_id: str) -> Verdict:
    _check_framing(head)
    _check_size(head, listener.limits)
    target = RequestTarget.parse(head.target)
    _check_host(target, head.fields, listener.port)
    _check_origin(head.fields, listener.port)
    if target.path is None:
        raise _Refusal(StandardError.BAD_REQUEST)
    match = listener.resolve(head.method, target.path)
    if match is None:
        return _judge_foreign(head, target.path, listener, trace_id)
    if head.method == "OPTIONS":
        return Answer(204, trace_id, allow=match.allow, closes=_ends_connection(head))
    return _judge_match(head, match, listener, target.query, trace_id)


# Steps 1 to 4: is this a request, and is it ours?


def _check_framing(head: RequestHead) -> None:
    fields = head.fields
    host = fields.single("host")
    is_sound = (
        head.version in ("1.0", "1.1")
        and host is not None
        and _HOST.fullmatch(host) is not None
        and ("content-length" not in fields or fields.declared_length is not None)
        and ("transfer-encoding" not in fields or _is_chunked_alone(head))
    )
    if not is_sound:
        raise _Refusal(StandardError.BAD_REQUEST)


def _is_chunked_alone(head: RequestHead) -> bool:
    coding = head.fields.single("transfer-encoding")
    is_chunked = coding is not None and coding.lower() == "chunked"
    return is_chunked and "content-length" not in head.fields and head.version == "1.1"


def _check_size(head: RequestHead, limits: Limits) -> None:
    if len(head.target) > limits.max_target:
        raise _Refusal(StandardError.URI_TOO_LONG)
    if head.fields.count > limits.max_header_fields or head.fields.byte_count > limits.max_header_bytes:
        raise _Refusal(StandardError.HEADERS_TOO_LARGE)


def _check_host(target: RequestTarget, fields: RequestFields, port: int) -> None:
    authority = fields.single("host") or "" if target.authority is None else target.authority
    if not _is_ours(authority.lower(), port):
        raise _Refusal(StandardError.MISDIRECTED_REQUEST)


def _check_origin(fields: RequestFields, port: int) -> None:
    origin, site = fields.joined("origin"), fields.joined("sec-fetch-site")
    # A browser spells an origin in lower case; any other spelling did not come from one.
    is_own = origin is None or (origin.startswith("http://") and _is_ours(origin[7:], port))
    if not is_own or (site is not None and site not in ("none", "same-origin")):
        raise _Refusal(StandardError.FORBIDDEN_ORIGIN)


def _is_ours(authority: str, port: int) -> bool:
    return authority in (f"127.0.0.1:{port}", f"localhost:{port}", f"[::1]:{port}")


# Steps 6 to 12: is it here, and may it be done?


def _judge_foreign(head: RequestHead, path: bytes, listener: Listener, trace_id: str) -> Foreign:
    if not listener.is_foreign(head.method, path):
        raise _Refusal(StandardError.NOT_FOUND)
    if (head.fields.declared_length or 0) > listener.foreign_body:
        raise _Refusal(StandardError.PAYLOAD_TOO_LARGE)
    return Foreign(trace_id, listener.foreign_body, closes=_is_last(head))


def _judge_match(head: RequestHead, match: Match, listener: Listener, query: bytes, trace_id: str) -> Verdict:
    if match.channel is not None:
        return _judge_upgrade(head, match.channel, trace_id)
    operation = match.operation
    if operation is None:
        raise _Refusal(StandardError.METHOD_NOT_ALLOWED, match.allow)
    if operation.requires_token and not _is_authorized(head.fields, listener.token):
        raise _Refusal(StandardError.UNAUTHORIZED)
    if not _is_acceptable(head.fields, operation):
        raise _Refusal(StandardError.UNSUPPORTED_MEDIA_TYPE)
    limit = operation.max_body if operation.takes_body else DRAIN_LIMIT
    if (head.fields.declared_length or 0) > limit:
        raise _Refusal(StandardError.PAYLOAD_TOO_LARGE)
    return Admitted(operation, match.values, query, trace_id, limit, closes=_is_last(head))


def _is_authorized(fields: RequestFields, token: bytes) -> bool:
    scheme, _, credentials = (fields.single("authorization") or "").partition(" ")
    given = credentials.lstrip(" ").encode("latin-1")
    return scheme.lower() == "bearer" and hmac.compare_digest(given, token)


def _is_acceptable(fields: RequestFields, operation: Operation) -> bool:
    if "content-encoding" in fields:
        return False
    if not operation.takes_body or not fields.announces_body:
        return True
    return _JSON.fullmatch(fields.single("content-type") or "") is not None


def _judge_upgrade(head: RequestHead, channel: Channel, trace_id: str) -> Upgrade:
    if head.version != "1.1" or not is_upgrade(head.fields):
        raise _Refusal(StandardError.UPGRADE_REQUIRED)
    key = head.fields.single("sec-websocket-key")
    if key is None or not is_key(key):
        raise _Refusal(StandardError.BAD_REQUEST)
    return Upgrade(channel, key, trace_id)


def _is_last(head: RequestHead) -> bool:
    # After an upgrade that was offered, or CONNECT, a parser takes nothing more from the connection.
    return "upgrade" in head.fields or head.method == "CONNECT"


def _ends_connection(head: RequestHead) -> bool:
    """Whether a connection ends with an answer that leaves the body unread."""
    return head.fields.announces_body or _is_last(head)
