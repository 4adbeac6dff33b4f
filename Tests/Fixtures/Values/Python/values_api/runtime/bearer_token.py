# Generated from contract "Values" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""The session's secret."""

from __future__ import annotations

import re
from typing import final

# A channel takes a first message of 4 KiB at most (wire-protocol C2).
_FORM = re.compile(r"(?=.{1,4096}\Z)[A-Za-z0-9._~+/-]+=*")


@final
class BearerToken:
    """The session's secret, which no ``repr`` and no message shows."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        """ValueError, without the text, for anything but a ``b64token`` (RFC 6750 §2.1)."""
        if _FORM.fullmatch(text) is None:
            raise ValueError("a token is letters, digits and ._~+/- with = at its end; was a line break read with it?")
        self._text = text

    def __repr__(self) -> str:
        return "BearerToken(…)"

    @property
    def authorization(self) -> str:
        """The value of the header."""
        return f"Bearer {self._text}"

    @property
    def message(self) -> bytes:
        """A channel's first message (wire-protocol C2)."""
        return self._text.encode("ascii")

    def redacted(self, text: str) -> str:
        """What a server wrote, without the token, should it have quoted it."""
        return text.replace(self._text, "…")

    def is_quoted_by(self, text: str) -> bool:
        """Whether a server wrote the token, which is not told then."""
        return self._text in text
