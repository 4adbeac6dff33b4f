"""The secret that callers show (wire-protocol P3)."""

import re
import secrets
import string

_TOKEN = re.compile(r"[A-Za-z0-9_-]{32,128}")
_NONCE = re.compile(r"[A-Za-z0-9_-]{1,128}")
_ALPHABET = string.ascii_letters + string.digits + "-_"


class SessionToken:
    """32 to 128 of `[A-Za-z0-9_-]`. It prints as nothing, wherever it may be printed (P6)."""

    def __init__(self, text: str) -> None:
        """Raises a `ValueError`, which quotes nothing, where the text is no token."""
        if not _TOKEN.fullmatch(text):
            raise ValueError("no token")
        self.text = text

    def __repr__(self) -> str:
        return "(session token)"


def random_token() -> SessionToken:
    """A new one of 258 random bits."""
    return SessionToken(random_text(43))


def random_text(count: int) -> str:
    """Random text of the token's alphabet."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(count))


def is_nonce(text: str) -> bool:
    """Whether it may stand in a header field of every answer."""
    return _NONCE.fullmatch(text) is not None
