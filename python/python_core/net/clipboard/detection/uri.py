"""The parts of a URI (RFC 3986)."""

import ipaddress
import re
from typing import NamedTuple

from python_core.net.clipboard.detection.visible_text import shows_its_non_ascii

# In bytes: eight times what RFC 9110 section 4.1 asks everyone to take.
_MAX_BYTES = 64_000
# The longest spelling of an IPv6 address: six groups of four and a dotted IPv4 address.
_MAX_IPV6 = 45
_MAX_PORT = 65_535

# As in RFC 3986 appendix B, with a scheme.
_PARTS = re.compile(rb"([A-Za-z][A-Za-z0-9+.-]*):(?://([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?", re.DOTALL)
_PORT = re.compile(rb":(?:0*([0-9]{1,5}))?")


class AbsoluteURI(NamedTuple):
    """`http://user@[::1]:80/a?b#c` has the scheme `http`, the host `[::1]`, the path `/a`."""

    scheme: bytes
    """In lower case."""
    host: bytes | None
    """None without an authority, empty in `file:///etc`."""
    path: bytes


def parse_uri(text: bytes) -> AbsoluteURI | None:
    """None where the text is no URI with a scheme.

    Text outside ASCII is taken where RFC 3987 takes it, because address bars copy it.
    """
    parts = _PARTS.fullmatch(text) if len(text) <= _MAX_BYTES else None
    if parts is None:
        return None
    scheme, authority, path, query, fragment = parts.groups()
    host = None if authority is None else _host(authority)
    if authority is not None and host is None:
        return None
    if not (_is_uri_text(path, b":@/") and all(_is_uri_text(part or b"", b":@/?") for part in (query, fragment))):
        return None
    return AbsoluteURI(scheme.lower(), host, path) if shows_its_non_ascii(text) else None


def _host(authority: bytes) -> bytes | None:
    """The host of `userinfo@host:port` (section 3.2), an IPv6 address in its brackets; None where that is malformed."""
    userinfo, at, address = authority.partition(b"@")
    if not at:
        address = authority
    elif not _is_uri_text(userinfo, b":"):
        return None
    end = address.find(b"]") + 1 if address.startswith(b"[") else address.find(b":")
    host = address if end < 0 else address[:end]
    is_host = _is_ipv6(host[1:-1]) if address.startswith(b"[") else _is_uri_text(host, b"")
    return host if is_host and _is_port(address[len(host) :]) else None


def _is_ipv6(text: bytes) -> bool:
    # A zone, which ipaddress reads behind `%`, is no part of a URI's address.
    if len(text) > _MAX_IPV6 or b"%" in text or not text.isascii():
        return False
    try:
        ipaddress.IPv6Address(text.decode("ascii"))
    except ValueError:
        return False
    return True


def _is_port(text: bytes) -> bool:
    """Empty, or a colon and a port of TCP (RFC 9293: 16 bits); RFC 3986 lets the digits be absent."""
    port = _PORT.fullmatch(text)
    return not text or (port is not None and int(port[1] or b"0") <= _MAX_PORT)


def _is_uri_text(text: bytes, allowed: bytes) -> bool:
    """Whether all is unreserved, a sub-delimiter, percent-encoded (section 2), outside ASCII, or allowed here."""
    return re.fullmatch(rb"(?:[\w.~!$&'()*+,;=\x80-\xff%b-]|%%[0-9A-Fa-f]{2})*" % allowed, text) is not None
