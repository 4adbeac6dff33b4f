# Generated from contract "Values" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Trace ids (wire-protocol H8; W3C Trace Context section 3.2)."""

import random
import re

_TRACEPARENT = re.compile(
    # Version 00 ends after the flags, a later one may go on after a dash, and ff is none.
    r"(?:00-{ids}|(?!00|ff)[0-9a-f]{{2}}-{ids}(?:-.*)?)".format(
        ids=r"(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}"
    ),
    re.ASCII | re.DOTALL,
)


def made_trace_id() -> str:
    """32 lower-case hex digits, not all zero: unlike any other, and no secret."""
    return f"{random.getrandbits(128) or 1:032x}"


def trace_id_of(traceparent: str | None) -> str | None:
    """The trace id of a valid `traceparent`."""
    if traceparent is None or _TRACEPARENT.fullmatch(traceparent) is None:
        return None
    return traceparent[3:35]
