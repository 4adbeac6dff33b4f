"""Web addresses."""

from python_core.net.clipboard.detection.uri import parse_uri


def is_web_url(text: bytes) -> bool:
    """An absolute http, https or ftp URL with a host: `https://example.org/a?b#c`."""
    uri = parse_uri(text)
    return uri is not None and uri.scheme in (b"http", b"https", b"ftp") and bool(uri.host)
