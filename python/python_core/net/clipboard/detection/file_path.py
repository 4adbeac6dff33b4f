"""Paths of files and folders."""

from python_core.net.clipboard.detection.posix_path import is_posix_path
from python_core.net.clipboard.detection.uri import parse_uri
from python_core.net.clipboard.detection.windows_path import is_windows_path


def is_file_path(text: bytes) -> bool:
    """An absolute path of Windows or POSIX, a UNC path, or a file URL."""
    return is_posix_path(text) or is_windows_path(text) or _is_file_url(text)


def _is_file_url(text: bytes) -> bool:
    """`file:///etc/hosts`, `file://localhost/etc/hosts`, `file:/etc/hosts` (RFC 8089)."""
    uri = parse_uri(text)
    return uri is not None and uri.scheme == b"file" and uri.path.startswith(b"/")
