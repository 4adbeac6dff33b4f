"""JSON texts."""

import json

from bridge_api.runtime.json_text import is_too_deep


def is_json(text: bytes) -> bool:
    """A whole JSON object or array; a lone string or number is text that happens to be JSON.

    By the grammar of RFC 8259 and nothing beside it: duplicate keys and lone surrogate escapes are grammatical. Nesting
    deeper than 64 is refused, as in the bridge's own documents.
    """
    return text.startswith((b"{", b"[")) and not is_too_deep(text) and _is_grammatical(text)


def _is_grammatical(text: bytes) -> bool:
    try:
        # Of bytes the standard library would guess the encoding. Numbers need no value: one of more than 4,300 digits
        # would be an error, and the others a waste.
        json.loads(text.decode("utf-8"), parse_int=len, parse_float=len, parse_constant=_refuse)
    except ValueError:
        return False
    return True


def _refuse(constant: str) -> None:
    """`NaN` and `Infinity`, which the standard library takes, are no JSON."""
    raise ValueError(constant)
