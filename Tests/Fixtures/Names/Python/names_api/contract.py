# Generated from contract "Names" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Which contract this package speaks, and the numbers of the wire protocol that it sets."""

from __future__ import annotations

from typing import Final

VERSION: Final = "1.0.0"
"""Semantic Versioning 2.0.0."""
FINGERPRINT: Final = "84c248c9a5daf868"
"""The first 16 hexadecimal digits of SHA-256 over what affects the wire."""
HEADER: Final = "1.0.0+84c248c9a5daf868"
"""The value of ``X-Contract`` (wire-protocol H7)."""
BASE_URL: Final = "http://127.0.0.1:5004"
"""Where the bridge is, unless configured."""

MAX_HEADER_FIELDS: Final = 100
MAX_HEADER_BYTES: Final = 32_768
"""Of all field lines together."""
HEADERS_WITHIN: Final = 10.0
"""How long the head of a request may take, in seconds."""
MAX_TARGET: Final = 8192
"""Bytes of a request target."""
MIN_BODY_RATE: Final = 1024
"""The fewest bytes of a body in a second, over any ten."""
IDLE: Final = 60.0
"""How long a connection may be idle, in seconds."""
MAX_CONNECTIONS: Final = 256
MAX_WAITING: Final = 16
"""Sockets that have not sent their token."""
MAX_CLIENT_MESSAGE: Final = 4096
"""Bytes of a client's message on a channel."""
