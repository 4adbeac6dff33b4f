# Generated from contract "Everything" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Where events may be lost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Gap:
    """Stands among the events where some may be lost, because the channel was connected anew."""

    since: datetime
    """When the last event before the gap came, in UTC."""
    cause: str
    """Why the connection before it ended, as in ``1013 slow_reader``."""
