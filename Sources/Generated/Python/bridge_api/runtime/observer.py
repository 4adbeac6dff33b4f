# Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""What a client tells of its work."""

from __future__ import annotations

from .attempt import Attempt
from .gap import Gap


class BridgeObserver:
    """Is told what a client does, on the thread that does it; never of payload or token.

    A subclass overrides what it wants to know. What a method raises ends the call.
    """

    def requested(self, call: Attempt) -> None:
        """A request is about to be sent."""

    def answered(self, call: Attempt, status: int, duration: float) -> None:
        """An answer is there as a whole, be it good or bad, so many seconds after its request began."""

    def retrying(self, call: Attempt, wait: float, cause: str) -> None:
        """The attempt failed; another one begins in ``wait`` seconds."""

    def reconnecting(self, call: Attempt, wait: float, cause: str) -> None:
        """The channel's connection ended or failed; another one begins in ``wait`` seconds."""

    def missed(self, call: Attempt, gap: Gap) -> None:
        """The channel is connected again; what was published meanwhile is lost."""

    def contract_mismatch(self, call: Attempt, expected: str, found: str) -> None:
        """The server speaks another contract; both as in ``1.4.0+196a6fedfc19cb73``."""
