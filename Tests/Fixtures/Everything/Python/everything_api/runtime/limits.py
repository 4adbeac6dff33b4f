# Generated from contract "Everything" by codegen. Do not edit.
# fmt: off
# ruff: noqa

from dataclasses import dataclass

from .. import contract


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The numbers of the wire protocol, as the contract sets them (`server.limits`)."""

    max_header_fields: int = contract.MAX_HEADER_FIELDS
    max_header_bytes: int = contract.MAX_HEADER_BYTES
    """Of all field lines together."""
    headers_within: float = contract.HEADERS_WITHIN
    """Seconds that the head of a request may take."""
    max_target: int = contract.MAX_TARGET
    """Bytes of a request target."""
    min_body_rate: int = contract.MIN_BODY_RATE
    """The fewest bytes of a body in a second, over any ten."""
    idle: float = contract.IDLE
    """Seconds that a connection may be idle."""
    max_connections: int = contract.MAX_CONNECTIONS
    max_waiting: int = contract.MAX_WAITING
    """Sockets that have not sent their token."""
    max_client_message: int = contract.MAX_CLIENT_MESSAGE
    """Bytes of a client's message on a channel."""
