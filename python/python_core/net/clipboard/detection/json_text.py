"""JSON texts."""

import json
import re
from itertools import accumulate

# As in the bridge's own documents.
_MAX_DEPTH = 64

_STRING = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
_ALL_BUT_BRACKETS = bytes(byte for byte in range(256) if byte not in b"[]{}")
_STEP = {ord("["): 1, ord("{"): 1, ord("]"): -1, ord("}"): -1}


def is_json(text: bytes) -> bool:
    """A whole JSON object or array; a lone string or number is text that happens to be JSON.

    By the grammar of RFC 8259 and nothing beside it: duplicate keys and lone surrogate escapes are grammatical. Nesting
    deeper than 64 is refused.
    """
    return text.startswith((b"{", b"[")) and _is_grammatical(text) and _depth(text) <= _MAX_DEPTH


def _is_grammatical(text: bytes) -> bool:
    try:
        # Of bytes the standard library would guess the encoding. Numbers need no value: one of more than 4,300 digits
        # would be an error, and the others a waste.
        json.loads(text.decode("utf-8"), parse_int=len, parse_float=len, parse_constant=_refuse)
    except (ValueError, RecursionError):
        return False
    return True


def _refuse(constant: str) -> None:
    """`NaN` and `Infinity`, which the standard library takes, are no JSON."""
    raise ValueError(constant)


def _depth(text: bytes) -> int:
    """Of a grammatical text: of any other, the search for the end of a string could take long."""
    brackets = _STRING.sub(b"", text).translate(None, _ALL_BUT_BRACKETS)
    return max(accumulate(map(_STEP.__getitem__, brackets)))
