# Generated from contract "Greeter" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""The opening handshake of a channel as a server sees it (RFC 6455 section 4.2; wire-protocol C1)."""

import base64
import hashlib
import re

from .request_fields import RequestFields

# 16 bytes in base64.
_KEY = re.compile(r"[A-Za-z0-9+/]{22}==", re.ASCII)
# RFC 6455 section 1.3.
_GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


def is_upgrade(fields: RequestFields) -> bool:
    """Whether a GET asks for an upgrade that this server speaks."""
    return (
        fields.names_token("upgrade", "websocket")
        and fields.names_token("connection", "upgrade")
        and fields.single("sec-websocket-version") == "13"
    )


def is_key(key: str) -> bool:
    return _KEY.fullmatch(key) is not None


def accept_key(key: str) -> str:
    """The value of `Sec-WebSocket-Accept` that proves that the key was read."""
    digest = hashlib.sha1((key + _GUID).encode("ascii"), usedforsecurity=False).digest()
    return base64.b64encode(digest).decode("ascii")
