# Generated from contract "Values" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Waits between attempts."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

# A bridge that asks for more patience than this is told of instead of waited for, in seconds.
_LONGEST_RETRY_AFTER = 30.0
# The wait has reached any cap by then; larger powers of two are no float.
_LARGEST_EXPONENT = 32


@dataclass(frozen=True, slots=True)
class Backoff:
    """How long to wait before the next attempt: a random part of a growing time (full jitter).

    All times are seconds.
    """

    attempts: int | None = 4
    """In a row, the first one included; None: without end."""
    base: float = 0.1
    """The longest wait after the first failure; it doubles with each."""
    cap: float = 5.0
    """The longest wait of all."""
    random: Callable[[], float] = random.random
    """From 0 to 1."""

    def wait(self, failures: int, at_least: float = 0.0) -> float | None:
        """After so many failures in a row; None: give up. ``at_least`` is what ``Retry-After`` asks for."""
        if self.attempts is not None and failures >= self.attempts:
            return None
        if at_least > _LONGEST_RETRY_AFTER:
            return None
        longest = min(self.cap, self.base * 2.0 ** min(failures - 1, _LARGEST_EXPONENT))
        return at_least + self.random() * longest
