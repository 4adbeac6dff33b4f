# Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""The errors of the contract. A handler raises them, and a client raises what it was answered."""

from __future__ import annotations

import typing as _typing

from .runtime.bridge_error import BridgeError

__all__ = [
    "BY_CODE",
    "BadRequest",
    "BridgeError",
    "ClipboardRejected",
    "ConfigConflict",
    "ConfigRejected",
    "ForbiddenOrigin",
    "HeadersTooLarge",
    "HubFull",
    "InternalError",
    "MalformedJSON",
    "MethodNotAllowed",
    "MisdirectedRequest",
    "NotFound",
    "NotReady",
    "PayloadTooLarge",
    "RequestTimeout",
    "TriggerDisabled",
    "TriggerUnknown",
    "URITooLong",
    "Unauthorized",
    "Unavailable",
    "UnsupportedMediaType",
    "UpgradeRequired",
    "ValidationFailed",
]


class ClipboardRejected(BridgeError):
    """A fragment is not what it says; only white space, or bytes that are no image of its media type."""

    code = "clipboard_rejected"
    status = 409
    message = "A fragment is not what it says; only white space, or bytes that are no image of its media type."


class TriggerUnknown(BridgeError):
    """No trigger of the workspace has this id."""

    code = "trigger_unknown"
    status = 404
    message = "No trigger of the workspace has this id."


class TriggerDisabled(BridgeError):
    """The trigger is switched off."""

    code = "trigger_disabled"
    status = 409
    message = "The trigger is switched off."


class HubFull(BridgeError):
    """The hub window has 64 lights, and this would be more."""

    code = "hub_full"
    status = 409
    message = "The hub window has 64 lights, and this would be more."


class ConfigConflict(BridgeError):
    """The revision given is not the current one; read the workspace and make the change anew."""

    code = "config_conflict"
    status = 409
    message = "The revision given is not the current one; read the workspace and make the change anew."


class ConfigRejected(BridgeError):
    """Smrt.Config refused the configuration; the violations say which parts contradict each other."""

    code = "config_rejected"
    status = 422
    message = "Smrt.Config refused the configuration; the violations say which parts contradict each other."


class NotReady(BridgeError):
    """A module has not started yet."""

    code = "not_ready"
    status = 503
    message = "A module has not started yet."


class MalformedJSON(BridgeError):
    """The bytes are not JSON as the contract language reads it; ``reason`` is for the log."""

    code = "malformed_json"
    status = 400
    message = "The body is not JSON that the contract allows."

    def __init__(self, reason: str = "") -> None:
        super().__init__()
        self.reason = reason


class BadRequest(BridgeError):
    code = "bad_request"
    status = 400
    message = "bad request"


class Unauthorized(BridgeError):
    code = "unauthorized"
    status = 401
    message = "unauthorized"


class ForbiddenOrigin(BridgeError):
    code = "forbidden_origin"
    status = 403
    message = "forbidden origin"


class NotFound(BridgeError):
    code = "not_found"
    status = 404
    message = "not found"


class MethodNotAllowed(BridgeError):
    code = "method_not_allowed"
    status = 405
    message = "method not allowed"


class RequestTimeout(BridgeError):
    code = "request_timeout"
    status = 408
    message = "request timeout"


class PayloadTooLarge(BridgeError):
    code = "payload_too_large"
    status = 413
    message = "payload too large"


class URITooLong(BridgeError):
    code = "uri_too_long"
    status = 414
    message = "uri too long"


class UnsupportedMediaType(BridgeError):
    code = "unsupported_media_type"
    status = 415
    message = "unsupported media type"


class MisdirectedRequest(BridgeError):
    code = "misdirected_request"
    status = 421
    message = "misdirected request"


class ValidationFailed(BridgeError):
    """What was read breaks the contract; ``violations`` say where."""

    code = "validation_failed"
    status = 422
    message = "The request breaks the contract; see the violations."


class UpgradeRequired(BridgeError):
    code = "upgrade_required"
    status = 426
    message = "upgrade required"


class HeadersTooLarge(BridgeError):
    code = "headers_too_large"
    status = 431
    message = "headers too large"


class InternalError(BridgeError):
    """A handler failed; what is wrong is for its log, not for the caller."""

    code = "internal_error"
    status = 500
    message = "The server failed to answer this request."


class Unavailable(BridgeError):
    """What any handler may mean: a store that is full or gone, say."""

    code = "unavailable"
    status = 503
    message = "The server can not answer now; try again later."


BY_CODE: _typing.Final[dict[str, type[BridgeError]]] = {
    "clipboard_rejected": ClipboardRejected,
    "trigger_unknown": TriggerUnknown,
    "trigger_disabled": TriggerDisabled,
    "hub_full": HubFull,
    "config_conflict": ConfigConflict,
    "config_rejected": ConfigRejected,
    "not_ready": NotReady,
    "malformed_json": MalformedJSON,
    "bad_request": BadRequest,
    "unauthorized": Unauthorized,
    "forbidden_origin": ForbiddenOrigin,
    "not_found": NotFound,
    "method_not_allowed": MethodNotAllowed,
    "request_timeout": RequestTimeout,
    "payload_too_large": PayloadTooLarge,
    "uri_too_long": URITooLong,
    "unsupported_media_type": UnsupportedMediaType,
    "misdirected_request": MisdirectedRequest,
    "validation_failed": ValidationFailed,
    "upgrade_required": UpgradeRequired,
    "headers_too_large": HeadersTooLarge,
    "internal_error": InternalError,
    "unavailable": Unavailable,
}
