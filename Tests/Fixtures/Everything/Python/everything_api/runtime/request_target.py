# Generated from contract "Everything" by codegen. Do not edit.
# fmt: off
# ruff: noqa

import re
from dataclasses import dataclass

from .percent import normalized_path, percent_decoded

_AUTHORITY = re.compile(rb"http://([^/?]*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class RequestTarget:
    """The target of a request line, taken apart (RFC 9112 section 3.2)."""

    #: Of an absolute-form, where it stands for `Host`.
    authority: str | None
    #: Before percent-decoding, without the query; None where the target does not decode or is of another form.
    path: bytes | None
    #: What follows the first `?`, before percent-decoding.
    query: bytes

    @classmethod
    def parse(cls, target: bytes) -> "RequestTarget":
        absolute = _AUTHORITY.match(target)
        authority = absolute.group(1).decode("latin-1") if absolute else None
        path, _, query = (target[absolute.end() :] if absolute else target).partition(b"?")
        return cls(authority, path if _decodes(path, query) else None, query)


def _decodes(path: bytes, query: bytes) -> bool:
    if not path.startswith(b"/") or b"#" in path or b"#" in query:
        return False
    return _is_utf8(normalized_path(path)) and _is_utf8(percent_decoded(query))


def _is_utf8(text: bytes | None) -> bool:
    if text is None:
        return False
    try:
        text.decode()
    except UnicodeDecodeError:
        return False
    return True
