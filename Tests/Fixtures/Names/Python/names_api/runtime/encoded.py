# Generated from contract "Names" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Readers of what JSON has no kind for: bytes, UUIDs, instants and days, written as text."""

from __future__ import annotations

import base64
import re
from datetime import date, datetime, timedelta, timezone
from typing import Final
from uuid import UUID

from ..rules import EXPECTED
from .breaches import UNREAD, Breaches, Path, expected
from .json_text import JSON

_UUID: Final = re.compile(r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
_DATE: Final = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_TIMESTAMP: Final = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})[Tt]([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]{1,9}))?"
    r"(?:[Zz]|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))"
)
# The calendar repeats every 400 years.
_YEARS: Final = 400
_DAYS_OF_YEARS: Final = timedelta(days=146_097)


def get_bytes(
    value: JSON, at: Path, breaches: Breaches, *, min_bytes: int | None = None, max_bytes: int | None = None
) -> bytes:
    """Base64 (RFC 4648 section 4). Limits are those of the decoded bytes."""
    if type(value) is not str:
        expected("bytes", value, at, breaches)
        return UNREAD
    data = _base64_bytes(value)
    if data is None:
        breaches.append((at, "format", EXPECTED["bytes"]))
        return UNREAD
    if min_bytes is not None and len(data) < min_bytes:
        breaches.append((at, "min_bytes", str(min_bytes)))
    elif max_bytes is not None and len(data) > max_bytes:
        breaches.append((at, "max_bytes", str(max_bytes)))
    return data


def get_uuid(value: JSON, at: Path, breaches: Breaches) -> UUID:
    """As RFC 9562 section 4 writes it, in any case."""
    if type(value) is not str:
        expected("uuid", value, at, breaches)
        return UNREAD
    if _UUID.fullmatch(value) is None:
        breaches.append((at, "format", EXPECTED["uuid"]))
        return UNREAD
    return UUID(value)


def get_date(value: JSON, at: Path, breaches: Breaches) -> date:
    """A day as RFC 3339 section 5.6 writes it, of the years 0001 to 9999."""
    if type(value) is not str:
        expected("date", value, at, breaches)
        return UNREAD
    found = _DATE.fullmatch(value)
    try:
        if found is not None:
            return date(*map(int, found.groups()))
    except ValueError:
        pass
    breaches.append((at, "format", EXPECTED["date"]))
    return UNREAD


def get_timestamp(value: JSON, at: Path, breaches: Breaches) -> datetime:
    """An instant as RFC 3339 section 5.6 writes it, with its offset; in UTC, cut to microseconds."""
    if type(value) is not str:
        expected("timestamp", value, at, breaches)
        return UNREAD
    found = _TIMESTAMP.fullmatch(value)
    try:
        if found is not None:
            return _instant(*found.groups())
    except (ValueError, OverflowError):
        pass
    breaches.append((at, "format", EXPECTED["timestamp"]))
    return UNREAD


def timestamp_text(value: datetime) -> str:
    """RFC 3339 in UTC with ``Z``, with three fraction digits, or six where needed."""
    if value.tzinfo is None:
        raise ValueError("a timestamp needs its offset from UTC: give the datetime a tzinfo")
    instant = value.astimezone(timezone.utc).replace(tzinfo=None)
    return instant.isoformat(timespec="microseconds" if instant.microsecond % 1000 else "milliseconds") + "Z"


def _instant(
    year: str, month: str, day: str, hour: str, minute: str, second: str,
    fraction: str | None, sign: str | None, ahead_hours: str | None, ahead_minutes: str | None,
) -> datetime:  # fmt: skip
    microsecond = int((fraction or "")[:6].ljust(6, "0"))
    offset = timedelta(hours=int(ahead_hours or 0), minutes=int(ahead_minutes or 0))
    # A day of year 0 may be one of year 1 in UTC.
    shift = _YEARS if year == "0000" else 0
    local = datetime(
        int(year) + shift, int(month), int(day), int(hour), int(minute), int(second), microsecond, timezone.utc
    )
    instant = local + offset if sign == "-" else local - offset
    return instant - _DAYS_OF_YEARS if shift else instant


def _base64_bytes(text: str) -> bytes | None:
    """``None`` where the text has no padding, another character, or bits beyond its last byte that are not zero."""
    if len(text) % 4:
        return None
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError:
        return None
    padding = len(text) - len(text.rstrip("="))
    if padding and text[-padding - 1] not in ("AEIMQUYcgkosw048" if padding == 1 else "AQgw"):
        return None
    return data if len(data) == len(text) // 4 * 3 - padding else None
