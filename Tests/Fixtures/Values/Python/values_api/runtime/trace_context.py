# Generated from contract "Values" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""The header ``traceparent``."""

from __future__ import annotations

import secrets


def new_trace_id() -> str:
    """32 lower-case hexadecimal digits, as in ``4bf92f3577b34da6a3ce929d0e0e4736``."""
    return secrets.token_hex(16)


def traceparent(trace_id: str) -> str:
    """The header of one attempt, with a span of its own (W3C Trace Context §3.2)."""
    return f"00-{trace_id}-{secrets.token_hex(8)}-01"
