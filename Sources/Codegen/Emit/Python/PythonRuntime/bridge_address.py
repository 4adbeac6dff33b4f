"""Where a bridge listens, from its URL."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

_LOOPBACK = ("127.0.0.1", "::1")
_PLAIN = re.compile(r"[!-~]+")


@dataclass(frozen=True, slots=True)
class BridgeAddress:
    """Where a bridge listens."""

    host: str
    port: int

    @classmethod
    def parse(cls, url: str, *, allow_any_host: bool) -> BridgeAddress:
        """Of ``http://127.0.0.1:5001``. ValueError for anything beside host and port, and for names and hosts that
        are not loopback, unless they are allowed: the token goes where the URL leads."""
        parts = urlsplit(url)
        # `urlsplit` passes over line breaks and spaces at the ends.
        if not _PLAIN.fullmatch(url) or parts.scheme != "http" or parts.path not in ("", "/") or parts.query or parts.fragment:
            raise ValueError("the URL of a bridge is http://, a host and a port, as in http://127.0.0.1:5001")
        if parts.username is not None or parts.hostname is None:
            raise ValueError("the URL of a bridge holds a host and no user, as in http://127.0.0.1:5001")
        if parts.hostname not in _LOOPBACK and not allow_any_host:
            reason = f"{parts.hostname} may lead to another machine, and the token with it"
            raise ValueError(f"{reason}; write 127.0.0.1 or [::1], or pass allow_any_host=True")
        return cls(parts.hostname, 80 if parts.port is None else parts.port)

    @property
    def authority(self) -> str:
        """The value of ``Host`` (RFC 9112 §3.2)."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"
