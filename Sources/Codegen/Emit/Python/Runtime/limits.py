from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The numbers of the wire protocol that a contract may change (`server.limits`); its own where it is silent."""

    max_header_fields: int = 100
    #: Bytes of all field lines together.
    max_header_bytes: int = 32 * 1024
    #: Seconds that the head of a request may take.
    headers_within: float = 10.0
    #: Bytes of a request target.
    max_target: int = 8 * 1024
    #: The fewest bytes of a body in a second, over any ten.
    min_body_rate: int = 1024
    #: Seconds that a connection may be idle.
    idle: float = 60.0
    max_connections: int = 256
    #: Sockets that have not sent their token.
    max_waiting: int = 16
    #: Bytes of a client's message on a channel.
    max_client_message: int = 4 * 1024
