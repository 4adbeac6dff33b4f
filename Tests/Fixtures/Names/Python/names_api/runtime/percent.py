# Generated from contract "Names" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Percent-encoded text of request targets (RFC 3986 section 2.1)."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote_to_bytes

_BROKEN: Final = re.compile(rb"%(?![0-9a-fA-F]{2})")


def percent_decoded(text: bytes) -> bytes | None:
    """The octets that it stands for; ``None`` where an encoding is broken."""
    if b"%" not in text:
        return text
    return None if _BROKEN.search(text) else unquote_to_bytes(text)


def normalized_path(path: bytes) -> bytes | None:
    """The path with its octets decoded; ``None`` where that fails, or where an encoded ``/`` or NUL would make another
    path of it."""
    decoded = percent_decoded(path)
    if decoded is None or decoded is path:
        return decoded
    if b"\0" in decoded or decoded.count(b"/") != path.count(b"/"):
        return None
    return decoded


def query_pairs(query: bytes) -> list[tuple[bytes, bytes]]:
    """``key=value`` between ``&``, each decoded once, where ``+`` is a space; a key without ``=`` has an empty value."""
    pairs: list[tuple[bytes, bytes]] = []
    for pair in query.split(b"&"):
        key, _, value = pair.partition(b"=")
        pairs.append((_query_text(key), _query_text(value)))
    return pairs


def _query_text(text: bytes) -> bytes:
    """A target that does not decode has been refused; a text that still does not stands for itself."""
    decoded = percent_decoded(text.replace(b"+", b" "))
    return text if decoded is None else decoded
