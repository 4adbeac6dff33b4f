from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ClientEndpoint:
    """What a client keeps to when it calls an endpoint."""

    name: str
    method: str
    requires_token: bool
    idempotent: bool
    #: Of the request's body, in bytes.
    max_body: int
    #: Seconds that the server may take.
    timeout: float


@dataclass(frozen=True, slots=True)
class ClientChannel:
    """What a client expects of a channel."""

    name: str
    route: str
    #: Seconds.
    heartbeat_interval: float
    #: Of one event, in bytes: what the server keeps for a slow socket.
    max_message: int
