# Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""When a channel is connected to again."""

from __future__ import annotations

from .backoff import Backoff
from .channel_session import Ended


class Reconnection:
    """When to connect to a channel again. Times are seconds."""

    def __init__(self, backoff: Backoff) -> None:
        self._backoff = backoff
        self._failures = 0

    def wait(self, lived: float, at_least: float = 0.0) -> float | None:
        """After a connection that lived so long, 0 for one that there never was; None: give up.

        One that ended at once counts as a failure even if it was accepted: a bridge that takes and drops connections is
        not asked in a tight loop.
        """
        if lived >= self._backoff.cap:
            self._failures = 0
        self._failures += 1
        return self._backoff.wait(self._failures, at_least)


def is_refusal(ended: Ended) -> bool:
    """Whether the server closed for good: 1008, unless it only missed our pongs (wire-protocol C2, C5, C8)."""
    close = ended.close
    return close is not None and close.code == 1008 and close.reason != "ping_timeout"
