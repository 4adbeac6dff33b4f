"""Paths of Windows."""

import re

# The system takes 32,767 UTF-16 units in the `\\?\` form; a unit is at most three bytes of UTF-8.
_MAX_BYTES = 32_767 * 3

# What no name holds: < > : " | ? *, controls, or nothing at all.
_NAME = rb'[^\\/<>:"|?*\x00-\x1f\x7f]+'
_NAMES = rb"(?:%b(?:[\\/]%b)*[\\/]?)" % (_NAME, _NAME)
_DRIVE = rb"[A-Za-z]:[\\/]%b?" % _NAMES
# A server without a share is no path, and a server's name has no spaces.
_SHARE = rb"\\\\(?=[^\\ ]+\\[^\\])%b" % _NAMES
# `\\?\` before a drive path or `UNC\server\share` turns the system's own parsing off; `\\.\` names devices.
_DEVICE = rb"\\\\\?\\(?:%b|UNC\\%b?)|\\\\\.\\%b" % (_DRIVE, _NAMES, _NAMES)
_PATH = re.compile(rb"%b|%b|%b" % (_DRIVE, _SHARE, _DEVICE))


def is_windows_path(text: bytes) -> bool:
    r"""`C:\Users\ada`, `C:/Users`, `\\server\share\file`, `\\?\C:\long`, or one of these in double quotes.

    Explorer's *Copy as path* puts the quotes around it. `C:notes.txt` and `\notes.txt` are relative to a drive or a
    folder, so they are none.
    """
    is_quoted = len(text) > 2 and text.startswith(b'"') and text.endswith(b'"')
    path = text[1:-1] if is_quoted else text
    return len(text) <= _MAX_BYTES and _PATH.fullmatch(path) is not None
