from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt of a call, or one connection to a channel: what observers are told and errors say."""

    #: The name of the endpoint or channel in the contract.
    endpoint: str
    #: 32 lower-case hexadecimal digits, the same in all attempts of a call (wire-protocol H8).
    trace_id: str
    #: From 1.
    number: int
