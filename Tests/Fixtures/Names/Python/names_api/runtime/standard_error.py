# Generated from contract "Names" by codegen. Do not edit.
# fmt: off
# ruff: noqa

from enum import Enum


class StandardError(Enum):
    """The errors that every bridge has and that the runtime itself answers with (contract-language, Errors).

    The message is fixed, so that nothing of a request or of the machine can stand in it (wire-protocol H6).
    """

    BAD_REQUEST = 400, "The request is not well-formed HTTP."
    UNAUTHORIZED = 401, "A valid bearer token is required."
    FORBIDDEN_ORIGIN = 403, "Requests from this origin are not allowed."
    NOT_FOUND = 404, "Nothing is served at this path."
    METHOD_NOT_ALLOWED = 405, "The method is not allowed here; the Allow field lists those that are."
    REQUEST_TIMEOUT = 408, "The request did not arrive in time."
    PAYLOAD_TOO_LARGE = 413, "The body is larger than this endpoint accepts."
    URI_TOO_LONG = 414, "The request target is too long."
    UNSUPPORTED_MEDIA_TYPE = 415, "The body has to be application/json in UTF-8, without a content coding."
    MISDIRECTED_REQUEST = 421, "The request is addressed to another server."
    UPGRADE_REQUIRED = 426, "This is a WebSocket channel: upgrade with Sec-WebSocket-Version 13."
    HEADERS_TOO_LARGE = 431, "The header fields are too many or too large."
    INTERNAL_ERROR = 500, "The server failed to answer."
    UNAVAILABLE = 503, "The server can not answer now; try again later."

    @property
    def status(self) -> int:
        return self.value[0]

    def body(self, trace_id: str) -> bytes:
        """The error object (wire-protocol H3)."""
        code, message = self.name.lower(), self.value[1]
        text = f'{{"status":"error","error":{{"code":"{code}","message":"{message}","trace_id":"{trace_id}"}}}}'
        return text.encode("ascii")
