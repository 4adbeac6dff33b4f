# Generated from contract "Everything" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""The header ``Retry-After``."""

from __future__ import annotations

from datetime import datetime, timezone
from email.utils import parsedate_to_datetime

# No number of seconds that is worth waiting for is longer.
_LONGEST_NUMBER = 9


def retry_after(value: str | None, now: datetime) -> float:
    """The seconds that a ``Retry-After`` asks for, as a number or as a date (RFC 9110 §10.2.3).

    0 for one that is missing, has passed or is neither.
    """
    text = (value or "").strip()
    if text.isascii() and text.isdigit():
        return float(text) if len(text) <= _LONGEST_NUMBER else float("inf")
    try:
        date = parsedate_to_datetime(text)
    except ValueError:
        return 0.0
    return max(0.0, (_in_utc(date) - now).total_seconds())


def _in_utc(date: datetime) -> datetime:
    """HTTP dates are UTC, also in the form of asctime, which does not say so."""
    return date.replace(tzinfo=timezone.utc) if date.tzinfo is None else date
