# Generated from contract "Everything" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Which contract this package speaks, and the numbers of the wire protocol that it sets."""

from __future__ import annotations

from typing import Final

VERSION: Final = "1.0.0"
"""Semantic Versioning 2.0.0."""
FINGERPRINT: Final = "7e08dbf06f9622ca"
"""The first 16 hexadecimal digits of SHA-256 over what affects the wire."""
HEADER: Final = "1.0.0+7e08dbf06f9622ca"
"""The value of ``X-Contract`` (wire-protocol H7)."""
BASE_URL: Final = "http://127.0.0.1:5005"
"""Where the bridge is, unless configured."""

MAX_HEADER_FIELDS: Final = 40
MAX_HEADER_BYTES: Final = 8192
"""Of all field lines together."""
HEADERS_WITHIN: Final = 2.0
"""How long the head of a request may take, in seconds."""
MAX_TARGET: Final = 2048
"""Bytes of a request target."""
MIN_BODY_RATE: Final = 512
"""The fewest bytes of a body in a second, over any ten."""
IDLE: Final = 4.0
"""How long a connection may be idle, in seconds."""
MAX_CONNECTIONS: Final = 48
MAX_WAITING: Final = 3
"""Sockets that have not sent their token."""
MAX_CLIENT_MESSAGE: Final = 1024
"""Bytes of a client's message on a channel."""
