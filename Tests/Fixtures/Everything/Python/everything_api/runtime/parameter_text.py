# Generated from contract "Everything" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Path and query values in the target of a request."""

from __future__ import annotations

import base64
from datetime import date, datetime
from typing import TypeAlias
from urllib.parse import quote
from uuid import UUID

from .encoded import timestamp_text
from .number_text import number_text

Parameter: TypeAlias = str | bool | int | float | bytes | date | UUID


def segment(value: Parameter) -> str:
    """All but the unreserved characters are percent-encoded as UTF-8 (RFC 3986 §2.1 and §2.3)."""
    return quote(parameter_text(value), safe="")


def query(*values: tuple[str, Parameter | None]) -> str:
    """Of names on the wire and values, with its question mark; what is None is left out."""
    pairs = [f"{name}={segment(value)}" for name, value in values if value is not None]
    return "?" + "&".join(pairs) if pairs else ""


def parameter_text(value: Parameter) -> str:
    """As in JSON, without quotes (contract-language, Path and query values)."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return number_text(value)
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, datetime):
        return timestamp_text(value)
    if isinstance(value, date):
        return value.isoformat()
    return str(value)
